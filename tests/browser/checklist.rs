//! The checklist: marks that stay, files out and in, one page of paper, and the pages that need no application.

use std::fs;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use content::arg;
use content::text;
use i18n::Locale;
use share::marks::{Mark, Marks};
use share::progress::LARGEST;
use share::route::Page;
use story::Game;
use story::list;

use crate::browser::{Browser, Key, PATIENCE, Setup, catalog, renewed, with_browser};
use crate::play::address;

/// How many items there are.
const ITEMS: usize = 43;

/// The marks, as they stand beside one another.
const OPEN: usize = 1;
/// An item that is planned.
pub const PLANNED: usize = 2;
/// An item that is done.
pub const DONE: usize = 3;
const NOT_MINE: usize = 4;

/// Marks an item, by the place of the mark.
pub fn mark(browser: &Browser, item: &str, nth: usize) {
    unfold_around(browser, item);
    // The first three are a line each until they are opened.
    browser.run(&format!("for (const it of document.querySelectorAll('.three #{item} > details')) it.open = true"));
    browser.click(&format!("#{item} [role=radiogroup] label:nth-of-type({nth})"));
    browser.wait_for(&format!("#{item}.{}", Mark::ALL[nth - 1].id()));
}

/// Opens the section that an item is folded into, where it is.
pub fn unfold_around(browser: &Browser, item: &str) {
    if browser.count(&format!(".fold:not([open]) #{item}")) > 0 {
        browser.unfold(&format!(".fold:has(#{item})"));
    }
}

/// The items in the order in which they stand.
const ORDER: &str = "[...document.querySelectorAll('main li[id]')].map((it) => it.id).join()";

/// Which mark each item has, from 0 on.
const MARKS: &str = "[...document.querySelectorAll('input[type=radio]')].filter((it) => it.checked)
    .map((it) => [...it.closest('[role=radiogroup]').querySelectorAll('input')].indexOf(it)).join('')";

/// The same by item, wherever it stands.
const BY_ITEM: &str =
    "[...document.querySelectorAll('main li[id]')].map((it) => `${it.id}=${it.className}`).sort().join()";

#[test]
fn marks_stay_through_a_reload_and_a_switch_of_language() {
    with_browser(&Setup::default(), |browser| {
        browser.open(&address(Page::Checklist, Locale::En));
        browser.wait_for_value(MARKS, &"0".repeat(ITEMS));
        mark(browser, "sim-pin", DONE);
        mark(browser, "carrier-lock", NOT_MINE);
        mark(browser, "call-forwarding-checked", PLANNED);
        mark(browser, "voicemail-pin", DONE);
        mark(browser, "voicemail-pin", OPEN);
        let marks = |order: &str| -> String {
            let of = |id| match id {
                "sim-pin" => '2',
                "carrier-lock" => '3',
                "call-forwarding-checked" => '1',
                _ => '0',
            };
            order.split(',').map(of).collect()
        };
        let counted = |locale| {
            browser.wait_for_value(MARKS, &marks(&browser.read(ORDER)));
            let expected = text::checklist_count(&catalog(locale), arg::All(ITEMS - 1), arg::Done(1));
            browser.wait_for_text("[role=status]", &expected);
        };
        counted(Locale::En);
        browser.reload();
        counted(Locale::En);
        browser.speak(Locale::ZhHans);
        counted(Locale::ZhHans);
        browser.reload();
        counted(Locale::ZhHans);
    });
}

#[test]
fn marks_that_cannot_be_read_do_no_harm_to_the_others() {
    with_browser(&Setup::default(), |browser| {
        browser.keep("checklist", "sim-pin=done\nnonsense\nscreen-lock=maybe\nof-a-later-version=done\n");
        browser.open(&address(Page::Checklist, Locale::En));
        browser.wait_for_count("#sim-pin.done", 1);
        browser.wait_until(&format!("[...{MARKS}].sort().join('') === '{}2'", "0".repeat(ITEMS - 1)));
        mark(browser, "screen-lock", NOT_MINE);
        let kept = browser.kept("checklist").unwrap_or_default();
        assert!(kept.contains("{\"id\": \"of-a-later-version\", \"state\": \"done\"}"), "{kept}");
        // The lines that were none are not thrown away.
        let aside = browser.kept("damaged").unwrap_or_default();
        assert!(aside.contains("\nnonsense\n"), "{aside}");
    });
}

