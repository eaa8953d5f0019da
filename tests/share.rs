//! What leaves and enters as text: whatever is written reads back, whatever is read does no harm.

use i18n::Locale;
use proptest::collection::{btree_map, vec};
use proptest::prelude::*;
use proptest::sample::{Index, select};
use serde_json::{Value, json};
use share::file::BadFile;
use share::json;
use share::marks::{LONGEST_REASON, Mark, Marks, Taken};
use share::progress::{self, LARGEST};
use share::route::{Names, Page, Route, Size};
use share::run::{BadRun, Edition, Run, decode, encode};
use story::list::Reader;
use world::ids::{ControlId, OpponentId};
use world::model::Side;
use world::story::{Carrier, Device};

fn runs() -> impl Strategy<Value = Run> {
    let controls = vec((0_u16..256).prop_map(ControlId), 0..30);
    let opponent = proptest::option::of((0_u16..256).prop_map(OpponentId));
    (select(&Side::BOTH[..]), controls, any::<Option<u32>>(), opponent, vec(any::<u8>(), 0..300))
        .prop_map(|(role, controls, from, opponent, choices)| Run { role, controls, from, opponent, choices })
}

fn ids() -> impl Strategy<Value = String> {
    "[a-z0-9-]{1,64}"
}

/// A checklist's marks, reasons longer than fit among them.
pub fn marks() -> impl Strategy<Value = Marks> {
    let entry = (select(&Mark::ALL[..]), prop_oneof![Just(String::new()), any::<String>(), ".{0,250}"]);
    let device = select(Device::ALL.map(Some).into_iter().chain([None]).collect::<Vec<_>>());
    let carrier = select(Carrier::ALL.map(Some).into_iter().chain([None]).collect::<Vec<_>>());
    (btree_map(ids(), entry, 0..20), device, carrier).prop_map(|(all, device, carrier)| {
        let mut marks = Marks::default();
        for (id, (mark, reason)) in &all {
            marks.set(id, *mark);
            marks.set_reason(id, reason);
        }
        marks.reader = Reader { device, carrier };
        marks
    })
}

fn pages() -> impl Strategy<Value = Page> {
    select(Page::ALL.to_vec())
}

fn routes() -> impl Strategy<Value = Route> {
    let names = select(vec![None, Some(Names::Generic), Some(Names::Case)]);
    let sizes = select(vec![Size::Normal, Size::Large]);
    (pages(), select(vec![None, Some(Locale::ZhHans), Some(Locale::En)]), names, sizes)
        .prop_map(|(page, locale, names, size)| Route { page, locale, names, size })
}

/// A parameter that no address of ours has.
fn foreign() -> impl Strategy<Value = String> {
    let ours =
        |pair: &String| ["lang", "page", "role", "names", "size"].contains(&pair.split('=').next().unwrap_or_default());
    "[^&?#]{0,12}(=[^&#]{0,12})?".prop_filter("ours", move |pair| !ours(pair))
}

/// Text that looks like a code, and text that does not.
fn texts() -> impl Strategy<Value = String> {
    prop_oneof![any::<String>(), "LN1-[A-Za-z0-9_-]{0,60}", "LN[0-9]{0,3}-?.{0,20}", "\\PC{0,40}"]
}

/// Ids of worlds.
fn worlds() -> impl Strategy<Value = String> {
    "[a-z0-9-]{1,24}"
}

/// What could be a code but for what stands in it: the check sum is right, and the content of this edition.
fn nearly(edition: Edition<'_>) -> impl Strategy<Value = String> + use<> {
    let [whose, anybodys] = [edition.hash(), edition.meaning].map(|hash| hash.to_be_bytes()[4..].to_vec());
    let tag = tag_of(edition.world).to_vec();
    let own = (select(vec![whose, anybodys]), 0_u8..32, any::<bool>(), vec(any::<u8>(), 0..40));
    own.prop_map(move |(content, role, tagged, rest)| {
        sealed(&[content, vec![role], if tagged { tag.clone() } else { vec![] }, rest].concat())
    })
}

/// The two bytes that a code has of a world's id.
fn tag_of(world: &str) -> [u8; 2] {
    let [.., a, b] = base::hash::add(base::hash::START, world.bytes()).to_be_bytes();
    [a, b]
}

