//! The flow of money in the relaxed world: facts that say whose money lies in which pot.

use super::relaxed::{Fact, Goal};
use base::FlatSet;
use litemap::LiteMap;
use world::ids::PotId;
use world::model::{Fen, Operation, Pay, Side, World};

/// An amount above every sum of a night, in fen.
const ALL_THERE_IS: Fen = Fen::MAX / 4;

/// Money of one pot that lies in another (or its own).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Lot {
    /// The pot that held the money at the start.
    from: PotId,
    /// The fact that the money lies where it is now; none for a pot's own.
    fact: Option<Fact>,
}

/// A payment of one lot.
#[derive(Clone, Copy, Debug)]
pub(super) struct Move {
    /// The fact that the money is there to be moved, unless it was at the start.
    pub(super) needs: Option<Fact>,
    /// The fact that it lies where it is moved; none where it was there at the start.
    pub(super) adds: Option<Fact>,
}

/// The possible flow of money: which pots' money can come to lie in which pots.
#[derive(Clone, Debug)]
pub(super) struct MoneyFlow {
    /// The ids of the facts about money, which follow the world's.
    pub(super) names: Vec<String>,
    first: Fact,
    lots: Vec<FlatSet<Lot>>,
    facts: LiteMap<(PotId, Place), Fact>,
}

/// A place, other than its own pot, where money can lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    /// In this pot.
    In(PotId),
    /// Beyond the owner's pots, by the crew's doing.
    Taken,
}

impl MoneyFlow {
    /// Follows the payments of all operations until no new lot of money appears.
    pub(super) fn of(world: &World) -> Self {
        let mut flow = Self { names: Vec::new(), first: world.facts.len(), lots: Vec::new(), facts: LiteMap::new() };
        for (id, pot) in (0..).map(PotId).zip(&world.pots) {
            let own = (pot.balance > pot.floor).then_some(Lot { from: id, fact: None });
            flow.lots.push(own.into_iter().collect());
        }
        while world.ops.iter().any(|op| flow.follow(world, op)) {}
        flow
    }

    /// Follows an operation's payment; returns whether a lot of money reached a pot for the first time.
    fn follow(&mut self, world: &World, op: &Operation) -> bool {
        let Some(pay) = &op.pay else { return false };
        let mut grew = false;
        for lot in self.lots[pay.from.index()].clone() {
            if lot.from == pay.to || pay.from == pay.to {
                continue;
            }
            let place = place(world, op.by, lot.from, pay.to);
            let next = self.first + self.names.len();
            let fact = *self.facts.entry((lot.from, place)).or_insert(next);
            if fact == next {
                let pot = |id: PotId| &world.pots[id.index()].id;
                self.names.push(match place {
                    Place::In(there) => format!("moved:{}:{}", pot(lot.from), pot(there)),
                    Place::Taken => format!("taken:{}", pot(lot.from)),
                });
            }
            grew |= self.lots[pay.to.index()].insert(Lot { from: lot.from, fact: Some(fact) });
        }
        grew
    }

    /// The ways in which a payment can move money: one for each lot that can lie where it pays from.
    pub(super) fn moves(&self, world: &World, by: Side, pay: &Pay) -> Vec<Move> {
        let lots = self.lots[pay.from.index()].iter();
        let adds = |lot: &Lot| self.facts.get(&(lot.from, place(world, by, lot.from, pay.to))).copied();
        let stays = |lot: &Lot| lot.from == pay.to || pay.from == pay.to;
        lots.map(|lot| Move { needs: lot.fact, adds: adds(lot).filter(|_| !stays(lot)) }).collect()
    }

    /// A goal for each of the owner's pots that the crew can take from.
    pub(super) fn goals(&self, world: &World) -> Vec<Goal> {
        let taken = self.facts.iter().filter(|((_, place), _)| *place == Place::Taken);
        let goal = |(&(pot, _), &fact): (&(PotId, Place), &Fact)| {
            let holds = world.pots[pot.index()].balance - world.pots[pot.index()].floor;
            Goal { fact, pot, loss: holds.min(most_out_of(world, pot, &mut Vec::new())) }
        };
        taken.map(goal).collect()
    }
}

/// Where money comes to lie when a side moves it there: what the crew moves from the owner's pots
/// to others is taken.
fn place(world: &World, by: Side, from: PotId, to: PotId) -> Place {
    let owners = |pot: PotId| world.pots[pot.index()].owner == Some(Side::Owner);
    if by == Side::Crew && owners(from) && !owners(to) { Place::Taken } else { Place::In(to) }
}

/// The most that operations can bring out of a pot and beyond the owner's in the whole scenario,
/// by way of her other pots too; each path is counted for itself, so that it is never too little.
fn most_out_of(world: &World, pot: PotId, on_the_way: &mut Vec<PotId>) -> Fen {
    if on_the_way.contains(&pot) {
        return 0;
    }
    on_the_way.push(pot);
    let mut most: Fen = 0;
    for op in &world.ops {
        let Some(pay) = op.pay.as_ref().filter(|pay| pay.from == pot && pay.to != pot) else { continue };
        let to_owner = world.pots[pay.to.index()].owner == Some(Side::Owner);
        let beyond = match (to_owner, op.by) {
            (true, _) => most_out_of(world, pay.to, on_the_way),
            (false, Side::Crew) => ALL_THERE_IS,
            // What she spends herself the crew could only take from where it then lies.
            (false, Side::Owner) => most_out_of(world, pay.to, on_the_way),
        };
        most = most.saturating_add(beyond.min(most_by(world, op, pay)));
    }
    on_the_way.pop();
    most.min(ALL_THERE_IS)
}

/// The most that an operation can move in the whole scenario.
fn most_by(world: &World, op: &Operation, pay: &Pay) -> Fen {
    let limit = op.limit.as_ref().filter(|limit| limit.control.is_none());
    let Some(limit) = limit else { return ALL_THERE_IS };
    let length = world.scenario.end.saturating_sub(world.scenario.start);
    let windows = Fen::from(length.div_ceil(limit.per.max(1)));
    pay.most().saturating_mul(Fen::from(limit.count)).saturating_mul(windows).min(ALL_THERE_IS)
}
