//! An item of the checklist as cards: what to read first, step by step, where to find it.

use crate::context::AppContext;
use crate::parts::deck::Card;
use content::arg;
use content::text;
use story::list::{self, Reader};
use world::story::{Advice, Carrier, Device};

/// Adds the cards for how an item is done on these phones, none meaning all, and at a carrier; `of` is its name.
pub fn how(
    ui: &AppContext,
    (id, of, advice): (&str, &str, &Advice),
    phones: &[Device],
    carrier: Option<Carrier>,
    cards: &mut Vec<Card>,
) {
    let c = &ui.catalog;
    if let Some(warning) = advice.warning {
        cards.push(Card::new(format!("{id}.warning"), text::first_read(c), paragraphs(&c.format(warning, &[]))).of(of));
    }
    for (at, words) in paragraphs(&c.format(advice.how, &[])).into_iter().enumerate() {
        cards.push(Card::new(format!("{id}.{}", at + 1), text::large_step(c, at + 1), vec![words]).of(of));
    }
    let (mut told, mut is_sure) = (Vec::new(), true);
    let mut tell = |name: String, how, sourced| {
        told.push(text::large_way(c, arg::Name(&name), arg::Text(&c.format(how, &[]))));
        is_sure &= sourced;
    };
    for it in &advice.devices {
        if phones.is_empty() || phones.contains(&it.on) {
            tell(list::device(c, it.on), it.how, it.sourced);
        }
    }
    for it in (Reader { device: None, carrier }).at_carrier(advice) {
        tell(list::carrier(c, it.on), it.how, it.sourced);
    }
    if !told.is_empty() {
        if !is_sure {
            told.push(text::no_page(c));
        }
        told.push(text::checked_on(c, &advice.checked));
        cards.push(Card::new(format!("{id}.where"), text::large_where(c), told).of(of));
    }
}

/// The paragraphs of a text.
pub fn paragraphs(text: &str) -> Vec<String> {
    text.split("\n\n").map(str::to_owned).collect()
}
