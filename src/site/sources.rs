//! What the checklist and the emergency rest on, as a page in each language: each claim with its sources
//! and the month in which somebody read them. It runs nothing.

use content::text;
use i18n::{Catalog, Locale};
use share::address::sources;
use share::route::Page;
use share::titles;
use story::claims::{Claim, Subject, claims};
use story::list;

use super::html::{escape, paragraphs, push};
use super::links::Links;
use super::page;
use super::policy;
use super::site::Site;

/// The page in a language.
pub fn file(site: &Site, locale: Locale) -> String {
    let c = &content::catalog(locale);
    let emergency = content::emergency();
    let claims = claims(&site.game.story.advice, &emergency);
    let name = text::sources_title(c);
    let [title, heading, description] =
        [titles::titled(c, &name), name, text::describe_sources(c)].map(|it| escape(&it));
    // While one works on the pages, there is none.
    let policy = site.policy.as_ref().map(|_| page::policy(&policy::linked())).unwrap_or_default();
    let mut html = format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n{policy}\
         <meta name=\"renderer\" content=\"webkit\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"dark light\">\n<meta name=\"format-detection\" content=\"telephone=no\">\n\
         <title>{title}</title>\n<link rel=\"stylesheet\" href=\"{}\">\n\
         <link rel=\"stylesheet\" href=\"{}\" media=\"print\">\n<link rel=\"icon\" href=\"{}\">\n\
         <meta name=\"description\" content=\"{description}\">\n</head>\n<body>\n\
         <main class=\"leaflet about\">\n<p class=\"row cut\">",
        locale.tag(),
        site.style,
        site.paper,
        site.icon,
    );
    for (page, name) in titles::around(c) {
        push(&mut html, format_args!("<a href=\"{}\">{}</a> ", Links::Files.to(page, locale), escape(&name)));
    }
    for other in Locale::ALL.into_iter().filter(|other| *other != locale) {
        let (tag, name) = (other.tag(), escape(&page::language(c, other)));
        push(&mut html, format_args!("<a href=\"{}\" lang=\"{tag}\" hreflang=\"{tag}\">{name}</a>", sources(other)));
    }
    push(&mut html, format_args!("</p>\n<h1>{heading}</h1>\n{}", paragraphs(&text::sources_intro(c))));
    for subject in Subject::ALL {
        let name = match subject {
            Subject::Advice => text::nav_checklist(c),
            Subject::Contact => text::sources_contacts(c),
            Subject::Situation => text::emergency_which(c),
            Subject::Step => text::emergency_title(c),
        };
        push(&mut html, format_args!("\n<section>\n<h2>{}</h2>\n<ul class=\"claims\">\n", escape(&name)));
        for claim in claims.iter().filter(|claim| claim.subject == subject) {
            html += &item(c, locale, claim);
        }
        html += "</ul>\n</section>\n";
    }
    html + "</main>\n</body>\n</html>\n"
}

/// A claim: what it is, where it stands, where it is from, when that was read, and what of it is not confirmed.
fn item(c: &Catalog, locale: Locale, claim: &Claim) -> String {
    let title = escape(&c.format(claim.title, &[]));
    let place = match claim.subject {
        Subject::Advice => Some((Page::Checklist, claim.id.to_owned())),
        Subject::Contact => None,
        Subject::Situation => Some((Page::Emergency, format!("if-{}", claim.id))),
        Subject::Step => Some((Page::Emergency, format!("step-{}", claim.id))),
    };
    let title = match place {
        Some((page, place)) => format!("<a href=\"{}#{place}\">{title}</a>", Links::Files.to(page, locale)),
        None => title,
    };
    let gives = claim.gives.map(|it| format!(" <b>{}</b>", escape(it))).unwrap_or_default();
    let mut html = format!("<li><h3>{title}{gives}</h3>\n<p>");
    if let Some(month) = claim.checked {
        push(&mut html, format_args!("{} ", escape(&text::cited_checked(c, month))));
    }
    let devices = claim.unsure_devices.iter().map(|it| list::device(c, *it));
    let unsure: Vec<String> = devices.chain(claim.unsure_carriers.iter().map(|it| list::carrier(c, *it))).collect();
    if claim.sources.is_empty() {
        push(&mut html, format_args!("<strong>{}</strong>", escape(&text::sources_none(c))));
    } else if !unsure.is_empty() {
        let names = unsure.join(&text::sources_and(c));
        push(&mut html, format_args!("<strong>{}</strong>", escape(&text::sources_unsure(c, &names))));
    }
    html += "</p>\n<ul>";
    for (name, url) in &claim.sources {
        let (name, url) = (escape(&c.format(*name, &[])), escape(url));
        push(&mut html, format_args!("<li><a href=\"{url}\" rel=\"external noreferrer\">{name}</a></li>\n"));
    }
    html + "</ul></li>\n"
}
