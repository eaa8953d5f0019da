//! Laws that the self-check keeps whatever somebody answers, over all thefts and the rules of two dates:
//! all answers and all pairs of answers, and a hundred thousand setups from a seed.
//!
//! The setups are closed many at a time: bit n of each word is setup n. That this is the analysis' own
//! closure is a test, too.
#![allow(clippy::unwrap_used)]

use crate::common;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use analysis::{Checkup, Fact, Relaxed, Verdict, closure};
use checkup::{AnswerStatus, Profile, Setup};
use common::dice::Dice;
use world::ids::{ControlId, FactId, PolicyId};
use world::model::{Side, World};
use world::story::{Contradiction, Story};

static WORLD: LazyLock<World> = LazyLock::new(content::whole_world);
/// The questions, each with one answer more at the end that says nothing at all.
static STORY: LazyLock<Story> = LazyLock::new(|| {
    let mut story = content::story();
    for question in &mut story.questions {
        let mut nothing = question.answers[0].clone();
        (nothing.controls, nothing.adds, nothing.removes) = (Vec::new(), Vec::new(), Vec::new());
        question.answers.push(nothing);
    }
    story
});
/// The relaxed world where nothing holds at the start.
static BARE: LazyLock<Relaxed> = LazyLock::new(|| Relaxed::from_start(&WORLD, &[]));
/// What is judged: the money, every harm, and what the crew hold.
static JUDGED: LazyLock<Vec<Fact>> = LazyLock::new(|| {
    let goals = BARE.goals.iter().map(|goal| goal.fact);
    let harms = BARE.harms.iter().map(|&(fact, _)| fact);
    let crews = (0..).zip(&WORLD.facts).filter(|(_, it)| it.held_by == Some(Side::Crew)).map(|(at, _)| at);
    goals.chain(harms).chain(crews).collect::<BTreeSet<_>>().into_iter().collect()
});

const DATES: [&str; 2] = ["today", "2020-09"];
/// A phone that is taken with its SIM in it.
const WHOLE: [&str; 5] = ["locked-bag", "unlocked-snatch", "no-lock", "passcode-seen", "locked-preview"];
const SEED: u64 = 0x1410_2020;
const SETUPS: usize = 100_000;

/// How many setups are closed at a time.
const LANES: usize = 128;
type Word = u128;

/// What somebody says, and how the phone is lost. A reply is an answer's place; none is not known.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Case {
    theft: usize,
    policy: PolicyId,
    replies: Vec<Option<u8>>,
    more: Vec<ControlId>,
}

impl Case {
    fn unknown(theft: usize, policy: PolicyId) -> Self {
        Self { theft, policy, replies: vec![None; STORY.questions.len()], more: Vec::new() }
    }

    fn replying(&self, question: usize, reply: Option<u8>) -> Self {
        let mut case = self.clone();
        case.replies[question] = reply;
        case
    }

    fn with(&self, control: ControlId) -> Self {
        let mut case = self.clone();
        case.more.push(control);
        case
    }

    fn lost_by(&self, theft: &str) -> Self {
        Self { theft: WORLD.thefts.iter().position(|it| it.id == theft).unwrap(), ..self.clone() }
    }

    /// Whether a further control says what the question asks, too.
    fn says_twice(&self, question: usize) -> bool {
        let asked = STORY.questions[question].answers.iter().flat_map(|answer| &answer.controls);
        asked.into_iter().any(|id| self.more.contains(id))
    }

    /// Whether two of the answers cannot both be true.
    fn contradicts(&self) -> bool {
        let said = |&(question, answer): &(u8, u8)| self.replies[usize::from(question)] == Some(answer);
        STORY.contradictions.iter().any(|it: &Contradiction| it.answers.iter().all(said))
    }

    fn setup(&self) -> Setup {
        let status = |reply: &Option<u8>| reply.map_or(AnswerStatus::DontKnow, AnswerStatus::Said);
        let profile = Profile { statuses: self.replies.iter().map(status).collect(), contradictions: Vec::new() };
        profile.setup(&WORLD, &STORY, self.policy, &WORLD.thefts[self.theft], &self.more)
    }

