//! A question: its answers, and "I don't know".

use yew::{Html, html};

use crate::context::AppContext;
use crate::store::CheckupMsg;
use checkup::{AnswerStatus, Reply};
use content::text;

/// A question of the story as a group of radio buttons.
pub fn question(ui: &AppContext, index: usize, status: AnswerStatus) -> Html {
    let c = &ui.catalog;
    let question = &ui.game.story.questions[index];
    let said = match status {
        AnswerStatus::Said(at) | AnswerStatus::Contradicted(at) => Some(usize::from(at)),
        AnswerStatus::DontKnow | AnswerStatus::Open => None,
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
    let why = format!("q-{}-why", question.id);
    html! {
        <fieldset key={index} class="question" id={format!("q-{}", question.id)} aria-describedby={why.clone()}>
            <legend><span class="number">{ index + 1 }</span>{ c.format(question.text, &[]) }</legend>
            <p class="why" id={why}>{ c.format(question.why, &[]) }</p>
            <>{ for question.answers.iter().enumerate().map(|(at, answer)| {
                radio(&answer.id, c.format(answer.text, &[]), Reply::Answer(answer.id.clone()), said == Some(at))
            }) }</>
            { radio("?", text::check_dont_know(c), Reply::DontKnow, status == AnswerStatus::DontKnow) }
        </fieldset>
    }
}