/// A code as editions wrote it that knew one world only, and named none.
fn without_world(run: &Run, meaning: u64) -> String {
    let role =
        u8::from(run.role == Side::Owner) + 2 * u8::from(run.from.is_some()) + 4 * u8::from(run.opponent.is_some());
    let mut bytes = meaning.to_be_bytes()[4..].to_vec();
    bytes.push(role);
    bytes.extend(run.from.iter().flat_map(|from| from.to_be_bytes()));
    bytes.extend(run.opponent.map(|it| u8::try_from(it.0).unwrap_or(u8::MAX)));
    bytes.push(u8::try_from(run.controls.len()).unwrap_or(u8::MAX));
    bytes.extend(run.controls.iter().map(|it| u8::try_from(it.0).unwrap_or(u8::MAX)));
    bytes.extend(&run.choices);
    sealed(&bytes)
}

proptest! {
    #[test]
    fn a_run_reads_back_as_written(run in runs(), world in worlds(), meaning: u64) {
        let edition = Edition { world: &world, meaning };
        prop_assert_eq!(decode(&encode(&run, edition), edition), Ok(run));
    }

    #[test]
    fn a_code_that_names_no_world_is_read_as_ever(run in runs(), world in worlds(), meaning: u64, other: u64) {
        let code = without_world(&run, meaning);
        prop_assert_eq!(decode(&code, Edition { world: &world, meaning: other }).is_ok(), meaning as u32 == other as u32);
        prop_assert!(encode(&run, Edition { world: &world, meaning }).len() <= code.len() + 3, "the world takes little room");
        prop_assert_eq!(decode(&code, Edition { world: &world, meaning }), Ok(run));
    }

    #[test]
    fn a_code_of_another_world_is_refused_as_such(
        run in runs(),
        (world, other) in (worlds(), worlds()),
        (meaning, as_well) in any::<(u64, bool)>(),
    ) {
        prop_assume!(tag_of(&world) != tag_of(&other));
        let code = encode(&run, Edition { world: &world, meaning });
        let here = Edition { world: &other, meaning: if as_well { meaning } else { !meaning } };
        prop_assert_eq!(decode(&code, here), Err(BadRun::OtherWorld));
        // A choice more or less in it is still damage, whoever's it is.
        prop_assert_eq!(decode(&code[..code.len() - 1], here), Err(BadRun::Damaged));
    }

    #[test]
    fn worlds_whose_tags_are_alike_are_told_apart_by_their_hash(run in runs(), world in worlds(), meaning: u64) {
        // Some of 65536 ids and one has the tag of another.
        let alike = (0_u32..).map(|at| format!("w-{at}")).find(|it| tag_of(it) == tag_of(&world) && *it != world);
        let code = encode(&run, Edition { world: &world, meaning });
        let here = alike.expect("there is one");
        prop_assert_eq!(decode(&code, Edition { world: &here, meaning }), Err(BadRun::OtherContent));
    }

    #[test]
    fn a_code_is_made_of_what_every_field_and_address_takes(run in runs()) {
        let code = encode(&run, Edition::HERE);
        let plain = |it: char| it.is_ascii_alphanumeric() || it == '-' || it == '_';
        prop_assert!(code.starts_with("LN1-") && code.chars().all(plain), "{}", code);
        prop_assert_eq!(decode(&format!("\n {code}\t"), Edition::HERE), Ok(run));
    }

    #[test]
    fn any_text_reads_as_what_it_would_be_written_as(text in prop_oneof![texts(), nearly(Edition::HERE)]) {
        if let Ok(run) = decode(&text, Edition::HERE) {
            let (now, before) = (encode(&run, Edition::HERE), without_world(&run, Edition::HERE.meaning));
            prop_assert!([now, before].iter().any(|it| it == text.trim()), "{}", text);
        }
    }

    #[test]
    fn a_changed_character_is_noticed(run in runs(), at: Index, letter: char) {
        let code = encode(&run, Edition::HERE);
        let mut letters: Vec<char> = code.chars().collect();
        let at = at.index(letters.len());
        prop_assume!(letters[at] != letter);
        letters[at] = letter;
        let changed: String = letters.into_iter().collect();
        prop_assert!(decode(&changed, Edition::HERE).is_err(), "{} as {}", code, changed);
    }

    #[test]
    fn a_code_that_was_cut_or_grew_is_noticed(run in runs(), at: Index, more in "[A-Za-z0-9_-]{1,8}") {
        let code = encode(&run, Edition::HERE);
        prop_assert!(decode(&code[..at.index(code.len())], Edition::HERE).is_err());
        prop_assert_eq!(decode(&format!("{code}{more}"), Edition::HERE), Err(BadRun::Damaged));
    }

    #[test]
    fn other_content_is_told_from_damage(run in runs(), meaning: u64, other: u64) {
        let [made, here] = [meaning, other].map(|meaning| Edition { meaning, ..Edition::HERE });
        prop_assume!(made.hash() as u32 != here.hash() as u32);
        prop_assert_eq!(decode(&encode(&run, made), here), Err(BadRun::OtherContent));
    }

    #[test]
    fn a_file_reads_back_as_written_here_and_elsewhere(marks in marks()) {
        let file = progress::write(&marks);
        prop_assert_eq!(progress::read(&file), Ok(marks.clone()));
        prop_assert_eq!(progress::read(&format!("\u{feff}{file}")), Ok(marks.clone()));
        let other: Value = serde_json::from_str(&file).expect("it is JSON");
        prop_assert_eq!(&other["format"], "long-night-checklist");
        prop_assert_eq!(&other["version"], 1);
        prop_assert_eq!(&other["world"], content::WORLD_ID);
        prop_assert_eq!(other["items"].as_array().map(Vec::len), Some(marks.iter().count()));
        for item in other["items"].as_array().into_iter().flatten() {
            let id = item["id"].as_str().unwrap_or_default();
            prop_assert_eq!(item["state"].as_str(), Some(marks.get(id).id()));
            prop_assert_eq!(item["reason"].as_str().unwrap_or_default(), marks.reason(id));
        }
        // Another program may have written it anew, in its own manner.
        prop_assert_eq!(progress::read(&other.to_string()), Ok(marks));
    }

    #[test]
    fn what_a_file_says_wins_and_what_it_does_not_say_stays(mut here in marks(), file in marks()) {
        let before = here.clone();
        let taken = here.merge(&file);
        prop_assert_eq!(taken.items, file.iter().count());
        let changed = file.iter().filter(|(id, mark, why)| {
            before.get(id) != *mark || !why.is_empty() && before.reason(id) != *why
        });
        prop_assert_eq!(taken.changed, changed.count());
        for (id, mark, why) in file.iter() {
            prop_assert_eq!(here.get(id), mark);
            prop_assert!(why.is_empty() || here.reason(id) == why);
        }
        for (id, mark, why) in before.iter().filter(|(id, ..)| file.get(id) == Mark::Open) {
            prop_assert_eq!((here.get(id), here.reason(id)), (mark, why));
        }
        prop_assert_eq!(here.reader.device, file.reader.device.or(before.reader.device));
        prop_assert_eq!(here.clone().merge(&file), Taken { items: taken.items, changed: 0 }, "taking it again changes nothing");
    }

    #[test]
    fn any_text_is_a_file_or_is_refused(text in files()) {
        if let Ok(marks) = progress::read(&text) {
            prop_assert_eq!(progress::read(&progress::write(&marks)), Ok(marks));
        }
    }

    #[test]
    fn a_file_cut_short_is_damaged_or_foreign(marks in marks(), at: Index) {
        let file = progress::write(&marks);
        let mut end = at.index(file.trim_end().len());
        while !file.is_char_boundary(end) {
            end -= 1;
        }
        let why = progress::read(&file[..end]);
        prop_assert!(matches!(why, Err(BadFile::Damaged | BadFile::Foreign)), "{:?}", why);
        prop_assert!(end < 60 || why == Err(BadFile::Damaged));
    }

    #[test]
    fn json_reads_exactly_what_is_json(text in jsons()) {
        let other = serde_json::from_str::<Value>(&text);
        // How large a number may be is for each reader to say; ours reads none as a number.
        prop_assume!(!other.as_ref().is_err_and(|error| error.to_string().starts_with("number out of range")));
        prop_assert_eq!(json::read(&text).is_some(), other.is_ok(), "{}: {:?}", text, other);
    }

    #[test]
    fn a_written_text_reads_back(text: String) {
        let mut written = String::new();
        json::write_text(&mut written, &text);
        prop_assert_eq!(serde_json::from_str::<String>(&written).ok(), Some(text.clone()));
        prop_assert_eq!(json::read(&written), Some(json::Value::Text(text)));
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

/// Texts that look like our files, and texts that do not.
fn files() -> impl Strategy<Value = String> {
    let ours = "\\{\"format\":\"long-night-checklist\",\"version\":[0-3],\"items\":\\[(\\{\"id\":\"[a-c]\",\"state\":\"(done|planned|open|x)\"\\},?){0,3}\\]\\}";
    prop_oneof![any::<String>(), jsons(), ours]
}

/// Texts that are JSON, and texts that nearly are.
fn jsons() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        Just(json!(null)),
        any::<bool>().prop_map(Value::from),
        any::<i32>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
    ];
    let value = leaf.prop_recursive(4, 30, 5, |inner| {
        let table = vec((any::<String>(), inner.clone()), 0..5).prop_map(|it| Value::Object(it.into_iter().collect()));
        prop_oneof![vec(inner, 0..5).prop_map(Value::from), table]
    });
    let spoilt =
        (value.clone(), any::<Index>(), "[\\[\\]{}:,\"\\\\0-9a-ft.eE+ -]{0,2}").prop_map(|(value, at, with)| {
            let text = value.to_string();
            let starts: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
            let at = starts[at.index(starts.len())];
            let rest: String = text[at..].chars().skip(1).collect();
            format!("{}{with}{rest}", &text[..at])
        });
    let plain = "-?[0-9]{0,3}(\\.[0-9]{0,2})?([eE][+-]?[0-9]?)?|\"(\\\\(u[0-9a-fA-F]{4}|u[dD][89a-fA-F][0-9]{2}|[a-z\"/]))*\"|[ \t]*(null|true|[0-9])[ \t]*";
    prop_oneof![value.prop_map(|it| it.to_string()), spoilt, plain]
}

