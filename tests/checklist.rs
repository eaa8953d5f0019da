//! The checklist: what it covers, and whom it is for.
#![cfg(all(feature = "content", not(target_arch = "wasm32")))]
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

use long_night::content::catalog;
use long_night::i18n::Locale;
use long_night::story::Game;
use long_night::story::list::{Reader, sections};
use long_night::world::ids::ControlId;
use long_night::world::model::Party;
use long_night::world::story::{Advice, Carrier, Device, Phase};

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
    let game = Game::load();
    for advice in &game.story.advice {
        for id in &advice.controls {
            let control = &game.world.controls[id.index()];
            let mut ops = advice.breaks.iter().map(|op| &game.world.ops[op.index()]);
            let blocks = ops.any(|op| {
                let way = op.ways.iter().any(|way| way.blocked_by.contains(id));
                way || op.guards.iter().any(|guard| game.world.guards[guard.index()].control == Some(*id))
            });
            // Some work on facts instead of on a step.
            let elsewhere = !control.adds.is_empty() || !control.removes.is_empty();
            assert!(blocks || elsewhere, "`{}` breaks no step that `{}` stands in", advice.id, control.id);
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
