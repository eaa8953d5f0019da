//! The report of `longnight check`, as text and as JSON.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde_json::{Value, json};
use story::explore::{Ending, Explored};
use story::{Game, Opening};
use world::ids::{ControlId, OpId, OpponentId, ScriptId, StoryletId};
use world::model::{Fen, Side};

use super::difficulty::Difficulty;
use super::{All, Case};

/// The report.
pub struct Report<'a> {
    game: &'a Game,
    all: &'a All,
    difficulty: &'a BTreeMap<Case, Difficulty>,
    bound: usize,
    roles: Vec<Role>,
}

/// The findings about a role, over all opponents.
pub struct Role {
    side: Side,
    storylets: usize,
    choices: usize,
    never_shown: Vec<String>,
    never_offered: Vec<String>,
    never_usable: Vec<String>,
    without_effect: Vec<String>,
    texts_never_shown: Vec<String>,
    dead_ends: Vec<(Case, Vec<u8>)>,
    endings: BTreeMap<StoryletId, (Case, Ending)>,
    endings_never: Vec<String>,
    lengths: (usize, usize),
    states: usize,
    exhaustive: bool,
}

impl<'a> Report<'a> {
    pub fn new(game: &'a Game, all: &'a All, difficulty: &'a BTreeMap<Case, Difficulty>, bound: usize) -> Self {
        let sides: BTreeSet<Side> = all.keys().map(|(role, ..)| *role).collect();
        let roles = sides.into_iter().map(|side| Role::new(game, all, side)).collect();
        Self { game, all, difficulty, bound, roles }
    }

    /// Whether nothing is wrong.
    pub fn is_fine(&self) -> bool {
        self.roles.iter().all(Role::is_fine)
    }

    /// The shortest way found to each ending: its id, the command that plays it, how it opens, the choices.
    pub fn ways(&self) -> impl Iterator<Item = (&str, String, Opening, &[u8])> {
        self.roles.iter().flat_map(|role| &role.endings).map(|(id, (case, ending))| {
            let (role, opponent, control) = *case;
            let controls: Vec<ControlId> = control.into_iter().collect();
            let opening = Opening::new(role, &controls).against(opponent);
            let (words, choices) = (self.opening(*case), follow(&ending.witness));
            let command = format!("longnight play {} {words} --follow {choices}", name(role));
            (self.game.story.storylets[id.index()].id.as_str(), command, opening, ending.witness.as_slice())
        })
    }

    /// The report for people.
    pub fn text(&self) -> String {
        let mut text = String::new();
        // Writing into a string cannot fail.
        let _infallible = self.write(&mut text).is_ok();
        text
    }

    fn write(&self, text: &mut String) -> std::fmt::Result {
        for role in &self.roles {
            writeln!(text, "== {}", name(role.side))?;
            writeln!(text, "{} storylets, {} choices, {} endings", role.storylets, role.choices, role.endings.len())?;
            writeln!(text, "{} to {} choices to an ending", role.lengths.0, role.lengths.1)?;
            let searched = if role.exhaustive { "every chapter searched to its end" } else { "cut at the bound" };
            writeln!(text, "{} states, {searched}", role.states)?;
            for (opponent, explored) in self.of(role.side) {
                writeln!(text, "  against {}:", self.opponent(opponent))?;
                for (act, it) in &explored.chapters {
                    let cut = if it.cut == 0 { String::new() } else { format!(", cut {} times", it.cut) };
                    let (states, entries, tried, longest) = (it.states, it.entries, it.tried, it.longest);
                    writeln!(
                        text,
                        "    chapter {act}: entered in {entries} states, {states} in all, {tried} choices tried, \
                         {longest} decisions at most in a row{cut}"
                    )?;
                }
                if let Some(it) = self.difficulty.get(&(role.side, opponent, None)) {
                    writeln!(
                        text,
                        "    drawn from her: {} at random ({} % of them nothing), {} by that night’s script, {} by good play",
                        yuan(it.random),
                        it.unharmed,
                        yuan(it.historical),
                        yuan(it.good)
                    )?;
                    writeln!(text, "    {} to {} choices at random", it.choices.0, it.choices.1)?;
                }
            }
            for (id, (case, ending)) in &role.endings {
                let id = &self.game.story.storylets[id.index()].id;
                let (times, opening, choices) = (ending.times, self.opening(*case), follow(&ending.witness));
                writeln!(text, "  ending {id}: {times} times; {opening} --follow {choices}")?;
            }
            for (what, list) in role.wrong() {
                for it in list {
                    writeln!(text, "  {what}: {it}")?;
                }
            }
            for (case, choices) in &role.dead_ends {
                writeln!(text, "  dead end: {} --follow {}", self.opening(*case), follow(choices))?;
            }
        }
        Ok(())
    }

