//! Measures the built page: Lighthouse's marks, loading, the delay after a click, long tasks, memory, and
//! how far it is from the self-check's first question to a thing done.
//!
//! `cargo xtask report` runs these tests, which are ignored otherwise, one after
//! the other. Marks and times depend on the machine and on Lighthouse's mood: they are printed, each
//! the median of [`ROUNDS`], and written into the folder that `LONG_NIGHT_REPORTS` names. Asserted is
//! only that memory stays.

mod loading;
mod walked;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;
use std::time::Duration;

use i18n::Locale;
use serde_json::{Value, json};
use share::address::file;
use share::route::Page;
use world::model::Side;

use crate::browser::{Browser, Setup, with_browser};
use crate::engine::Engine;
use crate::play::{CHOICE, Rule, address, the_debrief_is_there};
use crate::server::Server;

/// How much slower the processor is made.
const SLOWER: u8 = 4;
/// So often everything is measured; the median counts.
const ROUNDS: usize = 5;
/// How many nights are played for the memory.
const NIGHTS: u64 = 50;
/// So long a click is left alone.
const PAUSE: Duration = Duration::from_millis(400);

/// After so many nights it is looked at.
const STEP: u64 = 10;

/// How often each page is rated by Lighthouse; `LONG_NIGHT_ROUNDS` says otherwise.
fn rounds() -> usize {
    env::var("LONG_NIGHT_ROUNDS").ok().and_then(|rounds| rounds.parse().ok()).unwrap_or(ROUNDS)
}

/// Remembers long tasks, how long each click took until it was seen, and the memory of the wasm.
const WATCH: &str = "
    window.tasks = []; window.clicks = [];
    new PerformanceObserver((list) => {
      for (const { duration, startTime } of list.getEntries()) window.tasks.push([Math.round(duration), startTime]);
    }).observe({ type: 'longtask', buffered: true });
    new PerformanceObserver((list) => {
      for (const { interactionId, duration, startTime } of list.getEntries())
        if (interactionId) window.clicks.push([interactionId, Math.round(duration), startTime]);
    }).observe({ type: 'event', durationThreshold: 16, buffered: true });
    for (const name of ['instantiate', 'instantiateStreaming']) {
      const original = WebAssembly[name];
      WebAssembly[name] = async (...all) => {
        const made = await original.apply(WebAssembly, all);
        // What comes late has no memory of its own.
        window.wasmMemory = (made.instance ?? made).exports.memory ?? window.wasmMemory;
        return made;
      };
    }";

/// Where reports go.
fn folder() -> PathBuf {
    let folder = env::var_os("LONG_NIGHT_REPORTS").map_or_else(|| "target/reports".into(), PathBuf::from);
    fs::create_dir_all(&folder).expect("the folder for reports is made");
    folder
}

/// Writes a report, and says where.
fn write(name: &str, report: &Value) {
    let path = folder().join(name);
    let text = serde_json::to_string_pretty(report).expect("it is JSON");
    fs::write(&path, text).expect("the report is written");
    println!("  {}", path.display());
}

/// Rates one page; says Lighthouse's report.
fn rate(url: &str, to: &Path) -> Value {
    let lighthouse = env::var_os("LIGHTHOUSE").expect("LIGHTHOUSE names its program");
    let mut command = Command::new("node");
    command.arg(lighthouse).arg(url).args(["--quiet", "--output=json", "--output=html"]);
    command.arg("--output-path").arg(to).arg("--chrome-flags=--headless --no-sandbox --disable-gpu --disable-quic");
    if let Some(chrome) = env::var_os("CHROME") {
        command.env("CHROME_PATH", chrome);
    }
    let said = command.output().expect("node starts");
    assert!(said.status.success(), "Lighthouse: {}", String::from_utf8_lossy(&said.stderr));
    let mut json = to.as_os_str().to_owned();
    json.push(".report.json");
    let report = fs::read_to_string(json).expect("Lighthouse's report is read");
    serde_json::from_str(&report).expect("Lighthouse's report is JSON")
}

