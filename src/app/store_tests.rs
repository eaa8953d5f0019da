//! The store on its own: messages in, state and effects out.

use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

use super::*;
use crate::app::list::{ListMsg, Told};
use crate::app::shelf::{self, Resumed, ShelfMsg};
use crate::checkup::Reply;
use crate::content;
use crate::share::calendar::{self, Day};
use crate::share::file::BadFile;
use crate::share::learning::When;
use crate::share::marks::{Mark, Taken};
use crate::share::numbers::Number;
use crate::share::progress::LARGEST;
use crate::share::run::{self, Run};
use crate::share::saves;
use crate::share::ticks::Moment;
use crate::share::trail::{self, code_of};
use crate::story::Trail;
use crate::world::ids::ControlId;
use crate::world::story::{Carrier, Device};

wasm_bindgen_test_configure!(run_in_browser);

const OWNER: Page = Page::Play(Side::Owner);
const OWNER_KEY: &str = key::run(Side::Owner);

fn at(game: &Game, query: &str) -> Model {
    with(game, query, Kept::default()).0
}

/// The application with all of its code.
fn with(game: &Game, query: &str, kept: Kept) -> (Model, Vec<Effect>) {
    let (mut model, mut effects) = first(game, query, kept);
    effects.extend(model.complete(game));
    (model, effects)
}

/// The application before its late code has come.
fn first(game: &Game, query: &str, kept: Kept) -> (Model, Vec<Effect>) {
    Model::new(game, query, &["en-GB".to_owned()], kept)
}

/// What is kept when this is the owner's night.
fn kept_run(code: &str) -> Kept {
    let mut kept = Kept { lasts: true, ..Kept::default() };
    kept.runs[Side::Owner.index()] = Some(code.to_owned());
    kept
}

/// A model at the owner's night after some first choices.
fn played(game: &Game, choices: usize) -> Model {
    let mut model = at(game, "?page=play&role=victim&lang=en");
    for _ in 0..choices {
        assert_ne!(model.update(game, Msg::Choose(0)), []);
    }
    model
}

fn choices(model: &Model, role: Side) -> Option<usize> {
    model.play(role).map(|play| play.choices.len())
}

#[wasm_bindgen_test]
fn an_address_leads_to_its_page_in_its_language() {
    let game = Game::load();
    for page in Page::ALL {
        for locale in Locale::ALL {
            let route = Route { page, locale: Some(locale), names: None };
            let (model, effects) = with(&game, &route.write(), Kept::default());
            assert_eq!((model.page, model.locale, model.route()), (page, locale, route));
            assert_eq!(
                effects,
                [Effect::Language(locale), Effect::Theme(Theme::System), Effect::Replace(route)],
                "nothing is kept before anything was done"
            );
        }
    }
}

#[wasm_bindgen_test]
fn the_address_goes_before_the_browser_and_the_browser_before_english() {
    let game = Game::load();
    let locale = |query: &str, wanted: &[&str]| {
        let wanted: Vec<String> = wanted.iter().map(|&tag| tag.to_owned()).collect();
        Model::new(&game, query, &wanted, Kept::default()).0.locale
    };
    assert_eq!(locale("?lang=en", &["zh-CN"]), Locale::En);
    assert_eq!(locale("?lang=xx", &["zh-CN"]), Locale::ZhHans);
    assert_eq!(locale("", &["fr", "zh-TW", "en"]), Locale::ZhHans);
    assert_eq!(locale("", &[]), Locale::En);
}

#[wasm_bindgen_test]
fn a_link_is_put_into_the_history_and_a_step_back_is_not() {
    let game = Game::load();
    let mut model = at(&game, "?lang=en");
    let effects = model.update(&game, Msg::Go(OWNER));
    assert_eq!(effects, [Effect::Push(model.route()), Effect::Top, Effect::Focus]);
    assert_eq!((model.page, choices(&model, Side::Owner)), (OWNER, Some(0)));
    let effects = model.update(&game, Msg::Arrived("?lang=zh-Hans&page=about".to_owned()));
    assert_eq!(effects, [Effect::Language(Locale::ZhHans), Effect::Top, Effect::Focus]);
    assert_eq!((model.page, model.locale), (Page::About, Locale::ZhHans));
    // An address without a language keeps the one that is spoken.
    let _effects = model.update(&game, Msg::Arrived(String::new()));
    assert_eq!((model.page, model.locale), (Page::Home, Locale::ZhHans));
}

#[wasm_bindgen_test]
fn a_switch_of_language_or_colours_stays_on_the_page() {
    let game = Game::load();
    let mut model = played(&game, 1);
    let effects = model.update(&game, Msg::Speak(Locale::ZhHans));
    let route = Route { page: OWNER, locale: Some(Locale::ZhHans), names: None };
    assert_eq!(effects, [Effect::Language(Locale::ZhHans), Effect::Replace(route)]);
    for theme in Theme::ALL {
        let effects = model.update(&game, Msg::Paint(theme));
        assert_eq!(effects, [Effect::Theme(theme), Effect::Keep(key::THEME, theme.id().map(str::to_owned))]);
        let kept = Kept { theme: theme.id().map(str::to_owned), ..Kept::default() };
        assert_eq!(with(&game, "", kept).0.theme, theme);
    }
    let kept = Kept { theme: Some("mauve".to_owned()), ..Kept::default() };
    assert_eq!(with(&game, "", kept).0.theme, Theme::System);
    assert_eq!((model.page, choices(&model, Side::Owner)), (OWNER, Some(1)));
}

