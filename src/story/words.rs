//! Texts for the simulation's values: names, reasons of refusal, events as a side sees them.

use super::view::{Notice, What};
use base::day::Day;
use content::arg;
use content::text;
use i18n::{Arg, Catalog, format};
use sim::Reason;
use world::ids::{FactId, OpId};
use world::model::{Minute, Name, Party, World};

/// A name with its arguments filled in.
#[must_use]
pub fn name(catalog: &Catalog, name: &Name) -> String {
    let args: Vec<Arg<'_>> = name.args.iter().map(|&id| Arg::Msg(id)).collect();
    catalog.format(name.msg, &args)
}

/// The day of a minute: by its name on the first three days, later by its date.
#[must_use]
pub fn day(catalog: &Catalog, minute: Minute) -> String {
    match format::day(minute) {
        0..=2 => text::weekday(catalog, i64::from(calendar_day(minute).weekday())),
        _ => date(catalog, minute),
    }
}

/// The date of a minute.
#[must_use]
pub fn date(catalog: &Catalog, minute: Minute) -> String {
    let Day { month, day, .. } = calendar_day(minute);
    text::day_date(catalog, arg::Date(i64::from(day)), arg::Month(i64::from(month)))
}

fn calendar_day(minute: Minute) -> Day {
    content::FIRST_DAY.after(format::day(minute))
}

/// An operation's name.
#[must_use]
pub fn op(catalog: &Catalog, world: &World, op: OpId) -> String {
    name(catalog, &world.ops[op.index()].name)
}

/// The name of the party that can switch a control on; empty for a telling of the night, which nobody can.
#[must_use]
pub fn party(catalog: &Catalog, party: Party) -> String {
    match party {
        Party::Owner => text::party_owner(catalog),
        Party::Carrier => text::party_carrier(catalog),
        Party::Vendor => text::party_vendor(catalog),
        Party::Government => text::party_government(catalog),
        Party::Platform => text::party_platform(catalog),
        Party::Lender => text::party_lender(catalog),
        Party::Bank => text::party_bank(catalog),
        Party::Disputed | Party::Hypothesis | Party::Setting => String::new(),
    }
}

/// A fact's name.
#[must_use]
pub fn fact(catalog: &Catalog, world: &World, fact: FactId) -> String {
    name(catalog, &world.facts[fact.index()].name)
}

/// The reason why an operation is refused or failed, in words.
#[must_use]
pub fn reason(catalog: &Catalog, world: &World, reason: &Reason) -> String {
    let control = |id: &world::ids::ControlId| world.controls[id.index()].name;
    match reason {
        Reason::NotYours => text::reason_not_yours(catalog),
        Reason::Over => text::reason_over(catalog),
        Reason::NoHand => text::reason_no_hand(catalog),
        Reason::Running => text::reason_running(catalog),
        Reason::Missing(facts) => {
            let mut list = String::new();
            for (index, &id) in facts.iter().enumerate() {
                if index > 0 {
                    list.push_str(&text::list_and(catalog));
                }
                list.push_str(&fact(catalog, world, id));
            }
            text::reason_missing(catalog, &list)
        }
        Reason::Already(id) => text::reason_already(catalog, &fact(catalog, world, *id)),
        Reason::Blocked(id) => text::reason_blocked(catalog, control(id)),
        Reason::NoProcedure(id) => text::reason_no_procedure(catalog, control(id)),
        Reason::Closed { opens } => text::reason_closed(catalog, &format::clock(*opens)),
        Reason::Limit { count, control: Some(id), .. } => {
            text::reason_limit_control(catalog, arg::Control(control(id)), arg::Count(i64::from(*count)))
        }
        Reason::Limit { count, control: None, .. } => text::reason_limit(catalog, i64::from(*count)),
        Reason::NoMoney(pot) => text::reason_no_money(catalog, world.pots[pot.index()].name),
        Reason::NoCode(number) => text::reason_no_code(catalog, world.numbers[number.index()].name),
        Reason::Denied(guard) => text::reason_denied(catalog, world.guards[guard.index()].name),
    }
}

/// An event as a side sees it, in a sentence.
#[must_use]
pub fn notice(catalog: &Catalog, world: &World, notice: &Notice) -> String {
    let op = op(catalog, world, notice.op);
    match &notice.what {
        What::Done => text::seen_done(catalog, &op),
        What::Failed(why) => text::seen_failed(catalog, arg::Op(&op), arg::Why(&reason(catalog, world, why))),
        What::Noticed(obs) => catalog.format(world.observations[obs.index()].text, &[]),
        What::Code(number, true) => {
            text::seen_code(catalog, arg::Number(world.numbers[number.index()].name), arg::Op(&op))
        }
        What::Code(number, false) => {
            let provider = world.providers[world.ops[notice.op.index()].provider.index()].name;
            text::seen_code_unasked(catalog, arg::Number(world.numbers[number.index()].name), arg::Provider(provider))
        }
        What::Paid(from, to, amount) => text::seen_paid(
            catalog,
            arg::Amount(&format::money(*amount)),
            arg::From(world.pots[from.index()].name),
            arg::To(world.pots[to.index()].name),
        ),
        What::Delayed(guard) => text::seen_delayed(catalog, arg::Guard(world.guards[guard.index()].name), arg::Op(&op)),
        What::ClawedBack(pot, amount) => text::seen_clawed_back(
            catalog,
            arg::Amount(&format::money(*amount)),
            arg::Pot(world.pots[pot.index()].name),
        ),
    }
}
