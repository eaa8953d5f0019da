//! The self-check: what answers mean, and what is kept of them.
#![cfg(all(feature = "content", not(target_arch = "wasm32")))]
#![allow(clippy::unwrap_used)]

use std::sync::LazyLock;

use long_night::analysis::{Relaxed, closure};
use long_night::checkup::{Answers, Profile, Reply, Setup, Sitting, Standing, WITH_OWNER, in_place, worries};
use long_night::content;
use long_night::world::ids::{ControlId, FactId, PolicyId};
use long_night::world::model::{Fen, Side, Theft, World};
use long_night::world::story::Story;
use proptest::collection::{btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select};

static WORLD: LazyLock<World> = LazyLock::new(content::world);
static STORY: LazyLock<Story> = LazyLock::new(content::story);

fn today() -> PolicyId {
    WORLD.policy("today").unwrap()
}

/// Answers as a person would write them down: `screen=none bag=?`.
fn answers(text: &str) -> Answers {
    let mut answers = Answers::default();
    for (question, answer) in text.split_whitespace().map(|pair| pair.split_once('=').unwrap()) {
        let asked = STORY.questions.iter().find(|it| it.id == question).unwrap();
        let reply = match answer {
            "?" => Reply::DontKnow,
            id => Reply::Answer(asked.answers.iter().find(|it| it.id == id).unwrap().id.clone()),
        };
        answers.set(question, reply);
    }
    answers
}

fn of_persona(id: &str) -> Answers {
    Answers::of_persona(&STORY, STORY.personas.iter().find(|it| it.id == id).unwrap())
}

fn setup(answers: &Answers, theft: &Theft) -> Setup {
    Profile::of(&STORY, answers).setup(&WORLD, &STORY, today(), theft, &[])
}

/// What the crew could take, and the facts that it could reach for itself.
fn reach(setup: &Setup) -> (Fen, Vec<&'static str>) {
    let relaxed = Relaxed::from_start(&WORLD, &setup.start);
    let reached = closure(&relaxed, &setup.controls);
    let crews = |at: usize| WORLD.facts.get(at).filter(|fact| fact.held_by == Some(Side::Crew));
    (relaxed.loss(&reached), reached.iter().filter_map(crews).map(|fact| fact.id.as_str()).collect())
}

fn loss(answers: &Answers, theft: &str) -> i64 {
    reach(&setup(answers, WORLD.theft(theft).unwrap())).0 / 100
}

/// A question's place in the story.
fn question(id: &str) -> usize {
    STORY.questions.iter().position(|it| it.id == id).unwrap()
}

fn control(id: &str) -> ControlId {
    WORLD.control(id).unwrap()
}

fn fact(id: &str) -> FactId {
    WORLD.fact(id).unwrap()
}

#[test]
fn two_minutes_are_enough_and_everything_can_be_unknown() {
    assert!((10..=14).contains(&STORY.questions.len()), "{}", STORY.questions.len());
    for question in &STORY.questions {
        assert!((2..=4).contains(&question.answers.len()), "{}", question.id);
        let worst = &question.answers[usize::from(question.unknown)];
        assert!(worst.controls.is_empty(), "{}: what nobody knows is no protection", question.id);
    }
    let asked = STORY.questions.iter().flat_map(|it| &it.answers).flat_map(|it| &it.controls);
    let asked: Vec<ControlId> = asked.copied().collect();
    let owners = (0..).map(ControlId).zip(&WORLD.controls).filter(|(_, it)| it.party.id() == "owner");
    let forgotten: Vec<&str> = owners.filter(|(id, _)| !asked.contains(id)).map(|(_, it)| it.id.as_str()).collect();
    assert_eq!(forgotten, [""; 0], "nobody is told to do what they may have done");
}

/// A worse case that is not the worst would tell whoever does not know that all is well.
#[test]
fn whoever_knows_nothing_is_taken_at_the_worst() {
    let nothing = Answers::default();
    for theft in &WORLD.thefts {
        let (worst, facts) = reach(&setup(&nothing, theft));
        for question in &STORY.questions {
            for answer in &question.answers {
                let mut known = nothing.clone();
                known.set(&question.id, Reply::Answer(answer.id.clone()));
                let (loss, known) = reach(&setup(&known, theft));
                assert!(loss <= worst, "{}: {}={}: {loss} > {worst}", theft.id, question.id, answer.id);
                let more = known.iter().find(|fact| !facts.contains(fact));
                assert_eq!(more, None, "{}: {}={}", theft.id, question.id, answer.id);
            }
        }
    }
}

