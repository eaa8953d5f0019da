//! The attack chain: which of the crew's operations made which later ones possible.
//!
//! Invariants: every deed was completed, and is told as it was completed first; a thread leads
//! from the step that brought something about to those that then rested on it, which come later;
//! every step leads to a goal: money, accounts that are still open, or, where there is neither,
//! what the crew know about the owner. Deeds of one kind (the same at one firm after the other) are
//! one step where none of them rests on what came after the first: so the steps stand in the order
//! of their first deeds.

use base::Bits;
use base::FlatSet;
use sim::{Event, EventKind, State};
use world::ids::{FactId, OpId, PotId};
use world::model::{CodeTo, Fen, Minute, Side, World};

/// A thing that one step brings about and a later one needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Thing {
    /// A fact that came to hold.
    Fact(FactId),
    /// A fact that no longer held.
    No(FactId),
    /// Money in a pot.
    Money(PotId),
}

/// The kind of goal that the chain leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Goal {
    /// Money, loans and accounts.
    Money,
    /// What the crew know about the owner.
    Identity,
}

/// A completed operation of the crew's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deed {
    /// The operation.
    pub op: OpId,
    /// The minute of its first completion.
    pub at: Minute,
    /// The event of that completion.
    pub event: usize,
    /// How many times it was completed.
    pub times: u32,
    /// The owner's money that it moved and that was not taken back, in fen.
    pub money: Fen,
    /// The goals that it reached by itself.
    pub wins: Vec<FactId>,
}

/// A box of the chain: one operation, or several of one kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The operations, in the order of completion.
    pub deeds: Vec<Deed>,
}

impl Step {
    /// The owner's money that it moved and that was not taken back, in fen.
    #[must_use]
    pub fn money(&self) -> Fen {
        self.deeds.iter().map(|deed| deed.money).sum()
    }
}

/// A thread of the chain: what a step brought about, and the later steps that needed it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Thread {
    /// The step that brought it about.
    pub from: usize,
    /// The things: one, or several of one kind.
    pub things: Vec<Thing>,
    /// The steps that rested on it, in order.
    pub to: Vec<usize>,
}

/// The attack chain of a night: the crew's steps and the threads between them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chain {
    /// The kind of goal reached; `None` where the crew reached none.
    pub goal: Option<Goal>,
    /// The steps, in the order in which their first deeds were completed.
    pub steps: Vec<Step>,
    /// The threads, by the step they come from.
    pub threads: Vec<Thread>,
}

impl Chain {
    /// The chain of a night.
    #[must_use]
    pub fn of(world: &World, state: &State, events: &[Event]) -> Self {
        let hidden = |fact: FactId| world.facts[fact.index()].hidden;
        let identity =
            |fact: FactId| world.facts[fact.index()].identity && world.facts[fact.index()].held_by == Some(Side::Crew);
        for (goal, wins) in [(Goal::Money, &hidden as &dyn Fn(FactId) -> bool), (Goal::Identity, &identity)] {
            let deeds = deeds(world, state, events, wins);
            let ties = ties(world, state, events, &deeds);
            let kept = kept(&deeds, &ties, goal);
            if !kept.is_empty() {
                return Self::tied(world, goal, &deeds, &ties, &kept);
            }
        }
        Self { goal: None, steps: Vec::new(), threads: Vec::new() }
    }

