//! The notice about a save that could not be read: the reason, and export or deletion.

use yew::{Html, Properties, component, html};

use crate::context::use_app_context;
use crate::store::{Damaged, PersistedMsg};
use content::text;
use share::run::BadRun;

/// The component's properties.
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The save.
    pub damaged: Damaged,
}

/// The notice, with the save as a file.
#[component]
pub fn DamagedSave(props: &Props) -> Html {
    let ui = &use_app_context();
    let c = &ui.catalog;
    let why = match props.damaged.why {
        BadRun::Foreign => text::save_foreign(c),
        BadRun::OtherVersion => text::save_other_version(c),
        BadRun::Damaged => text::save_damaged(c),
        BadRun::OtherContent => text::save_other_content(c),
    };
    html! {
        <section class="notice" role="status" aria-label={text::save_unreadable(c)}>
            <p><strong>{ text::save_unreadable(c) }</strong>{ " " }{ why }</p>
            <p class="row">
                <button onclick={ui.on(PersistedMsg::ExportDamaged)}>{ text::save_export(c) }</button>
                <button onclick={ui.on(PersistedMsg::DropDamaged)}>{ text::save_drop(c) }</button>
            </p>
        </section>
    }
}
