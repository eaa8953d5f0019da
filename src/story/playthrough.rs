//! A playthrough: takes choices, returns the events of the simulation and the next scene.
//!
//! It is event-sourced: the opening and the choices (as indices among those offered) determine
//! everything else; undo, resume and replay run them again.

use std::collections::VecDeque;

use super::opening::{Opening, Prelude};
use super::{Game, OpponentRun};
use base::Bits;
use base::hash;
use sim::{Action, Event, EventKind, Memory, Policy as _, Reason, ScriptRun, State, View, apply};
use world::ids::{OpId, StoryletId};
use world::model::Minute;
use world::story::Choice;

/// Minutes that pass at a time while no storylet fits.
const IDLE: Minute = 5;

/// Observations of this many minutes before the player takes over still count as just made.
const FRESH: Minute = 10;

/// The scene in front of the player.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scene {
    /// The storylet.
    pub storylet: StoryletId,
    /// The choices offered: indices into the storylet's choices.
    pub offered: Vec<u8>,
    /// The first event since the last choice.
    pub since: usize,
}

/// An entry of the story's own log, kept beside the simulation's events.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beat {
    /// The minute of the entry.
    pub at: Minute,
    /// The number of simulation events before it.
    pub event: usize,
    /// The act.
    pub act: Act,
}

/// An act of the story.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// A storylet was shown.
    Shown(StoryletId),
    /// A choice was made: the storylet, and the index of the choice in it.
    Chose(StoryletId, u8),
    /// An operation of a choice could not be started.
    Refused(OpId, Reason),
}

/// The error of a choice that was not offered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadChoice {
    /// The number of the choice in the playthrough, from 0.
    pub at: usize,
}

/// A playthrough at a decision, or at its end.
#[derive(Clone, Debug)]
pub struct Playthrough {
    /// How it opens: the role, the controls, the minute at which the player takes over.
    pub opening: Opening,
    /// The choices made: indices among those offered.
    pub choices: Vec<u8>,
    /// The state of the night.
    pub state: State,
    /// All events of the simulation, in order.
    pub events: Vec<Event>,
    /// All scenes shown and choices made, in order.
    pub beats: Vec<Beat>,
    /// The operations that the player's side started, with their minutes.
    pub actions: Vec<(Minute, OpId)>,
    /// The current scene; `None` only if the content lacks an ending.
    pub scene: Option<Scene>,
    memory: Memory,
    opponent_run: OpponentRun,
}

impl Playthrough {
    /// Starts a playthrough.
    #[must_use]
    pub fn start(game: &Game, opening: Opening) -> Self {
        let world = &game.world;
        let Prelude { state, events, opponent_run } = opening.prelude(game);
        let mut play = Self {
            choices: Vec::new(),
            state,
            beats: Vec::new(),
            actions: Vec::new(),
            scene: None,
            memory: Memory {
                flags: Bits::new(game.story.flags.len()),
                visited: Bits::new(game.story.storylets.len()),
                just: Bits::new(world.observations.len()),
            },
            opponent_run,
            events,
            opening,
        };
        let since = play.recall(game);
        play.next_scene(game, since);
        play
    }

    /// Plays a list of choices from an opening.
    ///
    /// # Errors
    /// The first choice that was not offered.
    pub fn replay(game: &Game, opening: Opening, choices: &[u8]) -> Result<Self, BadChoice> {
        let mut play = Self::start(game, opening);
        for &choice in choices {
            play.choose(game, choice)?;
        }
        Ok(play)
    }

    /// The same playthrough before its choice number `at` (from 0).
    #[must_use]
    pub fn rewind(&self, game: &Game, at: usize) -> Self {
        let kept = &self.choices[..at.min(self.choices.len())];
        let mut play = Self::start(game, self.opening.clone());
        for &choice in kept {
            // These very choices led here, so each is offered again.
            let _offered = play.choose(game, choice).is_ok();
        }
        play
    }

    /// Drops the history (events, beats, actions), on which nothing that comes later depends. For searches
    /// that go on from very many states.
    pub(super) fn forget(&mut self) {
        self.events.clear();
        self.beats.clear();
        self.actions.clear();
    }

    /// The story's memory: flags, storylets shown, fresh observations.
    #[must_use]
    pub const fn memory(&self) -> &Memory {
        &self.memory
    }

