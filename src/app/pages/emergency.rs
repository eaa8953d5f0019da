//! What to do when a phone is gone: which emergency it is and what comes first in it, then all of it by
//! the minute.
//!
//! Read by somebody in a hurry, perhaps on another person's phone: every number is a link that
//! rings, and nothing has to be found before the first step.

use yew::{Html, html};

use crate::context::AppContext;
use crate::parts::contacts::{contact, contacts, own_numbers};
use crate::parts::frame::page_link;
use crate::parts::sources::{sources, sources_link};
use crate::parts::step::{anchor, cites, item};
use crate::store::{EmergencyMsg, FOCUS, Msg};
use content::arg;
use content::text;
use share::address::{Form, leaflet};
use share::numbers::Numbers;
use share::route::Page;
use share::ticks::Ticks;
use story::emergency_words;
use world::emergency::{Emergency as Known, Kind, Region, Situation};

/// What to do when a phone is gone, what was done of it, and the numbers that were noted beforehand.
pub fn emergency(ui: &AppContext, ticks: &Ticks, numbers: &Numbers) -> Html {
    let known = content::emergency();
    let c = &ui.catalog;
    let (all, done) =
        known.steps().fold((0, 0), |(all, done), step| (all + 1, done + i64::from(ticks.get(&step.id).is_some())));
    html! {
        <div key="emergency" class="emergency">
            <header>
                <h1 id={FOCUS} tabindex="-1">{ text::emergency_title(c) }</h1>
            </header>
            if !numbers.all().is_empty() {
                <section class="own">
                    <h2>{ text::own_label(c) }</h2>
                    { own_numbers(numbers) }
                </section>
            }
            { now(ui, &known, ticks) }
            <nav class="stretch-links" aria-label={text::emergency_then(c)}>
                { for known.stretches.iter().skip(1).map(|stretch| html! {
                    <a key={stretch.id.clone()} href={format!("#{}", stretch.id)}>{ c.format(stretch.name, &[]) }</a>
                }) }
            </nav>
            <>{ for known.stretches.iter().map(|stretch| html! {
                <section key={stretch.id.clone()} class="stretch">
                    <h2 id={stretch.id.clone()}>{ c.format(stretch.name, &[]) }</h2>
                    <ol>
                        { for stretch.steps.iter().map(|step| item(ui, &known, step, ticks.get(&step.id))) }
                    </ol>
                </section>
            }) }</>
            <footer>
                <p class="row needs-app">
                    <strong role="status">{ text::ticks_count(c, arg::All(all), arg::Done(done)) }</strong>
                    <span>{ text::ticks_kept(c) }</span>
                    if !ticks.is_empty() {
                        <button onclick={ui.on(EmergencyMsg::ClearTicks)}>{ text::ticks_clear(c) }</button>
                    }
                </p>
                if numbers.all().is_empty() {
                    <p class="needs-app">{ text::own_none(c) }</p>
                }
                <p class="row">
                    { page_link(ui, Page::Card, "button", text::emergency_card(c)) }
                    <button onclick={ui.on(Msg::Print)}>{ text::emergency_print(c) }</button>
                    if ui.form == Form::File {
                        <a class="button" href={leaflet(ui.locale)} download="">{ text::emergency_keep(c) }</a>
                    }
                </p>
                { sources_link(ui) }
                { sources(ui, &known) }
            </footer>
        </div>
    }
}

/// Whom to ring, and which emergency it is: what fits on one screen of a phone.
///
/// What folds is the browser's own, so that it opens where no script runs. What it shows stands after it,
/// not within: there no sheet for paper reaches in every browser.
fn now(ui: &AppContext, known: &Known, ticks: &Ticks) -> Html {
    let c = &ui.catalog;
    let carriers = known.contacts_of(&[Kind::Carrier]).filter(|it| it.region == Region::China);
    html! {
        <section class="now">
            <ul class="calls">{ for carriers.map(|it| contact(c, known, it)) }</ul>
            <h2>{ text::emergency_which(c) }</h2>
            <>{ for known.situations.iter().map(|it| situation(ui, known, ticks, it)) }</>
            <p>{ text::elsewhere_carrier(c) }</p>
        </section>
    }
}

/// A kind of emergency: whom to ring first, what is different, and the steps that come first.
fn situation(ui: &AppContext, known: &Known, ticks: &Ticks, situation: &Situation) -> Html {
    let c = &ui.catalog;
    let steps = situation.steps.iter().filter_map(|id| known.step(id));
    let text = c.format(situation.text, &[]);
    let (words, ending) = emergency_words::ending(&text);
    html! {
        <div key={situation.id.clone()} id={format!("if-{}", situation.id)} class="situation">
            <details><summary><h3>{ c.format(situation.title, &[]) }</h3></summary></details>
            <div>
                // The carriers' numbers stand above.
                if situation.call != [Kind::Carrier] {
                    { contacts(ui, known, &situation.call) }
                }
                <p>{ words }<span class="last">{ ending }{ " " }{ cites(&situation.sources) }</span></p>
                <ol>{ for steps.map(|step| html! {
                    <li key={step.id.clone()} class={if ticks.get(&step.id).is_some() { "done" } else { "" }}><a href={format!("#{}", anchor(step))}>{ c.format(step.title, &[]) }</a></li>
                }) }</ol>
            </div>
        </div>
    }
}
