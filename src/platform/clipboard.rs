//! Copying a text, in frames too, where the newer way is mostly refused.

use wasm_bindgen::JsCast;
use web_sys::{HtmlDocument, HtmlElement, HtmlTextAreaElement, window};

/// Copies a text; says whether the browser let it be copied. To be called while the reader clicks.
#[must_use]
pub fn copy(text: &str) -> bool {
    try_copy(text).unwrap_or(false)
}

/// Selects and copies the text of a field; where the browser does not let it be copied, it stays selected for
/// the reader's own command. To be called while the reader clicks.
#[must_use]
pub fn copy_field(id: &str) -> bool {
    let Some(document) = window().and_then(|window| window.document()) else { return false };
    let field = document.get_element_by_id(id).and_then(|it| it.dyn_into::<HtmlTextAreaElement>().ok());
    let Some(field) = field else { return false };
    let _refused = field.focus().is_err();
    field.select();
    document.dyn_into::<HtmlDocument>().is_ok_and(|it| it.exec_command("copy").unwrap_or(false))
}

fn try_copy(text: &str) -> Option<bool> {
    let document = window()?.document()?;
    let focused = document.active_element().and_then(|it| it.dyn_into::<HtmlElement>().ok());
    let field: HtmlTextAreaElement = document.create_element("textarea").ok()?.dyn_into().ok()?;
    field.set_value(text);
    field.set_class_name("unseen");
    document.body()?.append_child(&field).ok()?;
    field.select();
    let copied = document.dyn_into::<HtmlDocument>().ok().and_then(|it| it.exec_command("copy").ok());
    field.remove();
    if let Some(focused) = focused {
        let _refused = focused.focus().is_err();
    }
    copied
}
