//! How likely the next bit is a one, learnt from all that came before.
//!
//! Several guesses, each by what followed the same few bytes or fields before, are weighed against one
//! another as they prove right or wrong ("context mixing"). Every index is kept within its array by a
//! mask or a remainder, which leaves the module without a check for each.
#![expect(clippy::float_arithmetic, reason = "nothing of the simulation is here")]

use crate::MOST;
use crate::fields::Fields;

/// The guesses by what came before; one more goes by the longest like passage, and one says always the same.
const GUESSES: usize = 6;
const INPUTS: usize = GUESSES + 2;

/// Each guess has so many places, as a power of two.
const BITS: u32 = 18;

/// A place that knows nothing: even odds in the upper 22 of 30 bits, how often it was looked at below.
const EVEN: i32 = 1 << 29;

/// So often at most a place counts that it was looked at: what comes later weighs no less.
const LOOKS: i32 = 127;

/// Where weights begin.
const WEIGHT: f64 = 0.25;

/// So far an error moves them, in parts of 65,536 of likelihood by the logarithm of odds.
const PACE: f64 = 1.0 / (1 << 30) as f64;

/// Odds, as the logarithm of them, run from -2047 to 2047; the tables are this long.
const ODDS: usize = 4096;

/// The weights go by where one is and by the bits of the byte so far.
const SETS: usize = 64 * 256;

/// The like passage's lengths, each for either bit.
const LENGTHS: usize = 128;

/// The odds are corrected at so many points.
const POINTS: usize = 33;

/// Mixes two numbers into one that tells nothing of either.
pub fn mix(one: u32, other: u32) -> u32 {
    let mixed = (one ^ other.wrapping_mul(0x2f0b_4c47)).wrapping_mul(0x9e37_79b1);
    mixed ^ mixed >> 15
}

/// What was read before, and what it leads one to expect.
pub struct Model {
    read: [u8; MOST],
    here: usize,
    /// Likelihoods in parts of 65,536 by the logarithm of the odds.
    likelihood: [i32; ODDS],
    /// The other way round: the logarithm of the odds by likelihoods in parts of 4,096.
    logarithm: [f64; ODDS],
    /// How far a place moves towards what came, by how often it was looked at.
    rate: [f64; 256],
    places: [[i32; 1 << BITS]; GUESSES],
    weights: [[f64; INPUTS]; SETS],
    corrections: [[u16; POINTS]; 1 << 16],
    /// Where the last six bytes were read before, where the like passage goes on, and how long it is.
    seen: [u32; 1 << 16],
    like: usize,
    length: usize,
    lengths: [i32; LENGTHS],
    /// The letters of the word so far.
    word: u32,
    /// The module that is being read, if one is.
    fields: Option<Fields>,
}

/// How one bit is guessed.
struct Guess {
    inputs: [f64; INPUTS],
    places: [usize; GUESSES],
    weights: usize,
    /// The like passage's length and its bit.
    like: Option<usize>,
    /// The place of the correction, and the likelihood in the end.
    correction: (usize, usize),
    mixed: i32,
    likelihood: i32,
}

impl Model {
    /// One that has not started: all zeros, so that a program holds none of it.
    pub const NOTHING: Self = Self {
        read: [0; MOST],
        here: 0,
        likelihood: [0; ODDS],
        logarithm: [0.0; ODDS],
        rate: [0.0; 256],
        places: [[0; 1 << BITS]; GUESSES],
        weights: [[0.0; INPUTS]; SETS],
        corrections: [[0; POINTS]; 1 << 16],
        seen: [0; 1 << 16],
        like: 0,
        length: 0,
        lengths: [0; LENGTHS],
        word: 0,
        fields: None,
    };

    /// Starts anew, with nothing read.
    pub fn start(&mut self) {
        self.tables();
        self.here = 0;
        self.places.iter_mut().for_each(|places| places.fill(EVEN));
        self.weights.fill([WEIGHT; INPUTS]);
        let points = std::array::from_fn(|point| self.likelihood[(point * 128).min(ODDS - 1)] as u16);
        self.corrections.fill(points);
        self.seen.fill(0);
        self.lengths.fill(EVEN);
        (self.like, self.length, self.word, self.fields) = (0, 0, 0, None);
    }

