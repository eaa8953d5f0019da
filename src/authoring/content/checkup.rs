//! `content/checkup/`: questions, contradictions, personas.

use serde::Deserialize;
use toml::Spanned;

use super::schema::Text;
use super::source::Source;
use super::{At, Checker, message_id};
use world::story::{Answer, Contradiction, Device, Persona, Question, Said, Story};

/// The most questions that somebody answers in two minutes.
const MOST: usize = 16;

/// A file under `content/checkup/`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
struct File {
    question: Vec<RawQuestion>,
    contradiction: Vec<RawContradiction>,
    persona: Vec<RawPersona>,
}

/// A question; its messages are `q-ID`, `q-ID-why` and `q-ID-ANSWER`, and `questions-GROUP` for its group.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawQuestion {
    id: Text,
    /// What it is about, with its neighbours.
    group: Text,
    /// The answer that is assumed of whoever does not know.
    unknown: Text,
    answer: Vec<RawAnswer>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawAnswer {
    id: Text,
    #[serde(default)]
    controls: Vec<Text>,
    #[serde(default)]
    adds: Vec<Text>,
    #[serde(default)]
    removes: Vec<Text>,
    #[serde(default)]
    devices: Vec<Device>,
}

/// Answers that cannot all be true, as `QUESTION=ANSWER`; its message is `contradiction-ID`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawContradiction {
    id: Text,
    answers: Vec<Text>,
}

/// A persona; its messages are `persona-ID` and `persona-ID-text`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawPersona {
    id: Text,
    answers: Vec<Text>,
}

impl Checker<'_> {
    /// Resolves the self-check: the questions of all files first, then what refers to them.
    pub(super) fn resolve_checkup(&mut self, sources: &[Source], story: &mut Story) {
        let mut read = Vec::new();
        for source in sources.iter().filter(|source| source.file.starts_with("content/checkup/")) {
            match source.parse::<File>() {
                Ok(file) => read.push((source, file)),
                Err(problem) => self.problems.push(problem),
            }
        }
        let mut groups: Vec<&str> = Vec::new();
        for (source, file) in &read {
            for raw in &file.question {
                let group = raw.group.get_ref().as_str();
                if groups.last() != Some(&group) && groups.contains(&group) {
                    let what = format!("the questions of group `{group}` do not stand together");
                    self.wrong(At { source, id: raw.id.get_ref() }, &raw.group, what);
                }
                groups.push(group);
                self.declare_id(source, &raw.id, |it| &mut it.questions);
                let question = self.question(source, raw);
                story.questions.push(question);
                if story.questions.len() > MOST {
                    let what = format!("nobody answers more than {MOST} questions");
                    self.wrong(At { source, id: raw.id.get_ref() }, &raw.id, what);
                }
            }
        }
        for (source, file) in &read {
            for raw in &file.contradiction {
                let at = At { source, id: raw.id.get_ref() };
                let text = self.message(at, &raw.id, &message_id("contradiction", raw.id.get_ref()), 0);
                let answers = self.said_list(at, &raw.answers, story);
                story.contradictions.push(Contradiction { answers, text });
            }
            for raw in &file.persona {
                self.declare_id(source, &raw.id, |it| &mut it.personas);
                let at = At { source, id: raw.id.get_ref() };
                let prefix = message_id("persona", raw.id.get_ref());
                let persona = Persona {
                    id: raw.id.get_ref().clone(),
                    name: self.message(at, &raw.id, &prefix, 0),
                    text: self.message(at, &raw.id, &format!("{prefix}-text"), 0),
                    answers: self.said_list(at, &raw.answers, story),
                };
                story.personas.push(persona);
            }
        }
    }

    fn question(&mut self, source: &Source, raw: &RawQuestion) -> Question {
        let id = raw.id.get_ref();
        let at = At { source, id };
        let prefix = message_id("q", id);
        let mut answers: Vec<Answer> = Vec::new();
        for answer in &raw.answer {
            let own = answer.id.get_ref();
            if answers.iter().any(|other| other.id == *own) {
                self.wrong(at, &answer.id, format!("answer `{own}` is declared twice"));
            }
            answers.push(Answer {
                id: own.clone(),
                text: self.message(at, &answer.id, &message_id(&prefix, own), 0),
                controls: self.protections(at, &answer.controls),
                adds: self.fact_list(at, &answer.adds, None),
                removes: self.fact_list(at, &answer.removes, None),
                devices: answer.devices.clone(),
            });
        }
        let unknown = answers.iter().position(|answer| answer.id == *raw.unknown.get_ref());
        if unknown.is_none() {
            self.wrong(at, &raw.unknown, format!("`{}` is no answer to this question", raw.unknown.get_ref()));
        }
        Question {
            id: id.clone(),
            group: self.message(at, &raw.group, &message_id("questions", raw.group.get_ref()), 0),
            text: self.message(at, &raw.id, &prefix, 0),
            why: self.message(at, &raw.id, &format!("{prefix}-why"), 0),
            answers,
            unknown: unknown.and_then(|at| u8::try_from(at).ok()).unwrap_or(0),
        }
    }

    pub(super) fn said_list(&mut self, at: At<'_>, texts: &[Spanned<String>], story: &Story) -> Vec<Said> {
        let mut said = Vec::new();
        for text in texts {
            match said_of(story, text.get_ref()) {
                Some(found) => said.push(found),
                None => self.wrong(at, text, format!("`{}` is no answer: write QUESTION=ANSWER", text.get_ref())),
            }
        }
        said
    }
}

/// An answer by its ids, `QUESTION=ANSWER`.
fn said_of(story: &Story, text: &str) -> Option<Said> {
    let (question, answer) = text.split_once('=')?;
    let question = story.questions.iter().position(|it| it.id == question)?;
    let answer = story.questions[question].answers.iter().position(|it| it.id == answer)?;
    Some((u8::try_from(question).ok()?, u8::try_from(answer).ok()?))
}
