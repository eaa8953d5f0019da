//! `content/story/` and `content/checklist/`: reading, declaring, resolving.

use super::schema::{self, ChecklistFile, StoryFile, Text};
use super::source::Source;
use super::{At, Checker, message_id};
use world::ids::{FlagId, OpId, ScriptId, StoryletId};
use world::model::{Cond, Side};
use world::story::{Choice, Recall, Story, Storylet};

/// A story file read, and whose story it is.
pub(super) struct ReadStory {
    source: Source,
    file: StoryFile,
    role: Side,
}

const ROLES: [(&str, Side); 2] = [("content/story/attacker/", Side::Crew), ("content/story/victim/", Side::Owner)];

impl Checker<'_> {
    /// Reads every story file.
    pub(super) fn read_story(&mut self, sources: &[Source]) -> Vec<ReadStory> {
        let mut read = Vec::new();
        for (folder, role) in ROLES {
            for source in sources.iter().filter(|source| source.file.starts_with(folder)) {
                match source.parse::<StoryFile>() {
                    Ok(file) => read.push(ReadStory { source: source.clone(), file, role }),
                    Err(problem) => self.problems.push(problem),
                }
            }
        }
        read
    }

    /// Declares the storylets, and the flags that choices set.
    pub(super) fn declare_story(&mut self, stories: &[ReadStory]) {
        for ReadStory { source, file, .. } in stories {
            for storylet in &file.storylet {
                self.declare_id(source, &storylet.id, |it| &mut it.storylets);
                for flag in storylet.choice.iter().flat_map(|choice| &choice.sets) {
                    if self.flags.find(flag.get_ref()).is_none() {
                        self.flags.declare(flag.get_ref());
                    }
                }
            }
        }
    }

    /// Resolves the story and the checklist.
    pub(super) fn resolve_story(&mut self, stories: &[ReadStory], sources: &[Source]) -> Story {
        let mut story = Story::default();
        for ReadStory { source, file, role } in stories {
            for raw in &file.storylet {
                story.storylets.push(self.storylet(source, raw, *role));
                for flag in raw.choice.iter().flat_map(|choice| &choice.sets) {
                    if !story.flags.contains(flag.get_ref()) {
                        story.flags.push(flag.get_ref().clone());
                    }
                }
            }
        }
        for ReadStory { source, file, role } in stories {
            for raw in &file.recall {
                story.recalls.push(self.recall(source, raw, *role));
            }
        }
        for source in sources.iter().filter(|source| source.file.starts_with("content/checklist/")) {
            match source.parse::<ChecklistFile>() {
                Ok(file) => {
                    for raw in &file.advice {
                        self.declare_id(source, &raw.id, |it| &mut it.advice);
                        story.advice.push(self.advice(source, raw));
                    }
                }
                Err(problem) => self.problems.push(problem),
            }
        }
        story
    }

    fn storylet(&mut self, source: &Source, raw: &schema::Storylet, role: Side) -> Storylet {
        let id = raw.id.get_ref();
        let at = At { source, id };
        let prefix = message_id("s", id);
        if raw.ending != raw.choice.is_empty() {
            let what = "an ending has no choices, any other storylet has some";
            self.wrong(at, &raw.id, what.to_owned());
        }
        if raw.ending && raw.repeat {
            self.wrong(at, &raw.id, "an ending comes once".to_owned());
        }
        let when = self.cond_list(at, &raw.when, role);
        if !raw.ending {
            self.only_known(at, &raw.id, &when);
        }
        let mut choices: Vec<Choice> = Vec::new();
        for choice in &raw.choice {
            if choices.iter().any(|other| other.id == *choice.id.get_ref()) {
                self.wrong(at, &choice.id, format!("choice `{}` is declared twice", choice.id.get_ref()));
            }
            choices.push(self.choice(at, choice, role, &prefix));
        }
        Storylet {
            id: id.clone(),
            role,
            act: raw.act,
            when,
            priority: raw.priority,
            once: !raw.repeat,
            title: self.message(at, &raw.id, &format!("{prefix}-title"), 0),
            text: self.message(at, &raw.id, &prefix, 0),
            choices,
            ending: raw.ending,
        }
    }

    fn choice(&mut self, at: At<'_>, raw: &schema::Choice, role: Side, prefix: &str) -> Choice {
        let id = raw.id.get_ref();
        let when = self.cond_list(at, &raw.when, role);
        self.only_known(at, &raw.id, &when);
        let passes = !raw.r#do.is_empty() || !raw.meanwhile.is_empty() || raw.wait > 0 || raw.until.is_some();
        if !passes && !raw.cosmetic && raw.sets.is_empty() {
            let what = format!("choice `{id}` does nothing: give it operations or time, or mark it `colour`");
            self.wrong(at, &raw.id, what);
        }
        if raw.script.is_some() && raw.wait == 0 && raw.until.is_none() {
            self.wrong(at, &raw.id, format!("choice `{id}` follows a script for no time at all"));
        }
        Choice {
            id: id.clone(),
            text: self.message(at, &raw.id, &format!("{prefix}-{id}"), 0),
            when,
            ops: self.own_ops(at, &raw.r#do, role),
            meanwhile: self.own_ops(at, &raw.meanwhile, role),
            script: raw.script.as_ref().map(|script| ScriptId(self.refer(at, script, |it| &mut it.scripts))),
            wait: raw.wait,
            until: raw.until.as_ref().map(|until| self.minute(at, until)),
            // Every flag that a choice sets was declared by it.
            sets: raw.sets.iter().map(|flag| FlagId(self.flags.find(flag.get_ref()).unwrap_or(0))).collect(),
            cosmetic: raw.cosmetic,
        }
    }

    fn recall(&mut self, source: &Source, raw: &schema::Recall, role: Side) -> Recall {
        let at = At { source, id: "recall" };
        Recall {
            role,
            when: self.cond_list(at, &raw.when, role),
            visited: raw.visited.iter().map(|id| StoryletId(self.refer(at, id, |it| &mut it.storylets))).collect(),
            sets: raw.sets.iter().map(|id| FlagId(self.refer(at, id, |it| &mut it.flags))).collect(),
        }
    }

    fn own_ops(&mut self, at: At<'_>, texts: &[Text], role: Side) -> Vec<OpId> {
        texts.iter().map(|text| self.own_op(at, text, role)).collect()
    }

    /// Reports a condition on what the side cannot know, where the player would notice.
    fn only_known(&mut self, at: At<'_>, by: &Text, when: &[Cond]) {
        if when.iter().any(|cond| matches!(cond, Cond::Truth(..) | Cond::Loss(..))) {
            let what = "`truth` and `loss` are for endings: a side acts on what it knows";
            self.wrong(at, by, what.to_owned());
        }
    }
}
