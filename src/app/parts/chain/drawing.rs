//! The layout of a chain of steps: where each step stands, and down which lane each thread runs.
//!
//! Steps stand below each other in the order of the chain, so that the drawing is as narrow as a
//! telephone. A thread leaves its step beside its own line of text, runs down a lane at the left,
//! and branches off to every step that rests on it. Two threads share a lane only where one ends
//! before the other begins. Lengths are in the drawing's own units.

use i18n::wrap;

/// The width of the drawing.
pub const WIDTH: u32 = 360;
/// The height of a line of text.
pub const LINE: u32 = 19;
/// The space between a box's edge and its text.
pub const PAD: u32 = 10;
/// The space between two boxes.
const GAP: u32 = 12;
/// The space between two lanes, where there is room.
const LANE: u32 = 9;
/// The largest width of all lanes together.
const LANES: u32 = 104;
/// The space between the lanes and the boxes, for the heads of the arrows.
const HEADS: u32 = 14;
/// The space between two threads that end at one box.
const APART: u32 = 6;

/// How far above a box's lower edge a thread without words of its own goes out.
const FOOT: u32 = 6;

/// The size of the text, in hundredths of a unit; what is done is written in bold.
const EM: u32 = 1400;

/// A step to be drawn.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Step {
    /// The operation and its time.
    pub what: String,
    /// What it gives to later steps: a text for each of its threads, in their order, or none at all.
    pub gives: Vec<String>,
    /// The goals that it reached (money, accounts), a text each.
    pub wins: Vec<String>,
}

/// A thread to be drawn: from a step to those that rest on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Thread {
    /// The step that it leaves.
    pub from: usize,
    /// The later steps that it comes to, in order; one at least.
    pub to: Vec<usize>,
}

/// A step as it is drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The upper edge.
    pub y: u32,
    /// The height.
    pub height: u32,
    /// The lines of the operation and its time.
    pub what: Vec<String>,
    /// The lines of its threads.
    pub gives: Vec<String>,
    /// The lines of the goals that it reached.
    pub wins: Vec<String>,
}

/// A thread as it is drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wire {
    /// The thread, as an index.
    pub thread: usize,
    /// The horizontal position of its lane.
    pub x: u32,
    /// The height at which it leaves its step.
    pub start: u32,
    /// The heights at which it comes to the steps that rest on it, from above.
    pub ends: Vec<u32>,
}

/// The drawing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawing {
    /// The height of the whole.
    pub height: u32,
    /// The left edge of the boxes.
    pub left: u32,
    /// The steps.
    pub places: Vec<Place>,
    /// The threads.
    pub wires: Vec<Wire>,
}

impl Drawing {
    /// Draws steps and the threads between them.
    #[must_use]
    pub fn of(steps: &[Step], threads: &[Thread]) -> Self {
        let (lanes, count) = lanes(steps.len(), threads);
        let apart = LANE.min(LANES / count.max(1));
        let left = HEADS + apart * count;
        let width = (WIDTH - left - 2 * PAD - 2) * 100;
        let mut places: Vec<Place> = Vec::new();
        let mut starts = vec![0; threads.len()];
        let mut y = 2;
        for (step, words) in steps.iter().enumerate() {
            let what = wrap(&words.what, EM, true, width);
            let mut gives: Vec<String> = Vec::new();
            let own: Vec<usize> = (0..threads.len()).filter(|&at| threads[at].from == step).collect();
            for (nth, said) in words.gives.iter().enumerate() {
                if let Some(&thread) = own.get(nth) {
                    starts[thread] = y + PAD + LINE * size(what.len() + gives.len()) + LINE / 2;
                }
                gives.extend(wrap(said, EM, false, width));
            }
            let wins: Vec<String> = words.wins.iter().flat_map(|said| wrap(said, EM, true, width)).collect();
            let height = 2 * PAD + LINE * size(what.len() + gives.len() + wins.len());
            for &thread in own.iter().skip(words.gives.len()) {
                // Below whatever comes in.
                starts[thread] = y + height - FOOT;
            }
            places.push(Place { y, height, what, gives, wins });
            y += height + GAP;
        }
        let end = |thread: usize, to: usize| {
            let mut into: Vec<usize> = (0..threads.len()).filter(|&at| threads[at].to.contains(&to)).collect();
            // The nearer lane comes in above, so that those that end here do not cross.
            into.sort_by_key(|&at| lanes[at]);
            let nth = into.iter().position(|&at| at == thread).map_or(0, size);
            let others = size(into.len()).saturating_sub(1);
            // However many come in, they do so above where the first of what it gave goes out.
            let apart = APART.min(LINE * 3 / 2 / others.max(1));
            let middle = places[to].y + PAD + LINE / 2;
            (middle + nth * apart).saturating_sub(others * apart / 2).max(places[to].y + 3)
        };
        let wires = threads.iter().enumerate().map(|(thread, it)| Wire {
            thread,
            x: left - HEADS - apart * lanes[thread],
            start: starts[thread],
            ends: it.to.iter().map(|&to| end(thread, to)).collect(),
        });
        let wires = wires.collect();
        Self { height: y.saturating_sub(GAP) + 2, left, places, wires }
    }
}

/// The lane of each thread, counted from the boxes, and how many lanes there are.
fn lanes(steps: usize, threads: &[Thread]) -> (Vec<u32>, u32) {
    let mut lanes = vec![0; threads.len()];
    // Down to which step each lane is taken.
    let mut taken: Vec<usize> = Vec::new();
    for step in 0..steps {
        // What leaves a step further down takes the nearer lane, so that the two do not cross.
        for thread in (0..threads.len()).rev().filter(|&at| threads[at].from == step) {
            let last = threads[thread].to.last().copied().unwrap_or(step);
            let free = taken.iter().position(|&until| until <= step);
            let lane = free.unwrap_or_else(|| {
                taken.push(0);
                taken.len() - 1
            });
            taken[lane] = last;
            lanes[thread] = size(lane);
        }
    }
    (lanes, size(taken.len()))
}

fn size(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
