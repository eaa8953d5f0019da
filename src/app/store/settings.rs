//! The settings' part of the store: the language and the colours.

use share::kept::Key;

use super::{Effect, Model};
use i18n::Locale;

/// The colours of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the system has it.
    #[default]
    System,
    /// Dark.
    Night,
    /// Light.
    Day,
}

impl Theme {
    /// Every theme, in the order of the switch.
    pub const ALL: [Self; 3] = [Self::System, Self::Night, Self::Day];

    /// The theme's id where it is kept, and in the document.
    #[must_use]
    pub const fn id(self) -> Option<&'static str> {
        match self {
            Self::System => None,
            Self::Night => Some("night"),
            Self::Day => Some("day"),
        }
    }

    /// The theme that was kept; the system's, where none of ours was.
    #[must_use]
    pub fn of_kept(text: Option<&str>) -> Self {
        Self::ALL.into_iter().find(|theme| theme.id() == text).unwrap_or_default()
    }
}

/// A setting that the reader changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SettingsMsg {
    /// The language.
    SetLocale(Locale),
    /// The colours.
    SetTheme(Theme),
}

impl Model {
    pub(super) fn update_settings(&mut self, msg: SettingsMsg) -> Vec<Effect> {
        match msg {
            SettingsMsg::SetLocale(locale) => {
                self.locale = locale;
                vec![Effect::Language(locale), Effect::Replace(self.route())]
            }
            SettingsMsg::SetTheme(theme) => {
                self.theme = theme;
                vec![Effect::Theme(theme), Effect::Keep(Key::Theme, theme.id().map(str::to_owned))]
            }
        }
    }
}
