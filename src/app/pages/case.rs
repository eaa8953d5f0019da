//! The page of the case file: the night as the replay of both historical scripts shows it.

use yew::{Callback, Html, component, html, use_callback, use_memo, use_state, use_state_eq};

use crate::context::{AppContext, use_app_context};
use crate::parts::case::{firms::Firms, minute::minute, rows::Rows, rules::RulesPanel, stepper::stepper};
use crate::parts::paragraphs::paragraphs;
use crate::shared::Shared;
use crate::store::FOCUS;
use content::arg;
use content::text;
use story::casefile::Casefile;
use world::Rules;
use world::model::Minute;

/// The notice that other rules than the night's own are chosen.
fn under(ui: &AppContext, file: &Casefile, choose: &Callback<Rules>) -> Html {
    let (c, world) = (&ui.catalog, &ui.game.world);
    if file.added.is_empty() {
        return Html::default();
    }
    let names: Vec<String> = file.added.iter().map(|it| c.format(world.controls[it.index()].name, &[])).collect();
    let back = choose.reform({
        let rules = Rules::of_the_night(world);
        move |_| rules.clone()
    });
    html! {
        <p class="under row">
            <span>{ text::case_under(c, &names.join(&text::list_and(c))) }</span>
            <button onclick={back}>{ text::case_reset(c) }</button>
        </p>
    }
}

/// The case file.
#[component]
pub fn Case() -> Html {
    let ui = use_app_context();
    let (c, world) = (&ui.catalog, &ui.game.world);
    let rules = use_state_eq(|| Rules::of_the_night(world));
    let game = ui.game.clone();
    let night = use_memo((), move |()| Shared::new(Casefile::of(&game, &Rules::of_the_night(&game.world))));
    let (game, own) = (ui.game.clone(), Shared::clone(&night));
    let file = use_memo((*rules).clone(), move |rules| match *rules == Rules::of_the_night(&game.world) {
        true => own,
        false => Shared::new(Casefile::of(&game, rules)),
    });
    let (night, file) = (Shared::clone(&night), Shared::clone(&file));
    // It begins where the phone goes.
    let first = night.minutes.get(1).copied().unwrap_or_default();
    let at = use_state(|| first);
    let look: Callback<Minute> = use_callback((), {
        let at = at.setter();
        move |minute, ()| at.set(minute)
    });
    let choose: Callback<Rules> = use_callback((), {
        let rules = rules.setter();
        move |chosen, ()| rules.set(chosen)
    });
    let sections = [
        ("#minutes", Some("needs-app"), text::case_minutes_label(c)),
        ("#rows", None, text::case_rows_label(c)),
        ("#rules", Some("needs-app"), text::case_rules_label(c)),
        ("#firms", None, text::case_institutions_label(c)),
    ];
    html! {
        <div class="case">
            <header>
                <h1 id={FOCUS} tabindex="-1">{ text::case_title(c) }</h1>
                { paragraphs(&text::case_intro(c)) }
                <p>
                    <strong>{ text::case_held(c, arg::Held(night.held()), arg::Of(night.shown.len())) }</strong>
                </p>
                <ul class="contents row">
                    { for sections.into_iter().map(|(to, class, name)| html! {
                        <li key={to} {class}><a href={to}>{ name }</a></li>
                    }) }
                </ul>
            </header>
            <section class="needs-app" aria-labelledby="minutes">
                <h2 id="minutes" tabindex="-1">{ text::case_minutes_label(c) }</h2>
                { under(&ui, &file, &choose) }
                { stepper(&ui, &file, *at, &look) }
                { minute(&ui, &file, *at) }
            </section>
            <Rows file={file.clone()} look={look} />
            <RulesPanel {night} {file} rules={(*rules).clone()} {choose} />
            <Firms />
        </div>
    }
}
