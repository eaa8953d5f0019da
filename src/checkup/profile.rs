//! From answers to setups: what is in place, what holds when the phone is lost, what was assumed.

use super::session::{Answers, Reply};
use base::FlatSet;
use serde::{Deserialize, Serialize};
use world::Rules;
use world::ids::{ControlId, FactId, PolicyId};
use world::model::{Side, Theft, World};
use world::story::{Advice, Answer, Contradiction, Device, Question, Said, Skip, Story};

/// The setting of whoever lives where the institutions of this world do not count.
const ELSEWHERE: &str = "lives-elsewhere";

/// A setup: what holds at the start of a theft, and the controls in force.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Setup {
    /// What holds.
    pub start: Vec<FactId>,
    /// The rules of a date, and the owner's own controls; each once, by id.
    pub controls: Vec<ControlId>,
    /// The rules of which nobody outside knows whether they are in force at that date.
    pub undecided: Vec<ControlId>,
}

/// The status of a question's answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerStatus {
    /// The answer with this index was given.
    Said(u8),
    /// It is not known: the worse case counts.
    DontKnow,
    /// It was not answered yet: the worse case counts.
    Open,
    /// The answer with this index was given and cannot be true together with another: the worse case counts.
    Contradicted(u8),
    /// The question cannot apply: the answer with this index counts.
    Skipped(u8),
}

/// The profile: the status of each question's answer, contradictions included.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// By question, in declared order.
    pub statuses: Vec<AnswerStatus>,
    /// Answers that cannot all be true, as indices into the story's.
    pub contradictions: Vec<usize>,
}

impl Profile {
    /// The profile of these answers. An answer that this version does not know counts as none.
    #[must_use]
    pub fn of(story: &Story, answers: &Answers) -> Self {
        let status = |question: &Question| match answers.get(&question.id) {
            None => AnswerStatus::Open,
            Some(Reply::DontKnow) => AnswerStatus::DontKnow,
            Some(Reply::Answer(id)) => {
                let at = question.answers.iter().position(|answer| answer.id == *id);
                at.and_then(|at| u8::try_from(at).ok()).map_or(AnswerStatus::Open, AnswerStatus::Said)
            }
        };
        let said: Vec<AnswerStatus> = story.questions.iter().map(status).collect();
        let mut statuses = said.clone();
        let mut contradictions = Vec::new();
        let holds = |it: &Contradiction| {
            it.answers
                .iter()
                .all(|&(question, answer)| said.get(usize::from(question)) == Some(&AnswerStatus::Said(answer)))
        };
        for (index, contradiction) in story.contradictions.iter().enumerate().filter(|(_, it)| holds(it)) {
            contradictions.push(index);
            for &(question, answer) in &contradiction.answers {
                statuses[usize::from(question)] = AnswerStatus::Contradicted(answer);
            }
        }
        for (question, status) in story.questions.iter().zip(&mut statuses) {
            let holds = |&(at, answer): &Said| said[usize::from(at)] == AnswerStatus::Said(answer);
            let skip = question.skips.iter().find(|skip| holds(&skip.said));
            // What the phone itself makes better is so whatever was said; else an answer counts, so that
            // saying which phone it is takes no protection away.
            let is_taken =
                |skip: &&Skip| skip.counts != question.unknown && !matches!(status, AnswerStatus::Contradicted(_));
            let is_open = matches!(status, AnswerStatus::Open | AnswerStatus::DontKnow);
            if let Some(skip) = skip.filter(|skip| is_open || is_taken(skip)) {
                *status = AnswerStatus::Skipped(skip.counts);
            }
        }
        Self { statuses, contradictions }
    }

    /// Whether every question was answered, if only with "don't know".
    #[must_use]
    pub fn is_complete(&self) -> bool {
        !self.statuses.contains(&AnswerStatus::Open)
    }

    /// How many questions were answered, if only with "don't know", of those that apply.
    #[must_use]
    pub fn answered(&self) -> usize {
        self.asked().filter(|&at| self.statuses[at] != AnswerStatus::Open).count()
    }

