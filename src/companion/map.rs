//! `longnight map`: the story as a graph, from seeded playthroughs against every opponent.
mod dot;
mod svg;

use std::collections::{BTreeMap, BTreeSet};

use content::text;
use i18n::Catalog;
use story::{Act, Game, Opening, Playthrough, digest};
use world::ids::{ControlId, StoryletId};
use world::model::Side;
use world::story::Storylet;

use crate::options::Options;

/// How many playthroughs against each opponent, unless told otherwise.
const SOME: u32 = 200;

/// The storylets of the roles asked for, and the ways between them that playthroughs took.
pub struct Map<'a> {
    game: &'a Game,
    roles: Vec<Side>,
    /// After how many decisions each storylet that was reached came at the earliest, and as which.
    reached: BTreeMap<StoryletId, (usize, usize)>,
    /// The choices that led from one storylet to another, and how often one did.
    ways: BTreeMap<(StoryletId, StoryletId), Way>,
}

/// A way from one storylet to another.
#[derive(Default)]
struct Way {
    choices: BTreeSet<u8>,
    times: u32,
}

/// Plays, and draws the map.
pub fn run(game: &Game, options: &Options) -> String {
    let roles = options.role.map_or_else(|| vec![Side::Owner, Side::Crew], |role| vec![role]);
    let mut map = Map { game, roles, reached: BTreeMap::new(), ways: BTreeMap::new() };
    map.walk(options.random.unwrap_or(SOME), options.seed);
    if options.svg { svg::draw(&map, &options.catalog()) } else { dot::draw(&map, &options.catalog()) }
}

impl Map<'_> {
    /// Plays this often against every opponent: in turn at random, with the choices made least so far, and
    /// so with one more protection.
    fn walk(&mut self, many: u32, mut seed: u64) {
        let (game, controls) = (self.game, &self.game.world.controls);
        let protects = (0..).map(ControlId).zip(controls).filter(|(_, it)| it.party.protects()).map(|(id, _)| id);
        let mut protections = protects.collect::<Vec<_>>().into_iter().cycle();
        let mut chosen = BTreeMap::new();
        for role in self.roles.clone() {
            for (opponent, _) in game.world.opponents_of(role.other()) {
                for number in 0..many {
                    let with = (number % 3 == 2).then(|| protections.next()).flatten();
                    let opening = Opening::new(role, with.as_slice()).against(opponent);
                    let play = match number % 3 {
                        0 => digest::play(game, opening, &mut seed),
                        _ => play_anew(game, opening, &mut chosen),
                    };
                    self.note(&play);
                }
            }
        }
    }

    fn note(&mut self, play: &Playthrough) {
        let (mut decisions, mut last, mut chosen) = (0, None, None);
        for beat in &play.beats {
            match beat.act {
                Act::Shown(id) => {
                    let order = self.reached.len();
                    let entry = self.reached.entry(id).or_insert((decisions, order));
                    entry.0 = entry.0.min(decisions);
                    if let (Some(from), Some(choice)) = (last, chosen) {
                        let way = self.ways.entry((from, id)).or_default();
                        way.choices.insert(choice);
                        way.times += 1;
                    }
                    (last, chosen) = (Some(id), None);
                }
                Act::Chose(_, choice) => {
                    decisions += 1;
                    chosen = Some(choice);
                }
                Act::Refused(..) => {}
            }
        }
    }

    fn storylet(&self, id: StoryletId) -> &Storylet {
        &self.game.story.storylets[id.index()]
    }

    /// A role's storylets by act, the endings last; in an act those first that come earliest, and
    /// at its end those that no playthrough reached.
    fn acts(&self, role: Side) -> BTreeMap<Column, Vec<StoryletId>> {
        let mut acts: BTreeMap<Column, Vec<StoryletId>> = BTreeMap::new();
        for (id, it) in (0..).map(StoryletId).zip(&self.game.story.storylets).filter(|(_, it)| it.role == role) {
            let column = if it.ending { Column::Endings } else { Column::Act(it.act) };
            acts.entry(column).or_default().push(id);
        }
        for ids in acts.values_mut() {
            ids.sort_by_key(|id| self.reached.get(id).copied().unwrap_or((usize::MAX, id.index())));
        }
        acts
    }
}

/// Plays with the choices made least often so far.
fn play_anew(game: &Game, opening: Opening, chosen: &mut BTreeMap<(StoryletId, u8), u32>) -> Playthrough {
    let mut play = Playthrough::start(game, opening);
    digest::play_by(game, &mut play, |play| {
        let scene = play.scene.as_ref()?;
        let times = |choice: u8| chosen.get(&(scene.storylet, choice)).copied().unwrap_or(0);
        let (index, choice) = (0..).zip(scene.offered.iter().copied()).min_by_key(|&(_, choice)| times(choice))?;
        *chosen.entry((scene.storylet, choice)).or_default() += 1;
        Some(index)
    });
    play
}

/// A column of the map: an act, or the endings.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Column {
    Act(u8),
    Endings,
}

impl Column {
    fn name(self, catalog: &Catalog) -> String {
        match self {
            Self::Act(act) => text::chapter_number(catalog, u32::from(act)),
            Self::Endings => text::endings_label(catalog),
        }
    }
}
