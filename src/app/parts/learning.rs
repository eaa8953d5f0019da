//! The questions before the first night.

use yew::Html;

use super::learnt::Questions;
use crate::app::context::Ui;
use crate::app::markup::{component, html};
use crate::app::store::{Learn, Msg};
use crate::share::learning::When;
use crate::text;

/// The questions before the first night: folded up, and gone once they are left out.
#[component]
pub fn Before(ui: &Ui) -> Html {
    let c = &ui.catalog;
    if ui.learning.skipped {
        return Html::default();
    }
    let all = ui.game.story.quizzes.iter().all(|quiz| ui.learning.said(When::Before, &quiz.id).is_some());
    html! {
        <details class="learning-before">
            <summary>{ text::learning_before(c) }</summary>
            <p class="quiet">{ text::learning_before_how(c) }</p>
            <Questions when={When::Before} />
            <p role="status">{ all.then(|| text::learning_noted(c)) }</p>
            <button onclick={ui.on(Msg::Learn(Learn::Skip))}>{ text::learning_skip(c) }</button>
        </details>
    }
}
