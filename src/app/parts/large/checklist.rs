//! The three items for today, in large print.

use yew::{Html, html};

use super::items::how;
use crate::context::AppContext;
use crate::parts::deck::{Card, deck, done, to_card};
use crate::parts::paragraphs::split;
use crate::store::ChecklistMsg;
use content::text;
use share::marks::{Mark, Marks};
use world::story::{Advice, Device};

/// The card with all three.
const ALL: &str = "three";

/// These items, for these phones, none meaning all; `why` they were chosen.
pub fn checklist(
    ui: &AppContext,
    (items, why): (&[&Advice], String),
    (marks, phones): (&Marks, &[Device]),
    card: Option<&str>,
) -> Html {
    let c = &ui.catalog;
    let is_done = |it: &Advice| marks.get(&it.id) == Mark::Done;
    let name = |it: &Advice| c.format(it.title, &[]);
    let first = Card::new(ALL.to_owned(), text::three_label(c), vec![why]).with(html! {
        <ul class="choices">{ for items.iter().map(|it| {
            let name = if is_done(it) { text::large_is_done(c, &name(it)) } else { name(it) };
            html! { <li key={it.id.clone()}>{ to_card(ui, &it.id, "", name) }</li> }
        }) }</ul>
    });
    let mut cards = vec![first];
    for it in items {
        let why = c.format(it.why, &[]);
        let first = split(&why).next().unwrap_or_default().to_owned();
        let words = vec![first, text::minutes(c, i64::from(it.minutes))];
        cards.push(Card::new(it.id.clone(), name(it), words));
        how(ui, (&it.id, &name(it), it), phones, marks.reader.carrier, &mut cards);
        let mark = if is_done(it) { Mark::Open } else { Mark::Done };
        let button = done(ui, is_done(it), ChecklistMsg::Mark(it.id.clone(), mark), ALL);
        let words = vec![name(it), text::large_cost(c, &c.format(it.cost, &[]))];
        cards.push(Card::new(format!("{}.done", it.id), text::large_finish(c), words).with(button));
    }
    deck(ui, &cards, card)
}
