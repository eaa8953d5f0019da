//! The relaxed world in PDDL, for planners off the shelf.
//!
//! `:strips` and `:typing` only: one predicate `(holds ?fact)`, facts as
//! constants, an action without parameters for each way. Actions delete
//! nothing, so every goal that can be reached can be reached together with
//! the others: the problem's goal is all of them. Where no money can be taken
//! the goal is `(holds any-loss)`, which every taking would add: a planner then
//! proves that there is no plan. For one kind of harm the goal is
//! `(holds harm-KIND)`, which whatever is that harm adds: there is a plan exactly
//! where the harm is in reach. The domain is the same for all of them.

use core::fmt::Write as _;
use std::collections::BTreeMap;

use super::closure::closure;
use super::relaxed::{Fact, Relaxed};
use world::ids::ControlId;
use world::model::{Harm, World};

/// A domain and a problem.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pddl {
    /// The domain.
    pub domain: String,
    /// The problem.
    pub problem: String,
}

/// Holds from the start, so that no action has an empty precondition (some planners refuse one).
const NIGHT: &str = "night";

/// Holds as soon as any money is taken.
const ANY_LOSS: &str = "any-loss";

/// What holds as soon as a harm of this kind has come about.
fn come_about(harm: Harm) -> String {
    format!("harm-{}", harm.id())
}

/// Writes the relaxed world with just these controls in force; the goal is the money, or one kind of harm.
#[must_use]
pub fn pddl(world: &World, relaxed: &Relaxed, controls: &[ControlId], harm: Option<Harm>) -> Pddl {
    let settled = relaxed.under(controls, |_| false);
    let any = settled.any_of(world);
    let mut names = Names::default();
    for taken in ["long-night", "the-night", "fact", "holds", NIGHT].into_iter().chain(any.iter().map(|it| &*it.0)) {
        names.take(taken);
    }
    let facts: Vec<String> = settled.facts.iter().map(|id| names.take(id)).collect();
    // What holds besides where these facts do.
    let besides = |some: &[Fact]| -> String {
        any.iter().filter(|(_, those)| some.iter().any(|it| those.contains(it))).map(|(name, _)| holds(name)).collect()
    };
    let mut domain = String::from("(define (domain long-night)\n  (:requirements :strips :typing)\n  (:types fact)\n");
    let mut put = |text: &str| domain.push_str(text);
    put(&format!("  (:constants {NIGHT}"));
    any.iter().map(|(name, _)| name).chain(&facts).for_each(|fact| put(&format!("\n    {fact}")));
    put(" - fact)\n  (:predicates (holds ?fact - fact))\n");
    for way in &settled.ways {
        let id = way.op.map_or("start", |op| world.ops[op.index()].id.as_str());
        let name = names.take(id);
        let [factors, adds] = [&way.factors, &way.adds].map(|some| all(some, &facts));
        put(&format!(
            "  (:action {name}\n    :parameters ()\n    :precondition (and{}{factors})\n    :effect (and{adds}{}))\n",
            holds(NIGHT),
            besides(&way.adds)
        ));
    }
    put(")\n");
    let reached = closure(relaxed, controls);
    let goals: Vec<Fact> = settled.goals.iter().map(|goal| goal.fact).filter(|&fact| reached.has(fact)).collect();
    let goal = match harm {
        Some(harm) => holds(&come_about(harm)),
        None if goals.is_empty() => holds(ANY_LOSS),
        None => all(&goals, &facts),
    };
    let mut problem = String::from("(define (problem the-night)\n  (:domain long-night)\n");
    let (night, start, more) = (holds(NIGHT), all(&settled.start, &facts), besides(&settled.start));
    let _infallible = write!(problem, "  (:init{night}{start}{more})\n  (:goal (and{goal}))\n)\n");
    Pddl { domain, problem }
}

impl Relaxed {
    /// What holds besides as soon as any of some facts does: a loss, and each kind of harm.
    fn any_of(&self, world: &World) -> Vec<(String, Vec<Fact>)> {
        let money = self.goals.iter().map(|goal| goal.fact).collect();
        let harms = self.kinds(world).into_iter().map(|(harm, facts)| (come_about(harm), facts));
        [(ANY_LOSS.to_owned(), money)].into_iter().chain(harms).collect()
    }
}

fn holds(fact: &str) -> String {
    format!(" (holds {fact})")
}

fn all(some: &[Fact], facts: &[String]) -> String {
    some.iter().map(|&fact| holds(&facts[fact])).collect()
}

/// Names that PDDL takes: letters, digits and `-`, each once, whatever it names (some planners
/// want an action and a fact to differ).
#[derive(Default)]
struct Names(BTreeMap<String, u32>);

impl Names {
    fn take(&mut self, id: &str) -> String {
        let plain: String = id.chars().map(|it| if it.is_ascii_alphanumeric() { it } else { '-' }).collect();
        let plain = if plain.starts_with(|it: char| it.is_ascii_alphabetic()) { plain } else { format!("x{plain}") };
        // `_` stands in no id, so what is numbered meets nothing that is not.
        let times = self.0.entry(plain.clone()).or_default();
        *times += 1;
        if *times == 1 { plain } else { format!("{plain}_{times}") }
    }
}
