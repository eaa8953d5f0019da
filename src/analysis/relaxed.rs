//! The relaxed world: the timed world without deletes, hours, delays, limits
//! and the other side; a superset of it that can be searched in no time.
//!
//! | the timed world has | the relaxed world has |
//! |---|---|
//! | an operation of the crew | a way for each of its ways, for each rule by which the crew could read its code, and for each pot whose money it could move |
//! | `needs`, `factors` | factors |
//! | `unless`, `remove`, `none` of a receiver, `hours`, `limit`, hands | nothing |
//! | a guard that says the same at any hour and count | deny: no way, or one that its control blocks; step up: a factor |
//! | any other guard (hours, counts, goods, what was done lately, delays, claw-backs) | nothing: what comes back later was drawn |
//! | an amount told as a range | its high end |
//! | an operation of the owner | ways with all that it adds and no factor but money: her help is assumed available |
//! | a control that closes a way, or without which there is none | `blocked_by`, `only_with` |
//! | a control that removes or adds a fact at the start | a way without factors that adds the fact, blocked by it or only with it |
//! | an operation of the crew that takes something from the owner | a fact `lost:X` besides |
//! | money | facts: `moved:A:B` (money of pot A lies in pot B), and the goal `taken:A` (the crew brought it beyond the owner's pots) |
//!
//! A payment out of a pot that can hold no money is no way: it fails in the timed world too.

use super::money_flow::MoneyFlow;
use base::Bits;
use world::ids::{ControlId, FactId, OpId, PotId};
use world::model::{CodeTo, Confidence, Fen, Guard, Harm, Operation, Side, Verdict, World};

/// A fact of the relaxed world: those of the world by their [`FactId`], then those about money.
pub type Fact = usize;

/// A way of the relaxed world: all its factors together give all that it adds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Way {
    /// The operation; none for what the start itself gives under some controls.
    pub op: Option<OpId>,
    /// The facts required.
    pub factors: Vec<Fact>,
    /// Controls that close the way.
    pub blocked_by: Vec<ControlId>,
    /// Controls without which the way does not exist.
    pub only_with: Vec<ControlId>,
    /// The facts that close one of the crew's ways while they hold. The relaxed world ignores them; the
    /// latest safe report and the planner read them here.
    pub unless: Vec<Fact>,
    /// The facts given.
    pub adds: Vec<Fact>,
    /// Whether nobody outside knows that there is such a way.
    pub unknown: bool,
}

impl Way {
    /// Whether the way exists and is not closed, with just these controls in force.
    pub(super) fn is_open(&self, in_force: impl Fn(&ControlId) -> bool) -> bool {
        !self.blocked_by.iter().any(&in_force) && self.only_with.iter().all(in_force)
    }

    /// Whether the way has no factors: what it adds holds at the start, where it is open for good.
    pub(super) const fn is_given(&self) -> bool {
        self.op.is_none() && self.factors.is_empty()
    }
}

/// A goal of the crew's: one of the owner's pots that they could draw from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Goal {
    /// The fact that the pot was drawn from.
    pub fact: Fact,
    /// The pot.
    pub pot: PotId,
    /// The most that they could draw of it, in fen: what it holds, or less where what the operations
    /// can move in the whole scenario is less. The loss is the sum over the goals reached.
    pub loss: Fen,
}

/// The relaxed world.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Relaxed {
    /// The ids of the facts.
    pub facts: Vec<String>,
    /// What holds at the start, whatever controls are in force.
    pub start: Vec<Fact>,
    /// The ways, in declared order.
    pub ways: Vec<Way>,
    /// The money.
    pub goals: Vec<Goal>,
    /// The facts that are a harm of another kind to the owner, each once.
    pub harms: Vec<(Fact, Harm)>,
}

impl Relaxed {
    /// Relaxes a world, from the scenario's own start.
    #[must_use]
    pub fn of(world: &World) -> Self {
        Self::from_start(world, &world.scenario.facts)
    }

