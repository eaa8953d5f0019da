//! The checklist: what it covers, whom it is for, and the forms in which it leaves.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use checkup::{Answers, CheckupSession, Profile, Reply, can_apply, items_for_today};
use content::catalog;
use i18n::Locale;
use proptest::prelude::*;
use share::calendar::{Day, Timestamp, escape, fold, reminder};
use share::markdown;
use share::marks::{Mark, Marks};
use story::Game;
use story::claims::{Subject, claims};
use story::list::{Reader, sections};
use world::ids::ControlId;
use world::model::{Party, World};
use world::story::{Advice, Carrier, Device, Moment, Story};

/// The first edition's items, in its order: their ids never change.
const FIRST: [&str; 17] = [
    "sim-pin",
    "screen-lock",
    "change-reserved-number",
    "distinct-pins",
    "report-first",
    "freeze-apps",
    "freeze-all-cards",
    "sms-off",
    "never-pass-codes",
    "replace-soon",
    "check-forwarding",
    "audit-bindings",
    "try-own-number",
    "stay-frozen",
    "keep-evidence",
    "expect-phishing",
    "no-counting-on-payback",
];

fn find<'a>(game: &'a Game, id: &str) -> &'a Advice {
    game.story.advice.iter().find(|it| it.id == id).unwrap_or_else(|| panic!("no item `{id}`"))
}

fn readers() -> Vec<Reader> {
    let devices = || Device::ALL.map(Some).into_iter().chain([None]);
    let carriers = || Carrier::ALL.map(Some).into_iter().chain([None]);
    devices().flat_map(|device| carriers().map(move |carrier| Reader { device, carrier })).collect()
}

#[test]
fn no_item_of_the_first_edition_is_lost() {
    let game = Game::load();
    for id in FIRST {
        find(&game, id);
    }
}

#[test]
fn every_control_that_an_owner_can_switch_on_has_an_item_of_its_own() {
    let game = Game::load();
    for (index, control) in game.world.controls.iter().enumerate().filter(|(_, it)| it.party == Party::Owner) {
        let id = ControlId(u16::try_from(index).unwrap());
        let mut with = game.story.advice.iter().filter(|it| it.controls.contains(&id));
        assert!(
            with.any(|it| matches!(it.moment, Moment::Today | Moment::Week | Moment::Paper)),
            "no item to do before switches `{}` on",
            control.id
        );
    }
}

/// An item says which step it breaks: its controls are what stands in that step's way.
#[test]
fn a_control_stands_in_the_way_of_a_step_that_its_item_breaks() {
    let (game, world) = (Game::load(), content::whole_world());
    for advice in &game.story.advice {
        for id in &advice.controls {
            let control = &world.controls[id.index()];
            let mut ops = advice.breaks.iter().map(|op| &world.ops[op.index()]);
            let lowers = advice.breaks.iter().any(|op| control.lowers.contains(op));
            let blocks = ops.any(|op| {
                let way = op.ways.iter().any(|way| way.blocked_by.contains(id));
                way || op.guards.iter().any(|guard| world.guards[guard.index()].control == Some(*id))
            });
            // Some work on facts instead of on a step.
            let elsewhere = !control.adds.is_empty() || !control.removes.is_empty();
            assert!(blocks || lowers || elsewhere, "`{}` breaks no step that `{}` stands in", advice.id, control.id);
        }
    }
}

/// For how many thefts an item is in a smallest set of controls that closes them, for somebody who has none yet.
fn closes(world: &World, story: &Story) -> Vec<usize> {
    let lines: String = world
        .thefts
        .iter()
        .map(|it| format!("{{\"policy\":\"today\",\"scenario\":\"{}\",\"answers\":{{}}}}\n", it.id))
        .collect();
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("rank-{}.jsonl", std::process::id()));
    fs::write(&path, lines).unwrap();
    let mut asked = Command::new(env!("CARGO_BIN_EXE_longnight"));
    let said = asked.args(["checkup", "--json", "--batch"]).arg(&path).output().unwrap();
    fs::remove_file(&path).unwrap();
    assert!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
    let answers: Vec<serde_json::Value> =
        String::from_utf8(said.stdout).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(answers.len(), world.thefts.len());
    let named = |answer: &serde_json::Value, advice: &Advice| {
        let sets = answer["minimal_control_sets"].as_array().unwrap().iter();
        let mut ids = sets.flat_map(|set| set.as_array().unwrap()).map(|id| id.as_str().unwrap().to_owned());
        ids.any(|id| advice.controls.iter().any(|control| world.controls[control.index()].id == id))
    };
    story.advice.iter().map(|advice| answers.iter().filter(|answer| named(answer, advice)).count()).collect()
}

