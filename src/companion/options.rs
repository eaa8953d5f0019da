//! The command-line options, and the rules that they ask for.

use i18n::{Catalog, Locale};
use story::{Game, Opening};
use world::Rules;
use world::alias::Kind;
use world::ids::{ControlId, FactId, OpponentId, VariantId};
use world::model::{Amounts, DAY, Harm, Minute, Side, World};

use crate::HELP;

/// The options of a command.
pub struct Options {
    pub role: Option<Side>,
    pub amounts: Amounts,
    pub counterfactuals: bool,
    pub locale: Locale,
    pub follow: Vec<u8>,
    pub random: Option<u32>,
    pub bound: Option<usize>,
    pub write: Option<String>,
    pub seed: u64,
    pub json: bool,
    pub relaxed: bool,
    pub pddl: bool,
    pub harm: Option<Harm>,
    pub documented: bool,
    pub old: bool,
    pub svg: bool,
    pub setup: Option<String>,
    pub batch: Option<String>,
    with: Vec<String>,
    policy: Option<String>,
    variants: Vec<String>,
    scenario: Option<String>,
    from: Option<Minute>,
    against: Option<String>,
    crew: Option<String>,
    owner: Option<String>,
}

impl Options {
    /// Reads the words after the command.
    pub fn read(mut words: impl Iterator<Item = String>) -> Result<Self, String> {
        let mut options = Self {
            role: None,
            amounts: Amounts::Usual,
            counterfactuals: false,
            locale: Locale::En,
            follow: Vec::new(),
            random: None,
            bound: None,
            write: None,
            seed: 1,
            json: false,
            relaxed: false,
            pddl: false,
            harm: None,
            documented: false,
            old: false,
            svg: false,
            setup: None,
            batch: None,
            with: Vec::new(),
            policy: None,
            variants: Vec::new(),
            scenario: None,
            from: None,
            against: None,
            crew: None,
            owner: None,
        };
        while let Some(word) = words.next() {
            let mut value = || words.next().ok_or_else(|| format!("{word} needs a value"));
            match word.as_str() {
                "victim" | "attacker" => options.role = Some(role(&word)?),
                "--lang" => {
                    let tag = value()?;
                    options.locale = Locale::from_tag(&tag).ok_or(format!("no language {tag}: en or zh-Hans"))?;
                }
                "--amounts" => options.amounts = amounts(&value()?)?,
                "--counterfactuals" => options.counterfactuals = true,
                "--json" => options.json = true,
                "--relaxed" => options.relaxed = true,
                "--pddl" => options.pddl = true,
                "--harm" => options.harm = Some(harm(&value()?)?),
                "--documented" => options.documented = true,
                "--old" => options.old = true,
                "--svg" => options.svg = true,
                "--with" => options.with.push(value()?),
                "--policy" => options.policy = Some(value()?),
                "--variant" => options.variants.push(value()?),
                "--scenario" => options.scenario = Some(value()?),
                "--setup" => options.setup = Some(value()?),
                "--batch" => options.batch = Some(value()?),
                "--from" => options.from = Some(minute(&value()?)?),
                "--crew" => options.crew = Some(value()?),
                "--owner" => options.owner = Some(value()?),
                "--against" => options.against = Some(value()?),
                "--role" => options.role = Some(role(&value()?)?),
                "--follow" => options.follow = choices(&value()?)?,
                "--random" => {
                    options.random = Some(value()?.parse().map_err(|_| "--random takes a number".to_owned())?);
                }
                "--write" => options.write = Some(value()?),
                "--bound" => {
                    options.bound = Some(value()?.parse().map_err(|_| "--bound takes a number".to_owned())?);
                }
                "--seed" => options.seed = value()?.parse().map_err(|_| "--seed takes a number".to_owned())?,
                other => return Err(format!("what is {other}?\n\n{HELP}")),
            }
        }
        Ok(options)
    }

    /// The texts of the language asked for.
    pub fn catalog(&self) -> Catalog {
        content::catalog(self.locale)
    }

    /// The role asked for.
    pub fn role(&self) -> Result<Side, String> {
        self.role.ok_or_else(|| "say which role: victim or attacker".to_owned())
    }

    /// How the playthrough opens that is asked for.
    pub fn opening(&self, game: &Game) -> Result<Opening, String> {
        let role = self.role()?;
        let (controls, opponent) = (self.controls(game)?, self.opponent(game, role)?);
        Ok(Opening { role, controls, from: self.from, opponent, amounts: self.amounts })
    }

    /// The opponent of this side, if one is named.
    fn opponent(&self, game: &Game, role: Side) -> Result<Option<OpponentId>, String> {
        self.against.as_ref().map(|id| opponent(&game.world, role.other(), id)).transpose()
    }

    /// The opponents for both sides of a night that nobody plays; the historical scripts unless named.
    pub fn sides(&self, game: &Game) -> Result<[OpponentId; 2], String> {
        let mut sides = Side::BOTH.map(|side| Opening::new(side.other(), &[]).opponent(&game.world));
        for (side, id) in [(Side::Crew, &self.crew), (Side::Owner, &self.owner)] {
            if let Some(id) = id {
                sides[side.index()] = opponent(&game.world, side, id)?;
            }
        }
        Ok(sides)
    }

    /// The single controls asked for.
    pub fn controls(&self, game: &Game) -> Result<Vec<ControlId>, String> {
        self.with.iter().map(|id| control(&game.world, id)).collect()
    }

