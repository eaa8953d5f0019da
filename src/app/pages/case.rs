//! The page of the case file: the night as the replay of both historical scripts shows it.

use yew::{
    Callback, Html, Properties, component, hook, html, use_callback, use_memo, use_mut_ref, use_state, use_state_eq,
};

use crate::background_work::{BackgroundWork, use_background_work};
use crate::context::{AppContext, use_app_context};
use crate::first_drawing::use_slices;
use crate::parts::case::{firms::Firms, minute::minute, rows::Rows, rules::RulesPanel, stepper::stepper};
use crate::parts::not_worked_out::NotWorkedOut;
use crate::parts::paragraphs::paragraphs;
use crate::shared::Shared;
use crate::store::FOCUS;
use content::arg;
use content::text;
use questions::Question;
use story::Game;
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

/// The night as it was, as the site was built with it.
fn as_built(game: &Game) -> Option<Shared<Casefile>> {
    let built = content::night().and_then(|bytes| questions::read(&bytes));
    // Where there is no browser, there is no worker either, and nobody who waits.
    #[cfg(not(target_arch = "wasm32"))]
    let built = built.or_else(|| Some(Casefile::of(game, &Rules::of_the_night(&game.world))));
    #[cfg(target_arch = "wasm32")]
    let _played_elsewhere = game;
    built.map(Shared::new)
}

/// The night as it was: as it came with the site, or else from the worker.
#[hook]
fn use_night(ui: &AppContext) -> (Option<Shared<Casefile>>, BackgroundWork) {
    let game = ui.game.clone();
    let built = use_memo((), move |()| as_built(&game));
    let own = Question::Casefile(Rules::of_the_night(&ui.game.world));
    let asked = if built.is_some() { Vec::new() } else { vec![own.clone()] };
    let work = use_background_work(ui, &asked);
    let night = built.as_ref().clone().or_else(|| work.get::<Casefile>(&own).as_ref().map(Shared::from));
    (night, work)
}

/// The night under some rules; until it is known, as it was under the rules before.
#[hook]
fn use_casefile(ui: &AppContext, night: &Shared<Casefile>, rules: &Rules) -> (Shared<Casefile>, BackgroundWork) {
    let last = use_mut_ref(|| night.clone());
    let own = *rules == Rules::of_the_night(&ui.game.world);
    let asked: Vec<Question> = (!own).then(|| Question::Casefile(rules.clone())).into_iter().collect();
    let work = use_background_work(ui, &asked);
    let file = match asked.first() {
        Some(question) => work.get::<Casefile>(question).as_ref().map(Shared::from),
        None => Some(night.clone()),
    };
    let mut last = last.borrow_mut();
    if let Some(file) = file {
        *last = file;
    }
    (last.clone(), work)
}

/// The case file.
#[component]
pub fn Case() -> Html {
    let ui = use_app_context();
    let c = &ui.catalog;
    let (night, work) = use_night(&ui);
    let drawn = use_slices(&ui, 2, 1);
    let sections = [
        ("#minutes", Some("needs-app"), text::case_minutes_label(c)),
        ("#rows", None, text::case_rows_label(c)),
        ("#rules", Some("needs-app"), text::case_rules_label(c)),
        ("#firms", None, text::case_institutions_label(c)),
    ];
    html! {
        <div class="case" aria-busy={work.busy.to_string()}>
            <header>
                <h1 id={FOCUS} tabindex="-1">{ text::case_title(c) }</h1>
                { paragraphs(&text::case_intro(c)) }
                if let Some(night) = &night {
                    <p>
                        <strong>{ text::case_held(c, arg::Held(night.held()), arg::Of(night.shown.len())) }</strong>
                    </p>
                    <ul class="contents row">
                        { for sections.into_iter().map(|(to, class, name)| html! {
                            <li key={to} {class}><a href={to}>{ name }</a></li>
                        }) }
                    </ul>
                } else if work.failed {
                    <NotWorkedOut again={work.again.clone()} />
                } else {
                    <p role="status">{ text::debrief_turns_busy(c) }</p>
                }
            </header>
            if let Some(night) = night {
                <Night {night} />
            }
            if drawn == 2 {
                <Firms />
            }
        </div>
    }
}

/// The night as it was.
#[derive(PartialEq, Properties)]
struct Own {
    night: Shared<Casefile>,
}

/// The night minute by minute and row by row, and what other rules would make of it.
#[component]
fn Night(own: &Own) -> Html {
    let ui = use_app_context();
    let night = &own.night;
    let rules = use_state_eq(|| Rules::of_the_night(&ui.game.world));
    let c = &ui.catalog;
    let (file, work) = use_casefile(&ui, night, &rules);
    let drawn = use_slices(&ui, 3, 1);
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
    html! {
        <>
            <section class="needs-app" aria-labelledby="minutes">
                <h2 id="minutes" tabindex="-1">{ text::case_minutes_label(c) }</h2>
                { under(&ui, &file, &choose) }
                { stepper(&ui, &file, *at, &look) }
                { minute(&ui, &file, *at) }
            </section>
            if drawn > 1 {
                <Rows file={file.clone()} look={look} />
            }
            if work.failed {
                <NotWorkedOut again={work.again.clone()} />
            }
            if drawn > 2 {
                <RulesPanel night={night.clone()} {file} rules={(*rules).clone()} busy={work.busy} {choose} />
            }
        </>
    }
}
