//! The beat: what happened meanwhile, what is told, and what can be done.

use web_sys::Element;
use yew::{Callback, Html, MouseEvent, TargetCast as _, html};

use super::beside::beside;
use super::log::log;
use super::paragraphs::paragraphs;
use super::status::decided;
use super::story_text::StoryText;
use crate::context::AppContext;
use crate::store::{FOCUS, PlayMsg};
use content::arg;
use content::text;
use i18n::format;
use share::reading::Reading;
use share::record::Record;
use story::Playthrough;

/// The current storylet with its choices; `record` says what was read before.
pub fn beat(ui: &AppContext, play: &Playthrough, reading: Reading, record: &Record) -> Html {
    let c = &ui.catalog;
    let Some(scene) = &play.scene else {
        return html! { <p>{ text::no_scene(c) }</p> };
    };
    let storylet = &ui.game.story.storylets[scene.storylet.index()];
    let passed = play.state.now - decided(play);
    let (hours, minutes) = format::hours_and_minutes(passed);
    let choices = html! {
        <ul class="choices needs-app" aria-label={text::choices_label(c)}>
            { for (0..).zip(&scene.offered).map(|(index, &offered): (u8, _)| {
                let choice = &storylet.choices[usize::from(offered)];
                html! {
                    <li key={choice.id.clone()}>
                        <button class="choice" onclick={choose(ui, index)}>
                            { c.format(choice.text, &[]) }
                            if choice.cosmetic {
                                <small>{ text::choice_colour(c) }</small>
                            }
                        </button>
                    </li>
                }
            }) }
        </ul>
    };
    // Who wants it told otherwise has said so before.
    let told = if reading != Reading::default() {
        html! {
            <StoryText text={c.format(storylet.text, &[])} {reading} before={record.has_read(&storylet.id)}>
                { choices }
            </StoryText>
        }
    } else {
        html! { <>{ paragraphs(&c.format(storylet.text, &[])) }{ choices }</> }
    };
    html! {
        <article class={if play.choices.is_empty() { "beat" } else { "beat next" }} key={play.choices.len()}>
            if passed > 0 {
                <p id="passed" class="passed">{ text::passed(c, arg::Hours(hours), arg::Minutes(minutes)) }</p>
            }
            <h1 id={FOCUS} tabindex="-1" aria-describedby={(passed > 0).then_some("passed")}>{ c.format(storylet.title, &[]) }</h1>
            { log(ui, play) }
            { told }
            { beside(ui, play) }
        </article>
    }
}

/// Chooses: what was pressed is seen to be first, then the night goes on. Whoever presses again before
/// it has, or goes back, has not chosen anything that comes then.
fn choose(ui: &AppContext, index: u8) -> Callback<MouseEvent> {
    let (send, platform) = (ui.sender(), ui.platform.clone());
    Callback::from(move |event: MouseEvent| {
        let inner: Element = event.target_unchecked_into();
        let pressed = inner.closest(".choice").ok().flatten().unwrap_or(inner);
        if platform.take(&pressed, ".choices") {
            let send = send.clone();
            platform.when_seen(Box::new(move || {
                if pressed.is_connected() {
                    send.emit(PlayMsg::Choose(index));
                }
            }));
        }
    })
}
