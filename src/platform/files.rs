//! Handing a file to the reader.

use gloo::timers::callback::Timeout;
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, HtmlAnchorElement, Url, window};

/// How long a file stays on offer, in milliseconds: some browsers fetch it only after a question.
const KEPT_FOR: u32 = 60_000;

/// Offers a text as a file to save; nothing leaves the device.
pub fn save(name: &str, text: &str) {
    // Where the browser refuses, there is nothing to clean up and nobody to tell.
    let _refused = try_save(name, text).is_err();
}

fn try_save(name: &str, text: &str) -> Result<(), JsValue> {
    let document = window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    let blob = Blob::new_with_str_sequence(&Array::of1(&JsValue::from_str(text)))?;
    let url = Url::create_object_url_with_blob(&blob)?;
    let link: HtmlAnchorElement = document.create_element("a")?.dyn_into().map_err(|_| JsValue::NULL)?;
    link.set_href(&url);
    link.set_download(name);
    link.click();
    Timeout::new(KEPT_FOR, move || {
        let _gone = Url::revoke_object_url(&url).is_err();
    })
    .forget();
    Ok(())
}
