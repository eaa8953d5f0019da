//! What is kept where the browser has no room left, and where two tabs play one night.

use content::text;
use i18n::Locale;
use share::route::Page;
use share::saves;
use world::model::Side;

use crate::browser::{Browser, Setup, catalog, with_browser};
use crate::checklist::{DONE, Folder, mark};
use crate::play::{CHOICE, address, choose, decisions};

/// A page that does not hear what other tabs change.
const DEAF: &str = "addEventListener('storage', (event) => event.stopImmediatePropagation())";

fn owner() -> String {
    address(Page::Play(Side::Owner), Locale::En)
}

fn choose_first(browser: &Browser, times: usize) {
    (0..times).for_each(|_| choose(browser, 0));
}

#[test]
fn where_the_store_is_full_a_reload_shows_what_was_seen_last() {
    with_browser(&Setup::default(), |browser| {
        browser.open(&owner());
        choose_first(browser, 2);
        browser.run(
            "let count = 0;
             for (let size = 1 << 20; size > 0; size >>= 1) {
                 try { for (;;) localStorage.setItem(`host-${count++}`, 'x'.repeat(size)); } catch { /* full */ }
             }",
        );
        assert_eq!(
            browser
                .read("(() => { try { localStorage.setItem('one-more', 'x'.repeat(40)) } catch { return 'full' } })()"),
            "full"
        );
        choose_first(browser, 4);
        let told = browser.text("article");
        browser.reload();
        browser.wait_for_text("article", &told);
        assert_eq!(decisions(browser), 6);
    });
}

#[test]
fn where_nothing_more_is_kept_it_is_said_at_once_and_nothing_older_comes_back() {
    with_browser(&Setup::default(), |browser| {
        let folder = Folder::new(browser, "full");
        browser.open(&owner());
        choose_first(browser, 2);
        browser.run("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }");
        choose_first(browser, 1);
        browser.wait_for_words(".notices .behind", &text::storage_full(&catalog(Locale::En)));
        browser.click(".notices .behind button");
        let (saves, _) = saves::read(&folder.take("long-night-nights.json")).expect("it is a file of ours");
        assert_eq!(saves.all().iter().map(|save| save.trail.steps.len()).collect::<Vec<_>>(), [3]);
        assert_eq!(browser.kept("run-owner"), None);
        choose_first(browser, 1);
        assert_eq!((decisions(browser), browser.count(".notices .behind")), (4, 1));
    });
}

#[test]
fn what_is_kept_and_older_than_what_was_seen_says_so() {
    with_browser(&Setup::default(), |browser| {
        browser.open(&owner());
        choose_first(browser, 2);
        browser.run(
            "const set = Storage.prototype.setItem;
             Storage.prototype.setItem = function (key, text) {
                 if (text.length > (this.getItem(key) ?? '').length) throw new DOMException('full', 'QuotaExceededError');
                 set.call(this, key, text);
             }",
        );
        // The third fits in the place of the trail; the fourth does not fit in the place of the third.
        choose_first(browser, 1);
        assert!(browser.kept("run-owner").is_some_and(|text| text.starts_with("LN1-") && !text.contains('\n')));
        choose_first(browser, 1);
        browser.wait_for(".notices .behind");
        assert!(browser.kept("run-owner").is_some_and(|text| text.starts_with("LN0-")));
        browser.reload();
        browser.wait_for_words(".notices .older", &text::storage_older(&catalog(Locale::En)));
        assert_eq!(decisions(browser), 3);
        browser.click(".notices .older button");
        browser.wait_without(".notices .older");
        choose_first(browser, 1);
        browser.reload();
        assert_eq!((decisions(browser), browser.count(".notices .older")), (4, 0));
    });
}

