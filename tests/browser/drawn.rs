//! The files of the pages: what stands in each is what the application draws first there, and nothing
//! in it offers what only the application can do where it does not run.

use i18n::Locale;
use serde_json::{Value, json};
use share::address::file;
use share::route::Page;

use crate::browser::{Browser, Setup, with_browser};

/// Notes what the application draws first.
const FIRST: &str = include_str!("first.js");

/// The same before a page's own scripts, without the worker, which would give out what it has.
const BEFORE: &str = concat!("delete Navigator.prototype.serviceWorker;\n", include_str!("first.js"));

const PHONE: (u32, u32) = (360, 740);
const DESK: (u32, u32) = (1280, 800);

/// What a reader could press or fill in, and nothing would come of it; boxes to tick off are as good as
/// on paper.
const DEAD: &str = "[...document.querySelectorAll('button, input, select, textarea, [role=radiogroup]')]
    .filter((it) => it.getClientRects().length && !it.closest('.tick') && it.dataset.shell !== 'retry')
    .map((it) => it.outerHTML.slice(0, 100)).join()";

fn lines(value: &Value) -> Vec<String> {
    value.as_array().into_iter().flatten().map(|it| it.as_str().unwrap_or_default().to_owned()).collect()
}

/// The same lines, or the first that differ.
fn same(name: &str, written: &[String], drawn: &[String]) {
    assert!(written.len() > 50, "{name}: hardly anything is written there: {written:?}");
    let differs = (0..written.len().max(drawn.len())).find(|&at| written.get(at) != drawn.get(at));
    if let Some(at) = differs {
        let around = |lines: &[String]| lines.iter().skip(at.saturating_sub(3)).take(7).cloned().collect::<Vec<_>>();
        panic!("{name}, line {at}\nthe file: {:#?}\nthe application: {:#?}", around(written), around(drawn));
    }
}

/// What stands in an element of a file, as the server gives it out: no script has run there.
fn written(browser: &Browser, name: &str, css: &str, end: Option<&str>) -> Vec<String> {
    browser.devtools("Emulation.setScriptExecutionDisabled", &json!({ "value": true }));
    browser.visit(name);
    let end = end.map_or("undefined".to_owned(), |end| json!(end).to_string());
    let lines = lines(&browser.run(&format!("{FIRST}\nreturn lines(document.querySelector({}), {end})", json!(css))));
    browser.devtools("Emulation.setScriptExecutionDisabled", &json!({ "value": false }));
    lines
}

/// Opens a page for the first time, and waits until the application has it.
fn begin(browser: &Browser, name: &str) {
    browser.devtools("Storage.clearDataForOrigin", &json!({ "origin": browser.server.origin, "storageTypes": "all" }));
    browser.visit(name);
    browser.wait_for_value("document.documentElement.dataset.boot", "started");
}

fn what_stands_there_is_drawn_first(locale: Locale, viewport: (u32, u32)) {
    with_browser(&Setup { before: BEFORE, viewport, ..Setup::default() }, |browser| {
        for page in Page::ALL {
            let name = file(page, locale);
            let written = written(browser, &name, "#app", None);
            begin(browser, &name);
            same(&name, &written, &lines(&browser.run("return window.drawnFirst")));
            let moved = browser.run("return window.moved").as_f64().unwrap_or(1.0);
            assert!(moved < 0.01, "{name}: what was there moved by {moved}: {}", browser.run("return window.movers"));
        }
    });
}

#[test]
fn what_stands_in_a_file_is_what_the_application_draws_first_in_chinese() {
    what_stands_there_is_drawn_first(Locale::ZhHans, PHONE);
}

#[test]
fn what_stands_in_a_file_is_what_the_application_draws_first_in_english() {
    what_stands_there_is_drawn_first(Locale::En, DESK);
}

#[test]
fn the_page_of_all_languages_has_the_start_page_in_each() {
    with_browser(&Setup { before: BEFORE, ..Setup::default() }, |browser| {
        for locale in Locale::ALL {
            let (css, end) = (format!(".pre[lang={}] .frame", locale.tag()), format!("-{}", locale.tag()));
            let written = written(browser, "index.html", &css, Some(&end));
            begin(browser, &file(Page::Home, locale));
            let drawn = lines(&browser.run("return lines(document.querySelector('#app .frame'), '')"));
            same(&format!("index.html in {}", locale.tag()), &written, &drawn);
        }
    });
}

#[test]
fn nothing_is_offered_that_needs_the_application_where_it_does_not_run() {
    let names = || Locale::ALL.into_iter().flat_map(|locale| Page::ALL.map(|page| file(page, locale)));
    let others = ["index.html", "long-night.html", "emergency-file.en.html", "sources.en.html"].map(str::to_owned);
    with_browser(&Setup::default(), |browser| {
        browser.devtools("Emulation.setScriptExecutionDisabled", &json!({ "value": true }));
        for name in names().chain(others.clone()) {
            browser.visit(&name);
            assert_eq!(browser.read(DEAD), "", "{name} without scripts");
        }
    });
    with_browser(&Setup { before: "delete window.WebAssembly;", ..Setup::default() }, |browser| {
        for name in names().chain(others) {
            browser.visit(&name);
            assert_eq!(browser.read(DEAD), "", "{name} without WebAssembly");
        }
    });
}
