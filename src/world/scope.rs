//! The night's own part of a world. The files under `content/world/routes/` tell what other documented
//! cases show and the night's crew did not do; the self-check reckons with it, play does not know it.

use serde::{Deserialize, Serialize};

use super::ids::FactId;
use super::model::World;

/// How much of each table is the night's own: what other cases tell comes after it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scope {
    /// The facts.
    pub facts: u16,
    /// The institutions.
    pub providers: u16,
    /// The pots.
    pub pots: u16,
    /// The telephone numbers.
    pub numbers: u16,
    /// The accounts.
    pub accounts: u16,
    /// The observations.
    pub observations: u16,
    /// The guards.
    pub guards: u16,
    /// The operations.
    pub ops: u16,
}

impl World {
    /// The night's own world: every id in it is the id of the same thing in this one. Controls, thefts,
    /// policies and rows stay, without what they say of facts that the night does not have.
    #[must_use]
    pub fn into_night(self) -> Self {
        let mut night = self;
        let scope = night.scope;
        let is_there = |fact: &FactId| fact.0 < scope.facts;
        let keep = |facts: &mut Vec<FactId>| facts.retain(is_there);
        night.facts.truncate(usize::from(scope.facts));
        night.providers.truncate(usize::from(scope.providers));
        night.pots.truncate(usize::from(scope.pots));
        night.numbers.truncate(usize::from(scope.numbers));
        night.accounts.truncate(usize::from(scope.accounts));
        night.observations.truncate(usize::from(scope.observations));
        night.guards.truncate(usize::from(scope.guards));
        night.ops.truncate(usize::from(scope.ops));
        for number in &mut night.numbers {
            number.receivers.retain(|it| it.all.iter().chain(&it.none).all(is_there));
        }
        for control in &mut night.controls {
            keep(&mut control.adds);
            keep(&mut control.removes);
            keep(&mut control.only_on);
            control.lowers.retain(|op| op.0 < scope.ops);
        }
        night.cases.clear();
        for theft in &mut night.thefts {
            keep(&mut theft.adds);
            keep(&mut theft.removes);
        }
        keep(&mut night.scenario.facts);
        night
    }
}
