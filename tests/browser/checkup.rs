//! The self-check: from a persona or one's own answers to the result, by clicks and by keys.

use checkup::CheckupSession;
use content::arg;
use content::text;
use i18n::{Locale, format};
use serde_json::json;
use share::kept::Stored as _;
use share::route::Page;
use story::Game;

use crate::browser::{Browser, Key, Setup, catalog, renewed, with_browser};
use crate::checklist::{DONE, mark};
use crate::play::address;

/// Where everything is worked out.
const READY: &str = ".result[aria-busy=false] .today";

fn look_at(browser: &Browser, persona: &str, locale: Locale) {
    browser.open(&address(Page::Checkup, locale));
    browser.click(&format!("#as-{persona}"));
    browser.wait_for(READY);
    // Where the reading goes on.
    browser.wait_for_value("document.activeElement.localName", "h1");
}

/// The sums that a sentence names.
fn sums(sentence: &str) -> Vec<String> {
    let ours = |it: char| it == '¥' || it == ',' || it.is_ascii_digit();
    let words = sentence.split(|it: char| !ours(it)).map(|it| it.trim_end_matches(','));
    words.filter(|it| it.starts_with('¥')).map(str::to_owned).collect()
}

/// What the rows of the table say of the loss.
const CELLS: &str = "[...document.querySelectorAll('.cases tbody tr')].map((it) => it.cells[1].innerText).join('|')";

/// The loss that each row of the table names last; nothing for a case that is closed.
fn rows(browser: &Browser) -> Vec<String> {
    let now = |cell: &str| sums(cell.split('→').next_back().unwrap_or_default()).pop();
    browser.read(CELLS).split('|').map(|cell| now(cell).unwrap_or_default()).collect()
}

#[test]
fn a_persona_leads_to_the_same_result_in_both_languages() {
    with_browser(&Setup::default(), |browser| {
        for persona in ["grandmother", "student", "colleague"] {
            let found = Locale::ALL.map(|locale| {
                look_at(browser, persona, locale);
                assert_eq!(browser.address(), format!("/{}", address(Page::Result, locale)));
                let said = browser.text("h1");
                // Where the phone stays with its owner, nobody knows when somebody begins.
                let world = content::whole_world();
                let remote = catalog(locale).format(world.theft("remote-swap").expect("it is usual").name, &[]);
                assert_eq!(said.contains("19:30"), !browser.text(".of").contains(&remote), "{said}");
                let steps = browser.count(".chain .stop");
                assert!(said.contains(&steps.to_string()), "{steps} steps: {said}");
                assert_eq!(browser.count(".as-list li"), steps, "the drawing has its equal in words");
                (sums(&said), rows(browser), steps)
            });
            assert_eq!(found[0], found[1], "{persona}");
            assert_eq!(found[0].1.len(), 5);
        }
    });
}

#[test]
fn answers_by_keyboard_outlast_a_reload_and_count() {
    with_browser(&Setup::default(), |browser| {
        browser.open(&address(Page::Checkup, Locale::En));
        let questions = Game::load().story.questions.len();
        browser.run("document.querySelector('#q-screen input').focus()");
        browser.press(Key::Space);
        // Down to the second answer, as in any group of radio buttons; then on to the next question.
        browser.press(Key::Right);
        browser.press(Key::Tab);
        browser.wait_for_value("document.activeElement.name", "q-self-lock");
        browser.press(Key::Space);
        let progress = text::check_progress(&catalog(Locale::En), arg::All(questions), arg::Done(2));
        let told = |browser: &Browser| {
            browser.wait_for_text(".ready [role=status]", &progress);
            let answers = "[...document.querySelectorAll('.question input:checked')].map((it) => it.value).join()";
            browser.wait_for_value(answers, "weak,snatch");
        };
        told(browser);
        browser.reload();
        told(browser);
        browser.wait_for_kept(
            "checkup",
            Some(&renewed::<CheckupSession>("answer screen=weak\nanswer self-lock=snatch\n")),
        );
        browser.run("document.querySelector('.ready .button').focus()");
        browser.press(Key::Enter);
        browser.wait_for(READY);
        // What was not answered is named.
        browser.wait_for_count(".assumed li", questions - 2);
        // One's own answers are still there after a look at somebody else's.
        look_at(browser, "student", Locale::En);
        browser.click(".whose-phone button");
        browser.wait_without(".whose-phone");
        browser.wait_for(READY);
        browser.wait_for_count(".assumed li", questions - 2);
    });
}