#[test]
fn two_tabs_on_one_night_follow_each_other() {
    with_browser(&Setup::default(), |browser| {
        let first = browser.tab();
        browser.open(&owner());
        choose_first(browser, 1);
        let second = browser.open_tab();
        browser.open(&owner());
        browser.look_at(&first);
        choose_first(browser, 5);
        browser.look_at(&second);
        browser.wait_for_count(".transcript li", 6);
        browser.wait_for_words(".notices .elsewhere", &text::tabs_taken_up(&catalog(Locale::En)));
        choose_first(browser, 1);
        assert_eq!(browser.count(".notices .elsewhere"), 0, "whoever plays on knows");
        browser.look_at(&first);
        browser.wait_for_count(".transcript li", 7);
        // What is taken back in one is taken back in the other.
        browser.click(".undo");
        browser.wait_for_count(".transcript li", 6);
        browser.look_at(&second);
        browser.wait_for_count(".transcript li", 6);
        for tab in [&first, &second] {
            browser.look_at(tab);
            browser.reload();
            assert_eq!(decisions(browser), 6);
        }
    });
}

#[test]
fn what_a_newer_edition_on_the_same_origin_keeps_is_never_lost() {
    let list = "{\"format\": \"long-night-checklist\", \"version\": 2, \"items\": []}";
    let night = "LN2-abcdef";
    with_browser(&Setup::default(), |browser| {
        browser.open(&address(Page::Checklist, Locale::En));
        mark(browser, "sim-pin", DONE);
        let ours = browser.tab();
        browser.open_tab();
        browser.keep("checklist", list);
        browser.keep("run-owner", night);
        browser.look_at(&ours);
        mark(browser, "drill", DONE);
        let both = |browser: &Browser| {
            browser.wait_for_that("both are kept as text", || {
                let aside = browser.kept("damaged").unwrap_or_default();
                let lines: Vec<&str> = aside.lines().collect();
                if lines.contains(&list) && lines.contains(&night) { Ok(()) } else { Err(aside) }
            });
        };
        both(browser);
        browser.open(&owner());
        choose_first(browser, 1);
        both(browser);
        let words = text::save_other_version(&catalog(Locale::En));
        browser.wait_for_words(".notices [role=status]", &words);
        browser.open(&address(Page::Checklist, Locale::En));
        browser.wait_for_count("#sim-pin.done, #drill.done", 2);
    });
}

#[test]
fn a_tab_that_heard_of_nothing_writes_over_nothing() {
    with_browser(&Setup { before: DEAF, ..Setup::default() }, |browser| {
        let deaf = browser.tab();
        browser.open(&owner());
        choose_first(browser, 1);
        let other = browser.open_tab();
        browser.open(&owner());
        choose_first(browser, 5);
        browser.look_at(&deaf);
        assert_eq!(decisions(browser), 1, "it has heard of nothing");
        browser.click(CHOICE);
        browser.wait_for_count(".transcript li", 6);
        browser.wait_for_words(".notices .elsewhere", &text::tabs_taken_up(&catalog(Locale::En)));
        for tab in [&deaf, &other] {
            browser.look_at(tab);
            browser.reload();
            assert_eq!(decisions(browser), 6);
        }
    });
}

#[test]
fn nights_that_went_different_ways_in_two_tabs_are_both_kept() {
    with_browser(&Setup { before: DEAF, ..Setup::default() }, |browser| {
        let c = catalog(Locale::En);
        let deaf = browser.tab();
        browser.open(&owner());
        choose_first(browser, 2);
        let own = browser.kept("run-owner");
        browser.open_tab();
        browser.open(&owner());
        browser.click(".undo");
        browser.wait_for_count(".transcript li", 1);
        choose(browser, 1);
        let other = browser.kept("run-owner");
        browser.look_at(&deaf);
        browser.click(CHOICE);
        browser.wait_for_words(".notices .elsewhere", &text::tabs_apart(&c));
        assert_eq!((decisions(browser), browser.kept("run-owner")), (2, own), "nothing was decided yet");
        assert!(browser.kept("saves").is_some_and(|saves| saves.contains(&text::tabs_name(&c))));
        browser.click_nth(".notices .elsewhere button", 1);
        browser.wait_without(".notices .elsewhere");
        browser.wait_for_kept("run-owner", other.as_deref());
        browser.open(&address(Page::Nights, Locale::En));
        assert_eq!(browser.count(".load"), 2, "the other, and the one that it took the place of");
    });
}
