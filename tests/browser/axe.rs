//! axe-core finds nothing on any page, in both languages by night and in the colours of the day, and in
//! any state of play.
//!
//! `AXE` names its script. What was looked at, and what it could not decide (a
//! colour over a picture), is written into the folder that `LONG_NIGHT_REPORTS` names.

use std::cell::RefCell;
use std::env;
use std::fs;
use std::path::Path;

use i18n::Locale;
use serde_json::{Value, json};
use share::reading::Reading;
use share::route::Page;
use share::run::{Edition, Run, encode};
use world::model::Side;

use crate::browser::{Browser, Setup, catalog, renewed, with_browser};
use crate::checklist::press_button;
use crate::play::{CHOICE, Rule, address, choose, decisions, play_to_the_end, the_debrief_is_there};
use crate::server::SANDBOX;

/// The success criteria of WCAG 2.2 up to AA, and what axe-core holds good besides.
const TAGS: [&str; 6] = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/// The rules that can come out otherwise in other colours.
const COLOURS: [&str; 3] = ["color-contrast", "link-in-text-block", "target-size"];

/// Opens whatever is folded away.
const UNFOLD: &str = "for (const it of document.querySelectorAll('details')) it.open = true";

/// What axe-core said so far.
struct Inspection<'a> {
    browser: &'a Browser,
    script: String,
    looked: RefCell<Vec<Value>>,
}

impl<'a> Inspection<'a> {
    /// Has axe-core in every page that is opened from now on.
    fn new(browser: &'a Browser) -> Self {
        let path = env::var_os("AXE").expect("AXE names axe-core's script");
        let script = fs::read_to_string(path).expect("axe-core's script is read");
        browser.devtools("Page.addScriptToEvaluateOnNewDocument", &json!({ "source": script }));
        Self { browser, script, looked: RefCell::default() }
    }

    /// Looks at what is shown now, by night and by day.
    fn look(&self, state: &str, locale: Locale) {
        self.look_with(state, locale, &json!({}), true);
    }

    /// Looks at what was looked at in the other language by day as well: its colours are the same.
    fn look_by_night(&self, state: &str, locale: Locale) {
        self.look_with(state, locale, &json!({}), false);
    }

    /// Looks at what is still fading in: all but its colours.
    fn look_without_colours(&self, state: &str, locale: Locale) {
        self.look_with(state, locale, &json!({ "color-contrast": { "enabled": false } }), false);
    }

    fn look_with(&self, state: &str, locale: Locale, rules: &Value, by_day: bool) {
        // A frame that has no origin is not reached from outside.
        if self.browser.read("typeof axe") == "undefined" {
            self.browser.run(&self.script);
        }
        // What is far down and not laid out yet has no place, and axe-core looks at all of it.
        self.browser
            .run("for (const it of document.querySelectorAll('[data-later]')) it.removeAttribute('data-later')");
        let spoken = self.browser.read("document.documentElement.lang");
        assert_eq!(spoken, locale.tag(), "{state}");
        let paint = |theme: &str| {
            self.browser.run(&format!(
                "window.painted ??= document.documentElement.dataset.theme ?? '';
                 document.documentElement.dataset.theme = '{theme}';
                 // In a frame, motion may be wanted: colours are to have changed, not to be changing.
                 for (const it of document.getAnimations()) if (it instanceof CSSTransition) it.finish();"
            ));
        };
        paint("night");
        self.ask(state, "night", locale, &json!({ "type": "tag", "values": TAGS }), rules);
        if by_day {
            paint("day");
            self.ask(state, "day", locale, &json!({ "type": "rule", "values": COLOURS }), rules);
        }
        self.browser.run(
            "const { painted } = window;
             if (painted) document.documentElement.dataset.theme = painted;
             else delete document.documentElement.dataset.theme;",
        );
    }

    fn ask(&self, state: &str, theme: &str, locale: Locale, only: &Value, rules: &Value) {
        // Nothing is fetched before it looks: there is no sound here, and the rule about sheets is not asked for.
        let options = json!({
            "runOnly": only, "rules": rules, "resultTypes": ["violations", "incomplete"], "preload": false,
        });
        let found = self.browser.ask(&format!(
            "const done = arguments[arguments.length - 1];
             const short = (all) => all.map((rule) => ({{
               rule: rule.id, impact: rule.impact, help: rule.help,
               nodes: rule.nodes.map((it) => ({{ at: it.target.flat().join(' '), html: it.html.slice(0, 300), why: it.failureSummary }})),
             }}));
             axe.run(document, {options}).then(
               (said) => done({{ violations: short(said.violations), undecided: short(said.incomplete) }}),
               (error) => done({{ failed: String(error) }}));"
        ), &json!([]));
        assert!(found["violations"].is_array(), "axe-core did not run on {state}: {found}");
        let mut looked = found;
        looked["state"] = state.into();
        looked["language"] = locale.tag().into();
        looked["colours"] = theme.into();
        self.looked.borrow_mut().push(looked);
    }