#[test]
fn the_items_of_today_stand_by_how_many_thefts_they_help_to_close() {
    let (world, story) = (content::whole_world(), content::story());
    let ranks: Vec<(&str, usize)> = (story.advice.iter().zip(closes(&world, &story)))
        .filter(|(advice, _)| advice.moment == Moment::Today)
        .map(|(advice, count)| (advice.id.as_str(), count))
        .collect();
    assert!(ranks.is_sorted_by(|(_, one), (_, next)| one >= next), "{ranks:?}");
    assert!(ranks[2].1 > 1 && ranks[3].1 < ranks[2].1, "the first three are apart from the rest: {ranks:?}");
}

/// The three for today of somebody who said this: `device=iphone place=mainland`.
fn three_of(said: &str, device: Option<Device>, marks: &Marks) -> Vec<String> {
    let (world, story) = (content::whole_world(), content::story());
    let session = CheckupSession { answers: answers(said), ..CheckupSession::default() };
    let open = |it: &Advice| marks.reader.needs(it) && !matches!(marks.get(&it.id), Mark::Done | Mark::NotMine);
    let first = items_for_today(&world, &story, &session, device, open);
    first.into_iter().map(|at| story.advice[at].id.clone()).collect()
}

fn answers(said: &str) -> Answers {
    let mut answers = Answers::default();
    for (question, answer) in said.split_whitespace().map(|pair| pair.split_once('=').unwrap()) {
        let known = content::story().questions.into_iter().find(|it| it.id == question).unwrap();
        assert!(known.answers.iter().any(|it| it.id == answer), "{question}={answer}");
        answers.set(question, Reply::Answer(answer.to_owned()));
    }
    answers
}

#[test]
fn three_for_today_are_what_is_not_in_place_and_not_marked() {
    let none = Marks::default();
    assert_eq!(three_of("", None, &none), ["sim-pin", "papers-apart", "screen-lock"]);
    // One that holds the default PIN has half of it.
    assert_eq!(three_of("sim-pin=default", None, &none)[0], "sim-pin");
    let said = "sim-pin=own screen=strong previews=hidden";
    assert_eq!(three_of(said, None, &none), ["papers-apart", "cloud-sms-off", "small-payments-need-pin"]);
    let mut marks = Marks::default();
    marks.set("papers-apart", Mark::Done);
    marks.set("cloud-sms-off", Mark::NotMine);
    marks.set("small-payments-need-pin", Mark::Planned);
    assert_eq!(
        three_of(said, None, &marks),
        ["small-payments-need-pin", "vendor-second-factor", "no-id-photos"],
        "what is planned is still to be done"
    );
    // What was ticked in the self-check's list counts as in place.
    let (world, story) = (content::whole_world(), content::story());
    let mut session = CheckupSession::default();
    session.plan.insert("papers-apart".to_owned());
    let first = items_for_today(&world, &story, &session, None, |_| true);
    assert!(first.iter().all(|at| story.advice[*at].id != "papers-apart"));
    // All of it done: none is left.
    for advice in &story.advice {
        marks.set(&advice.id, Mark::Done);
    }
    assert_eq!(three_of("", None, &marks), [""; 0]);
}

/// The items that are left out for somebody who said this, and has chosen that phone in the list.
fn left_out(said: &str, device: Option<Device>) -> Vec<String> {
    let (world, story) = (content::whole_world(), content::story());
    let profile = Profile::of(&story, &answers(said));
    let out = story.advice.iter().filter(|it| !can_apply(&world, &story, &profile, device, it));
    out.map(|it| it.id.clone()).collect()
}

