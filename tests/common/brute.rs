//! What can become of a night, found by plain trying: the world's tables are read here once more, from what
//! `src/analysis` says that it computes and without a line of it. Every minute is tried, every order of
//! doings, every protection in turn.
//!
//! Three readings are generous to the crew, as the analysis says of itself: nothing of theirs is taken
//! away or held up, what depends on hours, counts or passing facts lets them through, and the owner's own
//! doings cost no time.

use std::collections::{BTreeMap, BTreeSet};

use analysis::LatestSafe;
use world::ids::{ControlId, FactId, NumberId, OpId, PotId};
use world::model::{CodeTo, Minute, Operation, Party, Side, Verdict, World};

/// The owner looks at the line so often, in minutes, once she has reported it.
pub const LOOKS: Minute = 20;
/// A report is tried at every minute up to this one.
pub const LAST: Minute = 1440;
/// The mark of what does not come to pass.
const NEVER: Minute = Minute::MAX;

/// One way to do one thing: with all that it needs in hand, all that it gives is had.
#[derive(Clone, Debug)]
pub struct Doing {
    pub op: OpId,
    /// Whether the crew do it; else the owner.
    pub crews: bool,
    pub needs: Vec<usize>,
    pub gives: Vec<usize>,
    /// Whether it takes a line that is not reported lost.
    line: bool,
    /// Whether it lifts a report.
    lifts: bool,
    /// Minutes to its code, where it has one.
    code: Option<Minute>,
    /// Minutes to its end.
    pub takes: Minute,
}

/// A night's start under some controls, and everything that can be done in it.
pub struct Plain<'a> {
    world: &'a World,
    pub start: BTreeSet<usize>,
    pub doings: Vec<Doing>,
    /// How often each operation that lifts a report may do so; none: as often as one likes.
    lifts: BTreeMap<OpId, Option<Minute>>,
    size: usize,
}

impl<'a> Plain<'a> {
    pub fn of(world: &'a World, start: &[FactId], controls: &[ControlId]) -> Self {
        let pots = world.pots.len();
        let size = world.facts.len() + pots * pots + pots;
        let mut plain = Self { world, start: BTreeSet::new(), doings: Vec::new(), lifts: BTreeMap::new(), size };
        for &fact in start {
            if !controls.iter().any(|id| world.controls[id.index()].removes.contains(&fact)) {
                plain.start.insert(fact.index());
            }
        }
        for id in controls {
            plain.start.extend(world.controls[id.index()].adds.iter().map(|fact| fact.index()));
        }
        for (pot, it) in world.pots.iter().enumerate().filter(|(_, it)| it.balance > it.floor) {
            assert!(it.balance > it.floor);
            let here = plain.lies(pot, pot);
            plain.start.insert(here);
        }
        for (index, op) in world.ops.iter().enumerate() {
            plain.read(OpId(u16::try_from(index).unwrap()), op, controls);
        }
        plain
    }

    /// The number of the fact that money which was in one pot at the start lies in another.
    fn lies(&self, from: usize, at: usize) -> usize {
        self.world.facts.len() + from * self.world.pots.len() + at
    }

    /// The number of the fact that the crew brought money of this pot beyond the owner's.
    pub fn taken(&self, pot: PotId) -> usize {
        self.lies(self.world.pots.len(), 0) + pot.index()
    }

    /// The number here of a fact that the relaxed world calls so.
    pub fn named(&self, id: &str) -> usize {
        let pot = |id: &str| self.world.pots.iter().position(|pot| pot.id == id).unwrap();
        if let Some(fact) = self.world.facts.iter().position(|fact| fact.id == id) {
            return fact;
        }
        let mut parts = id.split(':');
        match (parts.next(), parts.next(), parts.next()) {
            (Some("taken"), Some(from), None) => self.taken(PotId(u16::try_from(pot(from)).unwrap())),
            (Some("moved"), Some(from), Some(at)) => self.lies(pot(from), pot(at)),
            _ => panic!("no fact {id}"),
        }
    }

    fn owners(&self, pot: usize) -> bool {
        self.world.pots[pot].owner == Some(Side::Owner)
    }

