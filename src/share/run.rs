//! Run codes: a playthrough in a few dozen characters.
//!
//! A playthrough is its opening (role, controls, where the player takes over)
//! and its choices (indices among those offered), so that is all a code holds,
//! with the world and the content it was made with and a check sum. Layout: `LN1-` and the
//! address-safe base64 (RFC 4648 §5, unpadded) of: content (4 bytes), role, the world's tag (2 bytes), the minute of
//! taking over (4 bytes) and the opponent (1 byte; each of the three only where the role says so), number of
//! controls, controls, choices, check sum (4 bytes).
//!
//! Every code that is written has the tag. Those of earlier editions have none: they are of the first world,
//! and are read as ever.

use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD as BASE64;

use base::hash;
use world::ids::{ControlId, OpponentId};
use world::model::{Minute, Side};

const PREFIX: &str = "LN1-";
const FAMILY: &str = "LN";

/// The longest playthrough that a code is read for; a night has a few dozen choices.
const MOST_CHOICES: usize = 2_000;

/// Added to the role where the player takes over in the middle of the night.
const TAKES_OVER: u8 = 2;

/// Added to the role where the other side is not played as it was that night.
const AGAINST: u8 = 4;

/// Added to the role where the world is named.
const NAMES_WORLD: u8 = 8;

/// The edition of a world that codes are written for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Edition<'a> {
    /// The world's id.
    pub world: &'a str,
    /// The hash of what choices mean in it.
    pub meaning: u64,
}

impl Edition<'_> {
    /// The world and the content that the program is built with.
    pub const HERE: Self = Self { world: content::WORLD_ID, meaning: content::MEANING };

    /// The hash of the whole: of what choices mean, and of whose they are.
    #[must_use]
    pub fn hash(self) -> u64 {
        hash::add(self.meaning, self.world.bytes())
    }

    /// What stands in a code for the world's id.
    fn tag(self) -> [u8; 2] {
        let [.., a, b] = hash::add(hash::START, self.world.bytes()).to_be_bytes();
        [a, b]
    }
}

/// The content of a run code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// Whom the player plays.
    pub role: Side,
    /// The controls switched on beforehand.
    pub controls: Vec<ControlId>,
    /// The minute at which the player takes over; `None`: the beginning.
    pub from: Option<Minute>,
    /// The opponent; `None`: the script of the historical night.
    pub opponent: Option<OpponentId>,
    /// The choices: indices among those offered.
    pub choices: Vec<u8>,
}

/// Why a text is refused as a run code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadRun {
    /// It is no run code at all.
    Foreign,
    /// It is a code of a version that this one does not know.
    OtherVersion,
    /// It is a run code, but something in it was lost or changed.
    Damaged,
    /// It was made with other content, so its choices mean something else.
    OtherContent,
    /// It is of another world: another story, which nothing of it fits into.
    OtherWorld,
}

/// Writes a run as a code.
#[must_use]
pub fn encode(run: &Run, edition: Edition<'_>) -> String {
    let mut bytes = Vec::new();
    bytes.extend(short(edition.hash()));
    let (takes_over, against) = (u8::from(run.from.is_some()), u8::from(run.opponent.is_some()));
    bytes.push(u8::from(run.role == Side::Owner) | (takes_over * TAKES_OVER) | (against * AGAINST) | NAMES_WORLD);
    bytes.extend(edition.tag());
    bytes.extend(run.from.iter().flat_map(|from| from.to_be_bytes()));
    bytes.extend(run.opponent.map(|opponent| u8::try_from(opponent.0).unwrap_or(u8::MAX)));
    bytes.push(u8::try_from(run.controls.len()).unwrap_or(u8::MAX));
    bytes.extend(run.controls.iter().take(255).map(|control| u8::try_from(control.0).unwrap_or(u8::MAX)));
    bytes.extend(&run.choices);
    let sum = check_sum(&bytes);
    bytes.extend(sum);
    let mut code = String::from(PREFIX);
    BASE64.encode_string(&bytes, &mut code);
    code
}

/// Reads a code.
///
/// # Errors
/// The reason why the code is refused.
pub fn decode(code: &str, edition: Edition<'_>) -> Result<Run, BadRun> {
    let code = code.trim();
    let Some(body) = code.strip_prefix(PREFIX) else {
        let family = code.strip_prefix(FAMILY).is_some_and(|rest| rest.starts_with(|it: char| it.is_ascii_digit()));
        return Err(if family { BadRun::OtherVersion } else { BadRun::Foreign });
    };
    let bytes = BASE64.decode(body).map_err(|_| BadRun::Damaged)?;
    let (rest, sum) = bytes.split_last_chunk::<4>().ok_or(BadRun::Damaged)?;
    if check_sum(rest) != *sum {
        return Err(BadRun::Damaged);
    }
    let (made_with, rest) = rest.split_first_chunk::<4>().ok_or(BadRun::Damaged)?;
    let (role, rest) = rest.split_first().ok_or(BadRun::Damaged)?;
    let (made_for, rest) = if role & NAMES_WORLD == 0 {
        (edition.meaning, rest)
    } else {
        let (tag, rest) = rest.split_first_chunk::<2>().ok_or(BadRun::Damaged)?;
        if *tag != edition.tag() {
            return Err(BadRun::OtherWorld);
        }
        (edition.hash(), rest)
    };
    let (from, rest) = if role & TAKES_OVER == 0 {
        (None, rest)
    } else {
        let (from, rest) = rest.split_first_chunk::<4>().ok_or(BadRun::Damaged)?;
        (Some(Minute::from_be_bytes(*from)), rest)
    };
    let (opponent, rest) = if role & AGAINST == 0 {
        (None, rest)
    } else {
        let (opponent, rest) = rest.split_first().ok_or(BadRun::Damaged)?;
        (Some(OpponentId(u16::from(*opponent))), rest)
    };
    let role = match role & !(TAKES_OVER | AGAINST | NAMES_WORLD) {
        0 => Side::Crew,
        1 => Side::Owner,
        _ => return Err(BadRun::Damaged),
    };
    let (controls, rest) = rest.split_first().ok_or(BadRun::Damaged)?;
    let (controls, choices) = rest.split_at_checked(usize::from(*controls)).ok_or(BadRun::Damaged)?;
    if choices.len() > MOST_CHOICES {
        return Err(BadRun::Damaged);
    }
    if *made_with != short(made_for) {
        return Err(BadRun::OtherContent);
    }
    Ok(Run {
        role,
        controls: controls.iter().map(|&control| ControlId(u16::from(control))).collect(),
        from,
        opponent,
        choices: choices.to_vec(),
    })
}

/// The low half of the content's hash.
fn short(content: u64) -> [u8; 4] {
    let [.., a, b, c, d] = content.to_be_bytes();
    [a, b, c, d]
}

/// FNV-1a over 32 bits: tells a slip from the real thing, no more.
fn check_sum(bytes: &[u8]) -> [u8; 4] {
    let start = 0x811c_9dc5_u32;
    bytes.iter().fold(start, |sum, &byte| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193)).to_be_bytes()
}
