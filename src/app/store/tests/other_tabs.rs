//! Two tabs on what one device keeps, and a device that keeps no more.
use super::*;
use crate::store::SavedGamesMsg;
use crate::store::persisted::keep;
use share::keeper::News;
use share::kept::Stored as _;
use share::marks::Mark;
use share::saves::{self, Save};
use share::ticks::Moment;
use story::Trail;

const NOW: Moment = Moment { year: 2026, month: 11, day: 30, hour: 10, minute: 5 };

fn text(game: &Game, model: &Model) -> String {
    kept_text(game, model.play(Side::Owner).expect("it is being played"))
}

/// What another tab has written over this one's night: knowing it, or not.
fn news(text: &str, follows: bool) -> Vec<News> {
    vec![News { key: OWNER_KEY, text: Some(text.to_owned()), follows, unsaved: false }]
}

/// A tab that has made these choices.
fn tab(game: &Game, indices: &[u8]) -> Model {
    let mut model = played(game, 0);
    for index in indices {
        assert_ne!(model.update(game, PlayMsg::Choose(*index)), []);
    }
    model.now = Some(NOW);
    model
}

#[test]
fn a_night_that_another_tab_played_on_is_taken_up_and_said() {
    let game = Game::load();
    let (mut here, there) = (tab(&game, &[0, 0]), tab(&game, &[0; 6]));
    let effects = here.react(&game, news(&text(&game, &there), false), Vec::new());
    assert_eq!(effects, [Effect::Focus], "it is on the device already");
    assert_eq!((choices(&here, Side::Owner), text(&game, &here)), (Some(6), text(&game, &there)));
    assert_eq!(here.other_tab[Side::Owner.index()], Some(OtherTab::TakenUp));
    let _effects = here.update(&game, PlayMsg::Choose(0));
    assert_eq!((choices(&here, Side::Owner), here.other_tab), (Some(7), [None, None]), "whoever plays on knows");
}

#[test]
fn a_choice_in_a_scene_that_another_tab_has_left_is_not_made() {
    let game = Game::load();
    let there = text(&game, &tab(&game, &[0; 6]));
    for msg in [PlayMsg::Choose(0).into(), PlayMsg::Rewind(0).into(), SavedGamesMsg::Keep(NOW).into()] {
        let mut here = tab(&game, &[0, 0]);
        let effects = here.react(&game, news(&there, false), vec![msg]);
        assert!(!effects.iter().any(|it| matches!(it, Effect::Keep(..))), "{effects:?}");
        assert_eq!(choices(&here, Side::Owner), Some(6));
    }
    let mut here = tab(&game, &[0, 0]);
    let effects = here.react(&game, news(&there, false), vec![NavigationMsg::To(Page::About).into()]);
    assert!(here.page == Page::About && effects.contains(&Effect::Top), "all else is done");
}

#[test]
fn a_night_that_contains_the_other_stands_and_is_written_again() {
    let game = Game::load();
    let (mut here, there) = (tab(&game, &[0; 6]), tab(&game, &[0, 0]));
    let own = text(&game, &here);
    let effects = here.react(&game, news(&text(&game, &there), false), Vec::new());
    assert_eq!(effects, [Effect::Keep(OWNER_KEY, Some(own.clone()))]);
    assert_eq!((text(&game, &here), here.other_tab.clone()), (own.clone(), [None, None]));
    // The same night is no news.
    assert_eq!(here.react(&game, news(&own, false), Vec::new()), []);
}

#[test]
fn what_is_taken_back_in_another_tab_is_taken_back_here() {
    let game = Game::load();
    let (mut here, there) = (tab(&game, &[0; 6]), tab(&game, &[0, 0]));
    let effects = here.react(&game, news(&text(&game, &there), true), Vec::new());
    assert_eq!((effects, choices(&here, Side::Owner)), (vec![Effect::Focus], Some(2)));
}

