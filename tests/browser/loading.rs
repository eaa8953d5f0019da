//! How soon the first scene and everything else are there: of the site, and of the one file.

use serde_json::{Value, json};

use super::{ROUNDS, SLOWER, median, write};
use crate::browser::{Setup, with_browser};

/// Remembers when the application had started, and when what comes late had come.
const WATCH: &str = "
    window.came = {};
    new MutationObserver(() => {
      const { boot, late } = document.documentElement.dataset;
      if (boot === 'started') window.came.first ??= Math.round(performance.now());
      if (late === 'ready') window.came.all ??= Math.round(performance.now());
    }).observe(document, { subtree: true, attributes: true, attributeFilter: ['data-boot', 'data-late'] });";

/// What is opened, and what it is called.
const OPENED: [(&str, &str); 2] = [("the site", "index.html"), ("the one file", "long-night.html")];

/// When the first scene and everything was there, in milliseconds.
fn load(path: &str, slower: u8) -> [u64; 2] {
    let mut came = [0; 2];
    with_browser(&Setup { before: WATCH, ..Setup::default() }, |browser| {
        browser.devtools("Emulation.setCPUThrottlingRate", &json!({ "rate": slower }));
        browser.visit(path);
        browser.wait_until("window.came.all");
        came = ["first", "all"].map(|what| browser.run(&format!("return came.{what}")).as_u64().unwrap_or_default());
    });
    came
}

#[test]
#[ignore = "measures; `cargo xtask report` runs it"]
fn how_soon_it_is_there() {
    println!("\nFrom the address to the first scene, and to everything (in ms, medians of {ROUNDS})");
    println!("              slower   first scene   everything   of the site's");
    let mut all: Vec<Value> = Vec::new();
    for slower in [1, SLOWER] {
        let mut site = None;
        for (name, path) in OPENED {
            let loads: Vec<[u64; 2]> = (0..ROUNDS).map(|_| load(path, slower)).collect();
            let [first, whole] = [0, 1].map(|at| median(loads.iter().map(|load| load[at])));
            let of_site = whole * 10 / *site.get_or_insert(whole);
            println!("{name:14}{slower:>6}{first:>14}{whole:>13}{:>12}.{}", of_site / 10, of_site % 10);
            all.push(json!({ "what": name, "slower": slower, "first": first, "all": whole }));
        }
    }
    write("loading.json", &Value::Array(all));
}
