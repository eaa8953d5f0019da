//! The text of every page, as far as it needs no application.

use content::text;
use i18n::{Catalog, Locale};
use share::address;
use share::route::Page;
use story::casefile::{entries, words};
use story::{Game, Opening, Playthrough};
use world::model::Side;

use super::html::{escape, paragraphs, push};
use super::links::Links;
use super::{casefile, checklist, emergency};

/// Where the application draws the street of the start page.
const DRAWN: &str = include_str!("../app/parts/scene.rs");

/// The street, as the application draws it: its markup has nothing in it that is worked out.
fn scene() -> String {
    let from = DRAWN.find("<svg class=\"scene\"").unwrap_or(DRAWN.len());
    let length = DRAWN[from..].find("</svg>").map_or(0, |length| length + "</svg>".len());
    DRAWN[from..from + length].lines().map(str::trim).collect()
}

/// A side's mark, drawn from the same place.
fn emblem(side: Side) -> &'static str {
    let mark = match side {
        Side::Owner => "Side::Owner =>",
        Side::Crew => "Side::Crew =>",
    };
    let drawn = DRAWN.split_once(mark).and_then(|(_, rest)| rest.split_once("<path")).map_or("", |(_, path)| path);
    drawn.split_once("/>").map_or("", |(path, _)| path)
}

/// A page's text.
pub fn body(game: &Game, page: Page, locale: Locale, links: Links) -> String {
    let c = &content::catalog(locale);
    match page {
        Page::Home => home(c, locale, links),
        Page::Play(role) => play(game, c, role),
        Page::Checkup | Page::Result => plain("checkup", &text::check_title(c), &text::check_intro(c)),
        Page::Checklist => checklist::body(game, c),
        Page::Nights => plain("nights", &text::nights_title(c), &text::nights_intro(c)),
        Page::Case => casefile::body(game, c),
        Page::Emergency => emergency::body(c, locale, links),
        Page::Card => card(c),
        Page::About => about(c),
    }
}

/// What the one file has to be read without the application: the emergency's steps and the checklist, below
/// the start page.
pub fn carried(game: &Game, locale: Locale) -> String {
    let parts = [Page::Emergency, Page::Checklist].map(|page| {
        let (id, text) = (address::file_name(page), body(game, page, locale, Links::Within));
        format!("<section id=\"{id}\">\n{text}</section>\n")
    });
    format!("<div class=\"carried unbooted\">\n{}</div>\n", parts.concat())
}

/// The start page, as the application shows it to somebody new.
fn home(c: &Catalog, locale: Locale, links: Links) -> String {
    let mut html = format!(
        "<div class=\"home\">\n<header class=\"hero\">\n{}\n<div>\n<h1>{}</h1>\n<p class=\"tagline\">{}</p>\n{}</div>\n<div class=\"prose\">{}</div>\n\
         <aside class=\"care\">\n<h2>{}</h2>\n<div class=\"prose\">{}</div>\n</aside>\n</header>\n<ul class=\"roles\">\n",
        scene(),
        escape(&text::app_title(c)),
        escape(&text::home_tagline(c)),
        at_once(c, locale, links),
        paragraphs(&text::home_intro(c)),
        escape(&text::care_label(c)),
        paragraphs(&text::care_text(c)),
    );
    for side in [Side::Owner, Side::Crew] {
        let (name, about) = match side {
            Side::Owner => (text::role_victim(c), text::role_victim_text(c)),
            Side::Crew => (text::role_attacker(c), text::role_attacker_text(c)),
        };
        let (id, to, drawn) = (side.id(), links.to(Page::Play(side), locale), emblem(side));
        let [name, about, begin] = [name, about, text::begin(c)].map(|words| escape(&words));
        push(
            &mut html,
            format_args!(
                "<li class=\"{id}\">\n<h2>\
                 <svg class=\"emblem\" viewBox=\"0 0 48 48\" aria-hidden=\"true\"><path{drawn}/></svg>{name}</h2>\n<p>{about}</p>\n<div class=\"row\">\
                 <a class=\"button first\" href=\"{to}\">{begin}<span class=\"unseen\">{name}</span></a></div>\n</li>\n"
            ),
        );
    }
    let to = |page: Page| links.to(page, locale);
    push(
        &mut html,
        format_args!(
            "</ul>\n<section class=\"your-phone\">\n<h2>{}</h2>\n<p>{}</p>\n\
             <a class=\"button first\" href=\"{}\">{}</a>\n</section>\n",
            escape(&text::check_title(c)),
            escape(&text::home_checkup(c)),
            to(Page::Checkup),
            escape(&text::home_to_checkup(c))
        ),
    );
    let also = [
        (Page::Emergency, text::emergency_home(c)),
        (Page::Checklist, text::home_checklist(c)),
        (Page::Nights, text::nights_link(c)),
        (Page::Case, text::home_case(c)),
    ];
    html += "<ul class=\"also\">\n";
    for (page, name) in also {
        let (to, name) = (to(page), escape(&name));
        push(&mut html, format_args!("<li><a href=\"{to}\">{name}</a></li>\n"));
    }
    html + "</ul>\n</div>\n"
}

