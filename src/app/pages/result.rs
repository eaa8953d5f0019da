//! What the self-check comes to: one sentence first, then case by case, the steps, what to do.

use std::rc::Rc;

use yew::{Html, Properties, component, html, use_effect_with};

use crate::context::{AppContext, use_app_context};
use crate::parts::check::findings::Findings;
use crate::parts::check::found::{Ask, Found, use_found};
use crate::parts::check::sure::grade;
use crate::parts::check::{TODAY, contradictions, words};
use crate::parts::frame::page_link;
use crate::parts::not_worked_out::NotWorkedOut;
use crate::shared::Shared;
use crate::store::{CheckupMsg, FOCUS, Msg};
use checkup::{Case, CheckupSession, Profile, Setup, TAKEN_AT, worst};
use content::arg;
use content::text;
use i18n::format;
use share::marks::Marks;
use share::route::{Page, Size};
use world::ids::ControlId;

/// What was told.
#[derive(PartialEq, Properties)]
pub struct Props {
    /// What was told.
    pub session: Rc<CheckupSession>,
    /// The checklist's marks.
    pub marks: Rc<Marks>,
    /// The card that is shown in large print.
    pub card: Option<String>,
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
    // In large print the heading is the card's, once it is there.
    let is_large = found.cases.as_ref().is_some_and(|it| !it.is_empty()) && ui.size == Size::Large;
    use_effect_with(is_large, {
        let ui = ui.clone();
        move |is_large| {
            if *is_large {
                ui.platform.focus(FOCUS);
            }
        }
    });
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
    let general = profile.is_elsewhere(ui.whole(), &ui.game.story);
    let heading = match &cases {
        Some(cases) => sentence(&ui, cases, general),
        None if asks.is_empty() => text::check_none_ticked(c),
        None if found.work.failed => text::check_own(c),
        None => text::check_working(c),
    };
    let persona = session.persona(&ui.game.story);
    html! {
        <div class="result" aria-busy={found.work.busy.to_string()}>
            if !is_large {
                <header>
                    if let Some(persona) = persona {
                        <p class="kicker whose-phone">
                            { c.format(persona.name, &[]) }
                            <button onclick={ui.on(CheckupMsg::LookAt(None))}>{ text::check_to_own(c) }</button>
                        </p>
                    } else {
                        <p class="kicker">{ text::check_own(c) }</p>
                    }
                    <h1 id={FOCUS} tabindex="-1">{ heading }</h1>
                    if let Some(cases) = &cases {
                        { about(&ui, cases, &found, &profile, general) }
                    }
                </header>
            }
            { contradictions(&ui, &profile, None) }
            if found.work.failed {
                <NotWorkedOut again={found.work.again.clone()} />
            }
            if let Some(cases) = cases {
                <Findings {cases} {found} {profile} session={session.clone()} marks={props.marks.clone()}
                    card={props.card.clone()} />
            }
            if ui.size == Size::Normal {
                <p class="row">
                    { page_link(&ui, Page::Checkup, "button", text::check_change(c)) }
                    <button onclick={ui.on(Msg::Print)}>{ text::print(c) }</button>
                    { page_link(&ui, Page::Card, "button", text::emergency_card(c)) }
                </p>
            }
        </div>
    }
}

/// What goes with the sentence: which case it is about, how sure it is, what was not answered.
fn about(ui: &AppContext, cases: &[Case], found: &Found, profile: &Profile, general: bool) -> Html {
    let c = &ui.catalog;
    let open = profile.unanswered();
    let worst = worst(cases, |case| &case.then);
    let verdict = worst.and_then(|worst| found.verdict(cases, worst));
    let others = found.other_harms(ui);
    html! {
        <>
            if let Some(case) = worst {
                <p class="grade">
                    <span class="of">{ words::theft(ui, case.theft) }</span>
                    if let Some(verdict) = verdict {
                        { text::list_dot(c) }{ grade(c, verdict) }
                    }
                    if !general {
                        { text::list_dot(c) }{ text::check_story_money(c) }
                    }
                </p>
            } else {
                if !others.is_empty() {
                    <p>{ text::check_sure_harms(c, &others) }</p>
                }
                <p class="grade">{ text::check_safe_doubt(c) }</p>
            }
            if open > 0 {
                <p class="assumes">{ page_link(ui, Page::Checkup, "", text::check_open(c, open)) }</p>
            }
            if general {
                <p>{ text::check_general(c) }</p>
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

/// The one sentence; in `general` terms without a sum or an hour.
fn sentence(ui: &AppContext, cases: &[Case], general: bool) -> String {
    let c = &ui.catalog;
    let worst = worst(cases, |case| &case.then);
    let Some((case, path)) = worst.and_then(|case| Some((case, case.then.path.as_ref()?))) else {
        return text::check_sentence_safe(c);
    };
    if general {
        return text::check_sentence_general(c);
    }
    // The hour is that of the first sum; the others take longer.
    let (all, first) = (format::money(case.then.loss), format::money(case.then.first));
    let by = words::by(ui, case.theft, path.minutes);
    let (all, by, first) = (arg::All(&all), arg::By(&by), arg::First(&first));
    if words::is_remote(ui, case.theft) {
        text::check_sentence_remote(c, all, by, first)
    } else {
        text::check_sentence(c, all, by, first, arg::From(&format::clock(TAKEN_AT)))
    }
}