#[wasm_bindgen_test]
fn without_the_late_code_a_night_is_played_and_kept_and_remembered_once_it_has_come() {
    let game = Game::load();
    let (mut early, _) = first(&game, "?page=play&role=victim&lang=en", Kept::default());
    let mut whole = played(&game, 0);
    while whole.play(Side::Owner).is_some_and(|play| !play.is_over(&game)) {
        let effects = early.update(&game, Msg::Choose(0));
        let all = whole.update(&game, Msg::Choose(0));
        assert_eq!(effects.first(), all.first(), "the night is kept");
        assert!(!early.waits() && early.shelf.record.is_empty());
    }
    let effects = early.complete(&game);
    assert_eq!(early.shelf.record, whole.shelf.record, "nothing of it is forgotten, and nothing counts twice");
    assert_eq!(effects, [Effect::Keep(key::RECORD, Some(whole.shelf.record.to_text()))]);
    assert_eq!(early.complete(&game), [], "it comes once");
}

#[wasm_bindgen_test]
fn what_was_kept_and_what_wants_late_code_waits_for_it() {
    let game = Game::load();
    let kept = kept_run(&kept_text(&game, played(&game, 3).play(Side::Owner).expect("it is being played")));
    let (mut model, effects) = first(&game, "?page=play&role=victim&lang=en", kept);
    assert!(model.waits() && !effects.iter().any(|it| matches!(it, Effect::Keep(..))));
    assert_eq!(choices(&model, Side::Owner), None, "no other night takes its place meanwhile");
    let _effects = model.update(&game, Msg::Go(OWNER));
    assert_eq!((choices(&model, Side::Owner), model.update(&game, Msg::Choose(0))), (None, vec![]));
    let _effects = model.complete(&game);
    assert_eq!((choices(&model, Side::Owner), model.waits()), (Some(3), false));

    let (mut model, _) = first(&game, "", Kept { theme: Some("day".to_owned()), ..Kept::default() });
    assert!(!model.waits(), "colours alone keep nobody waiting");
    assert_eq!(model.update(&game, Msg::Begin(Opening::new(Side::Crew, &[]))), []);
    assert!(model.waits() && model.page == Page::Home);
    let effects = model.complete(&game);
    assert!(!model.waits() && model.page == Page::Play(Side::Crew));
    assert!(effects.contains(&Effect::Push(model.route())));
}

#[wasm_bindgen_test]
fn a_choice_is_kept_and_read_back() {
    let game = Game::load();
    let mut model = played(&game, 2);
    let effects = model.update(&game, Msg::Choose(0));
    let play = model.play(Side::Owner).expect("it is being played").clone();
    let code = kept_text(&game, &play);
    let record = Effect::Keep(key::RECORD, Some(model.shelf.record.to_text()));
    assert_eq!(effects, [Effect::Keep(OWNER_KEY, Some(code.clone())), record, Effect::Focus]);
    let (again, effects) = with(&game, "?page=play", kept_run(&code));
    let read = again.play(Side::Owner).expect("it was kept");
    assert_eq!((&read.choices, &read.state, &read.scene), (&play.choices, &play.state, &play.scene));
    assert!(again.damaged.is_none() && !effects.iter().any(|it| matches!(it, Effect::Keep(..))));
}

#[wasm_bindgen_test]
fn a_choice_that_is_not_offered_changes_nothing() {
    let game = Game::load();
    let mut model = played(&game, 1);
    let before = model.play(Side::Owner).expect("it is being played").clone();
    assert_eq!(model.update(&game, Msg::Choose(200)), []);
    let after = model.play(Side::Owner).expect("it is still there");
    assert_eq!((&after.choices, &after.state, &after.events), (&before.choices, &before.state, &before.events));
    // On another page there is nothing to choose.
    let _effects = model.update(&game, Msg::Go(Page::About));
    assert_eq!(model.update(&game, Msg::Choose(0)), []);
    assert_eq!(model.update(&game, Msg::Rewind(0)), []);
}

#[wasm_bindgen_test]
fn a_step_back_is_kept_too() {
    let game = Game::load();
    let mut model = played(&game, 5);
    let effects = model.update(&game, Msg::Rewind(2));
    let play = model.play(Side::Owner).expect("it is being played").clone();
    assert_eq!(effects, [Effect::Keep(OWNER_KEY, Some(kept_text(&game, &play))), Effect::Focus]);
    let fresh = played(&game, 2);
    let expected = fresh.play(Side::Owner).expect("it is being played");
    assert_eq!((&play.choices, &play.scene, play.digest()), (&expected.choices, &expected.scene, expected.digest()));
    // Further than there is to go back.
    let _effects = model.update(&game, Msg::Rewind(99));
    assert_eq!(choices(&model, Side::Owner), Some(2));
    let _effects = model.update(&game, Msg::Rewind(0));
    assert_eq!(choices(&model, Side::Owner), Some(0));
}