    /// In words: theft, date, what is known, further controls.
    fn words(&self) -> String {
        let known = STORY.questions.iter().zip(&self.replies).filter_map(|(question, reply)| {
            let said = &question.answers[usize::from((*reply)?)].id;
            Some(format!(" {}={said}", question.id))
        });
        let more = self.more.iter().map(|id| format!(" +{}", WORLD.controls[id.index()].id));
        let (theft, date) = (&WORLD.thefts[self.theft].id, &WORLD.policies[self.policy.index()].id);
        format!("{theft} {date}{}", known.chain(more).collect::<String>())
    }
}

/// The answers to a question that can be given.
fn answers(question: usize) -> impl Iterator<Item = u8> {
    (0..).take(STORY.questions[question].answers.len() - 1)
}

/// The place of the answer that says nothing.
fn nothing(question: usize) -> u8 {
    u8::try_from(STORY.questions[question].answers.len() - 1).unwrap()
}

fn has_controls(question: usize, answer: u8) -> bool {
    !STORY.questions[question].answers[usize::from(answer)].controls.is_empty()
}

/// The controls that protect, the owner's and the institutions'.
static PROTECTIONS: LazyLock<Vec<ControlId>> = LazyLock::new(|| {
    let protects = (0..).map(ControlId).zip(&WORLD.controls).filter(|(_, it)| it.party.protects());
    protects.map(|(id, _)| id).collect()
});
/// Every theft under the rules of each date, of an owner who knows nothing.
static STARTS: LazyLock<Vec<Case>> = LazyLock::new(|| {
    let dates: Vec<PolicyId> = DATES.iter().map(|id| WORLD.policy(id).unwrap()).collect();
    let thefts = 0..WORLD.thefts.len();
    thefts.flat_map(|theft| dates.iter().map(move |&date| Case::unknown(theft, date))).collect()
});

/// Nothing known, every single answer, every pair of answers that can both be true.
fn small_cases() -> Vec<Case> {
    let all: Vec<(usize, u8)> =
        (0..STORY.questions.len()).flat_map(|it| answers(it).map(move |answer| (it, answer))).collect();
    let mut cases = Vec::new();
    for start in STARTS.iter().cloned() {
        for (at, &(question, answer)) in all.iter().enumerate() {
            let single = start.replying(question, Some(answer));
            let later = all[at..].iter().filter(|(other, _)| *other != question);
            cases.extend(later.map(|&(other, answer)| single.replying(other, Some(answer))));
            cases.push(single);
        }
        cases.push(start);
    }
    cases.retain(|case| !case.contradicts());
    cases
}

/// Bytes without end, from a seed.
fn bytes(seed: u64) -> impl Iterator<Item = u8> {
    let mut state = seed;
    core::iter::repeat_with(move || {
        state = state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (state ^ state >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ mixed >> 31).to_le_bytes()
    })
    .flatten()
}

/// A setup from the seed, and bytes for what is tried on it.
fn seeded(number: usize) -> (Case, Vec<u8>) {
    let mut bytes: Vec<u8> = bytes(SEED ^ (number as u64) << 20).take(56).collect();
    let tried = bytes.split_off(48);
    let dice = &mut Dice::new(&bytes);
    let mut pick = |sides: usize| usize::from(dice.far(u16::try_from(sides).unwrap()));
    let mut case = STARTS[pick(STARTS.len())].clone();
    for question in 0..STORY.questions.len() {
        let known = answers(question).count();
        case.replies[question] = Some(pick(known + 1)).filter(|&it| it < known).map(|it| u8::try_from(it).unwrap());
    }
    for _ in 0..pick(4) {
        case.more.push(PROTECTIONS[pick(PROTECTIONS.len())]);
    }
    // Of what cannot all be true the first is not known.
    for contradiction in &STORY.contradictions {
        if case.contradicts() {
            case.replies[usize::from(contradiction.answers[0].0)] = None;
        }
    }
    (case, tried)
}

/// A reading of the rules.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reading {
    /// Every way is there, and no rule that nobody outside knows.
    Worse,
    /// Documented ways alone.
    Told,
    /// Documented ways, and every rule that there may be.
    Better,
}

const READINGS: [Reading; 3] = [Reading::Worse, Reading::Told, Reading::Better];

/// Up to [`LANES`] setups.
struct Lanes {
    used: usize,
    start: Vec<Word>,
    /// By control: where it is in force, as what closes and as what opens.
    closing: Vec<Word>,
    opening: Vec<Word>,
    undecided: Vec<Word>,
}

