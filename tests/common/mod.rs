//! What the tests share: the repository's files, the historical night, events in words.
#![allow(dead_code, reason = "each test binary uses a part")]

use std::fs;
use std::path::{Path, PathBuf};

use authoring::content::Source;
use sim::{Action, Event, Policy as _, ScriptRun, State, apply};
use world::ids::ControlId;
use world::model::{Minute, Side, World};

pub mod brute;
pub mod dice;
pub mod fixture;
pub mod lines;
pub mod maze;
pub mod words;

/// The top of the repository.
pub fn top() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The files below a folder with this ending, by path.
pub fn files(folder: &str, ending: &str) -> Vec<Source> {
    assert!(top().join(folder).is_dir(), "there is no folder {folder}");
    let mut found = Vec::new();
    collect(&top().join(folder), ending, &mut found);
    found.sort_by(|a, b| a.file.cmp(&b.file));
    found
}

fn collect(folder: &Path, ending: &str, found: &mut Vec<Source>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for path in entries.map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            collect(&path, ending, found);
        } else if path.extension().is_some_and(|it| it == ending) {
            let file = path.strip_prefix(top()).unwrap().to_string_lossy().replace('\\', "/");
            found.push(Source { file, text: fs::read_to_string(&path).unwrap() });
        }
    }
}

/// The controls with these ids.
pub fn controls(world: &World, ids: &[&str]) -> Vec<ControlId> {
    ids.iter().map(|id| world.control(id).unwrap_or_else(|| panic!("no control {id}"))).collect()
}

/// A night in which one side or both follow their historical scripts.
pub struct Night {
    /// The rules.
    pub world: World,
    /// How things stand.
    pub state: State,
    /// What happened so far.
    pub events: Vec<Event>,
    scripts: Vec<ScriptRun>,
}

impl Night {
    /// The start of the night, with these controls in force.
    pub fn new(sides: &[Side], controls: &[ControlId]) -> Self {
        let world = content::world();
        let state = State::new(&world, controls);
        let script = |side: &Side| ScriptRun::new(&world, world.script(&format!("{}-historical", side.id())).unwrap());
        let scripts = sides.iter().map(script).collect();
        Self { world, state, events: Vec::new(), scripts }
    }

    /// Both historical scripts from beginning to end.
    pub fn whole(ids: &[&str]) -> Self {
        let mut night = Self::new(&Side::BOTH, &controls(&content::world(), ids));
        night.run_until(Minute::MAX);
        night
    }

    /// Lets time pass until this minute, or the scenario's end.
    pub fn run_until(&mut self, until: Minute) {
        while self.state.now < until {
            for script in &mut self.scripts {
                script.act(&self.world, &mut self.state, &mut self.events);
            }
            if apply(&self.world, &mut self.state, Action::Tick, &mut self.events).is_err() {
                return;
            }
        }
    }
}
