//! Rows of the incident, and the checks that a replay makes of them.
//!
//! | text | shown when, between the row's minutes |
//! |---|---|
//! | `done OP`, `done OP x12` | the operation was completed, at least 12 times |
//! | `not-done OP`, `failed OP` | it was not completed; it was attempted in vain |
//! | `code OP SIDE`, `code OP nobody` | a code for it was read by that side |
//! | `sees SIDE OBS` | the side noticed it |
//! | `holds FACT`, `!holds FACT` | it is so (or not) at the last minute |
//! | `believes SIDE FACT`, `!believes SIDE FACT` | the side takes it to be so (or not) then |
//! | `paid OP 3000-6000` | it moved an amount between these, in yuan |
//! | `before OP LATER` | it was completed, and the later one for the first time only after that, whenever |
//! | `clawed-back OP` | what it had moved came back |
//!
//! `fails` names worlds that differ in one thing, in each of which the row must not come out:
//! `without OP`, `with CONTROL`, `start without FACT`, `start with FACT`.

use toml::Spanned;

use super::schema::{self, Text};
use super::source::Source;
use super::{At, Checker};
use world::model::{Check, Differs, Row};

/// The longest quote that may be carried over.
const LONGEST_QUOTE: usize = 15;

impl Checker<'_> {
    pub(super) fn row(&mut self, source: &Source, raw: &schema::Row) -> Row {
        let id = format!("row-{}", raw.number.get_ref());
        let at = At { source, id: &id };
        let number = *raw.number.get_ref();
        if number == 0 || number > 1 && !self.rows.contains(&(number - 1)) {
            self.wrong(at, &raw.number, "rows are numbered from 1 without a gap".to_owned());
        }
        let (from, to) = (self.minute(at, &raw.from), self.minute(at, &raw.to));
        if to < from {
            self.wrong(at, &raw.to, "it ends before it starts".to_owned());
        }
        if raw.quote.get_ref().chars().count() > LONGEST_QUOTE {
            self.wrong(at, &raw.quote, format!("a quote has {LONGEST_QUOTE} characters at most"));
        }
        if raw.fails.is_empty() {
            self.wrong(at, &raw.quote, "a row that no world contradicts shows nothing: write `fails`".to_owned());
        }
        if raw.checks.is_empty() {
            self.wrong(at, &raw.quote, "a row without a check shows nothing".to_owned());
        }
        Row {
            number,
            from,
            to,
            confidence: raw.confidence,
            source: raw.source,
            text: self.message(at, &raw.quote, &id, 0),
            quote: raw.quote.get_ref().clone(),
            checks: raw.checks.iter().filter_map(|check| self.check(at, check)).collect(),
            counterfactuals: raw.fails.iter().filter_map(|text| self.differs(at, text)).collect(),
        }
    }

    fn differs(&mut self, at: At<'_>, text: &Text) -> Option<Differs> {
        let words: Vec<Text> =
            text.get_ref().split_whitespace().map(|word| Spanned::new(text.span(), word.to_owned())).collect();
        let spelled: Vec<&str> = words.iter().map(|word| word.get_ref().as_str()).collect();
        Some(match (spelled.as_slice(), words.last()) {
            (["without", _], Some(op)) => Differs::Without(self.op(at, op)),
            (["with", _], Some(control)) => Differs::With(self.control(at, control)),
            (["start", "without", _], Some(fact)) => Differs::StartWithout(self.fact(at, fact, None)),
            (["start", "with", _], Some(fact)) => Differs::StartWith(self.fact(at, fact, None)),
            _ => {
                self.wrong(at, text, format!("`{}` names no world that differs in one thing", text.get_ref()));
                return None;
            }
        })
    }

    fn check(&mut self, at: At<'_>, text: &Text) -> Option<Check> {
        let whole = text.get_ref().as_str();
        let (yes, rest) = whole.strip_prefix('!').map_or((true, whole), |rest| (false, rest));
        let words: Vec<Text> = rest.split_whitespace().map(|word| Spanned::new(text.span(), word.to_owned())).collect();
        let found = match words.as_slice() {
            [word, op] if word.get_ref() == "done" => Some(Check::Done(self.op(at, op), 1)),
            [word, op, times] if word.get_ref() == "done" => {
                let times = times.get_ref().strip_prefix('x').and_then(|times| times.parse().ok());
                times.map(|times| Check::Done(self.op(at, op), times))
            }
            [word, op] if word.get_ref() == "not-done" => Some(Check::NotDone(self.op(at, op))),
            [word, op] if word.get_ref() == "failed" => Some(Check::Failed(self.op(at, op))),
            [word, op] if word.get_ref() == "clawed-back" => Some(Check::ClawedBack(self.op(at, op))),
            [word, op, later] if word.get_ref() == "before" => Some(Check::Before(self.op(at, op), self.op(at, later))),
            [word, op, side] if word.get_ref() == "code" => {
                let nobody = side.get_ref() == "nobody";
                Some(Check::Code(self.op(at, op), (!nobody).then(|| self.side(at, side))))
            }
            [word, side, obs] if word.get_ref() == "sees" => {
                Some(Check::Sees(self.side(at, side), self.observation(at, obs)))
            }
            [word, fact] if word.get_ref() == "holds" => Some(Check::Holds(self.fact(at, fact, None), yes)),
            [word, side, fact] if word.get_ref() == "believes" => {
                let side = self.side(at, side);
                Some(Check::Believes(side, self.fact(at, fact, Some(side)), yes))
            }
            [word, op, amount] if word.get_ref() == "paid" => {
                let bounds = amount.get_ref().split_once('-').unwrap_or((amount.get_ref(), amount.get_ref()));
                let yuan = |text: &str| text.parse::<i64>().ok().filter(|yuan| (1..10_000_000).contains(yuan));
                let op = self.op(at, op);
                yuan(bounds.0).zip(yuan(bounds.1)).map(|(from, to)| Check::Paid(op, from * 100, to * 100))
            }
            _ => None,
        };
        let denies = !yes && !matches!(found, Some(Check::Holds(..) | Check::Believes(..)));
        if found.is_none() || denies {
            self.wrong(at, text, format!("`{whole}` is no check"));
            return None;
        }
        found
    }
}
