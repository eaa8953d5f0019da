//! A chain of steps as a drawing, and the same as a list.
//!
//! Every chain is drawn by this: of a night that was played, and of the path through a setup. Where the
//! steps stand in groups, the list is open beside the drawing, and instead of it where that is too small:
//! a step that is tapped lights up with those that it needs and those that need it.

pub mod drawing;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;

use yew::{Callback, Html, KeyboardEvent, Properties, UseStateHandle, classes, component, html, use_state_eq};

use crate::context::use_app_context;
use content::text;
use drawing::{Drawing, LINE, PAD, Place, Step, Thread, WIDTH, Wire};
use i18n::Catalog;

/// Steps one after the other that stand together in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// What they have in common.
    pub name: String,
    /// What is said below each step.
    pub said: Vec<String>,
}

/// The component's properties.
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The name of the drawing.
    pub label: String,
    /// The steps; one at least.
    pub steps: Vec<Step>,
    /// The threads between them.
    pub threads: Vec<Thread>,
    /// What is said of each step, in the list and to whoever hears the drawing.
    pub said: Vec<String>,
    /// The groups of the list, of all the steps; none: a plain list.
    #[prop_or_default]
    pub groups: Vec<Group>,
}

/// The beginning of the steps' ids.
const ID: &str = "chain-step-";

/// The steps as boxes, what they gave as lines; the drawing is one stop of the tab key.
#[component]
pub fn ChainPicture(props: &Props) -> Html {
    let ui = use_app_context();
    let c = &ui.catalog;
    let Props { label, steps, threads, said, groups } = props;
    let current = use_state_eq(|| 0_usize);
    // What the keyboard is at stays lit, whatever is scrolled under the pointer.
    let (focused, hovered) = (use_state_eq(|| None::<usize>), use_state_eq(|| None::<usize>));
    let lit = focused.or(*hovered);
    let drawing = Drawing::of(steps, threads);
    let last = steps.len().saturating_sub(1);
    let at_step = (*current).min(last);
    let onkeydown = {
        let (current, platform) = (current.clone(), ui.platform.clone());
        Callback::from(move |event: KeyboardEvent| {
            let to = match event.key().as_str() {
                "ArrowDown" | "ArrowRight" => (at_step + 1).min(last),
                "ArrowUp" | "ArrowLeft" => at_step.saturating_sub(1),
                "Home" => 0,
                "End" => last,
                _ => return,
            };
            event.prevent_default();
            current.set(to);
            platform.step_to(&format!("{ID}{to}"));
        })
    };
    let stop = |(at, place): (usize, &Place)| {
        let (light, dim) = (focused.clone(), focused.clone());
        let (over, out, current_at) = (hovered.clone(), hovered.clone(), current.clone());
        let onfocus = move |_| {
            current_at.set(at);
            light.set(Some(at));
        };
        html! {
            <g key={at} id={format!("{ID}{at}")} class={classes!("stop", (lit == Some(at)).then_some("lit"))}
                role="listitem" tabindex={if at == at_step { "0" } else { "-1" }} aria-label={said[at].clone()}
                {onfocus} onblur={move |_| dim.set(None)}
                onmouseenter={move |_| over.set(Some(at))} onmouseleave={move |_| out.set(None)}>
                { step_box(place, drawing.left) }
            </g>
        }
    };
    html! {
        <div class="chain-picture">
            <svg class="chain" viewBox={format!("0 0 {WIDTH} {}", drawing.height)} role="list" aria-label={label.clone()}
                {onkeydown}>
                <>{ for drawing.wires.iter().map(|it| wire(&threads[it.thread], it, drawing.left, lit)) }</>
                <>{ for drawing.places.iter().enumerate().map(stop) }</>
            </svg>
            <div>
                <p class="chain-said" aria-hidden="true">{ said[lit.unwrap_or(at_step).min(last)].clone() }</p>
                <p class="chain-keys"><small>{ text::chain_keys(c) }</small></p>
                <p class="chain-taps"><small>{ text::chain_taps(c) }</small></p>
                if groups.is_empty() {
                    <details class="as-list">
                        <summary>{ text::chain_list(c) }</summary>
                        <ol>{ for said.iter().enumerate().map(|(at, said)| html! { <li key={at}>{ said }</li> }) }</ol>
                    </details>
                } else {
                    { list(c, props, lit, &hovered) }
                }
            </div>
        </div>
    }
}

