//! A page around its text: the head, the frame that the application draws, too, and the words of
//! loading and failing.

use content::text;
use i18n::{Catalog, Locale};
use share::address;
use share::route::Page;
use share::titles;
use world::model::Side;

use super::html::{escape, paragraphs, push, with_ids_ending};
use super::links::{self, Links};
use super::site::Site;

/// How a page's file is called in each language.
type File = fn(Page, Locale) -> String;

/// Where a drawing says what it uses more than once.
const DEFS: &str = "<defs>";
const DEFS_END: &str = "</defs>";

/// What stands in a head.
pub struct Head<'a> {
    pub locale: Locale,
    pub title: &'a str,
    pub description: &'a str,
    /// The file in each language.
    pub file: File,
    pub page: Page,
}

/// A page's title, as the application says it; of a night there is what happened to read.
pub fn title(c: &Catalog, page: Page) -> String {
    match page {
        Page::Play(_) => titles::titled(c, &text::digest_title(c)),
        page => titles::title(c, page),
    }
}

/// What a page is, in a sentence or two.
pub fn description(c: &Catalog, page: Page) -> String {
    match page {
        Page::Home => text::describe_home(c),
        Page::Play(Side::Owner) => text::describe_play(c),
        Page::Play(Side::Crew) => text::describe_play_crew(c),
        Page::Checkup => text::describe_checkup(c),
        Page::Result => text::describe_result(c),
        Page::Checklist => text::describe_checklist(c),
        Page::Nights => text::describe_nights(c),
        Page::Case => text::describe_case(c),
        Page::Emergency => text::describe_emergency(c),
        Page::Card => text::describe_card(c),
        Page::About => text::describe_about(c),
    }
}

/// The picture that is shown where a page is shared.
pub fn picture(locale: Locale) -> String {
    format!("share.{}.png", locale.tag())
}

/// The manifest's file.
pub fn manifest(locale: Locale) -> String {
    format!("manifest.{}.webmanifest", locale.tag())
}

/// The name of a language in itself.
pub fn language(c: &Catalog, locale: Locale) -> String {
    match locale {
        Locale::ZhHans => text::lang_zh(c),
        Locale::En => text::lang_en(c),
    }
}

impl Head<'_> {
    /// Everything from the start to the end of the head; `route` says where the application
    /// begins, where the address does not.
    pub fn html(&self, site: &Site, route: Option<&str>) -> String {
        let lang = self.locale.tag();
        let route = route.map(|route| format!(" data-route=\"{}\"", escape(route))).unwrap_or_default();
        let mut html = format!(
            "<!doctype html>\n<html lang=\"{lang}\"{route}>\n<head>\n<meta charset=\"utf-8\">\n{}\
             <meta name=\"renderer\" content=\"webkit\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"color-scheme\" content=\"dark light\">\n\
             <meta name=\"theme-color\" content=\"#0b0f19\" media=\"(prefers-color-scheme: dark)\">\n\
             <meta name=\"theme-color\" content=\"#f4f0e8\" media=\"(prefers-color-scheme: light)\">\n",
            site.policy.as_deref().map(policy).unwrap_or_default(),
        );
        push(&mut html, format_args!("<title>{}</title>\n", escape(self.title)));
        // Before the stylesheet: a script waits for those that stand before it.
        push(&mut html, format_args!("<script>{}</script>\n", site.boot));
        push(
            &mut html,
            format_args!(
                "<link rel=\"stylesheet\" href=\"{}\">\n<link rel=\"stylesheet\" href=\"{}\" media=\"print\">\n\
                 <link rel=\"icon\" href=\"{}\">\n",
                site.style, site.paper, site.icon
            ),
        );
        html += &self.shared(site);
        html + "</head>\n"
    }

    /// What search engines and those who share a page are told.
    fn shared(&self, site: &Site) -> String {
        let (locale, url) = (self.locale, &site.url);
        let [title, description] = [self.title, self.description].map(escape);
        let alt = escape(&text::share_alt(&content::catalog(locale)));
        let mut html = format!("<meta name=\"description\" content=\"{description}\">\n");
        // While one works on the pages, there are neither.
        if site.policy.is_some() {
            html += &format!(
                "<link rel=\"manifest\" href=\"{}\">\n<link rel=\"apple-touch-icon\" href=\"icon-192.png\">\n",
                manifest(locale)
            );
        }
        // Those who go by these follow whole addresses alone.
        if !url.is_empty() {
            html += &self.languages(url);
        }
        let tag = match locale {
            Locale::ZhHans => "zh_CN",
            Locale::En => "en_GB",
        };
        let properties = [
            ("og:type", "website"),
            ("og:locale", tag),
            ("og:site_name", &text::app_title(&content::catalog(locale))),
            ("og:title", &title),
            ("og:description", &description),
            ("og:image", &format!("{url}{}", picture(locale))),
            ("og:image:width", "1200"),
            ("og:image:height", "630"),
            ("og:image:alt", &alt),
        ];
        for (name, value) in properties {
            push(&mut html, format_args!("<meta property=\"{name}\" content=\"{value}\">\n"));
        }
        if !url.is_empty() {
            let to = (self.file)(self.page, locale);
            push(&mut html, format_args!("<meta property=\"og:url\" content=\"{url}{to}\">\n"));
        }
        html + "<meta name=\"twitter:card\" content=\"summary_large_image\">\n"
    }

    /// Where the same page is in each language.
    fn languages(&self, url: &str) -> String {
        let mut html = String::new();
        for other in Locale::ALL {
            let (tag, to) = (other.tag(), (self.file)(self.page, other));
            push(&mut html, format_args!("<link rel=\"alternate\" hreflang=\"{tag}\" href=\"{url}{to}\">\n"));
        }
        let anywhere =
            if self.page == Page::Home { "index.html".to_owned() } else { (self.file)(self.page, Locale::En) };
        html + &format!("<link rel=\"alternate\" hreflang=\"x-default\" href=\"{url}{anywhere}\">\n")
    }
}

