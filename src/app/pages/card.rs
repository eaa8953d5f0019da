//! The card for the wallet, and the numbers to be noted on it beforehand.

use yew::{Callback, Html, MouseEvent, html};

use crate::context::AppContext;
use crate::parts::frame::page_link;
use crate::parts::note::Note;
use crate::store::{EmergencyMsg, FOCUS, Msg};
use content::text;
use i18n::Catalog;
use share::numbers::{MOST, Numbers};
use share::route::Page;
use story::emergency_words;

/// The card, and the reader's own numbers on it.
pub fn card(ui: &AppContext, numbers: &Numbers) -> Html {
    let c = &ui.catalog;
    html! {
        <div key="card" class="wallet-page">
            <header>
                <h1 id={FOCUS} tabindex="-1">{ text::card_title(c) }</h1>
                <p>{ text::card_intro(c) }</p>
            </header>
            { wallet(c, numbers) }
            <p class="row">
                <button class="first" onclick={ui.on(Msg::Print)}>{ text::card_print(c) }</button>
                { page_link(ui, Page::Emergency, "button", text::emergency_title(c)) }
            </p>
            <section class="own needs-app">
                <h2>{ text::own_label(c) }</h2>
                <p>{ text::own_intro(c) }</p>
                <p class="avoid">{ text::own_warning(c) }</p>
                if !numbers.all().is_empty() {
                    <ul class="noted">
                        { for numbers.all().iter().enumerate().map(|(at, it)| html! {
                            <li key={at}>
                                <span>{ it.name() }</span>{ " " }<b>{ it.number() }</b>
                                <button onclick={drop_note(ui, at)}>
                                    { text::own_remove(c) }<span class="unseen">{ it.name() }{ " " }{ it.number() }</span>
                                </button>
                            </li>
                        }) }
                    </ul>
                }
                <Note full={numbers.is_full()} />
            </section>
        </div>
    }
}

fn drop_note(ui: &AppContext, at: usize) -> Callback<MouseEvent> {
    ui.on(EmergencyMsg::RemoveNumber(at))
}

/// Both faces: what to do, and whom to ring; empty lines are for a pen.
fn wallet(c: &Catalog, numbers: &Numbers) -> Html {
    let empty = MOST.saturating_sub(numbers.all().len());
    html! {
        <div class="wallet">
            <section class="face">
                <h2>{ text::card_front(c) }</h2>
                <ol>{ for emergency_words::card_lines(c).into_iter().map(|line| html! { <li key={line.clone()}>{ line }</li> }) }</ol>
            </section>
            <section class="face">
                <h2>{ text::card_back(c) }</h2>
                <ul>
                    { for numbers.all().iter().enumerate().map(|(at, it)| html! {
                        <li key={at}><span>{ it.name() }</span>{ " " }<b>{ it.number() }</b></li>
                    }) }
                    { for (0..empty).map(|at| html! { <li key={MOST + at} class="empty" aria-hidden="true"></li> }) }
                    <li key="mine">{ text::card_mine(c) }</li>
                </ul>
            </section>
        </div>
    }
}