#[test]
fn not_known_and_not_answered_yet_weigh_the_same_and_are_told_apart() {
    let (mut unknown, open) = (Answers::default(), Answers::default());
    STORY.questions.iter().for_each(|it| unknown.set(&it.id, Reply::DontKnow));
    let weighed = [&unknown, &open].map(|answers| Profile::of(&STORY, answers));
    assert_eq!(
        weighed.each_ref().map(|it| (it.is_complete(), it.answered())),
        [(true, STORY.questions.len()), (false, 0)]
    );
    assert_eq!(weighed.each_ref().map(|it| it.assumed().count()), [STORY.questions.len(); 2]);
    assert!(weighed[0].standings.iter().all(|it| *it == Standing::DontKnow));
    assert!(weighed[1].standings.iter().all(|it| *it == Standing::Open));
    for theft in &WORLD.thefts {
        assert_eq!(setup(&unknown, theft), setup(&open, theft));
    }
    // An answer that only a later version knows is no answer here.
    let mut later = Answers::default();
    later.set("sim-pin", Reply::Answer("of-a-later-version".to_owned()));
    later.set("of-a-later-version", Reply::DontKnow);
    assert_eq!(Profile::of(&STORY, &later), weighed[1]);
}

#[test]
fn the_three_phones_answer_everything_and_differ() {
    assert_eq!(STORY.personas.len(), 3);
    for persona in &STORY.personas {
        assert_eq!(persona.answers.len(), STORY.questions.len(), "{}", persona.id);
        let profile = Profile::of(&STORY, &Answers::of_persona(&STORY, persona));
        assert_eq!((profile.assumed().count(), profile.contradictions.len()), (0, 0), "{}", persona.id);
    }
    let of = |persona: &str| {
        let answers = of_persona(persona);
        let reached = WORLD.thefts.iter().filter(|theft| reach(&setup(&answers, theft)).0 > 0);
        reached.map(|theft| theft.id.as_str()).collect::<Vec<_>>()
    };
    let [grandmother, student, colleague] = ["grandmother", "student", "colleague"].map(of);
    assert!(grandmother.contains(&"locked-bag") && grandmother.contains(&"no-lock"), "{grandmother:?}");
    assert!(student.contains(&"unlocked-snatch") && !student.contains(&"locked-bag"), "{student:?}");
    assert!(
        student.contains(&"cloud-sms") && !grandmother.contains(&"cloud-sms"),
        "a tablet shows the student\u{2019}s texts"
    );
    assert_eq!(colleague, ["remote-swap"], "what only the carrier can close");
}

#[test]
fn a_pin_on_the_sim_is_no_cure_for_an_open_phone() {
    let mut answers = of_persona("student");
    let before = ["unlocked-snatch", "passcode-seen", "sim-only", "cloud-sms"].map(|theft| loss(&answers, theft));
    answers.set("sim-pin", Reply::Answer("own".to_owned()));
    let after = ["unlocked-snatch", "passcode-seen", "sim-only", "cloud-sms"].map(|theft| loss(&answers, theft));
    assert!(before.iter().all(|&loss| loss > 0), "{before:?}");
    assert_eq!(after, [before[0], before[1], 0, before[3]]);
}

#[test]
fn answers_that_cannot_both_be_true_are_named_and_none_counts() {
    let answers = answers("screen=none self-lock=snatch previews=hidden sim-pin=own");
    let profile = Profile::of(&STORY, &answers);
    assert_eq!(profile.contradictions.len(), 2, "{:?}", profile.contradictions);
    let standing = |id: &str| profile.standings[question(id)];
    assert_eq!(standing("screen"), Standing::Contradicted(2));
    assert_eq!(standing("self-lock"), Standing::Contradicted(0));
    assert_eq!(standing("previews"), Standing::Contradicted(0));
    assert_eq!(standing("sim-pin"), Standing::Said(0));
    assert_eq!(profile.controls(&STORY), [control("sim-pin"), control("sim-pin-not-default")]);
    assert_eq!(profile.answered(), 4);
    let assumed: Vec<usize> = profile.assumed().map(|(question, _)| question).collect();
    assert!(assumed.contains(&question("previews")) && !assumed.contains(&question("sim-pin")));
}

#[test]
fn every_contradiction_can_be_met_and_left() {
    for (index, contradiction) in STORY.contradictions.iter().enumerate() {
        assert!(contradiction.answers.len() >= 2);
        let mut met = Answers::default();
        for &(question, answer) in &contradiction.answers {
            let asked = &STORY.questions[usize::from(question)];
            met.set(&asked.id, Reply::Answer(asked.answers[usize::from(answer)].id.clone()));
        }
        assert_eq!(Profile::of(&STORY, &met).contradictions, [index]);
        for &(question, _) in &contradiction.answers {
            let mut left = met.clone();
            left.set(&STORY.questions[usize::from(question)].id, Reply::DontKnow);
            assert_eq!(Profile::of(&STORY, &left).contradictions, [0; 0], "one of them is not known");
        }
    }
}

