//! Disputed points and the rules of a date: what switches controls that no player switches.

use toml::Spanned;

use super::advice::is_address;
use super::schema::{self, Text, WorldFile};
use super::source::Source;
use super::world::ReadFile;
use super::{At, Checker, clock, message_id};
use world::ids::ControlId;
use world::model::{Date, POLICY_OF_THE_NIGHT, Party, Policy, Telling, Theft, Variant, World};

/// Stands for every rule that is not in force.
const ALL: &str = "*";

/// The fewest tellings that make a dispute.
const TWO: usize = 2;

impl Checker<'_> {
    /// Resolves the variants and policies of a file.
    pub(super) fn tellings_of(&mut self, source: &Source, file: &WorldFile, world: &mut World) {
        for variant in &file.variant {
            world.variants.push(self.variant(source, variant));
        }
        for policy in &file.policy {
            let (controls, undecided) = (Vec::new(), Vec::new());
            let at = At { source, id: policy.id.get_ref() };
            let since = policy.date.as_ref().and_then(|date| self.date(at, date));
            let ground = self.ground(at, &policy.id, (since, None), policy.strength, &policy.source);
            self.grounds.policies.push(ground);
            world.policies.push(Policy { id: policy.id.get_ref().clone(), controls, undecided });
        }
        for theft in &file.theft {
            world.thefts.push(self.theft(source, theft));
        }
    }

    fn variant(&mut self, source: &Source, raw: &schema::Variant) -> Variant {
        let id = raw.id.get_ref();
        let at = At { source, id };
        let prefix = message_id("variant", id);
        if raw.options.len() < TWO {
            self.wrong(at, &raw.id, "a dispute has two options at least".to_owned());
        }
        let mut options: Vec<Telling> = Vec::new();
        for option in &raw.options {
            let id = option.id.get_ref();
            if options.iter().any(|other| other.id == *id) {
                self.wrong(at, &option.id, format!("option `{id}` is declared twice"));
            }
            let name = self.message(at, &option.id, &message_id(&prefix, id), 0);
            let mut controls = Vec::new();
            for text in &option.controls {
                controls.extend(self.switch(at, text, "a variant", |party| party != Party::Hypothesis));
            }
            options.push(Telling { id: id.clone(), name, controls });
        }
        Variant { id: id.clone(), name: self.message(at, &raw.id, &prefix, 0), options }
    }

    /// The rules of each date, once all controls are known.
    pub(super) fn date_policies(&mut self, files: &[ReadFile], world: &mut World) {
        let mut raw = files.iter().flat_map(|read| read.file.policy.iter().map(move |it| (&read.source, it)));
        for at in 0..world.policies.len() {
            let Some((source, raw)) = raw.next() else { break };
            let here = At { source, id: raw.id.get_ref() };
            let date = raw.date.as_ref().and_then(|date| self.date(here, date));
            let rules = || (0..).map(ControlId).zip(&world.controls).filter(|(_, it)| it.party.makes_rules());
            let until = |id: ControlId| self.grounds.controls.get(id.index())?.as_ref()?.until;
            let is_over = |until: Date| date.is_none_or(|date| until <= date);
            let holds =
                |id: ControlId, since: Date| date.is_none_or(|date| since <= date) && !until(id).is_some_and(is_over);
            let controls: Vec<ControlId> =
                rules().filter(|(id, it)| it.since.is_some_and(|since| holds(*id, since))).map(|(id, _)| id).collect();
            let mut undecided = Vec::new();
            for text in &raw.undecided {
                if text.get_ref() == ALL {
                    undecided.extend(rules().map(|(id, _)| id));
                } else {
                    undecided.extend(self.switch(here, text, "the rules of a date", Party::makes_rules));
                }
            }
            undecided.retain(|id| !controls.contains(id));
            undecided.sort_unstable();
            undecided.dedup();
            world.policies[at].controls = controls;
            world.policies[at].undecided = undecided;
        }
    }

    fn theft(&mut self, source: &Source, raw: &schema::Theft) -> Theft {
        let id = raw.id.get_ref();
        let at = At { source, id };
        let prefix = message_id("theft", id);
        if raw.sources.is_empty() {
            self.wrong(at, &raw.id, "nobody tells of it: give a source".to_owned());
        }
        for told in &raw.sources {
            if told.name.get_ref().trim().is_empty() {
                self.wrong(at, &told.name, "a source without a name".to_owned());
            }
            if let Some(url) = told.url.as_ref().filter(|url| !is_address(url.get_ref())) {
                self.wrong(at, url, format!("`{}` is no address of a page", url.get_ref()));
            }
        }
        Theft {
            id: id.clone(),
            name: self.message(at, &raw.id, &prefix, 0),
            text: self.message(at, &raw.id, &format!("{prefix}-text"), 0),
            usual: raw.usual,
            adds: self.fact_list(at, &raw.adds, None),
            removes: self.fact_list(at, &raw.removes, None),
            takes_bag: raw.takes_bag,
            confidence: raw.confidence,
            source: self.message(at, &raw.id, &format!("{prefix}-source"), 0),
        }
    }

    /// A control of a party that `may` be switched there. It does not count as referred to: a
    /// control that is only switched and closes nothing is still a mistake.
    pub(super) fn switch(&mut self, at: At<'_>, text: &Text, what: &str, may: fn(Party) -> bool) -> Option<ControlId> {
        let Some(found) = self.controls.find(text.get_ref()) else {
            self.unknown(at, text, |it| &it.controls);
            return None;
        };
        let party = self.parties.get(usize::from(found)).copied();
        if let Some(party) = party.filter(|&party| !may(party)) {
            let id = text.get_ref();
            self.wrong(at, text, format!("`{id}` ({}) is no control for {what}", party.id()));
        }
        Some(ControlId(found))
    }

    /// A day of the calendar, `YYYY-MM-DD`.
    pub(super) fn date(&mut self, at: At<'_>, text: &Text) -> Option<Date> {
        let date = clock::date(text.get_ref());
        if date.is_none() {
            self.wrong(at, text, format!("`{}` is no date: write 2020-10-10", text.get_ref()));
        }
        date
    }

    /// The controls of an advice or an option: what somebody can have in place.
    pub(super) fn protections(&mut self, at: At<'_>, texts: &[Text]) -> Vec<ControlId> {
        let found = self.control_list(at, texts);
        for (control, text) in found.iter().zip(texts) {
            let known = self.controls.find(text.get_ref()).is_some();
            let party = self.parties.get(control.index()).copied().filter(|_| known);
            if party.is_some_and(|party| !party.protects() && party != Party::Setting) {
                self.wrong(at, text, format!("`{}` is no protection, but a telling of the night", text.get_ref()));
            }
        }
        found
    }

    /// Reports what the tellings of all files lack: a switch for each disputed control, and the rules of
    /// the night.
    pub(super) fn lint_tellings(&mut self, files: &[ReadFile], world: &World) {
        for read in files {
            for control in read.file.control.iter().filter(|control| control.party == Party::Disputed) {
                let Some(id) = self.controls.find(control.id.get_ref()).map(ControlId) else { continue };
                let mut options = world.variants.iter().flat_map(|variant| &variant.options);
                if !options.any(|option| option.controls.contains(&id)) {
                    let at = At { source: &read.source, id: control.id.get_ref() };
                    self.wrong(at, &control.id, "no variant switches this".to_owned());
                }
            }
        }
        if world.policies.iter().all(|policy| policy.id != POLICY_OF_THE_NIGHT) {
            let place = files.iter().find_map(|read| Some((&read.source, &read.file.scenario.as_ref()?.start)));
            if let Some((source, start)) = place {
                let what = format!("no policy `{POLICY_OF_THE_NIGHT}`: the rules of the night itself");
                self.wrong(At { source, id: "scenario" }, &Spanned::new(start.span(), ()), what);
            }
        }
    }
}
