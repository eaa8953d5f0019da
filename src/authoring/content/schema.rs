//! The schema of content files: the TOML tables, unchecked.
//!
//! Any file under `content/world/` may hold any of these tables. Where a field's key differs from its
//! name (`rests`, `colour`), content writes the key: a new key would change the hash of the content, and
//! every saved night would count as made with other content. The name is understood too.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use world::model::{Channel, Confidence, Figure, Goods, Harm, Notice, Party, Voice};
use world::story::{Carrier, Device, Moment};

/// A string that remembers where it stood.
pub type Text = Spanned<String>;

/// A file under `content/world/`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct WorldFile {
    pub provider: Option<Provider>,
    pub scenario: Option<Scenario>,
    pub script: Option<Script>,
    pub item: Vec<Item>,
    pub fact: Vec<Fact>,
    pub observation: Vec<Observation>,
    pub pot: Vec<Pot>,
    pub number: Vec<Number>,
    pub account: Vec<Account>,
    pub guard: Vec<Guard>,
    pub operation: Vec<Operation>,
    pub control: Vec<Control>,
    pub variant: Vec<Variant>,
    pub policy: Vec<Policy>,
    pub theft: Vec<Theft>,
    pub opponent: Vec<Opponent>,
    pub row: Vec<Row>,
    pub case: Vec<Case>,
    pub receiver: Vec<MoreReceiver>,
    pub r#use: Vec<Use>,
}

/// A documented case; its message is `case-ID`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Case {
    pub id: Text,
    #[serde(default)]
    pub url: Option<Text>,
}

/// One more rule of who reads messages, after those of the number itself.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct MoreReceiver {
    pub number: Text,
    pub side: Text,
    #[serde(default)]
    pub all: Vec<Text>,
    #[serde(default)]
    pub none: Vec<Text>,
}

/// An institution; its messages are `provider-ID` and, with these endings, `-case` (its name in the
/// article), `-weakness`, `-defence`, `-said` and `-answer`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Provider {
    pub id: Text,
    /// The rows that tell of its rules beside those of its operations.
    #[serde(default)]
    pub rows: Vec<u8>,
}

/// A template put to use: `content/world/templates/TEMPLATE.toml` with every `{name}` replaced,
/// once for each combination of the values.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Use {
    pub template: Text,
    /// Which institution offers it, where the file is not that institution's own.
    #[serde(default)]
    pub provider: Option<Text>,
    pub with: BTreeMap<String, OneOrMany>,
}

/// A value or a list of values.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
pub enum OneOrMany {
    One(String),
    Many(Vec<String>),
}

/// Something a side can know or hold: one fact for each side.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Item {
    pub id: Text,
    #[serde(default)]
    pub name: Option<Text>,
    #[serde(default)]
    pub args: Vec<Text>,
    #[serde(default)]
    pub identity: bool,
}

/// A fact of the world.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Fact {
    pub id: Text,
    #[serde(default)]
    pub name: Option<Text>,
    #[serde(default)]
    pub args: Vec<Text>,
    #[serde(default)]
    pub seen_by: Vec<Text>,
    #[serde(default)]
    pub hidden: bool,
    #[serde(default)]
    pub harm: Option<Harm>,
}

/// Something to notice.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Observation {
    pub id: Text,
    #[serde(default)]
    pub interrupts: bool,
    pub notice: Notice,
}

/// A pot of money; amounts in yuan.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Pot {
    pub id: Text,
    #[serde(default)]
    pub owner: Option<Text>,
    #[serde(default)]
    pub balance: i64,
    #[serde(default)]
    pub floor: i64,
    #[serde(default)]
    pub debt: bool,
}

/// A number and who reads its messages.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Number {
    pub id: Text,
    #[serde(default)]
    pub receiver: Vec<Receiver>,
}

/// A rule of who reads messages.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Receiver {
    pub side: Text,
    #[serde(default)]
    pub all: Vec<Text>,
    #[serde(default)]
    pub none: Vec<Text>,
}

/// An account and the numbers it can be bound to; the first one at the start.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Account {
    pub id: Text,
    pub numbers: Vec<Text>,
    #[serde(default)]
    pub unbound: bool,
}

