//! The log of events since the last decision.

use yew::{Html, html};

use crate::context::AppContext;
use content::arg;
use content::text;
use i18n::format;
use story::{Act, Playthrough, What, notices, words};
use world::model::Minute;

/// What the player's side did and noticed since the last decision, refusals with their reasons.
pub fn log(ui: &AppContext, play: &Playthrough) -> Html {
    let (c, world) = (&ui.catalog, &ui.game.world);
    let since = play.scene.as_ref().map_or(0, |scene| scene.since);
    let refused = play.beats.iter().filter(|beat| beat.event >= since && !play.choices.is_empty()).filter_map(|beat| {
        let Act::Refused(op, reason) = &beat.act else { return None };
        let text = text::seen_failed(c, arg::Op(&words::op(c, world, *op)), arg::Why(&words::reason(c, world, reason)));
        Some((beat.at, "bad", text))
    });
    let mut said: Vec<_> = refused.collect();
    for notice in notices(world, &play.events[since..], play.opening.role) {
        let class = match notice.what {
            What::Failed(_) | What::ClawedBack(..) | What::Delayed(_) => "bad",
            What::Done | What::Paid(..) => "good",
            What::Noticed(_) | What::Code(..) => "heard",
        };
        said.push((notice.at, class, words::notice(c, world, &notice)));
    }
    said.sort_by_key(|(at, ..)| *at);
    let lines = fold(said);
    if lines.is_empty() {
        return html! { <div class="log"></div> };
    }
    html! {
        <section class="log" aria-label={text::log_label(c)}>
            <ol>
                { for lines.iter().enumerate().map(|(index, line)| html! {
                    <li key={index} class={line.class}>
                        <time>{ format::clock(line.at) }</time>
                        <span>
                            { &line.text }
                            if line.times > 1 {
                                { " " }<em>{ text::line_times(c, arg::Count(line.times), arg::Time(&format::clock(line.until))) }</em>
                            }
                        </span>
                    </li>
                }) }
            </ol>
        </section>
    }
}

/// A line of the log.
struct Line {
    at: Minute,
    until: Minute,
    times: i64,
    class: &'static str,
    text: String,
}

/// Lines that say the same within a few lines of each other become one: a night of ringing and
/// reporting is told by a handful.
fn fold(said: Vec<(Minute, &'static str, String)>) -> Vec<Line> {
    /// How far back a line looks for its like.
    const NEAR: usize = 4;
    let mut lines: Vec<Line> = Vec::new();
    for (at, class, text) in said {
        match lines.iter_mut().rev().take(NEAR).find(|line| line.text == text) {
            Some(line) => {
                line.times += 1;
                line.until = at;
            }
            None => lines.push(Line { at, until: at, times: 1, class, text }),
        }
    }
    lines
}