/// A mark of Lighthouse out of 100.
fn mark(report: &Value, category: &str) -> String {
    match report["categories"][category]["score"].as_f64() {
        // Two places behind the point, read as a whole number.
        Some(score) => format!("{score:.2}").replace('.', "").trim_start_matches('0').to_owned(),
        None => "-".to_owned(),
    }
}

/// What kept a page from the full mark in a category.
fn lost(report: &Value, category: &str) -> Vec<String> {
    let audits = report["categories"][category]["auditRefs"].as_array().into_iter().flatten();
    let short = |it: &Value| {
        let audit = &report["audits"][it["id"].as_str()?];
        let counts = it["weight"].as_f64() > Some(0.0) && audit["score"].as_f64() < Some(1.0);
        let scored = counts && !audit["score"].is_null();
        scored.then(|| {
            format!("{} {}", it["id"].as_str().unwrap_or_default(), audit["displayValue"].as_str().unwrap_or_default())
        })
    };
    audits.filter_map(short).collect()
}

#[test]
#[ignore = "measures; `cargo xtask report` runs it"]
fn lighthouse_rates_the_pages() {
    let Some(dist) = env::var_os("LONG_NIGHT_DIST") else { return };
    let categories = ["performance", "accessibility", "best-practices", "seo"];
    let times =
        ["first-contentful-paint", "largest-contentful-paint", "total-blocking-time", "cumulative-layout-shift"];
    println!("\nLighthouse, a slow phone\n{:24}{}", "", categories.map(|it| format!("{it:>16}")).concat());
    let mut why = Vec::new();
    // Every page under the address that the application shows, in both languages; LONG_NIGHT_PAGES names some.
    let wanted = env::var("LONG_NIGHT_PAGES").unwrap_or_default();
    let files = Page::ALL.into_iter().flat_map(|page| Locale::ALL.map(|locale| file(page, locale)));
    for file in files.filter(|file| wanted.is_empty() || wanted.split(' ').any(|part| file.starts_with(part))) {
        let name = file.trim_end_matches(".html");
        let server = Server::start(Path::new(&dist), None, Engine::Chromium, String::new());
        let url = format!("{}/{file}", server.origin);
        let rounds = rounds();
        let mut reports: Vec<Value> = (1..=rounds)
            .map(|round| rate(&url, &folder().join(format!("lighthouse-{name}-{round}"))))
            .inspect(|report| assert!(report["runtimeError"].is_null(), "{name}: {}", report["runtimeError"]))
            .collect();
        // The report that is in the middle by its speed stands for all.
        let speed = |report: &Value| report["categories"]["performance"]["score"].as_f64().unwrap_or_default();
        reports.sort_by(|one, other| speed(one).total_cmp(&speed(other)));
        let report = reports.swap_remove(rounds / 2);
        let marks = categories.map(|category| format!("{:>16}", mark(&report, category)));
        let shown = |id: &str| report["audits"][id]["displayValue"].as_str().unwrap_or("-").replace('\u{a0}', " ");
        let machine = &report["environment"]["benchmarkIndex"];
        println!("{name:24}{}   {}, {machine}", marks.concat(), times.map(shown).join(", "));
        for category in categories {
            why.extend(lost(&report, category).into_iter().map(|it| format!("  {name}, {category}: {it}")));
        }
    }
    println!(
        "(first paint, largest paint, blocked, shifted, how fast the machine was: medians of {})\n{}",
        rounds(),
        why.join("\n")
    );
}

/// The one in the middle.
fn median(times: impl Iterator<Item = u64>) -> u64 {
    let mut times: Vec<u64> = times.collect();
    times.sort_unstable();
    times.get(times.len() / 2).copied().unwrap_or_default()
}

/// How long something took, in milliseconds, and which heading came of it.
type Slow = (u64, String);