/// A risk guard.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Guard {
    pub id: Text,
    #[serde(default)]
    pub hours: Option<Text>,
    #[serde(default)]
    pub all: Vec<Text>,
    #[serde(default)]
    pub none: Vec<Text>,
    #[serde(default)]
    pub after_count: u16,
    /// What was done lately: a new account, a new device, a line reported over and over.
    #[serde(default)]
    pub recent: Vec<Recent>,
    /// For these kinds of goods only.
    #[serde(default)]
    pub goods: Vec<Goods>,
    #[serde(default)]
    pub control: Option<Text>,
    /// `allow`, `deny`, `step-up FACT`, `delay MINUTES`, `claw-back MINUTES`.
    pub verdict: Text,
    /// Rows that tell of it.
    #[serde(default)]
    pub rows: Vec<u8>,
    /// Rows that a replay does not show without the guard.
    #[serde(default, rename = "rests", alias = "essential-for-rows")]
    pub essential_for_rows: Vec<u8>,
    #[serde(default)]
    pub confidence: Option<Confidence>,
}

/// A count over the last minutes: so many of these operations were completed.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Recent {
    pub ops: Vec<Text>,
    #[serde(default = "one")]
    pub count: u16,
    pub minutes: u32,
}

/// A way through a check.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Way {
    pub id: Text,
    #[serde(default)]
    pub factors: Vec<Text>,
    #[serde(default)]
    pub blocked_by: Vec<Text>,
    #[serde(default)]
    pub only_with: Vec<Text>,
    #[serde(default)]
    pub rows: Option<Vec<u8>>,
    /// Those of its own `rows` that a replay does not show without this way; without this, all of them.
    #[serde(default, rename = "rests", alias = "essential-for-rows")]
    pub essential_for_rows: Option<Vec<u8>>,
    #[serde(default)]
    pub confidence: Option<Confidence>,
}

/// A limit.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Limit {
    pub count: u16,
    pub per: u32,
    #[serde(default)]
    pub control: Option<Text>,
}

/// A payment, in yuan.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Pay {
    pub from: Text,
    pub to: Text,
    pub up_to: UpTo,
    /// Where the amount comes from.
    #[serde(default)]
    pub figure: Figure,
    #[serde(default)]
    pub refunds: Vec<Text>,
    /// Only what `refunds` have paid beyond what these have.
    #[serde(default)]
    pub beyond: Vec<Text>,
}

/// An amount, or a range with the amount that a night takes unless told otherwise.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(untagged)]
pub enum UpTo {
    Point(i64),
    Range { least: i64, usual: i64, most: i64 },
}

/// A notification: which side makes which observation.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Notify {
    pub to: Text,
    pub see: Text,
    #[serde(default)]
    pub all: Vec<Text>,
    #[serde(default)]
    pub any: Vec<Text>,
    #[serde(default)]
    pub none: Vec<Text>,
    #[serde(default)]
    pub at_count: u16,
    #[serde(default)]
    pub learn: Vec<Text>,
}

/// An operation. Without `way` tables, `factors`, `blocked-by` and `only-with` make its one way.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Operation {
    pub id: Text,
    #[serde(default)]
    pub name: Option<Text>,
    #[serde(default)]
    pub args: Vec<Text>,
    /// Which institution offers it, where the file is not that institution's own.
    #[serde(default)]
    pub provider: Option<Text>,
    pub by: Text,
    pub channel: Channel,
    #[serde(default)]
    pub hours: Option<Text>,
    #[serde(default)]
    pub prep: u32,
    pub takes: u32,
    /// `number ID` or `account ID`.
    #[serde(default)]
    pub code: Option<Text>,
    #[serde(default)]
    pub needs: Vec<Text>,
    #[serde(default)]
    pub unless: Vec<Text>,
    /// The kind of goods that is bought with it, where a guard asks.
    #[serde(default)]
    pub goods: Option<Goods>,
    /// Its minutes were fitted, so that rows come out at their times.
    #[serde(default)]
    pub fitted: bool,
    #[serde(default)]
    pub factors: Vec<Text>,
    #[serde(default)]
    pub blocked_by: Vec<Text>,
    #[serde(default)]
    pub only_with: Vec<Text>,
    /// Rows that tell of it.
    #[serde(default)]
    pub rows: Vec<u8>,
    /// Those of them that a replay does not show without it; without this, all of them.
    #[serde(default, rename = "rests", alias = "essential-for-rows")]
    pub essential_for_rows: Option<Vec<u8>>,
    #[serde(default)]
    pub confidence: Option<Confidence>,
    #[serde(default)]
    pub way: Vec<Way>,
    #[serde(default)]
    pub add: Vec<Text>,
    #[serde(default)]
    pub remove: Vec<Text>,
    #[serde(default)]
    pub pay: Option<Pay>,
    #[serde(default)]
    pub notify: Vec<Notify>,
    #[serde(default)]
    pub limit: Option<Limit>,
    #[serde(default)]
    pub guards: Vec<Text>,
    /// Where it is told besides, as of a control.
    #[serde(default)]
    pub source: Vec<Text>,
    /// Documented cases in which it was done.
    #[serde(default)]
    pub cases: Vec<Text>,
}

