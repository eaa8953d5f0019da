//! Words for what the self-check found.

use crate::context::AppContext;
use checkup::{Gain, ScenarioSummary, TAKEN_AT, carries_off};
use content::arg;
use content::text;
use i18n::{Catalog, format};
use story::words;
use world::ids::ControlId;
use world::model::{DAY, Minute};

/// By when, so many minutes after the beginning: the time of day where the phone is carried off.
/// Where it stays with its owner, nobody knows when somebody begins, and most have to wait until a
/// counter opens: so many minutes.
pub fn by(ui: &AppContext, theft: usize, minutes: Minute) -> String {
    let c = &ui.catalog;
    if is_remote(ui, theft) {
        text::check_within(c, arg::Hours(i64::from(minutes / 60)), arg::Minutes(i64::from(minutes % 60)))
    } else {
        clock(c, minutes)
    }
}

/// Whether the phone stays where it is.
pub fn is_remote(ui: &AppContext, theft: usize) -> bool {
    !carries_off(ui.whole(), &ui.whole().thefts[theft])
}

/// The time of day so many minutes after the theft.
pub fn clock(c: &Catalog, minutes: Minute) -> String {
    let time = format::clock(TAKEN_AT + minutes);
    if TAKEN_AT + minutes < DAY { time } else { text::check_next_day(c, &time) }
}

/// A control's name.
pub fn control(ui: &AppContext, control: ControlId) -> String {
    ui.catalog.format(ui.whole().controls[control.index()].name, &[])
}

/// A theft's name.
pub fn theft(ui: &AppContext, theft: usize) -> String {
    ui.catalog.format(ui.whole().thefts[theft].name, &[])
}

/// A set of controls, joined.
pub fn set(ui: &AppContext, controls: &[ControlId]) -> String {
    let names = controls.iter().map(|&id| control(ui, id));
    names.reduce(|one, two| text::check_plus(&ui.catalog, arg::One(&one), arg::Two(&two))).unwrap_or_default()
}

/// Names, joined as in a sentence.
pub fn list(ui: &AppContext, names: impl Iterator<Item = String>) -> String {
    let c = &ui.catalog;
    joined(names, &text::list_and(c), &text::list_last(c))
}

/// Names, joined by this, the last one by that.
pub fn joined(names: impl Iterator<Item = String>, by: &str, last_by: &str) -> String {
    let mut names: Vec<String> = names.collect();
    let last = names.split_off(names.len().saturating_sub(2)).join(last_by);
    names.push(last);
    names.join(by)
}

/// What a step gives.
pub fn gains(ui: &AppContext, gains: &[Gain]) -> String {
    let (c, world) = (&ui.catalog, ui.whole());
    let pot = |id: world::ids::PotId| world.pots[id.index()].name;
    let name = |gain: &Gain| match *gain {
        Gain::Fact(fact) => words::fact(c, world, fact),
        Gain::Money(from, amount) => {
            text::check_gain_money(c, arg::Amount(&format::money(amount)), arg::Pot(pot(from)))
        }
        Gain::Moved(from) => text::check_gain_moved(c, pot(from)),
    };
    list(ui, gains.iter().map(name))
}

/// What could be lost, or that nothing could.
pub fn loss(c: &Catalog, summary: &ScenarioSummary) -> String {
    if summary.loss > 0 { format::money(summary.loss) } else { text::check_loss_none(c) }
}
