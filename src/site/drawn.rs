//! The pages as `app` draws them, and what of them stands together in one document.

use app::Shared;
use app::store::FOCUS;
use i18n::Locale;
use share::route::Page;
use story::Game;

use super::html::with_ids_ending;
use super::links::Links;

/// Where a drawing keeps what it uses more than once.
const DEFS: &str = "<defs>";
const DEFS_END: &str = "</defs>";

/// A page in its frame: what the application draws first at the page's address.
pub fn page(game: &Shared<Game>, page: Page, locale: Locale, links: Links) -> String {
    app::drawn(game, &links.to(page, locale), false)
}

/// A page without its frame, as a part of a document whose keyboard goes to another heading.
pub fn part(game: &Shared<Game>, page: Page, locale: Locale, links: Links) -> String {
    app::drawn(game, &links.to(page, locale), true).replace(&format!(" id=\"{FOCUS}\" tabindex=\"-1\""), "")
}

/// What is drawn of each language, in one document: ids have the language at their end, and what
/// drawings share stands apart from them, because one of the languages is not shown.
pub fn both(texts: [(Locale, String); 2]) -> String {
    let defs = texts.iter().find_map(|(_, text)| {
        let (_, rest) = text.split_once(DEFS)?;
        Some(format!("{DEFS}{}{DEFS_END}", rest.split_once(DEFS_END)?.0))
    });
    let defs = defs.unwrap_or_default();
    let shared = match defs.is_empty() {
        true => String::new(),
        false => format!("<svg class=\"unseen\" aria-hidden=\"true\">{defs}</svg>\n"),
    };
    let text = |(locale, text): (Locale, String)| {
        let text = if defs.is_empty() { text } else { text.replace(&defs, "") };
        format!("<div class=\"pre\" lang=\"{}\">{}</div>\n", locale.tag(), with_ids_ending(&text, suffix(locale)))
    };
    shared + &texts.map(text).concat()
}

/// The end of ids where both languages stand in one document.
const fn suffix(locale: Locale) -> &'static str {
    match locale {
        Locale::ZhHans => "-zh-Hans",
        Locale::En => "-en",
    }
}
