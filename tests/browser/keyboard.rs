//! The whole night by keys alone: where the focus goes, that it is seen, and what is announced.

use i18n::Locale;
use serde_json::{Value, json};
use share::route::Page;
use world::model::Side;

use crate::browser::{Browser, Key, Setup, with_browser};
use crate::play::{
    CHOICE, Rule, address, decisions, tab_to, the_debrief_is_there, the_new_heading_has_the_focus, turn,
};

/// More decisions than any night has.
const MOST: usize = 150;
/// More stops than any page has.
const STOPS: usize = 400;

/// Remembers where the focus goes, and what is said by a live region that was there before.
///
/// One that comes with new content is silent, unless it is an alert: the content
/// is what is read then. What it says later on is news.
const LISTEN: &str = "
    window.focused = []; window.announced = [];
    const regions = () => [...document.querySelectorAll('[role=status], [role=alert], [role=log], [aria-live]:not([aria-live=off])')];
    window.regions = regions();
    if (!window.listening) {
      window.listening = true;
      document.addEventListener('focusin', ({ target }) => window.focused.push(target.localName));
      new MutationObserver((all) => {
        const said = regions().filter((it) => it.textContent.trim()
          && (window.regions.includes(it) ? all.some(({ target }) => it.contains(target)) : it.role === 'alert'));
        window.announced.push(...said.map((it) => it.textContent.trim()));
      }).observe(document.body, { subtree: true, childList: true, characterData: true });
    }";

/// Whether what has the focus shows it, and is on the screen.
const SEEN: &str = "(() => {
     const it = document.activeElement;
     const drawn = (it) => {
       if (!it) return false;
       const { outlineStyle, outlineWidth, stroke, strokeWidth } = getComputedStyle(it);
       if (it.localName === 'rect') return stroke !== 'none' && parseFloat(strokeWidth) > 1;
       return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
     };
     // A box that is not seen itself is shown by what stands for it.
     const shown = drawn(it) || drawn(it.nextElementSibling) || drawn(it.closest('label, .button, .tick')) || drawn(it.querySelector?.('rect'));
     const box = (it.matches('.unseen, input') ? it.closest('label') ?? it : it).getBoundingClientRect();
     const here = box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
     if (!it.matches(':focus-visible') || !shown) return `not seen: ${it.outerHTML.slice(0, 200)}`;
     return here ? 'seen' : `off the screen: ${it.outerHTML.slice(0, 200)}`;
   })()";

/// What has the focus shows it, and is on the screen.
fn the_focus_is_seen(browser: &Browser) {
    browser.wait_for_value(SEEN, "seen");
}

/// Decides by keys; what comes of it is announced once, by the heading that gets the focus.
fn decide(browser: &Browser, index: usize) {
    let made = decisions(browser);
    // From the heading on, every stop shows that it is one.
    for _ in 0..STOPS {
        browser.press(Key::Tab);
        the_focus_is_seen(browser);
        let at = format!("[...document.querySelectorAll('{CHOICE}')].indexOf(document.activeElement)");
        if browser.read(&at) == index.to_string() {
            browser.run(LISTEN);
            turn(browser, made + 1, || browser.press(Key::Enter));
            // Whatever comes late has come.
            browser.ask("requestAnimationFrame(() => setTimeout(arguments[0], 50))", &json!([]));
            let heard = browser.run("return [window.focused, window.announced]");
            assert_eq!(heard[0], json!(["h1"]), "the focus went elsewhere, too: {heard}");
            assert_eq!(heard[1], json!([]), "announced besides the heading: {heard}");
            return;
        }
    }
    panic!("the tab key never comes to choice {index}");
}

/// Plays a night from the start page to its debrief by keys, and goes through all of the debrief.
pub fn a_night_by_keys(browser: &Browser, role: Side, locale: Locale, rule: Rule) {
    browser.open(&address(Page::Home, locale));
    tab_to(browser, &format!(".roles a[href=\"{}\"]", address(Page::Play(role), locale)));
    the_focus_is_seen(browser);
    browser.press(Key::Enter);
    browser.wait_for(CHOICE);
    browser.wait_until("document.activeElement === document.querySelector('h1')");
    for made in 0..MOST {
        let offered = browser.count(CHOICE);
        if offered == 0 {
            break;
        }
        decide(browser, rule.of(made, offered));
    }
    assert_eq!(browser.count(".debrief"), 1, "no debrief after {MOST} decisions");
    the_debrief_is_there(browser);
    all_stops_are_seen(browser);
}

/// From the top of the page to its end by the tab key; what is folded is opened on the way.
fn all_stops_are_seen(browser: &Browser) {
    browser.run("document.querySelector('h1').focus(); window.stops = new Set()");
    let mut count = 0;
    for _ in 0..STOPS {
        browser.press(Key::Tab);
        let at = browser.run(
            "const it = document.activeElement, again = window.stops.has(it);
             window.stops.add(it);
             return [again || it === document.body || !it.closest('main'), it.localName, it.matches('.chain .stop')]",
        );
        if at[0] == true {
            break;
        }
        count += 1;
        the_focus_is_seen(browser);
        if at[1] == "summary" && browser.read("document.activeElement.parentElement.open") == "false" {
            browser.press(Key::Enter);
            browser.wait_until("document.activeElement.parentElement.open");
        }
        if at[2] == true {
            browser.press(Key::Right);
            browser.run("window.stops.add(document.activeElement)");
            the_focus_is_seen(browser);
        }
    }
    let reached = browser.run(
        "const all = [...document.querySelectorAll('main a[href], main button, main summary, main input')];
         return all.filter((it) => !it.disabled && it.type !== 'radio' && it.tabIndex >= 0 && it.checkVisibility() && !window.stops.has(it))
             .map((it) => it.outerHTML.slice(0, 120))",
    );
    assert_eq!(reached, Value::Array(Vec::new()), "the tab key leaves out, after {count} stops");
    assert!(count > 3, "{count} stops");
}

#[test]
fn the_owners_night_is_played_by_keys_alone() {
    with_browser(&Setup::default(), |browser| a_night_by_keys(browser, Side::Owner, Locale::En, Rule::First));
}

#[test]
fn the_crews_night_is_played_by_keys_alone_on_a_phone() {
    with_browser(&Setup { viewport: (360, 740), ..Setup::default() }, |browser| {
        a_night_by_keys(browser, Side::Crew, Locale::ZhHans, Rule::Turns);
    });
}

#[test]
fn a_decision_is_taken_back_by_keys() {
    with_browser(&Setup::default(), |browser| {
        browser.open(&address(Page::Play(Side::Owner), Locale::En));
        decide(browser, 0);
        decide(browser, 1);
        tab_to(browser, ".undo");
        the_focus_is_seen(browser);
        turn(browser, 1, || browser.press(Key::Enter));
        the_new_heading_has_the_focus(browser);
    });
}
