//! What is asked about the cases, the most urgent first, and what was found so far.

use std::cell::RefCell;
use std::rc::Rc;

use yew::{hook, use_mut_ref};

use super::sure::harms;
use crate::background_work::{BackgroundWork, use_background_work};
use crate::context::AppContext;
use base::FlatSet;
use checkup::{Case, Certainty, Lockout, Residual, ScenarioSummary, Setup, Witness};
use questions::Question;
use world::model::Harm;

/// A way of losing the phone that counts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ask {
    /// Which, as an index into the world's.
    pub theft: usize,
    /// As it is.
    pub now: Setup,
    /// With what is ticked.
    pub then: Setup,
}

/// What was worked out so far.
#[derive(Clone)]
pub struct Found {
    /// The cases, all of them; while new ones are worked out, those from before.
    pub cases: Option<Rc<Vec<Case>>>,
    /// Of each case, how sure it is with what is ticked, as far as it is known.
    pub verdicts: Vec<Option<Rc<Certainty>>>,
    /// Of each case, what no control removes, as far as it is known.
    pub residuals: Vec<Option<Rc<Residual>>>,
    /// Of each case, what came of playing it through with what is ticked.
    pub played: Vec<Option<Rc<Witness>>>,
    /// Of each case, what the owner could no longer do with what is ticked.
    pub lockouts: Vec<Option<Rc<Vec<Lockout>>>>,
    /// Of the ways that do not count, those that lead to money all the same, as indices into the world's.
    pub also: Vec<usize>,
    /// How the work stands.
    pub work: BackgroundWork,
}

impl Found {
    /// How sure one of the cases is with what is ticked, once that is known.
    pub fn verdict(&self, cases: &[Case], of: &Case) -> Option<&Certainty> {
        let at = cases.iter().position(|case| case.theft == of.theft)?;
        self.verdicts.get(at)?.as_deref()
    }

    /// What is open beside the money in any of the cases, in words; empty, where nothing is.
    pub fn other_harms(&self, ui: &AppContext) -> String {
        let all: FlatSet<Harm> = self.verdicts.iter().flatten().flat_map(|it| it.harms.iter().copied()).collect();
        if all.is_empty() { String::new() } else { harms(ui, all.iter().copied()) }
    }
}

impl PartialEq for Found {
    /// By identity: what was worked out anew is drawn anew.
    fn eq(&self, other: &Self) -> bool {
        fn same<T>(one: &[Option<Rc<T>>], two: &[Option<Rc<T>>]) -> bool {
            let pair = |(one, two): (&Option<Rc<T>>, &Option<Rc<T>>)| match (one, two) {
                (Some(one), Some(two)) => Rc::ptr_eq(one, two),
                (None, None) => true,
                _ => false,
            };
            one.len() == two.len() && one.iter().zip(two).all(pair)
        }
        let cases = |found: &Self| found.cases.as_ref().map(Rc::as_ptr);
        let stands = |found: &Self| (found.work.busy, found.work.failed);
        cases(self) == cases(other)
            && same(&self.verdicts, &other.verdicts)
            && same(&self.residuals, &other.residuals)
            && same(&self.played, &other.played)
            && same(&self.lockouts, &other.lockouts)
            && (&self.also, stands(self)) == (&other.also, stands(other))
    }
}

/// Everything that is asked about the cases, and about others that do not count.
fn questions(asks: &[Ask], others: &[(usize, Setup)]) -> Vec<Question> {
    let now = || asks.iter().map(|ask| ask.now.clone());
    let then = || asks.iter().map(|ask| ask.then.clone());
    let summaries = now().chain(then()).map(Question::Summary);
    let besides = others.iter().map(|(_, setup)| Question::Summary(setup.clone()));
    let all = summaries.chain(then().map(Question::Graded)).chain(then().map(Question::LockedOut)).chain(besides);
    all.chain(then().map(Question::Played)).chain(now().map(Question::LeftOver)).collect()
}

/// The cases, once everything is known of them that is shown first.
fn cases(work: &BackgroundWork, asks: &[Ask]) -> Option<Vec<Case>> {
    let summary = |setup: &Setup| work.get::<ScenarioSummary>(&Question::Summary(setup.clone()));
    let case = |ask: &Ask| Some(Case { theft: ask.theft, now: summary(&ask.now)?, then: summary(&ask.then)? });
    asks.iter().map(case).collect()
}

/// The cases of the last time, where nothing about them has changed: nothing that shows them is drawn anew.
fn settled(last: &RefCell<Option<Rc<Vec<Case>>>>, cases: Option<Vec<Case>>, asks: &[Ask]) -> Option<Rc<Vec<Case>>> {
    let mut last = last.borrow_mut();
    if let Some(cases) = cases {
        let same = |one: &Case, two: &Case| {
            one.theft == two.theft && Rc::ptr_eq(&one.now, &two.now) && Rc::ptr_eq(&one.then, &two.then)
        };
        let unchanged = last
            .as_ref()
            .is_some_and(|last| last.len() == cases.len() && last.iter().zip(&cases).all(|(one, two)| same(one, two)));
        if !unchanged {
            *last = Some(Rc::new(cases));
        }
    }
    // What stands there from before is about other cases as soon as these differ.
    let same = |cases: &Rc<Vec<Case>>| cases.iter().map(|case| case.theft).eq(asks.iter().map(|ask| ask.theft));
    last.clone().filter(same)
}

/// What is known so far about these cases, and about others that do not count; the rest comes piece by
/// piece.
#[hook]
pub fn use_found(ui: &AppContext, asks: &[Ask], others: &[(usize, Setup)]) -> Found {
    let last = use_mut_ref(|| None);
    let work = use_background_work(ui, &questions(asks, others));
    let loses = |(_, setup): &&(usize, Setup)| {
        work.get::<ScenarioSummary>(&Question::Summary(setup.clone())).is_some_and(|summary| summary.loss > 0)
    };
    let verdict = |ask: &Ask| work.get::<Certainty>(&Question::Graded(ask.then.clone()));
    let of_now = |ask: &Ask| work.get::<Residual>(&Question::LeftOver(ask.now.clone()));
    let played = |ask: &Ask| work.get::<Witness>(&Question::Played(ask.then.clone()));
    let lockouts = |ask: &Ask| work.get::<Vec<Lockout>>(&Question::LockedOut(ask.then.clone()));
    Found {
        cases: settled(&last, cases(&work, asks), asks),
        verdicts: asks.iter().map(verdict).collect(),
        residuals: asks.iter().map(of_now).collect(),
        played: asks.iter().map(played).collect(),
        lockouts: asks.iter().map(lockouts).collect(),
        also: others.iter().filter(loses).map(|(theft, _)| *theft).collect(),
        work,
    }
}
