//! The money of a night: a waterfall from the sum attempted to the net loss, and where the money went.

use sim::{Event, EventKind, Score};
use world::ids::{OpId, PotId};
use world::model::{Fen, Side, World};

/// The kinds of bars in the waterfall.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The sum that the crew took or tried to take.
    Attempted,
    /// The sum that risk control blocked.
    Blocked,
    /// The sum that risk control clawed back.
    ClawedBack,
    /// The sum that the owner found unspent and took back herself.
    Recovered,
    /// Loans that were written off.
    Forgiven,
    /// Compensation paid by firms, less what the owner returned of it.
    Compensated,
    /// The net loss.
    Net,
    /// The debt on loans in the owner's name.
    Loans,
}

/// A bar of the waterfall, between two heights.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bar {
    /// What it stands for.
    pub part: Part,
    /// The height at which it begins, in fen.
    pub from: Fen,
    /// The height at which it ends, in fen: the lower one where the bar takes away.
    pub to: Fen,
}

impl Bar {
    /// The amount, below zero where the bar takes away.
    #[must_use]
    pub const fn amount(&self) -> Fen {
        self.to - self.from
    }
}

/// The waterfall: from the sum attempted, bar by bar, to the net loss; then the debt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waterfall {
    /// The bars. Those that take away begin where the one before them ends.
    pub bars: Vec<Bar>,
    least: Fen,
    most: Fen,
}

impl Waterfall {
    /// The waterfall of a score; what is nothing has no bar, but for the first and the net loss.
    #[must_use]
    pub fn of(score: &Score) -> Self {
        let mut bars = Vec::new();
        let mut height = 0;
        let claims = score.compensated - score.recovered - score.forgiven;
        for (part, amount) in [
            (Part::Attempted, score.attempted),
            (Part::Blocked, -score.blocked),
            (Part::ClawedBack, -score.clawed_back),
            (Part::Recovered, -score.recovered),
            (Part::Forgiven, -score.forgiven),
            (Part::Compensated, -claims),
        ] {
            if amount != 0 || part == Part::Attempted {
                bars.push(Bar { part, from: height, to: height + amount });
                height += amount;
            }
        }
        bars.push(Bar { part: Part::Net, from: 0, to: score.net_loss });
        if score.loans != 0 {
            bars.push(Bar { part: Part::Loans, from: 0, to: score.loans });
        }
        let heights = || bars.iter().flat_map(|bar| [bar.from, bar.to]);
        let (least, most) = (heights().min().unwrap_or(0), heights().max().unwrap_or(0));
        Self { bars, least, most }
    }

    /// Where a height stands between the least and the most, in thousandths.
    #[must_use]
    pub fn share(&self, height: Fen) -> u32 {
        let span = (self.most - self.least).max(1);
        u32::try_from((height - self.least) * 1000 / span).unwrap_or(0)
    }
}

/// Where the owner's money went in the end, by operation.
pub(super) fn losses(world: &World, events: &[Event]) -> Vec<(OpId, PotId, Fen)> {
    let is_owners = |pot: PotId| world.pots[pot.index()].owner == Some(Side::Owner);
    let mut losses: Vec<(OpId, PotId, Fen)> = Vec::new();
    for event in events {
        let crews = world.ops[event.op.index()].by == Side::Crew;
        let (pot, amount) = match event.kind {
            EventKind::Paid { from, to, amount } if crews && is_owners(from) && !is_owners(to) => (from, amount),
            EventKind::ClawedBack { from, to, amount, .. } if !is_owners(from) && is_owners(to) => (to, -amount),
            _ => continue,
        };
        match losses.iter_mut().find(|(op, from, _)| *op == event.op && *from == pot) {
            Some((.., sum)) => *sum += amount,
            None => losses.push((event.op, pot, amount)),
        }
    }
    losses.retain(|&(.., sum)| sum != 0);
    losses
}
