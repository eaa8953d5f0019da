//! The page of the checklist: three items for today, the rest by moment; their marks are kept on the device.

use std::rc::Rc;

use yew::{Html, Properties, component, html, use_memo, use_state};

use crate::context::use_app_context;
use crate::first_drawing::use_slices;
use crate::parts::advice::item;
use crate::parts::choose::choose;
use crate::parts::frame::page_link;
use crate::parts::large;
use crate::parts::list_tools::{ListTools, TOOLS};
use crate::parts::paragraphs::paragraphs;
use crate::parts::sources::sources_link;
use crate::store::{ChecklistFeedback, FOCUS};
use checkup::{CheckupSession, Profile, can_apply, items_for_today};
use content::arg;
use content::text;
use share::marks::{Mark, Marks};
use share::route::{Page, Size};
use story::list::sections;
use world::story::Advice;

/// The component's properties.
#[derive(PartialEq, Properties)]
pub struct Props {
    /// What was told to the self-check.
    pub session: Rc<CheckupSession>,
    /// The marks.
    pub marks: Rc<Marks>,
    /// The feedback on the last action.
    pub feedback: Option<ChecklistFeedback>,
    /// The card that is shown in large print.
    pub card: Option<String>,
}

/// The checklist.
#[component]
pub fn Checklist(props: &Props) -> Html {
    let ui = &use_app_context();
    let c = &ui.catalog;
    let (marks, story, answers) = (&props.marks, &ui.game.story, &props.session.answers);
    let (advice, device) = (&story.advice, marks.reader.device);
    // What is marked here stays where it is: they are chosen anew when the reader comes back.
    let first = use_memo((props.session.clone(), marks.reader), |(session, reader)| {
        let open = |it: &Advice| reader.needs(it) && !matches!(marks.get(&it.id), Mark::Done | Mark::NotMine);
        items_for_today(ui.whole(), story, session, device, open)
    });
    let shows_others = use_state(|| false);
    let show_others = {
        let shows_others = shows_others.clone();
        move |_| shows_others.set(true)
    };
    let profile = Profile::of(story, answers);
    let phones = device.map_or_else(|| profile.devices(story), |it| vec![it]);
    let fits = |it: &Advice| marks.reader.needs(it) && can_apply(ui.whole(), story, &profile, device, it);
    let first: Vec<&Advice> = first.iter().map(|at| &advice[*at]).collect();
    let others: Vec<&Advice> = advice.iter().filter(|it| !fits(it)).collect();
    let count = |items: &[&Advice]| {
        let marked = |mark| items.iter().filter(|it| marks.get(&it.id) == mark).count();
        (items.len() - marked(Mark::NotMine), marked(Mark::Done))
    };
    let (all, done) = count(&advice.iter().filter(|it| fits(it)).collect::<Vec<_>>());
    let mut left = use_slices(ui, advice.len(), 6);
    let mut list = |items: &[&Advice], brief| {
        let drawn = items.len().min(left);
        left -= drawn;
        html! { <ul class="items">{ for items[..drawn].iter().map(|it| item(ui, it, (marks, &phones), brief)) }</ul> }
    };
    let why = match (first.is_empty(), answers.is_empty()) {
        (true, _) => text::three_none(c),
        (false, true) => text::three_default(c),
        (false, false) => text::three_chosen(c),
    };
    if ui.size == Size::Large {
        return large::checklist(ui, (&first, why), (marks, &phones), props.card.as_deref());
    }
    html! {
        <div class="checklist">
            <header><h1 id={FOCUS} tabindex="-1">{ text::nav_checklist(c) }</h1></header>
            <section class="three">
                <h2>{ text::three_label(c) }</h2>
                <p>{ why } if answers.is_empty() { { " " }{ page_link(ui, Page::Checkup, "", text::three_check(c)) } }</p>
                { list(&first, true) }
            </section>
            <header>
                <h2>{ text::whole_label(c) }</h2>
                { paragraphs(&text::checklist_intro(c)) }
                <p class="cut needs-app"><a href={format!("#{TOOLS}")}>{ text::tools_link(c) }</a></p>
                { choose(ui, marks.reader) }
                <p class="progress needs-app">
                    <strong role="status">{ text::checklist_count(c, arg::All(all), arg::Done(done)) }</strong>
                    <progress max={all.to_string()} value={done.to_string()} aria-hidden="true" />
                </p>
            </header>
            <>{ for sections(c, advice, marks.reader).into_iter().map(|section| {
                let rest = |it: &&Advice| fits(it) && first.iter().all(|other| other.id != it.id);
                let items: Vec<&Advice> = section.items.into_iter().filter(rest).collect();
                let (all, done) = count(&items);
                html! {
                    <details key={section.name.clone()} class="fold">
                        <summary><h2>{ section.name }</h2><small>{ text::moment_count(c, arg::All(all), arg::Done(done)) }</small></summary>
                        { list(&items, false) }
                    </details>
                }
            }) }</>
            if *shows_others {
                <section>
                    <h2>{ text::others(c, others.len()) }</h2>
                    { list(&others, false) }
                </section>
            } else if !others.is_empty() {
                <p class="cut"><button onclick={show_others}>{ text::others(c, others.len()) }</button></p>
            }
            { sources_link(ui) }
            <ListTools feedback={props.feedback} />
        </div>
    }
}
