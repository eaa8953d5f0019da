//! A playthrough as ids: which choice of which storylet was made.
//!
//! A run code counts choices, so it holds for one edition of the story; a trail
//! names them, so it can be followed in another for as far as they are there.

use super::{Act, Game, Opening, Playthrough};
use world::model::{Amounts, Minute, Side};
use world::story::{Choice, Storylet};

/// A playthrough as ids.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trail {
    /// Whom the player plays.
    pub role: Side,
    /// The controls switched on beforehand.
    pub controls: Vec<String>,
    /// The minute at which the player takes over; `None`: the beginning.
    pub from: Option<Minute>,
    /// The opponent's id; `None`: the script of the historical night.
    pub opponent: Option<String>,
    /// The decisions, in order.
    pub steps: Vec<Step>,
}

/// A decision: a storylet's id, and the id of a choice in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The storylet.
    pub storylet: String,
    /// The choice.
    pub choice: String,
}

/// A trail followed as far as it goes in this edition.
#[derive(Clone, Debug)]
pub struct Retraced {
    /// The playthrough as far as it could be followed.
    pub play: Playthrough,
    /// Where and why it could not be followed any further; `None`: it was followed to its end.
    pub lost: Option<Lost>,
}

/// The place where a trail can no longer be followed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lost {
    /// The number of decisions before it.
    pub after: usize,
    /// The reason.
    pub why: Why,
}

/// Why a trail cannot be followed any further.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// A protection that was in place beforehand is no longer part of the world.
    NoControl,
    /// The opponent is no longer part of the world.
    NoOpponent,
    /// The decision is no longer part of the story.
    NoStorylet,
    /// The choice is no longer part of the decision.
    NoChoice,
    /// Both still exist, but the night no longer comes to them here.
    Elsewhere,
}

impl Trail {
    /// The trail of a playthrough.
    #[must_use]
    pub fn of(game: &Game, play: &Playthrough) -> Self {
        let steps = play.beats.iter().filter_map(|beat| match beat.act {
            Act::Chose(storylet, choice) => {
                let storylet = &game.story.storylets[storylet.index()];
                let choice = storylet.choices[usize::from(choice)].id.clone();
                Some(Step { storylet: storylet.id.clone(), choice })
            }
            _ => None,
        });
        // Taken apart whole, so that nothing of an opening is forgotten here. What is kept has the usual
        // amounts: no page opens a night with others.
        let Opening { role, controls, from, opponent, amounts: _ } = &play.opening;
        Self {
            role: *role,
            controls: controls.iter().map(|it| game.world.controls[it.index()].id.clone()).collect(),
            from: *from,
            opponent: opponent.map(|it| game.world.opponents[it.index()].id.clone()),
            steps: steps.collect(),
        }
    }

    /// The opening that the trail describes.
    ///
    /// # Errors
    /// A control or the opponent no longer exists.
    pub fn opening(&self, game: &Game) -> Result<Opening, Why> {
        let controls = self.controls.iter().map(|id| game.world.control(id));
        let controls = controls.collect::<Option<Vec<_>>>().ok_or(Why::NoControl)?;
        let known = |id: &String| {
            let id = game.world.opponent(id)?;
            (game.world.opponents[id.index()].side == self.role.other()).then_some(id)
        };
        let opponent = self.opponent.as_ref().map(|id| known(id).ok_or(Why::NoOpponent)).transpose()?;
        Ok(Opening { role: self.role, controls, from: self.from, opponent, amounts: Amounts::Usual })
    }

    /// Follows the trail as far as this edition of the story allows.
    #[must_use]
    pub fn retrace(&self, game: &Game) -> Retraced {
        let opening = match self.opening(game) {
            Ok(opening) => opening,
            Err(why) => {
                let play = Playthrough::start(game, Opening::new(self.role, &[]));
                return Retraced { play, lost: Some(Lost { after: 0, why }) };
            }
        };
        let mut play = Playthrough::start(game, opening);
        for (after, step) in self.steps.iter().enumerate() {
            if let Err(why) = step.take(game, &mut play) {
                return Retraced { play, lost: Some(Lost { after, why }) };
            }
        }
        Retraced { play, lost: None }
    }
}

impl Step {
    /// The storylet and the choice, as far as they still exist.
    #[must_use]
    pub fn find<'a>(&self, game: &'a Game) -> (Option<&'a Storylet>, Option<&'a Choice>) {
        let storylet = game.story.storylets.iter().find(|it| it.id == self.storylet);
        (storylet, storylet.and_then(|it| it.choices.iter().find(|choice| choice.id == self.choice)))
    }

    /// Makes the decision in a playthrough; an error leaves the playthrough unchanged.
    fn take(&self, game: &Game, play: &mut Playthrough) -> Result<(), Why> {
        let storylets = &game.story.storylets;
        let storylet = storylets.iter().position(|it| it.id == self.storylet).ok_or(Why::NoStorylet)?;
        let choice = storylets[storylet].choices.iter().position(|it| it.id == self.choice).ok_or(Why::NoChoice)?;
        let scene = play.scene.as_ref().filter(|it| it.storylet.index() == storylet).ok_or(Why::Elsewhere)?;
        let offered = scene.offered.iter().position(|&it| usize::from(it) == choice);
        let index = offered.and_then(|it| u8::try_from(it).ok()).ok_or(Why::Elsewhere)?;
        play.choose(game, index).map_err(|_| Why::Elsewhere)
    }
}
