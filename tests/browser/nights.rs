//! What is kept of the nights, as a player meets it: saves out and in, the way back, the full text.

use content::text;
use i18n::Locale;
use share::reading::Reading;
use share::route::Page;
use share::run::{Edition, Run, encode};
use share::saves::LARGEST;
use world::model::Side;

use crate::browser::{Browser, Key, Setup, catalog, renewed, with_browser};
use crate::checklist::Folder;
use crate::play::{
    CHOICE, Rule, address, choose, decisions, play_to_the_end, tab_to, the_debrief_is_there,
    the_new_heading_has_the_focus, turn,
};

fn owner() -> String {
    address(Page::Play(Side::Owner), Locale::En)
}

fn nights() -> String {
    address(Page::Nights, Locale::En)
}

/// What the page tells about the last thing that was done.
const ANSWER: &str = ".nights-answer";

/// Keeps the moment on the page.
fn keep(browser: &Browser) {
    browser.click(".keep button");
    browser.wait_for_text(".keep-answer", &text::save_here_done(&catalog(Locale::En)));
}

#[test]
fn a_kept_night_is_taken_up_after_a_reload_and_what_it_replaces_is_not_lost() {
    with_browser(&Setup::default(), |browser| {
        let c = catalog(Locale::En);
        browser.open(&owner());
        for index in [0, 1, 0] {
            choose(browser, index);
        }
        let heading = browser.text("h1");
        keep(browser);
        for _ in 0..2 {
            choose(browser, 0);
        }
        let later = browser.text("h1");
        browser.reload();
        assert_eq!(browser.count(".recap"), 1, "a night taken up again begins with where one was");
        browser.open(&nights());
        assert_eq!(browser.count(".nights-saves > li"), 1);
        browser.unfold(".rename");
        browser.type_into(".rename input", "before the hotline");
        browser.press(Key::Enter);
        browser.wait_for_text(".nights-saves h3", "before the hotline");
        browser.click(".load");
        browser.wait_for(CHOICE);
        assert_eq!((browser.text("h1"), decisions(browser)), (heading.clone(), 3));
        the_new_heading_has_the_focus(browser);
        choose(browser, 0);
        browser.wait_without(".recap");
        // The other one was put aside, and is there to be taken up as well.
        browser.open(&nights());
        assert_eq!(browser.count(".nights-saves > li"), 2);
        assert!(browser.text(".nights-saves h3").contains(&text::save_aside(&c)));
        browser.click(".load");
        browser.wait_for(CHOICE);
        assert_eq!((browser.text("h1"), decisions(browser)), (later, 5));
    });
}

#[test]
fn nights_go_out_as_a_file_and_come_back_and_bad_files_are_refused() {
    with_browser(&Setup::default(), |browser| {
        let c = catalog(Locale::En);
        let folder = Folder::new(browser, "nights");
        browser.open(&owner());
        choose(browser, 0);
        keep(browser);
        browser.open(&nights());
        let (saves, record) = (browser.kept("saves"), browser.kept("record"));
        assert!(saves.is_some() && record.is_some());
        browser.click("section[aria-labelledby=saves] > .row button");
        let file = folder.take("long-night-nights.json");
        browser.click(".delete");
        browser.wait_without(".delete");
        browser.wait_for_text(ANSWER, &text::saves_told_deleted(&c));
        browser.wait_for_kept("saves", None);
        browser.unfold("section[aria-labelledby=sums] details");
        browser.click(".forget");
        browser.wait_for_kept("record", None);
        let cases: [(Vec<u8>, String); 5] = [
            (b"\x89PNG\r\n\x1a\n\xff\x00".to_vec(), text::saves_told_foreign(&c)),
            (file.replace("\"version\": 1", "\"version\": 2").into_bytes(), text::saves_told_newer(&c)),
            (file.as_bytes()[..file.len() - 9].to_vec(), text::saves_told_damaged(&c)),
            (vec![b' '; LARGEST as usize + 1], text::saves_told_too_large(&c)),
            (file.clone().into_bytes(), text::saves_told_taken(&c, 1)),
        ];
        for (bytes, why) in cases {
            folder.bring(browser, &bytes);
            browser.wait_for_text(ANSWER, &why);
        }
        browser.wait_for_kept("saves", saves.as_deref());
        browser.wait_for_kept("record", record.as_deref());
        folder.bring(browser, file.as_bytes());
        browser.wait_for_text(ANSWER, &text::saves_told_taken(&c, 0));
        browser.click(".load");
        browser.wait_for(CHOICE);
        assert_eq!(decisions(browser), 1);
    });
}

