//! What is kept on the device: nights, damaged nights, and nothing where the browser refuses.

use std::fs;
use std::time::{Duration, Instant};

use content::text;
use i18n::Locale;
use serde_json::json;
use share::route::Page;
use share::run::{Edition, Run, encode};
use world::model::Side;

use crate::browser::{Browser, PATIENCE, Setup, catalog, with_browser};
use crate::play::{CHOICE, address, choose, decisions};
use crate::server::SANDBOX;

fn owner() -> String {
    address(Page::Play(Side::Owner), Locale::En)
}

#[test]
fn a_night_goes_on_after_a_reload_where_it_was() {
    with_browser(&Setup::default(), |browser| {
        browser.open(&owner());
        for index in [0, 1, 0] {
            choose(browser, index);
        }
        let told = browser.text("article");
        browser.reload();
        browser.wait_for_text("article", &told);
        assert_eq!(decisions(browser), 3);
        // From the start page, too; the other role is not begun.
        browser.open(&address(Page::Home, Locale::En));
        let c = catalog(Locale::En);
        assert_eq!(browser.count("main .roles .row button"), 1, "only one night can be started over");
        assert!(browser.text("main li.crew").contains(&text::begin(&c)));
        browser.click(&format!(".roles a[href='{}']", owner()));
        browser.wait_for(CHOICE);
        browser.wait_for_text("article", &told);
    });
}

#[test]
fn all_that_is_kept_can_be_forgotten() {
    with_browser(&Setup::default(), |browser| {
        browser.open(&owner());
        choose(browser, 0);
        browser.click("button.theme");
        browser.wait_for_kept("theme", Some("night"));
        browser.run("localStorage.setItem('of-the-host', 'stays')");
        browser.open(&address(Page::About, Locale::En));
        browser.click("main button");
        browser.wait_until("localStorage.length === 1");
        assert_eq!(browser.read("localStorage.getItem('of-the-host')"), "stays");
        browser.open(&owner());
        assert_eq!(decisions(browser), 0);
    });
}

/// A night that is kept but cannot be played on.
fn a_bad_save(bad: &str, why: &str) {
    with_browser(&Setup::default(), |browser| {
        browser.keep("run-owner", bad);
        browser.open(&owner());
        let notice = browser.text(".notices [role=status]");
        assert!(notice.contains(why), "{notice}");
        assert_eq!((browser.count(CHOICE) > 0, decisions(browser)), (true, 0), "it starts fresh");
        assert_eq!((browser.kept("damaged").as_deref(), browser.kept("run-owner")), (Some(bad), None));
        it_is_saved_as_a_file(browser, bad);
        // It is still said, and still kept, next time and after new decisions.
        choose(browser, 0);
        browser.reload();
        browser.wait_for_words(".notices [role=status]", why);
        assert_eq!((browser.kept("damaged").as_deref(), decisions(browser)), (Some(bad), 1));
        browser.click_nth(".notices button", 1);
        browser.wait_without(".notices [role=status]");
        browser.wait_for_kept("damaged", None);
        assert_eq!(decisions(browser), 1);
    });
}

fn it_is_saved_as_a_file(browser: &Browser, content: &str) {
    let folder = std::env::temp_dir().join(format!("long-night-test-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("the folder for downloads is made");
    let to = json!({ "behavior": "allow", "downloadPath": folder });
    browser.devtools("Browser.setDownloadBehavior", &to);
    browser.click(".notices button");
    let until = Instant::now() + PATIENCE;
    let saved = loop {
        if let Ok(text) = fs::read_to_string(folder.join("long-night-save.txt"))
            && !text.is_empty()
        {
            break text;
        }
        assert!(Instant::now() < until, "no file was saved");
        std::thread::sleep(Duration::from_millis(20));
    };
    // The system clears what cannot be removed.
    let _removed = fs::remove_dir_all(&folder);
    assert_eq!(saved, content);
}

/// An edition of this world in which choices mean something else.
const OTHER_EDITION: Edition<'_> = Edition { meaning: !Edition::HERE.meaning, ..Edition::HERE };

/// A code of this or another edition.
fn code(edition: Edition<'_>) -> String {
    encode(
        &Run { role: Side::Owner, controls: Vec::new(), from: None, opponent: None, choices: vec![0, 0, 0] },
        edition,
    )
}

#[test]
fn a_save_that_is_garbage_is_put_aside() {
    a_bad_save("\u{0}<script>alert(1)</script>{{", &text::save_foreign(&catalog(Locale::En)));
}

#[test]
fn a_save_of_something_else_is_put_aside() {
    a_bad_save("{\"level\": 3, \"名\": \"别人的\"}", &text::save_foreign(&catalog(Locale::En)));
}

#[test]
fn a_save_cut_short_is_put_aside() {
    let whole = code(Edition::HERE);
    a_bad_save(&whole[..whole.len() - 3], &text::save_damaged(&catalog(Locale::En)));
}

#[test]
fn a_save_made_with_other_content_is_put_aside() {
    a_bad_save(&code(OTHER_EDITION), &text::save_other_content(&catalog(Locale::En)));
}

#[test]
fn a_save_of_another_world_is_put_aside() {
    let elsewhere = Edition { world: "elsewhere-2031", ..Edition::HERE };
    a_bad_save(&code(elsewhere), &text::save_other_world(&catalog(Locale::En)));
}

#[test]
fn a_save_of_a_later_version_is_put_aside() {
    a_bad_save("LN2-abcdef", &text::save_other_version(&catalog(Locale::En)));
}

#[test]
fn where_storage_is_refused_one_plays_in_memory_and_is_told() {
    with_browser(&Setup::default(), |browser| {
        browser.visit(SANDBOX);
        browser.enter_frame();
        browser.wait_for_words(".notices [role=status]", &text::storage_refused_frame(&catalog(Locale::En)));
        for made in 1..=3 {
            choose(browser, 0);
            assert_eq!(decisions(browser), made);
        }
        browser.click("nav a[href*=checklist]");
        browser.wait_for(".checklist");
        // A page is scrolled to its top when it is there.
        browser.wait_until("document.activeElement === document.querySelector('h1')");
        browser.click("#sim-pin .done-box");
        browser.wait_for("#sim-pin.done");
        browser.click("nav a[href*=about]");
        browser.wait_for(".about");
        browser.click("nav a[href*=checklist]");
        browser.wait_for("#sim-pin.done");
    });
}
