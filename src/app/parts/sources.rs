//! The foot of the emergency: which pages its facts are from, and when they were last compared.

use std::rc::Rc;

use yew::{Html, Properties, component, html};

use crate::context::use_ui;
use content::text;
use world::emergency::Emergency;

/// The component's properties.
#[derive(Properties)]
pub struct Props {
    /// The emergency's steps, contacts and sources.
    pub known: Rc<Emergency>,
}

impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.known, &other.known)
    }
}

/// The sources, numbered as the steps cite them.
#[component]
pub fn Sources(props: &Props) -> Html {
    let ui = &use_ui();
    let c = &ui.catalog;
    html! {
        <section class="cited">
            <h2>{ text::cited_label(c) }</h2>
            <p>{ text::cited_note(c) }</p>
            <ol>
                { for props.known.sources.iter().enumerate().map(|(at, source)| html! {
                    <li key={at} id={format!("cited-{at}")}>
                        <a href={source.url.clone()} target="_blank" rel="noopener noreferrer">{ c.format(source.name, &[]) }</a>
                        { " " }<small>{ text::cited_checked(c, &source.checked) }</small>
                    </li>
                }) }
            </ol>
        </section>
    }
}