    /// The report for machines.
    pub fn json(&self) -> String {
        let roles: BTreeMap<&str, Value> = self.roles.iter().map(|role| (name(role.side), self.role(role))).collect();
        let exhaustive = self.roles.iter().all(|role| role.exhaustive);
        let mut told = json!({ "exhaustive": exhaustive, "roles": roles });
        if !exhaustive {
            told["bound"] = self.bound.into();
        }
        format!("{told:#}\n")
    }

    fn role(&self, role: &Role) -> Value {
        let endings: BTreeMap<&str, Value> = role
            .endings
            .iter()
            .map(|(id, (case, it))| {
                let id = self.game.story.storylets[id.index()].id.as_str();
                (id, json!({ "times": it.times, "opening": self.opening(*case), "choices": it.witness }))
            })
            .collect();
        let opponents: BTreeMap<&str, Value> = self
            .of(role.side)
            .map(|(id, explored)| (self.opponent(id), self.against(role.side, id, explored)))
            .collect();
        let dead_ends: Vec<Value> = role
            .dead_ends
            .iter()
            .map(|(case, choices)| json!({ "opening": self.opening(*case), "choices": choices }))
            .collect();
        json!({
            "storylets": role.storylets,
            "choices": role.choices,
            "states": role.states,
            "exhaustive": role.exhaustive,
            "shortest": role.lengths.0,
            "longest": role.lengths.1,
            "endings": endings,
            "opponents": opponents,
            "dead_ends": dead_ends,
            "endings_never_reached": role.endings_never,
            "storylets_never_shown": role.never_shown,
            "choices_never_offered": role.never_offered,
            "choices_never_usable": role.never_usable,
            "choices_without_effect": role.without_effect,
            "texts_never_shown": role.texts_never_shown,
        })
    }

    fn against(&self, side: Side, opponent: OpponentId, explored: &Explored) -> Value {
        let chapters: Vec<Value> = explored
            .chapters
            .iter()
            .map(|(act, it)| {
                json!({
                    "chapter": act, "entries": it.entries, "states": it.states, "choices_tried": it.tried,
                    "longest": it.longest, "exhaustive": it.cut == 0,
                })
            })
            .collect();
        let difficulty = self.difficulty.get(&(side, opponent, None)).map(|it| {
            json!({
                "random_fen": it.random, "unharmed_percent": it.unharmed, "historical_fen": it.historical,
                "good_fen": it.good, "fewest_choices": it.choices.0, "most_choices": it.choices.1,
            })
        });
        json!({ "exhaustive": explored.is_exhaustive(), "chapters": chapters, "difficulty": difficulty })
    }

    fn of(&self, side: Side) -> impl Iterator<Item = (OpponentId, &Explored)> {
        let own = self.all.iter().filter(move |((role, _, control), _)| *role == side && control.is_none());
        own.map(|((_, id, _), explored)| (*id, explored))
    }

    /// The words after the role that open a case on the command line.
    fn opening(&self, (_, opponent, control): Case) -> String {
        let with = control.map(|id| format!(" --with {}", self.game.world.controls[id.index()].id));
        format!("--against {}{}", self.opponent(opponent), with.unwrap_or_default())
    }

    fn opponent(&self, id: OpponentId) -> &str {
        &self.game.world.opponents[id.index()].id
    }
}

