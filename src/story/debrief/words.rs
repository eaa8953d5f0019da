//! Texts of the debrief: its headline, times, and the words of the chain.

use super::chain::{Chain, Deed, Goal, Step, Thing, Thread};
use super::headline::{Headline, LineTale, Main};
use crate::{casefile, words};
use content::arg;
use content::text;
use i18n::{Catalog, format};
use sim::Score;
use world::model::{DAY, Minute, World};

/// The hour up to which a time of day alone says which night it is.
const NOON: Minute = DAY + 12 * 60;

/// A minute: the time of day, and the day where it is no longer the night itself.
#[must_use]
pub fn when(c: &Catalog, minute: Minute) -> String {
    if minute < NOON { format::clock(minute) } else { casefile::words::clock(c, minute) }
}

/// A length of time.
#[must_use]
pub fn span(c: &Catalog, minutes: Minute) -> String {
    let (hours, minutes) = format::hours_and_minutes(minutes);
    text::debrief_span(c, arg::Hours(hours), arg::Minutes(minutes))
}

/// The outcome in a sentence or two, then the other parts of the headline, a sentence each.
#[must_use]
pub fn headline(c: &Catalog, world: &World, headline: &Headline, score: &Score) -> (String, Vec<String>) {
    let (main, back) = main(c, world, &headline.main);
    let mut said: Vec<String> = back.into_iter().collect();
    if score.loans > 0 {
        said.push(text::debrief_owed(c, &format::money(score.loans)));
    }
    said.extend(headline.line.as_ref().map(|tale| line(c, tale)));
    if let Some((amount, at)) = headline.moved {
        said.push(text::debrief_moved(c, arg::Amount(&format::money(amount)), arg::At(&when(c, at))));
    }
    if let Some(it) = headline.stopped {
        said.push(text::debrief_stopped(
            c,
            arg::At(&when(c, it.at)),
            arg::By(&words::op(c, world, it.by)),
            arg::Op(&words::op(c, world, it.op)),
            arg::Times(it.times),
        ));
    }
    (main, said)
}

/// The outcome, and the money that came back.
fn main(c: &Catalog, world: &World, main: &Main) -> (String, Option<String>) {
    match *main {
        Main::Gone { first, payments, amount: ..=0, .. } => {
            (text::debrief_gone_back(c, arg::First(&when(c, first)), arg::Payments(payments)), None)
        }
        Main::Gone { first, last, payments, amount, net } => {
            let gone = text::debrief_gone(
                c,
                arg::Amount(&format::money(amount)),
                arg::First(&when(c, first)),
                arg::Last(&when(c, last)),
                arg::Payments(payments),
            );
            let back = match net {
                ..=0 => text::debrief_back_all(c),
                net if net >= amount => text::debrief_back_none(c),
                net => {
                    text::debrief_back_some(c, arg::Back(&format::money(amount - net)), arg::Net(&format::money(net)))
                }
            };
            (gone, Some(back))
        }
        Main::Kept { amount, at } => {
            (text::debrief_kept(c, arg::Amount(&format::money(amount)), arg::At(&when(c, at))), None)
        }
        Main::Known { first, facts: 0 } => (text::debrief_known_lost(c, &when(c, first)), None),
        Main::Known { first, facts } => (text::debrief_known(c, arg::Facts(facts), arg::First(&when(c, first))), None),
        Main::Shut { at, control } => {
            let control = world.controls[control.index()].name;
            (text::debrief_shut(c, arg::At(&when(c, at)), arg::Control(control)), None)
        }
        Main::Nothing => (text::debrief_nothing(c), None),
        Main::Untouched => (text::debrief_untouched(c), None),
    }
}

/// Who had the line, in words.
fn line(c: &Catalog, tale: &LineTale) -> String {
    let (live, crews) = (when(c, tale.live), span(c, tale.crews));
    match tale.reported {
        None => text::debrief_line_never(c, &crews),
        Some(_) if tale.lifted > 0 => text::debrief_line_fought(
            c,
            arg::Lifted(tale.lifted),
            arg::Live(&live),
            arg::Reports(tale.reports),
            arg::Span(&crews),
        ),
        Some(at) if at > tale.live => {
            text::debrief_line_late(c, arg::After(&span(c, at - tale.live)), arg::Live(&live))
        }
        Some(_) => text::debrief_line_first(c),
    }
}

/// The name of a thing that a step brought about.
#[must_use]
pub fn thing(c: &Catalog, world: &World, thing: Thing) -> String {
    match thing {
        Thing::Fact(fact) => words::fact(c, world, fact),
        Thing::No(fact) => {
            let id = world.facts[fact.index()].id.replace(':', "-");
            text::debrief_no_more(c, arg::Fact(&words::fact(c, world, fact)), arg::Id(&id))
        }
        Thing::Money(pot) => text::debrief_pot_filled(c, world.pots[pot.index()].name),
    }
}

