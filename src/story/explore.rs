//! Exploration: every choice from every state that the story can tell apart.
//!
//! A whole campaign has more states than can be counted (10^14 and more), so it is searched chapter by
//! chapter (a chapter is an act of the story). At a chapter's door the state is projected to the facts
//! that this chapter or a later one reads: what holds, what the side believes, what is lost, what the
//! story has set, the hour by twos. Of each kind of entry the first is searched on from, to the
//! chapter's end. Within a chapter two states count as one where the story reads the same in both: the
//! same storylet with the same choices, the same half hour (later the same day), the same storylets and
//! choices left that can still come, and the same answers to every condition that those ask.
//!
//! Invariants: depth first, in declared order, so that the same content gives the same report; what
//! is reported as reached has a list of choices that leads there.

use std::collections::{BTreeMap, BTreeSet};

use super::{Act, Game, Opening, Playthrough};
use base::hash;
use sim::{EventKind, View};
use world::ids::{ObsId, StoryletId};
use world::model::{Cond, DAY, Minute, Side};

/// Minutes that count as the same time in the first night, and later.
const GRAIN: [Minute; 2] = [30, 1440];

/// Minutes that count as the same time at a chapter's door.
const DOOR_GRAIN: Minute = 120;

/// The counts of a chapter's exploration.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chapter {
    /// Distinct entry states, as far as this chapter or a later one can tell them apart.
    pub entries: usize,
    /// Distinct states, as far as the story can still tell them apart.
    pub states: usize,
    /// Choices tried.
    pub tried: usize,
    /// The longest run of decisions within the chapter.
    pub longest: usize,
    /// States left unexplored because the bound was reached.
    pub cut: usize,
}

/// An ending that was reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ending {
    /// In how many of the explored states it came.
    pub times: usize,
    /// The shortest list of choices that was found to lead there.
    pub witness: Vec<u8>,
}

/// The result of an exploration.
#[derive(Clone, Debug, Default)]
pub struct Explored {
    /// The chapters, by act.
    pub chapters: BTreeMap<u8, Chapter>,
    /// How often each storylet was shown.
    pub shown: BTreeMap<StoryletId, usize>,
    /// How often each choice was made: the storylet, and the index of the choice in it.
    pub chosen: BTreeMap<(StoryletId, u8), usize>,
    /// The choices with an effect: something else happened than after another choice, or at another time.
    pub matters: BTreeSet<(StoryletId, u8)>,
    /// The choices whose operations could be carried out at least once.
    pub usable: BTreeSet<(StoryletId, u8)>,
    /// The observations that the player's side ever made.
    pub noticed: BTreeSet<ObsId>,
    /// The endings reached.
    pub endings: BTreeMap<StoryletId, Ending>,
    /// Dead ends: lists of choices after which no storylet comes.
    pub dead_ends: Vec<Vec<u8>>,
    /// The fewest and the most choices to an ending, on any way tried.
    pub lengths: Option<(usize, usize)>,
}

impl Explored {
    /// Whether every chapter was searched to its end.
    #[must_use]
    pub fn is_exhaustive(&self) -> bool {
        self.chapters.values().all(|chapter| chapter.cut == 0)
    }

    /// The number of distinct states in all chapters.
    #[must_use]
    pub fn states(&self) -> usize {
        self.chapters.values().map(|chapter| chapter.states).sum()
    }
}

/// A state that is still to be explored.
struct Node {
    play: Playthrough,
    /// The act of the storylet before.
    came_from: u8,
    /// Decisions made in this act so far.
    in_act: usize,
}

/// Explores everything that can come after an opening; each chapter up to `bound` states.
#[must_use]
pub fn explore(game: &Game, opening: &Opening, bound: usize) -> Explored {
    let lens = Lens::new(game, opening.role);
    let mut found = Explored::default();
    let (mut doors, mut seen) = (BTreeSet::new(), BTreeSet::new());
    let mut stack = vec![Node { play: Playthrough::start(game, opening.clone()), came_from: 0, in_act: 0 }];
    while let Some(node) = stack.pop() {
        let Some(scene) = &node.play.scene else {
            found.dead_ends.push(node.play.choices);
            continue;
        };
        let (id, storylet) = (scene.storylet, &game.story.storylets[scene.storylet.index()]);
        if storylet.ending {
            found.end(id, &node.play.choices);
        }
        let chapter = found.chapters.entry(storylet.act).or_default();
        chapter.longest = chapter.longest.max(node.in_act);
        let enters = node.came_from != storylet.act;
        if (enters && !doors.insert(lens.door(game, &node.play))) || !seen.insert(lens.look(game, &node.play)) {
            continue;
        }
        *found.shown.entry(id).or_default() += 1;
        chapter.states += 1;
        chapter.entries += usize::from(enters);
        if chapter.states > bound {
            chapter.cut += 1;
            continue;
        }
        let (act, mut tried, mut outcomes) = (storylet.act, 0, Vec::new());
        for (index, &choice) in (0..).zip(&scene.offered) {
            let mut play = node.play.clone();
            if play.choose(game, index).is_err() {
                continue;
            }
            tried += 1;
            found.note(&play, (id, choice));
            outcomes.push((choice, outcome(&play)));
            play.forget();
            let next = play.scene.as_ref().map_or(0, |scene| game.story.storylets[scene.storylet.index()].act);
            let in_act = if next == storylet.act { node.in_act + 1 } else { 0 };
            stack.push(Node { play, came_from: storylet.act, in_act });
        }
        found.chapters.entry(act).or_default().tried += tried;
        for (choice, outcome) in &outcomes {
            if outcomes.iter().any(|(_, other)| other != outcome) {
                found.matters.insert((id, *choice));
            }
        }
    }
    found
}

