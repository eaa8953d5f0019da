//! Carries out what the store wants done.

use super::store::{Effect, FOCUS, Kept, Key};
use crate::platform::{clock, files, location, page, storage};
use crate::share::ticks::Moment;

/// Reads what is kept on the device.
pub fn kept() -> Kept {
    Kept::read(|key| storage::get(key.id()), now(), storage::lasts())
}

/// What stands under every key now.
pub fn held() -> Vec<(Key, Option<String>)> {
    Key::ALL.into_iter().map(|key| (key, storage::get(key.id()))).collect()
}

/// When it is, by the clock of the device.
pub fn now() -> Option<Moment> {
    let (year, month, day, hour, minute) = clock::here();
    let short = |number: u32| u8::try_from(number).ok();
    let year = u16::try_from(year).ok()?;
    Some(Moment { year, month: short(month)?, day: short(day)?, hour: short(hour)?, minute: short(minute)? })
}

/// Carries out what can be done before the page is drawn anew; the rest comes back,
/// and whether all that was to be kept will outlast the page.
pub fn carry_out(effects: Vec<Effect>) -> (Vec<Effect>, bool) {
    let (mut later, mut lasts) = (Vec::new(), true);
    for effect in effects {
        match effect {
            Effect::Push(route) => location::push(&route.write()),
            Effect::Replace(route) => location::replace(&route.write()),
            Effect::Keep(key, Some(text)) => lasts &= storage::set(key.id(), &text),
            Effect::Keep(key, None) => storage::remove(key.id()),
            Effect::Language(locale) => page::set_language(locale.tag()),
            Effect::Theme(theme) => page::set_theme(theme.id()),
            Effect::Save(name, text) => files::save(name, &text),
            Effect::Print => page::print(),
            Effect::Focus | Effect::FocusOn(_) => {
                page::unfocus();
                later.push(effect);
            }
            Effect::Top => later.push(effect),
        }
    }
    (later, lasts)
}

/// Carries out what wants the new page to be there.
pub fn carry_out_later(effects: &[Effect]) {
    let focus = effects.contains(&Effect::Focus);
    if focus {
        page::focus(FOCUS);
    }
    for effect in effects {
        if let Effect::FocusOn(id) = effect {
            page::focus(id);
        }
    }
    if effects.contains(&Effect::Top) {
        page::to_top();
    }
}