impl Role {
    pub fn new(game: &Game, all: &All, side: Side) -> Self {
        let explored: Vec<(Case, &Explored)> =
            all.iter().filter(|((role, ..), _)| *role == side).map(|(case, it)| (*case, it)).collect();
        let plain = || explored.iter().filter(|((.., control), _)| control.is_none());
        let any = |test: &dyn Fn(&Explored) -> bool| explored.iter().any(|(_, it)| test(it));
        let own = || (0..).map(StoryletId).zip(&game.story.storylets).filter(|(_, it)| it.role == side);
        let choices = || {
            own().flat_map(|(id, storylet)| (0..).zip(&storylet.choices).map(move |(at, it)| ((id, at), storylet, it)))
        };
        let named = |test: &dyn Fn((StoryletId, u8), bool) -> bool| -> Vec<String> {
            let wrong = choices().filter(|(key, _, it)| test(*key, it.cosmetic));
            wrong.map(|(_, storylet, it)| format!("{} / {}", storylet.id, it.id)).collect()
        };
        let offered = |key: (StoryletId, u8)| any(&|it| it.chosen.contains_key(&key));
        let never = |ending: bool| -> Vec<String> {
            let never = own().filter(|(id, it)| it.ending == ending && !any(&|it| it.shown.contains_key(id)));
            never.map(|(_, it)| it.id.clone()).collect()
        };
        let mut endings: BTreeMap<StoryletId, (Case, Ending)> = BTreeMap::new();
        for (case, it) in &explored {
            for (id, ending) in &it.endings {
                let (by, best) = endings.entry(*id).or_insert_with(|| (*case, Ending { times: 0, ..ending.clone() }));
                best.times += ending.times;
                if (case.2.is_some(), ending.witness.len()) < (by.2.is_some(), best.witness.len()) {
                    (*by, best.witness) = (*case, ending.witness.clone());
                }
            }
        }
        let lengths = plain().filter_map(|(_, it)| it.lengths);
        Self {
            side,
            storylets: own().count(),
            choices: choices().count(),
            never_shown: never(false),
            endings_never: never(true),
            never_offered: named(&|key, _| !offered(key)),
            never_usable: named(&|key, _| offered(key) && !any(&|it| it.usable.contains(&key))),
            without_effect: named(&|key, colour| !colour && offered(key) && !any(&|it| it.matters.contains(&key))),
            texts_never_shown: unseen(game, &explored, side),
            dead_ends: explored.iter().flat_map(|(id, it)| it.dead_ends.iter().map(|end| (*id, end.clone()))).collect(),
            endings,
            lengths: lengths.fold((usize::MAX, 0), |(least, most), (a, b)| (least.min(a), most.max(b))),
            states: plain().map(|(_, it)| it.states()).sum(),
            exhaustive: plain().all(|(_, it)| it.is_exhaustive()),
        }
    }

    /// Whether something was not reached yet that a protection might bring.
    pub fn lacks(&self) -> bool {
        self.wrong().iter().any(|(_, list)| !list.is_empty())
    }

    /// The mistakes found, by kind.
    fn wrong(&self) -> [(&'static str, &[String]); 6] {
        [
            ("storylet never shown", &self.never_shown),
            ("ending never reached", &self.endings_never),
            ("choice never offered", &self.never_offered),
            ("choice never usable", &self.never_usable),
            ("choice without effect, and not marked as colour", &self.without_effect),
            ("observation that nobody in this role ever makes", &self.texts_never_shown),
        ]
    }

    fn is_fine(&self) -> bool {
        self.dead_ends.is_empty() && !self.lacks()
    }
}

/// What an operation that this side can choose, or that an opponent can do, could tell it and never did.
fn unseen(game: &Game, explored: &[(Case, &Explored)], side: Side) -> Vec<String> {
    let (world, story) = (&game.world, &game.story);
    let mut ops: BTreeSet<OpId> = BTreeSet::new();
    let by_script = |id: ScriptId| world.scripts[id.index()].entries.iter().map(|entry| entry.op);
    for choice in story.storylets.iter().filter(|it| it.role == side).flat_map(|it| &it.choices) {
        ops.extend(
            choice.ops.iter().chain(&choice.meanwhile).copied().chain(choice.script.into_iter().flat_map(by_script)),
        );
    }
    for (_, opponent) in world.opponents_of(side.other()) {
        ops.extend(opponent.script.into_iter().flat_map(by_script));
    }
    let told: BTreeSet<_> =
        ops.iter().flat_map(|op| &world.ops[op.index()].notify).filter(|it| it.to == side).map(|it| it.see).collect();
    let unseen = told.into_iter().filter(|obs| !explored.iter().any(|(_, it)| it.noticed.contains(obs)));
    unseen.map(|obs| world.observations[obs.index()].id.clone()).collect()
}

fn name(side: Side) -> &'static str {
    match side {
        Side::Owner => "victim",
        Side::Crew => "attacker",
    }
}

fn follow(choices: &[u8]) -> String {
    choices.iter().map(u8::to_string).collect::<Vec<_>>().join(",")
}

fn yuan(fen: Fen) -> String {
    format!("{} yuan", fen / 100)
}
