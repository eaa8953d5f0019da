//! The checklist: what to do before, during and after, kept on the device.

use std::rc::Rc;

use yew::{Html, Properties, component, html};

use crate::app::context::{Ui, use_ui};
use crate::app::parts::paragraphs::Paragraphs;
use crate::app::store::{FOCUS, Msg};
use crate::share::marks::{Mark, Marks};
use crate::story::list::{Reader, sections};
use crate::world::story::Advice;
use crate::{arg, text};

/// How the items stand.
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The marks.
    pub marks: Rc<Marks>,
}

/// The checklist.
#[component]
pub fn Checklist(props: &Props) -> Html {
    let ui = use_ui();
    let c = &ui.catalog;
    let advice = &ui.game.story.advice;
    let count = |mark| advice.iter().filter(|it| props.marks.get(&it.id) == mark).count();
    html! {
        <div class="checklist">
            <header>
                <h1 id={FOCUS} tabindex="-1">{ text::nav_checklist(c) }</h1>
                <Paragraphs text={text::checklist_intro(c)} />
                <p class="row">
                    <strong role="status">
                        { text::checklist_count(c, arg::All(advice.len() - count(Mark::NotMine)), arg::Done(count(Mark::Done))) }
                    </strong>
                    <button onclick={ui.on(Msg::Print)}>{ text::print(c) }</button>
                </p>
            </header>
            { for sections(c, advice, Reader::default()).into_iter().map(|section| html! {
                <section key={section.name.clone()}>
                    <h2>{ section.name }</h2>
                    <ul>{ for section.items.into_iter().map(|it| item(&ui, it, &props.marks)) }</ul>
                </section>
            }) }
        </div>
    }
}

fn item(ui: &Ui, advice: &Advice, marks: &Marks) -> Html {
    let c = &ui.catalog;
    let current = marks.get(&advice.id);
    let title = c.format(advice.title, &[]);
    html! {
        <li key={advice.id.clone()} id={advice.id.clone()} class={current.id()}>
            <h3>{ &title } <small>{ text::minutes(c, i64::from(advice.minutes)) }</small></h3>
            <Paragraphs text={c.format(advice.why, &[])} />
            <div class="marks" role="radiogroup" aria-label={title.clone()}>
                { for Mark::ALL.into_iter().map(|mark| radio(ui, advice, mark, mark == current)) }
            </div>
            <details>
                <summary>{ text::how(c) }<span class="unseen">{ &title }</span></summary>
                <Paragraphs text={c.format(advice.how, &[])} />
            </details>
        </li>
    }
}

fn radio(ui: &Ui, advice: &Advice, mark: Mark, checked: bool) -> Html {
    let c = &ui.catalog;
    let name = match mark {
        Mark::Open => text::mark_open(c),
        Mark::Planned => text::mark_planned(c),
        Mark::Done => text::mark_done(c),
        Mark::NotMine => text::mark_not_mine(c),
    };
    html! {
        <label key={mark.id()}>
            <input type="radio" name={advice.id.clone()} {checked} onchange={ui.on(Msg::Mark(advice.id.clone(), mark))} />
            <span>{ name }</span>
        </label>
    }
}
