//! The checked world: what `content/world/` becomes once every reference holds.
//!
//! Invariant: every id in here points into its table; the crate `authoring` is the only maker.
//! Times are minutes since midnight before the theft, money is in fen.

use serde::{Deserialize, Serialize};

use super::alias::{Aliases, Kind};
use super::ids::{
    AccountId, CaseId, ControlId, FactId, FlagId, GuardId, NumberId, ObsId, OpId, PolicyId, PotId, ProviderId,
    ScriptId, StoryletId, VariantId,
};
use super::opponent::Opponent;
use crate::roles::Roles;
use crate::scope::Scope;
use base::{MsgId, hash};

/// Minutes since midnight before the theft: 19:30 is 1170, 00:23 the next day 1463.
pub type Minute = u32;

/// Money in fen, a hundredth of a yuan.
pub type Fen = i64;

/// The minutes of a day.
pub const DAY: Minute = 24 * 60;

/// One of the two sides of the night.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Side {
    /// The people who took the phone.
    Crew,
    /// The woman whose phone it is, her husband, and whoever helps them.
    Owner,
}

impl Side {
    /// Both sides, in declared order.
    pub const BOTH: [Self; 2] = [Self::Crew, Self::Owner];

    /// The side as an index: 0 or 1.
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }

    /// The other side.
    #[must_use]
    pub const fn other(self) -> Self {
        match self {
            Self::Crew => Self::Owner,
            Self::Owner => Self::Crew,
        }
    }

    /// The side's id in content files.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Crew => "crew",
            Self::Owner => "owner",
        }
    }
}

/// The confidence in a rule or a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), serde(rename_all = "kebab-case"))]
pub enum Confidence {
    /// Told as seen by the owner.
    Reported,
    /// Said by an institution or by the owner about somebody else.
    Claimed,
    /// Told differently by two parties.
    Disputed,
    /// Follows from what was told.
    Inferred,
    /// Known to have changed since.
    ChangedLater,
    /// Published as a rule by whoever makes it.
    Published,
    /// Nobody outside knows: it is reckoned with as the worse case, and said to be unknown.
    Unknown,
}

impl Confidence {
    /// The id in content files and answers.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Reported => "reported",
            Self::Claimed => "claimed",
            Self::Disputed => "disputed",
            Self::Inferred => "inferred",
            Self::ChangedLater => "changed-later",
            Self::Published => "published",
            Self::Unknown => "unknown",
        }
    }

    /// Whether somebody told it: it is more than our own inference.
    #[must_use]
    pub const fn is_told(self) -> bool {
        !matches!(self, Self::Inferred | Self::Unknown)
    }
}

/// A kind of harm that the owner can come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), serde(rename_all = "kebab-case"))]
pub enum Harm {
    /// Her money is taken.
    Money,
    /// Debts are made in her name.
    Debts,
    /// Others know who she is: numbers, names, photos.
    Identity,
    /// Accounts and bindings in her name, which outlive the night.
    Accounts,
    /// She is locked out of what is hers.
    Lockout,
    /// Her line serves others, and is suspended for it.
    Line,
    /// Her friends are deceived in her name.
    Friends,
}

impl Harm {
    /// All kinds, in the order in which they are told.
    pub const ALL: [Self; 7] =
        [Self::Money, Self::Debts, Self::Identity, Self::Accounts, Self::Lockout, Self::Line, Self::Friends];

    /// The kind's id in content files and answers.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Money => "money",
            Self::Debts => "debts",
            Self::Identity => "identity",
            Self::Accounts => "accounts",
            Self::Lockout => "lockout",
            Self::Line => "line",
            Self::Friends => "friends",
        }
    }
}

/// A documented case: what somebody did, and who tells of it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Case {
    /// Its id; it never changes.
    pub id: String,
    /// Where and when it was.
    pub name: MsgId,
    /// A page that tells of it, where there is one.
    pub url: Option<String>,
}

/// The evidence for a rule: the rows of the incident that tell of it, and the confidence in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// Numbers of the rows of the incident that tell of it; none where the rule is ordinary procedure.
    pub rows: Vec<u8>,
    /// Those of them that rest on this very way: a replay without it does not show them.
    /// None for a way that says nothing of its own; then they rest on the operation.
    pub essential_for_rows: Vec<u8>,
    /// How sure the rule is.
    pub confidence: Confidence,
}

