//! The page of all nights played: saves, endings, the map of chapters and scenes, a few sums.

use yew::{Html, Properties, component, html};

use crate::context::use_app_context;
use crate::parts::nights::{ends::ends, map::map, saves::SavesList, sums::sums};
use crate::store::{FOCUS, SavedGames};
use content::text;

/// What is kept.
#[derive(PartialEq, Properties)]
pub struct Props {
    /// What is kept.
    pub saved_games: SavedGames,
}

/// The page.
#[component]
pub fn NightsPage(props: &Props) -> Html {
    let ui = &use_app_context();
    let c = &ui.catalog;
    let saved_games = &props.saved_games;
    html! {
        <div class="nights">
            <header>
                <h1 id={FOCUS} tabindex="-1">{ text::nights_title(c) }</h1>
                <p>{ text::nights_intro(c) }</p>
            </header>
            <SavesList saves={saved_games.saves.clone()} feedback={saved_games.feedback} />
            { ends(ui, &saved_games.record) }
            { map(ui, &saved_games.record) }
            { sums(ui, &saved_games.record) }
        </div>
    }
}
