//! What the player's side has come to know or hold, and what it has lost.

use yew::Html;

use crate::app::context::Ui;
use crate::app::markup::{component, html};
use crate::app::shared::Shared;
use crate::story::{Knowledge, Playthrough, words};
use crate::text;
use crate::world::ids::FactId;

/// Of which playthrough.
#[derive(PartialEq)]
pub struct Props {
    /// The playthrough.
    pub play: Shared<Playthrough>,
}

/// What the role knows, as two short lists.
#[component]
pub fn Known(ui: &Ui, props: &Props) -> Html {
    let c = &ui.catalog;
    let Knowledge { gained, lost } = Knowledge::of(&ui.game, &props.play);
    html! {
        <section class="known" aria-labelledby="known">
            <h2 id="known">{ text::known_label(c) }</h2>
            if gained.is_empty() && lost.is_empty() {
                <p class="quiet">{ text::known_nothing(c) }</p>
            }
            { list(ui, "gained", text::known_gained(c), &gained) }
            { list(ui, "lost", text::known_lost(c), &lost) }
        </section>
    }
}

fn list(ui: &Ui, class: &'static str, name: String, facts: &[FactId]) -> Html {
    if facts.is_empty() {
        return html! { <div key={class}></div> };
    }
    let fact = |fact: &FactId| words::fact(&ui.catalog, &ui.game.world, *fact);
    html! {
        <div key={class} class={class}>
            <h3>{ name }</h3>
            <ul>{ for facts.iter().map(|it| html! { <li key={it.0}>{ fact(it) }</li> }) }</ul>
        </div>
    }
}
