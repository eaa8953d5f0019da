//! Storage, the address, the document and the clock of a real browser; storage refused, too.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Function;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use super::{clock, location, page, storage};

/// Runs a script; what it throws fails the test.
fn script(body: &str) -> JsValue {
    Function::new_no_args(body).call0(&JsValue::NULL).expect("the script runs")
}

/// Storage as a browser refuses it, for as long as this lives.
struct Refused;

impl Refused {
    fn when(getter: &str) -> Self {
        script(&format!(
            "window.kept = Object.getOwnPropertyDescriptor(window, 'localStorage');
             Object.defineProperty(window, 'localStorage', {{ configurable: true, get() {{ {getter} }} }});"
        ));
        Self
    }
}

impl Drop for Refused {
    fn drop(&mut self) {
        script("Object.defineProperty(window, 'localStorage', window.kept);");
    }
}

/// Keeps a text, in memory where nothing lasts; says whether it lasts.
fn keep(key: &str, text: &str) -> bool {
    let lasts = storage::set_lasting(key, text);
    if !lasts {
        storage::set_in_memory(key, text);
    }
    lasts
}

const DENIED: &str = "throw new DOMException('denied', 'SecurityError')";
const MISSING: &str = "return null";
const FULL: &str = "return {
    getItem() { return null }, removeItem() {},
    setItem() { throw new DOMException('full', 'QuotaExceededError') },
}";

#[wasm_bindgen_test]
fn what_is_kept_is_read_back_and_forgotten() {
    assert!(storage::lasts());
    assert_eq!(storage::get("test"), None);
    assert!(keep("test", "漫漫\u{0}长夜"));
    assert_eq!(storage::get("test").as_deref(), Some("漫漫\u{0}长夜"));
    assert!(keep("test", ""));
    assert_eq!(storage::get("test").as_deref(), Some(""));
    storage::remove("test");
    storage::remove("test");
    assert_eq!(storage::get("test"), None);
}

#[wasm_bindgen_test]
fn keys_are_our_own_and_a_probe_leaves_nothing() {
    script("localStorage.clear(); localStorage.setItem('test', 'of the host')");
    assert_eq!(storage::get("test"), None);
    assert!(keep("test", "ours") && storage::lasts());
    let keys = script("return Object.keys(localStorage).sort().join()").as_string();
    assert_eq!(keys.as_deref(), Some("long-night/test,test"));
    storage::remove("test");
    assert_eq!(script("return localStorage.getItem('test')").as_string().as_deref(), Some("of the host"));
    script("localStorage.clear()");
}

#[wasm_bindgen_test]
fn where_storage_is_refused_memory_keeps_it() {
    for getter in [DENIED, MISSING, FULL] {
        let _refused = Refused::when(getter);
        assert!(!storage::lasts(), "{getter}");
        assert!(!keep("test", "in memory"), "{getter}");
        assert_eq!(storage::get("test").as_deref(), Some("in memory"), "{getter}");
        storage::remove("test");
        assert_eq!(storage::get("test"), None, "{getter}");
    }
    assert!(storage::lasts());
}

#[wasm_bindgen_test]
fn what_memory_holds_is_newer_than_what_lasts() {
    assert!(keep("test", "old"));
    {
        let _refused = Refused::when(FULL);
        assert!(!keep("test", "new"));
    }
    assert_eq!(storage::get("test").as_deref(), Some("new"));
    assert_eq!(storage::get_lasting("test").as_deref(), Some("old"));
    storage::remove("test");
    assert_eq!((storage::get("test"), storage::get_lasting("test")), (None, None));
}

#[wasm_bindgen_test]
fn what_another_tab_changes_is_heard_with_its_key_and_what_stood_there() {
    let heard = Rc::new(RefCell::new(Vec::new()));
    let told = heard.clone();
    let listener = storage::on_change(move |key, before| told.borrow_mut().push((key.to_owned(), before)));
    let change = |fields: &str| script(&format!("dispatchEvent(new StorageEvent('storage', {{ {fields} }}))"));
    change("key: 'long-night/theme', oldValue: 'day', newValue: 'night'");
    change("key: 'long-night/numbers', newValue: '110'");
    change("key: 'of-the-host', newValue: 'x'");
    change("");
    assert_eq!(*heard.borrow(), [("theme".to_owned(), Some("day".to_owned())), ("numbers".to_owned(), None)]);
    drop(listener);
    change("key: 'long-night/theme'");
    assert_eq!(heard.borrow().len(), 2, "nobody listens any more");
}

