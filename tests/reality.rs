//! Documented cases against the model, one a file: what was lost in the world must not be called safe.
//!
//! A case says who tells of it (`source`: a `url` or a `name`, and how much of it was `read`), `date`, `country`,
//! `confidence`, what the thief `had`, and the ids of the `cases` in content/world/routes/cases.toml.
//! Each of its lines is a setup (`theft`, `policy`, `answers`, `facts`, `without`, `controls`; an answer
//! that is left out is not known) and what is expected of it:
//!
//! - `loss`: `"0"`, `">0"`, or the least sum in yuan, in the worse reading;
//! - `reach`: pots, facts and kinds of harm that are reached at the least (by documented ways where the
//!   verdict is to be `documented`);
//! - `not-safe`: answers (`question=answer`) or controls each of which leaves all that in reach;
//! - `stopped-by`: answers or controls each of which alone puts everything named in `reach` out of it;
//! - `verdict`: `documented`, `undecided` or `closed`;
//! - `latest`: a report after so many minutes came too late, so that none so late can be called safe;
//! - `cases`: those that a route of this line must show, where they are not the file's;
//! - `law`: where a law of the model and the line as it was told clash, and the line gives way;
//! - `cannot`: what the model cannot express. It is named, and counts as a failure.
#![allow(clippy::unwrap_used)]

use crate::common;

use std::collections::BTreeSet;
use std::sync::LazyLock;

use analysis::{Checkup, Fact, Grade, LatestSafe, Relaxed, closure};
use authoring::content::Source;
use checkup::{Answers, Profile, Reply, former};
use toml::{Table, Value};
use world::ids::{ControlId, FactId, PolicyId};
use world::model::{Fen, Harm, Theft, World};
use world::story::Story;

static WORLD: LazyLock<World> = LazyLock::new(content::whole_world);
static STORY: LazyLock<Story> = LazyLock::new(content::story);
static RELAXED: LazyLock<Relaxed> = LazyLock::new(|| Relaxed::of(&WORLD));

const OF_A_CASE: [&str; 7] = ["source", "date", "country", "confidence", "had", "cases", "line"];
const OF_A_SOURCE: [&str; 3] = ["url", "name", "read"];
const OF_A_LINE: [&str; 17] = [
    "id",
    "theft",
    "policy",
    "answers",
    "facts",
    "without",
    "controls",
    "loss",
    "reach",
    "not-safe",
    "stopped-by",
    "verdict",
    "latest",
    "cases",
    "law",
    "cannot",
    "about",
];
const CONFIDENCES: [&str; 4] = ["high", "medium-high", "medium", "low"];
const VERDICTS: [Grade; 3] = [Grade::Documented, Grade::Undecided, Grade::Closed];

/// A table of a fixture, where it stands, and what is wrong with it so far.
struct Reader<'a, 'w> {
    place: String,
    table: &'a Table,
    wrong: &'w mut Vec<String>,
}

impl<'a, 'w> Reader<'a, 'w> {
    fn new(place: &str, table: &'a Table, known: &[&str], wrong: &'w mut Vec<String>) -> Self {
        for key in table.keys().filter(|key| !known.contains(&key.as_str())) {
            wrong.push(format!("{place}: unknown key `{key}`"));
        }
        Self { place: place.to_owned(), table, wrong }
    }

    fn wrong(&mut self, what: impl AsRef<str>) {
        self.wrong.push(format!("{}: {}", self.place, what.as_ref()));
    }

