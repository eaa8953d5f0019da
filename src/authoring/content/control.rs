//! Controls, resolved: what holds at the start because of them, and the ways that they close.

use toml::Spanned;

use super::source::Source;
use super::world::ReadFile;
use super::{At, Checker, message_id, schema};
use ::world::ids::ControlId;
use ::world::model::{Control, World};
use ::world::story::Story;

impl Checker<'_> {
    /// Resolves a control.
    pub(super) fn control_of(&mut self, source: &Source, control: &schema::Control) -> Control {
        let id = control.id.get_ref();
        let at = At { source, id };
        let since = control.since.as_ref().and_then(|since| self.date(at, since));
        let ground = self.ground_of(source, control, since);
        self.grounds.controls.push(ground);
        Control {
            id: id.clone(),
            name: self.message(at, &control.id, &message_id("control", id), 0),
            text: self.message(at, &control.id, &format!("{}-text", message_id("control", id)), 0),
            party: control.party,
            since,
            minutes: control.minutes,
            removes: self.fact_list(at, &control.removes, None),
            adds: self.fact_list(at, &control.adds, None),
            lowers: control.lowers.iter().map(|op| self.op(at, op)).collect(),
            only_on: self.fact_list(at, &control.only_on, None),
        }
    }

    /// Puts each control into the ways that it says it blocks: `OP` means every way of an operation,
    /// `OP/WAY` one of them.
    pub(super) fn close_ways(&mut self, files: &[ReadFile], world: &mut World) {
        for ReadFile { source, file, .. } in files {
            for raw in &file.control {
                let at = At { source, id: raw.id.get_ref() };
                let Some(control) = self.controls.find(raw.id.get_ref()).map(ControlId) else { continue };
                for text in &raw.blocks {
                    self.close(at, control, text, world);
                }
            }
        }
    }

    /// Puts each control into the answers of the self-check that it names.
    pub(super) fn put_in_place(&mut self, files: &[ReadFile], story: &mut Story) {
        for ReadFile { source, file, .. } in files {
            for raw in file.control.iter().filter(|raw| !raw.answers.is_empty()) {
                let at = At { source, id: raw.id.get_ref() };
                let Some(&control) = self.protections(at, core::slice::from_ref(&raw.id)).first() else { continue };
                for (question, answer) in self.said_list(at, &raw.answers, story) {
                    let controls = &mut story.questions[usize::from(question)].answers[usize::from(answer)].controls;
                    if controls.contains(&control) {
                        let what = format!("an answer names `{}` already", raw.id.get_ref());
                        self.wrong(at, &raw.id, what);
                    } else {
                        controls.push(control);
                    }
                }
            }
        }
    }

    fn close(&mut self, at: At<'_>, control: ControlId, text: &schema::Text, world: &mut World) {
        let (op, wanted) =
            text.get_ref().split_once('/').map_or((text.get_ref().as_str(), None), |(op, way)| (op, Some(way)));
        let id = self.op(at, &Spanned::new(text.span(), op.to_owned()));
        if self.ops.find(op).is_none() {
            return;
        }
        let Some(operation) = world.ops.get_mut(id.index()) else { return };
        let ways: Vec<_> =
            operation.ways.iter_mut().filter(|way| wanted.is_none_or(|wanted| wanted == way.id)).collect();
        if ways.is_empty() {
            self.wrong(at, text, format!("operation `{op}` has no way `{}`", wanted.unwrap_or_default()));
        }
        for way in ways {
            if way.blocked_by.contains(&control) {
                self.wrong(at, text, format!("way `{}` of `{op}` names this control already", way.id));
            } else {
                way.blocked_by.push(control);
            }
        }
    }
}
