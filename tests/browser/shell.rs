//! What a page shows before the application starts, and where it cannot: in each language, as a
//! file of its own, with what there is to read.

use std::fs;
use std::path::{Path, PathBuf};

use content::text;
use i18n::Locale;
use serde_json::json;
use share::route::Page;
use world::model::Side;

use crate::browser::{Browser, Setup, catalog, with_browser};
use crate::handover::open_framed;
use crate::play::{CHOICE, address, choose, decisions};

/// The pages that are files, by name, with the page of the application that each is.
const FILES: [(&str, Page); 11] = [
    ("home", Page::Home),
    ("play", Page::Play(Side::Owner)),
    ("play-attacker", Page::Play(Side::Crew)),
    ("checkup", Page::Checkup),
    ("result", Page::Result),
    ("checklist", Page::Checklist),
    ("emergency", Page::Emergency),
    ("card", Page::Card),
    ("nights", Page::Nights),
    ("case", Page::Case),
    ("about", Page::About),
];

/// The text in a language: where both stand in one page, and in a file of its own.
fn pre(locale: Locale) -> String {
    format!(":is(.pre, [data-route])[lang={}]", locale.tag())
}

/// The one note of the shell that is shown has this class, is in this language and says this.
fn only_this_is_shown(browser: &Browser, class: &str, locale: Locale, words: &str) {
    browser.wait_until(&format!("document.querySelector('{} .boot.{class}').offsetHeight", pre(locale)));
    let shown = browser.read(
        "[...document.querySelectorAll('.boot')].filter((it) => it.offsetHeight).map((it) => it.classList[1]).join()",
    );
    assert_eq!(shown, class);
    assert_eq!(browser.read("document.documentElement.lang"), locale.tag());
    let seen = browser.read("document.body.innerText");
    for paragraph in words.split("\n\n") {
        assert!(seen.contains(paragraph), "{paragraph:?} is not in {seen:?}");
    }
}

/// The note leads to the checklist in this language.
fn it_leads_to_the_checklist(browser: &Browser, class: &str, locale: Locale) {
    let file = format!("checklist.{}.html", locale.tag());
    browser.click(&format!("{} .boot.{class} a[href='{file}']", pre(locale)));
    browser.wait_for_count("main li[id]", items());
    browser.wait_for_address(&format!("/{file}"));
    browser.wait_until("document.readyState === 'complete'");
    assert_eq!(browser.read("document.documentElement.lang"), locale.tag());
}

fn without_webassembly(languages: &'static str, query: &str, locale: Locale) {
    with_browser(&Setup { languages, before: "delete window.WebAssembly;", ..Setup::default() }, |browser| {
        browser.visit(query);
        only_this_is_shown(browser, "no-wasm", locale, &text::fallback_off(&catalog(locale)));
        it_leads_to_the_checklist(browser, "no-wasm", locale);
        // There, too, it is said.
        only_this_is_shown(browser, "no-wasm", locale, &text::fallback_off(&catalog(locale)));
    });
}

#[test]
fn without_webassembly_a_chinese_browser_is_led_to_the_checklist() {
    without_webassembly("zh-CN,zh", "", Locale::ZhHans);
}

#[test]
fn without_webassembly_the_one_file_can_be_read() {
    with_browser(&Setup { before: "delete window.WebAssembly;", ..Setup::default() }, |browser| {
        browser.visit("long-night.html");
        only_this_is_shown(browser, "no-wasm", Locale::En, &text::fallback_off(&catalog(Locale::En)));
        let leading = "[...document.querySelectorAll('.pre[lang=en] a[href*=\"page=\"]')]";
        assert!(!browser.read(leading).is_empty());
        let shown = browser.read(&format!("{leading}.filter((it) => it.offsetHeight).length"));
        assert_eq!(shown, "0", "what leads nowhere is not shown");
        // The steps and the list stand below, and the notice leads there.
        let c = catalog(Locale::En);
        assert!(browser.text(".pre[lang=en] .boot.no-wasm").contains(&text::alone_still(&c)));
        for (id, title) in [("emergency-en", text::emergency_title(&c)), ("checklist-en", text::nav_checklist(&c))] {
            browser.click(&format!(".boot.no-wasm a[href='#{id}']"));
            browser.wait_for_value("location.hash", &format!("#{id}"));
            assert_eq!(browser.text(&format!("#{id} h1")), title);
        }
        assert_eq!(browser.read("document.querySelectorAll('#checklist-en li[id]').length"), items().to_string());
        let step = browser.text("#step-report-sim-en");
        assert!(step.contains(&text::tick(&c)), "{step}");
        assert_eq!(browser.read("getComputedStyle(document.body).visibility"), "visible");
        assert_eq!(browser.read("document.querySelector('.pre[lang=zh-Hans]').offsetHeight"), "0");
    });
}

