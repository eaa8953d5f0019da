//! The start page: what this is, and the two sides to play.

use yew::{Html, html};

use crate::context::AppContext;
use crate::parts::against::against;
use crate::parts::frame::{follow, href, page_link};
use crate::parts::learning::before;
use crate::parts::paragraphs::paragraphs;
use crate::parts::scene::{emblem, scene};
use crate::store::{FOCUS, Model, PlayMsg};
use content::arg;
use content::text;
use i18n::format;
use share::route::Page;
use story::{Opening, words};
use world::model::Side;

/// The start page.
pub fn home(ui: &AppContext, model: &Model) -> Html {
    let c = &ui.catalog;
    html! {
        <div key="home" class="home">
            <header class="hero">
                <div>
                    <h1 id={FOCUS} tabindex="-1">{ text::app_title(c) }</h1>
                    <p class="tagline">{ text::home_tagline(c) }</p>
                    { at_once(ui, model) }
                </div>
                { paragraphs(&text::home_intro(c)) }
                <aside class="care">
                    <h2>{ text::care_label(c) }</h2>
                    { paragraphs(&text::care_text(c)) }
                </aside>
                // Last, though it stands higher: where only the beginning has come yet, nothing moves.
                { scene() }
            </header>
            <ul class="roles">
                { role(ui, Side::Owner, model) }
                { role(ui, Side::Crew, model) }
            </ul>
            if !ui.learning.skipped && model.plays.iter().flatten().all(|play| play.choices.is_empty()) {
                { before(ui) }
            }
            <section class="your-phone" aria-labelledby="your-phone">
                <h2 id="your-phone">{ text::check_title(c) }</h2>
                <p>{ text::home_checkup(c) }</p>
                { page_link(ui, Page::Checkup, "button first", text::home_to_checkup(c)) }
            </section>
            <ul class="also">
                { way(ui, Page::Emergency, text::emergency_home(c)) }
                { way(ui, Page::Checklist, text::home_checklist(c)) }
                { way(ui, Page::Nights, text::nights_link(c)) }
                { way(ui, Page::Case, text::home_case(c)) }
            </ul>
        </div>
    }
}

/// What most readers come for, on the first screen of a phone: the night, the self-check, the emergency.
fn at_once(ui: &AppContext, model: &Model) -> Html {
    let c = &ui.catalog;
    let running = |role: &Side| {
        let play = model.plays[role.index()].as_ref();
        play.is_some_and(|play| !play.choices.is_empty() && !play.is_over(&ui.game))
    };
    let (role, play) = match [Side::Owner, Side::Crew].into_iter().find(running) {
        Some(role) => (role, text::at_once_play_on(c)),
        None => (Side::Owner, text::at_once_play(c)),
    };
    html! {
        <nav class="at-once" aria-label={text::at_once_label(c)}>
            { page_link(ui, Page::Play(role), "button first", play) }
            { page_link(ui, Page::Checkup, "button", text::home_to_checkup(c)) }
            { page_link(ui, Page::Emergency, "button urgent", text::at_once_gone(c)) }
        </nav>
    }
}

/// A link to what else there is.
fn way(ui: &AppContext, page: Page, name: String) -> Html {
    html! { <li>{ page_link(ui, page, "", name) }</li> }
}

fn role(ui: &AppContext, role: Side, model: &Model) -> Html {
    let c = &ui.catalog;
    let (name, about) = match role {
        Side::Owner => (text::role_victim(c), text::role_victim_text(c)),
        Side::Crew => (text::role_attacker(c), text::role_attacker_text(c)),
    };
    let begun = model.plays[role.index()].as_ref().filter(|play| !play.choices.is_empty());
    let page = Page::Play(role);
    html! {
        <li key={role.id()} class={role.id()}>
            <h2>{ emblem(role) }{ &name }</h2>
            <p>{ about }</p>
            <div class="row">
                if let Some(play) = begun {
                    <a class="button first" href={href(ui, page)} onclick={follow(ui, page)}>
                        if play.is_over(&ui.game) {
                            { text::see_debrief(c) }
                        } else {
                            { text::resume_at(c, arg::Day(&words::day(c, play.state.now)), arg::Time(&format::clock(play.state.now))) }
                        }
                        <span class="unseen">{ &name }</span>
                    </a>
                    <button onclick={ui.on(PlayMsg::RequestStart(Opening::new(role, &[])))}>
                        { text::begin_again(c) }<span class="unseen">{ &name }</span>
                    </button>
                } else {
                    <a class="button first" href={href(ui, page)} onclick={follow(ui, page)}>
                        { text::begin(c) }<span class="unseen">{ &name }</span>
                    </a>
                }
            </div>
            { against(ui, role) }
        </li>
    }
}
