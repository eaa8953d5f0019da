//! What to do: the one thing for today, the list, and what each tick would change.

use yew::{Html, html};

use super::cases::compare;
use super::{fold, words};
use crate::context::AppContext;
use crate::parts::advice::{notes, steps};
use crate::parts::frame::place_link;
use crate::parts::paragraphs::paragraphs;
use crate::store::{CheckupMsg, TODO};
use checkup::{Case, CheckupSession, Item, Profile, Today, Todo, today, worst};
use content::arg;
use content::text;
use i18n::format;
use share::marks::{Mark, Marks};
use share::route::Page;
use world::ids::ControlId;
use world::model::Fen;
use world::story::{Advice, Carrier, Device};

/// The view of an action plan: what there is to do, and what it is drawn with.
pub struct PlanView<'a> {
    /// What to do.
    pub todo: &'a Todo,
    /// The cases.
    pub cases: &'a [Case],
    /// What was told.
    pub session: &'a CheckupSession,
    /// How the answers stand.
    pub profile: &'a Profile,
    /// The checklist's marks, which know the phone and the carrier as well.
    pub marks: &'a Marks,
    /// Whether it is said in general terms, without sums.
    pub general: bool,
}

/// The one thing to do today: what it is for, how it is done on this very phone, and a box that counts it.
pub fn one_thing(ui: &AppContext, it: &PlanView<'_>) -> Html {
    let c = &ui.catalog;
    html! {
        <section class="today" aria-labelledby="today">
            <h2 id="today">{ text::check_today(c) }</h2>
            if let Some(thing) = today(it.todo, it.cases) {
                { card(ui, it, &thing) }
            } else if it.cases.iter().any(|case| case.then.loss > 0) {
                <p>{ text::check_today_none(c) }</p>
            } else {
                <p>{ text::check_today_done(c) }</p>
            }
        </section>
    }
}

/// What the one thing is for; its case is named where it is not the sentence's alone.
pub fn what_for(ui: &AppContext, it: &PlanView<'_>, thing: &Today<'_>) -> String {
    let c = &ui.catalog;
    let (saved, is_worst) = (format::money(thing.saves), it.is_the_sentences(thing));
    let theft = words::theft(ui, it.cases[thing.case].theft);
    match (thing.saves == 0, it.general) {
        (true, _) if is_worst => text::check_today_part_here(c),
        (true, _) => text::check_today_part(c, &theft),
        (false, true) if is_worst => text::check_today_helps_here(c),
        (false, true) => text::check_today_helps(c, &theft),
        (false, false) if is_worst => text::check_today_saves_here(c, &saved),
        (false, false) => text::check_today_saves(c, arg::Case(&theft), arg::Saved(&saved)),
    }
}

impl PlanView<'_> {
    /// Whether something to do is for the case that the sentence names.
    pub fn is_about_the_worst(&self, thing: &Today<'_>) -> bool {
        worst(self.cases, |case| &case.then).is_some_and(|worst| worst.theft == self.cases[thing.case].theft)
    }

    /// Whether something to do is for the sentence's case, and no other is as bad, so that its sum is the sentence's.
    fn is_the_sentences(&self, thing: &Today<'_>) -> bool {
        let loss = self.cases[thing.case].then.loss;
        self.is_about_the_worst(thing) && self.cases.iter().filter(|case| case.then.loss >= loss).count() == 1
    }

    /// The phones that steps are for: what the answers say; else what was chosen in the checklist.
    pub fn phones(&self, ui: &AppContext) -> Vec<Device> {
        let mut phones = self.profile.devices(&ui.game.story);
        if phones.is_empty() {
            phones.extend(self.marks.reader.device);
        }
        phones
    }

    /// The carrier that steps are for: what was chosen in the checklist; elsewhere none of China's.
    pub fn carrier(&self) -> Option<Carrier> {
        self.marks.reader.carrier.or_else(|| self.general.then_some(Carrier::Other))
    }
}

fn card(ui: &AppContext, it: &PlanView<'_>, thing: &Today<'_>) -> Html {
    let c = &ui.catalog;
    let control = &ui.whole().controls[thing.item.control.index()];
    let name = words::control(ui, thing.item.control);
    let id = control.id.clone();
    let onchange = super::tells(ui, move |_| CheckupMsg::Done(id.clone()));
    let advice = thing.item.advice.and_then(|at| ui.game.story.advice.get(at));
    let (phones, what_for) = (it.phones(ui), what_for(ui, it, thing));
    html! {
        <>
            <p class="it">{ &name } { " " }<small>{ text::minutes(c, i64::from(thing.item.minutes)) }</small></p>
            if !it.is_about_the_worst(thing) {
                <p>{ text::check_today_next(c) }</p>
            }
            <p><strong>{ what_for }</strong></p>
            if let Some(advice) = advice {
                <details key={control.id.clone()} open=true>
                    <summary>{ text::how(c) }<span class="unseen">{ &name }</span></summary>
                    { steps(ui, advice, &phones, it.carrier()) }
                </details>
            } else {
                <p>{ c.format(control.text, &[]) }</p>
            }
            <p class="row">
                <label>
                    <input type="checkbox" name="today-done" checked=false {onchange} />
                    <span>{ text::check_today_tick(c) }</span>
                </label>
            </p>
            if let Some(advice) = advice {
                { notes(ui, advice) }
                <p>{ to_item(ui, advice) }</p>
            }
        </>
    }
}

/// The way to an item of the checklist.
fn to_item(ui: &AppContext, advice: &Advice) -> Html {
    let name = text::check_to_list(&ui.catalog, &ui.catalog.format(advice.title, &[]));
    place_link(ui, Page::Checklist, advice.id.clone(), "", name)
}

