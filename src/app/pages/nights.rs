//! The page of all nights played: saves, endings, the map of chapters and scenes, a few sums.

use yew::{Html, html};

use crate::context::AppContext;
use crate::parts::nights::{ends::ends, map::map, saves::SavesList, sums::sums};
use crate::store::{FOCUS, SavedGames};
use content::text;

/// The page.
pub fn nights(ui: &AppContext, saved_games: &SavedGames) -> Html {
    let c = &ui.catalog;
    html! {
        <div key="nights" class="nights">
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
