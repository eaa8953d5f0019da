//! What was kept of a playthrough, taken up again; what cannot be, put aside for export.

use std::rc::Rc;

use super::saved_games::Resumed;
use super::{AsideReason, Damaged, Effect, Key, Model};
use share::file::BadFile;
use share::kept;
use share::run::{self, BadRun, Edition};
use share::ticks::Moment;
use share::trail::{TakenUp, kept_text, take_up};
use story::Game;
use world::model::Side;

impl Model {
    /// Takes up a kept playthrough. One of another edition is followed by its ids, and is put among the
    /// saves where that does not lead to its end; one that cannot be read is put aside for export.
    pub(super) fn resume(
        &mut self,
        game: &Game,
        role: Side,
        text: &str,
        now: Option<Moment>,
        effects: &mut Vec<Effect>,
    ) {
        let (play, moved) = match take_up(game, text) {
            TakenUp::Whole(play) if play.opening.role == role => (play, false),
            TakenUp::Moved(play) if play.opening.role == role => (play, true),
            TakenUp::Part(way, retraced)
                if self.saved_games.archive_partial(text, &way, retraced.play.state.now, now) =>
            {
                effects.extend([self.saved_games.keep_saves(), Effect::Keep(Key::run(role), None)]);
                return;
            }
            TakenUp::Part(..) => return self.drop_run(role, text, BadRun::OtherContent, effects),
            TakenUp::Bad(why) => return self.drop_run(role, text, why, effects),
            TakenUp::Whole(_) | TakenUp::Moved(_) => return self.drop_run(role, text, BadRun::Damaged, effects),
        };
        if moved {
            effects.push(Effect::Keep(Key::run(role), Some(kept_text(game, &play))));
        }
        if !play.choices.is_empty() && !play.is_over(game) {
            self.saved_games.resumed[role.index()] = Some(Resumed { moved });
        }
        self.plays[role.index()] = Some(Rc::new(play));
    }

    /// Puts a playthrough that cannot be read aside, and out of the way.
    fn drop_run(&mut self, role: Side, text: &str, why: BadRun, effects: &mut Vec<Effect>) {
        self.set_aside(text, why, effects);
        effects.push(Effect::Keep(Key::run(role), None));
    }

    /// Puts a text aside for export.
    pub(super) fn set_aside(&mut self, text: &str, why: impl Into<AsideReason>, effects: &mut Vec<Effect>) {
        // A line each: an edition of the story makes both nights unreadable at once.
        let before = self.damaged.as_ref().map(|damaged| format!("{}\n", damaged.code)).unwrap_or_default();
        let code = before + text;
        self.damaged = Some(Damaged { code: code.clone(), why: why.into() });
        effects.push(Effect::Keep(Key::Damaged, Some(code)));
    }
}

/// Why a kept text is not understood in full, in the words of a playthrough.
pub const fn why_bad(why: BadFile) -> BadRun {
    match why {
        BadFile::Newer => BadRun::OtherVersion,
        BadFile::Foreign => BadRun::Foreign,
        BadFile::OtherWorld => BadRun::OtherWorld,
        BadFile::Unreadable | BadFile::TooLarge | BadFile::Damaged => BadRun::Damaged,
    }
}

/// Why the last of what was put aside stands there.
pub fn why_aside(game: &Game, code: &str) -> AsideReason {
    let start = code.rfind("\n{").map_or(0, |at| at + 1);
    if let Some(why) = kept::why_bad(&code[start..]) {
        return why_bad(why).into();
    }
    let last = code.lines().rfind(|line| line.starts_with("LN"));
    match last.map(|last| (run::decode(last, Edition::HERE), take_up(game, last))) {
        Some((Err(why), _)) => why.into(),
        Some((Ok(_), TakenUp::Whole(_))) => AsideReason::NoRoom,
        Some(_) => BadRun::Damaged.into(),
        // Of the lines that earlier editions kept, some could be read.
        None if code.lines().count() > 1 => BadRun::Damaged.into(),
        None => BadRun::Foreign.into(),
    }
}
