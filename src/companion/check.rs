//! `longnight check`: the story explored from end to end, for both roles and all opponents.
mod difficulty;
mod goldens;
mod report;

use std::collections::BTreeMap;
use std::num::NonZero;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use story::explore::{Explored, explore};
use story::{Game, Opening};
use world::ids::{ControlId, OpponentId};
use world::model::{Amounts, Side};

use crate::Told;
use crate::options::Options;
use report::{Report, Role};

/// The most states of a chapter that are searched on from, for each opponent.
const BOUND: usize = 2_000_000;

/// The most states of a chapter that are searched on from under a protection that is not there
/// otherwise: what it brings comes early.
const BOUND_WITH: usize = 4_000;

/// An opening that is explored: a role, an opponent, and a protection besides.
pub type Case = (Side, OpponentId, Option<ControlId>);

/// The results of the exploration, by case.
pub type All = BTreeMap<Case, Explored>;

/// Explores, plays at random and well, and makes the report.
pub fn run(game: &Game, options: &Options) -> Result<Told, String> {
    let bound = options.bound.unwrap_or(BOUND);
    let roles: Vec<Side> =
        [Side::Owner, Side::Crew].into_iter().filter(|&role| options.role.is_none_or(|only| only == role)).collect();
    let opponents = |&role: &Side| game.world.opponents_of(role.other()).map(move |(id, _)| (role, id, None));
    let cases: Vec<Case> = roles.iter().flat_map(opponents).collect();
    let walks = difficulty::Walks { many: options.random.unwrap_or(difficulty::WALKS), seed: options.seed };
    let mut all = on_all_cores(&cases, |case| explore_one(game, case, options.amounts, bound))?;
    for &role in &roles {
        // What only a protection brings: as many of them as it takes until all was seen.
        for control in (0..).map(ControlId).take(game.world.controls.len()) {
            if !game.world.controls[control.index()].party.protects() || !Role::new(game, &all, role).lacks() {
                continue;
            }
            let case = (role, Opening::new(role, &[]).opponent(&game.world), Some(control));
            all.insert(case, explore_one(game, case, options.amounts, BOUND_WITH.min(bound)));
        }
    }
    let difficulty = on_all_cores(&cases, |case| difficulty::measure(game, case, options.amounts, walks))?;
    let report = Report::new(game, &all, &difficulty, bound);
    if let Some(folder) = &options.write {
        goldens::write(game, &report, std::path::Path::new(folder)).map_err(|why| format!("{folder}: {why}"))?;
    }
    let text = if options.json { report.json() } else { report.text() };
    Ok(Told { text, fine: report.is_fine() })
}

fn explore_one(game: &Game, (role, opponent, control): Case, amounts: Amounts, bound: usize) -> Explored {
    let controls: Vec<ControlId> = control.into_iter().collect();
    explore(game, &Opening::new(role, &controls).against(opponent).taking(amounts), bound)
}

/// Does the same for every case, on as many threads as there are cores: one that is done takes the next
/// case, since they take unequally long.
fn on_all_cores<T: Send>(cases: &[Case], one: impl Fn(Case) -> T + Sync) -> Result<BTreeMap<Case, T>, String> {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done = BTreeMap::new();
        while let Some(&case) = cases.get(next.fetch_add(1, Ordering::Relaxed)) {
            done.insert(case, one(case));
        }
        done
    };
    let threads = thread::available_parallelism().map_or(2, NonZero::get).min(cases.len());
    thread::scope(|scope| {
        let others: Vec<_> = (1..threads).map(|_| scope.spawn(work)).collect();
        let mut all = work();
        for other in others {
            all.extend(other.join().map_err(|_| "an exploration broke off".to_owned())?);
        }
        Ok(all)
    })
}
