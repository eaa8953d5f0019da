//! The endings that were reached, and the chapters to begin with; what was not reached is not named.

use yew::{Html, html};

use super::sides;
use crate::context::AppContext;
use crate::parts::keep::at_once;
use crate::store::SavedGamesMsg;
use content::text;
use share::record::Record;
use world::model::Side;
use world::story::Storylet;

/// Endings and chapters, role by role.
pub fn ends(ui: &AppContext, record: &Record) -> Html {
    let c = &ui.catalog;
    html! {
        <>
            <section aria-labelledby="endings">
                <h2 id="endings">{ text::endings_label(c) }</h2>
                { sides(c, |side| endings(ui, record, side)) }
            </section>
            <section aria-labelledby="chapters">
                <h2 id="chapters">{ text::chapters_label(c) }</h2>
                <p class="quiet">{ text::chapters_how(c) }</p>
                { sides(c, |side| chapters(ui, record, side)) }
            </section>
        </>
    }
}

/// A side's storylets.
fn of(ui: &AppContext, side: Side) -> impl Iterator<Item = &Storylet> {
    ui.game.story.storylets.iter().filter(move |it| it.role == side)
}

fn endings(ui: &AppContext, record: &Record, side: Side) -> Html {
    let c = &ui.catalog;
    let reached = |it: &&Storylet| record.of(side).endings.contains_key(&it.id);
    let all = of(ui, side).filter(|it| it.ending).count();
    let here: Vec<&Storylet> = of(ui, side).filter(|it| it.ending).filter(reached).collect();
    html! {
        <>
            if here.is_empty() {
                <p class="quiet">{ text::endings_none(c, all) }</p>
            }
            <ul class="nights-endings">
                { for here.iter().map(|it| {
                    let times = record.of(side).endings.get(&it.id).map_or(0, |ended| ended.times);
                    let (id, title) = (it.id.clone(), c.format(it.title, &[]));
                    let see = at_once(ui, move |now| SavedGamesMsg::Ending(side, id.clone(), now));
                    html! {
                        <li key={it.id.clone()}>
                            <span><b>{ &title }</b>{ " " }<small>{ text::endings_times(c, times) }</small></span>
                            <button onclick={see}>{ text::endings_see(c) }<span class="unseen">{ title }</span></button>
                        </li>
                    }
                }) }
            </ul>
            if !here.is_empty() {
                <p class="quiet">{ text::endings_left(c, all - here.len()) }</p>
            }
        </>
    }
}

fn chapters(ui: &AppContext, record: &Record, side: Side) -> Html {
    let c = &ui.catalog;
    let last = of(ui, side).filter(|it| !it.ending).map(|it| it.act).max().unwrap_or_default();
    html! {
        <ol class="nights-chapters">
            { for (1..=last).map(|number| {
                let name = text::chapter_number(c, u32::from(number));
                let chapter = record.of(side).chapters.get(&number);
                let first = chapter.and_then(|it| of(ui, side).find(|storylet| storylet.id == it.storylet));
                let title = first.map(|it| c.format(it.title, &[]));
                html! {
                    <li key={number}>
                        <span>
                            <small>{ &name }</small>{ " " }
                            if chapter.is_some() { <b>{ title }</b> } else { <span class="quiet">{ text::chapter_closed(c) }</span> }
                        </span>
                        if chapter.is_some() {
                            <button onclick={at_once(ui, move |now| SavedGamesMsg::Chapter(side, number, now))}>
                                { text::chapter_from(c) }<span class="unseen">{ name }</span>
                            </button>
                        }
                    </li>
                }
            }) }
        </ol>
    }
}
