//! A question: its answers, and "I don't know".

use yew::{Html, Properties, component, html};

use crate::context::use_ui;
use crate::store::{Msg, Tell};
use checkup::{AnswerStatus, Reply};
use content::text;

/// Which question, and how it stands.
#[derive(PartialEq, Properties)]
pub struct Props {
    /// Its place in the story.
    pub index: usize,
    /// How it stands.
    pub status: AnswerStatus,
}

/// A question as a group of radio buttons.
#[component]
pub fn QuestionField(props: &Props) -> Html {
    let ui = &use_ui();
    let c = &ui.catalog;
    let question = &ui.game.story.questions[props.index];
    let said = match props.status {
        AnswerStatus::Said(at) | AnswerStatus::Contradicted(at) => Some(usize::from(at)),
        AnswerStatus::DontKnow | AnswerStatus::Open => None,
    };
    let radio = |key: &str, name: String, reply: Reply, checked: bool| {
        html! {
            <label key={key.to_owned()}>
                <input type="radio" name={format!("q-{}", question.id)} value={key.to_owned()} {checked}
                    onchange={ui.on(Msg::Tell(Tell::Answer(question.id.clone(), reply)))} />
                <span>{ name }</span>
            </label>
        }
    };
    let why = format!("q-{}-why", question.id);
    html! {
        <fieldset class="question" id={format!("q-{}", question.id)} aria-describedby={why.clone()}>
            <legend><span class="number">{ props.index + 1 }</span>{ c.format(question.text, &[]) }</legend>
            <p class="why" id={why}>{ c.format(question.why, &[]) }</p>
            <>{ for question.answers.iter().enumerate().map(|(at, answer)| {
                radio(&answer.id, c.format(answer.text, &[]), Reply::Answer(answer.id.clone()), said == Some(at))
            }) }</>
            { radio("?", text::check_dont_know(c), Reply::DontKnow, props.status == AnswerStatus::DontKnow) }
        </fieldset>
    }
}
