//! The root: holds the store, carries out its effects, shows the page.

use std::rc::Rc;

use yew::{Component, Context, ContextProvider, Html, Properties, html};

use super::assets::{Assets, spoken};
use super::context::AppContext;
use super::effects::Outside;
use super::first_drawing::FirstDrawing;
use super::pages::{
    about::about, card::card, case::Case, checklist::Checklist, checkup::CheckupPage, emergency::emergency, home::home,
    nights::nights, play::Play, result::ResultPage,
};
use super::parts::frame::frame;
use super::parts::large;
use super::parts::loading::loading;
use super::shared::Shared;
use super::store::{Effect, Key, Model, Msg, NavigationMsg, SettingsMsg};
use content::{WHOLE, words};
use i18n::{Catalog, Locale};
use platform::{Held, Platform};
use share::keeper::Keeper;
use share::route::{Names, Page, Size};
use share::titles;
use story::Game;
use world::World;

/// What the application begins with.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The rules and the story.
    pub game: Shared<Game>,
    /// The browser, or what stands for it.
    pub browser: Browser,
    /// Whether the page stands without the frame around it, as a part of another document.
    pub bare: bool,
    /// The first drawing.
    pub drawing: FirstDrawing,
}

/// The browser and the device, equal to itself alone.
#[derive(Clone)]
pub struct Browser(pub Rc<dyn Platform>);

impl PartialEq for Browser {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// Something that happened to the root.
#[derive(Clone, Debug)]
pub enum RootMsg {
    /// What is for the store.
    Store(Msg),
    /// What was asked for has come; whether all of it did.
    Loaded(bool),
    /// The reader wants what did not come asked for again.
    Retry,
    /// Another tab has changed what a key holds; what it held before.
    StorageChanged(Key, Option<String>),
    /// Reading aloud has come to its end, or has become possible.
    VoiceChanged,
    /// The first drawing is whole, and to be seen.
    Drawn,
}

/// The root component.
pub struct Root {
    game: Shared<Game>,
    /// The whole world, once it is there.
    whole: Option<Shared<World>>,
    outside: Outside,
    /// The texts as the model wants them, and in which language and by which names that is.
    catalog: Rc<Catalog>,
    spoken: (Locale, Names),
    model: Model,
    later: Vec<Effect>,
    /// What is to be done once what the page lacks has come.
    wanted: Vec<Effect>,
    assets: Assets,
    /// A switch to a language whose words are still to come.
    switch: Option<Locale>,
    /// What this tab knows of what the device keeps.
    keeper: Keeper,
    _history: Option<Held>,
    _tabs: Option<Held>,
    /// What listens for the voices, once something can be read aloud.
    voice: Option<Held>,
}

impl Component for Root {
    type Message = RootMsg;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let game = ctx.props().game.clone();
        let outside = Outside::new(ctx.props().browser.0.clone());
        let platform = &outside.platform;
        let mut keeper = Keeper::new(&outside);
        let kept = outside.kept(&keeper);
        let (mut model, first) = Model::new(&game, &platform.address(), &platform.languages(), &kept);
        let later = outside.carry_out(&mut keeper, first, &model.note());
        model.behind = keeper.is_behind();
        model.refusals = platform.refusals();
        let link = ctx.link().clone();
        let history = platform.on_address(Box::new(move |arrival| {
            link.send_message(RootMsg::Store(NavigationMsg::Arrived(arrival).into()))
        }));
        let link = ctx.link().clone();
        let tabs = platform.on_kept(Box::new(move |key, before| {
            if let Some(key) = Key::from_id(key) {
                link.send_message(RootMsg::StorageChanged(key, before));
            }
        }));
        let drawing = &ctx.props().drawing;
        drawing.begin();
        if drawing.is_going_on() {
            let link = ctx.link().clone();
            drawing.then(move || link.send_message(RootMsg::Drawn));
        }
        let spoken = model.spoken();
        let catalog = Rc::new(catalog(&game, spoken));
        let assets = Assets::default();
        Self {
            game,
            whole: whole_world(),
            outside,
            catalog,
            spoken,
            model,
            later,
            wanted: Vec::new(),
            assets,
            switch: None,
            keeper,
            _history: history,
            _tabs: tabs,
            voice: None,
        }
    }

    fn update(&mut self, _ctx: &Context<Self>, msg: RootMsg) -> bool {
        let (mut msgs, mut news) = (Vec::new(), Vec::new());
        match msg {
            RootMsg::Loaded(all) => self.take_loaded(all),
            RootMsg::Retry => self.assets.allow_retry(),
            // What waited for it is done once the page is drawn anew.
            RootMsg::Drawn | RootMsg::VoiceChanged => return true,
            RootMsg::StorageChanged(key, before) => {
                news.extend(self.keeper.look(&self.outside, key, Some(before.as_deref())));
            }
            // The page stays as it is until the words are there.
            RootMsg::Store(Msg::Settings(SettingsMsg::SetLocale(locale))) if !content::has(words(locale)) => {
                self.switch = Some(locale);
                self.assets.allow_retry();
                return true;
            }
            RootMsg::Store(msg) => {
                if matches!(msg, Msg::Settings(SettingsMsg::SetLocale(_))) {
                    self.switch = None;
                }
                msgs.push(msg);
            }
        }
        // Where the words did not come, the page that wants them says so.
        if let Some(locale) = self.switch.take_if(|locale| content::has(words(*locale)) || self.assets.failed()) {
            msgs.push(SettingsMsg::SetLocale(locale).into());
        }
        self.model.now = self.outside.now();
        // What other tabs have written is taken up before the reader's message.
        news.extend(self.keeper.look_at_all(&self.outside));
        let effects = self.model.react(&self.game, news, msgs);
        self.carry_out(effects);
        if self.spoken != self.model.spoken() {
            self.spoken = self.model.spoken();
            self.catalog = Rc::new(catalog(&self.game, self.spoken));
        }
        true
    }