    /// Relaxes a world in which these facts hold at the start.
    #[must_use]
    pub fn from_start(world: &World, facts: &[FactId]) -> Self {
        let mut flow = MoneyFlow::of(world);
        let lost = lost(world);
        let first_lost = world.facts.len() + flow.names.len();
        let (start, mut ways) = start(world, facts);
        for (id, op) in (0..).map(OpId).zip(&world.ops) {
            let taken: Vec<Fact> =
                (first_lost..).zip(&lost).filter(|(_, it)| takes(op, **it)).map(|(at, _)| at).collect();
            for mut way in ways_of(world, &flow, id, op) {
                way.adds.extend(&taken);
                if !way.adds.is_empty() && !ways.contains_near(&way) {
                    ways.push(way);
                }
            }
        }
        let goals = flow.goals(world);
        let mut facts: Vec<String> = world.facts.iter().map(|fact| fact.id.clone()).collect();
        facts.append(&mut flow.names);
        facts.extend(lost.iter().map(|it| format!("lost:{}", world.facts[it.index()].id)));
        let at_start = |fact: Fact| start.contains(&fact);
        let named = (0..).zip(&world.facts).filter_map(|(at, fact)| Some((at, fact.harms()?)));
        let harms =
            named.filter(|(at, _)| !at_start(*at)).chain((first_lost..).zip(&lost).map(|(at, _)| (at, Harm::Lockout)));
        let harms = harms.collect();
        Self { facts, start, ways, goals, harms }
    }

    /// This relaxed world with just these controls in force and settled: no way says `only_with`, ways that
    /// they close are gone, and the others are blocked by those that `may_come` besides.
    #[must_use]
    pub fn under(&self, controls: &[ControlId], may_come: impl Fn(ControlId) -> bool) -> Self {
        let in_force = |control: &ControlId| controls.contains(control);
        let mut settled = Self { ways: Vec::new(), ..self.clone() };
        for way in self.ways.iter().filter(|way| way.is_open(in_force)) {
            let blocked_by: Vec<_> = way.blocked_by.iter().copied().filter(|&it| may_come(it)).collect();
            if way.is_given() && blocked_by.is_empty() {
                settled.start.extend(&way.adds);
            } else {
                settled.ways.push(Way { blocked_by, only_with: Vec::new(), ..way.clone() });
            }
        }
        settled.start.sort_unstable();
        settled.start.dedup();
        settled
    }

    /// The facts of each kind of harm, in the order of [`Harm::ALL`]; of money and debts the goals.
    #[must_use]
    pub fn kinds(&self, world: &World) -> Vec<(Harm, Vec<Fact>)> {
        let goals = |debt: bool| -> Vec<Fact> {
            self.goals.iter().filter(|goal| world.pots[goal.pot.index()].debt == debt).map(|goal| goal.fact).collect()
        };
        let facts = |harm: Harm| match harm {
            Harm::Money => goals(false),
            Harm::Debts => goals(true),
            _ => self.harms.iter().filter(|(_, it)| *it == harm).map(|&(fact, _)| fact).collect(),
        };
        Harm::ALL.into_iter().map(|harm| (harm, facts(harm))).collect()
    }

    /// This relaxed world without the ways of which nobody outside knows that they are there.
    #[must_use]
    pub fn documented(&self) -> Self {
        let mut documented = self.clone();
        documented.ways.retain(|way| !way.unknown);
        documented
    }

    /// What the owner could lose where these facts are reached, in fen.
    #[must_use]
    pub fn loss(&self, reached: &Bits) -> Fen {
        self.goals.iter().filter(|goal| reached.has(goal.fact)).map(|goal| goal.loss).sum()
    }
}

/// What of the owner's the crew's operations can take from her, each once.
fn lost(world: &World) -> Vec<FactId> {
    let crews = world.ops.iter().filter(|op| op.by == Side::Crew);
    let mut lost: Vec<FactId> =
        crews.flat_map(|op| &op.remove).copied().filter(|&fact| is_owners(world, fact)).collect();
    lost.sort_unstable();
    lost.dedup();
    lost
}

fn is_owners(world: &World, fact: FactId) -> bool {
    world.facts[fact.index()].held_by == Some(Side::Owner)
}

/// Whether the crew take this from the owner by an operation.
fn takes(op: &Operation, fact: FactId) -> bool {
    op.by == Side::Crew && op.remove.contains(&fact)
}

/// Duplicate detection among the ways of one operation, which stand together at the end of the list.
trait ContainsNear {
    fn contains_near(&self, way: &Way) -> bool;
}

impl ContainsNear for Vec<Way> {
    fn contains_near(&self, way: &Way) -> bool {
        self.iter().rev().take_while(|it| it.op == way.op).any(|it| it == way)
    }
}

