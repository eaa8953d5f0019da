//! The quiz's part of the store: the questions before and after a night.

use std::rc::Rc;

use super::persisted::keep;
use super::{Effect, LEARNING, Model};
use share::learning::When;

/// Something that happened to the questions before and after a night.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LearningMsg {
    /// The learner answers: before or after the night, the question, the answer.
    Answer(When, String, String),
    /// The learner skips the questions before the night.
    Skip,
    /// The learner wants to see the right answers.
    ShowAnswers,
    /// The learner wants to answer the questions after the night once more.
    AskAgain,
}

impl Model {
    pub(super) fn update_learning(&mut self, msg: &LearningMsg) -> Vec<Effect> {
        let learning = Rc::make_mut(&mut self.learning);
        let focus = match msg {
            LearningMsg::Answer(when, question, answer) => {
                learning.say(*when, question, answer);
                None
            }
            LearningMsg::Skip => {
                learning.skipped = true;
                Some(Effect::Focus)
            }
            LearningMsg::ShowAnswers => {
                learning.shown = true;
                Some(Effect::FocusOn(LEARNING.to_owned()))
            }
            LearningMsg::AskAgain => {
                learning.ask_again();
                Some(Effect::FocusOn(LEARNING.to_owned()))
            }
        };
        [keep(&*learning)].into_iter().chain(focus).collect()
    }
}
