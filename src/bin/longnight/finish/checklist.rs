//! The pages that need no WebAssembly: the checklist, the emergency and the case file in each
//! language, and the words that the start page shows while it loads or when it cannot.
//!
//! Trunk runs this after each build on what it is about to publish.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use long_night::content;
use long_night::i18n::{Catalog, Locale};
use long_night::story::Game;
use long_night::story::list::{self, Reader};
use long_night::text;
use long_night::world::story::Advice;

use crate::{plain_case, plain_emergency};

/// Where the words go in the start page.
const MARK: &str = "<!-- boot -->";

/// How the names of the stylesheet and the icon begin and end: Trunk has put hashes into them.
const STYLE: (&str, &str) = ("style-", ".css");
const ICON: (&str, &str) = ("icon-", ".svg");

/// Writes the pages into a folder and fills in the start page there.
pub fn write(folder: &Path) -> Result<(), String> {
    let told = |path: &Path, error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let index = folder.join("index.html");
    let page = fs::read_to_string(&index).map_err(|error| told(&index, &error))?;
    if !page.contains(MARK) {
        return Err(format!("{}: no {MARK} to fill in", index.display()));
    }
    let style = asset(&page, STYLE).ok_or_else(|| format!("{}: no stylesheet", index.display()))?;
    let icon = asset(&page, ICON).ok_or_else(|| format!("{}: no icon", index.display()))?;
    let sheet = folder.join(style);
    let inline = fs::read_to_string(&sheet).map_err(|error| told(&sheet, &error))?;
    let game = Game::load();
    for locale in Locale::ALL {
        let path = folder.join(file(locale));
        fs::write(&path, plain_page(&game, locale, style, icon)).map_err(|error| told(&path, &error))?;
        let path = folder.join(plain_case::file(locale));
        fs::write(&path, plain_case::page(&game, locale, style, icon)).map_err(|error| told(&path, &error))?;
        let path = folder.join(plain_emergency::file(locale));
        fs::write(&path, plain_emergency::page(locale, &inline)).map_err(|error| told(&path, &error))?;
    }
    fs::write(&index, page.replace(MARK, &boot())).map_err(|error| told(&index, &error))
}

/// The checklist's file.
pub fn file(locale: Locale) -> String {
    format!("plain.{}.html", locale.tag())
}

/// A file's name in the start page, by how it begins and ends.
fn asset<'a>(page: &'a str, (start, end): (&str, &str)) -> Option<&'a str> {
    let from = page.find(start)?;
    let length = page[from..].find(end)? + end.len();
    Some(&page[from..from + length])
}

/// The words of loading and failing, in every language; the page's script shows those that fit.
fn boot() -> String {
    let mut html = String::new();
    for locale in Locale::ALL {
        let c = content::catalog(locale);
        let (lang, title) = (locale.tag(), escape(&text::app_title(&c)));
        let words = [
            ("loading", text::loading(&c)),
            ("no-wasm", text::fallback_reason(&c)),
            ("failed", text::fallback_failed(&c)),
        ];
        for (class, words) in words {
            let hidden = if class == "loading" { "" } else { " hidden" };
            push(&mut html, format_args!("<main class=\"boot {class}\" lang=\"{lang}\"{hidden}><h1>{title}</h1>"));
            html.push_str(&paragraphs(&words));
            if class != "loading" {
                let (to, name) = (file(locale), escape(&text::fallback_title(&c)));
                push(&mut html, format_args!("<p class=\"row\"><a class=\"button\" href=\"{to}\">{name}</a>"));
                let (to, name) = (plain_emergency::file(locale), escape(&text::emergency_home(&c)));
                push(&mut html, format_args!(" <a class=\"button\" href=\"{to}\">{name}</a>"));
            }
            if class == "failed" {
                let retry = escape(&text::fallback_retry(&c));
                push(&mut html, format_args!(" <a class=\"button\" href=\"\">{retry}</a>"));
            }
            html.push_str(if class == "loading" { "</main>\n" } else { "</p></main>\n" });
        }
    }
    html.push_str("<noscript>");
    for locale in Locale::ALL {
        let c = content::catalog(locale);
        let (lang, to) = (locale.tag(), file(locale));
        let (reason, name) = (paragraphs(&text::fallback_reason(&c)), escape(&text::fallback_title(&c)));
        push(&mut html, format_args!("<div lang=\"{lang}\">{reason}<p><a href=\"{to}\">{name}</a></p>"));
        let (to, name) = (plain_emergency::file(locale), escape(&text::emergency_home(&c)));
        push(&mut html, format_args!("<p><a href=\"{to}\">{name}</a></p></div>"));
    }
    html.push_str("</noscript>");
    html
}

/// A plain page, as far as it is like every other.
pub struct Page<'a> {
    pub locale: Locale,
    pub title: &'a str,
    /// What it is, for the stylesheet.
    pub class: &'a str,
    pub style: &'a str,
    pub icon: &'a str,
    /// Its file in each language.
    pub file: fn(Locale) -> String,
}

