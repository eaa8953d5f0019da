//! A minute of the night: what happened in it, how the line stood and for
//! whom, what each side held and did not know, the money, and a way to play on.

use yew::{Html, html};

use crate::context::AppContext;
use crate::store::PlayMsg;
use content::text;
use i18n::format;
use sim::{Event, EventKind};
use story::casefile::{Casefile, Snapshot, words};
use story::{Opening, words as names};
use world::ids::FactId;
use world::model::{Minute, Side};

/// How things stood at a minute of a night.
pub fn minute(ui: &AppContext, file: &Casefile, at: Minute) -> Html {
    let (c, world) = (&ui.catalog, &ui.game.world);
    let then = file.at(world, at);
    let stays = match then.until {
        Some(until) => text::case_stays(c, &words::clock(c, until)),
        None => text::case_stays_end(c),
    };
    html! {
        <div class="minute">
            <div aria-live="polite" aria-atomic="true">
                <h3 id="minute" tabindex="-1">{ text::case_at(c, &words::clock(c, at)) }</h3>
                <div class="sides">{ for Side::BOTH.map(|side| happened(ui, &file.events, &then, side)) }</div>
            </div>
            <p class="quiet">{ stays }{ rows_now(ui, file, at) }</p>
            { sums(ui, &then) }
            <div class="sides">{ for Side::BOTH.map(|side| known(ui, &then, side)) }</div>
            { play_on(ui, file, at) }
        </div>
    }
}

/// What a side did and noticed in the minute.
fn happened(ui: &AppContext, events: &[Event], then: &Snapshot, side: Side) -> Html {
    let (c, world) = (&ui.catalog, &ui.game.world);
    let events = &events[then.events.clone()];
    // What came to be so stands below.
    let is_told = |event: &&Event| event.side == side && !matches!(event.kind, EventKind::Changed { .. });
    let told = words::told(c, world, events.iter().filter(is_told));
    html! {
        <div key={side.id()} class={side.id()}>
            <h4>{ words::side(c, side) }</h4>
            if told.is_empty() {
                <p class="quiet">{ text::case_minute_none(c) }</p>
            }
            <ul class="happened">
                { for told.iter().enumerate().map(|(at, line)| html! { <li key={at}>{ &line.text }</li> }) }
            </ul>
        </div>
    }
}

/// The rows that the minute shows something for.
fn rows_now(ui: &AppContext, file: &Casefile, at: Minute) -> Html {
    let c = &ui.catalog;
    let now = |index: &usize| file.events[*index].at == at;
    let rows: Vec<u8> = file.shown.iter().filter(|row| row.events.iter().any(now)).map(|row| row.row).collect();
    if rows.is_empty() {
        return Html::default();
    }
    html! { <>{ " " }{ text::case_minute_rows(c) }{ links(ui, &rows) }</> }
}

/// Links to rows.
pub fn links(ui: &AppContext, rows: &[u8]) -> Html {
    let link = |row: &u8| {
        let name = text::case_row(&ui.catalog, u32::from(*row));
        html! { <a key={*row} class="to-row" href={format!("#row-{row}")} aria-label={name}>{ row }</a> }
    };
    html! { <span class="to-rows">{ for rows.iter().map(link) }</span> }
}

/// How the line stood, and the money so far.
fn sums(ui: &AppContext, then: &Snapshot) -> Html {
    let (c, world) = (&ui.catalog, &ui.game.world);
    let score = &then.score;
    let sums = [
        (text::case_gone_by_now(c), score.net_loss),
        (text::sum_loans(c), score.loans),
        (text::case_crew_money(c), then.taken),
        (text::sum_blocked(c), score.blocked),
        (text::sum_clawed_back(c), score.clawed_back),
        (text::sum_compensated(c), score.compensated),
    ];
    let line = |name: String, value: String, wrong: bool| {
        html! {
            <div key={name.clone()}>
                <dt>{ name }</dt>
                <dd>{ value }if wrong { { " " }<b class="badge bad">{ text::case_mistaken(c) }</b> }</dd>
            </div>
        }
    };
    let believed = |side| (words::believed_line(c, then.line(world, side)), then.is_wrong_about_line(world, side));
    let ((crew, crew_wrong), (owner, owner_wrong)) = (believed(Side::Crew), believed(Side::Owner));
    html! {
        <div class="stood">
            <div>
                <h4>{ text::case_line_label(c) }</h4>
                <dl>
                    { line(text::case_line_truth(c), words::line(c, world, &then.facts), false) }
                    { line(text::case_line_crew(c), crew, crew_wrong) }
                    { line(text::case_line_owner(c), owner, owner_wrong) }
                </dl>
            </div>
            <div>
                <h4>{ text::case_money_label(c) }</h4>
                <dl>
                    { for sums.into_iter().enumerate().filter(|(at, (_, fen))| *at == 0 || *fen != 0)
                        .map(|(_, (name, fen))| line(name, format::money(fen), false)) }
                </dl>
            </div>
        </div>
    }
}

/// What a side held and knew, and what not.
fn known(ui: &AppContext, then: &Snapshot, side: Side) -> Html {
    let c = &ui.catalog;
    let known = then.known(&ui.game.world, side);
    let lists = [
        ("gained", text::case_holds(c), known.holds),
        ("lost", text::case_lost(c), known.lost),
        ("mistaken", text::case_wrong(c), known.mistaken),
        ("unaware", text::case_unaware(c), known.unaware),
    ];
    let nothing = known.knows.is_empty() && lists.iter().all(|(.., facts)| facts.is_empty());
    html! {
        <div key={side.id()} class={format!("known {}", side.id())}>
            <h4>{ words::side(c, side) }</h4>
            if nothing {
                <p class="quiet">{ text::case_nothing_known(c) }</p>
            }
            <>{ for lists.into_iter().filter(|(.., facts)| !facts.is_empty()).map(|it| list(ui, it)) }</>
            if !known.knows.is_empty() {
                <details>
                    <summary>{ text::case_knows(c, known.knows.len()) }</summary>
                    { facts(ui, &known.knows) }
                </details>
            }
        </div>
    }
}

fn list(ui: &AppContext, (class, name, all): (&'static str, String, Vec<FactId>)) -> Html {
    html! {
        <div key={class} class={class}>
            <h5>{ name }</h5>
            { facts(ui, &all) }
        </div>
    }
}

fn facts(ui: &AppContext, all: &[FactId]) -> Html {
    let fact = |id: &FactId| names::fact(&ui.catalog, &ui.game.world, *id);
    html! { <ul>{ for all.iter().map(|id| html! { <li key={id.0}>{ fact(id) }</li> }) }</ul> }
}

/// Playing on from the minute, as either side.
fn play_on(ui: &AppContext, file: &Casefile, at: Minute) -> Html {
    let c = &ui.catalog;
    if at >= ui.game.world.scenario.end {
        return Html::default();
    }
    let from = |role: Side| ui.on(PlayMsg::RequestStart(Opening::new(role, &file.added).at(at)));
    html! {
        <div class="play-on">
            <h4>{ text::case_play_label(c) }</h4>
            <p>{ text::case_play_note(c, &words::clock(c, at)) }</p>
            <p class="row">
                <button class="owner" onclick={from(Side::Owner)}>{ text::case_play_owner(c) }</button>
                <button class="crew" onclick={from(Side::Crew)}>{ text::case_play_crew(c) }</button>
            </p>
        </div>
    }
}
