//! The cases as a small table, each now and with what is ticked; elsewhere in general terms.

use std::rc::Rc;

use yew::{Callback, Html, MouseEvent, html};

use super::sure::harms;
use super::words;
use crate::context::AppContext;
use checkup::{Case, Certainty, LatestSafe, ScenarioSummary};
use content::arg;
use content::text;
use i18n::format;
use world::model::Harm;

/// The cases, one a row; `drawn` is the index of the one whose steps are drawn, and `on_draw` draws
/// those of another.
///
/// The roles say what the elements are anyway: on a narrow screen the style lays them out as cards.
pub fn table(ui: &AppContext, cases: &[Case], drawn: Option<usize>, on_draw: &Callback<usize>) -> Html {
    let c = &ui.catalog;
    let heads = [
        text::check_col_case(c),
        text::check_col_loss(c),
        text::check_col_first(c),
        text::check_col_report(c),
        text::check_col_close(c),
    ];
    html! {
        <table class="cases" role="table" aria-label={text::check_table(c)}>
            <thead role="rowgroup">
                <tr role="row">
                    { for heads.iter().map(|head| html! { <th key={head.clone()} scope="col" role="columnheader">{ head }</th> }) }
                </tr>
            </thead>
            <tbody role="rowgroup">
                { for cases.iter().enumerate().map(|(at, case)| {
                    row(ui, case, drawn == Some(at), on_draw.reform(move |_| at), &heads)
                }) }
            </tbody>
        </table>
    }
}

fn row(ui: &AppContext, case: &Case, is_drawn: bool, on_draw: Callback<MouseEvent>, heads: &[String; 5]) -> Html {
    let c = &ui.catalog;
    let (now, then) = (&case.now, &case.then);
    let changes = |what: &dyn Fn(&ScenarioSummary) -> String| {
        let (before, after) = (what(now), what(then));
        if before == after { after } else { text::check_loss_change(c, arg::After(&after), arg::Before(&before)) }
    };
    let first = |summary: &ScenarioSummary| {
        summary.earliest.map_or_else(|| text::none(c), |minutes| words::by(ui, case.theft, minutes))
    };
    let class = match (now.loss > 0, then.loss > 0) {
        (_, true) => "open",
        (true, false) => "closed",
        (false, false) => "closed all-along",
    };
    let cell = |nth: usize, what: String| {
        html! { <td role="cell" data-label={heads[nth].clone()}>{ what }</td> }
    };
    html! {
        <tr key={case.theft} role="row" {class}>
            <th scope="row" role="rowheader">
                <span>{ words::theft(ui, case.theft) }</span>
                if then.loss > 0 {
                    <button onclick={on_draw} aria-pressed={is_drawn.to_string()}>
                        { text::check_chain_show(c) }<span class="unseen">{ words::theft(ui, case.theft) }</span>
                    </button>
                }
            </th>
            { cell(1, changes(&|summary| words::loss(c, summary))) }
            { cell(2, changes(&first)) }
            { cell(3, changes(&|summary| report(ui, case.theft, summary))) }
            { cell(4, close(ui, case)) }
        </tr>
    }
}

fn report(ui: &AppContext, theft: usize, summary: &ScenarioSummary) -> String {
    let c = &ui.catalog;
    match summary.latest {
        LatestSafe::Always => text::check_report_always(c),
        LatestSafe::Until(0) => text::check_report_at_once(c),
        LatestSafe::Until(minutes) if words::is_remote(ui, theft) => words::by(ui, theft, minutes),
        LatestSafe::Until(minutes) => text::check_report_until(c, &words::clock(c, minutes)),
        LatestSafe::Never => text::check_report_never(c),
    }
}

fn close(ui: &AppContext, case: &Case) -> String {
    let c = &ui.catalog;
    if case.then.loss <= 0 {
        return text::check_close_done(c);
    }
    match case.then.sets.sets.first() {
        Some(set) => words::set(ui, set),
        None => text::check_close_own(c),
    }
}

/// The cases where the sums and the ways of this world do not count: which kinds of harm each leaves open,
/// as far as it is known.
pub fn in_general(ui: &AppContext, cases: &[Case], verdicts: &[Option<Rc<Certainty>>]) -> Html {
    let c = &ui.catalog;
    let open = |case: &Case, verdict: &Certainty| {
        let money = (case.then.loss > 0).then_some(Harm::Money);
        let open = harms(ui, money.into_iter().chain(verdict.harms.iter().copied()));
        if open.is_empty() { text::check_close_done(c) } else { open }
    };
    // Cases that leave the same open make one line.
    let mut lines: Vec<(String, Vec<usize>)> = Vec::new();
    for (case, verdict) in cases.iter().zip(verdicts) {
        let open = verdict.as_deref().map_or_else(|| text::check_working(c), |verdict| open(case, verdict));
        match lines.iter_mut().find(|(it, _)| *it == open) {
            Some((_, thefts)) => thefts.push(case.theft),
            None => lines.push((open, vec![case.theft])),
        }
    }
    html! {
        <ul class="in-general">{ for lines.iter().map(|(open, thefts)| html! {
            <li key={open.clone()}>
                <strong>{ words::list(ui, thefts.iter().map(|&theft| words::theft(ui, theft))) }</strong>{ open }
            </li>
        }) }</ul>
    }
}

/// What is now beside what would be with the ticks.
pub fn compare(ui: &AppContext, cases: &[Case]) -> Html {
    let c = &ui.catalog;
    let side = |name: String, class: &'static str, which: &dyn Fn(&Case) -> Rc<ScenarioSummary>| {
        let summaries: Vec<(usize, Rc<ScenarioSummary>)> = cases.iter().map(|case| (case.theft, which(case))).collect();
        let open = summaries.iter().filter(|(_, summary)| summary.loss > 0).count();
        let worst = summaries.iter().map(|(_, summary)| summary.loss).max().unwrap_or(0);
        let first = summaries.iter().filter_map(|(theft, summary)| Some((summary.earliest?, *theft))).min();
        html! {
            <div {class}>
                <h3>{ name }</h3>
                <p class="sum">{ if worst > 0 { format::money(worst) } else { text::check_loss_none(c) } }</p>
                <p>{ text::check_open_cases(c, open) }</p>
                if let Some((minutes, theft)) = first {
                    <p>{ text::check_first_at(c, &words::by(ui, theft, minutes)) }</p>
                }
            </div>
        }
    };
    html! {
        <div class="compare">
            { side(text::check_before(c), "before", &|case| case.now.clone()) }
            { side(text::check_after(c), "after", &|case| case.then.clone()) }
        </div>
    }
}
