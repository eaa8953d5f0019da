//! A text of several paragraphs.

use yew::{AttrValue, Html, Properties, component, html};

/// What is shown.
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The text; an empty line separates paragraphs.
    pub text: AttrValue,
}

/// A text of several paragraphs.
#[component]
pub fn Paragraphs(props: &Props) -> Html {
    let paragraphs = props.text.split("\n\n").enumerate().map(|(at, text)| html! { <p key={at}>{ text }</p> });
    html! { <div class="prose">{ for paragraphs }</div> }
}
