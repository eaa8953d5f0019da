//! The files of the pages: the head, what `app` draws, and the notices of the shell.

use app::Shared;
use content::text;
use i18n::{Catalog, Locale};
use share::address;
use share::route::Page;
use share::titles;
use story::Game;
use world::model::Side;

use super::drawn;
use super::html::{escape, push};
use super::links::{self, Links};
use super::notices::{digest, notices};
use super::site::Site;

/// What stands in a head.
pub struct Head<'a> {
    pub locale: Locale,
    pub title: &'a str,
    pub description: &'a str,
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
            let to = address::file(self.page, locale);
            push(&mut html, format_args!("<meta property=\"og:url\" content=\"{url}{to}\">\n"));
        }
        html + "<meta name=\"twitter:card\" content=\"summary_large_image\">\n"
    }

    /// Where the same page is in each language.
    fn languages(&self, url: &str) -> String {
        let mut html = String::new();
        for other in Locale::ALL {
            let (tag, to) = (other.tag(), address::file(self.page, other));
            push(&mut html, format_args!("<link rel=\"alternate\" hreflang=\"{tag}\" href=\"{url}{to}\">\n"));
        }
        let anywhere =
            if self.page == Page::Home { "index.html".to_owned() } else { address::file(self.page, Locale::En) };
        html + &format!("<link rel=\"alternate\" hreflang=\"x-default\" href=\"{url}{anywhere}\">\n")
    }
}

/// What a page is allowed to do, for its head.
pub fn policy(policy: &str) -> String {
    format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">\n", escape(policy))
}

/// A page as a file of its own.
pub fn page(site: &Site, page: Page, locale: Locale) -> String {
    let c = &content::catalog(locale);
    let head = Head { locale, title: &title(c, page), description: &description(c, page), page };
    let route = links::query(page, locale);
    let digest = if let Page::Play(_) = page { digest(&site.game, locale) } else { String::new() };
    format!(
        "{}<body>\n{}<div id=\"app\">{}</div>\n{digest}</body>\n</html>\n",
        head.html(site, Some(route.trim_start_matches('?'))),
        notices(locale, Links::Files),
        drawn::page(&site.game, page, locale, Links::Files),
    )
}

/// The page that chooses the language, with the start page in each.
pub fn index(site: &Site, extra: &str) -> String {
    let c = &content::catalog(Locale::ALL[0]);
    let names: Vec<String> = Locale::ALL.map(|locale| text::app_title(&content::catalog(locale))).to_vec();
    let head = Head {
        locale: Locale::ALL[0],
        title: &names.join(" · "),
        description: &description(c, Page::Home),
        page: Page::Home,
    };
    let texts = Locale::ALL.map(|locale| (locale, start(&site.game, locale, Links::Files)));
    format!(
        "{}<body>\n<div id=\"app\">\n{}</div>\n{extra}\n</body>\n</html>\n",
        head.html(site, None),
        drawn::both(texts)
    )
}

/// The start page with the notices above it, for a document with both languages.
pub fn start(game: &Shared<Game>, locale: Locale, links: Links) -> String {
    notices(locale, links) + &drawn::page(game, Page::Home, locale, links)
}
