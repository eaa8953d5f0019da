//! Files and printing, where a browser may refuse them without a word.
use super::*;
use crate::store::{ChecklistMsg, SavedGamesMsg};
use platform::Refusals;
use share::calendar::{self, Day};
use share::marks::Mark;
use share::ticks::Moment;

/// A model with a night, a mark and a text put aside, where these things may be refused.
fn refused(game: &Game, refusals: Refusals) -> Model {
    let kept = kept_run(&kept_text(game, played(game, 2).play(Side::Owner).expect("it is being played")));
    let mut model = with(game, "?page=play&role=victim&lang=en", kept.with(Key::Damaged, "LN2-x")).0;
    model.refusals = refusals;
    let _effects = model.update(game, ChecklistMsg::Mark("drill".to_owned(), Mark::Planned));
    let _effects =
        model.update(game, SavedGamesMsg::Keep(Moment { year: 2026, month: 11, day: 30, hour: 11, minute: 0 }));
    model
}

/// A message for each file that there is.
fn files() -> [Msg; 8] {
    let moment = Moment { year: 2026, month: 11, day: 30, hour: 11, minute: 0 };
    let day = Day::new(2026, 12, 1).expect("there is such a day");
    [
        ChecklistMsg::SaveFile.into(),
        ChecklistMsg::SaveMarkdown.into(),
        ChecklistMsg::Remind(day, calendar::Timestamp { day, second: 0 }).into(),
        SavedGamesMsg::Export.into(),
        SavedGamesMsg::Rescue(moment).into(),
        SavedGamesMsg::Transcript.into(),
        SavedGamesMsg::ReadSave(0).into(),
        PersistedMsg::ExportDamaged.into(),
    ]
}

#[test]
fn where_files_may_be_refused_the_text_of_each_is_shown_and_can_be_closed() {
    let game = Game::load();
    let mut model = refused(&game, Refusals { files: true, print: false });
    for msg in files() {
        let effects = model.update(&game, msg);
        let (name, text) = saved(&effects);
        let Some(Handover::File(shown, held)) = model.handover.clone() else { panic!("{name}: {:?}", model.handover) };
        assert_eq!((shown, &*held), (name, text), "it is offered as a file all the same");
        assert_eq!((model.update(&game, Msg::CloseHandover), model.handover.clone()), (vec![], None));
    }
    let _effects = model.update(&game, ChecklistMsg::SaveFile);
    let _effects = model.update(&game, NavigationMsg::To(Page::About));
    assert_eq!(model.handover, None, "it goes with the page");
    assert_eq!((model.update(&game, Msg::Print), model.handover), (vec![Effect::Print], None));
}

#[test]
fn where_printing_may_be_refused_that_is_said() {
    let game = Game::load();
    let mut model = refused(&game, Refusals { files: false, print: true });
    assert_eq!(model.update(&game, Msg::Print), [Effect::Print]);
    assert_eq!(model.handover, Some(Handover::Print));
    assert_eq!((model.update(&game, Msg::CloseHandover), model.handover), (vec![], None));
}

#[test]
fn in_a_browser_of_its_own_nothing_is_shown() {
    let game = Game::load();
    let mut model = refused(&game, Refusals::default());
    for msg in files().into_iter().chain([Msg::Print]) {
        assert_eq!((model.update(&game, msg).len(), model.handover.clone()), (1, None));
    }
}