    fn tables(&mut self) {
        let (mut odds, mut known) = (-2048, 0);
        for likelihood in &mut self.likelihood {
            // e to the power of -odds / 256, by squaring.
            let mut power = 1.0 - f64::from(odds) / 256.0 / 1_048_576.0;
            for _ in 0..20 {
                power *= power;
            }
            *likelihood = ((65536.0 / (1.0 + power)) as i32).clamp(16, 65520);
            // So likely are those of these odds, up to the next.
            let next = (*likelihood as usize >> 4) + 1;
            self.logarithm.iter_mut().take(next).skip(known).for_each(|it| *it = f64::from(odds));
            (known, odds) = (next, odds + 1);
        }
        self.logarithm.iter_mut().skip(known).for_each(|it| *it = 2047.0);
        for (looks, rate) in (0..).zip(&mut self.rate) {
            *rate = 2.0 / f64::from(2 * looks + 3);
        }
    }

    /// What was read, followed by what has not been yet.
    pub fn read(&self) -> &[u8; MOST] {
        &self.read
    }

    /// How many bytes were read.
    pub fn len(&self) -> usize {
        self.here
    }

    /// Begins another file: a WebAssembly module, or anything else.
    pub fn begin(&mut self, module: bool) {
        self.fields = module.then(Fields::default);
        self.length = 0;
    }

    /// Reads a byte, bit by bit: `code` is told how likely a one is, in parts of 65,536, and says the bit.
    pub fn byte(&mut self, mut code: impl FnMut(u32) -> bool) {
        let (contexts, set) = self.contexts();
        self.find_like();
        let mut byte = 1;
        let mut bases = [0; GUESSES];
        for bit in (0..8).rev() {
            if bit == 7 || bit == 3 {
                // Half a byte's places lie side by side.
                bases = contexts.map(|context| (mix(context, byte) >> (32 - BITS)) as usize & !15);
            }
            let half = (if bit > 3 { byte } else { byte & ((1 << (3 - bit)) - 1) | 1 << (3 - bit) }) as usize;
            let places = bases.map(|base| base | half);
            let guess = self.guess(places, set, byte, bit, contexts[1]);
            let one = code(guess.likelihood as u32);
            self.learn(&guess, one);
            byte = byte << 1 | u32::from(one);
        }
        let byte = byte as u8;
        self.read[self.here % MOST] = byte;
        self.here += 1;
        self.word = match byte {
            b'a'..=b'z' | b'A'..=b'Z' | 128.. => mix(self.word, byte.into()),
            _ => 0,
        };
        if let Some(fields) = &mut self.fields {
            fields.push(byte);
        }
    }

    /// The byte so many before the next one.
    fn before(&self, back: usize) -> u32 {
        self.here.checked_sub(back).map_or(0, |at| self.read[at % MOST].into())
    }

    /// What each guess goes by, and which weights; above 31, the weights depend on what is known, too.
    fn contexts(&self) -> ([u32; GUESSES], usize) {
        let one = self.before(1);
        let two = one | self.before(2) << 8;
        let three = two | self.before(3) << 16;
        let (contexts, set) = match &self.fields {
            Some(fields) if fields.is_code() => (fields.contexts(three), fields.field()),
            fields => {
                let four = three | self.before(4) << 24;
                let place = fields.as_ref().map_or(0, Fields::outside);
                let set = if fields.is_some() { 40 } else { 32 };
                ([place, mix(one, 1), mix(two, 2), mix(three, 3), mix(four, 4), mix(self.word, 5)], set)
            }
        };
        (std::array::from_fn(|at| mix(contexts[at], at as u32 + 1)), set)
    }