#[test]
fn without_scripts_the_checklist_has_every_item() {
    let advice = Game::load().story.advice;
    assert_eq!(advice.len(), ITEMS);
    with_browser(&Setup::default(), |browser| {
        browser.devtools("Emulation.setScriptExecutionDisabled", &serde_json::json!({ "value": true }));
        for locale in Locale::ALL {
            browser.visit(&format!("checklist.{}.html", locale.tag()));
            assert_eq!(browser.read("document.documentElement.lang"), locale.tag());
            assert_eq!(browser.count("main li[id]"), ITEMS);
            // It opens without scripts.
            browser.click("#sim-pin summary");
            browser.wait_for("#sim-pin details[open]");
            browser.unfold(".fold:has(#carrier-lock)");
            browser.run("for (const it of document.querySelectorAll('main details')) it.open = true");
            // What is far down has no text to be seen before it is come to.
            browser.run("for (const it of document.querySelectorAll('[data-later]')) it.removeAttribute('data-later')");
            let shown = browser.read("document.body.innerText");
            let c = catalog(locale);
            for item in &advice {
                assert_eq!(browser.count(&format!("#{} details", item.id)), 1);
                let ways = item.devices.iter().map(|it| it.how).chain(item.carriers.iter().map(|it| it.how));
                for message in [item.title, item.why, item.how, item.cost].into_iter().chain(item.warning).chain(ways) {
                    for paragraph in c.format(message, &[]).split("\n\n") {
                        assert!(shown.contains(paragraph), "{} misses {paragraph:?}", item.id);
                    }
                }
            }
            let other = if locale == Locale::En { Locale::ZhHans } else { Locale::En };
            browser.click(&format!("a[hreflang={}]", other.tag()));
            browser.wait_until(&format!("document.documentElement.lang === '{}'", other.tag()));
        }
    });
}

/// A folder of this test's own, for files out and in; it goes with this value.
pub struct Folder(PathBuf);

