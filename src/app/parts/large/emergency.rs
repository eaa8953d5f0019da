//! The emergency in large print: which it is, whom to ring, step by step.

use yew::{Html, html};

use crate::context::AppContext;
use crate::parts::contacts::{contact, contacts, own_numbers};
use crate::parts::deck::{Card, deck, to_card};
use crate::parts::frame::page_link;
use content::text;
use i18n::Locale;
use share::numbers::Numbers;
use share::route::Page;
use story::emergency_words;
use world::emergency::{Emergency, Kind, Region, Situation, Step};

/// The card that asks which emergency it is.
const WHICH: &str = "which";

/// The emergency's cards: which it is, then those of the one that was chosen. Paper has all, before one is.
pub fn emergency(ui: &AppContext, known: &Emergency, numbers: &Numbers, card: Option<&str>) -> Html {
    let c = &ui.catalog;
    let chosen = card.and_then(|id| id.split('.').next());
    let is_chosen = |it: &&Situation| Some(it.id.as_str()) == chosen;
    let any = known.situations.iter().any(|it| is_chosen(&it));
    let which = Card::new(WHICH.to_owned(), text::emergency_title(c), vec![text::emergency_which(c)]).with(html! {
        <>
            if !numbers.all().is_empty() {
                { own_numbers(numbers) }
            }
            <ul class="choices">{ for known.situations.iter().map(|it| html! {
                <li key={it.id.clone()}>{ to_card(ui, &it.id, "", c.format(it.title, &[])) }</li>
            }) }</ul>
        </>
    });
    let mut cards = vec![which.ends()];
    for it in &known.situations {
        if !any || is_chosen(&it) {
            situation(ui, known, it, &mut cards);
        }
    }
    deck(ui, &cards, card)
}

fn situation(ui: &AppContext, known: &Emergency, it: &Situation, cards: &mut Vec<Card>) {
    let c = &ui.catalog;
    let first = Card::new(it.id.clone(), c.format(it.title, &[]), vec![c.format(it.text, &[])]);
    cards.push(first.with_first(calls(ui, known, &it.call)));
    for step in it.steps.iter().filter_map(|id| known.step(id)) {
        cards.push(self::step(ui, known, it, step));
    }
    let end = Card::new(format!("{}.end", it.id), text::large_end(c), vec![text::large_end_text(c)]);
    let end = end.with(html! { <p class="row">{ page_link(ui, Page::Card, "button", text::emergency_card(c)) }</p> });
    cards.push(end);
    // What comes later in every emergency.
    for step in known.steps().filter(|step| !it.steps.contains(&step.id)) {
        cards.push(self::step(ui, known, it, step));
    }
}

fn step(ui: &AppContext, known: &Emergency, of: &Situation, step: &Step) -> Card {
    let c = &ui.catalog;
    let mut words = vec![c.format(step.text, &[])];
    if let Some(say) = step.say {
        words.push(text::large_say(c, &c.format(say, &[])));
    }
    if let Some(avoid) = step.avoid {
        words.push(c.format(avoid, &[]));
    }
    let card = Card::new(format!("{}.{}", of.id, step.id), c.format(step.title, &[]), words);
    if step.call.is_empty() { card } else { card.with_first(calls(ui, known, &step.call)) }
}

/// Contacts of some kinds: in Chinese, and of carriers in both languages, those of the mainland or for anywhere;
/// of the other kinds in English all.
fn calls(ui: &AppContext, known: &Emergency, kinds: &[Kind]) -> Html {
    let c = &ui.catalog;
    if ui.locale == Locale::En && *kinds != [Kind::Carrier] {
        return contacts(ui, known, kinds);
    }
    let all = known.contacts_of(kinds).filter(|it| it.region != Region::Elsewhere);
    html! {
        <>
            <ul class="calls">{ for all.map(|it| contact(c, known, it)) }</ul>
            { for emergency_words::elsewhere(c, kinds).map(|words| html! { <p>{ words }</p> }) }
        </>
    }
}
