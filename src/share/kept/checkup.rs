//! The kept form of the self-check: everything by ids, so that it outlives a change of the questions.
//! `null` stands for "don't know"; `persona` is present while a persona is shown.

use super::{Stored, by_id, ids, old};
use crate::json::Value;
use checkup::{CheckupSession, Reply};
use world::ids::is_id;

impl Stored for CheckupSession {
    const FORMAT: &str = "long-night-checkup";
    const FIELDS: &[&str] = &["answers", "thefts", "plan", "persona", "tried"];

    fn write(&self) -> Vec<(&'static str, Value)> {
        let answer = |reply: &Reply| match reply {
            Reply::DontKnow => Value::Null,
            Reply::Answer(id) => Value::from(id.as_str()),
        };
        let answers = self.answers.iter().map(|(question, reply)| (question, answer(reply)));
        let thefts = self.thefts.iter().map(|(theft, on)| (theft.as_str(), Value::from(*on)));
        let persona = self.persona.iter().map(|id| ("persona", Value::from(id.as_str())));
        let all = [
            ("answers", Value::table_of(answers)),
            ("thefts", Value::table_of(thefts)),
            ("plan", Value::texts(self.plan.iter().map(String::as_str))),
        ];
        let tried = [("tried", Value::texts(self.tried.iter().map(String::as_str)))];
        all.into_iter().chain(persona).chain(tried).collect()
    }

    fn read(file: &Value) -> Option<Self> {
        let own = |value: &Value| value.text().filter(|id| is_id(id)).map(String::from);
        let mut sitting = Self { plan: ids(file, "plan")?, tried: ids(file, "tried")?, ..Self::default() };
        for (question, answer) in by_id(file, "answers")? {
            let reply = if *answer == Value::Null { Reply::DontKnow } else { Reply::Answer(own(answer)?) };
            sitting.answers.set(question, reply);
        }
        for (theft, on) in by_id(file, "thefts")? {
            sitting.mind(theft, on.bool()?);
        }
        if file.has("persona") {
            sitting.persona = Some(own(file.get("persona")?)?);
        }
        Some(sitting)
    }

    fn read_old(text: &str) -> (Self, bool) {
        old::sitting(text)
    }
}
