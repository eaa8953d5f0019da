//! The notice that something could not be worked out.

use yew::{Callback, Html, Properties, component, html};

use crate::context::use_app_context;
use content::text;

/// The component's properties.
#[derive(PartialEq, Properties)]
pub struct Props {
    /// Called when the reader wants it tried again.
    pub again: Callback<()>,
}

/// The notice that something could not be worked out, with a button to try again.
#[component]
pub fn NotWorkedOut(props: &Props) -> Html {
    let ui = use_app_context();
    let c = &ui.catalog;
    let again = props.again.reform(|_| ());
    html! {
        <section class="notice not-worked-out" role="alert">
            <p>{ text::background_failed(c) }</p>
            <p class="row"><button onclick={again}>{ text::fallback_retry(c) }</button></p>
        </section>
    }
}