    fn rendered(&mut self, ctx: &Context<Self>, first: bool) {
        let drawing = &ctx.props().drawing;
        if first {
            drawing.end();
        }
        let missing = self.assets.missing(&self.game, &self.model, self.switch.unwrap_or(self.model.locale));
        let link = ctx.link().clone();
        self.assets.request(&*self.outside.platform, missing, move |all| link.send_message(RootMsg::Loaded(all)));
        if self.model.size == Size::Large && self.voice.is_none() {
            let link = ctx.link().clone();
            self.voice = self.outside.platform.on_voice(Rc::new(move || link.send_message(RootMsg::VoiceChanged)));
        }
        self.outside.platform.set_title(&titles::title(&self.catalog, self.model.page));
        if drawing.is_going_on() {
            return;
        }
        let later = std::mem::take(&mut self.later);
        self.outside.carry_out_later(&later);
        if self.misses_something() {
            // Where in the page the reader wants to be is asked for again once it has come.
            self.wanted.extend(later.into_iter().filter(|it| matches!(it, Effect::FocusOn(_) | Effect::Return)));
        } else {
            self.outside.platform.lay_out();
            self.wanted.clear();
        }
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let model = &self.model;
        let ui = AppContext::new(
            (self.game.clone(), self.whole.clone()),
            self.catalog.clone(),
            (model.locale, model.size, model.learning.clone()),
            &self.outside,
            ctx.props().drawing.clone(),
            ctx.link().callback(RootMsg::Store),
        );
        let page = match model.page {
            _ if self.misses_something() => loading(&ui, self.assets.failed(), ctx.link().callback(|_| RootMsg::Retry)),
            Page::Home => home(&ui, model),
            Page::Play(role) => match model.play(role) {
                Some(play) => html! { <Play play={Shared::from(play)} saved_games={model.saved_games.clone()} /> },
                None => Html::default(),
            },
            Page::Checkup => html! {
                <CheckupPage session={model.session.clone()} question={model.question.clone()} carried={model.carried} />
            },
            Page::Result => {
                html! {
                    <ResultPage session={model.session.clone()} marks={model.checklist.marks.clone()}
                        card={model.card.clone()} />
                }
            }
            Page::Checklist => {
                html! {
                    <Checklist session={model.session.clone()} marks={model.checklist.marks.clone()}
                        feedback={model.checklist.feedback} card={model.card.clone()} />
                }
            }
            Page::Nights => nights(&ui, &model.saved_games),
            Page::Case => html! { <Case /> },
            Page::Emergency if model.size == Size::Large => {
                large::emergency(&ui, &content::emergency(), &model.numbers, model.card.as_deref())
            }
            Page::Emergency => emergency(&ui, &model.ticks, &model.numbers),
            Page::Card => card(&ui, &model.numbers),
            Page::About => about(&ui, &self.outside.held()),
        };
        let drawn = if ctx.props().bare { page } else { frame(&ui, model, page) };
        html! { <ContextProvider<AppContext> context={ui}>{ drawn }</ContextProvider<AppContext>> }
    }
}

/// The whole world, where its pack is there.
fn whole_world() -> Option<Shared<World>> {
    content::has(WHOLE).then(|| Shared::new(content::whole_world()))
}

/// The texts of a language, institutions called by these names.
fn catalog(game: &Game, (locale, names): (Locale, Names)) -> Catalog {
    let providers = (names == Names::Case).then_some(&game.world.providers);
    let pairs = providers.into_iter().flatten().map(|provider| (provider.name, provider.case_name));
    content::catalog(spoken(locale)).renaming(pairs)
}

impl Root {
    fn carry_out(&mut self, effects: Vec<Effect>) {
        self.later.extend(self.outside.carry_out(&mut self.keeper, effects, &self.model.note()));
        // Full or refused in the middle of the night: it is kept in memory, and the page says so.
        self.model.behind = self.keeper.is_behind();
    }

    /// Takes up what has come.
    fn take_loaded(&mut self, all: bool) {
        let missed = self.misses_something();
        self.assets.take(&*self.outside.platform, all);
        if self.whole.is_none() && content::has(WHOLE) {
            // What the night's world and the story did not have yet.
            self.game = Shared::new(Game::load());
            self.whole = whole_world();
        }
        self.catalog = Rc::new(catalog(&self.game, self.spoken));
        if missed && !self.misses_something() {
            let wanted = std::mem::take(&mut self.wanted);
            self.later.extend(if wanted.is_empty() { vec![Effect::Top, Effect::Focus] } else { wanted });
        }
    }

    /// Whether the page cannot be shown yet.
    fn misses_something(&self) -> bool {
        !self.assets.missing(&self.game, &self.model, self.model.locale).is_empty()
    }
}
