//! The case file: every row, under the night's own rules and under others, and who knew what when.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

use i18n::Locale;
use sim::State;
use sim::replay::Replay;
use story::casefile::{Casefile, Known, entries, institutions, words};
use story::{Game, LineStatus};
use world::Rules;
use world::ids::FactId;
use world::model::{DAY, Minute, Side};

/// A minute of the night, as `casefile.at` takes it.
const fn at(hours: u32, minutes: u32, day: u32) -> Minute {
    day * DAY + hours * 60 + minutes
}

struct Night {
    game: Game,
    file: Casefile,
}

impl Night {
    fn with(controls: &[&str]) -> Self {
        let game = Game::load();
        let chosen = controls.iter().map(|id| game.world.control(id).unwrap());
        let rules = chosen.fold(Rules::of_the_night(&game.world), Rules::with);
        let file = Casefile::of(&game, &rules);
        Self { game, file }
    }

    /// The state at the end of the same two scripts, run for themselves.
    fn replayed(&self) -> State {
        let (game, world) = (&self.game, &self.game.world);
        let mut controls = Rules::of_the_night(world).controls(world);
        controls.extend(&self.file.added);
        controls.sort_unstable();
        Replay::run(world, Side::BOTH.map(|side| game.historical(side)), &controls, 0).state
    }

    fn fact(&self, id: &str) -> FactId {
        self.game.world.fact(id).unwrap_or_else(|| panic!("no fact {id}"))
    }

    fn known(&self, side: Side, at: Minute) -> Known {
        self.file.at(&self.game.world, at).known(&self.game.world, side)
    }

    fn ids(&self, facts: &[FactId]) -> BTreeSet<&str> {
        facts.iter().map(|fact| self.game.world.facts[fact.index()].id.as_str()).collect()
    }
}

#[test]
fn the_night_as_it_was_shows_all_its_rows() {
    let night = Night::with(&[]);
    let numbers: Vec<u8> = night.file.shown.iter().map(|row| row.row).collect();
    assert_eq!(numbers, (1..=35).collect::<Vec<u8>>());
    let missing: Vec<u8> = night.file.shown.iter().filter(|row| !row.held()).map(|row| row.row).collect();
    assert_eq!((night.file.held(), missing), (35, vec![]));
    assert!(night.file.added.is_empty(), "the night's own rules add nothing to themselves");
}

#[test]
fn with_a_pin_on_the_sim_rows_fall_and_money_stays() {
    let (night, pin) = (Night::with(&[]), Night::with(&["sim-pin"]));
    let lost = pin.file.lost(&night.file);
    assert!([4, 5, 6, 7].iter().all(|row| lost.contains(row)), "with a SIM PIN these rows are lost: {lost:?}");
    assert!(!lost.contains(&1), "the theft itself needs no SIM");
    assert!(pin.file.score.net_loss < night.file.score.net_loss);
    assert_eq!(pin.file.score.exposed, 0);
    assert_eq!(pin.file.added, [pin.game.world.control("sim-pin").unwrap()]);
    assert!(night.file.lost(&pin.file).is_empty(), "what is lost is lost in one direction");
}

#[test]
fn the_lane_of_a_row_is_the_side_that_acts() {
    let game = Game::load();
    let entries = entries(&game.world);
    assert_eq!(entries.len(), 35);
    let lane = |row: usize| (entries[row - 1].lane, entries[row - 1].both);
    for crew in [1, 4, 5, 6, 7, 10, 13, 18, 22, 24, 25] {
        assert_eq!(lane(crew).0, Side::Crew, "row {crew}");
    }
    for owner in [2, 3, 8, 11, 12, 14, 15, 16, 27, 28, 30, 31, 32, 34, 35] {
        assert_eq!(lane(owner).0, Side::Owner, "row {owner}");
    }
    assert_eq!(lane(20), (Side::Owner, true), "reports and lifts are both sides' doing");
    assert_eq!(lane(5), (Side::Crew, false));
}

