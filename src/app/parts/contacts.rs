//! Whom to ring, and where to lock: links that ring or open, by where they help.

use yew::{Html, html};

use crate::context::AppContext;
use content::text;
use i18n::Catalog;
use share::numbers::Numbers;
use story::emergency_words;
use world::emergency::{Contact, Emergency, Kind, Region, tel};

/// The contacts of some kinds.
pub fn contacts(ui: &AppContext, known: &Emergency, kinds: &[Kind]) -> Html {
    let c = &ui.catalog;
    let list = |region: Region| {
        let all = known.contacts_of(kinds).filter(move |it| it.region == region);
        html! { <ul class="calls">{ for all.map(|it| contact(c, known, it)) }</ul> }
    };
    let anywhere = known.contacts_of(kinds).any(|it| it.region == Region::Anywhere);
    let china = (!anywhere).then(|| {
        html! { <div><h4>{ text::region_china(c) }</h4>{ list(Region::China) }</div> }
    });
    let other_tab = html! {
        <div>
            if !anywhere { <h4>{ text::region_elsewhere(c) }</h4> }
            { list(if anywhere { Region::Anywhere } else { Region::Elsewhere }) }
            <>{ for emergency_words::elsewhere(c, kinds).map(|words| html! { <p key={words.clone()}>{ words }</p> }) }</>
        </div>
    };
    let [first, then] = emergency_words::ordered(ui.locale, china, Some(other_tab));
    html! { <div class="contacts">{ first }{ then }</div> }
}

/// The contacts of whoever lives where China's do not help.
pub fn elsewhere(ui: &AppContext, known: &Emergency) -> Html {
    let c = &ui.catalog;
    let kinds = [Kind::Carrier, Kind::Bank, Kind::Payment, Kind::Police, Kind::Lock];
    let all = known.contacts_of(&kinds).filter(|it| it.region != Region::China);
    html! {
        <div class="contacts">
            <ul class="calls">{ for all.map(|it| contact(c, known, it)) }</ul>
            <>{ for emergency_words::elsewhere(c, &kinds).map(|words| html! { <p key={words.clone()}>{ words }</p> }) }</>
        </div>
    }
}

/// A contact: its name, its number, its page, and what there is to know about them.
pub fn contact(c: &Catalog, known: &Emergency, contact: &Contact) -> Html {
    let name = c.format(contact.name, &[]);
    let press = contact.press.map(|press| html! { <small>{ c.format(press, &[]) }</small> });
    html! {
        <li key={contact.id.clone()}>
            if let (Some(number), Some(call)) = (&contact.number, contact.tel()) {
                <a class="button call" href={call}><span>{ &name }</span>{ " " }<b>{ number }</b></a>
                { press.clone() }
                if let Some((reach, month)) = contact.reach.zip(known.checked(&contact.sources)) {
                    <small>{ c.format(reach, &[]) }{ " " }{ text::cited_checked(c, month) }</small>
                }
            }
            if let Some(web) = &contact.web {
                <a class="button page" href={web.clone()} target="_blank" rel="noopener noreferrer">
                    if contact.number.is_none() { <span>{ &name }</span>{ " " } }
                    <b>{ contact.site() }</b>
                </a>
                if contact.number.is_none() { { press } }
            }
            if contact.sources.is_empty() {
                <small>{ text::number_unsure(c) }</small>
            }
        </li>
    }
}

/// The reader's own numbers, to ring.
pub fn own_numbers(numbers: &Numbers) -> Html {
    html! {
        <ul class="calls">
            { for numbers.all().iter().enumerate().map(|(at, it)| html! {
                <li key={at}>
                    <a class="button call" href={tel(it.number())}><span>{ it.name() }</span>{ " " }<b>{ it.number() }</b></a>
                </li>
            }) }
        </ul>
    }
}
