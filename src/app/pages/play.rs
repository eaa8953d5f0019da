//! The page of a playthrough, or of its debrief once it is over.

use yew::{Html, Properties, component, html};

use super::debrief::DebriefPage;
use crate::context::use_app_context;
use crate::parts::{
    against, beat::beat, keep::keep, known::known, phone::phone, recap::recap, status::Status, transcript::transcript,
};
use crate::shared::Shared;
use crate::store::SavedGames;
use content::arg;
use content::text;
use i18n::format;
use story::{Playthrough, words};

/// The component's properties. A playthrough is compared by its allocation.
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The playthrough.
    pub play: Shared<Playthrough>,
    /// What is kept of all nights.
    pub saved_games: SavedGames,
}

/// A playthrough at a decision, or its debrief.
#[component]
pub fn Play(props: &Props) -> Html {
    let ui = &use_app_context();
    let play = &props.play;
    if play.is_over(&ui.game) {
        return html! { <DebriefPage play={play.clone()} /> };
    }
    let with = play
        .opening
        .controls
        .iter()
        .map(|control| ui.catalog.format(ui.game.world.controls[control.index()].name, &[]));
    let with: Vec<String> = with.collect();
    html! {
        <div class={format!("play {}", play.opening.role.id())}>
            <Status play={play.clone()} />
            <div class="told">
                if let Some(from) = play.opening.from {
                    <p class="with">
                        { text::playing_from(&ui.catalog, arg::Day(&words::day(&ui.catalog, from)), arg::Time(&format::clock(from))) }
                    </p>
                }
                if !with.is_empty() {
                    <p class="with">{ text::playing_with(&ui.catalog, &with.join(&text::list_and(&ui.catalog))) }</p>
                }
                { against::line(ui, &play.opening) }
                if let Some(resumed) = props.saved_games.resumed[play.opening.role.index()] {
                    { recap(ui, play, resumed) }
                }
                { beat(ui, play, props.saved_games.reading, &props.saved_games.record) }
                { transcript(ui, play) }
                { keep(ui, props.saved_games.reading, props.saved_games.feedback) }
            </div>
            <aside class="side">
                { phone(ui, play) }
                { known(ui, play) }
            </aside>
        </div>
    }
}
