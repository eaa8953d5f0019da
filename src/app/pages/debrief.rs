//! The debrief: how it ended, the money, both sides by time, what would have helped.

use yew::{Html, Properties, component, html, use_effect_with, use_memo, use_state};

use crate::background_work::use_background_work;
use crate::context::use_app_context;
use crate::parts::debrief::{
    chain::chain,
    lanes::lanes,
    ledger::{self, ledger},
    turns::turns,
    what_if::WhatIf,
};
use crate::parts::frame::page_link;
use crate::parts::not_worked_out::NotWorkedOut;
use crate::parts::{against, learnt::after, paragraphs::paragraphs, transcript::transcript};
use crate::shared::Shared;
use crate::store::{FOCUS, Msg, PlayMsg};
use content::arg;
use content::text;
use i18n::format;
use questions::{Night, Question};
use share::route::Page;
use story::debrief::Turning;
use story::{Counterfactual, Debrief, Opening, Playthrough, words};

/// Of which playthrough.
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The playthrough.
    pub play: Shared<Playthrough>,
}

/// The debrief of a playthrough.
#[component]
pub fn DebriefPage(props: &Props) -> Html {
    let ui = use_app_context();
    let (c, play) = (&ui.catalog, &props.play);
    let debrief = {
        let (game, play) = (ui.game.clone(), play.clone());
        let key = (play.opening.clone(), play.choices.clone());
        use_memo(key, move |_| Shared::new(Debrief::told(&game, &play)))
    };
    let debrief: &Shared<Debrief> = &debrief;
    // How it ended and the money are seen first; the rest, longer to draw, comes once they are.
    let whole = use_state(|| false);
    let seen = whole.setter();
    let platform = ui.platform.clone();
    use_effect_with((), move |()| platform.when_seen(Box::new(move || seen.set(true))));
    let ending = play.scene.as_ref().map(|scene| &ui.game.story.storylets[scene.storylet.index()]);
    let (headline, besides) = story::debrief::words::headline(c, &ui.game.world, &debrief.headline, &debrief.score);
    let other = play.opening.role.other();
    let other_name = match other {
        world::model::Side::Owner => text::role_victim(c),
        world::model::Side::Crew => text::role_attacker(c),
    };
    html! {
        <div class={format!("debrief {}", play.opening.role.id())}>
            <header class="ending">
                <p class="kicker">{ text::debrief_label(c) }</p>
                <h1 id={FOCUS} tabindex="-1">{ ending.map(|it| c.format(it.title, &[])) }</h1>
                { paragraphs(&ending.map_or_else(|| text::no_scene(c), |it| c.format(it.text, &[]))) }
                <p class="headline">{ headline }</p>
                { against::line(&ui, &play.opening) }
                <ul class="debrief-besides">
                    { for besides.iter().enumerate().map(|(at, said)| html! { <li key={at}>{ said }</li> }) }
                </ul>
                if let Some(from) = play.opening.from {
                    <p>{ text::played_from(c, arg::Day(&words::day(c, from)), arg::Time(&format::clock(from))) }</p>
                }
            </header>
            if ledger::has_any(debrief) {
                { ledger(&ui, debrief) }
            }
            if *whole && debrief.chain.goal.is_some() {
                { chain(&ui, debrief) }
            }
            <WorkedOut play={play.clone()} debrief={debrief.clone()} />
            if *whole {
                { lanes(&ui, &debrief.lines, play.opening.role) }
                { after(&ui, play) }
            }
            <nav class="next row" aria-label={text::next_label(c)}>
                { page_link(&ui, Page::Checklist, "button", text::to_checklist(c)) }
                <button onclick={ui.on(PlayMsg::RequestStart(Opening::new(play.opening.role, &[])))}>{ text::play_again(c) }</button>
                <button onclick={ui.on(PlayMsg::RequestStart(Opening::new(other, &[])))}>{ text::play_other(c, &other_name) }</button>
                { page_link(&ui, Page::Card, "button", text::emergency_card(c)) }
                <button onclick={ui.on(Msg::Print)}>{ text::print(c) }</button>
            </nav>
            { transcript(&ui, play) }
        </div>
    }
}

/// A playthrough, and what is known of it at once.
#[derive(PartialEq, Properties)]
struct Known {
    play: Shared<Playthrough>,
    debrief: Shared<Debrief>,
}

/// What takes long to work out: drawn anew with every piece of it, while the page around it stays as
/// it is.
#[component]
fn WorkedOut(known: &Known) -> Html {
    let ui = use_app_context();
    let Known { play, debrief } = known;
    let night = Night::of(play);
    let asked = [Question::Protections(night.clone()), Question::Turning(night)];
    let work = use_background_work(&ui, &asked);
    let [controls, turning] = &asked;
    let (percent, controls) = (work.percent(turning), work.get::<Vec<Counterfactual>>(controls));
    let (turning, role) = (work.get::<Turning>(turning), play.opening.role);
    html! {
        <>
            if work.failed {
                <NotWorkedOut again={work.again.clone()} />
            }
            if turning.is_some() || !work.failed {
                { turns(&ui, turning.as_deref(), percent, role, debrief.score.net_loss <= 0) }
            }
            if controls.is_some() || !work.failed {
                <WhatIf debrief={debrief.clone()} controls={controls.as_ref().map(Shared::from)} opening={play.opening.clone()} />
            }
        </>
    }
}
