//! The field for the reason why an item of the checklist does not apply.

use web_sys::HtmlInputElement;
use yew::{AttrValue, Callback, Html, InputEvent, Properties, TargetCast, component, html, use_state};

use crate::context::use_app_context;
use crate::store::ChecklistMsg;
use content::text;
use share::marks::{LONGEST_REASON, one_line};

/// The component's properties.
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The item's id.
    pub id: AttrValue,
    /// The reason as it is kept.
    pub said: AttrValue,
}

/// The field; each letter typed is kept.
#[component]
pub fn Reason(props: &Props) -> Html {
    let ui = use_app_context();
    // What is typed may end in a space that is not kept; it must not vanish under the reader's hands.
    let typed = use_state(String::new);
    let shown = if one_line(&typed) == *props.said { (*typed).clone() } else { props.said.to_string() };
    let say = {
        let (send, id) = (ui.sender(), props.id.to_string());
        Callback::from(move |event: InputEvent| {
            let text = event.target_unchecked_into::<HtmlInputElement>().value();
            send.emit(ChecklistMsg::Reason(id.clone(), text.clone()));
            typed.set(text);
        })
    };
    html! {
        <label class="field reason">
            <span>{ text::reason_label(&ui.catalog) }</span>
            <input type="text" maxlength={LONGEST_REASON.to_string()} value={shown} oninput={say} />
        </label>
    }
}