/// What a page is allowed to do, for its head.
pub fn policy(policy: &str) -> String {
    format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">\n", escape(policy))
}

/// A text in the frame of the application: the way around, the languages, the words of loading.
pub struct Frame {
    pub locale: Locale,
    pub page: Page,
    pub links: Links,
    /// Where several frames stand in one page: what their ids end with.
    pub suffix: &'static str,
}

impl Frame {
    /// The frame around a text.
    pub fn html(&self, text: &str) -> String {
        let Self { locale, page, links, suffix } = *self;
        let c = &content::catalog(locale);
        let ways = ways(c, locale, links);
        let mut html = format!(
            "<div class=\"frame\" translate=\"no\">\n<header class=\"bar\">\n\
             <a class=\"skip\" href=\"#main{suffix}\">{}</a>\n<nav aria-label=\"{}\">\n",
            escape(&text::skip_to_content(c)),
            escape(&text::nav_label(c))
        );
        let mut around = String::new();
        for (to, name) in titles::around(c) {
            let here = if page == Page::Result { Page::Checkup } else { page };
            let current = if to == here { " aria-current=\"page\"" } else { "" };
            let (href, name) = (links.to(to, locale), escape(&name));
            push(&mut around, format_args!("<li><a href=\"{href}\"{current}>{name}</a></li>\n"));
        }
        // As the application draws it: in one line, or where there is no room for that in a menu.
        push(
            &mut html,
            format_args!(
                "<ul class=\"around\">\n{around}</ul>\n<details class=\"menu\"><summary>{}</summary><ul>\n{around}</ul></details>\n\
                 <a class=\"gone\" href=\"{}\">{}</a>\n",
                escape(&text::nav_menu(c)),
                links.to(Page::Emergency, locale),
                escape(&text::nav_emergency(c))
            ),
        );
        push(
            &mut html,
            format_args!(
                "</nav>\n<div class=\"switches\">\n<div class=\"switch\" role=\"group\" aria-label=\"{}\">\n",
                escape(&text::switch_language(c))
            ),
        );
        for other in Locale::ALL {
            let (tag, href, name) = (other.tag(), links.to(page, other), escape(&language(c, other)));
            let current = if other == locale { " aria-current=\"true\"" } else { "" };
            push(&mut html, format_args!("<a href=\"{href}\" lang=\"{tag}\" hreflang=\"{tag}\"{current}>{name}</a>\n"));
        }
        push(
            &mut html,
            format_args!(
                "</div>\n<button class=\"theme\" disabled aria-hidden=\"true\"><span class=\"name\">{}</span></button>\n\
                 </div>\n</header>\n<main id=\"main{suffix}\">\n{}{text}</main>\n</div>\n",
                escape(&text::theme_system(c)),
                notes(c, &ways, links)
            ),
        );
        html
    }
}

