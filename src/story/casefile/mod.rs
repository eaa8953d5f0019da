//! The case file: the night of 2020-09-04 as the replay of both historical
//! scripts shows it, row by row and minute by minute.
//!
//! Invariants: the case file holds no text or judgement of its own. A row's lane,
//! institutions and disputes follow from its checks and from the evidence of
//! the rules; a side's knowledge at a minute follows from the replay's events.

mod institution;
mod snapshot;
pub mod words;

pub use institution::{Institution, institutions, told_by as rows_of};
pub use snapshot::{Known, Snapshot};

use super::Game;
use base::FlatSet;
use serde::{Deserialize, Serialize};
use sim::replay::{Replay, Shown};
use sim::{Event, EventKind, Score, State};
use world::Rules;
use world::ids::{ControlId, OpId, ProviderId, VariantId};
use world::model::{Check, Minute, Row, Side, World};

use snapshot::{Begun, Flip};

/// A row of the incident, and what the content says about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The row, as an index.
    pub row: usize,
    /// The side that mainly acts in the row.
    pub lane: Side,
    /// Whether the other side acts in the row, too.
    pub both: bool,
    /// The institutions whose rules tell of it.
    pub providers: Vec<ProviderId>,
    /// The disputed points that it touches.
    pub disputes: Vec<VariantId>,
}

/// The night under some rules.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Casefile {
    /// The controls that the rules add to those of the night itself.
    pub added: Vec<ControlId>,
    /// The events of both scripts, run.
    pub events: Vec<Event>,
    /// What the replay shows for each row, in the rows' order.
    pub shown: Vec<Shown>,
    /// The score at the end.
    pub score: Score,
    /// The minutes in which something happened, the first of the night before them.
    pub minutes: Vec<Minute>,
    begun: Begun,
    flips: Vec<Flip>,
}

impl Casefile {
    /// Runs both historical scripts under some rules.
    #[must_use]
    pub fn of(game: &Game, rules: &Rules) -> Self {
        let world = &game.world;
        let (controls, own) = (rules.controls(world), Rules::of_the_night(world).controls(world));
        let start = State::under(world, &controls);
        let (mut last, mut flips) = (start.beliefs.clone(), Vec::new());
        let scripts = Side::BOTH.map(|side| game.historical(side));
        let replay = Replay::watched(world, scripts, &controls, 0, |state| {
            if state.beliefs != last {
                flips.extend(snapshot::flips(state.now, &last, &state.beliefs));
                last.clone_from(&state.beliefs);
            }
        });
        let shown = replay.rows(world);
        let score = Score::of(world, &replay.state, &replay.events);
        let mut minutes = std::vec![world.scenario.start];
        minutes.extend(replay.events.iter().filter(|event| is_told(event)).map(|event| event.at));
        minutes.dedup();
        let added = controls.into_iter().filter(|control| !own.contains(control)).collect();
        let begun = Begun { facts: start.facts, beliefs: start.beliefs };
        Self { added, events: replay.events, shown, score, minutes, begun, flips }
    }

    /// How many rows are held.
    #[must_use]
    pub fn held(&self) -> usize {
        self.shown.iter().filter(|row| row.held()).count()
    }

    /// The rows that another case file holds and this one does not.
    #[must_use]
    pub fn lost(&self, other: &Self) -> Vec<u8> {
        let both = other.shown.iter().zip(&self.shown);
        both.filter(|(before, now)| before.held() && !now.held()).map(|(_, now)| now.row).collect()
    }

    /// The last of its minutes that is not after this one, as an index.
    #[must_use]
    pub fn step(&self, at: Minute) -> usize {
        self.minutes.partition_point(|&minute| minute <= at).saturating_sub(1)
    }

    /// The minute at which to look at a row: when the replay last shows something for it, within its
    /// told minutes; their end, where it shows nothing.
    #[must_use]
    pub fn minute_of(&self, world: &World, row: usize) -> Minute {
        let told = &world.rows[row];
        let span = self.shown[row].span.map(|(_, last)| last.clamp(told.from, told.to));
        span.unwrap_or(told.to)
    }
}

/// Whether an event is listed: all are but starts of operations.
const fn is_told(event: &Event) -> bool {
    !matches!(event.kind, EventKind::Started)
}

/// The rows of the incident, in the order of their numbers.
#[must_use]
pub fn entries(world: &World) -> Vec<Entry> {
    let told = institution::rows(world);
    world.rows.iter().enumerate().map(|(index, row)| entry(world, &told, index, row)).collect()
}

/// Builds the entry of a row; `told` holds for each institution the rows about it.
fn entry(world: &World, told: &[FlatSet<u8>], index: usize, row: &Row) -> Entry {
    let doers: Vec<Side> = row.checks.iter().filter_map(|check| doer(world, check)).collect();
    let lane = doers.first().copied().unwrap_or(Side::Owner);
    let about = (0..).map(ProviderId).zip(told).filter(|(_, rows)| rows.contains(&row.number));
    let providers = about.map(|(provider, _)| provider).collect();
    let touches = |variant: &VariantId| {
        let options = &world.variants[variant.index()].options;
        options.iter().flat_map(|option| &option.controls).any(|&control| concerns(world, control, row.number))
    };
    let disputes = (0..).map(VariantId).take(world.variants.len()).filter(touches).collect();
    Entry { row: index, lane, both: doers.contains(&lane.other()), providers, disputes }
}

/// The side whose actions a check asks for; `None` where it concerns both or neither.
fn doer(world: &World, check: &Check) -> Option<Side> {
    let of = |op: OpId| Some(world.ops[op.index()].by);
    let only = |does: &dyn Fn(&world::model::Operation) -> bool| {
        let mut sides = world.ops.iter().filter(|op| does(op)).map(|op| op.by);
        let first = sides.next()?;
        sides.all(|side| side == first).then_some(first)
    };
    match *check {
        Check::Done(op, _) | Check::Failed(op) | Check::Code(op, _) | Check::Paid(op, ..) | Check::ClawedBack(op) => {
            of(op)
        }
        Check::Before(op, _) => of(op),
        Check::Sees(side, obs) => only(&|op| op.notify.iter().any(|it| it.to == side && it.see == obs)),
        Check::Holds(fact, true) => only(&|op| op.add.contains(&fact)),
        Check::Holds(fact, false) => only(&|op| op.remove.contains(&fact)),
        Check::NotDone(_) | Check::Believes(..) => None,
    }
}

/// Whether a control opens or closes a way that tells of a row.
fn concerns(world: &World, control: ControlId, row: u8) -> bool {
    let ways = world.ops.iter().flat_map(|op| &op.ways);
    let switched = |way: &&world::model::Way| way.blocked_by.contains(&control) || way.only_with.contains(&control);
    ways.filter(switched).any(|way| way.evidence.rows.contains(&row) || way.evidence.essential_for_rows.contains(&row))
}
