//! `longnight replay`: the rows of the incident, each held or not, and why.

use std::fmt::Write as _;

use i18n::format;
use serde_json::{Value, json};
use sim::replay::{Replay, Shown, describe};
use sim::{Event, EventKind, Score};
use story::Game;
use world::Rules;
use world::ids::ControlId;
use world::model::{Differs, Row, Side, World};

use crate::Told;
use crate::options::Options;

/// The shifts of inferred times that a replay is tried with, in minutes.
const SHIFTS: [i32; 8] = [-5, -3, -2, -1, 1, 2, 3, 5];

/// The result of a replay.
struct Report<'a> {
    world: &'a World,
    replay: Replay,
    rows: Vec<Shown>,
    /// Rows that hold in the historical night, and not in this one; `None` where the rules are the same.
    lost: Option<Vec<u8>>,
    /// How many rows are held when the inferred times are shifted.
    shifts: Vec<(i32, usize)>,
    /// Where they were asked for: the worlds that differ in one thing, and what each shows for the row
    /// that must not come out there.
    counterfactuals: Option<Vec<(Differs, Shown)>>,
}

/// Runs the replay under the rules asked for, and says whether every row is held.
pub fn run(game: &Game, options: &Options) -> Result<Told, String> {
    let world = &game.world;
    let controls = options.rules(game)?.controls(world);
    let scripts = Side::BOTH.map(|side| game.historical(side));
    let run = |controls: &[ControlId], shift| Replay::run(world, scripts, controls, shift);
    let replay = run(&controls, 0);
    let rows = replay.rows(world);
    let lost = options.changes_rules().then(|| {
        let before = run(&Rules::of_the_night(world).controls(world), 0).rows(world);
        let both = before.iter().zip(&rows);
        both.filter(|(before, now)| before.held() && !now.held()).map(|(_, now)| now.row).collect()
    });
    let shifts = SHIFTS.map(|shift| (shift, count(&run(&controls, shift).rows(world)))).to_vec();
    let differing = |row: &Row, differs: Differs| {
        let shown = Replay::but(world, scripts, &controls, differs).rows(world);
        shown.into_iter().find(|shown| shown.row == row.number).map(|shown| (differs, shown))
    };
    let each = |row| -> Vec<(Differs, Shown)> {
        let row: &Row = row;
        row.counterfactuals.iter().filter_map(|&differs| differing(row, differs)).collect()
    };
    let counterfactuals = options.counterfactuals.then(|| world.rows.iter().flat_map(each).collect());
    let report = Report { world, replay, rows, lost, shifts, counterfactuals };
    let text = if options.json { format!("{}\n", report.as_json()) } else { report.as_text() };
    Ok(Told { text, fine: report.is_fine() })
}

fn count(rows: &[Shown]) -> usize {
    rows.iter().filter(|row| row.held()).count()
}

