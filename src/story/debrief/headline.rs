//! The headline of the debrief as data: outcome, line, rescued money, what stopped the crew. All of it
//! follows from the events.

use super::chain::begun;
use sim::{Event, EventKind, Reason, State, reader};
use world::ids::{ControlId, FactId, OpId, PotId};
use world::model::{Fen, Minute, Side, World};

/// The headline, its parts in the order in which they are told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Headline {
    /// The outcome of the night.
    pub main: Main,
    /// Who had the line; `None` where the crew never had the SIM for a minute and it was never reported.
    pub line: Option<LineTale>,
    /// The money that the owner moved out of reach, and by when; `None` where she moved nothing.
    pub moved: Option<(Fen, Minute)>,
    /// The owner's operation that made most of the crew's operations fail.
    pub stopped: Option<Stopped>,
}

/// The outcome of the night.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Main {
    /// Money was lost.
    Gone {
        /// The minute of the first payment.
        first: Minute,
        /// The minute of the last payment.
        last: Minute,
        /// The number of payments.
        payments: u32,
        /// The sum, in fen; 0 where guards took back all of it.
        amount: Fen,
        /// The net loss, in fen.
        net: Fen,
    },
    /// Risk control blocked every payment.
    Kept {
        /// The sum attempted, in fen.
        amount: Fen,
        /// The minute of the last attempt.
        at: Minute,
    },
    /// No money was touched, but the crew learned things about the owner.
    Known {
        /// The minute at which they learned the first.
        first: Minute,
        /// How many things they learned.
        facts: u32,
    },
    /// The crew learned nothing: a protection stood in the way.
    Shut {
        /// The minute at which they first met it.
        at: Minute,
        /// The protection.
        control: ControlId,
    },
    /// The crew learned nothing, and no particular protection stood in the way.
    Nothing,
    /// The crew never had the phone.
    Untouched,
}

/// Who had the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LineTale {
    /// The minute at which the SIM was in the crew's phone.
    pub live: Minute,
    /// The minute of the first report, if there was one.
    pub reported: Option<Minute>,
    /// How many times a report suspended it.
    pub reports: u32,
    /// How many times the crew had a report lifted.
    pub lifted: u32,
    /// For how many minutes in all the crew could read the messages to the owner's number.
    pub crews: Minute,
}

/// An operation of the owner's that made operations of the crew's fail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stopped {
    /// The owner's operation.
    pub by: OpId,
    /// The first operation of the crew's that failed by it.
    pub op: OpId,
    /// The minute at which that one failed.
    pub at: Minute,
    /// How many operations of the crew's failed by it.
    pub times: u32,
}

impl Headline {
    /// Works out the headline from the events.
    #[must_use]
    pub fn of(world: &World, state: &State, events: &[Event]) -> Self {
        Self {
            main: main(world, state, events),
            line: line(world, state, events),
            moved: moved(world, events),
            stopped: stopped(world, events),
        }
    }
}

fn is_owners(world: &World, pot: PotId) -> bool {
    world.pots[pot.index()].owner == Some(Side::Owner)
}

fn is_crews(world: &World, event: &Event) -> bool {
    world.ops[event.op.index()].by == Side::Crew
}

fn main(world: &World, state: &State, events: &[Event]) -> Main {
    let mut gone: Option<(Minute, Minute, u32, Fen)> = None;
    let (mut kept, mut back) = (None, 0);
    let (mut known, mut shut) = (None, None);
    for event in events {
        match event.kind {
            EventKind::Paid { from, to, amount }
                if is_crews(world, event) && is_owners(world, from) && !is_owners(world, to) =>
            {
                let (first, _, payments, sum) = gone.unwrap_or((event.at, event.at, 0, 0));
                gone = Some((first, event.at, payments + 1, sum + amount));
            }
            EventKind::ClawedBack { amount, .. } => back += amount,
            EventKind::Stopped { amount, .. } => {
                let before = kept.map_or(0, |(_, sum)| sum);
                kept = Some((event.at, before + amount));
            }
            EventKind::Changed { fact, on: true } if is_identity(world, fact) => {
                known.get_or_insert(event.at);
            }
            EventKind::Failed { reason: Reason::Blocked(control) } if is_crews(world, event) => {
                shut.get_or_insert((event.at, control));
            }
            _ => {}
        }
    }
    let taken = world.roles.phone_taken.is_none_or(|fact| state.holds(fact));
    let facts = state.facts.iter().filter(|&index| world.facts[index].identity);
    let facts = facts.filter(|&index| world.facts[index].held_by == Some(Side::Crew)).count();
    if let Some((first, last, payments, sum)) = gone {
        // What guards took back has come back, and is said so.
        let amount = if back < sum { sum } else { 0 };
        return Main::Gone { first, last, payments, amount, net: state.ledger.loss(world) };
    }
    if let Some((at, amount)) = kept {
        return Main::Kept { amount, at };
    }
    if let Some(first) = known {
        return Main::Known { first, facts: u32::try_from(facts).unwrap_or(u32::MAX) };
    }
    if let Some((at, control)) = shut {
        return Main::Shut { at, control };
    }
    if taken { Main::Nothing } else { Main::Untouched }
}

