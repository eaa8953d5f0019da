//! The page of all nights played: saves, endings, the map of chapters and scenes, a few sums.

use yew::{Html, Properties, component, html};

use crate::context::use_ui;
use crate::parts::nights::{ends::Ends, map::Map, saves::SavesList, sums::Sums};
use crate::shelf::Shelf;
use crate::store::FOCUS;
use content::text;

/// What is kept.
#[derive(PartialEq, Properties)]
pub struct Props {
    /// What is kept.
    pub shelf: Shelf,
}

/// The page.
#[component]
pub fn NightsPage(props: &Props) -> Html {
    let ui = &use_ui();
    let c = &ui.catalog;
    let shelf = &props.shelf;
    html! {
        <div class="nights">
            <header>
                <h1 id={FOCUS} tabindex="-1">{ text::nights_title(c) }</h1>
                <p>{ text::nights_intro(c) }</p>
            </header>
            <SavesList saves={shelf.saves.clone()} told={shelf.told} />
            <Ends record={shelf.record.clone()} />
            <Map record={shelf.record.clone()} />
            <Sums record={shelf.record.clone()} />
        </div>
    }
}
