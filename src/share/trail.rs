//! Trails as text, one line: `owner with=sim-pin from=1463 against=crew-street v-gone/ring`.
//!
//! Invariants: only what would be written so is read; whatever is not known in
//! it makes it no trail at all, for it may say how the night opened.

use core::cmp::Ordering;

use super::run::{self, BadRun, Run};
use story::{Game, Opening, Playthrough, Retraced, Step, Trail};
use world::ids::{OpponentId, is_id};
use world::model::{Minute, Side};

/// The most decisions that a trail is read for; a night has a few dozen.
pub const MOST_STEPS: usize = 1_000;
/// The most controls.
const MOST_CONTROLS: usize = 200;

/// Writes a trail.
#[must_use]
pub fn write(trail: &Trail) -> String {
    let mut out = String::from(trail.role.id());
    if !trail.controls.is_empty() {
        out.extend([" with=", &trail.controls.join(",")]);
    }
    if let Some(from) = trail.from {
        out.extend([" from=", &from.to_string()]);
    }
    if let Some(opponent) = &trail.opponent {
        out.extend([" against=", opponent]);
    }
    for step in &trail.steps {
        out.extend([" ", &step.storylet, "/", &step.choice]);
    }
    out
}

/// Reads a trail.
///
/// ```
/// use share::trail::{read, write};
///
/// let text = "owner with=sim-pin from=1463 against=crew-street v-gone/ring v-picked/alert";
/// assert_eq!(read(text).as_ref().map(write).as_deref(), Some(text));
/// assert_eq!(read("owner mood=bad v-gone/ring"), None);
/// ```
#[must_use]
pub fn read(text: &str) -> Option<Trail> {
    let mut words = text.split(' ').peekable();
    let role = words.next()?;
    let role = Side::BOTH.into_iter().find(|side| side.id() == role)?;
    let mut value = |name: &str| Some(words.next_if(|word| word.starts_with(name))?.get(name.len()..)?.to_string());
    let controls = value("with=").map(|list| list.split(',').map(String::from).collect::<Vec<_>>());
    let controls = controls.unwrap_or_default();
    let from = match value("from=") {
        Some(minute) => Some(minute.parse::<Minute>().ok().filter(|it| it.to_string() == minute)?),
        None => None,
    };
    let opponent = value("against=");
    let step = |word: &str| {
        let (storylet, choice) = word.split_once('/')?;
        (is_id(storylet) && is_id(choice)).then(|| Step { storylet: storylet.into(), choice: choice.into() })
    };
    let steps: Vec<Step> = words.map(step).collect::<Option<_>>()?;
    let fits = steps.len() <= MOST_STEPS && controls.len() <= MOST_CONTROLS && controls.iter().all(|id| is_id(id));
    let fits = fits && opponent.iter().all(|id| is_id(id));
    fits.then_some(Trail { role, controls, from, opponent, steps })
}

/// How two trails stand to each other: `Less` where the other goes on from where this one ends, `Greater`
/// the other way round; none, where they open otherwise or went different ways.
#[must_use]
pub fn compare(this: &Trail, other: &Trail) -> Option<Ordering> {
    let opening = |it: &Trail| Trail { steps: Vec::new(), ..it.clone() };
    let shared = this.steps.len().min(other.steps.len());
    let same = opening(this) == opening(other) && this.steps[..shared] == other.steps[..shared];
    same.then(|| this.steps.len().cmp(&other.steps.len()))
}

/// A playthrough as it is kept: its run code, and its trail in the line below.
#[must_use]
pub fn keep(code: &str, trail: &Trail) -> String {
    let mut text = String::from(code);
    text.extend(["\n", &write(trail)]);
    text
}

/// Takes up a playthrough from its run code.
///
/// # Errors
/// Why it cannot be played on.
pub fn resume(game: &Game, code: &str) -> Result<Playthrough, BadRun> {
    let Run { role, controls, from, opponent, choices } = run::decode(code, content::HASH)?;
    let opponents = &game.world.opponents;
    let is_one = |id: &OpponentId| opponents.get(id.index()).is_some_and(|it| it.side == role.other());
    let known = controls.iter().all(|control| control.index() < game.world.controls.len());
    if !known || !opponent.iter().all(is_one) {
        return Err(BadRun::Damaged);
    }
    let opening = Opening { role, controls, from, opponent };
    Playthrough::replay(game, opening, &choices).map_err(|_| BadRun::Damaged)
}

/// The run code of a playthrough.
#[must_use]
pub fn code_of(play: &Playthrough) -> String {
    let Opening { role, controls, from, opponent } = play.opening.clone();
    let run = Run { role, controls, from, opponent, choices: play.choices.clone() };
    run::encode(&run, content::HASH)
}

/// A playthrough as it is kept.
#[must_use]
pub fn kept_text(game: &Game, play: &Playthrough) -> String {
    keep(&code_of(play), &Trail::of(game, play))
}

/// What came of taking up what is kept of a playthrough.
#[derive(Clone, Debug)]
pub enum TakenUp {
    /// It goes on where it was.
    Whole(Playthrough),
    /// It was made with another edition; every choice was found again by its id.
    Moved(Playthrough),
    /// It was made with another edition, and only a part of it could be followed.
    Part(Trail, Retraced),
    /// There is nothing in it to follow.
    Bad(BadRun),
}

/// Takes up a playthrough as [`keep`] writes it; the trail helps where the run code does not.
#[must_use]
pub fn take_up(game: &Game, text: &str) -> TakenUp {
    let (code, trail) = text.split_once('\n').unwrap_or((text, ""));
    let bad = match resume(game, code) {
        Ok(play) => return TakenUp::Whole(play),
        Err(bad) => bad,
    };
    let Some(trail) = read(trail) else { return TakenUp::Bad(bad) };
    let retraced = trail.retrace(game);
    match retraced.lost {
        None => TakenUp::Moved(retraced.play),
        Some(_) => TakenUp::Part(trail, retraced),
    }
}
