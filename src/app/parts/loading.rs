//! The placeholder of a page whose texts are still being fetched.

use yew::{Callback, Html, MouseEvent, html};

use crate::context::AppContext;
use crate::store::FOCUS;
use content::text;

/// The placeholder: loading, or failed with a button that calls `retry`.
pub fn loading(ui: &AppContext, failed: bool, retry: Callback<MouseEvent>) -> Html {
    let c = &ui.catalog;
    html! {
        if failed {
            <section class="missing">
                <h1 id={FOCUS} tabindex="-1">{ text::coming_failed(c) }</h1>
                <p role="alert">{ text::coming_failed_text(c) }</p>
                <p class="row"><button class="first" onclick={retry}>{ text::fallback_retry(c) }</button></p>
            </section>
        } else {
            <section class="coming">
                <h1 id={FOCUS} tabindex="-1">{ text::coming(c) }</h1>
            </section>
        }
    }
}
