//! What goes with the result: what to keep ready, what no setting removes, what was assumed.

use std::rc::Rc;

use yew::{Html, html};

use super::{fold, words};
use crate::context::AppContext;
use checkup::{AnswerStatus, Case, CheckupSession, Lockout, Profile, Residual, in_place, roots};
use content::arg;
use content::text;
use i18n::format;
use litemap::LiteMap;
use story::words as names;
use world::ids::{ControlId, FactId, OpId};
use world::model::Policy;

/// How many operations are named before the others are counted.
const FEW: usize = 3;

/// What to keep ready against what the owner is locked out of in each case, as far as it is known.
pub fn lockouts(ui: &AppContext, lockouts: &[Option<Rc<Vec<Lockout>>>]) -> Html {
    let (c, world) = (&ui.catalog, ui.whole());
    // The same reason and the same remedy make one line.
    let mut lines: LiteMap<(Vec<FactId>, Vec<ControlId>), Vec<OpId>> = LiteMap::new();
    for lockout in lockouts.iter().flatten().flat_map(|all| all.iter()) {
        let ops = lines.entry((lockout.keep.clone(), lockout.by.clone())).or_default();
        if !ops.contains(&lockout.op) {
            ops.push(lockout.op);
        }
    }
    let line = |at: usize, keep: &[FactId], by: &[ControlId], ops: &[OpId]| {
        let first = roots(world, ops);
        let mut what: Vec<String> = first.iter().take(FEW).map(|&op| names::op(c, world, op)).collect();
        if ops.len() > what.len() {
            what.push(text::check_lockout_more(c, ops.len() - what.len()));
        }
        let needs = if !keep.is_empty() {
            keep.iter().map(|&fact| names::fact(c, world, fact)).collect::<Vec<_>>().join(&text::list_or(c))
        } else if !by.is_empty() {
            text::check_lockout_by(c, &words::set(ui, by))
        } else {
            text::check_lockout_lost(c)
        };
        html! { <li key={at}><strong>{ needs }</strong>{ what.join(&text::list_dot(c)) }</li> }
    };
    let body = html! {
        <>
            <p>{ text::check_lockout_text(c) }</p>
            <ul>{ for lines.iter().enumerate().map(|(at, ((keep, by), ops))| line(at, keep, by, ops)) }</ul>
        </>
    };
    fold("lockouts", text::check_lockout(c), body)
}

/// What no setting of the owner's removes in each case, as far as it is known, and who could; in `general`
/// terms without sums.
pub fn residuals(ui: &AppContext, cases: &[Case], residuals: &[Option<Rc<Residual>>], general: bool) -> Html {
    let c = &ui.catalog;
    let known = cases.iter().zip(residuals).filter_map(|(case, it)| Some((case, it.as_ref()?)));
    let left = known.filter(|(_, it)| it.loss > 0 || !it.exposed.is_empty());
    // Cases of which the same is to be said make one entry.
    let mut alike: Vec<(Vec<&Case>, &Residual)> = Vec::new();
    for (case, residual) in left {
        match alike.iter_mut().find(|(_, it)| **it == **residual) {
            Some((cases, _)) => cases.push(case),
            None => alike.push((vec![case], residual)),
        }
    }
    let body = if residuals.iter().any(Option::is_none) {
        html! { <p>{ text::check_working(c) }</p> }
    } else if alike.is_empty() {
        html! { <p>{ text::check_residual_none(c) }</p> }
    } else {
        html! { <ul>{ for alike.iter().map(|(cases, it)| residual(ui, cases, it, general)) }</ul> }
    };
    fold("residuals", text::check_residual(c), body)
}

fn residual(ui: &AppContext, cases: &[&Case], residual: &Residual, general: bool) -> Html {
    let (c, world) = (&ui.catalog, ui.whole());
    let name = words::list(ui, cases.iter().map(|case| words::theft(ui, case.theft)));
    let facts = words::list(ui, residual.exposed.iter().map(|&fact| names::fact(c, world, fact)));
    let who = |id: &ControlId| {
        let party = names::party(c, world.controls[id.index()].party);
        text::check_who(c, arg::Control(&words::control(ui, *id)), arg::Party(&party))
    };
    html! {
        <li key={name.clone()}>
            if residual.loss > 0 && general {
                <p>{ text::check_residual_money(c, &name) }</p>
            } else if residual.loss > 0 {
                <p>{ text::check_residual_loss(c, arg::Case(&name), arg::Loss(&format::money(residual.loss))) }</p>
            }
            if !residual.exposed.is_empty() {
                <p>{ text::check_residual_known(c, arg::Case(&name), arg::Facts(&facts)) }</p>
            }
            if !residual.removed_by.is_empty() {
                <p>{ text::check_residual_who(c, &words::list(ui, residual.removed_by.iter().map(who))) }</p>
            }
        </li>
    }
}

/// What the profile assumes, and what is in place; in `general` terms without the rules of a date and
/// without sums.
pub fn assumed(ui: &AppContext, profile: &Profile, session: &CheckupSession, general: bool) -> Html {
    let (c, world, story) = (&ui.catalog, ui.whole(), &ui.game.story);
    let policy: Option<&Policy> = world.policies.iter().find(|policy| policy.id == super::TODAY);
    let rules = policy.map(|policy| words::list(ui, policy.controls.iter().map(|&id| words::control(ui, id))));
    let done: Vec<String> =
        in_place(story, &profile.controls(story)).map(|advice| c.format(advice.title, &[])).collect();
    let taken = |(at, status): (usize, AnswerStatus)| {
        let question = c.format(story.questions[at].text, &[]);
        let answer = c.format(profile.counts(story, at).text, &[]);
        let (answer, question) = (arg::Answer(&answer), arg::Question(&question));
        let said = match status {
            AnswerStatus::DontKnow => text::check_unknown(c, answer, question),
            AnswerStatus::Contradicted(_) => text::check_contradicted(c, answer, question),
            AnswerStatus::Open | AnswerStatus::Said(_) | AnswerStatus::Skipped(_) => {
                text::check_unanswered(c, answer, question)
            }
        };
        html! { <li key={at}>{ said }</li> }
    };
    let body = html! {
        <>
            if let Some(persona) = session.persona(story) {
                <p>{ c.format(persona.text, &[]) }</p>
            }
            if !general {
                <p>{ text::check_sums(c) }</p>
                <p>{ text::check_policy(c, &rules.unwrap_or_default()) }</p>
                <p>{ text::check_certain(c) }</p>
            }
            <ul>{ for profile.assumed().map(taken) }</ul>
            if !done.is_empty() {
                <p>{ text::check_in_place(c, &done.join(&text::list_dot(c))) }</p>
            }
        </>
    };
    fold("assumed", text::check_assumed(c), body)
}
