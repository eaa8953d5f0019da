//! What thinks long: in a worker, or in the page where none starts, with the same bytes; what happens
//! where it fails; that the page never waits for it.

use checkup::{Answers, Profile};
use content::text;
use i18n::Locale;
use questions::{Asked, News, Night, Question, Report, read, write};
use serde_json::{Value, json};
use share::route::Page;
use story::{Opening, digest};
use worker::Library;
use world::Rules;
use world::model::Side;

use crate::browser::{Browser, Setup, catalog, with_browser};
use crate::play::{Rule, address, come_to_the_end};

/// Where everything about a persona's phone is worked out.
const READY: &str = ".result[aria-busy=false] .today";

/// What the page's script leaves behind where the module was started in the page.
pub const IN_PAGE: &str = "typeof window.longNightBackground === 'function'";

/// The notice that something could not be worked out.
const NOT_WORKED_OUT: &str = ".not-worked-out";

/// The worker that keeps the site asks for all of it, nobody knows when: so there is none.
const NO_KEEPER: &str = "delete Navigator.prototype.serviceWorker;";

/// Has questions answered by the module, started here or there: hands over what it reports.
const ASK: &str = "
    const [inPage, messages, done] = arguments;
    const reports = [];
    const handle = longNight.background(inPage, (report) => {
      if (!report) return done('it failed');
      reports.push(Array.from(report));
      next(report);
    });
    // The number of the message is its first byte, and that of what is told, too; an answer is news of kind 1.
    let at = 0;
    const next = (report) => {
      if (report && !(report[0] === messages[at][0] && report[1] === 1)) return;
      if (report) at += 1;
      if (at === messages.length) { handle.stop(); done(reports); } else handle.ask(new Uint8Array(messages[at]));
    };
    next();";

/// A question of each kind.
fn questions(library: &Library) -> Vec<Question> {
    let Library { game, whole: world } = library;
    let story = &game.story;
    let persona = story.personas.first().expect("there are personas");
    let profile = Profile::of(story, &Answers::of_persona(story, persona));
    let today = world.policy("today").expect("the content has today's rules");
    let setup = profile.setup(world, story, today, &world.thefts[0], &[]);
    let play = digest::play(game, Opening::new(Side::Crew, &[]), &mut 4);
    let pin = Rules::of_the_night(world).with(world.control("sim-pin").expect("the content has it"));
    vec![
        Question::Summary(setup.clone()),
        Question::LockedOut(setup.clone()),
        Question::Played(setup.clone()),
        Question::LeftOver(setup),
        Question::Protections(Night::of(&play)),
        Question::Turning(Night::of(&play)),
        Question::Casefile(pin),
        Question::Quizzes,
    ]
}

/// What the module reports of these questions, message by message.
fn reports(browser: &Browser, in_page: bool, questions: &[Question]) -> Vec<Vec<u8>> {
    let message = |(number, question): (u32, &Question)| write(&Asked { number, question: Some(question.clone()) });
    let messages: Vec<Vec<u8>> = (1..).zip(questions).map(message).collect();
    let said = browser.ask(ASK, &json!([in_page, messages]));
    let bytes = |report: &Value| -> Vec<u8> { serde_json::from_value(report.clone()).expect("a report is bytes") };
    said.as_array().unwrap_or_else(|| panic!("{said}")).iter().map(bytes).collect()
}

#[test]
fn a_worker_the_page_and_this_machine_give_the_same_bytes() {
    let library = Library::load();
    let questions = questions(&library);
    with_browser(&Setup::default(), |browser| {
        browser.open(&address(Page::About, Locale::En));
        browser.allow(120);
        let beside = reports(browser, false, &questions);
        assert_eq!(browser.read(IN_PAGE), "false", "it was started in the page");
        let inside = reports(browser, true, &questions);
        assert_eq!(browser.read(IN_PAGE), "true", "it was not started in the page");
        assert_eq!(beside, inside);
        let read = |bytes: &Vec<u8>| read::<Report>(bytes).expect("it is a report");
        let answers: Vec<Report> =
            beside.iter().map(read).filter(|report| matches!(report.news, News::Answer(_))).collect();
        assert_eq!(answers.len(), questions.len());
        for (report, question) in answers.iter().zip(&questions) {
            let here = worker::answer(&library, question).map(News::Answer);
            assert_eq!(Some(&report.news), here.as_ref(), "{question:?}");
        }
    });
}

#[test]
fn the_case_file_opens_with_the_night_that_was_played_for_the_site() {
    let library = Library::load();
    let own = Question::Casefile(Rules::of_the_night(&library.game.world));
    with_browser(&Setup::default(), |browser| {
        browser.open(&address(Page::Case, Locale::En));
        browser.wait_for(".rows li");
        assert_eq!(browser.read("document.querySelector('.case').ariaBusy"), "false");
        let built = browser.run("return Array.from(longNight.have['night.bin'])");
        let built: Vec<u8> = serde_json::from_value(built).expect("it is bytes");
        let here = worker::answer(&library, &own).expect("the night's own rules allow it");
        let found = <story::casefile::Casefile as questions::Found>::of(&here);
        assert_eq!(Some(built), found.map(|night| write(&*night)));
        let fetched = "performance.getEntriesByType('resource').some((it) => it.name.includes('worker-'))";
        assert_eq!(browser.read(fetched), "false", "the worker was fetched, and nobody asked it");
    });
}

