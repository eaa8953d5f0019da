//! Notices about the device's storage: nothing lasts, the newest is not kept, an older text is shown,
//! another tab plays the same night.

use yew::{Html, html};

use super::keep::at_once;
use crate::context::Ui;
use crate::shelf::ShelfMsg;
use crate::store::{Elsewhere, Msg};
use content::text;
use world::model::Side;

/// How what is kept stands to what the reader sees.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Whether what is kept outlasts the page.
    pub lasts: bool,
    /// Whether the device does not hold the newest of what is to be kept.
    pub behind: bool,
    /// Whether something that was kept is older than what the reader saw last.
    pub older: bool,
    /// What is to be told of another tab, with the role whose night is on the page.
    pub elsewhere: Option<(Side, Elsewhere)>,
}

/// Says what the reader has to know of it, and offers what can be done.
pub fn kept_stands(ui: &Ui, standing: &Standing) -> Html {
    let c = &ui.catalog;
    let Standing { lasts, behind, older, elsewhere } = standing;
    html! {
        <>
            if !lasts {
                <p class="notice" role="status">{ text::storage_refused(c) }</p>
            } else if *behind {
                <section class="notice behind" role="status">
                    <p>{ text::storage_full(c) }</p>
                    <p class="row">
                        <button onclick={at_once(ui, ShelfMsg::Rescue)}>{ text::storage_full_save(c) }</button>
                    </p>
                </section>
            }
            if *older {
                <section class="notice older" role="status">
                    <p>{ text::storage_older(c) }</p>
                    <p class="row"><button onclick={ui.on(Msg::OlderRead)}>{ text::nights_noted(c) }</button></p>
                </section>
            }
            if let Some((role, elsewhere)) = elsewhere {
                { other_tab(ui, *role, elsewhere) }
            }
        </>
    }
}

/// What is told of a night that is played in another tab, too.
fn other_tab(ui: &Ui, role: Side, elsewhere: &Elsewhere) -> Html {
    let c = &ui.catalog;
    match elsewhere {
        Elsewhere::TakenUp => html! {
            <section class="notice elsewhere" role="status">
                <p>{ text::tabs_taken_up(c) }</p>
                <p class="row"><button onclick={ui.on(Msg::Stay(role))}>{ text::nights_noted(c) }</button></p>
            </section>
        },
        Elsewhere::Apart(_) => html! {
            <section class="notice elsewhere" role="status">
                <p>{ text::tabs_apart(c) }</p>
                <p class="row">
                    <button onclick={ui.on(Msg::Stay(role))}>{ text::tabs_stay(c) }</button>
                    <button onclick={ui.on(Msg::Switch(role))}>{ text::tabs_switch(c) }</button>
                </p>
            </section>
        },
    }
}
