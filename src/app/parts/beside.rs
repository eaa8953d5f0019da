//! Beside a beat: the words in it explained, and the rows of the case file it rests on.

use yew::{Html, html};

use super::frame::place_link;
use crate::context::AppContext;
use content::text;
use share::route::Page;
use story::Playthrough;
use story::glossary::{rests_on, scene_text, terms};

/// What explains the beat of a playthrough, folded away.
pub fn beside(ui: &AppContext, play: &Playthrough) -> Html {
    html! {
        <div class="beside">
            { words(ui, play) }
            { rests(ui, play) }
        </div>
    }
}

fn words(ui: &AppContext, play: &Playthrough) -> Html {
    let c = &ui.catalog;
    let terms = terms(c, &ui.game, &scene_text(c, &ui.game, play));
    if terms.is_empty() {
        return Html::default();
    }
    let name = |id| c.format(id, &[]);
    let names: Vec<String> = terms.iter().map(|term| name(term.name)).collect();
    html! {
        <details class="terms">
            <summary><span>{ text::terms_label(c, &names.join(&text::list_and(c))) }</span></summary>
            <dl>
                { for terms.iter().map(|term| html! {
                    <div key={term.id.clone()}><dt>{ name(term.name) }</dt><dd>{ name(term.text) }</dd></div>
                }) }
            </dl>
        </details>
    }
}

fn rests(ui: &AppContext, play: &Playthrough) -> Html {
    let c = &ui.catalog;
    let rows = rests_on(&ui.game, play);
    if rows.is_empty() {
        return Html::default();
    }
    html! {
        <details class="rests">
            <summary>{ text::rests_label(c) }</summary>
            <p>{ text::rests_how(c) }</p>
            <ul class="row">
                { for rows.iter().map(|row| html! {
                    <li key={*row}>
                        { place_link(ui, Page::Case, format!("row-{row}"), "", text::rests_row(c, u32::from(*row))) }
                    </li>
                }) }
            </ul>
        </details>
    }
}
