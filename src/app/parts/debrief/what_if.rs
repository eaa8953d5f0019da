//! Which single control would have changed the night.

use yew::{Html, Properties, component, html};

use crate::app::context::{Ui, use_ui};
use crate::app::shared::Shared;
use crate::app::store::Msg;
use crate::i18n::format;
use crate::story::{Counterfactual, Debrief, Opening, words};
use crate::{arg, text};

/// How many controls are shown at once.
const FEW: usize = 12;

/// Of which night.
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The debrief.
    pub debrief: Shared<Debrief>,
    /// How the playthrough opened.
    pub opening: Opening,
}

/// The controls that would have changed the night, each computed by running it again.
#[component]
pub fn WhatIf(props: &Props) -> Html {
    let ui = use_ui();
    let c = &ui.catalog;
    let debrief = &props.debrief;
    let helpful: Vec<&Counterfactual> = debrief.helpful().take(FEW).collect();
    html! {
        <section class="what-if" aria-labelledby="what-if">
            <h2 id="what-if">{ text::what_if_label(c) }</h2>
            if debrief.score.net_loss <= 0 && debrief.score.exposed == 0 {
                <p>{ text::what_if_nothing(c) }</p>
            } else if helpful.is_empty() {
                <p>{ text::what_if_none(c) }</p>
            } else {
                <p>{ text::what_if_how(c) }</p>
            }
            <ul>{ for helpful.into_iter().map(|it| entry(&ui, it, props)) }</ul>
        </section>
    }
}

fn entry(ui: &Ui, it: &Counterfactual, props: &Props) -> Html {
    let (c, world) = (&ui.catalog, &ui.game.world);
    let control = &world.controls[it.control.index()];
    let score = &props.debrief.score;
    let outcome = if it.ends_it(score) {
        text::what_if_ends(c)
    } else if it.net_loss < score.net_loss {
        text::what_if_less(c, arg::With(&format::money(it.net_loss)), arg::Without(&format::money(score.net_loss)))
    } else {
        text::what_if_unknown(c)
    };
    html! {
        <li key={control.id.clone()} class={if it.ends_it(score) { "ends" } else { "" }}>
            <h3>{ c.format(control.name, &[]) } <small>{ words::party(c, control.party) }</small></h3>
            <p>{ c.format(control.text, &[]) }</p>
            <p>
                <strong>{ outcome }</strong>
                if let Some(op) = it.stopped {
                    { " " }{ text::what_if_stopped(c, &words::op(c, world, op)) }
                }
            </p>
            <button onclick={ui.on(Msg::Begin(props.opening.clone().with(it.control)))}>
                { text::play_with(c) }<span class="unseen">{ c.format(control.name, &[]) }</span>
            </button>
        </li>
    }
}