#[wasm_bindgen_test]
fn a_new_night_takes_the_place_of_the_old_one() {
    let game = Game::load();
    let mut model = played(&game, 3);
    let effects = model.update(&game, Msg::Begin(Opening::new(Side::Owner, &[])));
    assert_eq!(effects, [Effect::Keep(OWNER_KEY, None), Effect::Top, Effect::Focus], "the address stays");
    assert_eq!(choices(&model, Side::Owner), Some(0));
    let effects = model.update(&game, Msg::Begin(Opening::new(Side::Crew, &[])));
    assert!(effects.contains(&Effect::Push(Route {
        page: Page::Play(Side::Crew),
        locale: Some(Locale::En),
        names: None
    })));
    assert!(choices(&model, Side::Owner).is_some(), "each side has a night of its own");
}

#[wasm_bindgen_test]
fn how_a_new_night_opens_is_kept_from_the_start() {
    let game = Game::load();
    let openings = [Opening::new(Side::Owner, &[ControlId(0)]), Opening::new(Side::Owner, &[]).at(1_463)];
    for opening in openings {
        let mut model = at(&game, "?page=checklist");
        let effects = model.update(&game, Msg::Begin(opening.clone()));
        assert_eq!(model.page, OWNER);
        let kept = effects.into_iter().find_map(|effect| match effect {
            Effect::Keep(OWNER_KEY, kept) => kept,
            _ => None,
        });
        let (again, _) = with(&game, "?page=play", kept_run(&kept.expect("a reload must not forget how it opened")));
        assert_eq!(again.play(Side::Owner).map(|play| play.opening.clone()), Some(opening));
    }
}

#[wasm_bindgen_test]
fn a_save_that_cannot_be_read_is_put_aside_and_said() {
    let game = Game::load();
    let good = code_of(played(&game, 3).play(Side::Owner).expect("it is being played"));
    let of = |role, controls, choices| {
        run::encode(&Run { role, controls, from: None, opponent: None, choices }, content::HASH)
    };
    let cases = [
        ("garbage".to_owned(), BadRun::Foreign),
        (String::new(), BadRun::Foreign),
        (good[..good.len() - 1].to_owned(), BadRun::Damaged),
        (good.replace("LN1-", "LN3-"), BadRun::OtherVersion),
        (
            run::encode(
                &Run { role: Side::Owner, controls: vec![], from: None, opponent: None, choices: vec![] },
                !content::HASH,
            ),
            BadRun::OtherContent,
        ),
        (of(Side::Crew, vec![], vec![]), BadRun::Damaged),
        (of(Side::Owner, vec![ControlId(250)], vec![]), BadRun::Damaged),
        (of(Side::Owner, vec![], vec![0, 99]), BadRun::Damaged),
    ];
    for (code, why) in cases {
        let (model, effects) = with(&game, "?page=play", kept_run(&code));
        assert_eq!(model.damaged, Some(Damaged { code: code.clone(), why }), "{code}");
        assert_eq!(choices(&model, Side::Owner), Some(0), "{code}: it starts fresh");
        assert!(effects.contains(&Effect::Keep(key::DAMAGED, Some(code.clone()))), "{code}: it is still there");
        assert!(effects.contains(&Effect::Keep(OWNER_KEY, None)), "{code}: it is out of the way");
    }
}

#[wasm_bindgen_test]
fn no_save_that_is_put_aside_takes_the_place_of_another() {
    let game = Game::load();
    let code = |choice| {
        run::encode(
            &Run { role: Side::Owner, controls: vec![], from: None, opponent: None, choices: vec![choice] },
            !content::HASH,
        )
    };
    let mut kept = Kept { damaged: Some("from before".to_owned()), ..Kept::default() };
    kept.runs = [Some(code(1)), Some(code(2))];
    let all = format!("from before\n{}\n{}", code(1), code(2));
    let (model, effects) = with(&game, "", kept);
    assert_eq!(model.damaged, Some(Damaged { code: all.clone(), why: BadRun::OtherContent }));
    assert!(effects.contains(&Effect::Keep(key::DAMAGED, Some(all.clone()))));
    let again = with(&game, "", Kept { damaged: Some(all), ..Kept::default() }).0;
    assert_eq!(again.damaged, model.damaged, "it is said again in the same words");
}

#[wasm_bindgen_test]
fn a_save_put_aside_can_be_saved_and_dropped() {
    let game = Game::load();
    let kept = Kept { damaged: Some("LN2-x".to_owned()), ..Kept::default() };
    let (mut model, effects) = with(&game, "", kept);
    assert_eq!(model.damaged.as_ref().map(|damaged| damaged.why), Some(BadRun::OtherVersion));
    assert!(!effects.iter().any(|it| matches!(it, Effect::Keep(..))), "it is kept already");
    let effects = model.update(&game, Msg::ExportDamaged);
    assert_eq!(effects, [Effect::Save("long-night-save.txt", "LN2-x".to_owned())]);
    assert!(model.damaged.is_some(), "a file may fail to be saved");
    let effects = model.update(&game, Msg::DropDamaged);
    assert_eq!(effects, [Effect::Keep(key::DAMAGED, None), Effect::Focus]);
    assert_eq!((model.damaged.clone(), model.update(&game, Msg::ExportDamaged)), (None, vec![]));
}

