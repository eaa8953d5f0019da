//! The self-check: from a persona or one's own answers to the result, by clicks and by keys.

use checkup::CheckupSession;
use content::arg;
use content::text;
use i18n::{Locale, format};
use serde_json::{Value, json};
use share::kept::Stored as _;
use share::route::Page;
use story::Game;

use crate::browser::{Browser, Key, Setup, catalog, renewed, with_browser};
use crate::checklist::{DONE, mark};
use crate::play::address;

/// Where everything is worked out.
pub const READY: &str = ".result[aria-busy=false] .today";

fn look_at(browser: &Browser, persona: &str, locale: Locale) {
    browser.open(&address(Page::Checkup, locale));
    browser.click(&format!("#as-{persona}"));
    browser.wait_for(READY);
    // Where the reading goes on.
    browser.wait_for_value("document.activeElement.localName", "h1");
}

/// Opens whatever is folded in the result.
fn unfold(browser: &Browser) {
    browser.run("for (const it of document.querySelectorAll('.fold')) it.open = true");
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
                unfold(browser);
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
        // Past how it is looked up.
        browser.press(Key::Tab);
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
        browser.run("document.querySelector('.ready a').focus()");
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
            assert!(browser.count(".today details[open] .prose") > 0 && browser.count(".today .sources") == 1);
            let phones = browser.read("[...document.querySelectorAll('.today dt')].map((it) => it.innerText).join()");
            assert!(!phones.contains("Samsung") && !phones.contains("Huawei"), "{phones}");
            assert_eq!(browser.count(".todo input:checked"), done);
            browser.run("document.querySelector('.today [name=today-done]').focus()");
            browser.press(Key::Space);
            browser.wait_for_count(".todo input:checked", done + 1);
            browser.wait_for(READY);
            browser.wait_until(&format!("document.querySelector('.today .it')?.innerText !== {}", json!(seen[done])));
            // One is led back to the sentence, and told what has changed. The box is the next one's now.
            browser.wait_until("document.activeElement === document.querySelector('.result h1')");
            browser.wait_until("document.querySelector('.moved-to').innerText");
            assert_eq!(browser.count(".today input:checked"), 0);
        }
        assert!(seen.len() > 1, "{seen:?}");
    });
}

/// The questions that are to be seen, by id.
fn seen(browser: &Browser) -> String {
    let all = "[...document.querySelectorAll('.question')].filter((it) => it.getClientRects().length)";
    browser.read(&format!("{all}.map((it) => it.id.slice(2)).join()"))
}

#[test]
fn on_a_phone_one_question_stands_on_the_screen_and_back_goes_one_back() {
    with_browser(&Setup { viewport: (360, 740), ..Setup::default() }, |browser| {
        let first = "answer place=mainland\nanswer device=huawei\nanswer sim-pin=none\nanswer screen=strong\n";
        browser.keep("checkup", first);
        browser.open(&address(Page::Checkup, Locale::En));
        let game = Game::load();
        // A Huawei has no such protection: nobody is asked about it.
        let left = game.story.questions.iter().map(|it| it.id.as_str()).skip(4).filter(|id| *id != "protection");
        let left: Vec<&str> = left.collect();
        for (at, id) in left.iter().enumerate() {
            browser.wait_for_that("one question is to be seen", || match seen(browser) {
                it if it == *id => Ok(()),
                it => Err(it),
            });
            // Its first answer is on the screen, above the bar; and the keyboard comes to it next.
            let clear = format!(
                "(() => {{ const it = document.querySelector('#q-{id} input').getBoundingClientRect(),
                    bar = document.querySelector('.ready').getBoundingClientRect();
                  return it.top >= 0 && it.bottom <= bar.top; }})()"
            );
            browser.wait_until(&clear);
            if at == 0 {
                browser.run(&format!("document.querySelector('#q-{id} input').focus()"));
            } else {
                browser.wait_for_value("document.activeElement.id", &format!("q-{id}"));
                browser.press(Key::Tab);
            }
            browser.wait_for_value("document.activeElement.name", &format!("q-{id}"));
            browser.press(Key::Space);
            browser.wait_for_count(&format!("#q-{id} input:checked"), 1);
            assert_eq!(browser.count("details[open]"), 0, "how to look it up is folded");
            // It stays until the reader goes on; the way on is the first button.
            assert_eq!(seen(browser), *id);
            if at + 1 < left.len() {
                assert_eq!(browser.count(".ready .first.check-next"), 1);
                browser.run("document.querySelector('.check-next').focus()");
                browser.press(Key::Enter);
            }
        }
        // All are answered: the result is the first button now.
        browser.wait_without(".check-next");
        assert_eq!(browser.count(".ready .button.first"), 1);
        for id in left.iter().rev().skip(1).take(3) {
            browser.back();
            browser.wait_for_that("Back goes a question back", || match seen(browser) {
                it if it == *id => Ok(()),
                it => Err(it),
            });
        }
        // Whoever comes again sees all answers.
        browser.reload();
        browser.wait_for(".ready .button.first");
    });
}

