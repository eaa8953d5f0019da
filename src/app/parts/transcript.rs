//! The night so far: every decision, with a way back to it, and the full text to take along.

use yew::Html;

use super::frame::{follow, href};
use super::take_along::TakeAlong;
use crate::app::context::Ui;
use crate::app::markup::{component, html};
use crate::app::shared::Shared;
use crate::app::store::Msg;
use crate::i18n::format;
use crate::share::route::Page;
use crate::story::{Act, Playthrough};
use crate::text;

/// Of which playthrough.
#[derive(PartialEq)]
pub struct Props {
    /// The playthrough.
    pub play: Shared<Playthrough>,
}

/// The decisions so far.
#[component]
pub fn Transcript(ui: &Ui, props: &Props) -> Html {
    let (c, play) = (&ui.catalog, &props.play);
    let made = play.beats.iter().filter_map(|beat| match beat.act {
        Act::Chose(storylet, choice) => {
            let storylet = &ui.game.story.storylets[storylet.index()];
            Some((beat.at, storylet.title, storylet.choices[usize::from(choice)].text))
        }
        _ => None,
    });
    let made: Vec<_> = made.collect();
    let Some(last) = made.len().checked_sub(1) else {
        return html! { <div class="transcript"></div> };
    };
    html! {
        <div class="transcript">
            <button class="undo" onclick={ui.on(Msg::Rewind(last))}>{ text::undo(c) }</button>
            <details>
                <summary>{ text::transcript_label(c, made.len()) }</summary>
                <ol>
                    { for made.iter().enumerate().map(|(index, (at, title, choice))| html! {
                        <li key={index}>
                            <time>{ format::clock(*at) }</time>
                            <div>
                                <strong>{ c.format(*title, &[]) }</strong>
                                <span>{ c.format(*choice, &[]) }</span>
                            </div>
                            <button onclick={ui.on(Msg::Rewind(index))}>
                                { text::back_to_here(c) }
                                <span class="unseen">{ format::clock(*at) }{ " " }{ c.format(*title, &[]) }</span>
                            </button>
                        </li>
                    }) }
                </ol>
                if ui.whole {
                    <TakeAlong play={play.clone()} />
                }
            </details>
            if play.is_over(&ui.game) {
                <p><a href={href(ui.locale, Page::Nights)} onclick={follow(ui, Page::Nights)}>{ text::nights_link(c) }</a></p>
            }
        </div>
    }
}