#[test]
fn where_the_night_did_not_come_the_worker_plays_it() {
    // What comes late may fail unseen; the case file is shown all the same.
    let setup = Setup { withheld: Some("night-"), before: NO_KEEPER, expected: &["404"], ..Setup::default() };
    with_browser(&setup, |browser| {
        browser.visit(&address(Page::Home, Locale::En));
        browser.wait_until("document.documentElement.dataset.boot === 'started'");
        browser.wait_for_that("the night is asked for", || match browser.server.refused() {
            0 => Err("it is not".to_owned()),
            _ => Ok(()),
        });
        browser.click(&format!("nav a[href='{}']", address(Page::Case, Locale::En)));
        browser.wait_for_count(".rows > ol > li", Library::load().game.world.rows.len());
        browser.wait_for(".case[aria-busy=false]");
    });
}

fn look_at_a_persona(browser: &Browser, locale: Locale) {
    browser.open(&address(Page::Checkup, locale));
    browser.click("#as-student");
    browser.wait_for("h1");
}

/// Looks at the result in a browser that was changed like this; where the module runs in the end.
fn result(before: &'static str, expected: &'static [&'static str]) -> (String, String) {
    let mut seen = None;
    with_browser(&Setup { before, expected, ..Setup::default() }, |browser| {
        look_at_a_persona(browser, Locale::En);
        browser.wait_for(READY);
        assert_eq!(browser.count(NOT_WORKED_OUT), 0);
        browser.run("for (const it of document.querySelectorAll('.fold')) it.open = true");
        seen = Some((browser.text(".result"), browser.read(IN_PAGE)));
    });
    seen.unwrap_or_default()
}

#[test]
fn where_no_worker_starts_or_one_stops_the_page_does_it_itself() {
    let (wanted, in_page) = result("", &[]);
    assert_eq!(in_page, "false");
    let missing = "delete window.Worker;";
    let refused = "window.Worker = class { constructor() { throw new DOMException('made up', 'SecurityError'); } };";
    // It stops at its third message.
    let stops = "
        const Usual = Worker;
        window.Worker = class extends Usual {
          postMessage(...all) {
            this.sent = (this.sent || 0) + 1;
            if (this.sent === 3) this.dispatchEvent(new ErrorEvent('error', { message: 'made up' }));
            else super.postMessage(...all);
          }
        };";
    for before in [missing, refused, stops] {
        assert_eq!(result(before, &[]), (wanted.clone(), "true".to_owned()), "{before}");
    }
}

#[test]
fn what_fails_everywhere_is_said_and_tried_again() {
    for locale in Locale::ALL {
        let setup = Setup { withheld: Some("worker-"), before: NO_KEEPER, expected: &["404"], ..Setup::default() };
        with_browser(&setup, |browser| {
            let c = catalog(locale);
            look_at_a_persona(browser, locale);
            browser.wait_for_words(NOT_WORKED_OUT, &text::background_failed(&c));
            browser.wait_for(".result[aria-busy=false]");
            assert_eq!(browser.read("document.documentElement.dataset.boot"), "started");
            browser.server.relent();
            browser.click(&format!("{NOT_WORKED_OUT} button"));
            browser.wait_for(READY);
            browser.wait_without(NOT_WORKED_OUT);
        });
    }
}

/// Notes whatever the policy of a page forbids.
const FORBIDDEN: &str = "
    window.violations = [];
    document.addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective));";

#[test]
fn the_policies_allow_the_worker_and_no_other() {
    let expected: &[&str] = &["Content Security Policy", "TrustedScriptURL", "Refused to"];
    with_browser(&Setup { before: FORBIDDEN, expected, ..Setup::default() }, |browser| {
        browser.keep("checkup", "answer screen=none\n");
        for address in [address(Page::Result, Locale::En), "long-night.html?page=result&lang=en".to_owned()] {
            browser.open(&address);
            browser.wait_for(READY);
            assert_eq!(browser.read(IN_PAGE), "false", "{address}: no worker started");
            assert_eq!(browser.read("violations.join()"), "", "{address}");
            // Whoever slips something in cannot have it run in a worker.
            for script in ["'sw.js'", "URL.createObjectURL(new Blob(['postMessage(1)']))", "'data:text/javascript,1'"] {
                browser.run(&format!(
                    "violations.length = 0;
                     try {{ new Worker({script}).onmessage = () => {{ window.ran = true; }}; }} catch (_) {{}}"
                ));
                browser.wait_until("violations.includes('require-trusted-types-for')");
            }
            assert_eq!(browser.read("typeof window.ran"), "undefined");
        }
    });
}

/// Watches for stretches of more than 50 ms in which the page hears nobody.
const WATCH: &str = "
    window.long = [];
    new PerformanceObserver((list) => {
      for (const it of list.getEntries()) long.push([Math.round(it.startTime), Math.round(it.duration)]);
    }).observe({ type: 'longtask' });";

#[test]
fn the_page_hears_while_turning_points_are_searched() {
    with_browser(&Setup { before: WATCH, ..Setup::default() }, |browser| {
        come_to_the_end(browser, Side::Crew, Locale::En, Rule::First);
        browser.devtools("Emulation.setCPUThrottlingRate", &json!({ "rate": 4 }));
        // From its first percent on until its last, nothing else happens on the page.
        let search = "
            const done = arguments[0];
            const percent = () => Number((document.querySelector('.debrief-turns progress') || {}).value);
            let from = 0;
            const look = () => {
              if (document.querySelector('.debrief-turns[aria-busy=false]')) {
                return setTimeout(() => done([from, performance.now(), long.filter(([at]) => from && at > from)]), 200);
              }
              if (!from && percent() > 0) from = performance.now();
              setTimeout(look, 10);
            };
            look();";
        browser.allow(120);
        browser.visit(&address(Page::Play(Side::Crew), Locale::En));
        let seen = browser.ask(search, &json!([]));
        println!("the search: {seen}");
        assert!(seen[0].as_f64() > Some(0.0), "no search was seen: {seen}");
        assert_eq!(seen[2], json!([]), "the page was deaf while it was searched");
    });
}
