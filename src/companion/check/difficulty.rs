//! The difficulty: outcomes of random play, of the historical script and of good play against each
//! opponent.

use sim::{Event, Score, State};
use story::{Game, Opening, Playthrough, digest, duel};
use world::Rules;
use world::model::{Amounts, Fen, Side};

use super::Case;

/// Random playthroughs for each opponent, unless told otherwise.
pub const WALKS: u32 = 300;

/// Good playthroughs for each opponent.
const GOOD: u32 = 4;

/// Random continuations that good play looks at for each choice.
const LOOKS: u32 = 6;

/// The random playthroughs: how many, and where their chances come from.
#[derive(Clone, Copy, Debug)]
pub struct Walks {
    pub many: u32,
    pub seed: u64,
}

/// The outcomes against an opponent: money drawn and kept, in fen, before any compensation.
#[derive(Clone, Copy, Debug)]
pub struct Difficulty {
    /// The mean of random play.
    pub random: Fen,
    /// How many random playthroughs lost nothing at all, in percent.
    pub unharmed: u32,
    /// That night's script, played against this opponent.
    pub historical: Fen,
    /// The mean of good play.
    pub good: Fen,
    /// The fewest and the most choices of the random playthroughs.
    pub choices: (usize, usize),
}

/// Measures an opponent, with these amounts where a range is told.
pub fn measure(game: &Game, (role, opponent, _): Case, amounts: Amounts, walks: Walks) -> Difficulty {
    let opening = Opening::new(role, &[]).against(opponent).taking(amounts);
    let mut seed = walks.seed;
    let plays: Vec<Playthrough> = (0..walks.many).map(|_| digest::play(game, opening.clone(), &mut seed)).collect();
    let losses: Vec<Fen> = plays.iter().map(|play| drawn(game, &play.state, &play.events)).collect();
    let lengths = || plays.iter().map(|play| play.choices.len());
    let unharmed = losses.iter().filter(|loss| **loss <= 0).count() * 100 / losses.len().max(1);
    let mut sides = [opponent; 2];
    sides[role.index()] = Opening::new(role.other(), &[]).opponent(&game.world);
    let (state, events) = duel(game, sides, &Rules::of_the_night(&game.world), amounts);
    let good =
        (0..GOOD).map(|_| well(game, opening.clone(), &mut seed)).map(|play| drawn(game, &play.state, &play.events));
    Difficulty {
        random: mean(&losses),
        unharmed: u32::try_from(unharmed).unwrap_or(100),
        historical: drawn(game, &state, &events),
        good: mean(&good.collect::<Vec<_>>()),
        choices: (lengths().min().unwrap_or(0), lengths().max().unwrap_or(0)),
    }
}

fn drawn(game: &Game, state: &State, events: &[Event]) -> Fen {
    let score = Score::of(&game.world, state, events);
    score.net_loss + score.compensated
}

fn mean(all: &[Fen]) -> Fen {
    all.iter().sum::<Fen>() / Fen::try_from(all.len().max(1)).unwrap_or(1)
}

/// Plays well: takes the choice after which a few random continuations come out best on average.
fn well(game: &Game, opening: Opening, seed: &mut u64) -> Playthrough {
    let mut play = Playthrough::start(game, opening);
    digest::play_by(game, &mut play, |play| {
        let offered = u8::try_from(play.scene.as_ref()?.offered.len()).unwrap_or(u8::MAX);
        let value = |index: &u8| {
            let mut next = play.clone();
            let chosen = next.choose(game, *index).is_ok();
            let mut chance = *seed;
            let ends = (0..LOOKS).filter(|_| chosen).map(|_| {
                let mut end = next.clone();
                digest::play_on(game, &mut end, &mut chance);
                drawn(game, &end.state, &end.events)
            });
            let sum: Fen = ends.sum();
            if play.opening.role == Side::Owner { sum } else { -sum }
        };
        let best = (0..offered).min_by_key(value)?;
        *seed = seed.wrapping_add(1);
        Some(best)
    });
    play
}
