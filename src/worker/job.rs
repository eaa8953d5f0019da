//! The work on one question, in steps that are short enough to be interrupted between them.

use questions::{Answer, Night, Question};
use story::casefile::Casefile;
use story::debrief::{Search, counterfactual, protections, sorted};
use story::{Counterfactual, Game, Playthrough};
use world::ids::ControlId;

use crate::{Library, quiz, scenario};

/// The work on one question.
#[derive(Debug)]
pub enum Job {
    /// A question that is answered in one step.
    Whole(Question),
    /// The protections of a night, one after the other.
    Protections {
        /// The night.
        play: Box<Playthrough>,
        /// The protections that are still to be tried, the next one last.
        open: Vec<ControlId>,
        /// What those tried so far would have changed.
        found: Vec<Counterfactual>,
    },
    /// The search for the turning points of a night, one other night after the other.
    Turning(Box<Search>),
}

/// How far a job has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Progress {
    /// So much of it is done, in percent.
    Percent(u8),
    /// All of it.
    Done(Answer),
}

impl Job {
    /// The work on a question; none, where it is about a night that the rules do not allow.
    #[must_use]
    pub fn new(game: &Game, question: &Question) -> Option<Self> {
        match question {
            Question::Protections(night) => {
                let play = Box::new(replay(game, night)?);
                let open = protections(game, &play).collect();
                Some(Self::Protections { play, open, found: Vec::new() })
            }
            Question::Turning(night) => Some(Self::Turning(Box::new(Search::new(game, &replay(game, night)?)))),
            _ => Some(Self::Whole(question.clone())),
        }
    }

    /// Does the next step.
    pub fn step(&mut self, library: &Library) -> Progress {
        let game = &library.game;
        match self {
            Self::Whole(question) => Progress::Done(whole(library, question)),
            Self::Protections { play, open, found } => match open.pop() {
                Some(control) => {
                    found.push(counterfactual(game, play, control));
                    percent(found.len() * 100 / (found.len() + open.len()))
                }
                None => Progress::Done(sorted(std::mem::take(found)).into()),
            },
            Self::Turning(search) => match search.step(game, 1) {
                true => percent(search.percent()),
                false => Progress::Done(search.found().into()),
            },
        }
    }
}

fn percent(percent: usize) -> Progress {
    Progress::Percent(u8::try_from(percent).unwrap_or(100))
}

fn replay(game: &Game, night: &Night) -> Option<Playthrough> {
    Playthrough::replay(game, night.opening.clone(), &night.choices).ok()
}

/// The answer to a question that takes one step.
fn whole(library: &Library, question: &Question) -> Answer {
    let (world, game) = (&library.whole, &library.game);
    match question {
        Question::Summary(setup) => scenario::summary(world, setup).into(),
        Question::Graded(setup) => scenario::graded(world, setup).into(),
        Question::LockedOut(setup) => scenario::locked_out(world, setup).into(),
        Question::LeftOver(setup) => scenario::left_over(world, setup).into(),
        Question::Played(setup) => scenario::played(world, setup).into(),
        Question::Casefile(rules) => Casefile::of(game, rules).into(),
        Question::Quizzes => game.story.quizzes.iter().map(|it| quiz::right(world, it)).collect::<Vec<_>>().into(),
        Question::Protections(_) | Question::Turning(_) => unreachable!("a job of several steps"),
    }
}

/// The answer to a question; none, where it is about a night that the rules do not allow.
#[must_use]
pub fn answer(library: &Library, question: &Question) -> Option<Answer> {
    let mut job = Job::new(&library.game, question)?;
    loop {
        if let Progress::Done(answer) = job.step(library) {
            return Some(answer);
        }
    }
}
