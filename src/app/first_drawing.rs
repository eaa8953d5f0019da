//! The first drawing: out of sight, a slice at a time, while the page as it was written stays to be read.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use yew::{hook, use_effect_with, use_state};

use super::context::AppContext;

/// The first drawing of the application, shared by all that have a part in it.
#[derive(Clone, Default)]
pub struct FirstDrawing(Rc<State>);

#[derive(Default)]
struct State {
    /// How many have not drawn all of theirs.
    open: Cell<u32>,
    /// What is to be done once all is drawn; nothing, where all was drawn at once or long ago.
    then: RefCell<Vec<Box<dyn FnOnce()>>>,
}

impl PartialEq for FirstDrawing {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl FirstDrawing {
    /// A drawing in slices; `then` is done once it is whole.
    pub fn in_slices(then: impl FnOnce() + 'static) -> Self {
        let drawing = Self::default();
        drawing.then(then);
        drawing
    }

    /// Something else to be done once the drawing is whole.
    pub fn then(&self, then: impl FnOnce() + 'static) {
        self.0.then.borrow_mut().push(Box::new(then));
    }

    /// Whether the drawing is not whole yet.
    pub fn is_going_on(&self) -> bool {
        !self.0.then.borrow().is_empty()
    }

    /// Somebody begins to draw.
    pub fn begin(&self) {
        self.0.open.set(self.0.open.get() + 1);
    }

    /// Somebody has drawn all of theirs.
    pub fn end(&self) {
        self.0.open.set(self.0.open.get().saturating_sub(1));
        if self.0.open.get() == 0 {
            self.0.then.take().into_iter().for_each(|then| then());
        }
    }
}

/// How many of so many parts are to be drawn by now: all, but in the first drawing, where `slice` more
/// come with each turn.
#[hook]
pub fn use_slices(ui: &AppContext, parts: usize, slice: usize) -> usize {
    let drawing = ui.first_drawing.clone();
    let drawn = use_state(|| match drawing.is_going_on() {
        true => {
            drawing.begin();
            slice
        }
        false => usize::MAX,
    });
    let now = *drawn;
    // Whatever comes once the page is there is drawn at once.
    let sliced = drawing.is_going_on();
    use_effect_with(now, move |now| {
        let now = *now;
        let timer = (now < parts).then(|| Timeout::new(0, move || drawn.set(now + slice)));
        if timer.is_none() && now != usize::MAX {
            drawing.end();
        }
        move || drop(timer)
    });
    if sliced { now.min(parts) } else { parts }
}
