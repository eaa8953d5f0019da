//! Cards: one matter a screen, for the large-print edition. Paper has them all.

use yew::{Callback, Html, classes, html};

use crate::context::AppContext;
use crate::store::{FOCUS, Msg, NavigationMsg, SettingsMsg};
use content::arg;
use content::text;
use platform::Voice;
use share::route::Size;

/// A card of the large-print edition: a title, a few words, what can be pressed.
pub struct Card {
    id: String,
    /// The topic it belongs to, above its title; empty, where the title says that.
    topic: String,
    title: String,
    /// What it says, a paragraph each; it can be read aloud.
    words: Vec<String>,
    /// What is to be pressed before anything is read.
    first: Html,
    /// What can be pressed once it was read.
    more: Html,
    /// Whether another one follows.
    goes_on: bool,
}

impl Card {
    /// A card that says something under a title.
    pub fn new(id: String, title: String, words: Vec<String>) -> Self {
        Self { id, topic: String::new(), title, words, first: Html::default(), more: Html::default(), goes_on: true }
    }

    /// The same card under a topic.
    pub fn about(self, topic: &str) -> Self {
        Self { topic: topic.to_owned(), ..self }
    }

    /// The same card with something to press before anything is read.
    pub fn with_first(self, first: Html) -> Self {
        Self { first, ..self }
    }

    /// The same card with something to press once it was read.
    pub fn with(self, more: Html) -> Self {
        Self { more, ..self }
    }

    /// The same card, with none after it: what is pressed on it says which comes.
    pub fn ends(self) -> Self {
        Self { goes_on: false, ..self }
    }
}

/// The cards, of which one is on the screen: the one with this id, or the first.
pub fn deck(ui: &AppContext, cards: &[Card], id: Option<&str>) -> Html {
    let c = &ui.catalog;
    let at = cards.iter().position(|card| Some(card.id.as_str()) == id).unwrap_or(0);
    let Some(card) = cards.get(at) else { return Html::default() };
    let back = at.checked_sub(1).and_then(|at| cards.get(at));
    let next = cards.get(at + 1).filter(|_| card.goes_on);
    html! {
        <div class="deck">
            { for cards.iter().enumerate().map(|(nth, card)| html! {
                <section key={card.id.clone()} class={classes!("leaf", (nth == at).then_some("here"))}>
                    if !card.topic.is_empty() {
                        <p class="kicker">{ &card.topic }</p>
                    }
                    <h1 id={(nth == at).then_some(FOCUS)} tabindex="-1">{ &card.title }</h1>
                    { card.first.clone() }
                    { for card.words.iter().map(|words| html! { <p>{ words }</p> }) }
                    { card.more.clone() }
                </section>
            }) }
            { read_aloud(ui, format!("{}\n{}", card.title, card.words.join("\n"))) }
            <nav class="turn">
                if let Some(back) = back {
                    { to_card(ui, &back.id, "", text::large_back(c)) }
                }
                if back.is_some() || next.is_some() {
                    <span>{ text::large_at(c, arg::All(cards.len()), arg::At(at + 1)) }</span>
                }
                if let Some(next) = next {
                    { to_card(ui, &next.id, "first", text::large_next(c)) }
                }
            </nav>
            <p class="leave">
                <button onclick={ui.on(Msg::Print)}>{ text::print(c) }</button>
                <button onclick={ui.on(SettingsMsg::SetSize(Size::Normal))}>{ text::large_whole(c) }</button>
            </p>
        </div>
    }
}

/// The button that has a text read aloud, or ends that; nothing, where the device has no voice for it.
fn read_aloud(ui: &AppContext, text: String) -> Html {
    let (msg, name) = match ui.voice {
        Voice::None => return Html::default(),
        Voice::Silent => (Some(text), text::large_read(&ui.catalog)),
        Voice::Reading => (None, text::large_hush(&ui.catalog)),
    };
    html! { <p class="read-aloud"><button onclick={ui.on(Msg::ReadAloud(msg))}>{ name }</button></p> }
}

/// A button that leads to a card.
pub fn to_card(ui: &AppContext, id: &str, class: &'static str, name: String) -> Html {
    html! { <button {class} onclick={ui.on(NavigationMsg::Card(id.to_owned()))}>{ name }</button> }
}

/// A button that says that something is done, or is not, and leads to a card.
pub fn done(ui: &AppContext, is_done: bool, msg: impl Into<Msg>, id: &str) -> Html {
    let c = &ui.catalog;
    let (class, name) = match is_done {
        true => ("", text::large_undone(c)),
        false => ("first", text::large_done(c)),
    };
    let (send, msg, then) = (ui.sender::<Msg>(), msg.into(), NavigationMsg::Card(id.to_owned()));
    let onclick = Callback::from(move |_| {
        send.emit(msg.clone());
        send.emit(then.clone().into());
    });
    html! { <p class="row"><button {class} {onclick}>{ name }</button></p> }
}