/// The longest first.
fn slowest(value: &Value) -> Vec<Slow> {
    let all = value.as_array().into_iter().flatten();
    let mut all: Vec<Slow> =
        all.filter_map(|it| Some((it[0].as_u64()?, it[1].as_str().unwrap_or_default().to_owned()))).collect();
    all.sort_by(|one, other| other.cmp(one));
    all
}

/// Plays both sides to the debrief with a processor so many times slower; says what was measured.
fn play_slowly(slower: u8) -> Vec<Value> {
    let mut measured = Vec::new();
    for (role, locale) in Side::BOTH.into_iter().zip(Locale::ALL) {
        with_browser(&Setup { before: WATCH, ..Setup::default() }, |browser| {
            browser.devtools("Emulation.setCPUThrottlingRate", &json!({ "rate": slower }));
            browser.open(&address(Page::Home, locale));
            browser.click(&format!(".roles a[href='{}']", address(Page::Play(role), locale)));
            browser.wait_for(CHOICE);
            // The load is over.
            browser.ask("setTimeout(arguments[0], 1000)", &json!([]));
            browser.run("window.tasks = []; window.clicks = []; window.beats = []");
            let mut clicks = 0;
            loop {
                browser.run("window.beats.push([performance.now(), document.querySelector('h1').innerText.trim()])");
                // Nobody presses what is not to be seen yet.
                browser.ask(
                    "requestAnimationFrame(() => setTimeout(() => requestIdleCallback(arguments[0])))",
                    &json!([]),
                );
                let offered = browser.count(CHOICE);
                if offered == 0 {
                    break;
                }
                browser.click_nth(CHOICE, Rule::Turns.of(clicks, offered));
                // Looking into the page takes time, too, which is not the page's.
                thread::sleep(PAUSE);
                clicks += 1;
                browser.wait_for_count(".transcript li", clicks);
            }
            the_debrief_is_there(browser);
            browser.ask("setTimeout(arguments[0], 500)", &json!([]));
            // Of a click's events the longest counts; what comes of it is the first beat after it.
            let seen = browser.run(
                "const after = (at) => (window.beats.find(([then]) => then > at) ?? window.beats.at(-1))[1];
                 const worst = new Map();
                 for (const [id, time, at] of window.clicks) if (time > (worst.get(id)?.[0] ?? 0)) worst.set(id, [time, after(at)]);
                 return [[...worst.values()], window.tasks.map(([time, at]) => [time, after(at)])]",
            );
            let [slow, tasks] = [0, 1].map(|at| slowest(&seen[at]));
            let over = |all: &[Slow], limit| all.iter().filter(|(time, _)| *time > limit).count();
            let worst = |all: &[Slow]| all.first().map_or(0, |(time, _)| *time);
            println!(
                "{:8}{slower:>7}{clicks:>8}{:>12}{:>14}{:>12}{:>14}",
                role.id(),
                over(&slow, 50),
                worst(&slow),
                over(&tasks, 100),
                worst(&tasks),
            );
            for (what, all) in [("click", &slow), ("task", &tasks)] {
                for (time, heading) in all.iter().take(4).filter(|(time, _)| *time > 50) {
                    println!("    a {what} of {time} ms on the way to “{heading}”");
                }
            }
            measured.push(json!({
                "role": role.id(), "slower": slower, "clicks": clicks, "slow clicks": slow, "long tasks": tasks,
            }));
        });
    }
    measured
}

