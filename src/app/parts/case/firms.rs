//! The table of institutions: operations offered, weakness, defence, rows, the
//! owner's statement and the firm's answer.

use yew::{Html, component, html, use_memo};

use super::minute::links;
use super::rows::generic_name;
use crate::context::{AppContext, use_app_context};
use crate::first_drawing::use_slices;
use content::text;
use story::casefile::{Institution, institutions, words::heads};
use story::words;

/// The institutions of the night.
#[component]
pub fn Firms() -> Html {
    let ui = use_app_context();
    let c = &ui.catalog;
    let game = ui.game.clone();
    let all = use_memo((), move |()| institutions(&game.world));
    let heads = heads(c);
    let drawn = use_slices(&ui, all.len(), 4);
    html! {
        <section class="firms" aria-labelledby="firms" data-later="">
            <h2 id="firms" tabindex="-1">{ text::case_institutions_label(c) }</h2>
            <p class="prose">{ text::case_institutions_how(c) }</p>
            <table role="table">
                <thead role="rowgroup">
                    <tr role="row">
                        { for heads.iter().map(|name| html! { <th key={name.clone()} role="columnheader" scope="col">{ name }</th> }) }
                    </tr>
                </thead>
                <tbody role="rowgroup">{ for all.iter().take(drawn).map(|it| line(&ui, it, &heads)) }</tbody>
            </table>
        </section>
    }
}

/// An institution's line; on a narrow screen a card, in which each cell says what it is.
fn line(ui: &AppContext, it: &Institution, heads: &[String; 7]) -> Html {
    let (c, world) = (&ui.catalog, &ui.game.world);
    let provider = &world.providers[it.provider.index()];
    let rows = if it.rows.is_empty() {
        html! { { text::case_no_rows(c) } }
    } else {
        links(ui, &it.rows)
    };
    let ops = html! {
        <details>
            <summary>{ text::case_operations_count(c, it.ops.len()) }</summary>
            <ul>{ for it.ops.iter().map(|op| html! { <li key={op.0}>{ words::op(c, world, *op) }</li> }) }</ul>
        </details>
    };
    let said = |msg| html! { { c.format(msg, &[]) } };
    let cells =
        [ops, said(provider.weakness), said(provider.defence), rows, said(provider.said), said(provider.answer)];
    html! {
        <tr key={provider.id.clone()} role="row">
            <th scope="row" role="rowheader">
                { c.format(provider.case_name, &[]) }{ generic_name(ui, provider) }
            </th>
            <>{ for cells.into_iter().enumerate().map(|(at, cell)| html! {
                <td key={at} role="cell"><span class="head" aria-hidden="true">{ &heads[at + 1] }</span>{ cell }</td>
            }) }</>
        </tr>
    }
}
