//! The kept nights: play on, rename, delete, a file out and in.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::{
    AttrValue, Callback, Event, Html, InputEvent, Properties, SubmitEvent, TargetCast as _, component, html, use_memo,
    use_state,
};

use super::role;
use crate::context::{AppContext, use_app_context};
use crate::parts::keep::at_once;
use crate::parts::pick;
use crate::parts::storage_notices::week_notice;
use crate::shared::Shared;
use crate::store::{SavedGamesFeedback, SavedGamesMsg};
use content::arg;
use content::text;
use i18n::format;
use share::file::BadFile;
use share::run::{BadRun, Edition, decode};
use share::saves::{LARGEST, LONGEST_NAME, Save, Saves};
use share::trail::{TakenUp, take_up};
use share::transcript;
use story::{Game, Lost, words};

/// What is kept, and what is told.
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The saves.
    pub saves: Rc<Saves>,
    /// What is told about the last thing that was done.
    pub feedback: Option<SavedGamesFeedback>,
}

/// How a save stands in this edition of the story.
enum StorageState {
    /// It was made with it.
    Ours,
    /// It was made with another; every choice is found again.
    Moved,
    /// It was made with another; a part of it can be followed.
    Part(Lost),
    /// It is of another world.
    OtherWorld,
    /// It cannot be taken up.
    Bad,
}

impl StorageState {
    fn of(game: &Game, save: &Save) -> Self {
        // A night of this edition is played on when it is asked for; it needs no replay to be listed.
        if decode(&save.code, Edition::HERE).is_ok() {
            return Self::Ours;
        }
        match take_up(game, &save.text()) {
            TakenUp::Whole(_) => Self::Ours,
            TakenUp::Moved(_) => Self::Moved,
            TakenUp::Part(_, retraced) => retraced.lost.map_or(Self::Moved, Self::Part),
            TakenUp::Bad(BadRun::OtherWorld) => Self::OtherWorld,
            TakenUp::Bad(_) => Self::Bad,
        }
    }
}

/// The kept nights.
#[component]
pub fn SavesList(props: &Props) -> Html {
    let ui = use_app_context();
    let c = &ui.catalog;
    let standings = {
        let game = ui.game.clone();
        use_memo(props.saves.clone(), move |saves| {
            Shared::new(saves.all().iter().map(|save| StorageState::of(&game, save)).collect::<Vec<_>>())
        })
    };
    let all = props.saves.all();
    html! {
        <section aria-labelledby="saves">
            <h2 id="saves">{ text::saves_label(c) }</h2>
            { week_notice(&ui) }
            <p class="nights-answer" role="status">{ props.feedback.map(|feedback| said(&ui, feedback)) }</p>
            if all.is_empty() {
                <p class="quiet">{ text::saves_none(c) }</p>
            }
            <ul class="nights-saves">
                { for all.iter().zip(standings.iter()).enumerate().rev().map(|(at, (save, standing))| {
                    item(&ui, at, save, standing)
                }) }
            </ul>
            <p class="row">
                if !all.is_empty() {
                    <button onclick={ui.on(SavedGamesMsg::Export)}>{ text::saves_export(c) }</button>
                }
                <label class="button">
                    { text::saves_import(c) }
                    <input class="unseen" type="file" accept=".json,application/json" onchange={import(&ui)} />
                </label>
            </p>
            <p class="quiet needs-app">{ text::saves_import_rule(c) }</p>
        </section>
    }
}

