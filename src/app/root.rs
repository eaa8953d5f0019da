//! The root: holds the store, carries out its effects, shows the page.

use std::rc::Rc;

use gloo::events::EventListener;
use yew::{Component, Context, ContextProvider, Html};

use super::context::Ui;
use super::effects;
use super::markup::html;
use super::pages::{
    about::About, card::Card, case::Case, checklist::Checklist, checkup::CheckupPage, emergency::Emergency, home::Home,
    nights::NightsPage, play::Play, result::ResultPage,
};
use super::parts::coming::Coming;
use super::parts::frame::Frame;
use super::shared::Shared;
use super::store::{Effect, Model, Msg};
use super::supply::{Lack, Supply, hand_over, spoken};
use crate::content;
use crate::i18n::{Catalog, Locale};
use crate::platform::{location, page};
use crate::share::route::{Names, Page};
use crate::story::Game;
use crate::{arg, text};

/// The root component.
pub struct Root {
    game: Rc<Game>,
    /// The texts as the model wants them, and in which language and by which names that is.
    catalog: Rc<Catalog>,
    spoken: (Locale, Names),
    model: Model,
    later: Vec<Effect>,
    supply: Supply,
    /// A switch to a language whose words are still to come.
    switch: Option<Msg>,
    _history: Option<EventListener>,
}

impl Component for Root {
    type Message = Msg;
    type Properties = ();

    fn create(ctx: &Context<Self>) -> Self {
        hand_over();
        let game = Rc::new(Game::load());
        let (mut model, first) = Model::new(&game, &location::query(), &location::languages(), &effects::kept());
        let (later, lasts) = effects::carry_out(first);
        model.lasts &= lasts;
        let link = ctx.link().clone();
        let history = location::on_change(move |query| link.send_message(Msg::Arrived(query)));
        let spoken = model.spoken();
        let catalog = Rc::new(catalog(&game, spoken));
        let supply = Supply::default();
        Self { game, catalog, spoken, model, later, supply, switch: None, _history: history }
    }

    fn update(&mut self, ctx: &Context<Self>, msg: Msg) -> bool {
        let msg = match msg {
            Msg::Supplied(all) => {
                let lacked = !self.lack().is_nothing();
                self.supply.came(all);
                if !lacked && self.switch.is_none() {
                    // What was to come at leisure is asked for again when it is needed.
                    self.supply.again();
                }
                self.catalog = Rc::new(catalog(&self.game, self.spoken));
                if lacked && all {
                    self.later.push(Effect::Focus);
                }
                self.switch.take().filter(|_| all).unwrap_or(msg)
            }
            Msg::Again => {
                self.supply.again();
                msg
            }
            Msg::Speak(locale) if !content::has(content::words(locale)) => {
                // The page stays as it is until the words are there.
                self.switch = Some(msg);
                let (lack, link) = (self.supply.rest(locale), ctx.link().clone());
                self.supply.ask(&lack, move |msg| link.send_message(msg));
                return false;
            }
            msg => msg,
        };
        self.model.now = effects::now();
        let effects = self.model.update(&self.game, msg);
        let (later, lasts) = effects::carry_out(effects);
        self.later.extend(later);
        // Full or refused in the middle of the night: it is kept in memory, and the page says so.
        self.model.lasts &= lasts;
        if self.spoken != self.model.spoken() {
            self.spoken = self.model.spoken();
            self.catalog = Rc::new(catalog(&self.game, self.spoken));
        }
        true
    }

    fn rendered(&mut self, ctx: &Context<Self>, _first: bool) {
        let lack = Some(self.lack()).filter(|lack| !lack.is_nothing());
        let lack = lack.unwrap_or_else(|| self.supply.rest(self.model.locale));
        let link = ctx.link().clone();
        self.supply.ask(&lack, move |msg| link.send_message(msg));
        page::set_title(&self.title());
        effects::carry_out_later(&std::mem::take(&mut self.later));
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let model = &self.model;
        let ui = Ui {
            game: self.game.clone(),
            catalog: self.catalog.clone(),
            locale: model.locale,
            learning: model.learning.clone(),
            send: ctx.link().callback(|msg| msg),
        };
        let lacks = !self.lack().is_nothing();
        let page = match model.page {
            _ if lacks => html! { <Coming failed={self.supply.failed()} /> },
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
            Page::About => html! { <About held={effects::held()} /> },
        };
        let framed = html! {
            <Frame page={model.page} theme={model.theme} damaged={model.damaged.clone()} aside={model.shelf.aside} lasts={model.lasts}>
                { page }
            </Frame>
        };
        yew::html! { <ContextProvider<Ui> context={ui}>{ framed }</ContextProvider<Ui>> }
    }
}

/// The texts of a language, institutions called by these names.
fn catalog(game: &Game, (locale, names): (Locale, Names)) -> Catalog {
    let providers = (names == Names::Case).then_some(&game.world.providers);
    let pairs = providers.into_iter().flatten().map(|provider| (provider.name, provider.case_name));
    content::catalog(spoken(locale).unwrap_or(locale)).renaming(pairs)
}

impl Root {
    fn lack(&self) -> Lack {
        self.supply.lacks(&self.game, &self.model)
    }

    fn title(&self) -> String {
        let catalog = &self.catalog;
        let name = text::app_title(catalog);
        let page = match self.model.page {
            Page::Home => return name,
            Page::Play(crate::world::model::Side::Owner) => text::role_victim(catalog),
            Page::Play(crate::world::model::Side::Crew) => text::role_attacker(catalog),
            Page::Checkup | Page::Result => text::check_title(catalog),
            Page::Checklist => text::nav_checklist(catalog),
            Page::Nights => text::nights_title(catalog),
            Page::Case => text::nav_case(catalog),
            Page::Emergency => text::emergency_title(catalog),
            Page::Card => text::card_title(catalog),
            Page::About => text::nav_about(catalog),
        };
        text::page_title(catalog, arg::Name(&name), arg::Page(&page))
    }
}
