//! What the self-check comes to: one sentence first, then case by case, the steps, what to do.

use std::rc::Rc;

use yew::{Html, Properties, component, html};

use crate::context::{AppContext, use_app_context};
use crate::parts::check::findings::Findings;
use crate::parts::check::found::{Ask, Found, use_found};
use crate::parts::check::sure::graded;
use crate::parts::check::{TODAY, contradictions, words};
use crate::parts::frame::page_link;
use crate::parts::not_worked_out::NotWorkedOut;
use crate::shared::Shared;
use crate::store::{CheckupMsg, FOCUS, Msg};
use checkup::{Case, CheckupSession, Profile, Setup, TAKEN_AT, Witness, worst};
use content::arg;
use content::text;
use i18n::format;
use share::marks::Marks;
use share::route::Page;
use world::ids::ControlId;

/// What was told.
#[derive(PartialEq, Properties)]
pub struct Props {
    /// What was told.
    pub session: Rc<CheckupSession>,
    /// The checklist's marks.
    pub marks: Rc<Marks>,
}

/// What the self-check comes to.
#[component]
pub fn ResultPage(props: &Props) -> Html {
    let ui = use_app_context();
    let c = &ui.catalog;
    let session = &props.session;
    let answers = session.looked_at(&ui.game.story);
    let profile = Rc::new(Profile::of(&ui.game.story, &answers));
    let (asks, others) = asks(&ui, session, &profile);
    let found = use_found(&ui, &asks, &others);
    if answers.is_empty() {
        return html! {
            <div class="result">
                <h1 id={FOCUS} tabindex="-1">{ text::check_nothing(c) }</h1>
                <p>{ text::check_intro(c) }</p>
                <p>{ page_link(&ui, Page::Checkup, "button first", text::check_begin(c)) }</p>
            </div>
        };
    }
    let cases = found.cases.as_ref().map(Shared::from).filter(|cases: &Shared<Vec<Case>>| !cases.is_empty());
    // The heading stays the same element from the first moment on: the keyboard's focus is on it.
    let heading = match &cases {
        Some(cases) => sentence(&ui, cases),
        None if asks.is_empty() => text::check_none_ticked(c),
        None if found.work.failed => text::check_own(c),
        None => text::check_working(c),
    };
    html! {
        <div class="result" aria-busy={found.work.busy.to_string()}>
            <header>
                { kicker(&ui, session) }
                <h1 id={FOCUS} tabindex="-1">{ heading }</h1>
                if let Some(cases) = &cases {
                    { about(&ui, cases, &found, &profile) }
                }
                <p class="row">
                    { page_link(&ui, Page::Checkup, "button", text::check_change(c)) }
                    <button onclick={ui.on(Msg::Print)}>{ text::print(c) }</button>
                </p>
            </header>
            { contradictions(&ui, &profile, None) }
            if found.work.failed {
                <NotWorkedOut again={found.work.again.clone()} />
            }
            if let Some(cases) = cases {
                <Findings {cases} {found} {profile} session={session.clone()} marks={props.marks.clone()} />
            }
        </div>
    }
}

/// What goes with the sentence: which case it is about, how sure it is, what else is open.
fn about(ui: &AppContext, cases: &[Case], found: &Found, profile: &Profile) -> Html {
    let c = &ui.catalog;
    let open = profile.unanswered();
    let worst = worst(cases, |case| &case.then);
    let played = worst.and_then(|worst| cases.iter().position(|case| case.theft == worst.theft));
    let verdict = played.and_then(|at| found.verdicts.get(at)?.as_deref());
    let played = played.and_then(|at| found.played.get(at)?.as_deref());
    html! {
        <>
            if let Some(case) = worst {
                <p class="of">{ text::check_of_case(c, &words::theft(ui, case.theft)) }</p>
                if let Some(verdict) = verdict {
                    <p class="grade">{ graded(ui, case, verdict) }</p>
                }
                { witness(ui, played) }
            } else {
                <p class="grade">{ text::check_safe_doubt(c) }</p>
            }
            if open > 0 {
                <p class="assumes">{ page_link(ui, Page::Checkup, "", text::check_open(c, open)) }</p>
            }
            if worst.is_some() {
                <p class="quiet">{ text::check_sums(c) }</p>
            }
            if !found.also.is_empty() {
                <p>{ text::check_also(c, &words::list(ui, found.also.iter().map(|&theft| words::theft(ui, theft)))) }</p>
            }
        </>
    }
}

/// The setups to be worked out: for each way of losing the phone that counts, now and with what is
/// ticked; for the others, with what is ticked.
fn asks(ui: &AppContext, session: &CheckupSession, profile: &Profile) -> (Vec<Ask>, Vec<(usize, Setup)>) {
    let (world, story) = (ui.whole(), &ui.game.story);
    let Some(policy) = world.policy(TODAY) else { return (Vec::new(), Vec::new()) };
    let ticked: Vec<ControlId> = session.ticked(story).iter().filter_map(|id| world.control(id)).collect();
    let setup = |theft, more| profile.setup(world, story, policy, theft, more);
    let (mut asks, mut others) = (Vec::new(), Vec::new());
    for (at, theft) in world.thefts.iter().enumerate() {
        let then = setup(theft, &ticked);
        if session.minds(theft) {
            asks.push(Ask { theft: at, now: setup(theft, &[]), then });
        } else {
            others.push((at, then));
        }
    }
    (asks, others)
}

/// Whose phone it is.
fn kicker(ui: &AppContext, session: &CheckupSession) -> Html {
    let c = &ui.catalog;
    match session.persona(&ui.game.story) {
        Some(persona) => html! {
            <div class="whose-phone">
                <p class="kicker">{ c.format(persona.name, &[]) }</p>
                <p>{ c.format(persona.text, &[]) }</p>
                <button onclick={ui.on(CheckupMsg::LookAt(None))}>{ text::check_to_own(c) }</button>
            </div>
        },
        None => html! { <p class="kicker">{ text::check_own(c) }</p> },
    }
}

/// The one sentence.
fn sentence(ui: &AppContext, cases: &[Case]) -> String {
    let c = &ui.catalog;
    let Some(case) = worst(cases, |case| &case.then) else { return text::check_sentence_safe(c) };
    let summary = &case.then;
    let Some(path) = &summary.path else { return text::check_sentence_safe(c) };
    let (all, first) = (format::money(summary.loss), format::money(summary.first));
    let by = words::by(ui, case.theft, path.minutes);
    let more = i64::from(summary.loss > summary.first);
    let (all, by, first) = (arg::All(&all), arg::By(&by), arg::First(&first));
    let (more, steps) = (arg::More(more), arg::Steps(path.steps.len()));
    if words::is_remote(ui, case.theft) {
        text::check_sentence_remote(c, all, by, first, more, steps)
    } else {
        text::check_sentence(c, all, by, first, arg::From(&format::clock(TAKEN_AT)), more, steps)
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
