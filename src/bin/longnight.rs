//! The native companion: the same simulation and story, on the command line.

#[path = "longnight/plain.rs"]
mod plain;

use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;

use long_night::content;
use long_night::i18n::{Catalog, Locale, format};
use long_night::sim::{Action, Event, Score, ScriptRun, State, apply};
use long_night::story::{Act, Game, Playthrough, notices, words};
use long_night::world::ids::ControlId;
use long_night::world::model::Side;

const HELP: &str = "\
longnight: the night on the command line

  longnight night [--with CONTROL]...            both historical scripts, as a timeline
  longnight play ROLE [--follow 0,2,1] [--with CONTROL]...
                                                 a transcript of these choices; then what is offered
  longnight explore ROLE [--random N] [--seed S] random playthroughs, and what they reached
  longnight controls                             the controls and their ids
  longnight plain [FOLDER]                       the pages without WebAssembly, into a built site
                                                 (without FOLDER: where Trunk is building it)

ROLE is victim or attacker. Every command takes --lang en|zh-Hans.";

fn main() -> ExitCode {
    let mut words = std::env::args().skip(1);
    let command = words.next().unwrap_or_default();
    if command == "plain" {
        let folder = words.next().map(Into::into).or_else(|| std::env::var_os("TRUNK_STAGING_DIR"));
        return told(folder.map_or_else(|| Err(HELP.to_owned()), |folder| plain::write(Path::new(&folder))));
    }
    told(Options::read(words).and_then(|options| run(&command, &options)))
}

fn told(result: Result<(), String>) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

/// What stands after the command.
struct Options {
    role: Option<Side>,
    locale: Locale,
    with: Vec<String>,
    follow: Vec<u8>,
    random: u32,
    seed: u64,
}

impl Options {
    fn read(mut words: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut options =
            Self { role: None, locale: Locale::En, with: Vec::new(), follow: Vec::new(), random: 200, seed: 1 };
        while let Some(word) = words.next() {
            let mut value = || words.next().ok_or_else(|| format!("{word} needs a value"));
            match word.as_str() {
                "victim" => options.role = Some(Side::Owner),
                "attacker" => options.role = Some(Side::Crew),
                "--lang" => {
                    let tag = value()?;
                    options.locale = Locale::from_tag(&tag).ok_or(format!("no language {tag}: en or zh-Hans"))?;
                }
                "--with" => options.with.push(value()?),
                "--follow" => options.follow = numbers(&value()?)?,
                "--random" => options.random = value()?.parse().map_err(|_| "--random takes a number".to_owned())?,
                "--seed" => options.seed = value()?.parse().map_err(|_| "--seed takes a number".to_owned())?,
                other => return Err(format!("what is {other}?\n\n{HELP}")),
            }
        }
        Ok(options)
    }

    fn role(&self) -> Result<Side, String> {
        self.role.ok_or_else(|| "say which role: victim or attacker".to_owned())
    }

    fn controls(&self, game: &Game) -> Result<Vec<ControlId>, String> {
        let find = |id: &String| {
            game.world.control(id).ok_or_else(|| format!("no control {id}; `longnight controls` lists them"))
        };
        self.with.iter().map(find).collect()
    }
}

fn numbers(list: &str) -> Result<Vec<u8>, String> {
    let read = |word: &str| word.trim().parse().map_err(|_| format!("`{word}` is no choice"));
    list.split(',').filter(|word| !word.trim().is_empty()).map(read).collect()
}

fn run(command: &str, options: &Options) -> Result<(), String> {
    let game = Game::load();
    let catalog = content::catalog(options.locale);
    match command {
        "night" => night(&game, &catalog, &options.controls(&game)?),
        "play" => return play(&game, &catalog, options),
        "explore" => explore(&game, options.role()?, options),
        "controls" => {
            for control in &game.world.controls {
                println!("{:28} {}", control.id, catalog.format(control.name, &[]));
            }
        }
        _ => println!("{HELP}"),
    }
    Ok(())
}

/// Runs both historical scripts against each other.
fn night(game: &Game, catalog: &Catalog, controls: &[ControlId]) {
    let world = &game.world;
    let mut state = State::new(world, controls);
    let mut scripts = Side::BOTH.map(|side| ScriptRun::new(world, game.historical(side)));
    let mut events: Vec<Event> = Vec::new();
    loop {
        for script in &mut scripts {
            script.act(world, &mut state, &mut events);
        }
        if apply(world, &mut state, Action::Tick, &mut events).is_err() {
            break;
        }
    }
    for side in Side::BOTH {
        println!("\n== {}", side.id());
        for notice in notices(world, &events, side) {
            println!(
                "{}+{} {}",
                format::clock(notice.at),
                format::day(notice.at),
                words::notice(catalog, world, &notice)
            );
        }
    }
    println!("\n{:#?}", Score::of(world, &state, &events));
}

