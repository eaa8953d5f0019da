//! The three items of the checklist for today, by what was answered; and which items cannot apply.
//!
//! Nothing is analysed for it: the order in which the content has the items of today is their rank.

use super::profile::{AnswerStatus, Profile};
use super::session::CheckupSession;
use world::ids::{ControlId, FactId};
use world::model::{Party, World};
use world::story::{Advice, Answer, Device, Moment, Question, Story};

/// The items for today that come first, as indices: not in place by one's own answers or ticks, `open` by
/// one's marks, and such as this phone and place can have.
#[must_use]
pub fn items_for_today(
    world: &World,
    story: &Story,
    session: &CheckupSession,
    device: Option<Device>,
    open: impl Fn(&Advice) -> bool,
) -> Vec<usize> {
    let profile = Profile::of(story, &session.answers);
    let had = profile.controls(story);
    let in_place = |id: &ControlId| had.contains(id) || session.plan.contains(&world.controls[id.index()].id);
    let first = |it: &Advice| {
        let lacks = it.controls.is_empty() || !it.controls.iter().all(in_place);
        it.moment == Moment::Today && lacks && open(it) && can_apply(world, story, &profile, device, it)
    };
    (0..story.advice.len()).filter(|&at| first(&story.advice[at])).take(3).collect()
}

/// Whether an item can apply by what was answered, on the phone of this kind where one was chosen: the phone
/// and the place have what it switches on, as far as is known.
#[must_use]
pub fn can_apply(world: &World, story: &Story, profile: &Profile, device: Option<Device>, advice: &Advice) -> bool {
    let phones = device.map(|it| vec![it]).or_else(|| phones(world, story, profile));
    let has_phone = !advice.only
        || advice.devices.is_empty()
        || phones.is_none_or(|phones| advice.devices.iter().any(|it| phones.contains(&it.on)));
    let is_had = |id: &ControlId| {
        let control = &world.controls[id.index()];
        control.only_on.is_empty() || control.only_on.iter().any(|fact| may_hold(story, profile, *fact))
    };
    has_phone && advice.controls.iter().all(is_had) && !is_never_asked(world, story, profile, advice)
}

/// The phones that it can be by the answer that says so; none: any.
fn phones(world: &World, story: &Story, profile: &Profile) -> Option<Vec<Device>> {
    let at = story.questions.iter().position(|it| it.answers.iter().any(|it| !it.devices.is_empty()))?;
    let said = said(story, profile, at)?;
    is_setting(world, said).then(|| said.devices.clone())
}

/// The answer that was given to a question.
fn said<'a>(story: &'a Story, profile: &Profile, question: usize) -> Option<&'a Answer> {
    match profile.statuses[question] {
        AnswerStatus::Said(at) => story.questions[question].answers.get(usize::from(at)),
        _ => None,
    }
}

/// Whether an answer says which phone or which place it is.
fn is_setting(world: &World, answer: &Answer) -> bool {
    let setting = |id: &ControlId| world.controls[id.index()].party == Party::Setting;
    !answer.devices.is_empty() || answer.controls.iter().any(setting)
}

/// Whether a fact can hold at the start: by what counts of each question that was answered, and by anything
/// that could be said to the others.
fn may_hold(story: &Story, profile: &Profile, fact: FactId) -> bool {
    let adds = |it: &Answer| it.adds.contains(&fact);
    (0..).zip(&profile.statuses).any(|(question, status)| match status {
        AnswerStatus::Said(_) | AnswerStatus::Skipped(_) => adds(profile.counts(story, question)),
        _ => story.questions[question].answers.iter().any(adds),
    })
}

/// Whether all that would say that an item is in place are questions that this phone or place has no use for.
fn is_never_asked(world: &World, story: &Story, profile: &Profile, advice: &Advice) -> bool {
    if !matches!(advice.moment, Moment::Today | Moment::Week) {
        return false;
    }
    let says = |it: &&Question| it.answers.iter().any(|it| it.controls.iter().any(|id| advice.controls.contains(id)));
    let is_useless = |it: &Question| {
        let why = it.skips.iter().filter_map(|skip| {
            let (at, answer) = skip.said;
            (profile.statuses[usize::from(at)] == AnswerStatus::Said(answer))
                .then(|| said(story, profile, usize::from(at)))?
        });
        why.into_iter().any(|it| is_setting(world, it))
    };
    let mut asked = story.questions.iter().filter(says).peekable();
    asked.peek().is_some() && asked.all(is_useless)
}
