//! The money of a night, as a table.

use yew::{Html, Properties, component, html};

use crate::app::context::use_ui;
use crate::app::shared::Shared;
use crate::i18n::format;
use crate::story::{Debrief, words};
use crate::text;

/// Of which night.
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The debrief, the same as long as it is the same allocation.
    pub debrief: Shared<Debrief>,
}

/// Where the money went, and what came back.
#[component]
pub fn LedgerTable(props: &Props) -> Html {
    let ui = use_ui();
    let (c, world) = (&ui.catalog, &ui.game.world);
    let Debrief { score, losses, .. } = &*props.debrief;
    let sums = [
        (text::sum_attempted(c), score.attempted),
        (text::sum_blocked(c), -score.blocked),
        (text::sum_clawed_back(c), -score.clawed_back),
        (text::sum_compensated(c), -score.compensated),
    ];
    html! {
        <div class="ledger">
            <table>
                <caption>{ text::ledger_label(c) }</caption>
                <tbody>
                    { for sums.into_iter().enumerate().filter(|(at, (_, fen))| *at == 0 || *fen != 0).map(|(at, (name, fen))| html! {
                        <tr key={at}><th scope="row">{ name }</th><td>{ format::money(fen) }</td></tr>
                    }) }
                    <tr class="net" key="net">
                        <th scope="row">{ text::sum_net(c) }</th><td>{ format::money(score.net_loss) }</td>
                    </tr>
                    if score.loans != 0 {
                        <tr key="loans">
                            <th scope="row">{ text::sum_loans(c) }</th><td>{ format::money(score.loans) }</td>
                        </tr>
                    }
                    <tr key="exposed">
                        <th scope="row">{ text::sum_exposed(c) }</th><td>{ score.exposed }</td>
                    </tr>
                    <tr key="hidden">
                        <th scope="row">{ text::sum_hidden(c) }</th><td>{ score.hidden }</td>
                    </tr>
                </tbody>
            </table>
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
        </div>
    }
}
