//! Nights that are kept, moved on from other editions, sent out and brought back.
use super::*;
use share::file::BadFile;
use share::kept::Stored as _;
use share::run::{self, Run};
use share::saves;
use share::ticks::Moment;
use share::trail;
use story::Trail;

fn now() -> Moment {
    Moment { year: 2026, month: 11, day: 23, hour: 2, minute: 5 }
}

fn send(model: &mut Model, game: &Game, msg: SavedGamesMsg) -> Vec<Effect> {
    model.update(game, msg)
}

/// The same night as an edition of the story kept it that counts its choices otherwise.
fn of_another_edition(text: &str) -> String {
    let run = Run { role: Side::Owner, controls: vec![], from: None, opponent: None, choices: vec![9, 9, 9] };
    let trail = text.lines().nth(1).expect("it has a trail");
    format!("{}\n{trail}", run::encode(&run, OTHER_EDITION))
}

#[test]
fn a_night_of_another_edition_goes_on_where_every_choice_is_found() {
    let game = Game::load();
    let model = played(&game, 4);
    let play = model.play(Side::Owner).expect("it is being played");
    let text = kept_text(&game, play);
    let (again, effects) = with(&game, "?page=play", kept_run(&of_another_edition(&text)));
    assert_eq!(again.play(Side::Owner).map(|it| it.digest()), Some(play.digest()));
    assert_eq!(again.saved_games.resumed[Side::Owner.index()], Some(Resumed { moved: true }));
    assert!(effects.contains(&Effect::Keep(OWNER_KEY, Some(text.clone()))), "from now on it is of this edition");
    assert_eq!(again.damaged, None);
    let (mut same, _) = with(&game, "?page=play", kept_run(&text));
    assert_eq!(same.saved_games.resumed[Side::Owner.index()], Some(Resumed { moved: false }));
    let _effects = same.update(&game, PlayMsg::Choose(0));
    assert_eq!(same.saved_games.resumed, [None; 2], "whoever plays on needs no recap");
}

#[test]
fn a_night_of_another_world_is_put_aside_whole_though_its_trail_would_lead_somewhere() {
    let game = Game::load();
    let model = played(&game, 4);
    let way = Trail::of(&game, model.play(Side::Owner).expect("it is being played"));
    let run = Run { role: Side::Owner, controls: vec![], from: None, opponent: None, choices: vec![0; 4] };
    let text = trail::keep(&run::encode(&run, ELSEWHERE), &way);
    let (again, effects) = with(&game, "?page=play", kept_run(&text));
    let aside = Some(Damaged { code: text.clone(), why: BadRun::OtherWorld.into() });
    assert_eq!((&again.damaged, choices(&again, Side::Owner)), (&aside, Some(0)));
    assert!(effects.contains(&Effect::Keep(Key::Damaged, Some(text.clone()))), "nothing of it is lost");
    let later = with(&game, "", Persisted::default().with(Key::Damaged, text)).0;
    assert_eq!(later.damaged, aside, "it is said again in the same words");
}

#[test]
fn a_file_of_another_world_is_refused_by_that_name() {
    let game = Game::load();
    let mut model = played(&game, 3);
    let _effects = send(&mut model, &game, SavedGamesMsg::Keep(now()));
    let effects = send(&mut model, &game, SavedGamesMsg::Export);
    let (_, file) = saved(&effects);
    let other = file.replace(content::WORLD_ID, "elsewhere-2031");
    assert_ne!(other, file);
    let before = model.saved_games.saves.clone();
    assert_eq!(send(&mut model, &game, SavedGamesMsg::Import(Ok(other.clone()))), []);
    assert_eq!(model.saved_games.feedback, Some(SavedGamesFeedback::Refused(BadFile::OtherWorld)));
    assert_eq!(model.saved_games.saves, before);
    // Where it stands on the device, it is put aside.
    let (model, _) = with(&game, "", Persisted::default().with(Key::Saves, other.clone()));
    assert_eq!(model.damaged, Some(Damaged { code: other, why: BadRun::OtherWorld.into() }));
}

