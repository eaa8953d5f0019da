//! The stepper through the night: back, forth, or to any moment.

use web_sys::HtmlInputElement;
use yew::{Callback, Html, InputEvent, MouseEvent, TargetCast, html};

use crate::context::AppContext;
use crate::shared::Shared;
use content::text;
use story::casefile::{Casefile, words};
use world::model::Minute;

/// The way through the minutes of a night in which something happened, from the one that is looked at;
/// `look` is called with another.
pub fn stepper(ui: &AppContext, file: &Shared<Casefile>, at: Minute, look: &Callback<Minute>) -> Html {
    let c = &ui.catalog;
    let (index, last) = (file.step(at), file.minutes.len() - 1);
    let to = |index: usize| -> Callback<MouseEvent> {
        let (look, minute) = (look.clone(), file.minutes[index]);
        Callback::from(move |_| look.emit(minute))
    };
    let oninput = {
        let (look, file) = (look.clone(), file.clone());
        Callback::from(move |event: InputEvent| {
            let chosen = event.target_dyn_into::<HtmlInputElement>().and_then(|it| it.value().parse::<usize>().ok());
            if let Some(&minute) = chosen.and_then(|index| file.minutes.get(index)) {
                look.emit(minute);
            }
        })
    };
    // At the ends a button stays where it is and does nothing, so that the focus is not lost.
    html! {
        <div class="stepper" role="group" aria-label={text::case_minutes_label(c)}>
            <button aria-disabled={(index == 0).to_string()} onclick={to(index.saturating_sub(1))}>
                { text::case_before(c) }
            </button>
            <input type="range" min="0" max={last.to_string()} step="1" value={index.to_string()}
                aria-label={text::case_step_label(c)} aria-valuetext={words::clock(c, at)} {oninput} />
            <button aria-disabled={(index == last).to_string()} onclick={to((index + 1).min(last))}>
                { text::case_after(c) }
            </button>
        </div>
    }
}
