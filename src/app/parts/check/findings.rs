//! All that was found: the one thing to do, case by case, the steps, the list, the caveats.

use std::rc::Rc;

use yew::{Html, Properties, component, html, use_callback, use_memo, use_state_eq};

use super::cases;
use super::caveats::{assumed, lockouts, residuals};
use super::chain::PathPicture;
use super::found::Found;
use super::sure::sure;
use super::todo::{List, TodayCard, has_any};
use crate::context::use_app_context;
use crate::parts::frame::page_link;
use crate::shared::Shared;
use checkup::{Case, CheckupSession, Profile, todo, worst};
use content::text;
use share::marks::Marks;
use share::route::Page;

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
}

/// All that was found.
#[component]
pub fn Findings(props: &Props) -> Html {
    let ui = use_app_context();
    let c = &ui.catalog;
    let Props { cases, found, profile, session, marks } = props;
    let chosen = use_state_eq(|| None::<usize>);
    let on_draw = use_callback(chosen.clone(), |at, chosen| chosen.set(Some(at)));
    let todo = {
        let ui = ui.clone();
        use_memo(cases.clone(), move |cases| todo(ui.whole(), &ui.game.story, cases))
    };
    let drawn = chosen.filter(|&at| cases.get(at).is_some_and(|case| case.then.loss > 0));
    let drawn = drawn.or_else(|| {
        let worst = worst(cases, |case| &case.then)?;
        cases.iter().position(|case| case.theft == worst.theft)
    });
    html! {
        <>
            <TodayCard todo={todo.clone()} cases={cases.clone()} profile={profile.clone()} marks={marks.clone()} />
            { cases::table(&ui, cases, drawn, &on_draw) }
            <div class="how-and-what">
                <section class="steps" aria-labelledby="steps">
                    <h2 id="steps">{ text::check_chain(c) }</h2>
                    if let Some(case) = drawn.and_then(|at| cases.get(at)) {
                        <PathPicture summary={Shared::from(&case.then)} theft={case.theft} />
                    } else {
                        <p>{ text::check_chain_none(c) }</p>
                    }
                </section>
                if has_any(&ui.game.story, &todo, session) {
                    <List todo={todo.clone()} cases={cases.clone()} session={session.clone()} marks={marks.clone()} />
                }
            </div>
            <div class="caveats">
                if !found.work.failed {
                    { sure(&ui, cases, &found.verdicts) }
                }
                if found.lockouts.iter().flatten().any(|all| !all.is_empty()) {
                    { lockouts(&ui, &found.lockouts) }
                }
                if !found.work.failed {
                    { residuals(&ui, cases, &found.residuals) }
                }
                { assumed(&ui, profile) }
            </div>
            <p class="row">
                { page_link(&ui, Page::Card, "button", text::emergency_card(c)) }
            </p>
        </>
    }
}
