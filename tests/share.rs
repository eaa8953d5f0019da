//! What leaves and enters as text: whatever is written reads back, whatever is read does no harm.
#![cfg(all(feature = "content", not(target_arch = "wasm32")))]

use long_night::content::HASH;
use long_night::i18n::Locale;
use long_night::share::marks::{Mark, Marks};
use long_night::share::numbers::{MOST, Number, Numbers};
use long_night::share::route::{Names, Page, Route};
use long_night::share::run::{BadRun, Run, decode, encode};
use long_night::share::ticks::{Moment, Ticks};
use long_night::world::ids::ControlId;
use long_night::world::model::Side;
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::{Index, select};

fn runs() -> impl Strategy<Value = Run> {
    let controls = vec((0_u16..256).prop_map(ControlId), 0..30);
    (select(&Side::BOTH[..]), controls, any::<Option<u32>>(), vec(any::<u8>(), 0..300))
        .prop_map(|(role, controls, from, choices)| Run { role, controls, from, choices })
}

fn ids() -> impl Strategy<Value = String> {
    "[a-z0-9-]{1,64}"
}

fn marks() -> impl Strategy<Value = Marks> {
    btree_map(ids(), select(&Mark::ALL[..]), 0..20).prop_map(|all| {
        let mut marks = Marks::default();
        all.iter().for_each(|(id, mark)| marks.set(id, *mark));
        marks
    })
}

fn moments() -> impl Strategy<Value = Moment> {
    (0_u16..=9999, 1_u8..=12, 1_u8..=31, 0_u8..24, 0_u8..60).prop_map(|(year, month, day, hour, minute)| Moment {
        year,
        month,
        day,
        hour,
        minute,
    })
}

fn ticks() -> impl Strategy<Value = Ticks> {
    btree_map(ids(), moments(), 0..20).prop_map(|all| {
        let mut ticks = Ticks::default();
        all.iter().for_each(|(id, at)| ticks.set(id, Some(*at)));
        ticks
    })
}

/// Numbers as people type them: some are taken, some are none.
fn typed() -> impl Strategy<Value = (String, String)> {
    (any::<String>(), prop_oneof!["[0-9 +()#*-]{0,26}", "\\PC{0,12}"])
}

fn numbers() -> impl Strategy<Value = Numbers> {
    vec(typed(), 0..12).prop_map(|all| {
        let mut numbers = Numbers::default();
        for number in all.iter().filter_map(|(name, number)| Number::new(name, number)) {
            numbers.add(number);
        }
        numbers
    })
}

fn pages() -> impl Strategy<Value = Page> {
    select(vec![
        Page::Home,
        Page::Play(Side::Owner),
        Page::Play(Side::Crew),
        Page::Checklist,
        Page::Emergency,
        Page::Card,
        Page::Case,
        Page::About,
    ])
}

fn routes() -> impl Strategy<Value = Route> {
    let names = select(vec![None, Some(Names::Generic), Some(Names::Case)]);
    (pages(), select(vec![None, Some(Locale::ZhHans), Some(Locale::En)]), names)
        .prop_map(|(page, locale, names)| Route { page, locale, names })
}

/// A parameter that no address of ours has.
fn foreign() -> impl Strategy<Value = String> {
    let ours = |pair: &String| ["lang", "page", "role"].contains(&pair.split('=').next().unwrap_or_default());
    "[^&?#]{0,12}(=[^&#]{0,12})?".prop_filter("ours", move |pair| !ours(pair))
}

/// Text that looks like a code, and text that does not.
fn texts() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), "LN1-[A-Za-z0-9_-]{0,60}", "LN[0-9]{0,3}-?.{0,20}", "\\PC{0,40}"]
}

