//! The session of the self-check: answers and ticked controls, all by ids, so that they survive a
//! change of the questions in either direction.

use base::FlatSet;
use litemap::LiteMap;
use world::ids::ControlId;
use world::model::{Theft, World};
use world::story::{Former, Persona, Story};

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

    /// Sets the reply to a question of today, or what a reply to one of before means today.
    ///
    /// What it says is in place and no question asks any more.
    pub fn say(&mut self, story: &Story, question: &str, reply: Reply) -> Vec<ControlId> {
        let Some(former) = former(story, question, &reply) else {
            self.set(question, reply);
            return Vec::new();
        };
        for (question, reply) in meaning(story, former) {
            self.set(question, reply);
        }
        former.controls.clone()
    }

    /// Takes what was replied to questions of before over into today's, where these have no reply yet.
    ///
    /// What it says is in place and no question asks any more; none, where nothing was taken over.
    pub fn carry(&mut self, story: &Story) -> Option<Vec<ControlId>> {
        let said: Vec<&Former> = self.0.iter().filter_map(|(question, reply)| former(story, question, reply)).collect();
        for former in &said {
            self.0.remove(&former.question);
        }
        for (question, reply) in said.iter().flat_map(|former| meaning(story, former)) {
            if self.get(question).is_none() {
                self.set(question, reply);
            }
        }
        (!said.is_empty()).then(|| said.iter().flat_map(|former| former.controls.iter().copied()).collect())
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

/// The reply to a question of before that this is, if it is one.
#[must_use]
pub fn former<'a>(story: &'a Story, question: &str, reply: &Reply) -> Option<&'a Former> {
    let answer = match reply {
        Reply::DontKnow => None,
        Reply::Answer(id) => Some(id),
    };
    story.former.iter().find(|former| former.question == question && former.answer.as_ref() == answer)
}

/// What it says to today's questions.
fn meaning<'a>(story: &'a Story, former: &'a Former) -> impl Iterator<Item = (&'a str, Reply)> {
    former.says.iter().filter_map(|&(question, answer)| {
        let question = story.questions.get(usize::from(question))?;
        let answer = answer.and_then(|at| question.answers.get(usize::from(at)));
        Some((question.id.as_str(), answer.map_or(Reply::DontKnow, |it| Reply::Answer(it.id.clone()))))
    })
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
    /// Takes what was kept of the questions of before over into today's: what no question asks any more is
    /// ticked. Whether there was any.
    pub fn carry(&mut self, world: &World, story: &Story) -> bool {
        let controls = self.answers.carry(story);
        for control in controls.iter().flatten() {
            self.plan.insert(world.controls[control.index()].id.clone());
        }
        controls.is_some()
    }

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
