//! The checklist: its marks, its file, its dates.
use super::*;
use crate::store::{ChecklistFeedback, ChecklistMsg};
use share::calendar::{self, Day};
use share::file::BadFile;
use share::kept::Stored as _;
use share::marks::{Mark, Taken};
use share::progress::LARGEST;
use world::story::{Carrier, Device};

#[test]
fn marks_are_kept_as_they_are_made() {
    let game = Game::load();
    let mut model = at(&game, "?page=checklist");
    let _effects = model.update(&game, ChecklistMsg::Mark("sim-pin".to_owned(), Mark::Done));
    let effects = model.update(&game, ChecklistMsg::Mark("screen-lock".to_owned(), Mark::NotMine));
    let [Effect::Keep(Key::Checklist, Some(text))] = &effects[..] else { panic!("the focus stays: {effects:?}") };
    let kept = Persisted::default().with(Key::Checklist, text);
    assert_eq!(with(&game, "", kept).0.checklist.marks, model.checklist.marks);
}

fn list(model: &mut Model, game: &Game, msg: ChecklistMsg) -> Vec<Effect> {
    model.update(game, msg)
}

#[test]
fn a_list_goes_out_as_a_file_is_deleted_and_comes_back() {
    let game = Game::load();
    let mut model = at(&game, "?page=checklist");
    for msg in [
        ChecklistMsg::Device(Some(Device::Huawei)),
        ChecklistMsg::Carrier(Some(Carrier::Telecom)),
        ChecklistMsg::Mark("sim-pin".to_owned(), Mark::Done),
        ChecklistMsg::Mark("drill".to_owned(), Mark::Planned),
        ChecklistMsg::Mark("voicemail-pin".to_owned(), Mark::NotMine),
        ChecklistMsg::Reason("voicemail-pin".to_owned(), "没开过 \"\\\"".to_owned()),
    ] {
        assert!(matches!(list(&mut model, &game, msg)[..], [Effect::Keep(Key::Checklist, Some(_))]));
    }
    let before = model.checklist.marks.clone();
    let effects = list(&mut model, &game, ChecklistMsg::SaveFile);
    let (name, file) = saved(&effects);
    assert_eq!(name, "long-night-checklist.json");
    assert_eq!(list(&mut model, &game, ChecklistMsg::Erase), [Effect::Keep(Key::Checklist, None)]);
    assert_eq!(
        (model.checklist.marks.get("sim-pin"), model.checklist.feedback),
        (Mark::Open, Some(ChecklistFeedback::Erased))
    );
    // What is marked meanwhile and not in the file stays.
    let _effects = list(&mut model, &game, ChecklistMsg::Mark("sms-off".to_owned(), Mark::Done));
    let _effects = list(&mut model, &game, ChecklistMsg::Mark("drill".to_owned(), Mark::Done));
    let effects = list(&mut model, &game, ChecklistMsg::Import(Ok(file.to_owned())));
    assert_eq!(model.checklist.feedback, Some(ChecklistFeedback::Taken(Taken { items: 3, changed: 3 })));
    assert_eq!(effects, [Effect::Keep(Key::Checklist, model.checklist.marks.to_kept())]);
    let mut expected = (*before).clone();
    expected.set("sms-off", Mark::Done);
    assert_eq!(*model.checklist.marks, expected);
    let again = list(&mut model, &game, ChecklistMsg::Import(Ok(file.to_owned())));
    assert_eq!(
        (again.len(), model.checklist.feedback),
        (1, Some(ChecklistFeedback::Taken(Taken { items: 3, changed: 0 })))
    );
    let _effects = model.update(&game, NavigationMsg::To(Page::About));
    assert_eq!(model.checklist.feedback, None, "feedback once");
}

#[test]
fn a_file_that_is_refused_changes_nothing() {
    let game = Game::load();
    let mut model = at(&game, "?page=checklist");
    let _effects = list(&mut model, &game, ChecklistMsg::Mark("sim-pin".to_owned(), Mark::Done));
    let before = model.checklist.marks.clone();
    let cases = [
        (Err(BadFile::TooLarge), BadFile::TooLarge),
        (Err(BadFile::Unreadable), BadFile::Unreadable),
        (Ok(" ".repeat(LARGEST as usize + 1)), BadFile::TooLarge),
        (Ok("{\"level\": 3}".to_owned()), BadFile::Foreign),
        (Ok("{\"format\":\"long-night-checklist\",\"version\":2}".to_owned()), BadFile::Newer),
        (Ok("{\"format\":\"long-night-checklist\",\"version\":1,\"items\":[".to_owned()), BadFile::Damaged),
    ];
    for (file, why) in cases {
        assert_eq!(list(&mut model, &game, ChecklistMsg::Import(file)), []);
        assert_eq!(
            (&model.checklist.marks, model.checklist.feedback),
            (&before, Some(ChecklistFeedback::Refused(why)))
        );
    }
}

#[test]
fn what_is_planned_goes_into_the_calendar() {
    let game = Game::load();
    let mut model = at(&game, "?page=checklist");
    let day = Day::new(2026, 12, 1).expect("there is such a day");
    let remind = || ChecklistMsg::Remind(day, calendar::Timestamp { day, second: 60 });
    assert_eq!(list(&mut model, &game, remind()), []);
    assert_eq!(model.checklist.feedback, Some(ChecklistFeedback::NothingPlanned));
    let _effects = list(&mut model, &game, ChecklistMsg::Mark("drill".to_owned(), Mark::Planned));
    let effects = list(&mut model, &game, remind());
    let (name, event) = saved(&effects);
    assert!(name == "long-night-checklist.ics" && event.contains("DTSTART:20261201T193000\r\n"), "{event}");
    let effects = list(&mut model, &game, ChecklistMsg::SaveMarkdown);
    assert!(matches!(saved(&effects), ("long-night-checklist.md", text) if text.starts_with("# Checklist\n")));
}