impl Lanes {
    fn new() -> Self {
        let controls = vec![0; WORLD.controls.len()];
        let (closing, opening) = (controls.clone(), controls.clone());
        Self { used: 0, start: vec![0; BARE.facts.len()], closing, opening, undecided: controls }
    }

    fn of<'a>(setups: impl IntoIterator<Item = &'a Setup>) -> Self {
        let mut lanes = Self::new();
        setups.into_iter().for_each(|setup| lanes.push(setup, setup));
        lanes
    }

    /// Where what holds in either holds, what either opens is open, and only what both close is closed.
    fn push(&mut self, one: &Setup, other: &Setup) {
        let bit = 1 << self.used;
        self.used += 1;
        one.start.iter().chain(&other.start).for_each(|fact| self.start[fact.index()] |= bit);
        one.controls.iter().chain(&other.controls).for_each(|id| self.opening[id.index()] |= bit);
        let both = one.controls.iter().filter(|id| core::ptr::eq(one, other) || other.controls.contains(id));
        both.for_each(|id| self.closing[id.index()] |= bit);
        one.undecided.iter().for_each(|id| self.undecided[id.index()] |= bit);
    }

    /// By way: where it is open.
    fn open(&self, reading: Reading) -> Vec<Word> {
        let may = |id: &ControlId| if reading == Reading::Better { self.undecided[id.index()] } else { 0 };
        let open = |way: &analysis::Way| {
            if way.unknown && reading != Reading::Worse {
                return 0;
            }
            let closed = way.blocked_by.iter().fold(0, |all, id| all | self.closing[id.index()] | may(id));
            way.only_with.iter().fold(!closed, |all, id| all & (self.opening[id.index()] | may(id)))
        };
        BARE.ways.iter().map(open).collect()
    }

    /// By fact: where it is reached.
    fn reach(&self, reading: Reading) -> Vec<Word> {
        let mut facts = self.start.clone();
        for (at, control) in WORLD.controls.iter().enumerate() {
            let may = if reading == Reading::Better { self.undecided[at] } else { 0 };
            control.removes.iter().for_each(|fact| facts[fact.index()] &= !(self.closing[at] | may));
        }
        let open = self.open(reading);
        let ways: Vec<_> = BARE.ways.iter().zip(open).filter(|(_, open)| *open != 0).collect();
        let mut grew = true;
        while core::mem::take(&mut grew) {
            for (way, open) in &ways {
                let gone = way.factors.iter().fold(*open, |all, &fact| all & facts[fact]);
                if gone != 0 {
                    for &fact in &way.adds {
                        grew |= gone & !facts[fact] != 0;
                        facts[fact] |= gone;
                    }
                }
            }
        }
        facts
    }
}

/// What broke a law: the first setup for each kind of breach, and how often.
#[derive(Default)]
struct Breaches(BTreeMap<String, (String, usize)>);

impl Breaches {
    fn add(&mut self, kind: String, setup: impl FnOnce() -> String) {
        self.0.entry(kind).or_insert_with(|| (setup(), 0)).1 += 1;
    }

    fn check(self) {
        let told = self.0.iter().map(|(kind, (setup, times))| format!("{kind}: {times} times, first {setup}"));
        let told: Vec<String> = told.collect();
        assert!(told.is_empty(), "{} kinds of breach:\n{}", told.len(), told.join("\n"));
    }
}

/// Two setups of which the first is never to reach more than the second, and what differs.
struct Pair {
    less: Case,
    more: Case,
    what: String,
}

/// Compares pairs, many at a time, in every reading.
fn compare(law: &str, pairs: impl Iterator<Item = Pair>, breaches: &mut Breaches) -> usize {
    let (mut count, mut pairs) = (0, pairs.peekable());
    while pairs.peek().is_some() {
        let pairs: Vec<Pair> = pairs.by_ref().take(LANES).collect();
        count += pairs.len();
        let setups = |of: fn(&Pair) -> &Case| pairs.iter().map(|it| of(it).setup()).collect::<Vec<_>>();
        let less = Lanes::of(&setups(|it| &it.less));
        let more = Lanes::of(&setups(|it| &it.more));
        for reading in READINGS {
            let (less, more) = (less.reach(reading), more.reach(reading));
            for &fact in JUDGED.iter() {
                let mut wrong = less[fact] & !more[fact];
                while wrong != 0 {
                    let pair = &pairs[wrong.trailing_zeros() as usize];
                    wrong &= wrong - 1;
                    let theft = &WORLD.thefts[pair.less.theft].id;
                    let kind = format!("{law}, {reading:?}: {theft}, {} reaches {}", pair.what, BARE.facts[fact]);
                    breaches.add(kind, || pair.less.words());
                }
            }
        }
    }
    count
}

