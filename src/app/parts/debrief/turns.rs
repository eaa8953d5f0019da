//! The turning points: what was chosen, what would have been better, how it really went.

use yew::{Html, html};

use crate::context::AppContext;
use crate::store::PlayMsg;
use content::arg;
use content::text;
use i18n::format;
use story::casefile;
use story::debrief::{Turn, Turning, that_night, words};
use world::model::Side;

/// The turning points that were found, or how far the search for them is, in percent; `role` is the
/// player's, and `whole` says that nothing of the owner's is missing in the end.
pub fn turns(ui: &AppContext, found: Option<&Turning>, percent: u8, role: Side, whole: bool) -> Html {
    let c = &ui.catalog;
    let owner = role == Side::Owner;
    let (shown, kept): (&[Turn], bool) = match found {
        None => (&[], false),
        Some(it) if it.turns.is_empty() => (&it.kept, true),
        Some(it) => (&it.turns, false),
    };
    let said = match (found.is_some(), kept, owner) {
        (false, ..) => text::debrief_turns_busy(c),
        (true, false, true) => text::debrief_turns_text(c),
        (true, false, false) => text::debrief_turns_text_crew(c),
        (true, true, true) if whole => text::debrief_turns_whole(c),
        (true, true, true) => text::debrief_turns_none(c),
        (true, true, false) => text::debrief_turns_none_crew(c),
    };
    let busy = found.is_none();
    html! {
        <section class="debrief-turns" aria-labelledby="turns" aria-busy={busy.to_string()}>
            <h2 id="turns">{ text::debrief_turns(c) }</h2>
            <p role="status">{ said.clone() }</p>
            if busy {
                <progress max="100" value={percent.to_string()} aria-label={said}></progress>
            }
            if kept && !shown.is_empty() {
                <p>{ if owner { text::debrief_kept_text(c) } else { text::debrief_kept_text_crew(c) } }</p>
            }
            if !shown.is_empty() {
                <ol>{ for shown.iter().map(|turn| entry(ui, turn, kept, role)) }</ol>
            }
        </section>
    }
}

fn entry(ui: &AppContext, turn: &Turn, kept: bool, role: Side) -> Html {
    let (c, world) = (&ui.catalog, &ui.game.world);
    let storylet = &ui.game.story.storylets[turn.storylet.index()];
    let title = c.format(storylet.title, &[]);
    let choice = |index: u8| c.format(storylet.choices[usize::from(index)].text, &[]);
    let (best, after) = (format::money(turn.best), format::money(turn.after));
    let comes_to = match role {
        Side::Owner if kept => text::debrief_kept_loss(c, &best),
        Side::Crew if kept => text::debrief_kept_loot(c, arg::Instead(&best), arg::Taken(&after)),
        Side::Owner if turn.best == 0 => text::debrief_turn_loss_none(c, &after),
        Side::Crew if turn.after == 0 => text::debrief_turn_loot_none(c, &best),
        Side::Owner => text::debrief_turn_loss(c, arg::After(&after), arg::Best(&best)),
        Side::Crew => text::debrief_turn_loot(c, arg::After(&after), arg::Best(&best)),
    };
    let real = that_night(world, turn.minute, role).map(|row| {
        let row = &world.rows[row];
        let span = casefile::words::span(c, row.from, row.to);
        text::debrief_turn_real_text(c, arg::Text(row.text), arg::When(&span))
    });
    html! {
        <li key={turn.at}>
            <h3><time>{ words::when(c, turn.minute) }</time>{ " " }{ title.clone() }</h3>
            <dl>
                <dt>{ text::debrief_turn_chosen(c) }</dt>
                <dd>{ if kept { html! { <strong>{ choice(turn.chosen) }</strong> } } else { html! { { choice(turn.chosen) } } } }</dd>
                <dt>{ text::debrief_turn_better(c) }</dt>
                <dd>{ if kept { html! { { choice(turn.better) } } } else { html! { <strong>{ choice(turn.better) }</strong> } } }</dd>
                <dt>{ text::debrief_turn_best(c) }</dt>
                <dd>{ comes_to }</dd>
                if let Some(real) = real {
                    <dt>{ text::debrief_turn_real(c) }</dt>
                    <dd>{ real }</dd>
                }
            </dl>
            <button onclick={ui.on(PlayMsg::Rewind(turn.at))}>
                { text::debrief_turn_replay(c) }<span class="unseen">{ title }</span>
            </button>
        </li>
    }
}
