//! A beat's text: at once, paragraph by paragraph, or folded away where it was read before.
//!
//! What comes later is in the page from the start, so that nothing is kept from
//! a screen reader; only the eye is made to wait, and any key or click ends that.

use gloo::events::EventListener;
use web_sys::window;
use yew::{AttrValue, Html, Properties, component, html, use_effect_with, use_state};

use super::paragraphs::paragraphs;
use crate::context::use_app_context;
use crate::style::use_style;
use content::text;
use share::reading::Reading;

/// The component's properties.
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The text; an empty line separates paragraphs.
    pub text: AttrValue,
    /// The settings of reading.
    pub reading: Reading,
    /// Whether the scene was read before.
    pub before: bool,
    /// The content after the text.
    pub children: Html,
}

/// A scene's text, and the content after it.
#[component]
pub fn StoryText(props: &Props) -> Html {
    let ui = use_app_context();
    let shown = use_state(|| false);
    let waits = props.reading.paced && !props.before && !*shown;
    {
        let shown = shown.clone();
        use_effect_with(waits, move |waits| {
            let listen = |kind| {
                let (shown, document) = (shown.clone(), window()?.document()?);
                Some(EventListener::once(&document, kind, move |_| shown.set(true)))
            };
            let listeners = waits.then(|| ["keydown", "pointerdown"].map(listen));
            move || drop(listeners)
        });
    }
    if props.reading.folded && props.before {
        return html! {
            <>
                <details class="told-before">
                    <summary>{ text::told_before(&ui.catalog) }</summary>
                    { paragraphs(&props.text) }
                </details>
                { props.children.clone() }
            </>
        };
    }
    if !props.reading.paced || props.before {
        return html! { <>{ paragraphs(&props.text) }{ props.children.clone() }</> };
    }
    // The same elements before and after: what is pressed while the rest comes must stay to be clicked.
    let (prose, paced) = if waits { ("prose paced", Some("paced")) } else { ("prose", None) };
    let mut wait = 0;
    let paragraphs: Vec<Html> = props
        .text
        .split("\n\n")
        .enumerate()
        .map(|(at, text)| {
            let drawn = html! { <Waiting key={at} tag="p" {wait}>{ text }</Waiting> };
            wait += time_for(text);
            drawn
        })
        .collect();
    html! {
        <>
            <div class={prose}>{ for paragraphs }</div>
            <div class={paced}><Waiting tag="div" {wait}>{ props.children.clone() }</Waiting></div>
        </>
    }
}

/// An element of a paced text.
#[derive(PartialEq, Properties)]
struct Held {
    /// The element's name.
    tag: &'static str,
    /// The delay in milliseconds.
    wait: u32,
    /// The content.
    children: Html,
}

/// An element that becomes visible after a delay.
#[component]
fn Waiting(props: &Held) -> Html {
    let place = use_style(format!("--wait: {}ms", props.wait));
    html! { <@{props.tag} ref={place}>{ props.children.clone() }</@> }
}

/// How long it takes to read a text, in milliseconds.
fn time_for(text: &str) -> u32 {
    /// Of a letter, and of a Chinese character.
    const LETTER: u32 = 32;
    const HAN: u32 = 130;
    let of = |letter: char| if letter > '\u{2e80}' { HAN } else { LETTER };
    600 + text.chars().map(of).sum::<u32>()
}
