//! What leaves and enters as text: whatever is written reads back, whatever is read does no harm.
#![cfg(all(feature = "content", not(target_arch = "wasm32")))]

use long_night::content::HASH;
use long_night::i18n::Locale;
use long_night::share::marks::{Mark, Marks};
use long_night::share::route::{Names, Page, Route};
use long_night::share::run::{BadRun, Run, decode, encode};
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

fn pages() -> impl Strategy<Value = Page> {
    select(vec![Page::Home, Page::Play(Side::Owner), Page::Play(Side::Crew), Page::Checklist, Page::Case, Page::About])
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
