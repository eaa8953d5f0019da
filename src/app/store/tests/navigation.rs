//! Back and forward in the history, between pages and between scenes.
use super::*;
use platform::Arrival;

/// A history as a browser has it: addresses with their notes, and which one the reader is at.
struct History {
    entries: Vec<(String, String)>,
    at: usize,
}

impl History {
    fn of(model: &Model) -> Self {
        Self { entries: vec![(model.route().write(), model.note())], at: 0 }
    }

    /// Does something, and what follows of it in the history.
    fn send(&mut self, game: &Game, model: &mut Model, msg: impl Into<Msg>) -> Vec<Effect> {
        let effects = model.update(game, msg);
        self.follow(game, model, &effects);
        effects
    }

    fn follow(&mut self, game: &Game, model: &mut Model, effects: &[Effect]) {
        for effect in effects {
            match effect {
                Effect::Push(_) | Effect::Scene => {
                    self.at += 1;
                    self.entries.truncate(self.at);
                    self.entries.push((model.route().write(), model.note()));
                }
                Effect::Replace(route) => self.entries[self.at].0 = route.write(),
                Effect::Step(by) => return self.go(game, model, *by),
                _ => {}
            }
        }
        self.entries[self.at].1 = model.note();
    }

    /// Goes back or forward; out of the history, nothing happens any more.
    fn go(&mut self, game: &Game, model: &mut Model, by: i32) {
        let at = i32::try_from(self.at).expect("a short history") + by;
        let Some((address, note)) = usize::try_from(at).ok().and_then(|at| self.entries.get(at)).cloned() else {
            return;
        };
        self.at = usize::try_from(at).expect("it is there");
        let effects = model.update(game, NavigationMsg::Arrived(Arrival { address, note, by: Some(by) }));
        self.follow(game, model, &effects);
    }
}

/// A night played from the start page, some decisions long.
fn night(game: &Game, decisions: usize) -> (Model, History) {
    let mut model = at(game, "?lang=en");
    let mut history = History::of(&model);
    history.send(game, &mut model, NavigationMsg::To(OWNER));
    for _ in 0..decisions {
        assert_ne!(history.send(game, &mut model, PlayMsg::Choose(0)), []);
    }
    (model, history)
}

fn here(model: &Model) -> (Page, Option<usize>) {
    (model.page, choices(model, Side::Owner))
}

#[test]
fn back_goes_back_a_scene_and_forward_does_it_again() {
    let game = Game::load();
    let (mut model, mut history) = night(&game, 3);
    let scenes: Vec<_> = (0..=3).map(|so_far| played(&game, so_far).note()).collect();
    for at in [2, 1, 0, 1, 2, 3, 2] {
        let by = if here(&model).1 > Some(at) { -1 } else { 1 };
        history.go(&game, &mut model, by);
        assert_eq!((here(&model), &model.note()), ((OWNER, Some(at)), &scenes[at]));
    }
    // Several at once.
    history.go(&game, &mut model, -2);
    assert_eq!(here(&model), (OWNER, Some(0)));
    history.go(&game, &mut model, 3);
    assert_eq!((here(&model), model.ahead[Side::Owner.index()].is_none()), ((OWNER, Some(3)), true));
    // Before the first decision it leads out of the night.
    history.go(&game, &mut model, -3);
    history.go(&game, &mut model, -1);
    assert_eq!(here(&model), (Page::Home, Some(3)), "the night is as far as it went");
}

#[test]
fn going_back_only_looks_back() {
    let game = Game::load();
    let (mut model, mut history) = night(&game, 4);
    let kept = |effects: &[Effect]| effects.iter().any(|it| matches!(it, Effect::Keep(OWNER_KEY, _)));
    for _ in 0..3 {
        let (address, note) = history.entries[history.at - 1].clone();
        history.at -= 1;
        let effects = model.update(&game, NavigationMsg::Arrived(Arrival { address, note, by: Some(-1) }));
        assert!(!kept(&effects), "the device keeps the night as far as it went");
    }
    assert_eq!(here(&model), (OWNER, Some(1)));
    // By a link to another page, and back: there is the scene that was left.
    history.send(&game, &mut model, NavigationMsg::To(Page::Checklist));
    assert_eq!(here(&model), (Page::Checklist, Some(4)));
    history.go(&game, &mut model, -1);
    assert_eq!(here(&model), (OWNER, Some(1)));
    // Only what is decided anew is kept.
    let effects = history.send(&game, &mut model, PlayMsg::Choose(0));
    assert!(kept(&effects) && here(&model) == (OWNER, Some(2)));
    history.send(&game, &mut model, NavigationMsg::To(Page::About));
    assert_eq!(here(&model).1, Some(2));
}

#[test]
fn what_was_taken_back_or_is_of_another_night_is_passed_over() {
    let game = Game::load();
    let (mut model, mut history) = night(&game, 5);
    history.send(&game, &mut model, PlayMsg::Rewind(2));
    history.go(&game, &mut model, -1);
    assert_eq!(here(&model), (OWNER, Some(1)), "not to the third or fourth scene, which were taken back");
    history.go(&game, &mut model, 1);
    assert_eq!(here(&model), (OWNER, Some(2)));
    // A night that was begun in its place does not become the old one.
    let (mut model, mut history) = night(&game, 3);
    history.send(&game, &mut model, PlayMsg::Start(Opening::new(Side::Owner, &[])));
    history.go(&game, &mut model, -1);
    assert_eq!(here(&model), (Page::Home, Some(0)));
    // Nor does a longer one go back to where a shorter one was.
    let (mut model, mut history) = night(&game, 1);
    history.send(&game, &mut model, NavigationMsg::To(Page::Nights));
    model.plays = played(&game, 6).plays;
    history.send(&game, &mut model, NavigationMsg::To(OWNER));
    history.send(&game, &mut model, PlayMsg::Choose(0));
    history.go(&game, &mut model, -1);
    history.go(&game, &mut model, -1);
    assert_eq!(here(&model), (Page::Nights, Some(7)));
}

#[test]
fn a_note_that_is_none_changes_nothing() {
    let game = Game::load();
    let (mut model, _) = night(&game, 2);
    for note in ["", "LN2-garbage", "LN9-x"] {
        for by in [-1, 1] {
            let address = model.route().write();
            let arrival = Arrival { address, note: note.to_owned(), by: Some(by) };
            assert_eq!(model.update(&game, NavigationMsg::Arrived(arrival)), [Effect::Step(by)]);
            assert_eq!(here(&model), (OWNER, Some(2)));
        }
    }
}

#[test]
fn back_in_a_night_stays_in_the_language_that_is_spoken() {
    let game = Game::load();
    let (mut model, mut history) = night(&game, 2);
    history.send(&game, &mut model, SettingsMsg::SetLocale(Locale::ZhHans));
    history.go(&game, &mut model, -1);
    assert_eq!((here(&model), model.locale), ((OWNER, Some(1)), Locale::ZhHans));
    assert_eq!(history.entries[history.at].0, model.route().write());
}
