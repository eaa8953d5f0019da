//! The self-check's questions, what counts, and ready phones.

use std::rc::Rc;

use yew::{Html, Properties, classes, component, html, use_memo};

use crate::context::{AppContext, use_app_context};
use crate::first_drawing::use_slices;
use crate::parts::check::{contradictions, question::question, thefts::thefts};
use crate::parts::frame::page_link;
use crate::parts::paragraphs::paragraphs;
use crate::store::{CheckupMsg, FOCUS};
use base::MsgId;
use checkup::{AnswerStatus, CheckupSession, Profile, minutes_for, words_in};
use content::arg;
use content::text;
use share::route::Page;
use world::story::{Persona, Story};

/// What was told so far.
#[derive(PartialEq, Properties)]
pub struct Props {
    /// What was told.
    pub session: Rc<CheckupSession>,
    /// The question that the reader is at, by its id.
    pub question: Option<String>,
    /// Whether answers to questions of before were taken over.
    pub carried: bool,
}

/// The questions: all of them where there is room, one at a time on a phone until all are answered.
#[component]
pub fn CheckupPage(props: &Props) -> Html {
    let ui = &use_app_context();
    let (c, story) = (&ui.catalog, &ui.game.story);
    let profile = Profile::of(story, &props.session.answers);
    let asked: Vec<usize> = profile.asked().collect();
    let (all, done) = (asked.len(), profile.answered());
    let groups = groups(story, &asked);
    let phones = profile.devices(story);
    let is_open = |at: &usize| profile.statuses[*at] == AnswerStatus::Open;
    let here = asked.iter().copied().find(|&at| props.question.as_ref() == Some(&story.questions[at].id));
    let current = here.or_else(|| asked.iter().copied().find(is_open));
    // The next one that is open, from here on, then from the beginning.
    let later = |at: &usize| current.is_some_and(|current| *at > current);
    let mut open = asked.iter().copied().filter(is_open);
    let next = open.clone().find(later).or_else(|| open.find(|&at| Some(at) != current));
    // The answers do not change what there is to read.
    let time = use_memo((asked.clone(), ui.locale), |(asked, _)| time(ui, asked));
    // By their number among those that are asked.
    let drawn = use_slices(ui, all, 4);
    let number = |at: usize| asked.iter().take_while(|&&it| it <= at).count();
    let ask = |at: usize| ui.on(CheckupMsg::Ask(story.questions[at].id.clone()));
    let show = |class| page_link(ui, Page::Result, class, text::check_show(c));
    let class = match (current, here) {
        (None, _) => "",
        (Some(_), None) => "one",
        (Some(_), Some(_)) => "one begun",
    };
    html! {
        <div class={classes!("checkup", class)}>
            <header>
                <h1 id={FOCUS} tabindex="-1">{ text::check_title(c) }</h1>
                { paragraphs(&text::check_intro(c)) }
                <p class="quiet">{ &*time }</p>
                if props.carried {
                    <p class="notice" role="status">{ text::check_carried(c) }</p>
                }
            </header>
            <form onsubmit={|event: yew::SubmitEvent| event.prevent_default()}>
                <h2>{ text::check_questions(c) }</h2>
                <ul class="check-parts">
                    { for groups.iter().enumerate().map(|(nth, group)| part(ui, &profile, nth, group)) }
                </ul>
                <>{ for groups.iter().enumerate().map(|(nth, (name, questions))| html! {
                    <section key={nth} aria-labelledby={place(nth)}
                        class={classes!("check-part", questions.iter().any(|&at| current == Some(at)).then_some("here"))}>
                        <h3 id={place(nth)}>{ c.format(*name, &[]) }</h3>
                        <div class="questions">
                            { for questions.iter().filter(|&&at| number(at) <= drawn).map(|&at| {
                                question(ui, (at, number(at)), profile.statuses[at], &phones, current == Some(at))
                            }) }
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
                    if let Some(next) = next {
                        <button class="first check-next" onclick={ask(next)}>{ text::check_next(c) }</button>
                        { show("check-show") }
                    } else {
                        { show("button first") }
                    }
                    if done > 0 && done < all {
                        <small>{ text::check_show_open(c, all - done) }</small>
                    }
                </div>
            </form>
            <section class="personas needs-app" aria-labelledby="personas">
                <h2 id="personas">{ text::check_personas(c) }</h2>
                <ul>{ for story.personas.iter().map(|it| persona(ui, it)) }</ul>
            </section>
            if done > 0 {
                <p class="afresh"><button onclick={ui.on(CheckupMsg::StartOver)}>{ text::check_afresh(c) }</button></p>
            }
        </div>
    }
}

/// How many questions there are, and how long they take: what is to be read, and the answers.
fn time(ui: &AppContext, asked: &[usize]) -> String {
    let (c, story) = (&ui.catalog, &ui.game.story);
    let texts = asked.iter().flat_map(|&at| {
        let question = &story.questions[at];
        [question.text, question.why].into_iter().chain(question.answers.iter().map(|answer| answer.text))
    });
    let words: usize = texts.map(|text| words_in(&c.format(text, &[]), ui.locale)).sum();
    // What stands under each of them.
    let each =
        [text::check_dont_know(c), text::check_look(c)].iter().map(|text| words_in(text, ui.locale)).sum::<usize>();
    let words = words + asked.len() * each;
    let minutes = minutes_for(words, asked.len(), ui.locale);
    text::check_time(c, arg::Minutes(minutes), arg::Questions(asked.len()), arg::Words(words))
}

/// The groups of the questions that apply: their headings, and which questions stand under each.
fn groups(story: &Story, asked: &[usize]) -> Vec<(MsgId, Vec<usize>)> {
    let mut groups: Vec<(MsgId, Vec<usize>)> = Vec::new();
    for &index in asked {
        let group = story.questions[index].group;
        match groups.last_mut() {
            Some((name, questions)) if *name == group => questions.push(index),
            _ => groups.push((group, vec![index])),
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