/// The name of a thread: its thing, or the first of several.
fn thread(c: &Catalog, world: &World, thread: &Thread) -> String {
    more(c, thing(c, world, thread.things[0]), thread.things.len())
}

/// A name followed by how many more there are.
fn more(c: &Catalog, first: String, all: usize) -> String {
    match all {
        ..=1 => first,
        all => text::debrief_more(c, arg::First(&first), arg::More(all - 1)),
    }
}

/// The name of a step: its operation, or the first of several.
fn what(c: &Catalog, world: &World, step: &Step) -> String {
    more(c, words::op(c, world, step.deeds[0].op), step.deeds.len())
}

/// The time of a step: a minute, or the span from its first operation to its last.
fn done(c: &Catalog, step: &Step) -> String {
    let at = |deed: Option<&Deed>| deed.map_or_else(String::new, |deed| when(c, deed.at));
    let (first, last) = (at(step.deeds.first()), at(step.deeds.last()));
    if first == last { first } else { [first, last].join("–") }
}

/// The money that a step moved: the owner's own, or lent in her name.
fn money(c: &Catalog, world: &World, step: &Step) -> Option<String> {
    let is_loan =
        |deed: &Deed| world.ops[deed.op.index()].pay.as_ref().is_some_and(|pay| world.pots[pay.from.index()].debt);
    let amount = format::money(step.money());
    match step.money() {
        0 => None,
        _ if step.deeds.iter().all(is_loan) => Some(text::debrief_step_loan(c, &amount)),
        _ => Some(text::debrief_step_money(c, &amount)),
    }
}

/// The words of a step of the chain.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct StepWords {
    /// The operation and its time.
    pub what: String,
    /// The words of its threads, in their order.
    pub gives: Vec<String>,
    /// The goals that it reached (money, accounts), a text each.
    pub wins: Vec<String>,
}

/// The words of each step of the chain.
#[must_use]
pub fn chain(c: &Catalog, world: &World, chain: &Chain) -> Vec<StepWords> {
    let of = |(at, step): (usize, &Step)| {
        let mut wins: Vec<String> = money(c, world, step).into_iter().collect();
        let open: usize = step.deeds.iter().map(|deed| deed.wins.len()).sum();
        if open > 0 && chain.goal == Some(Goal::Money) {
            wins.push(text::debrief_step_open(c, open));
        }
        let what = text::debrief_step_what(c, arg::At(&done(c, step)), arg::What(&what(c, world, step)));
        StepWords { what, gives: chain.gives(at).map(|it| thread(c, world, it)).collect(), wins }
    };
    chain.steps.iter().enumerate().map(of).collect()
}

/// The chain in words: for each step what was done, what it needed and what it gave.
#[must_use]
pub fn chain_list(c: &Catalog, world: &World, chain: &Chain) -> Vec<String> {
    let list = |items: Vec<String>| items.join(&text::list_and(c));
    let of = |(at, step): (usize, &Step)| {
        let mut said =
            text::debrief_step(c, arg::At(&done(c, step)), arg::Number(at + 1), arg::What(&what(c, world, step)));
        let mut add = |more: String| said = text::check_two_sentences(c, arg::One(&said), arg::Two(&more));
        if step.deeds.len() > 1 {
            let each = step.deeds.iter().map(|deed| {
                let op = words::op(c, world, deed.op);
                text::debrief_step_what(c, arg::At(&when(c, deed.at)), arg::What(&op))
            });
            add(text::debrief_step_each(c, &list(each.collect())));
        }
        let needs: Vec<String> = chain
            .needs(at)
            .map(|it| text::debrief_step_need(c, arg::Step(it.from + 1), arg::What(&thread(c, world, it))))
            .collect();
        if !needs.is_empty() {
            add(text::debrief_step_needs(c, &list(needs)));
        }
        let mut gives: Vec<String> =
            chain.gives(at).flat_map(|it| it.things.iter().map(|&it| thing(c, world, it))).collect();
        let wins = step.deeds.iter().flat_map(|deed| &deed.wins).map(|&fact| words::fact(c, world, fact));
        for win in wins {
            if !gives.contains(&win) {
                gives.push(win);
            }
        }
        gives.extend(money(c, world, step));
        if !gives.is_empty() {
            add(text::debrief_step_gives(c, &list(gives)));
        }
        said
    };
    chain.steps.iter().enumerate().map(of).collect()
}
