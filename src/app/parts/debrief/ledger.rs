//! The money of a night: a table, each row with its piece of the waterfall.

use yew::{Html, html};

use crate::context::AppContext;
use content::text;
use i18n::format;
use story::debrief::{Bar, Part, Waterfall};
use story::{Debrief, words};
use world::ids::FactId;

/// Whether money was touched, or anything is left open.
pub fn has_any(debrief: &Debrief) -> bool {
    is_touched(debrief) || is_left(debrief)
}

fn is_touched(debrief: &Debrief) -> bool {
    debrief.waterfall.bars.iter().any(|bar| bar.amount() != 0)
}

fn is_left(debrief: &Debrief) -> bool {
    !(debrief.losses.is_empty() && debrief.known.is_empty() && debrief.open.is_empty())
}

/// Where the money went, what came back, and what is still open.
pub fn ledger(ui: &AppContext, debrief: &Debrief) -> Html {
    let (c, world) = (&ui.catalog, &ui.game.world);
    let Debrief { waterfall, losses, known, open, .. } = debrief;
    let bars = &waterfall.bars;
    html! {
        <div class="ledger">
            if is_touched(debrief) {
                <table class="debrief-money">
                    <caption>{ text::ledger_label(c) }<small>{ text::debrief_money_text(c) }</small></caption>
                    <tbody>
                        { for bars.iter().enumerate().map(|(at, bar)| row(ui, waterfall, bar, bars.get(at + 1))) }
                    </tbody>
                </table>
            }
            if is_left(debrief) {
                <div class="debrief-went">
                    if !losses.is_empty() {
                        <section class="losses" aria-labelledby="losses">
                            <h2 id="losses">{ text::losses_label(c) }</h2>
                            <ul>
                                { for losses.iter().enumerate().map(|(at, (op, _, fen))| html! {
                                    <li key={at}><span>{ words::op(c, world, *op) }</span><b>{ format::money(*fen) }</b></li>
                                }) }
                            </ul>
                        </section>
                    }
                    { facts(ui, text::debrief_open_label(c), Some(text::debrief_open_text(c)), open) }
                    { facts(ui, text::debrief_known_label(c), None, known) }
                </div>
            }
        </div>
    }
}

/// A row: the name, the bar, the amount.
fn row(ui: &AppContext, waterfall: &Waterfall, bar: &Bar, next: Option<&Bar>) -> Html {
    let c = &ui.catalog;
    let (class, name) = match bar.part {
        Part::Attempted => ("", text::sum_attempted(c)),
        Part::Blocked => ("less", text::sum_blocked(c)),
        Part::ClawedBack => ("less", text::sum_clawed_back(c)),
        Part::Recovered => ("less", text::debrief_recovered(c)),
        Part::Forgiven => ("less", text::debrief_forgiven(c)),
        Part::Compensated => ("less", text::sum_compensated(c)),
        Part::Net => ("net", text::sum_net(c)),
        Part::Loans => ("loans", text::debrief_owed_label(c)),
    };
    let percent = |height| {
        let share = waterfall.share(height);
        format!("{}.{}%", share / 10, share % 10)
    };
    let (left, right) = (bar.from.min(bar.to), bar.from.max(bar.to));
    let wide = waterfall.share(right) - waterfall.share(left);
    // Where nothing was tried for there is nothing to follow.
    let is_flat = waterfall.share(waterfall.bars[0].to) == 0;
    // The edge at which this one follows the one before it, and whether the next follows this.
    let comes_from = match bar.part {
        Part::Attempted | Part::Loans => None,
        _ if is_flat => None,
        Part::Net => Some(bar.to),
        _ => Some(bar.from),
    };
    let goes_on = !is_flat && next.is_some_and(|next| next.part != Part::Loans);
    html! {
        <tr key={name.clone()} class={class}>
            <th scope="row">{ name }</th>
            <td class="debrief-bar" aria-hidden="true">
                <svg width="100%" height="100%">
                    <line class="ground" x1={percent(0)} x2={percent(0)} y1="0" y2="100%" />
                    if goes_on {
                        <line class="edge" x1={percent(bar.to)} x2={percent(bar.to)} y1="50%" y2="100%" />
                    }
                    if let Some(height) = comes_from {
                        <line class="edge" x1={percent(height)} x2={percent(height)} y1="0" y2="50%" />
                    }
                    <rect x={percent(left)} width={format!("{}.{}%", wide / 10, wide % 10)} y="22%" height="56%" />
                </svg>
            </td>
            <td>{ format::money(bar.amount()) }</td>
        </tr>
    }
}

/// A list of facts, where there are any.
fn facts(ui: &AppContext, label: String, text: Option<String>, facts: &[FactId]) -> Html {
    let (c, world) = (&ui.catalog, &ui.game.world);
    if facts.is_empty() {
        return Html::default();
    }
    html! {
        <details class="debrief-facts">
            <summary><span>{ label }{ " " }<b class="badge">{ facts.len() }</b></span></summary>
            if let Some(text) = text {
                <p>{ text }</p>
            }
            <ul>
                { for facts.iter().map(|&fact| html! { <li key={fact.0}>{ words::fact(c, world, fact) }</li> }) }
            </ul>
        </details>
    }
}
