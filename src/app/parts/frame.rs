//! The frame of every page: the way around, the language, the colours.

use yew::{Callback, Html, MouseEvent, html};

use super::ask::Ask;
use super::damaged::damaged_save;
use super::handover::HandoverDialog;
use super::storage_notices::storage_notices;
use crate::context::AppContext;
use crate::store::{Model, Msg, NavigationMsg, SavedGamesMsg, SettingsMsg, Theme};
use content::text;
use i18n::{Catalog, Locale};
use share::route::{Page, Route, Size};
use share::titles;

/// The frame of every page, around the content of this one.
pub fn frame(ui: &AppContext, model: &Model, content: Html) -> Html {
    let c = &ui.catalog;
    html! {
        <div class="frame" translate="no">
            { bar(ui, model) }
            <main id="main">
                <div class="notices">
                    if let Some(damaged) = &model.damaged {
                        { damaged_save(ui, damaged) }
                    }
                    if model.saved_games.aside {
                        <section class="notice" role="status">
                            <p>{ text::nights_aside(c) }</p>
                            <p class="row">
                                { page_link(ui, Page::Nights, "button", text::nights_title(c)) }
                                <button onclick={ui.on(SavedGamesMsg::Noted)}>{ text::nights_noted(c) }</button>
                            </p>
                        </section>
                    }
                    { storage_notices(ui, model) }
                </div>
                { content }
            </main>
            if let Some(start_request) = model.start_request.clone() {
                <Ask {start_request} />
            }
            if let Some(handover) = model.handover.clone() {
                <HandoverDialog {handover} />
            }
        </div>
    }
}

/// What stands above every page, the way around and the switches; they stay while a page changes.
fn bar(ui: &AppContext, model: &Model) -> Html {
    let c = &ui.catalog;
    html! {
        <header class="bar">
            <a class="skip" href="#main">{ text::skip_to_content(c) }</a>
            <nav aria-label={text::nav_label(c)}>
                <ul class="around">{ for around(ui, model.page) }</ul>
                // Where the links have no room in one line. It closes by being another one on another page.
                <details class="menu" key={titles::title(c, model.page)}>
                    <summary>{ text::nav_menu(c) }</summary>
                    <ul>{ for around(ui, model.page) }</ul>
                </details>
                { page_link(ui, Page::Emergency, "gone", text::nav_emergency(c)) }
            </nav>
            <div class="switches">
                { languages(ui, model.page) }
                { sizes(ui) }
                { themes(ui, model.theme) }
            </div>
        </header>
    }
}

fn around(ui: &AppContext, here: Page) -> impl Iterator<Item = Html> {
    titles::around(&ui.catalog).into_iter().map(move |(page, name)| link(ui, here, page, name))
}

fn link(ui: &AppContext, here: Page, page: Page, name: String) -> Html {
    let here = if here == Page::Result { Page::Checkup } else { here };
    let current = (here == page).then_some("page");
    html! {
        <li key={name.clone()}>
            <a href={href(ui, page)} aria-current={current} onclick={follow(ui, page)}>{ name }</a>
        </li>
    }
}

/// The address of a page in the reader's language.
pub fn href(ui: &AppContext, page: Page) -> String {
    href_in(ui, page, ui.locale)
}

/// The address of a place in a page, by the place's id.
pub fn href_to(ui: &AppContext, page: Page, place: &str) -> String {
    format!("{}#{place}", href(ui, page))
}

/// The address of a page in a language.
fn href_in(ui: &AppContext, page: Page, locale: Locale) -> String {
    ui.address.to(Route { page, locale: Some(locale), names: None, size: ui.size }).write(ui.form)
}

/// Follows a link within the application; with a key held down the browser does as it always does.
pub fn follow(ui: &AppContext, page: Page) -> Callback<MouseEvent> {
    following(ui, NavigationMsg::To(page))
}

/// A link to a page, with a class or none.
pub fn page_link(ui: &AppContext, page: Page, class: &'static str, name: String) -> Html {
    let class = (!class.is_empty()).then_some(class);
    html! { <a {class} href={href(ui, page)} onclick={follow(ui, page)}>{ name }</a> }
}

/// A link to a place in a page, with a class or none.
pub fn place_link(ui: &AppContext, page: Page, place: String, class: &'static str, name: String) -> Html {
    let class = (!class.is_empty()).then_some(class);
    let href = href_to(ui, page, &place);
    html! { <a key={place.clone()} {class} {href} onclick={following(ui, NavigationMsg::ToPlace(page, place))}>{ name }</a> }
}

fn following(ui: &AppContext, msg: impl Into<Msg>) -> Callback<MouseEvent> {
    let (send, msg) = (ui.sender::<Msg>(), msg.into());
    Callback::from(move |event: MouseEvent| {
        if event.ctrl_key() || event.meta_key() || event.shift_key() || event.button() != 0 {
            return;
        }
        event.prevent_default();
        send.emit(msg.clone());
    })
}

/// Links to the page in each language, named in its own words, so that whoever needs it finds it.
fn languages(ui: &AppContext, page: Page) -> Html {
    let link = |locale: Locale, name: String| {
        let tag = locale.tag();
        let current = (ui.locale == locale).then_some("true");
        html! {
            <a key={tag} href={href_in(ui, page, locale)} lang={tag} hreflang={tag} aria-current={current}
                onclick={following(ui, SettingsMsg::SetLocale(locale))}>{ name }</a>
        }
    };
    let c = &ui.catalog;
    html! {
        <div class="switch" role="group" aria-label={text::switch_language(c)}>
            { link(Locale::ZhHans, text::lang_zh(c)) }
            { link(Locale::En, text::lang_en(c)) }
        </div>
    }
}

/// The way into the large-print edition, and out of it.
fn sizes(ui: &AppContext) -> Html {
    let c = &ui.catalog;
    let (next, name) = match ui.size {
        Size::Normal => (Size::Large, text::size_large(c)),
        Size::Large => (Size::Normal, text::size_normal(c)),
    };
    html! { <button class="size" onclick={ui.on(SettingsMsg::SetSize(next))}>{ name }</button> }
}

fn themes(ui: &AppContext, current: Theme) -> Html {
    let c: &Catalog = &ui.catalog;
    let next = match current {
        Theme::System => Theme::Night,
        Theme::Night => Theme::Day,
        Theme::Day => Theme::System,
    };
    let name = match current {
        Theme::System => text::theme_system(c),
        Theme::Night => text::theme_night(c),
        Theme::Day => text::theme_day(c),
    };
    html! {
        <button class="theme" title={text::switch_theme(c)} onclick={ui.on(SettingsMsg::SetTheme(next))}>
            <span class="unseen">{ text::switch_theme(c) }</span>
            <span class="name">{ name }</span>
        </button>
    }
}
