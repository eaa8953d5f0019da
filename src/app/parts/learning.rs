//! The questions before the first night.

use yew::{Html, component, html};

use super::learnt::questions;
use crate::context::use_app_context;
use crate::store::LearningMsg;
use content::text;
use share::learning::When;

/// The questions before the first night: folded, and hidden once the reader skips them.
#[component]
pub fn Before() -> Html {
    let ui = &use_app_context();
    let c = &ui.catalog;
    let all = ui.game.story.quizzes.iter().all(|quiz| ui.learning.said(When::Before, &quiz.id).is_some());
    html! {
        <details class="learning-before">
            <summary>{ text::learning_before(c) }</summary>
            <p class="quiet">{ text::learning_before_how(c) }</p>
            { questions(ui, When::Before) }
            <p role="status">{ all.then(|| text::learning_noted(c)) }</p>
            <button onclick={ui.on(LearningMsg::Skip)}>{ text::learning_skip(c) }</button>
        </details>
    }
}