impl Explored {
    /// Notes the outcome of a choice, given as a playthrough without the history before it.
    fn note(&mut self, play: &Playthrough, choice: (StoryletId, u8)) {
        *self.chosen.entry(choice).or_default() += 1;
        let began = |act: &Act| !matches!(act, Act::Chose(..));
        let first = play.beats.iter().map(|beat| &beat.act).find(|act| began(act));
        if !matches!(first, Some(Act::Refused(..))) {
            self.usable.insert(choice);
        }
        for event in play.events.iter().filter(|event| event.side == play.opening.role) {
            if let EventKind::Observed { obs } = event.kind {
                self.noticed.insert(obs);
            }
        }
    }

    fn end(&mut self, id: StoryletId, choices: &[u8]) {
        let ending = self.endings.entry(id).or_insert_with(|| Ending { times: 0, witness: choices.to_vec() });
        ending.times += 1;
        if choices.len() < ending.witness.len() {
            ending.witness = choices.to_vec();
        }
        let (least, most) = self.lengths.unwrap_or((usize::MAX, 0));
        self.lengths = Some((least.min(choices.len()), most.max(choices.len())));
    }
}

/// A hash of a choice's outcome: the events, the next scene, the time.
fn outcome(play: &Playthrough) -> u64 {
    let next = play.scene.as_ref().map(|scene| scene.storylet);
    hash::add(hash::START, postcard::to_allocvec(&(&play.events, next, play.state.now)).unwrap_or_default())
}

/// The projection: which states the story can tell apart.
struct Lens {
    role: Side,
    /// The storylets of the role.
    own: Vec<StoryletId>,
    /// For each act the facts, sums and flags that it or a later one reads.
    read: Vec<Vec<Cond>>,
}

impl Lens {
    fn new(game: &Game, role: Side) -> Self {
        let own = || (0..).map(StoryletId).zip(&game.story.storylets).filter(|(_, it)| it.role == role);
        let last = own().map(|(_, it)| it.act).max().unwrap_or(0);
        let is_fact =
            |cond: &&Cond| matches!(cond, Cond::Believes(..) | Cond::Truth(..) | Cond::Loss(..) | Cond::Flag(..));
        let read = |act: u8| {
            let mut read: Vec<Cond> = Vec::new();
            for (_, storylet) in own().filter(|(_, it)| it.act >= act) {
                let choices = storylet.choices.iter().flat_map(|choice| &choice.when);
                for cond in storylet.when.iter().chain(choices).filter(is_fact) {
                    if !read.contains(cond) {
                        read.push(cond.clone());
                    }
                }
            }
            read
        };
        Self { role, own: own().map(|(id, _)| id).collect(), read: (0..=last).map(read).collect() }
    }

    /// A hash of everything a playthrough carries into the chapter of its scene.
    fn door(&self, game: &Game, play: &Playthrough) -> u64 {
        let Some(scene) = &play.scene else { return 0 };
        let act = usize::from(game.story.storylets[scene.storylet.index()].act);
        let view = View { world: &game.world, state: &play.state, side: self.role, memory: play.memory() };
        let mut number = hash::add(hash::START, scene.storylet.0.to_be_bytes());
        number = hash::add(number, (play.state.now / DOOR_GRAIN).to_be_bytes());
        hash::add(number, self.read[act].iter().map(|cond| u8::from(view.holds(cond))))
    }