/// The steps in their groups, of which the first is open; a tap lights a step or puts it out.
fn list(c: &Catalog, props: &Props, lit: Option<usize>, tapped: &UseStateHandle<Option<usize>>) -> Html {
    let step = |at: usize, said: &String| {
        let leads = |from: usize, to: usize| props.threads.iter().any(|it| it.from == from && it.to.contains(&to));
        let (class, part) = match lit {
            Some(lit) if lit == at => ("lit", None),
            Some(lit) if leads(at, lit) => ("linked", Some(text::chain_before(c))),
            Some(lit) if leads(lit, at) => ("linked", Some(text::chain_after(c))),
            _ => ("", None),
        };
        let (tap, is_lit) = (tapped.clone(), lit == Some(at));
        let onclick = move |_| tap.set((!is_lit).then_some(at));
        html! {
            <li key={at} {class}>
                <button {onclick} aria-pressed={is_lit.to_string()}>{ at + 1 }{ text::list_dot(c) }{ &props.steps[at].what }</button>
                { said }
                if let Some(part) = part {
                    <strong>{ part }</strong>
                }
            </li>
        }
    };
    let mut first = 0;
    let group = |(nth, group): (usize, &Group)| {
        let (from, to) = (first, first + group.said.len());
        first = to;
        let numbers = if to == from + 1 { to.to_string() } else { format!("{}–{to}", from + 1) };
        html! {
            <details key={nth} open={nth == 0}>
                <summary><span>{ &group.name }</span><small>{ numbers }</small></summary>
                <ol>{ for (from..to).zip(&group.said).map(|(at, said)| step(at, said)) }</ol>
            </details>
        }
    };
    html! { <div class="as-list">{ for props.groups.iter().enumerate().map(group) }</div> }
}

fn step_box(place: &Place, left: u32) -> Html {
    let line = |at: usize| place.y + PAD + LINE * u32::try_from(at).unwrap_or(0) + LINE * 3 / 4;
    let x = (left + PAD).to_string();
    let lines = (place.what.iter().map(|it| ("what", it)))
        .chain(place.gives.iter().map(|it| ("gives", it)))
        .chain(place.wins.iter().map(|it| ("wins", it)));
    html! {
        <>
            <rect x={left.to_string()} y={place.y.to_string()} width={(WIDTH - left - 2).to_string()}
                height={place.height.to_string()} rx="7" />
            <>{ for lines.enumerate().map(|(at, (class, said))| html! {
                <text key={at} {class} x={x.clone()} y={line(at).to_string()}>{ said }</text>
            }) }</>
        </>
    }
}

fn wire(thread: &Thread, it: &Wire, left: u32, lit: Option<usize>) -> Html {
    /// The bend at a corner, and half the width of a head.
    const BEND: u32 = 5;
    const HEAD: u32 = 4;
    let is_lit = lit.is_some_and(|step| thread.from == step || thread.to.contains(&step));
    let (x, start) = (it.x, it.start);
    let last = it.ends.last().copied().unwrap_or(start);
    let mut line = format!(
        "M{left} {start}H{}Q{x} {start} {x} {}V{}Q{x} {last} {} {last}H{}",
        x + BEND,
        start + BEND,
        last - BEND,
        x + BEND,
        left - HEAD
    );
    for y in &it.ends[..it.ends.len().saturating_sub(1)] {
        line.push_str(&format!("M{x} {y}H{}", left - HEAD));
    }
    html! {
        <g key={it.thread} class={classes!("wire", is_lit.then_some("lit"))} aria-hidden="true">
            <path class="line" d={line} />
            <circle cx={left.to_string()} cy={start.to_string()} r="2.5" />
            <>{ for it.ends.iter().enumerate().map(|(at, &y)| {
                let head = format!("M{} {}L{left} {y}L{} {}Z", left - 2 * HEAD, y - HEAD, left - 2 * HEAD, y + HEAD);
                html! {
                    <key={at}>
                        if at + 1 < it.ends.len() {
                            <circle cx={x.to_string()} cy={y.to_string()} r="2.5" />
                        }
                        <path class="head" d={head} />
                    </>
                }
            }) }</>
        </g>
    }
}
