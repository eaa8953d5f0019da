//! The two lanes: both sides' operations by time.

use yew::{Html, html};

use crate::context::AppContext;
use content::arg;
use content::text;
use i18n::format;
use story::{Line, LineKind, casefile, words};
use world::model::Side;

/// Both sides' doings by time; in order of reading, one list. `role` is the player's.
pub fn lanes(ui: &AppContext, lines: &[Line], role: Side) -> Html {
    let c = &ui.catalog;
    let mut day = None;
    html! {
        <section class="lanes" aria-labelledby="lanes">
            <h2 id="lanes">{ text::lanes_label(c) }</h2>
            if lines.is_empty() {
                <p>{ text::lanes_none(c) }</p>
            }
            <div class="lane-heads" aria-hidden="true" hidden={lines.is_empty()}>
                <span>{ side_name(ui, Side::Crew, role) }</span>
                <span>{ side_name(ui, Side::Owner, role) }</span>
            </div>
            <ol>
                { for lines.iter().enumerate().map(|(index, line)| {
                    let new_day = day.replace(format::day(line.at)) != Some(format::day(line.at));
                    entry(ui, index, line, new_day, role)
                }) }
            </ol>
        </section>
    }
}

fn entry(ui: &AppContext, index: usize, line: &Line, new_day: bool, role: Side) -> Html {
    let (c, world) = (&ui.catalog, &ui.game.world);
    let op = words::op(c, world, line.op);
    let (class, what) = match &line.kind {
        LineKind::Done(0) => ("", op),
        LineKind::Done(fen) => ("money", text::line_paid(c, arg::Amount(&format::money(*fen)), arg::Op(&op))),
        LineKind::Failed(reason) => {
            ("bad", text::seen_failed(c, arg::Op(&op), arg::Why(&words::reason(c, world, reason))))
        }
        LineKind::ClawedBack(fen) => {
            ("bad", text::line_clawed_back(c, arg::Amount(&format::money(*fen)), arg::Op(&op)))
        }
    };
    let until = match format::day(line.until) == format::day(line.at) {
        true => format::clock(line.until),
        false => casefile::words::clock(c, line.until),
    };
    html! {
        <li key={index} class={format!("{} {class}", line.side.id())}>
            if new_day {
                <span class="new-day">{ words::day(c, line.at) }</span>
            }
            <time>{ format::clock(line.at) }</time>
            <span class="what">
                <span class="whose">{ side_name(ui, line.side, role) }{ " " }</span>
                { what }
                if world.ops[line.op.index()].is_disputed() {
                    { " " }<b class="badge disputed">{ text::case_disputed(c) }</b>
                }
                if line.times > 1 {
                    { " " }<em>{ text::line_times(c, arg::Count(i64::from(line.times)), arg::Time(&until)) }</em>
                }
            </span>
        </li>
    }
}

fn side_name(ui: &AppContext, side: Side, role: Side) -> String {
    let c = &ui.catalog;
    match (side, side == role) {
        (Side::Crew, false) => text::side_crew(c),
        (Side::Crew, true) => text::side_crew_you(c),
        (Side::Owner, false) => text::side_owner(c),
        (Side::Owner, true) => text::side_owner_you(c),
    }
}
