//! The self-check: what answers mean, and what is kept of them.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::rc::Rc;
use std::sync::LazyLock;

use analysis::{Checkup, Relaxed, closure};
use checkup::{
    AnswerStatus, Answers, Case, CheckupSession, Gain, Item, Profile, Reply, Setup, Today, Todo, in_place, roots,
    today, todo, worst,
};
use i18n::Locale;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use share::kept::Stored as _;
use story::words;
use worker::scenario;
use world::ids::{ControlId, FactId, OpId, PolicyId, PotId};
use world::model::{Fen, Party, Side, Theft, World};
use world::story::{Device, Story};

static WORLD: LazyLock<World> = LazyLock::new(content::whole_world);
static STORY: LazyLock<Story> = LazyLock::new(content::story);

fn policy() -> PolicyId {
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
    Profile::of(&STORY, answers).setup(&WORLD, &STORY, policy(), theft, &[])
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
    assert!((10..=16).contains(&STORY.questions.len()), "{}", STORY.questions.len());
    for question in &STORY.questions {
        assert!((2..=6).contains(&question.answers.len()), "{}", question.id);
        let worst = &question.answers[usize::from(question.unknown)];
        assert!(worst.controls.is_empty(), "{}: what nobody knows is no protection", question.id);
    }
    let asked = STORY.questions.iter().flat_map(|it| &it.answers).flat_map(|it| &it.controls);
    // What no question asks any more is in the list of what to do, to be ticked.
    let of_before = STORY.former.iter().flat_map(|it| &it.controls);
    let asked: Vec<ControlId> = asked.chain(of_before).copied().collect();
    let owners = (0..).map(ControlId).zip(&WORLD.controls).filter(|(_, it)| it.party.id() == "owner");
    let forgotten: Vec<&str> = owners.filter(|(id, _)| !asked.contains(id)).map(|(_, it)| it.id.as_str()).collect();
    assert_eq!(forgotten, [""; 0], "nobody is told to do what they may have done");
}

/// Nobody is asked what cannot apply, and it counts as the phone makes it; an answer is an answer all the same.
#[test]
fn a_question_that_cannot_apply_is_skipped() {
    let profile = Profile::of(&STORY, &answers("device=feature screen=none mirrors=yes vendor=device"));
    let skipped: Vec<&str> = STORY
        .questions
        .iter()
        .zip(&profile.statuses)
        .filter(|(_, it)| matches!(it, AnswerStatus::Skipped(_)))
        .map(|(it, _)| it.id.as_str())
        .collect();
    assert_eq!(skipped, ["self-lock", "previews", "protection", "pay-asks", "mirrors"]);
    assert_eq!((profile.asked().count(), profile.answered()), (STORY.questions.len() - 5, 3));
    assert_eq!(profile.counts(&STORY, question("mirrors")).id, "no");
    assert_eq!(profile.counts(&STORY, question("vendor")).id, "device");
    assert!(profile.assumed().all(|(at, _)| !skipped.contains(&STORY.questions[at].id.as_str())));
    // Not known, it may apply.
    assert_eq!(Profile::of(&STORY, &answers("device=? screen=?")).asked().count(), STORY.questions.len());
    for question in &STORY.questions {
        for skip in &question.skips {
            let (by, at) = skip.said;
            let by = &STORY.questions[usize::from(by)];
            let profile = Profile::of(&STORY, &answers(&format!("{}={}", by.id, by.answers[usize::from(at)].id)));
            let at = STORY.questions.iter().position(|it| it.id == question.id).unwrap();
            assert_eq!(profile.statuses[at], AnswerStatus::Skipped(skip.counts), "{}", question.id);
        }
    }
}

