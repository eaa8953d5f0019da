//! The chain as a drawing, and the same as a list.

use yew::{Callback, Html, KeyboardEvent, Properties, classes, component, html, use_state_eq};

use crate::context::use_app_context;
use crate::shared::Shared;
use content::text;
use story::Debrief;
use story::debrief::drawing::{Drawing, LINE, PAD, Place, WIDTH, Wire};
use story::debrief::{Chain, Goal, words};

/// Of which night; there is a chain.
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The debrief.
    pub debrief: Shared<Debrief>,
}

/// What the ids of the steps begin with.
const ID: &str = "debrief-step-";

/// The crew's steps as boxes, what they gave as lines; the drawing is one stop of the tab key.
#[component]
pub fn ChainPicture(props: &Props) -> Html {
    let ui = use_app_context();
    let (c, world) = (&ui.catalog, &ui.game.world);
    let chain = &props.debrief.chain;
    let current = use_state_eq(|| 0_usize);
    // What the keyboard is at stays lit, whatever is scrolled under the pointer.
    let (focused, hovered) = (use_state_eq(|| None::<usize>), use_state_eq(|| None::<usize>));
    let lit = focused.or(*hovered);
    let intro = match chain.goal {
        Some(Goal::Identity) => text::debrief_chain_identity(c),
        _ if chain.steps.iter().all(|step| step.money() == 0) => text::debrief_chain_open(c),
        _ => text::debrief_chain_money(c),
    };
    let drawing = Drawing::of(chain, &words::chain(c, world, chain));
    let said = words::chain_list(c, world, chain);
    let last = chain.steps.len().saturating_sub(1);
    let onkeydown = {
        let (current, platform) = (current.clone(), ui.platform.clone());
        Callback::from(move |event: KeyboardEvent| {
            let to = match event.key().as_str() {
                "ArrowDown" | "ArrowRight" => (*current + 1).min(last),
                "ArrowUp" | "ArrowLeft" => current.saturating_sub(1),
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
                role="listitem" tabindex={if at == *current { "0" } else { "-1" }} aria-label={said[at].clone()}
                {onfocus} onblur={move |_| dim.set(None)}
                onmouseenter={move |_| over.set(Some(at))} onmouseleave={move |_| out.set(None)}>
                { step_box(place, drawing.left) }
            </g>
        }
    };
    html! {
        <section class="debrief-chain" aria-labelledby="chain">
            <h2 id="chain">{ text::debrief_chain(c) }</h2>
            <p>{ intro }</p>
            <div class="debrief-picture">
                <svg viewBox={format!("0 0 {WIDTH} {}", drawing.height)} role="list"
                    aria-label={text::debrief_chain(c)} {onkeydown}>
                    <>{ for drawing.wires.iter().map(|it| wire(chain, it, drawing.left, lit)) }</>
                    <>{ for drawing.places.iter().enumerate().map(stop) }</>
                </svg>
                <div>
                    <p class="debrief-said" aria-hidden="true">{ said[lit.unwrap_or(*current).min(last)].clone() }</p>
                    <p class="debrief-keys"><small>{ text::debrief_chain_keys(c) }</small></p>
                    <details class="as-list">
                        <summary>{ text::debrief_chain_list(c) }</summary>
                        <ol>{ for said.iter().enumerate().map(|(at, said)| html! { <li key={at}>{ said }</li> }) }</ol>
                    </details>
                </div>
            </div>
        </section>
    }
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

fn wire(chain: &Chain, it: &Wire, left: u32, lit: Option<usize>) -> Html {
    /// The bend at a corner, and half the width of a head.
    const BEND: u32 = 5;
    const HEAD: u32 = 4;
    let thread = &chain.threads[it.thread];
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
