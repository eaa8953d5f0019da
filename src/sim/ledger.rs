//! The ledger: pots, transfers, and the account of a night's cost.

use serde::{Deserialize, Serialize};

use super::event::{Event, EventKind};
use super::state::State;
use base::Bits;
use world::ids::{OpId, PotId};
use world::model::{Amounts, Fen, Pay, Side, World};

/// The balance of each pot, in fen.
///
/// Invariant: money only moves, so the sum over all pots never changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ledger {
    pots: Vec<Fen>,
    paid: Vec<Fen>,
}

impl Ledger {
    /// Every pot at its starting balance.
    #[must_use]
    pub fn new(world: &World) -> Self {
        let pots = world.pots.iter().map(|pot| pot.balance).collect();
        Self { pots, paid: vec![0; world.ops.len()] }
    }

    /// The balances after these events, from the starting balances on.
    #[must_use]
    pub fn after(world: &World, events: &[Event]) -> Self {
        let mut ledger = Self::new(world);
        for event in events {
            match event.kind {
                EventKind::Paid { from, to, amount } => {
                    ledger.transfer(from, to, amount);
                    ledger.paid[event.op.index()] += amount;
                }
                EventKind::ClawedBack { from, to, amount, .. } => ledger.take_back(event.op, from, to, amount),
                _ => {}
            }
        }
        ledger
    }

    /// What is in a pot, in fen; below zero for what is owed.
    #[must_use]
    pub fn balance(&self, pot: PotId) -> Fen {
        self.pots[pot.index()]
    }

    /// How much can be drawn from a pot, in fen.
    #[must_use]
    pub fn available(&self, world: &World, pot: PotId) -> Fen {
        (self.balance(pot) - world.pots[pot.index()].floor).max(0)
    }

    /// The sum over all pots, in fen.
    #[must_use]
    pub fn total(&self) -> Fen {
        self.pots.iter().sum()
    }

    /// What belongs to a side, debts taken off, in fen.
    #[must_use]
    pub fn wealth(&self, world: &World, side: Side) -> Fen {
        let own = world.pots.iter().zip(&self.pots).filter(|(pot, _)| pot.owner == Some(side));
        own.map(|(_, balance)| balance).sum()
    }

    /// What the owner has lost since the start, in fen; below zero where she has gained.
    #[must_use]
    pub fn loss(&self, world: &World) -> Fen {
        Self::new(world).wealth(world, Side::Owner) - self.wealth(world, Side::Owner)
    }

    /// How much the payment of the operation with this id would move now, in fen.
    #[must_use]
    pub fn payable(&self, world: &World, pay: &Pay, op: &str, amounts: Amounts) -> Fen {
        let most = pay.at_most(op, amounts).min(self.available(world, pay.from));
        if pay.refunds.is_empty() {
            return most;
        }
        let paid = |ops: &[OpId]| -> Fen { ops.iter().map(|op| self.paid[op.index()]).sum() };
        most.min(paid(&pay.refunds) - paid(&pay.beyond)).max(0)
    }

    /// Makes an operation's payment.
    pub(super) fn pay(&mut self, op: OpId, pay: &Pay, amount: Fen) {
        self.transfer(pay.from, pay.to, amount);
        self.paid[op.index()] += amount;
    }

    /// Takes a payment back.
    pub(super) fn take_back(&mut self, op: OpId, from: PotId, to: PotId, amount: Fen) {
        self.transfer(from, to, amount);
        self.paid[op.index()] -= amount;
    }

    /// Moves an amount from one pot to another.
    fn transfer(&mut self, from: PotId, to: PotId, amount: Fen) {
        self.pots[from.index()] -= amount;
        self.pots[to.index()] += amount;
    }
}

/// The cost of a night: attempted = blocked + clawed back + compensated + net loss.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Score {
    /// What the crew moved or tried to move out of the owner's pots, in fen.
    pub attempted: Fen,
    /// What guards kept in place, in fen.
    pub blocked: Fen,
    /// What guards took back, in fen.
    pub clawed_back: Fen,
    /// What firms paid back on a claim, less what she returned of it, in fen.
    pub compensated: Fen,
    /// Of that, what she found unspent and took back herself, in fen.
    pub recovered: Fen,
    /// Of that, what of a loan in her name was written off, in fen.
    pub forgiven: Fen,
    /// What the owner lost in the end, in fen.
    pub net_loss: Fen,
    /// Of that, what is owed on loans taken in her name, in fen.
    pub loans: Fen,
    /// How many facts about her identity the crew holds.
    pub exposed: u32,
    /// How many accounts and bindings are still open that outlive the night.
    pub hidden: u32,
}

impl Score {
    /// Adds up what the events say, and what the state still holds.
    #[must_use]
    pub fn of(world: &World, state: &State, events: &[Event]) -> Self {
        Self::at(world, &state.ledger, &state.facts, events)
    }

    /// Adds up what the events say, and what is left of it in the pots and facts they led to.
    #[must_use]
    pub fn at(world: &World, ledger: &Ledger, facts: &Bits, events: &[Event]) -> Self {
        let mut score = Self::default();
        let is_owners = |pot: PotId| world.pots[pot.index()].owner == Some(Side::Owner);
        for event in events {
            match event.kind {
                EventKind::Paid { from, to, amount } if is_owners(from) && !is_owners(to) => {
                    // What she gives back herself was paid to her in excess.
                    match world.ops[event.op.index()].by {
                        Side::Crew => score.attempted += amount,
                        Side::Owner => score.compensated -= amount,
                    }
                }
                EventKind::Paid { from, to, amount } if !is_owners(from) && is_owners(to) => {
                    score.compensated += amount;
                    let refunds = world.ops[event.op.index()].pay.as_ref().is_some_and(|pay| !pay.refunds.is_empty());
                    match (world.pots[to.index()].debt, refunds) {
                        (true, _) => score.forgiven += amount,
                        (false, false) => score.recovered += amount,
                        (false, true) => {}
                    }
                }
                EventKind::Stopped { amount, .. } => {
                    score.attempted += amount;
                    score.blocked += amount;
                }
                EventKind::ClawedBack { amount, .. } => score.clawed_back += amount,
                _ => {}
            }
        }
        score.net_loss = ledger.loss(world);
        for (index, pot) in (0..).zip(&world.pots) {
            if pot.debt && pot.owner == Some(Side::Owner) {
                score.loans += -ledger.balance(PotId(index));
            }
        }
        for index in facts.iter() {
            let fact = &world.facts[index];
            score.exposed += u32::from(fact.identity && fact.held_by == Some(Side::Crew));
            score.hidden += u32::from(fact.hidden);
        }
        score
    }
}