/// Whoever says what phone it is learns what follows from that and nothing worse: what is skipped counts
/// as any answer that can be given to it on that phone, or as a worse one.
#[test]
fn what_is_skipped_is_no_safer_than_what_could_be_said() {
    for question in STORY.questions.iter().filter(|it| !it.skips.is_empty()) {
        for skip in &question.skips {
            let by = &STORY.questions[usize::from(skip.said.0)];
            let mut told = Answers::default();
            told.set(&by.id, Reply::Answer(by.answers[usize::from(skip.said.1)].id.clone()));
            let skipped = Profile::of(&STORY, &told);
            let counted = &question.answers[usize::from(skip.counts)];
            let lost = counted.controls.iter().filter(|id| Some(**id) != WORLD.control("cloud-sms-off"));
            for control in lost {
                // It is not in place because of a setting: what it protects is not there.
                for theft in &WORLD.thefts {
                    let with = skipped.setup(&WORLD, &STORY, policy(), theft, &[]);
                    let without = Setup {
                        controls: with.controls.iter().copied().filter(|id| id != control).collect(),
                        ..with.clone()
                    };
                    assert_eq!(reach(&with).0, reach(&without).0, "{}: {}", question.id, theft.id);
                }
            }
        }
    }
}

#[test]
fn what_was_answered_before_is_taken_over() {
    let mut kept = CheckupSession::default();
    let before = [
        ("code-seen", "both"),
        ("pay-app", "sums"),
        ("quick-pay", "list"),
        ("carrier-lock", "yes"),
        ("screen", "weak"),
    ];
    for (question, answer) in before {
        kept.answers.set(question, Reply::Answer(answer.to_owned()));
    }
    assert!(kept.carry(&WORLD, &STORY));
    assert_eq!(kept.answers, answers("protection=on pay-asks=sums credit=off quick-pay=neither screen=weak"));
    let ticked: Vec<&str> = kept.plan.iter().map(String::as_str).collect();
    assert_eq!(ticked, ["biometric-in-public", "cards-inventory", "carrier-lock"]);
    assert!(!kept.carry(&WORLD, &STORY), "once");
    // What was said to today's question is newer.
    let mut both = answers("protection=off credit=?");
    both.set("code-seen", Reply::Answer("both".to_owned()));
    both.set("pay-app", Reply::DontKnow);
    assert!(both.carry(&STORY).is_some());
    assert_eq!(both, answers("protection=off credit=? pay-asks=?"));
    for former in &STORY.former {
        let mut said = Answers::default();
        said.set(&former.question, former.answer.clone().map_or(Reply::DontKnow, Reply::Answer));
        assert_eq!(said.carry(&STORY), Some(former.controls.clone()), "{}", former.question);
        assert_eq!(Profile::of(&STORY, &said).answered(), former.says.len(), "{}", former.question);
    }
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
    assert!(weighed[0].statuses.iter().all(|it| *it == AnswerStatus::DontKnow));
    assert!(weighed[1].statuses.iter().all(|it| *it == AnswerStatus::Open));
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
    assert!(student.contains(&"unlocked-snatch") && student.contains(&"locked-bag"), "the incident: {student:?}");
    assert!(
        student.contains(&"cloud-sms") && !grandmother.contains(&"cloud-sms"),
        "a tablet shows the student\u{2019}s texts"
    );
    let left = ["unlocked-snatch", "passcode-seen", "remote-swap", "insider", "papers-lost", "number-recycled"];
    assert_eq!(colleague, left, "what no setting of hers closes");
}

