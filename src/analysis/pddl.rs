//! The relaxed world in PDDL, for planners off the shelf.
//!
//! `:strips` and `:typing` only: one predicate `(holds ?fact)`, facts as
//! constants, an action without parameters for each way. Actions delete
//! nothing, so every goal that can be reached can be reached together with
//! the others: the problem's goal is all of them. Where no money can be taken
//! the goal is `(holds any-loss)`, which every taking would add: a planner then
//! proves that there is no plan.

use core::fmt::Write as _;
use std::collections::BTreeMap;

use super::closure::closure;
use super::relaxed::{Relaxed, Way};
use world::ids::ControlId;
use world::model::World;

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

/// Writes the relaxed world with just these controls in force.
#[must_use]
pub fn pddl(world: &World, relaxed: &Relaxed, controls: &[ControlId]) -> Pddl {
    let reached = closure(relaxed, controls);
    let settled = relaxed.under(controls, |_| false);
    let mut names = Names::default();
    for taken in ["long-night", "the-night", "fact", "holds", NIGHT, ANY_LOSS] {
        names.take(taken);
    }
    let facts: Vec<String> = settled.facts.iter().map(|id| names.take(id)).collect();
    let mut domain = String::from("(define (domain long-night)\n  (:requirements :strips :typing)\n  (:types fact)\n");
    let mut put = |text: &str| domain.push_str(text);
    put(&format!("  (:constants {NIGHT} {ANY_LOSS}"));
    facts.iter().for_each(|fact| put(&format!("\n    {fact}")));
    put(" - fact)\n  (:predicates (holds ?fact - fact))\n");
    for way in &settled.ways {
        let id = way.op.map_or("start", |op| world.ops[op.index()].id.as_str());
        put(&action(&settled, way, &names.take(id), &facts));
    }
    put(")\n");
    let holds = |fact: &str| format!("\n    (holds {fact})");
    let start: String = settled.start.iter().map(|&fact| holds(&facts[fact])).collect();
    let mut goal: String =
        settled.goals.iter().filter(|goal| reached.has(goal.fact)).map(|goal| holds(&facts[goal.fact])).collect();
    if goal.is_empty() {
        goal = holds(ANY_LOSS);
    }
    let mut problem = String::from("(define (problem the-night)\n  (:domain long-night)\n");
    let _infallible = write!(problem, "  (:init (holds {NIGHT}){start})\n  (:goal (and {}))\n)\n", goal.trim_start());
    Pddl { domain, problem }
}

fn action(settled: &Relaxed, way: &Way, name: &str, facts: &[String]) -> String {
    let holds = |fact: &str| format!(" (holds {fact})");
    let factors: String = way.factors.iter().map(|&fact| holds(&facts[fact])).collect();
    let mut adds: String = way.adds.iter().map(|&fact| holds(&facts[fact])).collect();
    if settled.goals.iter().any(|goal| way.adds.contains(&goal.fact)) {
        adds.push_str(&holds(ANY_LOSS));
    }
    format!(
        "  (:action {name}\n    :parameters ()\n    :precondition (and (holds {NIGHT}){factors})\n    \
         :effect (and{adds}))\n"
    )
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
