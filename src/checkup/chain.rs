//! The crew's path as a drawing: where each step stands, and which arrow leads to which.
//!
//! Steps stand below each other in the order of beginning, so that the drawing is as narrow as a
//! telephone; an arrow from a step to the next is short, any other runs down a lane at the side.
//! Lengths are in the drawing's own units.

use analysis::PathStep;
use i18n::wrap;

/// The width of the drawing.
pub const WIDTH: u32 = 360;
/// Where the boxes begin, beside the clock and the lanes.
const LEFT: u32 = 92;
/// The width of a box.
pub const BOX: u32 = WIDTH - LEFT - 2;
/// Between two boxes.
const GAP: u32 = 26;
/// The height of a line of text.
pub const LINE: u32 = 19;
/// Between a box's edge and its text.
pub const PAD: u32 = 12;
/// Between two lanes.
const LANE: u32 = 9;
/// The most lanes that there is room for; further arrows share the outermost.
const LANES: u32 = 4;

/// The size of the text, in hundredths of a unit; what is done is written in bold.
const EM: u32 = 1400;

/// A step as it is drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The left edge.
    pub x: u32,
    /// The upper edge.
    pub y: u32,
    /// The height.
    pub height: u32,
    /// What is done, a line each.
    pub what: Vec<String>,
    /// What it gives, a line each.
    pub gives: Vec<String>,
}

/// An arrow from a step to a later one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Arrow {
    /// From which step.
    pub from: usize,
    /// To which.
    pub to: usize,
    /// The lane that it runs down; none straight down to the next.
    pub lane: Option<u32>,
    /// Where it begins.
    pub start: (u32, u32),
    /// Where it ends.
    pub end: (u32, u32),
}

/// The drawing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chain {
    /// The height of the whole.
    pub height: u32,
    /// The steps.
    pub places: Vec<Place>,
    /// The arrows.
    pub arrows: Vec<Arrow>,
}

impl Chain {
    /// Draws steps with their words: what is done, and what it gives.
    #[must_use]
    pub fn of(steps: &[PathStep], words: &[(String, String)]) -> Self {
        let mut y = 2;
        let mut places = Vec::new();
        for (what, gives) in words {
            let width = (BOX - 2 * PAD) * 100;
            let (what, gives) = (wrap(what, EM, true, width), wrap(gives, EM, false, width));
            let lines = u32::try_from(what.len() + gives.len()).unwrap_or(u32::MAX);
            let height = 2 * PAD + LINE * lines;
            places.push(Place { x: LEFT, y, height, what, gives });
            y += height + GAP;
        }
        let mut arrows: Vec<Arrow> = Vec::new();
        for (to, step) in steps.iter().enumerate().take(places.len()) {
            for &from in step.after.iter().filter(|&&from| from < to) {
                arrows.push(arrow(&places, &arrows, from, to));
            }
        }
        Self { height: y.saturating_sub(GAP) + 2, places, arrows }
    }
}

fn arrow(places: &[Place], before: &[Arrow], from: usize, to: usize) -> Arrow {
    let (above, below) = (&places[from], &places[to]);
    if to == from + 1 {
        let x = LEFT + 24;
        return Arrow { from, to, lane: None, start: (x, above.y + above.height), end: (x, below.y) };
    }
    let overlaps = |other: &&Arrow| other.lane.is_some() && other.from < to && from < other.to;
    let taken: Vec<u32> = before.iter().filter(overlaps).filter_map(|other| other.lane).collect();
    let nth = |lane: u32| LEFT - 14 - lane * LANE;
    let free = (0..LANES).map(nth).find(|lane| !taken.contains(lane)).unwrap_or_else(|| nth(LANES - 1));
    let start = (LEFT, above.y + above.height - PAD);
    Arrow { from, to, lane: Some(free), start, end: (LEFT, below.y + PAD + LINE / 2) }
}
