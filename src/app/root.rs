//! The root: holds the store, carries out its effects, shows the page.

use std::rc::Rc;

use yew::{Component, Context, ContextProvider, Html, Properties, html};

use super::context::Ui;
use super::effects::Outside;
use super::pages::{
    about::About, card::Card, case::Case, checklist::Checklist, checkup::CheckupPage, emergency::Emergency, home::Home,
    nights::NightsPage, play::Play, result::ResultPage,
};
use super::parts::coming::Coming;
use super::parts::frame::Frame;
use super::parts::standing::Standing;
use super::shared::Shared;
use super::store::{Effect, Key, Model, Msg};
use super::supply::{Supply, spoken};
use content::words;
use i18n::{Catalog, Locale};
use platform::{Held, Platform};
use share::keeper::{Keeper, News};
use share::route::{Names, Page};
use share::titles;
use story::Game;

/// What the application begins with.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The rules and the story.
    pub game: Shared<Game>,
    /// The browser, or what stands for it.
    pub browser: Browser,
    /// Whether the page stands without the frame around it, as a part of another document.
    pub bare: bool,
}

/// The browser and the device, equal to itself alone.
#[derive(Clone)]
pub struct Browser(pub Rc<dyn Platform>);

impl PartialEq for Browser {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// The root component.
pub struct Root {
    game: Shared<Game>,
    outside: Outside,
    /// The texts as the model wants them, and in which language and by which names that is.
    catalog: Rc<Catalog>,
    spoken: (Locale, Names),
    model: Model,
    later: Vec<Effect>,
    /// What is to be done once what the page lacks has come.
    wanted: Vec<Effect>,
    supply: Supply,
    /// A switch to a language whose words are still to come.
    switch: Option<Locale>,
    /// What this tab knows of what the device keeps.
    keeper: Keeper,
    _history: Option<Held>,
    _tabs: Option<Held>,
}

impl Component for Root {
    type Message = Msg;
    type Properties = Props;

    fn create(ctx: &Context<Self>) -> Self {
        let game = ctx.props().game.clone();
        let outside = Outside::new(ctx.props().browser.0.clone());
        let platform = &outside.platform;
        let mut keeper = Keeper::new(&outside);
        let kept = outside.kept(&keeper);
        let (mut model, first) = Model::new(&game, &platform.address(), &platform.languages(), kept);
        let later = outside.carry_out(&mut keeper, first, &model.note());
        model.behind = keeper.is_behind();
        let link = ctx.link().clone();
        let history = platform.on_address(Box::new(move |arrival| link.send_message(Msg::Arrived(arrival))));
        let link = ctx.link().clone();
        let tabs = platform.on_kept(Box::new(move |key, before| {
            if let Some(key) = Key::from_id(key) {
                link.send_message(Msg::Changed(key, before));
            }
        }));
        let spoken = model.spoken();
        let catalog = Rc::new(catalog(&game, spoken));
        let supply = Supply::default();
        Self {
            game,
            outside,
            catalog,
            spoken,
            model,
            later,
            wanted: Vec::new(),
            supply,
            switch: None,
            keeper,
            _history: history,
            _tabs: tabs,
        }
    }

    fn update(&mut self, _ctx: &Context<Self>, msg: Msg) -> bool {
        let msg = match msg {
            Msg::Supplied(all) => {
                let lacked = self.lacks();
                self.supply.came(&*self.outside.platform, all);
                self.catalog = Rc::new(catalog(&self.game, self.spoken));
                if lacked && !self.lacks() {
                    let wanted = std::mem::take(&mut self.wanted);
                    self.later.extend(if wanted.is_empty() { vec![Effect::Top, Effect::Focus] } else { wanted });
                }
                msg
            }
            Msg::Again => {
                self.supply.again();
                msg
            }
            // The page stays as it is until the words are there.
            Msg::Speak(locale) if !content::has(words(locale)) => {
                self.switch = Some(locale);
                self.supply.again();
                return true;
            }
            Msg::Speak(_) => {
                self.switch = None;
                msg
            }
            msg => msg,
        };
        // Where the words did not come, the page that wants them says so.
        let msg = match self.switch {
            Some(locale) if content::has(words(locale)) || self.supply.failed() => {
                self.switch = None;
                Msg::Speak(locale)
            }
            _ => msg,
        };
        self.model.now = self.outside.now();
        let news = self.news(&msg);
        let effects = match news.is_empty() {
            true => self.model.update(&self.game, msg),
            false => self.model.react(&self.game, news, msg),
        };
        self.carry_out(effects);
        if self.spoken != self.model.spoken() {
            self.spoken = self.model.spoken();
            self.catalog = Rc::new(catalog(&self.game, self.spoken));
        }
        true
    }