/// A control; its messages are `control-ID` and `control-ID-text`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Control {
    pub id: Text,
    pub party: Party,
    /// `YYYY-MM-DD`.
    #[serde(default)]
    pub since: Option<Text>,
    /// The first day on which it no longer holds.
    #[serde(default)]
    pub until: Option<Text>,
    /// How sure it is: `published`, `reported`, `claimed`, `inferred`, `unknown`.
    #[serde(default)]
    pub strength: Option<Confidence>,
    /// Who says so: a page's address, `row 35`, `case ID`, `article`.
    #[serde(default)]
    pub source: Vec<Text>,
    #[serde(default)]
    pub minutes: u32,
    /// Operations that it stops: `OP`, or `OP/WAY` for one of its ways. An operation may name the
    /// control itself instead (`blocked-by`).
    #[serde(default)]
    pub blocks: Vec<Text>,
    /// Answers of the self-check that say it is in place, as `QUESTION=ANSWER`. An answer may name the
    /// control itself instead (`controls`).
    #[serde(default)]
    pub answers: Vec<Text>,
    #[serde(default)]
    pub removes: Vec<Text>,
    #[serde(default)]
    pub adds: Vec<Text>,
    /// Operations that it may stop or slow down, and does not close.
    #[serde(default)]
    pub lowers: Vec<Text>,
    /// The devices and places that have it: facts of the start. None: all do.
    #[serde(default)]
    pub only_on: Vec<Text>,
}

/// A disputed point; its messages are `variant-ID` and `variant-ID-OPTION`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Variant {
    pub id: Text,
    pub options: Vec<Telling>,
}

/// One telling of a disputed point.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Telling {
    pub id: Text,
    #[serde(default)]
    pub controls: Vec<Text>,
}

/// The institutions' rules of a date: those that are in force since that day or an earlier one.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Policy {
    pub id: Text,
    /// `YYYY-MM-DD`; without it, every rule that came at any time.
    #[serde(default)]
    pub date: Option<Text>,
    /// How sure it is that these were the rules, and who says so; as of a control.
    #[serde(default)]
    pub strength: Option<Confidence>,
    #[serde(default)]
    pub source: Vec<Text>,
    /// Rules of which nobody outside knows whether they are in force by then; `*`: all the others.
    #[serde(default)]
    pub undecided: Vec<Text>,
}

/// How a phone, or what hangs on it, comes into the wrong hands; its messages are `theft-ID` and
/// `theft-ID-text`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Theft {
    pub id: Text,
    /// Whether the self-check counts it before anybody has said so.
    #[serde(default)]
    pub usual: bool,
    #[serde(default)]
    pub adds: Vec<Text>,
    #[serde(default)]
    pub removes: Vec<Text>,
    /// Whether what lies beside the phone goes with it.
    #[serde(default)]
    pub takes_bag: bool,
    pub confidence: Confidence,
    pub sources: Vec<Reference>,
}

/// Who plays a side that nobody else plays; its messages are `opponent-ID` and `opponent-ID-text`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Opponent {
    pub id: Text,
    pub side: Text,
    #[serde(default)]
    pub script: Option<Text>,
    #[serde(default)]
    pub plan: Option<Plan>,
    #[serde(default)]
    pub controls: Vec<Text>,
}

/// How a crew plans.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Plan {
    pub hands: u8,
    pub rest: u32,
    pub begins: Text,
    pub stops: Text,
    pub tries: u16,
    #[serde(default)]
    pub adapts: bool,
    #[serde(default)]
    pub without: Vec<Text>,
    #[serde(default)]
    pub also: Vec<Text>,
}

/// Where something is told.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Reference {
    pub name: Text,
    #[serde(default)]
    pub url: Option<Text>,
}

/// The scenario.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Scenario {
    pub start: Text,
    pub end: Text,
    pub facts: Vec<Text>,
    pub crew_hands: u8,
    pub owner_hands: u8,
    pub patience: u32,
    #[serde(default)]
    pub controls: Vec<Text>,
}

/// A row of the incident; its message is `row-NUMBER`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Row {
    pub number: Spanned<u8>,
    pub from: Text,
    pub to: Text,
    pub confidence: Confidence,
    pub source: Voice,
    pub quote: Text,
    pub checks: Vec<Text>,
    /// Worlds that differ in one thing and do not show the row: `without OP`, `with CONTROL`,
    /// `start without FACT`, `start with FACT`.
    pub fails: Vec<Text>,
}

