//! Texts of the case file: times and spans, sources, events, the checks of a row.

use crate::words::{date, day};
use crate::{LineStatus, words};
use base::Bits;
use content::arg;
use content::text;
use i18n::{Catalog, format};
use sim::{Event, EventKind};
use world::ids::FactId;
use world::model::{Check, Confidence, DAY, Figure, Minute, Side, Voice, World};

/// A minute: the time of day and the day.
#[must_use]
pub fn clock(c: &Catalog, minute: Minute) -> String {
    text::case_clock(c, arg::Day(&day(c, minute)), arg::Time(&format::clock(minute)))
}

/// A span of minutes, as exact as it is told: a minute, an interval, whole days.
#[must_use]
pub fn span(c: &Catalog, from: Minute, to: Minute) -> String {
    if from == to {
        return clock(c, from);
    }
    let same_day = format::day(from) == format::day(to);
    if from.is_multiple_of(DAY) && (to + 1).is_multiple_of(DAY) {
        return match same_day {
            true => date(c, from),
            false => text::case_span(c, arg::From(&date(c, from)), arg::To(&date(c, to))),
        };
    }
    match same_day {
        true => {
            text::case_clocks(c, arg::Day(&day(c, from)), arg::From(&format::clock(from)), arg::To(&format::clock(to)))
        }
        false => text::case_span(c, arg::From(&clock(c, from)), arg::To(&clock(c, to))),
    }
}

/// The name of a confidence (reported, claimed, disputed …).
#[must_use]
pub fn confidence(c: &Catalog, confidence: Confidence) -> String {
    match confidence {
        Confidence::Reported | Confidence::Published => text::case_reported(c),
        Confidence::Claimed => text::case_claimed(c),
        Confidence::Disputed => text::case_disputed(c),
        Confidence::Inferred | Confidence::Unknown => text::case_inferred(c),
        Confidence::ChangedLater => text::case_changed_later(c),
    }
}

/// The name of a row's source.
#[must_use]
pub fn source(c: &Catalog, voice: Voice) -> String {
    match voice {
        Voice::Owner => text::case_source_owner(c),
        Voice::Analysis => text::case_source_analysis(c),
        Voice::Firm => text::case_source_firm(c),
        Voice::Press => text::case_source_press(c),
    }
}

/// The heads of the table of institutions.
#[must_use]
pub fn heads(c: &Catalog) -> [String; 7] {
    [
        text::case_institution(c),
        text::case_operations(c),
        text::case_weakness(c),
        text::case_defence(c),
        text::case_rows(c),
        text::case_said(c),
        text::case_answer(c),
    ]
}

/// A side's name.
#[must_use]
pub fn side(c: &Catalog, side: Side) -> String {
    match side {
        Side::Crew => text::side_crew(c),
        Side::Owner => text::side_owner(c),
    }
}

/// The true status of the line, in words.
#[must_use]
pub fn line(c: &Catalog, world: &World, facts: &Bits) -> String {
    let roles = &world.roles;
    let is = |role: Option<FactId>| role.is_some_and(|fact| facts.has(fact.index()));
    let mut said = if is(roles.line_suspended) {
        text::case_line_suspended(c)
    } else if is(roles.sim_replaced) {
        text::line_replaced(c)
    } else if is(roles.sim_moved) {
        text::case_line_moved(c)
    } else if is(roles.phone_with_owner) {
        text::line_safe(c)
    } else if is(roles.phone_on) {
        text::case_line_stolen(c)
    } else {
        text::case_line_off(c)
    };
    for (role, also) in [
        (roles.line_held, text::case_line_held(c)),
        (roles.sms_off, text::case_sms_off(c)),
        (roles.forwarding, text::case_forwarded(c)),
    ] {
        if is(role) {
            said.push_str(&text::list_and(c));
            said.push_str(&also);
        }
    }
    said
}

