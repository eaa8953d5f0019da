//! Back and forward in the history, between pages and between scenes.
use super::*;
use ::checkup::Reply;
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

#[test]
fn back_goes_a_question_back_and_from_the_result_to_where_one_was() {
    let game = Game::load();
    let mut model = at(&game, "?page=checkup&lang=en");
    let mut history = History::of(&model);
    let unknown = |question: &str| CheckupMsg::Answer(question.to_owned(), Reply::DontKnow);
    let ask = |question: &str| CheckupMsg::Ask(question.to_owned());
    history.send(&game, &mut model, unknown("place"));
    assert_eq!(model.question.as_deref(), Some("place"), "what was answered stays");
    let effects = history.send(&game, &mut model, ask("device"));
    assert_eq!(effects, [Effect::Scene, Effect::FocusOn(question_place("device"))]);
    history.send(&game, &mut model, unknown("device"));
    history.send(&game, &mut model, ask("sim-pin"));
    history.send(&game, &mut model, NavigationMsg::To(Page::Result));
    assert_eq!((model.page, model.question.as_deref()), (Page::Result, None));
    for question in ["sim-pin", "device", "place"] {
        history.go(&game, &mut model, -1);
        assert_eq!((model.page, model.question.as_deref()), (Page::Checkup, Some(question)));
    }
    history.go(&game, &mut model, 1);
    assert_eq!(model.question.as_deref(), Some("device"));
    // By a link one comes to all of them.
    history.send(&game, &mut model, NavigationMsg::To(Page::Home));
    history.send(&game, &mut model, NavigationMsg::To(Page::Checkup));
    assert_eq!(model.question, None);
}

#[test]
fn answers_to_the_questions_of_before_are_taken_over_once() {
    let game = Game::load();
    let old = "answer code-seen=biometric\nanswer pay-app=both\n";
    let kept = Persisted { lasts: true, ..Persisted::default() }.with(Key::Checkup, old);
    let (mut model, effects) = with(&game, "?page=checkup&lang=en", kept);
    assert!(model.carried);
    let said = |model: &Model, question: &str| model.session.answers.get(question).cloned();
    let reply = |id: &str| Some(Reply::Answer(id.to_owned()));
    assert_eq!(["protection", "pay-asks", "credit"].map(|it| said(&model, it)), ["off", "both", "off"].map(reply));
    assert!(model.session.plan.contains("biometric-in-public"));
    let kept = effects.iter().rev().find_map(|effect| match effect {
        Effect::Keep(Key::Checkup, Some(text)) => Some(text.clone()),
        _ => None,
    });
    let again = Persisted { lasts: true, ..Persisted::default() }.with(Key::Checkup, kept.expect("it is kept anew"));
    let (later, _) = with(&game, "?page=checkup&lang=en", again);
    assert!(!later.carried && later.session == model.session);
    // Whoever goes on has read it.
    assert_ne!(model.update(&game, CheckupMsg::Answer("place".to_owned(), Reply::DontKnow)), []);
    assert!(!model.carried);
}
