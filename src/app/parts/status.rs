//! The standing display: the clock, the line, the money.

use yew::Html;

use crate::app::context::Ui;
use crate::app::markup::{component, html};
use crate::app::shared::Shared;
use crate::i18n::{Catalog, format};
use crate::story::{Act, LineStatus, Money, Playthrough, words};
use crate::text;
use crate::world::model::Minute;

/// Six in the evening: there the strip's picture of a day begins.
const DUSK: Minute = 18 * 60;

/// What stands on display.
#[derive(PartialEq)]
pub struct Props {
    /// The playthrough.
    pub play: Shared<Playthrough>,
}

/// The standing display of a playthrough.
#[component]
pub fn Status(ui: &Ui, props: &Props) -> Html {
    let (c, play) = (&ui.catalog, &props.play);
    let now = play.state.now;
    let line = LineStatus::of(&ui.game, &play.state, play.opening.role);
    let until = (now + format::DAY - DUSK) % format::DAY;
    let from = until.saturating_sub(now - decided(play));
    // A new strip for a new minute, so that its clock turns on from the last one.
    html! {
        <dl key={now} class="status" style={format!("--was:{from};--now:{until}")}>
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

/// How the line stands, in the player's words.
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
