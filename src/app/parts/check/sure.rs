//! How sure the result is: who went these ways, what closes them, which rules nobody outside knows.

use std::rc::Rc;

use yew::{Html, html};

use super::{fold, words};
use crate::context::AppContext;
use checkup::{Case, Certainty, Grade};
use content::arg;
use content::text;
use i18n::{Catalog, format};
use world::ids::ControlId;
use world::model::Harm;

/// How many cases and rules are named.
const FEW: usize = 3;

/// How sure each case is with what is ticked, as far as it is known; in `general` terms without sums.
pub fn sure(ui: &AppContext, cases: &[Case], verdicts: &[Option<Rc<Certainty>>], general: bool) -> Html {
    let c = &ui.catalog;
    let known: Vec<(&Case, &Certainty)> =
        cases.iter().zip(verdicts).filter_map(|(case, it)| Some((case, it.as_deref()?))).collect();
    // What is the same of every case is said once.
    // In general terms they stand case by case.
    let told = |verdict: &Certainty| harms(ui, verdict.harms.iter().copied().filter(|_| !general));
    let harms: Vec<String> = known.iter().map(|(_, verdict)| told(verdict)).collect();
    let same = harms.first().filter(|first| !first.is_empty() && harms.iter().all(|it| it == *first));
    let body = html! {
        <>
            if verdicts.iter().any(Option::is_none) {
                <p>{ text::check_working(c) }</p>
            }
            <ul>
                { for known.iter().zip(&harms).map(|((case, verdict), harms)| {
                    one(ui, case, verdict, if same.is_some() { "" } else { harms }, general)
                }) }
            </ul>
            if let Some(same) = same {
                <p>{ text::check_sure_harms(c, same) }</p>
            }
        </>
    };
    fold("sure", text::check_sure(c), body)
}

/// Kinds of harm, as in a sentence.
pub fn harms(ui: &AppContext, harms: impl Iterator<Item = Harm>) -> String {
    words::list(ui, harms.map(|it| harm(&ui.catalog, it)))
}

fn one(ui: &AppContext, case: &Case, verdict: &Certainty, harms: &str, general: bool) -> Html {
    let c = &ui.catalog;
    let has_range = verdict.best < verdict.worst && !general;
    html! {
        <li key={case.theft}>
            <p>{ graded(ui, case, verdict) }</p>
            if has_range && verdict.grade == Grade::Documented {
                <p>{ text::check_sure_range(c, arg::Best(&format::money(verdict.best)), arg::Rules(&few(ui, &verdict.rules)), arg::Worst(&format::money(verdict.worst))) }</p>
            }
            if !harms.is_empty() {
                <p>{ text::check_sure_harms(c, harms) }</p>
            }
            if !verdict.lowered_by.is_empty() {
                <p>{ text::check_sure_lowered(c, &few(ui, &verdict.lowered_by)) }</p>
            }
        </li>
    }
}

/// How sure it is what a case leads to, in a few words.
pub fn grade(c: &Catalog, verdict: &Certainty) -> String {
    match verdict.grade {
        // In the better reading of what nobody outside knows nothing is lost.
        Grade::Documented if verdict.best == 0 => text::check_grade_unless(c),
        Grade::Documented => text::check_grade_documented(c),
        Grade::Undecided => text::check_grade_undecided(c),
        Grade::Closed => text::check_grade_closed(c),
    }
}

/// How sure it is what a case leads to, in a sentence.
fn graded(ui: &AppContext, case: &Case, verdict: &Certainty) -> String {
    let c = &ui.catalog;
    let (theft, rules) = (&words::theft(ui, case.theft), &few(ui, &verdict.rules));
    match verdict.grade {
        Grade::Documented if verdict.cases.is_empty() => text::check_sure_night(c, theft),
        Grade::Documented => {
            let names = verdict.cases.iter().take(FEW).map(|it| c.format(ui.whole().cases[it.index()].name, &[]));
            let and = text::list_cases(c);
            text::check_sure_documented(c, arg::Case(theft), arg::Cases(&words::joined(names, &and, &and)))
        }
        Grade::Undecided => text::check_sure_undecided(c, arg::Case(theft), arg::Rules(rules)),
        Grade::Closed if verdict.closed_by.is_empty() => text::check_sure_nothing(c, theft),
        Grade::Closed => text::check_sure_closed(c, arg::Case(theft), arg::Set(&words::set(ui, &verdict.closed_by))),
    }
}

/// The first of these controls, as in a sentence.
fn few(ui: &AppContext, controls: &[ControlId]) -> String {
    words::list(ui, controls.iter().take(FEW).map(|&id| words::control(ui, id)))
}

/// The name of a kind of harm.
fn harm(c: &Catalog, harm: Harm) -> String {
    match harm {
        Harm::Money => text::harm_money(c),
        Harm::Debts => text::harm_debts(c),
        Harm::Identity => text::harm_identity(c),
        Harm::Accounts => text::harm_accounts(c),
        Harm::Lockout => text::harm_lockout(c),
        Harm::Line => text::harm_line(c),
        Harm::Friends => text::harm_friends(c),
    }
}
