//! The line formats of earlier editions, read once and then replaced.
//!
//! Each format is a list of lines; a line that cannot be read costs no other.

use crate::learning::{Learning, When};
use crate::marks::{Mark, Marks};
use crate::numbers::{Number, Numbers};
use crate::reading::Reading;
use crate::ticks::{Moment, Ticks};
use checkup::{CheckupSession, Reply};
use world::ids::is_id;
use world::story::{Carrier, Device};

/// The most lines that are read; no edition wrote as many.
const MOST_LINES: usize = 10_000;

/// Reads a text line by line into a value; the second value is whether every line could be read.
pub fn lines<T: Default>(text: &str, mut read: impl FnMut(&mut T, &str) -> Option<()>) -> (T, bool) {
    let (mut value, mut whole) = (T::default(), true);
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    for line in lines.by_ref().take(MOST_LINES) {
        whole &= read(&mut value, line).is_some();
    }
    (value, whole && lines.next().is_none())
}

/// The id, if it is one.
fn id(text: &str) -> Option<&str> {
    is_id(text).then_some(text)
}

/// An id and what is said of it: `ID=VALUE`.
fn pair(text: &str) -> Option<(&str, &str)> {
    let (it, value) = text.split_once('=')?;
    Some((id(it)?, value))
}

/// `ID=STATE`, `ID?REASON`, `@device=ID`, `@carrier=ID`, and since the second edition `@2`.
///
/// In the first edition one item told of both the screen lock and the previews on it.
pub fn marks(text: &str) -> (Marks, bool) {
    const EDITION: &str = "@2";
    let (mut marks, whole) = lines(text, |marks: &mut Marks, line| {
        if line == EDITION {
            return Some(());
        }
        let (name, rest) = line.split_at(line.find(['=', '?'])?);
        let said = rest.get(1..)?;
        match name {
            "@device" => marks.reader.device = Some(Device::ALL.into_iter().find(|it| it.id() == said)?),
            "@carrier" => marks.reader.carrier = Some(Carrier::ALL.into_iter().find(|it| it.id() == said)?),
            _ if rest.starts_with('=') => marks.set(id(name)?, Mark::from_id(said)?),
            _ => {
                marks.set_reason(id(name)?, said);
                // A reason for nothing, or one that was cut, is no line of ours.
                return (marks.reason(name) == said).then_some(());
            }
        }
        Some(())
    });
    if !text.lines().any(|line| line.trim() == EDITION) && marks.get("no-previews") == Mark::Open {
        marks.set("no-previews", marks.get("screen-lock"));
    }
    (marks, whole)
}

/// `STEP=MOMENT`.
pub fn ticks(text: &str) -> (Ticks, bool) {
    lines(text, |ticks: &mut Ticks, line| {
        let (step, at) = pair(line)?;
        ticks.set(step, Some(Moment::read(at)?));
        Some(())
    })
}

/// A number, a tab, a name.
pub fn numbers(text: &str) -> (Numbers, bool) {
    lines(text, |numbers: &mut Numbers, line| {
        let (number, name) = line.split_once('\t').unwrap_or((line, ""));
        numbers.add(Number::new(name, number)?).then_some(())
    })
}

/// `before QUESTION=ANSWER`, `after QUESTION=ANSWER`, `skipped`, `shown`.
pub fn learning(text: &str) -> (Learning, bool) {
    lines(text, |learning: &mut Learning, line| {
        match line {
            "skipped" => learning.skipped = true,
            "shown" => learning.shown = true,
            _ => {
                let (word, rest) = line.split_once(' ')?;
                let when = When::BOTH.into_iter().find(|when| when.id() == word)?;
                let (question, answer) = pair(rest)?;
                learning.say(when, question, id(answer)?);
            }
        }
        Some(())
    })
}

/// The words `paced` and `folded`.
pub fn reading(text: &str) -> (Reading, bool) {
    let (mut reading, mut whole) = (Reading::default(), true);
    for word in text.split_whitespace() {
        match word {
            "paced" => reading.paced = true,
            "folded" => reading.folded = true,
            _ => whole = false,
        }
    }
    (reading, whole)
}

/// `answer QUESTION=ANSWER` with `?` for "don't know", `theft THEFT=on` or `off`, `plan CONTROL`,
/// `as PERSONA`, `try CONTROL`.
pub fn sitting(text: &str) -> (CheckupSession, bool) {
    lines(text, |sitting: &mut CheckupSession, line| {
        let (word, rest) = line.split_once(' ')?;
        match word {
            "answer" => {
                let (question, answer) = pair(rest)?;
                let reply = if answer == "?" { Reply::DontKnow } else { Reply::Answer(id(answer)?.into()) };
                sitting.answers.set(question, reply);
            }
            "theft" => {
                let (theft, on) = pair(rest)?;
                let on = ["off", "on"].into_iter().position(|it| it == on)?;
                sitting.mind(theft, on == 1);
            }
            "plan" => _ = sitting.plan.insert(String::from(id(rest)?)),
            "as" => sitting.persona = Some(id(rest)?.into()),
            "try" => _ = sitting.tried.insert(id(rest)?.into()),
            _ => return None,
        }
        Some(())
    })
}
