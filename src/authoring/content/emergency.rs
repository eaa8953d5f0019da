//! `content/emergency/`: what to do when a phone is gone, read, checked and resolved.

use serde::Deserialize;

use super::advice::is_address;
use super::schema::Text;
use super::source::Source;
use super::{At, Checker, message_id};
use base::MsgId;
use world::emergency::{Cited, Contact, Emergency, Kind, Place, Region, Situation, Step, Stretch, Who};

/// A file under `content/emergency/`; any of them may hold any of these tables.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case", default)]
struct EmergencyFile {
    stretch: Vec<RawStretch>,
    step: Vec<RawStep>,
    contact: Vec<RawContact>,
    source: Vec<RawSource>,
    situation: Vec<RawSituation>,
}

/// A stretch of time; its message is `stretch-ID`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawStretch {
    id: Text,
    from: u32,
    to: u32,
}

/// A step; its messages are `step-ID`, `step-ID-text`, `step-ID-say` and `step-ID-avoid`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawStep {
    id: Text,
    from: u32,
    to: u32,
    who: Who,
    r#where: Place,
    #[serde(default)]
    call: Vec<Kind>,
    #[serde(default)]
    say: bool,
    #[serde(default)]
    avoid: bool,
    sources: Vec<Text>,
}

/// A kind of emergency; its messages are `situation-ID` and `situation-ID-text`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawSituation {
    id: Text,
    call: Vec<Kind>,
    steps: Vec<Text>,
    sources: Vec<Text>,
}

/// A contact; its messages are `contact-ID`, `contact-ID-press` and `contact-ID-reach`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawContact {
    id: Text,
    kind: Kind,
    region: Region,
    #[serde(default)]
    number: Option<Text>,
    #[serde(default)]
    web: Option<Text>,
    #[serde(default)]
    press: bool,
    /// Whether a page says when and from where it is reached, and at whose cost.
    #[serde(default)]
    reach: bool,
    #[serde(default)]
    sources: Vec<Text>,
    #[serde(default)]
    unsourced: bool,
}

/// A page; its message is `cited-ID`.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawSource {
    id: Text,
    url: Text,
    /// `YYYY-MM`.
    checked: Text,
}