proptest! {
    #[test]
    fn a_run_reads_back_as_written(run in runs(), content: u64) {
        prop_assert_eq!(decode(&encode(&run, content), content), Ok(run));
    }

    #[test]
    fn a_code_is_made_of_what_every_field_and_address_takes(run in runs(), content: u64) {
        let code = encode(&run, content);
        let plain = |it: char| it.is_ascii_alphanumeric() || it == '-' || it == '_';
        prop_assert!(code.starts_with("LN1-") && code.chars().all(plain), "{}", code);
        prop_assert_eq!(decode(&format!("\n {code}\t"), content), Ok(run));
    }

    #[test]
    fn any_text_reads_as_what_it_would_be_written_as(text in texts(), content: u64) {
        if let Ok(run) = decode(&text, content) {
            prop_assert_eq!(encode(&run, content), text.trim());
        }
    }

    #[test]
    fn a_changed_character_is_noticed(run in runs(), at: Index, letter: char) {
        let code = encode(&run, HASH);
        let mut letters: Vec<char> = code.chars().collect();
        let at = at.index(letters.len());
        prop_assume!(letters[at] != letter);
        letters[at] = letter;
        let changed: String = letters.into_iter().collect();
        prop_assert!(decode(&changed, HASH).is_err(), "{} as {}", code, changed);
    }

    #[test]
    fn a_code_that_was_cut_or_grew_is_noticed(run in runs(), at: Index, more in "[A-Za-z0-9_-]{1,8}") {
        let code = encode(&run, HASH);
        prop_assert!(decode(&code[..at.index(code.len())], HASH).is_err());
        prop_assert_eq!(decode(&format!("{code}{more}"), HASH), Err(BadRun::Damaged));
    }

    #[test]
    fn other_content_is_told_from_damage(run in runs(), content: u32, other: u32) {
        prop_assume!(content != other);
        let code = encode(&run, content.into());
        prop_assert_eq!(decode(&code, other.into()), Err(BadRun::OtherContent));
    }

    #[test]
    fn marks_read_back_as_written(marks in marks()) {
        let text = marks.to_text();
        prop_assert_eq!(Marks::from_text(&text), (marks, true));
    }

    #[test]
    fn any_text_gives_marks_that_read_back(text in prop_oneof![any::<String>(), "([a-z =\\-\n]|done|open){0,60}"]) {
        let (marks, whole) = Marks::from_text(&text);
        let written = marks.to_text();
        prop_assert_eq!(Marks::from_text(&written), (marks, true));
        prop_assert!(whole || written != text);
    }

    #[test]
    fn a_bad_line_costs_no_other_line(marks in marks(), bad in "[^a-z\n\r]{1,20}|[a-z]{1,9}=[a-c]{0,5}", at: Index) {
        prop_assume!(!bad.trim().is_empty());
        let text = marks.to_text();
        let mut lines: Vec<&str> = text.lines().collect();
        lines.insert(at.index(lines.len() + 1), &bad);
        prop_assert_eq!(Marks::from_text(&lines.join("\r\n")), (marks, false));
    }

    #[test]
    fn an_address_reads_back_as_written(route in routes()) {
        let query = route.write();
        prop_assert_eq!(Route::read(&query), route);
        prop_assert_eq!(Route::read(query.strip_prefix('?').unwrap_or(&query)), route);
    }

    #[test]
    fn what_others_add_to_an_address_changes_nothing(route in routes(), before in foreign(), after in foreign()) {
        let own = route.write();
        let query = format!("?{before}&{}&{after}", own.trim_start_matches('?'));
        prop_assert_eq!(Route::read(&query), route);
    }

    #[test]
    fn any_address_leads_somewhere(query in prop_oneof![any::<String>(), "\\?((lang|page|role)=[a-z]{0,5}&?){0,4}"]) {
        let route = Route::read(&query);
        prop_assert_eq!(Route::read(&route.write()), route);
    }
}

