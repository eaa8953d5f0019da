//! The session of the self-check: answers and ticked controls, all by ids, so that they survive a
//! change of the questions in either direction.

use base::FlatSet;
use litemap::LiteMap;
use world::model::Theft;
use world::story::{Persona, Story};

/// A reply to a question.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reply {
    /// "Don't know".
    DontKnow,
    /// The answer with this id.
    Answer(String),
}

/// The replies by the questions' ids; a question without one was not answered yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answers(LiteMap<String, Reply>);

impl Answers {
    /// The reply to a question, if there is one.
    #[must_use]
    pub fn get(&self, question: &str) -> Option<&Reply> {
        self.0.get(question)
    }

    /// Sets the reply to a question, in place of an earlier one.
    pub fn set(&mut self, question: &str, reply: Reply) {
        self.0.insert(String::from(question), reply);
    }

    /// The replies with their questions' ids, in the order of the ids.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Reply)> {
        self.0.iter().map(|(question, reply)| (question.as_str(), reply))
    }

    /// Whether there is no reply at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// A persona's answers; a question that is left out is answered with "don't know".
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

/// A session of the self-check: one's own answers and plan, and the persona being tried.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CheckupSession {
    /// One's own answers.
    pub answers: Answers,
    /// The controls that were ticked for one's own phone, by id.
    pub plan: FlatSet<String>,
    /// The persona that is being looked at in place of one's own phone, by id.
    pub persona: Option<String>,
    /// The controls that were ticked for the persona.
    pub tried: FlatSet<String>,
    /// Ways of losing the phone that were ticked or unticked, by id; of the others the usual ones count.
    pub thefts: LiteMap<String, bool>,
}

impl CheckupSession {
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
    pub fn ticked(&self, story: &Story) -> &FlatSet<String> {
        if self.persona(story).is_some() { &self.tried } else { &self.plan }
    }

    /// Clears the ticked controls of the persona or of one's own phone, whichever is looked at.
    pub fn untick(&mut self, story: &Story) {
        self.ticks(story).clear();
    }

    fn ticks(&mut self, story: &Story) -> &mut FlatSet<String> {
        if self.persona(story).is_some() { &mut self.tried } else { &mut self.plan }
    }

    /// Ticks or unticks a control of the persona or of one's own phone, whichever is looked at.
    pub fn tick(&mut self, story: &Story, control: &str, on: bool) {
        let ticked = self.ticks(story);
        if on {
            ticked.insert(String::from(control));
        } else {
            ticked.remove(control);
        }
    }

    /// Switches to a persona, with nothing ticked, or to one's own phone.
    pub fn look_at(&mut self, persona: Option<&str>) {
        self.persona = persona.map(String::from);
        self.tried.clear();
    }

    /// Whether a way of losing the phone counts.
    #[must_use]
    pub fn minds(&self, theft: &Theft) -> bool {
        self.thefts.get(&theft.id).copied().unwrap_or(theft.usual)
    }

    /// Sets whether a way of losing the phone counts.
    pub fn mind(&mut self, theft: &str, on: bool) {
        self.thefts.insert(String::from(theft), on);
    }
}