    fn text(&mut self, key: &str) -> Option<&'a str> {
        match self.table.get(key)? {
            Value::String(text) if !text.trim().is_empty() => Some(text),
            _ => {
                self.wrong(format!("`{key}` is no text"));
                None
            }
        }
    }

    fn owed(&mut self, key: &str) -> &'a str {
        if !self.table.contains_key(key) {
            self.wrong(format!("`{key}` is missing"));
        }
        self.text(key).unwrap_or_default()
    }

    fn list(&mut self, key: &str) -> Vec<&'a str> {
        let Some(value) = self.table.get(key) else { return Vec::new() };
        let texts = value.as_array().and_then(|list| list.iter().map(Value::as_str).collect::<Option<Vec<_>>>());
        texts.unwrap_or_else(|| {
            self.wrong(format!("`{key}` is no list of texts"));
            Vec::new()
        })
    }

    fn tables(&mut self, key: &str) -> Vec<&'a Table> {
        let list = self.table.get(key).and_then(Value::as_array);
        let tables = list.and_then(|list| list.iter().map(Value::as_table).collect::<Option<Vec<_>>>());
        tables.filter(|tables| !tables.is_empty()).unwrap_or_else(|| {
            self.wrong(format!("`{key}` is missing"));
            Vec::new()
        })
    }

    fn control(&mut self, id: &str) -> Option<ControlId> {
        let control = WORLD.control(id);
        if control.is_none() {
            self.wrong(format!("no control {id}"));
        }
        control
    }

    /// `question=answer`, or a control.
    fn protection(&mut self, text: &str) -> Option<Protection> {
        match text.split_once('=') {
            Some((question, answer)) => {
                self.answer(question, answer).map(|reply| Protection::Answer(question.to_owned(), reply))
            }
            None => self.control(text).map(Protection::Control),
        }
    }

    fn answer(&mut self, question: &str, answer: &str) -> Option<Reply> {
        let reply = if answer == "unknown" { Reply::DontKnow } else { Reply::Answer(answer.to_owned()) };
        if former(&STORY, question, &reply).is_some() {
            return Some(reply);
        }
        let Some(asked) = STORY.questions.iter().find(|it| it.id == question) else {
            self.wrong(format!("no question {question}"));
            return None;
        };
        match answer {
            "unknown" => Some(Reply::DontKnow),
            id if asked.answers.iter().any(|it| it.id == id) => Some(Reply::Answer(id.to_owned())),
            _ => {
                let known: Vec<&str> = asked.answers.iter().map(|it| it.id.as_str()).collect();
                self.wrong(format!("no such answer to {question}: {answer}; {}, unknown", known.join(", ")));
                None
            }
        }
    }

    fn facts(&mut self, key: &str) -> (Vec<FactId>, Vec<Fact>) {
        let (mut facts, mut relaxed) = (Vec::new(), Vec::new());
        for id in self.list(key) {
            match (WORLD.fact(id), RELAXED.facts.iter().position(|it| it == id)) {
                (Some(fact), _) => facts.push(fact),
                (None, Some(fact)) => relaxed.push(fact),
                (None, None) => self.wrong(format!("no fact {id}")),
            }
        }
        (facts, relaxed)
    }

    fn target(&mut self, id: &str) -> Option<Target> {
        let pot = WORLD.pots.iter().position(|pot| pot.id == id);
        if let Some(goal) = RELAXED.goals.iter().find(|goal| Some(goal.pot.index()) == pot) {
            return Some(Target::Fact(goal.fact));
        }
        let harm = Harm::ALL.into_iter().find(|harm| harm.id() == id).map(Target::Harm);
        let target = RELAXED.facts.iter().position(|it| it == id).map(Target::Fact).or(harm);
        if target.is_none() {
            self.wrong(format!("`reach`: no pot that can be taken, no fact and no harm {id}"));
        }
        target
    }

    fn cases(&mut self) -> Vec<&'a str> {
        let cases = self.list("cases");
        for id in cases.iter().filter(|id| !WORLD.cases.iter().any(|case| case.id == **id)) {
            self.wrong(format!("no case {id}"));
        }
        cases
    }
}

/// A protection that somebody could have had.
#[derive(Clone)]
enum Protection {
    Answer(String, Reply),
    Control(ControlId),
}

/// What is reached.
#[derive(Clone, Copy)]
enum Target {
    Fact(Fact),
    Harm(Harm),
}

/// A setup of a line.
#[derive(Clone)]
struct Setup {
    theft: &'static Theft,
    policy: PolicyId,
    answers: Answers,
    facts: Vec<FactId>,
    relaxed: Vec<Fact>,
    without: Vec<FactId>,
    controls: Vec<ControlId>,
}

