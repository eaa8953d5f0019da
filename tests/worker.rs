//! What thinks long, beside the page: whatever way a question goes, the answer is the same.
#![allow(clippy::unwrap_used)]

use std::sync::LazyLock;

use checkup::{Answers, Profile, Setup};
use questions::{Answer, Asked, News, Night, Question, Report, read, write};
use story::casefile::Casefile;
use story::debrief::{Search, counterfactual, protections, sorted};
use story::{Game, Opening, Playthrough, digest};
use worker::{Library, Work, answer, quiz, scenario};
use world::Rules;
use world::model::Side;

static LIBRARY: LazyLock<Library> = LazyLock::new(Library::load);
static GAME: LazyLock<Game> = LazyLock::new(|| LIBRARY.game.clone());

/// The setup of each persona for each way of losing the phone.
fn setups() -> Vec<Setup> {
    let (world, story) = (&LIBRARY.whole, &GAME.story);
    let today = world.policy("today").unwrap();
    let profiles = story.personas.iter().map(|persona| Profile::of(story, &Answers::of_persona(story, persona)));
    profiles
        .flat_map(|profile| {
            world.thefts.iter().map(move |theft| profile.setup(world, story, today, theft, &[])).collect::<Vec<_>>()
        })
        .collect()
}

/// A night that somebody played, whatever came of it.
fn night(role: Side, mut seed: u64) -> Playthrough {
    digest::play(&GAME, Opening::new(role, &[]), &mut seed)
}

/// Everything that the worker says until it has nothing more to do.
fn said(work: &mut Work) -> Vec<Report> {
    let mut said = Vec::new();
    while work.is_busy() {
        said.extend(work.step().map(|bytes| read::<Report>(&bytes).unwrap()));
    }
    said
}

/// The answer to a question by messages.
fn told(work: &mut Work, number: u32, question: &Question) -> Answer {
    work.ask(&write(&Asked { number, question: Some(question.clone()) }));
    let said = said(work);
    assert!(said.iter().all(|report| report.number == number));
    match said.last().map(|report| &report.news) {
        Some(News::Answer(answer)) => answer.clone(),
        other => panic!("{question:?} ends with {other:?}"),
    }
}

#[test]
fn an_answer_is_what_the_functions_below_say() {
    let (world, whole) = (&GAME.world, &LIBRARY.whole);
    let mut pairs: Vec<(Question, Answer)> = Vec::new();
    for setup in setups() {
        pairs.push((Question::Summary(setup.clone()), scenario::summary(whole, &setup).into()));
        pairs.push((Question::Graded(setup.clone()), scenario::graded(whole, &setup).into()));
        pairs.push((Question::LockedOut(setup.clone()), scenario::locked_out(whole, &setup).into()));
        pairs.push((Question::LeftOver(setup.clone()), scenario::left_over(whole, &setup).into()));
        pairs.push((Question::Played(setup.clone()), scenario::played(whole, &setup).into()));
    }
    let pin = Rules::of_the_night(world).with(world.control("sim-pin").unwrap());
    for rules in [Rules::of_the_night(world), pin] {
        pairs.push((Question::Casefile(rules.clone()), Casefile::of(&GAME, &rules).into()));
    }
    let keys: Vec<Vec<bool>> = GAME.story.quizzes.iter().map(|it| quiz::right(whole, it)).collect();
    pairs.push((Question::Quizzes, keys.into()));
    for (role, seed) in [(Side::Owner, 3), (Side::Crew, 4)] {
        let play = night(role, seed);
        let all = protections(&GAME, &play).map(|control| counterfactual(&GAME, &play, control));
        pairs.push((Question::Protections(Night::of(&play)), sorted(all.collect()).into()));
        let mut search = Search::new(&GAME, &play);
        while search.step(&GAME, 7) {}
        pairs.push((Question::Turning(Night::of(&play)), search.found().into()));
    }
    let mut work = Work::new(Library::load());
    for (number, (question, wanted)) in (1..).zip(&pairs) {
        assert_eq!(answer(&LIBRARY, question).as_ref(), Some(wanted), "{question:?}");
        assert_eq!(&told(&mut work, number, question), wanted, "{question:?}, by messages");
        assert_eq!(read::<Answer>(&write(wanted)).as_ref(), Some(wanted), "{question:?}, as bytes");
    }
}

#[test]
fn a_question_that_is_asked_again_goes_on_where_it_was_left() {
    let question = Question::Turning(Night::of(&night(Side::Crew, 4)));
    let mut work = Work::new(Library::load());
    let ask = |work: &mut Work, number: u32, question: Option<&Question>| {
        work.ask(&write(&Asked { number, question: question.cloned() }));
    };
    ask(&mut work, 1, Some(&question));
    let mut before = 0;
    while before < 30 {
        assert!(work.is_busy(), "the search is over before a third of it");
        if let Some(Report { news: News::Percent(percent), .. }) = work.step().and_then(|bytes| read(&bytes)) {
            assert!(percent >= before, "it goes back from {before} to {percent}");
            before = percent;
        }
    }
    // Something more urgent, then nothing at all.
    assert_eq!(told(&mut work, 2, &Question::Quizzes), answer(&LIBRARY, &Question::Quizzes).unwrap());
    ask(&mut work, 3, Some(&question));
    ask(&mut work, 4, None);
    assert!(!work.is_busy() && work.step().is_none(), "it rests");
    ask(&mut work, 5, Some(&question));
    let said = said(&mut work);
    assert!(said.iter().all(|report| report.number == 5));
    let first = said.iter().find_map(|report| match report.news {
        News::Percent(percent) => Some(percent),
        _ => None,
    });
    assert!(first >= Some(before), "it begins anew: {first:?} after {before}");
    assert_eq!(said.last().map(|it| it.news.clone()), answer(&LIBRARY, &question).map(News::Answer));
}

#[test]
fn what_no_rules_allow_has_no_answer_and_what_is_no_message_is_passed_over() {
    let mut night = Night::of(&night(Side::Owner, 3));
    night.choices.insert(0, u8::MAX);
    let question = Question::Turning(night);
    assert_eq!(answer(&LIBRARY, &question), None);
    let mut work = Work::new(Library::load());
    work.ask(&write(&Asked { number: 9, question: Some(question) }));
    assert_eq!(said(&mut work), [Report { number: 9, news: News::NoAnswer }]);
    work.ask(b"no message at all");
    assert!(!work.is_busy());
    told(&mut work, 10, &Question::Quizzes);
}