#[test]
fn a_night_that_lost_a_choice_is_kept_to_be_read_and_played_on_from_before() {
    let game = Game::load();
    let model = played(&game, 4);
    let play = model.play(Side::Owner).expect("it is being played");
    let mut way = Trail::of(&game, play);
    way.steps[2].choice = "no-such".to_owned();
    let text = of_another_edition(&trail::keep("", &way));
    let kept = Persisted { now: Some(now()), ..kept_run(&text) };
    let (mut model, effects) = with(&game, "?page=nights", kept);
    assert!(effects.contains(&Effect::Keep(OWNER_KEY, None)) && model.damaged.is_none());
    assert!(effects.contains(&Effect::Keep(Key::Saves, model.saved_games.saves.to_kept())));
    assert_eq!((model.saved_games.saves.all().len(), model.saved_games.aside), (1, true));
    assert_eq!(model.saved_games.saves.all()[0].text(), text, "nothing of it is lost");
    let effects = send(&mut model, &game, SavedGamesMsg::ReadSave(0));
    let (_, file) = saved(&effects);
    let c = content::catalog(Locale::En);
    assert!(file.contains(&content::text::nights_choice_gone(&c)) && file.contains("> After 2 decisions"), "{file}");
    let effects = send(&mut model, &game, SavedGamesMsg::Load(0, now()));
    assert!(effects.contains(&Effect::Focus) && model.page == OWNER);
    assert_eq!(choices(&model, Side::Owner), Some(2));
    assert_eq!(model.saved_games.saves.all().len(), 1, "the save stays");
}

#[test]
fn a_night_is_kept_and_taken_up_and_what_it_replaces_is_put_aside() {
    let game = Game::load();
    let mut model = played(&game, 3);
    let effects = send(&mut model, &game, SavedGamesMsg::Keep(now()));
    assert_eq!(effects, [Effect::Keep(Key::Saves, model.saved_games.saves.to_kept()), Effect::Persist]);
    assert_eq!(model.saved_games.feedback, Some(SavedGamesFeedback::Saved));
    assert_eq!(send(&mut model, &game, SavedGamesMsg::Keep(now())), [], "the same moment is kept once");
    assert_eq!((model.saved_games.feedback, model.saved_games.saves.all().len()), (Some(SavedGamesFeedback::Saved), 1));
    let first = model.play(Side::Owner).map(|play| play.digest());
    for _ in 0..2 {
        let _effects = model.update(&game, PlayMsg::Choose(0));
    }
    let later = model.play(Side::Owner).map(|play| play.digest());
    let _effects = model.update(&game, NavigationMsg::To(Page::Nights));
    let effects = send(&mut model, &game, SavedGamesMsg::Load(0, now()));
    assert_eq!(model.play(Side::Owner).map(|play| play.digest()), first);
    assert!(effects.contains(&Effect::Push(model.route())) && model.page == OWNER);
    let aside: Vec<_> = model.saved_games.saves.all().iter().filter(|save| save.aside).collect();
    assert_eq!(aside.len(), 1, "the unfinished night is not lost");
    let at = model.saved_games.saves.all().iter().position(|save| save.aside).expect("it was put aside");
    let _effects = send(&mut model, &game, SavedGamesMsg::Load(at, now()));
    assert_eq!(model.play(Side::Owner).map(|play| play.digest()), later);
    assert_eq!(model.saved_games.saves.all().len(), 2, "what is among the saves already is not put aside again");
    let _effects = send(&mut model, &game, SavedGamesMsg::Rename(0, "before the call".to_owned()));
    assert_eq!(model.saved_games.saves.all()[0].name(), "before the call");
}

#[test]
fn a_night_that_is_begun_anew_puts_the_unfinished_one_aside() {
    let game = Game::load();
    let mut model = played(&game, 3);
    let before = model.play(Side::Owner).map(|play| Trail::of(&game, play));
    model.now = Some(now());
    let effects = model.update(&game, PlayMsg::Start(Opening::new(Side::Owner, &[])));
    assert!(effects.contains(&Effect::Keep(Key::Saves, model.saved_games.saves.to_kept())));
    let [save] = model.saved_games.saves.all() else { panic!("one night is put aside") };
    assert_eq!((save.aside, Some(&save.trail)), (true, before.as_ref()));
    // Where nothing was decided yet there is nothing to put aside.
    let _effects = model.update(&game, PlayMsg::Start(Opening::new(Side::Owner, &[])));
    assert_eq!(model.saved_games.saves.all().len(), 1);
}