    /// Merges operations of one kind into steps, and connects the steps.
    fn tied(world: &World, goal: Goal, deeds: &[Deed], ties: &[Tie], kept: &FlatSet<usize>) -> Self {
        let ties: Vec<&Tie> = ties.iter().filter(|tie| kept.contains(&tie.to) && kept.contains(&tie.from)).collect();
        let mut groups: Vec<Vec<usize>> = Vec::new();
        let mut place = vec![0; deeds.len()];
        for &at in kept.iter() {
            let latest = ties.iter().filter(|tie| tie.to == at).map(|tie| tie.from).max();
            let alike = |group: &Vec<usize>| {
                let (one, two) = (&world.ops[deeds[group[0]].op.index()].name, &world.ops[deeds[at].op.index()].name);
                !one.args.is_empty() && one.msg == two.msg && latest < Some(group[0])
            };
            place[at] = groups.iter().position(alike).unwrap_or(groups.len());
            match groups.get_mut(place[at]) {
                Some(group) => group.push(at),
                None => groups.push(vec![at]),
            }
        }
        let mut threads: Vec<Thread> = Vec::new();
        for tie in ties {
            let (from, to) = (place[tie.from], place[tie.to]);
            let same = |thread: &&mut Thread| thread.from == from && are_alike(world, thread.things[0], tie.thing);
            match threads.iter_mut().find(same) {
                Some(thread) => {
                    if !thread.things.contains(&tie.thing) {
                        thread.things.push(tie.thing);
                    }
                    if !thread.to.contains(&to) {
                        thread.to.push(to);
                    }
                }
                None => threads.push(Thread { from, things: vec![tie.thing], to: vec![to] }),
            }
        }
        threads.iter_mut().for_each(|thread| thread.to.sort_unstable());
        threads.sort_by_key(|thread| (thread.from, thread.things[0]));
        let step = |group: &Vec<usize>| Step { deeds: group.iter().map(|&at| deeds[at].clone()).collect() };
        Self { goal: Some(goal), steps: groups.iter().map(step).collect(), threads }
    }

    /// The threads that end at a step: what it needed.
    pub fn needs(&self, step: usize) -> impl Iterator<Item = &Thread> {
        self.threads.iter().filter(move |thread| thread.to.contains(&step))
    }

    /// The threads that begin at a step: what later steps needed from it.
    pub fn gives(&self, step: usize) -> impl Iterator<Item = &Thread> {
        self.threads.iter().filter(move |thread| thread.from == step)
    }
}

/// Whether two operations merge into one step: the same operation, or one template at two providers.
fn are_alike(world: &World, one: Thing, two: Thing) -> bool {
    let name = |fact: FactId| &world.facts[fact.index()].name;
    let alike = |one: FactId, two: FactId| !name(one).args.is_empty() && name(one).msg == name(two).msg;
    match (one, two) {
        (Thing::Fact(one), Thing::Fact(two)) | (Thing::No(one), Thing::No(two)) => one == two || alike(one, two),
        _ => one == two,
    }
}

/// The crew's operations by first completion; `wins` says which facts are goals.
fn deeds(world: &World, state: &State, events: &[Event], wins: &dyn Fn(FactId) -> bool) -> Vec<Deed> {
    let mut deeds: Vec<Deed> = Vec::new();
    let is_owners = |pot: PotId| world.pots[pot.index()].owner == Some(Side::Owner);
    for (index, event) in events.iter().enumerate() {
        if world.ops[event.op.index()].by != Side::Crew {
            continue;
        }
        let known = deeds.iter_mut().find(|deed| deed.op == event.op);
        match (&event.kind, known) {
            (EventKind::Done { .. }, Some(deed)) => deed.times += 1,
            (EventKind::Done { .. }, None) => {
                let deed = Deed { op: event.op, at: event.at, event: index, times: 1, money: 0, wins: Vec::new() };
                deeds.push(deed);
            }
            (EventKind::Changed { fact, on: true }, Some(deed))
                if wins(*fact) && state.holds(*fact) && !deed.wins.contains(fact) =>
            {
                deed.wins.push(*fact);
            }
            (EventKind::Paid { from, to, amount }, Some(deed))
                if is_owners(*from) && (!is_owners(*to) || world.pots[from.index()].debt) =>
            {
                deed.money += amount;
            }
            (EventKind::ClawedBack { to, amount, .. }, Some(deed)) if is_owners(*to) => deed.money -= amount,
            _ => {}
        }
    }
    deeds
}

/// The operations that reach a goal or lead to one.
fn kept(deeds: &[Deed], ties: &[Tie], goal: Goal) -> FlatSet<usize> {
    let is_goal = |deed: &Deed| !deed.wins.is_empty() || (goal == Goal::Money && deed.money != 0);
    let mut kept: FlatSet<usize> = (0..deeds.len()).filter(|&at| is_goal(&deeds[at])).collect();
    // What comes first ties to what comes later only, so one pass backwards finds all.
    for to in (0..deeds.len()).rev() {
        if kept.contains(&to) {
            kept.extend(ties.iter().filter(|tie| tie.to == to).map(|tie| tie.from));
        }
    }
    kept
}

