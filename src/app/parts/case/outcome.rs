//! The outcome of the chosen rules: rows that no longer hold, the money before
//! and after.

use yew::{Html, html};

use super::minute::links;
use crate::context::AppContext;
use content::text;
use i18n::format;
use story::casefile::Casefile;

/// What the night under the rules chosen shows no longer of the night as it was, and what it costs.
pub fn outcome(ui: &AppContext, night: &Casefile, file: &Casefile) -> Html {
    let c = &ui.catalog;
    let lost = file.lost(night);
    let (before, after) = (&night.score, &file.score);
    let sums = [
        (text::sum_attempted(c), before.attempted, after.attempted),
        (text::sum_blocked(c), before.blocked, after.blocked),
        (text::sum_clawed_back(c), before.clawed_back, after.clawed_back),
        (text::sum_compensated(c), before.compensated, after.compensated),
        (text::sum_net(c), before.net_loss, after.net_loss),
        (text::sum_loans(c), before.loans, after.loans),
    ];
    let counts =
        [(text::sum_exposed(c), before.exposed, after.exposed), (text::sum_hidden(c), before.hidden, after.hidden)];
    let line = |name: String, before: String, after: String| {
        html! {
            <tr key={name.clone()} class={if before == after { "" } else { "changed" }}>
                <th scope="row">{ name }</th><td>{ before }</td><td>{ after }</td>
            </tr>
        }
    };
    html! {
        <div class="outcome">
            <p role="status">
                if lost.is_empty() {
                    <strong>{ text::case_same(c) }</strong>
                } else {
                    <strong>{ text::case_gone(c, lost.len()) }</strong>{ " " }{ links(ui, &lost) }
                }
            </p>
            <table>
                <caption>{ text::ledger_label(c) }</caption>
                <thead>
                    <tr>
                        <td></td>
                        <th scope="col">{ text::case_as_it_was(c) }</th>
                        <th scope="col">{ text::case_as_chosen(c) }</th>
                    </tr>
                </thead>
                <tbody>
                    { for sums.into_iter().map(|(name, before, after)| line(name, format::money(before), format::money(after))) }
                    { for counts.into_iter().map(|(name, before, after)| line(name, before.to_string(), after.to_string())) }
                </tbody>
            </table>
        </div>
    }
}