/// A name: a message and what stands in its variables, in the order of its arguments.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Name {
    /// The message.
    pub msg: MsgId,
    /// Messages for its variables: names of a provider, a card, a number.
    pub args: Vec<MsgId>,
}

/// A fact and how it is known.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Fact {
    /// Its id in content: `line:suspended`, or `crew:number` for what a side holds.
    pub id: String,
    /// Its name.
    pub name: Name,
    /// The side that holds it, for knowledge and things; none for facts of the world.
    pub held_by: Option<Side>,
    /// The sides that see it change at once (indexed by [`Side::index`]).
    pub seen_by: [bool; 2],
    /// Whether it tells who the owner is: in the crew's hands it counts as exposed.
    pub identity: bool,
    /// Whether it is an account or binding that outlives the night: the second wave.
    pub hidden: bool,
    /// The harm that it is to the owner where the crew bring it about, besides what the above make it.
    pub harm: Option<Harm>,
}

impl Fact {
    /// The harm that it is to the owner where the crew bring it about.
    #[must_use]
    pub fn harms(&self) -> Option<Harm> {
        let identity = (self.identity && self.held_by == Some(Side::Crew)).then_some(Harm::Identity);
        self.harm.or(identity).or(self.hidden.then_some(Harm::Accounts))
    }
}

/// An institution.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Provider {
    /// Its id.
    pub id: String,
    /// The descriptive name used in play.
    pub name: MsgId,
    /// The name in the article, for the case file.
    pub case_name: MsgId,
    /// What in its rules the crew could use.
    pub weakness: MsgId,
    /// What stands against that, with whoever can do it.
    pub defence: MsgId,
    /// What was said about it, and by whom.
    pub said: MsgId,
    /// What it answered.
    pub answer: MsgId,
    /// The rows that tell of its rules beside those of its operations.
    pub rows: Vec<u8>,
}

/// A pot of money; every payment moves an amount from one pot to another.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Pot {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: MsgId,
    /// Whose money it is; none for shops, lenders and the like.
    pub owner: Option<Side>,
    /// What is in it at the start.
    pub balance: Fen,
    /// How far it can go down: 0, or below for credit and loans.
    pub floor: Fen,
    /// Whether what is drawn from it has to be paid back: a loan.
    pub debt: bool,
}

/// Who reads a text message to a number, the first rule that holds.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Receiver {
    /// The side that reads it.
    pub side: Side,
    /// The facts that must hold.
    pub all: Vec<FactId>,
    /// The facts that must not hold.
    pub none: Vec<FactId>,
}

/// A telephone number.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Number {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: MsgId,
    /// Who reads what is sent to it; nobody when no rule holds.
    pub receivers: Vec<Receiver>,
}

/// An account whose codes go to its bound number.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Account {
    /// Its id.
    pub id: String,
    /// The fact that says a number is bound to it; exactly one holds at a time.
    pub bound: Vec<(NumberId, FactId)>,
}

/// Where the code of an operation goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum CodeTo {
    /// To this number, whoever holds it.
    Number(NumberId),
    /// To the number bound to this account at that minute.
    Account(AccountId),
}

/// One way through an operation's check.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Way {
    /// Its id within the operation.
    pub id: String,
    /// What the side must hold or find to be so.
    pub factors: Vec<FactId>,
    /// Controls that close this way.
    pub blocked_by: Vec<ControlId>,
    /// Controls without which this way does not exist.
    pub only_with: Vec<ControlId>,
    /// Where the rule comes from.
    pub evidence: Evidence,
}

/// How often an operation may be done.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Limit {
    /// How many times.
    pub count: u16,
    /// In how many minutes.
    pub per: Minute,
    /// The control that puts the limit in force; none: always.
    pub control: Option<ControlId>,
}

/// Which amount a night takes where the article tells a range ("several thousand").
///
/// It alters amounts and nothing else. No condition reads an amount within its range, so every choice
/// of amounts leads through the same scenes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Amounts {
    /// The amount that the content names within the range: the night as it is told.
    #[default]
    Usual,
    /// The low end of every range.
    Least,
    /// The high end of every range.
    Most,
    /// An amount within the range, in whole yuan, drawn from this seed for each operation by its id.
    Seed(u64),
}

