//! Who reads a text message: follows from SIM, line and message service, as
//! the content's receiver rules say.

use base::Bits;
use world::ids::NumberId;
use world::model::{CodeTo, Side, World};

/// Who reads what is sent to a number while these facts hold; nobody, where no rule does.
#[must_use]
pub fn reader(world: &World, facts: &Bits, number: NumberId) -> Option<Side> {
    let receivers = &world.numbers[number.index()].receivers;
    let holds = |receiver: &&world::model::Receiver| {
        receiver.all.iter().all(|fact| facts.has(fact.index()))
            && !receiver.none.iter().any(|fact| facts.has(fact.index()))
    };
    receivers.iter().find(holds).map(|receiver| receiver.side)
}

/// The number a code goes to; `None` where no number is bound to the account.
pub(super) fn number(world: &World, facts: &Bits, code: CodeTo) -> Option<NumberId> {
    match code {
        CodeTo::Number(number) => Some(number),
        CodeTo::Account(account) => {
            let bound = &world.accounts[account.index()].bound;
            bound.iter().find(|(_, fact)| facts.has(fact.index())).map(|&(number, _)| number)
        }
    }
}