/// An edition of this world in which choices mean something else.
const OTHER_EDITION: Edition<'_> = Edition { meaning: !Edition::HERE.meaning, ..Edition::HERE };

/// What is kept of a night, with the run code of another edition.
fn of_another_edition(browser: &Browser) -> String {
    let kept = browser.kept("run-owner").expect("it is kept");
    let run = Run { role: Side::Owner, controls: Vec::new(), from: None, opponent: None, choices: vec![7; 4] };
    let (_, trail) = kept.split_once('\n').expect("it has a trail");
    format!("{}\n{trail}", encode(&run, OTHER_EDITION))
}

#[test]
fn a_night_of_another_edition_is_found_again_or_kept_to_be_read() {
    with_browser(&Setup::default(), |browser| {
        let c = catalog(Locale::En);
        browser.open(&owner());
        for _ in 0..4 {
            choose(browser, 0);
        }
        let (heading, old) = (browser.text("h1"), of_another_edition(browser));
        browser.keep("run-owner", &old);
        browser.open(&owner());
        assert_eq!((browser.text("h1"), decisions(browser)), (heading, 4));
        assert!(browser.text(".recap").contains(&text::nights_moved(&c)));
        assert_eq!(browser.kept("damaged"), None);
        // Now one of its choices is gone.
        let (whole, last) = old.rsplit_once('/').expect("it has choices");
        browser.keep("run-owner", &format!("{whole}/no-such-{last}"));
        browser.open(&owner());
        assert_eq!(decisions(browser), 0, "it starts fresh");
        assert!(browser.text(".notices").contains(&text::nights_aside(&c)));
        browser.click(".notices a");
        browser.wait_for(".nights-saves > li");
        let card = browser.text(".nights-saves > li");
        assert!(card.contains(&text::nights_no_choice(&c, 3)), "{card}");
        browser.unfold(".nights-saves > li > details");
        browser.wait_for_words(".nights-left", &text::nights_choice_gone(&c));
        let folder = Folder::new(browser, "left");
        browser.click(".nights-saves > li > details button");
        assert!(folder.take("long-night.md").contains(&text::nights_no_choice(&c, 3)));
        browser.click(".load");
        browser.wait_for(CHOICE);
        assert_eq!(decisions(browser), 3, "played on from where it still fits");
    });
}

#[test]
fn the_full_text_is_copied_and_saved_in_the_language_of_the_page() {
    with_browser(&Setup::default(), |browser| {
        let folder = Folder::new(browser, "transcript");
        for locale in Locale::ALL {
            browser.open(&address(Page::Play(Side::Owner), locale));
            if decisions(browser) == 0 {
                choose(browser, 0);
                choose(browser, 0);
            }
            let (heading, told) = (browser.text("h1"), browser.text(".beat > .prose p"));
            browser.unfold(".transcript details");
            browser.wait_for(".take-along");
            browser.click(".take-along .file");
            let file = folder.take("long-night.md");
            assert!(file.starts_with("# ") && file.contains(&format!("## {heading}")), "{file}");
            assert!(file.contains(told.trim_end_matches(['.', '。'])), "{file}");
            assert_eq!(file.matches("**→ ").count(), 2);
            browser.click(".take-along .read");
            browser.wait_for_count(".full-text .decided", 2);
            assert!(browser.text(".full-text").contains(&told));
            assert_eq!(decisions(browser), 2, "the list of decisions stays as it is");
            browser.click(".take-along .copy");
            browser.wait_for_text(".take-along [role=status]", &text::transcript_copied(&catalog(locale)));
            assert_eq!(browser.run("return document.activeElement.matches('.copy')"), true, "the focus stays");
        }
    });
}

