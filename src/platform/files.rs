//! Handing a file to the reader, and taking one.

use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, File, FileReader, HtmlAnchorElement, Url, window};

/// How long a file stays on offer, in milliseconds: some browsers fetch it only after a question.
const KEPT_FOR: u32 = 60_000;

/// Offers a text as a file to save; nothing leaves the device.
pub fn save(name: &str, text: &str) {
    // Where the browser refuses, there is nothing to clean up and nobody to tell.
    let _refused = try_save(name, text).is_err();
}

fn try_save(name: &str, text: &str) -> Result<(), JsValue> {
    let document = window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    let kind = BlobPropertyBag::new();
    kind.set_type(kind_of(name));
    let blob = Blob::new_with_str_sequence_and_options(&Array::of1(&JsValue::from_str(text)), &kind)?;
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

/// The media type of a file, by the end of its name: a phone offers a calendar's file to the calendar.
fn kind_of(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("json") => "application/json",
        Some("md") => "text/markdown;charset=utf-8",
        Some("ics") => "text/calendar;charset=utf-8",
        _ => "text/plain;charset=utf-8",
    }
}

/// The result of reading a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Read {
    /// The file's text; bytes that are no UTF-8 are replaced.
    Text(String),
    /// The file is larger than the limit; nothing was read.
    TooLarge,
    /// The browser did not let it be read.
    Refused,
}

/// Reads a file that the reader has chosen, if it has at most so many bytes.
pub fn read(file: &File, largest: u32, then: impl FnOnce(Read) + 'static) {
    if file.size() > f64::from(largest) {
        then(Read::TooLarge);
        return;
    }
    let Ok(reader) = FileReader::new() else {
        then(Read::Refused);
        return;
    };
    let done = reader.clone();
    // The browser says that it has ended, whether it could read or not, once.
    let ended = EventListener::once(&reader, "loadend", move |_| {
        let text = done.result().ok().and_then(|text| text.as_string());
        then(text.map_or(Read::Refused, Read::Text));
    });
    if reader.read_as_text(file).is_ok() {
        ended.forget();
    }
}