#[test]
fn the_one_thing_is_done_in_its_card_and_the_next_comes() {
    with_browser(&Setup { viewport: (360, 740), ..Setup::default() }, |browser| {
        look_at(browser, "student", Locale::En);
        // How sure the sentence is, and nothing that is said to be assumed: all was answered.
        browser.wait_for(".result .grade");
        assert_eq!(browser.count(".assumes"), 0);
        let mut seen = Vec::new();
        for done in 0..9 {
            if browser.count(".today .it") == 0 {
                break;
            }
            let it = browser.text(".today .it");
            assert!(!seen.contains(&it), "{it} comes twice");
            seen.push(it);
            // The steps stand open, for an iPhone and no other phone.
            assert_eq!(browser.count(".today details[open] .sources"), 1);
            let phones = browser.read("[...document.querySelectorAll('.today dt')].map((it) => it.innerText).join()");
            assert!(!phones.contains("Samsung") && !phones.contains("Huawei"), "{phones}");
            assert_eq!(browser.count(".todo input:checked"), done);
            browser.run("document.querySelector('.today [name=today-done]').focus()");
            browser.press(Key::Space);
            browser.wait_for_count(".todo input:checked", done + 1);
            browser.wait_for(READY);
            browser.wait_until(&format!("document.querySelector('.today .it')?.innerText !== {}", json!(seen[done])));
            if browser.count(".today .it") > 0 {
                // The box is the next one's now, and the keyboard is still there.
                browser.wait_until("document.activeElement === document.querySelector('.today [name=today-done]')");
                assert_eq!(browser.count(".today input:checked"), 0);
            }
        }
        assert!(seen.len() > 1, "{seen:?}");
    });
}

#[test]
fn from_each_open_question_a_link_leads_to_the_next() {
    with_browser(&Setup { viewport: (360, 740), ..Setup::default() }, |browser| {
        let first = "answer place=mainland\nanswer device=iphone\nanswer screen=strong\nanswer previews=?";
        browser.keep("checkup", first);
        browser.open(&address(Page::Checkup, Locale::En));
        let game = Game::load();
        let leads_to = |id: &str| {
            browser.wait_for_value("document.querySelector('.check-next')?.getAttribute('href')", &format!("#q-{id}"));
        };
        for id in ["self-lock", "code-seen"] {
            leads_to(id);
            browser.run("document.querySelector('.check-next').focus()");
            browser.press(Key::Enter);
            browser.wait_for_value("location.hash", &format!("#q-{id}"));
            // It is on the screen, above the bar; and the keyboard is before its answers.
            let seen = format!(
                "(() => {{ const it = document.querySelector('#q-{id} input').getBoundingClientRect(),
                    bar = document.querySelector('.ready').getBoundingClientRect();
                  return it.top >= 0 && it.bottom <= bar.top; }})()"
            );
            browser.wait_until(&seen);
            browser.press(Key::Tab);
            browser.wait_for_value("document.activeElement.name", &format!("q-{id}"));
            browser.press(Key::Space);
        }
        // The groups say how far one has come.
        for (group, (all, done)) in [(2, 2), (4, 4), (4, 0)].into_iter().enumerate() {
            let said = text::check_part(&catalog(Locale::En), arg::All(all), arg::Done(done));
            browser.wait_for_words(&format!(".check-parts li:nth-child({}) small", group + 1), &said);
        }
        for question in game.story.questions.iter().skip(6) {
            leads_to(&question.id);
            browser.run(&format!("document.querySelector('#q-{} label:last-of-type input').focus()", question.id));
            let clear = "document.activeElement.getBoundingClientRect().bottom
                <= document.querySelector('.ready').getBoundingClientRect().top";
            assert_eq!(browser.read(clear), "true", "{} is under the bar", question.id);
            browser.press(Key::Space);
        }
        // No question is left open.
        browser.wait_without(".check-next");
    });
}

#[test]
fn what_is_done_in_the_checklist_is_counted_where_the_reader_wants_it() {
    with_browser(&Setup::default(), |browser| {
        let all = "answer screen=strong\nanswer self-lock=soon\nanswer mirrors=yes\n";
        browser.keep("checkup", all);
        browser.open(&address(Page::Checklist, Locale::En));
        // One thing that closes a case of this phone, one that closes none.
        for item in ["papers-apart", "voicemail-pin"] {
            mark(browser, item, DONE);
        }
        browser.open(&address(Page::Result, Locale::En));
        browser.wait_for(READY);
        let (sentence, before) = (browser.text("h1"), browser.read(CELLS));
        assert_eq!(browser.count(".todo input:checked"), 0, "nothing counts before it is asked for");
        browser.click(".check-marked button");
        browser.wait_for(".result[aria-busy=false] .compare");
        browser.wait_without(".check-marked");
        // Where the reading goes on.
        browser.wait_for_value("document.activeElement.id", "todo");
        let ticked = "[...document.querySelectorAll('.todo input:checked')].map((it) => it.name).join()";
        browser.wait_for_value(ticked, "tick-papers-apart");
        browser.wait_until(&format!("{CELLS} !== {}", json!(before)));
        browser.wait_for_kept("checkup", Some(&renewed::<CheckupSession>(&format!("{all}plan papers-apart\n"))));
        browser.click(".todo > p button");
        // Taken back, it is offered again.
        browser.wait_for(".check-marked");
        browser.wait_for(READY);
        browser.wait_for_text("h1", &sentence);
        browser.wait_for_value(CELLS, &before);
        // The list is about one's own phone, and nobody else's.
        look_at(browser, "student", Locale::En);
        assert_eq!(browser.count(".check-marked"), 0);
    });
}