#[test]
fn disputed_rows_name_their_dispute_and_every_row_its_institutions() {
    let game = Game::load();
    let disputes = |row: usize| {
        let found = &entries(&game.world)[row - 1].disputes;
        found.iter().map(|it| game.world.variants[it.index()].id.clone()).collect::<Vec<_>>()
    };
    assert_eq!(disputes(25), ["lender-face"]);
    assert_eq!(disputes(10), ["screen-opened"]);
    for variant in &game.world.variants {
        let named = (1..=35).any(|row| disputes(row).contains(&variant.id));
        assert!(named, "{}: no row says that it is disputed", variant.id);
    }
    for entry in entries(&game.world) {
        assert!(!entry.providers.is_empty(), "row {}: no institution", entry.row + 1);
    }
    // The press tells of a rule that the carrier changed: it is about both.
    let last = entries(&game.world)[34].providers.clone();
    let ids: Vec<_> = last.iter().map(|it| game.world.providers[it.index()].id.as_str()).collect();
    assert_eq!(ids, ["carrier", "press"]);
}

#[test]
fn the_table_of_institutions_and_the_rows_say_the_same() {
    let game = Game::load();
    let (all, entries) = (institutions(&game.world), entries(&game.world));
    assert_eq!(all.len(), game.world.providers.len());
    // The one that masks what it knows is told of after those that show it.
    let last = all.last().map(|it| game.world.providers[it.provider.index()].id.as_str());
    assert_eq!(last, Some("ctrip"));
    for it in &all {
        let id = &game.world.providers[it.provider.index()].id;
        assert!(!it.ops.is_empty(), "{id} offers nothing");
        for entry in &entries {
            let number = game.world.rows[entry.row].number;
            assert_eq!(it.rows.contains(&number), entry.providers.contains(&it.provider), "{id} and row {number}");
        }
    }
}

#[test]
fn before_the_sim_is_moved_the_crew_hold_no_identity() {
    let night = Night::with(&[]);
    let identity = |minute| {
        let held = night.known(Side::Crew, minute).holds;
        held.iter().filter(|fact| night.game.world.facts[fact.index()].identity).count()
    };
    assert_eq!(identity(at(20, 50, 0)), 0);
    assert!(identity(at(21, 20, 0)) >= 3, "number, name and identity number are out");
}

#[test]
fn nobody_believes_a_lifted_report_to_stand_but_the_owner() {
    let night = Night::with(&[]);
    let (line, world) = (night.fact("line:suspended"), &night.game.world);
    let reported = night.file.at(world, at(21, 43, 0));
    assert!(reported.holds(line) && reported.believes(Side::Owner, line));
    assert!(!reported.is_wrong_about_line(world, Side::Owner));
    // Row 13: lifted, and not told.
    let lifted = night.file.at(world, at(21, 47, 0));
    assert!(!lifted.holds(line), "it is lifted");
    assert!(lifted.believes(Side::Owner, line), "they do not know");
    assert_eq!(lifted.line(world, Side::Owner), LineStatus::Reported);
    assert!(lifted.is_wrong_about_line(world, Side::Owner));
    assert!(!lifted.is_wrong_about_line(world, Side::Crew));
    assert!(night.ids(&night.known(Side::Owner, at(21, 47, 0)).mistaken).contains("line:suspended"));
    assert!(night.ids(&night.known(Side::Owner, at(21, 47, 0)).unaware).contains("line:lifted"));
}

#[test]
fn what_was_seen_or_told_is_known() {
    let night = Night::with(&[]);
    let owner = |minute| night.known(Side::Owner, minute);
    assert!(night.ids(&owner(at(19, 40, 0)).knows).contains("phone:taken"), "she saw that it is gone");
    // Row 15: how a report was lifted is told on the telephone.
    assert!(night.ids(&owner(at(22, 5, 0)).knows).contains("line:lifted"));
}

#[test]
fn the_owner_thinks_the_service_password_good_until_it_fails() {
    let night = Night::with(&[]);
    let password = "owner:service-password";
    assert!(night.ids(&night.known(Side::Owner, at(21, 20, 0)).mistaken).contains(password));
    let after = night.known(Side::Owner, at(21, 43, 0));
    assert!(!night.ids(&after.mistaken).contains(password) && night.ids(&after.lost).contains(password));
}

#[test]
fn what_a_minute_says_is_what_the_rows_check() {
    // Row by row: its checks of facts and beliefs, asked at its last minute.
    use world::model::Check;
    let night = Night::with(&[]);
    let world = &night.game.world;
    for row in &world.rows {
        let then = night.file.at(world, row.to);
        for check in &row.checks {
            match *check {
                Check::Holds(fact, on) => assert_eq!(then.holds(fact), on, "row {}: {check:?}", row.number),
                Check::Believes(side, fact, on) => {
                    assert_eq!(then.believes(side, fact), on, "row {}: {check:?}", row.number);
                }
                _ => {}
            }
        }
    }
}

