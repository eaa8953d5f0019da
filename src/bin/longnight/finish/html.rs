//! Words as HTML takes them.

use std::fmt::Write as _;

/// A text of several paragraphs.
pub fn paragraphs(words: &str) -> String {
    words.split("\n\n").map(|paragraph| format!("<p>{}</p>", escape(paragraph))).collect()
}

/// Words as HTML takes them.
pub fn escape(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// Adds to a page.
pub fn push(html: &mut String, arguments: std::fmt::Arguments<'_>) {
    // Writing into a string cannot fail.
    let _infallible = html.write_fmt(arguments);
}
