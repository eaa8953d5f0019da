//! Whoever has a phone comes from the first question to a thing that is done, without a tap too many.

use i18n::Locale;

use crate::walk::{LARGE, ORDINARY, Person, Way, walk};

/// Walks one way, and looks at what it took.
fn goes_straight(person: &str, way: Way) {
    let person = Person::named(person);
    let Some(walked) = walk(&person, way) else { return };
    // One to answer and one to go on, one to each further card, and one to mark the thing as done.
    assert_eq!(walked.taps, 2 * walked.questions + walked.cards.saturating_sub(1) + 1, "{walked:?}");
    // What, how sure and what to do are said without a push; what to do is on the second card of large print.
    let first = if way.size == LARGE { 2 } else { 3 };
    assert_eq!(walked.first[..first], [true, true, true][..first], "{walked:?}");
    // What is done counts: the sentence is another, and so is the next thing.
    assert_ne!(walked.said[0], walked.said[1], "{walked:?}");
    assert!(walked.thing.is_some() && walked.thing != walked.next, "{walked:?}");
    assert!(walked.flaws.is_empty(), "{walked:?}");
}

#[test]
fn a_phone_with_buttons_comes_to_a_thing_done_in_chinese() {
    goes_straight("feature", Way { locale: Locale::ZhHans, size: ORDINARY, letters: 100 });
}

#[test]
fn a_student_comes_to_a_thing_done_in_english() {
    goes_straight("student", Way { locale: Locale::En, size: ORDINARY, letters: 100 });
}

#[test]
fn a_student_comes_to_a_thing_done_in_large_print() {
    goes_straight("student", Way { locale: Locale::ZhHans, size: LARGE, letters: 100 });
}