fn is_identity(world: &World, fact: FactId) -> bool {
    let fact = &world.facts[fact.index()];
    fact.identity && fact.held_by == Some(Side::Crew)
}

fn line(world: &World, state: &State, events: &[Event]) -> Option<LineTale> {
    let (moved, suspended) = (world.roles.sim_moved?, world.roles.line_suspended?);
    let number = world.roles.line?;
    let mut facts = begun(state, events);
    let mut tale: Option<LineTale> = None;
    let (mut crews, mut since) = (0, events.first().map_or(state.now, |event| event.at));
    for event in events {
        let EventKind::Changed { fact, on } = event.kind else { continue };
        if tale.is_some() && reader(world, &facts, number) == Some(Side::Crew) {
            crews += event.at - since;
        }
        since = event.at;
        facts.set(fact.index(), on);
        if fact == moved && on && tale.is_none() {
            tale = Some(LineTale { live: event.at, reported: None, reports: 0, lifted: 0, crews: 0 });
        }
        let Some(tale) = tale.as_mut().filter(|_| fact == suspended) else { continue };
        if on {
            tale.reported.get_or_insert(event.at);
            tale.reports += 1;
        } else if is_crews(world, event) {
            tale.lifted += 1;
        }
    }
    let tail = if reader(world, &facts, number) == Some(Side::Crew) { state.now - since } else { 0 };
    tale.map(|tale| LineTale { crews: crews + tail, ..tale }).filter(|tale| tale.crews > 0 || tale.reports > 0)
}

/// The money that the owner moved from pots within reach into one that is not, and the minute of the last move.
fn moved(world: &World, events: &[Event]) -> Option<(Fen, Minute)> {
    let mut moved = None;
    for event in events {
        if let EventKind::Paid { from, to, amount } = event.kind
            && !is_crews(world, event)
            && is_owners(world, from)
            && is_owners(world, to)
            && !world.pots[to.index()].debt
        {
            moved = Some((moved.map_or(0, |(sum, _)| sum) + amount, event.at));
        }
    }
    moved
}

/// The owner's operation that made most of the crew's operations fail: it changed the fact at which they failed.
fn stopped(world: &World, events: &[Event]) -> Option<Stopped> {
    let mut last: Vec<Option<(bool, OpId)>> = std::vec![None; world.facts.len()];
    let mut found: Vec<Stopped> = Vec::new();
    for event in events {
        match &event.kind {
            EventKind::Changed { fact, on } => last[fact.index()] = Some((*on, event.op)),
            EventKind::Failed { reason } if is_crews(world, event) => {
                let met = |fact: FactId, on: bool| {
                    last[fact.index()].filter(|(now, by)| *now == on && world.ops[by.index()].by == Side::Owner)
                };
                let by = match reason {
                    Reason::Already(fact) => met(*fact, true),
                    Reason::Missing(facts) => facts.iter().find_map(|&fact| met(fact, false)),
                    Reason::NoCode(number) => {
                        let receivers = &world.numbers[number.index()].receivers;
                        let theirs = receivers.iter().filter(|receiver| receiver.side == Side::Crew);
                        theirs.flat_map(|receiver| &receiver.none).find_map(|&fact| met(fact, true))
                    }
                    _ => None,
                };
                let Some((_, by)) = by else { continue };
                match found.iter_mut().find(|it| it.by == by) {
                    Some(it) => it.times += 1,
                    None => found.push(Stopped { by, op: event.op, at: event.at, times: 1 }),
                }
            }
            _ => {}
        }
    }
    // The earlier one, where two did as much.
    found.into_iter().rev().max_by_key(|it| it.times)
}
