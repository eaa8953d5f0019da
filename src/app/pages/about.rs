//! What this is, where it comes from, what it keeps on the device.

use yew::Html;

use crate::app::context::Ui;
use crate::app::markup::{component, html};
use crate::app::parts::paragraphs::Paragraphs;
use crate::app::store::{FOCUS, Msg};
use crate::text;

/// What this is, where it comes from, what it keeps.
#[component]
pub fn About(ui: &Ui) -> Html {
    let c = &ui.catalog;
    let sections = [
        (text::about_what(c), text::about_what_text(c)),
        (text::about_source(c), text::about_source_text(c)),
        (text::about_fairness(c), text::about_fairness_text(c)),
        (text::about_privacy(c), text::about_privacy_text(c)),
    ];
    html! {
        <div class="about">
            <h1 id={FOCUS} tabindex="-1">{ text::nav_about(c) }</h1>
            { for sections.into_iter().map(|(title, text)| html! {
                <section key={title.clone()}>
                    <h2>{ title }</h2>
                    <Paragraphs {text} />
                </section>
            }) }
            <p><button onclick={ui.on(Msg::Erase)}>{ text::erase(c) }</button></p>
        </div>
    }
}