#[test]
fn what_a_phone_or_a_place_does_not_have_is_left_out_and_nothing_while_it_is_not_known() {
    assert_eq!(left_out("", None), [""; 0]);
    assert_eq!(left_out("device=other", None), ["stolen-device-protection", "theft-detection-lock"]);
    let mainland = left_out("place=mainland", None);
    assert_eq!(mainland, ["carrier-lock"], "no carrier there is known to offer it");
    assert_eq!(left_out("place=elsewhere", None), ["quick-pay-off"], "a service of the mainland's");
    assert_eq!(left_out("device=iphone", None), ["theft-detection-lock", "power-off-code"]);
    let feature = left_out("device=feature", None);
    for id in ["stolen-device-protection", "theft-detection-lock", "power-off-code", "app-lock", "cloud-sms-off"] {
        assert!(feature.iter().any(|it| it == id), "{id}: {feature:?}");
    }
    for id in ["sim-pin", "no-previews", "paper-kit", "papers-apart", "report-first"] {
        assert!(feature.iter().all(|it| it != id), "{id}: {feature:?}");
    }
    // The phone that is chosen in the list says more than that of the self-check.
    assert!(left_out("device=iphone", Some(Device::Samsung)).contains(&"stolen-device-protection".to_owned()));
}

proptest! {
    #[test]
    fn three_for_today_are_never_what_cannot_be_done(picks in proptest::collection::vec(0_usize..7, 16)) {
        let (world, story) = (content::whole_world(), content::story());
        let mut session = CheckupSession::default();
        for (question, pick) in story.questions.iter().zip(picks) {
            if let Some(answer) = question.answers.get(pick) {
                session.answers.set(&question.id, Reply::Answer(answer.id.clone()));
            }
        }
        let profile = Profile::of(&story, &session.answers);
        let first = items_for_today(&world, &story, &session, None, |_| true);
        prop_assert!(first.len() <= 3 && first.is_sorted());
        for at in first {
            let advice = &story.advice[at];
            prop_assert!(advice.moment == Moment::Today && can_apply(&world, &story, &profile, None, advice));
            let had = profile.controls(&story);
            prop_assert!(advice.controls.is_empty() || advice.controls.iter().any(|id| !had.contains(id)), "{}", advice.id);
        }
    }
}

#[test]
fn every_claim_stands_in_its_file_and_says_when_it_was_read_or_that_it_is_not_confirmed() {
    let (story, emergency) = (content::story(), content::emergency());
    let all = claims(&story.advice, &emergency);
    let steps = emergency.steps().count();
    let parts = [story.advice.len(), emergency.contacts.len(), emergency.situations.len(), steps];
    assert_eq!(all.len(), parts.into_iter().sum::<usize>());
    for claim in &all {
        let text = fs::read_to_string(crate::common::top().join(claim.subject.file())).unwrap();
        assert!(text.contains(&format!("id = \"{}\"\n", claim.id)), "{} has no {}", claim.subject.file(), claim.id);
        if claim.subject != Subject::Advice {
            assert_eq!(claim.sources.is_empty(), claim.checked.is_none(), "{}", claim.id);
        }
    }
    // What was read longest ago is when the claim was.
    let mut older = emergency.clone();
    let step = older.steps().find(|it| it.sources.len() > 1).unwrap().clone();
    older.sources[usize::from(step.sources[1])].checked = "2024-02".to_owned();
    let all = claims(&story.advice, &older);
    let its = all.iter().find(|it| it.subject == Subject::Step && it.id == step.id).unwrap();
    assert_eq!(its.checked, Some("2024-02"));
}

#[test]
fn a_source_of_a_phone_s_steps_is_listed_with_them() {
    let game = Game::load();
    let pin = find(&game, "sim-pin");
    let of = |device| {
        let steps = pin.devices.iter().find(|it| it.on == device).unwrap();
        let langs = steps.told_by.iter().map(|at| pin.sources[usize::from(*at)].lang.as_str());
        (steps.sourced, langs.collect::<Vec<_>>())
    };
    assert_eq!(of(Device::Iphone), (true, vec!["zh-Hans", "en"]));
    assert_eq!(of(Device::Xiaomi), (false, vec![]));
}

