//! The settings' part of the store: the language, the colours, the size of the letters.

use share::kept::Key;

use super::{Effect, Model};
use i18n::Locale;
use share::route::{Page, Size};

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
    /// The size of the letters.
    SetSize(Size),
}

/// Whether the large-print edition shows a page as cards, one matter a screen.
#[must_use]
pub const fn has_cards(page: Page) -> bool {
    matches!(page, Page::Result | Page::Checklist | Page::Emergency)
}

impl Model {
    /// The effect that makes the document look as what stands under a key says; none for keys of another kind.
    pub(super) fn appearance(&self, key: Key) -> Option<Effect> {
        match key {
            Key::Theme => Some(Effect::Theme(self.theme)),
            Key::Size => Some(Effect::Size(self.size)),
            _ => None,
        }
    }

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
            SettingsMsg::SetSize(size) => {
                (self.size, self.card) = (size, None);
                let kept = Effect::Keep(Key::Size, size.id().map(str::to_owned));
                let mut effects = vec![Effect::Size(size), kept, Effect::Replace(self.route())];
                // As cards it is another page.
                if has_cards(self.page) {
                    effects.extend([Effect::Top, Effect::Focus]);
                }
                effects
            }
        }
    }
}
