//! The manifests, one a language: what a browser asks for to keep the site as an app.

use content::text;
use i18n::Locale;
use serde_json::json;
use share::address::file;
use share::route::Page;

use super::page;

/// The manifest in a language; `icon` is the drawing's file.
pub fn text(locale: Locale, icon: &str) -> String {
    let c = &content::catalog(locale);
    let picture = |name: &str, size: &str, purpose: &str| json!({ "src": name, "sizes": size, "type": "image/png", "purpose": purpose });
    let manifest = json!({
        "name": text::app_title(c),
        "short_name": text::app_title(c),
        "description": page::description(c, Page::Home),
        "lang": locale.tag(),
        "dir": "ltr",
        "start_url": file(Page::Home, locale),
        "scope": "./",
        "display": "standalone",
        "background_color": "#0b0f19",
        "theme_color": "#0b0f19",
        "icons": [
            { "src": icon, "sizes": "any", "type": "image/svg+xml", "purpose": "any" },
            picture("icon-192.png", "192x192", "any"),
            picture("icon-512.png", "512x512", "any"),
            picture("icon-maskable.png", "512x512", "maskable"),
        ],
        "shortcuts": [
            { "name": text::emergency_title(c), "url": file(Page::Emergency, locale) },
            { "name": text::nav_checklist(c), "url": file(Page::Checklist, locale) },
        ],
    });
    format!("{manifest:#}\n")
}