/// Where the amount of a payment comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), serde(rename_all = "kebab-case"))]
pub enum Figure {
    /// The article tells it, so it is put in and not found: a replay that shows it confirms nothing.
    Told,
    /// Chosen within what is told, so that another row comes out.
    Fitted,
    /// Nobody tells it: a plausible amount, or all that the pot holds.
    #[default]
    Assumed,
}

/// A payment that an operation makes.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Pay {
    /// From this pot.
    pub from: PotId,
    /// To this pot.
    pub to: PotId,
    /// At most so much as a rule; less where the pot holds less.
    pub up_to: Fen,
    /// The least and the most that this can be, where the amount is told as a range.
    pub range: Option<(Fen, Fen)>,
    /// Where the amount comes from.
    pub figure: Figure,
    /// For a refund: at most what these operations have paid.
    pub refunds: Vec<OpId>,
    /// Of what `refunds` have paid, only what goes beyond what these have paid: money paid too much.
    pub beyond: Vec<OpId>,
}

impl Pay {
    /// The most that it can be with any choice of amounts, in fen.
    #[must_use]
    pub fn most(&self) -> Fen {
        self.range.map_or(self.up_to, |(_, most)| most)
    }

    /// The most that the operation with this id moves in a night with these amounts, in fen.
    #[must_use]
    pub fn at_most(&self, op: &str, amounts: Amounts) -> Fen {
        match (self.range, amounts) {
            (None, _) | (_, Amounts::Usual) => self.up_to,
            (Some((least, _)), Amounts::Least) => least,
            (Some((_, most)), Amounts::Most) => most,
            (Some((least, most)), Amounts::Seed(seed)) => {
                let yuan = u64::try_from((most - least) / 100).unwrap_or(0) + 1;
                let drawn = hash::add(hash::add(hash::START, seed.to_be_bytes()), op.bytes()) % yuan;
                least + Fen::try_from(drawn).unwrap_or(0) * 100
            }
        }
    }
}

/// What a side notices when an operation completes; its conditions are those before the effects,
/// what it learns is the truth after them.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Notify {
    /// Who notices.
    pub to: Side,
    /// What is noticed.
    pub see: ObsId,
    /// Only if these facts hold.
    pub all: Vec<FactId>,
    /// Only if at least one of these holds, where there are any.
    pub any: Vec<FactId>,
    /// Only if none of these holds.
    pub none: Vec<FactId>,
    /// Only at this completion of the operation, counted from 1; 0: at every one.
    pub at_count: u16,
    /// The facts about which the side then knows the truth.
    pub learn: Vec<FactId>,
}

/// The channel by which an operation is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), serde(rename_all = "kebab-case"))]
pub enum Channel {
    /// With hands, in the street or at a bench.
    Hand,
    /// By telephone.
    Call,
    /// In an app.
    App,
    /// On a web page.
    Web,
    /// At a counter.
    Counter,
}

/// An operation: something that a side can do, with its checks, times and effects.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Operation {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Name,
    /// Who offers it.
    pub provider: ProviderId,
    /// Who can do it.
    pub by: Side,
    /// The channel by which it is done.
    pub channel: Channel,
    /// Minutes of a day between which it is offered; none: always.
    pub hours: Option<(Minute, Minute)>,
    /// Minutes before the code is sent, for an operation with a code.
    pub prep: Minute,
    /// Minutes it takes (after the code, if there is one).
    pub takes: Minute,
    /// Where its code goes, if it has one.
    pub code: Option<CodeTo>,
    /// What must hold whichever way is taken.
    pub needs: Vec<FactId>,
    /// What must not hold.
    pub unless: Vec<FactId>,
    /// The kind of goods or service that is bought with it, where a guard asks for that.
    pub goods: Option<Goods>,
    /// The ways through its check, in order of preference.
    pub ways: Vec<Way>,
    /// Facts it makes true.
    pub add: Vec<FactId>,
    /// Facts it makes false.
    pub remove: Vec<FactId>,
    /// Money it moves.
    pub pay: Option<Pay>,
    /// Who notices.
    pub notify: Vec<Notify>,
    /// How often it may be done.
    pub limit: Option<Limit>,
    /// The guards that look at it, in order.
    pub guards: Vec<GuardId>,
    /// Whether a guard asks how lately it was done.
    pub watched: bool,
    /// Whether the minutes that it takes were fitted so that rows come out at their times.
    pub fitted: bool,
    /// Rows of the incident that rest on it: a replay without it does not show them.
    pub essential_for_rows: Vec<u8>,
    /// The documented cases, beside the incident, in which it was done.
    pub cases: Vec<CaseId>,
}