#[test]
fn without_scripts_the_one_file_has_the_steps_and_the_list_in_both_languages() {
    with_browser(&Setup::default(), |browser| {
        browser.devtools("Emulation.setScriptExecutionDisabled", &json!({ "value": true }));
        browser.visit("long-night.html");
        for locale in Locale::ALL {
            let (tag, c) = (locale.tag(), catalog(locale));
            let notice = browser.text(&format!(".pre[lang={tag}] noscript .notice"));
            assert!(notice.contains(&text::fallback_script(&c)) && notice.contains(&text::alone_still(&c)), "{notice}");
            assert_eq!(browser.text(&format!("#emergency-{tag} h1")), text::emergency_title(&c));
            assert_eq!(browser.count(&format!("#checklist-{tag} li[id]")), items());
            assert!(!browser.text(&format!("#step-report-sim-{tag} h3")).is_empty());
        }
    });
}

#[test]
fn where_the_one_file_cannot_be_unpacked_it_can_be_tried_again() {
    let before = "
        const real = WebAssembly.compile;
        window.full = true;
        WebAssembly.compile = (...all) => window.full ? Promise.reject(new Error('no room')) : real.apply(WebAssembly, all);";
    with_browser(&Setup { before, ..Setup::default() }, |browser| {
        browser.visit("long-night.html");
        for _ in 0..2 {
            only_this_is_shown(browser, "failed", Locale::En, &text::alone_failed(&catalog(Locale::En)));
            retry(browser, Locale::En);
        }
        only_this_is_shown(browser, "failed", Locale::En, &text::alone_failed(&catalog(Locale::En)));
        browser.run("window.full = false");
        retry(browser, Locale::En);
        browser.wait_until("document.documentElement.dataset.late === 'ready'");
        browser.click(".roles .first");
        browser.wait_for(CHOICE);
    });
}

#[test]
fn a_browser_that_is_too_old_is_told_from_which_version_on_it_runs() {
    // Of a real one, see tests/browser/old.rs.
    with_browser(&Setup { before: "WebAssembly.validate = () => false;", ..Setup::default() }, |browser| {
        for path in ["", "long-night.html"] {
            browser.visit(path);
            only_this_is_shown(browser, "old", Locale::En, &text::fallback_old(&catalog(Locale::En)));
        }
        browser.visit("");
        it_leads_to_the_checklist(browser, "old", Locale::En);
    });
}

/// How many items the checklist has.
fn items() -> usize {
    content::story().advice.len()
}

/// A copy of the build whose pages may not run wasm; it goes with this value.
struct Forbidding(PathBuf);