impl Page<'_> {
    /// Everything up to the end of its title, in a header that is still open.
    pub fn head(&self, c: &Catalog) -> String {
        let Self { locale, class, style, icon, file, .. } = self;
        let (lang, title) = (locale.tag(), escape(self.title));
        let mut html = format!(
            "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"color-scheme\" content=\"dark light\">\n\
             <title>{title}</title>\n<link rel=\"icon\" href=\"{icon}\">\n<link rel=\"stylesheet\" href=\"{style}\">\n</head>\n<body>\n\
             <main class=\"{class}\">\n<header>\n<h1>{title}</h1>\n"
        );
        for other in Locale::ALL.into_iter().filter(|other| other != locale) {
            let name = match other {
                Locale::ZhHans => text::lang_zh(c),
                Locale::En => text::lang_en(c),
            };
            let (tag, to) = (other.tag(), file(other));
            push(
                &mut html,
                format_args!("<p><a href=\"{to}\" lang=\"{tag}\" hreflang=\"{tag}\">{}</a></p>\n", escape(&name)),
            );
        }
        html
    }
}

/// The checklist as a page of its own.
fn plain_page(game: &Game, locale: Locale, style: &str, icon: &str) -> String {
    let c = content::catalog(locale);
    let title = text::fallback_title(&c);
    let mut html = Page { locale, title: &title, class: "checklist plain", style, icon, file }.head(&c);
    let case = (plain_case::file(locale), escape(&text::home_case(&c)));
    push(
        &mut html,
        format_args!(
            "{}<p><a href=\"{}\">{}</a></p>\n</header>\n",
            paragraphs(&text::fallback_reason(&c)),
            case.0,
            case.1
        ),
    );
    for section in list::sections(&c, &game.story.advice, Reader::default()) {
        push(&mut html, format_args!("<section>\n<h2>{}</h2>\n<ul>\n", escape(&section.name)));
        for advice in section.items {
            item(&mut html, &c, advice);
        }
        html.push_str("</ul>\n</section>\n");
    }
    html.push_str("</main>\n</body>\n</html>\n");
    html
}

fn item(html: &mut String, c: &Catalog, advice: &Advice) {
    let minutes = text::minutes(c, i64::from(advice.minutes));
    let [title, why, how, cost] = [advice.title, advice.why, advice.how, advice.cost].map(|id| c.format(id, &[]));
    push(
        html,
        format_args!("<li id=\"{}\">\n<h3>{} <small>{}</small></h3>\n", advice.id, escape(&title), escape(&minutes)),
    );
    push(html, format_args!("{}<details open><summary>{}</summary>", paragraphs(&why), escape(&text::how(c))));
    if let Some(warning) = advice.warning {
        let (label, words) = (escape(&text::first_read(c)), paragraphs(&c.format(warning, &[])));
        push(html, format_args!("<div class=\"warning\"><strong>{label}</strong>{words}</div>"));
    }
    push(html, format_args!("{}<dl class=\"ways\">", paragraphs(&how)));
    for it in &advice.devices {
        way(html, c, &list::device(c, it.on), &c.format(it.how, &[]), it.sourced);
    }
    for it in &advice.carriers {
        way(html, c, &list::carrier(c, it.on), &c.format(it.how, &[]), it.sourced);
    }
    push(html, format_args!("</dl><p><strong>{}</strong> {}</p>", escape(&text::cost_label(c)), escape(&cost)));
    push(html, format_args!("<p class=\"sources\">{}", escape(&text::checked_on(c, &advice.checked))));
    if advice.sources.is_empty() {
        push(html, format_args!(" {}", escape(&text::no_source(c))));
    }
    for source in &advice.sources {
        let (url, name) = (escape(&source.url), escape(&c.format(source.name, &[])));
        push(html, format_args!("<br><a href=\"{url}\" rel=\"external noreferrer\">{name}</a>"));
    }
    html.push_str("</p></details>\n</li>\n");
}

/// The steps on one kind of phone, or with one carrier.
fn way(html: &mut String, c: &Catalog, name: &str, how: &str, sourced: bool) {
    let unsourced =
        if sourced { String::new() } else { format!("<p class=\"quiet\">{}</p>", escape(&text::no_page(c))) };
    push(html, format_args!("<div><dt>{}</dt><dd>{}{unsourced}</dd></div>", escape(name), paragraphs(how)));
}

/// A text of several paragraphs.
pub fn paragraphs(words: &str) -> String {
    words.split("\n\n").map(|paragraph| format!("<p>{}</p>", escape(paragraph))).collect()
}

/// Words as HTML takes them.
pub fn escape(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// Adds to a page.
pub fn push(html: &mut String, arguments: std::fmt::Arguments<'_>) {
    // Writing into a string cannot fail.
    let _infallible = html.write_fmt(arguments);
}
