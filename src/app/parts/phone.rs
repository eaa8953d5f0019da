//! The phone in the player's hand: its notifications, the newest on top.

use yew::{Html, html};

use crate::context::AppContext;
use content::arg;
use content::text;
use i18n::format;
use story::{LineStatus, Notice, Playthrough, What, notices, words};
use world::model::{Notice as Kind, Side};

/// How many notifications a screen holds.
const SCREEN: usize = 6;

/// The phone in the player's hand.
pub fn phone(ui: &AppContext, play: &Playthrough) -> Html {
    let c = &ui.catalog;
    let owner = match play.opening.role {
        Side::Owner => text::phone_owner(c),
        Side::Crew => text::phone_crew(c),
    };
    let since = play.scene.as_ref().map_or(0, |scene| scene.since);
    let before = notices(&ui.game.world, &play.events[..since], play.opening.role);
    let after = notices(&ui.game.world, &play.events[since..], play.opening.role);
    // From the newest on, so that only what the screen holds is put into words; each goes by which of
    // the night it is, and stays as it is while others come on top of it.
    let old = before.iter().enumerate().map(|(nth, notice)| (nth, notice, false));
    let new = after.iter().enumerate().map(|(nth, notice)| (before.len() + nth, notice, true));
    let cards = old.chain(new).rev().filter_map(|(nth, notice, new)| Some((nth, card(ui, notice)?, notice, new)));
    let shown: Vec<_> = cards.take(SCREEN).collect();
    let class = match LineStatus::of(&ui.game, &play.state, play.opening.role) {
        LineStatus::None | LineStatus::NoService | LineStatus::Dead => "phone silent",
        _ => "phone",
    };
    html! {
        <section {class} aria-label={owner.clone()}>
            <div class="screen">
                <p class="phone-clock" aria-hidden="true">
                    { format::clock(play.state.now) }
                    <small>{ words::day(c, play.state.now) }</small>
                </p>
                <p class="phone-owner">{ owner }</p>
                <ol class="cards" reversed=true>
                    { for shown.iter().map(|(nth, card, notice, new)| html! {
                        <li key={*nth} class={format!("card {}{}", card.by, if *new { " new" } else { "" })}>
                            <time>{ format::clock(notice.at) }</time>
                            <strong>{ &card.from }</strong>
                            <span>{ &card.text }</span>
                        </li>
                    }) }
                </ol>
                if shown.is_empty() {
                    <p class="quiet">{ text::phone_quiet(c) }</p>
                }
            </div>
        </section>
    }
}

/// A notification.
struct Card {
    /// The channel it came by, for the mark beside it.
    by: &'static str,
    from: String,
    text: String,
}

/// The notification of an event that reaches the phone; `None` for other events.
fn card(ui: &AppContext, notice: &Notice) -> Option<Card> {
    let (c, world) = (&ui.catalog, &ui.game.world);
    let provider = |notice: &Notice| c.format(world.providers[world.ops[notice.op.index()].provider.index()].name, &[]);
    match notice.what {
        What::Noticed(obs) => {
            let (by, from) = match world.observations[obs.index()].notice {
                Kind::Alert => ("alert", text::card_alert(c)),
                Kind::Sms => ("sms", text::card_sms(c)),
                Kind::Call => ("call", text::card_call(c)),
                Kind::Word => return None,
            };
            Some(Card { by, from, text: words::notice(c, world, notice) })
        }
        What::Code(..) => {
            let digits = digits(notice);
            Some(Card {
                by: "sms",
                from: text::card_sms(c),
                text: text::code_message(c, arg::Digits(&digits), arg::Provider(&provider(notice))),
            })
        }
        _ => None,
    }
}

/// Six digits, the same ones whenever the night is told again.
fn digits(notice: &Notice) -> String {
    let mixed = (notice.at * 7919 + u32::from(notice.op.0) * 104_729) % 1_000_000;
    format!("{mixed:06}")
}
