//! A step of the emergency: what, who, where, what to say, whom to ring; and its tick.

use yew::{Callback, Event, Html, html};

use super::contacts::contacts;
use crate::context::AppContext;
use crate::effects::now;
use crate::store::EmergencyMsg;
use content::text;
use share::ticks::Moment;
use story::emergency_words;
use world::emergency::{Emergency, Step};

/// The id of a step's element.
pub fn anchor(step: &Step) -> String {
    format!("step-{}", step.id)
}

/// A step of what is known, and when it was ticked off.
pub fn item(ui: &AppContext, known: &Emergency, step: &Step, done: Option<Moment>) -> Html {
    let c = &ui.catalog;
    let [title, text] = [step.title, step.text].map(|id| c.format(id, &[]));
    let (words, ending) = emergency_words::ending(&text);
    let tick = {
        let (send, platform) = (ui.sender(), ui.platform.clone());
        let (id, is_done) = (step.id.clone(), done.is_some());
        Callback::from(move |_: Event| {
            let at = if is_done { None } else { now(&*platform) };
            send.emit(EmergencyMsg::Tick(id.clone(), at));
        })
    };
    html! {
        <li key={step.id.clone()} id={anchor(step)} class={if done.is_some() { "step done" } else { "step" }}>
            <h3>{ &title }</h3>
            <div class="head">
                <p class="tags">{ for emergency_words::tags(c, step).into_iter().map(|tag| html! { <span key={tag.clone()}>{ tag }</span> }) }</p>
                <label class="tick">
                    <input type="checkbox" checked={done.is_some()} onchange={tick} />
                    <span>{ match done {
                        Some(at) => text::ticked_at(c, &at.clock()),
                        None => text::tick(c),
                    } }</span>
                    <span class="unseen">{ &title }</span>
                </label>
            </div>
            <p>{ words }<span class="last">{ ending }{ " " }{ cites(&step.sources) }</span></p>
            if let Some(say) = step.say {
                <p class="say"><b>{ text::say_label(c) }</b>{ " " }<q>{ c.format(say, &[]) }</q></p>
            }
            if let Some(avoid) = step.avoid {
                <p class="avoid">{ c.format(avoid, &[]) }</p>
            }
            if !step.call.is_empty() {
                { contacts(ui, known, &step.call) }
            }
        </li>
    }
}

/// Which of the sources at the foot it rests on.
pub fn cites(sources: &[u16]) -> Html {
    html! {
        <small class="cites">
            { for sources.iter().map(|at| html! { <a key={*at} href={format!("#cited-{at}")}>{ at + 1 }</a> }) }
        </small>
    }
}
