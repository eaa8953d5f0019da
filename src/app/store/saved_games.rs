//! The nights' part of the store: saves, the record of all that was played, and how it is read.

use std::rc::Rc;

use super::persisted::keep;
use super::{Effect, Key, Leaving, Model};
use share::file::BadFile;
use share::reading::Reading;
use share::record::Record;
use share::route::Page;
use share::saves::{self, Save, Saves};
use share::ticks::Moment;
use share::trail::{self, TakenUp, kept_text, take_up};
use share::transcript;
use story::{Game, Opening, Playthrough, Trail};
use world::model::{Minute, Side};

/// What is told about the last thing that was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SavedGamesFeedback {
    /// The night was kept.
    Saved,
    /// There was no room.
    Full,
    /// A file was taken: so many nights are new.
    Taken(usize),
    /// There was no room for all of the file, and nothing has changed.
    NoRoom,
    /// A file was not taken, and nothing has changed.
    Refused(BadFile),
    /// A save was deleted.
    Deleted,
    /// The record was forgotten.
    Forgotten,
    /// A save cannot be taken up.
    Unplayable,
}

/// A playthrough that was kept and taken up again, and not played on yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Resumed {
    /// Whether it came from another edition of the story.
    pub moved: bool,
}

/// What is kept of all nights.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct SavedGames {
    /// The saves.
    pub saves: Rc<Saves>,
    /// What is remembered.
    pub record: Rc<Record>,
    /// How it is read.
    pub reading: Reading,
    /// What is told about the last thing that was done.
    pub feedback: Option<SavedGamesFeedback>,
    /// The playthroughs that were taken up and not played on yet, by role.
    pub resumed: [Option<Resumed>; 2],
    /// Whether a night of another edition was put among the saves just now.
    pub aside: bool,
}

/// Something that happens to the nights. Where a night takes another's place, the moment is now.
#[derive(Clone, Debug, PartialEq)]
pub enum SavedGamesMsg {
    /// The player keeps the night on the page.
    Keep(Moment),
    /// The player takes up a save.
    Load(usize, Moment),
    /// The player calls a save something.
    Rename(usize, String),
    /// The player deletes a save.
    Delete(usize),
    /// The player begins where a chapter does.
    Chapter(Side, u8, Moment),
    /// The player wants to see an ending again.
    Ending(Side, String, Moment),
    /// The player wants everything as a file.
    Export,
    /// The player wants everything as a file, with the nights that are being played.
    Rescue(Moment),
    /// The player brings a file.
    Import(Result<String, BadFile>),
    /// The player wants the night on the page as Markdown.
    Transcript,
    /// The player wants what is left of a save as Markdown.
    ReadSave(usize),
    /// The player says how it is to be told.
    Read(Reading),
    /// The player wants forgotten what was seen.
    Forget,
    /// The player has read that a night was put aside.
    Noted,
}

impl SavedGames {
    fn tell(&mut self, feedback: SavedGamesFeedback) -> Vec<Effect> {
        self.feedback = Some(feedback);
        Vec::new()
    }

    pub(super) fn keep_saves(&self) -> Effect {
        keep(&*self.saves)
    }

    fn keep_record(&self) -> Effect {
        keep(&*self.record)
    }

    /// Remembers what a playthrough has come to, with so many decisions made since it was last done;
    /// keeps it where that is news.
    pub(super) fn note(&mut self, game: &Game, play: &Playthrough, decided: u32) -> Option<Effect> {
        let mut record = (*self.record).clone();
        record.note(game, play, decided);
        let news = record != *self.record;
        self.record = Rc::new(record);
        news.then(|| self.keep_record())
    }

    /// Puts a night of another edition, which can be followed up to a minute, among the saves; says whether there was room.
    pub(super) fn archive_partial(&mut self, text: &str, way: &Trail, at: Minute, now: Option<Moment>) -> bool {
        let code = text.lines().next().unwrap_or_default().to_owned();
        let added = now.is_some_and(|now| Rc::make_mut(&mut self.saves).add(Save::new("", at, now, code, way.clone())));
        self.aside |= added;
        added
    }
}

