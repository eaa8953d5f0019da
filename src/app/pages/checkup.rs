//! The self-check's questions: ready phones, fourteen questions, what counts.

use std::rc::Rc;

use yew::{Html, Properties, component, html};

use crate::context::{AppContext, use_app_context};
use crate::parts::check::{contradictions, question::question, thefts::thefts};
use crate::parts::frame::page_link;
use crate::parts::paragraphs::paragraphs;
use crate::store::{CheckupMsg, FOCUS};
use base::MsgId;
use checkup::{AnswerStatus, CheckupSession, Profile};
use content::arg;
use content::text;
use share::route::Page;
use world::story::{Persona, Story};

/// What was told so far.
#[derive(PartialEq, Properties)]
pub struct Props {
    /// What was told.
    pub session: Rc<CheckupSession>,
}

/// The questions.
#[component]
pub fn CheckupPage(props: &Props) -> Html {
    let ui = &use_app_context();
    let (c, story) = (&ui.catalog, &ui.game.story);
    let profile = Profile::of(story, &props.session.answers);
    let (all, done) = (story.questions.len(), profile.answered());
    let groups = groups(story);
    let open = profile.statuses.iter().position(|&status| status == AnswerStatus::Open);
    html! {
        <div class="checkup">
            <header>
                <h1 id={FOCUS} tabindex="-1">{ text::check_title(c) }</h1>
                { paragraphs(&text::check_intro(c)) }
            </header>
            <section class="personas needs-app" aria-labelledby="personas">
                <h2 id="personas">{ text::check_personas(c) }</h2>
                <ul>{ for story.personas.iter().map(|it| persona(ui, it)) }</ul>
            </section>
            <form onsubmit={|event: yew::SubmitEvent| event.prevent_default()}>
                <h2>{ text::check_questions(c) }</h2>
                <ul class="check-parts">
                    { for groups.iter().enumerate().map(|(nth, group)| part(ui, &profile, nth, group)) }
                </ul>
                <>{ for groups.iter().enumerate().map(|(nth, (name, questions))| html! {
                    <section key={nth} class="check-part" aria-labelledby={place(nth)}>
                        <h3 id={place(nth)}>{ c.format(*name, &[]) }</h3>
                        <div class="questions">
                            { for questions.iter().map(|&index| question(ui, index, profile.statuses[index])) }
                        </div>
                    </section>
                }) }</>
                { contradictions(ui, &profile, Some("alert")) }
                { thefts(ui, &props.session) }
                <div class="ready needs-app">
                    <p>
                        <progress max={all.to_string()} value={done.to_string()} aria-hidden="true"></progress>
                        <span role="status">{ text::check_progress(c, arg::All(all), arg::Done(done)) }</span>
                    </p>
                    if let Some(open) = open {
                        <a class="check-next" href={format!("#q-{}", story.questions[open].id)}>
                            { text::check_next(c, open + 1) }
                        </a>
                    }
                    { page_link(ui, Page::Result, "button first", text::check_show(c)) }
                    if done > 0 && done < all {
                        <small>{ text::check_show_open(c, all - done) }</small>
                    }
                </div>
            </form>
            if done > 0 {
                <p class="afresh"><button onclick={ui.on(CheckupMsg::StartOver)}>{ text::check_afresh(c) }</button></p>
            }
        </div>
    }
}

/// The questions' groups: their headings, and which questions stand under each.
fn groups(story: &Story) -> Vec<(MsgId, Vec<usize>)> {
    let mut groups: Vec<(MsgId, Vec<usize>)> = Vec::new();
    for (index, question) in story.questions.iter().enumerate() {
        match groups.last_mut() {
            Some((name, questions)) if *name == question.group => questions.push(index),
            _ => groups.push((question.group, vec![index])),
        }
    }
    groups
}

/// The id of a group's heading.
fn place(group: usize) -> String {
    format!("questions-{}", group + 1)
}

/// The way to a group, and how much of it is answered.
fn part(ui: &AppContext, profile: &Profile, nth: usize, (name, questions): &(MsgId, Vec<usize>)) -> Html {
    let c = &ui.catalog;
    let done = questions.iter().filter(|&&at| profile.statuses[at] != AnswerStatus::Open).count();
    let class = if done == questions.len() { "closed" } else { "open" };
    html! {
        <li key={nth} {class}>
            <a href={format!("#{}", place(nth))}>{ c.format(*name, &[]) }</a>{ " " }
            <small class="needs-app">{ text::check_part(c, arg::All(questions.len()), arg::Done(done)) }</small>
        </li>
    }
}

fn persona(ui: &AppContext, persona: &Persona) -> Html {
    let c = &ui.catalog;
    let name = c.format(persona.name, &[]);
    html! {
        <li key={persona.id.clone()}>
            <h3>{ &name }</h3>
            <p>{ c.format(persona.text, &[]) }</p>
            <button id={format!("as-{}", persona.id)}
                onclick={ui.on(CheckupMsg::LookAt(Some(persona.id.clone())))}>
                { text::check_persona_use(c) }<span class="unseen">{ name }</span>
            </button>
        </li>
    }
}
