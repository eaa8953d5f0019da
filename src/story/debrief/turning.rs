//! Turning points: the decisions after which the best outcome still possible was worse than before.
//!
//! Whole nights are played besides the one that was: from every decision on with another choice,
//! continued as before, at random, as turned out best, each against the same opponent. A night
//! counts for the decision at which it first leaves the one that was. What could still be had
//! before a decision is the best of all that leave there or later; where that is more than what
//! could be had after it, the decision was a turning point.
//!
//! Invariants: the same night gives the same turning points on every machine, for what is tried is
//! bounded by counts and its randomness is seeded; every figure is what its own choices come to.
//!
//! Where nothing better was found, the decisions are told that kept it so: those at which another
//! choice, the rest being as it was, would have cost most.

use core::cmp::Reverse;

use super::players::{Habits, Learned};
use crate::{Game, Playthrough, digest};
use base::hash;
use serde::{Deserialize, Serialize};
use world::ids::StoryletId;
use world::model::{Fen, Minute, Side};

/// How many turning points are told.
const MANY: usize = 3;

/// Random continuations of each other choice.
const RANDOM: u64 = 6;

/// How many of the best nights found are tried again from the decisions after theirs.
const AGAIN: usize = 5;

/// More decisions than any night has.
const MOST: usize = 160;

/// A turning point, or, where nothing better was found, a decision that kept the outcome as good as it was.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Turn {
    /// The number of the decision in the playthrough, from 0.
    pub at: usize,
    /// The minute of the decision.
    pub minute: Minute,
    /// The storylet.
    pub storylet: StoryletId,
    /// The choice made, as an index into the storylet's choices.
    pub chosen: u8,
    /// The better choice; for a decision that kept the outcome, the worse one.
    pub better: u8,
    /// The outcome of the night found with it: the owner's loss, or the crew's loot, in fen.
    pub best: Fen,
    /// The outcome of the best night found after the choice made, or of the night as played.
    pub after: Fen,
    /// The choices of the night found, from the beginning.
    pub witness: Vec<u8>,
}

/// What a search for turning points came to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Turning {
    /// The turning points.
    pub turns: Vec<Turn>,
    /// The decisions that kept the night as it was.
    pub kept: Vec<Turn>,
}

/// The outcome of a night for its player: the owner's loss, or the crew's loot, in fen.
#[must_use]
pub fn outcome(game: &Game, play: &Playthrough) -> Fen {
    match play.opening.role {
        Side::Owner => play.state.ledger.loss(&game.world),
        Side::Crew => play.state.ledger.wealth(&game.world, Side::Crew),
    }
}

/// The ways of continuing a night.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum How {
    /// As in a night that is known (by its place among the habits), wherever the same comes up.
    Like(usize),
    /// By whatever is offered first.
    First,
    /// At random, by this seed.
    Random(u64),
    /// By what led to the better nights so far.
    Learned,
}

/// A night to be tried: the decision up to which it repeats the night as played, the choice made there
/// (`None`: as the continuation says), and the continuation.
#[derive(Clone, Copy, Debug)]
struct Try {
    from: usize,
    choice: Option<u8>,
    how: How,
}

/// The best night found that leaves the night as played at a decision.
#[derive(Clone, Debug)]
struct Found {
    outcome: Fen,
    choices: Vec<u8>,
}

/// The search for turning points, a few nights at a time.
#[derive(Debug)]
pub struct Search {
    role: Side,
    played: Fen,
    made: Vec<u8>,
    /// The night that was, before each decision.
    nodes: Vec<Playthrough>,
    /// Nights to be continued like: first the one that was.
    habits: Vec<Habits>,
    learned: Learned,
    /// By the decision at which they leave the night that was.
    found: Vec<Option<Found>>,
    /// By the decision at which they leave it, the worst of those that are else as it was.
    worst: Vec<Option<Found>>,
    /// What is still to be tried of this round, the next one last.
    tries: Vec<Try>,
    round: usize,
    /// The decisions whose best night was tried from the later ones.
    again: Vec<usize>,
    done: usize,
    all: usize,
}

