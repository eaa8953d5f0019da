//! The crew's path through a setup.

use yew::{Html, Properties, component, html};

use super::words;
use crate::context::{AppContext, use_app_context};
use crate::parts::chain::ChainPicture;
use crate::parts::chain::drawing::{Step, Thread};
use crate::shared::Shared;
use checkup::{PathStep, ScenarioSummary, TAKEN_AT};
use content::arg;
use content::text;
use i18n::format;
use story::words as names;

/// Which path.
#[derive(PartialEq, Properties)]
pub struct Props {
    /// What is known of the case.
    pub summary: Shared<ScenarioSummary>,
    /// The way of losing the phone, as an index into the world's.
    pub theft: usize,
}

/// The steps with what each gives, and the same as a list.
#[component]
pub fn PathPicture(props: &Props) -> Html {
    let ui = use_app_context();
    let c = &ui.catalog;
    let Some(path) = &props.summary.path else {
        return html! { <p>{ text::check_chain_none(c) }</p> };
    };
    // Where the phone stays where it is, minutes are counted: no time of day is known.
    let remote = words::is_remote(&ui, props.theft);
    let (case, by) = (words::theft(&ui, props.theft), words::by(&ui, props.theft, path.minutes));
    let gives: Vec<String> = props.summary.gains.iter().map(|gains| words::gains(&ui, gains)).collect();
    let steps: Vec<Step> = path.steps.iter().zip(&gives).map(|(step, gives)| drawn(&ui, remote, step, gives)).collect();
    let said: Vec<String> =
        path.steps.iter().enumerate().map(|(at, step)| sentence(&ui, remote, at, step, &gives[at])).collect();
    html! {
        <>
            <p>{ text::check_chain_text(c, arg::By(&by), arg::Case(&case)) }</p>
            <ChainPicture label={text::check_chain(c)} {steps} threads={threads(&path.steps)} {said} />
            if !props.summary.rest.is_empty() {
                <p>{ rest(&ui, &props.summary) }</p>
            }
        </>
    }
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

/// A step in a sentence or three, for the list and for whoever hears the drawing.
fn sentence(ui: &AppContext, remote: bool, at: usize, step: &PathStep, gives: &str) -> String {
    let c = &ui.catalog;
    let when = |minute| if remote { text::check_minute(c, i64::from(minute)) } else { words::clock(c, minute) };
    let what = op(ui, step);
    let mut said = text::check_step(
        c,
        arg::From(&when(step.at)),
        arg::Number(at + 1),
        arg::Until(&when(step.until)),
        arg::What(&what),
    );
    let mut add = |more: &str| said = text::check_two_sentences(c, arg::One(&said), arg::Two(more));
    if !step.after.is_empty() {
        let mut after = step.after.clone();
        after.sort_unstable();
        let numbers = words::list(ui, after.iter().map(|from| (from + 1).to_string()));
        add(&text::check_step_needs(c, &numbers));
    }
    if !gives.is_empty() {
        add(&text::check_step_gives(c, gives));
    }
    said
}

/// When a step is begun, as it stands beside its box.
fn begun(ui: &AppContext, remote: bool, step: &PathStep) -> String {
    if remote { text::check_minutes(&ui.catalog, i64::from(step.at)) } else { format::clock(TAKEN_AT + step.at) }
}