#[test]
fn each_kind_of_bad_file_is_told_apart() {
    let ours = |rest: &str| format!("{{\"format\":\"long-night-checklist\",{rest}}}");
    let item = |item: &str| ours(&format!("\"version\":1,\"items\":[{item}]"));
    let cases = [
        ("nothing", String::new(), BadFile::Foreign),
        ("a picture", "\u{fffd}PNG\r\n".to_owned(), BadFile::Foreign),
        ("another's JSON", "{\"version\":1,\"items\":[]}".to_owned(), BadFile::Foreign),
        ("a list", "[1,2,3]".to_owned(), BadFile::Foreign),
        ("another format", "{\"format\":\"other\",\"version\":1,\"items\":[]}".to_owned(), BadFile::Foreign),
        ("a later version", ours("\"version\":2,\"things\":{}"), BadFile::Newer),
        ("a much later version", ours("\"version\":4000000000"), BadFile::Newer),
        ("no version", ours("\"items\":[]"), BadFile::Damaged),
        ("two versions", ours("\"version\":1,\"version\":2,\"items\":[]"), BadFile::Damaged),
        ("version nought", ours("\"version\":0,\"items\":[]"), BadFile::Damaged),
        ("half a version", ours("\"version\":1.5,\"items\":[]"), BadFile::Damaged),
        ("no items", ours("\"version\":1"), BadFile::Damaged),
        ("items that are none", ours("\"version\":1,\"items\":{}"), BadFile::Damaged),
        ("an item without a state", item("{\"id\":\"sim-pin\"}"), BadFile::Damaged),
        ("a state that there is not", item("{\"id\":\"sim-pin\",\"state\":\"maybe\"}"), BadFile::Damaged),
        ("an id that is none", item("{\"id\":\"SIM PIN\",\"state\":\"done\"}"), BadFile::Damaged),
        (
            "an item twice",
            item("{\"id\":\"a\",\"state\":\"done\"},{\"id\":\"a\",\"state\":\"planned\"}"),
            BadFile::Damaged,
        ),
        ("a reason that is no text", item("{\"id\":\"a\",\"state\":\"not-mine\",\"reason\":1}"), BadFile::Damaged),
        ("a phone that there is not", ours("\"version\":1,\"device\":\"nokia\",\"items\":[]"), BadFile::Damaged),
        ("another world", ours("\"version\":1,\"world\":\"elsewhere-2031\",\"items\":[]"), BadFile::OtherWorld),
        ("another world, damaged", ours("\"version\":1,\"world\":\"elsewhere-2031\""), BadFile::OtherWorld),
        ("a world that is no text", ours("\"version\":1,\"world\":7,\"items\":[]"), BadFile::Damaged),
        ("two worlds", ours("\"version\":1,\"world\":\"a\",\"world\":\"b\",\"items\":[]"), BadFile::Damaged),
        ("a later version of another world", ours("\"version\":2,\"world\":\"elsewhere-2031\""), BadFile::Newer),
        ("the end missing", ours("\"version\":1,\"items\":[")[..50].to_owned(), BadFile::Damaged),
        ("ten megabytes", "x".repeat(10_000_000), BadFile::TooLarge),
        ("ten megabytes of brackets", "[".repeat(10_000_000), BadFile::TooLarge),
        ("brackets without end", "[".repeat(LARGEST as usize), BadFile::Foreign),
    ];
    for (name, text, why) in cases {
        assert_eq!(progress::read(&text), Err(why), "{name}");
    }
    let more = ours(
        "\"version\":1,\"by\":\"a later edition\",\"items\":[{\"id\":\"a\",\"state\":\"done\",\"colour\":[1,{}]}]",
    );
    assert_eq!(progress::read(&more).map(|marks| marks.get("a")), Ok(Mark::Done), "what is beside is passed over");
}