/// Prints the transcript of a list of choices, and what is offered after it.
fn play(game: &Game, catalog: &Catalog, options: &Options) -> Result<(), String> {
    let controls = options.controls(game)?;
    let role = options.role()?;
    let play = Playthrough::replay(game, role, &controls, &options.follow)
        .map_err(|bad| format!("choice number {} was not offered", bad.at))?;
    let (world, mut shown) = (&game.world, 0);
    for beat in &play.beats {
        for notice in notices(world, &play.events[shown..beat.event], play.role) {
            println!("    {} {}", format::clock(notice.at), words::notice(catalog, world, &notice));
        }
        shown = beat.event;
        match &beat.act {
            Act::Shown(id) => {
                let storylet = &game.story.storylets[id.index()];
                let title = catalog.format(storylet.title, &[]);
                println!(
                    "\n{} — {title} [{}]\n{}",
                    format::clock(beat.at),
                    storylet.id,
                    catalog.format(storylet.text, &[])
                );
            }
            Act::Chose(id, choice) => {
                let choice = &game.story.storylets[id.index()].choices[usize::from(*choice)];
                println!("  > {} [{}]", catalog.format(choice.text, &[]), choice.id);
            }
            Act::Refused(op, reason) => {
                println!("    ! {}: {}", words::op(catalog, world, *op), words::reason(catalog, world, reason));
            }
        }
    }
    if let Some(scene) = &play.scene {
        let storylet = &game.story.storylets[scene.storylet.index()];
        for (index, &offered) in scene.offered.iter().enumerate() {
            println!("  {index}. {}", catalog.format(storylet.choices[usize::from(offered)].text, &[]));
        }
    }
    if play.is_over(game) {
        println!("\n{:#?}", Score::of(world, &play.state, &play.events));
    }
    Ok(())
}

/// Plays at random and says what was reached.
fn explore(game: &Game, role: Side, options: &Options) {
    let mut seed = options.seed;
    let mut shown: BTreeMap<&str, u32> = BTreeMap::new();
    let mut chosen: BTreeMap<(&str, &str), (u32, u32)> = BTreeMap::new();
    let mut endings: BTreeMap<String, (u32, Vec<u8>)> = BTreeMap::new();
    let (mut dead_ends, mut longest, mut shortest, mut loss) = (0, 0, usize::MAX, 0);
    for _ in 0..options.random {
        let mut play = Playthrough::start(game, role, &[]);
        while let Some(scene) = play.scene.clone()
            && !scene.offered.is_empty()
            && play.choices.len() < 300
        {
            let index = (next(&mut seed) % scene.offered.len() as u64) as u8;
            if play.choose(game, index).is_err() {
                break;
            }
        }
        for (at, beat) in play.beats.iter().enumerate() {
            match &beat.act {
                Act::Shown(id) => *shown.entry(&game.story.storylets[id.index()].id).or_default() += 1,
                Act::Chose(id, choice) => {
                    let storylet = &game.story.storylets[id.index()];
                    let key = (storylet.id.as_str(), storylet.choices[usize::from(*choice)].id.as_str());
                    let entry = chosen.entry(key).or_default();
                    entry.0 += 1;
                    let refused = matches!(play.beats.get(at + 1), Some(next) if matches!(next.act, Act::Refused(..)));
                    entry.1 += u32::from(refused);
                }
                Act::Refused(..) => {}
            }
        }
        longest = longest.max(play.choices.len());
        shortest = shortest.min(play.choices.len());
        loss += play.state.ledger.loss(&game.world) / 100;
        let ending = play.scene.as_ref().map(|scene| &game.story.storylets[scene.storylet.index()]);
        match ending.filter(|storylet| storylet.ending) {
            Some(storylet) => {
                let entry = endings.entry(storylet.id.clone()).or_insert_with(|| (0, play.choices.clone()));
                entry.0 += 1;
                if play.choices.len() < entry.1.len() {
                    entry.1 = play.choices.clone();
                }
            }
            None => {
                dead_ends += 1;
                println!("no ending after {:?}", play.choices);
            }
        }
    }
    println!("{} playthroughs, {shortest} to {longest} choices, {dead_ends} without an ending", options.random);
    println!("mean net loss {} yuan", loss / i64::from(options.random.max(1)));
    for (id, (times, witness)) in &endings {
        println!("  ending {id}: {times}, e.g. {witness:?}");
    }
    for storylet in game.story.storylets.iter().filter(|storylet| storylet.role == role) {
        if !shown.contains_key(storylet.id.as_str()) {
            println!("  never shown: {}", storylet.id);
            continue;
        }
        for choice in &storylet.choices {
            match chosen.get(&(storylet.id.as_str(), choice.id.as_str())) {
                None => println!("  never chosen: {} / {}", storylet.id, choice.id),
                Some((times, refused)) if times == refused => {
                    println!("  always begins with a refusal: {} / {}", storylet.id, choice.id);
                }
                Some(_) => {}
            }
        }
    }
}

/// The next number of a splitmix64 sequence.
fn next(seed: &mut u64) -> u64 {
    *seed = seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
    let mut mixed = *seed;
    mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    mixed ^ (mixed >> 31)
}