#[test]
fn nights_go_out_as_a_file_are_deleted_and_come_back() {
    let game = Game::load();
    let mut model = played(&game, 3);
    let _effects = send(&mut model, &game, SavedGamesMsg::Keep(now()));
    let before = model.saved_games.clone();
    let effects = send(&mut model, &game, SavedGamesMsg::Export);
    let (name, file) = saved(&effects);
    assert_eq!(name, "long-night-nights.json");
    let effects = send(&mut model, &game, SavedGamesMsg::Delete(0));
    assert!(effects.contains(&Effect::Keep(Key::Saves, None)) && model.saved_games.saves.all().is_empty());
    let effects = send(&mut model, &game, SavedGamesMsg::Forget);
    assert!(effects.contains(&Effect::Keep(Key::Record, None)) && model.saved_games.record.is_empty());
    let effects = send(&mut model, &game, SavedGamesMsg::Import(Ok(file.to_owned())));
    assert_eq!(effects.len(), 2);
    assert_eq!((&model.saved_games.saves, &model.saved_games.record), (&before.saves, &before.record));
    assert_eq!(model.saved_games.feedback, Some(SavedGamesFeedback::Taken(1)));
    let kept = |effects: &[Effect], key| {
        effects.iter().find_map(|it| match it {
            Effect::Keep(name, text) if *name == key => text.clone(),
            _ => None,
        })
    };
    let [saves, record] = [Key::Saves, Key::Record].map(|key| kept(&effects, key).expect("it is kept"));
    let kept = Persisted::default().with(Key::Saves, saves).with(Key::Record, record);
    let again = with(&game, "?page=nights", kept).0;
    assert_eq!((&again.saved_games.saves, &again.saved_games.record), (&before.saves, &before.record));
    for (file, why) in [
        (Err(BadFile::TooLarge), BadFile::TooLarge),
        (Ok("{}".to_owned()), BadFile::Foreign),
        (Ok(file[..file.len() - 9].to_owned()), BadFile::Damaged),
    ] {
        assert_eq!(send(&mut model, &game, SavedGamesMsg::Import(file)), []);
        assert_eq!(model.saved_games.feedback, Some(SavedGamesFeedback::Refused(why)));
        assert_eq!((&model.saved_games.saves, &model.saved_games.record), (&before.saves, &before.record));
    }
}

#[test]
fn saves_that_cannot_be_read_are_put_aside() {
    let game = Game::load();
    let whole = saves::write(&saves::Saves::default(), None);
    let cut = whole[..whole.len() - 4].to_owned();
    let (model, effects) = with(&game, "", Persisted::default().with(Key::Saves, cut.clone()));
    assert_eq!(model.damaged, Some(Damaged { code: cut.clone(), why: BadRun::Damaged.into() }));
    assert!(effects.contains(&Effect::Keep(Key::Saves, None)));
    assert!(effects.contains(&Effect::Keep(Key::Damaged, Some(cut.clone()))));
    let again = with(&game, "", Persisted::default().with(Key::Damaged, cut)).0;
    assert_eq!(again.damaged, model.damaged);
}

#[test]
fn chapters_and_endings_that_were_reached_are_come_back_to() {
    let game = Game::load();
    let mut model = at(&game, "?page=play&role=victim&lang=en");
    while model.play(Side::Owner).is_some_and(|play| !play.is_over(&game)) {
        assert_ne!(model.update(&game, PlayMsg::Choose(0)), []);
    }
    let nights = model.saved_games.record.of(Side::Owner).clone();
    assert_eq!((nights.finished, nights.endings.len()), (1, 1));
    let end = model.play(Side::Owner).map(|play| play.digest());
    let number = *nights.chapters.keys().next_back().expect("there are chapters");
    let _effects = send(&mut model, &game, SavedGamesMsg::Chapter(Side::Owner, number, now()));
    let play = model.play(Side::Owner).expect("it is being played").clone();
    let scene = play.scene.as_ref().expect("it stands somewhere");
    assert_eq!(
        game.story.storylets[scene.storylet.index()].id,
        nights.chapters.get(&number).expect("it was reached").storylet
    );
    assert!(!play.is_over(&game));
    let id = nights.endings.keys().next().expect("one was reached").clone();
    let _effects = send(&mut model, &game, SavedGamesMsg::Ending(Side::Owner, id, now()));
    assert_eq!(model.play(Side::Owner).map(|play| play.digest()), end);
    assert_eq!(model.saved_games.record.of(Side::Owner).finished, 1, "to see it again is not to play it again");
    assert_eq!(send(&mut model, &game, SavedGamesMsg::Chapter(Side::Crew, 3, now())), [], "never reached");
}
