//! A beat's text: at once, paragraph by paragraph, or folded away where it was read before.
//!
//! What comes later is in the page from the start, so that nothing is kept from
//! a screen reader; only the eye is made to wait, and any key or click ends that.

use gloo::events::EventListener;
use web_sys::window;
use yew::{AttrValue, Children, Html, Properties, classes, use_effect_with, use_state};

use super::paragraphs::Paragraphs;
use crate::app::context::use_ui;
use crate::app::markup::{component, html};
use crate::share::reading::Reading;
use crate::text;

/// What is told, and how.
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The text; an empty line separates paragraphs.
    pub text: AttrValue,
    /// How the story is read.
    pub reading: Reading,
    /// Whether it was read before.
    pub before: bool,
    /// What comes after the text.
    pub children: Children,
}

/// A text, and what comes after it.
#[component]
pub fn Told(props: &Props) -> Html {
    let ui = use_ui();
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
                    <Paragraphs text={props.text.clone()} />
                </details>
                { for props.children.iter() }
            </>
        };
    }
    if !props.reading.paced || props.before {
        return html! { <><Paragraphs text={props.text.clone()} />{ for props.children.iter() }</> };
    }
    // The same elements before and after: what is pressed while the rest comes must stay to be clicked.
    let paced = waits.then_some("paced");
    let mut wait = 0;
    let paragraphs: Vec<Html> = props
        .text
        .split("\n\n")
        .enumerate()
        .map(|(at, text)| {
            let style = format!("--wait: {wait}ms");
            wait += time_for(text);
            html! { <p key={at} {style}>{ text }</p> }
        })
        .collect();
    html! {
        <>
            <div class={classes!("prose", paced)}>{ for paragraphs }</div>
            <div class={paced}><div style={format!("--wait: {wait}ms")}>{ for props.children.iter() }</div></div>
        </>
    }
}

/// How long it takes to read a text, in milliseconds.
fn time_for(text: &str) -> u32 {
    /// Of a letter, and of a Chinese character.
    const LETTER: u32 = 32;
    const HAN: u32 = 130;
    let of = |letter: char| if letter > '\u{2e80}' { HAN } else { LETTER };
    600 + text.chars().map(of).sum::<u32>()
}
