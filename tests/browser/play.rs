//! The night, played to its end by clicks and by keys, and what is seen on the way.

use i18n::Locale;
use serde_json::Value;
use share::route::Page;
use share::trail::kept_text;
use story::digest::play_by;
use story::{Game, Opening, Playthrough};
use world::model::Side;

use crate::browser::{Browser, Key, Setup, with_browser};

/// More decisions than any night has.
const MOST: usize = 150;

/// Something to press in order to decide.
pub const CHOICE: &str = "button.choice";

/// A rule by which a playthrough is played.
#[derive(Clone, Copy, Debug)]
pub enum Rule {
    /// Always the first choice.
    First,
    /// Always the last choice.
    Last,
    /// The first choice, then the second, and so on in turn.
    Turns,
}

impl Rule {
    /// Which of so many choices is taken, after so many decisions.
    pub fn of(self, made: usize, offered: usize) -> usize {
        match self {
            Self::First => 0,
            Self::Last => offered - 1,
            Self::Turns => made % offered,
        }
    }
}

/// The address of a page.
pub fn address(page: Page, locale: Locale) -> String {
    share::address::file(page, locale)
}

/// Decides once, and waits for what comes of it.
pub fn choose(browser: &Browser, index: usize) {
    let seen = browser.run(&format!(
        "window.old = document.querySelector('h1');
         return [document.querySelectorAll('.transcript li').length, document.querySelectorAll('{CHOICE}')[{index}]]"
    ));
    let made = seen[0].as_u64().and_then(|it| usize::try_from(it).ok()).expect("it is a number");
    browser.click_on(&seen[1]);
    wait_for_the_turn(browser, made + 1);
}

/// Does what leads to so many decisions, and waits until a new heading is there and has the focus.
pub fn turn(browser: &Browser, made: usize, act: impl FnOnce()) {
    browser.run("window.old = document.querySelector('h1')");
    act();
    wait_for_the_turn(browser, made);
}

/// Waits until the heading is another than `window.old` and has the focus, after so many decisions.
fn wait_for_the_turn(browser: &Browser, made: usize) {
    browser.wait_for_value(
        "(() => {
           const heading = document.querySelector('h1');
           if (heading === window.old) return 'the old heading';
           if (heading !== document.activeElement) return 'the focus is elsewhere';
           return document.querySelectorAll('.transcript li').length;
         })()",
        &made.to_string(),
    );
}

/// Plays on to the debrief, and looks at each beat on the way.
pub fn play_to_the_end(browser: &Browser, rule: Rule, mut look: impl FnMut(&Browser)) {
    for made in 0..MOST {
        look(browser);
        let offered = browser.count(CHOICE);
        if offered == 0 {
            assert_eq!(browser.count(".debrief"), 1, "neither a choice nor a debrief");
            return;
        }
        choose(browser, rule.of(made, offered));
    }
    panic!("no end after {MOST} decisions");
}

/// Opens a night that was played by a rule up to its last decision, and takes that one: for what asks
/// for a debrief, not for the way there.
pub fn come_to_the_end(browser: &Browser, role: Side, locale: Locale, rule: Rule) {
    let game = Game::load();
    let mut play = Playthrough::start(&game, Opening::new(role, &[]));
    play_by(&game, &mut play, |play| {
        let offered = play.scene.as_ref().map_or(0, |scene| scene.offered.len());
        (offered > 0).then(|| u8::try_from(rule.of(play.choices.len(), offered)).expect("choices are few"))
    });
    assert!(play.is_over(&game), "the night does not end");
    let last = play.choices.len() - 1;
    let key = match role {
        Side::Owner => "run-owner",
        Side::Crew => "run-crew",
    };
    browser.keep(key, &kept_text(&game, &play.rewind(&game, last)));
    browser.open(&address(Page::Play(role), locale));
    browser.wait_for(CHOICE);
    choose(browser, usize::from(play.choices[last]));
    the_debrief_is_there(browser);
}

/// How many decisions the transcript lists; it is there at the debrief, too.
pub fn decisions(browser: &Browser) -> usize {
    browser.count(".transcript li")
}

/// All of the debrief is there, and worked out: what comes later moves what is there already.
pub fn the_debrief_is_there(browser: &Browser) {
    browser.wait_for(".debrief .lanes");
    browser.wait_for(".debrief-turns[aria-busy=false]");
    browser.wait_without(".debrief [aria-busy=true]");
}

/// The focus is on the new heading, and the heading is in sight.
pub fn the_new_heading_has_the_focus(browser: &Browser) {
    browser.wait_until("document.activeElement === document.querySelector('h1')");
    let seen = browser.run(
        "const heading = document.querySelector('h1'), box = heading.getBoundingClientRect();
         const top = document.elementFromPoint(box.left + 5, box.top + box.height / 2);
         return [document.activeElement === heading, heading.contains(top), heading.innerText.trim()];",
    );
    assert_eq!(seen[0], true, "the focus is not on the heading: {seen}");
    assert_eq!(seen[1], true, "the heading is out of sight or covered: {seen}");
    assert_ne!(seen[2], "", "the heading is empty");
}