    fn rendered(&mut self, ctx: &Context<Self>, _first: bool) {
        let lack = self.supply.lacks(&self.game, &self.model, self.switch.unwrap_or(self.model.locale));
        let link = ctx.link().clone();
        self.supply.ask(&*self.outside.platform, lack, move |msg| link.send_message(msg));
        self.outside.platform.set_title(&titles::title(&self.catalog, self.model.page));
        let later = std::mem::take(&mut self.later);
        self.outside.carry_out_later(&later);
        if self.lacks() {
            // Where in the page the reader wants to be is asked for again once it has come.
            self.wanted.extend(later.into_iter().filter(|it| matches!(it, Effect::FocusOn(_) | Effect::Return)));
        } else {
            self.wanted.clear();
        }
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let model = &self.model;
        let ui = Ui {
            game: self.game.clone(),
            catalog: self.catalog.clone(),
            locale: model.locale,
            learning: model.learning.clone(),
            form: self.outside.form,
            address: self.outside.address.clone(),
            platform: self.outside.platform.clone(),
            send: ctx.link().callback(|msg| msg),
        };
        let page = match model.page {
            _ if self.lacks() => html! { <Coming failed={self.supply.failed()} /> },
            Page::Home => html! { <Home plays={model.plays.each_ref().map(|play| play.as_ref().map(Shared::from))} /> },
            Page::Play(role) => match model.play(role) {
                Some(play) => html! { <Play play={Shared::from(play)} shelf={model.shelf.clone()} /> },
                None => Html::default(),
            },
            Page::Checkup => html! { <CheckupPage sitting={model.sitting.clone()} /> },
            Page::Result => html! { <ResultPage sitting={model.sitting.clone()} marks={model.list.marks.clone()} /> },
            Page::Checklist => html! { <Checklist marks={model.list.marks.clone()} told={model.list.told} /> },
            Page::Nights => html! { <NightsPage shelf={model.shelf.clone()} /> },
            Page::Case => html! { <Case /> },
            Page::Emergency => {
                html! { <Emergency ticks={model.ticks.clone()} numbers={model.numbers.clone()} /> }
            }
            Page::Card => html! { <Card numbers={model.numbers.clone()} /> },
            Page::About => html! { <About held={self.outside.held()} /> },
        };
        let elsewhere = match model.page {
            Page::Play(role) => model.elsewhere[role.index()].clone().map(|it| (role, it)),
            _ => None,
        };
        let standing = Standing { lasts: model.lasts, behind: model.behind, older: model.older, elsewhere };
        if ctx.props().bare {
            return html! { <ContextProvider<Ui> context={ui}>{ page }</ContextProvider<Ui>> };
        }
        let framed = html! {
            <Frame page={model.page} theme={model.theme} damaged={model.damaged.clone()} aside={model.shelf.aside} wish={model.wish.clone()} standing={standing}>
                { page }
            </Frame>
        };
        html! { <ContextProvider<Ui> context={ui}>{ framed }</ContextProvider<Ui>> }
    }
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

    /// What other tabs have written since this one last looked, before it acts on a message.
    fn news(&mut self, msg: &Msg) -> Vec<News> {
        let told = match msg {
            Msg::Changed(key, before) => self.keeper.look(&self.outside, *key, Some(before.as_deref())),
            _ => None,
        };
        told.into_iter().chain(self.keeper.look_at_all(&self.outside)).collect()
    }

    /// Whether the page cannot be shown yet.
    fn lacks(&self) -> bool {
        !self.supply.lacks(&self.game, &self.model, self.model.locale).is_nothing()
    }
}
