//! The rules that a night is run under: those of a date, a telling of each
//! disputed point, and single controls besides.

use super::ids::{ControlId, PolicyId, VariantId};
use super::model::{POLICY_OF_THE_NIGHT, World};
use base::FlatSet;
use serde::{Deserialize, Serialize};

/// A choice among the rules that a world offers.
///
/// ```
/// use world::Rules;
///
/// let world = content::world();
/// let pin = world.control("sim-pin").expect("the content has it");
/// let rules = Rules::of_the_night(&world).with(pin);
/// assert!(rules.controls(&world).contains(&pin));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rules {
    policy: Option<PolicyId>,
    /// The option of each variant, in the variants' order.
    options: Vec<usize>,
    with: Vec<ControlId>,
}

impl Rules {
    /// The rules of September 2020, and of every disputed point the first telling.
    #[must_use]
    pub fn of_the_night(world: &World) -> Self {
        Self { policy: world.policy(POLICY_OF_THE_NIGHT), options: vec![0; world.variants.len()], with: Vec::new() }
    }

    /// These rules with another date.
    #[must_use]
    pub const fn at(mut self, policy: PolicyId) -> Self {
        self.policy = Some(policy);
        self
    }

    /// These rules with another telling of a disputed point; what the world does not have changes nothing.
    #[must_use]
    pub fn telling(mut self, variant: VariantId, option: usize) -> Self {
        if let Some(chosen) = self.options.get_mut(variant.index()) {
            *chosen = option;
        }
        self
    }

    /// These rules with one more control.
    #[must_use]
    pub fn with(mut self, control: ControlId) -> Self {
        self.with.push(control);
        self
    }

    /// These rules without one of the single controls that were added.
    #[must_use]
    pub fn without(mut self, control: ControlId) -> Self {
        self.with.retain(|&it| it != control);
        self
    }

    /// The date whose rules these are.
    #[must_use]
    pub const fn policy(&self) -> Option<PolicyId> {
        self.policy
    }

    /// The telling of a disputed point: an option's index.
    #[must_use]
    pub fn option(&self, variant: VariantId) -> usize {
        self.options.get(variant.index()).copied().unwrap_or_default()
    }

    /// The single controls that were added.
    #[must_use]
    pub fn added(&self) -> &[ControlId] {
        &self.with
    }

    /// The controls in force: the scenario's own, the policy's, the tellings' and the single ones,
    /// each once, by id.
    #[must_use]
    pub fn controls(&self, world: &World) -> Vec<ControlId> {
        let policy = self.policy.and_then(|id| world.policies.get(id.index()));
        let tellings = world.variants.iter().zip(&self.options).filter_map(|(it, &option)| it.options.get(option));
        let controls: FlatSet<ControlId> = (world.scenario.controls.iter())
            .chain(policy.iter().flat_map(|policy| &policy.controls))
            .chain(tellings.flat_map(|telling| &telling.controls))
            .chain(&self.with)
            .copied()
            .filter(|control| control.index() < world.controls.len())
            .collect();
        controls.into_iter().collect()
    }
}
