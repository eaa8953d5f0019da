//! The parts of the page of all nights.

pub mod ends;
pub mod map;
pub mod saves;
pub mod sums;

use crate::i18n::Catalog;
use crate::text;
use crate::world::model::Side;

/// A role's name.
fn role(c: &Catalog, side: Side) -> String {
    match side {
        Side::Owner => text::role_victim(c),
        Side::Crew => text::role_attacker(c),
    }
}

/// The roles as the start page has them.
const ROLES: [Side; 2] = [Side::Owner, Side::Crew];
