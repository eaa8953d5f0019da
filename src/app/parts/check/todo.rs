//! What to do: the one thing for today, the list, and what each tick would change.

use std::rc::Rc;

use yew::{Html, Properties, component, html};

use super::cases::Compare;
use super::words;
use crate::context::{AppContext, use_app_context};
use crate::parts::advice::how;
use crate::parts::frame::place_link;
use crate::parts::paragraphs::paragraphs;
use crate::shared::Shared;
use crate::store::{CheckupMsg, TODO};
use checkup::{Case, CheckupSession, Item, Profile, Today, Todo, today, worst};
use content::arg;
use content::text;
use i18n::format;
use share::marks::{Mark, Marks};
use share::route::Page;
use world::ids::ControlId;
use world::model::Fen;
use world::story::{Advice, Story};

/// The one thing to do today, out of all there is to do.
#[derive(PartialEq, Properties)]
pub struct TodayProps {
    /// What to do.
    pub todo: Rc<Todo>,
    /// The cases.
    pub cases: Shared<Vec<Case>>,
    /// How the answers stand.
    pub profile: Rc<Profile>,
    /// The checklist's marks, which know the phone and the carrier as well.
    pub marks: Rc<Marks>,
}

/// The one thing to do today: what it is for, how it is done on this very phone, and a box that counts it.
#[component]
pub fn TodayCard(props: &TodayProps) -> Html {
    let ui = &use_app_context();
    let c = &ui.catalog;
    html! {
        <section class="today" aria-labelledby="today">
            <h2 id="today">{ text::check_today(c) }</h2>
            if let Some(it) = today(&props.todo, &props.cases) {
                { one_thing(ui, props, &it) }
            } else if props.cases.iter().any(|case| case.then.loss > 0) {
                <p>{ text::check_today_none(c) }</p>
            } else {
                <p>{ text::check_today_done(c) }</p>
            }
        </section>
    }
}

fn one_thing(ui: &AppContext, props: &TodayProps, it: &Today<'_>) -> Html {
    let (c, cases) = (&ui.catalog, &props.cases);
    let control = &ui.whole().controls[it.item.control.index()];
    let (name, theft) = (words::control(ui, it.item.control), words::theft(ui, cases[it.case].theft));
    let is_worst = worst(cases, |case| &case.then).is_some_and(|worst| worst.theft == cases[it.case].theft);
    let id = control.id.clone();
    let onchange = super::tells(ui, move |on| CheckupMsg::Try(id.clone(), on));
    let advice = it.item.advice.and_then(|at| ui.game.story.advice.get(at));
    // What the answers say of the phone; else what was chosen in the checklist.
    let mut phones = props.profile.devices(&ui.game.story);
    if phones.is_empty() {
        phones.extend(props.marks.reader.device);
    }
    html! {
        <>
            <p class="it">{ &name } { " " }<small>{ text::minutes(c, i64::from(it.item.minutes)) }</small></p>
            <p>{ c.format(control.text, &[]) }</p>
            if !is_worst {
                <p>{ text::check_today_next(c) }</p>
            }
            <p><strong>
                if it.saves > 0 {
                    { text::check_today_saves(c, arg::Case(&theft), arg::Saved(&format::money(it.saves))) }
                } else {
                    { text::check_today_part(c, &theft) }
                }
            </strong></p>
            if let Some(advice) = advice {
                <details open=true>
                    <summary>{ text::how(c) }<span class="unseen">{ &name }</span></summary>
                    { how(ui, advice, &phones, props.marks.reader.carrier) }
                </details>
            }
            <p class="row">
                <label>
                    <input type="checkbox" name="today-done" checked=false {onchange} />
                    <span>{ text::check_today_tick(c) }</span>
                </label>
                if let Some(advice) = advice {
                    { to_item(ui, advice) }
                }
            </p>
        </>
    }
}

/// The way to an item of the checklist.
fn to_item(ui: &AppContext, advice: &Advice) -> Html {
    let name = text::check_to_list(&ui.catalog, &ui.catalog.format(advice.title, &[]));
    place_link(ui, Page::Checklist, advice.id.clone(), "", name)
}

