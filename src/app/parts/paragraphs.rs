//! A text of several paragraphs.

use yew::{Html, html};

/// A text of several paragraphs; an empty line separates them.
pub fn paragraphs(text: &str) -> Html {
    let paragraphs = text.split("\n\n").enumerate().map(|(at, text)| html! { <p key={at}>{ text }</p> });
    html! { <div class="prose">{ for paragraphs }</div> }
}
