//! A night as it is played, kept and taken up again.
use super::*;
use crate::store::SavedGamesMsg;
use share::kept::Stored as _;
use share::run::{self, Run};
use share::trail::code_of;
use world::ids::ControlId;

#[test]
fn a_choice_is_kept_and_read_back() {
    let game = Game::load();
    let mut model = played(&game, 2);
    let effects = model.update(&game, PlayMsg::Choose(0));
    let play = model.play(Side::Owner).expect("it is being played").clone();
    let code = kept_text(&game, &play);
    let record = Effect::Keep(Key::Record, model.saved_games.record.to_kept());
    assert_eq!(effects, [Effect::Keep(OWNER_KEY, Some(code.clone())), record, Effect::Scene, Effect::Focus]);
    let (again, effects) = with(&game, "?page=play", kept_run(&code));
    let read = again.play(Side::Owner).expect("it was kept");
    assert_eq!((&read.choices, &read.state, &read.scene), (&play.choices, &play.state, &play.scene));
    assert!(again.damaged.is_none() && !effects.iter().any(|it| matches!(it, Effect::Keep(..))));
}

#[test]
fn a_choice_that_is_not_offered_changes_nothing() {
    let game = Game::load();
    let mut model = played(&game, 1);
    let before = model.play(Side::Owner).expect("it is being played").clone();
    assert_eq!(model.update(&game, PlayMsg::Choose(200)), []);
    let after = model.play(Side::Owner).expect("it is still there");
    assert_eq!((&after.choices, &after.state, &after.events), (&before.choices, &before.state, &before.events));
    // On another page there is nothing to choose.
    let _effects = model.update(&game, NavigationMsg::To(Page::About));
    assert_eq!(model.update(&game, PlayMsg::Choose(0)), []);
    assert_eq!(model.update(&game, PlayMsg::Rewind(0)), []);
}

#[test]
fn a_step_back_is_kept_too() {
    let game = Game::load();
    let mut model = played(&game, 5);
    let effects = model.update(&game, PlayMsg::Rewind(2));
    let play = model.play(Side::Owner).expect("it is being played").clone();
    assert_eq!(effects, [Effect::Keep(OWNER_KEY, Some(kept_text(&game, &play))), Effect::Focus]);
    let fresh = played(&game, 2);
    let expected = fresh.play(Side::Owner).expect("it is being played");
    assert_eq!((&play.choices, &play.scene, play.digest()), (&expected.choices, &expected.scene, expected.digest()));
    // Further than there is to go back.
    let _effects = model.update(&game, PlayMsg::Rewind(99));
    assert_eq!(choices(&model, Side::Owner), Some(2));
    let _effects = model.update(&game, PlayMsg::Rewind(0));
    assert_eq!(choices(&model, Side::Owner), Some(0));
}

#[test]
fn a_new_night_takes_the_place_of_the_old_one() {
    let game = Game::load();
    let mut model = played(&game, 3);
    let effects = model.update(&game, PlayMsg::Start(Opening::new(Side::Owner, &[])));
    assert_eq!(effects, [Effect::Keep(OWNER_KEY, None), Effect::Top, Effect::Focus], "the address stays");
    assert_eq!(choices(&model, Side::Owner), Some(0));
    let effects = model.update(&game, PlayMsg::Start(Opening::new(Side::Crew, &[])));
    assert!(effects.contains(&Effect::Push(Route {
        page: Page::Play(Side::Crew),
        locale: Some(Locale::En),
        ..Route::default()
    })));
    assert!(choices(&model, Side::Owner).is_some(), "each side has a night of its own");
}

#[test]
fn how_a_new_night_opens_is_kept_from_the_start() {
    let game = Game::load();
    let openings = [Opening::new(Side::Owner, &[ControlId(0)]), Opening::new(Side::Owner, &[]).at(1_463)];
    for opening in openings {
        let mut model = at(&game, "?page=checklist");
        let effects = model.update(&game, PlayMsg::Start(opening.clone()));
        assert_eq!(model.page, OWNER);
        let kept = effects.into_iter().find_map(|effect| match effect {
            Effect::Keep(OWNER_KEY, kept) => kept,
            _ => None,
        });
        let (again, _) = with(&game, "?page=play", kept_run(&kept.expect("a reload must not forget how it opened")));
        assert_eq!(again.play(Side::Owner).map(|play| play.opening.clone()), Some(opening));
    }
}