/// What to do.
#[derive(PartialEq, Properties)]
pub struct Props {
    /// What to do.
    pub todo: Rc<Todo>,
    /// The cases.
    pub cases: Shared<Vec<Case>>,
    /// What was told.
    pub session: Rc<CheckupSession>,
    /// The checklist's marks.
    pub marks: Rc<Marks>,
}

/// Whether there is anything to do, or anything ticked that could be taken back.
pub fn has_any(story: &Story, todo: &Todo, session: &CheckupSession) -> bool {
    !(todo.list.is_empty() && todo.besides.is_empty() && session.ticked(story).is_empty())
}

/// The list, with boxes to tick.
#[component]
pub fn List(props: &Props) -> Html {
    let ui = &use_app_context();
    let (c, todo) = (&ui.catalog, &props.todo);
    let any = !props.session.ticked(&ui.game.story).is_empty();
    let items = |items: &[Item]| html! { <ul>{ for items.iter().map(|item| entry(ui, item, props)) }</ul> };
    html! {
        <section class="todo" aria-labelledby={TODO}>
            <h2 id={TODO} tabindex="-1">{ text::check_todo(c) }</h2>
            <p>{ text::check_todo_text(c) }</p>
            { marked(ui, props) }
            if !todo.pin_is_no_cure.is_empty() {
                <p class="no-cure">{ text::check_pin(c, &cases(ui, &todo.pin_is_no_cure, &props.cases)) }</p>
            }
            { items(&todo.list) }
            <p class="moved-to" role="status">
                if any {
                    { changed(ui, &props.cases) }
                }
            </p>
            if any {
                <Compare cases={props.cases.clone()} />
                <p><button onclick={ui.on(CheckupMsg::TryNone)}>{ text::check_untick(c) }</button></p>
            }
            if !todo.besides.is_empty() {
                <details open={todo.list.is_empty()}>
                    <summary>{ text::check_besides(c) }</summary>
                    { items(&todo.besides) }
                </details>
            }
        </section>
    }
}

/// The offer to count what the reader has marked as done in the checklist and has not ticked here.
///
/// Only what is on this list: a tick that nobody could see, and take away again, is none to offer. The
/// checklist is about one's own phone, so that nothing is offered for somebody else's.
fn marked(ui: &AppContext, props: &Props) -> Html {
    let (c, story) = (&ui.catalog, &ui.game.story);
    if props.session.persona(story).is_some() {
        return Html::default();
    }
    let ticked = props.session.ticked(story);
    let is_done = |control: ControlId| {
        story.advice.iter().any(|it| it.controls.contains(&control) && props.marks.get(&it.id) == Mark::Done)
    };
    let controls = props.todo.list.iter().chain(&props.todo.besides).map(|item| item.control);
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

fn cases(ui: &AppContext, which: &[usize], cases: &[Case]) -> String {
    let c = &ui.catalog;
    let names = which.iter().map(|&at| words::theft(ui, cases[at].theft));
    words::joined(names, &text::list_quoted(c), &text::list_quoted_last(c))
}

fn changed(ui: &AppContext, cases: &[Case]) -> String {
    let c = &ui.catalog;
    let worst = |all: &dyn Fn(&Case) -> Fen| {
        let loss = cases.iter().map(all).max().unwrap_or(0);
        if loss > 0 { format::money(loss) } else { text::check_loss_none(c) }
    };
    let open = |all: &dyn Fn(&Case) -> Fen| cases.iter().filter(|case| all(case) > 0).count();
    let (now, then) = (|case: &Case| case.now.loss, |case: &Case| case.then.loss);
    text::check_changed(
        c,
        arg::After(&worst(&then)),
        arg::Before(&worst(&now)),
        arg::Open(open(&then)),
        arg::Was(open(&now)),
    )
}

fn entry(ui: &AppContext, item: &Item, props: &Props) -> Html {
    let (c, story) = (&ui.catalog, &ui.game.story);
    let control = &ui.whole().controls[item.control.index()];
    let checked = props.session.ticked(story).contains(&control.id);
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
