//! What is kept on the device, and under which keys.

use crate::share::ticks::Moment;

/// What is kept on the device.
#[derive(Clone, Debug, Default)]
pub struct Kept {
    /// The playthroughs by role (indexed by [`crate::world::model::Side::index`]).
    pub runs: [Option<String>; 2],
    /// A damaged one, kept for export.
    pub damaged: Option<String>,
    /// The checklist's marks.
    pub marks: Option<String>,
    /// The emergency's ticks.
    pub ticks: Option<String>,
    /// The numbers that the reader noted.
    pub numbers: Option<String>,
    /// The self-check.
    pub checkup: Option<String>,
    /// The theme.
    pub theme: Option<String>,
    /// The nights kept by name.
    pub saves: Option<String>,
    /// What is remembered of all nights.
    pub record: Option<String>,
    /// How the story is read.
    pub reading: Option<String>,
    /// What the learner said.
    pub learning: Option<String>,
    /// When it is, by the clock of the device.
    pub now: Option<Moment>,
    /// Whether what is kept outlasts the page.
    pub lasts: bool,
}

/// The keys under which things are kept; the privacy text lists them.
pub mod key {
    use crate::world::model::Side;

    /// The damaged save.
    pub const DAMAGED: &str = "damaged";
    /// The checklist's marks.
    pub const MARKS: &str = "checklist";
    /// The self-check.
    pub const CHECKUP: &str = "checkup";
    /// The theme.
    pub const THEME: &str = "theme";
    /// The emergency's ticks.
    pub const TICKS: &str = "emergency";
    /// The numbers that the reader noted.
    pub const NUMBERS: &str = "numbers";
    /// The nights kept by name.
    pub const SAVES: &str = "saves";
    /// What is remembered of all nights.
    pub const RECORD: &str = "record";
    /// How the story is read.
    pub const READING: &str = "reading";
    /// What the learner said.
    pub const LEARNING: &str = "learning";
    /// Every key.
    pub const ALL: [&str; 12] =
        ["run-crew", "run-owner", DAMAGED, MARKS, CHECKUP, THEME, TICKS, NUMBERS, SAVES, RECORD, READING, LEARNING];

    /// The playthrough of a role.
    #[must_use]
    pub const fn run(role: Side) -> &'static str {
        ALL[role.index()]
    }
}
