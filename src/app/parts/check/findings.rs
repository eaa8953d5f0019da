//! All that was found: the one thing to do, case by case, the steps, the list, the caveats.

use std::rc::Rc;

use yew::{Callback, Html, Properties, component, html, use_callback, use_memo, use_state_eq};

use super::caveats::{assumed, lockouts, residuals};
use super::chain::path_picture;
use super::found::Found;
use super::sure::sure;
use super::todo::{PlanView, changed, list, one_thing};
use super::{cases, fold, words};
use crate::context::{AppContext, use_app_context};
use crate::parts::contacts::elsewhere;
use crate::parts::frame::page_link;
use crate::parts::large;
use crate::shared::Shared;
use checkup::{Case, CheckupSession, Profile, Witness, todo, worst};
use content::text;
use share::marks::Marks;
use share::route::{Page, Size};

/// The place of the drawn steps.
const STEPS: &str = "steps";

/// What was found.
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The cases, one at least.
    pub cases: Shared<Vec<Case>>,
    /// What is known of them so far.
    pub found: Found,
    /// How the answers stand.
    pub profile: Rc<Profile>,
    /// What was told.
    pub session: Rc<CheckupSession>,
    /// The checklist's marks.
    pub marks: Rc<Marks>,
    /// The card that is shown in large print.
    pub card: Option<String>,
}

/// All that was found.
#[component]
pub fn Findings(props: &Props) -> Html {
    let ui = use_app_context();
    let c = &ui.catalog;
    let Props { cases, found, profile, session, marks, card } = props;
    let chosen = use_state_eq(|| None::<usize>);
    let on_draw = use_callback((chosen.clone(), ui.clone()), |at, (chosen, ui)| {
        chosen.set(Some(at));
        ui.platform.focus(STEPS);
    });
    let todo = {
        let ui = ui.clone();
        use_memo(cases.clone(), move |cases| todo(ui.whole(), &ui.game.story, cases))
    };
    let general = profile.is_elsewhere(ui.whole(), &ui.game.story);
    let to_do = PlanView { todo: &todo, cases, session, profile, marks, general };
    if ui.size == Size::Large {
        let persona = session.persona(&ui.game.story);
        let shown = large::ResultView {
            plan: to_do,
            verdict: worst(cases, |case| &case.then).and_then(|it| found.verdict(cases, it)),
            harms: found.other_harms(&ui),
            whose: persona.map(|it| c.format(it.name, &[])),
        };
        return large::result(&ui, &shown, card.as_deref());
    }
    let also = words::list(&ui, found.also.iter().map(|&theft| words::theft(&ui, theft)));
    html! {
        <>
            <p class="moved-to" role="status">
                if !session.ticked(&ui.game.story).is_empty() {
                    { changed(&ui, &to_do) }
                }
            </p>
            { one_thing(&ui, &to_do) }
            if !also.is_empty() {
                <p class="quiet">{ text::check_also(c, &also) }</p>
            }
            if general {
                { fold("numbers", text::check_numbers(c), numbers(&ui)) }
                { fold("by-case", text::check_table(c), cases::in_general(&ui, cases, &found.verdicts)) }
            } else {
                { by_case(&ui, cases, found, *chosen, &on_draw) }
            }
            { list(&ui, &to_do) }
            if !found.work.failed {
                { sure(&ui, cases, &found.verdicts, general) }
            }
            if !general && found.lockouts.iter().flatten().any(|all| !all.is_empty()) {
                { lockouts(&ui, &found.lockouts) }
            }
            if !found.work.failed {
                { residuals(&ui, cases, &found.residuals, general) }
            }
            { assumed(&ui, profile, session, general) }
            { fold("outside", text::check_outside_title(c), html! { <p>{ text::check_outside(c) }</p> }) }
        </>
    }
}

/// Case by case, and how one of them would go: the chosen one, or the worst.
fn by_case(ui: &AppContext, cases: &[Case], found: &Found, chosen: Option<usize>, on_draw: &Callback<usize>) -> Html {
    let c = &ui.catalog;
    let drawn = chosen.filter(|&at| cases.get(at).is_some_and(|case| case.then.loss > 0));
    let drawn = drawn.or_else(|| {
        let worst = worst(cases, |case| &case.then)?;
        cases.iter().position(|case| case.theft == worst.theft)
    });
    let steps = match drawn.and_then(|at| Some((at, cases.get(at)?))) {
        Some((at, case)) => html! {
            <>
                { path_picture(ui, case.theft, &case.then) }
                { witness(ui, found.played.get(at).and_then(Option::as_deref)) }
            </>
        },
        None => html! { <p>{ text::check_chain_none(c) }</p> },
    };
    html! {
        <>
            { fold("by-case", text::check_table(c), cases::table(ui, cases, drawn, on_draw)) }
            { fold(STEPS, text::check_chain(c), steps) }
        </>
    }
}

/// Whether it was lost when it was played through.
fn witness(ui: &AppContext, played: Option<&Witness>) -> Html {
    let c = &ui.catalog;
    let said = match played {
        Some(Witness::Lost { .. }) => text::check_witness(c),
        Some(Witness::DependsOnTiming { .. }) => text::check_timing(c),
        Some(Witness::Safe) | None => return Html::default(),
    };
    html! { <p class="played">{ said }</p> }
}

/// Whom to ring where this world's institutions do not count.
fn numbers(ui: &AppContext) -> Html {
    html! {
        <>
            { elsewhere(ui, &content::emergency()) }
            <p>{ page_link(ui, Page::Emergency, "", text::nav_emergency(&ui.catalog)) }</p>
        </>
    }
}