#[test]
fn endings_and_chapters_are_named_once_they_were_reached() {
    with_browser(&Setup::default(), |browser| {
        browser.open(&nights());
        assert_eq!(browser.count(".nights-endings li, .nights-chapters button"), 0);
        browser.open(&owner());
        play_to_the_end(browser, Rule::First, |_| ());
        the_debrief_is_there(browser);
        let end = browser.text("h1");
        browser.click(".transcript > p a");
        browser.wait_for(".nights-endings li");
        assert!(browser.text(".nights-endings li").contains(&end));
        assert_eq!(browser.count(".nights-endings li"), 1);
        let chapters = browser.count(".owner .nights-chapters button");
        assert!(chapters > 1 && browser.count(".crew .nights-chapters button") == 0);
        // Scenes of the other side are counted and not named.
        browser.unfold(".nights .crew .map-chapter");
        assert_eq!(browser.count(".crew .map-chapter > ul > li"), 0);
        assert!(browser.count(".owner .map-chapter > ul > li") > 5);
        browser.click_nth(".owner .nights-chapters button", chapters - 1);
        browser.wait_for(CHOICE);
        the_new_heading_has_the_focus(browser);
        assert!(decisions(browser) > 0);
        browser.open(&nights());
        browser.click(".nights-endings button");
        browser.wait_for(".debrief");
        browser.wait_for_text("h1", &end);
    });
}

#[test]
fn a_paced_text_hides_nothing_and_is_shown_at_once_by_any_key() {
    with_browser(&Setup::default(), |browser| {
        browser.open(&owner());
        // Where the reader does not mind motion; who does sees everything at once.
        let moves = serde_json::json!({ "features": [{ "name": "prefers-reduced-motion", "value": "no-preference" }] });
        browser.devtools("Emulation.setEmulatedMedia", &moves);
        browser.unfold(".keep details");
        browser.click(".keep-tick input");
        browser.wait_for(".paced");
        let waits =
            "[...document.querySelectorAll('.paced > *')].filter((it) => getComputedStyle(it).opacity < 1).length";
        // Something is still to come.
        browser.wait_until(&format!("{waits} > 0"));
        assert_eq!(browser.count(".paced .choices[aria-hidden], .paced [hidden]"), 0);
        tab_to(browser, CHOICE);
        browser.wait_without(".paced");
        assert_eq!(browser.run("return document.activeElement.matches('.choice')"), true, "the focus stays");
        turn(browser, 1, || browser.press(Key::Enter));
        browser.wait_for(".paced");
        browser.reload();
        browser.wait_for(".paced");
        // Whoever waits until all is there has not pressed anything yet, and is heard the first time.
        browser.wait_until(&format!("{waits} === 0"));
        turn(browser, 2, || browser.click(CHOICE));
        browser.wait_for(".paced");
        turn(browser, 1, || browser.click(".undo"));
        // What was read before is folded away, where the player wants that, and never made to wait.
        browser.unfold(".keep details");
        browser.click_nth(".keep-tick input", 1);
        browser.wait_for_kept("reading", Some(&renewed::<Reading>("paced folded")));
        turn(browser, 0, || browser.click(".undo"));
        browser.wait_for(".told-before");
        assert_eq!(browser.count(".paced"), 0);
        browser.unfold(".told-before");
        browser.wait_until("document.querySelector('.told-before p').innerText.trim()");
    });
}
