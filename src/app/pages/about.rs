//! What this is, where it comes from, what it keeps on the device.

use yew::{Html, html};

use crate::context::AppContext;
use crate::parts::paragraphs::paragraphs;
use crate::parts::sources::sources_link;
use crate::store::{FOCUS, KEPT, Key, PersistedMsg};
use content::text;
use i18n::Catalog;

/// What this is, where it comes from, what it keeps: `held` is what stands under every key.
pub fn about(ui: &AppContext, held: &[(Key, Option<String>)]) -> Html {
    let c = &ui.catalog;
    let sections = [
        (text::about_what(c), text::about_what_text(c)),
        (text::about_source(c), text::about_source_text(c)),
        (text::about_fairness(c), text::about_fairness_text(c)),
        (text::about_privacy(c), text::about_privacy_text(c)),
    ];
    html! {
        <div key="about" class="about">
            <h1 id={FOCUS} tabindex="-1">{ text::nav_about(c) }</h1>
            <>{ for sections.into_iter().map(|(title, text)| html! {
                <section key={title.clone()}>
                    <h2>{ title }</h2>
                    { paragraphs(&text) }
                </section>
            }) }</>
            { sources_link(ui) }
            <p><button data-shell="forget" onclick={ui.on(PersistedMsg::ForgetAll)}>{ text::erase(c) }</button></p>
            <section class="kept needs-app">
                <h2 id={KEPT} tabindex="-1">{ text::kept_label(c) }</h2>
                <ul>
                    { for held.iter().map(|(key, text)| kept(ui, *key, text.as_deref())) }
                    // The shell knows whether it is there, and takes it away.
                    <li key="site" class="kept-site">
                        <span>{ text::kept_site(c) }</span>
                        <button data-shell="forget">
                            { text::kept_erase(c) }<span class="unseen">{ text::kept_site(c) }</span>
                        </button>
                    </li>
                </ul>
            </section>
            <p class="install"><button data-shell="install">{ text::install(c) }</button></p>
        </div>
    }
}

/// What stands under a key, for whoever wants to see it or be rid of it.
fn kept(ui: &AppContext, key: Key, text: Option<&str>) -> Html {
    let c = &ui.catalog;
    let name = purpose(c, key);
    html! {
        <li key={key.id()}>
            <span>{ &name }{ " " }<code>{ key.id() }</code></span>
            if let Some(text) = text {
                <details>
                    <summary>{ text::kept_size(c, text.chars().count()) }</summary>
                    <pre>{ text }</pre>
                </details>
                <button onclick={ui.on(PersistedMsg::Forget(key))}>
                    { text::kept_erase(c) }<span class="unseen">{ name }</span>
                </button>
            } else {
                <small>{ text::kept_none(c) }</small>
            }
        </li>
    }
}

/// What something is kept for.
fn purpose(c: &Catalog, key: Key) -> String {
    match key {
        Key::Damaged => text::kept_damaged(c),
        Key::Checklist => text::kept_checklist(c),
        Key::Checkup => text::kept_checkup(c),
        Key::Theme => text::kept_theme(c),
        Key::Size => text::kept_letters(c),
        Key::Emergency => text::kept_emergency(c),
        Key::Numbers => text::kept_numbers(c),
        Key::Saves => text::kept_saves(c),
        Key::Record => text::kept_record(c),
        Key::Reading => text::kept_reading(c),
        Key::Learning => text::kept_learning(c),
        Key::RunOwner => text::kept_run_owner(c),
        Key::RunCrew => text::kept_run_crew(c),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;
    use std::rc::Rc;

    use platform::Headless;

    use crate::effects::Outside;
    use i18n::Locale;

    #[test]
    fn every_key_is_listed_with_what_it_alone_is_kept_for() {
        let listed: Vec<Key> =
            Outside::new(Rc::new(Headless::at("about.en.html"))).held().into_iter().map(|(key, _)| key).collect();
        assert_eq!(listed, Key::ALL);
        for locale in Locale::ALL {
            let c = content::catalog(locale);
            let told: BTreeSet<String> = listed.iter().map(|key| purpose(&c, *key)).collect();
            assert_eq!(told.len(), listed.len(), "{locale:?}: {told:?}");
        }
    }
}