impl Model {
    /// Takes up what happens to the nights.
    pub(super) fn update_saved_games(&mut self, game: &Game, msg: SavedGamesMsg) -> Vec<Effect> {
        self.saved_games.feedback = None;
        match msg {
            SavedGamesMsg::Keep(now) => {
                let Some(play) = self.shown_play() else { return Vec::new() };
                let save = save_of(game, play, now);
                let here = |it: &Save| it.trail == save.trail && !it.aside;
                if self.saved_games.saves.all().iter().any(here) {
                    // Kept already: once more would only make the list longer.
                    return self.saved_games.tell(SavedGamesFeedback::Saved);
                }
                let kept = Rc::make_mut(&mut self.saved_games.saves).add(save);
                self.saved_games.feedback =
                    Some(if kept { SavedGamesFeedback::Saved } else { SavedGamesFeedback::Full });
                if !kept {
                    return Vec::new();
                }
                vec![self.saved_games.keep_saves(), Effect::Persist]
            }
            SavedGamesMsg::Load(at, now) => {
                let Some(text) = self.saved_games.saves.all().get(at).map(Save::text) else { return Vec::new() };
                match take_up(game, &text) {
                    TakenUp::Whole(play) => self.take_place(game, play, false, now),
                    TakenUp::Moved(play) => self.take_place(game, play, true, now),
                    TakenUp::Part(_, retraced) => self.take_place(game, retraced.play, true, now),
                    TakenUp::Bad(_) => self.saved_games.tell(SavedGamesFeedback::Unplayable),
                }
            }
            SavedGamesMsg::Rename(at, name) => {
                Rc::make_mut(&mut self.saved_games.saves).rename(at, &name);
                vec![self.saved_games.keep_saves()]
            }
            SavedGamesMsg::Delete(at) => {
                Rc::make_mut(&mut self.saved_games.saves).remove(at);
                self.saved_games.feedback = Some(SavedGamesFeedback::Deleted);
                vec![self.saved_games.keep_saves(), Effect::Focus]
            }
            SavedGamesMsg::Chapter(role, number, now) => {
                let way = self.saved_games.record.of(role).chapters.get(&number).map(|it| it.way.clone());
                self.go_way(game, way, now)
            }
            SavedGamesMsg::Ending(role, id, now) => {
                let way = self.saved_games.record.of(role).endings.get(&id).map(|it| it.way.clone());
                self.go_way(game, way, now)
            }
            SavedGamesMsg::Export => {
                let file = saves::write(&self.saved_games.saves, Some(&self.saved_games.record));
                vec![Effect::Save("long-night-nights.json", file)]
            }
            SavedGamesMsg::Rescue(now) => {
                let mut saves = (*self.saved_games.saves).clone();
                let nights = Side::BOTH.into_iter().filter_map(|role| self.front(role));
                for play in nights.filter(|play| !play.choices.is_empty()) {
                    let save = save_of(game, play, now);
                    if !saves.all().iter().any(|it| it.trail == save.trail) {
                        // Where there is no room for it among so many, the others are in the file.
                        let _full = !saves.add(save);
                    }
                }
                let file = saves::write(&saves, Some(&self.saved_games.record));
                vec![Effect::Save("long-night-nights.json", file)]
            }
            SavedGamesMsg::Import(file) => self.import(file),
            SavedGamesMsg::Transcript => {
                let file = self.shown_play().map(|play| transcript::write(&content::catalog(self.locale), game, play));
                file.map(|file| Effect::Save("long-night.md", file)).into_iter().collect()
            }
            SavedGamesMsg::ReadSave(at) => {
                let Some(save) = self.saved_games.saves.all().get(at) else { return Vec::new() };
                let c = content::catalog(self.locale);
                let file = match take_up(game, &save.text()) {
                    TakenUp::Whole(play) | TakenUp::Moved(play) => transcript::write(&c, game, &play),
                    TakenUp::Part(way, retraced) => match &retraced.lost {
                        Some(lost) => transcript::write_trail(&c, game, &way, lost),
                        None => transcript::write(&c, game, &retraced.play),
                    },
                    TakenUp::Bad(_) => return self.saved_games.tell(SavedGamesFeedback::Unplayable),
                };
                vec![Effect::Save("long-night.md", file)]
            }
            SavedGamesMsg::Read(reading) => {
                self.saved_games.reading = reading;
                vec![keep(&reading)]
            }
            SavedGamesMsg::Forget => {
                self.saved_games.record = Rc::default();
                self.saved_games.feedback = Some(SavedGamesFeedback::Forgotten);
                vec![self.saved_games.keep_record(), Effect::Focus]
            }
            SavedGamesMsg::Noted => {
                self.saved_games.aside = false;
                vec![Effect::Focus]
            }
        }
    }