fn named(question: usize, answer: u8) -> String {
    let asked = &STORY.questions[question];
    format!("{}={}", asked.id, asked.answers[usize::from(answer)].id)
}

/// A pair for each phone that is taken whole: its SIM alone opens no more.
fn sims(case: &Case) -> impl Iterator<Item = Pair> + use<> {
    let of = WHOLE.contains(&WORLD.thefts[case.theft].id.as_str());
    let case = case.clone();
    of.then(|| Pair { less: case.lost_by("sim-only"), what: WORLD.thefts[case.theft].id.clone(), more: case })
        .into_iter()
}

/// A pair for each answer that is known: not to know it is never safer.
fn forgotten(case: &Case) -> impl Iterator<Item = Pair> + use<> {
    let case = case.clone();
    (0..case.replies.len()).filter_map(move |question| {
        let answer = case.replies[question].filter(|_| !case.says_twice(question))?;
        let more = case.replying(question, None);
        Some(Pair { less: case.clone(), more, what: named(question, answer) })
    })
}

/// A pair for each answer with controls, and each of the same question's without any.
fn undone(case: &Case) -> impl Iterator<Item = Pair> + use<> {
    let case = case.clone();
    let of = |question: usize| answers(question).filter(move |&it| !has_controls(question, it));
    (0..case.replies.len()).flat_map(move |question| {
        let (less, answer) = (case.clone(), case.replies[question]);
        let answer = answer.filter(|&it| has_controls(question, it) && !case.says_twice(question));
        let others = answer.into_iter().flat_map(move |answer| of(question).map(move |other| (answer, other)));
        let pair = move |(answer, other)| {
            let more = less.replying(question, Some(other));
            let what = format!("{} for {}", named(question, answer), named(question, other));
            (!more.contradicts()).then(|| Pair { less: less.clone(), more, what })
        };
        others.filter_map(pair)
    })
}

/// A pair for each of these protections, besides what there is.
fn protected(case: &Case, controls: impl Iterator<Item = ControlId>) -> impl Iterator<Item = Pair> {
    let case = case.clone();
    controls.map(move |id| {
        let what = format!("+{}", WORLD.controls[id.index()].id);
        Pair { less: case.with(id), more: case.clone(), what }
    })
}

#[test]
fn closed_together_setups_reach_what_each_reaches_alone() {
    let cases: Vec<Case> = (0..LANES).map(|number| seeded(number * 701).0).collect();
    let setups: Vec<Setup> = cases.iter().map(Case::setup).collect();
    let lanes = Lanes::of(&setups);
    for reading in READINGS {
        let words = lanes.reach(reading);
        for (lane, (case, setup)) in cases.iter().zip(&setups).enumerate() {
            let relaxed = Relaxed::from_start(&WORLD, &setup.start);
            let relaxed = if reading == Reading::Worse { relaxed } else { relaxed.documented() };
            let may = setup.undecided.iter().filter(|_| reading == Reading::Better);
            let reached = closure(&relaxed, &setup.controls.iter().chain(may).copied().collect::<Vec<_>>());
            let differs = (0..words.len()).find(|&fact| reached.has(fact) != (words[fact] >> lane & 1 == 1));
            assert_eq!(differs.map(|it| &BARE.facts[it]), None, "{reading:?} {}", case.words());
        }
    }
}

/// A law that nothing could break would be none.
#[test]
fn what_breaks_a_law_is_found() {
    let upside_down = |pair: Pair| Pair { less: pair.more, more: pair.less, what: pair.what };
    let laws: [fn(&Case) -> Vec<Pair>; 4] = [
        |case| sims(case).collect(),
        |case| forgotten(case).collect(),
        |case| undone(case).collect(),
        |case| protected(case, PROTECTIONS.iter().copied()).collect(),
    ];
    for law in laws {
        let mut breaches = Breaches::default();
        let pairs = small_cases().into_iter().step_by(29).flat_map(|case| law(&case)).map(upside_down);
        compare("upside down", pairs, &mut breaches);
        assert!(breaches.0.len() > 100, "{}", breaches.0.len());
        assert!(breaches.0.keys().any(|kind| kind.contains("taken:")));
    }
}

