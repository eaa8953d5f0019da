//! The crew's path as a drawing, and the same as a list.

use yew::{Html, Properties, classes, component, html, use_state_eq};

use super::words;
use crate::context::{AppContext, use_app_context};
use crate::shared::Shared;
use checkup::chain::{Arrow, BOX, Chain, LINE, PAD, Place, WIDTH};
use checkup::{PathStep, ScenarioSummary, TAKEN_AT};
use content::arg;
use content::text;
use i18n::format;
use story::words as names;

/// Which path.
#[derive(PartialEq, Properties)]
pub struct Props {
    /// What is known of the case.
    pub brief: Shared<ScenarioSummary>,
    /// The way of losing the phone, as an index into the world's.
    pub theft: usize,
}

/// The steps as boxes with arrows; each can be reached with the keyboard and says what it is.
#[component]
pub fn ChainPicture(props: &Props) -> Html {
    let ui = use_app_context();
    let c = &ui.catalog;
    let lit = use_state_eq(|| None::<usize>);
    let Some(path) = &props.brief.path else {
        return html! { <p>{ text::check_chain_none(c) }</p> };
    };
    // Where the phone stays where it is, minutes are counted: no time of day is known.
    let remote = words::is_remote(&ui, props.theft);
    let (case, by) = (words::theft(&ui, props.theft), words::by(&ui, props.theft, path.minutes));
    let gives: Vec<String> = props.brief.gains.iter().map(|gains| words::gains(&ui, gains)).collect();
    let words: Vec<(String, String)> =
        path.steps.iter().zip(&gives).map(|(step, gives)| (op(&ui, step), gives.clone())).collect();
    let chain = Chain::of(&path.steps, &words);
    let said: Vec<String> =
        path.steps.iter().enumerate().map(|(at, step)| sentence(&ui, remote, at, step, &gives[at])).collect();
    html! {
        <>
            <p>{ text::check_chain_text(c, arg::By(&by), arg::Case(&case)) }</p>
            <svg class="chain" viewBox={format!("0 0 {WIDTH} {}", chain.height)} role="list"
                aria-label={text::check_chain(c)}>
                <>{ for chain.arrows.iter().map(|it| arrow(it, *lit)) }</>
                <>{ for chain.places.iter().zip(&path.steps).enumerate().map(|(at, (place, step))| {
                    let light = { let lit = lit.clone(); move || lit.set(Some(at)) };
                    let dim = { let lit = lit.clone(); move || lit.set(None) };
                    let (over, out) = (light.clone(), dim.clone());
                    html! {
                        <g key={at} class={classes!("stop", (*lit == Some(at)).then_some("lit"))} role="listitem"
                            tabindex="0" aria-label={said[at].clone()}
                            onfocus={move |_| light()} onblur={move |_| dim()}
                            onmouseenter={move |_| over()} onmouseleave={move |_| out()}>
                            { step_box(place, &begun(&ui, remote, step)) }
                        </g>
                    }
                }) }</>
            </svg>
            if !props.brief.rest.is_empty() {
                <p>{ rest(&ui, &props.brief) }</p>
            }
            <details class="as-list">
                <summary>{ text::check_chain_list(c) }</summary>
                <ol>{ for said.iter().enumerate().map(|(at, said)| html! { <li key={at}>{ said }</li> }) }</ol>
            </details>
        </>
    }
}

/// What the drawn path leads to of all that is in reach, and where the rest is.
fn rest(ui: &AppContext, brief: &ScenarioSummary) -> String {
    let (all, first) = (format::money(brief.loss), format::money(brief.first));
    let rest = words::gains(ui, &brief.rest);
    text::check_chain_rest(&ui.catalog, arg::All(&all), arg::First(&first), arg::Rest(&rest))
}

fn op(ui: &AppContext, step: &PathStep) -> String {
    names::op(&ui.catalog, &ui.game.world, step.op)
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

fn step_box(place: &Place, begun: &str) -> Html {
    let y = |line: usize| place.y + PAD + LINE * u32::try_from(line).unwrap_or(0) + LINE * 3 / 4;
    let (x, wide) = ((place.x + PAD).to_string(), place.what.len());
    html! {
        <>
            <text class="clock" x="2" y={y(0).to_string()}>{ begun }</text>
            <rect x={place.x.to_string()} y={place.y.to_string()} width={BOX.to_string()}
                height={place.height.to_string()} rx="8" />
            <>{ for place.what.iter().enumerate().map(|(line, what)| html! {
                <text key={line} class="what" x={x.clone()} y={y(line).to_string()}>{ what }</text>
            }) }</>
            <>{ for place.gives.iter().enumerate().map(|(line, gives)| html! {
                <text key={line} class="gives" x={x.clone()} y={y(wide + line).to_string()}>{ gives }</text>
            }) }</>
        </>
    }
}

fn arrow(it: &Arrow, lit: Option<usize>) -> Html {
    /// The bend at a corner, and half the width of a head.
    const BEND: u32 = 6;
    const HEAD: u32 = 5;
    let ((x1, y1), (x2, y2)) = (it.start, it.end);
    let (line, head) = match it.lane {
        None => (
            format!("M{x1} {y1}V{}", y2 - HEAD),
            format!("M{} {}L{x2} {y2}L{} {}Z", x2 - HEAD, y2 - 2 * HEAD, x2 + HEAD, y2 - 2 * HEAD),
        ),
        Some(lane) => (
            format!(
                "M{x1} {y1}H{}Q{lane} {y1} {lane} {}V{}Q{lane} {y2} {} {y2}H{}",
                lane + BEND,
                y1 + BEND,
                y2 - BEND,
                lane + BEND,
                x2 - HEAD
            ),
            format!("M{} {}L{x2} {y2}L{} {}Z", x2 - 2 * HEAD, y2 - HEAD, x2 - 2 * HEAD, y2 + HEAD),
        ),
    };
    let is_lit = lit.is_some_and(|step| it.from == step || it.to == step);
    html! {
        <g key={format!("{}-{}", it.from, it.to)} class={classes!("arrow", is_lit.then_some("lit"))} aria-hidden="true">
            <path class="line" d={line} />
            <path class="head" d={head} />
        </g>
    }
}