/// A script.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Script {
    pub id: Text,
    pub side: Text,
    #[serde(default)]
    pub absorbs: Vec<Text>,
    pub entry: Vec<Entry>,
}

/// A step of a script.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Entry {
    pub op: Text,
    #[serde(default)]
    pub told: bool,
    /// Its times were fitted, so that rows come out within what is told.
    #[serde(default)]
    pub fitted: bool,
    #[serde(default)]
    pub not_before: Option<Text>,
    #[serde(default)]
    pub latest: Option<Text>,
    #[serde(default)]
    pub after: Vec<Text>,
    #[serde(default)]
    pub when: Vec<Text>,
    #[serde(default = "one")]
    pub times: u16,
    #[serde(default)]
    pub every: u32,
}

fn one() -> u16 {
    1
}

/// A file under `content/story/ROLE/`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct StoryFile {
    #[serde(default)]
    pub storylet: Vec<Storylet>,
    #[serde(default)]
    pub recall: Vec<Recall>,
}

/// A recall: what a player who takes over in the middle of the night remembers of it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Recall {
    pub when: Vec<Text>,
    #[serde(default)]
    pub visited: Vec<Text>,
    #[serde(default)]
    pub sets: Vec<Text>,
}

/// A storylet; its messages are `s-ID-title`, `s-ID` and `s-ID-CHOICE`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Storylet {
    pub id: Text,
    pub act: u8,
    #[serde(default)]
    pub when: Vec<Text>,
    #[serde(default)]
    pub priority: i16,
    #[serde(default)]
    pub repeat: bool,
    #[serde(default)]
    pub ending: bool,
    #[serde(default)]
    pub choice: Vec<Choice>,
}

/// A choice.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Choice {
    pub id: Text,
    #[serde(default)]
    pub when: Vec<Text>,
    #[serde(default)]
    pub r#do: Vec<Text>,
    #[serde(default)]
    pub meanwhile: Vec<Text>,
    #[serde(default)]
    pub script: Option<Text>,
    #[serde(default)]
    pub wait: u32,
    #[serde(default)]
    pub until: Option<Text>,
    #[serde(default)]
    pub sets: Vec<Text>,
    /// Whether the choice changes nothing but the mood.
    #[serde(default, rename = "colour", alias = "cosmetic")]
    pub cosmetic: bool,
}

/// A file under `content/checklist/`.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
pub struct ChecklistFile {
    pub advice: Vec<Advice>,
}

/// An item of the checklist; its messages are `advice-ID` and, with these endings, `-why`, `-how`,
/// `-cost`, `-warning` (if it `warns`), and `-how-DEVICE` and `-how-CARRIER` for each that it lists.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Advice {
    pub id: Text,
    pub moment: Moment,
    pub minutes: u32,
    /// `YYYY-MM`.
    pub checked: Text,
    /// None only with `sourced = false`, which the page then says.
    #[serde(default)]
    pub sources: Vec<SourcePage>,
    #[serde(default = "yes")]
    pub sourced: bool,
    #[serde(default)]
    pub warns: bool,
    #[serde(default)]
    pub devices: Vec<Device>,
    #[serde(default)]
    pub carriers: Vec<Carrier>,
    /// Those of `devices` and `carriers` whose steps no page by a maker tells.
    #[serde(default)]
    pub unsourced: Vec<Text>,
    /// It is for no other devices and carriers than those listed.
    #[serde(default)]
    pub only: bool,
    /// The crew's operations that it breaks.
    #[serde(default)]
    pub breaks: Vec<Text>,
    #[serde(default)]
    pub controls: Vec<Text>,
}

/// A page that tells a fact: the message that names it, and its address.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct SourcePage {
    pub name: Text,
    pub url: Text,
    /// Those of the item's devices and carriers whose steps it tells.
    #[serde(default)]
    pub of: Vec<Text>,
    /// The tag of its language; exactly where it is `of` some.
    #[serde(default)]
    pub lang: Option<Text>,
}

fn yes() -> bool {
    true
}

#[cfg(test)]
mod tests {
    use super::{Choice, Way};

    #[test]
    fn keys_and_the_names_of_their_fields_mean_the_same() {
        for key in ["rests", "essential-for-rows"] {
            let way: Way = toml::from_str(&format!("id = \"a\"\n{key} = [3]")).expect("a way");
            assert_eq!(way.essential_for_rows, Some(vec![3]), "{key}");
        }
        for key in ["colour", "cosmetic"] {
            let choice: Choice = toml::from_str(&format!("id = \"a\"\n{key} = true")).expect("a choice");
            assert!(choice.cosmetic, "{key}");
        }
    }
}