impl Search {
    /// A search over a night; nothing is tried yet.
    #[must_use]
    pub fn new(game: &Game, play: &Playthrough) -> Self {
        let mut nodes = Vec::new();
        let mut node = play.rewind(game, 0);
        for &choice in &play.choices {
            nodes.push(node.clone());
            // These very choices led through the night, so each is offered again.
            let _offered = node.choose(game, choice).is_ok();
        }
        let mut search = Self {
            role: play.opening.role,
            played: outcome(game, play),
            made: play.choices.clone(),
            found: std::vec![None; nodes.len()],
            worst: std::vec![None; nodes.len()],
            habits: std::vec![Habits::of(play)],
            learned: Learned::default(),
            tries: Vec::new(),
            round: 0,
            again: Vec::new(),
            done: 0,
            all: 0,
            nodes,
        };
        search.learned.learn(play, 0, search.worth(search.played));
        search.tries = search.others(|from, choice| {
            let random = (0..RANDOM).map(|nth| How::Random(seed(from, choice, nth)));
            [How::Like(0), How::First].into_iter().chain(random).collect()
        });
        let others = search.others(|_, _| std::vec![How::Learned]).len();
        search.all = search.tries.len() + others + (1 + AGAIN) * search.nodes.len();
        search
    }

    /// Tries the next nights, at most this many; returns whether there are more.
    pub fn step(&mut self, game: &Game, many: usize) -> bool {
        for _ in 0..many {
            while self.tries.is_empty() {
                if !self.next_round(game) {
                    self.done = self.all;
                    return false;
                }
            }
            if let Some(it) = self.tries.pop() {
                self.done += 1;
                self.attempt(game, it);
            }
        }
        true
    }

    /// The progress of the search, in percent.
    #[must_use]
    pub fn percent(&self) -> usize {
        (self.done * 100).checked_div(self.all).unwrap_or(100).min(100)
    }

    /// What was found so far.
    #[must_use]
    pub fn found(&self) -> Turning {
        Turning { turns: self.turns(), kept: self.kept() }
    }

    /// The turning points found so far, those that mattered most, in the order of the night.
    #[must_use]
    pub fn turns(&self) -> Vec<Turn> {
        let mut turns: Vec<(Fen, Turn)> = Vec::new();
        let mut after = self.played;
        for at in (0..self.nodes.len()).rev() {
            let Some(found) = &self.found[at] else { continue };
            let gain = self.worth(found.outcome) - self.worth(after);
            if gain <= 0 {
                continue;
            }
            turns.extend(self.turn(at, found, after).map(|turn| (gain, turn)));
            after = found.outcome;
        }
        most(turns)
    }

    /// The decisions that kept the night as it was, those that mattered most, in the order of the night.
    #[must_use]
    pub fn kept(&self) -> Vec<Turn> {
        let all = self.worst.iter().enumerate().filter_map(|(at, found)| {
            let found = found.as_ref()?;
            let cost = self.worth(self.played) - self.worth(found.outcome);
            (cost > 0).then(|| self.turn(at, found, self.played).map(|turn| (cost, turn)))?
        });
        most(all.collect())
    }

    fn turn(&self, at: usize, found: &Found, after: Fen) -> Option<Turn> {
        let node = &self.nodes[at];
        let scene = node.scene.as_ref()?;
        let choice = |index: u8| scene.offered.get(usize::from(index)).copied();
        Some(Turn {
            at,
            minute: node.state.now,
            storylet: scene.storylet,
            chosen: choice(self.made[at])?,
            better: choice(found.choices[at])?,
            best: found.outcome,
            after,
            witness: found.choices.clone(),
        })
    }

    /// How an outcome is compared: the more the better.
    const fn worth(&self, outcome: Fen) -> Fen {
        match self.role {
            Side::Owner => -outcome,
            Side::Crew => outcome,
        }
    }

