//! A few figures about all nights, and the way to forget them.

use yew::{Html, html};

use super::{ROLES, role};
use crate::context::AppContext;
use crate::store::SavedGamesMsg;
use content::arg;
use content::text;
use i18n::format;
use share::record::Record;
use world::model::Side;
use world::story::Storylet;

/// The figures, a column for each role.
pub fn sums(ui: &AppContext, record: &Record) -> Html {
    let c = &ui.catalog;
    let rows = ROLES.map(|side| figures(ui, record, side));
    let names = [
        text::sums_finished(c),
        text::sums_decisions(c),
        text::sums_endings(c),
        text::sums_scenes(c),
        text::sums_ways(c),
        text::sums_least(c),
        text::sums_most(c),
    ];
    html! {
        <section aria-labelledby="sums">
            <h2 id="sums">{ text::sums_label(c) }</h2>
            <div class="nights-scroll">
                <table class="nights-sums">
                    <thead>
                        <tr><td></td><>{ for ROLES.map(|side| html! { <th key={side.id()} scope="col">{ role(c, side) }</th> }) }</></tr>
                    </thead>
                    <tbody>
                        { for names.into_iter().enumerate().map(|(at, name)| html! {
                            <tr key={at}>
                                <th scope="row">{ name }</th>
                                <>{ for rows.iter().enumerate().map(|(side, row)| html! { <td key={side}>{ &row[at] }</td> }) }</>
                            </tr>
                        }) }
                    </tbody>
                </table>
            </div>
            <details>
                <summary>{ text::sums_forget(c) }</summary>
                <p class="row">
                    <span>{ text::sums_forget_what(c) }</span>
                    <button class="forget" onclick={ui.on(SavedGamesMsg::Forget)}>{ text::sums_forget_yes(c) }</button>
                </p>
            </details>
        </section>
    }
}

/// A role's figures, in the order of the rows. What this edition does not know is not counted.
fn figures(ui: &AppContext, record: &Record, side: Side) -> [String; 7] {
    let c = &ui.catalog;
    let nights = record.of(side);
    let own = || ui.game.story.storylets.iter().filter(|it| it.role == side);
    let of = |some: usize, all: usize| text::sums_of(c, arg::All(all), arg::Some(some));
    let scenes = || own().filter(|it| !it.ending);
    let read = |it: &&Storylet| nights.read.contains_key(&it.id);
    let tried = |it: &Storylet| {
        let taken = nights.read.get(&it.id);
        it.choices.iter().filter(|choice| taken.is_some_and(|ids| ids.contains(&choice.id))).count()
    };
    let ends = || own().filter(|it| it.ending);
    let money = |loss: Option<i64>| loss.map_or_else(|| String::from("–"), format::money);
    [
        nights.finished.to_string(),
        nights.decisions.to_string(),
        of(ends().filter(|it| nights.endings.contains_key(&it.id)).count(), ends().count()),
        of(scenes().filter(read).count(), scenes().count()),
        of(scenes().map(tried).sum(), scenes().map(|it| it.choices.len()).sum()),
        money(nights.least),
        money(nights.most),
    ]
}