/// What to do, with boxes to tick; nothing where there is nothing, and nothing ticked to take back.
pub fn list(ui: &AppContext, it: &PlanView<'_>) -> Html {
    let (c, todo) = (&ui.catalog, it.todo);
    let any = !it.session.ticked(&ui.game.story).is_empty();
    if todo.list.is_empty() && todo.besides.is_empty() && !any {
        return Html::default();
    }
    let items = |items: &[Item]| html! { <ul>{ for items.iter().map(|item| entry(ui, item, it)) }</ul> };
    let body = html! {
        <>
            <p>{ text::check_todo_text(c) }</p>
            { marked(ui, it) }
            if !todo.pin_is_no_cure.is_empty() {
                <p class="no-cure">{ text::check_pin(c, &quoted(ui, &todo.pin_is_no_cure, it.cases)) }</p>
            }
            { items(&todo.list) }
            if any {
                if it.general {
                    <p>{ changed(ui, it) }</p>
                } else {
                    { compare(ui, it.cases) }
                }
                <p><button onclick={ui.on(CheckupMsg::TryNone)}>{ text::check_untick(c) }</button></p>
            }
            if !todo.besides.is_empty() {
                <details open={todo.list.is_empty()}>
                    <summary>{ text::check_besides(c) }</summary>
                    { items(&todo.besides) }
                </details>
            }
        </>
    };
    fold(TODO, text::check_todo(c), body)
}

/// The offer to count what the reader has marked as done in the checklist and has not ticked here.
///
/// Only what is on this list: a tick that nobody could see, and take away again, is none to offer. The
/// checklist is about one's own phone, so that nothing is offered for somebody else's.
fn marked(ui: &AppContext, it: &PlanView<'_>) -> Html {
    let (c, story) = (&ui.catalog, &ui.game.story);
    if it.session.persona(story).is_some() {
        return Html::default();
    }
    let ticked = it.session.ticked(story);
    let is_done = |control: ControlId| {
        story.advice.iter().any(|item| item.controls.contains(&control) && it.marks.get(&item.id) == Mark::Done)
    };
    let controls = it.todo.list.iter().chain(&it.todo.besides).map(|item| item.control);
    let done: Vec<ControlId> =
        controls.filter(|&id| is_done(id) && !ticked.contains(&ui.whole().controls[id.index()].id)).collect();
    if done.is_empty() {
        return Html::default();
    }
    let names = words::list(ui, done.iter().map(|&id| words::control(ui, id)));
    let ids = done.iter().map(|id| ui.whole().controls[id.index()].id.clone()).collect();
    html! {
        <div class="check-marked">
            <p>{ text::check_marked(c, &names) }</p>
            <button onclick={ui.on(CheckupMsg::TryAll(ids))}>{ text::check_count(c, done.len()) }</button>
        </div>
    }
}

fn quoted(ui: &AppContext, which: &[usize], cases: &[Case]) -> String {
    let c = &ui.catalog;
    let names = which.iter().map(|&at| words::theft(ui, cases[at].theft));
    words::joined(names, &text::list_quoted(c), &text::list_quoted_last(c))
}

/// What all that is ticked changes, in a sentence.
pub fn changed(ui: &AppContext, it: &PlanView<'_>) -> String {
    let (c, cases) = (&ui.catalog, it.cases);
    let worst = |all: &dyn Fn(&Case) -> Fen| {
        let loss = cases.iter().map(all).max().unwrap_or(0);
        if loss > 0 { format::money(loss) } else { text::check_loss_none(c) }
    };
    let open = |all: &dyn Fn(&Case) -> Fen| cases.iter().filter(|case| all(case) > 0).count();
    let (now, then) = (|case: &Case| case.now.loss, |case: &Case| case.then.loss);
    if open(&then) == open(&now) && (it.general || worst(&then) == worst(&now)) {
        let less = cases.iter().filter(|case| case.then.loss < case.now.loss).count();
        let case = checkup::worst(cases, |case| &case.then).map_or_else(String::new, |it| words::theft(ui, it.theft));
        return text::check_changed_part(c, arg::Case(&case), arg::Count(less));
    }
    if it.general {
        return text::check_changed_general(c, arg::Open(open(&then)), arg::Was(open(&now)));
    }
    text::check_changed(
        c,
        arg::After(&worst(&then)),
        arg::Before(&worst(&now)),
        arg::Open(open(&then)),
        arg::Was(open(&now)),
    )
}

fn entry(ui: &AppContext, item: &Item, it: &PlanView<'_>) -> Html {
    let (c, story) = (&ui.catalog, &ui.game.story);
    let control = &ui.whole().controls[item.control.index()];
    let checked = it.session.ticked(story).contains(&control.id);
    let id = control.id.clone();
    let onchange = super::tells(ui, move |on| CheckupMsg::Try(id.clone(), on));
    html! {
        <li key={control.id.clone()}>
            <label>
                <input type="checkbox" name={format!("tick-{}", control.id)} {checked} {onchange} />
                <span>
                    <strong>{ c.format(control.name, &[]) }</strong>
                    <small>{ text::minutes(c, i64::from(item.minutes)) }{ text::list_dot(c) }{ text::check_serves(c, item.serves.len()) }</small>
                    <span class="what">{ c.format(control.text, &[]) }</span>
                </span>
            </label>
            if let Some(advice) = item.advice.and_then(|at| story.advice.get(at)) {
                <details>
                    <summary>{ text::how(c) }<span class="unseen">{ c.format(control.name, &[]) }</span></summary>
                    if let Some(warning) = advice.warning {
                        <div class="warning">{ paragraphs(&c.format(warning, &[])) }</div>
                    }
                    { paragraphs(&c.format(advice.how, &[])) }
                    { to_item(ui, advice) }
                </details>
            }
        </li>
    }
}
