//! Nothing is wider than the screen or cut off, on the smallest phone, on a desk, and with letters
//! twice as large; and whatever is to be hit is large enough.

use std::cell::RefCell;
use std::collections::BTreeSet;

use i18n::Locale;
use serde_json::{Value, json};
use share::route::Page;
use story::Game;
use world::model::Side;

use crate::browser::{Browser, Setup, with_browser};
use crate::play::{
    CHOICE, Rule, address, decisions, play_to_the_end, the_debrief_is_there, the_new_heading_has_the_focus,
};

/// How the page is looked at: the viewport, and how large letters are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Shape {
    name: &'static str,
    viewport: (u32, u32),
    /// In percent of what the page has.
    letters: u32,
}

/// The narrowest screen that everything has to fit: a desk's at 400 %.
const PHONE: Shape = Shape { name: "a phone", viewport: (320, 640), letters: 100 };
const DESK: Shape = Shape { name: "a desk", viewport: (1280, 800), letters: 100 };
/// Letters twice as large as the page has them.
const LARGE: Shape = Shape { name: "large letters", viewport: (1280, 800), letters: 200 };
/// The page is the same in all of them, but for its styles: one walk through it looks at all three.
const SHAPES: [Shape; 3] = [PHONE, DESK, LARGE];

/// The least size of what is to be hit, in pixels, but for links in a sentence.
const TARGET: u32 = 24;

/// What does not fit, gathered on the way through all pages.
struct Fit<'a> {
    browser: &'a Browser,
    /// The one that is read and clicked in on the way.
    base: Shape,
    wrong: RefCell<BTreeSet<String>>,
}

impl<'a> Fit<'a> {
    fn new(browser: &'a Browser, base: Shape) -> Self {
        let fit = Self { browser, base, wrong: RefCell::default() };
        fit.take(base);
        fit
    }

    /// Gives the page a shape; the letters last as long as the document does.
    fn take(&self, Shape { viewport: (width, height), letters, .. }: Shape) {
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": false });
        self.browser.devtools("Emulation.setDeviceMetricsOverride", &metrics);
        self.browser.run(&format!("document.documentElement.style.fontSize = '{letters}%'"));
    }

    /// In every shape nothing has to be scrolled sideways, no text is cut off, and what is to be hit can be.
    fn look(&self) {
        for shape in SHAPES {
            self.take(shape);
            self.look_at(shape);
        }
        self.take(self.base);
    }

    fn look_at(&self, shape: Shape) {
        let address = format!("{} on {}", self.browser.address(), shape.name);
        for (what, found) in [
            ("wider than the screen", too_wide(self.browser)),
            ("cut off by its box", cut_off(self.browser)),
            ("too small to be hit", too_small(self.browser)),
        ] {
            let found = found.as_array().into_iter().flatten().filter_map(Value::as_str);
            self.wrong.borrow_mut().extend(found.map(|it| format!("{address}: {what}: {it}")));
        }
    }

    /// Fails where anything was found.
    fn close(self) {
        let wrong: Vec<_> = self.wrong.into_inner().into_iter().collect();
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}

/// No box hides a part of its text.
fn cut_off(browser: &Browser) -> Value {
    browser.run(
        "const boxes = new Map(), clips = (it) => ['hidden', 'clip'].includes(it);
         // What an element and those around it leave to be seen, by each side.
         const shown = (it) => {
           if (!it) return [-Infinity, Infinity, -Infinity, Infinity];
           if (boxes.has(it)) return boxes.get(it);
           let [left, right, top, bottom] = shown(it.parentElement);
           const { overflowX, overflowY } = getComputedStyle(it), box = it.getBoundingClientRect();
           // What scrolls can be brought into sight.
           if (['auto', 'scroll'].includes(overflowX)) [left, right] = [-Infinity, Infinity];
           if (['auto', 'scroll'].includes(overflowY)) [top, bottom] = [-Infinity, Infinity];
           if (clips(overflowX)) [left, right] = [Math.max(left, box.left), Math.min(right, box.right)];
           if (clips(overflowY)) [top, bottom] = [Math.max(top, box.top), Math.min(bottom, box.bottom)];
           boxes.set(it, [left, right, top, bottom]);
           return boxes.get(it);
         };
         const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT), cut = [];
         for (let node = walker.nextNode(); node; node = walker.nextNode()) {
           const it = node.parentElement;
           if (!node.data.trim() || it.closest('svg, script, style, .unseen, .skip, [aria-hidden=true]') || !it.checkVisibility()) continue;
           // What is there for the ear alone.
           if (getComputedStyle(it).clipPath === 'inset(50%)') continue;
           const range = document.createRange(), [left, right, top, bottom] = shown(it);
           range.selectNodeContents(node);
           const out = [...range.getClientRects()].some((box) =>
             box.width && (box.left < left - 1 || box.right > right + 1 || box.top < top - 2 || box.bottom > bottom + 2));
           if (out && right - left > 2) cut.push(`${it.localName}.${it.className}: ${node.data.slice(0, 60)}`);
         }
         return cut;",
    )
}

