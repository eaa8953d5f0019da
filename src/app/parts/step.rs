//! A step of the emergency: what, who, where, what to say, whom to ring; and its tick.

use std::rc::Rc;

use yew::{AttrValue, Callback, Event, Html, Properties, component, html};

use super::contacts::Contacts;
use crate::context::use_ui;
use crate::effects::now;
use crate::store::Msg;
use content::text;
use share::ticks::Moment;
use story::emergency_words;
use world::emergency::{Emergency, Step};

/// Which step, and how it stands.
#[derive(Properties)]
pub struct Props {
    /// All that is known.
    pub known: Rc<Emergency>,
    /// The step's id.
    pub id: AttrValue,
    /// When it was ticked off.
    pub done: Option<Moment>,
}

impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.known, &other.known) && (&self.id, self.done) == (&other.id, other.done)
    }
}

/// The id of a step's element.
pub fn anchor(step: &Step) -> String {
    format!("step-{}", step.id)
}

/// A step.
#[component]
pub fn StepItem(props: &Props) -> Html {
    let ui = &use_ui();
    let c = &ui.catalog;
    let Some(step) = props.known.steps().find(|step| step.id == *props.id) else {
        return html! { <li class="step"></li> };
    };
    let [title, text] = [step.title, step.text].map(|id| c.format(id, &[]));
    let (words, ending) = emergency_words::ending(&text);
    let tick = {
        let (send, platform) = (ui.send.clone(), ui.platform.clone());
        let (id, done) = (step.id.clone(), props.done.is_some());
        Callback::from(move |_: Event| {
            let at = if done { None } else { now(&*platform) };
            send.emit(Msg::Tick(id.clone(), at));
        })
    };
    html! {
        <li id={anchor(step)} class={if props.done.is_some() { "step done" } else { "step" }}>
            <h3>{ &title }</h3>
            <div class="head">
                <p class="tags">{ for emergency_words::tags(c, step).into_iter().map(|tag| html! { <span key={tag.clone()}>{ tag }</span> }) }</p>
                <label class="tick">
                    <input type="checkbox" checked={props.done.is_some()} onchange={tick} />
                    <span>{ match props.done {
                        Some(at) => text::ticked_at(c, &at.clock()),
                        None => text::tick(c),
                    } }</span>
                    <span class="unseen">{ &title }</span>
                </label>
            </div>
            <p>{ words }<span class="last">{ ending }{ " " }{ cites(step) }</span></p>
            if let Some(say) = step.say {
                <p class="say"><b>{ text::say_label(c) }</b>{ " " }<q>{ c.format(say, &[]) }</q></p>
            }
            if let Some(avoid) = step.avoid {
                <p class="avoid">{ c.format(avoid, &[]) }</p>
            }
            if !step.call.is_empty() {
                <Contacts known={props.known.clone()} id={props.id.clone()} />
            }
        </li>
    }
}

/// Which of the sources at the foot it rests on.
fn cites(step: &Step) -> Html {
    html! {
        <small class="cites">
            { for step.sources.iter().map(|at| html! { <a key={*at} href={format!("#cited-{at}")}>{ at + 1 }</a> }) }
        </small>
    }
}