    /// The questions that apply, as indices.
    pub fn asked(&self) -> impl Iterator<Item = usize> + '_ {
        (0..self.statuses.len()).filter(|&at| !matches!(self.statuses[at], AnswerStatus::Skipped(_)))
    }

    /// The questions that are taken at the worse case, as indices.
    pub fn assumed(&self) -> impl Iterator<Item = (usize, AnswerStatus)> + '_ {
        self.statuses
            .iter()
            .copied()
            .enumerate()
            .filter(|(_, it)| !matches!(it, AnswerStatus::Said(_) | AnswerStatus::Skipped(_)))
    }

    /// The answer that counts for a question.
    #[must_use]
    pub fn counts<'a>(&self, story: &'a Story, question: usize) -> &'a Answer {
        let asked = &story.questions[question];
        let at = match self.statuses[question] {
            AnswerStatus::Said(at) | AnswerStatus::Skipped(at) => at,
            AnswerStatus::DontKnow | AnswerStatus::Open | AnswerStatus::Contradicted(_) => asked.unknown,
        };
        &asked.answers[usize::from(at)]
    }

    /// The controls that are in place, each once, by id.
    #[must_use]
    pub fn controls(&self, story: &Story) -> Vec<ControlId> {
        let all = (0..self.statuses.len()).flat_map(|question| self.counts(story, question).controls.iter().copied());
        all.collect::<FlatSet<_>>().into_iter().collect()
    }

    /// The phones that it can be by what was answered; none: any.
    #[must_use]
    pub fn devices(&self, story: &Story) -> Vec<Device> {
        let said = (0..self.statuses.len()).filter(|&at| matches!(self.statuses[at], AnswerStatus::Said(_)));
        said.flat_map(|question| self.counts(story, question).devices.iter().copied()).collect()
    }

    /// Whether the owner said to live where the institutions of this world do not count: its sums and its
    /// ways are not theirs.
    #[must_use]
    pub fn is_elsewhere(&self, world: &World, story: &Story) -> bool {
        world.control(ELSEWHERE).is_some_and(|id| self.controls(story).contains(&id))
    }

    /// How many questions were not answered, "don't know" among them; answers that contradict each other
    /// are answers.
    #[must_use]
    pub fn unanswered(&self) -> usize {
        self.assumed().filter(|(_, it)| matches!(it, AnswerStatus::DontKnow | AnswerStatus::Open)).count()
    }

    /// What the answers make of a theft under the rules of a date, with more controls in place.
    #[must_use]
    pub fn setup(&self, world: &World, story: &Story, policy: PolicyId, theft: &Theft, more: &[ControlId]) -> Setup {
        self.setup_with(world, story, policy, theft, more, (&[], &[]))
    }

    /// [`setup`](Self::setup), where these facts hold besides, and those do not.
    #[must_use]
    pub fn setup_with(
        &self,
        world: &World,
        story: &Story,
        policy: PolicyId,
        theft: &Theft,
        more: &[ControlId],
        (facts, without): (&[FactId], &[FactId]),
    ) -> Setup {
        let mut start = theft.start(world);
        let held_by = |fact: FactId| world.facts[fact.index()].held_by;
        let answers = || (0..self.statuses.len()).map(|question| self.counts(story, question));
        let adds = answers().flat_map(|answer| &answer.adds);
        start.extend(adds.filter(|&&fact| theft.takes_bag || held_by(fact) != Some(Side::Crew)));
        let removes = answers().flat_map(|answer| &answer.removes);
        let gone: Vec<_> = removes.filter(|&&fact| theft.takes_bag || held_by(fact) != Some(Side::Owner)).collect();
        start.retain(|fact| !gone.contains(&fact) && !without.contains(fact));
        start.extend(facts.iter().filter(|fact| !without.contains(fact)));
        let rules = Rules::of_the_night(world).at(policy);
        let start: Vec<FactId> = start.into_iter().collect::<FlatSet<_>>().into_iter().collect();
        // What this device, or this place, does not have is not in place, whatever was said.
        let can_be_had = |id: &ControlId| world.controls[id.index()].can_be_had(&start);
        let controls = self.controls(story).into_iter().chain(more.iter().copied()).filter(can_be_had);
        let controls = controls.fold(rules, Rules::with).controls(world);
        Setup { start, controls, undecided: world.policies[policy.index()].undecided.clone() }
    }
}

/// Whether somebody carries the phone off: it was with its owner before.
#[must_use]
pub fn carries_off(world: &World, theft: &Theft) -> bool {
    world.roles.phone_with_owner.is_none_or(|with_owner| !theft.removes.contains(&with_owner))
}

/// The items of the checklist whose controls are all in place.
pub fn in_place<'a>(story: &'a Story, controls: &[ControlId]) -> impl Iterator<Item = &'a Advice> {
    let controls = controls.to_vec();
    let done = move |it: &&Advice| !it.controls.is_empty() && it.controls.iter().all(|id| controls.contains(id));
    story.advice.iter().filter(done)
}