#[wasm_bindgen_test]
fn marks_are_kept_as_they_are_made() {
    let game = Game::load();
    let mut model = at(&game, "?page=checklist");
    let _effects = model.update(&game, Msg::List(ListMsg::Mark("sim-pin".to_owned(), Mark::Done)));
    let effects = model.update(&game, Msg::List(ListMsg::Mark("screen-lock".to_owned(), Mark::NotMine)));
    let text = "@2\nscreen-lock=not-mine\nsim-pin=done\n";
    assert_eq!(effects, [Effect::Keep(key::MARKS, Some(text.to_owned()))], "and the focus stays where it is");
    let kept = Kept { marks: Some(format!("{text}???\n")), ..Kept::default() };
    assert_eq!(with(&game, "", kept).0.list.marks, model.list.marks);
}

fn list(model: &mut Model, game: &Game, msg: ListMsg) -> Vec<Effect> {
    model.update(game, Msg::List(msg))
}

/// The file that an effect hands to the reader.
fn saved(effects: &[Effect]) -> (&str, &str) {
    match effects {
        [Effect::Save(name, text)] => (name, text),
        other => panic!("no file alone: {other:?}"),
    }
}

#[wasm_bindgen_test]
fn a_list_goes_out_as_a_file_is_deleted_and_comes_back() {
    let game = Game::load();
    let mut model = at(&game, "?page=checklist");
    for msg in [
        ListMsg::Device(Some(Device::Huawei)),
        ListMsg::Carrier(Some(Carrier::Telecom)),
        ListMsg::Mark("sim-pin".to_owned(), Mark::Done),
        ListMsg::Mark("drill".to_owned(), Mark::Planned),
        ListMsg::Mark("voicemail-pin".to_owned(), Mark::NotMine),
        ListMsg::Reason("voicemail-pin".to_owned(), "没开过 \"\\\"".to_owned()),
    ] {
        assert!(matches!(list(&mut model, &game, msg)[..], [Effect::Keep(key::MARKS, Some(_))]));
    }
    let before = model.list.marks.clone();
    let effects = list(&mut model, &game, ListMsg::SaveFile);
    let (name, file) = saved(&effects);
    assert_eq!(name, "long-night-checklist.json");
    assert_eq!(list(&mut model, &game, ListMsg::Erase), [Effect::Keep(key::MARKS, None)]);
    assert_eq!((model.list.marks.get("sim-pin"), model.list.told), (Mark::Open, Some(Told::Erased)));
    // What is marked meanwhile and not in the file stays.
    let _effects = list(&mut model, &game, ListMsg::Mark("sms-off".to_owned(), Mark::Done));
    let _effects = list(&mut model, &game, ListMsg::Mark("drill".to_owned(), Mark::Done));
    let effects = list(&mut model, &game, ListMsg::Import(Ok(file.to_owned())));
    assert_eq!(model.list.told, Some(Told::Taken(Taken { items: 3, changed: 3 })));
    assert_eq!(effects, [Effect::Keep(key::MARKS, Some(model.list.marks.to_text()))]);
    let mut expected = (*before).clone();
    expected.set("sms-off", Mark::Done);
    assert_eq!(*model.list.marks, expected);
    let again = list(&mut model, &game, ListMsg::Import(Ok(file.to_owned())));
    assert_eq!((again.len(), model.list.told), (1, Some(Told::Taken(Taken { items: 3, changed: 0 }))));
    let _effects = model.update(&game, Msg::Go(Page::About));
    assert_eq!(model.list.told, None, "told once");
}

#[wasm_bindgen_test]
fn a_file_that_is_refused_changes_nothing() {
    let game = Game::load();
    let mut model = at(&game, "?page=checklist");
    let _effects = list(&mut model, &game, ListMsg::Mark("sim-pin".to_owned(), Mark::Done));
    let before = model.list.marks.clone();
    let cases = [
        (Err(BadFile::TooLarge), BadFile::TooLarge),
        (Err(BadFile::Unreadable), BadFile::Unreadable),
        (Ok(" ".repeat(LARGEST as usize + 1)), BadFile::TooLarge),
        (Ok("{\"level\": 3}".to_owned()), BadFile::Foreign),
        (Ok("{\"format\":\"long-night-checklist\",\"version\":2}".to_owned()), BadFile::Newer),
        (Ok("{\"format\":\"long-night-checklist\",\"version\":1,\"items\":[".to_owned()), BadFile::Damaged),
    ];
    for (file, why) in cases {
        assert_eq!(list(&mut model, &game, ListMsg::Import(file)), []);
        assert_eq!((&model.list.marks, model.list.told), (&before, Some(Told::Refused(why))));
    }
}

