//! What somebody told the self-check, as it is kept on the device.
//!
//! The text has a line for each thing, by ids, so that it outlives a change of the questions in
//! either direction: `answer sim-pin=own`, `answer screen=?` (does not know), `theft no-lock=off`,
//! `plan sim-pin` (ticked); and for a persona that is being looked at `as student`, `try sim-pin`.

use alloc::string::String;

use crate::world::ids::is_id;
use crate::world::model::Theft;
use crate::world::sorted::{Map, Set};
use crate::world::story::{Persona, Story};

/// The most lines that are read back; a whole sitting has fewer than a hundred.
const MOST_LINES: usize = 500;

/// What stands for "don't know" in the text.
const DONT_KNOW: &str = "?";

/// What was said to a question.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reply {
    /// That it is not known.
    DontKnow,
    /// The answer with this id.
    Answer(String),
}

/// What was said, by the questions' ids; a question that is not in here was not answered yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers(Map<String, Reply>);

impl Answers {
    /// What was said to a question, if anything was.
    #[must_use]
    pub fn get(&self, question: &str) -> Option<&Reply> {
        self.0.get(question)
    }

    /// Says something to a question, in place of what was said before.
    pub fn set(&mut self, question: &str, reply: Reply) {
        self.0.insert(String::from(question), reply);
    }

    /// Whether nothing was said at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// What a persona answers; what is left out they do not know.
    #[must_use]
    pub fn of_persona(story: &Story, persona: &Persona) -> Self {
        let mut answers = Self::default();
        for question in &story.questions {
            answers.set(&question.id, Reply::DontKnow);
        }
        for &(question, answer) in &persona.answers {
            let Some(question) = story.questions.get(usize::from(question)) else { continue };
            if let Some(answer) = question.answers.get(usize::from(answer)) {
                answers.set(&question.id, Reply::Answer(answer.id.clone()));
            }
        }
        answers
    }
}

/// Everything that somebody told the self-check.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sitting {
    /// One's own answers.
    pub answers: Answers,
    /// The controls that were ticked for one's own phone, by id.
    pub plan: Set<String>,
    /// The persona that is being looked at in place of one's own phone, by id.
    pub persona: Option<String>,
    /// The controls that were ticked for the persona.
    pub tried: Set<String>,
    /// Ways of losing the phone that were ticked or unticked, by id; of the others the usual ones count.
    pub thefts: Map<String, bool>,
}

impl Sitting {
    /// The persona that is being looked at, if this version knows it.
    #[must_use]
    pub fn persona<'a>(&self, story: &'a Story) -> Option<&'a Persona> {
        let id = self.persona.as_ref()?;
        story.personas.iter().find(|it| it.id == *id)
    }

    /// The answers that are looked at: the persona's, or one's own.
    #[must_use]
    pub fn looked_at(&self, story: &Story) -> Answers {
        match self.persona(story) {
            Some(persona) => Answers::of_persona(story, persona),
            None => self.answers.clone(),
        }
    }

    /// The controls that are ticked in what is looked at.
    #[must_use]
    pub fn ticked(&self, story: &Story) -> &Set<String> {
        if self.persona(story).is_some() { &self.tried } else { &self.plan }
    }

    /// Takes every tick away in what is looked at.
    pub fn untick(&mut self, story: &Story) {
        self.ticks(story).clear();
    }

    fn ticks(&mut self, story: &Story) -> &mut Set<String> {
        if self.persona(story).is_some() { &mut self.tried } else { &mut self.plan }
    }

    /// Ticks a control in what is looked at, or takes the tick away.
    pub fn tick(&mut self, story: &Story, control: &str, on: bool) {
        let ticked = self.ticks(story);
        if on {
            ticked.insert(String::from(control));
        } else {
            ticked.remove(control);
        }
    }

    /// Looks at a persona afresh, or at one's own phone.
    pub fn look_at(&mut self, persona: Option<&str>) {
        self.persona = persona.map(String::from);
        self.tried.clear();
    }

    /// Whether a way of losing the phone counts.
    #[must_use]
    pub fn minds(&self, theft: &Theft) -> bool {
        self.thefts.get(&theft.id).copied().unwrap_or(theft.usual)
    }

    /// Says whether a way of losing the phone counts.
    pub fn mind(&mut self, theft: &str, on: bool) {
        self.thefts.insert(String::from(theft), on);
    }

    /// The sitting as text.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut text = String::new();
        let mut line = |parts: &[&str]| {
            parts.iter().for_each(|part| text.push_str(part));
            text.push('\n');
        };
        for (question, reply) in &self.answers.0 {
            let reply = match reply {
                Reply::DontKnow => DONT_KNOW,
                Reply::Answer(id) => id,
            };
            line(&["answer ", question, "=", reply]);
        }
        for (theft, on) in &self.thefts {
            line(&["theft ", theft, if *on { "=on" } else { "=off" }]);
        }
        self.plan.iter().for_each(|control| line(&["plan ", control]));
        self.persona.iter().for_each(|persona| line(&["as ", persona]));
        self.tried.iter().for_each(|control| line(&["try ", control]));
        text
    }

    /// Reads a sitting; the second value says whether every line could be read.
    #[must_use]
    pub fn from_text(text: &str) -> (Self, bool) {
        let mut sitting = Self::default();
        let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
        let mut whole = true;
        for line in lines.by_ref().take(MOST_LINES) {
            whole &= sitting.read(line).is_some();
        }
        (sitting, whole && lines.next().is_none())
    }

    /// Takes up a line; none where it is not one of ours.
    fn read(&mut self, line: &str) -> Option<()> {
        let (what, rest) = line.split_once(' ')?;
        let pair = || {
            let (id, value) = rest.split_once('=')?;
            Some((id_of(id)?, value))
        };
        match what {
            "answer" => {
                let (question, value) = pair()?;
                let reply = if value == DONT_KNOW { Reply::DontKnow } else { Reply::Answer(id_of(value)?.into()) };
                self.answers.set(question, reply);
            }
            "theft" => {
                let (theft, value) = pair()?;
                let on = match value {
                    "on" => true,
                    "off" => false,
                    _ => return None,
                };
                self.mind(theft, on);
            }
            "plan" => _ = self.plan.insert(id_of(rest)?.into()),
            "as" => self.persona = Some(id_of(rest)?.into()),
            "try" => _ = self.tried.insert(id_of(rest)?.into()),
            _ => return None,
        }
        Some(())
    }
}

/// The id, if it is one.
fn id_of(text: &str) -> Option<&str> {
    is_id(text).then_some(text)
}
