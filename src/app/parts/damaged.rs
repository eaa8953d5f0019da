//! The notice about what was put aside: the reason, and export or deletion.

use yew::{Html, html};

use crate::context::AppContext;
use crate::store::{AsideReason, Damaged, PersistedMsg};
use content::text;
use i18n::Catalog;
use share::run::BadRun;

/// The notice about a save, with the save as a file.
pub fn damaged_save(ui: &AppContext, damaged: &Damaged) -> Html {
    let c = &ui.catalog;
    let (what, why) = match damaged.why {
        AsideReason::NoRoom => (text::save_no_room(c), text::save_no_room_kept(c)),
        AsideReason::Unreadable(why) => (text::save_unreadable(c), unreadable(c, why)),
    };
    html! {
        <section class="notice" role="status" aria-label={what.clone()}>
            <p><strong>{ what }</strong>{ " " }{ why }</p>
            <p class="row">
                <button onclick={ui.on(PersistedMsg::ExportDamaged)}>{ text::save_export(c) }</button>
                <button onclick={ui.on(PersistedMsg::DropDamaged)}>{ text::save_drop(c) }</button>
            </p>
        </section>
    }
}

/// Why something cannot be read in full, in words.
fn unreadable(c: &Catalog, why: BadRun) -> String {
    match why {
        BadRun::Foreign => text::save_foreign(c),
        BadRun::OtherVersion => text::save_other_version(c),
        BadRun::Damaged => text::save_damaged(c),
        BadRun::OtherContent => text::save_other_content(c),
        BadRun::OtherWorld => text::save_other_world(c),
    }
}
