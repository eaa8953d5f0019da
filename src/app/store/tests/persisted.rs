//! What is kept of the other pages, and forgotten.
use super::*;
use ::checkup::Reply;
use share::kept::Stored as _;
use share::learning::When;
use share::marks::Mark;
use share::numbers::Number;
use share::ticks::Moment;

#[test]
fn all_that_is_kept_is_forgotten_at_once() {
    let game = Game::load();
    let kept = kept_run("garbage").with(Key::Checklist, "sim-pin=done").with(Key::Theme, "day");
    let (mut model, _) = with(&game, "?page=about", kept);
    let now = Moment { year: 2026, month: 11, day: 22, hour: 19, minute: 42 };
    let _kept = model.update(&game, EmergencyMsg::Tick("borrow".to_owned(), Some(now)));
    let _kept = model.update(&game, EmergencyMsg::AddNumber(Number::new("", "110").expect("a number")));
    let _kept = model.update(&game, CheckupMsg::Answer("screen".to_owned(), Reply::DontKnow));
    let _kept = model.update(&game, LearningMsg::Answer(When::Before, "one".to_owned(), "sim".to_owned()));
    let effects = model.update(&game, PersistedMsg::ForgetAll);
    for key in Key::ALL {
        assert!(effects.contains(&Effect::Keep(key, None)), "{key:?}");
    }
    assert!(effects.contains(&Effect::Theme(Theme::System)));
    assert!(model.plays.iter().all(Option::is_none) && model.damaged.is_none());
    assert_eq!((model.checklist.marks.get("sim-pin"), model.page), (Mark::Open, Page::About));
    assert!(model.ticks.is_empty() && model.numbers.all().is_empty());
    assert_eq!(*model.session, CheckupSession::default());
    assert_eq!(*model.learning, Learning::default());
}

#[test]
fn what_is_said_before_and_after_a_night_is_kept_under_one_key() {
    let game = Game::load();
    let mut model = at(&game, "");
    let say = |when, answer: &str| LearningMsg::Answer(when, "one".to_owned(), answer.to_owned());
    let kept = |lines: &str| Effect::Keep(Key::Learning, Learning::from_kept(lines).value.to_kept());
    assert_eq!(model.update(&game, say(When::Before, "screen")), [kept("before one=screen\n")]);
    assert_eq!(model.update(&game, LearningMsg::Skip), [kept("before one=screen\nskipped\n"), Effect::Focus]);
    let said = "before one=screen\nafter one=sim\nskipped\n";
    assert_eq!(model.update(&game, say(When::After, "sim")), [kept(said)]);
    let place = Effect::FocusOn(LEARNING.to_owned());
    let shown = model.update(&game, LearningMsg::ShowAnswers);
    assert_eq!(shown, [kept(&format!("{said}shown\n")), place.clone()]);
    let again = Persisted::default().with(Key::Learning, said);
    assert_eq!(with(&game, "", again).0.learning.said(When::After, "one"), Some("sim"));
    let again = model.update(&game, LearningMsg::AskAgain);
    assert_eq!(again, [kept("before one=screen\nskipped\n"), place]);
}

#[test]
fn ticks_and_numbers_are_kept_as_they_stand_and_not_at_all_when_none_is_left() {
    let game = Game::load();
    let mut model = at(&game, "?page=emergency");
    let moment = Moment { year: 2026, month: 11, day: 22, hour: 19, minute: 42 };
    let tick = |at| EmergencyMsg::Tick("report-sim".to_owned(), at);
    let kept = |key, text: Option<String>| Effect::Keep(key, text);
    let ticks = Ticks::from_kept("report-sim=2026-11-22T19:42\n").value.to_kept();
    let numbers = Numbers::from_kept("95588\tBank\n").value.to_kept();
    assert_eq!(model.update(&game, tick(Some(moment))), [kept(Key::Emergency, ticks)]);
    assert_eq!(model.update(&game, tick(None)), [kept(Key::Emergency, None)]);
    let number = Number::new("Bank", "95588").expect("a number");
    assert_eq!(model.update(&game, EmergencyMsg::AddNumber(number.clone())), [kept(Key::Numbers, numbers)]);
    let again = Persisted::default().with(Key::Numbers, "95588\tBank\n");
    assert_eq!(with(&game, "", again).0.numbers.all(), std::slice::from_ref(&number));
    while !model.numbers.is_full() {
        assert_ne!(model.update(&game, EmergencyMsg::AddNumber(number.clone())), []);
    }
    assert_eq!(model.update(&game, EmergencyMsg::AddNumber(number)), [], "there is no room for it");
    for left in (0..model.numbers.all().len()).rev() {
        let effects = model.update(&game, EmergencyMsg::RemoveNumber(0));
        assert_eq!(effects.contains(&kept(Key::Numbers, None)), left == 0);
    }
}

