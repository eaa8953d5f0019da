//! What a page says beside what `app` draws: while the application loads, where it cannot run, and to
//! readers without scripts.

use content::text;
use i18n::{Catalog, Locale};
use share::address;
use share::route::Page;
use story::Game;
use story::casefile::{entries, words};
use world::model::Side;

use super::html::{escape, paragraphs, push};
use super::links::Links;

/// The notices: a section for each state that the script in the head finds (`data-boot`), with the cause,
/// what still can be read, and the ways there. The script takes them away once the application runs.
pub fn notices(locale: Locale, links: Links) -> String {
    let c = &content::catalog(locale);
    let [failed, still] = match links {
        Links::Files => [text::fallback_failed(c), text::fallback_still(c)],
        Links::Within => [text::alone_failed(c), text::alone_still(c)],
    };
    let loading = escape(&text::loading(c));
    let mut html = format!(
        "<div class=\"shell\">\n<div class=\"boot loading\" role=\"status\"><p>{loading} <span class=\"sum\"></span></p>\
         <progress max=\"1\" aria-label=\"{loading}\"></progress></div>\n"
    );
    let ways = ways(c, locale, links);
    let (retry, still) = (escape(&text::fallback_retry(c)), paragraphs(&still));
    for (state, cause) in [("failed", failed), ("broken", text::fallback_broken(c))] {
        push(
            &mut html,
            format_args!(
                "<section class=\"boot {state} notice\" role=\"alert\">{}{still}<p class=\"row\">\
                 <button class=\"first\" data-shell=\"retry\">{retry}</button> {ways}</p></section>\n",
                paragraphs(&cause)
            ),
        );
    }
    for (state, cause) in
        [("no-wasm", text::fallback_off(c)), ("old", text::fallback_old(c)), ("refused", text::fallback_refused(c))]
    {
        let cause = paragraphs(&cause);
        push(
            &mut html,
            format_args!(
                "<section class=\"boot {state} notice\" role=\"status\">{cause}{still}<p class=\"row\">{ways}</p></section>\n"
            ),
        );
    }
    let script = paragraphs(&text::fallback_script(c));
    html + &format!(
        "<noscript><div class=\"notice\">{script}{still}<p class=\"row\">{ways}</p></div></noscript>\n</div>\n"
    )
}

/// The ways to what can be read without the application.
fn ways(c: &Catalog, locale: Locale, links: Links) -> String {
    let way = |(to, name): (String, String)| format!(" <a class=\"button\" href=\"{to}\">{}</a>", escape(&name));
    let (gone, list) = (text::emergency_home(c), text::nav_checklist(c));
    match links {
        // They stand below, where both languages do: the language comes to the end of each id.
        Links::Within => [(Page::Emergency, gone), (Page::Checklist, list)]
            .map(|(page, name)| way((format!("#{}", address::file_name(page)), name)))
            .concat(),
        Links::Files => {
            let this = escape(&text::fallback_page(c));
            let known = [
                (links.to(Page::Emergency, locale), gone),
                (links.to(Page::Checklist, locale), list),
                (format!("{}#{DIGEST}", links.to(Page::Play(Side::Owner), locale)), text::digest_link(c)),
                (links.to(Page::Case, locale), text::nav_case(c)),
            ];
            format!("<a class=\"button\" data-shell=\"page\" hidden href=\"\">{this}</a>{}", known.map(way).concat())
        }
    }
}

/// The id of the digest.
const DIGEST: &str = "digest";

/// What happened that night, row by row, below a night's page: for readers who cannot play it.
pub fn digest(game: &Game, locale: Locale) -> String {
    let c = &content::catalog(locale);
    let (title, how) = (escape(&text::digest_title(c)), escape(&text::digest_how(c)));
    let mut html = format!(
        "<section class=\"shell digest unbooted\" aria-labelledby=\"{DIGEST}\">\n<h2 id=\"{DIGEST}\">{title}</h2>\n\
         <div class=\"prose\">{}<p>{how}</p></div>\n<ol>\n",
        paragraphs(&text::home_intro(c))
    );
    for entry in entries(&game.world) {
        let row = &game.world.rows[entry.row];
        let [when, whose, what] =
            [words::span(c, row.from, row.to), words::side(c, entry.lane), c.format(row.text, &[])]
                .map(|it| escape(&it));
        let side = entry.lane.id();
        push(
            &mut html,
            format_args!("<li class=\"{side}\"><time>{when}</time> <b>{whose}</b> <span>{what}</span></li>\n"),
        );
    }
    html + "</ol>\n</section>\n"
}
