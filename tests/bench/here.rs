//! What differs between this machine and a browser: the clock, the memory, where a line goes.

/// Nanoseconds since some moment.
#[cfg(not(target_arch = "wasm32"))]
pub fn nanos() -> u64 {
    use std::sync::LazyLock;
    use std::time::Instant;

    static BEGAN: LazyLock<Instant> = LazyLock::new(Instant::now);
    u64::try_from(BEGAN.elapsed().as_nanos()).unwrap_or(u64::MAX)
}

/// Nanoseconds since some moment, as exact as the browser says: a tenth of a millisecond.
#[cfg(target_arch = "wasm32")]
pub fn nanos() -> u64 {
    let now = js_sys::Function::new_no_args("return BigInt(Math.round(performance.now() * 1e6))");
    let nanos = now.call0(&wasm_bindgen::JsValue::NULL).expect("a browser has a clock");
    u64::try_from(nanos).expect("a clock that begins with the page fits")
}

/// How many rounds there are.
const ROUNDS: usize = 5;

/// Does something again and again; returns the nanoseconds of the median round, and how often it was
/// done in a round.
///
/// A round takes `long` nanoseconds at least: asking a browser for the time takes longer than a copy does.
pub fn timed(long: u64, what: impl FnMut()) -> (u64, u64) {
    let (rounds, times) = rounds(long, what);
    (rounds[ROUNDS / 2], times)
}

/// The same of the fastest round: what else the machine has to do makes nothing faster.
pub fn at_best(long: u64, what: impl FnMut()) -> (u64, u64) {
    let (rounds, times) = rounds(long, what);
    (rounds[0], times)
}

fn rounds(long: u64, mut what: impl FnMut()) -> ([u64; ROUNDS], u64) {
    let mut round = |times: u64| {
        let began = nanos();
        (0..times).for_each(|_| what());
        nanos() - began
    };
    let mut times = 1;
    while round(times) < long {
        times *= 2;
    }
    let mut rounds: [u64; ROUNDS] = core::array::from_fn(|_| round(times));
    rounds.sort_unstable();
    (rounds, times)
}

/// Prints a line.
#[cfg(not(target_arch = "wasm32"))]
pub fn say(line: &str) {
    println!("{line}");
}

/// Prints a line by way of the browser.
#[cfg(target_arch = "wasm32")]
pub fn say(line: &str) {
    wasm_bindgen_test::console_log!("{line}");
}

/// The memory taken so far, where this can be asked: pages of 64 KiB, which never become fewer.
pub fn pages() -> Option<usize> {
    #[cfg(target_arch = "wasm32")]
    return Some(core::arch::wasm32::memory_size(0));
    #[cfg(not(target_arch = "wasm32"))]
    None
}
