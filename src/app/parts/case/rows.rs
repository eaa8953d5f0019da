//! The rows of the incident in two lanes, each with its source, what the
//! institutions said, and the events that show it.

use yew::{Callback, Html, Properties, component, html, use_memo};

use crate::context::{AppContext, use_app_context};
use crate::first_drawing::use_slices;
use crate::shared::Shared;
use content::arg;
use content::text;
use i18n::format;
use story::casefile::{Casefile, Entry, entries, words};
use world::ids::{ProviderId, VariantId};
use world::model::{Confidence, Minute, Provider, Row, Side};

/// The component's properties.
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The night.
    pub file: Shared<Casefile>,
    /// Called with a minute to show.
    pub look: Callback<Minute>,
}

/// The rows in the order of their numbers, each in the lane of the side that acts.
#[component]
pub fn Rows(props: &Props) -> Html {
    let ui = use_app_context();
    let c = &ui.catalog;
    let game = ui.game.clone();
    let entries = use_memo((), move |()| entries(&game.world));
    let drawn = use_slices(&ui, entries.len(), 6);
    html! {
        <section class="lanes rows" aria-labelledby="rows">
            <h2 id="rows" tabindex="-1">{ text::case_rows_label(c) }</h2>
            <p class="prose">{ text::case_rows_how(c) }</p>
            <div class="lane-heads" aria-hidden="true">
                { for Side::BOTH.map(|side| html! { <span key={side.id()}>{ words::side(c, side) }</span> }) }
            </div>
            <ol>{ for entries.iter().take(drawn).map(|entry| item(&ui, props, entry)) }</ol>
        </section>
    }
}

fn item(ui: &AppContext, props: &Props, entry: &Entry) -> Html {
    let (c, world) = (&ui.catalog, &ui.game.world);
    let (row, shown) = (&world.rows[entry.row], &props.file.shown[entry.row]);
    let look = {
        let (look, minute) = (props.look.clone(), props.file.minute_of(world, entry.row));
        Callback::from(move |_| look.emit(minute))
    };
    let whose = if entry.both { text::case_both(c) } else { words::side(c, entry.lane) };
    html! {
        <li key={row.number} id={format!("row-{}", row.number)} tabindex="-1" class={entry.lane.id()} data-later="">
            <div class="when">
                <b>{ row.number }</b>
                <time>{ words::span(c, row.from, row.to) }</time>
            </div>
            <details class="what">
                <summary>
                    <span>
                        <span class={if entry.both { "whose both" } else { "whose" }}>{ whose }</span>
                        <span class="sentence">{ c.format(row.text, &[]) }</span>
                        <span class="marks-of">
                            <b class={badge(row.confidence)}>{ words::confidence(c, row.confidence) }</b>
                            { " " }<small>{ words::source(c, row.source) }</small>
                            if !shown.held() {
                                { " " }<b class="badge bad">{ text::case_not_held(c) }</b>
                            }
                        </span>
                    </span>
                </summary>
                <div class="opened">
                    <p class="quote"><q lang="zh-Hans">{ &row.quote }</q>{ " " }<small>{ text::case_quote(c) }</small></p>
                    <>{ for entry.disputes.iter().map(|id| dispute(ui, *id)) }</>
                    { shows(ui, props, entry, row) }
                    <h3>{ text::case_firms(c) }</h3>
                    <>{ for entry.providers.iter().map(|id| firm(ui, *id)) }</>
                    <p class="needs-app"><a class="button" href="#minute" onclick={look}>
                        { text::case_look(c) }<span class="unseen">{ text::case_row(c, u32::from(row.number)) }</span>
                    </a></p>
                </div>
            </details>
        </li>
    }
}

/// The badge of a row's confidence.
pub const fn badge(confidence: Confidence) -> &'static str {
    match confidence {
        Confidence::Disputed => "badge disputed",
        _ => "badge",
    }
}

/// The events that show a row and its other checks, or the check that fails.
fn shows(ui: &AppContext, props: &Props, entry: &Entry, row: &Row) -> Html {
    let (c, world) = (&ui.catalog, &ui.game.world);
    let shown = &props.file.shown[entry.row];
    let events = shown.events.iter().map(|&index| &props.file.events[index]);
    let told = words::told(c, world, events.clone());
    let several_days = told.iter().any(|line| format::day(line.until) != format::day(row.from));
    let stamp = |minute| if several_days { words::clock(c, minute) } else { format::clock(minute) };
    let not_found = words::not_found(c, world, events.clone());
    let besides = if shown.held() { words::besides(c, world, &row.checks, events) } else { Vec::new() };
    html! {
        <>
            <h3>{ text::case_events(c) }</h3>
            if told.is_empty() && besides.is_empty() {
                <p>{ text::case_no_events(c) }</p>
            }
            <ul class="shows">
                { for told.iter().enumerate().map(|(at, line)| html! {
                    <li key={at} class={line.side.id()}>
                        <time>{ stamp(line.at) }</time>
                        <span>
                            { text::case_whose(c, arg::Side(&words::side(c, line.side)), arg::What(&line.text)) }
                            if line.times > 1 {
                                { " " }<em>{ text::line_times(c, arg::Count(line.times), arg::Time(&stamp(line.until))) }</em>
                            }
                        </span>
                    </li>
                }) }
            </ul>
            if !besides.is_empty() {
                <h3>{ text::case_besides(c) }</h3>
                <ul>{ for besides.iter().enumerate().map(|(at, it)| html! { <li key={at}>{ it }</li> }) }</ul>
            }
            <>{ for not_found.iter().enumerate().map(|(at, it)| html! { <p key={at}><small>{ it }</small></p> }) }</>
            if let Some(check) = shown.unmet.and_then(|index| row.checks.get(index)) {
                <p class="missing">{ text::case_missing(c, &words::check(c, world, check)) }</p>
            }
        </>
    }
}

fn dispute(ui: &AppContext, variant: VariantId) -> Html {
    let c = &ui.catalog;
    let variant = &ui.game.world.variants[variant.index()];
    html! {
        <div key={variant.id.clone()} class="told-differently">
            <p>{ text::case_disputes(c, variant.name) }</p>
            <ul>{ for variant.options.iter().map(|it| html! { <li key={it.id.clone()}>{ c.format(it.name, &[]) }</li> }) }</ul>
        </div>
    }
}

/// The generic name of an institution, where the page uses the article's (`names=case`).
pub fn generic_name(ui: &AppContext, it: &Provider) -> Html {
    let [name, case_name] = [it.name, it.case_name].map(|id| ui.catalog.format(id, &[]));
    if name == case_name {
        Html::default()
    } else {
        html! { <small>{ name }</small> }
    }
}

fn firm(ui: &AppContext, provider: ProviderId) -> Html {
    let c = &ui.catalog;
    let it = &ui.game.world.providers[provider.index()];
    html! {
        <div key={it.id.clone()} class="firm">
            <p><b>{ c.format(it.case_name, &[]) }</b>{ " " }{ generic_name(ui, it) }</p>
            <dl>
                <dt>{ text::case_said(c) }</dt><dd>{ c.format(it.said, &[]) }</dd>
                <dt>{ text::case_answer(c) }</dt><dd>{ c.format(it.answer, &[]) }</dd>
            </dl>
        </div>
    }
}