impl Operation {
    /// Whether two parties told differently how it went.
    #[must_use]
    pub fn is_disputed(&self) -> bool {
        self.ways.iter().any(|way| way.evidence.confidence == Confidence::Disputed)
    }
}

/// The verdict of a guard on an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Verdict {
    /// Lets it through and asks no later guard.
    Allow,
    /// Asks for one more factor; without it the operation is denied.
    StepUp(FactId),
    /// Holds it back for so many minutes, once.
    Delay(Minute),
    /// Denies it.
    Deny,
    /// Lets it through and takes the money back after so many minutes.
    ClawBack(Minute),
}

/// A kind of goods or service, as far as risk control tells them apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), serde(rename_all = "kebab-case"))]
pub enum Goods {
    /// Delivered at once and sold on: gift cards, virtual cards.
    Virtual,
    /// Money on another account: a top-up.
    TopUp,
    /// A transfer to somebody.
    Transfer,
}

/// A count over the last minutes, as risk control keeps it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Recent {
    /// These operations, each counted when it was completed.
    pub ops: Vec<OpId>,
    /// So many of them together at least.
    pub count: u16,
    /// Within so many minutes.
    pub within: Minute,
}

/// A deterministic rule of an institution's risk control. What it says hangs on the hour, on facts, on
/// counts or on a control; the checked content has none that always says the same.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Guard {
    /// Its id.
    pub id: String,
    /// Its reason, as the side that meets it reads it.
    pub name: MsgId,
    /// Between these minutes of a day; the span may pass midnight.
    pub hours: Option<(Minute, Minute)>,
    /// Only if these facts hold.
    pub all: Vec<FactId>,
    /// Only if none of these holds.
    pub none: Vec<FactId>,
    /// Only after so many completions of the same operation.
    pub after_count: u16,
    /// Only where all of this was done lately: an account is new, a session comes from a new device, a
    /// SIM was moved, a line was reported over and over.
    pub recent: Vec<Recent>,
    /// Only for these kinds of goods; none: for all.
    pub goods: Vec<Goods>,
    /// Only with this control.
    pub control: Option<ControlId>,
    /// What it does.
    pub verdict: Verdict,
    /// The rows that tell of it, and how sure its conditions are.
    pub evidence: Evidence,
}

impl Guard {
    /// Whether what it says hangs on the hour, on facts, counts or goods; a control is not looked at.
    #[must_use]
    pub const fn has_conditions(&self) -> bool {
        self.hours.is_some()
            || self.after_count > 0
            || !(self.all.is_empty() && self.none.is_empty() && self.recent.is_empty() && self.goods.is_empty())
    }
}

/// How the drawn phone shows an observation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), serde(rename_all = "kebab-case"))]
pub enum Notice {
    /// A push alert or a change on the screen.
    Alert,
    /// A text message.
    Sms,
    /// Something heard on the telephone.
    Call,
    /// Something seen or told by a person.
    Word,
}

/// An observation: something that a side can notice.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Observation {
    /// Its id.
    pub id: String,
    /// What is noticed.
    pub text: MsgId,
    /// Whether it breaks into what the side is doing.
    pub interrupts: bool,
    /// How it is shown.
    pub notice: Notice,
}

/// The party that can switch a control on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), serde(rename_all = "kebab-case"))]
pub enum Party {
    /// The owner of the phone.
    Owner,
    /// The carrier.
    Carrier,
    /// The maker of the phone.
    Vendor,
    /// A government service.
    Government,
    /// A payment platform or shop.
    Platform,
    /// A lender.
    Lender,
    /// A bank.
    Bank,
    /// Nobody: it is told differently by two parties, and a [`Variant`] switches it.
    Disputed,
    /// Nobody: it is a guess at how the night could have gone, off unless asked for.
    Hypothesis,
    /// Nobody: it is how somebody lives, with which device, SIM and in which place.
    Setting,
}

impl Party {
    /// Whether its controls are protections, which somebody could have had in place.
    /// The others only say which telling of the night is run.
    #[must_use]
    pub const fn protects(self) -> bool {
        !matches!(self, Self::Disputed | Self::Hypothesis | Self::Setting)
    }

