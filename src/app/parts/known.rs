//! The facts that the player's side gained and lost since the start.

use yew::{Html, html};

use crate::context::AppContext;
use content::text;
use story::{Knowledge, Playthrough, words};
use world::ids::FactId;

/// What the role knows, as two short lists.
pub fn known(ui: &AppContext, play: &Playthrough) -> Html {
    let c = &ui.catalog;
    let Knowledge { gained, lost } = Knowledge::of(&ui.game, play);
    html! {
        <section class="known" aria-labelledby="known">
            <h2 id="known">{ text::known_label(c) }</h2>
            if gained.is_empty() && lost.is_empty() {
                <p class="quiet">{ text::known_nothing(c) }</p>
            }
            { list(ui, &gained) }
            if !lost.is_empty() {
                <div class="lost">
                    <h3>{ text::known_lost(c) }</h3>
                    { list(ui, &lost) }
                </div>
            }
        </section>
    }
}

fn list(ui: &AppContext, facts: &[FactId]) -> Html {
    let fact = |fact: &FactId| words::fact(&ui.catalog, &ui.game.world, *fact);
    html! {
        <ul>{ for facts.iter().map(|it| html! { <li key={it.0}>{ fact(it) }</li> }) }</ul>
    }
}