    /// Writes the report under a name, and fails where anything was found.
    fn close(self, name: &str) {
        let looked = self.looked.into_inner();
        if let Some(folder) = env::var_os("LONG_NIGHT_REPORTS") {
            let path = Path::new(&folder).join(format!("axe-{name}.json"));
            let report = serde_json::to_string_pretty(&looked).expect("it is JSON");
            fs::create_dir_all(&folder).and_then(|()| fs::write(&path, report)).expect("the report is written");
        }
        let mut wrong = Vec::new();
        for one in &looked {
            for violation in one["violations"].as_array().into_iter().flatten() {
                for node in violation["nodes"].as_array().into_iter().flatten() {
                    wrong.push(format!(
                        "{}, {}, {}: {} ({}) at {}\n    {}\n    {}",
                        text(&one["state"]),
                        text(&one["language"]),
                        text(&one["colours"]),
                        text(&violation["rule"]),
                        text(&violation["help"]),
                        text(&node["at"]),
                        text(&node["html"]).replace('\n', " "),
                        text(&node["why"]).replace('\n', " "),
                    ));
                }
            }
        }
        println!("axe-core looked {} times at {name}.", looked.len());
        assert!(wrong.is_empty(), "{} violations:\n{}", wrong.len(), wrong.join("\n"));
    }
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

/// Looks at what is shown now, in both languages.
fn in_both(inspection: &Inspection<'_>, state: &str) {
    for locale in Locale::ALL {
        inspection.browser.speak(locale);
        inspection.browser.wait_without("main [aria-busy=true]");
        match locale {
            Locale::En => inspection.look(state, locale),
            Locale::ZhHans => inspection.look_by_night(state, locale),
        }
    }
}

#[test]
fn axe_finds_nothing_on_the_pages() {
    with_browser(&Setup::default(), |browser| {
        let inspection = Inspection::new(browser);
        browser.open(&address(Page::Home, Locale::En));
        in_both(&inspection, "start");
        for (page, name) in [
            (Page::Home, "start, unfolded"),
            (Page::Checklist, "checklist"),
            (Page::Emergency, "emergency"),
            (Page::Card, "card"),
            (Page::Case, "case file"),
            (Page::Nights, "no nights yet"),
            (Page::About, "about"),
            (Page::Checkup, "check-up"),
            (Page::Result, "check-up without answers"),
        ] {
            browser.open(&address(page, Locale::En));
            browser.run(UNFOLD);
            in_both(&inspection, name);
        }
        for persona in ["grandmother", "student", "colleague"] {
            browser.open(&address(Page::Checkup, Locale::En));
            browser.click(&format!("#as-{persona}"));
            browser.wait_for(".result[aria-busy=false] .today");
            browser.run(UNFOLD);
            in_both(&inspection, &format!("result for the {persona}"));
        }
        browser.click(".todo input");
        browser.wait_for(".result[aria-busy=false] .compare");
        in_both(&inspection, "result with something done");
        browser.keep("checkup", "answer screen=none\nanswer previews=hidden\n");
        for page in [Page::Checkup, Page::Result] {
            browser.open(&address(page, Locale::En));
            browser.wait_for(".notice");
            in_both(&inspection, "answers that contradict each other");
        }
        browser.keep("checklist", "sim-pin=done\nscreen-lock=planned\nvoicemail-pin=not-mine\n");
        browser.keep("numbers", "0755-8376 5566\tThe bank\n");
        for (page, name) in [
            (Page::Checklist, "checklist with marks"),
            (Page::Emergency, "emergency with numbers"),
            (Page::Card, "card with numbers"),
        ] {
            browser.open(&address(page, Locale::En));
            browser.run(UNFOLD);
            in_both(&inspection, name);
        }
        browser.type_into(".note input[name=number]", "no number");
        browser.click(".note button");
        browser.wait_until("document.querySelector('.note [role=status]').innerText");
        in_both(&inspection, "a number that is refused");
        browser.open(&format!("{}?size=large", address(Page::Result, Locale::En)));
        in_both(&inspection, "answers in large print");
        for page in [Page::Emergency, Page::Checklist] {
            browser.open(&format!("{}?size=large", address(page, Locale::En)));
            in_both(&inspection, "choices in large print");
            browser.click(".deck .choices button");
            in_both(&inspection, "a card in large print");
        }
        inspection.close("pages");
    });
}

#[test]
fn axe_finds_nothing_in_any_state_of_play() {
    with_browser(&Setup::default(), |browser| {
        let inspection = Inspection::new(browser);
        // The parts are the same on both sides, and the languages are those of the pages.
        for (role, name, locale) in
            [(Side::Owner, "the owner's", Locale::En), (Side::Crew, "the crew's", Locale::ZhHans)]
        {
            browser.open(&address(Page::Play(role), locale));
            inspection.look(&format!("{name} first beat"), locale);
            choose(browser, 0);
            choose(browser, 0);
            browser.run(UNFOLD);
            browser.wait_for(".take-along .read");
            browser.click(".take-along .read");
            browser.wait_for(".full-text");
            browser.click(".keep button");
            browser.wait_until("document.querySelector('.keep-answer').innerText");
            inspection.look(&format!("{name} third beat, all unfolded and kept"), locale);
            browser.reload();
            browser.wait_for(".recap");
            inspection.look(&format!("{name} night taken up again"), locale);
            let mut shown = 0;
            play_to_the_end(browser, Rule::Turns, |browser| {
                // Each beat has the same parts; every third stands for the others.
                if decisions(browser).is_multiple_of(3) {
                    shown += 1;
                    inspection.look(&format!("{name} beat {}", decisions(browser) + 1), locale);
                }
            });
            assert!(shown > 1, "{shown} beats were looked at");
            the_debrief_is_there(browser);
            inspection.look(&format!("{name} debrief"), locale);
            browser.run(UNFOLD);
            in_both(&inspection, &format!("{name} debrief, unfolded"));
            browser.reload();
        }
        browser.open(&address(Page::Nights, Locale::En));
        browser.run(UNFOLD);
        in_both(&inspection, "nights");
        // Folded, since it was read before; then told with pauses.
        browser.open(&address(Page::Play(Side::Owner), Locale::En));
        the_debrief_is_there(browser);
        browser.click(".next button");
        browser.wait_for(CHOICE);
        browser.wait_until("document.activeElement === document.querySelector('h1')");
        browser.unfold(".keep details");
        browser.click_nth(".keep-tick input", 1);
        browser.wait_for(".told-before");
        in_both(&inspection, "a beat that was read before");
        browser.click_nth(".keep-tick input", 1);
        browser.wait_for_kept("reading", None);
        browser.click(".keep-tick input");
        browser.wait_for_kept("reading", Some(&renewed::<Reading>("paced")));
        browser.run("localStorage.removeItem('long-night/record')");
        let moves = json!({ "features": [{ "name": "prefers-reduced-motion", "value": "no-preference" }] });
        browser.devtools("Emulation.setEmulatedMedia", &moves);
        browser.reload();
        browser.wait_for(".paced");
        inspection.look_without_colours("a beat told with pauses", Locale::En);
        inspection.close("play");
    });
}

/// The pages that are files.
const FILES: [&str; 11] =
    ["home", "play", "play-attacker", "checkup", "result", "checklist", "emergency", "card", "nights", "case", "about"];

#[test]
fn axe_finds_nothing_on_the_pages_that_cannot_become_the_application() {
    with_browser(&Setup { before: "delete window.WebAssembly;", ..Setup::default() }, |browser| {
        let inspection = Inspection::new(browser);
        for locale in Locale::ALL {
            for file in FILES.into_iter().chain(["emergency-file", "sources"]) {
                browser.visit(&format!("{file}.{}.html", locale.tag()));
                browser.run(UNFOLD);
                // In the colours of the day the application has them, too.
                inspection.look_by_night(&format!("{file} without WebAssembly"), locale);
            }
            browser.visit(&format!("?lang={}", locale.tag()));
            inspection.look("the page of all pages, without WebAssembly", locale);
        }
        inspection.close("files");
    });
}

#[test]
fn axe_finds_nothing_where_something_is_wrong() {
    let expected = &["404", "Download is disallowed"];
    with_browser(&Setup { expected, withheld: Some(".wasm"), ..Setup::default() }, |browser| {
        let inspection = Inspection::new(browser);
        for locale in Locale::ALL {
            browser.visit(&format!("?lang={}", locale.tag()));
            browser.wait_until("document.documentElement.dataset.boot === 'failed'");
            inspection.look("the application did not load", locale);
        }
        browser.server.relent();
        browser.keep("run-owner", "garbage");
        browser.open(&address(Page::Play(Side::Owner), Locale::En));
        browser.wait_for(".notices [role=status]");
        in_both(&inspection, "a save that cannot be read");
        let run = Run { role: Side::Owner, controls: Vec::new(), from: None, opponent: None, choices: vec![0; 3] };
        browser.keep("run-owner", &encode(&run, Edition { meaning: !Edition::HERE.meaning, ..Edition::HERE }));
        browser.keep("damaged", "");
        browser.open(&address(Page::Play(Side::Owner), Locale::En));
        in_both(&inspection, "a save of another edition");
        browser.visit(SANDBOX);
        browser.enter_frame();
        in_both(&inspection, "storage is refused");
        browser.click("nav a[href*=checklist]");
        browser.wait_for(".tools");
        press_button(browser, &content::text::save_file(&catalog(Locale::En)));
        browser.wait_for("#handover[open]");
        inspection.look("a file that may not have come", Locale::En);
        inspection.close("wrong");
    });
}
