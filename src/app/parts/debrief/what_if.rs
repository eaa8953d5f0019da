//! Which single control would have changed the night, by whose it was to switch on.

use yew::{Html, Properties, component, html};

use crate::context::{AppContext, use_app_context};
use crate::parts::frame::place_link;
use crate::shared::Shared;
use crate::store::PlayMsg;
use content::arg;
use content::text;
use i18n::format;
use share::route::Page;
use story::debrief::helpful;
use story::{Counterfactual, Debrief, Opening, words};
use world::model::Party;

/// How many controls of one party are shown.
const FEW: usize = 6;

/// Whose controls there are, the owner's first.
const PARTIES: [Party; 7] =
    [Party::Owner, Party::Carrier, Party::Bank, Party::Platform, Party::Lender, Party::Vendor, Party::Government];

/// Of which night.
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The debrief.
    pub debrief: Shared<Debrief>,
    /// What each protection would have changed; none before that is known.
    pub controls: Option<Shared<Vec<Counterfactual>>>,
    /// How the playthrough opened.
    pub opening: Opening,
}

/// The controls that would have changed the night, each computed by running it again.
#[component]
pub fn WhatIf(props: &Props) -> Html {
    let ui = &use_app_context();
    let (c, world) = (&ui.catalog, &ui.game.world);
    let score = props.debrief.score;
    let all: Vec<&Counterfactual> = props.controls.iter().flat_map(|all| helpful(all, score)).collect();
    let said = if props.controls.is_none() {
        text::debrief_turns_busy(c)
    } else if score.net_loss <= 0 && score.exposed == 0 {
        text::what_if_nothing(c)
    } else if all.is_empty() {
        text::what_if_none(c)
    } else {
        text::what_if_how(c)
    };
    let of = |party: Party| all.iter().filter(move |it| world.controls[it.control.index()].party == party);
    html! {
        <section class="what-if" aria-labelledby="what-if" aria-busy={props.controls.is_none().to_string()}>
            <h2 id="what-if">{ text::what_if_label(c) }</h2>
            <p>{ said }</p>
            <>{ for PARTIES.into_iter().filter(|&party| of(party).next().is_some()).map(|party| html! {
                <details key={party.id()} class="debrief-party" open={party == Party::Owner}>
                    <summary>
                        <h3>{ words::party(c, party) }{ " " }<b class="badge">{ of(party).take(FEW).count() }</b></h3>
                    </summary>
                    <ul>{ for of(party).take(FEW).map(|it| entry(ui, it, props)) }</ul>
                </details>
            }) }</>
        </section>
    }
}

fn entry(ui: &AppContext, it: &Counterfactual, props: &Props) -> Html {
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
    let advice = ui.game.story.advice.iter().find(|advice| advice.controls.contains(&it.control));
    html! {
        <li key={control.id.clone()} class={if it.ends_it(score) { "ends" } else { "" }}>
            <h4>{ c.format(control.name, &[]) }</h4>
            <p>{ c.format(control.text, &[]) }</p>
            <p>
                <strong>{ outcome }</strong>
                if let Some(op) = it.stopped {
                    { " " }{ text::what_if_stopped(c, &words::op(c, world, op)) }
                }
            </p>
            if let Some(advice) = advice {
                <p>{ place_link(ui, Page::Checklist, advice.id.clone(), "", text::debrief_to_item(c, advice.title)) }</p>
            }
            <button onclick={ui.on(PlayMsg::RequestStart(props.opening.clone().with(it.control)))}>
                { text::play_with(c) }<span class="unseen">{ c.format(control.name, &[]) }</span>
            </button>
        </li>
    }
}