#[test]
fn nights_that_went_different_ways_are_both_kept_and_the_reader_chooses() {
    let game = Game::load();
    let (mut here, there) = (tab(&game, &[0, 0, 0]), tab(&game, &[0, 1]));
    let (own, other) = (text(&game, &here), text(&game, &there));
    let effects = here.react(&game, news(&other, false), Vec::new());
    assert_eq!(effects, [keep(&*here.saved_games.saves), Effect::Keep(OWNER_KEY, Some(own.clone()))]);
    let [save] = here.saved_games.saves.all() else { panic!("the other night is among the saves") };
    assert_eq!((save.text(), save.name()), (other.clone(), &*content::text::tabs_name(&content::catalog(Locale::En))));
    let way = save.trail.clone();
    assert_eq!(here.other_tab[Side::Owner.index()], Some(OtherTab::Apart(way)));
    let mut choosing = tab(&game, &[0, 0, 0]);
    let _effects = choosing.react(&game, news(&other, false), vec![PlayMsg::Choose(0).into()]);
    assert_eq!(choices(&choosing, Side::Owner), Some(3), "first the reader is asked");
    // A second time it is not kept twice.
    let _effects = here.react(&game, news(&other, false), Vec::new());
    assert_eq!(here.saved_games.saves.all().len(), 1);

    let mut stays = here.clone();
    assert_eq!(stays.update(&game, PlayMsg::KeepThis(Side::Owner)), [Effect::Focus]);
    assert_eq!((text(&game, &stays), stays.other_tab), (own.clone(), [None, None]));

    let effects = here.update(&game, PlayMsg::TakeOther(Side::Owner));
    assert!(effects.contains(&Effect::Keep(OWNER_KEY, Some(other.clone()))));
    assert_eq!((text(&game, &here), here.other_tab.clone()), (other, [None, None]));
    assert!(here.saved_games.saves.all().iter().any(|save| save.aside && save.text() == own), "this one is put aside");
    assert_eq!(here.update(&game, PlayMsg::TakeOther(Side::Owner)), [], "there is nothing left to choose");
}

#[test]
fn where_the_saves_are_full_another_tabs_night_is_kept_as_text_and_that_is_said() {
    let game = Game::load();
    let (mut here, there) = (tab(&game, &[0, 0, 0]), tab(&game, &[0, 1]));
    for _ in 0..saves::MOST {
        let save = Save::new("", 0, NOW, "LN1-x".to_owned(), Trail::of(&game, here.play(Side::Owner).expect("it is")));
        assert!(Rc::make_mut(&mut here.saved_games.saves).add(save));
    }
    let (own, other) = (text(&game, &here), text(&game, &there));
    let effects = here.react(&game, news(&other, false), Vec::new());
    assert_eq!(effects, [Effect::Keep(Key::Damaged, Some(other.clone())), Effect::Keep(OWNER_KEY, Some(own.clone()))]);
    assert_eq!(here.damaged, Some(Damaged { code: other.clone(), why: AsideReason::NoRoom }));
    assert_eq!((text(&game, &here), here.other_tab.clone()), (own, [None, None]));
    let again = with(&game, "", Persisted::default().with(Key::Damaged, other)).0;
    assert_eq!(again.damaged, here.damaged, "it is said again in the same words");
}

#[test]
fn a_night_that_another_tab_began_anew_knowing_this_one_puts_it_aside() {
    let game = Game::load();
    let (mut here, there) = (tab(&game, &[0, 0, 0]), tab(&game, &[0, 1]));
    let own = text(&game, &here);
    let effects = here.react(&game, news(&text(&game, &there), true), Vec::new());
    assert_eq!(effects, [keep(&*here.saved_games.saves), Effect::Focus]);
    assert_eq!(here.saved_games.saves.all().iter().map(|save| save.text()).collect::<Vec<_>>(), [own]);
    // Forgotten there, it stands here until it is played on.
    let gone = News { key: OWNER_KEY, text: None, follows: true, unsaved: false };
    assert_eq!((here.react(&game, vec![gone], Vec::new()), choices(&here, Side::Owner)), (vec![], Some(2)));
}

#[test]
fn a_night_of_another_edition_in_another_tab_is_not_written_over_unseen() {
    let game = Game::load();
    let mut here = tab(&game, &[0, 0]);
    let effects = here.react(&game, news("LN1-AAAA", false), Vec::new());
    assert_eq!(effects, [Effect::Keep(Key::Damaged, Some("LN1-AAAA".to_owned()))]);
    assert_eq!(choices(&here, Side::Owner), Some(2));
}