    /// Reads an operation under these controls.
    fn read(&mut self, id: OpId, op: &Operation, controls: &[ControlId]) {
        let crews = op.by == Side::Crew;
        let on = |control: &ControlId| controls.contains(control);
        let suspended = self.world.roles.line_suspended;
        let is_line = |fact: &FactId| Some(*fact) == suspended;
        let mut asked: Vec<FactId> = if crews { op.needs.clone() } else { Vec::new() };
        for guard in op.guards.iter().map(|id| &self.world.guards[id.index()]) {
            let passing = guard.hours.is_some() || guard.after_count > 0;
            let passing = passing || !guard.all.is_empty() || !guard.none.is_empty();
            let passing = passing || !guard.recent.is_empty() || !guard.goods.is_empty();
            let asleep = guard.control.as_ref().is_some_and(|control| !on(control));
            match guard.verdict {
                // It may let through whatever comes after it.
                Verdict::Allow => break,
                _ if passing || asleep => {}
                Verdict::Deny => return,
                Verdict::StepUp(fact) if crews => asked.push(fact),
                _ => {}
            }
        }
        // Who could read its code: what must be so, and whether the line must live.
        let mut readers: Vec<(Vec<FactId>, bool)> = Vec::new();
        match op.code.filter(|_| crews) {
            None => readers.push((Vec::new(), false)),
            Some(code) => {
                for (number, bound) in self.numbers(code) {
                    for rule in self.world.numbers[number.index()].receivers.iter().filter(|it| it.side == Side::Crew) {
                        let all = rule.all.iter().copied().chain(bound).collect();
                        readers.push((all, rule.none.iter().any(is_line)));
                    }
                }
            }
        }
        let lifts = crews && op.remove.iter().any(is_line);
        if lifts {
            let in_force = op.limit.as_ref().filter(|limit| limit.control.as_ref().is_none_or(on));
            let often = in_force.map(|limit| {
                // The first at the first minute, and as many whenever so much time has passed.
                let mut often = 0;
                for _ in (1..=LAST).step_by(usize::try_from(limit.per.max(1)).unwrap()) {
                    often += Minute::from(limit.count);
                }
                often
            });
            self.lifts.insert(id, often);
        }
        let code = op.code.filter(|_| crews).map(|_| op.prep.max(1));
        let takes = if crews { code.unwrap_or(0) + op.takes.max(1) } else { 0 };
        for way in &op.ways {
            if way.blocked_by.iter().any(on) || !way.only_with.iter().all(on) {
                continue;
            }
            for (read, live) in &readers {
                let own = way.factors.iter().filter(|_| crews);
                let needs: Vec<usize> = asked.iter().chain(own).chain(read).map(|fact| fact.index()).collect();
                let line = *live || (crews && op.unless.iter().any(is_line));
                for (lot, moved) in self.payments(op) {
                    let needs = needs.iter().copied().chain(lot).collect();
                    let gives = op.add.iter().map(|fact| fact.index()).chain(moved).collect();
                    self.doings.push(Doing { op: id, crews, needs, gives, line, lifts, code, takes });
                }
            }
        }
    }

    fn numbers(&self, code: CodeTo) -> Vec<(NumberId, Option<FactId>)> {
        match code {
            CodeTo::Number(number) => vec![(number, None)],
            CodeTo::Account(account) => {
                let bound = &self.world.accounts[account.index()].bound;
                bound.iter().map(|&(number, fact)| (number, Some(fact))).collect()
            }
        }
    }

    /// Each pot's money that an operation could move: what must be so, and what is so then.
    fn payments(&self, op: &Operation) -> Vec<(Option<usize>, Vec<usize>)> {
        let Some(pay) = &op.pay else { return vec![(None, Vec::new())] };
        let (from, to) = (pay.from.index(), pay.to.index());
        let of = |pot: usize| {
            let mut gives = Vec::new();
            if from != to && pot != to {
                gives.push(self.lies(pot, to));
                if op.by == Side::Crew && self.owners(pot) && !self.owners(to) {
                    gives.push(self.taken(PotId(u16::try_from(pot).unwrap())));
                }
            }
            (Some(self.lies(pot, from)), gives)
        };
        (0..self.world.pots.len()).map(of).collect()
    }

