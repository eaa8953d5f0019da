//! What the checklist and the emergency claim, each with its sources and the month in which somebody read
//! them: for the page that lists them, and for the chore that says which are old.

use base::MsgId;
use world::emergency::Emergency;
use world::story::{Advice, Carrier, Device};

/// What a claim is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// An item of the checklist.
    Advice,
    /// Whom to ring, or where to lock a phone.
    Contact,
    /// A kind of emergency.
    Situation,
    /// A step of the emergency.
    Step,
}

impl Subject {
    /// Each of them, as they are listed.
    pub const ALL: [Self; 4] = [Self::Advice, Self::Contact, Self::Situation, Self::Step];

    /// The file of the content in which its claims stand.
    #[must_use]
    pub const fn file(self) -> &'static str {
        match self {
            Self::Advice => "content/checklist/advice.toml",
            Self::Contact => "content/emergency/contacts.toml",
            Self::Situation => "content/emergency/situations.toml",
            Self::Step => "content/emergency/steps.toml",
        }
    }
}

/// A claim: what is said, where it is from, and when that was last compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim<'a> {
    /// What it is about.
    pub subject: Subject,
    /// Its id in the content.
    pub id: &'a str,
    /// What it is called.
    pub title: MsgId,
    /// The number or the page that it gives, where it gives one.
    pub gives: Option<&'a str>,
    /// The pages it is from, by name and address; none: it is not confirmed.
    pub sources: Vec<(MsgId, &'a str)>,
    /// When the one compared longest ago was: `YYYY-MM`; none, where nothing was found to compare.
    pub checked: Option<&'a str>,
    /// The phones for which no page tells its steps.
    pub unsure_devices: Vec<Device>,
    /// The carriers of which none does.
    pub unsure_carriers: Vec<Carrier>,
}

/// Every claim, a subject after the other.
#[must_use]
pub fn claims<'a>(advice: &'a [Advice], emergency: &'a Emergency) -> Vec<Claim<'a>> {
    let told = |subject, id, title, gives, sources: &[u16]| Claim {
        subject,
        id,
        title,
        gives,
        sources: sources
            .iter()
            .filter_map(|at| emergency.sources.get(usize::from(*at)))
            .map(|it| (it.name, it.url.as_str()))
            .collect(),
        checked: emergency.checked(sources),
        unsure_devices: Vec::new(),
        unsure_carriers: Vec::new(),
    };
    let list = advice.iter().map(|it| Claim {
        subject: Subject::Advice,
        id: &it.id,
        title: it.title,
        gives: None,
        sources: it.sources.iter().map(|it| (it.name, it.url.as_str())).collect(),
        checked: Some(&it.checked),
        unsure_devices: it.devices.iter().filter(|it| !it.sourced).map(|it| it.on).collect(),
        unsure_carriers: it.carriers.iter().filter(|it| !it.sourced).map(|it| it.on).collect(),
    });
    let contacts = emergency.contacts.iter().map(|it| {
        let gives = it.number.as_deref().or(it.site());
        told(Subject::Contact, &it.id, it.name, gives, &it.sources)
    });
    let situations =
        emergency.situations.iter().map(|it| told(Subject::Situation, &it.id, it.title, None, &it.sources));
    let steps = emergency.steps().map(|it| told(Subject::Step, &it.id, it.title, None, &it.sources));
    list.chain(contacts).chain(situations).chain(steps).collect()
}