#[test]
fn every_reader_gets_the_whole_list_but_what_is_for_others_alone() {
    let game = Game::load();
    let c = catalog(Locale::En);
    let for_all: Vec<_> = game.story.advice.iter().filter(|it| !it.only).map(|it| it.id.as_str()).collect();
    for reader in readers() {
        let shown: Vec<_> = sections(&c, &game.story.advice, reader).into_iter().flat_map(|it| it.items).collect();
        let ids: BTreeSet<_> = shown.iter().map(|it| it.id.as_str()).collect();
        assert_eq!(ids.len(), shown.len(), "{reader:?}: an item stands twice");
        assert!(for_all.iter().all(|id| ids.contains(id)), "{reader:?}");
        for advice in game.story.advice.iter().filter(|it| it.only) {
            let mine = reader.device.is_none_or(|device| advice.devices.iter().any(|it| it.on == device));
            assert_eq!(ids.contains(advice.id.as_str()), mine, "{reader:?}: {}", advice.id);
        }
        for advice in shown {
            let devices: Vec<_> = reader.on_device(advice).map(|it| it.on).collect();
            assert!(devices.iter().all(|it| reader.device.is_none_or(|own| own == *it)), "{reader:?}: {}", advice.id);
            assert!(reader.device.is_some() || devices.len() == advice.devices.len(), "{reader:?}: {}", advice.id);
        }
    }
}

#[test]
fn a_dangerous_item_warns_and_says_so_before_its_steps_everywhere() {
    let game = Game::load();
    for locale in Locale::ALL {
        let c = catalog(locale);
        let text = markdown::write(&c, &game.story.advice, &Marks::default());
        for advice in game.story.advice.iter().filter(|it| it.warning.is_some()) {
            let at = |id| text.find(&markdown::escape(c.format(id, &[]).split("\n\n").next().unwrap())).unwrap();
            assert!(at(advice.warning.unwrap()) < at(advice.how), "{locale:?}: {}", advice.id);
        }
    }
    assert!(find(&game, "sim-pin").warning.is_some(), "a wrong PIN locks the SIM");
}

#[test]
fn markdown_has_every_item_with_its_box_and_only_the_reader_s_steps() {
    let game = Game::load();
    let mut marks = Marks::default();
    marks.set("sim-pin", Mark::Done);
    marks.set("drill", Mark::NotMine);
    marks.set_reason("drill", "too *late* [now]");
    for locale in Locale::ALL {
        let c = catalog(locale);
        let text = markdown::write(&c, &game.story.advice, &marks);
        assert_eq!(text.matches("\n- [ ] **").count() + 1, game.story.advice.len(), "{locale:?}");
        assert_eq!(text.matches("\n- [x] **").count(), 1);
        assert!(text.contains("too \\*late\\* \\[now\\]"), "{text}");
        let how = |device| {
            let steps = find(&game, "sim-pin").devices.iter().find(|it| it.on == device).unwrap();
            markdown::escape(&c.format(steps.how, &[]))
        };
        assert!(text.contains(&how(Device::Iphone)) && text.contains(&how(Device::Samsung)));
        marks.reader.device = Some(Device::Samsung);
        let text = markdown::write(&c, &game.story.advice, &marks);
        assert!(!text.contains(&how(Device::Iphone)) && text.contains(&how(Device::Samsung)));
        marks.reader.device = None;
    }
}

fn day(text: &str) -> Day {
    Day::read(text).unwrap_or_else(|| panic!("no day: {text}"))
}

#[test]
fn the_day_after_is_the_day_after() {
    let cases = [
        ("2026-11-23", "2026-11-24"),
        ("2026-11-30", "2026-12-01"),
        ("2026-12-31", "2027-01-01"),
        ("2027-02-28", "2027-03-01"),
        ("2028-02-28", "2028-02-29"),
        ("2028-02-29", "2028-03-01"),
        ("2100-02-28", "2100-03-01"),
        ("2000-02-28", "2000-02-29"),
        ("9999-12-31", "9999-12-31"),
    ];
    for (today, tomorrow) in cases {
        assert_eq!(day(today).next().dashed(), tomorrow);
    }
    let mut counted = (day("1970-01-01"), 0);
    while counted.0 < day("2370-01-01") {
        counted = (counted.0.next(), counted.1 + 1);
    }
    assert_eq!(counted.1, 146_097, "four hundred years have as many days as they have");
}

