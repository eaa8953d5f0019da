//! The parts of the self-check's pages.

pub mod cases;
pub mod caveats;
pub mod chain;
pub mod findings;
pub mod found;
pub mod question;
pub mod sure;
pub mod thefts;
pub mod todo;
pub mod words;

use yew::{Callback, Event, Html, TargetCast, html};

use crate::context::AppContext;
use crate::store::CheckupMsg;
use checkup::Profile;
use content::text;

/// Answers that cannot both be true, explained; `role` is the notice's, where it is to be announced.
pub fn contradictions(ui: &AppContext, profile: &Profile, role: Option<&'static str>) -> Html {
    let c = &ui.catalog;
    if profile.contradictions.is_empty() {
        return Html::default();
    }
    html! {
        <div class="notice" {role}>
            <strong>{ text::check_contradictions(c) }</strong>
            <>{ for profile.contradictions.iter().map(|&at| html! {
                <p key={at}>{ c.format(ui.game.story.contradictions[at].text, &[]) }</p>
            }) }</>
        </div>
    }
}

/// A part of the result that is folded until it is opened, under its heading; printed it is open.
fn fold(id: &'static str, name: String, body: Html) -> Html {
    html! {
        <details class={format!("fold {id}")}>
            <summary {id}><h2>{ name }</h2></summary>
            { body }
        </details>
    }
}

/// Tells whether a box is ticked now.
fn tells(ui: &AppContext, tell: impl Fn(bool) -> CheckupMsg + 'static) -> Callback<Event> {
    let send = ui.sender();
    Callback::from(move |event: Event| {
        let on = event.target_dyn_into::<web_sys::HtmlInputElement>().is_some_and(|it| it.checked());
        send.emit(tell(on));
    })
}

/// The rules under which one's own phone is looked at: those of today.
pub const TODAY: &str = "today";
