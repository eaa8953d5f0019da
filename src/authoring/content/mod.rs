//! From content files to the checked world: parse, resolve, report everything.
//!
//! Invariants: no mistake in a file makes this panic or hides another file's
//! mistakes; either a whole [`Content`] comes out, or a list of every
//! [`Problem`] found. Native only: neither TOML nor this ships to the browser.

mod advice;
mod alias;
mod checkup;
mod clock;
mod cond;
mod control;
mod emergency;
mod glossary;
mod ground;
mod id_table;
mod learning;
mod lint;
mod opponent;
mod roles;
mod row;
mod schema;
mod source;
mod story;
mod telling;
mod template;
mod world;

use std::collections::{BTreeMap, BTreeSet};

use toml::Spanned;

use ::world::emergency::Emergency;
use ::world::ground::Grounds;
use ::world::ids::{ControlId, FactId, ObsId, OpId};
use ::world::model::{Minute, Name, Party, Side, World};
use ::world::story::Story;
use base::MsgId;
use base::day::Day;
use base::problem::Problem;

pub use clock::minute as parse_minute;
use id_table::IdTable;
use roles::Cast;
use schema::Text;
pub use source::Source;

/// A message, as the content refers to it.
#[derive(Clone, Copy, Debug)]
pub struct Message {
    /// The message's id in the tables.
    pub id: MsgId,
    /// How many arguments it takes.
    pub args: usize,
}

/// The whole of `content/` but its texts, checked.
#[derive(Clone, Debug)]
pub struct Content {
    /// The world.
    pub world: World,
    /// What its rules rest on.
    pub grounds: Grounds,
    /// The story and the checklist.
    pub story: Story,
    /// What to do when a phone is gone.
    pub emergency: Emergency,
    /// What the world is called wherever something of it is kept; none, where the sources do not say.
    pub world_id: Option<String>,
    /// The day on which minute 0 falls; none, where the sources do not say.
    pub first_day: Option<Day>,
}

/// The result of checking the content.
#[derive(Debug)]
pub struct Checked {
    /// The content, when there is no problem.
    pub content: Option<Content>,
    /// The messages that the content refers to.
    pub used: BTreeSet<String>,
    /// Everything that is wrong, by file and line.
    pub problems: Vec<Problem>,
}

/// Checks every content file against the others and against the messages.
pub fn check(sources: &[Source], messages: &BTreeMap<String, Message>) -> Checked {
    let mut checker = Checker::new(messages);
    let files = checker.read_world(sources);
    checker.declare(&files);
    let stories = checker.read_story(sources);
    checker.declare_story(&stories);
    let mut world = checker.resolve_world(&files);
    let mut story = checker.resolve_story(&stories, sources);
    checker.resolve_checkup(sources, &mut story);
    checker.put_in_place(&files, &mut story);
    story.terms = checker.glossary(sources);
    checker.learning(sources, &mut story);
    let Cast { world_id, first_day, roles } = checker.roles(sources);
    world.roles = roles;
    world.aliases = checker.aliases(sources, &world, &story);
    checker.lint(&files, &world, &story);
    let emergency = checker.emergency(sources);
    let mut problems = checker.problems;
    problems.sort();
    problems.dedup();
    let content = problems.is_empty().then_some(Content {
        world,
        grounds: checker.grounds,
        story,
        emergency,
        world_id,
        first_day,
    });
    Checked { content, used: checker.used, problems }
}

