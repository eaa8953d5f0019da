//! The browser's entry.

#[cfg(target_arch = "wasm32")]
fn main() {
    app::run();
}

/// There is no window here; the native companion is `longnight`.
#[cfg(not(target_arch = "wasm32"))]
fn main() {
    eprintln!("this is the browser's part: `cargo xtask serve` shows it, `longnight` is the one for here");
}
