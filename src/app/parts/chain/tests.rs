//! The layout of chains: whatever the steps and their words are, nothing is lost and nothing overlaps.

use proptest::prelude::*;

use super::drawing::{Drawing, PAD, Step, Thread, WIDTH};

/// Steps with any words, and threads that lead from one to later ones.
fn chains() -> impl Strategy<Value = (Vec<Step>, Vec<Thread>)> {
    let words = || "[a-z是的0-9][a-z 是的人，,0-9]{0,40}";
    let step = (words(), proptest::option::of(words())).prop_map(|(what, wins)| Step {
        what,
        gives: Vec::new(),
        wins: wins.into_iter().collect(),
    });
    let threads =
        proptest::collection::vec((any::<prop::sample::Index>(), any::<u16>(), proptest::option::of(words())), 0..16);
    (proptest::collection::vec(step, 2..14), threads).prop_map(|(mut steps, raw)| {
        let mut threads: Vec<Thread> = Vec::new();
        let mut said: Vec<Option<String>> = Vec::new();
        let last = steps.len() - 1;
        for (from, later, words) in raw {
            let from = from.index(last);
            let mut to: Vec<usize> = (from + 1..=last).filter(|at| later >> at & 1 == 1).collect();
            if to.is_empty() {
                to.push(last);
            }
            threads.push(Thread { from, to });
            said.push(words);
        }
        // A step words all of its threads or none.
        for (at, step) in steps.iter_mut().enumerate() {
            let own: Option<Vec<String>> =
                (0..threads.len()).filter(|&it| threads[it].from == at).map(|it| said[it].clone()).collect();
            step.gives = own.unwrap_or_default();
        }
        (steps, threads)
    })
}

/// The letters of a text, without spaces.
fn letters(text: &str) -> String {
    text.chars().filter(|it| !it.is_whitespace()).collect()
}

proptest! {
    #[test]
    fn every_step_is_there_with_all_its_words((steps, threads) in chains()) {
        let drawing = Drawing::of(&steps, &threads);
        prop_assert_eq!(drawing.places.len(), steps.len());
        prop_assert!(drawing.left < WIDTH / 3 + 10, "no room is left for the words: {}", drawing.left);
        for (step, place) in steps.iter().zip(&drawing.places) {
            prop_assert_eq!(letters(&place.what.concat()), letters(&step.what));
            prop_assert_eq!(letters(&place.gives.concat()), letters(&step.gives.concat()));
            prop_assert_eq!(letters(&place.wins.concat()), letters(&step.wins.concat()));
            prop_assert!(place.height >= 2 * PAD && place.y + place.height <= drawing.height);
            let room = (WIDTH - drawing.left - 2 * PAD) as usize * 10;
            let wide = |line: &String| line.chars().filter(|it| !it.is_ascii()).count() * 140;
            prop_assert!(place.gives.iter().all(|line| wide(line) <= room), "{:?}", place.gives);
        }
        for pair in drawing.places.windows(2) {
            prop_assert!(pair[0].y + pair[0].height < pair[1].y, "boxes stand apart");
        }
    }

    #[test]
    fn every_thread_leaves_its_step_and_comes_to_those_that_rest_on_it((steps, threads) in chains()) {
        let drawing = Drawing::of(&steps, &threads);
        prop_assert_eq!(drawing.wires.len(), threads.len());
        for (wire, thread) in drawing.wires.iter().zip(&threads) {
            let inside = |step: usize, y: u32| {
                let place = &drawing.places[step];
                (place.y..place.y + place.height).contains(&y)
            };
            prop_assert!(wire.x > 0 && wire.x < drawing.left && inside(thread.from, wire.start));
            prop_assert_eq!(wire.ends.len(), thread.to.len());
            prop_assert!(thread.to.iter().zip(&wire.ends).all(|(&to, &y)| inside(to, y) && y > wire.start));
            for other in drawing.wires.iter().filter(|it| it.thread != wire.thread && it.x == wire.x) {
                let until = |wire: &super::drawing::Wire| wire.ends.last().copied().unwrap_or_default();
                let apart = other.start >= until(wire) || wire.start >= until(other);
                prop_assert!(apart, "two threads in one lane at once");
            }
        }
    }
}