/// What is said while the application loads, and where it cannot run: a section for each state that the
/// script in the head finds (`data-boot`), with the cause, what still can be read, and the ways there.
fn notes(c: &Catalog, ways: &str, links: Links) -> String {
    let [failed, still] = match links {
        Links::Files => [text::fallback_failed(c), text::fallback_still(c)],
        Links::Within => [text::alone_failed(c), text::alone_still(c)],
    };
    let loading = escape(&text::loading(c));
    let mut html = format!(
        "<div class=\"boot loading\" role=\"status\"><p>{loading} <span class=\"sum\"></span></p>\
         <progress max=\"1\" aria-label=\"{loading}\"></progress></div>\n"
    );
    let (retry, still) = (escape(&text::fallback_retry(c)), paragraphs(&still));
    let row = if ways.is_empty() { String::new() } else { format!("<p class=\"row\">{ways}</p>") };
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
        push(&mut html, format_args!("<section class=\"boot {state} notice\">{cause}{still}{row}</section>\n"));
    }
    let script = paragraphs(&text::fallback_script(c));
    html + &format!("<noscript><div class=\"notice\">{script}{still}{row}</div></noscript>\n")
}

/// The ways to what can be read without the application.
fn ways(c: &Catalog, locale: Locale, links: Links) -> String {
    if links == Links::Within {
        // They stand below.
        let below = [(Page::Emergency, text::emergency_home(c)), (Page::Checklist, text::nav_checklist(c))];
        let way = |(page, name): (Page, String)| {
            let (id, end, name) = (address::file_name(page), suffix(locale), escape(&name));
            format!("<a class=\"button\" href=\"#{id}{end}\">{name}</a>")
        };
        return below.map(way).join(" ");
    }
    let this = escape(&text::fallback_page(c));
    let mut html = format!("<a class=\"button\" data-shell=\"page\" hidden href=\"\">{this}</a>");
    let known = [
        (Page::Emergency, text::emergency_home(c)),
        (Page::Checklist, text::nav_checklist(c)),
        (Page::Play(Side::Owner), text::digest_link(c)),
        (Page::Case, text::nav_case(c)),
    ];
    for (page, name) in known {
        let (to, name) = (links.to(page, locale), escape(&name));
        push(&mut html, format_args!(" <a class=\"button\" href=\"{to}\">{name}</a>"));
    }
    html
}

/// A page as a file of its own.
pub fn page(site: &Site, page: Page, locale: Locale, text: &str) -> String {
    let c = &content::catalog(locale);
    let head = Head { locale, title: &title(c, page), description: &description(c, page), file: address::file, page };
    let route = links::query(page, locale);
    let frame = Frame { locale, page, links: Links::Files, suffix: "" };
    format!(
        "{}<body>\n<div id=\"app\">\n{}</div>\n</body>\n</html>\n",
        head.html(site, Some(route.trim_start_matches('?'))),
        frame.html(text)
    )
}

/// The page that chooses the language, with a text in each.
pub fn index(site: &Site, texts: &[(Locale, String)], links: Links, extra: &str) -> String {
    let c = &content::catalog(Locale::ALL[0]);
    let names: Vec<String> = Locale::ALL.map(|locale| text::app_title(&content::catalog(locale))).to_vec();
    let head = Head {
        locale: Locale::ALL[0],
        title: &names.join(" · "),
        description: &description(c, Page::Home),
        file: address::file,
        page: Page::Home,
    };
    format!("{}<body>\n{}{extra}\n</body>\n</html>\n", head.html(site, None), both(texts, links))
}

/// The element of the application, with a text in each language.
pub fn both(texts: &[(Locale, String)], links: Links) -> String {
    let mut html = String::from("<div id=\"app\">\n");
    // What drawings share stands apart from them: one of the texts is not shown.
    let shared = texts.iter().find_map(|(_, text)| {
        let (_, rest) = text.split_once(DEFS)?;
        Some(format!("{DEFS}{}{DEFS_END}", rest.split_once(DEFS_END)?.0))
    });
    if let Some(shared) = &shared {
        push(&mut html, format_args!("<svg class=\"unseen\" aria-hidden=\"true\">{shared}</svg>\n"));
    }
    for (locale, text) in texts {
        let suffix = suffix(*locale);
        let text = shared.as_ref().map_or_else(|| text.clone(), |shared| text.replace(shared.as_str(), ""));
        // Both languages stand in one document: what they name has the language in its name.
        let text = with_ids_ending(&text, suffix);
        let frame = Frame { locale: *locale, page: Page::Home, links, suffix };
        push(&mut html, format_args!("<div class=\"pre\" lang=\"{}\">\n{}</div>\n", locale.tag(), frame.html(&text)));
    }
    html + "</div>\n"
}

/// What ids end with where both languages stand in one document.
pub const fn suffix(locale: Locale) -> &'static str {
    match locale {
        Locale::ZhHans => "-zh-Hans",
        Locale::En => "-en",
    }
}