#[test]
fn the_last_minute_is_the_end_of_the_replay() {
    for controls in [&[][..], &["sim-pin"], &["unreport-once-per-day"]] {
        let night = Night::with(controls);
        let end = night.file.at(&night.game.world, Minute::MAX);
        let state = &night.replayed();
        assert_eq!((&end.facts, &end.beliefs), (&state.facts, &state.beliefs), "{controls:?}");
        assert_eq!(end.score, night.file.score, "{controls:?}");
        assert_eq!(end.until, None);
    }
}

#[test]
fn the_money_goes_when_the_rows_say() {
    let night = Night::with(&[]);
    let loss = |minute| night.file.at(&night.game.world, minute).score.net_loss;
    assert_eq!(loss(at(3, 0, 1)), 0, "nothing is gone before three");
    assert!(loss(at(5, 0, 1)) >= 500_000 + 2 * 300_000, "the loan and twice several thousand are gone by five");
    assert_eq!(loss(Minute::MAX), night.file.score.net_loss);
}

#[test]
fn every_minute_of_the_stepper_has_something_to_tell() {
    let night = Night::with(&[]);
    let (world, c) = (&night.game.world, content::catalog(Locale::En));
    let minutes = &night.file.minutes;
    assert_eq!(minutes[0], world.scenario.start);
    assert!(minutes.windows(2).all(|pair| pair[0] < pair[1]), "minutes go on");
    for (index, &minute) in minutes.iter().enumerate() {
        assert_eq!(night.file.step(minute), index);
        let then = night.file.at(world, minute);
        let told = words::told(&c, world, night.file.events[then.events.clone()].iter());
        assert_eq!(told.is_empty(), index == 0, "{}", words::clock(&c, minute));
        assert_eq!(then.until, minutes.get(index + 1).copied());
    }
    assert_eq!(night.file.step(0), 0);
    assert_eq!(night.file.step(Minute::MAX), minutes.len() - 1);
}

#[test]
fn a_row_is_looked_at_within_its_told_minutes() {
    for controls in [&[][..], &["sim-pin"]] {
        let night = Night::with(controls);
        for (index, row) in night.game.world.rows.iter().enumerate() {
            let minute = night.file.minute_of(&night.game.world, index);
            assert!((row.from..=row.to).contains(&minute), "row {} at {minute}", row.number);
        }
    }
}

#[test]
fn spans_are_told_as_exactly_as_they_are_known() {
    let spans = [
        ((at(0, 23, 1), at(0, 23, 1)), "00:23, Saturday", "星期六 00:23"),
        ((at(21, 24, 0), at(21, 43, 0)), "21:24–21:43, Friday", "星期五 21:24–21:43"),
        ((at(21, 27, 0), at(9, 0, 1)), "21:27, Friday to 09:00, Saturday", "星期五 21:27 到 星期六 09:00"),
        ((at(0, 0, 2), at(23, 59, 2)), "6\u{a0}September", "9\u{a0}月\u{a0}6\u{a0}日"),
        (
            (at(0, 0, 5), at(23, 59, 7)),
            "9\u{a0}September to 11\u{a0}September",
            "9\u{a0}月\u{a0}9\u{a0}日 到 9\u{a0}月\u{a0}11\u{a0}日",
        ),
        (
            (at(0, 0, 26), at(23, 59, 36)),
            "30\u{a0}September to 10\u{a0}October",
            "9\u{a0}月\u{a0}30\u{a0}日 到 10\u{a0}月\u{a0}10\u{a0}日",
        ),
    ];
    let [zh, en] = Locale::ALL.map(content::catalog);
    for ((from, to), english, chinese) in spans {
        assert_eq!(words::span(&en, from, to), english);
        assert_eq!(words::span(&zh, from, to), chinese);
    }
}

#[test]
fn every_check_and_event_has_words_in_both_languages() {
    let night = Night::with(&[]);
    for locale in Locale::ALL {
        let c = content::catalog(locale);
        let checks = night.game.world.rows.iter().flat_map(|row| &row.checks);
        let checks = checks.map(|check| words::check(&c, &night.game.world, check));
        let events = night.file.events.iter().filter_map(|event| words::event(&c, &night.game.world, event));
        for words in checks.chain(events) {
            assert!(!words.is_empty() && !words.contains(['{', '}']), "{words}");
        }
    }
}
