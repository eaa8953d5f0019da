//! The emergency: as a page, and as one file in each language without scripts, which can be opened
//! in any browser, saved on a phone, sent to somebody, printed.

use content::text;
use i18n::{Catalog, Locale};
use share::numbers::MOST;
use story::emergency_words;
use world::emergency::{Contact, Emergency, Kind, Region, Step};

use super::html::{escape, push};
use super::links::Links;
use super::{page, policy};

/// The name of the file that is complete in itself.
pub fn file(locale: Locale) -> String {
    format!("emergency-file.{}.html", locale.tag())
}

/// What stands in the file's own style element.
pub fn sheet(style: &str) -> String {
    format!("\n{style}\n")
}

/// The emergency as a file that needs no other, neither scripts nor network; `style` goes into it.
pub fn alone(locale: Locale, style: &str) -> String {
    let c = &content::catalog(locale);
    let (lang, title) = (locale.tag(), escape(&text::emergency_title(c)));
    let style = sheet(style);
    let policy = page::policy(&policy::still(&[&style]));
    let mut html = format!(
        "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n{policy}\
         <meta name=\"renderer\" content=\"webkit\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"dark light\">\n<meta name=\"format-detection\" content=\"telephone=no\">\n\
         <title>{title}</title>\n<link rel=\"icon\" href=\"data:,\">\n<style>{style}</style>\n</head>\n<body>\n\
         <main class=\"emergency plain\">\n<header>\n<h1>{title}</h1>\n<p>{}</p>\n",
        escape(&text::emergency_two(c))
    );
    for other in Locale::ALL.into_iter().filter(|other| *other != locale) {
        let (tag, to, name) = (other.tag(), file(other), escape(&page::language(c, other)));
        push(&mut html, format_args!("<p><a href=\"{to}\" lang=\"{tag}\" hreflang=\"{tag}\">{name}</a></p>\n"));
    }
    html.push_str("</header>\n");
    html += &steps(c, locale);
    push(&mut html, format_args!("<footer>\n<p>{}</p>\n", escape(&text::emergency_plain_note(c))));
    push(
        &mut html,
        format_args!(
            "<section class=\"card-section\">\n<h2>{}</h2>\n<p>{}</p>\n{}</section>\n{}</footer>\n</main>\n</body>\n</html>\n",
            escape(&text::card_title(c)),
            escape(&text::card_intro(c)),
            wallet(c),
            cited(c)
        ),
    );
    html
}

/// The emergency, as a page beside the others, or as a part of the one file.
pub fn body(c: &Catalog, locale: Locale, links: Links) -> String {
    let (title, two) = (escape(&text::emergency_title(c)), escape(&text::emergency_two(c)));
    let (keep, name) = (file(locale), escape(&text::emergency_keep(c)));
    let keep = match links {
        Links::Files => format!("<p class=\"row\"><a class=\"button\" href=\"{keep}\" download>{name}</a></p>\n"),
        Links::Within => String::new(),
    };
    format!(
        "<div class=\"emergency\">\n<header>\n<h1>{title}</h1>\n<p>{two}</p>\n</header>\n{}<footer>\n{keep}{}</footer>\n</div>\n",
        steps(c, locale),
        cited(c)
    )
}

/// What to do, the next ten minutes first.
fn steps(c: &Catalog, locale: Locale) -> String {
    let known = content::emergency();
    let mut html = String::new();
    now(&mut html, c, &known);
    push(
        &mut html,
        format_args!("<nav class=\"stretch-links\" aria-label=\"{}\">\n", escape(&text::emergency_then(c))),
    );
    for stretch in known.stretches.iter().skip(1) {
        let name = escape(&c.format(stretch.name, &[]));
        push(&mut html, format_args!("<a href=\"#{}\">{name}</a>\n", stretch.id));
    }
    html.push_str("</nav>\n");
    for stretch in &known.stretches {
        let name = escape(&c.format(stretch.name, &[]));
        push(&mut html, format_args!("<section class=\"stretch\">\n<h2 id=\"{}\">{name}</h2>\n<ol>\n", stretch.id));
        for one in &stretch.steps {
            step(&mut html, c, &known, locale, one);
        }
        html.push_str("</ol>\n</section>\n");
    }
    html
}

fn now(html: &mut String, c: &Catalog, known: &Emergency) {
    push(html, format_args!("<section class=\"now\">\n<h2>{}</h2>\n<ol>\n", escape(&text::emergency_now(c))));
    for step in known.stretches.first().into_iter().flat_map(|stretch| &stretch.steps) {
        let title = escape(&c.format(step.title, &[]));
        push(html, format_args!("<li><a href=\"#step-{}\">{title}</a></li>\n", step.id));
    }
    html.push_str("</ol>\n<ul class=\"calls\">\n");
    known.contacts.iter().filter(|it| it.kind == Kind::Carrier).for_each(|it| contact(html, c, it));
    push(html, format_args!("</ul>\n<p>{}</p>\n</section>\n", escape(&text::elsewhere_carrier(c))));
}