impl Setup {
    fn with(&self, protection: &Protection) -> Self {
        let mut setup = self.clone();
        match protection {
            Protection::Answer(question, reply) => {
                setup.controls.extend(setup.answers.say(&STORY, question, reply.clone()));
            }
            Protection::Control(control) => setup.controls.push(*control),
        }
        setup
    }

    fn report(&self) -> Report {
        let profile = Profile::of(&STORY, &self.answers);
        let made =
            profile.setup_with(&WORLD, &STORY, self.policy, self.theft, &self.controls, (&self.facts, &self.without));
        let checkup = Checkup::new(&WORLD, &made.start).holding(&self.relaxed);
        Report { checkup, controls: made.controls, undecided: made.undecided }
    }
}

/// What the analysis says of a setup.
struct Report {
    checkup: Checkup<'static>,
    controls: Vec<ControlId>,
    undecided: Vec<ControlId>,
}

impl Report {
    fn loss(&self) -> Fen {
        let relaxed = self.checkup.relaxed();
        relaxed.loss(&closure(relaxed, &self.controls)) / 100
    }

    /// Whether each of these is reached, in the worse reading or by documented ways alone.
    fn reaches(&self, targets: &[Target], documented: bool) -> Vec<bool> {
        let relaxed = self.checkup.relaxed();
        let reached =
            if documented { closure(&relaxed.documented(), &self.controls) } else { closure(relaxed, &self.controls) };
        let is_reached = |target: &Target| match target {
            Target::Fact(fact) => reached.has(*fact),
            Target::Harm(harm) => facts_of(relaxed, *harm).iter().any(|&fact| reached.has(fact)),
        };
        targets.iter().map(is_reached).collect()
    }

    /// The cases that a documented route shows: to the money, and to these.
    fn cases(&self, targets: &[Target]) -> BTreeSet<&'static str> {
        let relaxed = self.checkup.relaxed();
        let facts = targets.iter().flat_map(|target| match target {
            Target::Fact(fact) => vec![*fact],
            Target::Harm(harm) => facts_of(relaxed, *harm),
        });
        let facts: Vec<Fact> = facts.collect();
        let routes = self.checkup.routes(&self.controls).into_iter();
        let routes = routes.chain(self.checkup.routes_to(&facts, &self.controls));
        routes.flat_map(|route| route.cases).map(|case| WORLD.cases[case.index()].id.as_str()).collect()
    }
}

/// The facts that are a harm of this kind.
fn facts_of(relaxed: &Relaxed, harm: Harm) -> Vec<Fact> {
    let goals = relaxed.goals.iter().filter(|goal| match harm {
        Harm::Money => !WORLD.pots[goal.pot.index()].debt,
        Harm::Debts => WORLD.pots[goal.pot.index()].debt,
        _ => false,
    });
    let others = relaxed.harms.iter().filter(|(_, it)| *it == harm).map(|&(fact, _)| fact);
    goals.map(|goal| goal.fact).chain(others).collect()
}

/// Everything that a file breaches, or that makes it unreadable; and what it says of whom.
fn breaches(source: &Source) -> Vec<String> {
    let mut wrong = Vec::new();
    let table: Table = match source.text.parse() {
        Ok(table) => table,
        Err(error) => return vec![format!("{}: {error}", source.file)],
    };
    let mut case = Reader::new(&source.file, &table, &OF_A_CASE, &mut wrong);
    for key in ["date", "country", "had"] {
        case.owed(key);
    }
    let confidence = case.owed("confidence");
    if !CONFIDENCES.contains(&confidence) {
        case.wrong(format!("`confidence` is none of {}", CONFIDENCES.join(", ")));
    }
    let cases = case.cases();
    let (sources, lines) = (case.tables("source"), case.tables("line"));
    for told in sources {
        let mut told = Reader::new(&format!("{}: source", source.file), told, &OF_A_SOURCE, &mut wrong);
        let key = if told.table.contains_key("name") { "name" } else { "url" };
        for key in [key, "read"] {
            told.owed(key);
        }
    }
    let mut ids = BTreeSet::new();
    for (number, line) in (1..).zip(lines) {
        let id = line.get("id").and_then(Value::as_str).unwrap_or("without id");
        if !ids.insert(id) {
            wrong.push(format!("{}: line {number}: another one is called {id}", source.file));
        }
        breaches_of_line(&format!("{}: {id}", source.file), line, &cases, &mut wrong);
    }
    wrong
}