#[wasm_bindgen_test]
fn what_is_planned_goes_into_the_calendar() {
    let game = Game::load();
    let mut model = at(&game, "?page=checklist");
    let day = Day::new(2026, 12, 1).expect("there is such a day");
    let remind = || ListMsg::Remind(day, calendar::Moment { day, second: 60 });
    assert_eq!(list(&mut model, &game, remind()), []);
    assert_eq!(model.list.told, Some(Told::NothingPlanned));
    let _effects = list(&mut model, &game, ListMsg::Mark("drill".to_owned(), Mark::Planned));
    let effects = list(&mut model, &game, remind());
    let (name, event) = saved(&effects);
    assert!(name == "long-night-checklist.ics" && event.contains("DTSTART:20261201T193000\r\n"), "{event}");
    let effects = list(&mut model, &game, ListMsg::SaveMarkdown);
    assert!(matches!(saved(&effects), ("long-night-checklist.md", text) if text.starts_with("# Checklist\n")));
}

#[wasm_bindgen_test]
fn all_that_is_kept_is_forgotten_at_once() {
    let game = Game::load();
    let mut kept = kept_run("garbage");
    (kept.marks, kept.theme) = (Some("sim-pin=done".to_owned()), Some("day".to_owned()));
    let (mut model, _) = with(&game, "?page=about", kept);
    let now = Moment { year: 2026, month: 11, day: 22, hour: 19, minute: 42 };
    let _kept = model.update(&game, Msg::Tick("borrow".to_owned(), Some(now)));
    let _kept = model.update(&game, Msg::Note(Number::new("", "110").expect("a number")));
    let _kept = model.update(&game, Msg::Tell(Tell::Answer("screen".to_owned(), Reply::DontKnow)));
    let _kept = model.update(&game, Msg::Learn(Learn::Say(When::Before, "one".to_owned(), "sim".to_owned())));
    let effects = model.update(&game, Msg::Erase);
    for key in key::ALL {
        assert!(effects.contains(&Effect::Keep(key, None)), "{key}");
    }
    assert!(effects.contains(&Effect::Theme(Theme::System)));
    assert!(model.plays.iter().all(Option::is_none) && model.damaged.is_none());
    assert_eq!((model.list.marks.get("sim-pin"), model.page), (Mark::Open, Page::About));
    assert!(model.ticks.is_empty() && model.numbers.all().is_empty());
    assert_eq!(*model.sitting, Sitting::default());
    assert_eq!(*model.learning, Learning::default());
}

#[wasm_bindgen_test]
fn what_is_said_before_and_after_a_night_is_kept_under_one_key() {
    let game = Game::load();
    let mut model = at(&game, "");
    let say = |when, answer: &str| Msg::Learn(Learn::Say(when, "one".to_owned(), answer.to_owned()));
    let kept = |text: &str| Effect::Keep(key::LEARNING, Some(text.to_owned()));
    assert_eq!(model.update(&game, say(When::Before, "screen")), [kept("before one=screen\n")]);
    assert_eq!(model.update(&game, Msg::Learn(Learn::Skip)), [kept("before one=screen\nskipped\n"), Effect::Focus]);
    let said = "before one=screen\nafter one=sim\nskipped\n";
    assert_eq!(model.update(&game, say(When::After, "sim")), [kept(said)]);
    let place = Effect::FocusOn(LEARNING.to_owned());
    let shown = model.update(&game, Msg::Learn(Learn::Show));
    assert_eq!(shown, [kept(&format!("{said}shown\n")), place.clone()]);
    let again = Kept { learning: Some(said.to_owned()), ..Kept::default() };
    assert_eq!(with(&game, "", again).0.learning.said(When::After, "one"), Some("sim"));
    let again = model.update(&game, Msg::Learn(Learn::Again));
    assert_eq!(again, [kept("before one=screen\nskipped\n"), place]);
}

#[wasm_bindgen_test]
fn ticks_and_numbers_are_kept_as_they_stand_and_not_at_all_when_none_is_left() {
    let game = Game::load();
    let mut model = at(&game, "?page=emergency");
    let moment = Moment { year: 2026, month: 11, day: 22, hour: 19, minute: 42 };
    let tick = |at| Msg::Tick("report-sim".to_owned(), at);
    let kept = |key, text: Option<&str>| Effect::Keep(key, text.map(str::to_owned));
    assert_eq!(model.update(&game, tick(Some(moment))), [kept(key::TICKS, Some("report-sim=2026-11-22T19:42\n"))]);
    assert_eq!(model.update(&game, tick(None)), [kept(key::TICKS, None)]);
    let number = Number::new("Bank", "95588").expect("a number");
    assert_eq!(model.update(&game, Msg::Note(number.clone())), [kept(key::NUMBERS, Some("95588\tBank\n"))]);
    let again = Kept { numbers: Some("95588\tBank\n".to_owned()), ..Kept::default() };
    assert_eq!(with(&game, "", again).0.numbers.all(), std::slice::from_ref(&number));
    while !model.numbers.is_full() {
        assert_ne!(model.update(&game, Msg::Note(number.clone())), []);
    }
    assert_eq!(model.update(&game, Msg::Note(number)), [], "there is no room for it");
    for left in (0..model.numbers.all().len()).rev() {
        let effects = model.update(&game, Msg::DropNote(0));
        assert_eq!(effects.contains(&kept(key::NUMBERS, None)), left == 0);
    }
}