    /// Every other choice of every decision, continued in these ways; the first decision comes last.
    fn others(&self, hows: impl Fn(usize, u8) -> Vec<How>) -> Vec<Try> {
        let mut tries = Vec::new();
        for (from, node) in self.nodes.iter().enumerate() {
            let offered = node.scene.as_ref().map_or(0, |scene| scene.offered.len());
            let others = (0..offered).filter_map(|it| u8::try_from(it).ok()).filter(|&it| it != self.made[from]);
            for choice in others {
                tries.extend(hows(from, choice).into_iter().map(|how| Try { from, choice: Some(choice), how }));
            }
        }
        tries.reverse();
        tries
    }

    /// What is to be tried next; nothing more when it says so.
    fn next_round(&mut self, game: &Game) -> bool {
        self.round += 1;
        match self.round {
            1 => {
                self.tries = self.others(|_, _| std::vec![How::Learned]);
                let whole = (0..self.nodes.len()).map(|from| Try { from, choice: None, how: How::Learned });
                self.tries.extend(whole);
                true
            }
            round if round <= 1 + AGAIN => {
                // A night that can still be had later does not make its first decision a turning point.
                let told = self.turns().into_iter().find(|turn| !self.again.contains(&turn.at));
                let Some(turn) = told else { return false };
                self.again.push(turn.at);
                let opening = self.nodes[turn.at].opening.clone();
                let Ok(night) = Playthrough::replay(game, opening, &turn.witness) else { return false };
                self.habits.push(Habits::of(&night));
                let how = How::Like(self.habits.len() - 1);
                self.tries = (turn.at + 1..self.nodes.len()).map(|from| Try { from, choice: None, how }).collect();
                true
            }
            _ => false,
        }
    }

    /// Plays a night to its end, and remembers it if none that leaves at the same decision was better.
    fn attempt(&mut self, game: &Game, it: Try) {
        let mut play = self.nodes[it.from].clone();
        if let Some(choice) = it.choice
            && play.choose(game, choice).is_err()
        {
            return;
        }
        let mut dice = match it.how {
            How::Random(seed) => seed,
            _ => 0,
        };
        while !play.is_over(game) && play.choices.len() < MOST {
            let choice = match it.how {
                How::First => 0,
                How::Random(_) => digest::random(&play, &mut dice).unwrap_or(0),
                How::Like(habits) => self.habits[habits].choice(&play).unwrap_or_else(|| self.learned.choice(&play)),
                How::Learned => self.learned.choice(&play),
            };
            if play.choose(game, choice).is_err() {
                return;
            }
        }
        let outcome = outcome(game, &play);
        let worth = self.worth(outcome);
        self.learned.learn(&play, it.from, worth);
        let same = self.made.iter().zip(&play.choices).take_while(|(one, two)| one == two).count();
        if self.found.get(same).is_some_and(|known| known.as_ref().is_none_or(|it| self.worth(it.outcome) < worth)) {
            self.found[same] = Some(Found { outcome, choices: play.choices.clone() });
        }
        let is_else_as_it_was = it.how == How::Like(0);
        if let Some(known) = self.worst.get(same).filter(|_| is_else_as_it_was)
            && known.as_ref().is_none_or(|it| self.worth(it.outcome) > worth)
        {
            self.worst[same] = Some(Found { outcome, choices: play.choices });
        }
    }
}

/// Those that mattered most, in the order of the night.
fn most(mut turns: Vec<(Fen, Turn)>) -> Vec<Turn> {
    turns.sort_by_key(|(gain, turn)| (Reverse(*gain), turn.at));
    turns.truncate(MANY);
    let mut turns: Vec<Turn> = turns.into_iter().map(|(_, turn)| turn).collect();
    turns.sort_by_key(|turn| turn.at);
    turns
}

/// The seed of a random night, the same for the same night on every machine.
fn seed(from: usize, choice: u8, nth: u64) -> u64 {
    let from = u64::try_from(from).unwrap_or(u64::MAX);
    hash::add(hash::START, from.to_be_bytes().into_iter().chain([choice]).chain(nth.to_be_bytes()))
}
