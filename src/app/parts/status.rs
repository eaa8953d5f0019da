//! The standing display: the clock, the line, the money.

use yew::{Html, Properties, component, html};

use crate::context::use_app_context;
use crate::shared::Shared;
use crate::style::use_style;
use content::text;
use i18n::{Catalog, format};
use story::{Act, LineStatus, Money, Playthrough, words};
use world::model::Minute;

/// Six in the evening: there the strip's picture of a day begins.
const DUSK: Minute = 18 * 60;

/// The colours of the sky, and at which minutes since dusk each is full; between two, one goes over
/// into the other.
const SKY: [(Minute, &str); 9] = [
    (0, "dusk"),
    (58, "dusk"),
    (173, "deep"),
    (634, "deep"),
    (706, "dawn"),
    (763, "dawn"),
    (864, "noon"),
    (1325, "noon"),
    (format::DAY, "dusk"),
];

/// The two colours of the sky that a minute since dusk lies between, and how much it has of the second
/// in hundredths.
fn sky(minute: Minute) -> (&'static str, &'static str, Minute) {
    let second = SKY.iter().position(|(full, _)| *full > minute).unwrap_or(SKY.len() - 1);
    let ((from, one), (to, other)) = (SKY[second - 1], SKY[second]);
    (one, other, (minute - from) * 100 / (to - from))
}

/// The component's properties.
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The playthrough.
    pub play: Shared<Playthrough>,
}

/// The standing display of a playthrough.
#[component]
pub fn Status(props: &Props) -> Html {
    let ui = &use_app_context();
    let (c, play) = (&ui.catalog, &props.play);
    let now = play.state.now;
    let line = LineStatus::of(&ui.game, &play.state, play.opening.role);
    let until = (now + format::DAY - DUSK) % format::DAY;
    let from = until.saturating_sub(now - decided(play));
    let (one, other, part) = sky(until);
    let place =
        use_style(format!("--was:{from};--now:{until};--one:var(--{one});--other:var(--{other});--part:{part}%"));
    // A new strip for a new minute, so that its clock turns on from the last one.
    html! {
        <dl key={now} ref={place} class="status">
            <div class="clock">
                <dt class="unseen">{ text::status_time(c) }</dt>
                <dd><time>{ format::clock(now) }</time>{ " " }<span class="day">{ words::day(c, now) }</span></dd>
            </div>
            <div class={line_class(line)}>
                <dt>{ text::status_line(c) }</dt>
                <dd>{ line_text(c, line) }</dd>
            </div>
            { money(c, Money::of(&ui.game, play)) }
        </dl>
    }
}

fn money(c: &Catalog, money: Money) -> Html {
    match money {
        Money::Owner { at_stake, moved } => html! {
            <>
                <div class="stake"><dt>{ text::status_at_stake(c) }</dt><dd>{ format::money(at_stake) }</dd></div>
                <div class="moved"><dt>{ text::status_moved(c) }</dt><dd>{ format::money(moved) }</dd></div>
            </>
        },
        Money::Crew { taken } => html! {
            <div class="stake"><dt>{ text::status_taken(c) }</dt><dd>{ format::money(taken) }</dd></div>
        },
    }
}

/// The minute of the last decision, or now where there is none yet.
pub fn decided(play: &Playthrough) -> Minute {
    let last = play.beats.iter().rev().find(|beat| matches!(beat.act, Act::Chose(..)));
    last.map_or(play.state.now, |beat| beat.at)
}

fn line_class(line: LineStatus) -> &'static str {
    match line {
        LineStatus::Safe | LineStatus::Replaced | LineStatus::Live => "line good",
        LineStatus::Loose | LineStatus::NoService | LineStatus::Dead => "line bad",
        LineStatus::Reported | LineStatus::None => "line quiet",
    }
}

/// The line's status, in the player's words.
pub fn line_text(c: &Catalog, line: LineStatus) -> String {
    match line {
        LineStatus::Safe => text::line_safe(c),
        LineStatus::Loose => text::line_loose(c),
        LineStatus::Reported => text::line_reported(c),
        LineStatus::Replaced => text::line_replaced(c),
        LineStatus::None => text::line_none(c),
        LineStatus::Live => text::line_live(c),
        LineStatus::NoService => text::line_no_service(c),
        LineStatus::Dead => text::line_dead(c),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sky_goes_over_from_colour_to_colour_all_day() {
        assert_eq!((sky(0), sky(20)), (("dusk", "dusk", 0), ("dusk", "dusk", 34)));
        assert_eq!((sky(58), sky(115)), (("dusk", "deep", 0), ("dusk", "deep", 49)));
        assert_eq!(sky(400).1, "deep");
        for minute in 1..format::DAY {
            let ((_, before, from), (one, other, part)) = (sky(minute - 1), sky(minute));
            // A colour is full where the next begins, and comes little by little.
            match part < from {
                true => assert!((before, part) == (one, 0) && from > 95, "{minute}"),
                false => assert!(part - from < 3, "{minute}: {one} {other}"),
            }
        }
    }
}
