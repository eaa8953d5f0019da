//! Seeded random playthroughs, and one hash over many of them. The hash must be the same natively, in
//! wasm and in every browser; a difference means that something is not deterministic.

use super::{Game, Opening, Playthrough};
use base::hash;
use world::model::Side;

/// The most choices of a playthrough; a night has a few dozen.
const MOST_CHOICES: usize = 300;

/// Plays from an opening to the end with random choices, drawn from `seed`, which is advanced.
#[must_use]
pub fn play(game: &Game, opening: Opening, seed: &mut u64) -> Playthrough {
    let mut play = Playthrough::start(game, opening);
    play_on(game, &mut play, seed);
    play
}

/// Plays a playthrough to the end with random choices, drawn from `seed`, which is advanced.
pub fn play_on(game: &Game, play: &mut Playthrough, seed: &mut u64) {
    play_by(game, play, |play| random(play, seed));
}

/// Plays to the end with the choices that `pick` returns, or up to where it returns none.
pub fn play_by(game: &Game, play: &mut Playthrough, mut pick: impl FnMut(&Playthrough) -> Option<u8>) {
    while play.choices.len() < MOST_CHOICES {
        let Some(index) = pick(play) else { break };
        if play.choose(game, index).is_err() {
            break;
        }
    }
}

/// A random one of the choices offered, drawn from `seed`, which is advanced; `None` where none is offered.
pub fn random(play: &Playthrough, seed: &mut u64) -> Option<u8> {
    let offered = play.scene.as_ref().map_or(0, |scene| scene.offered.len());
    u8::try_from(next(seed).checked_rem(offered as u64)?).ok()
}

/// A hash over the choices, events and final states of this many random playthroughs, the roles in turn.
///
/// ```
/// use story::{Game, digest};
///
/// let game = Game::load();
/// assert_eq!(digest::of(&game, 2, 7), digest::of(&game, 2, 7));
/// ```
#[must_use]
pub fn of(game: &Game, playthroughs: u32, seed: u64) -> u64 {
    let (mut seed, mut hash) = (seed, hash::START);
    for number in 0..playthroughs {
        let role = Side::BOTH[usize::from(number % 2 == 1)];
        let play = play(game, Opening::new(role, &[]), &mut seed);
        hash = hash::add(hash, play.choices.iter().copied().chain(play.digest().to_be_bytes()));
    }
    hash
}

/// The next number of a splitmix64 sequence.
fn next(seed: &mut u64) -> u64 {
    *seed = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut mixed = *seed;
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}

/// The hash in `tests/fixtures/digest.txt` for this many playthroughs from seed 1, held natively by `tests/digest.rs`.
#[cfg(test)]
fn expected(playthroughs: u32) -> Option<u64> {
    let lines = include_str!("../../tests/fixtures/digest.txt").lines().filter(|line| !line.starts_with('#'));
    let of = |line: &str| {
        let (many, hash) = line.split_once(' ')?;
        (many.parse() == Ok(playthroughs)).then(|| u64::from_str_radix(hash, 16).ok()).flatten()
    };
    lines.filter_map(of).next()
}

#[cfg(test)]
mod tests {
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;

    /// The number of playthroughs: few enough for a browser's debug build to finish in seconds.
    const FEW: u32 = 20;

    #[test]
    fn playthroughs_are_the_same_here_as_where_the_file_was_written() {
        let game = crate::Game::load();
        assert_eq!(
            Some(super::of(&game, FEW, 1)),
            super::expected(FEW),
            "tests/fixtures/digest.txt: see its first line"
        );
    }
}
