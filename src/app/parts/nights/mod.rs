//! The parts of the page of all nights.

pub mod ends;
pub mod map;
pub mod saves;
pub mod sums;

use yew::{Html, html};

use content::text;
use i18n::Catalog;
use world::model::Side;

/// A role's name.
fn role(c: &Catalog, side: Side) -> String {
    match side {
        Side::Owner => text::role_victim(c),
        Side::Crew => text::role_attacker(c),
    }
}

/// Something about each role, side by side, under its name.
fn sides(c: &Catalog, each: impl Fn(Side) -> Html) -> Html {
    html! {
        <div class="nights-sides">
            { for ROLES.map(|side| html! {
                <div key={side.id()} class={side.id()}>
                    <h3>{ role(c, side) }</h3>
                    { each(side) }
                </div>
            }) }
        </div>
    }
}

/// The roles as the start page has them.
const ROLES: [Side; 2] = [Side::Owner, Side::Crew];
