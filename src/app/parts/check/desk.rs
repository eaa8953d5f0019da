//! Works the cases out, one piece at a time between two frames, and remembers every piece.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use yew::{hook, use_effect_with, use_force_update, use_mut_ref};

use crate::context::AppContext;
use analysis::{Lockout, Residual, Witness};
use checkup::{Case, ScenarioSummary, Setup, left_over, locked_out, played};
use litemap::LiteMap;
use story::Game;

/// What is asked about a way of losing the phone.
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
    /// Of each case, what no control removes, as far as it is known.
    pub residuals: Vec<Option<Rc<Residual>>>,
    /// Of each case, what came of playing it through with what is ticked.
    pub played: Vec<Option<Rc<Witness>>>,
    /// Of each case, what the owner could no longer do with what is ticked.
    pub lockouts: Vec<Option<Rc<Vec<Lockout>>>>,
    /// Of the ways that do not count, those that lead to money all the same, as indices into the world's.
    pub also: Vec<usize>,
    /// Whether more is to come.
    pub busy: bool,
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
        cases(self) == cases(other)
            && same(&self.residuals, &other.residuals)
            && same(&self.played, &other.played)
            && same(&self.lockouts, &other.lockouts)
            && (&self.also, self.busy) == (&other.also, other.busy)
    }
}

#[derive(Default)]
struct Desk {
    briefs: LiteMap<Setup, Rc<ScenarioSummary>>,
    residuals: LiteMap<Setup, Rc<Residual>>,
    played: LiteMap<Setup, Rc<Witness>>,
    lockouts: LiteMap<Setup, Rc<Vec<Lockout>>>,
    last: Option<Rc<Vec<Case>>>,
}

/// A piece of work, short enough to come between two frames.
#[derive(Clone, Debug, PartialEq)]
enum Piece {
    ScenarioSummary(Setup),
    Lockout(Setup),
    Played(Setup),
    Residual(Setup),
}

impl Desk {
    /// What is still to be done, the most urgent first.
    fn next(&self, asks: &[Ask], others: &[(usize, Setup)]) -> Option<Piece> {
        let setups = asks.iter().map(|ask| &ask.now).chain(asks.iter().map(|ask| &ask.then));
        let brief = setups.clone().find(|it| !self.briefs.contains_key(*it)).cloned().map(Piece::ScenarioSummary);
        let lockout = || asks.iter().map(|ask| &ask.then).find(|it| !self.lockouts.contains_key(*it));
        let play = || asks.iter().map(|ask| &ask.then).find(|it| !self.played.contains_key(*it));
        let rest = || asks.iter().map(|ask| &ask.now).find(|it| !self.residuals.contains_key(*it));
        let other = || others.iter().map(|(_, setup)| setup).find(|it| !self.briefs.contains_key(*it));
        (brief.or_else(|| lockout().cloned().map(Piece::Lockout)))
            .or_else(|| other().cloned().map(Piece::ScenarioSummary))
            .or_else(|| play().cloned().map(Piece::Played))
            .or_else(|| rest().cloned().map(Piece::Residual))
    }

    fn work(&mut self, game: &Game, piece: &Piece) {
        match piece {
            Piece::ScenarioSummary(setup) => {
                self.briefs.insert(setup.clone(), Rc::new(ScenarioSummary::of(&game.world, setup)));
            }
            Piece::Lockout(setup) => {
                self.lockouts.insert(setup.clone(), Rc::new(locked_out(&game.world, setup)));
            }
            Piece::Played(setup) => {
                self.played.insert(setup.clone(), Rc::new(played(&game.world, setup)));
            }
            Piece::Residual(setup) => {
                self.residuals.insert(setup.clone(), Rc::new(left_over(&game.world, setup)));
            }
        }
    }

    fn loses(&self, setup: &Setup) -> bool {
        self.briefs.get(setup).is_some_and(|brief| brief.loss > 0)
    }

    fn found(&mut self, asks: &[Ask], others: &[(usize, Setup)]) -> Found {
        let case = |ask: &Ask| {
            let brief = |setup| self.briefs.get(setup).cloned();
            Some(Case { theft: ask.theft, now: brief(&ask.now)?, then: brief(&ask.then)? })
        };
        if let Some(cases) = asks.iter().map(case).collect::<Option<Vec<_>>>() {
            // The same pieces are the same cases: nothing that shows them is drawn anew.
            let same = |one: &Case, two: &Case| {
                one.theft == two.theft && Rc::ptr_eq(&one.now, &two.now) && Rc::ptr_eq(&one.then, &two.then)
            };
            let unchanged = self.last.as_ref().is_some_and(|last| {
                last.len() == cases.len() && last.iter().zip(&cases).all(|(one, two)| same(one, two))
            });
            if !unchanged {
                self.last = Some(Rc::new(cases));
            }
        }
        // What stands there from before is about other cases as soon as these differ.
        let same = |cases: &Rc<Vec<Case>>| cases.iter().map(|case| case.theft).eq(asks.iter().map(|ask| ask.theft));
        Found {
            cases: self.last.clone().filter(same),
            residuals: asks.iter().map(|ask| self.residuals.get(&ask.now).cloned()).collect(),
            played: asks.iter().map(|ask| self.played.get(&ask.then).cloned()).collect(),
            lockouts: asks.iter().map(|ask| self.lockouts.get(&ask.then).cloned()).collect(),
            also: others.iter().filter(|(_, setup)| self.loses(setup)).map(|(theft, _)| *theft).collect(),
            busy: self.next(asks, others).is_some(),
        }
    }
}

/// What is known so far about these cases, and about others that do not count; the rest is worked out
/// piece by piece.
#[hook]
pub fn use_desk(ui: &AppContext, asks: &[Ask], others: &[(usize, Setup)]) -> Found {
    let desk: Rc<RefCell<Desk>> = use_mut_ref(Desk::default);
    let again = use_force_update();
    let next = desk.borrow().next(asks, others);
    let game = ui.game.clone();
    let own = desk.clone();
    use_effect_with(next, move |next| {
        let timer = next.clone().map(|piece| {
            Timeout::new(0, move || {
                own.borrow_mut().work(&game, &piece);
                again.force_update();
            })
        });
        move || drop(timer)
    });
    let mut desk = desk.borrow_mut();
    desk.found(asks, others)
}