    /// Drops what can never be done, so that the many tries take less time.
    pub fn without_the_impossible(mut self) -> Self {
        let ever = self.when(&self.at_once(), |_, _| true);
        self.doings.retain(|it| it.lifts || it.needs.iter().all(|&fact| ever[fact] != NEVER));
        self
    }

    fn at_once(&self) -> Vec<Minute> {
        (0..self.size).map(|fact| if self.start.contains(&fact) { 0 } else { NEVER }).collect()
    }

    /// The earliest minute of every fact, from these, by the doings that `may` be begun at a minute: all
    /// doings are gone through until nothing comes any sooner.
    fn when(&self, from: &[Minute], may: impl Fn(&Doing, Minute) -> bool) -> Vec<Minute> {
        let mut when = from.to_vec();
        let mut sooner = true;
        while sooner {
            sooner = false;
            for it in &self.doings {
                let at = it.needs.iter().map(|&fact| when[fact]).max().unwrap_or(0);
                if at == NEVER || it.gives.iter().all(|&fact| when[fact] <= at + it.takes) || !may(it, at) {
                    continue;
                }
                for &fact in &it.gives {
                    when[fact] = when[fact].min(at + it.takes);
                }
                sooner = true;
            }
        }
        when
    }

    /// The owner's pots that something can be taken of, each with the earliest minute.
    pub fn losses(&self) -> Vec<(PotId, Minute)> {
        let when = self.when(&self.at_once(), |_, _| true);
        self.stolen(&when)
    }

    fn stolen(&self, when: &[Minute]) -> Vec<(PotId, Minute)> {
        let pots = (0..).map(PotId).take(self.world.pots.len());
        pots.filter(|&pot| when[self.taken(pot)] != NEVER).map(|pot| (pot, when[self.taken(pot)])).collect()
    }

    /// The earliest minute of a fact with hands without number; and whether the crew get there alone.
    pub fn earliest(&self, fact: usize) -> Option<(Minute, bool)> {
        let alone = self.when(&self.at_once(), |it, _| it.crews)[fact];
        let with_her = self.when(&self.at_once(), |_, _| true)[fact];
        match (alone, with_her) {
            (NEVER, NEVER) => None,
            (NEVER, minutes) => Some((minutes, false)),
            (minutes, _) => Some((minutes, true)),
        }
    }

    /// Whether a report begun at this minute keeps all the money where it is.
    pub fn saves(&self, minute: Minute) -> bool {
        let roles = &self.world.roles;
        let (Some(report), Some(reported)) = (roles.report_lost, roles.line_suspended) else { return false };
        let report = &self.world.ops[report.index()];
        let takes = report.takes.max(1) + if report.code.is_some() { report.prep.max(1) } else { 0 };
        let until = |it: &Doing, at: Minute, dead: Minute| match it.code {
            // Within a minute the report is completed before a code goes out.
            Some(code) => at + code < dead,
            None => at + it.takes <= dead,
        };
        let dead = minute + takes;
        let mut when = self.when(&self.at_once(), |it, at| !it.lifts && (!it.line || until(it, at, dead)));
        let mut lifted = 0;
        loop {
            let has = |fact: &usize| when[*fact] != NEVER || *fact == reported.index();
            let lifters: Vec<&Doing> = self.doings.iter().filter(|it| it.lifts && it.needs.iter().all(has)).collect();
            let ops: BTreeSet<OpId> = lifters.iter().map(|it| it.op).collect();
            let often = ops.iter().map(|op| self.lifts[op]).sum::<Option<Minute>>();
            if ops.is_empty() || often.is_some_and(|often| lifted >= often) {
                break;
            }
            let mut had: Vec<Minute> = when.iter().map(|&at| if at == NEVER { NEVER } else { 0 }).collect();
            lifters.iter().flat_map(|it| &it.gives).for_each(|&fact| had[fact] = 0);
            // What was in hand before is prepared; the rest has to be quick.
            let window = LOOKS + takes;
            let next = self.when(&had, |it, at| !it.lifts && (!it.line || at == 0 || until(it, at, window)));
            let more = (0..self.size).any(|fact| (next[fact] != NEVER) != (when[fact] != NEVER));
            (when, lifted) = (next, lifted + 1);
            if !more {
                break;
            }
        }
        self.stolen(&when).is_empty()
    }