/// What is expected of a line.
struct Expected<'a> {
    loss: Option<&'a str>,
    reach: Vec<(&'a str, Target)>,
    not_safe: Vec<(&'a str, Protection)>,
    stopped_by: Vec<(&'a str, Protection)>,
    verdict: Option<Grade>,
    latest: Option<i64>,
    cases: Vec<&'a str>,
}

fn breaches_of_line(place: &str, line: &Table, cases: &[&str], wrong: &mut Vec<String>) {
    let before = wrong.len();
    let mut reader = Reader::new(place, line, &OF_A_LINE, wrong);
    for cannot in reader.list("cannot") {
        reader.wrong(format!("the model cannot express: {cannot}"));
    }
    let (setup, expected) = (setup(&mut reader), expected(&mut reader, cases));
    let (Some(setup), true) = (setup, reader.wrong.len() == before) else { return };
    for breach in compare(&setup, &expected) {
        wrong.push(format!("{place}: {breach}"));
    }
}

fn setup(reader: &mut Reader<'_, '_>) -> Option<Setup> {
    for key in ["id", "about", "law"] {
        reader.text(key);
    }
    let theft = reader.owed("theft");
    if WORLD.theft(theft).is_none() {
        reader.wrong(format!("no theft {theft}"));
    }
    let policy = reader.text("policy").unwrap_or("today");
    if WORLD.policy(policy).is_none() {
        reader.wrong(format!("no policy {policy}"));
    }
    let (mut answers, mut besides) = (Answers::default(), Vec::new());
    let none = Table::new();
    let said = match reader.table.get("answers") {
        None => &none,
        Some(Value::Table(said)) => said,
        Some(_) => {
            reader.wrong("`answers` is no table");
            &none
        }
    };
    for (question, answer) in said {
        if let Some(reply) = reader.answer(question, answer.as_str().unwrap_or_default()) {
            besides.extend(answers.say(&STORY, question, reply));
        }
    }
    let ((facts, relaxed), (without, never)) = (reader.facts("facts"), reader.facts("without"));
    if !never.is_empty() {
        reader.wrong("`without`: money lies nowhere else at the start");
    }
    let named = reader.list("controls").into_iter().filter_map(|id| reader.control(id));
    let controls = named.chain(besides).collect();
    let (theft, policy) = (WORLD.theft(theft)?, WORLD.policy(policy)?);
    Some(Setup { theft, policy, answers, facts, relaxed, without, controls })
}

fn expected<'a>(reader: &mut Reader<'a, '_>, cases: &[&'a str]) -> Expected<'a> {
    let reach = reader.list("reach").into_iter().filter_map(|id| Some((id, reader.target(id)?))).collect();
    let [not_safe, stopped_by] = ["not-safe", "stopped-by"].map(|key| {
        let texts = reader.list(key).into_iter();
        texts.filter_map(|text| Some((text, reader.protection(text)?))).collect::<Vec<_>>()
    });
    let loss = reader.text("loss");
    if loss.is_some_and(|loss| loss != ">0" && loss.parse::<i64>().is_err()) {
        reader.wrong("`loss` is neither \"0\" nor \">0\" nor a sum in yuan");
    }
    let verdict = reader.text("verdict").and_then(|id| {
        let verdict = VERDICTS.into_iter().find(|grade| grade.id() == id);
        if verdict.is_none() {
            reader.wrong(format!("no verdict {id}"));
        }
        verdict
    });
    let latest = reader.table.get("latest").map(|value| {
        value.as_integer().unwrap_or_else(|| {
            reader.wrong("`latest` is no number of minutes");
            0
        })
    });
    let cases = if reader.table.contains_key("cases") { reader.cases() } else { cases.to_vec() };
    let expected = Expected { loss, reach, not_safe, stopped_by, verdict, latest, cases };
    if expected.loss.is_none() && expected.verdict.is_none() && expected.reach.is_empty() {
        reader.wrong("nothing is expected of it");
    }
    let is_lost = expected.loss.is_some_and(|loss| loss != "0") || !expected.reach.is_empty();
    if !(is_lost || expected.not_safe.is_empty()) || (expected.reach.is_empty() && !expected.stopped_by.is_empty()) {
        reader.wrong("`not-safe` and `stopped-by` need something that is lost or in reach");
    }
    expected
}

