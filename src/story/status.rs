//! The status display of a playthrough: the line and the money, as the player's side believes them.

use super::{Game, Playthrough};
use base::Bits;
use sim::{EventKind, State};
use world::ids::{FactId, PotId};
use world::model::{Fen, Side, World};

/// The status of the line, as a side believes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Line {
    /// The phone is where it belongs.
    Safe,
    /// The owner: gone, and live as far as she knows.
    Loose,
    /// The owner: reported lost, as far as she knows.
    Reported,
    /// The owner: on a new SIM.
    Replaced,
    /// The crew: no SIM to use yet.
    None,
    /// The crew: live in their phone.
    Live,
    /// The crew: no service.
    NoService,
    /// The crew: dead for good.
    Dead,
}

impl Line {
    /// The line's status in the player's view.
    #[must_use]
    pub fn of(game: &Game, state: &State, role: Side) -> Self {
        Self::believed(&game.world, &state.beliefs[role.index()], role)
    }

    /// The line's status by a side's beliefs.
    #[must_use]
    pub fn believed(world: &World, beliefs: &Bits, role: Side) -> Self {
        let roles = &world.roles;
        let believes = |role: Option<FactId>| role.is_some_and(|fact| beliefs.has(fact.index()));
        let replaced = believes(roles.sim_replaced);
        match role {
            Side::Owner if replaced => Self::Replaced,
            Side::Owner if believes(roles.line_suspended) => Self::Reported,
            Side::Owner if believes(roles.phone_with_owner) => Self::Safe,
            Side::Owner => Self::Loose,
            Side::Crew if replaced => Self::Dead,
            Side::Crew if !believes(roles.sim_moved) => Self::None,
            Side::Crew if believes(roles.line_suspended) => Self::NoService,
            Side::Crew => Self::Live,
        }
    }
}

/// The money that a side sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Money {
    /// The owner's view: money within the crew's reach, and money that she moved to safety.
    Owner {
        /// In pots that she remembers and has neither emptied nor frozen, in fen.
        at_stake: Fen,
        /// Moved out of reach by her own doing, in fen.
        moved: Fen,
    },
    /// The crew's view: money taken and still held, in fen.
    Crew {
        /// Money held, in fen.
        taken: Fen,
    },
}

impl Money {
    /// The money in the player's view.
    #[must_use]
    pub fn of(game: &Game, play: &Playthrough) -> Self {
        let world = &game.world;
        if play.opening.role == Side::Crew {
            return Self::Crew { taken: play.state.ledger.wealth(world, Side::Crew) };
        }
        let moves = play.events.iter().filter_map(|event| match event.kind {
            EventKind::Paid { from, to, amount } if world.ops[event.op.index()].by == Side::Owner => {
                Some((from, to, amount))
            }
            _ => None,
        });
        let mut moved = 0;
        let mut left: Vec<Fen> = world.pots.iter().map(|pot| pot.balance - pot.floor).collect();
        for (from, to, amount) in moves {
            left[from.index()] -= amount;
            if world.pots[from.index()].owner == Some(Side::Owner) && Some(to) == world.roles.refuge {
                moved += amount;
            }
        }
        let knows = |fact: FactId| play.state.believes(Side::Owner, fact);
        let in_reach = |index: usize| {
            let (pot, is) = (&world.pots[index], |id: PotId| id.index() == index);
            let purse = world.roles.purses.iter().find(|purse| is(purse.pot));
            let counts = purse.is_none_or(|purse| !knows(purse.frozen) && purse.known.is_none_or(knows));
            pot.owner == Some(Side::Owner) && !pot.debt && !world.roles.refuge.is_some_and(is) && counts
        };
        let at_stake = (0..left.len()).filter(|&index| in_reach(index)).map(|index| left[index].max(0)).sum();
        Self::Owner { at_stake, moved }
    }
}

/// The facts that a side gained and lost since the start.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Knowledge {
    /// Known or held now, and not at the start.
    pub gained: Vec<FactId>,
    /// Held at the start, and known to be lost.
    pub lost: Vec<FactId>,
}

impl Knowledge {
    /// The difference between what the role believes now and what it believed at the start.
    #[must_use]
    pub fn of(game: &Game, play: &Playthrough) -> Self {
        let start = State::new(&game.world, &play.opening.controls);
        let mut knowledge = Self::default();
        for fact in (0..).map(FactId).take(game.world.facts.len()) {
            let others = game.world.facts[fact.index()].held_by == Some(play.opening.role.other());
            let held = game.world.facts[fact.index()].held_by == Some(play.opening.role);
            match (start.believes(play.opening.role, fact), play.state.believes(play.opening.role, fact)) {
                (false, true) if !others => knowledge.gained.push(fact),
                (true, false) if held => knowledge.lost.push(fact),
                _ => {}
            }
        }
        knowledge
    }
}
