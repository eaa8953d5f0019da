//! The tools under a beat: saving this moment, and the settings of reading.

use yew::{Callback, Event, Html, MouseEvent, TargetCast as _, html};

use super::frame::page_link;
use crate::context::AppContext;
use crate::effects::now;
use crate::parts::storage_notices::week_notice;
use crate::store::{SavedGamesFeedback, SavedGamesMsg};
use content::text;
use share::reading::Reading;
use share::route::Page;

/// Keeping the moment, and how the story is told; `feedback` is about the last thing that was done.
pub fn keep(ui: &AppContext, reading: Reading, feedback: Option<SavedGamesFeedback>) -> Html {
    let c = &ui.catalog;
    let Reading { paced, folded } = reading;
    let said = feedback.and_then(|feedback| match feedback {
        SavedGamesFeedback::Saved => Some(text::save_here_done(c)),
        SavedGamesFeedback::Full => Some(text::save_here_full(c)),
        _ => None,
    });
    html! {
        <div class="keep needs-app">
            <p class="row">
                <button onclick={at_once(ui, SavedGamesMsg::Keep)}>{ text::save_here(c) }</button>
                { page_link(ui, Page::Nights, "", text::nights_title(c)) }
            </p>
            <p class="keep-answer" role="status">{ said }</p>
            { week_notice(ui) }
            <details>
                <summary>{ text::reading_label(c) }</summary>
                { tick(ui, text::reading_paced(c), paced, move |paced| Reading { paced, folded }) }
                { tick(ui, text::reading_folded(c), folded, move |folded| Reading { paced, folded }) }
            </details>
        </div>
    }
}

/// A callback that sends a message with the present moment.
pub fn at_once(ui: &AppContext, msg: impl Fn(share::ticks::Moment) -> SavedGamesMsg + 'static) -> Callback<MouseEvent> {
    let (send, platform) = (ui.sender(), ui.platform.clone());
    Callback::from(move |_| {
        if let Some(now) = now(&*platform) {
            send.emit(msg(now));
        }
    })
}

fn tick(ui: &AppContext, name: String, checked: bool, to: impl Fn(bool) -> Reading + 'static) -> Html {
    let send = ui.sender();
    let onchange = Callback::from(move |event: Event| {
        let input: web_sys::HtmlInputElement = event.target_unchecked_into();
        send.emit(SavedGamesMsg::Read(to(input.checked())));
    });
    html! {
        <label class="keep-tick"><input type="checkbox" {checked} {onchange} /><span>{ name }</span></label>
    }
}
