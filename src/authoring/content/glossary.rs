//! `content/glossary/`: the words that are explained beside a scene.

use serde::Deserialize;

use super::schema::Text;
use super::source::Source;
use super::{At, Checker, message_id};
use world::story::Term;

/// A file of the glossary.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
struct GlossaryFile {
    term: Vec<RawTerm>,
}

/// A word; its messages are `term-ID`, `term-ID-text` and `term-ID-words`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawTerm {
    id: Text,
}

impl Checker<'_> {
    /// Reads, declares and resolves the glossary.
    pub(super) fn glossary(&mut self, sources: &[Source]) -> Vec<Term> {
        let mut terms = Vec::new();
        for source in sources.iter().filter(|source| source.file.starts_with("content/glossary/")) {
            match source.parse::<GlossaryFile>() {
                Ok(file) => {
                    for raw in &file.term {
                        self.declare_id(source, &raw.id, |it| &mut it.terms);
                        terms.push(self.term(source, raw));
                    }
                }
                Err(problem) => self.problems.push(problem),
            }
        }
        terms
    }

    fn term(&mut self, source: &Source, raw: &RawTerm) -> Term {
        let id = raw.id.get_ref();
        let at = At { source, id };
        let prefix = message_id("term", id);
        Term {
            id: id.clone(),
            name: self.message(at, &raw.id, &prefix, 0),
            text: self.message(at, &raw.id, &format!("{prefix}-text"), 0),
            words: self.message(at, &raw.id, &format!("{prefix}-words"), 0),
        }
    }
}
