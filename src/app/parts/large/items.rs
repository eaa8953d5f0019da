//! An item of the checklist as cards: what to read first, step by step, where to find it.

use crate::context::AppContext;
use crate::parts::advice::steps_on;
use crate::parts::deck::Card;
use crate::parts::paragraphs::split;
use content::arg;
use content::text;
use story::list::{self, Reader};
use world::story::{Advice, Carrier, Device};

/// Adds the cards for how an item is done on these phones, none meaning all, and at a carrier; `topic` is its name.
pub fn how(
    ui: &AppContext,
    (id, topic, advice): (&str, &str, &Advice),
    phones: &[Device],
    carrier: Option<Carrier>,
    cards: &mut Vec<Card>,
) {
    let c = &ui.catalog;
    if let Some(warning) = advice.warning {
        cards.push(
            Card::new(
                format!("{id}.warning"),
                text::first_read(c),
                split(&c.format(warning, &[])).map(str::to_owned).collect(),
            )
            .about(topic),
        );
    }
    for (at, words) in split(&c.format(advice.how, &[])).enumerate() {
        cards.push(
            Card::new(format!("{id}.{}", at + 1), text::large_step(c, at + 1), vec![words.to_owned()]).about(topic),
        );
    }
    let (mut told, mut is_sure) = (Vec::new(), true);
    let mut tell = |name: String, how, sourced| {
        told.push(text::large_way(c, arg::Name(&name), arg::Text(&c.format(how, &[]))));
        is_sure &= sourced;
    };
    for it in steps_on(advice, phones) {
        tell(list::device(c, it.on), it.how, it.sourced);
    }
    for it in (Reader { device: None, carrier }).at_carrier(advice) {
        tell(list::carrier(c, it.on), it.how, it.sourced);
    }
    if !told.is_empty() {
        if !is_sure {
            told.push(text::no_page(c));
        }
        told.push(text::checked_on(c, &advice.checked));
        cards.push(Card::new(format!("{id}.where"), text::large_where(c), told).about(topic));
    }
}