#[test]
fn a_whole_phone_is_never_safer_than_its_sim() {
    let mut breaches = Breaches::default();
    let count = compare("phone and SIM", small_cases().iter().flat_map(sims), &mut breaches);
    assert!(count > 5_000, "{count}");
    breaches.check();
}

#[test]
fn not_to_know_is_never_safer() {
    let mut breaches = Breaches::default();
    let count = compare("not known", small_cases().iter().flat_map(forgotten), &mut breaches);
    assert!(count > 20_000, "{count}");
    breaches.check();
}

#[test]
fn a_protection_never_makes_more_reachable() {
    let mut breaches = Breaches::default();
    let cases = small_cases();
    compare("answer", cases.iter().flat_map(undone), &mut breaches);
    let one = |case: &&Case| case.replies.iter().flatten().count() < 2;
    let single = cases.iter().filter(one);
    compare("control", single.flat_map(|case| protected(case, PROTECTIONS.iter().copied())), &mut breaches);
    breaches.check();
}

/// The same of a hundred thousand setups, a part in each of two tests.
fn seeded_part(part: usize) {
    let mut breaches = Breaches::default();
    let drawn: Vec<_> = (0..SETUPS).filter(|number| number % 2 == part).map(seeded).collect();
    compare("phone and SIM", drawn.iter().flat_map(|(case, _)| sims(case)), &mut breaches);
    let pick = |bytes: &[u8], sides: usize| usize::from(Dice::new(bytes).far(u16::try_from(sides.max(1)).unwrap()));
    let some = |all: Vec<Pair>, bytes: &[u8]| {
        let at = pick(bytes, all.len());
        all.into_iter().nth(at)
    };
    let of = drawn.iter().filter_map(|(case, bytes)| some(forgotten(case).collect(), &bytes[..2]));
    compare("not known", of, &mut breaches);
    let of = drawn.iter().filter_map(|(case, bytes)| some(undone(case).collect(), &bytes[2..4]));
    compare("answer", of, &mut breaches);
    let of = drawn.iter().flat_map(|(case, bytes)| {
        let control = PROTECTIONS[pick(&bytes[4..6], PROTECTIONS.len())];
        protected(case, [control].into_iter())
    });
    compare("control", of, &mut breaches);
    readings(drawn.iter().map(|(case, _)| case), &mut breaches);
    irrelevant(drawn.iter().map(|(case, bytes)| (case, pick(&bytes[6..8], STORY.questions.len()))), &mut breaches);
    breaches.check();
}

#[test]
fn a_hundred_thousand_setups_keep_the_laws() {
    seeded_part(0);
}

#[test]
fn a_hundred_thousand_setups_keep_the_laws_the_other_half() {
    seeded_part(1);
}

/// What is documented is reached in the worse reading, and in the better one nothing besides.
fn readings<'a>(cases: impl Iterator<Item = &'a Case>, breaches: &mut Breaches) {
    let mut cases = cases.peekable();
    while cases.peek().is_some() {
        let cases: Vec<&Case> = cases.by_ref().take(LANES).collect();
        let setups: Vec<Setup> = cases.iter().map(|case| case.setup()).collect();
        let lanes = Lanes::of(&setups);
        let [worse, told, better] = READINGS.map(|reading| lanes.reach(reading));
        for (law, less, more) in [("told but not worse", &told, &worse), ("better but not told", &better, &told)] {
            for &fact in JUDGED.iter() {
                let wrong = less[fact] & !more[fact];
                if wrong != 0 {
                    let case = cases[wrong.trailing_zeros() as usize];
                    breaches.add(format!("{law}: {}", BARE.facts[fact]), || case.words());
                }
            }
        }
    }
}

#[test]
fn a_worse_reading_is_never_below_the_better() {
    let mut breaches = Breaches::default();
    readings(small_cases().iter(), &mut breaches);
    breaches.check();
}

