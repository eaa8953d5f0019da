//! The story map: per role and chapter the scenes that were read, with the ways out of each that
//! were tried and those that were not; scenes that were not read are counted, not named.

use yew::{Html, html};

use super::sides;
use crate::context::AppContext;
use base::FlatSet;
use content::arg;
use content::text;
use share::record::Record;
use world::model::Side;
use world::story::Storylet;

/// The story map.
pub fn map(ui: &AppContext, record: &Record) -> Html {
    let c = &ui.catalog;
    html! {
        <section aria-labelledby="map">
            <h2 id="map">{ text::map_label(c) }</h2>
            <p class="quiet">{ text::map_how(c) }</p>
            { sides(c, |side| acts(ui, side).into_iter().map(|act| chapter(ui, record, side, act)).collect()) }
        </section>
    }
}

fn acts(ui: &AppContext, side: Side) -> FlatSet<u8> {
    ui.game.story.storylets.iter().filter(|it| it.role == side && !it.ending).map(|it| it.act).collect()
}

fn chapter(ui: &AppContext, record: &Record, side: Side, act: u8) -> Html {
    let c = &ui.catalog;
    let all: Vec<&Storylet> =
        ui.game.story.storylets.iter().filter(|it| it.role == side && it.act == act && !it.ending).collect();
    let read: Vec<&&Storylet> = all.iter().filter(|it| record.of(side).read.contains_key(&it.id)).collect();
    let count = text::map_scenes(c, arg::All(all.len()), arg::Seen(read.len()));
    html! {
        <details key={act} class="map-chapter">
            <summary>
                <b>{ text::chapter_number(c, u32::from(act)) }</b>
                <span class="map-dots" aria-hidden="true">
                    { for all.iter().map(|it| {
                        let class = if record.of(side).read.contains_key(&it.id) { "on" } else { "off" };
                        html! { <i key={it.id.clone()} {class}></i> }
                    }) }
                </span>
                <small>{ count }</small>
            </summary>
            <ul>
                { for read.iter().map(|it| scene(ui, record, side, it)) }
            </ul>
            if read.len() < all.len() {
                <p class="quiet">{ text::map_left(c, all.len() - read.len()) }</p>
            }
        </details>
    }
}

fn scene(ui: &AppContext, record: &Record, side: Side, storylet: &Storylet) -> Html {
    let c = &ui.catalog;
    let taken = record.of(side).read.get(&storylet.id);
    let is_taken = |id: &String| taken.is_some_and(|ids| ids.contains(id));
    let tried: Vec<_> = storylet.choices.iter().filter(|it| is_taken(&it.id)).collect();
    let ways = text::map_ways(c, arg::All(storylet.choices.len()), arg::Taken(tried.len()));
    html! {
        <li key={storylet.id.clone()}>
            <b>{ c.format(storylet.title, &[]) }</b>
            <span class="map-ways">
                <span class="map-dots" aria-hidden="true">
                    { for storylet.choices.iter().map(|it| {
                        html! { <i key={it.id.clone()} class={if is_taken(&it.id) { "on" } else { "off" }}></i> }
                    }) }
                </span>
                <small>{ ways }</small>
            </span>
            <ul>{ for tried.iter().map(|it| html! { <li key={it.id.clone()}>{ c.format(it.text, &[]) }</li> }) }</ul>
        </li>
    }
}
