//! The questions after a night, their answers by the analysis, and the prompts for
//! reflection.

use yew::{Html, component, html};

use super::learning::questions;
use super::not_worked_out::NotWorkedOut;
use crate::background_work::use_background_work;
use crate::context::{AppContext, use_app_context};
use crate::store::{LEARNING, LearningMsg};
use content::text;
use questions::Question;
use share::learning::When;
use story::{Playthrough, learning};
use world::story::Quiz;

/// The questions after a night, with the answers once they are wanted; and what to think about.
pub fn after(ui: &AppContext, play: &Playthrough) -> Html {
    let c = &ui.catalog;
    let prompts = learning::prompts(&ui.game, play);
    html! {
        <>
            <section class="learning" aria-labelledby={LEARNING}>
                <h2 id={LEARNING} tabindex="-1">{ text::learning_title(c) }</h2>
                if ui.learning.shown {
                    <Answers />
                } else {
                    <p class="quiet">{ text::learning_after_how(c) }</p>
                    { questions(ui, When::After) }
                    <div class="row">
                        <button onclick={ui.on(LearningMsg::ShowAnswers)}>{ text::learning_show(c) }</button>
                        <span class="quiet">{ text::learning_open(c) }</span>
                    </div>
                }
            </section>
            <section class="learning-prompts" aria-labelledby="prompts">
                <h2 id="prompts">{ text::prompts_title(c) }</h2>
                <p class="quiet">{ text::prompts_how(c) }</p>
                <ul>{ for prompts.iter().map(|it| html! { <li key={it.id.clone()}>{ c.format(it.text, &[]) }</li> }) }</ul>
            </section>
        </>
    }
}

/// The right answers, beside the learner's own.
#[component]
fn Answers() -> Html {
    let ui = use_app_context();
    let c = &ui.catalog;
    let work = use_background_work(&ui, &[Question::Quizzes]);
    let right = work.get::<Vec<Vec<bool>>>(&Question::Quizzes);
    html! {
        <>
            <p class="quiet">{ text::learning_from(c) }</p>
            if work.failed {
                <NotWorkedOut again={work.again.clone()} />
            }
            <ol class="learning-answers" aria-busy={work.busy.to_string()}>
                { for right.iter().flat_map(|right| ui.game.story.quizzes.iter().zip(right.iter())).map(|(quiz, right)| answer(&ui, quiz, right)) }
            </ol>
            <button onclick={ui.on(LearningMsg::AskAgain)}>{ text::learning_again(c) }</button>
        </>
    }
}

fn answer(ui: &AppContext, quiz: &Quiz, right: &[bool]) -> Html {
    let c = &ui.catalog;
    let text_of = |at: usize| quiz.answers.get(at).map(|it| c.format(it.text, &[]));
    let correct: Vec<String> = (0..right.len()).filter(|&at| right[at]).filter_map(text_of).collect();
    let said = |when: When| {
        let at = ui.learning.said(when, &quiz.id).and_then(|id| quiz.answers.iter().position(|it| it.id == id));
        let is_right = at.is_some_and(|at| right.get(at) == Some(&true));
        let name = at.and_then(text_of).unwrap_or_else(|| text::learning_nothing_said(c));
        let line = match when {
            When::Before => text::learning_said_before(c, &name),
            When::After => text::learning_said_after(c, &name),
        };
        let (class, verdict) = match (at, is_right) {
            (None, _) => ("none", String::new()),
            (_, true) => ("good", text::learning_correct(c)),
            (_, false) => ("bad", text::learning_wrong(c)),
        };
        html! { <li key={when.id()} class={class}>{ line }<b>{ verdict }</b></li> }
    };
    // Who was not asked before has nothing to compare.
    let asked = When::BOTH.into_iter().filter(|&when| when == When::After || ui.learning.has_said(When::Before));
    html! {
        <li key={quiz.id.clone()}>
            <h3>{ c.format(quiz.text, &[]) }</h3>
            <p class="learning-right">{ text::learning_right(c, &correct.join(&text::list_and(c))) }</p>
            <ul>{ for asked.map(said) }</ul>
            <p>{ c.format(quiz.why, &[]) }</p>
        </li>
    }
}
