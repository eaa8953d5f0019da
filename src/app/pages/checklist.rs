//! The page of the checklist: items for before, during and after, their marks kept on the device.

use std::rc::Rc;

use yew::{Html, Properties, component, html};

use crate::context::use_app_context;
use crate::first_drawing::use_slices;
use crate::parts::advice::item;
use crate::parts::choose::choose;
use crate::parts::list_tools::{ListTools, TOOLS};
use crate::parts::paragraphs::paragraphs;
use crate::parts::sources::sources_link;
use crate::store::{ChecklistFeedback, FOCUS};
use content::arg;
use content::text;
use share::marks::Marks;
use story::list::sections;

/// How many items are laid out at once: what a first screen may show.
const AT_ONCE: usize = 4;

/// The component's properties.
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The marks.
    pub marks: Rc<Marks>,
    /// The feedback on the last action.
    pub feedback: Option<ChecklistFeedback>,
}

/// The checklist.
#[component]
pub fn Checklist(props: &Props) -> Html {
    let ui = &use_app_context();
    let c = &ui.catalog;
    let (marks, advice) = (&props.marks, &ui.game.story.advice);
    let (all, done) = marks.progress(advice);
    let sections = sections(c, advice, marks.reader);
    let parts = sections.iter().map(|section| section.items.len()).sum();
    let mut left = use_slices(ui, parts, 6);
    let mut before = 0;
    html! {
        <div class="checklist">
            <header>
                <h1 id={FOCUS} tabindex="-1">{ text::nav_checklist(c) }</h1>
                { paragraphs(&text::checklist_intro(c)) }
                <p class="cut needs-app"><a href={format!("#{TOOLS}")}>{ text::tools_link(c) }</a></p>
                { choose(ui, marks.reader) }
                <p class="progress needs-app">
                    <strong role="status">{ text::checklist_count(c, arg::All(all), arg::Done(done)) }</strong>
                    <progress max={all.to_string()} value={done.to_string()} aria-hidden="true" />
                </p>
            </header>
            <>{ for sections.into_iter().map(|section| {
                let drawn = section.items.len().min(left);
                left -= drawn;
                let begun = before;
                before += section.items.len();
                html! {
                    <section key={section.name.clone()}>
                        <h2>{ section.name }</h2>
                        <ul>{ for section.items.into_iter().take(drawn).enumerate().map(|(at, it)| item(ui, it, marks, begun + at >= AT_ONCE)) }</ul>
                    </section>
                }
            }) }</>
            { sources_link(ui) }
            <ListTools feedback={props.feedback} />
        </div>
    }
}
