//! The tools for the whole checklist: files out and in, printing, calendar, deletion.

use web_sys::HtmlInputElement;
use yew::{Callback, Event, Html, Properties, TargetCast, component, html, use_effect_with, use_state};

use crate::context::{AppContext, use_app_context};
use crate::parts::pick;
use crate::parts::storage_notices::week_notice;
use crate::store::{ChecklistFeedback, ChecklistMsg, Msg};
use content::arg;
use content::text;
use platform::Platform;
use share::calendar::{Day, Timestamp};
use share::file::BadFile;
use share::progress::LARGEST;

/// The id of the tools' element.
pub const TOOLS: &str = "tools";

/// The component's properties.
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The feedback on the last action.
    pub feedback: Option<ChecklistFeedback>,
}

/// The tools for the whole checklist.
#[component]
pub fn ListTools(props: &Props) -> Html {
    let ui = use_app_context();
    let c = &ui.catalog;
    // The clock is asked once the page stands: what is drawn first is the same on every day.
    let (day, earliest) = (use_state(|| None), use_state(|| None));
    use_effect_with((), {
        let (day, earliest, platform) = (day.clone(), earliest.clone(), ui.platform.clone());
        move |()| {
            let today = today(&*platform);
            earliest.set(today);
            day.set(today.map(Day::next));
        }
    });
    let feedback = props.feedback.map(|feedback| said(&ui, feedback));
    let send = |msg: ChecklistMsg| ui.on(msg);
    let pick = {
        let day = day.clone();
        Callback::from(move |event: Event| {
            day.set(Day::read(&event.target_unchecked_into::<HtmlInputElement>().value()))
        })
    };
    let remind = {
        let (ui, day) = (ui.clone(), *day);
        Callback::from(move |_| {
            if let Some((day, now)) = day.zip(now(&*ui.platform)) {
                ui.sender().emit(ChecklistMsg::Remind(day, now));
            }
        })
    };
    html! {
        <section class="tools needs-app">
            <h2 id={TOOLS} tabindex="-1">{ text::tools_label(c) }</h2>
            { week_notice(&ui) }
            <p class="list-answer" role="status">{ feedback }</p>
            <p class="row">
                <button onclick={ui.on(Msg::Print)}>{ text::print_page(c) }</button>
                <button onclick={send(ChecklistMsg::SaveFile)}>{ text::save_file(c) }</button>
                <button onclick={send(ChecklistMsg::SaveMarkdown)}>{ text::save_markdown(c) }</button>
                <label class="button">
                    { text::import_file(c) }
                    <input class="unseen" type="file" accept=".json,application/json" onchange={import(&ui)} />
                </label>
            </p>
            <p class="quiet">{ text::import_rule(c) }</p>
            <p class="row">
                <label class="field">
                    <span>{ text::remind_on(c) }</span>
                    <input type="date" required={true} min={earliest.map(Day::dashed)} value={day.map(Day::dashed)} onchange={pick} />
                </label>
                <button onclick={remind} disabled={earliest.is_some() && day.is_none()}>{ text::remind(c) }</button>
            </p>
            <details>
                <summary>{ text::erase_list(c) }</summary>
                <p class="row">
                    <span>{ text::erase_list_what(c) }</span>
                    <button onclick={send(ChecklistMsg::Erase)}>{ text::erase_list_yes(c) }</button>
                </p>
            </details>
        </section>
    }
}

/// Takes the file that was chosen.
fn import(ui: &AppContext) -> Callback<Event> {
    let send = ui.sender();
    pick::take(LARGEST, move |file| send.emit(ChecklistMsg::Import(file)))
}

/// The feedback, in words.
fn said(ui: &AppContext, feedback: ChecklistFeedback) -> String {
    let c = &ui.catalog;
    match feedback {
        ChecklistFeedback::Taken(taken) => text::import_taken(c, arg::Changed(taken.changed), arg::Items(taken.items)),
        ChecklistFeedback::Refused(BadFile::Unreadable) => text::import_unreadable(c),
        ChecklistFeedback::Refused(BadFile::TooLarge) => text::import_too_large(c),
        ChecklistFeedback::Refused(BadFile::Foreign) => text::import_foreign(c),
        ChecklistFeedback::Refused(BadFile::Newer) => text::import_newer(c),
        ChecklistFeedback::Refused(BadFile::OtherWorld) => text::save_other_world(c),
        ChecklistFeedback::Refused(BadFile::Damaged) => text::import_damaged(c),
        ChecklistFeedback::NothingPlanned => text::remind_nothing(c),
        ChecklistFeedback::Erased => text::erase_list_done(c),
    }
}

fn day(year: u32, month: u32, day: u32) -> Option<Day> {
    Day::new(u16::try_from(year).ok()?, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
}

fn today(platform: &dyn Platform) -> Option<Day> {
    let (year, month, date, ..) = platform.here();
    day(year, month, date)
}

fn now(platform: &dyn Platform) -> Option<Timestamp> {
    let (year, month, date, second) = platform.now();
    Some(Timestamp { day: day(year, month, date)?, second })
}