#[test]
fn the_texts_decode_and_every_page_has_its_words() {
    for locale in Locale::ALL {
        let catalog = content::catalog(locale);
        assert_eq!((catalog.locale(), catalog.is_empty()), (locale, false));
        assert!(!content::text::app_title(&catalog).is_empty());
    }
}

#[test]
fn what_the_self_check_is_told_is_kept_as_it_is_told() {
    let game = Game::load();
    let mut model = at(&game, "?page=checkup");
    let kept = |effects: &[Effect]| match effects {
        [Effect::Keep(Key::Checkup, Some(text))] => text.clone(),
        other => panic!("{other:?}"),
    };
    let tell = |model: &mut Model, tell| kept(&model.update(&game, tell));
    tell(&mut model, CheckupMsg::Answer("screen".to_owned(), Reply::Answer("weak".to_owned())));
    tell(&mut model, CheckupMsg::Consider("insider".to_owned(), true));
    let text = tell(&mut model, CheckupMsg::Try("sim-pin".to_owned(), true));
    let old = "answer screen=weak\ntheft insider=on\nplan sim-pin\n";
    assert_eq!(with(&game, "", Persisted::default().with(Key::Checkup, old)).0.session, model.session);
    let again = with(&game, "", Persisted::default().with(Key::Checkup, text)).0;
    assert_eq!(again.session, model.session);
    let done = CheckupMsg::TryAll(vec!["sim-pin".to_owned(), "app-lock".to_owned()]);
    let effects = model.update(&game, done);
    assert!(model.session.plan.iter().eq(["app-lock", "sim-pin"]));
    assert_eq!(effects.get(1), Some(&Effect::FocusOn(TODO.to_owned())), "the button is gone");
    let unticked = CheckupSession::from_kept("answer screen=weak\ntheft insider=on\n").value;
    assert_eq!(tell(&mut model, CheckupMsg::TryNone), unticked.to_text());
}

#[test]
fn a_look_at_a_persona_leads_to_the_result_and_back_to_ones_own() {
    let game = Game::load();
    let mut model = at(&game, "?page=checkup&lang=en");
    let look = |model: &mut Model, persona: Option<&str>| {
        let effects = model.update(&game, CheckupMsg::LookAt(persona.map(str::to_owned)));
        assert_eq!(effects[effects.len() - 2..], [Effect::Top, Effect::Focus]);
        effects.contains(&Effect::Push(model.route()))
    };
    assert!(look(&mut model, Some("student")) && model.page == Page::Result);
    assert!(!look(&mut model, Some("colleague")), "on the same page there is nowhere to go");
    assert!(
        look(&mut model, None) && model.page == Page::Checkup,
        "with no answer of one\u{2019}s own there is no result"
    );
    let answer = CheckupMsg::Answer("screen".to_owned(), Reply::DontKnow);
    let _kept = model.update(&game, answer);
    assert!(look(&mut model, Some("student")));
    assert!(!look(&mut model, None) && model.page == Page::Result);
    let effects = model.update(&game, CheckupMsg::StartOver);
    assert!(effects.contains(&Effect::Keep(Key::Checkup, None)) && model.page == Page::Checkup);
    assert_eq!(*model.session, CheckupSession::default());
}

