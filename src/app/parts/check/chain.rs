//! The crew's path through a setup.

use yew::{Html, html};

use super::words;
use crate::context::AppContext;
use crate::parts::chain::drawing::{Step, Thread};
use crate::parts::chain::{ChainPicture, Group};
use checkup::{PathStep, ScenarioSummary, TAKEN_AT};
use content::arg;
use content::text;
use i18n::format;
use story::words as names;

/// The steps of a way of losing the phone, an index into the world's, with what each gives, and the same as
/// a list.
pub fn path_picture(ui: &AppContext, theft: usize, summary: &ScenarioSummary) -> Html {
    let c = &ui.catalog;
    let Some(path) = &summary.path else {
        return html! { <p>{ text::check_chain_none(c) }</p> };
    };
    // Where the phone stays where it is, minutes are counted: no time of day is known.
    let remote = words::is_remote(ui, theft);
    let (case, by) = (words::theft(ui, theft), words::by(ui, theft, path.minutes));
    let gives: Vec<String> = summary.gains.iter().map(|gains| words::gains(ui, gains)).collect();
    let steps: Vec<Step> = path.steps.iter().zip(&gives).map(|(step, gives)| drawn(ui, remote, step, gives)).collect();
    let notes = path.steps.iter().zip(&gives).map(|(step, gives)| note(ui, step, gives));
    let notes: Vec<String> = notes.collect();
    let said: Vec<String> =
        path.steps.iter().enumerate().map(|(at, step)| sentence(ui, remote, at, step, &notes[at])).collect();
    let groups = groups(ui, &path.steps, notes);
    html! {
        <>
            <p>{ text::check_chain_text(c, arg::By(&by), arg::Case(&case)) }</p>
            <ChainPicture label={text::check_chain(c)} {steps} threads={threads(&path.steps)} {said} {groups} />
            if !summary.rest.is_empty() {
                <p>{ rest(ui, summary) }</p>
            }
        </>
    }
}

/// Steps one after the other at the same institution, with what is said below each.
fn groups(ui: &AppContext, steps: &[PathStep], notes: Vec<String>) -> Vec<Group> {
    let world = ui.whole();
    let mut groups: Vec<Group> = Vec::new();
    for (step, note) in steps.iter().zip(notes) {
        let provider = world.ops[step.op.index()].provider;
        let name = ui.catalog.format(world.providers[provider.index()].name, &[]);
        match groups.last_mut().filter(|group| group.name == name) {
            Some(group) => group.said.push(note),
            None => groups.push(Group { name, said: Vec::from([note]) }),
        }
    }
    groups
}

fn drawn(ui: &AppContext, remote: bool, step: &PathStep, gives: &str) -> Step {
    let what = text::debrief_step_what(&ui.catalog, arg::At(&begun(ui, remote, step)), arg::What(&op(ui, step)));
    let wins = if gives.is_empty() { Vec::new() } else { vec![gives.to_owned()] };
    Step { what, gives: Vec::new(), wins }
}

/// From each step a thread to those that come after it.
fn threads(steps: &[PathStep]) -> Vec<Thread> {
    let after = |from: usize| (0..steps.len()).filter(move |&to| steps[to].after.contains(&from));
    let threads = (0..steps.len()).map(|from| Thread { from, to: after(from).collect() });
    threads.filter(|thread| !thread.to.is_empty()).collect()
}

/// What the drawn path leads to of all that is in reach, and where the rest is.
fn rest(ui: &AppContext, summary: &ScenarioSummary) -> String {
    let (all, first) = (format::money(summary.loss), format::money(summary.first));
    let rest = words::gains(ui, &summary.rest);
    text::check_chain_rest(&ui.catalog, arg::All(&all), arg::First(&first), arg::Rest(&rest))
}

fn op(ui: &AppContext, step: &PathStep) -> String {
    names::op(&ui.catalog, ui.whole(), step.op)
}

/// A step in a sentence or three, for whoever hears the drawing.
fn sentence(ui: &AppContext, remote: bool, at: usize, step: &PathStep, note: &str) -> String {
    let c = &ui.catalog;
    let when = |minute| if remote { text::check_minute(c, i64::from(minute)) } else { words::clock(c, minute) };
    let what = op(ui, step);
    let said = text::check_step(
        c,
        arg::From(&when(step.at)),
        arg::Number(at + 1),
        arg::Until(&when(step.until)),
        arg::What(&what),
    );
    both(ui, said, note)
}

/// Which steps a step needs, and what it gives.
fn note(ui: &AppContext, step: &PathStep, gives: &str) -> String {
    let c = &ui.catalog;
    let mut after = step.after.clone();
    after.sort_unstable();
    let numbers = words::list(ui, after.iter().map(|from| (from + 1).to_string()));
    let needs = if after.is_empty() { String::new() } else { text::check_step_needs(c, &numbers) };
    if gives.is_empty() { needs } else { both(ui, needs, &text::check_step_gives(c, gives)) }
}

/// Two sentences, of which either may be missing.
fn both(ui: &AppContext, one: String, two: &str) -> String {
    if one.is_empty() {
        two.to_owned()
    } else if two.is_empty() {
        one
    } else {
        text::check_two_sentences(&ui.catalog, arg::One(&one), arg::Two(two))
    }
}

/// When a step is begun, as it stands beside its box.
fn begun(ui: &AppContext, remote: bool, step: &PathStep) -> String {
    if remote { text::check_minutes(&ui.catalog, i64::from(step.at)) } else { format::clock(TAKEN_AT + step.at) }
}
