//! Who is on the other side: the choice at the start, and a line that says so.

use yew::{Html, html};

use crate::context::AppContext;
use crate::store::PlayMsg;
use content::text;
use story::Opening;
use world::model::Side;

/// The choice of who plays the other side of a role; whoever chooses nothing meets whoever was there that
/// night.
pub fn against(ui: &AppContext, role: Side) -> Html {
    let c = &ui.catalog;
    let opponents = ui.game.world.opponents_of(role.other());
    html! {
        <details class="against needs-app">
            <summary>{ text::against_choose(c) }</summary>
            <ul>
                { for opponents.map(|(id, it)| html! {
                    <li key={it.id.clone()}>
                        <button onclick={ui.on(PlayMsg::RequestStart(opening(ui, role, id)))}>{ c.format(it.name, &[]) }</button>
                        <p>{ c.format(it.text, &[]) }</p>
                    </li>
                }) }
            </ul>
        </details>
    }
}

/// The opening against an opponent; whoever was there that night is not named in it.
fn opening(ui: &AppContext, role: Side, opponent: world::ids::OpponentId) -> Opening {
    let opening = Opening::new(role, &[]);
    if opening.opponent(&ui.game.world) == opponent { opening } else { opening.against(opponent) }
}

/// Who plays the other side, where it is not whoever was there that night.
pub fn line(ui: &AppContext, opening: &Opening) -> Html {
    let named = opening.opponent.map(|id| &ui.game.world.opponents[id.index()]);
    html! {
        if let Some(opponent) = named {
            <p class="with">{ text::playing_against(&ui.catalog, &ui.catalog.format(opponent.name, &[])) }</p>
        }
    }
}