    /// Whether the playthrough is at its end.
    #[must_use]
    pub fn is_over(&self, game: &Game) -> bool {
        self.scene.as_ref().is_none_or(|scene| game.story.storylets[scene.storylet.index()].ending)
    }

    /// A hash over the state and all events: two playthroughs with the same one
    /// went the same way, on whatever machine they were played.
    ///
    /// # Panics
    /// Never: what the simulation keeps can be written down.
    #[must_use]
    pub fn digest(&self) -> u64 {
        let bytes = postcard::to_allocvec(&(&self.state, &self.events)).expect("a state and events can be written");
        hash::add(hash::START, bytes)
    }

    /// Makes a choice: an index among those offered.
    ///
    /// # Errors
    /// The choice is not offered; nothing has changed then.
    pub fn choose(&mut self, game: &Game, index: u8) -> Result<(), BadChoice> {
        let bad = BadChoice { at: self.choices.len() };
        let scene = self.scene.as_ref().ok_or(bad)?;
        let (storylet, offered) = (scene.storylet, scene.offered.get(usize::from(index)).copied());
        let chosen = offered.ok_or(bad)?;
        let choice = &game.story.storylets[storylet.index()].choices[usize::from(chosen)];
        self.choices.push(index);
        self.note(Act::Chose(storylet, chosen));
        for flag in &choice.sets {
            self.memory.flags.set(flag.index(), true);
        }
        self.memory.just = Bits::new(game.world.observations.len());
        let (since, then) = (self.events.len(), self.state.now);
        self.carry_out(game, choice);
        if self.state.now == then && !choice.ops.is_empty() {
            // Being refused takes a minute too, so that the night goes on whatever is tried.
            self.pass_minute(game, None);
        }
        self.next_scene(game, since);
        Ok(())
    }

    /// Runs the choice's operations and waiting until they are over or an observation interrupts them.
    fn carry_out(&mut self, game: &Game, choice: &Choice) {
        let world = &game.world;
        let mut lanes = [Lane::new(&choice.ops), Lane::new(&choice.meanwhile)];
        let mut stance = choice.script.map(|script| ScriptRun::new(world, script));
        let until = choice.until.unwrap_or(0).max(self.state.now + choice.wait);
        loop {
            let before = self.events.len();
            for lane in &mut lanes {
                self.advance_lane(game, lane);
            }
            if let Some(stance) = &mut stance {
                let from = self.events.len();
                stance.act(world, &mut self.state, &mut self.events);
                self.record_actions(from);
            }
            self.opponent_run.act(&game.world, &mut self.state, &mut self.events);
            let busy = lanes.iter().any(|lane| lane.is_busy(&self.state));
            if !busy && self.state.now >= until {
                return;
            }
            if self.events.len() == before {
                // Nothing was begun, so the minutes pass at once in which nothing can happen.
                let stop = if busy { Minute::MAX } else { until };
                let mine = stance.as_ref().map_or(Minute::MAX, |stance| stance.idle_until(world, &self.state));
                let next = self.opponent_run.idle_until(world, &self.state).min(mine).min(stop);
                self.state.rest_until(world, next.saturating_sub(1));
            }
            if self.pass_minute(game, stance.as_ref()) {
                return;
            }
        }
    }

    /// Starts the next operations of a lane as far as possible now; a refused one is noted and skipped.
    fn advance_lane(&mut self, game: &Game, lane: &mut Lane) {
        while !lane.running(&self.state) {
            let Some(&op) = lane.rest.front() else { return };
            let action = Action::Start { side: self.opening.role, op };
            let from = self.events.len();
            match apply(&game.world, &mut self.state, action, &mut self.events) {
                Ok(()) => {
                    self.record_actions(from);
                    lane.current = Some(op);
                }
                // What is under way already is waited for like one's own.
                Err(Reason::Running) => lane.current = Some(op),
                Err(Reason::NoHand) => return,
                Err(reason) => self.note(Act::Refused(op, reason)),
            }
            lane.rest.pop_front();
        }
    }

    fn record_actions(&mut self, from: usize) {
        let started = self.events[from..].iter().filter(|event| event.kind == EventKind::Started);
        self.actions.extend(started.map(|event| (event.at, event.op)));
    }