    fn import(&mut self, file: Result<String, BadFile>) -> Vec<Effect> {
        let (other, record) = match file.and_then(|text| saves::read(&text)) {
            Ok(read) => read,
            Err(why) => return self.saved_games.tell(SavedGamesFeedback::Refused(why)),
        };
        let Some(added) = Rc::make_mut(&mut self.saved_games.saves).merge(&other) else {
            return self.saved_games.tell(SavedGamesFeedback::NoRoom);
        };
        Rc::make_mut(&mut self.saved_games.record).merge(&record);
        self.saved_games.feedback = Some(SavedGamesFeedback::Taken(added));
        vec![self.saved_games.keep_saves(), self.saved_games.keep_record()]
    }

    fn go_way(&mut self, game: &Game, way: Option<Trail>, now: Moment) -> Vec<Effect> {
        let Some(way) = way else { return Vec::new() };
        // As far as this edition still goes that way.
        let retraced = way.retrace(game);
        self.take_place(game, retraced.play, retraced.lost.is_some(), now)
    }

    /// Puts aside what another playthrough is about to take the place of, where it is unfinished and not
    /// among the saves already.
    pub(super) fn archive_unfinished(&mut self, game: &Game, next: &Playthrough, now: Moment) -> Option<Effect> {
        let old = self.front(next.opening.role).filter(|old| !old.choices.is_empty() && !old.is_over(game))?;
        let old = save_of(game, old, now);
        let known = self.saved_games.saves.all().iter().any(|save| save.trail == old.trail);
        if known || old.trail == Trail::of(game, next) {
            return None;
        }
        let put = Rc::make_mut(&mut self.saved_games.saves).put_aside(old);
        put.then(|| self.saved_games.keep_saves())
    }

    /// The minute of the running night that a new one would end, and what would become of it; none,
    /// where no night is running.
    pub(super) fn leaving(&self, game: &Game, opening: &Opening) -> Option<(Minute, Leaving)> {
        let old = self.front(opening.role).filter(|old| !old.choices.is_empty() && !old.is_over(game))?;
        let at = old.state.now;
        let Some(now) = self.now else { return Some((at, Leaving::Lost)) };
        let save = save_of(game, old, now);
        let saves = self.saved_games.saves.all();
        let leaving = if saves.iter().any(|it| it.trail == save.trail) {
            Leaving::Saved
        } else if !(*self.saved_games.saves).clone().put_aside(save) {
            Leaving::Lost
        } else if saves.iter().any(|it| it.aside && it.trail.role == opening.role) {
            Leaving::ReplacesArchived
        } else {
            Leaving::Archived
        };
        Some((at, leaving))
    }

    /// Puts a playthrough in the place of its role's; that one is put aside where it is unfinished.
    fn take_place(&mut self, game: &Game, play: Playthrough, moved: bool, now: Moment) -> Vec<Effect> {
        let role = play.opening.role;
        let mut effects: Vec<Effect> = self.archive_unfinished(game, &play, now).into_iter().collect();
        let over = play.is_over(game);
        effects.push(Effect::Keep(Key::run(role), Some(kept_text(game, &play))));
        effects.extend(self.saved_games.note(game, &play, 0));
        self.other_tab[role.index()] = None;
        self.saved_games.resumed[role.index()] = (!over).then_some(Resumed { moved });
        self.leave();
        self.plays[role.index()] = Some(Rc::new(play));
        self.ahead[role.index()] = None;
        self.page = Page::Play(role);
        effects.extend([Effect::Push(self.route()), Effect::Top, Effect::Focus]);
        effects
    }
}

/// A playthrough as a save without a name.
pub(super) fn save_of(game: &Game, play: &Playthrough, now: Moment) -> Save {
    Save::new("", play.state.now, now, trail::code_of(play), Trail::of(game, play))
}
