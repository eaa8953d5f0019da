//! The questions before the first night, and the same after it.

use yew::{Html, html};

use crate::context::AppContext;
use crate::store::LearningMsg;
use content::text;
use share::learning::When;
use world::story::Quiz;

/// The questions before the first night: folded, and hidden once the reader skips them.
pub fn before(ui: &AppContext) -> Html {
    let c = &ui.catalog;
    let all = ui.game.story.quizzes.iter().all(|quiz| ui.learning.said(When::Before, &quiz.id).is_some());
    html! {
        <details class="learning-before needs-app">
            <summary>{ text::learning_before(c) }</summary>
            <p class="quiet">{ text::learning_before_how(c) }</p>
            { questions(ui, When::Before) }
            <p role="status">{ all.then(|| text::learning_noted(c)) }</p>
            <button onclick={ui.on(LearningMsg::Skip)}>{ text::learning_skip(c) }</button>
        </details>
    }
}

/// The questions as groups of radio buttons, asked before the first night or after one; none must be
/// answered.
pub fn questions(ui: &AppContext, when: When) -> Html {
    let c = &ui.catalog;
    let question = |quiz: &Quiz| {
        let said = ui.learning.said(when, &quiz.id);
        let name = format!("{}-{}", when.id(), quiz.id);
        html! {
            <fieldset key={quiz.id.clone()} class="question">
                <legend>{ c.format(quiz.text, &[]) }</legend>
                <>{ for quiz.answers.iter().map(|answer| {
                    let learn = LearningMsg::Answer(when, quiz.id.clone(), answer.id.clone());
                    html! {
                        <label key={answer.id.clone()}>
                            <input type="radio" name={name.clone()} value={answer.id.clone()}
                                checked={said == Some(&*answer.id)} onchange={ui.on(learn)} />
                            <span>{ c.format(answer.text, &[]) }</span>
                        </label>
                    }
                }) }</>
            </fieldset>
        }
    };
    html! { <div class="questions">{ for ui.game.story.quizzes.iter().map(question) }</div> }
}