/// Where what one setup has and the other has not matters: to a way that can be gone, or by itself.
fn where_it_matters(pairs: &[(Setup, Setup)]) -> Word {
    let mut either = Lanes::new();
    pairs.iter().for_each(|(one, other)| either.push(one, other));
    let (one, other) = (Lanes::of(pairs.iter().map(|it| &it.0)), Lanes::of(pairs.iter().map(|it| &it.1)));
    let reached = either.reach(Reading::Worse);
    let holds = |lanes: &Lanes, fact: FactId| {
        let removed = (0..).zip(&WORLD.controls).filter(|(_, it)| it.removes.contains(&fact));
        let added = (0..).zip(&WORLD.controls).filter(|(_, it)| it.adds.contains(&fact));
        let removed = removed.fold(0, |all, (at, _): (usize, _)| all | lanes.closing[at]);
        added.fold(lanes.start[fact.index()] & !removed, |all, (at, _): (usize, _)| all | lanes.opening[at])
    };
    let differs = |fact: &Fact| {
        let fact = FactId(u16::try_from(*fact).unwrap());
        if fact.index() < WORLD.facts.len() { holds(&one, fact) ^ holds(&other, fact) } else { 0 }
    };
    let facts: Vec<Word> = (0..BARE.facts.len()).map(|fact| differs(&fact)).collect();
    let control = |id: &ControlId| one.closing[id.index()] ^ other.closing[id.index()];
    let mut matters = JUDGED.iter().fold(0, |all, &fact| all | facts[fact]);
    for (way, open) in BARE.ways.iter().zip(either.open(Reading::Worse)) {
        if way.op.is_none() {
            continue;
        }
        let gone = way.factors.iter().fold(open, |all, &fact| all & reached[fact]);
        let touched = way.factors.iter().fold(0, |all, &fact| all | facts[fact]);
        let decided = way.blocked_by.iter().chain(&way.only_with).fold(0, |all, id| all | control(id));
        matters |= gone & (touched | decided);
    }
    matters
}

/// An answer that closes no way that can be gone, and gives none a factor, changes nothing.
fn irrelevant<'a>(cases: impl Iterator<Item = (&'a Case, usize)>, breaches: &mut Breaches) -> usize {
    let known = cases.filter(|(case, question)| case.replies[*question].is_some());
    let (mut known, mut count) = (known.peekable(), 0);
    while known.peek().is_some() {
        let cases: Vec<(&Case, usize)> = known.by_ref().take(LANES).collect();
        let without = |&(case, question): &(&Case, usize)| case.replying(question, Some(nothing(question)));
        let pairs: Vec<(Setup, Setup)> = cases.iter().map(|it| (it.0.setup(), without(it).setup())).collect();
        let matters = where_it_matters(&pairs);
        let lanes = [Lanes::of(pairs.iter().map(|it| &it.0)), Lanes::of(pairs.iter().map(|it| &it.1))];
        let used = Word::MAX >> (LANES - pairs.len());
        for reading in READINGS {
            let [with, without] = [&lanes[0], &lanes[1]].map(|lanes| lanes.reach(reading));
            for &fact in JUDGED.iter() {
                let wrong = (with[fact] ^ without[fact]) & !matters & used;
                if wrong != 0 {
                    let (case, question) = cases[wrong.trailing_zeros() as usize];
                    let answer = named(question, case.replies[question].unwrap());
                    breaches.add(format!("irrelevant {answer}: {}", BARE.facts[fact]), || case.words());
                }
            }
        }
        count += (!matters & used).count_ones() as usize;
    }
    count
}

#[test]
fn an_irrelevant_answer_changes_nothing() {
    let (cases, mut breaches) = (small_cases(), Breaches::default());
    let questions = |case| (0..STORY.questions.len()).map(move |question| (case, question));
    let count = irrelevant(cases.iter().flat_map(questions), &mut breaches);
    breaches.check();
    assert!(count > 10_000, "{count} answers were irrelevant");
    // And so it is in words: the whole verdict of some, with what may lower it aside.
    let verdict = |setup: &Setup| {
        let checkup = Checkup::new(&WORLD, &setup.start);
        let of = checkup.verdict(&setup.controls, &setup.undecided);
        Verdict { closed_by: Vec::new(), lowered_by: Vec::new(), ..of }
    };
    let mut same = 0;
    for case in cases.iter().step_by(211) {
        for question in (0..STORY.questions.len()).filter(|&it| case.replies[it].is_some()) {
            let pair = (case.setup(), case.replying(question, Some(nothing(question))).setup());
            if where_it_matters(core::slice::from_ref(&pair)) & 1 == 0 {
                assert_eq!(verdict(&pair.0), verdict(&pair.1), "{}", case.words());
                same += 1;
            }
        }
    }
    assert!(same > 20, "{same}");
}
