//! The checklist: what it covers, whom it is for, and the forms in which it leaves.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

use content::catalog;
use i18n::Locale;
use proptest::prelude::*;
use share::calendar::{Day, Timestamp, escape, fold, reminder};
use share::markdown;
use share::marks::{Mark, Marks};
use story::Game;
use story::list::{Reader, sections};
use world::ids::ControlId;
use world::model::Party;
use world::story::{Advice, Carrier, Device, Phase};

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
        assert!(with.any(|it| it.phase == Phase::Before), "no item to do before switches `{}` on", control.id);
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
