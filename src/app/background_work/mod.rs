//! What thinks long, as the page's components ask for it: a list of questions, the most urgent first;
//! they are drawn anew with everything that becomes known.
//!
//! One module answers for the whole page (crate `worker`): in a web worker, or, where none starts, in
//! the page between two frames. It is fetched and started with the first question.

mod queue;

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use gloo::timers::callback::Timeout;
use yew::{Callback, hook, use_effect_with, use_force_update, use_state};

use crate::context::AppContext;
use platform::{Module, Platform};
use questions::{Found, Question};
use queue::{Order, Queue, Who};

/// Called where something is known that somebody waits for.
type Redraw = Box<dyn Fn()>;

/// The page's one place where questions are answered.
#[derive(Default)]
struct Desk {
    queue: RefCell<Queue>,
    module: RefCell<Option<Box<dyn Module>>>,
    watching: RefCell<Vec<(Who, Rc<Redraw>)>>,
    last: Cell<Who>,
}

thread_local! {
    static DESK: Rc<Desk> = Rc::default();
}

impl Desk {
    fn newcomer(&self) -> Who {
        self.last.set(self.last.get().wrapping_add(1));
        self.last.get()
    }

    fn want(&self, who: Who, questions: &[Question], redraw: Redraw) {
        self.queue.borrow_mut().want(who, questions);
        self.watching.borrow_mut().push((who, Rc::new(redraw)));
    }

    fn drop_wants(&self, who: Who) {
        self.queue.borrow_mut().drop_wants(who);
        self.watching.borrow_mut().retain(|(other, _)| *other != who);
    }

    fn redraw(&self) {
        let watching: Vec<_> = self.watching.borrow().iter().map(|(_, redraw)| redraw.clone()).collect();
        watching.iter().for_each(|redraw| redraw());
    }
}

/// Does what is to be done next, once the page has drawn what there is.
fn go_on(desk: &Rc<Desk>, platform: &Rc<dyn Platform>) {
    let (desk, platform) = (desk.clone(), platform.clone());
    Timeout::new(0, move || {
        let orders = desk.queue.borrow_mut().orders();
        carry_out(&desk, &platform, orders);
    })
    .forget();
}

fn carry_out(desk: &Rc<Desk>, platform: &Rc<dyn Platform>, orders: Vec<Order>) {
    for order in orders {
        match order {
            Order::Start { in_page } => {
                let (own, its) = (desk.clone(), platform.clone());
                let hear = move |report: Option<Vec<u8>>| heard(&own, &its, report);
                let module = platform.start_background(in_page, Box::new(hear));
                if module.is_none() {
                    heard(desk, platform, None);
                }
                *desk.module.borrow_mut() = module;
            }
            Order::Send(message) => {
                if let Some(module) = &*desk.module.borrow() {
                    module.ask(&message);
                }
            }
            Order::End => *desk.module.borrow_mut() = None,
        }
    }
}

/// Takes a report. What follows from it is done later: no module is ended while it reports.
fn heard(desk: &Rc<Desk>, platform: &Rc<dyn Platform>, report: Option<Vec<u8>>) {
    let (desk, platform) = (desk.clone(), platform.clone());
    let mut orders = desk.queue.borrow_mut().hear(report.as_deref());
    desk.redraw();
    Timeout::new(0, move || {
        orders.extend(desk.queue.borrow_mut().orders());
        carry_out(&desk, &platform, orders);
    })
    .forget();
}

/// How the work on a component's questions stands.
#[derive(Clone, PartialEq)]
pub struct BackgroundWork {
    /// Whether nothing more comes, because the module that answers fails.
    pub failed: bool,
    /// Whether more is to come.
    pub busy: bool,
    /// Has the module tried once more.
    pub again: Callback<()>,
}

impl BackgroundWork {
    /// What was found, as far as it is known.
    pub fn get<T: Found>(&self, question: &Question) -> Option<Rc<T>> {
        DESK.with(|desk| desk.queue.borrow().answer(question).and_then(T::of))
    }

    /// How much of the work on a question is done, in percent.
    pub fn percent(&self, question: &Question) -> u8 {
        DESK.with(|desk| desk.queue.borrow().percent(question))
    }
}

/// Has these questions answered, the first one first, for as long as the component is there and asks
/// them.
#[hook]
pub fn use_background_work(ui: &AppContext, questions: &[Question]) -> BackgroundWork {
    let desk = DESK.with(Rc::clone);
    let (who, redraw) = (use_state(|| desk.newcomer()), use_force_update());
    let platform = ui.platform.clone();
    let (own, its) = (desk.clone(), platform.clone());
    use_effect_with(questions.to_vec(), move |questions| {
        own.want(*who, questions, Box::new(move || redraw.force_update()));
        go_on(&own, &its);
        move || {
            own.drop_wants(*who);
            go_on(&own, &its);
        }
    });
    let (failed, busy) = {
        let queue = desk.queue.borrow();
        let busy = questions.iter().any(|question| queue.answer(question).is_none());
        (queue.failed() && busy, busy && !queue.failed())
    };
    let again = Callback::from(move |()| {
        desk.queue.borrow_mut().again();
        desk.redraw();
        go_on(&desk, &platform);
    });
    BackgroundWork { failed, busy, again }
}