#[wasm_bindgen_test]
fn what_was_kept_in_memory_never_hides_what_lasts() {
    {
        let _refused = Refused::when(FULL);
        assert!(!keep("test", "old"));
    }
    assert!(keep("test", "new"));
    assert_eq!(storage::get("test").as_deref(), Some("new"));
    storage::remove("test");
    assert_eq!(storage::get("test"), None);
}

#[wasm_bindgen_test]
fn the_document_says_its_language_title_and_theme() {
    let root = |name: &str| script(&format!("return document.documentElement.getAttribute('{name}')")).as_string();
    page::set_language("zh-Hans");
    page::set_theme(Some("night"));
    assert_eq!((root("lang").as_deref(), root("data-theme").as_deref()), (Some("zh-Hans"), Some("night")));
    page::set_theme(None);
    assert_eq!(root("data-theme"), None);
    page::set_title("长夜");
    assert_eq!(script("return document.title").as_string().as_deref(), Some("长夜"));
    // What is not there is not missed.
    page::focus("nowhere");
}

#[wasm_bindgen_test]
fn the_clock_says_what_the_device_does() {
    let (year, month, day, hour, minute) = clock::here();
    let shown = script(
        "const it = new Date(), two = (n) => String(n).padStart(2, '0');
         return `${it.getFullYear()}-${two(it.getMonth() + 1)}-${two(it.getDate())}T${two(it.getHours())}`;",
    );
    assert_eq!(shown.as_string(), Some(format!("{year}-{month:02}-{day:02}T{hour:02}")));
    assert!(minute < 60);
}

#[wasm_bindgen_test]
fn the_address_is_put_into_the_history() {
    let before = location::address();
    let length = || script("return String(history.length - window.entries)").as_string();
    script("window.entries = history.length");
    location::replace("?lang=en&page=about");
    assert_eq!((location::address().as_str(), length()), ("?lang=en&page=about", Some("0".to_owned())));
    location::push(Some("?lang=en"), "");
    assert_eq!((location::address().as_str(), length()), ("?lang=en", Some("1".to_owned())));
    location::replace(if before.is_empty() { "?" } else { &before });
    assert!(!location::languages().is_empty());
}

#[wasm_bindgen_test]
fn the_address_begins_with_the_file_where_each_page_is_one() {
    let before = script("return location.pathname + location.search").as_string().unwrap_or_default();
    let files = |there: bool| script(&format!("document.documentElement.toggleAttribute('data-files', {there})"));
    let path = || script("return location.pathname.split('/').pop() + location.search + location.hash").as_string();
    files(true);
    assert!(location::has_files());
    location::replace("checkup.en.html?names=case#top");
    assert_eq!(path().as_deref(), Some("checkup.en.html?names=case#top"));
    assert_eq!(location::address(), "checkup.en.html?names=case#top");
    location::push(Some("card.en.html"), "");
    assert_eq!((path().as_deref(), location::address().as_str()), (Some("card.en.html"), "card.en.html"));
    files(false);
    assert!(!location::has_files());
    location::replace("?lang=en&page=card");
    assert_eq!(location::address(), "?lang=en&page=card", "the file is none of ours");
    location::replace(&before);
}

#[wasm_bindgen_test]
fn the_clock_says_what_the_browser_says() {
    let told = |(year, month, day): (u32, u32, u32)| format!("{year:04}-{month:02}-{day:02}");
    let read = |body: &str| script(body).as_string();
    // A test that begins before midnight may end after it.
    let before = read("return new Date().toISOString().slice(0, 10)");
    let (year, month, day, second) = clock::now();
    let after = read("return new Date().toISOString().slice(0, 10)");
    assert!([before, after].contains(&Some(told((year, month, day)))) && second < 86_400);
    let local = "const it = new Date(); it.setMinutes(it.getMinutes() - it.getTimezoneOffset());
        return it.toISOString().slice(0, 10)";
    let before = read(local);
    let (year, month, day, ..) = clock::here();
    let today = told((year, month, day));
    assert!([before, read(local)].contains(&Some(today)));
}