    /// The latest report that saves all the money: the last minute before the first that does not.
    pub fn latest(&self) -> LatestSafe {
        if self.losses().is_empty() {
            return LatestSafe::Always;
        }
        match (0..=LAST).find(|&minute| !self.saves(minute)) {
            Some(0) => LatestSafe::Never,
            Some(minute) => LatestSafe::Until(minute - 1),
            None => LatestSafe::Until(LAST),
        }
    }

    /// What is wrong with an answer, asked at its two ends and at some minutes on both sides.
    pub fn wrong(&self, latest: LatestSafe) -> Option<String> {
        let loses = !self.losses().is_empty();
        if loses != (latest != LatestSafe::Always) {
            return Some(format!("{latest:?}, and what can be lost: {:?}", self.losses()));
        }
        let first_bad = match latest {
            LatestSafe::Always => return None,
            LatestSafe::Never => 0,
            LatestSafe::Until(minute) => minute + 1,
        };
        let around = [first_bad.saturating_sub(1), first_bad];
        let minutes = (0..=LAST).filter(|minute| minute % 131 == 0 || around.contains(minute));
        let wrong = minutes.filter(|&minute| self.saves(minute) != (minute < first_bad));
        let wrong: Vec<Minute> = wrong.collect();
        (!wrong.is_empty()).then(|| format!("{latest:?} does not fit the report at {wrong:?}"))
    }

    /// The least minutes in which so many hands can get to a fact, by trying every order; none where there
    /// are more than `most` doings that could help.
    pub fn fastest(&self, goal: usize, hands: usize, most: usize) -> Option<Minute> {
        let (_, alone) = self.earliest(goal)?;
        let when = self.when(&self.at_once(), |it, _| it.crews || !alone);
        let possible = |it: &&Doing| (it.crews || !alone) && it.needs.iter().all(|&fact| when[fact] != NEVER);
        let (mut wanted, mut helpful) = (BTreeSet::from([goal]), BTreeSet::new());
        loop {
            let before = helpful.len();
            for (index, it) in self.doings.iter().enumerate().filter(|(_, it)| possible(it)) {
                if it.gives.iter().any(|fact| wanted.contains(fact)) && helpful.insert(index) {
                    wanted.extend(&it.needs);
                }
            }
            if helpful.len() == before {
                break;
            }
        }
        let helpful: Vec<&Doing> = helpful.into_iter().map(|index| &self.doings[index]).collect();
        if helpful.len() > most {
            return None;
        }
        let mut tries = Tries { helpful, goal, hands, best: NEVER };
        tries.go(&self.start, 0, &mut Vec::new(), 0);
        Some(tries.best)
    }
}

/// The search through every order in which so many hands can do what helps.
struct Tries<'a> {
    helpful: Vec<&'a Doing>,
    goal: usize,
    hands: usize,
    best: Minute,
}

impl Tries<'_> {
    /// Goes on from this minute, with these facts in hand, these doings begun, and these under way.
    fn go(&mut self, has: &BTreeSet<usize>, begun: u32, running: &mut Vec<(Minute, usize)>, now: Minute) {
        if has.contains(&self.goal) {
            self.best = self.best.min(now);
            return;
        }
        if now >= self.best {
            return;
        }
        for index in 0..self.helpful.len() {
            let it = self.helpful[index];
            // Hers cost neither time nor a hand: they are done as soon as they can be.
            let free = it.takes == 0;
            let new = it.gives.iter().any(|fact| !has.contains(fact));
            let ready = begun >> index & 1 == 0 && new && it.needs.iter().all(|fact| has.contains(fact));
            if !ready || (!free && running.len() >= self.hands) {
                continue;
            }
            let begun = begun | 1 << index;
            if free {
                let has = has.iter().chain(&it.gives).copied().collect();
                return self.go(&has, begun, running, now);
            }
            running.push((now + it.takes, index));
            self.go(has, begun, running, now);
            running.pop();
        }
        // Or nothing more is begun before something ends.
        let Some(next) = running.iter().map(|&(until, _)| until).min() else { return };
        let (done, mut left): (Vec<_>, Vec<_>) = running.iter().copied().partition(|&(until, _)| until == next);
        let gives = done.iter().flat_map(|&(_, index)| &self.helpful[index].gives);
        let has = has.iter().chain(gives).copied().collect();
        self.go(&has, begun, &mut left, next);
    }
}