#[test]
#[ignore = "measures; `cargo xtask report` runs it"]
fn how_soon_a_click_is_seen() {
    println!("\nFrom a click to the next picture, and tasks, through a whole night (in ms)");
    println!("role     slower  clicks  over 50 ms       slowest  tasks > 100       longest");
    let mut all = Vec::new();
    for slower in [1, SLOWER] {
        let rounds: Vec<Vec<Value>> = (0..ROUNDS).map(|_| play_slowly(slower)).collect();
        for (at, role) in Side::BOTH.into_iter().enumerate() {
            let worst = |what: &str| median(rounds.iter().map(|it| it[at][what][0][0].as_u64().unwrap_or(0)));
            println!(
                "median of {ROUNDS} nights, {}, {slower} times slower: slowest click {} ms, longest task {} ms",
                role.id(),
                worst("slow clicks"),
                worst("long tasks")
            );
        }
        all.extend(rounds.into_iter().flatten());
    }
    write("speed.json", &Value::Array(all));
}

/// Plays so many nights by clicks in the page itself.
fn play_nights(browser: &Browser, nights: u64) {
    let script = format!(
        "const done = arguments[0], settled = () => new Promise((then) => setTimeout(then, 0));
         (async () => {{
           for (let night = 0; night < {nights}; night += 1) {{
             for (let at = 0; !document.querySelector('.debrief'); at += 1) {{
               const all = document.querySelectorAll('{CHOICE}');
               const old = document.querySelector('h1');
               all[(night + at) % all.length].click();
               while (document.querySelector('h1') === old) await settled();
             }}
             // What is worked out there takes a while; a reader goes on before it is done, too.
             while (night % 5 === 0 && document.querySelector('.debrief [aria-busy=true]')) await settled();
             document.querySelector('.next button').click();
             while (document.querySelector('.debrief')) await settled();
           }}
           done('played');
         }})().catch((error) => done(String(error)))"
    );
    assert_eq!(browser.ask(&script, &json!([])), "played");
}

/// What is used now, once what nobody holds is gone.
fn memory(browser: &Browser) -> [(&'static str, u64); 4] {
    // What was still to be drawn when the last page was left holds it a little longer.
    browser.ask("setTimeout(arguments[0], 1000)", &json!([]));
    for _ in 0..2 {
        browser.devtools("HeapProfiler.collectGarbage", &json!({}));
    }
    browser.devtools("Performance.enable", &json!({}));
    let said = browser.devtools("Performance.getMetrics", &json!({}));
    let metric = |name: &str| {
        let all = said["metrics"].as_array().into_iter().flatten();
        let found = all.filter(|it| it["name"] == name).find_map(|it| it["value"].as_f64());
        found.and_then(|it| format!("{it:.0}").parse().ok()).unwrap_or_else(|| panic!("no {name}: {said}"))
    };
    let wasm = browser.read("window.wasmMemory.buffer.byteLength").parse().expect("a length is a number");
    [
        ("bytes of scripts", metric("JSHeapUsedSize")),
        ("bytes of wasm", wasm),
        ("nodes", metric("Nodes")),
        ("listeners", metric("JSEventListeners")),
    ]
}

#[test]
#[ignore = "measures; `cargo xtask report` runs it"]
fn memory_stays_over_fifty_nights() {
    with_browser(&Setup { before: WATCH, ..Setup::default() }, |browser| {
        browser.allow(300);
        browser.open(&address(Page::Play(Side::Owner), Locale::En));
        println!("\nMemory over {NIGHTS} nights");
        let mut rows = Vec::new();
        for nights in (0..=NIGHTS).step_by(STEP as usize) {
            if nights > 0 {
                play_nights(browser, STEP);
            }
            let row = memory(browser);
            println!("  {nights:>3} nights: {}", row.map(|(name, many)| format!("{many} {name}")).join(", "));
            rows.push(row);
        }
        let report = rows.iter().map(|row| row.iter().map(|(name, many)| ((*name).to_owned(), json!(many))).collect());
        write("memory.json", &Value::Array(report.collect()));
        // The first nights fill what is kept of all; from then on it stays.
        let (early, late) = (rows[1], rows[rows.len() - 1]);
        for ((name, early), (_, late)) in early.into_iter().zip(late) {
            assert!(late <= early + early / 4, "{name}: {early} after {STEP} nights, {late} after {NIGHTS}");
        }
    });
}
