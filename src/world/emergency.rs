//! What to do when a phone is gone: steps by the minute, whom to ring, and where each of it is
//! from, as `content/emergency/` becomes once every reference holds.

use serde::{Deserialize, Serialize};

use super::model::Minute;
use base::MsgId;

/// The emergency plan: what to do when a phone is gone.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Emergency {
    /// The stretches of time, one after the other from minute 0.
    pub stretches: Vec<Stretch>,
    /// The kinds of emergency, of which the reader picks one first.
    pub situations: Vec<Situation>,
    /// Whom to ring, and where to lock a phone.
    pub contacts: Vec<Contact>,
    /// The sources of the steps and contacts.
    pub sources: Vec<Cited>,
}

/// A kind of emergency: what it is told by, whom to ring first, and which steps come first.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Situation {
    /// Its id.
    pub id: String,
    /// What it is told by.
    pub title: MsgId,
    /// What is different in it.
    pub text: MsgId,
    /// Which contacts it begins with.
    pub call: Vec<Kind>,
    /// The ids of the steps that come first, in this order.
    pub steps: Vec<String>,
    /// The sources of the text: indices, from 0.
    pub sources: Vec<u16>,
}

/// A stretch of time since the loss was noticed.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Stretch {
    /// Its id.
    pub id: String,
    /// Its first minute.
    pub from: Minute,
    /// The minute after its last.
    pub to: Minute,
    /// Its name.
    pub name: MsgId,
    /// The steps of the stretch, by the minute at which they begin.
    pub steps: Vec<Step>,
}

/// A step of the plan.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Step {
    /// Its id; it never changes.
    pub id: String,
    /// From which minute.
    pub from: Minute,
    /// Until which minute.
    pub to: Minute,
    /// Who does it.
    pub who: Who,
    /// Where it is done.
    pub place: Place,
    /// What to do, in a few words.
    pub title: MsgId,
    /// How, in a few sentences.
    pub text: MsgId,
    /// What to read out.
    pub say: Option<MsgId>,
    /// What to leave alone.
    pub avoid: Option<MsgId>,
    /// Which contacts it needs.
    pub call: Vec<Kind>,
    /// The sources of the step: indices, from 0.
    pub sources: Vec<u16>,
}

/// Who does a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), serde(rename_all = "kebab-case"))]
pub enum Who {
    /// Whose phone it was.
    Owner,
    /// Somebody else, on another device, at the same time.
    Helper,
    /// Whoever has a hand free.
    Both,
}

/// Where a step is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), serde(rename_all = "kebab-case"))]
pub enum Place {
    /// On a borrowed telephone.
    Telephone,
    /// In a browser.
    Browser,
    /// In person, at a counter.
    Counter,
    /// Wherever one is.
    Anywhere,
}

/// A number to ring, or a page on which a phone is locked or an account frozen.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Contact {
    /// Its id.
    pub id: String,
    /// Whose it is.
    pub kind: Kind,
    /// Where it helps.
    pub region: Region,
    /// Its name.
    pub name: MsgId,
    /// The number, as it is written.
    pub number: Option<String>,
    /// The address.
    pub web: Option<String>,
    /// What to press or to have at hand.
    pub press: Option<MsgId>,
    /// When and from where it is reached, and at whose cost, where a page says so.
    pub reach: Option<MsgId>,
    /// The sources that give it: indices, from 0; none: no page was found that does.
    pub sources: Vec<u16>,
}

/// The kind of institution of a contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), serde(rename_all = "kebab-case"))]
pub enum Kind {
    /// A maker's page that locks a phone.
    Lock,
    /// A carrier.
    Carrier,
    /// A carrier, rung from abroad.
    Abroad,
    /// A payment firm.
    Payment,
    /// A bank.
    Bank,
    /// The police.
    Police,
}

/// Where a contact helps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(not(target_arch = "wasm32"), serde(rename_all = "kebab-case"))]
pub enum Region {
    /// In mainland China.
    China,
    /// Somewhere else.
    Elsewhere,
    /// Everywhere.
    Anywhere,
}

/// A page that tells a fact.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Cited {
    /// Its id.
    pub id: String,
    /// Whose page, and of when.
    pub name: MsgId,
    /// Its address.
    pub url: String,
    /// When somebody last compared it with what is said here: `YYYY-MM`.
    pub checked: String,
}

impl Emergency {
    /// When the oldest of these sources was last compared with what is said here: `YYYY-MM`; none of none.
    #[must_use]
    pub fn checked(&self, sources: &[u16]) -> Option<&str> {
        sources.iter().filter_map(|at| Some(self.sources.get(usize::from(*at))?.checked.as_str())).min()
    }

    /// The contacts of some kinds, in declared order.
    pub fn contacts_of<'a>(&'a self, kinds: &'a [Kind]) -> impl Iterator<Item = &'a Contact> {
        self.contacts.iter().filter(|contact| kinds.contains(&contact.kind))
    }

    /// The step with an id.
    #[must_use]
    pub fn step(&self, id: &str) -> Option<&Step> {
        self.steps().find(|step| step.id == id)
    }

    /// Every step, in order.
    pub fn steps(&self) -> impl Iterator<Item = &Step> {
        self.stretches.iter().flat_map(|stretch| &stretch.steps)
    }
}

impl Contact {
    /// The number as an address for the telephone.
    ///
    /// ```
    /// let call = world::emergency::tel("0755-8376 5566");
    /// assert_eq!(call, "tel:075583765566");
    /// ```
    #[must_use]
    pub fn tel(&self) -> Option<String> {
        self.number.as_deref().map(tel)
    }

    /// Its address as a person reads it.
    #[must_use]
    pub fn site(&self) -> Option<&str> {
        let web = self.web.as_deref()?;
        Some(web.split_once("//").map_or(web, |(_, rest)| rest).trim_start_matches("www."))
    }
}

/// A number, as a person writes it, as an address for the telephone.
#[must_use]
pub fn tel(number: &str) -> String {
    let mut address = String::from("tel:");
    address.extend(number.chars().filter(|it| it.is_ascii_digit() || "+*#".contains(*it)).map(|it| {
        // A sharp would begin the address's fragment.
        if it == '#' { "%23".to_owned() } else { String::from(it) }
    }));
    address
}