#[test]
fn what_lies_beside_the_phone_goes_where_the_phone_goes() {
    let (same, apart) = (answers("bag=same"), answers("bag=apart"));
    for theft in &WORLD.thefts {
        let carried_off = !theft.removes.contains(&fact(WITH_OWNER));
        let [with, without] = [&same, &apart].map(|answers| setup(answers, theft));
        if carried_off {
            assert!(with.start.contains(&fact("crew:id-number")), "{}", theft.id);
            assert!(!with.start.contains(&fact("owner:id-card")), "{}", theft.id);
        } else {
            assert_eq!(with, without, "{}: the phone stays, and the card beside it", theft.id);
        }
    }
    // What the phone holds or sends is so wherever it is.
    let mirrored = setup(&answers("mirrors=yes"), WORLD.theft("remote-swap").unwrap());
    assert!(mirrored.start.contains(&fact("cloud:mirrors")));
}

#[test]
fn a_setup_is_the_theft_the_rules_and_the_answers() {
    let theft = WORLD.theft("no-lock").unwrap();
    let answers = answers("album=no sim-pin=default");
    let profile = Profile::of(&STORY, &answers);
    let more = [control("app-lock"), control("sim-pin")];
    let old = profile.setup(&WORLD, &STORY, WORLD.policy("2020-09").unwrap(), theft, &more);
    assert_eq!(old.controls, {
        let mut all = ["sim-pin", "no-id-photos", "app-lock"].map(control);
        all.sort_unstable();
        all
    });
    let now = profile.setup(&WORLD, &STORY, today(), theft, &more);
    assert!(now.controls.contains(&control("esim-in-person")) && now.controls.len() == 4);
    for held in ["sim:default-pin", "screen:none", "cloud:mirrors", "previews:on"] {
        assert!(old.start.contains(&fact(held)), "{held}");
    }
    assert!(old.start.is_sorted() && old.controls.is_sorted());
    assert_eq!(old.start, now.start);
}

#[test]
fn items_of_the_checklist_are_done_once_all_their_controls_are_in_place() {
    let done = |controls: &[&str]| -> Vec<&str> {
        let controls: Vec<ControlId> = controls.iter().map(|id| control(id)).collect();
        in_place(&STORY, &controls).map(|it| it.id.as_str()).collect()
    };
    assert_eq!(done(&[]), [""; 0]);
    assert!(done(&["screen-lock", "bank-number-apart"]).contains(&"screen-lock"));
    for advice in STORY.advice.iter().filter(|it| !it.controls.is_empty()) {
        let ids: Vec<&str> = advice.controls.iter().map(|it| WORLD.controls[it.index()].id.as_str()).collect();
        assert!(done(&ids).contains(&advice.id.as_str()));
        assert!(!done(&ids[1..]).contains(&advice.id.as_str()), "{}", advice.id);
    }
}

#[test]
fn a_thief_in_the_street_counts_until_somebody_says_otherwise() {
    let mut sitting = Sitting::default();
    let minded = |sitting: &Sitting| -> Vec<&str> {
        WORLD.thefts.iter().filter(|theft| sitting.minds(theft)).map(|theft| theft.id.as_str()).collect()
    };
    assert_eq!(minded(&sitting), ["locked-bag", "unlocked-snatch", "no-lock", "passcode-seen", "locked-preview"]);
    assert!(WORLD.thefts.iter().all(|theft| sitting.minds(theft) == worries(theft)));
    sitting.mind("locked-bag", false);
    sitting.mind("insider", true);
    assert_eq!(minded(&sitting), ["unlocked-snatch", "no-lock", "passcode-seen", "locked-preview", "insider"]);
}

#[test]
fn a_look_at_a_persona_leaves_ones_own_alone() {
    let mut sitting = Sitting { answers: answers("screen=weak"), ..Sitting::default() };
    sitting.tick(&STORY, "sim-pin", true);
    sitting.look_at(Some("student"));
    assert_eq!(sitting.looked_at(&STORY), of_persona("student"));
    assert!(sitting.ticked(&STORY).is_empty());
    sitting.tick(&STORY, "app-lock", true);
    assert!(sitting.ticked(&STORY).contains("app-lock") && sitting.ticked(&STORY).len() == 1);
    let kept = Sitting::from_text(&sitting.to_text());
    assert_eq!(kept, (sitting.clone(), true), "a reload changes nothing");
    sitting.look_at(None);
    assert_eq!(sitting.looked_at(&STORY), answers("screen=weak"));
    assert!(sitting.ticked(&STORY).contains("sim-pin") && sitting.ticked(&STORY).len() == 1);
    sitting.tick(&STORY, "sim-pin", false);
    assert!(sitting.ticked(&STORY).is_empty());
    // A persona of a later version is nobody here.
    sitting.look_at(Some("of-a-later-version"));
    assert_eq!(sitting.looked_at(&STORY), answers("screen=weak"));
}

