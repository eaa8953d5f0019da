//! Automatic players for the search of turning points: one repeats known choices, one learns from outcomes.

use core::cmp::Reverse;

use crate::{Act, Playthrough};
use litemap::LiteMap;
use world::ids::StoryletId;
use world::model::Fen;

/// The choices of a known night, by storylet, for each time it was shown.
#[derive(Debug)]
pub(super) struct Habits(LiteMap<StoryletId, Vec<u8>>);

impl Habits {
    /// The choices of a night, to be repeated.
    pub(super) fn of(play: &Playthrough) -> Self {
        let mut habits: LiteMap<_, Vec<_>> = LiteMap::new();
        for (storylet, choice) in made(play) {
            habits.entry(storylet).or_default().push(choice);
        }
        Self(habits)
    }

    /// The choice made when this storylet came up, as an index; `None` where it is not offered.
    pub(super) fn choice(&self, play: &Playthrough) -> Option<u8> {
        let scene = play.scene.as_ref()?;
        let before = made(play).filter(|(storylet, _)| *storylet == scene.storylet).count();
        let known = self.0.get(&scene.storylet)?;
        let choice = known.get(before).or_else(|| known.last())?;
        let index = scene.offered.iter().position(|it| it == choice)?;
        u8::try_from(index).ok()
    }
}

/// Statistics of outcomes after each choice: the number of nights and the sum of their worth.
#[derive(Debug, Default)]
pub(super) struct Learned(LiteMap<(StoryletId, u8), (i64, Fen)>);

impl Learned {
    /// Adds a night of this worth to the statistics of its choices from a decision on.
    pub(super) fn learn(&mut self, play: &Playthrough, from: usize, worth: Fen) {
        for key in made(play).skip(from) {
            let (nights, sum) = self.0.entry(key).or_default();
            *nights += 1;
            *sum += worth;
        }
    }

    /// The choice with the best mean outcome so far, as an index; the first offered where nothing is known.
    pub(super) fn choice(&self, play: &Playthrough) -> u8 {
        let Some(scene) = &play.scene else { return 0 };
        let mean = |choice: u8| self.0.get(&(scene.storylet, choice)).map(|(nights, sum)| sum / nights);
        let best = (0..).zip(&scene.offered).min_by_key(|&(_, &choice)| Reverse(mean(choice)));
        best.map_or(0, |(index, _)| index)
    }
}

/// The choices of a night: the storylet, and the index of the choice in it.
fn made(play: &Playthrough) -> impl Iterator<Item = (StoryletId, u8)> {
    play.beats.iter().filter_map(|beat| match beat.act {
        Act::Chose(storylet, choice) => Some((storylet, choice)),
        _ => None,
    })
}
