//! The checklist, with everything opened.

use content::text;
use i18n::Catalog;
use story::Game;
use story::list::{self, Reader};
use world::story::Advice;

use super::html::{escape, paragraphs, push};

/// The checklist.
pub fn body(game: &Game, c: &Catalog) -> String {
    let mut html = format!(
        "<div class=\"checklist plain\">\n<header>\n<h1>{}</h1>\n<div class=\"prose\">{}</div>\n</header>\n",
        escape(&text::nav_checklist(c)),
        paragraphs(&text::checklist_intro(c))
    );
    for section in list::sections(c, &game.story.advice, Reader::default()) {
        push(&mut html, format_args!("<section>\n<h2>{}</h2>\n<ul>\n", escape(&section.name)));
        for advice in section.items {
            item(&mut html, c, advice);
        }
        html.push_str("</ul>\n</section>\n");
    }
    html + "</div>\n"
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
