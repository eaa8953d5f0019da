//! Works out what takes long, a piece at a time between two frames, and remembers the last few nights.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use yew::{hook, use_effect_with, use_state};

use crate::context::AppContext;
use crate::shared::Shared;
use platform::Platform;
use story::debrief::{Search, Turn, counterfactual, protections, sorted};
use story::{Counterfactual, Game, Opening, Playthrough};
use world::ids::ControlId;

/// How many nights are remembered.
const KEPT: usize = 4;

/// So many milliseconds are worked at a stretch, and a piece longer at most: a click is to be heard
/// in between on a slow phone, too.
const STRETCH: u32 = 5;

/// What was worked out so far.
#[derive(Clone, PartialEq)]
pub struct Found {
    /// What each protection would have changed, the most helpful first; none before all are known.
    pub controls: Option<Shared<Vec<Counterfactual>>>,
    /// The turning points, and what kept the night as it was; none before the search is through.
    pub turns: Option<Shared<Turning>>,
    /// How much of the search is done, in hundredths.
    pub percent: usize,
}

/// What a search for turning points came to.
pub struct Turning {
    /// The turning points.
    pub turns: Vec<Turn>,
    /// The decisions that kept the night as it was.
    pub kept: Vec<Turn>,
}

/// The work on a night.
struct Work {
    opening: Opening,
    choices: Vec<u8>,
    open: Vec<ControlId>,
    controls: Vec<Counterfactual>,
    search: Option<Search>,
    found: Found,
}

impl Work {
    fn new(game: &Game, play: &Playthrough) -> Self {
        Self {
            opening: play.opening.clone(),
            choices: play.choices.clone(),
            open: protections(game, play).collect(),
            controls: Vec::new(),
            search: None,
            found: Found { controls: None, turns: None, percent: 0 },
        }
    }

    fn is_of(&self, play: &Playthrough) -> bool {
        self.opening == play.opening && self.choices == play.choices
    }

    fn is_done(&self) -> bool {
        self.found.controls.is_some() && self.found.turns.is_some()
    }

    /// Does piece after piece until the stretch is over, or all is done.
    fn stretch(&mut self, platform: &dyn Platform, game: &Game, play: &Playthrough) {
        let begun = platform.instant();
        while !self.is_done() {
            self.piece(game, play);
            if platform.since(begun) >= STRETCH {
                return;
            }
        }
    }

    /// Does a piece, short enough to come between two frames.
    fn piece(&mut self, game: &Game, play: &Playthrough) {
        if let Some(control) = self.open.pop() {
            self.controls.push(counterfactual(game, play, control));
        } else if self.found.controls.is_none() {
            self.found.controls = Some(Shared::new(sorted(std::mem::take(&mut self.controls))));
        } else if let Some(search) = &mut self.search {
            let more = search.step(game, 1);
            self.found.percent = search.percent();
            if !more {
                self.found.turns = Some(Shared::new(Turning { turns: search.turns(), kept: search.kept() }));
                self.search = None;
            }
        } else {
            self.search = Some(Search::new(game, play));
        }
    }
}

thread_local! {
    /// The work on the last few nights: whoever comes back finds it as it was left.
    static DESK: RefCell<Vec<Rc<RefCell<Work>>>> = const { RefCell::new(Vec::new()) };
}

/// The work on a night: begun before, or begun now.
fn work_on(game: &Game, play: &Playthrough) -> Rc<RefCell<Work>> {
    DESK.with_borrow_mut(|desk| {
        let known = desk.iter().position(|work| work.borrow().is_of(play));
        let work = known.map_or_else(|| Rc::new(RefCell::new(Work::new(game, play))), |at| desk.remove(at));
        desk.insert(0, work.clone());
        desk.truncate(KEPT);
        work
    })
}

/// What is known so far about a night; the rest is worked out piece by piece.
#[hook]
pub fn use_desk(ui: &AppContext, play: &Shared<Playthrough>) -> Found {
    let work = work_on(&ui.game, play);
    let pieces = use_state(|| 0_u32);
    let found = work.borrow().found.clone();
    let next = (!work.borrow().is_done()).then(|| (play.clone(), *pieces));
    let (game, platform) = (ui.game.clone(), ui.platform.clone());
    use_effect_with(next, move |next| {
        let timer = next.clone().map(|(play, at)| {
            Timeout::new(0, move || {
                work.borrow_mut().stretch(&*platform, &game, &play);
                pieces.set(at.wrapping_add(1));
            })
        });
        move || drop(timer)
    });
    found
}