#[test]
fn a_reason_is_one_line_and_goes_with_what_it_is_a_reason_for() {
    let mut marks = Marks::default();
    marks.set_reason("drill", "not marked at all");
    assert_eq!(marks.reason("drill"), "");
    marks.set("drill", Mark::NotMine);
    marks.set_reason("drill", "  two\nlines\u{0}and=a?mark\r\n");
    assert_eq!(marks.reason("drill"), "two lines and=a?mark");
    assert_eq!(progress::read(&progress::write(&marks)), Ok(marks.clone()));
    marks.set("drill", Mark::NotMine);
    assert_ne!(marks.reason("drill"), "", "marking it the same again keeps the reason");
    marks.set_reason("drill", &"长".repeat(LONGEST_REASON + 1));
    assert_eq!(marks.reason("drill").chars().count(), LONGEST_REASON);
    marks.set("drill", Mark::Done);
    assert_eq!(marks.reason("drill"), "");
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
fn the_hash_of_the_content_is_of_the_world_and_of_what_choices_mean_in_it() {
    assert_eq!(Edition::HERE.hash(), content::HASH);
    assert_ne!(content::HASH, content::MEANING);
    assert_ne!(Edition { world: "elsewhere-2031", ..Edition::HERE }.hash(), content::HASH);
}

#[test]
fn each_kind_of_bad_run_is_told_apart() {
    let run =
        Run { role: Side::Owner, controls: vec![ControlId(3)], from: None, opponent: None, choices: vec![0, 1, 2] };
    let edition = Edition { world: "a-world", meaning: 0x0102_0304 };
    let code = encode(&run, edition);
    let [a, b] = tag_of("a-world");
    let own = |rest: &[u8]| sealed(&[&[1, 2, 3, 4], rest].concat());
    let tagged = |rest: &[u8]| sealed(&[&edition.hash().to_be_bytes()[4..], rest].concat());
    assert_eq!(tagged(&[9, a, b, 1, 3, 0, 1, 2]), code, "the layout that the module's head tells");
    let cases: [(&str, &str, BadRun); 17] = [
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
        ("a role that nobody plays", &own(&[16, 0]), BadRun::Damaged),
        ("half a world", &tagged(&[9, a]), BadRun::Damaged),
        ("another world", &tagged(&[9, a, !b, 1, 3, 0, 1, 2]), BadRun::OtherWorld),
        ("another world, whatever follows", &tagged(&[9, !a, b]), BadRun::OtherWorld),
        ("more controls than follow", &own(&[1, 2, 3]), BadRun::Damaged),
        ("more choices than a night has", &own(&[&[1, 0][..], &[0; 2_001]].concat()), BadRun::Damaged),
    ];
    for (name, text, why) in cases {
        assert_eq!(decode(text, edition), Err(why), "{name}");
    }
    let other = Edition { meaning: 0x0102_0305, ..edition };
    assert_eq!(decode(&code, other), Err(BadRun::OtherContent));
    assert_eq!(decode(&own(&[1, 1, 3, 0, 1, 2]), other), Err(BadRun::OtherContent));
    assert_eq!(decode(&own(&[1, 1, 3, 0, 1, 2]), edition), Ok(run), "a code that names no world");
}

#[test]
fn the_longest_night_fits() {
    let run = Run { role: Side::Crew, controls: Vec::new(), from: None, opponent: None, choices: vec![7; 2_000] };
    assert_eq!(decode(&encode(&run, Edition::HERE), Edition::HERE), Ok(run));
}

#[test]
fn a_code_of_an_ordinary_night_is_short() {
    let run = Run { role: Side::Owner, controls: Vec::new(), from: None, opponent: None, choices: vec![1; 60] };
    assert!(encode(&run, Edition::HERE).len() <= 102);
}