    /// Whether its controls are rules that can come with a date: neither the owner's own doing nor a telling.
    #[must_use]
    pub const fn makes_rules(self) -> bool {
        self.protects() && !matches!(self, Self::Owner)
    }

    /// The party's id in content files.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Owner => "owner",
            Self::Carrier => "carrier",
            Self::Vendor => "vendor",
            Self::Government => "government",
            Self::Platform => "platform",
            Self::Lender => "lender",
            Self::Bank => "bank",
            Self::Disputed => "disputed",
            Self::Hypothesis => "hypothesis",
            Self::Setting => "setting",
        }
    }
}

/// A day of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Date {
    /// The year: 2020.
    pub year: u16,
    /// The month, 1 to 12.
    pub month: u8,
    /// The day of the month, from 1.
    pub day: u8,
}

impl core::fmt::Display for Date {
    /// Writes `2020-10-10`.
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// A control: a protection that somebody could have had in place; or, with a party that
/// does not [protect](Party::protects), a switch between two tellings of the night.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Control {
    /// Its id; it never changes.
    pub id: String,
    /// Its name.
    pub name: MsgId,
    /// What it does, in a sentence.
    pub text: MsgId,
    /// Who can switch it on.
    pub party: Party,
    /// Since when it is in force, where that is known.
    pub since: Option<Date>,
    /// Minutes it costs that party once; 0 where it is not the owner's.
    pub minutes: Minute,
    /// Facts that no longer hold at the start.
    pub removes: Vec<FactId>,
    /// Facts that hold at the start.
    pub adds: Vec<FactId>,
    /// Operations that it may stop or slow down, and that are reckoned with all the same.
    pub lowers: Vec<OpId>,
    /// The devices and places that have it, as facts of which one must hold at the start; none: all do.
    pub only_on: Vec<FactId>,
}

impl Control {
    /// Whether somebody of whom these facts hold at the start can have it at all.
    #[must_use]
    pub fn can_be_had(&self, start: &[FactId]) -> bool {
        self.only_on.is_empty() || self.only_on.iter().any(|fact| start.contains(fact))
    }
}

/// A disputed point: what two parties told differently, to be chosen between.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Variant {
    /// Its id; it never changes.
    pub id: String,
    /// What is disputed.
    pub name: MsgId,
    /// What is told, two at least; the first is taken where nobody chooses.
    pub options: Vec<Telling>,
}

impl Variant {
    /// The option with this id, as an index.
    #[must_use]
    pub fn option(&self, id: &str) -> Option<usize> {
        self.options.iter().position(|it| it.id == id)
    }
}

/// One telling of a disputed point.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Telling {
    /// Its id within the variant; it never changes.
    pub id: String,
    /// What is told.
    pub name: MsgId,
    /// The controls that make it so.
    pub controls: Vec<ControlId>,
}

/// The institutions' rules of a date, as controls in force.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Policy {
    /// Its id: [`POLICY_OF_THE_NIGHT`], or that of a later date.
    pub id: String,
    /// The controls in force.
    pub controls: Vec<ControlId>,
    /// The controls of which nobody outside knows whether they are in force by then.
    pub undecided: Vec<ControlId>,
}

/// A theft: a way in which a phone, or what depends on it, comes into the wrong hands, as facts that
/// hold at the start of a night beside the scenario's own.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Theft {
    /// Its id; it never changes.
    pub id: String,
    /// What it is called.
    pub name: MsgId,
    /// What happens, in a sentence.
    pub text: MsgId,
    /// Whether the self-check counts it before anybody has said so.
    pub usual: bool,
    /// What holds besides.
    pub adds: Vec<FactId>,
    /// What of the scenario's own does not hold.
    pub removes: Vec<FactId>,
    /// Whether what lies beside the phone goes with it.
    pub takes_bag: bool,
    /// How sure it is that this happens.
    pub confidence: Confidence,
    /// Who tells of it.
    pub source: MsgId,
}

impl Theft {
    /// What holds at the start.
    #[must_use]
    pub fn start(&self, world: &World) -> Vec<FactId> {
        let mut facts = world.scenario.facts.clone();
        facts.retain(|fact| !self.removes.contains(fact));
        facts.extend(self.adds.iter().filter(|fact| !world.scenario.facts.contains(fact)));
        facts
    }
}