#[test]
fn a_tick_changes_the_sentence_at_once_and_says_what_it_changed() {
    with_browser(&Setup::default(), |browser| {
        // The cases that a setting of hers closes.
        let mut session = CheckupSession::default();
        session.look_at(Some("student"));
        for open in ["unlocked-snatch", "passcode-seen", "remote-swap"] {
            session.mind(open, false);
        }
        browser.open(&address(Page::About, Locale::En));
        browser.keep("checkup", &session.to_text());
        browser.open(&address(Page::Result, Locale::En));
        browser.wait_for(READY);
        let (sentence, before) = (browser.text("h1"), browser.read(CELLS));
        let still_open = || rows(browser).iter().filter(|row| !row.is_empty()).count();
        let open = still_open();
        assert_eq!(browser.text(".moved-to"), "");
        let mut left = open;
        let items = browser.count(".todo > ul input");
        for item in 0..items {
            browser.run(&format!("document.querySelectorAll('.todo > ul input')[{item}].focus()"));
            browser.press(Key::Space);
            browser
                .wait_until(&format!("document.querySelectorAll('.todo > ul input:checked').length === {}", item + 1));
            left = browser.wait_for_that("each thing on the list closes a case of this phone", || match still_open() {
                now if now < left => Ok(now),
                now => Err(format!("{now} are open")),
            });
            browser.wait_for(".result[aria-busy=false] .compare");
            browser.wait_for_words(".moved-to", &open.to_string());
        }
        assert_eq!(left, 0, "the list closes them all");
        let c = catalog(Locale::En);
        browser.wait_for_text("h1", &text::check_sentence_safe(&c));
        browser.wait_for_text(".compare .after .sum", &text::check_loss_none(&c));
        browser.wait_for_words(".compare .before .sum", &sums(&sentence)[1]);
        // There is nothing left to draw.
        browser.wait_without(".chain");
        browser.reload();
        browser.wait_for(READY);
        assert_eq!(browser.text("h1"), text::check_sentence_safe(&c), "ticks stay");
        browser.click(".todo > p button");
        browser.wait_without(".compare");
        browser.wait_for(READY);
        browser.wait_for_text("h1", &sentence);
        browser.wait_for_value(CELLS, &before);
    });
}

#[test]
fn the_drawn_steps_are_those_of_the_case_that_was_chosen() {
    with_browser(&Setup::default(), |browser| {
        look_at(browser, "student", Locale::ZhHans);
        let buttons = browser.count(".cases button");
        assert!(buttons >= 2);
        let pressed = "[...document.querySelectorAll('.cases button')].map((it) => it.ariaPressed).join()";
        browser.run("window.first = document.querySelector('.chain').textContent");
        // The worst, drawn first, is the last of them.
        browser.click_nth(".cases button", 0);
        browser.wait_until(&format!("{pressed}.startsWith('true')"));
        browser.wait_until("document.querySelector('.chain').textContent !== window.first");
        // Each step can be reached, and says what it is.
        browser.run("document.querySelector('.chain .stop[tabindex=\"0\"]').focus()");
        for step in 1..=browser.count(".chain .stop") {
            browser.wait_until(&format!("document.activeElement.ariaLabel.startsWith('第 {step} 步')"));
            browser.wait_for_count(".chain .stop.lit", 1);
            browser.press(Key::Right);
        }
    });
}

#[test]
fn answers_that_cannot_both_be_true_are_explained() {
    with_browser(&Setup::default(), |browser| {
        browser.keep("checkup", "answer screen=none\nanswer previews=hidden\nanswer of-a-later-version=yes\n");
        for page in [Page::Checkup, Page::Result] {
            browser.open(&address(page, Locale::En));
            browser.wait_for(".notice");
            let game = Game::load();
            let why = catalog(Locale::En).format(
                game.story
                    .contradictions
                    .iter()
                    .find(|it| {
                        it.answers
                            .iter()
                            .any(|&(question, _)| game.story.questions[usize::from(question)].id == "previews")
                    })
                    .expect("there is one")
                    .text,
                &[],
            );
            assert!(browser.text(".notice").contains(&why));
        }
    });
}

#[test]
fn without_answers_the_result_leads_to_the_questions() {
    with_browser(&Setup::default(), |browser| {
        browser.open(&address(Page::Result, Locale::En));
        assert_eq!(browser.text("h1"), text::check_nothing(&catalog(Locale::En)));
        browser.click(".result .button");
        browser.wait_for(".checkup");
        assert_eq!(browser.count(".question"), Game::load().story.questions.len());
    });
}

#[test]
fn the_sums_are_written_as_everywhere() {
    assert_eq!(sums(&format!("from {} to {}.", format::money(123_400), format::money(0))), ["¥1,234", "¥0"]);
}
