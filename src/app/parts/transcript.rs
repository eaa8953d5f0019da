//! The night so far: every decision, with a way back to it, and the full text to take along.

use yew::{Html, html};

use super::frame::page_link;
use super::take_along::TakeAlong;
use crate::context::AppContext;
use crate::shared::Shared;
use crate::store::PlayMsg;
use base::MsgId;
use content::text;
use i18n::format;
use share::route::Page;
use story::{Act, Playthrough};
use world::model::Minute;

/// The decisions so far.
pub fn transcript(ui: &AppContext, play: &Shared<Playthrough>) -> Html {
    let c = &ui.catalog;
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
            <button class="undo" onclick={ui.on(PlayMsg::Rewind(last))}>{ text::undo(c) }</button>
            <details>
                <summary>{ text::transcript_label(c, last + 1) }</summary>
                <ol>
                    { for made.into_iter().enumerate().map(|(index, it)| entry(ui, index, it)) }
                </ol>
                <TakeAlong play={play.clone()} />
            </details>
            if play.is_over(&ui.game) {
                <p>{ page_link(ui, Page::Nights, "", text::nights_link(c)) }</p>
            }
        </div>
    }
}

/// A decision of the playthrough, from 0, with a way back to it: when it was made, in which storylet,
/// and what was chosen.
fn entry(ui: &AppContext, index: usize, (at, title, choice): (Minute, MsgId, MsgId)) -> Html {
    let c = &ui.catalog;
    html! {
        <li key={index}>
            <time>{ format::clock(at) }</time>
            <div>
                <strong>{ c.format(title, &[]) }</strong>
                <span>{ c.format(choice, &[]) }</span>
            </div>
            <button onclick={ui.on(PlayMsg::Rewind(index))}>
                { text::back_to_here(c) }
                <span class="unseen">{ format::clock(at) }{ " " }{ c.format(title, &[]) }</span>
            </button>
        </li>
    }
}
