//! The night so far: every decision, with a way back to it, and the full text to take along.

use yew::{Callback, Html, Properties, use_state};

use super::frame::{follow, href};
use super::paragraphs::Paragraphs;
use crate::app::context::{Ui, use_ui};
use crate::app::markup::{component, html};
use crate::app::shared::Shared;
use crate::app::shelf::ShelfMsg;
use crate::app::store::Msg;
use crate::i18n::format;
use crate::platform::clipboard;
use crate::share::route::Page;
use crate::share::transcript::{self, Part};
use crate::story::{Act, Playthrough};
use crate::text;

/// Of which playthrough.
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The playthrough.
    pub play: Shared<Playthrough>,
}

/// The decisions so far.
#[component]
pub fn Transcript(ui: &Ui, props: &Props) -> Html {
    let (c, play) = (&ui.catalog, &props.play);
    let made = play.beats.iter().filter_map(|beat| match beat.act {
        Act::Chose(storylet, choice) => {
            let storylet = &ui.game.story.storylets[storylet.index()];
            Some((beat.at, storylet.title, storylet.choices[usize::from(choice)].text))
        }
        _ => None,
    });
    let made: Vec<_> = made.collect();
    let Some(last) = made.len().checked_sub(1) else {
        return html! { <div class="transcript"></div> };
    };
    html! {
        <div class="transcript">
            <button class="undo" onclick={ui.on(Msg::Rewind(last))}>{ text::undo(c) }</button>
            <details>
                <summary>{ text::transcript_label(c, made.len()) }</summary>
                <ol>
                    { for made.iter().enumerate().map(|(index, (at, title, choice))| html! {
                        <li key={index}>
                            <time>{ format::clock(*at) }</time>
                            <div>
                                <strong>{ c.format(*title, &[]) }</strong>
                                <span>{ c.format(*choice, &[]) }</span>
                            </div>
                            <button onclick={ui.on(Msg::Rewind(index))}>
                                { text::back_to_here(c) }
                                <span class="unseen">{ format::clock(*at) }{ " " }{ c.format(*title, &[]) }</span>
                            </button>
                        </li>
                    }) }
                </ol>
                <TakeAlong play={play.clone()} />
            </details>
            if play.is_over(&ui.game) {
                <p><a href={href(ui.locale, Page::Nights)} onclick={follow(ui, Page::Nights)}>{ text::nights_link(c) }</a></p>
            }
        </div>
    }
}

/// The full text, to the clipboard or into a file.
#[component]
fn TakeAlong(props: &Props) -> Html {
    let ui = use_ui();
    let c = &ui.catalog;
    let copied = use_state(|| None);
    let open = use_state(|| false);
    let toggle = {
        let open = open.clone();
        Callback::from(move |_| open.set(!*open))
    };
    let copy = {
        let (ui, play, copied): (Ui, _, _) = (ui.clone(), props.play.clone(), copied.clone());
        Callback::from(move |_| {
            copied.set(Some(clipboard::copy(&transcript::write(&ui.catalog, &ui.game, &play))));
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
                <button class="file" onclick={ui.on(Msg::Shelf(ShelfMsg::Transcript))}>{ text::transcript_file(c) }</button>
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
                <Paragraphs {text} />
            </div>
        },
        Part::Line { at, said } => {
            html! { <p {key} class="said"><time>{ format::clock(at) }</time>{ " " }{ said }</p> }
        }
        Part::Decision(said) => html! { <p {key} class="decided">{ said }</p> },
    }
}