#[wasm_bindgen_test]
fn the_texts_decode_and_every_page_has_its_words() {
    for locale in Locale::ALL {
        let catalog = content::catalog(locale);
        assert_eq!((catalog.locale(), catalog.is_empty()), (locale, false));
        assert!(!crate::text::app_title(&catalog).is_empty());
    }
}

#[wasm_bindgen_test]
fn what_the_self_check_is_told_is_kept_as_it_is_told() {
    let game = Game::load();
    let mut model = at(&game, "?page=checkup");
    let kept = |effects: &[Effect]| match effects {
        [Effect::Keep(key::CHECKUP, Some(text))] => text.clone(),
        other => panic!("{other:?}"),
    };
    let tell = |model: &mut Model, tell| kept(&model.update(&game, Msg::Tell(tell)));
    tell(&mut model, Tell::Answer("screen".to_owned(), Reply::Answer("weak".to_owned())));
    tell(&mut model, Tell::Mind("insider".to_owned(), true));
    let text = tell(&mut model, Tell::Tick("sim-pin".to_owned(), true));
    assert_eq!(text, "answer screen=weak\ntheft insider=on\nplan sim-pin\n");
    let again = with(&game, "", Kept { checkup: Some(format!("{text}nonsense\n")), ..Kept::default() }).0;
    assert_eq!(again.sitting, model.sitting);
    let done = Tell::Count(vec!["sim-pin".to_owned(), "app-lock".to_owned()]);
    let effects = model.update(&game, Msg::Tell(done));
    assert!(model.sitting.plan.iter().eq(["app-lock", "sim-pin"]));
    assert_eq!(effects.get(1), Some(&Effect::FocusOn(TODO.to_owned())), "the button is gone");
    assert_eq!(tell(&mut model, Tell::Untick), "answer screen=weak\ntheft insider=on\n");
}

#[wasm_bindgen_test]
fn a_look_at_a_persona_leads_to_the_result_and_back_to_ones_own() {
    let game = Game::load();
    let mut model = at(&game, "?page=checkup&lang=en");
    let look = |model: &mut Model, persona: Option<&str>| {
        let effects = model.update(&game, Msg::Tell(Tell::LookAt(persona.map(str::to_owned))));
        assert_eq!(effects[effects.len() - 2..], [Effect::Top, Effect::Focus]);
        effects.contains(&Effect::Push(model.route()))
    };
    assert!(look(&mut model, Some("student")) && model.page == Page::Result);
    assert!(!look(&mut model, Some("colleague")), "on the same page there is nowhere to go");
    assert!(
        look(&mut model, None) && model.page == Page::Checkup,
        "with no answer of one\u{2019}s own there is no result"
    );
    let answer = Tell::Answer("screen".to_owned(), Reply::DontKnow);
    let _kept = model.update(&game, Msg::Tell(answer));
    assert!(look(&mut model, Some("student")));
    assert!(!look(&mut model, None) && model.page == Page::Result);
    let effects = model.update(&game, Msg::Tell(Tell::Afresh));
    assert!(effects.contains(&Effect::Keep(key::CHECKUP, None)) && model.page == Page::Checkup);
    assert_eq!(*model.sitting, Sitting::default());
}

fn now() -> Moment {
    Moment { year: 2026, month: 11, day: 23, hour: 2, minute: 5 }
}

fn shelve(model: &mut Model, game: &Game, msg: ShelfMsg) -> Vec<Effect> {
    model.update(game, Msg::Shelf(msg))
}

/// The same night as an edition of the story kept it that counts its choices otherwise.
fn of_another_edition(text: &str) -> String {
    let run = Run { role: Side::Owner, controls: vec![], from: None, opponent: None, choices: vec![9, 9, 9] };
    let trail = text.lines().nth(1).expect("it has a trail");
    format!("{}\n{trail}", run::encode(&run, !content::HASH))
}

#[wasm_bindgen_test]
fn a_night_of_another_edition_goes_on_where_every_choice_is_found() {
    let game = Game::load();
    let model = played(&game, 4);
    let play = model.play(Side::Owner).expect("it is being played");
    let text = kept_text(&game, play);
    let (again, effects) = with(&game, "?page=play", kept_run(&of_another_edition(&text)));
    assert_eq!(again.play(Side::Owner).map(|it| it.digest()), Some(play.digest()));
    assert_eq!(again.shelf.resumed[Side::Owner.index()], Some(Resumed { moved: true }));
    assert!(effects.contains(&Effect::Keep(OWNER_KEY, Some(text.clone()))), "from now on it is of this edition");
    assert_eq!(again.damaged, None);
    let (mut same, _) = with(&game, "?page=play", kept_run(&text));
    assert_eq!(same.shelf.resumed[Side::Owner.index()], Some(Resumed { moved: false }));
    let _effects = same.update(&game, Msg::Choose(0));
    assert_eq!(same.shelf.resumed, [None; 2], "whoever plays on needs no recap");
}