/// The policy of the night itself, which every world has.
pub const POLICY_OF_THE_NIGHT: &str = "2020-09";

/// A condition in a side's view, or (marked) of the truth.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Cond {
    /// The side believes the fact (or believes it does not hold).
    Believes(FactId, bool),
    /// The fact holds, whatever anybody believes: for endings and the debrief.
    Truth(FactId, bool),
    /// The side has noticed it (or has not).
    Seen(ObsId, bool),
    /// The side noticed it since the last choice.
    Just(ObsId, bool),
    /// The operation was completed (or was not).
    Did(OpId, bool),
    /// The operation was attempted in vain since the start (or was not).
    Failed(OpId, bool),
    /// The operation is under way (or is not).
    Running(OpId, bool),
    /// The clock shows this minute or later (or earlier).
    Since(Minute, bool),
    /// The owner's net loss is at least so much (or less).
    Loss(Fen, bool),
    /// A choice set the flag (or none did).
    Flag(FlagId, bool),
    /// The storylet was shown (or was not).
    Visited(StoryletId, bool),
    /// The control is on (or off).
    Control(ControlId, bool),
}

/// A step of a script.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Entry {
    /// What to do.
    pub op: OpId,
    /// Whether its time was told; else it is inferred, and a replay must bear shifting it.
    pub told: bool,
    /// Whether its inferred time was fitted, so that rows come out within what is told.
    pub fitted: bool,
    /// Not before this minute.
    pub not_before: Minute,
    /// Not after this minute.
    pub latest: Minute,
    /// Only once these were completed.
    pub after: Vec<OpId>,
    /// Only if all of these hold in the side's own view.
    pub when: Vec<Cond>,
    /// How many times it is started at most; 0: without end.
    pub times: u16,
    /// Minutes to let pass between two starts.
    pub every: Minute,
}

/// A policy written down: what a side does when nobody plays it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Script {
    /// Its id.
    pub id: String,
    /// Whose it is.
    pub side: Side,
    /// What it deals with: as a standing order it is not broken into by these.
    pub absorbs: Vec<ObsId>,
    /// Its steps, in order of preference.
    pub entries: Vec<Entry>,
}

/// The scenario: when it starts and ends, and what holds then.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Scenario {
    /// The first minute.
    pub start: Minute,
    /// The minute after which nothing more happens.
    pub end: Minute,
    /// What holds at the start.
    pub facts: Vec<FactId>,
    /// How many operations each side can do at once (indexed by [`Side::index`]).
    pub hands: [u8; 2],
    /// Minutes a hand waits for a code that does not come.
    pub patience: Minute,
    /// Controls in force at the start.
    pub controls: Vec<ControlId>,
}

/// A row of the incident: what is told, and what a replay must show for it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Row {
    /// Its number, counted from 1.
    pub number: u8,
    /// The earliest minute at which it can have happened.
    pub from: Minute,
    /// The latest.
    pub to: Minute,
    /// How sure it is.
    pub confidence: Confidence,
    /// Who said so.
    pub source: Voice,
    /// What happened, in a sentence.
    pub text: MsgId,
    /// The article's own words, 15 characters at most.
    pub quote: String,
    /// What must all be so.
    pub checks: Vec<Check>,
    /// Worlds that differ in one thing, in each of which the row must not come out.
    pub counterfactuals: Vec<Differs>,
}

/// A world that differs in one thing from the night as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Differs {
    /// Nobody can do the operation.
    Without(OpId),
    /// The control is in force.
    With(ControlId),
    /// The fact does not hold at the start.
    StartWithout(FactId),
    /// The fact holds at the start besides.
    StartWith(FactId),
}

impl Differs {
    /// What differs, as content writes it.
    #[must_use]
    pub fn describe(self, world: &World) -> String {
        match self {
            Self::Without(op) => format!("without {}", world.ops[op.index()].id),
            Self::With(control) => format!("with {}", world.controls[control.index()].id),
            Self::StartWithout(fact) => format!("start without {}", world.facts[fact.index()].id),
            Self::StartWith(fact) => format!("start with {}", world.facts[fact.index()].id),
        }
    }
}

/// The speaker of a statement about the incident.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), serde(rename_all = "kebab-case"))]
pub enum Voice {
    /// The owner's side, as seen by them.
    Owner,
    /// The owner's side, put together afterwards from records and tries.
    Analysis,
    /// An institution.
    Firm,
    /// The press.
    Press,
}

