//! The chain of a night that was played.

use yew::{Html, html};

use crate::context::AppContext;
use crate::parts::chain::ChainPicture;
use crate::parts::chain::drawing::{Step, Thread};
use content::text;
use story::Debrief;
use story::debrief::{Goal, words};

/// What the crew did on the way to what they got, and how one thing opened the next; there is a chain.
pub fn chain(ui: &AppContext, debrief: &Debrief) -> Html {
    let (c, world) = (&ui.catalog, &ui.game.world);
    let chain = &debrief.chain;
    let intro = match chain.goal {
        Some(Goal::Identity) => text::debrief_chain_identity(c),
        _ if chain.steps.iter().all(|step| step.money() == 0) => text::debrief_chain_open(c),
        _ => text::debrief_chain_money(c),
    };
    let step = |words::StepWords { what, gives, wins }| Step { what, gives, wins };
    let steps: Vec<Step> = words::chain(c, world, chain).into_iter().map(step).collect();
    let threads: Vec<Thread> =
        chain.threads.iter().map(|thread| Thread { from: thread.from, to: thread.to.clone() }).collect();
    html! {
        <section class="debrief-chain" aria-labelledby="chain">
            <h2 id="chain">{ text::debrief_chain(c) }</h2>
            <p>{ intro }</p>
            <ChainPicture label={text::debrief_chain(c)} {steps} {threads} said={words::chain_list(c, world, chain)} />
        </section>
    }
}
