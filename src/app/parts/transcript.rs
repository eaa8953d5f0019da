//! The night so far: every decision, with a way back to it, and the full text to take along.

use yew::{Html, Properties, component, html};

use super::frame::{follow, href};
use super::take_along::TakeAlong;
use crate::context::use_ui;
use crate::shared::Shared;
use crate::store::Msg;
use base::MsgId;
use content::text;
use i18n::format;
use share::route::Page;
use story::{Act, Playthrough};
use world::model::Minute;

/// Of which playthrough.
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The playthrough.
    pub play: Shared<Playthrough>,
}

/// The decisions so far.
#[component]
pub fn Transcript(props: &Props) -> Html {
    let ui = &use_ui();
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
                    { for made.iter().enumerate().map(|(index, &(at, title, choice))| html! {
                        <Entry key={index} {index} {at} {title} {choice} />
                    }) }
                </ol>
                <TakeAlong play={play.clone()} />
            </details>
            if play.is_over(&ui.game) {
                <p><a href={href(ui, Page::Nights)} onclick={follow(ui, Page::Nights)}>{ text::nights_link(c) }</a></p>
            }
        </div>
    }
}

/// A decision that was made.
#[derive(PartialEq, Properties)]
struct Decision {
    /// Which of the playthrough, from 0.
    index: usize,
    at: Minute,
    title: MsgId,
    choice: MsgId,
}

/// A decision with a way back to it: drawn once, however many come after it.
#[component]
fn Entry(it: &Decision) -> Html {
    let ui = &use_ui();
    let c = &ui.catalog;
    html! {
        <li>
            <time>{ format::clock(it.at) }</time>
            <div>
                <strong>{ c.format(it.title, &[]) }</strong>
                <span>{ c.format(it.choice, &[]) }</span>
            </div>
            <button onclick={ui.on(Msg::Rewind(it.index))}>
                { text::back_to_here(c) }
                <span class="unseen">{ format::clock(it.at) }{ " " }{ c.format(it.title, &[]) }</span>
            </button>
        </li>
    }
}
