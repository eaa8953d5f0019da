//! What the program must know of a world by the part that it plays: `content/roles.toml`.

use serde::{Deserialize, Serialize};

use crate::ids::{ControlId, FactId, NumberId, OpId, PotId};

/// The things of a world that have a part of their own in play, the debrief and the self-check.
///
/// A world without such a thing (a small one, made for a test) has none there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Roles {
    /// The phone is with its owner.
    pub phone_with_owner: Option<FactId>,
    /// The phone was taken.
    pub phone_taken: Option<FactId>,
    /// The phone is switched on.
    pub phone_on: Option<FactId>,
    /// The SIM works in the crew's own phone.
    pub sim_moved: Option<FactId>,
    /// The SIM is replaced by a new one.
    pub sim_replaced: Option<FactId>,
    /// The line is reported lost.
    pub line_suspended: Option<FactId>,
    /// The carrier holds the line.
    pub line_held: Option<FactId>,
    /// The line gets no text messages.
    pub sms_off: Option<FactId>,
    /// Calls to the line are forwarded.
    pub forwarding: Option<FactId>,
    /// The owner's report that the SIM is lost.
    pub report_lost: Option<OpId>,
    /// The number of the stolen SIM.
    pub line: Option<NumberId>,
    /// The control of which the self-check says where it does nothing about the money.
    pub sim_pin: Option<ControlId>,
    /// The pot out of anybody's reach.
    pub refuge: Option<PotId>,
    /// When the owner counts a pot of hers as money at stake; always, where a pot is not listed.
    pub purses: Vec<Purse>,
}

/// When the owner counts a pot of hers as money at stake.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Purse {
    /// The pot.
    pub pot: PotId,
    /// No longer, once she knows this.
    pub frozen: FactId,
    /// Not before she knows this.
    pub known: Option<FactId>,
}
