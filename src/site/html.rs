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

/// The same markup with an end added to each id, and to each place that names one.
pub fn with_ids_ending(html: &str, end: &str) -> String {
    let mut out = String::with_capacity(html.len() + html.len() / 16);
    let mut rest = html;
    while let Some(at) = IDS.iter().filter_map(|it| Some(rest.find(it)? + it.len())).min() {
        let (before, value) = rest.split_at(at);
        let (value, after) = value.split_at(value.find('"').unwrap_or(value.len()));
        let value: Vec<String> = value.split(' ').map(|id| format!("{id}{end}")).collect();
        out += before;
        out += &value.join(" ");
        rest = after;
    }
    out + rest
}

/// What stands before an id: its own attribute, and those that name others.
const IDS: [&str; 5] = [" id=\"", " href=\"#", " for=\"", " aria-labelledby=\"", " aria-describedby=\""];

/// Adds to a page.
pub fn push(html: &mut String, arguments: std::fmt::Arguments<'_>) {
    // Writing into a string cannot fail.
    let _infallible = html.write_fmt(arguments);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_id_gets_its_end_and_nothing_else_does() {
        let html =
            r##"<p id="a" class="id"><a href="#a">x</a> <a href="b#c">y</a> <i aria-labelledby="a b">id="z"</i>"##;
        let end = r##"<p id="a-en" class="id"><a href="#a-en">x</a> <a href="b#c">y</a> <i aria-labelledby="a-en b-en">id="z"</i>"##;
        // Words have no quotation marks left in them: they are escaped.
        assert_eq!(
            with_ids_ending(&html.replace("id=\"z\"", &escape(" id=\"z\"")), "-en"),
            end.replace("id=\"z\"", &escape(" id=\"z\""))
        );
    }
}
