//! `content/checkup/`: questions, contradictions, personas.

use serde::Deserialize;
use toml::Spanned;

use super::schema::Text;
use super::source::Source;
use super::{At, Checker, message_id};
use world::story::{Answer, Contradiction, Device, Former, Persona, Question, Said, Skip, Story};

/// The most questions that somebody answers in two minutes.
const MOST: usize = 16;

/// A file under `content/checkup/`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
struct File {
    question: Vec<RawQuestion>,
    former: Vec<RawFormer>,
    contradiction: Vec<RawContradiction>,
    persona: Vec<RawPersona>,
}

/// A question; its messages are `q-ID`, `q-ID-why`, `q-ID-look` and `q-ID-ANSWER`, and `questions-GROUP` for
/// its group.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawQuestion {
    id: Text,
    /// What it is about, with its neighbours.
    group: Text,
    /// The item of the checklist that has the way there on each phone.
    look: Option<Text>,
    #[serde(default)]
    skip: Vec<RawSkip>,
    /// The answer that is assumed of whoever does not know.
    unknown: Text,
    answer: Vec<RawAnswer>,
}

/// What makes a question one that cannot apply: an answer to an earlier one, as `QUESTION=ANSWER`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawSkip {
    said: Text,
    /// The answer to this question that counts then.
    counts: Text,
}

/// What a former answer means, as `QUESTION=ANSWER`; `?` stands for "don't know".
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawFormer {
    answer: Text,
    #[serde(default, rename = "as")]
    says: Vec<Text>,
    #[serde(default)]
    controls: Vec<Text>,
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
                let question = self.question(source, raw, story);
                story.questions.push(question);
                if story.questions.len() > MOST {
                    let what = format!("nobody answers more than {MOST} questions");
                    self.wrong(At { source, id: raw.id.get_ref() }, &raw.id, what);
                }
            }
        }
        for (source, file) in &read {
            for raw in &file.former {
                self.former(source, raw, story);
            }
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

    /// Resolves what a former answer means. It must not be an answer of today.
    fn former(&mut self, source: &Source, raw: &RawFormer, story: &mut Story) {
        let text = raw.answer.get_ref();
        let at = At { source, id: text };
        let Some((question, answer)) = text.split_once('=') else {
            return self.wrong(at, &raw.answer, format!("`{text}` is no answer: write QUESTION=ANSWER"));
        };
        let answer = (answer != "?").then(|| answer.to_owned());
        if said_of(story, text).is_some() || story.questions.iter().any(|it| it.id == question && answer.is_none()) {
            self.wrong(at, &raw.answer, format!("`{text}` is an answer of today"));
        }
        if story.former.iter().any(|it| it.question == question && it.answer == answer) {
            self.wrong(at, &raw.answer, format!("`{text}` stands here twice"));
        }
        let mut says = Vec::new();
        for said in &raw.says {
            let unknown = said.get_ref().strip_suffix("=?").and_then(|id| question_of(story, id));
            match unknown.map(|question| (question, None)).or_else(|| {
                let (question, answer) = said_of(story, said.get_ref())?;
                Some((question, Some(answer)))
            }) {
                Some(found) => says.push(found),
                None => self.wrong(at, said, format!("`{}` is no answer: write QUESTION=ANSWER", said.get_ref())),
            }
        }
        let controls = self.protections(at, &raw.controls);
        story.former.push(Former { question: question.to_owned(), answer, says, controls });
    }

    fn question(&mut self, source: &Source, raw: &RawQuestion, story: &Story) -> Question {
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
        let mut skips = Vec::new();
        for skip in &raw.skip {
            // Only what was asked before can say that this need not be asked.
            let said = said_of(story, skip.said.get_ref());
            let counts = answers.iter().position(|answer| answer.id == *skip.counts.get_ref());
            match (said, counts.and_then(|at| u8::try_from(at).ok())) {
                (Some(said), Some(counts)) => skips.push(Skip { said, counts }),
                (None, _) => {
                    let what = format!("`{}` is no answer to an earlier question", skip.said.get_ref());
                    self.wrong(at, &skip.said, what);
                }
                (_, None) => {
                    self.wrong(at, &skip.counts, format!("`{}` is no answer to this question", skip.counts.get_ref()));
                }
            }
        }
        let look_at = raw.look.as_ref().and_then(|look| {
            let found = story.advice.iter().position(|it| it.id == *look.get_ref());
            if found.is_none() {
                self.wrong(at, look, format!("`{}` is no item of the checklist", look.get_ref()));
            }
            found.and_then(|at| u16::try_from(at).ok())
        });
        Question {
            id: id.clone(),
            group: self.message(at, &raw.group, &message_id("questions", raw.group.get_ref()), 0),
            text: self.message(at, &raw.id, &prefix, 0),
            why: self.message(at, &raw.id, &format!("{prefix}-why"), 0),
            look: self.message(at, &raw.id, &format!("{prefix}-look"), 0),
            look_at,
            skips,
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
    let question = question_of(story, question)?;
    let answer = story.questions[usize::from(question)].answers.iter().position(|it| it.id == answer)?;
    Some((question, u8::try_from(answer).ok()?))
}

/// A question by its id, as an index.
fn question_of(story: &Story, id: &str) -> Option<u8> {
    u8::try_from(story.questions.iter().position(|it| it.id == id)?).ok()
}