impl Report<'_> {
    fn as_text(&self) -> String {
        let mut text = String::new();
        // Writing into a string cannot fail.
        let _infallible = self.write(&mut text).is_ok();
        text
    }

    fn write(&self, text: &mut String) -> std::fmt::Result {
        let Self { world, rows, .. } = self;
        for row in rows {
            let (from, to) = minutes(world, row);
            let mark = if row.held() { "held" } else { "NOT " };
            writeln!(text, "{:>3} {mark} {:19} {}", row.row, span(from, to), why(world, row).unwrap_or_default())?;
        }
        writeln!(text, "\n{} of {} rows held", count(rows), rows.len())?;
        if let Some(lost) = &self.lost {
            let list: Vec<String> = lost.iter().map(ToString::to_string).collect();
            let list = if list.is_empty() { "none".to_owned() } else { list.join(", ") };
            writeln!(text, "rows of the night as it was that no longer hold: {list}")?;
        }
        writeln!(text, "\nledger, amounts in yuan")?;
        for (name, amount) in amounts(&self.score()) {
            writeln!(text, "  {name:12} {:>10}", format::money(amount))?;
        }
        writeln!(
            text,
            "  {:12} {:>10}\n  {:12} {:>10}\n",
            "exposed",
            self.score().exposed,
            "hidden",
            self.score().hidden
        )?;
        if let Some(counterfactuals) = &self.counterfactuals {
            writeln!(text, "worlds that differ in one thing, in which the row must not come out")?;
            for (differs, shown) in counterfactuals {
                let why = why(world, shown).unwrap_or_else(|| "HELD ALL THE SAME".to_owned());
                writeln!(text, "{:>3} {}: {why}", shown.row, differs.describe(world))?;
            }
            writeln!(text)?;
        }
        for (by, held) in &self.shifts {
            writeln!(text, "inferred times shifted by {by:+} min: {held} held")?;
        }
        Ok(())
    }

    fn as_json(&self) -> Value {
        let rows: Vec<Value> = self.rows.iter().map(|row| row_json(self.world, &self.replay, row)).collect();
        let score = self.score();
        let mut ledger: Value = amounts(&score).into_iter().map(|(name, fen)| (name.to_owned(), json!(fen))).collect();
        ledger["exposed"] = json!(score.exposed);
        ledger["hidden"] = json!(score.hidden);
        let shifts: Vec<Value> = self.shifts.iter().map(|(by, held)| json!({ "minutes": by, "held": held })).collect();
        let mut all = json!({
            "world": content::WORLD_ID,
            "held": count(&self.rows), "of": rows.len(), "rows": rows, "ledger": ledger, "shifts": shifts,
        });
        if let Some(lost) = &self.lost {
            all["lost"] = json!(lost);
        }
        if let Some(counterfactuals) = &self.counterfactuals {
            let each = counterfactuals.iter().map(|(differs, shown)| {
                json!({
                    "row": shown.row, "differs": differs.describe(self.world), "held": shown.held(),
                    "why": why(self.world, shown),
                })
            });
            all["counterfactuals"] = each.collect();
        }
        all
    }

    /// Whether every row is held, and none in a world in which it must not come out.
    fn is_fine(&self) -> bool {
        let all = count(&self.rows) == self.rows.len() && !self.rows.is_empty();
        all && self.counterfactuals.iter().flatten().all(|(_, shown)| !shown.held())
    }

    fn score(&self) -> Score {
        Score::of(self.world, &self.replay.state, &self.replay.events)
    }
}

/// The amounts of a score by name, in fen.
fn amounts(score: &Score) -> [(&'static str, i64); 6] {
    [
        ("attempted", score.attempted),
        ("blocked", score.blocked),
        ("clawed_back", score.clawed_back),
        ("compensated", score.compensated),
        ("net_loss", score.net_loss),
        ("loans", score.loans),
    ]
}

/// The minutes of what shows a row; the row's own where nothing that happened does.
fn minutes(world: &World, shown: &Shown) -> (u32, u32) {
    shown.span.or_else(|| row_of(world, shown).map(|row| (row.from, row.to))).unwrap_or_default()
}

fn row_of<'a>(world: &'a World, shown: &Shown) -> Option<&'a Row> {
    world.rows.iter().find(|row| row.number == shown.row)
}

fn row_json(world: &World, replay: &Replay, row: &Shown) -> Value {
    let events: Vec<String> = row.events.iter().map(|&index| told(world, &replay.events[index])).collect();
    let (from, to) = minutes(world, row);
    json!({
        "row": row.row, "held": row.held(), "from": from, "to": to, "events": events, "why": why(world, row),
    })
}

/// The check that a row fails at, as content writes it.
fn why(world: &World, shown: &Shown) -> Option<String> {
    let row = row_of(world, shown)?;
    let check = row.checks.get(shown.unmet?)?;
    Some(format!("not shown between {}: {}", span(row.from, row.to), describe(world, check)))
}

fn span(from: u32, to: u32) -> String {
    let at = |minute| format!("{}+{}", format::clock(minute), format::day(minute));
    if from == to { at(from) } else { format!("{} … {}", at(from), at(to)) }
}

/// An event as ids, for machines.
fn told(world: &World, event: &Event) -> String {
    let op = &world.ops[event.op.index()].id;
    let what = match &event.kind {
        EventKind::Started => "started".to_owned(),
        EventKind::Code { to, .. } => format!("code to {}", to.map_or("nobody", Side::id)),
        EventKind::Done { .. } => "done".to_owned(),
        EventKind::Failed { .. } => "failed".to_owned(),
        EventKind::Changed { fact, on } => format!("{}{}", if *on { "+" } else { "-" }, world.facts[fact.index()].id),
        EventKind::Observed { obs } => format!("{} sees {}", event.side.id(), world.observations[obs.index()].id),
        EventKind::Paid { amount, .. } => format!("paid {}", format::money(*amount)),
        EventKind::Stopped { amount, .. } => format!("stopped {}", format::money(*amount)),
        EventKind::Delayed { minutes, .. } => format!("delayed {minutes} min"),
        EventKind::ClawedBack { amount, .. } => format!("clawed back {}", format::money(*amount)),
    };
    format!("{} {op}: {what}", span(event.at, event.at))
}
