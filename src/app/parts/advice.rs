//! An item of the checklist: why, its mark, and, opened, how.

use yew::{Html, html};

use crate::context::AppContext;
use crate::parts::frame::place_link;
use crate::parts::paragraphs::paragraphs;
use crate::parts::reason::Reason;
use crate::store::ChecklistMsg;
use content::text;
use share::marks::{Mark, Marks};
use share::route::Page;
use story::list::{self, Reader};
use story::words;
use world::ids::OpId;
use world::story::{Advice, Carrier, Device, SourcePage, Steps};

/// An item as it stands, with the steps on these phones, none meaning all; a `brief` one is a line with a box, and
/// the rest once it is opened.
pub fn item(ui: &AppContext, advice: &Advice, (marks, phones): (&Marks, &[Device]), brief: bool) -> Html {
    let c = &ui.catalog;
    let current = marks.get(&advice.id);
    let title = c.format(advice.title, &[]);
    let why = html! { <>{ paragraphs(&c.format(advice.why, &[])) }{ breaks(ui, advice) }</> };
    let minutes = html! { <small>{ text::minutes(c, i64::from(advice.minutes)) }</small> };
    let how = how(ui, advice, phones, marks.reader.carrier);
    let marking = html! {
        <>
            <div class="marks needs-app" role="radiogroup" aria-label={title.clone()}>
                { for Mark::ALL.into_iter().map(|mark| radio(ui, advice, mark, mark == current)) }
            </div>
            if current == Mark::NotMine {
                <Reason id={advice.id.clone()} said={marks.reason(&advice.id).to_owned()} />
            }
        </>
    };
    html! {
        <li key={advice.id.clone()} id={advice.id.clone()} tabindex="-1" class={current.id()}>
            if brief {
                { done_box(ui, advice, current, &title) }
                <details>
                    <summary><h3>{ &title } { " " }{ minutes }</h3></summary>
                    { why }
                    { how }
                    { marking }
                </details>
            } else {
                <h3>{ &title } { " " }{ minutes }</h3>
                { why }
                { marking }
                <details>
                    <summary>{ text::how(c) }<span class="unseen">{ &title }</span></summary>
                    { how }
                </details>
            }
        </li>
    }
}

/// The box before a brief item: done, or not.
fn done_box(ui: &AppContext, advice: &Advice, current: Mark, title: &str) -> Html {
    let checked = current == Mark::Done;
    let mark = if checked { Mark::Open } else { Mark::Done };
    let msg = ChecklistMsg::Mark(advice.id.clone(), mark);
    html! {
        <label class="done-box needs-app">
            <input type="checkbox" {checked} onchange={ui.on(msg)} />
            <span class="unseen">{ text::mark_done(&ui.catalog) }{ " " }{ title }</span>
        </label>
    }
}

/// The steps of the crew's chain that it breaks, by name.
fn breaks(ui: &AppContext, advice: &Advice) -> Html {
    if advice.breaks.is_empty() {
        return Html::default();
    }
    let step = |op: &OpId| {
        let name = words::op(&ui.catalog, ui.whole(), *op);
        let ways = &ui.whole().ops[op.index()].ways;
        // Where the incident tells of the step, its row says how it went that night.
        match ways.iter().flat_map(|way| &way.evidence.rows).min() {
            Some(row) => place_link(ui, Page::Case, format!("row-{row}"), "broken", name),
            None => html! { <span class="broken" key={name.clone()}>{ &name }</span> },
        }
    };
    html! {
        <p class="breaks">
            <span>{ text::breaks_label(&ui.catalog) }</span>
            <>{ for advice.breaks.iter().map(step) }</>
        </p>
    }
}

/// How an item is done on these phones, none meaning all, and at a carrier, or at each; what it costs, who says so.
fn how(ui: &AppContext, advice: &Advice, phones: &[Device], carrier: Option<Carrier>) -> Html {
    html! { <>{ steps(ui, advice, phones, carrier) }{ notes(ui, advice) }</> }
}

