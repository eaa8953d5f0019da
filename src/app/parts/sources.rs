//! The foot of the emergency: which pages its facts are from, and when they were last compared.

use yew::{Html, html};

use crate::context::AppContext;
use content::text;
use share::address::{self, Form};
use world::emergency::Emergency;

/// A link to the page that lists every claim with its sources; in one file alone there is none.
pub fn sources_link(ui: &AppContext) -> Html {
    if ui.form == Form::Query {
        return Html::default();
    }
    html! { <p class="cut"><a href={address::sources(ui.locale)}>{ text::sources_link(&ui.catalog) }</a></p> }
}

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
