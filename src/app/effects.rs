//! Carries out what the store wants done.

use super::store::{Effect, FOCUS, Kept, Key};
use crate::platform::{clock, files, location, page, storage};
use crate::share::keeper::{Device, Keeper};
use crate::share::ticks::Moment;

/// What the browser keeps for this site.
pub struct Browser;

impl Device for Browser {
    fn get(&self, key: Key) -> Option<String> {
        storage::get_lasting(key.id())
    }

    fn set(&self, key: Key, text: &str) -> bool {
        storage::set_lasting(key.id(), text)
    }

    fn remove(&self, key: Key) {
        storage::remove(key.id());
    }
}

/// Reads what is kept on the device.
pub fn kept(keeper: &Keeper) -> Kept {
    let found = |key| keeper.seen(key).map(str::to_owned);
    // A full store keeps what it has.
    let lasts = storage::lasts() || Key::ALL.into_iter().any(|key| keeper.seen(key).is_some());
    Kept::read(found, now(), lasts)
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

/// Carries out what can be done before the page is drawn anew; the rest comes back.
pub fn carry_out(keeper: &mut Keeper, effects: Vec<Effect>) -> Vec<Effect> {
    let (mut later, mut wishes) = (Vec::new(), Vec::new());
    for effect in effects {
        match effect {
            Effect::Push(route) => location::push(&route.write()),
            Effect::Replace(route) => location::replace(&route.write()),
            Effect::Keep(key, text) => wishes.push((key, text)),
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
    keeper.keep(&Browser, &wishes);
    for (key, text) in &wishes {
        if let Some(text) = text.as_ref().filter(|_| keeper.is_unsaved(*key)) {
            storage::set_in_memory(key.id(), text);
        }
    }
    later
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
