//! A text of several paragraphs.

use yew::{Html, html};

/// The paragraphs of a text; an empty line separates them.
pub fn split(text: &str) -> impl Iterator<Item = &str> {
    text.split("\n\n")
}

/// A text of several paragraphs.
pub fn paragraphs(text: &str) -> Html {
    let paragraphs = split(text).enumerate().map(|(at, text)| html! { <p key={at}>{ text }</p> });
    html! { <div class="prose">{ for paragraphs }</div> }
}
