//! The context of all components: the rules, the texts, the callback to the store.

use std::rc::Rc;

use yew::{Callback, hook, use_context};

use super::effects::Outside;
use super::first_drawing::FirstDrawing;
use super::shared::Shared;
use super::store::Msg;
use i18n::{Catalog, Locale};
use platform::{Platform, Voice};
use share::address::{Address, Form};
use share::learning::Learning;
use share::route::Size;
use story::Game;
use world::World;

/// The context of all components.
#[derive(Clone)]
pub struct AppContext {
    /// The rules and the story.
    pub game: Shared<Game>,
    /// The whole world, once it is there.
    whole: Option<Shared<World>>,
    /// The texts in the reader's language.
    pub catalog: Rc<Catalog>,
    /// The reader's language.
    pub locale: Locale,
    /// The size of the letters.
    pub size: Size,
    /// The state of reading aloud.
    pub voice: Voice,
    /// The learner's quiz answers.
    pub learning: Rc<Learning>,
    /// The form of addresses here.
    pub form: Form,
    /// The address that the reader came by, with the parameters of other sites.
    pub address: Rc<Address>,
    /// The browser and the device.
    pub platform: Rc<dyn Platform>,
    /// The first drawing.
    pub first_drawing: FirstDrawing,
    /// Sends a message to the store.
    send: Callback<Msg>,
}

impl PartialEq for AppContext {
    fn eq(&self, other: &Self) -> bool {
        let same = Rc::ptr_eq(&self.catalog, &other.catalog) && self.game == other.game;
        same && (self.size, self.voice) == (other.size, other.voice) && Rc::ptr_eq(&self.learning, &other.learning)
    }
}

impl AppContext {
    /// The context under a root that shows a model.
    pub fn new(
        (game, whole): (Shared<Game>, Option<Shared<World>>),
        catalog: Rc<Catalog>,
        (locale, size, learning): (Locale, Size, Rc<Learning>),
        outside: &Outside,
        first_drawing: FirstDrawing,
        send: Callback<Msg>,
    ) -> Self {
        // Nothing is read aloud but what stands in large print.
        let voice = if size == Size::Large { outside.platform.voice() } else { Voice::None };
        let (form, address, platform) = (outside.form, outside.address.clone(), outside.platform.clone());
        Self { game, whole, catalog, locale, size, voice, learning, form, address, platform, first_drawing, send }
    }

    /// The world that the self-check reckons with: the night's and what other cases show. The pages that
    /// need it are shown once it is there; before, this is the night's part of it.
    pub fn whole(&self) -> &World {
        self.whole.as_deref().unwrap_or(&self.game.world)
    }

    /// A callback that sends a message for any event.
    pub fn on<E>(&self, msg: impl Into<Msg>) -> Callback<E> {
        let (send, msg) = (self.send.clone(), msg.into());
        Callback::from(move |_| send.emit(msg.clone()))
    }

    /// A callback that sends messages of a subject.
    pub fn sender<M: Into<Msg> + 'static>(&self) -> Callback<M> {
        self.send.reform(Into::into)
    }
}

/// The context of all components.
///
/// # Panics
/// Outside of the root, which provides it.
#[hook]
pub fn use_app_context() -> AppContext {
    use_context().expect("the root provides the context")
}