impl Checker<'_> {
    /// Reads, declares and resolves all of it.
    pub(super) fn emergency(&mut self, sources: &[Source]) -> Emergency {
        let mut files = Vec::new();
        for source in sources.iter().filter(|source| source.file.starts_with("content/emergency/")) {
            match source.parse::<EmergencyFile>() {
                Ok(file) => files.push((source, file)),
                Err(problem) => self.problems.push(problem),
            }
        }
        let mut all = Emergency { stretches: vec![], situations: vec![], contacts: vec![], sources: vec![] };
        for (source, file) in &files {
            for raw in &file.source {
                self.declare_id(source, &raw.id, |it| &mut it.cited);
                all.sources.push(self.cited(source, raw));
            }
            for raw in &file.stretch {
                self.declare_id(source, &raw.id, |it| &mut it.stretches);
                let before = all.stretches.last().map_or(0, |stretch| stretch.to);
                all.stretches.push(self.stretch(source, raw, before));
            }
        }
        for (source, file) in &files {
            for raw in &file.contact {
                self.declare_id(source, &raw.id, |it| &mut it.contacts);
                all.contacts.push(self.contact(source, raw));
            }
            for raw in &file.step {
                self.declare_id(source, &raw.id, |it| &mut it.steps);
                let step = self.step(source, raw);
                self.place(source, raw, step, &mut all.stretches);
            }
        }
        for (source, file) in &files {
            for raw in &file.situation {
                self.declare_id(source, &raw.id, |it| &mut it.situations);
                all.situations.push(self.situation(source, raw));
            }
        }
        self.lint_emergency(&files, &all);
        all
    }

    fn cited(&mut self, source: &Source, raw: &RawSource) -> Cited {
        let id = raw.id.get_ref();
        let at = At { source, id };
        self.address(at, &raw.url);
        if !is_month(raw.checked.get_ref()) {
            self.wrong(at, &raw.checked, format!("`{}` is no month: write 2026-11", raw.checked.get_ref()));
        }
        Cited {
            id: id.clone(),
            name: self.message(at, &raw.id, &message_id("cited", id), 0),
            url: raw.url.get_ref().clone(),
            checked: raw.checked.get_ref().clone(),
        }
    }

    fn stretch(&mut self, source: &Source, raw: &RawStretch, before: u32) -> Stretch {
        let id = raw.id.get_ref();
        let at = At { source, id };
        if raw.from != before {
            self.wrong(at, &raw.id, format!("it begins at {}, where the one before it ends at {before}", raw.from));
        }
        self.lasts(at, &raw.id, raw.from, raw.to);
        let name = self.message(at, &raw.id, &message_id("stretch", id), 0);
        Stretch { id: id.clone(), from: raw.from, to: raw.to, name, steps: Vec::new() }
    }

    fn contact(&mut self, source: &Source, raw: &RawContact) -> Contact {
        let id = raw.id.get_ref();
        let at = At { source, id };
        if raw.number.is_none() && raw.web.is_none() {
            self.wrong(at, &raw.id, "a contact has a number or an address on the web".to_owned());
        }
        if let Some(number) = &raw.number {
            let fits = |it: char| it.is_ascii_digit() || " -+".contains(it);
            if !number.get_ref().chars().all(fits) || !number.get_ref().contains(|it: char| it.is_ascii_digit()) {
                self.wrong(at, number, format!("`{}` is no telephone number", number.get_ref()));
            }
        }
        if let Some(web) = &raw.web {
            self.address(at, web);
        }
        if raw.sources.is_empty() != raw.unsourced {
            let what = "a contact names its sources, or says `unsourced = true`, and not both";
            self.wrong(at, &raw.id, what.to_owned());
        }
        if raw.reach && raw.unsourced {
            let what = "what is said of its hours and cost wants a source".to_owned();
            self.wrong(at, &raw.id, what);
        }
        let prefix = message_id("contact", id);
        Contact {
            id: id.clone(),
            kind: raw.kind,
            region: raw.region,
            name: self.message(at, &raw.id, &prefix, 0),
            number: raw.number.as_ref().map(|number| number.get_ref().clone()),
            web: raw.web.as_ref().map(|web| web.get_ref().clone()),
            press: raw.press.then(|| self.message(at, &raw.id, &format!("{prefix}-press"), 0)),
            reach: raw.reach.then(|| self.message(at, &raw.id, &format!("{prefix}-reach"), 0)),
            sources: self.sources_of(at, &raw.sources),
        }
    }

    fn situation(&mut self, source: &Source, raw: &RawSituation) -> Situation {
        let id = raw.id.get_ref();
        let at = At { source, id };
        if raw.call.is_empty() || raw.steps.is_empty() || raw.sources.is_empty() {
            let what = "a situation says whom to ring, which steps come first, and what that rests on";
            self.wrong(at, &raw.id, what.to_owned());
        }
        for step in &raw.steps {
            self.refer(at, step, |it| &mut it.steps);
        }
        let prefix = message_id("situation", id);
        Situation {
            id: id.clone(),
            title: self.message(at, &raw.id, &prefix, 0),
            text: self.message(at, &raw.id, &format!("{prefix}-text"), 0),
            call: raw.call.clone(),
            steps: raw.steps.iter().map(|step| step.get_ref().clone()).collect(),
            sources: self.sources_of(at, &raw.sources),
        }
    }

    fn step(&mut self, source: &Source, raw: &RawStep) -> Step {
        let id = raw.id.get_ref();
        let at = At { source, id };
        self.lasts(at, &raw.id, raw.from, raw.to);
        if raw.sources.is_empty() {
            self.wrong(at, &raw.id, "a step says what it rests on: name its sources".to_owned());
        }
        let prefix = message_id("step", id);
        let mut say = |part: &str| -> MsgId { self.message(at, &raw.id, &format!("{prefix}{part}"), 0) };
        Step {
            id: id.clone(),
            from: raw.from,
            to: raw.to,
            who: raw.who,
            place: raw.r#where,
            title: say(""),
            text: say("-text"),
            say: raw.say.then(|| say("-say")),
            avoid: raw.avoid.then(|| say("-avoid")),
            call: raw.call.clone(),
            sources: self.sources_of(at, &raw.sources),
        }
    }

    /// Puts a step into its stretch, or says why it fits none.
    fn place(&mut self, source: &Source, raw: &RawStep, step: Step, stretches: &mut [Stretch]) {
        let at = At { source, id: raw.id.get_ref() };
        let Some(stretch) = stretches.iter_mut().find(|it| it.from <= raw.from && raw.to <= it.to) else {
            let what = format!("no stretch holds the minutes {} to {}", raw.from, raw.to);
            return self.wrong(at, &raw.id, what);
        };
        if stretch.steps.last().is_some_and(|last| last.from > step.from) {
            self.wrong(at, &raw.id, "it begins before the step that stands before it".to_owned());
        }
        stretch.steps.push(step);
    }

    fn lasts(&mut self, at: At<'_>, by: &Text, from: u32, to: u32) {
        if from >= to {
            self.wrong(at, by, format!("it lasts from minute {from} to minute {to}: that is no time"));
        }
    }

    fn address(&mut self, at: At<'_>, url: &Text) {
        let address = url.get_ref();
        if !is_address(address) || address.contains(['"', '\'', '<', '>']) {
            self.wrong(at, url, format!("`{address}` is no address of a page"));
        }
    }

    fn sources_of(&mut self, at: At<'_>, texts: &[Text]) -> Vec<u16> {
        texts.iter().map(|text| self.refer(at, text, |it| &mut it.cited)).collect()
    }

    /// Reports what is well-formed and of no use.
    fn lint_emergency(&mut self, files: &[(&Source, EmergencyFile)], all: &Emergency) {
        for (source, file) in files {
            for raw in &file.stretch {
                if all.stretches.iter().any(|it| it.id == *raw.id.get_ref() && it.steps.is_empty()) {
                    let at = At { source, id: raw.id.get_ref() };
                    self.wrong(at, &raw.id, "no step falls into this stretch".to_owned());
                }
            }
            for raw in &file.contact {
                let mut called =
                    all.steps().flat_map(|it| &it.call).chain(all.situations.iter().flat_map(|it| &it.call));
                if !called.any(|kind| *kind == raw.kind) {
                    let at = At { source, id: raw.id.get_ref() };
                    self.wrong(at, &raw.id, "no step calls contacts of this kind".to_owned());
                }
            }
            let calls = file.step.iter().map(|raw| (&raw.id, &raw.call));
            for (id, kinds) in calls.chain(file.situation.iter().map(|raw| (&raw.id, &raw.call))) {
                if kinds.iter().any(|kind| all.contacts.iter().all(|contact| contact.kind != *kind)) {
                    let at = At { source, id: id.get_ref() };
                    self.wrong(at, id, "it calls a kind of contact of which there is none".to_owned());
                }
            }
            for raw in &file.source {
                if self.cited.find(raw.id.get_ref()).is_some_and(|at| !self.cited.is_referenced(at)) {
                    let at = At { source, id: raw.id.get_ref() };
                    self.wrong(at, &raw.id, "nothing refers to this source".to_owned());
                }
            }
        }
    }
}

/// Whether a text is a month: `2026-11`.
fn is_month(text: &str) -> bool {
    super::clock::date(&format!("{text}-01")).is_some()
}
