//! The ways of losing the phone, to be ticked.

use yew::{Html, html};

use crate::context::Ui;
use crate::store::Tell;
use checkup::CheckupSession;
use content::text;
use world::model::Theft;

/// The ways of losing the phone, each with who tells of it.
pub fn thefts(ui: &Ui, sitting: &CheckupSession) -> Html {
    let c = &ui.catalog;
    html! {
        <fieldset class="thefts">
            <legend>{ text::check_thefts(c) }</legend>
            <p>{ text::check_thefts_text(c) }</p>
            <ul>{ for ui.game.world.thefts.iter().map(|theft| entry(ui, theft, sitting.minds(theft))) }</ul>
        </fieldset>
    }
}

fn entry(ui: &Ui, theft: &Theft, checked: bool) -> Html {
    let c = &ui.catalog;
    let id = theft.id.clone();
    let onchange = super::tells(ui, move |on| Tell::Mind(id.clone(), on));
    html! {
        <li key={theft.id.clone()}>
            <label>
                <input type="checkbox" name={format!("theft-{}", theft.id)} {checked} {onchange} />
                <span>
                    <strong>{ c.format(theft.name, &[]) }</strong>
                    <span class="what">{ c.format(theft.text, &[]) }</span>
                </span>
            </label>
            <small>{ text::check_source(c, &c.format(theft.source, &[])) }</small>
        </li>
    }
}