/// All that is seen is in the page's language, without markers of messages.
pub fn it_speaks(browser: &Browser, locale: Locale) {
    let seen = browser.run(
        "return [document.documentElement.lang, document.querySelector('main').innerText,
                 document.querySelector('h1').innerText, document.title, document.querySelector('#app').textContent]",
    );
    let [lang, main, heading, title, whole] = [0, 1, 2, 3, 4].map(|at| seen[at].as_str().unwrap_or_default());
    assert_eq!(lang, locale.tag());
    assert!(!main.trim().is_empty(), "nothing is told");
    for text in [title, whole] {
        assert!(!["{#", "{?"].iter().any(|mark| text.contains(mark)), "a marker of a message in: {text}");
    }
    let foreign = main.chars().find(|&letter| is_han(letter));
    match locale {
        Locale::ZhHans => assert!(heading.chars().any(is_han), "no Chinese in the heading {heading:?}"),
        Locale::En => assert_eq!(foreign, None, "Chinese in an English text: {main}"),
    }
}

fn is_han(letter: char) -> bool {
    ('\u{3400}'..='\u{9fff}').contains(&letter)
}

/// The debrief has all its parts.
pub fn the_debrief_is_whole(browser: &Browser) {
    the_debrief_is_there(browser);
    let seen = browser.run(
        "const rows = (css) => document.querySelectorAll(css).length;
         return {
           sums: rows('.ledger caption') && rows('.ledger tr'),
           lanes: rows('#lanes') && rows('[aria-labelledby=lanes] ol'),
           crew: rows('[aria-labelledby=lanes] li.crew'),
           owner: rows('[aria-labelledby=lanes] li.owner'),
           whatIf: rows('#what-if') && rows('[aria-labelledby=what-if] p'),
           next: rows('.next a, .next button'),
         };",
    );
    let least = |part: &str, least| assert!(seen[part].as_u64() >= Some(least), "{part} is missing: {seen}");
    // Where no money was touched there is nothing to add up; else what was tried, and what is missing.
    if browser.text(".headline").contains('¥') {
        least("sums", 2);
    }
    least("lanes", 1);
    // Whoever goes home at once has nothing to list.
    if decisions(browser) > 10 {
        least("crew", 1);
        least("owner", 1);
    }
    least("whatIf", 1);
    least("next", 4);
}

/// Plays a role from the start page by two rules, in one language; the third walks through the pages
/// that are to fit (tests/browser/layout.rs).
fn a_night(role: Side, locale: Locale) {
    with_browser(&Setup::default(), |browser| {
        browser.open(&address(Page::Home, locale));
        it_speaks(browser, locale);
        let to = address(Page::Play(role), locale);
        browser.click(&format!(".roles a[href='{to}']"));
        for rule in [Rule::Last, Rule::Turns] {
            browser.wait_for(CHOICE);
            play_to_the_end(browser, rule, |browser| {
                it_speaks(browser, locale);
                the_new_heading_has_the_focus(browser);
            });
            the_debrief_is_whole(browser);
            browser.wait_for_address(&format!("/{to}"));
            // The first button is "play again".
            turn(browser, 0, || browser.click(".next button"));
        }
    });
}

#[test]
fn the_owner_comes_to_an_end_in_chinese() {
    a_night(Side::Owner, Locale::ZhHans);
}

#[test]
fn the_owner_comes_to_an_end_in_english() {
    a_night(Side::Owner, Locale::En);
}

#[test]
fn the_crew_comes_to_an_end_in_chinese() {
    a_night(Side::Crew, Locale::ZhHans);
}

#[test]
fn the_crew_comes_to_an_end_in_english() {
    a_night(Side::Crew, Locale::En);
}

#[test]
fn from_the_debrief_one_plays_with_a_control_and_the_other_side() {
    with_browser(&Setup::default(), |browser| {
        come_to_the_end(browser, Side::Owner, Locale::En, Rule::Last);
        let name = browser.read("document.querySelector('[aria-labelledby=what-if] h4').firstChild.data.trim()");
        turn(browser, 0, || browser.click("[aria-labelledby=what-if] button"));
        browser.wait_for_words(".with", &name);
        the_new_heading_has_the_focus(browser);
        browser.reload();
        // A reload does not forget it.
        browser.wait_for_words(".with", &name);
        play_to_the_end(browser, Rule::Last, |_| ());
        the_debrief_is_there(browser);
        turn(browser, 0, || browser.click_nth(".next button", 1));
        browser.wait_for_address(&format!("/{}", address(Page::Play(Side::Crew), Locale::En)));
    });
}

/// Presses the tab key until the focus is on such an element.
pub fn tab_to(browser: &Browser, css: &str) {
    for _ in 0..40 {
        browser.press(Key::Tab);
        if browser.run(&format!("return document.activeElement.matches('{css}')")) == Value::Bool(true) {
            return;
        }
    }
    panic!("the tab key never comes to {css}");
}

#[test]
fn a_decision_is_taken_back_through_the_transcript() {
    with_browser(&Setup::default(), |browser| {
        browser.open(&address(Page::Play(Side::Owner), Locale::En));
        let mut headings = vec![browser.text("h1")];
        for _ in 0..4 {
            choose(browser, 0);
            headings.push(browser.text("h1"));
        }
        turn(browser, 3, || browser.click(".undo"));
        assert_eq!(browser.text("h1"), headings[3]);
        the_new_heading_has_the_focus(browser);
        browser.unfold(".transcript details");
        turn(browser, 1, || browser.click_nth(".transcript li button", 1));
        assert_eq!(browser.text("h1"), headings[1]);
        the_new_heading_has_the_focus(browser);
        // What was taken back is not kept either.
        browser.reload();
        assert_eq!((browser.text("h1"), decisions(browser)), (headings[1].clone(), 1));
        choose(browser, 0);
        assert_eq!(browser.text("h1"), headings[2]);
    });
}