/// A code whose bytes are these, with the check sum that belongs to them.
fn sealed(bytes: &[u8]) -> String {
    const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let sum = bytes.iter().fold(0x811c_9dc5_u32, |sum, &byte| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    let all: Vec<u8> = bytes.iter().copied().chain(sum.to_be_bytes()).collect();
    let bits: Vec<u8> = all.iter().flat_map(|byte| (0..8).rev().map(move |at| byte >> at & 1)).collect();
    let value = |six: &[u8]| (0..6).fold(0, |value, at| value << 1 | six.get(at).copied().unwrap_or(0));
    let letters = bits.chunks(6).map(|six| char::from(ALPHABET[usize::from(value(six))]));
    format!("LN1-{}", letters.collect::<String>())
}

#[test]
fn each_kind_of_bad_run_is_told_apart() {
    let run = Run { role: Side::Owner, controls: vec![ControlId(3)], from: None, choices: vec![0, 1, 2] };
    let code = encode(&run, 0x0102_0304);
    let own = |rest: &[u8]| sealed(&[&[1, 2, 3, 4], rest].concat());
    assert_eq!(own(&[1, 1, 3, 0, 1, 2]), code, "the layout that the module's head tells");
    let cases: [(&str, &str, BadRun); 14] = [
        ("nothing", "", BadRun::Foreign),
        ("something else", "{\"save\": 1}", BadRun::Foreign),
        ("half a name", "LN", BadRun::Foreign),
        ("a name without a version", "LNX-AAAA", BadRun::Foreign),
        ("a later version", "LN2-AAAA", BadRun::OtherVersion),
        ("a much later version", "LN10-AAAA", BadRun::OtherVersion),
        ("a name alone", "LN1-", BadRun::Damaged),
        ("letters of another alphabet", "LN1-漫漫长夜", BadRun::Damaged),
        ("letters of another base64", "LN1-++//", BadRun::Damaged),
        ("no content", &sealed(&[]), BadRun::Damaged),
        ("no role", &own(&[]), BadRun::Damaged),
        ("a role that nobody plays", &own(&[2, 0]), BadRun::Damaged),
        ("more controls than follow", &own(&[1, 2, 3]), BadRun::Damaged),
        ("more choices than a night has", &own(&[&[1, 0][..], &[0; 2_001]].concat()), BadRun::Damaged),
    ];
    for (name, text, why) in cases {
        assert_eq!(decode(text, 0x0102_0304), Err(why), "{name}");
    }
    assert_eq!(decode(&code, 0x0102_0305), Err(BadRun::OtherContent));
    assert_eq!(decode(&own(&[1, 1, 3, 0, 1, 2]), 0x0102_0304), Ok(run));
}

#[test]
fn the_longest_night_fits() {
    let run = Run { role: Side::Crew, controls: Vec::new(), from: None, choices: vec![7; 2_000] };
    assert_eq!(decode(&encode(&run, HASH), HASH), Ok(run));
}

#[test]
fn a_code_of_an_ordinary_night_is_short() {
    let run = Run { role: Side::Owner, controls: Vec::new(), from: None, choices: vec![1; 60] };
    assert!(encode(&run, HASH).len() < 100);
}

proptest! {
    #[test]
    fn ticks_read_back_as_written(ticks in ticks()) {
        prop_assert_eq!(Ticks::from_text(&ticks.to_text()), ticks);
    }

    #[test]
    fn a_moment_reads_back_as_written_and_nothing_else_does(at in moments(), text in "\\PC{0,18}|[0-9T:-]{16}") {
        prop_assert_eq!(Moment::read(&at.to_string()), Some(at));
        if let Some(read) = Moment::read(&text) {
            prop_assert_eq!(read.to_string(), text);
        }
    }

    #[test]
    fn no_text_of_ticks_does_harm(text in any::<String>(), ticks in ticks()) {
        let muddle = format!("{text}\n{}", ticks.to_text());
        let read = Ticks::from_text(&muddle);
        prop_assert_eq!(&Ticks::from_text(&read.to_text()), &read);
    }

    #[test]
    fn numbers_read_back_as_written(numbers in numbers()) {
        prop_assert!(numbers.all().len() <= MOST);
        prop_assert_eq!(Numbers::from_text(&numbers.to_text()), numbers);
    }

    #[test]
    fn no_text_of_numbers_does_harm(text in any::<String>(), lines in vec("[0-9 ]{0,20}(\t\\PC{0,30})?", 0..20)) {
        for text in [text, lines.join("\n")] {
            let read = Numbers::from_text(&text);
            prop_assert!(read.all().len() <= MOST);
            for it in read.all() {
                prop_assert!(it.number().chars().any(|it| it.is_ascii_digit()) && !it.name().contains(['\n', '\t']));
            }
            prop_assert_eq!(Numbers::from_text(&read.to_text()), read);
        }
    }

    #[test]
    fn the_number_of_a_card_is_not_kept(digits in "[0-9]{16,19}", every in 1_usize..8, name in "\\PC{0,10}") {
        let spaced: Vec<String> = digits.chars().collect::<Vec<_>>().chunks(every).map(|it| it.iter().collect()).collect();
        prop_assert_eq!(Number::new(&name, &spaced.join(" ")), None);
        prop_assert_eq!(Number::new(&name, &spaced.join("-")), None);
    }
}

#[test]
fn a_tick_taken_back_leaves_nothing() {
    let mut ticks =
        Ticks::from_text("borrow=2026-11-22T19:31\nring-own=2026-11-22T25:00\nof-a-later-version=2026-11-22T19:40\n");
    assert_eq!(ticks.get("ring-own"), None, "there is no such hour");
    ticks.set("borrow", None);
    assert_eq!(ticks.to_text(), "of-a-later-version=2026-11-22T19:40\n");
}