/// Whether the loss is what is expected.
fn is_as_told(told: &str, loss: Fen) -> bool {
    match told {
        ">0" => loss > 0,
        "0" => loss == 0,
        least => least.parse::<Fen>().is_ok_and(|least| loss >= least),
    }
}

fn compare(setup: &Setup, expected: &Expected<'_>) -> Vec<String> {
    let mut wrong = Vec::new();
    let report = setup.report();
    let loss = report.loss();
    if let Some(told) = expected.loss.filter(|told| !is_as_told(told, loss)) {
        wrong.push(format!("loss {loss}, and it must be {told}"));
    }
    let verdict = report.checkup.verdict(&report.controls, &report.undecided);
    if let Some(told) = expected.verdict.filter(|&told| told != verdict.grade) {
        wrong.push(format!("{}, and it must be {}", verdict.grade.id(), told.id()));
    }
    let targets: Vec<Target> = expected.reach.iter().map(|&(_, target)| target).collect();
    let documented = expected.verdict == Some(Grade::Documented);
    let missing = |report: &Report| -> Vec<&str> {
        let reached = report.reaches(&targets, documented);
        expected.reach.iter().zip(reached).filter(|(_, reached)| !reached).map(|((id, _), _)| *id).collect()
    };
    let out_of_reach = missing(&report);
    if !out_of_reach.is_empty() {
        wrong.push(format!("out of reach: {}", out_of_reach.join(", ")));
    }
    for (text, protection) in &expected.not_safe {
        let report = setup.with(protection).report();
        let (loss, missing) = (report.loss(), missing(&report));
        if expected.loss.is_some() && loss == 0 {
            wrong.push(format!("with {text} the loss is 0, and it must not be called safe"));
        }
        if !missing.is_empty() {
            wrong.push(format!("with {text} out of reach: {}", missing.join(", ")));
        }
    }
    for (text, protection) in &expected.stopped_by {
        let reached = setup.with(protection).report().reaches(&targets, false);
        let left = expected.reach.iter().zip(reached).filter(|(_, reached)| *reached).map(|((id, _), _)| *id);
        let left: Vec<&str> = left.collect();
        if !left.is_empty() {
            wrong.push(format!("with {text} still in reach: {}", left.join(", ")));
        }
    }
    if let Some(told) = expected.latest {
        match report.checkup.latest(&report.controls) {
            LatestSafe::Never => {}
            LatestSafe::Until(minute) if i64::from(minute) <= told => {}
            late => wrong.push(format!("latest safe report {late:?}, and {told} minutes were too late")),
        }
    }
    if verdict.grade == Grade::Documented || documented {
        let shown = report.cases(&targets);
        let missing: Vec<&str> = expected.cases.iter().copied().filter(|case| !shown.contains(case)).collect();
        if !missing.is_empty() {
            wrong.push(format!("no route shows the case {}", missing.join(", ")));
        }
    }
    wrong
}

#[test]
fn no_documented_case_is_called_safe() {
    let sources = common::files("tests/fixtures/reality", "toml");
    assert!(sources.len() >= 16, "{} cases", sources.len());
    let breaches: Vec<String> = sources.iter().flat_map(breaches).collect();
    assert!(breaches.is_empty(), "{} breaches:\n{}", breaches.len(), breaches.join("\n"));
}

