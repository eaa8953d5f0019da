//! Saving and printing where a browser may refuse them without a word: frames, and apps' own browsers.

use content::text;
use i18n::Locale;
use serde_json::json;
use share::marks::{Mark, Marks};
use share::progress;
use share::route::Page;
use world::model::Side;

use crate::browser::{Browser, Key, Setup, catalog, with_browser};
use crate::checklist::{DONE, Folder, PLANNED, mark, press_button};
use crate::engine::Engine;
use crate::play::{address, choose};
use crate::server::BLANK;

/// The dialogue with the text.
const DIALOG: &str = "#handover";
/// The field in it.
const FIELD: &str = "#handover-text";

/// Opens a page in a frame with such permissions, and looks into it.
pub fn open_framed(browser: &Browser, sandbox: &str, address: &str) {
    browser.visit(BLANK);
    browser.run(&format!(
        "const it = document.createElement('iframe');
         [it.sandbox, it.width, it.height, it.src] = [{}, 1000, 700, {}];
         document.body.append(it)",
        json!(sandbox),
        json!(address)
    ));
    browser.enter_frame();
}

/// What the field shows, once it has the focus.
fn shown(browser: &Browser) -> String {
    browser.wait_until(&format!("document.activeElement.matches('{DIALOG}[open] {FIELD}')"));
    browser.read(&format!("document.querySelector('{FIELD}').value"))
}

/// In a frame without the permission to save files, their text is shown, copied or selected.
pub fn in_a_frame_without_downloads_the_text_of_a_file_is_there_to_copy(engine: Engine) {
    let expected = &["Download is disallowed", "Ignored call to 'print()'"];
    with_browser(&Setup { engine, expected, ..Setup::default() }, |browser| {
        for (sandbox, locale) in ["allow-scripts", "allow-scripts allow-same-origin"].into_iter().zip(Locale::ALL) {
            // To WebKit a frame without an origin is another site, and the policy lets it load nothing.
            if engine == Engine::WebKit && sandbox == "allow-scripts" {
                continue;
            }
            let c = catalog(locale);
            open_framed(browser, sandbox, &address(Page::Checklist, locale));
            mark(browser, "sim-pin", DONE);
            press_button(browser, &text::save_file(&c));
            let mut marks = Marks::default();
            marks.set("sim-pin", Mark::Done);
            assert_eq!(shown(browser), progress::write(&marks), "{sandbox}");
            assert_eq!(browser.text(&format!("{DIALOG} h2")), text::handover_file(&c));
            let said = browser.text(DIALOG);
            assert!(said.contains(&text::handover_file_hint(&c, "long-night-checklist.json")), "{said}");
            // Copied, or selected to be copied by hand.
            browser.click(&format!("{DIALOG} .stay"));
            let answers = json!([text::transcript_copied(&c), text::handover_copy_refused(&c)]);
            let answered = format!("document.querySelector('{DIALOG} [role=status]').innerText");
            browser.wait_until(&format!("{answers}.includes({answered})"));
            println!("{sandbox}: {}", browser.read(&answered));
            browser.wait_until(&format!(
                "((it) => it.selectionStart === 0 && it.selectionEnd === it.value.length)(document.querySelector('{FIELD}'))"
            ));
            browser.click(&format!("{DIALOG} .leave"));
            browser.wait_without(DIALOG);
            browser.wait_for_value("document.activeElement.innerText", &text::save_file(&c));
            press_button(browser, &text::print_page(&c));
            browser.wait_for_text(&format!("{DIALOG}[open] h2"), &text::handover_print(&c));
            assert_eq!(browser.count(FIELD), 0);
            browser.press(Key::Escape);
            browser.wait_without(DIALOG);
        }
    });
}

#[test]
fn in_an_app_that_drops_files_their_texts_are_there_to_copy() {
    // As WeChat on Android does it: the link is followed, and nothing comes.
    let before = "HTMLAnchorElement.prototype.click = () => {}; window.print = () => {};";
    with_browser(&Setup { before, languages: "zh-CN,zh", ..Setup::default() }, |browser| {
        let user_agent = "Mozilla/5.0 (Linux; Android 13; V2218A Build/TP1A; wv) AppleWebKit/537.36 (KHTML, like Gecko) \
                          Version/4.0 Chrome/116.0.0.0 Mobile Safari/537.36 MicroMessenger/8.0.47 NetType/WIFI";
        browser.devtools("Network.setUserAgentOverride", &json!({ "userAgent": user_agent }));
        let c = catalog(Locale::ZhHans);
        browser.open(&address(Page::Checklist, Locale::ZhHans));
        mark(browser, "drill", PLANNED);
        for (button, start) in [
            (text::save_markdown(&c), format!("# {}", text::nav_checklist(&c))),
            (text::remind(&c), "BEGIN:VCALENDAR".to_owned()),
        ] {
            press_button(browser, &button);
            let shown = shown(browser);
            assert!(shown.starts_with(&start), "{shown}");
            browser.press(Key::Escape);
            browser.wait_without(DIALOG);
        }
        browser.open(&address(Page::Play(Side::Owner), Locale::ZhHans));
        choose(browser, 0);
        browser.unfold(".transcript details");
        browser.click(".take-along .file");
        assert!(shown(browser).starts_with("# "));
    });
}

#[test]
fn in_a_browsers_own_window_a_file_is_saved_and_nothing_is_said() {
    with_browser(&Setup::default(), |browser| {
        let (folder, c) = (Folder::new(browser, "handover"), catalog(Locale::En));
        browser.open(&address(Page::Checklist, Locale::En));
        mark(browser, "sim-pin", DONE);
        press_button(browser, &text::save_file(&c));
        assert!(folder.take("long-night-checklist.json").contains("sim-pin"));
        press_button(browser, &text::save_markdown(&c));
        assert!(!folder.take("long-night-checklist.md").is_empty());
        assert_eq!(browser.count(DIALOG), 0);
    });
}