    /// Lets a minute pass; returns whether an observation interrupted, or the scenario is over.
    fn pass_minute(&mut self, game: &Game, stance: Option<&ScriptRun>) -> bool {
        let from = self.events.len();
        if apply(&game.world, &mut self.state, Action::Tick, &mut self.events).is_err() {
            return true;
        }
        let mut interrupted = false;
        for event in &self.events[from..] {
            let EventKind::Observed { obs } = event.kind else { continue };
            if event.side != self.opening.role {
                continue;
            }
            self.memory.just.set(obs.index(), true);
            let absorbed = stance.is_some_and(|stance| {
                let own = game.world.ops[event.op.index()].by == self.opening.role;
                own || game.world.scripts[stance.script().index()].absorbs.contains(&obs)
            });
            interrupted |= game.world.observations[obs.index()].interrupts && !absorbed;
        }
        interrupted
    }

    /// Picks the next storylet, letting time pass until one fits.
    fn next_scene(&mut self, game: &Game, since: usize) {
        loop {
            let over = self.state.now >= game.world.scenario.end;
            self.scene = self.pick(game, over, since);
            if let Some(scene) = &self.scene {
                let storylet = scene.storylet;
                self.memory.visited.set(storylet.index(), true);
                self.note(Act::Shown(storylet));
                return;
            }
            if over {
                return;
            }
            for _ in 0..IDLE {
                self.opponent_run.act(&game.world, &mut self.state, &mut self.events);
                if self.pass_minute(game, None) {
                    break;
                }
            }
        }
    }

    /// The storylet with the highest priority among those that fit; the earlier one on a tie.
    fn pick(&self, game: &Game, over: bool, since: usize) -> Option<Scene> {
        let view = View { world: &game.world, state: &self.state, side: self.opening.role, memory: &self.memory };
        let mut best: Option<(i16, Scene)> = None;
        for (id, storylet) in (0..).map(StoryletId).zip(&game.story.storylets) {
            let shown = storylet.once && self.memory.visited.has(id.index());
            if storylet.role != self.opening.role || shown || (over && !storylet.ending) {
                continue;
            }
            if best.as_ref().is_some_and(|(priority, _)| *priority >= storylet.priority) || !view.all(&storylet.when) {
                continue;
            }
            let offered: Vec<u8> = (0..)
                .zip(&storylet.choices)
                .filter_map(|(index, choice)| view.all(&choice.when).then_some(index))
                .collect();
            if !offered.is_empty() || storylet.ending {
                best = Some((storylet.priority, Scene { storylet: id, offered, since }));
            }
        }
        best.map(|(_, scene)| scene)
    }

    /// Fills the memory of a player who takes over in the middle of the night; returns the index of the
    /// first event that still counts as fresh.
    fn recall(&mut self, game: &Game) -> usize {
        if self.opening.from.is_none() {
            return 0;
        }
        let role = self.opening.role;
        for recall in game.story.recalls.iter().filter(|recall| recall.role == role) {
            let view = View { world: &game.world, state: &self.state, side: role, memory: &self.memory };
            if view.all(&recall.when) {
                for id in &recall.visited {
                    self.memory.visited.set(id.index(), true);
                }
                for id in &recall.sets {
                    self.memory.flags.set(id.index(), true);
                }
            }
        }
        let since = self.events.partition_point(|event| event.at + FRESH < self.state.now);
        for event in &self.events[since..] {
            if let (EventKind::Observed { obs }, true) = (&event.kind, event.side == role) {
                self.memory.just.set(obs.index(), true);
            }
        }
        since
    }

    fn note(&mut self, act: Act) {
        self.beats.push(Beat { at: self.state.now, event: self.events.len(), act });
    }
}

/// A queue of operations that are done one after the other.
struct Lane {
    current: Option<OpId>,
    rest: VecDeque<OpId>,
}

impl Lane {
    fn new(ops: &[OpId]) -> Self {
        Self { current: None, rest: ops.iter().copied().collect() }
    }

    fn running(&self, state: &State) -> bool {
        self.current.is_some_and(|op| state.is_running(op))
    }

    fn is_busy(&self, state: &State) -> bool {
        self.running(state) || !self.rest.is_empty()
    }
}