#[test]
fn the_kept_text_is_the_one_that_is_described() {
    let mut sitting = Sitting { answers: answers("screen=? sim-pin=own"), ..Sitting::default() };
    sitting.tick(&STORY, "app-lock", true);
    sitting.mind("insider", true);
    sitting.look_at(Some("student"));
    sitting.tick(&STORY, "sim-pin", true);
    let text = "answer screen=?\nanswer sim-pin=own\ntheft insider=on\nplan app-lock\nas student\ntry sim-pin\n";
    assert_eq!(sitting.to_text(), text);
    assert_eq!(Sitting::from_text(text), (sitting, true));
}

fn ids() -> impl Strategy<Value = String> {
    "[a-z0-9-]{1,64}"
}

fn replies() -> impl Strategy<Value = Reply> {
    prop_oneof![Just(Reply::DontKnow), ids().prop_map(Reply::Answer)]
}

fn sittings() -> impl Strategy<Value = Sitting> {
    let said = vec((ids(), replies()), 0..20);
    (said, btree_set(ids(), 0..9), option::of(ids()), btree_set(ids(), 0..9), vec((ids(), any::<bool>()), 0..9))
        .prop_map(|(said, plan, persona, tried, thefts)| {
            let mut sitting = Sitting { plan, persona, tried, ..Sitting::default() };
            said.into_iter().for_each(|(question, reply)| sitting.answers.set(&question, reply));
            thefts.into_iter().for_each(|(theft, on)| sitting.mind(&theft, on));
            sitting
        })
}

/// Answers that this version's questions know, or that are left out.
fn known_answers() -> impl Strategy<Value = Answers> {
    vec(any::<Option<Index>>(), STORY.questions.len()).prop_map(|picked| {
        let mut answers = Answers::default();
        for (question, at) in STORY.questions.iter().zip(picked) {
            if let Some(at) = at {
                answers.set(&question.id, Reply::Answer(at.get(&question.answers).id.clone()));
            }
        }
        answers
    })
}

proptest! {
    #[test]
    fn a_sitting_reads_back_as_written(sitting in sittings()) {
        let text = sitting.to_text();
        prop_assert_eq!(Sitting::from_text(&text), (sitting, true));
    }

    #[test]
    fn any_text_gives_a_sitting_that_reads_back(
        text in prop_oneof![any::<String>(), "((answer|theft|plan|as|try|x) [a-z=?\n]{0,9}(=on|=off)?\n?){0,9}"],
    ) {
        let (sitting, whole) = Sitting::from_text(&text);
        let written = sitting.to_text();
        prop_assert_eq!(Sitting::from_text(&written), (sitting, true));
        prop_assert!(whole || written != text);
    }

    #[test]
    fn a_bad_line_costs_no_other_line(sitting in sittings(), bad in "[^a-z\n\r]{1,20}|(plan|as|try) [A-Z ]{1,9}|theft x=maybe", at: Index) {
        prop_assume!(!bad.trim().is_empty());
        let text = sitting.to_text();
        let mut lines: Vec<&str> = text.lines().collect();
        lines.insert(at.index(lines.len() + 1), &bad);
        prop_assert_eq!(Sitting::from_text(&lines.join("\r\n")), (sitting, false));
    }

    /// To learn less never makes anybody look safer.
    #[test]
    fn what_is_not_known_never_helps(
        answers in known_answers(),
        forgotten in select((0..STORY.questions.len()).collect::<Vec<_>>()),
        theft in select((0..WORLD.thefts.len()).collect::<Vec<_>>()),
    ) {
        let theft = &WORLD.thefts[theft];
        let mut less = answers.clone();
        less.set(&STORY.questions[forgotten].id, Reply::DontKnow);
        // To take back one of two that cannot both be true is to learn something.
        prop_assume!(Profile::of(&STORY, &answers).contradictions == Profile::of(&STORY, &less).contradictions);
        let (knows, forgets) = (reach(&setup(&answers, theft)), reach(&setup(&less, theft)));
        prop_assert!(knows.0 <= forgets.0, "{} {knows:?} {forgets:?}", theft.id);
        prop_assert!(knows.1.iter().all(|fact| forgets.1.contains(fact)), "{} {knows:?} {forgets:?}", theft.id);
    }
}

#[test]
fn a_text_without_end_is_not_read_to_its_end() {
    let text = "plan sim-pin\n".repeat(1_000_000);
    let (sitting, whole) = Sitting::from_text(&text);
    assert_eq!((sitting.plan.len(), whole), (1, false));
}
