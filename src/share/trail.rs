//! Trails as text, one line: `owner with=sim-pin from=1463 against=crew-street v-gone/ring`.
//!
//! Invariants: only text that [`write`] could have written is read; an unknown word
//! makes the whole text invalid, for it may concern the opening of the night.

use core::cmp::Ordering;

use super::run::{self, BadRun, Edition, Run};
use story::{Game, Opening, Playthrough, Retraced, Step, Trail};
use world::ids::{OpponentId, is_id};
use world::model::{Amounts, Minute, Side};

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

/// Compares two trails: `Less` where the second continues the first, `Greater` the other way round;
/// `None` where they open differently or diverge.
#[must_use]
pub fn compare(this: &Trail, other: &Trail) -> Option<Ordering> {
    let opening = |it: &Trail| Trail { steps: Vec::new(), ..it.clone() };
    let shared = this.steps.len().min(other.steps.len());
    let same = opening(this) == opening(other) && this.steps[..shared] == other.steps[..shared];
    same.then(|| this.steps.len().cmp(&other.steps.len()))
}

/// The kept text of a playthrough: its run code, and its trail in the line below.
#[must_use]
pub fn keep(code: &str, trail: &Trail) -> String {
    let mut text = String::from(code);
    text.extend(["\n", &write(trail)]);
    text
}

/// Resumes a playthrough from its run code.
///
/// # Errors
/// The reason why the code is refused.
pub fn resume(game: &Game, code: &str) -> Result<Playthrough, BadRun> {
    let Run { role, controls, from, opponent, choices } = run::decode(code, Edition::HERE)?;
    let opponents = &game.world.opponents;
    let is_one = |id: &OpponentId| opponents.get(id.index()).is_some_and(|it| it.side == role.other());
    let known = controls.iter().all(|control| control.index() < game.world.controls.len());
    if !known || !opponent.iter().all(is_one) {
        return Err(BadRun::Damaged);
    }
    let opening = Opening { role, controls, from, opponent, amounts: Amounts::Usual };
    Playthrough::replay(game, opening, &choices).map_err(|_| BadRun::Damaged)
}

/// The run code of a playthrough.
#[must_use]
pub fn code_of(play: &Playthrough) -> String {
    // No page opens a night with other amounts than the usual ones.
    let Opening { role, controls, from, opponent, amounts: _ } = play.opening.clone();
    let run = Run { role, controls, from, opponent, choices: play.choices.clone() };
    run::encode(&run, Edition::HERE)
}

/// The kept text of a playthrough.
#[must_use]
pub fn kept_text(game: &Game, play: &Playthrough) -> String {
    keep(&code_of(play), &Trail::of(game, play))
}

/// The result of resuming a kept playthrough.
#[derive(Clone, Debug)]
pub enum TakenUp {
    /// The playthrough, where it was.
    Whole(Playthrough),
    /// The playthrough, made with another edition; every choice was found again by its id.
    Moved(Playthrough),
    /// A playthrough made with another edition, of which only a part could be followed.
    Part(Trail, Retraced),
    /// The text cannot be resumed at all.
    Bad(BadRun),
}

/// Resumes a playthrough from the text that [`keep`] writes; where the run code is of another edition, the
/// trail is followed. The trail of another world's leads nowhere here, even where it names the same things.
#[must_use]
pub fn take_up(game: &Game, text: &str) -> TakenUp {
    let (code, trail) = text.split_once('\n').unwrap_or((text, ""));
    let bad = match resume(game, code) {
        Ok(play) => return TakenUp::Whole(play),
        Err(BadRun::OtherWorld) => return TakenUp::Bad(BadRun::OtherWorld),
        Err(bad) => bad,
    };
    let Some(trail) = read(trail) else { return TakenUp::Bad(bad) };
    let retraced = trail.retrace(game);
    match retraced.lost {
        None => TakenUp::Moved(retraced.play),
        Some(_) => TakenUp::Part(trail, retraced),
    }
}
