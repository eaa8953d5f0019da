//! The question before a running night is ended.

use yew::{Callback, Html, MouseEvent, Properties, component, html, use_effect_with};

use crate::context::{AppContext, use_app_context};
use crate::store::{Leaving, PlayMsg, StartRequest};
use content::arg;
use content::text;
use i18n::format;
use story::words;

/// The id of the dialogue.
const ASK: &str = "ask";

/// What is asked about.
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The beginning that waits for the player's word.
    pub start_request: StartRequest,
}

/// The question whether the running night is to be ended: a dialogue over the page, which gives the
/// focus back to the button that brought it.
#[component]
pub fn Ask(props: &Props) -> Html {
    let ui = &use_app_context();
    let (c, start_request) = (&ui.catalog, &props.start_request);
    let platform = ui.platform.clone();
    use_effect_with((), move |()| platform.open_dialog(ASK));
    let running =
        text::ask_running(c, arg::Day(&words::day(c, start_request.at)), arg::Time(&format::clock(start_request.at)));
    let becomes = match start_request.leaving {
        Leaving::Archived => text::ask_aside(c),
        Leaving::ReplacesArchived => text::ask_in_place(c),
        Leaving::Saved => text::ask_saved(c),
        Leaving::Lost => text::ask_lost(c),
    };
    html! {
        <dialog id={ASK} class="ask" aria-labelledby="ask-title" aria-describedby="ask-text" onclose={ui.on(PlayMsg::CancelStart)}>
            <h2 id="ask-title">{ text::ask_title(c) }</h2>
            <p id="ask-text">{ running }{ " " }{ becomes }</p>
            <p class="row">
                <button class="stay" onclick={answer(ui, PlayMsg::CancelStart)}>{ text::ask_stay(c) }</button>
                <button class="leave" onclick={answer(ui, PlayMsg::Start(start_request.opening.clone()))}>{ text::ask_leave(c) }</button>
            </p>
        </dialog>
    }
}

/// Closes the dialogue, then sends the answer.
fn answer(ui: &AppContext, msg: PlayMsg) -> Callback<MouseEvent> {
    let (send, platform) = (ui.sender(), ui.platform.clone());
    Callback::from(move |_| {
        platform.close_dialog(ASK);
        send.emit(msg.clone());
    })
}
