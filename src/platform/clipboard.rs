//! Copying a text, in frames too, where the newer way is mostly refused.

use wasm_bindgen::JsCast;
use web_sys::{HtmlDocument, HtmlElement, HtmlTextAreaElement, window};

/// Copies a text; says whether the browser let it be copied. To be called while the reader clicks.
#[must_use]
pub fn copy(text: &str) -> bool {
    try_copy(text).unwrap_or(false)
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
