//! `content/learning/`: questions before and after a night, and what to think about at its end.

use serde::Deserialize;

use super::schema::Text;
use super::source::Source;
use super::{At, Checker, message_id};
use world::ids::StoryletId;
use world::story::{Claim, Guess, Prompt, Quiz, Story};

/// A file under `content/learning/`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
struct LearningFile {
    question: Vec<RawQuiz>,
    prompt: Vec<RawPrompt>,
}

/// A question; its messages are `quiz-ID`, `quiz-ID-why` and `quiz-ID-ANSWER`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawQuiz {
    id: Text,
    theft: Text,
    answer: Vec<RawGuess>,
}

/// An answer, which claims one thing.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawGuess {
    id: Text,
    #[serde(default)]
    out_of_reach: Option<Text>,
    #[serde(default)]
    ends: Option<Text>,
    #[serde(default)]
    in_time: Option<(u32, u32)>,
}

/// A prompt for thinking about a night; its message is `prompt-ID`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawPrompt {
    id: Text,
    role: Text,
    #[serde(default)]
    endings: Vec<Text>,
}

impl Checker<'_> {
    /// Reads, declares and resolves what is asked of the learner.
    pub(super) fn learning(&mut self, sources: &[Source], story: &mut Story) {
        for source in sources.iter().filter(|source| source.file.starts_with("content/learning/")) {
            match source.parse::<LearningFile>() {
                Ok(file) => {
                    for raw in &file.question {
                        self.declare_id(source, &raw.id, |it| &mut it.quizzes);
                        story.quizzes.push(self.quiz(source, raw));
                    }
                    for raw in &file.prompt {
                        self.declare_id(source, &raw.id, |it| &mut it.prompts);
                        let prompt = self.prompt(source, raw, story);
                        story.prompts.push(prompt);
                    }
                }
                Err(problem) => self.problems.push(problem),
            }
        }
    }

    fn quiz(&mut self, source: &Source, raw: &RawQuiz) -> Quiz {
        let id = raw.id.get_ref();
        let at = At { source, id };
        let prefix = message_id("quiz", id);
        let mut answers: Vec<Guess> = Vec::new();
        for answer in &raw.answer {
            let own = answer.id.get_ref();
            if answers.iter().any(|other| other.id == *own) {
                self.wrong(at, &answer.id, format!("answer `{own}` is declared twice"));
            }
            let claim = match (&answer.out_of_reach, &answer.ends, answer.in_time) {
                (Some(fact), None, None) => Claim::OutOfReach(self.fact(at, fact, None)),
                (None, Some(control), None) => Claim::Ends(self.control(at, control)),
                (None, None, Some((from, to))) if from <= to => Claim::InTime(from, to),
                _ => {
                    let what = "an answer claims one thing: out-of-reach, ends, or in-time from and up to a minute";
                    self.wrong(at, &answer.id, what.to_owned());
                    Claim::InTime(0, 0)
                }
            };
            let text = self.message(at, &answer.id, &message_id(&prefix, own), 0);
            answers.push(Guess { id: own.clone(), text, claim });
        }
        Quiz {
            id: id.clone(),
            text: self.message(at, &raw.id, &prefix, 0),
            why: self.message(at, &raw.id, &format!("{prefix}-why"), 0),
            theft: self.refer(at, &raw.theft, |it| &mut it.thefts),
            answers,
        }
    }

    fn prompt(&mut self, source: &Source, raw: &RawPrompt, story: &Story) -> Prompt {
        let id = raw.id.get_ref();
        let at = At { source, id };
        let role = self.side(at, &raw.role);
        let mut endings = Vec::new();
        for text in &raw.endings {
            let ending = StoryletId(self.refer(at, text, |it| &mut it.storylets));
            let fits = story.storylets.get(ending.index()).is_some_and(|it| it.ending && it.role == role);
            if !fits {
                self.wrong(at, text, format!("`{}` is no ending of this side", text.get_ref()));
            }
            endings.push(ending);
        }
        let text = self.message(at, &raw.id, &message_id("prompt", id), 0);
        Prompt { id: id.clone(), role, endings, text }
    }
}
