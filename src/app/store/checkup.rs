//! The self-check's part of the store: answers, scenarios, controls tried out, personas.

use std::rc::Rc;

use super::persisted::keep;
use super::{Effect, FOCUS, Model, TODO};
use checkup::{CheckupSession, Reply};
use share::marks::Mark;
use share::route::Page;
use story::Game;
use world::ids::ControlId;
use world::story::Advice;

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

    /// Marks in the checklist what a control is part of, where all of it is ticked now; for one's own phone.
    fn mark_done(&mut self, game: &Game, control: &str) -> Option<Effect> {
        let story = &game.story;
        if self.session.persona(story).is_some() {
            return None;
        }
        let id = |it: &ControlId| game.world.controls[it.index()].id.as_str();
        let ticked = self.session.ticked(story);
        let is_whole = |it: &&Advice| {
            let ids = || it.controls.iter().map(id);
            ids().any(|it| it == control) && ids().all(|it| ticked.contains(it))
        };
        let item = story.advice.iter().find(is_whole)?;
        Rc::make_mut(&mut self.checklist.marks).set(&item.id, Mark::Done);
        Some(keep(&*self.checklist.marks))
    }

    pub(super) fn update_checkup(&mut self, game: &Game, msg: CheckupMsg) -> Vec<Effect> {
        let session = Rc::make_mut(&mut self.session);
        let (mut to, mut place, mut done) = (None, None, None);
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
                done = Some(control);
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
        effects.extend(done.and_then(|control| self.mark_done(game, &control)));
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