#[test]
fn what_is_no_day_is_none() {
    let wrong = [
        "",
        "2026-11-31",
        "2026-02-29",
        "2026-00-10",
        "2026-13-01",
        "2026-11-00",
        "1969-12-31",
        "26-11-23",
        "2026/11/23",
        "2026-11-2",
        "2026-11-233",
        "+026-11-23",
        "2026-1-1 ",
        "二零二六年零",
        "2026-11-２",
    ];
    for text in wrong {
        assert_eq!(Day::read(text), None, "{text}");
    }
}

fn planned() -> Marks {
    let mut marks = Marks::default();
    marks.set("sim-pin", Mark::Planned);
    marks.set("stolen-device-protection", Mark::Planned);
    marks.set("drill", Mark::Done);
    marks
}

#[test]
fn a_reminder_is_a_calendar_that_others_can_read() {
    let game = Game::load();
    let (on, now) = (day("2026-11-24"), Timestamp { day: day("2026-11-23"), second: 86_399 });
    for locale in Locale::ALL {
        let c = catalog(locale);
        let event = reminder(&c, &game.story.advice, &planned(), on, now).unwrap();
        assert!(event.split_inclusive("\r\n").all(|line| line.len() <= 77 && line.ends_with("\r\n")), "{event}");
        assert!(!event.replace("\r\n", "").contains(['\r', '\n']), "a line end stands alone");
        let unfolded = event.replace("\r\n ", "");
        let lines: Vec<_> = unfolded.lines().collect();
        let needed = [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "BEGIN:VEVENT",
            "UID:checklist-20261124@long-night.invalid",
            "DTSTAMP:20261123T235959Z",
            "DTSTART:20261124T193000",
            "DURATION:PT15M",
            "BEGIN:VALARM",
            "TRIGGER:PT0S",
            "END:VALARM",
            "END:VEVENT",
            "END:VCALENDAR",
        ];
        for line in needed {
            assert_eq!(lines.iter().filter(|it| **it == line).count(), 1, "{line} in\n{unfolded}");
        }
        let described = lines.iter().find(|it| it.starts_with("DESCRIPTION:")).unwrap();
        let title = |id| escape(&c.format(find(&game, id).title, &[]));
        assert!(described.contains(&title("sim-pin")) && described.contains("\\n- "), "{described}");
        assert!(!described.contains(&title("drill")), "what is done needs no reminder");
        // What does not fit the reader's phone is not asked of the reader.
        let mut marks = planned();
        marks.reader.device = Some(Device::Huawei);
        let event = reminder(&c, &game.story.advice, &marks, on, now).unwrap().replace("\r\n ", "");
        assert!(!event.contains(&title("stolen-device-protection")), "{event}");
        assert_eq!(reminder(&c, &game.story.advice, &Marks::default(), on, now), None);
    }
}

proptest! {
    #[test]
    fn a_folded_line_unfolds_to_what_it_was(line in "[^\r\n]{0,300}") {
        let mut folded = String::new();
        fold(&mut folded, &line);
        prop_assert!(folded.split_inclusive("\r\n").all(|piece| piece.len() <= 77), "{:?}", folded);
        prop_assert_eq!(folded.strip_suffix("\r\n").unwrap().replace("\r\n ", ""), line);
    }

    #[test]
    fn an_escaped_text_is_one_value(text: String) {
        let escaped = escape(&text);
        prop_assert!(!escaped.contains(|it: char| it.is_control()));
        let mut rest = escaped.chars();
        let mut back = String::new();
        while let Some(character) = rest.next() {
            prop_assert!(!";,".contains(character), "{} stands bare in {}", character, escaped);
            back.push(match character {
                '\\' => match rest.next().unwrap() {
                    'n' => '\n',
                    other => other,
                },
                other => other,
            });
        }
        let plain: String = text.chars().filter(|it| *it == '\n' || !it.is_control()).collect();
        prop_assert_eq!(back, plain);
    }

    #[test]
    fn any_text_is_a_day_that_there_is_or_none(text in prop_oneof![any::<String>(), "[0-9]{4}-[0-9]{2}-[0-9]{2}"]) {
        if let Some(day) = Day::read(&text) {
            prop_assert_eq!(day.dashed(), text);
            prop_assert!(day.next() > day || day.dashed() == "9999-12-31");
        }
    }
}