#[test]
fn a_save_that_cannot_be_read_is_put_aside_and_said() {
    let game = Game::load();
    let good = code_of(played(&game, 3).play(Side::Owner).expect("it is being played"));
    let of = |role, controls, choices| {
        run::encode(&Run { role, controls, from: None, opponent: None, choices }, Edition::HERE)
    };
    let cases = [
        ("garbage".to_owned(), BadRun::Foreign),
        (String::new(), BadRun::Foreign),
        (good[..good.len() - 1].to_owned(), BadRun::Damaged),
        (good.replace("LN1-", "LN3-"), BadRun::OtherVersion),
        (
            run::encode(
                &Run { role: Side::Owner, controls: vec![], from: None, opponent: None, choices: vec![] },
                OTHER_EDITION,
            ),
            BadRun::OtherContent,
        ),
        (
            run::encode(
                &Run { role: Side::Owner, controls: vec![], from: None, opponent: None, choices: vec![] },
                ELSEWHERE,
            ),
            BadRun::OtherWorld,
        ),
        (of(Side::Crew, vec![], vec![]), BadRun::Damaged),
        (of(Side::Owner, vec![ControlId(250)], vec![]), BadRun::Damaged),
        (of(Side::Owner, vec![], vec![0, 99]), BadRun::Damaged),
    ];
    for (code, why) in cases {
        let (model, effects) = with(&game, "?page=play", kept_run(&code));
        assert_eq!(model.damaged, Some(Damaged { code: code.clone(), why: why.into() }), "{code}");
        assert_eq!(choices(&model, Side::Owner), Some(0), "{code}: it starts fresh");
        assert!(effects.contains(&Effect::Keep(Key::Damaged, Some(code.clone()))), "{code}: it is still there");
        assert!(effects.contains(&Effect::Keep(OWNER_KEY, None)), "{code}: it is out of the way");
    }
}

#[test]
fn no_save_that_is_put_aside_takes_the_place_of_another() {
    let game = Game::load();
    let code = |choice| {
        run::encode(
            &Run { role: Side::Owner, controls: vec![], from: None, opponent: None, choices: vec![choice] },
            OTHER_EDITION,
        )
    };
    let kept = Persisted::default().with(Key::Damaged, "from before").with(Key::RunCrew, code(1));
    let kept = kept.with(Key::RunOwner, code(2));
    let all = format!("from before\n{}\n{}", code(1), code(2));
    let (model, effects) = with(&game, "", kept);
    assert_eq!(model.damaged, Some(Damaged { code: all.clone(), why: BadRun::OtherContent.into() }));
    assert!(effects.contains(&Effect::Keep(Key::Damaged, Some(all.clone()))));
    let again = with(&game, "", Persisted::default().with(Key::Damaged, all)).0;
    assert_eq!(again.damaged, model.damaged, "it is said again in the same words");
}

#[test]
fn a_save_put_aside_can_be_saved_and_dropped() {
    let game = Game::load();
    let kept = Persisted::default().with(Key::Damaged, "LN2-x");
    let (mut model, effects) = with(&game, "", kept);
    assert_eq!(model.damaged.as_ref().map(|damaged| damaged.why), Some(BadRun::OtherVersion.into()));
    assert!(!effects.iter().any(|it| matches!(it, Effect::Keep(..))), "it is kept already");
    let effects = model.update(&game, PersistedMsg::ExportDamaged);
    assert_eq!(effects, [Effect::Save("long-night-save.txt", "LN2-x".to_owned())]);
    assert!(model.damaged.is_some(), "a file may fail to be saved");
    let effects = model.update(&game, PersistedMsg::DropDamaged);
    assert_eq!(effects, [Effect::Keep(Key::Damaged, None), Effect::Focus]);
    assert_eq!((model.damaged.clone(), model.update(&game, PersistedMsg::ExportDamaged)), (None, vec![]));
}

#[test]
fn a_running_night_is_asked_about_before_it_is_ended() {
    let game = Game::load();
    let now = Moment { year: 2026, month: 11, day: 30, hour: 11, minute: 0 };
    let start_request = |model: &mut Model| {
        let effects = model.update(&game, PlayMsg::RequestStart(Opening::new(Side::Owner, &[])));
        (effects, model.start_request.as_ref().map(|start_request| start_request.leaving))
    };
    // Nothing is running before the first choice, and after the last.
    let mut model = played(&game, 0);
    assert!(matches!(start_request(&mut model), (effects, None) if !effects.is_empty()));
    // Where there is no clock, nothing can be put among the saves.
    let mut model = played(&game, 3);
    assert_eq!(start_request(&mut model), (vec![], Some(Leaving::Lost)));
    assert_eq!(choices(&model, Side::Owner), Some(3), "it goes on until the player has said so");
    model.now = Some(now);
    assert_eq!(start_request(&mut model), (vec![], Some(Leaving::Archived)));
    assert_eq!(model.update(&game, PlayMsg::CancelStart), []);
    assert_eq!((model.start_request.clone(), choices(&model, Side::Owner)), (None, Some(3)));
    let _effects = model.update(&game, PlayMsg::Start(Opening::new(Side::Owner, &[])));
    assert_eq!((choices(&model, Side::Owner), model.saved_games.saves.all().len()), (Some(0), 1));
    // The next one takes its place, unless the player has kept it.
    let _effects = model.update(&game, PlayMsg::Choose(0));
    assert_eq!(start_request(&mut model).1, Some(Leaving::ReplacesArchived));
    let _effects = model.update(&game, Msg::SavedGames(SavedGamesMsg::Keep(now)));
    assert_eq!(start_request(&mut model).1, Some(Leaving::Saved));
    // The other side's night is not touched by it.
    let effects = model.update(&game, PlayMsg::RequestStart(Opening::new(Side::Crew, &[])));
    assert_eq!((model.start_request.is_none(), effects.is_empty()), (true, false));
    let _effects = model.update(&game, NavigationMsg::To(OWNER));
    assert_eq!(start_request(&mut model).1, Some(Leaving::Saved));
    let _effects = model.update(&game, NavigationMsg::To(Page::Home));
    assert_eq!(model.start_request, None, "a page further, nothing waits for an answer");
}