#[test]
fn only_who_says_to_live_elsewhere_is_spoken_to_in_general_terms() {
    let is_elsewhere = |text: &str| Profile::of(&STORY, &answers(text)).is_elsewhere(&WORLD, &STORY);
    assert!(is_elsewhere("place=elsewhere"));
    assert!(!["", "place=?", "place=mainland", "place=both"].into_iter().any(is_elsewhere));
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
    let status = |id: &str| profile.statuses[question(id)];
    assert_eq!(status("screen"), AnswerStatus::Contradicted(2));
    assert_eq!(status("self-lock"), AnswerStatus::Contradicted(0));
    assert_eq!(status("previews"), AnswerStatus::Contradicted(0));
    assert_eq!(status("sim-pin"), AnswerStatus::Said(0));
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
        let [with, without] = [&same, &apart].map(|answers| setup(answers, theft));
        if theft.takes_bag {
            assert!(with.start.contains(&fact("crew:bag")), "{}", theft.id);
            assert!(!with.start.contains(&fact("owner:id-card")), "{}", theft.id);
        } else {
            assert_eq!(with.start, without.start, "{}: the phone stays, and the card beside it", theft.id);
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
    let now = profile.setup(&WORLD, &STORY, policy(), theft, &more);
    assert!(["esim-in-person", "unreport-once-per-day"].iter().all(|it| now.controls.contains(&control(it))));
    assert_eq!(now.controls.len(), old.controls.len() + 3, "what is published since");
    assert!(old.undecided.is_empty() && now.undecided.contains(&control("swap-needs-face")));
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
fn the_usual_ways_of_losing_a_phone_count_until_somebody_says_otherwise() {
    let mut sitting = CheckupSession::default();
    let minded = |sitting: &CheckupSession| -> Vec<&str> {
        WORLD.thefts.iter().filter(|theft| sitting.minds(theft)).map(|theft| theft.id.as_str()).collect()
    };
    assert_eq!(minded(&sitting), ["locked-bag", "unlocked-snatch", "passcode-seen", "sim-only", "remote-swap"]);
    sitting.mind("locked-bag", false);
    sitting.mind("insider", true);
    assert_eq!(minded(&sitting), ["unlocked-snatch", "passcode-seen", "sim-only", "remote-swap", "insider"]);
}

#[test]
fn a_look_at_a_persona_leaves_ones_own_alone() {
    let mut sitting = CheckupSession { answers: answers("screen=weak"), ..CheckupSession::default() };
    sitting.tick(&STORY, "sim-pin", true);
    sitting.look_at(Some("student"));
    assert_eq!(sitting.looked_at(&STORY), of_persona("student"));
    assert!(sitting.ticked(&STORY).is_empty());
    sitting.tick(&STORY, "app-lock", true);
    assert!(sitting.ticked(&STORY).contains("app-lock") && sitting.ticked(&STORY).len() == 1);
    assert_eq!(CheckupSession::from_kept(&sitting.to_text()).value, sitting, "a reload changes nothing");
    sitting.look_at(None);
    assert_eq!(sitting.looked_at(&STORY), answers("screen=weak"));
    assert!(sitting.ticked(&STORY).contains("sim-pin") && sitting.ticked(&STORY).len() == 1);
    sitting.tick(&STORY, "sim-pin", false);
    assert!(sitting.ticked(&STORY).is_empty());
    // A persona of a later version is nobody here.
    sitting.look_at(Some("of-a-later-version"));
    assert_eq!(sitting.looked_at(&STORY), answers("screen=weak"));
}

/// The cases of these answers, with what is ticked.
fn cases(answers: &Answers, minds: impl Fn(&Theft) -> bool, ticked: &[ControlId]) -> Vec<Case> {
    let profile = Profile::of(&STORY, answers);
    let brief = |theft, more| Rc::new(scenario::summary(&WORLD, &profile.setup(&WORLD, &STORY, policy(), theft, more)));
    let minded = WORLD.thefts.iter().enumerate().filter(|(_, theft)| minds(theft));
    minded.map(|(at, theft)| Case { theft: at, now: brief(theft, &[]), then: brief(theft, ticked) }).collect()
}

/// Whether any case leads to money with these controls besides.
fn is_open(answers: &Answers, minds: impl Fn(&Theft) -> bool, more: &[ControlId]) -> bool {
    let profile = Profile::of(&STORY, answers);
    let setup = |theft| profile.setup(&WORLD, &STORY, policy(), theft, more);
    WORLD.thefts.iter().filter(|theft| minds(theft)).any(|theft| reach(&setup(theft)).0 > 0)
}

fn plan(cases: &[Case]) -> Todo {
    todo(&WORLD, &STORY, cases)
}

#[test]
fn the_list_closes_every_case_that_can_be_closed_and_has_nothing_to_spare() {
    let all = [of_persona("grandmother"), of_persona("student"), of_persona("colleague"), Answers::default()];
    for answers in &all {
        for minds in [|theft: &Theft| theft.usual, |_: &Theft| true] {
            let before = cases(answers, minds, &[]);
            let plan = plan(&before);
            let listed: Vec<ControlId> = plan.list.iter().map(|item| item.control).collect();
            // What nothing of hers closes is said to be open; everything else the list closes.
            let never: Vec<usize> = plan.open.iter().map(|&at| before[at].theft).collect();
            let minds = |theft: &Theft| minds(theft) && !never.iter().any(|&at| WORLD.thefts[at].id == theft.id);
            for &at in &never {
                let everything: Vec<ControlId> = owners().collect();
                let setup =
                    Profile::of(&STORY, answers).setup(&WORLD, &STORY, policy(), &WORLD.thefts[at], &everything);
                assert!(reach(&setup).0 > 0, "{}: she can close it", WORLD.thefts[at].id);
            }
            assert!(!is_open(answers, minds, &listed), "{listed:?}");
            for spare in &listed {
                let less: Vec<ControlId> = listed.iter().copied().filter(|it| it != spare).collect();
                let id = &WORLD.controls[spare.index()].id;
                assert!(is_open(answers, minds, &less), "{id} is one too many");
            }
            // What helps most cases comes first, then the smaller effort.
            let order = |item: &Item| (usize::MAX - item.serves.len(), item.minutes);
            assert!(plan.list.is_sorted_by_key(order) && plan.besides.is_sorted_by_key(order));
            for item in plan.list.iter().chain(&plan.besides) {
                assert!(!item.serves.is_empty() && item.serves.is_sorted());
                let controls = answers_controls(answers);
                assert!(!controls.contains(&item.control), "it is in place already");
            }
        }
    }
}

fn owners() -> impl Iterator<Item = ControlId> {
    (0..).map(ControlId).zip(&WORLD.controls).filter(|(_, it)| it.party == Party::Owner).map(|(id, _)| id)
}

fn answers_controls(answers: &Answers) -> Vec<ControlId> {
    Profile::of(&STORY, answers).controls(&STORY)
}

#[test]
fn no_list_of_less_effort_closes_them_all() {
    let before = cases(&of_persona("student"), |theft| theft.usual, &[]);
    let plan = plan(&before);
    let effort: u32 = plan.list.iter().map(|item| item.minutes).sum();
    let known: Vec<&Item> = plan.list.iter().chain(&plan.besides).collect();
    assert!(known.len() < 16, "few enough to try all");
    for set in 0..1_u32 << known.len() {
        let picked: Vec<&&Item> =
            known.iter().enumerate().filter(|(at, _)| set >> at & 1 == 1).map(|(_, it)| it).collect();
        if picked.iter().map(|item| item.minutes).sum::<u32>() >= effort {
            continue;
        }
        let controls: Vec<ControlId> = picked.iter().map(|item| item.control).collect();
        let closes = |case: &Case| {
            case.now.loss == 0 || case.now.sets.sets.iter().any(|set| set.iter().all(|id| controls.contains(id)))
        };
        assert!(!before.iter().all(closes), "{controls:?} would do");
    }
}

/// What the sentence, the one thing, the table and the list say of these answers, with these ticked:
/// never two things that cannot both be so.
fn nothing_contradicts(answers: &Answers, ticked: &[ControlId]) {
    let cases = cases(answers, |theft| theft.usual, ticked);
    let plan = plan(&cases);
    let losses = || cases.iter().map(|case| case.then.loss);
    let worst = worst(&cases, |case| &case.then);
    assert_eq!(worst.map_or(0, |case| case.then.loss), losses().max().unwrap_or(0), "the sentence and the table");
    let items = || plan.list.iter().chain(&plan.besides);
    for case in cases.iter().filter(|case| case.then.loss > 0) {
        assert!(case.then.earliest.is_some() && case.then.path.is_some(), "a loss has a way that leads to it");
        // The table's way to close a case is among what there is to do, or ticked already.
        for control in case.then.sets.sets.first().into_iter().flatten() {
            let id = &WORLD.controls[control.index()].id;
            assert!(ticked.contains(control) || items().any(|item| item.control == *control), "{id} is on no list");
        }
    }
    for case in cases.iter().filter(|case| case.then.loss == 0) {
        assert!(case.then.sets.sets.iter().all(Vec::is_empty), "nothing closes what is closed");
    }
    let Some(Today { item, case, saves }) = today(&plan, &cases) else {
        let helps = |case: &Case| {
            let with = |item: &Item| case.then.with.iter().find(|(control, _)| *control == item.control);
            items().filter_map(with).any(|(_, left)| *left < case.then.loss)
        };
        return assert!(!cases.iter().any(helps), "something would help, and nothing is said to do");
    };
    let id = &WORLD.controls[item.control.index()].id;
    assert!(!ticked.contains(&item.control), "{id} is ticked");
    assert!(items().any(|it| it == item), "{id} is on no list");
    // It is for the case of the sentence, but where nothing helps there.
    let named = worst.expect("something is to be done").theft;
    if cases[case].theft != named {
        let named = cases.iter().find(|it| it.theft == named).unwrap();
        let helps =
            |it: &Item| named.then.with.iter().any(|(control, left)| *control == it.control && *left < named.then.loss);
        assert!(!items().any(helps), "{id} is for another case");
    }
    // It does there what is said of it, and nothing on the list does more.
    let profile = Profile::of(&STORY, answers);
    let loss = |more: &[ControlId]| {
        let all: Vec<ControlId> = ticked.iter().chain(more).copied().collect();
        reach(&profile.setup(&WORLD, &STORY, policy(), &WORLD.thefts[cases[case].theft], &all)).0
    };
    assert_eq!(loss(&[]) - loss(&[item.control]), saves, "{id}");
    if plan.list.contains(item) {
        let open = plan.list.iter().filter(|it| !ticked.contains(&it.control));
        assert!(open.clone().all(|it| loss(&[it.control]) >= loss(&[item.control])), "{id} is not the best");
    }
    if saves == 0 {
        assert!(cases[case].then.sets.sets[0].contains(&item.control), "{id} is no part of what closes it");
    }
}

#[test]
fn one_thing_after_the_other_closes_what_can_be_closed() {
    for persona in ["grandmother", "student", "colleague"] {
        let answers = of_persona(persona);
        let of = |ticked: &[ControlId]| cases(&answers, |theft| theft.usual, ticked);
        let plan = plan(&of(&[]));
        let mut ticked: Vec<ControlId> = Vec::new();
        while let Some(one) = today(&plan, &of(&ticked)) {
            nothing_contradicts(&answers, &ticked);
            ticked.push(one.item.control);
            assert!(ticked.len() <= plan.list.len() + plan.besides.len(), "{persona}: it never ends");
        }
        let open: Vec<usize> = plan.open.clone();
        let closed = |(at, case): (usize, &Case)| open.contains(&at) || case.then.loss == 0;
        assert!(of(&ticked).iter().enumerate().all(closed), "{persona}");
    }
    let safe = cases(&of_persona("colleague"), |theft| theft.id == "locked-bag", &[]);
    assert_eq!(plan(&safe), Todo::default(), "nothing to do where nothing can be lost");
    assert!(worst(&safe, |case| &case.now).is_none() && today(&plan(&safe), &safe).is_none());
    assert_eq!(plan(&[]), Todo::default());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_was_answered_the_result_does_not_contradict_itself(
        picks in vec(any::<Index>(), STORY.questions.len()),
        ticks in vec(any::<Index>(), 0..4),
    ) {
        let mut answers = Answers::default();
        for (question, pick) in STORY.questions.iter().zip(&picks) {
            // One more than there are answers: left open.
            if let Some(answer) = question.answers.get(pick.index(question.answers.len() + 1)) {
                answers.set(&question.id, Reply::Answer(answer.id.clone()));
            }
        }
        let all: Vec<ControlId> = owners().collect();
        let ticked: BTreeSet<ControlId> = ticks.iter().map(|tick| all[tick.index(all.len())]).collect();
        nothing_contradicts(&answers, &ticked.into_iter().collect::<Vec<_>>());
    }
}

#[test]
fn the_steps_in_the_card_are_for_the_phone_that_was_named() {
    let devices = |text: &str| Profile::of(&STORY, &answers(text)).devices(&STORY);
    assert_eq!(devices("device=iphone"), [Device::Iphone]);
    assert_eq!(devices("device=huawei"), [Device::Huawei]);
    assert!(
        devices("device=android-cn").contains(&Device::Xiaomi)
            && !devices("device=android-cn").contains(&Device::Iphone)
    );
    // Whoever does not say sees the steps of all.
    assert!(devices("device=?").is_empty() && devices("").is_empty());
    let unanswered = |text: &str| Profile::of(&STORY, &answers(text)).unanswered();
    assert_eq!(unanswered("device=? screen=weak"), STORY.questions.len() - 1);
    // Two that cannot both be true were answered all the same.
    let with_a_lock = STORY.questions.iter().filter(|it| it.id != "self-lock" && it.id != "protection").count();
    assert_eq!(unanswered("screen=none previews=hidden"), with_a_lock - 2);
}

#[test]
fn of_what_is_lost_the_first_is_named() {
    let theft = WORLD.theft("locked-bag").unwrap();
    let setup = setup(&of_persona("grandmother"), theft);
    let lost: Vec<OpId> = scenario::locked_out(&WORLD, &setup).iter().map(|it| it.op).collect();
    let first: Vec<&str> = roots(&WORLD, &lost).iter().map(|op| WORLD.ops[op.index()].id.as_str()).collect();
    assert!(first.contains(&"replace-sim") && !first.contains(&"read-records"), "{first:?} of {}", lost.len());
    assert_eq!(roots(&WORLD, &[]), []);
}

#[test]
fn where_a_pin_is_no_cure_is_said() {
    let before = cases(&of_persona("student"), |_| true, &[]);
    let named: Vec<&str> =
        plan(&before).pin_is_no_cure.iter().map(|&at| WORLD.thefts[before[at].theft].id.as_str()).collect();
    let others =
        ["locked-preview", "cloud-sms", "insider", "papers-lost", "number-recycled", "call-forward", "voicemail"];
    assert_eq!(named, [&["unlocked-snatch", "passcode-seen", "remote-swap"][..], &others].concat());
}

#[test]
fn the_worst_case_costs_most() {
    let before = cases(&of_persona("student"), |theft| theft.usual, &[]);
    let worst = worst(&before, |case| &case.now).unwrap();
    assert_eq!(WORLD.thefts[worst.theft].id, "remote-swap");
    assert!(before.iter().all(|case| case.now.loss <= worst.now.loss));
}

#[test]
fn a_brief_says_what_the_analysis_says() {
    for theft in &WORLD.thefts {
        let setup = setup(&of_persona("grandmother"), theft);
        let (brief, report) =
            (scenario::summary(&WORLD, &setup), Checkup::new(&WORLD, &setup.start).report(&setup.controls));
        assert_eq!(
            (brief.loss, &brief.path, brief.latest),
            (report.reach.loss, &report.path, report.latest),
            "{}",
            theft.id
        );
        assert_eq!(brief.sets, report.sets);
        for (control, left) in &brief.with {
            let marginal = report.marginal.iter().find(|it| it.control == *control).unwrap();
            assert_eq!(marginal.loss, *left, "{}", WORLD.controls[control.index()].id);
        }
        let Some(path) = &brief.path else {
            assert_eq!((brief.loss, brief.first, brief.earliest), (0, 0, None));
            continue;
        };
        assert_eq!(brief.gains.len(), path.steps.len());
        let last = brief.gains.iter().flatten().rev().find_map(|gain| match gain {
            Gain::Money(_, amount) => Some(*amount),
            _ => None,
        });
        assert_eq!(last, Some(brief.first), "{}: the path leads to the money it names", theft.id);
        let rest: Fen = brief.rest.iter().map(|gain| if let Gain::Money(_, amount) = gain { *amount } else { 0 }).sum();
        assert_eq!(brief.first + rest, brief.loss, "{}: nothing in reach is left unsaid", theft.id);
        assert!(brief.first <= brief.loss && brief.earliest.unwrap() <= path.minutes);
        assert_eq!(scenario::left_over(&WORLD, &setup), report.residual);
        assert_eq!(scenario::locked_out(&WORLD, &setup), report.lockout);
    }
}

#[test]
fn no_path_that_is_shown_rests_on_her_own_doing() {
    // It would take no time, so that a control that leaves no other path would make the thief faster.
    let owners = (0..).map(ControlId).zip(&WORLD.controls).filter(|(_, it)| it.party == Party::Owner);
    let ticks: Vec<Vec<ControlId>> = [vec![]].into_iter().chain(owners.map(|(id, _)| vec![id])).collect();
    let mut shown = 0;
    for persona in ["grandmother", "student", "colleague"] {
        for (ticked, theft) in ticks.iter().flat_map(|ticked| WORLD.thefts.iter().map(move |theft| (ticked, theft))) {
            let profile = Profile::of(&STORY, &of_persona(persona));
            let brief = scenario::summary(&WORLD, &profile.setup(&WORLD, &STORY, policy(), theft, ticked));
            for step in brief.path.iter().flat_map(|path| &path.steps) {
                let op = &WORLD.ops[step.op.index()];
                assert_eq!(op.by, Side::Crew, "{persona}, {}, {ticked:?}: {}", theft.id, op.id);
                assert!(step.until > step.at, "{}", op.id);
                shown += 1;
            }
        }
    }
    assert!(shown > 500, "{shown}");
}

/// The names are those of the story; here they are about the reader.
#[test]
fn what_the_pages_about_ones_own_phone_name_speaks_of_nobody_else() {
    let (mut ops, mut facts, mut pots) = (Vec::<OpId>::new(), Vec::<FactId>::new(), Vec::<PotId>::new());
    let mut look = |answers: &Answers| {
        for setup in WORLD.thefts.iter().map(|theft| setup(answers, theft)) {
            let brief = scenario::summary(&WORLD, &setup);
            ops.extend(brief.path.iter().flat_map(|path| &path.steps).map(|step| step.op));
            for gain in brief.gains.iter().flatten().chain(&brief.rest) {
                match *gain {
                    Gain::Fact(fact) => facts.push(fact),
                    Gain::Money(pot, _) | Gain::Moved(pot) => pots.push(pot),
                }
            }
            facts.extend(scenario::left_over(&WORLD, &setup).exposed);
            let lost = scenario::locked_out(&WORLD, &setup);
            facts.extend(lost.iter().flat_map(|it| &it.keep));
            ops.extend(roots(&WORLD, &lost.iter().map(|it| it.op).collect::<Vec<_>>()));
        }
    };
    STORY.personas.iter().for_each(|it| look(&Answers::of_persona(&STORY, it)));
    for question in &STORY.questions {
        for answer in &question.answers {
            look(&answers(&format!("{}={}", question.id, answer.id)));
        }
    }
    ops.extend(STORY.advice.iter().flat_map(|it| &it.breaks));
    assert!(ops.len() > 500 && facts.len() > 500);
    for (locale, others) in
        [(Locale::En, &["her", "hers", "she", "owner"][..]), (Locale::ZhHans, &["她", "机主", "失主"])]
    {
        let c = content::catalog(locale);
        let controls = WORLD.controls.iter().filter(|it| it.party == Party::Owner);
        let names =
            ops.iter().map(|&it| words::op(&c, &WORLD, it)).chain(facts.iter().map(|&it| words::fact(&c, &WORLD, it)));
        for said in names
            .chain(controls.map(|it| c.format(it.text, &[])))
            .chain(pots.iter().map(|it| c.format(WORLD.pots[it.index()].name, &[])))
        {
            let words: Vec<&str> = said.split(|it: char| !it.is_alphabetic()).collect();
            let speaks =
                |other: &&str| if locale == Locale::En { words.contains(other) } else { said.contains(*other) };
            assert!(!others.iter().any(speaks), "{said}");
        }
    }
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
