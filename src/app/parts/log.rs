//! What happened since the last decision.

use yew::{Html, Properties, component, html};

use crate::app::context::use_ui;
use crate::app::shared::Shared;
use crate::i18n::format;
use crate::story::{Act, Playthrough, What, notices, words};
use crate::text;

/// Of which playthrough.
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The playthrough.
    pub play: Shared<Playthrough>,
}

/// What the player's side did and noticed since the last decision, refusals with their reasons.
#[component]
pub fn Log(props: &Props) -> Html {
    let ui = use_ui();
    let (c, world, play) = (&ui.catalog, &ui.game.world, &props.play);
    let since = play.scene.as_ref().map_or(0, |scene| scene.since);
    let refused = play.beats.iter().filter(|beat| beat.event >= since && !play.choices.is_empty()).filter_map(|beat| {
        let Act::Refused(op, reason) = &beat.act else { return None };
        let text = text::seen_failed(c, &words::op(c, world, *op), &words::reason(c, world, reason));
        Some((beat.at, "bad", text))
    });
    let mut lines: Vec<_> = refused.collect();
    for notice in notices(world, &play.events[since..], play.role) {
        let class = match notice.what {
            What::Failed(_) | What::ClawedBack(..) | What::Delayed(_) => "bad",
            What::Done | What::Paid(..) => "good",
            What::Noticed(_) | What::Code(..) => "heard",
        };
        lines.push((notice.at, class, words::notice(c, world, &notice)));
    }
    lines.sort_by_key(|(at, ..)| *at);
    if lines.is_empty() {
        return html! { <div class="log"></div> };
    }
    html! {
        <section class="log" aria-label={text::log_label(c)}>
            <ol>
                { for lines.iter().enumerate().map(|(index, (at, class, text))| html! {
                    <li key={index} class={*class}><time>{ format::clock(*at) }</time><span>{ text }</span></li>
                }) }
            </ol>
        </section>
    }
}
