//! Carries out what the store wants done.

use std::rc::Rc;

use super::store::{Effect, FOCUS, Key, Persisted};
use platform::Platform;
use share::address::{Address, Form};
use share::keeper::{Device, Keeper};
use share::ticks::Moment;

/// The browser as far as effects need it: what is there, and how addresses are written.
#[derive(Clone)]
pub struct Outside {
    /// The browser and the device.
    pub platform: Rc<dyn Platform>,
    /// How addresses are written here.
    pub form: Form,
    /// The address that the reader came by, with what others put into it.
    pub address: Rc<Address>,
}

impl Device for Outside {
    fn get(&self, key: Key) -> Option<String> {
        self.platform.get_lasting(key.id())
    }

    fn set(&self, key: Key, text: &str) -> bool {
        self.platform.set_lasting(key.id(), text)
    }

    fn remove(&self, key: Key) {
        self.platform.remove(key.id());
    }
}

/// When it is, by the clock of the device.
pub fn now(platform: &dyn Platform) -> Option<Moment> {
    let (year, month, day, hour, minute) = platform.here();
    let short = |number: u32| u8::try_from(number).ok();
    let year = u16::try_from(year).ok()?;
    Some(Moment { year, month: short(month)?, day: short(day)?, hour: short(hour)?, minute: short(minute)? })
}

impl Outside {
    /// What is around the application now.
    pub fn new(platform: Rc<dyn Platform>) -> Self {
        let form = if platform.has_files() { Form::File } else { Form::Query };
        let address = Rc::new(Address::read(&platform.address()));
        Self { platform, form, address }
    }

    /// Reads what is kept on the device.
    pub fn kept(&self, keeper: &Keeper) -> Persisted {
        let found = |key| keeper.seen(key).map(str::to_owned);
        // A full store keeps what it has.
        let lasts = self.platform.lasts() || Key::ALL.into_iter().any(|key| keeper.seen(key).is_some());
        Persisted::read(found, self.now(), lasts)
    }

    /// What stands under every key now.
    pub fn held(&self) -> Vec<(Key, Option<String>)> {
        Key::ALL.into_iter().map(|key| (key, self.platform.get(key.id()))).collect()
    }

    /// When it is, by the clock of the device.
    pub fn now(&self) -> Option<Moment> {
        now(&*self.platform)
    }

    /// Carries out what can be done before the page is drawn anew; the rest comes back.
    ///
    /// `note` is noted with the history's entry, so that the reader can come back to it.
    pub fn carry_out(&self, keeper: &mut Keeper, effects: Vec<Effect>, note: &str) -> Vec<Effect> {
        let (mut later, mut wishes) = (Vec::new(), Vec::new());
        // An entry that is passed over stays what it is.
        let passes = effects.iter().any(|effect| matches!(effect, Effect::Step(_)));
        for effect in effects {
            match effect {
                Effect::Push(route) => self.platform.push(&self.address.to(route).write(self.form), note),
                Effect::Scene => self.platform.push_here(note),
                Effect::Step(by) => self.platform.go(by),
                // The place within the page stays.
                Effect::Replace(route) => {
                    let address = Address { place: self.address.place.clone(), ..self.address.to(route) };
                    self.platform.replace(&address.write(self.form));
                }
                Effect::Keep(key, text) => wishes.push((key, text)),
                Effect::Language(locale) => self.platform.set_language(locale.tag()),
                Effect::Theme(theme) => self.platform.set_theme(theme.id()),
                Effect::Size(size) => self.platform.set_size(size.id()),
                Effect::Save(name, text) => self.platform.save(name, &text),
                Effect::Persist => self.platform.ask_to_persist(),
                Effect::Print => self.platform.print(),
                Effect::ReadAloud(None) => self.platform.hush(),
                Effect::ReadAloud(Some(text)) => self.platform.read_aloud(&text),
                Effect::Focus | Effect::FocusOn(_) | Effect::Return => {
                    self.platform.unfocus();
                    // What is new is not what was being read.
                    self.platform.hush();
                    later.push(effect);
                }
                Effect::Top => later.push(effect),
            }
        }
        if !passes {
            self.platform.note(note);
        }
        keeper.keep(self, &wishes);
        for (key, text) in &wishes {
            if let Some(text) = text.as_ref().filter(|_| keeper.is_unsaved(*key)) {
                self.platform.set_in_memory(key.id(), text);
            }
        }
        later
    }

    /// Carries out what wants the new page to be there.
    pub fn carry_out_later(&self, effects: &[Effect]) {
        let anew = effects.contains(&Effect::Return) && !self.platform.come_back();
        if anew || effects.contains(&Effect::Focus) {
            self.platform.focus(FOCUS);
        }
        let missing = |effect: &Effect| matches!(effect, Effect::FocusOn(id) if !self.platform.focus(id));
        let lost = effects.iter().any(missing) && self.platform.focus(FOCUS);
        if anew || lost || effects.contains(&Effect::Top) {
            self.platform.to_top();
        }
    }
}