/// An edge of the chain: an operation that needs an earlier one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Tie {
    to: usize,
    from: usize,
    thing: Thing,
}

/// The edges of the chain, ordered by the later operation.
fn ties(world: &World, state: &State, events: &[Event], deeds: &[Deed]) -> Vec<Tie> {
    let mut facts = begun(state, events);
    let mut last: Vec<Option<OpId>> = vec![None; world.facts.len()];
    let mut filled: Vec<Option<OpId>> = vec![None; world.pots.len()];
    let mut read: Vec<Vec<(Thing, OpId)>> = vec![Vec::new(); world.ops.len()];
    let mut ties: Vec<Tie> = Vec::new();
    for (index, event) in events.iter().enumerate() {
        match &event.kind {
            EventKind::Changed { fact, on } => {
                facts.set(fact.index(), *on);
                last[fact.index()] = Some(event.op);
            }
            EventKind::Paid { to, .. } => filled[to.index()] = Some(event.op),
            EventKind::Code { to: Some(Side::Crew), .. } => {
                read[event.op.index()] = readable(world, &facts, &last, event);
            }
            EventKind::Done { way } => {
                let Some(to) = deeds.iter().position(|deed| deed.event == index) else { continue };
                let op = &world.ops[event.op.index()];
                let mut rests: Vec<(Thing, OpId)> = Vec::new();
                let factors = op.needs.iter().chain(&op.ways[usize::from(*way)].factors);
                rests.extend(factors.filter_map(|&fact| Some((Thing::Fact(fact), last[fact.index()]?))));
                rests.extend(op.unless.iter().filter_map(|&fact| Some((Thing::No(fact), last[fact.index()]?))));
                rests.append(&mut read[event.op.index()]);
                if let Some(pay) = &op.pay {
                    rests.extend(filled[pay.from.index()].map(|by| (Thing::Money(pay.from), by)));
                }
                for (thing, by) in rests {
                    let from = deeds.iter().position(|deed| deed.op == by).filter(|&from| from < to);
                    let tie = from.map(|from| Tie { to, from, thing });
                    ties.extend(tie.filter(|tie| !ties.contains(tie)));
                }
            }
            _ => {}
        }
    }
    ties
}

/// Why the crew could read a code, and which operation made it so: the first receiver rule that held.
fn readable(world: &World, facts: &Bits, last: &[Option<OpId>], event: &Event) -> Vec<(Thing, OpId)> {
    let number = match (&event.kind, world.ops[event.op.index()].code) {
        (EventKind::Code { number, .. }, Some(_)) => *number,
        _ => return Vec::new(),
    };
    let holds = |id: &FactId| facts.has(id.index());
    let rules = &world.numbers[number.index()].receivers;
    let Some(rule) = rules.iter().find(|rule| rule.all.iter().all(holds) && !rule.none.iter().any(holds)) else {
        return Vec::new();
    };
    let by = |thing: Thing, fact: FactId| last[fact.index()].map(|by| (thing, by));
    let mut found: Vec<(Thing, OpId)> = rule.all.iter().filter_map(|&fact| by(Thing::Fact(fact), fact)).collect();
    found.extend(rule.none.iter().filter_map(|&fact| by(Thing::No(fact), fact)));
    if let Some(CodeTo::Account(account)) = world.ops[event.op.index()].code {
        let bound = world.accounts[account.index()].bound.iter().find(|(bound, _)| *bound == number);
        found.extend(bound.and_then(|&(_, fact)| by(Thing::Fact(fact), fact)));
    }
    found
}

/// The facts that held before these events, worked out from the events: the first change of each fact, reversed.
pub(super) fn begun(state: &State, events: &[Event]) -> Bits {
    let mut facts = state.facts.clone();
    for event in events.iter().rev() {
        if let EventKind::Changed { fact, on } = event.kind {
            facts.set(fact.index(), !on);
        }
    }
    facts
}
