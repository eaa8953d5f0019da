//! The page of all nights played: saves, endings, the map of chapters and scenes, a few sums.

use yew::{Html, Properties, component, html};

use crate::context::use_ui;
use crate::parts::nights::{ends::ends, map::map, saves::SavesList, sums::sums};
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
            { ends(ui, &shelf.record) }
            { map(ui, &shelf.record) }
            { sums(ui, &shelf.record) }
        </div>
    }
}