/// What is to be hit is large enough for a finger that is not steady.
fn too_small(browser: &Browser) -> Value {
    browser.run(&format!(
        "const inline = (it) => {{
           if (!it.matches('a') || getComputedStyle(it).display !== 'inline') return false;
           // A link beside words is as high as their line.
           return [...it.parentElement.childNodes].some((other) => other !== it && other.nodeType === 3 && other.data.trim());
         }};
         return [...document.querySelectorAll('a[href], button, summary, input, select, textarea, [tabindex=\"0\"]')]
           .map((it) => [it, it.matches('input') && it.closest('label') || it])
           .filter(([it, shown]) => shown.checkVisibility() && !inline(it) && !shown.matches('.skip'))
           .map(([, shown]) => [shown, shown.getBoundingClientRect()])
           .filter(([, box]) => box.width && (box.width < {TARGET} || box.height < {TARGET}))
           .map(([shown, box]) => `${{Math.round(box.width)}}×${{Math.round(box.height)}} ${{shown.outerHTML.slice(0, 140)}}`)",
    ))
}

/// What has to be scrolled sideways, or goes over the right edge.
fn too_wide(browser: &Browser) -> Value {
    let seen = browser.run(
        "const root = document.documentElement, width = root.clientWidth;
         const scrolls = (it) => it && (['auto', 'scroll'].includes(getComputedStyle(it).overflowX) || scrolls(it.parentElement));
         const out = [...document.querySelectorAll('h1, h2, h3, p, li, a, button, td, th, summary, label, time')]
           .filter((it) => it.getBoundingClientRect().right > width + 1 && !scrolls(it))
           .map((it) => `${it.localName}.${it.className} ends at ${it.getBoundingClientRect().right}: ${it.innerText}`);
         if (root.scrollWidth > width) out.unshift(`the page is ${root.scrollWidth} wide`);
         return [innerWidth, width, out];",
    );
    assert_eq!(seen[0], seen[1], "the viewport is not exact: {seen}");
    seen[2].clone()
}

/// Nothing on the card for the wallet is cut off, by the face's edge or by the paper's.
fn the_card_holds_its_lines(browser: &Browser) {
    assert_eq!(browser.count(".face"), 2);
    let over = "[...document.querySelectorAll('.face')]
        .filter((it) => it.scrollHeight > it.clientHeight + 1 || it.scrollWidth > it.clientWidth + 1)
        .map((it) => it.innerText).join()";
    assert_eq!(browser.read(over), "");
    browser.devtools("Emulation.setEmulatedMedia", &json!({ "media": "print" }));
    assert_eq!(browser.read(over), "", "on paper");
    let size = browser.read(
        "(() => { const all = [...document.querySelectorAll('.face')].map((it) => it.getBoundingClientRect());
           return all.map((it) => [it.width, it.height].map((px) => Math.round(px / 96 * 25.4)).join('x')).join(); })()",
    );
    assert_eq!(size, "85x54,85x54", "in millimetres, as a bank card");
    browser.devtools("Emulation.setEmulatedMedia", &json!({ "media": "" }));
}

/// No word of the drawn steps runs over the edge of its box.
fn the_steps_hold_their_words(browser: &Browser) {
    let over = "[...document.querySelectorAll('.chain .stop')].flatMap((step) => {
        const edge = step.querySelector('rect').getBoundingClientRect().right;
        return [...step.querySelectorAll('text')].filter((it) => it.getBoundingClientRect().right > edge)
            .map((it) => it.textContent);
      }).join('; ')";
    assert!(browser.count(".chain .stop") > 0);
    assert_eq!(browser.read(over), "");
}