impl Forbidding {
    fn new(dist: &Path) -> Self {
        let folder = std::env::temp_dir().join(format!("long-night-forbidding-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("a folder can be made");
        for file in fs::read_dir(dist).expect("there is a build").flatten() {
            let to = folder.join(file.file_name());
            match file.path().extension().is_some_and(|end| end == "html") {
                true => {
                    let page = fs::read_to_string(file.path()).expect("it is a page");
                    fs::write(to, page.replace(" 'wasm-unsafe-eval'", "")).expect("there is room");
                }
                // Packed, a page would be given out as it was.
                false if file.path().to_string_lossy().contains(".html.") => {}
                false => drop(fs::copy(file.path(), to).expect("there is room")),
            }
        }
        Self(folder)
    }
}

impl Drop for Forbidding {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

#[test]
fn where_the_policy_refuses_wasm_that_is_said() {
    let Some(dist) = std::env::var_os("LONG_NIGHT_DIST").map(PathBuf::from) else { return };
    let forbidding = Forbidding::new(&dist);
    // The worker would not take an edition whose pages are not those of its list.
    let before = "delete Navigator.prototype.serviceWorker;";
    let setup = Setup { languages: "zh-CN,zh", before, expected: &["Content Security Policy"], ..Setup::default() };
    with_browser(&setup, |browser| {
        browser.server.give(&forbidding.0);
        for path in ["", "long-night.html"] {
            browser.visit(path);
            only_this_is_shown(browser, "refused", Locale::ZhHans, &text::fallback_refused(&catalog(Locale::ZhHans)));
        }
        browser.visit("");
        it_leads_to_the_checklist(browser, "refused", Locale::ZhHans);
    });
}

/// Has files come damaged whose names begin so: what the application makes of them fails, as at a mistake in it.
macro_rules! damaged {
    ($start:literal) => {
        concat!(
            "const get = window.fetch;
             window.fetch = async (...all) =>
               String(all[0]).startsWith('",
            $start,
            "') && window.name !== 'mended' ? new Response(new Uint8Array(99)) : get(...all);
             delete Navigator.prototype.serviceWorker;"
        )
    };
}

/// What the console says of a trap.
const TRAP: [&str; 4] = ["RuntimeError", "unreachable", "panicked", "wasm-function"];

fn a_start_that_fails(before: &'static str) {
    with_browser(&Setup { before, expected: &TRAP, ..Setup::default() }, |browser| {
        browser.visit("?lang=en");
        let words = text::fallback_broken(&catalog(Locale::En));
        only_this_is_shown(browser, "broken", Locale::En, &words);
        // Nothing of what was there to be read is lost.
        assert!(browser.text(".pre[lang=en]").contains(&text::home_tagline(&catalog(Locale::En))));
        browser.run("window.name = 'mended'");
        browser.click(&format!("{} .boot.broken [data-shell=retry]", pre(Locale::En)));
        browser.wait_for_value("document.documentElement.dataset.boot", "started");
        browser.wait_for("#main h1[id=new]");
    });
}

#[test]
fn a_mistake_at_the_start_is_told_and_the_page_stays_readable() {
    // The rules are read at once, the words when the first page is drawn.
    a_start_that_fails(damaged!("world-"));
    a_start_that_fails(damaged!("words-en-"));
}

#[test]
fn a_mistake_later_on_is_told_with_the_night_to_be_saved_or_gone_on_with() {
    let setup = Setup { before: damaged!("words-zh-Hans-"), expected: &TRAP, ..Setup::default() };
    with_browser(&setup, |browser| {
        browser.open(&address(Page::Play(Side::Owner), Locale::En));
        choose(browser, 0);
        let kept = browser.kept("run-owner").expect("the night is kept");
        // The other language cannot be read.
        browser.click(".switch a[lang=zh-Hans]");
        browser.wait_for(".stopped[role=alert]");
        // The language was switched already.
        let c = catalog(Locale::ZhHans);
        let told = browser.text(".stopped");
        for words in [text::stopped(&c), text::stopped_kept(&c), text::stopped_save(&c), text::nav_checklist(&c)] {
            assert!(told.contains(&words), "{words:?} is not in {told:?}");
        }
        browser.click(".stopped [download]");
        assert_eq!(browser.saved("long-night-save.txt"), kept);
        browser.run("window.name = 'mended'");
        browser.click(".stopped .first");
        browser
            .wait_until("!document.querySelector('.stopped') && document.documentElement.dataset.boot === 'started'");
        browser.wait_for(CHOICE);
        assert_eq!(decisions(browser), 1);
        assert_eq!(browser.kept("run-owner"), Some(kept));
    });
}

#[test]
fn a_mistake_in_a_frame_is_told_with_the_night_as_text_to_copy() {
    let setup = Setup { before: damaged!("words-zh-Hans-"), expected: &TRAP, ..Setup::default() };
    with_browser(&setup, |browser| {
        open_framed(browser, "allow-scripts allow-same-origin", &address(Page::Play(Side::Owner), Locale::En));
        choose(browser, 0);
        let kept = browser.kept("run-owner").expect("the night is kept");
        browser.click(".switch a[lang=zh-Hans]");
        browser.wait_for(".stopped[role=alert]");
        assert_eq!(browser.read("document.querySelector('.stopped textarea').value"), kept);
    });
}

#[test]
fn without_webassembly_an_english_browser_is_led_to_the_checklist() {
    without_webassembly("en-GB,en", "", Locale::En);
}

#[test]
fn without_webassembly_the_address_says_the_language() {
    without_webassembly("en-GB,en", "?page=play&lang=zh-Hans", Locale::ZhHans);
}

#[test]
fn without_webassembly_a_language_that_is_not_spoken_is_left_out_of_account() {
    without_webassembly("fr-FR,zh-TW,en", "?lang=xx", Locale::ZhHans);
}

/// What the server does not give out is said, and got when it is tried again, on the same page.
fn without_a_file(end: &'static str, languages: &'static str, locale: Locale) {
    let setup = Setup { languages, withheld: Some(end), expected: &["404"], ..Setup::default() };
    with_browser(&setup, |browser| {
        browser.visit("?page=checklist");
        let words = text::fallback_failed(&catalog(locale));
        only_this_is_shown(browser, "failed", locale, &words);
        // Once more in vain.
        browser.run(
            "window.states = [];
             new MutationObserver(() => states.push(document.documentElement.dataset.boot))
                 .observe(document.documentElement, { attributeFilter: ['data-boot'] })",
        );
        retry(browser, locale);
        browser.wait_until("states.join() === 'loading,failed'");
        only_this_is_shown(browser, "failed", locale, &words);
        browser.server.relent();
        retry(browser, locale);
        // The page that was wanted, once the rest of the application has come for it.
        browser.wait_for("#main .checklist");
        browser.wait_without(".boot");
        assert_eq!(browser.read("states.join()"), "loading,failed,loading,started");
    });
}

fn retry(browser: &Browser, locale: Locale) {
    browser.click(&format!("{} .boot.failed [data-shell=retry]", pre(locale)));
}

#[test]
fn without_the_wasm_file_one_is_told_and_can_try_again() {
    without_a_file(".wasm", "en-GB,en", Locale::En);
}

#[test]
fn without_the_script_file_one_is_told_and_can_try_again() {
    without_a_file(".js", "zh-CN,zh", Locale::ZhHans);
}

#[test]
fn without_scripts_every_page_says_what_there_is_to_read_and_leads_on() {
    with_browser(&Setup::default(), |browser| {
        browser.devtools("Emulation.setScriptExecutionDisabled", &json!({ "value": true }));
        browser.visit("");
        for locale in Locale::ALL {
            let told = browser.text(&format!(".pre[lang={}]", locale.tag()));
            let c = catalog(locale);
            for words in [text::home_tagline(&c), text::fallback_script(&c), text::care_text(&c)] {
                assert!(told.contains(&words), "{words:?} is not in {told:?}");
            }
        }
        for locale in Locale::ALL {
            for (name, _) in FILES {
                browser.visit(&format!("{name}.{}.html", locale.tag()));
                assert_eq!(browser.read("document.documentElement.lang"), locale.tag());
                assert!(!browser.text("main h1").is_empty(), "{name}");
                assert!(browser.text("noscript .notice").contains(&text::fallback_script(&catalog(locale))));
            }
            // What happened, for those who cannot play it.
            browser.visit(&format!("play.{}.html", locale.tag()));
            assert_eq!(browser.count(".digest li"), 35);
            let checklist = format!("checklist.{}.html", locale.tag());
            browser.click(&format!("nav a[href='{checklist}']"));
            browser.wait_for_address(&format!("/{checklist}"));
        }
    });
}

/// What a page's file says of itself in its head.
const HEAD: &str = "
    const done = arguments[arguments.length - 1];
    fetch(arguments[0]).then((it) => it.text()).then((text) => {
        const page = new DOMParser().parseFromString(text, 'text/html');
        const content = (css) => page.querySelector(css)?.content ?? '';
        done([page.title, content('meta[name=description]'), content('[property=\"og:title\"]'),
            content('[property=\"og:image\"]'), [...page.querySelectorAll('[hreflang][rel]')].map((it) => it.hreflang).join(),
            [...page.querySelectorAll('[hreflang][rel]')].map((it) => it.getAttribute('href'))]);
    });";

#[test]
fn the_file_of_a_page_becomes_the_application_at_that_page() {
    with_browser(&Setup::default(), |browser| {
        // Asked where no policy forbids to read a page as text.
        browser.visit(crate::server::BLANK);
        let title = |file: String| browser.ask(HEAD, &json!([file]))[0].as_str().expect("it has a title").to_owned();
        let titles = Locale::ALL.map(|locale| FILES.map(|(name, _)| title(format!("{name}.{}.html", locale.tag()))));
        for (locale, titles) in Locale::ALL.into_iter().zip(titles) {
            for ((name, page), title) in FILES.into_iter().zip(titles) {
                let file = format!("{name}.{}.html", locale.tag());
                browser.visit(&file);
                browser.wait_for_value("document.documentElement.dataset.boot", "started");
                // The file has a heading of its own; the application's can take the focus.
                browser.wait_for("#main h1[id=new]");
                browser.wait_without(".boot, noscript");
                browser.wait_for_address(&format!("/{}", address(page, locale)));
                let current = usize::from(!matches!(page, Page::Play(_) | Page::Card | Page::Nights));
                browser.wait_for_count(".around [aria-current=page]", current);
                if !matches!(page, Page::Play(_)) {
                    // The application calls it what the file does; a night's title is its scene's.
                    browser.wait_for_value("document.title", &title);
                }
            }
            browser.reload();
            browser.wait_for_address(&format!("/{}", address(Page::About, locale)));
        }
        // The other side begins where its link says.
        browser.visit("play.en.html?role=attacker");
        browser.wait_for("#main h1[id=new]");
        browser.wait_for_address("/play-attacker.en.html");
    });
}

#[test]
fn every_page_says_in_its_head_what_it_is() {
    with_browser(&Setup::default(), |browser| {
        browser.visit(crate::server::BLANK);
        let mut seen = std::collections::BTreeSet::new();
        for locale in Locale::ALL {
            for (name, _) in FILES {
                let file = format!("{name}.{}.html", locale.tag());
                let head = browser.ask(HEAD, &json!([file]));
                let said = |at: usize| head[at].as_str().unwrap_or_default().to_owned();
                assert_eq!(said(0), said(2), "{file}");
                assert!(said(1).chars().count() > 20 && seen.insert(said(1)), "{file}: {}", said(1));
                assert!(said(3).ends_with(&format!("share.{}.png", locale.tag())), "{file}: {}", said(3));
                // Named by whole addresses, where the build was told where it will be, or not at all.
                assert!(["", "zh-Hans,en,x-default"].contains(&&*said(4)), "{file}: {}", said(4));
                let named = head[5].as_array().expect("a list");
                assert!(
                    named.iter().all(|it| it.as_str().is_some_and(|it| it.starts_with("https://"))),
                    "{file}: {head}"
                );
            }
        }
    });
}

/// Notes every value that a progress bar takes.
const STEPS: &str = "
    const value = Object.getOwnPropertyDescriptor(HTMLProgressElement.prototype, 'value');
    window.steps = [];
    Object.defineProperty(HTMLProgressElement.prototype, 'value', {
        get() { return value.get.call(this) },
        set(it) { steps.push(it); value.set.call(this, it); },
    });";

#[test]
fn what_is_loading_says_how_far_it_is() {
    with_browser(&Setup { before: STEPS, ..Setup::default() }, |browser| {
        browser.open("?lang=en");
        browser.wait_until("steps.at(-1) === 1");
        assert_eq!(
            browser.run("return steps.every((it, at) => it > 0 && it <= 1 && it >= (steps[at - 1] ?? 0))"),
            true
        );
    });
}

#[test]
fn the_application_gets_a_file_by_its_plain_name_once() {
    with_browser(&Setup::default(), |browser| {
        browser.open("?lang=en");
        let script = "
            const done = arguments[arguments.length - 1];
            // The browser's own list of what was asked for is written later.
            const get = window.fetch;
            let asked = 0;
            window.fetch = (...all) => {
                asked += 1;
                return get(...all);
            };
            Promise.all([longNight.fetch('app.wasm'), longNight.fetch('app.wasm')]).then(([one, two]) =>
                longNight.fetch('no such file').catch((error) =>
                    done([one instanceof Uint8Array, one === two, one[1], asked, error.message])));";
        assert_eq!(browser.ask(script, &json!([])), json!([true, true, 0x61, 1, "no file no such file"]));
    });
}
