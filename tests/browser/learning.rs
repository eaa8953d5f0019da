//! The questions before the first night and after one: by keys, kept on the device, erased with all.

use content::text;
use i18n::Locale;
use share::route::Page;
use worker::quiz::right;
use world::model::Side;

use crate::browser::{Browser, Key, Setup, catalog, with_browser};
use crate::play::{Rule, address, choose, come_to_the_end};

const KEY: &str = "learning";
const BEFORE: &str = ".learning-before";

fn home() -> String {
    address(Page::Home, Locale::En)
}

fn answer(browser: &Browser, when: &str, question: &str, answer: &str) {
    browser.click(&format!("input[name={when}-{question}][value={answer}]"));
}

#[test]
fn what_was_said_before_stands_beside_what_is_said_after() {
    with_browser(&Setup::default(), |browser| {
        let (c, story, world) = (catalog(Locale::En), content::story(), content::whole_world());
        browser.open(&home());
        assert_eq!(browser.count(&format!("{BEFORE}[open]")), 0, "the questions wait until they are wanted");
        browser.run(&format!("document.querySelector('{BEFORE} summary').focus()"));
        browser.press(Key::Enter);
        browser.wait_for(&format!("{BEFORE}[open]"));
        browser.wait_for_count(&format!("{BEFORE} fieldset"), story.quizzes.len());
        for quiz in &story.quizzes {
            answer(browser, "before", &quiz.id, &quiz.answers[0].id);
        }
        browser.wait_for_text(&format!("{BEFORE} [role=status]"), &text::learning_noted(&c));
        come_to_the_end(browser, Side::Crew, Locale::En, Rule::First);
        assert_eq!(browser.count(".learning-answers"), 0, "the answers wait until they are wanted");
        let keys: Vec<usize> =
            story.quizzes.iter().map(|quiz| right(&world, quiz).iter().position(|right| *right).unwrap_or(0)).collect();
        for (quiz, &key) in story.quizzes.iter().zip(&keys) {
            answer(browser, "after", &quiz.id, &quiz.answers[key].id);
        }
        browser.run("document.querySelector('.learning .row button').focus()");
        browser.press(Key::Enter);
        browser.wait_for_count(".learning-answers > li", story.quizzes.len());
        browser.wait_for_value("document.activeElement.id", "learning");
        let lines = browser.run(
            "return [...document.querySelectorAll('.learning-answers > li')].map((it) => [it.querySelector('.learning-right').innerText,
                 ...[...it.querySelectorAll('ul li')].map((it) => it.className)])",
        );
        for (at, (quiz, &key)) in story.quizzes.iter().zip(&keys).enumerate() {
            let said = text::learning_right(&c, &c.format(quiz.answers[key].text, &[]));
            assert_eq!(lines[at][0], said, "{}", quiz.id);
            assert_eq!(lines[at][1], if key == 0 { "good" } else { "bad" }, "{}: before", quiz.id);
            assert_eq!(lines[at][2], "good", "{}: after", quiz.id);
        }
        assert!(browser.count(".learning-prompts li") >= 2);
        // It is still there after a reload, and gone with everything else.
        browser.reload();
        browser.wait_for(".learning-answers");
        browser.open(&address(Page::About, Locale::En));
        browser.click(".about button");
        browser.wait_for_kept(KEY, None);
    });
}

#[test]
fn the_questions_before_can_be_left_out_and_do_not_come_once_a_night_was_begun() {
    with_browser(&Setup::default(), |browser| {
        browser.open(&home());
        browser.unfold(BEFORE);
        browser.click(&format!("{BEFORE} > button"));
        browser.wait_without(BEFORE);
        browser.wait_until("document.activeElement.tagName === 'H1'");
        browser.reload();
        assert_eq!(browser.count(BEFORE), 0);
    });
    with_browser(&Setup::default(), |browser| {
        browser.open(&address(Page::Play(Side::Owner), Locale::En));
        choose(browser, 0);
        browser.open(&home());
        assert_eq!(browser.count(BEFORE), 0);
        assert_eq!(browser.kept(KEY), None, "nobody was asked, nothing is kept");
    });
}
