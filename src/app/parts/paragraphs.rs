//! A text of several paragraphs.

use crate::app::context::Ui;
use crate::app::markup::{component, html};
use yew::{AttrValue, Html};

/// What is shown.
#[derive(PartialEq)]
pub struct Props {
    /// The text; an empty line separates paragraphs.
    pub text: AttrValue,
}

/// A text of several paragraphs.
#[component]
pub fn Paragraphs(_: &Ui, props: &Props) -> Html {
    let paragraphs = props.text.split("\n\n").enumerate().map(|(at, text)| html! { <p key={at}>{ text }</p> });
    html! { <div class="prose">{ for paragraphs }</div> }
}
