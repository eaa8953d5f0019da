//! The whole product as one file that needs nothing beside it: `long-night.html`.
//!
//! It opens from a disk, from a stick and inside `srcdoc`: no address in it leads out of it.

use long_night::content::{self, late_words, words};
use long_night::i18n::Locale;
use long_night::text;

use super::data::Part;
use super::html::escape;
use super::{boot, hash, page, policy, style};
use long_night_press::press;

/// The file's name.
pub const NAME: &str = "long-night.html";

/// The names that the stylesheet and the script with the imports are held under.
const STYLE: &str = "style.css";
const GLUE: &str = "app.js";

/// The style until the stylesheet is unpacked, and where it cannot be.
const EARLY: &str = include_str!("early.css");

/// What the file is made of.
pub struct Whole<'a> {
    pub parts: &'a [Part],
    /// The script that knows the application's imports.
    pub glue: &'a str,
    /// The module that opens what is pressed.
    pub opener: &'a [u8],
    pub style: &'a str,
    /// The icon, as SVG.
    pub icon: &'a str,
    /// The start page's text in each language.
    pub texts: &'a [(Locale, String)],
}

/// A file that is held: its name and what is in it.
pub type Held<'a> = (&'a str, &'a [u8]);

/// The file, and what it may do; an error where it would end a script before its time.
pub fn file(whole: &Whole<'_>) -> Result<(String, String), String> {
    let glue = format!("{}\nglobalThis.longNightGlue(__wbg_init);\n", boot::squeeze(whole.glue));
    let volumes = volumes(whole, &glue);
    let boot = boot::script_inside(whole.parts, [(STYLE, whole.style), (GLUE, &glue)], &volumes, whole.opener);
    let early = style::squeeze(&[(String::new(), EARLY.to_owned())]);
    if boot.contains("</script") || boot.contains("<!--") {
        return Err(format!("{NAME}: a script in it would end too early"));
    }
    let icon = format!("data:image/svg+xml;base64,{}", hash::base64(whole.icon.as_bytes()));
    let policy = policy::alone(&[&boot, &glue], &[&early]);
    let names: Vec<String> = Locale::ALL.map(|locale| text::app_title(&content::catalog(locale))).to_vec();
    let mut html = format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n{}\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"dark light\">\n<title>{}</title>\n\
         <style>{early}</style>\n<script>{boot}</script>\n<link rel=\"icon\" href=\"{icon}\">\n</head>\n<body>\n{}",
        Locale::ALL[0].tag(),
        page::policy(&policy),
        escape(&names.join(" · ")),
        page::both(whole.texts, super::links::Links::Within),
    );
    for (index, volume) in volumes.iter().enumerate() {
        let letters = press(volume.iter().map(|(name, bytes)| (name.ends_with(".wasm"), *bytes)))
            .map_err(|error| format!("{NAME}: {error}"))?;
        html += &format!("<script type=\"text/plain\" id=\"volume:{index}\">{letters}</script>\n");
    }
    html += "</body>\n</html>\n";
    Ok((html, policy))
}

/// What is held, in volumes that are each read from the beginning on: what everyone needs, the
/// first scene's before the rest, and the words of each language.
fn volumes<'a>(whole: &Whole<'a>, glue: &'a str) -> Vec<Vec<Held<'a>>> {
    let of = |wanted: &dyn Fn(&Part) -> bool| {
        whole.parts.iter().filter(|part| wanted(part)).map(|part| (part.name.as_str(), part.bytes.as_slice())).collect()
    };
    let is_words = |part: &Part, locale| part.name == words(locale) || part.name == late_words(locale);
    let everyones = |part: &Part| !Locale::ALL.into_iter().any(|locale| is_words(part, locale));
    let first: Vec<Held<'a>> = of(&|part| everyones(part) && !part.first.is_empty());
    let rest = of(&|part| everyones(part) && part.first.is_empty());
    let shell = vec![(STYLE, whole.style.as_bytes()), (GLUE, glue.as_bytes())];
    let languages = Locale::ALL.map(|locale| {
        let mut volume: Vec<Held<'a>> = of(&|part| is_words(part, locale));
        volume.sort_by_key(|(name, _)| *name != words(locale));
        volume
    });
    std::iter::once([shell, first, rest].concat()).chain(languages).collect()
}
