//! The ways of losing the phone, to be ticked.

use yew::{Html, html};

use crate::context::AppContext;
use crate::store::CheckupMsg;
use checkup::CheckupSession;
use content::text;
use world::model::Theft;

/// The ways of losing the phone, each with who tells of it.
pub fn thefts(ui: &AppContext, session: &CheckupSession) -> Html {
    let c = &ui.catalog;
    html! {
        <fieldset class="thefts">
            <legend>{ text::check_thefts(c) }</legend>
            <p>{ text::check_thefts_text(c) }</p>
            <ul>{ for ui.whole().thefts.iter().map(|theft| entry(ui, theft, session.minds(theft))) }</ul>
        </fieldset>
    }
}

fn entry(ui: &AppContext, theft: &Theft, checked: bool) -> Html {
    let c = &ui.catalog;
    let id = theft.id.clone();
    let onchange = super::tells(ui, move |on| CheckupMsg::Consider(id.clone(), on));
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
