//! Events and refusals in words, one way only, as fixtures write them.

use i18n::format;
use sim::{Event, EventKind, Reason};
use world::ids::{ControlId, FactId, GuardId, NumberId, PotId};
use world::model::{Fen, Minute, World};

/// A minute: `20:51`, or `09:08+1` on the next day.
pub fn time(minute: Minute) -> String {
    match format::day(minute) {
        0 => format::clock(minute),
        day => format!("{}+{day}", format::clock(minute)),
    }
}

/// An amount in yuan, to the fen: `4800.00`.
pub fn yuan(fen: Fen) -> String {
    let sign = if fen < 0 { "-" } else { "" };
    format!("{sign}{}.{:02}", fen.abs() / 100, fen.abs() % 100)
}

/// An event: `20:52 crew + crew:number`.
pub fn event(world: &World, event: &Event) -> String {
    let op = &world.ops[event.op.index()];
    let (side, id) = (event.side.id(), &op.id);
    let what = match &event.kind {
        EventKind::Started => format!("{side} {id} started"),
        EventKind::Code { number, to } => {
            let reader = to.map_or("nobody", |side| side.id());
            format!("code {} -> {reader} ({id})", name(world, *number))
        }
        EventKind::Done { way } if op.ways.len() > 1 => {
            format!("{side} {id} done by {}", op.ways[usize::from(*way)].id)
        }
        EventKind::Done { .. } => format!("{side} {id} done"),
        EventKind::Failed { reason: why } => format!("{side} {id} failed: {}", reason(world, why)),
        EventKind::Changed { fact: changed, on } => {
            format!("{side} {} {}", if *on { '+' } else { '-' }, fact(world, *changed))
        }
        EventKind::Observed { obs } => format!("{side} sees {}", world.observations[obs.index()].id),
        EventKind::Paid { from, to, amount } => {
            format!("paid {} -> {} {} ({id})", pot(world, *from), pot(world, *to), yuan(*amount))
        }
        EventKind::Stopped { guard: by, amount } => {
            format!("stopped {} by {} ({id})", yuan(*amount), guard(world, *by))
        }
        EventKind::Delayed { guard: by, minutes } => format!("{side} {id} delayed {minutes} by {}", guard(world, *by)),
        EventKind::ClawedBack { guard: by, from, to, amount } => {
            let (from, to) = (pot(world, *from), pot(world, *to));
            format!("clawed back {from} -> {to} {} by {} ({id})", yuan(*amount), guard(world, *by))
        }
    };
    format!("{} {what}", time(event.at))
}

/// A refusal: `missing crew:number`, `closed until 09:00+1`, `limit 1 unreport-once-per-day`.
pub fn reason(world: &World, reason: &Reason) -> String {
    match reason {
        Reason::NotYours => "not-yours".to_owned(),
        Reason::Over => "over".to_owned(),
        Reason::NoHand => "no-hand".to_owned(),
        Reason::Running => "running".to_owned(),
        Reason::Missing(facts) => {
            let facts: Vec<_> = facts.iter().map(|&it| fact(world, it)).collect();
            format!("missing {}", facts.join(" "))
        }
        Reason::Already(it) => format!("already {}", fact(world, *it)),
        Reason::Blocked(it) => format!("blocked {}", control(world, *it)),
        Reason::NoProcedure(it) => format!("no-procedure {}", control(world, *it)),
        Reason::Closed { opens } => format!("closed until {}", time(*opens)),
        Reason::Limit { count, control: Some(it), .. } => format!("limit {count} {}", control(world, *it)),
        Reason::Limit { count, per, control: None } => format!("limit {count} in {per}"),
        Reason::NoMoney(it) => format!("no-money {}", pot(world, *it)),
        Reason::NoCode(it) => format!("no-code {}", name(world, *it)),
        Reason::Denied(it) => format!("denied {}", guard(world, *it)),
    }
}

fn fact(world: &World, id: FactId) -> &str {
    &world.facts[id.index()].id
}

fn control(world: &World, id: ControlId) -> &str {
    &world.controls[id.index()].id
}

fn pot(world: &World, id: PotId) -> &str {
    &world.pots[id.index()].id
}

fn name(world: &World, id: NumberId) -> &str {
    &world.numbers[id.index()].id
}

fn guard(world: &World, id: GuardId) -> &str {
    &world.guards[id.index()].id
}
