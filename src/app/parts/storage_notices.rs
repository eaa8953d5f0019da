//! Notices about the device's storage: nothing lasts, the newest is not kept, an older text is shown,
//! another tab plays the same night.

use yew::{Html, html};

use super::frame::href;
use super::keep::at_once;
use crate::context::AppContext;
use crate::store::{Model, OtherTab, PersistedMsg, PlayMsg, SavedGamesMsg};
use content::text;
use share::route::Page;
use world::model::Side;

/// Says what the reader has to know of it, and offers what can be done.
pub fn storage_notices(ui: &AppContext, model: &Model) -> Html {
    let c = &ui.catalog;
    let Model { page, lasts, behind, older, .. } = model;
    let other_tab = match *page {
        Page::Play(role) => model.other_tab[role.index()].as_ref().map(|it| (role, it)),
        _ => None,
    };
    html! {
        <>
            if !lasts && ui.platform.is_framed() {
                <section class="notice refused" role="status">
                    <p>{ text::storage_refused_frame(c) }</p>
                    <p class="row">
                        <a class="button" href={href(ui, *page)} target="_blank" rel="noopener">{ text::storage_own_tab(c) }</a>
                    </p>
                </section>
            } else if !lasts {
                <p class="notice refused" role="status">{ text::storage_refused(c) }</p>
            } else if *behind {
                <section class="notice behind" role="status">
                    <p>{ text::storage_full(c) }</p>
                    <p class="row">
                        <button onclick={at_once(ui, SavedGamesMsg::Rescue)}>{ text::storage_full_save(c) }</button>
                    </p>
                </section>
            }
            if *older {
                <section class="notice older" role="status">
                    <p>{ text::storage_older(c) }</p>
                    <p class="row"><button onclick={ui.on(PersistedMsg::DismissOlder)}>{ text::nights_noted(c) }</button></p>
                </section>
            }
            if let Some((role, notice)) = other_tab {
                { other_tab_notice(ui, role, notice) }
            }
        </>
    }
}

/// What is told of a night that is played in another tab, too.
fn other_tab_notice(ui: &AppContext, role: Side, notice: &OtherTab) -> Html {
    let c = &ui.catalog;
    match notice {
        OtherTab::TakenUp => html! {
            <section class="notice elsewhere" role="status">
                <p>{ text::tabs_taken_up(c) }</p>
                <p class="row"><button onclick={ui.on(PlayMsg::KeepThis(role))}>{ text::nights_noted(c) }</button></p>
            </section>
        },
        OtherTab::Apart(_) => html! {
            <section class="notice elsewhere" role="status">
                <p>{ text::tabs_apart(c) }</p>
                <p class="row">
                    <button onclick={ui.on(PlayMsg::KeepThis(role))}>{ text::tabs_stay(c) }</button>
                    <button onclick={ui.on(PlayMsg::TakeOther(role))}>{ text::tabs_switch(c) }</button>
                </p>
            </section>
        },
    }
}

/// That the browser may erase what is kept after a week without a visit, and the way out; nothing where it does not.
pub fn week_notice(ui: &AppContext) -> Html {
    html! {
        if ui.platform.erases_unvisited() {
            <p class="week"><small>{ text::storage_week(&ui.catalog) }</small></p>
        }
    }
}
