//! Assets that the page's script fetches for the application, by name: `globalThis.longNight`.

use js_sys::{Array, Function, Promise, Reflect, Uint8Array};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast as _, JsValue};

/// The name of the page's script in the global scope.
const PAGE: &str = "longNight";

fn of_page(name: &str) -> Option<JsValue> {
    let page = Reflect::get(&js_sys::global(), &PAGE.into()).ok()?;
    Reflect::get(&page, &name.into()).ok()
}

/// The bytes fetched under a name.
#[must_use]
pub fn loaded(name: &str) -> Option<Vec<u8>> {
    let bytes = Reflect::get(&of_page("have")?, &name.into()).ok()?;
    Some(bytes.dyn_into::<Uint8Array>().ok()?.to_vec())
}

/// Calls back after the next paint, or at once where the browser cannot say when that is.
pub fn when_seen(then: impl FnOnce() + 'static) {
    let drawn = function("drawn").and_then(|drawn| drawn.call0(&JsValue::NULL).ok());
    settle(drawn, move |_| then());
}

/// Tells the page's script that the application has drawn its first page.
pub fn tell_drawn() {
    let _told = function("whole").and_then(|whole| whole.call0(&JsValue::NULL).ok());
}

/// A function of the page's script.
pub(super) fn function(name: &str) -> Option<Function> {
    of_page(name)?.dyn_into().ok()
}

/// Calls back with the result of a promise; with nothing, where there is none.
fn settle(promise: Option<JsValue>, then: impl FnOnce(JsValue) + 'static) {
    let Some(promise) = promise.and_then(|promise| promise.dyn_into::<Promise>().ok()) else {
        return then(JsValue::UNDEFINED);
    };
    let done: Function = Closure::once_into_js(then).unchecked_into();
    let _settled = Reflect::get(&promise, &"then".into())
        .ok()
        .and_then(|it| it.dyn_into::<Function>().ok())
        .and_then(|it| it.call1(&promise, &done).ok());
}

/// Fetches files, then calls back with whether all came.
pub fn load(names: &[&str], then: impl FnOnce(bool) + 'static) {
    let names: Array = names.iter().map(|name| JsValue::from_str(name)).collect();
    let promise = function("bring").and_then(|bring| bring.call1(&JsValue::NULL, &names).ok());
    // The page answers with whether all came, and never refuses.
    settle(promise, move |came| then(came.is_truthy()));
}
