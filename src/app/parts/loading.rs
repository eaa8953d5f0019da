//! The placeholder of a page whose texts are still being fetched.

use yew::{Callback, Html, MouseEvent, Properties, component, html};

use crate::context::use_app_context;
use crate::store::FOCUS;
use content::text;

/// The component's properties.
#[derive(PartialEq, Properties)]
pub struct Props {
    /// Whether the fetch failed.
    pub failed: bool,
    /// Called when the reader wants to try again.
    pub retry: Callback<MouseEvent>,
}

/// The placeholder: loading, or failed with a button to try again.
#[component]
pub fn Loading(props: &Props) -> Html {
    let ui = &use_app_context();
    let c = &ui.catalog;
    html! {
        if props.failed {
            <section class="missing">
                <h1 id={FOCUS} tabindex="-1">{ text::coming_failed(c) }</h1>
                <p role="alert">{ text::coming_failed_text(c) }</p>
                <p class="row"><button class="first" onclick={&props.retry}>{ text::fallback_retry(c) }</button></p>
            </section>
        } else {
            <section class="coming">
                <h1 id={FOCUS} tabindex="-1">{ text::coming(c) }</h1>
            </section>
        }
    }
}