/// The cases that operations name are those that somebody looked up and wrote down here.
#[test]
fn every_case_of_the_world_is_held_against_it() {
    let texts: Vec<Table> =
        common::files("tests/fixtures/reality", "toml").iter().map(|it| it.text.parse().unwrap()).collect();
    let named: BTreeSet<&str> = (texts.iter())
        .flat_map(|table| {
            let lines = table["line"].as_array().into_iter().flatten().filter_map(|line| line.get("cases"));
            table.get("cases").into_iter().chain(lines)
        })
        .flat_map(|cases| cases.as_array().into_iter().flatten().filter_map(Value::as_str))
        .collect();
    let forgotten: Vec<&str> =
        WORLD.cases.iter().map(|case| case.id.as_str()).filter(|id| !named.contains(id)).collect();
    assert_eq!(forgotten, [""; 0]);
}

/// A whole case, but for its lines.
const HEAD: &str = r#"
date = "2020-01-01"
country = "CN"
confidence = "high"
had = "a phone"
source = [{ url = "https://example.org/", read = "whole" }]
"#;

fn of_lines(lines: &str) -> Vec<String> {
    breaches(&Source { file: "x".to_owned(), text: format!("{HEAD}\n{lines}") })
}

#[test]
fn everything_that_is_wrong_with_a_case_is_named() {
    let lines = r#"
        [[line]]
        id = "a"
        theft = "locked-box"
        answers = { screen = "steel", moon = "full" }
        facts = ["no:such"]
        controls = ["no-such"]
        reach = ["no-pot"]
        not-safe = ["sim-pin=steel", "no-control"]
        colour = "red"
        loss = "much"
        cannot = ["dreams"]
    "#;
    let text = format!("shape = 1\ndate = \"\"\n{}", lines);
    let all = breaches(&Source { file: "x".to_owned(), text }).join("\n");
    for told in [
        "x: unknown key `shape`",
        "x: `date` is no text",
        "x: `country` is missing",
        "x: `source` is missing",
        "x: a: unknown key `colour`",
        "x: a: no theft locked-box",
        "x: a: no such answer to screen: steel",
        "x: a: no question moon",
        "x: a: no fact no:such",
        "x: a: no control no-such",
        "x: a: no control no-control",
        "x: a: no such answer to sim-pin: steel",
        "x: a: `reach`: no pot that can be taken, no fact and no harm no-pot",
        "x: a: `loss` is neither",
        "x: a: the model cannot express: dreams",
    ] {
        assert!(all.contains(told), "{told}\n\n{all}");
    }
}

#[test]
fn every_expectation_of_a_line_can_fail() {
    let line = |rest: &str| format!("[[line]]\nid = \"a\"\ntheft = \"locked-bag\"\n{rest}");
    assert_eq!(of_lines(&line("loss = \">0\"\nverdict = \"documented\"\nreach = [\"pay-balance\"]")), [""; 0]);
    for (rest, told) in [
        ("loss = \"0\"", "and it must be 0"),
        ("loss = \"99999999\"", "and it must be 99999999"),
        ("verdict = \"closed\"", "documented, and it must be closed"),
        ("reach = [\"gsm:listening\"]", "out of reach: gsm:listening"),
        ("reach = [\"crew:passcode\"]\nnot-safe = [\"screen=strong\"]", "with screen=strong out of reach"),
        ("reach = [\"pay-balance\"]\nstopped-by = [\"screen=strong\"]", "still in reach: pay-balance"),
        ("loss = \">0\"\ncases = [\"pudong-2026\"]", "no route shows the case pudong-2026"),
        ("", "nothing is expected of it"),
    ] {
        let breaches = of_lines(&line(rest));
        assert!(breaches.iter().any(|it| it.contains(told)), "{rest}: {breaches:?}");
    }
    let safe = "theft = \"remote-swap\"\nanswers = { place = \"elsewhere\", carrier-lock = \"yes\" }";
    assert_eq!(of_lines(&format!("[[line]]\nid = \"a\"\n{safe}\nloss = \"0\"")), [""; 0]);
    let late = of_lines(&format!("[[line]]\nid = \"a\"\n{safe}\nloss = \"0\"\nlatest = 10"));
    assert!(late.join("").contains("latest safe report Always"), "{late:?}");
    let double = of_lines(&format!("{}{}", line("loss = \">0\"\n"), line("loss = \">0\"")));
    assert!(double.join("").contains("another one is called a"), "{double:?}");
}
