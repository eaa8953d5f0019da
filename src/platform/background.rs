//! The module that thinks long, started by the page's script: `globalThis.longNight.background`.

use js_sys::{Function, Reflect, Uint8Array};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast as _, JsValue};

use super::assets::function;
use super::{Module, OnReport};

/// A module that runs.
struct Running {
    /// What the page's script gave: `ask(message)`, `stop()`.
    handle: JsValue,
    _hear: Closure<dyn Fn(JsValue)>,
}

/// Starts the module, in a worker or in the page; nothing, where the page has no such script.
pub fn start(in_page: bool, hear: OnReport) -> Option<Box<dyn Module>> {
    let hear = Closure::<dyn Fn(JsValue)>::new(move |report: JsValue| {
        hear(report.dyn_into::<Uint8Array>().ok().map(|bytes| bytes.to_vec()));
    });
    let begin = function("background")?;
    let handle = begin.call2(&JsValue::NULL, &JsValue::from_bool(in_page), hear.as_ref()).ok()?;
    Some(Box::new(Running { handle, _hear: hear }))
}

impl Running {
    fn call(&self, name: &str, argument: &JsValue) {
        let method = Reflect::get(&self.handle, &JsValue::from_str(name)).ok();
        let method = method.and_then(|it| it.dyn_into::<Function>().ok());
        // What fails is reported.
        let _called = method.and_then(|it| it.call1(&self.handle, argument).ok());
    }
}

impl Module for Running {
    fn ask(&self, message: &[u8]) {
        self.call("ask", &Uint8Array::from(message));
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.call("stop", &JsValue::UNDEFINED);
    }
}