impl Folder {
    /// A folder for a browser's downloads.
    pub fn new(browser: &Browser, name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("long-night-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).expect("the folder is made");
        let to = serde_json::json!({ "behavior": "allow", "downloadPath": folder });
        browser.devtools("Browser.setDownloadBehavior", &to);
        Self(folder)
    }

    /// The text of a file that the browser saves here; it is taken away.
    pub fn take(&self, name: &str) -> String {
        let (path, until) = (self.0.join(name), Instant::now() + PATIENCE);
        loop {
            if let Ok(text) = fs::read_to_string(&path)
                && !text.is_empty()
            {
                fs::remove_file(&path).expect("it is removed");
                return text;
            }
            assert!(Instant::now() < until, "no {name} was saved");
            std::thread::sleep(Duration::from_millis(20));
        }
    }

    /// Brings a file of this text to the page.
    pub fn bring(&self, browser: &Browser, text: &[u8]) {
        let path = self.0.join("brought.json");
        fs::write(&path, text).expect("the file is written");
        browser.upload("input[type=file]", &path);
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        // The system clears what cannot be removed.
        let _removed = fs::remove_dir_all(&self.0);
    }
}

/// What the list tells about the last thing that was done.
const ANSWER: &str = ".list-answer";

fn choose(browser: &Browser, name: &str, value: &str) {
    browser.run(&format!(
        "const it = document.querySelector('select[name={name}]'); it.value = '{value}';
         it.dispatchEvent(new Event('change', {{ bubbles: true }}))"
    ));
}

/// Presses one of the list's tools by its name.
pub fn press_button(browser: &Browser, name: &str) {
    let index = browser.read(&format!(
        "[...document.querySelectorAll('.tools button')].findIndex((it) => it.innerText === {})",
        serde_json::json!(name)
    ));
    browser.click_nth(".tools button", index.parse().expect("there is such a button"));
}

#[test]
fn a_list_that_is_opened_for_one_phone_has_every_item_when_that_choice_is_taken_back() {
    with_browser(&Setup::default(), |browser| {
        browser.open(&address(Page::Checklist, Locale::En));
        choose(browser, "device", "iphone");
        browser.wait_until(&format!("document.querySelectorAll('main li[id]').length < {ITEMS}"));
        browser.reload();
        assert!(browser.count("main li[id]") < ITEMS, "the choice is kept");
        choose(browser, "device", "");
        browser.wait_for_count("main li[id]", ITEMS);
    });
}

#[test]
fn a_list_is_saved_deleted_and_read_back() {
    with_browser(&Setup::default(), |browser| {
        let (folder, c) = (Folder::new(browser, "round"), catalog(Locale::En));
        browser.open(&address(Page::Checklist, Locale::En));
        mark(browser, "sim-pin", DONE);
        mark(browser, "paper-kit", PLANNED);
        mark(browser, "voicemail-pin", NOT_MINE);
        browser.click("#voicemail-pin .reason input");
        browser.press_text("没开过 \"信箱\"");
        browser.press(Key::Tab);
        choose(browser, "device", "samsung");
        choose(browser, "carrier", "unicom");
        let kept = renewed::<Marks>(
            "@2\n@device=samsung\n@carrier=unicom\npaper-kit=planned\nsim-pin=done\nvoicemail-pin=not-mine\n\
                    voicemail-pin?没开过 \"信箱\"\n",
        );
        browser.wait_for_kept("checklist", Some(&kept));
        let before = browser.read(BY_ITEM);
        press_button(browser, &text::save_file(&c));
        let file = folder.take("long-night-checklist.json");
        browser.unfold(".tools details");
        press_button(browser, &text::erase_list_yes(&c));
        browser.wait_for_text(ANSWER, &text::erase_list_done(&c));
        browser.wait_for_kept("checklist", None);
        browser.wait_for_value(MARKS, &"0".repeat(ITEMS));
        folder.bring(browser, file.as_bytes());
        browser.wait_for_text(ANSWER, &text::import_taken(&c, arg::Changed(3), arg::Items(3)));
        browser.wait_for_value(BY_ITEM, &before);
        browser.wait_for_kept("checklist", Some(&kept));
        browser.wait_for_value("document.querySelector('#voicemail-pin .reason input').value", "没开过 \"信箱\"");
        browser.wait_for_value("document.querySelector('select[name=device]').value", "samsung");
        browser.reload();
        browser.wait_for_count("#sim-pin.done, #paper-kit.planned, #voicemail-pin.not-mine", 3);
        assert_eq!(browser.text(ANSWER), "", "it is told once");
        // The other forms.
        press_button(browser, &text::save_markdown(&c));
        assert!(folder.take("long-night-checklist.md").contains("- [x] **"));
        press_button(browser, &text::remind(&c));
        let event = folder.take("long-night-checklist.ics");
        let tomorrow = browser.read("document.querySelector('input[type=date]').value").replace('-', "");
        assert!(event.contains(&format!("DTSTART:{tomorrow}T193000\r\n")), "{event}");
    });
}

#[test]
fn a_bad_file_is_refused_with_the_reason_in_the_reader_s_language() {
    with_browser(&Setup::default(), |browser| {
        let folder = Folder::new(browser, "refused");
        browser.keep("checklist", "@2\nsim-pin=done\n");
        for locale in Locale::ALL {
            let c = catalog(locale);
            browser.open(&address(Page::Checklist, locale));
            let whole = "{\"format\":\"long-night-checklist\",\"version\":1,\"items\":[]}";
            // No answer is that to the file before: it would be taken for it.
            let cases: [(Vec<u8>, String); 6] = [
                (b"\x89PNG\r\n\x1a\n\xff\x00".to_vec(), text::import_foreign(&c)),
                (whole.replace('1', "2").into_bytes(), text::import_newer(&c)),
                (b"{\"level\": 3}".to_vec(), text::import_foreign(&c)),
                (whole.as_bytes()[..whole.len() - 3].to_vec(), text::import_damaged(&c)),
                (vec![b' '; 10_000_000], text::import_too_large(&c)),
                (whole.as_bytes().to_vec(), text::import_taken(&c, arg::Changed(0), arg::Items(0))),
            ];
            for (file, why) in cases {
                folder.bring(browser, &file);
                browser.wait_for_text(ANSWER, &why);
                assert_eq!(browser.count("#sim-pin.done"), 1, "{why}");
            }
            assert!(usize::try_from(LARGEST).is_ok_and(|largest| largest < 10_000_000));
        }
    });
}

#[test]
fn the_list_is_cut_to_the_reader_s_phone_and_carrier() {
    with_browser(&Setup::default(), |browser| {
        let c = catalog(Locale::ZhHans);
        browser.open(&address(Page::Checklist, Locale::ZhHans));
        let ways = "#sim-pin .ways dt";
        assert_eq!((browser.count(ways), browser.count("#stolen-device-protection")), (9, 1), "unknown: everything");
        choose(browser, "device", "huawei");
        choose(browser, "carrier", "mobile");
        browser.wait_without("#stolen-device-protection");
        browser.unfold("#sim-pin details");
        let own = [list::device(&c, world::story::Device::Huawei), list::carrier(&c, world::story::Carrier::Mobile)];
        let names = "[...document.querySelectorAll('#sim-pin .ways dt')].map((it) => it.innerText).join()";
        browser.wait_for_value(names, &own.join(","));
        // The warning is read before the steps.
        let how = Game::load().story.advice.iter().find(|it| it.id == "sim-pin").map(|it| c.format(it.how, &[]));
        let steps = how.as_deref().and_then(|how| how.split("\n\n").next()).unwrap_or_default();
        let order = format!(
            "const words = document.querySelector('#sim-pin details').innerText;
             const at = (text) => words.indexOf(text);
             return [at({}) > 0, at({}) < at({}), at({}) < at({})].join()",
            serde_json::json!(text::first_read(&c)),
            serde_json::json!(text::first_read(&c)),
            serde_json::json!(steps),
            serde_json::json!(steps),
            serde_json::json!(own[0]),
        );
        assert_eq!(browser.run(&order), "true,true,true");
        browser.reload();
        // It is kept.
        browser.wait_for_count(ways, 2);
        choose(browser, "device", "");
        browser.wait_for("#stolen-device-protection");
    });
}

#[test]
fn the_list_can_be_used_by_keyboard_alone() {
    with_browser(&Setup::default(), |browser| {
        browser.open(&address(Page::Checklist, Locale::En));
        // From the first mark on: arrows choose, and what comes of it can be typed into.
        browser.run("document.querySelector('#sim-pin summary').focus()");
        browser.press(Key::Enter);
        browser.wait_for("#sim-pin details[open]");
        browser.run("document.querySelector('#sim-pin .marks input').focus()");
        for _ in 0..3 {
            browser.press(Key::Right);
        }
        browser.wait_for("#sim-pin.not-mine .reason input");
        browser.press(Key::Tab);
        browser.press_text("no SIM in it ");
        // Every letter is kept at once, and the space at the end stays where it is seen.
        browser.wait_until("localStorage.getItem('long-night/checklist').includes('\"reason\": \"no SIM in it\"')");
        browser.wait_for_value("document.activeElement.value", "no SIM in it ");
        // A box before it says that it is done, and takes that back.
        browser.run("document.querySelector('#papers-apart .done-box input').focus()");
        for mark in ["done", "open"] {
            browser.press(Key::Space);
            browser.wait_for(&format!("#papers-apart.{mark}"));
        }
        // What is folded opens.
        browser.run("document.querySelector('.fold:has(#no-counting-on-payback) > summary').focus()");
        browser.press(Key::Enter);
        browser.wait_for(".fold[open] #no-counting-on-payback");
        // Every tool can be reached.
        browser.run("const all = [...document.querySelectorAll('#no-counting-on-payback summary')]; all[0].focus()");
        let mut reached = Vec::new();
        for _ in 0..12 {
            // Not into the element: a field for files would take it for the name of one.
            for kind in ["keyDown", "keyUp"] {
                let tab = serde_json::json!({ "type": kind, "key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9 });
                browser.devtools("Input.dispatchKeyEvent", &tab);
            }
            reached.push(browser.read("document.activeElement.type || document.activeElement.localName"));
        }
        for needed in ["submit", "file", "date", "summary"] {
            assert!(reached.iter().any(|it| it == needed), "{needed} is not among {reached:?}");
        }
    });
}

#[test]
fn the_list_prints_on_one_page() {
    with_browser(&Setup::default(), |browser| {
        for locale in Locale::ALL {
            browser.open(&address(Page::Checklist, locale));
            assert_eq!(browser.printed_pages(), 1, "{locale:?}, nothing marked");
            for (id, state) in [("sim-pin", DONE), ("drill", PLANNED), ("low-limits", NOT_MINE)] {
                mark(browser, id, state);
            }
            browser.run("for (const it of document.querySelectorAll('details')) it.open = true");
            assert_eq!(browser.printed_pages(), 1, "{locale:?}, some marked, all open");
        }
    });
}

/// The answers of somebody with an iPhone in the mainland, whose SIM has a PIN.
const IPHONE: &str = "answer place=mainland\nanswer device=iphone\nanswer sim-pin=own\nanswer screen=strong\n";

#[test]
fn three_for_today_are_chosen_by_the_self_check_and_stay_while_they_are_marked() {
    let first = "[...document.querySelectorAll('.three li[id]')].map((it) => it.id).join()";
    with_browser(&Setup::default(), |browser| {
        let c = catalog(Locale::En);
        browser.open(&address(Page::Checklist, Locale::En));
        browser.wait_for_value(first, "sim-pin,papers-apart,screen-lock");
        browser.wait_for_words(".three > p", &text::three_default(&c));
        assert_eq!(browser.count(".fold[open]"), 0, "the rest is folded");
        browser.keep("checkup", IPHONE);
        browser.open(&address(Page::Checklist, Locale::En));
        browser.wait_for_value(first, "papers-apart,no-previews,cloud-sms-off");
        browser.wait_for_words(".three > p", &text::three_chosen(&c));
        mark(browser, "papers-apart", DONE);
        browser.wait_for_value(first, "papers-apart,no-previews,cloud-sms-off");
        browser.reload();
        browser.wait_for_value(first, "no-previews,cloud-sms-off,small-payments-need-pin");
        // What is done is counted in its section.
        let today = "document.querySelector('.fold:has(#papers-apart) > summary small').innerText";
        assert!(browser.read(today).starts_with("1 of "), "{}", browser.read(today));
        // What cannot apply is there when it is asked for, once.
        assert_eq!(browser.count("#carrier-lock, #theft-detection-lock"), 0);
        browser.click_nth(".checklist > .cut button", 0);
        browser.wait_for_count("#carrier-lock, #theft-detection-lock", 2);
        assert_eq!(browser.count("main li[id]"), ITEMS);
    });
}

#[test]
fn three_for_today_fit_on_one_screen_of_a_phone() {
    with_browser(&Setup { viewport: (360, 740), ..Setup::default() }, |browser| {
        for locale in Locale::ALL {
            browser.open(&address(Page::Checklist, locale));
            browser.wait_for_count(".three li[id]", 3);
            for letters in [100, 130] {
                browser.run(&format!("document.documentElement.style.fontSize = '{letters}%'"));
                let end =
                    browser.read("Math.ceil(document.querySelector('.three .items').getBoundingClientRect().bottom)");
                assert!(end.parse::<u32>().is_ok_and(|end| end <= 740), "{locale:?}, {letters} %: they end at {end}");
            }
        }
    });
}

#[test]
fn a_link_lands_on_a_folded_item_and_leads_back_to_where_one_was() {
    with_browser(&Setup { viewport: (360, 740), ..Setup::default() }, |browser| {
        browser.visit(&format!("{}#money-apart", address(Page::Checklist, Locale::En)));
        browser.wait_until("document.documentElement.dataset.late === 'ready' && !document.querySelector('.boot')");
        browser.wait_for(".fold[open] #money-apart");
        let there = "((it) => it.top >= -1 && it.top < innerHeight)(document.querySelector('#money-apart').getBoundingClientRect())";
        browser.wait_until(there);
        // From an item to the case and back: the section is open, and the item where it was.
        unfold_around(browser, "cards-inventory");
        browser.run("document.querySelector('#cards-inventory a.broken').scrollIntoView({ block: 'center' })");
        let place = "Math.round(document.querySelector('#cards-inventory').getBoundingClientRect().top)";
        let before: i64 = browser.read(place).parse().expect("a number");
        browser.click("#cards-inventory a.broken");
        browser.wait_for("#row-1");
        browser.back();
        browser.wait_for(".fold[open] #cards-inventory");
        browser.wait_until(&format!("Math.abs({place} - {before}) < 3"));
    });
}

#[test]
fn the_step_that_an_item_breaks_leads_to_how_it_went_that_night() {
    let game = Game::load();
    let move_sim = game.world.op("move-sim").expect("the content has it");
    let told = game.world.ops[move_sim.index()].ways.iter().flat_map(|way| &way.evidence.rows).min();
    let row = format!("row-{}", told.expect("the incident tells of it"));
    with_browser(&Setup::default(), |browser| {
        browser.open(&address(Page::Checklist, Locale::En));
        browser.unfold("#sim-pin details");
        browser.click("#sim-pin a.broken");
        browser.wait_for(&format!("#{row}"));
        browser.wait_until(&format!("document.activeElement.id === '{row}'"));
        browser.back();
        browser.wait_for("#sim-pin");
    });
}
