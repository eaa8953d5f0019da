//! The emergency page's part of the store: steps ticked off, telephone numbers noted.

use std::rc::Rc;

use super::persisted::keep;
use super::{Effect, Model};
use share::numbers::Number;
use share::ticks::Moment;

/// Something that happened on the emergency page or its printed card.
#[derive(Clone, Debug, PartialEq)]
pub enum EmergencyMsg {
    /// The reader ticks a step off at a moment, or takes the tick back.
    Tick(String, Option<Moment>),
    /// The reader clears all ticks.
    ClearTicks,
    /// The reader notes a telephone number.
    AddNumber(Number),
    /// The reader takes a noted number off the list, counted from 0.
    RemoveNumber(usize),
}

impl Model {
    pub(super) fn update_emergency(&mut self, msg: EmergencyMsg) -> Vec<Effect> {
        match msg {
            EmergencyMsg::Tick(id, at) => {
                Rc::make_mut(&mut self.ticks).set(&id, at);
                vec![keep(&*self.ticks)]
            }
            EmergencyMsg::ClearTicks => {
                self.ticks = Rc::default();
                vec![keep(&*self.ticks), Effect::Focus]
            }
            EmergencyMsg::AddNumber(number) => {
                let noted = Rc::make_mut(&mut self.numbers).add(number);
                noted.then(|| keep(&*self.numbers)).into_iter().collect()
            }
            EmergencyMsg::RemoveNumber(at) => {
                Rc::make_mut(&mut self.numbers).remove(at);
                vec![keep(&*self.numbers), Effect::Focus]
            }
        }
    }
}
