//! The recap shown when a night is resumed: a few lines.

use yew::{Html, html};

use super::status::line_text;
use crate::context::AppContext;
use crate::store::Resumed;
use content::arg;
use content::text;
use i18n::format;
use story::{Act, LineStatus, Money, Playthrough, words};

/// When it is, how the line stands, where the money is, what was decided last.
pub fn recap(ui: &AppContext, play: &Playthrough, resumed: Resumed) -> Html {
    let c = &ui.catalog;
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
            if resumed.moved {
                <p>{ text::nights_moved(c) }</p>
            }
        </section>
    }
}
