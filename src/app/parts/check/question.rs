//! A question: its answers, "I don't know", and how to look it up.

use yew::{Html, html};

use crate::context::AppContext;
use crate::parts::advice::{on_phones, ways};
use crate::store::{CheckupMsg, question_place};
use checkup::{AnswerStatus, Reply};
use content::text;
use world::story::{Device, Question};

/// A question of the story as a group of radio buttons, by its `number` among those that are asked, for these
/// phones, none meaning all; the one that the reader is at is `current`.
pub fn question(
    ui: &AppContext,
    (index, number): (usize, usize),
    status: AnswerStatus,
    phones: &[Device],
    current: bool,
) -> Html {
    let c = &ui.catalog;
    let question = &ui.game.story.questions[index];
    let said = match status {
        AnswerStatus::Said(at) | AnswerStatus::Contradicted(at) => Some(usize::from(at)),
        AnswerStatus::DontKnow | AnswerStatus::Open | AnswerStatus::Skipped(_) => None,
    };
    let radio = |key: &str, name: String, reply: Reply, checked: bool| {
        html! {
            <label key={key.to_owned()}>
                <input type="radio" name={format!("q-{}", question.id)} value={key.to_owned()} {checked}
                    onchange={ui.on(CheckupMsg::Answer(question.id.clone(), reply))} />
                <span>{ name }</span>
            </label>
        }
    };
    let place = question_place(&question.id);
    let why = format!("{place}-why");
    let text = c.format(question.text, &[]);
    let class = if current { "question current" } else { "question" };
    html! {
        <fieldset key={index} {class} id={place} tabindex="-1" aria-describedby={why.clone()}>
            <legend><span class="number">{ number }</span>{ &text }</legend>
            <p class="why" id={why}>{ c.format(question.why, &[]) }</p>
            <>{ for question.answers.iter().enumerate().map(|(at, answer)| {
                radio(&answer.id, c.format(answer.text, &[]), Reply::Answer(answer.id.clone()), said == Some(at))
            }) }</>
            { radio("?", text::check_dont_know(c), Reply::DontKnow, status == AnswerStatus::DontKnow) }
            // Whoever lands on the question does not open it along with it.
            <div>
                <details>
                    <summary>{ text::check_look(c) }<span class="unseen">{ text }</span></summary>
                    { look(ui, question, phones) }
                </details>
            </div>
        </fieldset>
    }
}

/// How to look it up: on whatever phone, then the way there on these.
fn look(ui: &AppContext, question: &Question, phones: &[Device]) -> Html {
    let advice = question.look_at.and_then(|at| ui.game.story.advice.get(usize::from(at)));
    html! {
        <>
            <p>{ ui.catalog.format(question.look, &[]) }</p>
            { ways(advice.into_iter().flat_map(|advice| on_phones(ui, advice, phones)).collect()) }
        </>
    }
}
