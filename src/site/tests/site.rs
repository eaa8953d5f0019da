//! What the site builder makes of a build: every file that is named is there, and is the one meant.
#![allow(clippy::unwrap_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use app::Shared;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use i18n::Locale;
use serde_json::Value;
use sha2::{Digest as _, Sha256};
use share::address::{file, leaflet, sources};
use share::route::Page;
use story::Game;

/// What Trunk leaves, as far as it matters; it goes with this value.
struct Built(PathBuf);

impl Built {
    fn new(name: &str) -> Self {
        let folder = std::env::temp_dir().join(format!("long-night-finish-{name}-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let page = "<!doctype html><html><head>\
            <link rel=\"stylesheet\" href=\"./a-1.css\" integrity=\"sha384-x\"/><link rel=\"stylesheet\" href=\"./b-1.css\"/>\
            <link rel=\"stylesheet\" href=\"./print-1.css\"/>\
            <link rel=\"icon\" href=\"./icon-1.svg\"/><script type=\"module\">import init from './n-1.js';</script>\
            <link rel=\"modulepreload\" href=\"./n-1.js\"><link rel=\"preload\" href=\"./n-1_bg.wasm\" as=\"fetch\" type=\"application/wasm\">\
            </head><body></body></html>";
        let files = [
            ("index.html", page),
            ("a-1.css", "/* first */\na {\n  color: red;\n}\n"),
            ("b-1.css", "b { top: 0 }\n"),
            ("print-1.css", "@media print {\n  b { top: 1px }\n}\n"),
            ("icon-1.svg", include_str!("../../../static/icon.svg")),
            ("n-1.js", "// what calls what\nexport default function __wbg_init() {}\n"),
            ("n-1_bg.wasm", "\0asm\u{1}\0\0\0"),
            ("long-night-worker.js", "let wasm_bindgen = (function () {})();\n"),
            ("long-night-worker_bg.wasm", "\0asm\u{1}\0\0\0"),
        ];
        for (name, text) in files {
            fs::write(folder.join(name), text).unwrap();
        }
        Self(folder)
    }

    fn finish(&self, variables: &[(&str, &str)]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_site"))
            .arg(&self.0)
            .env_remove("TRUNK_PROFILE")
            .env_remove("LONG_NIGHT_PROBLEMS")
            .envs(variables.iter().copied())
            .output()
            .unwrap()
    }

    fn read(&self, name: &str) -> String {
        fs::read_to_string(self.0.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    fn names(&self) -> Vec<String> {
        let mut names: Vec<String> =
            fs::read_dir(&self.0).unwrap().map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }
}

impl Drop for Built {
    fn drop(&mut self) {
        drop(fs::remove_dir_all(&self.0));
    }
}

fn hash(bytes: &[u8]) -> String {
    STANDARD.encode(Sha256::digest(bytes))
}

/// What stands between two marks, wherever it does.
fn between<'a>(text: &'a str, from: &'a str, to: &'a str) -> impl Iterator<Item = &'a str> {
    text.split(from).skip(1).filter_map(move |rest| rest.split_once(to).map(|(it, _)| it))
}

/// Every script and style in a page that runs has its hash in the page's policy.
fn its_policy_knows_its_scripts(folder: &Path, name: &str, page: &str) {
    let policy = between(page, "Content-Security-Policy\" content=\"", "\"").next();
    let policy = policy.unwrap_or_else(|| panic!("{} has no policy in {}", name, folder.display()));
    for from in ["<script>", "<script type=\"module\">", "<style>"] {
        let to = if from == "<style>" { "</style>" } else { "</script>" };
        for text in between(page, from, to) {
            assert!(policy.contains(&hash(text.as_bytes())), "{name}: {from}");
        }
    }
}

/// Every file that a page of the site names is there.
fn what_it_names_is_there(names: &[String], name: &str, page: &str) {
    for attribute in ["href=\"", "src=\""] {
        for address in between(page, attribute, "\"") {
            let file = address.split(['?', '#']).next().unwrap();
            let elsewhere = file.is_empty() || file.contains(':');
            assert!(elsewhere || names.iter().any(|it| it == file), "{name} names {address}");
        }
    }
}

#[test]
fn a_release_is_complete_and_everything_in_it_fits() {
    let built = Built::new("release");
    let output = built.finish(&[("LONG_NIGHT_URL", "https://example.org/night")]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(String::from_utf8_lossy(&output.stdout).contains("500000"), "the sizes are printed");
    let names = built.names();
    assert!(!names.iter().any(|name| name.contains("-1.") || name.contains("-1_")), "{names:?}");
    let one = built.read("long-night.html");
    for held in ["app.wasm", "app.js", "story.bin", "words.en.late.bin"] {
        let letters = between(&one, &format!("id=\"held:{held}\">"), "<").next().unwrap().to_owned();
        // A header of ten bytes without a name in it, which the script in the page counts on.
        assert_eq!(STANDARD.decode(letters).unwrap()[..4], [0x1f, 0x8b, 8, 0], "{held}");
    }
    // It is read without scripts, too: in both languages, whose ids are not each other's.
    let ids: Vec<&str> = between(&one, " id=\"", "\"").collect();
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "an id is there twice");
    let items = |locale: &str| {
        let page = built.read(&format!("checklist.{locale}.html"));
        between(&page, "<li id=\"", "\"").map(|id| format!("{id}-{locale}")).collect::<Vec<_>>()
    };
    for locale in ["en", "zh-Hans"] {
        let step = format!("step-report-sim-{locale}");
        for id in items(locale).into_iter().chain([step, format!("emergency-{locale}"), format!("checklist-{locale}")])
        {
            assert!(ids.contains(&id.as_str()), "{id}");
        }
    }
    for to in between(&one, "href=\"#", "\"") {
        assert!(ids.contains(&to), "#{to} leads nowhere");
    }
    assert!(one.contains("Copyright (c) 2015-present Devon Govett"), "the library in it comes with its licence");
    for name in names.iter().filter(|name| name.ends_with(".html")) {
        let page = built.read(name);
        its_policy_knows_its_scripts(&built.0, name, &page);
        if name != "long-night.html" {
            // Whole addresses are for those who read the page from elsewhere.
            what_it_names_is_there(&names, name, &page.replace("https://example.org/night/", ""));
        }
    }
    let head = built.read("about.zh-Hans.html");
    for whole in [
        "hreflang=\"en\" href=\"https://example.org/night/about.en.html\"",
        "content=\"https://example.org/night/share.zh-Hans.png\"",
    ] {
        assert!(head.contains(whole), "{whole}");
    }
    let style = names.iter().find(|name| name.starts_with("style-") && name.ends_with(".css")).unwrap();
    assert_eq!(built.read(style), "a{color:red}b{top:0}");
    let paper = names.iter().find(|name| name.starts_with("print-") && name.ends_with(".css")).unwrap();
    assert_eq!(built.read(paper), "@media print{b{top:1px}}");
    assert!(head.contains(&format!("<link rel=\"stylesheet\" href=\"{paper}\" media=\"print\">")));
    assert!(built.read("emergency-file.en.html").contains("b{top:0}@media print{b{top:1px}}"));
    // Every claim has a place on the page of sources, which runs nothing and shares the site's sheets.
    for locale in Locale::ALL {
        let page = built.read(&sources(locale));
        assert!(!page.contains("<script") && page.contains(&format!("href=\"{style}\"")), "{}", locale.tag());
        let emergency = content::emergency();
        let (advice, c) = (content::story().advice, content::catalog(locale));
        let claims = story::claims::claims(&advice, &emergency);
        assert_eq!(between(&page, "<li><h3>", "</h3>").count(), claims.len());
        for (_, url) in claims.iter().flat_map(|claim| &claim.sources) {
            assert!(page.contains(&format!("href=\"{}\"", url.replace('&', "&amp;"))), "{url}");
        }
        let bare = claims.iter().filter(|claim| claim.sources.is_empty()).count();
        assert_eq!(page.matches(&content::text::sources_none(&c)).count(), bare);
        // What it leads to is there.
        for to in between(&page, "<h3><a href=\"", "\"") {
            let (file, id) = to.split_once('#').unwrap();
            assert!(built.read(file).contains(&format!(" id=\"{id}\"")), "{to}");
        }
        for from in ["about", "emergency", "checklist"] {
            let page = built.read(&format!("{from}.{}.html", locale.tag()));
            assert!(page.contains(&format!("href=\"{}\"", sources(locale))), "{from}");
        }
        assert!(!one.contains(&sources(locale)), "the one file leads out of itself");
        assert!(
            built
                .read("_headers")
                .contains(&format!("/{}\n  Content-Security-Policy: default-src 'none'; style-src", sources(locale)))
        );
    }
    // The worker's list is of files that are there, each the one meant, and of every page.
    let worker = built.read("sw.js");
    let list = between(&worker, "const FILES = ", ";").next().unwrap();
    let list: BTreeMap<String, String> = serde_json::from_str(list).unwrap();
    for (name, its) in &list {
        assert_eq!(&hash(&fs::read(built.0.join(name)).unwrap()), its, "{name}");
    }
    for name in names.iter().filter(|name| name.ends_with(".html") && *name != "long-night.html") {
        assert!(list.contains_key(name), "{name}");
    }
    for name in ["manifest.en.webmanifest", "manifest.zh-Hans.webmanifest"] {
        let manifest: Value = serde_json::from_str(&built.read(name)).unwrap();
        for icon in manifest["icons"].as_array().unwrap() {
            assert!(names.iter().any(|name| name == icon["src"].as_str().unwrap()), "{icon}");
        }
    }
    // What is packed is packed twice, and smaller.
    let size = |name: &str| fs::metadata(built.0.join(name)).unwrap().len();
    for end in [".br", ".gz"] {
        assert!(size(&format!("case.en.html{end}")) * 4 < size("case.en.html"), "{end}");
    }
    for name in ["_headers", "nginx.conf", ".htaccess"] {
        let told = built.read(name);
        assert!(told.contains("frame-ancestors *") && told.contains("immutable") && told.contains("nosniff"), "{name}");
    }
    // A cache in between is told that there are packed answers and plain ones.
    let (nginx, apache) = (built.read("nginx.conf"), built.read(".htaccess"));
    assert!(nginx.contains("gzip_vary on;") && apache.contains("\n  Header merge Vary Accept-Encoding\n"));
    // That a file is missing is not kept.
    assert!(nginx.contains("add_header Cache-Control $long_night_cache;"));
    // Whoever does not want a packing is not given it.
    assert!(apache.contains(r"RewriteCond %{HTTP:Accept-Encoding} !br\s*;\s*q=0(\.0*)?\s*(,|$)"), "{apache}");
    // Finished once, it is not what Trunk built any more.
    let again = built.finish(&[]);
    assert!(!again.status.success() && String::from_utf8_lossy(&again.stderr).contains("is it what Trunk built?"));
}

/// What stands in the element that the application takes over.
fn application(page: &str) -> &str {
    let (_, rest) = page.split_once("<div id=\"app\">").unwrap();
    rest.split_once("</main></div></div>\n").unwrap().0
}

#[test]
fn what_stands_in_a_page_is_what_the_application_draws_first_there() {
    let built = Built::new("pages");
    let output = built.finish(&[("TRUNK_PROFILE", "debug")]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let game = Shared::new(Game::load());
    for locale in Locale::ALL {
        for page in Page::ALL {
            let name = file(page, locale);
            let drawn = app::drawn(&game, &name, false);
            assert_eq!(format!("{}</main></div>", application(&built.read(&name))), drawn, "{name}");
        }
        // The page that chooses the language has the start page in each; ids apart.
        let start = app::drawn(&game, &file(Page::Home, locale), false);
        let main = between(&start, "<h1 id=\"new\" tabindex=\"-1\">", "</aside>").next().unwrap();
        assert!(built.read("index.html").contains(main), "index.html lacks the start page in {}", locale.tag());
    }
    // The file that is complete in itself has the same steps; no keyboard is led to its heading.
    for locale in Locale::ALL {
        let steps = app::drawn(&game, &format!("?lang={}&page=emergency", locale.tag()), true);
        let steps = steps.replace(" id=\"new\" tabindex=\"-1\"", "");
        assert!(built.read(&leaflet(locale)).contains(&steps), "{}", locale.tag());
    }
}

#[test]
fn while_one_works_there_are_pages_and_nothing_that_keeps_an_old_one() {
    let built = Built::new("work");
    let output = built.finish(&[("TRUNK_PROFILE", "debug")]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let names = built.names();
    assert!(
        names.iter().any(|name| name == "index.html") && !names.iter().any(|name| name.ends_with(".br")),
        "{names:?}"
    );
    for name in names.iter().filter(|name| name.ends_with(".html")) {
        let page = built.read(name);
        assert!(!page.contains("rel=\"manifest\""), "{name}");
        if !name.starts_with("emergency-file") {
            assert!(!page.contains("Content-Security-Policy"), "{name}");
        }
        // Nobody has said where it will be, and what is not whole leads search engines nowhere.
        assert!(!page.contains("rel=\"alternate\""), "{name}");
    }
    assert!(built.read("sw.js").contains("unregister"));
}
