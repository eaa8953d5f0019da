//! The self-check: from a persona or one's own answers to the result, by clicks and by keys.

use long_night::i18n::{Locale, format};
use long_night::share::route::Page;
use long_night::story::Game;
use long_night::{arg, text};

use crate::browser::{Browser, Key, Setup, catalog, with_browser};
use crate::play::address;

/// Where everything is worked out.
const READY: &str = ".result[aria-busy=false] .today";

fn look_at(browser: &Browser, persona: &str, locale: Locale) {
    browser.open(&address(Page::Checkup, locale));
    browser.click(&format!("#as-{persona}"));
    browser.wait_for(READY);
}

/// The sums that a sentence names.
fn sums(sentence: &str) -> Vec<String> {
    let ours = |it: char| it == '¥' || it == ',' || it.is_ascii_digit();
    let words = sentence.split(|it: char| !ours(it)).map(|it| it.trim_end_matches(','));
    words.filter(|it| it.starts_with('¥')).map(str::to_owned).collect()
}

/// The loss that each row of the table names last; nothing for a case that is closed.
fn rows(browser: &Browser) -> Vec<String> {
    let cells = "[...document.querySelectorAll('.cases tbody tr')].map((it) => it.cells[1].innerText).join('|')";
    let now = |cell: &str| sums(cell.split('→').next_back().unwrap_or_default()).pop();
    browser.read(cells).split('|').map(|cell| now(cell).unwrap_or_default()).collect()
}

#[test]
fn a_persona_leads_to_the_same_result_in_both_languages() {
    with_browser(&Setup::default(), |browser| {
        for persona in ["grandmother", "student", "colleague"] {
            let found = Locale::ALL.map(|locale| {
                look_at(browser, persona, locale);
                assert_eq!(browser.address(), format!("/{}", address(Page::Result, locale)));
                assert_eq!(browser.read("document.activeElement.localName"), "h1", "where the reading goes on");
                let said = browser.text("h1");
                // Where the phone stays with its owner, nobody knows when somebody begins.
                assert_eq!(said.contains("19:30"), persona != "colleague", "{said}");
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
        assert_eq!(browser.read("document.activeElement.name"), "q-self-lock");
        browser.press(Key::Space);
        let progress = text::check_progress(&catalog(Locale::En), arg::All(questions), arg::Done(2));
        let told = |browser: &Browser| {
            assert_eq!(browser.text(".ready [role=status]"), progress);
            assert_eq!(
                browser.read("[...document.querySelectorAll('.question input:checked')].map((it) => it.value).join()"),
                "weak,snatch"
            );
        };
        told(browser);
        browser.reload();
        told(browser);
        assert_eq!(browser.kept("checkup").as_deref(), Some("answer screen=weak\nanswer self-lock=snatch\n"));
        browser.run("document.querySelector('.ready .button').focus()");
        browser.press(Key::Enter);
        browser.wait_for(READY);
        assert_eq!(browser.count(".assumed li"), questions - 2, "what was not answered is named");
        // One's own answers are still there after a look at somebody else's.
        look_at(browser, "student", Locale::En);
        browser.click(".whose-phone button");
        browser.wait_until("!document.querySelector('.whose-phone')");
        browser.wait_for(READY);
        assert_eq!(browser.count(".assumed li"), questions - 2);
    });
}

#[test]
fn from_each_open_question_a_link_leads_to_the_next() {
    with_browser(&Setup { viewport: (360, 740), ..Setup::default() }, |browser| {
        browser.keep("checkup", "answer screen=strong\nanswer previews=?");
        browser.open(&address(Page::Checkup, Locale::En));
        let game = Game::load();
        let open =
            |browser: &Browser| browser.read("document.querySelector('.check-next')?.getAttribute('href') ?? ''");
        for id in ["self-lock", "code-seen"] {
            assert_eq!(open(browser), format!("#q-{id}"));
            browser.run("document.querySelector('.check-next').focus()");
            browser.press(Key::Enter);
            // It is on the screen, above the bar; and the keyboard is before its answers.
            let seen = format!(
                "(() => {{ const it = document.querySelector('#q-{id} input').getBoundingClientRect(),
                    bar = document.querySelector('.ready').getBoundingClientRect();
                  return it.top >= 0 && it.bottom <= bar.top; }})()"
            );
            browser.wait_until(&seen);
            browser.press(Key::Tab);
            assert_eq!(browser.read("document.activeElement.name"), format!("q-{id}"));
            browser.press(Key::Space);
        }
        // The groups say how far one has come.
        let done =
            |group: usize| browser.read(&format!("document.querySelectorAll('.check-parts small')[{group}].innerText"));
        let c = catalog(Locale::En);
        assert!(done(0).ends_with(&text::check_part(&c, arg::All(4), arg::Done(4))), "{}", done(0));
        assert!(done(1).ends_with(&text::check_part(&c, arg::All(4), arg::Done(0))), "{}", done(1));
        for question in game.story.questions.iter().skip(4) {
            assert_eq!(open(browser), format!("#q-{}", question.id));
            browser.run(&format!("document.querySelector('#q-{} label:last-of-type input').focus()", question.id));
            let clear = "document.activeElement.getBoundingClientRect().bottom
                <= document.querySelector('.ready').getBoundingClientRect().top";
            assert_eq!(browser.read(clear), "true", "{} is under the bar", question.id);
            browser.press(Key::Space);
        }
        assert_eq!(browser.count(".check-next"), 0, "no question is left open");
    });
}

