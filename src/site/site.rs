//! What every page needs to know of the site, and what is published.

use std::collections::{BTreeMap, BTreeSet};

use app::Shared;
use story::Game;

/// What every page needs to know of the site.
pub struct Site {
    /// The rules and the story.
    pub game: Shared<Game>,
    /// The stylesheet's file.
    pub style: String,
    /// The file of the stylesheet for paper.
    pub paper: String,
    /// The icon's file.
    pub icon: String,
    /// The script that starts the application, as it stands in every page.
    pub boot: String,
    /// Where the site will be, with a slash at its end; empty where nobody has said.
    pub url: String,
    /// What the pages are allowed to do; none while one works on them.
    pub policy: Option<String>,
}

/// What is published, by name.
#[derive(Default)]
pub struct Published {
    files: BTreeMap<String, Vec<u8>>,
    lasting: BTreeSet<String>,
}

impl Published {
    /// Adds a file that keeps its name when it changes.
    pub fn add(&mut self, name: impl Into<String>, bytes: impl Into<Vec<u8>>) {
        self.files.insert(name.into(), bytes.into());
    }

    /// Adds a file that has a hash in its name, so that it may be kept for ever.
    pub fn add_lasting(&mut self, name: impl Into<String>, bytes: impl Into<Vec<u8>>) {
        let name = name.into();
        self.lasting.insert(name.clone());
        self.add(name, bytes);
    }

    /// Every file, by name.
    pub fn files(&self) -> impl Iterator<Item = (&str, &[u8])> {
        self.files.iter().map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
    }

    /// The names that may be kept for ever.
    pub fn lasting(&self) -> impl Iterator<Item = &str> {
        self.lasting.iter().map(String::as_str)
    }
}