fn step(html: &mut String, c: &Catalog, known: &Emergency, locale: Locale, step: &Step) {
    let [title, text] = [step.title, step.text].map(|id| c.format(id, &[]));
    let (title, (words, ending)) = (escape(&title), emergency_words::ending(&text));
    let [words, ending] = [words, ending].map(escape);
    let tags: Vec<String> =
        emergency_words::tags(c, step).iter().map(|tag| format!("<span>{}</span>", escape(tag))).collect();
    let cites: Vec<String> = step.sources.iter().map(|at| format!("<a href=\"#cited-{at}\">{}</a>", at + 1)).collect();
    push(
        html,
        format_args!(
            "<li id=\"step-{}\" class=\"step\">\n<h3>{title}</h3>\n\
             <div class=\"head\"><p class=\"tags\">{}</p>\
             <label class=\"tick\"><input type=\"checkbox\" autocomplete=\"off\"><span>{}</span><span class=\"unseen\">{title}</span></label></div>\n\
             <p>{words}<span class=\"last\">{ending} <small class=\"cites\">{}</small></span></p>\n",
            step.id,
            tags.concat(),
            escape(&text::tick(c)),
            cites.concat()
        ),
    );
    if let Some(say) = step.say {
        let (label, say) = (escape(&text::say_label(c)), escape(&c.format(say, &[])));
        push(html, format_args!("<p class=\"say\"><b>{label}</b> <q>{say}</q></p>\n"));
    }
    if let Some(avoid) = step.avoid {
        push(html, format_args!("<p class=\"avoid\">{}</p>\n", escape(&c.format(avoid, &[]))));
    }
    if !step.call.is_empty() {
        contacts(html, c, known, locale, step);
    }
    html.push_str("</li>\n");
}

fn contacts(html: &mut String, c: &Catalog, known: &Emergency, locale: Locale, step: &Step) {
    let anywhere = known.contacts_of(step).any(|it| it.region == Region::Anywhere);
    let list = |region: Region| {
        let mut list = String::from("<ul class=\"calls\">\n");
        known.contacts_of(step).filter(|it| it.region == region).for_each(|it| contact(&mut list, c, it));
        list + "</ul>\n"
    };
    let head = |name: String| if anywhere { String::new() } else { format!("<h4>{}</h4>\n", escape(&name)) };
    let others: String =
        emergency_words::elsewhere(c, step).map(|words| format!("<p>{}</p>\n", escape(&words))).collect();
    let region = if anywhere { Region::Anywhere } else { Region::Elsewhere };
    let elsewhere = format!("<div>{}{}{others}</div>\n", head(text::region_elsewhere(c)), list(region));
    let china = if anywhere {
        String::new()
    } else {
        format!("<div>{}{}</div>\n", head(text::region_china(c)), list(Region::China))
    };
    let [first, then] = emergency_words::ordered(locale, china, elsewhere);
    push(html, format_args!("<div class=\"contacts\">{first}{then}</div>\n"));
}

fn contact(html: &mut String, c: &Catalog, contact: &Contact) {
    let name = escape(&c.format(contact.name, &[]));
    let press = contact.press.map(|press| format!("<small>{}</small>", escape(&c.format(press, &[]))));
    let press = press.unwrap_or_default();
    html.push_str("<li>");
    if let (Some(number), Some(call)) = (&contact.number, contact.tel()) {
        push(
            html,
            format_args!("<a class=\"button call\" href=\"{call}\"><span>{name}</span> <b>{number}</b></a>{press}"),
        );
    }
    if let (Some(web), Some(shown)) = (&contact.web, contact.site()) {
        let whose = if contact.number.is_none() { format!("<span>{name}</span> ") } else { String::new() };
        push(
            html,
            format_args!(
                "<a class=\"button page\" href=\"{web}\" rel=\"noopener noreferrer\">{whose}<b>{shown}</b></a>"
            ),
        );
        if contact.number.is_none() {
            html.push_str(&press);
        }
    }
    if contact.sources.is_empty() {
        push(html, format_args!("<small>{}</small>", escape(&text::number_unsure(c))));
    }
    html.push_str("</li>\n");
}

/// The card for the wallet, with lines for a pen.
pub fn wallet(c: &Catalog) -> String {
    let lines: String =
        emergency_words::card_lines(c).iter().map(|line| format!("<li>{}</li>", escape(line))).collect();
    let empty = "<li class=\"empty\" aria-hidden=\"true\"></li>".repeat(MOST);
    format!(
        "<div class=\"wallet\">\n<section class=\"face\"><h2>{}</h2><ol>{lines}</ol></section>\n\
         <section class=\"face\"><h2>{}</h2><ul>{empty}<li>{}</li></ul></section>\n</div>\n",
        escape(&text::card_front(c)),
        escape(&text::card_back(c)),
        escape(&text::card_mine(c))
    )
}

fn cited(c: &Catalog) -> String {
    let known = content::emergency();
    let (label, note) = (escape(&text::cited_label(c)), escape(&text::cited_note(c)));
    let mut html = format!("<section class=\"cited\">\n<h2>{label}</h2>\n<p>{note}</p>\n<ol>\n");
    for (at, source) in known.sources.iter().enumerate() {
        let (name, checked) = (escape(&c.format(source.name, &[])), escape(&text::cited_checked(c, &source.checked)));
        let url = escape(&source.url);
        push(
            &mut html,
            format_args!(
                "<li id=\"cited-{at}\"><a href=\"{url}\" rel=\"noopener noreferrer\">{name}</a> <small>{checked}</small></li>\n"
            ),
        );
    }
    html + "</ol>\n</section>\n"
}