/// A check of a row: what a replay must show between the row's minutes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Check {
    /// The operation was completed at least so often.
    Done(OpId, u16),
    /// The operation was not completed.
    NotDone(OpId),
    /// The first operation was completed, and the second for the first time only later.
    Before(OpId, OpId),
    /// The operation was attempted in vain.
    Failed(OpId),
    /// A code for the operation was read by this side (or by nobody).
    Code(OpId, Option<Side>),
    /// This side noticed it.
    Sees(Side, ObsId),
    /// The fact holds (or does not) at the last minute.
    Holds(FactId, bool),
    /// The side believes the fact (or does not) at the last minute.
    Believes(Side, FactId, bool),
    /// The operation moved an amount within these bounds, in fen.
    Paid(OpId, Fen, Fen),
    /// Money that the operation had moved came back.
    ClawedBack(OpId),
}

/// The world: all tables that the simulation runs on.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct World {
    /// The facts.
    pub facts: Vec<Fact>,
    /// The institutions.
    pub providers: Vec<Provider>,
    /// The pots of money.
    pub pots: Vec<Pot>,
    /// The telephone numbers.
    pub numbers: Vec<Number>,
    /// The accounts.
    pub accounts: Vec<Account>,
    /// The observations.
    pub observations: Vec<Observation>,
    /// The controls.
    pub controls: Vec<Control>,
    /// The disputed points.
    pub variants: Vec<Variant>,
    /// The institutions' rules, by date.
    pub policies: Vec<Policy>,
    /// The thefts; the first is the night's own.
    pub thefts: Vec<Theft>,
    /// The documented cases.
    pub cases: Vec<Case>,
    /// The guards.
    pub guards: Vec<Guard>,
    /// The operations.
    pub ops: Vec<Operation>,
    /// The scripts.
    pub scripts: Vec<Script>,
    /// The opponents: who can play a side that nobody else plays.
    pub opponents: Vec<Opponent>,
    /// The scenario.
    pub scenario: Scenario,
    /// The rows.
    pub rows: Vec<Row>,
    /// Who plays the parts that the program must know.
    pub roles: Roles,
    /// Former ids; every look-up by id understands them.
    pub aliases: Aliases,
    /// How much of it is the night's own.
    pub scope: Scope,
}

impl World {
    /// The fact with this id.
    #[must_use]
    pub fn fact(&self, id: &str) -> Option<FactId> {
        position(self.facts.iter().map(|it| it.id.as_str()), self.aliases.live(Kind::Fact, id)).map(FactId)
    }

    /// The operation with this id.
    #[must_use]
    pub fn op(&self, id: &str) -> Option<OpId> {
        position(self.ops.iter().map(|it| it.id.as_str()), self.aliases.live(Kind::Operation, id)).map(OpId)
    }

    /// The control with this id.
    #[must_use]
    pub fn control(&self, id: &str) -> Option<ControlId> {
        position(self.controls.iter().map(|it| it.id.as_str()), self.aliases.live(Kind::Control, id)).map(ControlId)
    }

    /// The policy with this id.
    #[must_use]
    pub fn policy(&self, id: &str) -> Option<PolicyId> {
        position(self.policies.iter().map(|it| it.id.as_str()), self.aliases.live(Kind::Policy, id)).map(PolicyId)
    }

    /// The variant with this id.
    #[must_use]
    pub fn variant(&self, id: &str) -> Option<VariantId> {
        position(self.variants.iter().map(|it| it.id.as_str()), self.aliases.live(Kind::Variant, id)).map(VariantId)
    }

    /// The theft with this id.
    #[must_use]
    pub fn theft(&self, id: &str) -> Option<&Theft> {
        let id = self.aliases.live(Kind::Theft, id);
        self.thefts.iter().find(|theft| theft.id == id)
    }

    /// The script with this id.
    #[must_use]
    pub fn script(&self, id: &str) -> Option<ScriptId> {
        position(self.scripts.iter().map(|it| it.id.as_str()), id).map(ScriptId)
    }
}

fn position<'a>(mut ids: impl Iterator<Item = &'a str>, id: &str) -> Option<u16> {
    ids.position(|it| it == id).and_then(|at| u16::try_from(at).ok())
}