#[test]
fn what_is_done_in_the_checklist_is_counted_where_the_reader_wants_it() {
    with_browser(&Setup::default(), |browser| {
        let all = "answer screen=strong\nanswer self-lock=soon\nanswer mirrors=yes\n";
        browser.keep("checkup", all);
        browser.open(&address(Page::Checklist, Locale::En));
        // One thing that closes a case of this phone, one that closes none.
        for item in ["strong-passcode", "voicemail-pin"] {
            browser.click(&format!("#{item} [role=radiogroup] label:nth-of-type(3)"));
        }
        browser.open(&address(Page::Result, Locale::En));
        browser.wait_for(READY);
        let before = (browser.text("h1"), rows(browser));
        assert_eq!(browser.count(".todo input:checked"), 0, "nothing counts before it is asked for");
        browser.click(".check-marked button");
        browser.wait_for(".result[aria-busy=false] .compare");
        assert_eq!(browser.count(".check-marked"), 0);
        assert_eq!(browser.read("document.activeElement.id"), "todo", "where the reading goes on");
        assert_eq!(
            browser.read("[...document.querySelectorAll('.todo input:checked')].map((it) => it.name).join()"),
            "tick-biometric-in-public"
        );
        assert_ne!(rows(browser), before.1);
        assert_eq!(browser.kept("checkup").as_deref(), Some(&*format!("{}plan biometric-in-public\n", sorted(all))));
        browser.click(".todo > p button");
        browser.wait_for(".check-marked");
        browser.wait_for(READY);
        assert_eq!((browser.text("h1"), rows(browser)), before, "taken back, it is offered again");
        // The list is about one's own phone, and nobody else's.
        look_at(browser, "student", Locale::En);
        assert_eq!(browser.count(".check-marked"), 0);
    });
}

/// Lines as they are kept: by question.
fn sorted(lines: &str) -> String {
    let mut lines: Vec<&str> = lines.lines().collect();
    lines.sort_unstable();
    lines.join("\n") + "\n"
}

#[test]
fn a_tick_changes_the_sentence_at_once_and_says_what_it_changed() {
    with_browser(&Setup::default(), |browser| {
        look_at(browser, "student", Locale::En);
        let (sentence, before) = (browser.text("h1"), rows(browser));
        let open = before.iter().filter(|row| !row.is_empty()).count();
        assert_eq!(browser.text(".moved-to"), "");
        let mut left = open;
        let items = browser.count(".todo > ul input");
        for item in 0..items {
            browser.run(&format!("document.querySelectorAll('.todo > ul input')[{item}].focus()"));
            browser.press(Key::Space);
            browser
                .wait_until(&format!("document.querySelectorAll('.todo > ul input:checked').length === {}", item + 1));
            browser.wait_for(".result[aria-busy=false] .compare");
            let now = rows(browser).iter().filter(|row| !row.is_empty()).count();
            assert!(now < left, "each thing on the list closes a case of this phone");
            left = now;
            let said = browser.text(".moved-to");
            assert!(said.contains(&open.to_string()), "{said}");
        }
        assert_eq!(left, 0, "the list closes them all");
        let c = catalog(Locale::En);
        assert_eq!(browser.text("h1"), text::check_sentence_safe(&c));
        assert_eq!(browser.text(".compare .after .sum"), text::check_loss_none(&c));
        assert!(browser.text(".compare .before .sum").contains(&sums(&sentence)[1]));
        assert_eq!(browser.count(".chain"), 0, "there is nothing left to draw");
        browser.reload();
        browser.wait_for(READY);
        assert_eq!(browser.text("h1"), text::check_sentence_safe(&c), "ticks stay");
        browser.click(".todo > p button");
        browser.wait_until("!document.querySelector('.compare')");
        browser.wait_for(READY);
        assert_eq!((browser.text("h1"), rows(browser)), (sentence, before));
    });
}

#[test]
fn the_drawn_steps_are_those_of_the_case_that_was_chosen() {
    with_browser(&Setup::default(), |browser| {
        look_at(browser, "student", Locale::ZhHans);
        let buttons = browser.count(".cases button");
        assert!(buttons >= 2);
        let pressed = "[...document.querySelectorAll('.cases button')].map((it) => it.ariaPressed).join()";
        let drawn = |browser: &Browser| browser.read("document.querySelector('.chain').textContent");
        let first = drawn(browser);
        browser.click_nth(".cases button", buttons - 1);
        browser.wait_until(&format!("{pressed}.endsWith('true')"));
        assert_ne!(drawn(browser), first);
        // Each step can be reached, and says what it is.
        browser.run("document.querySelector('.chain .stop').focus()");
        for step in 1..=browser.count(".chain .stop") {
            let label = browser.read("document.activeElement.getAttribute('aria-label')");
            assert!(label.starts_with(&format!("第 {step} 步")), "{label}");
            assert_eq!(browser.count(".chain .stop.lit"), 1);
            browser.press(Key::Tab);
        }
    });
}

#[test]
fn answers_that_cannot_both_be_true_are_explained() {
    with_browser(&Setup::default(), |browser| {
        browser.keep("checkup", "answer screen=none\nanswer previews=hidden\nanswer of-a-later-version=yes\nnonsense");
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
