//! Opponents: who plays the side that the player does not.

use super::schema;
use super::source::Source;
use super::{At, Checker, message_id};
use world::ids::ScriptId;
use world::model::{Party, Side};
use world::opponent::{Opponent, Plan};

impl Checker<'_> {
    /// Resolves an opponent.
    pub(super) fn opponent(&mut self, source: &Source, raw: &schema::Opponent) -> Opponent {
        let id = raw.id.get_ref();
        let at = At { source, id };
        let side = self.side(at, &raw.side);
        let prefix = message_id("opponent", id);
        if raw.script.is_none() && raw.plan.is_none() {
            self.wrong(at, &raw.id, "it does nothing: give it a script or a plan".to_owned());
        }
        if raw.plan.is_some() && side == Side::Owner {
            self.wrong(at, &raw.side, "only a crew plans".to_owned());
        }
        let mut controls = Vec::new();
        for text in &raw.controls {
            controls.extend(self.switch(at, text, "an opponent", |party| party == Party::Owner));
        }
        Opponent {
            id: id.clone(),
            side,
            name: self.message(at, &raw.id, &prefix, 0),
            text: self.message(at, &raw.id, &format!("{prefix}-text"), 0),
            script: raw.script.as_ref().map(|text| ScriptId(self.refer(at, text, |it| &mut it.scripts))),
            plan: raw.plan.as_ref().map(|plan| self.plan(at, plan, side)),
            controls,
        }
    }

    fn plan(&mut self, at: At<'_>, raw: &schema::Plan, side: Side) -> Plan {
        Plan {
            hands: raw.hands,
            rest: raw.rest,
            begins: self.minute(at, &raw.begins),
            stops: self.minute(at, &raw.stops),
            tries: raw.tries,
            adapts: raw.adapts,
            without: raw.without.iter().map(|text| self.own_op(at, text, side)).collect(),
            also: raw.also.iter().map(|text| self.own_op(at, text, side)).collect(),
        }
    }
}
