//! Export of the night's full text: clipboard and Markdown file.

use yew::{Callback, Html, Properties, component, html, use_state};

use super::paragraphs::paragraphs;
use crate::context::{AppContext, use_app_context};
use crate::shared::Shared;
use crate::store::SavedGamesMsg;
use content::text;
use i18n::format;
use share::transcript::{self, Part};
use story::Playthrough;

/// The component's properties.
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The playthrough.
    pub play: Shared<Playthrough>,
}

/// The buttons and the text itself.
#[component]
pub fn TakeAlong(props: &Props) -> Html {
    let ui = use_app_context();
    let c = &ui.catalog;
    let copied = use_state(|| None);
    let open = use_state(|| false);
    let toggle = {
        let open = open.clone();
        Callback::from(move |_| open.set(!*open))
    };
    let copy = {
        let (ui, play, copied): (AppContext, _, _) = (ui.clone(), props.play.clone(), copied.clone());
        Callback::from(move |_| {
            copied.set(Some(ui.platform.copy(&transcript::write(&ui.catalog, &ui.game, &play))));
        })
    };
    let said = match *copied {
        Some(true) => text::transcript_copied(c),
        Some(false) => text::transcript_copy_refused(c),
        None => String::new(),
    };
    html! {
        <div class="take-along">
            <p class="row">
                <button class="read" aria-expanded={open.to_string()} onclick={toggle}>{ text::transcript_read(c) }</button>
                <button class="copy" onclick={copy}>{ text::transcript_copy(c) }</button>
                <button class="file" onclick={ui.on(SavedGamesMsg::Transcript)}>{ text::transcript_file(c) }</button>
            </p>
            <p role="status">{ said }</p>
            if *open {
                <div class="full-text">
                    { for transcript::parts(c, &ui.game, &props.play).into_iter().enumerate().map(|(at, it)| part(at, it)) }
                </div>
            }
        </div>
    }
}

fn part(key: usize, part: Part) -> Html {
    match part {
        Part::Scene { at, title, text } => html! {
            <div {key}>
                <h2><time>{ format::clock(at) }</time>{ " " }{ title }</h2>
                { paragraphs(&text) }
            </div>
        },
        Part::Line { at, said } => {
            html! { <p {key} class="said"><time>{ format::clock(at) }</time>{ " " }{ said }</p> }
        }
        Part::Decision(said) => html! { <p {key} class="decided">{ said }</p> },
    }
}