fn item(ui: &AppContext, at: usize, save: &Save, standing: &StorageState) -> Html {
    let c = &ui.catalog;
    let when = text::nights_when(c, arg::Day(&words::day(c, save.at)), arg::Time(&format::clock(save.at)));
    let name = match save.name() {
        "" if save.aside => text::save_aside(c),
        "" => when.clone(),
        name => name.to_owned(),
    };
    let date = save.saved.to_string().replace('T', " ");
    let of = text::save_of(c, arg::Date(&date), arg::Role(&role(c, save.trail.role)));
    let last = save.trail.steps.last().and_then(|step| match step.find(&ui.game) {
        (Some(storylet), Some(choice)) => {
            let (title, choice) = (c.format(storylet.title, &[]), c.format(choice.text, &[]));
            Some(text::recap_last(c, arg::Choice(&choice), arg::Title(&title)))
        }
        _ => None,
    });
    let load = match standing {
        StorageState::Part(_) => text::save_load_part(c),
        _ => text::save_load(c),
    };
    let plays = match standing {
        StorageState::Bad | StorageState::OtherWorld => false,
        StorageState::Part(lost) => lost.after > 0,
        StorageState::Ours | StorageState::Moved => true,
    };
    let read = ui.on(SavedGamesMsg::ReadSave(at));
    let delete = ui.on(SavedGamesMsg::Delete(at));
    html! {
        <li key={format!("{at}-{}-{}", save.saved, save.name())} class={save.trail.role.id()}>
            <h3>{ &name }</h3>
            <p class="quiet">
                if name != when {
                    { &when }{ "\u{a0}· " }
                }
                { of }
            </p>
            if let Some(last) = last {
                <p>{ last }</p>
            }
            if let StorageState::Moved = standing {
                <p>{ text::save_other_edition(c) }</p>
            }
            if let StorageState::Part(lost) = standing {
                <p>{ text::save_other_edition(c) }</p>
                <p>{ transcript::why(c, lost) }</p>
                <details>
                    <summary>{ text::save_read(c) }<span class="unseen">{ &name }</span></summary>
                    { what_is_left(ui, save) }
                    <p><button onclick={read}>{ text::transcript_file(c) }</button></p>
                </details>
            }
            if let StorageState::OtherWorld = standing {
                <p>{ text::save_other_world(c) }</p>
            }
            if let StorageState::Bad = standing {
                <p>{ text::saves_told_unplayable(c) }</p>
            }
            <div class="row">
                if plays {
                    <button class="load" onclick={at_once(ui, move |now| SavedGamesMsg::Load(at, now))}>
                        { load }<span class="unseen">{ &name }</span>
                    </button>
                }
                <details class="rename">
                    <summary>{ text::save_rename(c) }<span class="unseen">{ &name }</span></summary>
                    <Rename {at} name={save.name().to_owned()} />
                </details>
                <button class="delete" onclick={delete}>{ text::save_delete(c) }<span class="unseen">{ &name }</span></button>
            </div>
        </li>
    }
}

/// What of a night of another edition can still be told.
fn what_is_left(ui: &AppContext, save: &Save) -> Html {
    let c = &ui.catalog;
    html! {
        <ol class="nights-left">
            { for save.trail.steps.iter().enumerate().map(|(at, step)| {
                let (storylet, choice) = step.find(&ui.game);
                html! {
                    <li key={at}>
                        <strong>{ storylet.map_or_else(|| text::nights_scene_gone(c), |it| c.format(it.title, &[])) }</strong>
                        if storylet.is_some() {
                            { " " }{ choice.map_or_else(|| text::nights_choice_gone(c), |it| c.format(it.text, &[])) }
                        }
                    </li>
                }
            }) }
        </ol>
    }
}

/// Which save is to be called something.
#[derive(PartialEq, Properties)]
struct RenameProps {
    at: usize,
    name: AttrValue,
}

/// The form for a name.
#[component]
fn Rename(props: &RenameProps) -> Html {
    let ui = use_app_context();
    let c = &ui.catalog;
    let name = use_state(|| props.name.to_string());
    let typed = {
        let name = name.clone();
        Callback::from(move |event: InputEvent| name.set(event.target_unchecked_into::<HtmlInputElement>().value()))
    };
    let set = {
        let (send, at, name) = (ui.sender(), props.at, name.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            send.emit(SavedGamesMsg::Rename(at, (*name).clone()));
        })
    };
    html! {
        <form class="row" onsubmit={set}>
            <label class="field">
                <span>{ text::save_name(c) }</span>
                <input type="text" autocomplete="off" maxlength={LONGEST_NAME.to_string()} value={(*name).clone()} oninput={typed} />
            </label>
            <button>{ text::save_name_set(c) }</button>
        </form>
    }
}

/// Takes the file that was chosen.
fn import(ui: &AppContext) -> Callback<Event> {
    let send = ui.sender();
    pick::take(LARGEST, move |file| send.emit(SavedGamesMsg::Import(file)))
}

/// What is told, in the reader's words.
fn said(ui: &AppContext, feedback: SavedGamesFeedback) -> String {
    let c = &ui.catalog;
    match feedback {
        SavedGamesFeedback::Saved => text::save_here_done(c),
        SavedGamesFeedback::Full => text::save_here_full(c),
        SavedGamesFeedback::Taken(count) => text::saves_told_taken(c, count),
        SavedGamesFeedback::NoRoom => text::saves_told_full(c),
        SavedGamesFeedback::Refused(BadFile::Unreadable) => text::saves_told_unreadable(c),
        SavedGamesFeedback::Refused(BadFile::TooLarge) => text::saves_told_too_large(c),
        SavedGamesFeedback::Refused(BadFile::Foreign) => text::saves_told_foreign(c),
        SavedGamesFeedback::Refused(BadFile::Newer) => text::saves_told_newer(c),
        SavedGamesFeedback::Refused(BadFile::OtherWorld) => text::save_other_world(c),
        SavedGamesFeedback::Refused(BadFile::Damaged) => text::saves_told_damaged(c),
        SavedGamesFeedback::Deleted => text::saves_told_deleted(c),
        SavedGamesFeedback::Forgotten => text::saves_told_forgotten(c),
        SavedGamesFeedback::Unplayable => text::saves_told_unplayable(c),
    }
}
