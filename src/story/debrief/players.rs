//! Players that try a night: one who does as somebody did, one who has learned.

use core::cmp::Reverse;

use crate::{Act, Playthrough};
use base::flat_map::Map;
use world::ids::StoryletId;
use world::model::Fen;

/// What was chosen in a night, by storylet, each time it was shown.
#[derive(Debug)]
pub(super) struct Habits(Map<StoryletId, Vec<u8>>);

impl Habits {
    /// The habits of whoever played a night.
    pub(super) fn of(play: &Playthrough) -> Self {
        let mut habits: Map<_, Vec<_>> = Map::new();
        for (storylet, choice) in made(play) {
            habits.get_or_default(storylet).push(choice);
        }
        Self(habits)
    }

    /// What was chosen when the same came up, as an index; none where that is not offered.
    pub(super) fn choice(&self, play: &Playthrough) -> Option<u8> {
        let scene = play.scene.as_ref()?;
        let before = made(play).filter(|(storylet, _)| *storylet == scene.storylet).count();
        let known = self.0.get(&scene.storylet)?;
        let choice = known.get(before).or_else(|| known.last())?;
        let index = scene.offered.iter().position(|it| it == choice)?;
        u8::try_from(index).ok()
    }
}

/// What nights came to after each choice: how many nights, and their worth in sum.
#[derive(Debug, Default)]
pub(super) struct Learned(Map<(StoryletId, u8), (i64, Fen)>);

impl Learned {
    /// Learns from a night of this worth by its choices from a decision on.
    pub(super) fn learn(&mut self, play: &Playthrough, from: usize, worth: Fen) {
        for key in made(play).skip(from) {
            let (nights, sum) = self.0.get_or_default(key);
            *nights += 1;
            *sum += worth;
        }
    }

    /// What led to the better nights so far, as an index; the first of those offered where nothing is known.
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