/// The facts of the start: those that always hold, and ways for those that depend on controls.
fn start(world: &World, facts: &[FactId]) -> (Vec<Fact>, Vec<Way>) {
    let (mut always, mut ways) = (Vec::new(), Vec::new());
    let given = |fact: FactId| Way {
        op: None,
        factors: Vec::new(),
        blocked_by: Vec::new(),
        only_with: Vec::new(),
        unless: Vec::new(),
        adds: vec![fact.index()],
        unknown: false,
    };
    for &fact in facts {
        let controls = (0..).map(ControlId).zip(&world.controls);
        let removing: Vec<_> = controls.filter(|(_, it)| it.removes.contains(&fact)).map(|(id, _)| id).collect();
        if removing.is_empty() {
            always.push(fact.index());
        } else {
            ways.push(Way { blocked_by: removing, ..given(fact) });
        }
    }
    for (id, control) in (0..).map(ControlId).zip(&world.controls) {
        ways.extend(control.adds.iter().map(|&fact| Way { only_with: vec![id], ..given(fact) }));
    }
    always.sort_unstable();
    always.dedup();
    (always, ways)
}

/// The ways of an operation.
fn ways_of(world: &World, flow: &MoneyFlow, id: OpId, op: &Operation) -> Vec<Way> {
    let is_crews = op.by == Side::Crew;
    let mut ways = Vec::new();
    for way in &op.ways {
        let own = op.needs.iter().chain(&way.factors).filter(|_| is_crews).map(|fact| fact.index());
        ways.push(Way {
            op: Some(id),
            factors: own.collect(),
            blocked_by: way.blocked_by.clone(),
            only_with: way.only_with.clone(),
            unless: op.unless.iter().filter(|_| is_crews).map(|fact| fact.index()).collect(),
            adds: op.add.iter().map(|fact| fact.index()).collect(),
            unknown: is_crews && way.evidence.confidence == Confidence::Unknown,
        });
    }
    for &guard in &op.guards {
        let guard = &world.guards[guard.index()];
        if guard.verdict == Verdict::Allow {
            break;
        }
        ways = guarded(ways, guard, is_crews);
    }
    if let Some(code) = op.code.filter(|_| is_crews) {
        let readings = readings(world, code, op.by);
        ways = each(&ways, &readings, |way, (all, none)| {
            way.factors.extend(all);
            way.unless.extend(none);
        });
    }
    if let Some(pay) = &op.pay {
        ways = each(&ways, &flow.moves(world, op.by, pay), |way, moved| {
            way.factors.extend(moved.needs);
            way.adds.extend(moved.adds);
        });
    }
    for way in &mut ways {
        way.factors.sort_unstable();
        way.factors.dedup();
        way.unless.sort_unstable();
        way.unless.dedup();
        way.adds.sort_unstable();
        way.adds.dedup();
    }
    ways
}

/// Every way with every alternative put in.
fn each<T>(ways: &[Way], alternatives: &[T], put: impl Fn(&mut Way, &T)) -> Vec<Way> {
    let pairs = ways.iter().flat_map(|way| alternatives.iter().map(move |it| (way, it)));
    let with = pairs.map(|(way, alternative)| {
        let mut way = way.clone();
        put(&mut way, alternative);
        way
    });
    with.collect()
}

/// The ways that a guard leaves, where it says the same at any hour, whatever holds and however often.
fn guarded(ways: Vec<Way>, guard: &Guard, is_crews: bool) -> Vec<Way> {
    if guard.has_conditions() {
        return ways;
    }
    let factor = match guard.verdict {
        Verdict::Deny => None,
        Verdict::StepUp(fact) if is_crews => Some(fact.index()),
        _ => return ways,
    };
    let mut left = Vec::new();
    for way in ways {
        if let Some(control) = guard.control {
            let mut without = way.clone();
            without.blocked_by.push(control);
            left.push(without);
        }
        if let Some(fact) = factor {
            let mut stepped = way;
            stepped.factors.push(fact);
            left.push(stepped);
        }
    }
    left
}

/// The rules by which a side could read a code: for each, the facts that must hold and those that must not.
fn readings(world: &World, code: CodeTo, side: Side) -> Vec<(Vec<Fact>, Vec<Fact>)> {
    let numbers = match code {
        CodeTo::Number(number) => vec![(number, None)],
        CodeTo::Account(account) => {
            world.accounts[account.index()].bound.iter().map(|&(number, bound)| (number, Some(bound))).collect()
        }
    };
    let mut readings = Vec::new();
    for (number, bound) in numbers {
        for rule in world.numbers[number.index()].receivers.iter().filter(|rule| rule.side == side) {
            let all = rule.all.iter().chain(&bound).map(|fact| fact.index()).collect();
            readings.push((all, rule.none.iter().map(|fact| fact.index()).collect()));
        }
    }
    readings
}