/// Goes through everything in one shape, and looks at each page in all of them.
fn every_page_fits(base: Shape, locale: Locale) {
    with_browser(&Setup { viewport: base.viewport, ..Setup::default() }, |browser| {
        browser.open(&address(Page::Home, locale));
        let fit = Fit::new(browser, base);
        for shape in SHAPES {
            fit.take(shape);
            let letters = browser.read("parseFloat(getComputedStyle(document.querySelector('main p')).fontSize)");
            let large = letters.parse::<f64>().is_ok_and(|it| it >= 30.0);
            assert_eq!(large, shape == LARGE, "letters of {letters} px");
            assert_eq!(browser.run("return innerWidth"), Value::from(shape.viewport.0));
        }
        for page in [Page::Home, Page::About, Page::Checklist] {
            browser.open(&address(page, locale));
            fit.look();
        }
        browser.run("for (const it of document.querySelectorAll('main details')) it.open = true");
        // The items, and the way to delete the list.
        assert_eq!(browser.count("main details[open]"), 42 + 1);
        fit.look();
        for persona in &Game::load().story.personas {
            browser.open(&address(Page::Checkup, locale));
            fit.look();
            browser.click(&format!("#as-{}", persona.id));
            browser.wait_for(".result[aria-busy=false] .today");
            browser.run("for (const it of document.querySelectorAll('main details')) it.open = true");
            fit.look();
            for shape in SHAPES {
                fit.take(shape);
                the_steps_hold_their_words(browser);
            }
            fit.take(base);
            browser.click(".todo input");
            browser.wait_for(".result[aria-busy=false] .compare");
            fit.look();
        }
        browser.open(&address(Page::Case, locale));
        fit.look();
        browser.run("for (const it of document.querySelectorAll('main details')) it.open = true");
        fit.look();
        browser.devtools("Emulation.setScriptExecutionDisabled", &json!({ "value": true }));
        for file in ["home", "play", "checklist", "case", "emergency", "emergency-file", "about"] {
            browser.visit(&format!("{file}.{}.html", locale.tag()));
            fit.look();
        }
        browser.devtools("Emulation.setScriptExecutionDisabled", &json!({ "value": false }));
        browser.keep(
            "numbers",
            &"0755-8376 5566 99	The bank with a long name
"
            .repeat(6),
        );
        for page in [Page::Emergency, Page::Card] {
            browser.open(&address(page, locale));
            fit.look();
        }
        // A card for the wallet has its size, whatever the letters' on the screen.
        for shape in [PHONE, DESK] {
            fit.take(shape);
            the_card_holds_its_lines(browser);
        }
        fit.take(base);
        for role in [Side::Crew, Side::Owner] {
            browser.open(&address(Page::Play(role), locale));
            play_to_the_end(browser, Rule::First, |browser| {
                if decisions(browser) > 0 {
                    the_new_heading_has_the_focus(browser);
                }
                fit.look();
            });
            the_debrief_is_there(browser);
            fit.look();
            browser.run("document.querySelector('.transcript details').open = true");
            fit.look();
        }
        // Both nights are remembered; one is kept under a long name.
        browser.open(&address(Page::Play(Side::Owner), locale));
        the_debrief_is_there(browser);
        browser.click_nth(".next button", 0);
        browser.wait_for(CHOICE);
        browser.wait_until("document.activeElement === document.querySelector('h1')");
        browser.click(".keep button");
        browser.wait_until("document.querySelector('.keep-answer').innerText");
        browser.open(&address(Page::Nights, locale));
        browser.run("for (const it of document.querySelectorAll('main details')) it.open = true");
        let name = "Donaudampfschifffahrtsgesellschaft".repeat(2);
        browser.type_into(".rename input", &name);
        browser.click(".rename form button");
        browser.wait_for_words(".nights-saves h3", &name[..30]);
        fit.look();
        browser.run("for (const it of document.querySelectorAll('main details')) it.open = true");
        fit.look();
        fit.close();
    });
}

#[test]
fn every_page_fits_in_chinese() {
    every_page_fits(PHONE, Locale::ZhHans);
}

#[test]
fn every_page_fits_in_english() {
    every_page_fits(LARGE, Locale::En);
}
