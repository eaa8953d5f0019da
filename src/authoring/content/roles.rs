//! `content/roles.toml`: what the world is called, and what the program must know of it by the part that it plays.

use serde::Deserialize;

use super::schema::Text;
use super::source::Source;
use super::{At, Checker};
use base::day::Day;
use world::ids::{NumberId, PotId, is_id};
use world::roles::{Purse, Roles};

/// The file.
const FILE: &str = "content/roles.toml";

/// The longest id of a world: it stands in everything that is kept.
const LONGEST_ID: usize = 24;

/// What the file says.
#[derive(Default)]
pub(super) struct Cast {
    /// The world's id.
    pub world_id: Option<String>,
    /// The day on which minute 0 falls.
    pub first_day: Option<Day>,
    /// Who plays which part.
    pub roles: Roles,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct File {
    world: Text,
    first_day: Text,
    fact: Facts,
    operation: Operations,
    number: Numbers,
    control: Controls,
    pot: Pots,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Facts {
    phone_with_owner: Text,
    phone_taken: Text,
    phone_on: Text,
    sim_moved: Text,
    sim_replaced: Text,
    line_suspended: Text,
    line_held: Text,
    sms_off: Text,
    forwarding: Text,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Operations {
    report_lost: Text,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Numbers {
    line: Text,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Controls {
    sim_pin: Text,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Pots {
    refuge: Text,
    #[serde(default)]
    purse: Vec<RawPurse>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct RawPurse {
    pot: Text,
    frozen: Text,
    known: Option<Text>,
}

impl Checker<'_> {
    /// Reads the file; a world without it has neither name nor parts.
    pub(super) fn roles(&mut self, sources: &[Source]) -> Cast {
        let Some(source) = sources.iter().find(|source| source.file == FILE) else { return Default::default() };
        match source.parse::<File>() {
            Ok(file) => self.cast(source, &file),
            Err(problem) => {
                self.problems.push(problem);
                Default::default()
            }
        }
    }

    fn cast(&mut self, source: &Source, file: &File) -> Cast {
        let at = At { source, id: "roles" };
        let world_id = file.world.get_ref();
        if !is_id(world_id) || world_id.len() > LONGEST_ID {
            let what = format!("`{world_id}` is no id of a world: 1 to {LONGEST_ID} of a-z, 0-9 and `-`");
            self.wrong(at, &file.world, what);
        }
        let first_day = Day::read(file.first_day.get_ref());
        if first_day.is_none() {
            let what = format!("`{}` is no day: write 2020-09-04", file.first_day.get_ref());
            self.wrong(at, &file.first_day, what);
        }
        let mut fact = |text: &Text| Some(self.fact(at, text, None));
        let mut roles = Roles {
            phone_with_owner: fact(&file.fact.phone_with_owner),
            phone_taken: fact(&file.fact.phone_taken),
            phone_on: fact(&file.fact.phone_on),
            sim_moved: fact(&file.fact.sim_moved),
            sim_replaced: fact(&file.fact.sim_replaced),
            line_suspended: fact(&file.fact.line_suspended),
            line_held: fact(&file.fact.line_held),
            sms_off: fact(&file.fact.sms_off),
            forwarding: fact(&file.fact.forwarding),
            ..Roles::default()
        };
        roles.report_lost = Some(self.op(at, &file.operation.report_lost));
        roles.line = Some(NumberId(self.refer(at, &file.number.line, |it| &mut it.numbers)));
        roles.sim_pin = Some(self.control(at, &file.control.sim_pin));
        roles.refuge = Some(PotId(self.refer(at, &file.pot.refuge, |it| &mut it.pots)));
        for raw in &file.pot.purse {
            let pot = PotId(self.refer(at, &raw.pot, |it| &mut it.pots));
            if roles.purses.iter().any(|purse| purse.pot == pot) {
                self.wrong(at, &raw.pot, format!("purse `{}` is declared twice", raw.pot.get_ref()));
            }
            let frozen = self.fact(at, &raw.frozen, None);
            let known = raw.known.as_ref().map(|known| self.fact(at, known, None));
            roles.purses.push(Purse { pot, frozen, known });
        }
        Cast { world_id: Some(world_id.clone()), first_day, roles }
    }
}