/// The status of the line as a side believed it, in words.
#[must_use]
pub fn believed_line(c: &Catalog, line: LineStatus) -> String {
    match line {
        LineStatus::Safe => text::line_safe(c),
        LineStatus::Loose => text::case_line_loose(c),
        LineStatus::Reported => text::case_line_reported(c),
        LineStatus::Replaced => text::line_replaced(c),
        LineStatus::None => text::line_none(c),
        LineStatus::Live => text::line_live(c),
        LineStatus::NoService => text::line_no_service(c),
        LineStatus::Dead => text::line_dead(c),
    }
}

/// An event in a sentence; empty for the start of an operation.
#[must_use]
pub fn event(c: &Catalog, world: &World, event: &Event) -> Option<String> {
    let op = words::op(c, world, event.op);
    let pot = |id: &world::ids::PotId| world.pots[id.index()].name;
    Some(match &event.kind {
        EventKind::Started => return None,
        EventKind::Code { number, to } => {
            let (number, op) = (arg::Number(world.numbers[number.index()].name), arg::Op(&op));
            match to {
                Some(Side::Crew) => text::case_code_crew(c, number, op),
                Some(Side::Owner) => text::case_code_owner(c, number, op),
                None => text::case_code_nobody(c, number, op),
            }
        }
        EventKind::Done { .. } => text::seen_done(c, &op),
        EventKind::Failed { reason } => text::seen_failed(c, arg::Op(&op), arg::Why(&words::reason(c, world, reason))),
        EventKind::Changed { fact, on } => changed(c, world, *fact, *on),
        EventKind::Observed { obs } => c.format(world.observations[obs.index()].text, &[]),
        EventKind::Paid { from, to, amount } => {
            text::seen_paid(c, arg::Amount(&format::money(*amount)), arg::From(pot(from)), arg::To(pot(to)))
        }
        EventKind::Stopped { guard, amount } => {
            text::case_stopped(c, arg::Amount(&format::money(*amount)), arg::Guard(world.guards[guard.index()].name))
        }
        EventKind::Delayed { guard, .. } => {
            text::seen_delayed(c, arg::Guard(world.guards[guard.index()].name), arg::Op(&op))
        }
        EventKind::ClawedBack { from, amount, .. } => {
            text::seen_clawed_back(c, arg::Amount(&format::money(*amount)), arg::Pot(pot(from)))
        }
    })
}

/// A change of a fact, in a sentence.
fn changed(c: &Catalog, world: &World, fact: FactId, on: bool) -> String {
    let name = words::fact(c, world, fact);
    match (world.facts[fact.index()].held_by, on) {
        (None, true) => text::case_now_so(c, &name),
        (None, false) => text::case_no_longer_so(c, &name),
        (Some(Side::Crew), true) => text::case_crew_has(c, &name),
        (Some(Side::Crew), false) => text::case_crew_lost(c, &name),
        (Some(Side::Owner), true) => text::case_owner_has(c, &name),
        (Some(Side::Owner), false) => text::case_owner_lost(c, &name),
    }
}

/// A check of a row, in words.
#[must_use]
pub fn check(c: &Catalog, world: &World, check: &Check) -> String {
    let op = |id| words::op(c, world, id);
    let fact = |id| words::fact(c, world, id);
    match *check {
        Check::Done(id, 1) => text::seen_done(c, &op(id)),
        Check::Done(id, times) => text::case_done_times(c, arg::Count(i64::from(times)), arg::Op(&op(id))),
        Check::NotDone(id) => text::case_not_done(c, &op(id)),
        Check::Before(id, later) => text::case_earlier(c, arg::Op(&op(id)), arg::What(&op(later))),
        Check::Failed(id) => text::case_in_vain(c, &op(id)),
        Check::Code(id, to) => {
            let op = op(id);
            match to {
                Some(Side::Crew) => text::case_any_code_crew(c, &op),
                Some(Side::Owner) => text::case_any_code_owner(c, &op),
                None => text::case_any_code_nobody(c, &op),
            }
        }
        Check::Sees(_, obs) => c.format(world.observations[obs.index()].text, &[]),
        Check::Holds(id, on) => changed(c, world, id, on),
        Check::Believes(Side::Crew, id, true) => text::case_crew_believes(c, &fact(id)),
        Check::Believes(Side::Crew, id, false) => text::case_crew_unaware(c, &fact(id)),
        Check::Believes(Side::Owner, id, true) => text::case_owner_believes(c, &fact(id)),
        Check::Believes(Side::Owner, id, false) => text::case_owner_unaware(c, &fact(id)),
        Check::Paid(id, from, to) if from == to => {
            text::line_paid(c, arg::Amount(&format::money(from)), arg::Op(&op(id)))
        }
        Check::Paid(id, from, to) => {
            text::case_paid_between(c, arg::From(&format::money(from)), arg::Op(&op(id)), arg::To(&format::money(to)))
        }
        Check::ClawedBack(id) => text::case_came_back(c, &op(id)),
    }
}