/// An operation that the owner can no longer do, what is in the way, and what would help: see
/// [`lockouts`](analysis::lockouts).
pub type Lost = (OpId, Vec<ControlId>, Vec<FactId>);

/// The owner's lock-outs, by trying each operation with and without each protection and each thing kept.
pub fn lockouts(world: &World, start: &[FactId], controls: &[ControlId]) -> Vec<Lost> {
    let hers = |id: &ControlId| world.controls[id.index()].party == Party::Owner;
    let others: Vec<ControlId> = controls.iter().copied().filter(|id| !hers(id)).collect();
    let mut kept: BTreeSet<FactId> = BTreeSet::new();
    for fact in world.scenario.facts.iter().chain(world.controls.iter().flat_map(|it| &it.adds)) {
        if world.facts[fact.index()].held_by == Some(Side::Owner) {
            kept.insert(*fact);
        }
    }
    let all: Vec<FactId> = kept.iter().copied().collect();
    let can = |op: OpId, controls: &[ControlId], also: &[FactId]| does(world, start, controls, also).contains(&op);
    let (before, now) = (does(world, start, &others, &all), does(world, start, controls, &[]));
    let mut lost = Vec::new();
    for op in before.difference(&now).copied() {
        let mut by = Vec::new();
        for control in controls.iter().copied().filter(hers) {
            let without: Vec<ControlId> = controls.iter().copied().filter(|&it| it != control).collect();
            if can(op, &without, &[]) {
                by.push(control);
            }
        }
        let has = at_hand(world, start, controls);
        let keep = kept.iter().copied().filter(|fact| !has.contains(fact) && can(op, controls, &[*fact]));
        lost.push((op, by, keep.collect()));
    }
    lost
}

/// What is so at the start once these controls have given and taken, one after the other.
fn at_hand(world: &World, start: &[FactId], controls: &[ControlId]) -> BTreeSet<FactId> {
    let mut has: BTreeSet<FactId> = start.iter().copied().collect();
    for control in controls.iter().map(|id| &world.controls[id.index()]) {
        has.extend(&control.adds);
        has.retain(|fact| !control.removes.contains(fact));
    }
    has
}

/// What the owner can do, one thing after the other, with `also` in hand; nothing of hers is taken away.
fn does(world: &World, start: &[FactId], controls: &[ControlId], also: &[FactId]) -> BTreeSet<OpId> {
    let mut has = at_hand(world, start, controls);
    has.extend(also);
    let mut done = BTreeSet::new();
    loop {
        let before = done.len();
        for (id, op) in (0..).map(OpId).zip(&world.ops) {
            if op.by != Side::Owner || done.contains(&id) || !op.needs.iter().all(|fact| has.contains(fact)) {
                continue;
            }
            let mut open = false;
            for way in &op.ways {
                let closed = controls.iter().any(|it| way.blocked_by.contains(it));
                let exists = way.only_with.iter().all(|it| controls.contains(it));
                open |= !closed && exists && way.factors.iter().all(|fact| has.contains(fact));
            }
            let hears = |number: NumberId| {
                let rules = &world.numbers[number.index()].receivers;
                rules.iter().any(|rule| rule.side == Side::Owner && rule.all.iter().all(|fact| has.contains(fact)))
            };
            let reads = match op.code {
                None => true,
                Some(CodeTo::Number(number)) => hears(number),
                Some(CodeTo::Account(account)) => {
                    let mut bound = world.accounts[account.index()].bound.iter();
                    bound.any(|(number, fact)| has.contains(fact) && hears(*number))
                }
            };
            if open && reads {
                done.insert(id);
                has.extend(&op.add);
            }
        }
        if done.len() == before {
            return done;
        }
    }
}
