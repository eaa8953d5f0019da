//! The latest safe report: until when reporting the SIM lost still saves all the money.
//!
//! Whether the line is reported lost is kept exact, the rest is relaxed, with durations and hands
//! without number. The owner reports at a minute, and from then on finds out within [`POLL`] minutes
//! whenever the report was lifted, and reports again. The crew lift it whenever they can, by each
//! operation that does as often as the limit in force allows until the SIM is replaced the next day.
//! So the answer never promises too much: no real crew does better.

use super::engine::{CompiledWay, Engine, Mask, reached};
use super::relaxed::Fact;
use base::Bits;
use serde::{Deserialize, Serialize};
use world::ids::ControlId;
use world::model::{Minute, World};

/// Minutes between two calls by which the owner looks whether the line is still dead.
pub const POLL: Minute = 20;

/// The minutes after the theft that are looked at: by then the SIM is replaced.
pub const HORIZON: Minute = 24 * 60;

/// The latest report that still saves all the money.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum LatestSafe {
    /// Not even an immediate report saves all the money: it does not depend on the line alone.
    Never,
    /// Up to so many minutes after the theft.
    Until(Minute),
    /// Nothing can be lost anyway.
    Always,
}

/// Until when a report saves all the money, under the engine's rules (`controls`) and the further ones of the mask.
#[must_use]
pub fn latest_safe(world: &World, engine: &Engine, controls: &[ControlId], mask: Mask) -> LatestSafe {
    latest_from(world, engine, controls, mask, LatestSafe::Never)
}

/// [`latest_safe`] where the answer is known to be no earlier than a given one.
pub(super) fn latest_from(
    world: &World,
    engine: &Engine,
    controls: &[ControlId],
    mask: Mask,
    known: LatestSafe,
) -> LatestSafe {
    if known == LatestSafe::Always || !engine.loses(mask) {
        return LatestSafe::Always;
    }
    let Some(line) = Line::new(world, engine, controls, mask) else { return LatestSafe::Never };
    let first = match known {
        LatestSafe::Until(HORIZON) => return known,
        LatestSafe::Until(minute) => minute + 1,
        _ => 0,
    };
    if !line.saves(first) {
        return known;
    }
    // The later the report, the more the crew have: what is safe is a stretch from the start.
    let (mut safe, mut unsafe_at) = (first, HORIZON + 1);
    while unsafe_at - safe > 1 {
        let middle = safe.midpoint(unsafe_at);
        if line.saves(middle) {
            safe = middle;
        } else {
            unsafe_at = middle;
        }
    }
    LatestSafe::Until(safe)
}

/// The candidates that can change the loss or the latest safe report: those that close a way to the
/// money or to the lifting of a report, and those that limit how often it is lifted.
pub(super) fn decisive(world: &World, engine: &Engine) -> Mask {
    let lifters = lifters(world, engine);
    let limits = lifters.iter().filter_map(|&it| world.ops[engine.ways[it].op?.index()].limit.as_ref()?.control);
    let limits = engine.mask(&limits.collect::<Vec<_>>());
    let on_the_way = engine.on_the_way(0, &lifters);
    let closing = engine.ways.iter().zip(on_the_way).filter(|(_, on)| *on).map(|(way, _)| way.closed_by);
    closing.fold(limits, |all, closing| all | closing)
}

/// The ways that lift a report.
fn lifters(world: &World, engine: &Engine) -> Vec<usize> {
    let Some(reported) = world.roles.line_suspended else { return Vec::new() };
    let lifts_it = |way: &CompiledWay| {
        let op = way.op.filter(|_| way.is_crews).map(|op| &world.ops[op.index()]);
        op.is_some_and(|op| op.remove.contains(&reported))
    };
    (0..engine.ways.len()).filter(|&it| lifts_it(&engine.ways[it])).collect()
}

struct Line<'a> {
    engine: &'a Engine,
    mask: Mask,
    reported: Fact,
    /// Minutes that a report takes.
    takes: Minute,
    /// The ways that lift a report.
    lifters: Vec<usize>,
    /// How often the operation of each of them can be done until the horizon; none: without limit.
    lifts: Vec<Option<u32>>,
}

impl<'a> Line<'a> {
    fn new(world: &World, engine: &'a Engine, controls: &[ControlId], mask: Mask) -> Option<Self> {
        let reported = world.roles.line_suspended?;
        let report = &world.ops[world.roles.report_lost?.index()];
        let lifters = lifters(world, engine);
        let is_on = |control: ControlId| controls.contains(&control) || engine.mask(&[control]) & mask != 0;
        let lifts = lifters.iter().map(|&it| {
            let limit = world.ops[engine.ways[it].op?.index()].limit.as_ref()?;
            let often = HORIZON.div_ceil(limit.per.max(1)).saturating_mul(u32::from(limit.count));
            limit.control.is_none_or(is_on).then_some(often)
        });
        let lifts = lifts.collect();
        let takes = report.takes.max(1) + report.code.map_or(0, |_| report.prep.max(1));
        Some(Self { engine, mask, reported: reported.index(), takes, lifters, lifts })
    }

    /// Whether a report at this minute saves all the money.
    fn saves(&self, minute: Minute) -> bool {
        let dead_from = minute + self.takes;
        let start = self.engine.start.iter().copied();
        let mut reached = self.while_live(start, |way, at| match way.code {
            Some(code) => at + code < dead_from,
            None => at + way.takes <= dead_from,
        });
        let mut lifted = 0;
        while let Some(had) = self.lift(&reached, lifted) {
            let window = POLL + self.takes;
            // What was had before the line came back was prepared, or begun, by then.
            let next = self.while_live(had.iter(), |way, at| match way.code {
                _ if at == 0 => true,
                Some(code) => at + code < window,
                None => at + way.takes <= window,
            });
            if next == reached {
                break;
            }
            (reached, lifted) = (next, lifted + 1);
        }
        !self.engine.goals.iter().any(|goal| reached.has(goal.fact))
    }

    /// The facts reached from `start`, where `live` says when the ways that need a live line are open.
    fn while_live(&self, start: impl IntoIterator<Item = Fact>, live: impl Fn(&CompiledWay, Minute) -> bool) -> Bits {
        let first = self.engine.earliest(start, |index, way, at| {
            let closed = way.closed_by & self.mask != 0 || self.lifters.contains(&index);
            let dead = way.unless.contains(&self.reported) && !live(way, at);
            (!closed && !dead).then_some(way.takes)
        });
        reached(&first)
    }

    /// The facts had once a report is lifted again after so many times; none where nobody can.
    fn lift(&self, reached: &Bits, lifted: u32) -> Option<Bits> {
        let has = |fact: &Fact| *fact == self.reported || reached.has(*fact);
        let (mut had, mut most, mut last) = (reached.clone(), Some(0_u32), None);
        for (&it, &often) in self.lifters.iter().zip(&self.lifts) {
            let way = &self.engine.ways[it];
            if way.closed_by & self.mask == 0 && way.factors.iter().all(has) {
                way.adds.iter().for_each(|&fact| {
                    had.set(fact, true);
                });
                // The ways of one operation stand together and share its limit.
                if last != way.op {
                    most = most.zip(often).map(|(most, often)| most.saturating_add(often));
                }
                last = way.op;
            }
        }
        most.is_none_or(|most| lifted < most).then_some(had)
    }
}
