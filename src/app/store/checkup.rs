//! The self-check's part of the store: answers, scenarios, controls tried out, personas.

use std::rc::Rc;

use super::persisted::keep;
use super::{Effect, FOCUS, Model, TODO};
use checkup::{CheckupSession, Reply};
use share::route::Page;
use story::Game;

/// Something that the reader tells the self-check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CheckupMsg {
    /// The answer to a question.
    Answer(String, Reply),
    /// To go to a question, by its id.
    Ask(String),
    /// Whether a way of losing the phone counts.
    Consider(String, bool),
    /// Whether a control counts as if it were in place.
    Try(String, bool),
    /// That the one thing to do is done: it counts as if it were in place, and the sentence is another one.
    Done(String),
    /// That these controls count as if they were in place: those marked as done in the checklist.
    TryAll(Vec<String>),
    /// That no control counts as if it were in place.
    TryNone,
    /// To look at a persona's phone, or at one's own.
    LookAt(Option<String>),
    /// To begin again with no answer at all.
    StartOver,
}

/// The id of a question's place in the page.
#[must_use]
pub fn question_place(question: &str) -> String {
    format!("q-{question}")
}

impl Model {
    /// Takes up the question of an entry of the history.
    pub(super) fn ask_again(&mut self, note: &str) -> Effect {
        self.question = (!note.is_empty()).then(|| note.to_owned());
        self.question.as_deref().map_or(Effect::Return, |question| Effect::FocusOn(question_place(question)))
    }

    pub(super) fn update_checkup(&mut self, game: &Game, msg: CheckupMsg) -> Vec<Effect> {
        let session = Rc::make_mut(&mut self.session);
        let (mut to, mut place) = (None, None);
        match msg {
            CheckupMsg::Answer(question, reply) => {
                session.answers.set(&question, reply);
                // What was just answered stays where it is until the reader goes on.
                self.question = Some(question);
                self.carried = false;
            }
            CheckupMsg::Ask(question) => {
                let place = question_place(&question);
                self.question = Some(question);
                return vec![Effect::Scene, Effect::FocusOn(place)];
            }
            CheckupMsg::Consider(theft, on) => session.mind(&theft, on),
            CheckupMsg::Try(control, on) => session.tick(&game.story, &control, on),
            CheckupMsg::Done(control) => {
                session.tick(&game.story, &control, true);
                place = Some(FOCUS);
            }
            CheckupMsg::TryAll(controls) => {
                controls.iter().for_each(|control| session.tick(&game.story, control, true));
                place = Some(TODO);
            }
            CheckupMsg::TryNone => session.untick(&game.story),
            CheckupMsg::LookAt(persona) => {
                session.look_at(persona.as_deref());
                let nothing = persona.is_none() && session.answers.is_empty();
                to = Some(if nothing { Page::Checkup } else { Page::Result });
            }
            CheckupMsg::StartOver => {
                *session = CheckupSession::default();
                (self.question, self.carried) = (None, false);
                to = Some(Page::Checkup);
            }
        }
        let mut effects = vec![keep(&*self.session)];
        // The button that was pressed is gone.
        effects.extend(place.map(|place| Effect::FocusOn(place.to_owned())));
        if let Some(page) = to {
            if page != self.page {
                self.arrive(game, page);
                effects.push(Effect::Push(self.route()));
            }
            effects.extend([Effect::Top, Effect::Focus]);
        }
        effects
    }
}
