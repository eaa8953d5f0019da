//! What to do when a phone is gone: the next ten minutes first, then all of it by the minute.
//!
//! Read by somebody in a hurry, perhaps on another person's phone: every number is a link that
//! rings, and nothing has to be found before the first step.

use std::rc::Rc;

use yew::{Html, Properties, component, html, use_memo};

use crate::context::{AppContext, use_app_context};
use crate::parts::contacts::{contact, own_numbers};
use crate::parts::frame::{follow, href};
use crate::parts::sources::sources;
use crate::parts::step::{anchor, item};
use crate::store::{EmergencyMsg, FOCUS, Msg};
use content::arg;
use content::text;
use share::numbers::Numbers;
use share::route::Page;
use share::ticks::Ticks;
use world::emergency::{Emergency as Known, Kind};

/// What was done, and what was noted beforehand.
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The ticks.
    pub ticks: Rc<Ticks>,
    /// The reader's own numbers.
    pub numbers: Rc<Numbers>,
}

/// What to do when a phone is gone.
#[component]
pub fn Emergency(props: &Props) -> Html {
    let ui = use_app_context();
    let known = use_memo((), |()| content::emergency());
    let c = &ui.catalog;
    let (all, done) = known
        .steps()
        .fold((0, 0), |(all, done), step| (all + 1, done + i64::from(props.ticks.get(&step.id).is_some())));
    html! {
        <div class="emergency">
            <header>
                <h1 id={FOCUS} tabindex="-1">{ text::emergency_title(c) }</h1>
                <p>{ text::emergency_two(c) }</p>
            </header>
            { now(&ui, &known, &props.ticks) }
            <nav class="stretch-links" aria-label={text::emergency_then(c)}>
                { for known.stretches.iter().skip(1).map(|stretch| html! {
                    <a key={stretch.id.clone()} href={format!("#{}", stretch.id)}>{ c.format(stretch.name, &[]) }</a>
                }) }
            </nav>
            if !props.numbers.all().is_empty() {
                <section class="own">
                    <h2>{ text::own_label(c) }</h2>
                    { own_numbers(&props.numbers) }
                </section>
            }
            <>{ for known.stretches.iter().map(|stretch| html! {
                <section key={stretch.id.clone()} class="stretch">
                    <h2 id={stretch.id.clone()}>{ c.format(stretch.name, &[]) }</h2>
                    <ol>
                        { for stretch.steps.iter().map(|step| item(&ui, &known, step, props.ticks.get(&step.id))) }
                    </ol>
                </section>
            }) }</>
            <footer>
                <p class="row">
                    <strong role="status">{ text::ticks_count(c, arg::All(all), arg::Done(done)) }</strong>
                    <span>{ text::ticks_kept(c) }</span>
                    if !props.ticks.is_empty() {
                        <button onclick={ui.on(EmergencyMsg::ClearTicks)}>{ text::ticks_clear(c) }</button>
                    }
                </p>
                if props.numbers.all().is_empty() {
                    <p>{ text::own_none(c) }</p>
                }
                <p class="row">
                    <a class="button" href={href(&ui, Page::Card)} onclick={follow(&ui, Page::Card)}>
                        { text::emergency_card(c) }
                    </a>
                    <button onclick={ui.on(Msg::Print)}>{ text::emergency_print(c) }</button>
                </p>
                { sources(&ui, &known) }
            </footer>
        </div>
    }
}

/// The first stretch in short, with the carriers to ring: what fits on one screen of a phone.
fn now(ui: &AppContext, known: &Known, ticks: &Ticks) -> Html {
    let c = &ui.catalog;
    let first = known.stretches.first().into_iter().flat_map(|stretch| &stretch.steps);
    let carriers = known.contacts.iter().filter(|it| it.kind == Kind::Carrier);
    html! {
        <section class="now">
            <h2>{ text::emergency_now(c) }</h2>
            <ol>{ for first.map(|step| html! {
                <li key={step.id.clone()} class={if ticks.get(&step.id).is_some() { "done" } else { "" }}><a href={format!("#{}", anchor(step))}>{ c.format(step.title, &[]) }</a></li>
            }) }</ol>
            <ul class="calls">{ for carriers.map(|it| contact(c, it)) }</ul>
            <p>{ text::elsewhere_carrier(c) }</p>
        </section>
    }
}
