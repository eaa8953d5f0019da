//! The emergency's steps and the card as one file in each language, without scripts, which can be opened
//! in any browser, saved on a phone, sent to somebody, printed.

use app::Shared;
use content::text;
use i18n::Locale;
use share::address::leaflet;
use share::route::Page;
use story::Game;

use super::html::{escape, push, with_ids_ending};
use super::links::Links;
use super::{drawn, page, policy};

/// The text of the file's own style element.
pub fn sheet(style: &str) -> String {
    format!("\n{style}\n")
}

/// A file that needs no other, neither scripts nor network; `style` goes into it.
pub fn file(game: &Shared<Game>, locale: Locale, style: &str) -> String {
    let c = &content::catalog(locale);
    let (lang, title) = (locale.tag(), escape(&text::emergency_title(c)));
    let style = sheet(style);
    let policy = page::policy(&policy::still(&[&style]));
    let mut html = format!(
        "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n{policy}\
         <meta name=\"renderer\" content=\"webkit\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"dark light\">\n<meta name=\"format-detection\" content=\"telephone=no\">\n\
         <title>{title}</title>\n<link rel=\"icon\" href=\"data:,\">\n<style>{style}</style>\n</head>\n<body>\n\
         <main class=\"leaflet\">\n",
    );
    for other in Locale::ALL.into_iter().filter(|other| *other != locale) {
        let (tag, to, name) = (other.tag(), leaflet(other), escape(&page::language(c, other)));
        push(&mut html, format_args!("<p><a href=\"{to}\" lang=\"{tag}\" hreflang=\"{tag}\">{name}</a></p>\n"));
    }
    let [steps, card] = [Page::Emergency, Page::Card].map(|page| drawn::part(game, page, locale, Links::Within));
    push(
        &mut html,
        format_args!(
            "{steps}\n<p class=\"quiet\">{}</p>\n{}\n</main>\n</body>\n</html>\n",
            escape(&text::emergency_plain_note(c)),
            with_ids_ending(&card, "-card")
        ),
    );
    html
}