    /// Goes on in the like passage, or looks for one.
    fn find_like(&mut self) {
        let here = self.here;
        let goes_on = self.length > 0 && u32::from(self.read[self.like % MOST]) == self.before(1);
        self.like += usize::from(goes_on);
        self.length = if goes_on { (self.length + 1).min(400) } else { 0 };
        if here < 6 {
            return;
        }
        let last = (3..7).fold(0, |last, back| last << 8 | self.before(back));
        let key = (mix(last, self.before(1) | self.before(2) << 8) >> 16) as usize % self.seen.len();
        if self.length == 0 && self.seen[key] > 0 {
            self.like = self.seen[key] as usize;
            let same = |back: &usize| self.read[(self.like - back) % MOST] == self.read[(here - back) % MOST];
            self.length = (1..=self.like.min(32)).take_while(same).count();
        }
        self.seen[key] = here as u32;
    }

    fn guess(&self, places: [usize; GUESSES], set: usize, byte: u32, bit: u32, near: u32) -> Guess {
        let mut inputs = [0.0; INPUTS];
        let mut known = 0;
        for (at, place) in places.iter().enumerate() {
            let place = self.places[at][*place % (1 << BITS)];
            if place & 255 > 0 {
                inputs[at] = self.logarithm[(place >> 18) as usize % ODDS];
                known = at;
            }
        }
        let passage = if self.length > 0 { u32::from(self.read[self.like % MOST]) | 256 } else { 0 };
        let like = (passage >> (bit + 1) == byte).then(|| {
            let length = (self.length.min(31) + self.length / 32).min(63);
            length * 2 + (passage >> bit & 1) as usize
        });
        if let Some(like) = like {
            inputs[GUESSES] = self.logarithm[(self.lengths[like % LENGTHS] >> 18) as usize % ODDS];
            known = if self.length > 15 { 7 } else { 6 };
        }
        inputs[INPUTS - 1] = 256.0;
        let set = if set > 31 { set + known } else { set };
        let weights = (set * 256 + byte as usize) % SETS;
        let weighed = inputs.iter().zip(&self.weights[weights]);
        let sum = weighed.fold(0.0, |sum, (input, weight)| sum + input * weight);
        let odds = (sum.clamp(-2047.0, 2047.0) as i32 + 2048) as usize % ODDS;
        let mixed = self.likelihood[odds];
        // What such odds came to before, between the two next points.
        let row = (near.wrapping_add(byte.wrapping_mul(0x9e37_79b1)) >> 16) as usize % self.corrections.len();
        let (low, part) = (odds >> 7, (odds & 127) as i32);
        let [low_point, high_point] = [low, low + 1].map(|point| i32::from(self.corrections[row][point]));
        let corrected = (low_point * (128 - part) + high_point * part) >> 7;
        let correction = (row, low + usize::from(part >= 64));
        let likelihood = ((mixed + corrected) >> 1).clamp(16, 65520);
        Guess { inputs, places, weights, like, correction, mixed, likelihood }
    }

    fn learn(&mut self, guess: &Guess, one: bool) {
        let error = f64::from((i32::from(one) << 16) - guess.mixed) * PACE;
        for (weight, input) in self.weights[guess.weights % SETS].iter_mut().zip(&guess.inputs) {
            *weight += input * error;
        }
        let (row, point) = guess.correction;
        let point = &mut self.corrections[row % (1 << 16)][point % POINTS];
        *point = (i32::from(*point) + ((i32::from(one) * 65535 - i32::from(*point)) >> 6)) as u16;
        for (places, place) in self.places.iter_mut().zip(guess.places) {
            look(&mut places[place % (1 << BITS)], one, &self.rate, LOOKS);
        }
        if let Some(like) = guess.like {
            look(&mut self.lengths[like % LENGTHS], one, &self.rate, 255);
        }
    }
}

/// Moves a place towards what came, the less the more often it was looked at.
fn look(place: &mut i32, one: bool, rate: &[f64; 256], most: i32) {
    let (odds, looks) = (*place >> 8, *place & 255);
    let towards = if one { (1 << 22) - 1 } else { 0 };
    let moved = odds + (f64::from(towards - odds) * rate[looks as usize % 256]) as i32;
    *place = moved << 8 | (looks + 1).min(most);
}