/// The checks of a row that no event can show: operations not done, facts that held all along, beliefs.
#[must_use]
pub fn besides<'a>(
    c: &Catalog,
    world: &World,
    checks: &[Check],
    events: impl Iterator<Item = &'a Event> + Clone,
) -> Vec<String> {
    let became = |wanted: FactId| {
        events.clone().any(|event| matches!(event.kind, EventKind::Changed { fact, .. } if fact == wanted))
    };
    let state = |it: &&Check| match **it {
        Check::NotDone(_) | Check::Believes(..) => true,
        Check::Holds(fact, _) => !became(fact),
        _ => false,
    };
    checks.iter().filter(state).map(|it| check(c, world, it)).collect()
}

/// What of a row did not follow from the rules, by the events that show it: durations and amounts that
/// were fitted so that rows come out, and amounts that are put in as they are told.
pub fn not_found<'a>(c: &Catalog, world: &World, events: impl Iterator<Item = &'a Event>) -> Vec<String> {
    let (mut fitted, mut told): (Vec<String>, Vec<String>) = (Vec::new(), Vec::new());
    for event in events {
        let op = &world.ops[event.op.index()];
        let amount = match event.kind {
            EventKind::Paid { amount, .. } => Some(amount),
            _ => None,
        };
        let figure = op.pay.as_ref().map(|pay| pay.figure);
        let is_done = matches!(event.kind, EventKind::Done { .. } | EventKind::Changed { .. });
        if (op.fitted && is_done) || (amount.is_some() && figure == Some(Figure::Fitted)) {
            fitted.push(words::op(c, world, event.op));
        }
        if let (Some(amount), Some(Figure::Told)) = (amount, figure) {
            told.push(format::money(amount));
        }
    }
    fitted.dedup();
    told.dedup();
    let list = |names: &[String]| names.join(&text::list_and(c));
    let fitted = (!fitted.is_empty()).then(|| text::case_fitted(c, &list(&fitted)));
    let told = (!told.is_empty()).then(|| text::case_put_in(c, &list(&told)));
    fitted.into_iter().chain(told).collect()
}

/// A line of the list of events: one event, or several with the same words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The minute of the first.
    pub at: Minute,
    /// The minute of the last.
    pub until: Minute,
    /// How many events the line stands for.
    pub times: i64,
    /// The acting side; for an observation, the side that noticed.
    pub side: Side,
    /// The words.
    pub text: String,
}

/// The list of events, in order of their first; events of one side with the same words share a line.
#[must_use]
pub fn told<'a>(c: &Catalog, world: &World, events: impl Iterator<Item = &'a Event>) -> Vec<Told> {
    let mut lines: Vec<Told> = Vec::new();
    for it in events {
        let Some(text) = event(c, world, it) else { continue };
        match lines.iter_mut().find(|line| line.side == it.side && line.text == text) {
            Some(line) => {
                line.times += 1;
                line.until = it.at;
            }
            None => lines.push(Told { at: it.at, until: it.at, times: 1, side: it.side, text }),
        }
    }
    lines
}
