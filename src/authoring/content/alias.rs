//! `content/aliases.toml`: former ids.

use std::collections::BTreeMap;

use super::schema::Text;
use super::source::Source;
use super::{At, Checker};
use world::alias::{Alias, Aliases, Kind};
use world::model::World;
use world::story::Story;

/// The file.
const FILE: &str = "content/aliases.toml";

/// For each kind the former ids, and what each is called today.
type File = BTreeMap<Kind, BTreeMap<String, Text>>;

impl Checker<'_> {
    /// Reads the former ids: none may be in use, and each must lead to one that is.
    pub(super) fn aliases(&mut self, sources: &[Source], world: &World, story: &Story) -> Aliases {
        let mut aliases = Aliases::default();
        for source in sources.iter().filter(|source| source.file == FILE) {
            let file = match source.parse::<File>() {
                Ok(file) => file,
                Err(problem) => {
                    self.problems.push(problem);
                    continue;
                }
            };
            for (kind, names) in file {
                let ids = kind.ids(world, story);
                for (former, id) in names {
                    self.alias(At { source, id: &former }, kind, &id, &ids);
                    aliases.list.push(Alias { kind, former, id: id.into_inner() });
                }
            }
        }
        aliases
    }

    fn alias(&mut self, at: At<'_>, kind: Kind, id: &Text, ids: &[String]) {
        let (former, today, name) = (at.id, id.get_ref(), kind.id());
        if ids.iter().any(|it| it == former) {
            self.wrong(at, id, format!("`{former}` is the id of a {name} today: it cannot be a former one"));
        }
        if !ids.contains(today) {
            self.wrong(at, id, format!("no {name} `{today}`: a former id leads to one of today’s"));
        }
        let whole = |id: &str| id.split_once('=').map(|(whole, _)| whole.to_owned());
        if matches!(kind, Kind::Option | Kind::Answer) && (whole(former).is_none() || whole(former) != whole(today)) {
            self.wrong(at, id, format!("`{former}` and `{today}` are not of one: write X=FORMER = \"X=TODAY\""));
        }
    }
}