#[wasm_bindgen_test]
fn a_night_that_lost_a_choice_is_kept_to_be_read_and_played_on_from_before() {
    let game = Game::load();
    let model = played(&game, 4);
    let play = model.play(Side::Owner).expect("it is being played");
    let mut way = Trail::of(&game, play);
    way.steps[2].choice = "no-such".to_owned();
    let text = of_another_edition(&trail::keep("", &way));
    let kept = Kept { now: Some(now()), ..kept_run(&text) };
    let (mut model, effects) = with(&game, "?page=nights", kept);
    assert!(effects.contains(&Effect::Keep(OWNER_KEY, None)) && model.damaged.is_none());
    assert!(effects.contains(&Effect::Keep(key::SAVES, Some(saves::write(&model.shelf.saves, None)))));
    assert_eq!((model.shelf.saves.all().len(), model.shelf.aside), (1, true));
    assert_eq!(model.shelf.saves.all()[0].text(), text, "nothing of it is lost");
    let effects = shelve(&mut model, &game, ShelfMsg::ReadSave(0));
    let (_, file) = saved(&effects);
    let c = content::catalog(Locale::En);
    assert!(file.contains(&crate::text::nights_choice_gone(&c)) && file.contains("> After 2 decisions"), "{file}");
    let effects = shelve(&mut model, &game, ShelfMsg::Load(0, now()));
    assert!(effects.contains(&Effect::Focus) && model.page == OWNER);
    assert_eq!(choices(&model, Side::Owner), Some(2));
    assert_eq!(model.shelf.saves.all().len(), 1, "the save stays");
}

#[wasm_bindgen_test]
fn a_night_is_kept_and_taken_up_and_what_it_replaces_is_put_aside() {
    let game = Game::load();
    let mut model = played(&game, 3);
    let effects = shelve(&mut model, &game, ShelfMsg::Keep(now()));
    assert_eq!(effects, [Effect::Keep(key::SAVES, Some(saves::write(&model.shelf.saves, None)))]);
    assert_eq!(model.shelf.told, Some(shelf::Told::Kept));
    assert_eq!(shelve(&mut model, &game, ShelfMsg::Keep(now())), [], "the same moment is kept once");
    assert_eq!((model.shelf.told, model.shelf.saves.all().len()), (Some(shelf::Told::Kept), 1));
    let first = model.play(Side::Owner).map(|play| play.digest());
    for _ in 0..2 {
        let _effects = model.update(&game, Msg::Choose(0));
    }
    let later = model.play(Side::Owner).map(|play| play.digest());
    let _effects = model.update(&game, Msg::Go(Page::Nights));
    let effects = shelve(&mut model, &game, ShelfMsg::Load(0, now()));
    assert_eq!(model.play(Side::Owner).map(|play| play.digest()), first);
    assert!(effects.contains(&Effect::Push(model.route())) && model.page == OWNER);
    let aside: Vec<_> = model.shelf.saves.all().iter().filter(|save| save.aside).collect();
    assert_eq!(aside.len(), 1, "the unfinished night is not lost");
    let at = model.shelf.saves.all().iter().position(|save| save.aside).expect("it was put aside");
    let _effects = shelve(&mut model, &game, ShelfMsg::Load(at, now()));
    assert_eq!(model.play(Side::Owner).map(|play| play.digest()), later);
    assert_eq!(model.shelf.saves.all().len(), 2, "what is among the saves already is not put aside again");
    let _effects = shelve(&mut model, &game, ShelfMsg::Rename(0, "before the call".to_owned()));
    assert_eq!(model.shelf.saves.all()[0].name(), "before the call");
}

#[wasm_bindgen_test]
fn a_night_that_is_begun_anew_puts_the_unfinished_one_aside() {
    let game = Game::load();
    let mut model = played(&game, 3);
    let before = model.play(Side::Owner).map(|play| Trail::of(&game, play));
    model.now = Some(now());
    let effects = model.update(&game, Msg::Begin(Opening::new(Side::Owner, &[])));
    assert!(effects.contains(&Effect::Keep(key::SAVES, Some(saves::write(&model.shelf.saves, None)))));
    let [save] = model.shelf.saves.all() else { panic!("one night is put aside") };
    assert_eq!((save.aside, Some(&save.trail)), (true, before.as_ref()));
    // Where nothing was decided yet there is nothing to put aside.
    let _effects = model.update(&game, Msg::Begin(Opening::new(Side::Owner, &[])));
    assert_eq!(model.shelf.saves.all().len(), 1);
}