#[test]
fn each_question_tells_how_it_is_looked_up_on_this_phone() {
    with_browser(&Setup { viewport: (1280, 800), ..Setup::default() }, |browser| {
        browser.keep("checkup", "answer device=iphone\nanswer screen=none\n");
        browser.open(&address(Page::Checkup, Locale::En));
        assert_eq!(browser.count(".question"), browser.count(".question details > p"));
        let phones = "[...document.querySelectorAll('#q-sim-pin dt')].map((it) => it.textContent).join()";
        browser.wait_for_value(phones, "iPhone");
        // Without a lock nothing locks by itself.
        assert_eq!(browser.count("#q-self-lock, #q-previews, #q-protection"), 0);
        // The groups say how far one has come.
        let said = text::check_part(&catalog(Locale::En), arg::All(3), arg::Done(1));
        browser.wait_for_words(".check-parts li:nth-child(1) small", &said);
    });
}

#[test]
fn answers_to_the_questions_of_before_are_taken_over_and_it_is_said() {
    with_browser(&Setup::default(), |browser| {
        browser.keep("checkup", "answer code-seen=both\nanswer screen=strong\nanswer pay-app=neither\n");
        browser.open(&address(Page::Checkup, Locale::ZhHans));
        browser.wait_for_words(".checkup header", &text::check_carried(&catalog(Locale::ZhHans)));
        let answers =
            "[...document.querySelectorAll('.question input:checked')].map((it) => `${it.name}=${it.value}`).join()";
        browser.wait_for_value(answers, "q-screen=strong,q-protection=on,q-pay-asks=large,q-credit=on");
        // It is kept so, and said once.
        browser.reload();
        browser.wait_for_value(answers, "q-screen=strong,q-protection=on,q-pay-asks=large,q-credit=on");
        assert_eq!(browser.count(".checkup header .notice"), 0);
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
        unfold(browser);
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
        unfold(browser);
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
            assert_eq!(browser.count(".fold:not([open])"), 0, "what is open stays open");
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
        unfold(browser);
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
        browser.unfold(".by-case");
        let buttons = browser.count(".cases button");
        assert!(buttons >= 2);
        let pressed = "[...document.querySelectorAll('.cases button')].map((it) => it.ariaPressed).join()";
        browser.run("window.first = document.querySelector('.chain').textContent");
        // The worst, drawn first, is the last of them.
        browser.click_nth(".cases button", 0);
        browser.wait_until(&format!("{pressed}.startsWith('true')"));
        // They are folded until somebody asks for them, and there the reading goes on.
        browser.wait_for(".steps[open]");
        browser.wait_for_value("document.activeElement.id", "steps");
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
fn a_phones_first_screen_says_what_how_sure_and_what_to_do() {
    with_browser(&Setup { viewport: (360, 740), ..Setup::default() }, |browser| {
        // Where each of these ends; of the steps the first line.
        let ends =
            "return ['h1', '.grade', '.assumes', '.today .it', '.today strong', '.today .prose p'].map((css) => {
            const range = document.createRange();
            range.selectNodeContents(document.querySelector(css));
            const [first] = range.getClientRects();
            return css.endsWith('.prose p') ? first.bottom : range.getBoundingClientRect().bottom;
          })";
        for locale in Locale::ALL {
            browser.open(&address(Page::About, locale));
            browser.keep("checkup", "answer device=iphone\nanswer screen=strong\n");
            browser.open(&address(Page::Result, locale));
            browser.wait_for(READY);
            browser.wait_for(".of");
            browser.wait_until("document.querySelector('.grade').innerText.includes('·')");
            for letters in [100, 130] {
                browser.run(&format!("document.documentElement.style.fontSize = '{letters}%'"));
                let seen = browser.run(ends);
                let ends: Vec<f64> = seen.as_array().unwrap_or(&Vec::new()).iter().filter_map(Value::as_f64).collect();
                let is_seen = |end: &f64| *end > 0.0 && *end <= 740.0;
                assert!(ends.len() == 6 && ends.iter().all(is_seen), "{locale:?}, {letters} %: {ends:?}");
            }
            // What was not answered is a way to the questions.
            assert!(browser.read("document.querySelector('.assumes a').href").contains("checkup"));
        }
    });
}

#[test]
fn what_is_folded_opens_by_keys_and_is_printed() {
    with_browser(&Setup::default(), |browser| {
        look_at(browser, "student", Locale::En);
        let folds = browser.count(".fold");
        assert_eq!(browser.count(".fold[open]"), 0);
        assert!(folds >= 7, "{folds}");
        // Each is under a heading, and says by it what is in it.
        assert_eq!(browser.count(".fold > summary > h2"), folds);
        browser.run("document.querySelector('.residuals > summary').focus()");
        browser.press(Key::Enter);
        browser.wait_for_count(".fold[open]", 1);
        let visible = "[...document.querySelectorAll('.fold > :not(summary)')]
            .filter((it) => it.innerText.trim() && it.checkVisibility({ contentVisibilityAuto: true })
                && it.getBoundingClientRect().height > 0)
            .map((it) => it.parentElement).filter((it, at, all) => all.indexOf(it) === at).length";
        assert_eq!(browser.read(visible), "1");
        browser.devtools("Emulation.setEmulatedMedia", &json!({ "media": "print" }));
        browser.wait_for_value(visible, &folds.to_string());
        assert_eq!(
            browser.read("[...document.querySelectorAll('.fold h2')].every((it) => it.checkVisibility())"),
            "true"
        );
        browser.devtools("Emulation.setEmulatedMedia", &json!({ "media": "" }));
        // Where the sheet for paper does not reach in, each is opened for it, and closed again.
        browser.run("dispatchEvent(new Event('beforeprint')); dispatchEvent(new Event('beforeprint'))");
        assert_eq!(browser.count(".fold[open]"), folds);
        browser.run("dispatchEvent(new Event('afterprint'))");
        assert_eq!((browser.count(".fold[open]"), browser.count(".residuals[open]")), (1, 1));
        // One that is open stays open while everything is worked out again.
        browser.run("document.querySelector('.today [name=today-done]').focus()");
        browser.press(Key::Space);
        browser.wait_for_count(".todo input:checked", 1);
        browser.wait_for(READY);
        assert_eq!(browser.count(".residuals[open]"), 1);
    });
}

#[test]
fn on_a_phone_the_steps_are_a_list_in_which_a_tap_lights_what_belongs_together() {
    with_browser(&Setup { viewport: (360, 740), ..Setup::default() }, |browser| {
        look_at(browser, "student", Locale::En);
        browser.unfold(".steps");
        let shown =
            |css: &str| browser.read(&format!("document.querySelector('{css}').getBoundingClientRect().height > 0"));
        assert_eq!((shown(".steps .chain"), shown(".chain-taps")), ("false".to_owned(), "true".to_owned()));
        // The first group stands open; the others open by a tap.
        let groups = browser.count(".as-list details");
        assert!(groups >= 2, "{groups}");
        assert_eq!(browser.count(".as-list details[open]"), 1);
        browser.unfold(".as-list details:last-child");
        assert_eq!(browser.count(".as-list .lit, .as-list .linked"), 0);
        browser.click(".as-list details:last-child li:last-child button");
        browser.wait_for_count(".as-list .lit", 1);
        let before = text::chain_before(&catalog(Locale::En));
        let needed = browser
            .read("[...document.querySelectorAll('.as-list .linked strong')].map((it) => it.textContent).join()");
        assert!(
            !needed.is_empty() && needed.split(',').all(|it| it == before),
            "the last step is needed by none: {needed}"
        );
        browser.click(".as-list details:last-child li:last-child button");
        browser.wait_for_count(".as-list .lit, .as-list .linked", 0);
    });
}

#[test]
fn elsewhere_no_sum_no_hour_and_no_institution_of_the_mainlands_is_named() {
    with_browser(&Setup::default(), |browser| {
        for locale in Locale::ALL {
            browser.open(&address(Page::About, locale));
            browser.keep("checkup", "answer place=elsewhere\nanswer device=iphone\n");
            browser.open(&address(Page::Result, locale));
            browser.wait_for(READY);
            let c = catalog(locale);
            browser.wait_for_words(".result > header", &text::check_general(&c));
            unfold(browser);
            let said = browser.text(".result");
            assert!(!said.contains('¥') && !said.contains("19:30"), "{said}");
            assert_eq!(browser.count(".chain") + browser.count(".cases") + browser.count(".lockouts"), 0);
            // Each case that counts is named once, with the others that leave the same open.
            let world = content::whole_world();
            let session = CheckupSession::default();
            let counted = world.thefts.iter().filter(|theft| session.minds(theft));
            let named =
                browser.read("[...document.querySelectorAll('.in-general strong')].map((it) => it.innerText).join()");
            for theft in counted {
                assert_eq!(named.matches(&c.format(theft.name, &[])).count(), 1, "{} in {named}", theft.id);
            }
            let open = "[...document.querySelectorAll('.in-general li')].map((it) => it.lastChild.textContent)";
            assert_eq!(browser.read(&format!("new Set({open}).size === {open}.length")), "true", "said twice");
            assert!(said.contains(&text::harm_money(&c)) && browser.count(".today .it") == 1, "{said}");
            // That place's numbers, and none of the mainland's.
            assert_eq!(browser.count(".numbers a[href='tel:159']"), 1);
            assert_eq!(browser.count("a[href='tel:10086'], a[href='tel:95588']"), 0);
            // Something done is counted there, too, without a sum.
            browser.click(".today label");
            browser.wait_for_count(".todo input:checked", 1);
            browser.wait_for(READY);
            browser.wait_until("document.querySelector('.moved-to').innerText");
            assert!(!browser.text(".result").contains('¥'));
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
