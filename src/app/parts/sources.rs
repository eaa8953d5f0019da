//! The foot of the emergency: which pages its facts are from, and when they were last compared.

use yew::{Html, html};

use crate::context::AppContext;
use content::text;
use world::emergency::Emergency;

/// The sources, numbered as the steps cite them.
pub fn sources(ui: &AppContext, known: &Emergency) -> Html {
    let c = &ui.catalog;
    html! {
        <section class="cited">
            <h2>{ text::cited_label(c) }</h2>
            <p>{ text::cited_note(c) }</p>
            <ol>
                { for known.sources.iter().enumerate().map(|(at, source)| html! {
                    <li key={at} id={format!("cited-{at}")}>
                        <a href={source.url.clone()} target="_blank" rel="noopener noreferrer">{ c.format(source.name, &[]) }</a>
                        { " " }<small>{ text::cited_checked(c, &source.checked) }</small>
                    </li>
                }) }
            </ol>
        </section>
    }
}