#[wasm_bindgen_test]
fn what_stands_under_one_key_is_forgotten_alone() {
    let game = Game::load();
    for key in key::ALL {
        let mut model = at(&game, "");
        for role in Side::BOTH {
            let _begun = model.update(&game, Msg::Go(Page::Play(role)));
        }
        let _ = model.update(&game, Msg::Paint(Theme::Day));
        let effects = model.update(&game, Msg::Forget(key));
        assert_eq!(effects[0], Effect::Keep(key, None));
        assert_eq!(effects.iter().filter(|effect| matches!(effect, Effect::Keep(..))).count(), 1, "{key}");
        assert_eq!(model.theme == Theme::System, key == key::THEME, "{key}");
        for role in Side::BOTH {
            assert_eq!(model.play(role).is_none(), key == key::run(role), "{key}");
        }
    }
}

#[wasm_bindgen_test]
fn nights_go_out_as_a_file_are_deleted_and_come_back() {
    let game = Game::load();
    let mut model = played(&game, 3);
    let _effects = shelve(&mut model, &game, ShelfMsg::Keep(now()));
    let before = model.shelf.clone();
    let effects = shelve(&mut model, &game, ShelfMsg::Export);
    let (name, file) = saved(&effects);
    assert_eq!(name, "long-night-nights.json");
    let effects = shelve(&mut model, &game, ShelfMsg::Delete(0));
    assert!(effects.contains(&Effect::Keep(key::SAVES, None)) && model.shelf.saves.all().is_empty());
    let effects = shelve(&mut model, &game, ShelfMsg::Forget);
    assert!(effects.contains(&Effect::Keep(key::RECORD, None)) && model.shelf.record.is_empty());
    let effects = shelve(&mut model, &game, ShelfMsg::Import(Ok(file.to_owned())));
    assert_eq!(effects.len(), 2);
    assert_eq!((&model.shelf.saves, &model.shelf.record), (&before.saves, &before.record));
    assert_eq!(model.shelf.told, Some(shelf::Told::Taken(1)));
    let kept = |effects: &[Effect], key| {
        effects.iter().find_map(|it| match it {
            Effect::Keep(name, text) if *name == key => text.clone(),
            _ => None,
        })
    };
    let kept = Kept { saves: kept(&effects, key::SAVES), record: kept(&effects, key::RECORD), ..Kept::default() };
    let again = with(&game, "?page=nights", kept).0;
    assert_eq!((&again.shelf.saves, &again.shelf.record), (&before.saves, &before.record));
    for (file, why) in [
        (Err(BadFile::TooLarge), BadFile::TooLarge),
        (Ok("{}".to_owned()), BadFile::Foreign),
        (Ok(file[..file.len() - 9].to_owned()), BadFile::Damaged),
    ] {
        assert_eq!(shelve(&mut model, &game, ShelfMsg::Import(file)), []);
        assert_eq!(model.shelf.told, Some(shelf::Told::Refused(why)));
        assert_eq!((&model.shelf.saves, &model.shelf.record), (&before.saves, &before.record));
    }
}

#[wasm_bindgen_test]
fn saves_that_cannot_be_read_are_put_aside() {
    let game = Game::load();
    let whole = saves::write(&saves::Saves::default(), None);
    let cut = whole[..whole.len() - 4].to_owned();
    let (model, effects) = with(&game, "", Kept { saves: Some(cut.clone()), ..Kept::default() });
    assert_eq!(model.damaged, Some(Damaged { code: cut.clone(), why: BadRun::Damaged }));
    assert!(effects.contains(&Effect::Keep(key::SAVES, None)));
    assert!(effects.contains(&Effect::Keep(key::DAMAGED, Some(cut.clone()))));
    let again = with(&game, "", Kept { damaged: Some(cut), ..Kept::default() }).0;
    assert_eq!(again.damaged, model.damaged);
}

#[wasm_bindgen_test]
fn chapters_and_endings_that_were_reached_are_come_back_to() {
    let game = Game::load();
    let mut model = at(&game, "?page=play&role=victim&lang=en");
    while model.play(Side::Owner).is_some_and(|play| !play.is_over(&game)) {
        assert_ne!(model.update(&game, Msg::Choose(0)), []);
    }
    let nights = model.shelf.record.of(Side::Owner).clone();
    assert_eq!((nights.finished, nights.endings.len()), (1, 1));
    let end = model.play(Side::Owner).map(|play| play.digest());
    let number = *nights.chapters.keys().next_back().expect("there are chapters");
    let _effects = shelve(&mut model, &game, ShelfMsg::Chapter(Side::Owner, number, now()));
    let play = model.play(Side::Owner).expect("it is being played").clone();
    let scene = play.scene.as_ref().expect("it stands somewhere");
    assert_eq!(
        game.story.storylets[scene.storylet.index()].id,
        nights.chapters.get(&number).expect("it was reached").storylet
    );
    assert!(!play.is_over(&game));
    let id = nights.endings.keys().next().expect("one was reached").clone();
    let _effects = shelve(&mut model, &game, ShelfMsg::Ending(Side::Owner, id, now()));
    assert_eq!(model.play(Side::Owner).map(|play| play.digest()), end);
    assert_eq!(model.shelf.record.of(Side::Owner).finished, 1, "to see it again is not to play it again");
    assert_eq!(shelve(&mut model, &game, ShelfMsg::Chapter(Side::Crew, 3, now())), [], "never reached");
}
