//! The recap shown when a night is resumed: a few lines.

use yew::{Html, Properties, component, html};

use super::status::line_text;
use crate::context::use_ui;
use crate::shared::Shared;
use crate::shelf::Resumed;
use content::arg;
use content::text;
use i18n::format;
use story::{Act, LineStatus, Money, Playthrough, words};

/// The component's properties.
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The playthrough.
    pub play: Shared<Playthrough>,
    /// How the playthrough was resumed.
    pub resumed: Resumed,
}

/// The time, the line's status, the money, the last decision.
#[component]
pub fn Recap(props: &Props) -> Html {
    let ui = &use_ui();
    let (c, play) = (&ui.catalog, &props.play);
    let now = play.state.now;
    let when = text::recap_when(
        c,
        arg::Count(play.choices.len()),
        arg::Day(&words::day(c, now)),
        arg::Time(&format::clock(now)),
    );
    let line = line_text(c, LineStatus::of(&ui.game, &play.state, play.opening.role));
    let money = match Money::of(&ui.game, play) {
        Money::Owner { at_stake, moved } => {
            text::recap_owner(c, arg::Moved(&format::money(moved)), arg::Stake(&format::money(at_stake)))
        }
        Money::Crew { taken } => text::recap_crew(c, &format::money(taken)),
    };
    let last = play.beats.iter().rev().find_map(|beat| match beat.act {
        Act::Chose(id, choice) => {
            let storylet = &ui.game.story.storylets[id.index()];
            let choice = c.format(storylet.choices[usize::from(choice)].text, &[]);
            Some(text::recap_last(c, arg::Choice(&choice), arg::Title(&c.format(storylet.title, &[]))))
        }
        _ => None,
    });
    html! {
        <section class="recap" aria-labelledby="recap">
            <h2 id="recap">{ text::recap_label(c) }</h2>
            <p>{ when }</p>
            <p>{ text::recap_line(c, &line) }</p>
            <p>{ money }</p>
            <p>{ last }</p>
            if props.resumed.moved {
                <p>{ text::nights_moved(c) }</p>
            }
        </section>
    }
}
