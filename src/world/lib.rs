//! The content's types, checked: the world, the story, the checklist, the emergency.
//!
//! Invariants: the crate `authoring` is the only maker of these types and
//! reports every mistake it finds in one run; whatever is loaded here refers
//! only to what exists. Nothing in here knows time, play or the web.

pub mod alias;
pub mod emergency;
pub mod ground;
pub mod ids;
pub mod model;
pub mod opponent;
pub mod roles;
mod rules;
mod scope;
pub mod story;

pub use model::*;
pub use roles::Roles;
pub use rules::Rules;
pub use scope::Scope;
