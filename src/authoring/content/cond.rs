//! Conditions as content writes them.
//!
//! | text | holds when |
//! |---|---|
//! | `line:suspended` | the side believes it (own items without the side: `number`) |
//! | `truth line:suspended` | it is so, whatever anybody believes |
//! | `seen ID`, `just ID` | the side noticed it, ever or since the last choice |
//! | `did OP`, `failed OP`, `running OP` | completed, attempted in vain, under way |
//! | `time >= 20:51`, `time < 09:00+1` | the clock |
//! | `loss >= 1000` | the owner's net loss in yuan |
//! | `flag ID`, `visited STORYLET`, `control ID` | a choice set it, it was shown, it is on |
//!
//! Each but `time` and `loss` can be denied with `!` in front.

use toml::Spanned;

use super::schema::Text;
use super::{At, Checker};
use world::ids::{FlagId, StoryletId};
use world::model::{Cond, Side};

impl Checker<'_> {
    pub(super) fn cond_list(&mut self, at: At<'_>, texts: &[Text], by: Side) -> Vec<Cond> {
        texts.iter().filter_map(|text| self.cond(at, text, by)).collect()
    }

    fn cond(&mut self, at: At<'_>, text: &Text, by: Side) -> Option<Cond> {
        let whole = text.get_ref().trim();
        let (yes, rest) = whole.strip_prefix('!').map_or((true, whole), |rest| (false, rest.trim_start()));
        let (word, argument) = rest.split_once(' ').unwrap_or(("", rest));
        let argument = Spanned::new(text.span(), argument.trim().to_owned());
        Some(match word {
            "" => Cond::Believes(self.fact(at, &argument, Some(by)), yes),
            "truth" => Cond::Truth(self.fact(at, &argument, Some(by)), yes),
            "seen" => Cond::Seen(self.observation(at, &argument), yes),
            "just" => Cond::Just(self.observation(at, &argument), yes),
            "did" => Cond::Did(self.own_op(at, &argument, by), yes),
            "failed" => Cond::Failed(self.own_op(at, &argument, by), yes),
            "running" => Cond::Running(self.own_op(at, &argument, by), yes),
            "flag" => Cond::Flag(FlagId(self.refer(at, &argument, |it| &mut it.flags)), yes),
            "visited" => Cond::Visited(StoryletId(self.refer(at, &argument, |it| &mut it.storylets)), yes),
            "control" => Cond::Control(self.control(at, &argument), yes),
            "time" | "loss" if yes => return self.measure(at, &argument, word),
            _ => {
                self.wrong(at, text, format!("`{whole}` is no condition"));
                return None;
            }
        })
    }

    /// The rest of `time >= 20:51` or `loss < 100`, after the word.
    fn measure(&mut self, at: At<'_>, argument: &Text, word: &str) -> Option<Cond> {
        let rest = argument.get_ref();
        let (at_least, value) = match (rest.strip_prefix(">="), rest.strip_prefix('<')) {
            (Some(value), _) => (true, value),
            (None, Some(value)) => (false, value),
            (None, None) => {
                self.wrong(at, argument, format!("`{word} {rest}`: write >= or <"));
                return None;
            }
        };
        let value = Spanned::new(argument.span(), value.trim().to_owned());
        if word == "time" {
            return Some(Cond::Since(self.minute(at, &value), at_least));
        }
        let Some(yuan) = value.get_ref().parse::<i64>().ok().filter(|yuan| (0..1_000_000_000).contains(yuan)) else {
            self.wrong(at, argument, format!("`{}` is no amount in yuan", value.get_ref()));
            return None;
        };
        Some(Cond::Loss(yuan * 100, at_least))
    }
}
