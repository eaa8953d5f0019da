//! The native companion: the same simulation and story, on the command line.
//!
//! A command makes its whole text before any of it is printed, so that a closed
//! pipe stops nothing half-way; the exit status is the command's either way.
//! What other programs may rely on stands in src/README.md.
mod check;
mod checkup;
mod controls;
mod digest;
mod explore;
mod map;
mod night;
mod options;
mod play;
mod replay;
mod setup;
mod sources;
mod systems;
mod world;

use std::io::Write as _;
use std::process::ExitCode;

use options::Options;
use story::Game;

const HELP: &str = "\
longnight: the night on the command line

  longnight night [--crew OPPONENT] [--owner OPPONENT] [RULES]
                                                 a night that nobody plays, as a timeline
  longnight replay [--json] [RULES]              the rows of the incident, each held or not, and
                                                 which of them the rules given no longer show; with
                                                 --counterfactuals also the worlds that differ in one
                                                 thing, in which a row must not come out
  longnight world --relaxed --json [--scenario THEFT] [RULES]
                                                 the relaxed world, for machines
  longnight world --pddl [--scenario THEFT] [RULES]
                                                 the same as a PDDL domain and problem: all the money
                                                 in reach, or with --harm KIND that harm; with
                                                 --documented without the ways that nobody outside
                                                 knows; instead of THEFT and RULES, --setup FILE
  longnight checkup --setup FILE [--json]        everything the analysis says about a setup: a policy
                                                 with a scenario and answers (and `facts` besides,
                                                 or `without`), or with start facts; and controls
  longnight checkup --batch FILE --json          the same for many: a setup a line, an answer a line;
                                                 its `want` names the keys that are asked for
  longnight digest [--random N] [--seed S]       one hash over N seeded playthroughs (1000)
  longnight play OPENING [--follow 0,2,1]        a transcript of these choices, or of those in a file;
                                                 then what is offered
  longnight explore OPENING [--random N] [--seed S]
                                                 random playthroughs, and what they reached (200)
  longnight check [ROLE] [--json] [--bound N] [--random N] [--seed S]
                                                 the story explored to its ends, chapter by chapter,
                                                 against every opponent; what is never reached; how
                                                 hard it is; with --write FOLDER a transcript of the
                                                 shortest way to each ending, in both languages
  longnight map [ROLE] [--svg] [--random N] [--seed S]
                                                 the story as a graph, for Graphviz or as SVG: what
                                                 N playthroughs against each opponent went through (200)
  longnight controls [--json]                    the controls, variants, policies and thefts, with their ids
  longnight sources [--old]                      what checklist and emergency claim, a line each: when it
                                                 was last read, how sure it is, file, id, title, addresses;
                                                 with --old what was read more than eighteen months ago
  longnight systems [--json]                     how often play, replay and self-check use each institution

RULES are --policy POLICY (without it 2020-09), --variant VARIANT=OPTION... (without it the
first option of each) and --with CONTROL...
OPENING is ROLE [--against OPPONENT] [--from 00:23+1] [--with CONTROL]...: until that minute the
night goes as it went. --amounts least, most or a number: where the article tells a range (\"several
thousand\"), its low end, its high end, or an amount drawn from that number; for
night and check, too.
ROLE is victim or attacker. Every command takes --lang en|zh-Hans.
It ends with 0; with 1 where a row is not held or the story has a hole; with 2 where it does not understand.";

/// The output of a command.
struct Told {
    /// The whole text.
    text: String,
    /// Whether the exit status is 0; otherwise it is 1.
    fine: bool,
}

impl From<String> for Told {
    fn from(text: String) -> Self {
        Self { text, fine: true }
    }
}

fn main() -> ExitCode {
    match run(std::env::args().skip(1)) {
        Ok(told) => {
            let mut out = std::io::stdout().lock();
            // Nobody reads on where this fails, so there is nobody to tell.
            let _read = out.write_all(told.text.as_bytes()).and_then(|()| out.flush()).is_ok();
            if told.fine { ExitCode::SUCCESS } else { ExitCode::FAILURE }
        }
        Err(message) => {
            let _read = writeln!(std::io::stderr().lock(), "{message}").is_ok();
            ExitCode::from(2)
        }
    }
}

fn run(mut words: impl Iterator<Item = String>) -> Result<Told, String> {
    let command = words.next().unwrap_or_default();
    if ["", "help", "--help", "-h"].contains(&command.as_str()) {
        return Ok(format!("{HELP}\n").into());
    }
    let options = Options::read(words)?;
    let mut game = Game::load();
    if ["world", "checkup", "controls"].contains(&command.as_str()) {
        game.world = content::whole_world();
    }
    match command.as_str() {
        "night" => night::run(&game, &options).map(Into::into),
        "replay" => replay::run(&game, &options),
        "world" => world::run(&game, &options).map(Into::into),
        "checkup" => checkup::run(&game, &options).map(Into::into),
        "digest" => Ok(digest::run(&game, &options).into()),
        "play" => play::run(&game, &options).map(Into::into),
        "explore" => explore::run(&game, &options).map(Into::into),
        "check" => check::run(&game, &options),
        "map" => Ok(map::run(&game, &options).into()),
        "sources" => Ok(sources::run(&game, &options).into()),
        "systems" => Ok(systems::run(&game, &options).into()),
        "controls" => Ok(controls::run(&game, &options).into()),
        other => Err(format!("what is {other}?\n\n{HELP}")),
    }
}
