//! What controls, the rules of a date and operations rest on: who says so, and how sure it is.

use super::advice::is_address;
use super::schema::{self, Text};
use super::source::Source;
use super::{At, Checker};
use world::ground::{Ground, STRENGTHS};
use world::ids::CaseId;
use world::model::{Confidence, Date, Operation, Party};

/// What the article tells outside of its rows.
const ARTICLE: &str = "article";

impl Checker<'_> {
    /// The ground of a control; a setting has none, for it is how somebody lives.
    pub(super) fn ground_of(&mut self, source: &Source, raw: &schema::Control, since: Option<Date>) -> Option<Ground> {
        let at = At { source, id: raw.id.get_ref() };
        let until = raw.until.as_ref().and_then(|until| self.date(at, until));
        if let (Some(text), true) = (&raw.until, until.is_some() && until <= since) {
            self.wrong(at, text, "it ends before it began: say `since`, an earlier day".to_owned());
        }
        if raw.party == Party::Setting {
            if raw.strength.is_some() || !raw.source.is_empty() {
                self.wrong(at, &raw.id, "a setting is how somebody lives: nobody has to say so".to_owned());
            }
            return None;
        }
        Some(self.ground(at, &raw.id, (since, until), raw.strength, &raw.source))
    }

    /// What something rests on: how sure it is, and who says so.
    pub(super) fn ground(
        &mut self,
        at: At<'_>,
        by: &Text,
        (since, until): (Option<Date>, Option<Date>),
        strength: Option<Confidence>,
        sources: &[Text],
    ) -> Ground {
        let all = STRENGTHS.map(Confidence::id).join(", ");
        match strength {
            None => self.wrong(at, by, format!("how sure is it? write `strength`: {all}")),
            Some(it) if !STRENGTHS.contains(&it) => {
                self.wrong(at, by, format!("that is no `strength`: {all}"));
            }
            Some(_) => {}
        }
        let sources = self.told_at(at, sources);
        let ground = Ground { since, until, strength: strength.unwrap_or(Confidence::Unknown), sources };
        if ground.strength.is_told() && ground.sources.is_empty() {
            let what = "who says so? write `source`: a page, `row 35`, `case london-2022` or `article`";
            self.wrong(at, by, format!("{what}; or it is inferred, or unknown"));
        }
        ground
    }

    /// Where something is told.
    pub(super) fn told_at(&mut self, at: At<'_>, texts: &[Text]) -> Vec<String> {
        for text in texts {
            let said = text.get_ref().as_str();
            let row = said.strip_prefix("row ").and_then(|row| row.parse::<u8>().ok());
            let is_there = match (said.strip_prefix("case "), row) {
                (Some(case), _) => self.cases.refer(case).map(CaseId).is_some(),
                (None, Some(row)) => self.rows.contains(&row),
                (None, None) => said == ARTICLE || is_address(said),
            };
            if !is_there {
                let what = format!("`{said}` is no source: a page's address, `row N`, `case ID` or `article`");
                self.wrong(at, text, what);
            }
        }
        texts.iter().map(|text| text.get_ref().clone()).collect()
    }

    /// An operation of which somebody tells names who does.
    pub(super) fn is_told_somewhere(&mut self, at: At<'_>, by: &Text, op: &Operation, sources: &[String]) {
        let nobody = op.cases.is_empty() && sources.is_empty();
        if nobody && op.ways.iter().any(|way| way.evidence.confidence.is_told() && way.evidence.rows.is_empty()) {
            let what = "who tells of it? write `rows`, `cases` or `source`; or it is inferred, or unknown";
            self.wrong(at, by, what.to_owned());
        }
    }
}