#[test]
fn all_else_that_another_tab_writes_is_taken_up() {
    let game = Game::load();
    let (mut here, mut there) = (at(&game, "?page=checklist"), at(&game, "?page=checklist"));
    let mark = |id: &str| ChecklistMsg::Mark(id.to_owned(), Mark::Done);
    let effects = there.update(&game, mark("sim-pin"));
    let [Effect::Keep(key, text)] = &effects[..] else { panic!("{effects:?}") };
    let news = News { key: *key, text: text.clone(), follows: false, unsaved: false };
    let effects = here.react(&game, vec![news], vec![mark("drill").into()]);
    assert_eq!((here.checklist.marks.get("sim-pin"), here.checklist.marks.get("drill")), (Mark::Done, Mark::Done));
    assert_eq!(effects, [keep(&*here.checklist.marks)]);
    let theme = News { key: Key::Theme, text: Some("night".to_owned()), follows: true, unsaved: false };
    assert_eq!(here.react(&game, vec![theme], Vec::new()), [Effect::Theme(Theme::Night)]);
    // A newer edition's is left as it stands, and put aside before this tab writes there.
    let newer = "{\"format\": \"long-night-checklist\", \"version\": 2}";
    let news = News { key: Key::Checklist, text: Some(newer.to_owned()), follows: true, unsaved: false };
    let effects = here.react(&game, vec![news], Vec::new());
    assert_eq!(effects, [Effect::Keep(Key::Damaged, Some(newer.to_owned()))]);
    assert_eq!(here.checklist.marks.get("drill"), Mark::Done);
    // Where this tab's own could not be written, it is not given up.
    let cleared = News { key: Key::Checklist, text: None, follows: false, unsaved: true };
    assert_eq!(here.react(&game, vec![cleared], Vec::new()), []);
    assert_eq!(here.checklist.marks.get("drill"), Mark::Done);
}

#[test]
fn what_is_marked_as_older_is_taken_up_and_said_once() {
    let game = Game::load();
    let mut model = tab(&game, &[0, 0]);
    let _effects = model.update(&game, ChecklistMsg::Mark("drill".to_owned(), Mark::Done));
    let (night, list) = (text(&game, &model), model.checklist.marks.to_text());
    let marked = [
        (OWNER_KEY, night.clone(), night.replacen("LN1-", "LN0-", 1)),
        (Key::Checklist, list.clone(), list.replacen("\"version\": 1", "\"version\": 0", 1)),
    ];
    for (key, plain, older) in marked {
        let (mut again, effects) = with(&game, "?page=play", Persisted::default().with(key, older.clone()));
        assert!(again.older && again.damaged.is_none(), "{key:?}");
        assert!(effects.contains(&Effect::Keep(key, Some(plain.clone()))), "{key:?}: {effects:?}");
        assert_eq!(again.update(&game, PersistedMsg::DismissOlder), [Effect::Focus]);
        assert!(!again.older && !with(&game, "?page=play", Persisted::default().with(key, plain)).0.older);
        // In another tab it is no news: what stood there before was marked, nothing else.
        let other = News { key, text: Some(older), follows: true, unsaved: false };
        assert_eq!((again.react(&game, vec![other], Vec::new()), again.older), (vec![], false));
    }
}

#[test]
fn all_that_is_being_played_goes_out_as_a_file() {
    let game = Game::load();
    let mut model = tab(&game, &[0, 0]);
    let way = Trail::of(&game, model.play(Side::Owner).expect("it is being played"));
    let effects = model.update(&game, Msg::SavedGames(SavedGamesMsg::Rescue(NOW)));
    let (name, file) = saved(&effects);
    let (saves, record) = saves::read(file).expect("it is a file of ours");
    assert_eq!((name, saves.all().len(), &saves.all()[0].trail), ("long-night-nights.json", 1, &way));
    assert_eq!(record, *model.saved_games.record);
    assert!(model.saved_games.saves.all().is_empty(), "here nothing changes");
}
