//! The checklist's part of the store: marks, what they are cut to, files out and in.

use std::rc::Rc;

use super::persisted::keep;
use super::{Effect, Key};
use i18n::Locale;
use share::calendar::{Day, Timestamp, reminder};
use share::file::BadFile;
use share::markdown;
use share::marks::{Mark, Marks, Taken};
use share::progress;
use story::Game;
use world::story::{Carrier, Device};

/// What the list tells the reader about the last thing that was done with it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChecklistFeedback {
    /// A file was taken.
    Taken(Taken),
    /// A file was not taken, and nothing has changed.
    Refused(BadFile),
    /// There is nothing to be reminded of.
    NothingPlanned,
    /// The list was forgotten.
    Erased,
}

/// The checklist.
#[derive(Clone, Debug, Default)]
pub struct Checklist {
    /// The marks.
    pub marks: Rc<Marks>,
    /// What is told about the last thing that was done.
    pub feedback: Option<ChecklistFeedback>,
}

/// Something that happened to the checklist.
#[derive(Clone, Debug, PartialEq)]
pub enum ChecklistMsg {
    /// The reader marks an item.
    Mark(String, Mark),
    /// The reader says why an item does not apply.
    Reason(String, String),
    /// The reader chooses a kind of phone, or all.
    Device(Option<Device>),
    /// The reader chooses a carrier, or all.
    Carrier(Option<Carrier>),
    /// The reader wants the marks as a file.
    SaveFile,
    /// The reader wants the list as Markdown.
    SaveMarkdown,
    /// The reader wants to be reminded on a day of what is planned; the second value is now.
    Remind(Day, Timestamp),
    /// The reader brings a file.
    Import(Result<String, BadFile>),
    /// The reader wants the list forgotten.
    Erase,
}

impl Checklist {
    /// Takes a message; says what is to be done outside.
    #[must_use]
    pub fn update(&mut self, game: &Game, locale: Locale, msg: ChecklistMsg) -> Vec<Effect> {
        self.feedback = None;
        match msg {
            ChecklistMsg::Mark(id, mark) => self.change(|marks| marks.set(&id, mark)),
            ChecklistMsg::Reason(id, reason) => self.change(|marks| marks.set_reason(&id, &reason)),
            ChecklistMsg::Device(device) => self.change(|marks| marks.reader.device = device),
            ChecklistMsg::Carrier(carrier) => self.change(|marks| marks.reader.carrier = carrier),
            ChecklistMsg::SaveFile => vec![Effect::Save("long-night-checklist.json", progress::write(&self.marks))],
            ChecklistMsg::SaveMarkdown => {
                let text = markdown::write(&content::catalog(locale), &game.story.advice, &self.marks);
                vec![Effect::Save("long-night-checklist.md", text)]
            }
            ChecklistMsg::Remind(day, now) => {
                match reminder(&content::catalog(locale), &game.story.advice, &self.marks, day, now) {
                    Some(event) => vec![Effect::Save("long-night-checklist.ics", event)],
                    None => self.tell(ChecklistFeedback::NothingPlanned),
                }
            }
            ChecklistMsg::Import(file) => match file.and_then(|text| progress::read(&text)) {
                Ok(other) => {
                    let taken = Rc::make_mut(&mut self.marks).merge(&other);
                    self.feedback = Some(ChecklistFeedback::Taken(taken));
                    vec![self.keep()]
                }
                Err(why) => self.tell(ChecklistFeedback::Refused(why)),
            },
            ChecklistMsg::Erase => {
                *self = Self { marks: Rc::default(), feedback: Some(ChecklistFeedback::Erased) };
                vec![Effect::Keep(Key::Checklist, None)]
            }
        }
    }

    fn tell(&mut self, feedback: ChecklistFeedback) -> Vec<Effect> {
        self.feedback = Some(feedback);
        Vec::new()
    }

    fn change(&mut self, change: impl FnOnce(&mut Marks)) -> Vec<Effect> {
        change(Rc::make_mut(&mut self.marks));
        vec![self.keep()]
    }

    fn keep(&self) -> Effect {
        keep(&*self.marks)
    }
}