    /// Whether a setup file is named.
    pub fn has_setups(&self) -> bool {
        self.setup.is_some() || self.batch.is_some()
    }

    /// Whether a theft is named.
    pub fn names_theft(&self) -> bool {
        self.scenario.is_some()
    }

    /// Whether rules are asked for that are not those of the night as it was.
    pub fn changes_rules(&self) -> bool {
        !self.with.is_empty() || self.policy.is_some() || !self.variants.is_empty()
    }

    /// The facts at the start of the named theft; without one, of the night's own.
    pub fn start(&self, game: &Game) -> Result<Vec<FactId>, String> {
        let world = &game.world;
        let Some(id) = &self.scenario else { return Ok(world.scenario.facts.clone()) };
        // The night's own theft is better known by its former id, so that is listed too.
        let known = || world.aliases.former(Kind::Theft).chain(world.thefts.iter().map(|theft| theft.id.as_str()));
        Ok(world.theft(id).ok_or_else(|| unknown("scenario", id, known()))?.start(world))
    }

    /// The rules asked for; an unknown id is answered with the possible ones.
    pub fn rules(&self, game: &Game) -> Result<Rules, String> {
        let world = &game.world;
        let mut rules = Rules::of_the_night(world);
        if let Some(id) = &self.policy {
            let known = world.policies.iter().map(|policy| policy.id.as_str());
            rules = rules.at(world.policy(id).ok_or_else(|| unknown("policy", id, known))?);
        }
        for chosen in &self.variants {
            let (variant, option) = telling(world, chosen)?;
            rules = rules.telling(variant, option);
        }
        Ok(self.controls(game)?.into_iter().fold(rules, Rules::with))
    }
}

/// A telling of a disputed point, as `VARIANT=OPTION`.
pub fn telling(world: &World, chosen: &str) -> Result<(VariantId, usize), String> {
    let found = chosen.split_once('=').and_then(|(id, option)| {
        let variant = world.variant(id)?;
        let known = &world.variants[variant.index()];
        Some((variant, known.option(world.aliases.live_part(Kind::Option, &known.id, option))?))
    });
    let options = world.variants.iter().flat_map(|variant| variant.options.iter().map(move |it| (variant, it)));
    found.ok_or_else(|| unknown("variant", chosen, options.map(|(variant, it)| format!("{}={}", variant.id, it.id))))
}

fn opponent(world: &World, side: Side, id: &str) -> Result<OpponentId, String> {
    let found = world.opponent(id).filter(|id| world.opponents[id.index()].side == side);
    found.ok_or_else(|| unknown("opponent", id, world.opponents_of(side).map(|(_, it)| it.id.as_str())))
}

fn control(world: &World, id: &str) -> Result<ControlId, String> {
    let known = world.controls.iter().map(|control| control.id.as_str());
    world.control(id).ok_or_else(|| unknown("control", id, known))
}

/// An error message: the unknown id, and the ids that exist.
fn unknown<T: AsRef<str>>(kind: &str, id: &str, known: impl IntoIterator<Item = T>) -> String {
    let mut message = format!("no {kind} {id}; there is");
    for choice in known {
        message.push_str("\n  ");
        message.push_str(choice.as_ref());
    }
    message
}

/// A minute as content writes it: `21:30`, or `00:23+1` for the next day.
fn minute(text: &str) -> Result<Minute, String> {
    let (clock, day) = text.split_once('+').unwrap_or((text, "0"));
    let read = || {
        let (hour, minute) = clock.split_once(':')?;
        let (hour, minute, day): (Minute, Minute, Minute) =
            (hour.parse().ok()?, minute.parse().ok()?, day.parse().ok()?);
        (hour < 24 && minute < 60 && day < 1000).then_some(day * DAY + hour * 60 + minute)
    };
    read().ok_or_else(|| format!("`{text}` is no minute: 21:30, or 00:23+1 for the next day"))
}

/// Which amounts a night takes where a range is told.
fn amounts(text: &str) -> Result<Amounts, String> {
    match (text, text.parse()) {
        ("usual", _) => Ok(Amounts::Usual),
        ("least", _) => Ok(Amounts::Least),
        ("most", _) => Ok(Amounts::Most),
        (_, Ok(seed)) => Ok(Amounts::Seed(seed)),
        _ => Err(format!("`{text}` are no amounts: usual, least, most, or a number to draw them from")),
    }
}

fn harm(id: &str) -> Result<Harm, String> {
    let known = || Harm::ALL.map(Harm::id);
    Harm::ALL.into_iter().find(|it| it.id() == id).ok_or_else(|| unknown("harm", id, known()))
}

fn role(name: &str) -> Result<Side, String> {
    match name {
        "victim" => Ok(Side::Owner),
        "attacker" => Ok(Side::Crew),
        other => Err(format!("no role {other}: victim or attacker")),
    }
}

/// A list of choices, or a file that holds one.
fn choices(text: &str) -> Result<Vec<u8>, String> {
    let list = numbers(text);
    match std::fs::read_to_string(text) {
        Ok(file) if list.is_err() => numbers(&file),
        _ => list,
    }
}

fn numbers(list: &str) -> Result<Vec<u8>, String> {
    let read = |word: &str| word.trim().parse().map_err(|_| format!("`{word}` is no choice"));
    list.split(',').filter(|word| !word.trim().is_empty()).map(read).collect()
}
