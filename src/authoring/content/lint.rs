//! Lints for content that is well-formed and still a mistake: facts nobody can reach,
//! observations nobody makes, controls that close nothing.

use super::world::ReadFile;
use super::{At, Checker};
use world::model::World;
use world::story::Story;

impl Checker<'_> {
    pub(super) fn lint(&mut self, files: &[ReadFile], world: &World, story: &Story) {
        self.lint_tellings(files, world);
        let made: Vec<_> = (world.ops.iter().flat_map(|op| &op.add))
            .chain(&world.scenario.facts)
            .chain(world.controls.iter().flat_map(|control| &control.adds))
            .chain(world.thefts.iter().flat_map(|theft| &theft.adds))
            .chain(story.questions.iter().flat_map(|question| &question.answers).flat_map(|answer| &answer.adds))
            .collect();
        for ReadFile { source, file, .. } in files {
            for fact in &file.fact {
                let Some(at) = self.facts.find(fact.id.get_ref()) else { continue };
                let here = At { source, id: fact.id.get_ref() };
                if !self.facts.is_referenced(at) {
                    self.wrong(here, &fact.id, "nothing refers to this fact".to_owned());
                } else if !made.iter().any(|fact| fact.0 == at) {
                    self.wrong(here, &fact.id, "no operation, control or start makes this fact true".to_owned());
                }
            }
            for item in &file.item {
                let sides = ["crew", "owner"].map(|side| format!("{side}:{}", item.id.get_ref()));
                let used = sides.iter().any(|id| self.facts.find(id).is_some_and(|at| self.facts.is_referenced(at)));
                if !used {
                    let here = At { source, id: item.id.get_ref() };
                    self.wrong(here, &item.id, "nothing refers to this item".to_owned());
                }
            }
            let ids = (file.observation.iter().map(|it| (&it.id, &self.observations)))
                .chain(file.guard.iter().map(|it| (&it.id, &self.guards)))
                .chain(file.pot.iter().map(|it| (&it.id, &self.pots)))
                .chain(file.number.iter().map(|it| (&it.id, &self.numbers)));
            let unused: Vec<_> = ids
                .filter(|(id, table)| table.find(id.get_ref()).is_some_and(|at| !table.is_referenced(at)))
                .map(|(id, table)| (id, table.kind))
                .collect();
            for (id, kind) in unused {
                self.wrong(At { source, id: id.get_ref() }, id, format!("nothing refers to this {kind}"));
            }
            for control in &file.control {
                let unused =
                    self.controls.find(control.id.get_ref()).is_some_and(|at| !self.controls.is_referenced(at));
                if unused
                    && control.blocks.is_empty()
                    && control.lowers.is_empty()
                    && control.adds.is_empty()
                    && control.removes.is_empty()
                {
                    let here = At { source, id: control.id.get_ref() };
                    self.wrong(here, &control.id, "this control changes nothing".to_owned());
                }
            }
        }
    }
}
