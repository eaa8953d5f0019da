//! The form for the owner's own phone numbers.

use web_sys::HtmlInputElement;
use yew::{Callback, Html, InputEvent, Properties, SubmitEvent, TargetCast as _, component, html, use_state};

use crate::context::use_app_context;
use crate::store::EmergencyMsg;
use content::text;
use share::numbers::{LONGEST_NAME, LONGEST_NUMBER, Number};

/// The component's properties.
#[derive(PartialEq, Properties)]
pub struct Props {
    /// Whether the list is full.
    pub full: bool,
}

/// The form for one more number.
#[component]
pub fn Note(props: &Props) -> Html {
    let ui = use_app_context();
    let c = &ui.catalog;
    let (name, number, refused) = (use_state(String::new), use_state(String::new), use_state(|| false));
    if props.full {
        return html! { <p role="status">{ text::own_full(c) }</p> };
    }
    let typed = |state: &yew::UseStateHandle<String>| {
        let (state, refused) = (state.clone(), refused.clone());
        Callback::from(move |event: InputEvent| {
            refused.set(false);
            state.set(event.target_unchecked_into::<HtmlInputElement>().value());
        })
    };
    let note = {
        let (send, name, number, refused) = (ui.sender(), name.clone(), number.clone(), refused.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let noted = Number::new(&name, &number);
            refused.set(noted.is_none());
            if let Some(noted) = noted {
                send.emit(EmergencyMsg::AddNumber(noted));
                name.set(String::new());
                number.set(String::new());
            }
        })
    };
    html! {
        <form class="note" onsubmit={note}>
            <label>
                <span>{ text::own_name(c) }</span>
                <input name="whose" autocomplete="off" maxlength={LONGEST_NAME.to_string()}
                    value={(*name).clone()} oninput={typed(&name)} />
            </label>
            <label>
                <span>{ text::own_number(c) }</span>
                <input name="number" type="tel" autocomplete="off" required=true maxlength={LONGEST_NUMBER.to_string()}
                    value={(*number).clone()} oninput={typed(&number)} />
            </label>
            <button>{ text::own_add(c) }</button>
            <p role="status">{ if *refused { text::own_refused(c) } else { String::new() } }</p>
        </form>
    }
}
