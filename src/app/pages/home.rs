//! The start page: what this is, and the two sides to play.

use yew::{Html, Properties, component, html};

use crate::context::{AppContext, use_app_context};
use crate::parts::against::Against;
use crate::parts::frame::{follow, href, page_link};
use crate::parts::learning::Before;
use crate::parts::paragraphs::paragraphs;
use crate::parts::scene::{emblem, scene};
use crate::shared::Shared;
use crate::store::{FOCUS, PlayMsg};
use content::arg;
use content::text;
use i18n::format;
use share::route::Page;
use story::{Opening, Playthrough, words};
use world::model::Side;

/// What was begun.
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The playthroughs by role.
    pub plays: [Option<Shared<Playthrough>>; 2],
}

/// The start page.
#[component]
pub fn Home(props: &Props) -> Html {
    let ui = &use_app_context();
    let c = &ui.catalog;
    html! {
        <div class="home">
            <header class="hero">
                { scene() }
                <div>
                    <h1 id={FOCUS} tabindex="-1">{ text::app_title(c) }</h1>
                    <p class="tagline">{ text::home_tagline(c) }</p>
                    { at_once(ui, props) }
                </div>
                { paragraphs(&text::home_intro(c)) }
                <aside class="care">
                    <h2>{ text::care_label(c) }</h2>
                    { paragraphs(&text::care_text(c)) }
                </aside>
            </header>
            <ul class="roles">
                { role(ui, Side::Owner, props) }
                { role(ui, Side::Crew, props) }
            </ul>
            if !ui.learning.skipped && props.plays.iter().flatten().all(|play| play.choices.is_empty()) {
                <Before />
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
fn at_once(ui: &AppContext, props: &Props) -> Html {
    let c = &ui.catalog;
    let running = |role: &Side| {
        let play = props.plays[role.index()].as_ref();
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

fn role(ui: &AppContext, role: Side, props: &Props) -> Html {
    let c = &ui.catalog;
    let (name, about) = match role {
        Side::Owner => (text::role_victim(c), text::role_victim_text(c)),
        Side::Crew => (text::role_attacker(c), text::role_attacker_text(c)),
    };
    let begun = props.plays[role.index()].as_ref().filter(|play| !play.choices.is_empty());
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
            <Against role={role} />
        </li>
    }
}
