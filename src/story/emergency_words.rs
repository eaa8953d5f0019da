//! Texts of the emergency page: the time and place of a step, contacts without a number, the card for the wallet.

use content::arg;
use content::text;
use i18n::{Catalog, Locale};
use world::emergency::{Kind, Place, Step, Who};

/// The last minute for which times are given in minutes; later ones are given in hours.
const TOLD: u32 = 60;

/// The time span, the person and the place of a step, in words.
#[must_use]
pub fn tags(c: &Catalog, step: &Step) -> Vec<String> {
    let (from, to) = (i64::from(step.from), i64::from(step.to));
    let minutes = (step.to <= TOLD).then(|| text::step_minutes(c, arg::From(from), arg::To(to)));
    let who = match step.who {
        Who::Owner => text::who_owner(c),
        Who::Helper => text::who_helper(c),
        Who::Both => text::who_both(c),
    };
    let place = match step.place {
        Place::Telephone => Some(text::place_telephone(c)),
        Place::Browser => Some(text::place_browser(c)),
        Place::Counter => Some(text::place_counter(c)),
        Place::Anywhere => None,
    };
    minutes.into_iter().chain([who]).chain(place).collect()
}

/// The advice where no number is listed, for each of these kinds of contact.
pub fn elsewhere<'a>(c: &'a Catalog, kinds: &'a [Kind]) -> impl Iterator<Item = String> + 'a {
    kinds.iter().map(|kind| match kind {
        Kind::Lock => text::elsewhere_lock(c),
        Kind::Carrier => text::elsewhere_carrier(c),
        Kind::Abroad => text::elsewhere_abroad(c),
        Kind::Payment => text::elsewhere_payment(c),
        Kind::Bank => text::elsewhere_bank(c),
        Kind::Police => text::elsewhere_police(c),
    })
}

/// A text but for its last four characters, and these, or the words that they are of: the numbers of
/// its sources stand in one line with them.
///
/// ```
/// use story::emergency_words::ending;
/// assert_eq!(ending("whoever lent it."), ("whoever ", "lent it."));
/// assert_eq!(ending("谁的手机都行。"), ("谁的手", "机都行。"));
/// ```
#[must_use]
pub fn ending(text: &str) -> (&str, &str) {
    let last = text.char_indices().rev().nth(3).map_or(0, |(at, _)| at);
    let is_chinese = text[last..].chars().any(|it| it >= '\u{3000}');
    let word = || text[..last].rfind(' ').map_or(0, |at| at + 1);
    text.split_at(if is_chinese { last } else { word() })
}

/// China's contacts and the others in the order of a language: each begins where most of its
/// readers are.
pub fn ordered<T>(locale: Locale, china: T, elsewhere: T) -> [T; 2] {
    match locale {
        Locale::ZhHans => [china, elsewhere],
        Locale::En => [elsewhere, china],
    }
}

/// The lines of the card for the wallet.
#[must_use]
pub fn card_lines(c: &Catalog) -> [String; 6] {
    [
        text::card_line_1(c),
        text::card_line_2(c),
        text::card_line_3(c),
        text::card_line_4(c),
        text::card_line_5(c),
        text::card_line_6(c),
    ]
}