/// The checker: a table of ids for each kind, and the problems found so far.
struct Checker<'a> {
    messages: &'a BTreeMap<String, Message>,
    used: BTreeSet<String>,
    problems: Vec<Problem>,
    facts: IdTable,
    providers: IdTable,
    pots: IdTable,
    numbers: IdTable,
    accounts: IdTable,
    observations: IdTable,
    controls: IdTable,
    guards: IdTable,
    ops: IdTable,
    scripts: IdTable,
    policies: IdTable,
    thefts: IdTable,
    cases: IdTable,
    opponents: IdTable,
    variants: IdTable,
    storylets: IdTable,
    flags: IdTable,
    advice: IdTable,
    questions: IdTable,
    personas: IdTable,
    stretches: IdTable,
    steps: IdTable,
    contacts: IdTable,
    cited: IdTable,
    situations: IdTable,
    terms: IdTable,
    quizzes: IdTable,
    prompts: IdTable,
    /// The numbers of the incident's rows.
    rows: BTreeSet<u8>,
    op_sides: Vec<Side>,
    /// What the rules rest on; filled while they are resolved.
    grounds: Grounds,
    /// Whose each control is; filled while the controls are resolved.
    parties: Vec<Party>,
}

/// The place a problem is reported at: the file, and the id of the thing concerned.
#[derive(Clone, Copy)]
struct At<'a> {
    source: &'a Source,
    id: &'a str,
}

impl<'a> Checker<'a> {
    fn new(messages: &'a BTreeMap<String, Message>) -> Self {
        Self {
            messages,
            used: BTreeSet::new(),
            problems: Vec::new(),
            facts: IdTable::new("fact"),
            providers: IdTable::new("provider"),
            pots: IdTable::new("pot"),
            numbers: IdTable::new("number"),
            accounts: IdTable::new("account"),
            observations: IdTable::new("observation"),
            controls: IdTable::new("control"),
            guards: IdTable::new("guard"),
            ops: IdTable::new("operation"),
            scripts: IdTable::new("script"),
            policies: IdTable::new("policy"),
            thefts: IdTable::new("theft"),
            cases: IdTable::new("case"),
            opponents: IdTable::new("opponent"),
            variants: IdTable::new("variant"),
            storylets: IdTable::new("storylet"),
            flags: IdTable::new("flag"),
            advice: IdTable::new("advice"),
            questions: IdTable::new("question"),
            personas: IdTable::new("persona"),
            stretches: IdTable::new("stretch"),
            steps: IdTable::new("step"),
            contacts: IdTable::new("contact"),
            cited: IdTable::new("source"),
            situations: IdTable::new("situation"),
            terms: IdTable::new("term"),
            quizzes: IdTable::new("question"),
            prompts: IdTable::new("prompt"),
            rows: BTreeSet::new(),
            op_sides: Vec::new(),
            grounds: Grounds::default(),
            parties: Vec::new(),
        }
    }

    fn wrong<T>(&mut self, at: At<'_>, spanned: &Spanned<T>, what: String) {
        self.problems.push(at.source.problem(spanned, at.id, what));
    }

    /// A message by its id, for the thing at `at`, with so many arguments given.
    fn message(&mut self, at: At<'_>, by: &Text, id: &str, given: usize) -> MsgId {
        self.used.insert(id.to_owned());
        let Some(message) = self.messages.get(id).copied() else {
            self.wrong(at, by, format!("no message `{id}` in content/text"));
            return MsgId(0);
        };
        if message.args != given {
            let what = format!("message `{id}` has {} arguments, {given} given", message.args);
            self.wrong(at, by, what);
        }
        message.id
    }

    /// A name: `name` (or, without one, `default`) with the messages `args` in its variables.
    fn name(&mut self, at: At<'_>, by: &Text, name: Option<&Text>, default: &str, args: &[Text]) -> Name {
        let id = name.map_or(default, |name| name.get_ref().as_str());
        let msg = self.message(at, name.unwrap_or(by), id, args.len());
        let args = args.iter().map(|arg| self.message(at, arg, arg.get_ref(), 0)).collect();
        Name { msg, args }
    }

    fn minute(&mut self, at: At<'_>, text: &Text) -> Minute {
        clock::minute(text.get_ref()).unwrap_or_else(|| {
            self.wrong(at, text, format!("`{}` is no time: write 20:51, or 09:00+1 for the next day", text.get_ref()));
            0
        })
    }