/// How an item is done on these phones, none meaning all, and at a carrier, or at each.
pub fn steps(ui: &AppContext, advice: &Advice, phones: &[Device], carrier: Option<Carrier>) -> Html {
    let c = &ui.catalog;
    let reader = Reader { device: None, carrier };
    let carriers = reader.at_carrier(advice).map(|it| way(ui, advice, it, list::carrier(c, it.on)));
    html! {
        <>
            if let Some(warning) = advice.warning {
                <div class="warning">
                    <strong>{ text::first_read(c) }</strong>
                    { paragraphs(&c.format(warning, &[])) }
                </div>
            }
            { paragraphs(&c.format(advice.how, &[])) }
            { ways(on_phones(ui, advice, phones).chain(carriers).collect()) }
        </>
    }
}

/// What an item costs, when it was checked, and by which sources.
pub fn notes(ui: &AppContext, advice: &Advice) -> Html {
    let c = &ui.catalog;
    html! {
        <>
            <p><strong>{ text::cost_label(c) }</strong>{ " " }{ c.format(advice.cost, &[]) }</p>
            <div class="sources">
                <p>
                    { text::checked_on(c, &advice.checked) }
                    if advice.sources.is_empty() {
                        { " " }{ text::no_source(c) }
                    }
                </p>
                <ul>{ for advice.sources.iter().map(|it| html! { <li key={it.url.clone()}>{ link(ui, it) }</li> }) }</ul>
            </div>
        </>
    }
}

/// The way to an item on each of these phones, none meaning all.
pub fn on_phones<'a>(ui: &'a AppContext, advice: &'a Advice, phones: &'a [Device]) -> impl Iterator<Item = Html> + 'a {
    steps_on(advice, phones).map(|it| way(ui, advice, it, list::device(&ui.catalog, it.on)))
}

/// The steps of an item on each of these phones, none meaning all.
pub fn steps_on<'a>(advice: &'a Advice, phones: &'a [Device]) -> impl Iterator<Item = &'a Steps<Device>> {
    advice.devices.iter().filter(|it| phones.is_empty() || phones.contains(&it.on))
}

/// These ways below each other; nothing, where there is none.
pub fn ways(all: Vec<Html>) -> Html {
    if all.is_empty() {
        Html::default()
    } else {
        html! { <dl class="ways">{ for all }</dl> }
    }
}

/// The steps on a phone or at a carrier of this name, and how they were confirmed.
fn way<T>(ui: &AppContext, advice: &Advice, steps: &Steps<T>, name: String) -> Html {
    let c = &ui.catalog;
    html! {
        <div key={name.clone()}>
            <dt>{ name }</dt>
            <dd>
                { paragraphs(&c.format(steps.how, &[])) }
                if !steps.sourced {
                    <p class="quiet">{ text::no_page(c) }</p>
                } else if !steps.told_by.is_empty() {
                    <p class="quiet">
                        { text::checked_on(c, &advice.checked) }
                        { for readable(ui, advice, &steps.told_by).map(|it| html! { <>{ " " }{ link(ui, it) }</> }) }
                    </p>
                }
            </dd>
        </div>
    }
}

/// Of these sources those in the reader's language, or all, where there is none.
fn readable<'a>(ui: &AppContext, advice: &'a Advice, told_by: &'a [u16]) -> impl Iterator<Item = &'a SourcePage> {
    let own = ui.locale.tag();
    let all = || told_by.iter().filter_map(|at| advice.sources.get(usize::from(*at)));
    let some = all().any(|it| it.lang == own);
    all().filter(move |it| !some || it.lang == own)
}

fn link(ui: &AppContext, it: &SourcePage) -> Html {
    html! { <a href={it.url.clone()} target="_blank" rel="external noreferrer">{ ui.catalog.format(it.name, &[]) }</a> }
}

fn radio(ui: &AppContext, advice: &Advice, mark: Mark, checked: bool) -> Html {
    let c = &ui.catalog;
    let name = match mark {
        Mark::Open => text::mark_open(c),
        Mark::Planned => text::mark_planned(c),
        Mark::Done => text::mark_done(c),
        Mark::NotMine => text::mark_not_mine(c),
    };
    let msg = ChecklistMsg::Mark(advice.id.clone(), mark);
    html! {
        <label key={mark.id()}>
            <input type="radio" name={advice.id.clone()} {checked} onchange={ui.on(msg)} />
            <span>{ name }</span>
        </label>
    }
}
