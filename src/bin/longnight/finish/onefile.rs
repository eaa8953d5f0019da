//! The whole product as one file that needs nothing beside it: `long-night.html`.
//!
//! It opens from a disk, from a stick and inside `srcdoc`: no address in it leads out of it.

use long_night::content;
use long_night::i18n::Locale;
use long_night::text;

use super::data::Part;
use super::html::escape;
use super::{boot, hash, pack, page, policy};

/// The file's name.
pub const NAME: &str = "long-night.html";

/// What the file is made of.
pub struct Whole<'a> {
    pub parts: &'a [Part],
    /// The script that knows the application's imports.
    pub glue: &'a str,
    pub style: &'a str,
    /// The icon, as SVG.
    pub icon: &'a str,
    /// The start page's text in each language.
    pub texts: &'a [(Locale, String)],
}

/// The file, and what it may do; an error where it would end a script before its time.
pub fn file(whole: &Whole<'_>) -> Result<(String, String), String> {
    let boot = boot::script_inside(whole.parts);
    let glue = format!("{}\nglobalThis.longNightGlue(__wbg_init);\n", whole.glue.trim_end());
    for script in [&boot, &glue] {
        if script.contains("</script") || script.contains("<!--") {
            return Err(format!("{NAME}: a script in it would end too early"));
        }
    }
    let icon = format!("data:image/svg+xml;base64,{}", hash::base64(whole.icon.as_bytes()));
    let policy = policy::alone(&[&boot, &glue], &[whole.style]);
    let names: Vec<String> = Locale::ALL.map(|locale| text::app_title(&content::catalog(locale))).to_vec();
    let style = whole.style;
    let mut html = format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n{}\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"dark light\">\n<title>{}</title>\n\
         <script>{boot}</script>\n<style>{style}</style>\n<link rel=\"icon\" href=\"{icon}\">\n</head>\n<body>\n{}",
        Locale::ALL[0].tag(),
        page::policy(&policy),
        escape(&names.join(" · ")),
        page::both(whole.texts, super::links::Links::Within),
    );
    for part in whole.parts {
        let text = hash::base64(&pack::gzip(&part.bytes));
        html += &format!("<script type=\"text/plain\" id=\"file:{}\">{text}</script>\n", part.name);
    }
    html += &format!("<script type=\"module\">{glue}</script>\n</body>\n</html>\n");
    Ok((html, policy))
}