#[test]
fn what_stands_under_one_key_is_forgotten_alone() {
    let game = Game::load();
    for key in Key::ALL {
        let mut model = at(&game, "");
        for role in Side::BOTH {
            let _begun = model.update(&game, NavigationMsg::To(Page::Play(role)));
        }
        let _ = model.update(&game, SettingsMsg::SetTheme(Theme::Day));
        let effects = model.update(&game, PersistedMsg::Forget(key));
        assert_eq!(effects[0], Effect::Keep(key, None));
        assert_eq!(effects.iter().filter(|effect| matches!(effect, Effect::Keep(..))).count(), 1, "{key:?}");
        assert_eq!(model.theme == Theme::System, key == Key::Theme, "{key:?}");
        for role in Side::BOTH {
            assert_eq!(model.play(role).is_none(), key == Key::run(role), "{key:?}");
        }
    }
}

#[test]
fn a_text_of_an_earlier_edition_is_taken_up_and_kept_anew_in_todays_format() {
    let game = Game::load();
    let old = [
        (Key::Checklist, "@2\nsim-pin=done\n"),
        (Key::Checkup, "answer screen=weak\n"),
        (Key::Emergency, "borrow=2026-11-22T19:42\n"),
        (Key::Numbers, "95588\tBank\n"),
        (Key::Record, "owner finished=2\n"),
        (Key::Reading, "paced"),
        (Key::Learning, "before one=sim\n"),
    ];
    let kept = old.into_iter().fold(Persisted::default(), |kept, (key, text)| kept.with(key, text));
    let (model, effects) = with(&game, "", kept);
    let renewed = |key: Key| {
        effects.iter().find_map(|effect| match effect {
            Effect::Keep(it, text) if *it == key => text.as_deref(),
            _ => None,
        })
    };
    let mut again = Persisted::default();
    for (key, _) in old {
        let text = renewed(key).expect("it is kept anew");
        assert!(text.starts_with("{\n  \"format\": \"long-night-"), "{key:?}: {text}");
        again = again.with(key, text);
    }
    assert_eq!(model.damaged, None);
    let (again, effects) = with(&game, "", again);
    assert!(!effects.iter().any(|it| matches!(it, Effect::Keep(..))), "once is enough: {effects:?}");
    assert_eq!(
        (&again.checklist.marks, &again.session, &again.ticks),
        (&model.checklist.marks, &model.session, &model.ticks)
    );
    assert_eq!((&again.numbers, &again.learning), (&model.numbers, &model.learning));
    assert_eq!(
        (&again.saved_games.record, again.saved_games.reading),
        (&model.saved_games.record, model.saved_games.reading)
    );
}

#[test]
fn what_is_not_understood_in_full_is_put_aside_as_it_stood() {
    let game = Game::load();
    let newer = "{\n  \"format\": \"long-night-emergency\",\n  \"version\": 2,\n  \"steps\": []\n}\n";
    let cases = [
        (Key::Checklist, "sim-pin=done\nnonsense\n", BadRun::Damaged, true),
        (Key::Emergency, newer, BadRun::OtherVersion, false),
        (Key::Learning, "{\"format\": \"long-night-learning\", \"vers", BadRun::Damaged, false),
        (Key::Numbers, "?", BadRun::Foreign, false),
    ];
    for (key, text, why, something) in cases {
        let (model, effects) = with(&game, "", Persisted::default().with(key, text));
        assert_eq!(model.damaged, Some(Damaged { code: text.to_owned(), why: why.into() }), "{key:?}");
        let [.., Effect::Keep(Key::Damaged, Some(aside)), Effect::Keep(left, rest)] = &effects[..] else {
            panic!("{key:?}: first it is put aside, then it goes: {effects:?}");
        };
        assert_eq!((aside.as_str(), *left, rest.is_some()), (text, key, something));
        let again = with(&game, "", Persisted::default().with(Key::Damaged, text)).0;
        assert_eq!(again.damaged, model.damaged, "{key:?}: it is said again in the same words");
    }
}
