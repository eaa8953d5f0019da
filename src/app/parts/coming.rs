//! A page whose words are still to come.

use yew::{Html, Properties, component, html};

use crate::context::use_ui;
use crate::store::{FOCUS, Msg};
use content::text;

/// Whether it did not come.
#[derive(PartialEq, Properties)]
pub struct Props {
    /// What was asked for did not come.
    pub failed: bool,
}

/// A page that is still to come, or could not.
#[component]
pub fn Coming(props: &Props) -> Html {
    let ui = &use_ui();
    let c = &ui.catalog;
    html! {
        if props.failed {
            <section class="missing">
                <h1 id={FOCUS} tabindex="-1">{ text::coming_failed(c) }</h1>
                <p role="alert">{ text::coming_failed_text(c) }</p>
                <p class="row"><button class="first" onclick={ui.on(Msg::Again)}>{ text::fallback_retry(c) }</button></p>
            </section>
        } else {
            <section class="coming">
                <h1 id={FOCUS} tabindex="-1">{ text::coming(c) }</h1>
            </section>
        }
    }
}