    fn span(&mut self, at: At<'_>, text: &Text) -> (Minute, Minute) {
        clock::span(text.get_ref()).unwrap_or_else(|| {
            self.wrong(at, text, format!("`{}` is no span of the day: write 09:00-18:00", text.get_ref()));
            (0, 1)
        })
    }

    fn side(&mut self, at: At<'_>, text: &Text) -> Side {
        Side::BOTH.into_iter().find(|side| side.id() == text.get_ref()).unwrap_or_else(|| {
            self.wrong(at, text, format!("`{}` is no side: write crew or owner", text.get_ref()));
            Side::Crew
        })
    }

    /// A fact by its id; `number` stands for `crew:number` where the crew speaks.
    fn fact(&mut self, at: At<'_>, text: &Text, by: Option<Side>) -> FactId {
        let id = text.get_ref();
        let own = by.map(|side| format!("{}:{id}", side.id()));
        let found = self.facts.refer(id).or_else(|| own.and_then(|own| self.facts.refer(&own)));
        FactId(found.unwrap_or_else(|| self.unknown(at, text, |it| &it.facts)))
    }

    fn fact_list(&mut self, at: At<'_>, texts: &[Text], by: Option<Side>) -> Vec<FactId> {
        texts.iter().map(|text| self.fact(at, text, by)).collect()
    }

    fn control(&mut self, at: At<'_>, text: &Text) -> ControlId {
        ControlId(self.refer(at, text, |it| &mut it.controls))
    }

    fn control_list(&mut self, at: At<'_>, texts: &[Text]) -> Vec<ControlId> {
        texts.iter().map(|text| self.control(at, text)).collect()
    }

    fn op(&mut self, at: At<'_>, text: &Text) -> OpId {
        OpId(self.refer(at, text, |it| &mut it.ops))
    }

    fn observation(&mut self, at: At<'_>, text: &Text) -> ObsId {
        ObsId(self.refer(at, text, |it| &mut it.observations))
    }

    fn refer(&mut self, at: At<'_>, text: &Text, table: fn(&mut Self) -> &mut IdTable) -> u16 {
        if let Some(found) = table(self).refer(text.get_ref()) {
            return found;
        }
        let (kind, near) = {
            let table = table(self);
            (table.kind, table.near(text.get_ref()).map(str::to_owned))
        };
        self.report_unknown(at, text, kind, near);
        0
    }

    fn unknown(&mut self, at: At<'_>, text: &Text, table: fn(&Self) -> &IdTable) -> u16 {
        let (kind, near) = {
            let table = table(self);
            (table.kind, table.near(text.get_ref()).map(str::to_owned))
        };
        self.report_unknown(at, text, kind, near);
        0
    }

    fn report_unknown(&mut self, at: At<'_>, text: &Text, kind: &str, near: Option<String>) {
        let hint = near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default();
        self.wrong(at, text, format!("unknown {kind} `{}`{hint}", text.get_ref()));
    }

    /// Declares an id of a table, or reports it as a duplicate or as ill-formed; says whether it is new.
    fn declare_id(&mut self, source: &Source, text: &Text, table: fn(&mut Self) -> &mut IdTable) -> bool {
        let id = text.get_ref().as_str();
        let at = At { source, id };
        let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || b"-:@".contains(&byte);
        if id.is_empty() || !id.bytes().all(fits) {
            self.wrong(at, text, "an id is made of a-z, 0-9, `-`, `:` and `@`".to_owned());
        }
        let is_new = table(self).declare(id).is_some();
        if !is_new {
            let kind = table(self).kind;
            self.wrong(at, text, format!("{kind} `{id}` is declared twice"));
        }
        is_new
    }
}

/// The message id that belongs to a content id: `op` and `bind:pay-app:etc` make `op-bind-pay-app-etc`.
fn message_id(prefix: &str, id: &str) -> String {
    format!("{prefix}-{}", id.replace([':', '@'], "-"))
}