/// The night, the self-check and the emergency, on the first screen of a phone.
fn at_once(c: &Catalog, locale: Locale, links: Links) -> String {
    let ways = [
        (Page::Play(Side::Owner), "button first", text::at_once_play(c)),
        (Page::Checkup, "button", text::home_to_checkup(c)),
        (Page::Emergency, "button urgent", text::at_once_gone(c)),
    ];
    let mut html = format!("<nav class=\"at-once\" aria-label=\"{}\">\n", escape(&text::at_once_label(c)));
    for (page, class, name) in ways {
        let (to, name) = (links.to(page, locale), escape(&name));
        push(&mut html, format_args!("<a class=\"{class}\" href=\"{to}\">{name}</a>\n"));
    }
    html + "</nav>\n"
}

/// How a side's night begins, for those who wait for the application, where it will say the same.
fn opening(game: &Game, c: &Catalog, role: Side) -> String {
    let play = Playthrough::start(game, Opening::new(role, &[]));
    let Some(scene) = &play.scene else { return String::new() };
    let storylet = &game.story.storylets[scene.storylet.index()];
    format!(
        "<div class=\"play {} opening\">\n<div class=\"told\">\n<article class=\"beat\">\n<h1>{}</h1>\n\
         <div class=\"prose\">{}</div>\n</article>\n</div>\n</div>\n",
        role.id(),
        escape(&c.format(storylet.title, &[])),
        paragraphs(&c.format(storylet.text, &[]))
    )
}

/// What the story is; and for those who cannot play it, what happened.
fn play(game: &Game, c: &Catalog, role: Side) -> String {
    let (title, how) = (escape(&text::digest_title(c)), escape(&text::digest_how(c)));
    let mut html = format!(
        "<div class=\"digest\">\n<div class=\"unbooted\">\n<h1>{title}</h1>\n<div class=\"prose\">{}<p>{how}</p></div>\n<ol>\n",
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
    html + "</ol>\n</div>\n</div>\n" + &opening(game, c, role)
}

/// The card for the wallet, with lines for a pen.
fn card(c: &Catalog) -> String {
    let (title, intro) = (escape(&text::card_title(c)), escape(&text::card_intro(c)));
    format!(
        "<div class=\"wallet-page\">\n<header>\n<h1>{title}</h1>\n<p>{intro}</p>\n</header>\n{}</div>\n",
        emergency::wallet(c)
    )
}

/// What this is, where it comes from, what it keeps.
fn about(c: &Catalog) -> String {
    let sections = [
        (text::about_what(c), text::about_what_text(c)),
        (text::about_source(c), text::about_source_text(c)),
        (text::about_fairness(c), text::about_fairness_text(c)),
        (text::about_privacy(c), text::about_privacy_text(c)),
    ];
    let mut html = format!("<div class=\"about\">\n<h1>{}</h1>\n", escape(&text::nav_about(c)));
    for (title, words) in sections {
        let (title, words) = (escape(&title), paragraphs(&words));
        push(&mut html, format_args!("<section>\n<h2>{title}</h2>\n<div class=\"prose\">{words}</div>\n</section>\n"));
    }
    let install = escape(&text::install(c));
    html + &format!("<p class=\"install\"><button data-shell=\"install\">{install}</button></p>\n</div>\n")
}

/// A page that is nothing without the application, but says what it is.
fn plain(class: &str, title: &str, intro: &str) -> String {
    let (title, intro) = (escape(title), paragraphs(intro));
    format!(
        "<div class=\"{class}\">\n<header>\n<h1>{title}</h1>\n<div class=\"prose\">{intro}</div>\n</header>\n</div>\n"
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_street_is_plain_markup() {
        let scene = scene();
        assert!(scene.starts_with("<svg") && scene.ends_with("</svg>") && scene.len() > 1000, "{scene}");
        assert!(!scene.contains(['{', '}']), "{scene}");
    }

    #[test]
    fn each_side_has_a_mark_of_its_own() {
        let marks = Side::BOTH.map(emblem);
        assert!(marks.iter().all(|mark| mark.starts_with(" d=\"M") && mark.ends_with("\" ")), "{marks:?}");
        assert_ne!(marks[0], marks[1]);
    }
}