    /// One number for all that the story can tell of a playthrough at its scene: the scene, the time by
    /// its grain, and the answers to all that is asked by storylets and choices which can still come.
    fn look(&self, game: &Game, play: &Playthrough) -> u64 {
        let Some(scene) = &play.scene else { return 0 };
        let (state, memory) = (&play.state, play.memory());
        let grain = GRAIN[usize::from(state.now >= DAY + DAY / 2)];
        let view = View { world: &game.world, state, side: self.role, memory };
        let mut number = hash::add(hash::START, scene.storylet.0.to_be_bytes());
        number = hash::add(number, scene.offered.iter().copied());
        number = hash::add(number, (state.now / grain).to_be_bytes());
        for &id in &self.own {
            let storylet = &game.story.storylets[id.index()];
            if (storylet.once && memory.visited.has(id.index())) || !can_come(&view, &storylet.when) {
                number = hash::add(number, [2]);
                continue;
            }
            number = hash::add(number, answers(&view, &storylet.when));
            for choice in &storylet.choices {
                if can_come(&view, &choice.when) {
                    number = hash::add(number, answers(&view, &choice.when));
                } else {
                    number = hash::add(number, [3]);
                }
            }
        }
        number
    }
}

/// Whether all of these can hold together at this minute or any later one, as far as that can be told
/// from what never changes back: time that has passed, what was noticed, done, failed, shown or set.
fn can_come(view: &View<'_>, when: &[Cond]) -> bool {
    let lost = |cond: &Cond| match cond {
        Cond::Since(_, false)
        | Cond::Seen(_, false)
        | Cond::Did(_, false)
        | Cond::Failed(_, false)
        | Cond::Flag(_, false)
        | Cond::Visited(_, false)
        | Cond::Control(..) => !view.holds(cond),
        _ => false,
    };
    !when.iter().any(lost)
}

/// The answers to all conditions asked, times excepted.
fn answers(view: &View<'_>, when: &[Cond]) -> impl Iterator<Item = u8> {
    let asked = when.iter().filter(|cond| !matches!(cond, Cond::Since(..) | Cond::Control(..)));
    asked.map(|cond| u8::from(view.holds(cond)))
}

#[cfg(test)]
mod tests {
    use super::{can_come, explore};
    use crate::{Act, Game, Opening, Playthrough, digest};
    use sim::View;
    #[cfg(target_arch = "wasm32")]
    use wasm_bindgen_test::wasm_bindgen_test as test;
    use world::ids::StoryletId;
    use world::model::Side;

    /// So many playthroughs for each role and opponent, that a browser's debug build is through in seconds.
    const FEW: usize = 3;

    #[test]
    fn what_cannot_come_any_more_never_does() {
        let (game, mut seed) = (Game::load(), 5);
        for role in Side::BOTH {
            for (opponent, _) in game.world.opponents_of(role.other()) {
                for _ in 0..FEW {
                    let opening = Opening::new(role, &[]).against(opponent);
                    let whole = digest::play(&game, opening.clone(), &mut seed);
                    let mut play = Playthrough::start(&game, opening);
                    let mut gone: Vec<StoryletId> = Vec::new();
                    for &choice in &whole.choices {
                        let view = View { world: &game.world, state: &play.state, side: role, memory: play.memory() };
                        let of_role =
                            (0..).map(StoryletId).zip(&game.story.storylets).filter(|(_, it)| it.role == role);
                        gone = of_role.filter(|(_, it)| !can_come(&view, &it.when)).map(|(id, _)| id).collect();
                        let before = play.beats.len();
                        assert!(play.choose(&game, choice).is_ok(), "the same choices are offered again");
                        for beat in &play.beats[before..] {
                            if let Act::Shown(id) = beat.act {
                                let name = &game.story.storylets[id.index()].id;
                                assert!(!gone.contains(&id), "{name} was thought to be past at {:?}", play.choices);
                            }
                        }
                    }
                    assert!(whole.choices.is_empty() || !gone.is_empty(), "nothing is ever past");
                }
            }
        }
    }

    #[test]
    fn the_way_to_an_ending_leads_there_and_a_bound_is_owned_up_to() {
        let game = Game::load();
        let opening = Opening::new(Side::Crew, &[]);
        let found = explore(&game, &opening, 120);
        assert!(!found.is_exhaustive(), "120 states are not all");
        assert!(found.dead_ends.is_empty(), "nothing comes after {:?}", found.dead_ends);
        assert!(!found.endings.is_empty(), "no ending");
        for (id, ending) in &found.endings {
            let play = Playthrough::replay(&game, opening.clone(), &ending.witness).expect("its choices are offered");
            assert_eq!(play.scene.map(|scene| scene.storylet), Some(*id), "after {:?}", ending.witness);
        }
        let again = explore(&game, &opening, 120);
        assert_eq!(
            (found.chapters, found.endings),
            (again.chapters, again.endings),
            "the same content, another report"
        );
    }
}
