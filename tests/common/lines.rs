//! Small made-up nights about one telephone line, with durations around those at which the answer
//! changes: the owner's looks, the end of the day, the minute of the report itself.

use world::ids::{AccountId, ControlId, FactId, NumberId, OpId, PotId};
use world::model::{
    Account, CodeTo, Figure, Guard, Limit, Minute, Operation, Party, Pay, Pot, Receiver, Side, Verdict, Way, World,
};

use super::dice::{self, Dice};

/// Facts that the crew hold, then the owner's, then those of the world.
const CREWS: u16 = 6;
const OWNERS: u16 = 2;
/// The line is reported lost.
pub const SUSPENDED: FactId = FactId(8);
/// The SIM is in the crew's hands, and the number is bound to the account.
const MOVED: FactId = FactId(9);
const BOUND: FactId = FactId(10);
/// A report was lifted once.
const LIFTED: FactId = FactId(11);
const FACTS: u16 = 12;
/// The owner's, then the carrier's, which limits the lifting.
const PROTECTIONS: u16 = 5;
const RULE: ControlId = ControlId(5);
const TELLING: ControlId = ControlId(6);
/// The owner's report.
const REPORT: OpId = OpId(0);

/// Half of them quick, the rest near one of the minutes that count.
const TAKES: [Minute; 16] = [0, 1, 2, 3, 4, 6, 9, 12, 18, 19, 20, 21, 22, 23, 1439, 1500];

/// The night of these bytes: a world with a line, and what holds at its start.
pub fn night(bytes: &[u8]) -> World {
    let dice = &mut Dice::new(bytes);
    let mut world = dice::world(&[]);
    let (fact, guard) = (world.facts[0].clone(), world.guards[0].clone());
    world.facts.clear();
    for id in 0..FACTS {
        let mut fact = fact.clone();
        fact.id = format!("f{id}");
        fact.held_by = match id {
            0..CREWS => Some(Side::Crew),
            CREWS..8 => Some(Side::Owner),
            _ => None,
        };
        world.facts.push(fact);
    }
    assert_eq!(CREWS + OWNERS, SUSPENDED.0);
    let pot = |id: &str, owner: Option<Side>, balance| Pot {
        id: id.to_owned(),
        owner,
        balance,
        floor: 0,
        ..world.pots[0].clone()
    };
    let second = 500 * i64::from(dice.below(2));
    world.pots = vec![
        pot("purse", Some(Side::Owner), 900),
        pot("card", Some(Side::Owner), second),
        pot("theirs", Some(Side::Crew), 0),
        pot("shop", None, 0),
    ];
    let rule = |side, all: &[FactId], none: &[FactId]| Receiver { side, all: all.to_vec(), none: none.to_vec() };
    let mut rules = vec![rule(Side::Crew, &[MOVED], &[SUSPENDED]), rule(Side::Owner, &[FactId(6)], &[SUSPENDED])];
    if dice.once_in(5) {
        // Read by somebody inside, whatever the line.
        rules.push(rule(Side::Crew, &[FactId(dice.below(CREWS))], &[]));
    }
    world.numbers.truncate(1);
    world.numbers[0].receivers = rules;
    world.accounts = vec![Account { id: "a".to_owned(), bound: vec![(NumberId(0), BOUND)] }];
    world.guards = (0..3).map(|id| self::guard(id, &guard, dice)).collect();
    let control = world.controls[0].clone();
    world.controls.clear();
    for id in 0..=TELLING.0 {
        let mut control = control.clone();
        control.id = format!("c{id}");
        control.party = match ControlId(id) {
            RULE => Party::Carrier,
            TELLING => Party::Hypothesis,
            _ => Party::Owner,
        };
        control.removes = if dice.once_in(4) { vec![some_fact(dice)] } else { Vec::new() };
        let own = || FactId(CREWS);
        control.adds = match ControlId(id) {
            TELLING => vec![some_fact(dice)],
            _ if dice.once_in(4) => vec![FactId(own().0 + dice.below(OWNERS))],
            _ => Vec::new(),
        };
        world.controls.push(control);
    }
    let plain = world.ops[0].clone();
    world.ops.clear();
    let count = 5 + dice.below(5);
    for id in 0..4 + count {
        let op = op(id, 4 + count, &plain, dice);
        world.ops.push(op);
    }
    world.roles.line_suspended = Some(SUSPENDED);
    world.roles.report_lost = Some(REPORT);
    world.scenario.facts = (0..FACTS).filter(|&id| FactId(id) != SUSPENDED && dice.once_in(2)).map(FactId).collect();
    // Mostly they have the SIM.
    for likely in [MOVED, BOUND] {
        if !world.scenario.facts.contains(&likely) && !dice.once_in(4) {
            world.scenario.facts.push(likely);
        }
    }
    world.scenario.facts.sort_unstable();
    world
}

/// Some of a night's controls, none of them twice.
pub fn controls(world: &World, dice: &mut Dice<'_>) -> Vec<ControlId> {
    (0..).map(ControlId).take(world.controls.len()).filter(|_| dice.once_in(4)).collect()
}

fn some_fact(dice: &mut Dice<'_>) -> FactId {
    match dice.below(FACTS) {
        8 => MOVED,
        id => FactId(id),
    }
}

fn protection(dice: &mut Dice<'_>) -> ControlId {
    ControlId(dice.below(PROTECTIONS + 1))
}

fn guard(id: u16, plain: &Guard, dice: &mut Dice<'_>) -> Guard {
    let verdict = match dice.below(4) {
        0 => Verdict::Deny,
        1 => Verdict::Allow,
        _ => Verdict::StepUp(FactId(dice.below(CREWS))),
    };
    Guard {
        id: format!("g{id}"),
        hours: dice.once_in(5).then_some((60, 300)),
        all: Vec::new(),
        none: if dice.once_in(5) { vec![some_fact(dice)] } else { Vec::new() },
        after_count: dice.below(6) / 5,
        control: dice.once_in(2).then(|| protection(dice)),
        verdict,
        ..plain.clone()
    }
}

/// The report, two ways out of it, something of the owner's, then the crew's doings, the last of them payments.
fn op(id: u16, count: u16, plain: &Operation, dice: &mut Dice<'_>) -> Operation {
    let takes = TAKES[usize::from(dice.below(16))];
    let way = |factors: Vec<FactId>, dice: &mut Dice<'_>| Way {
        factors,
        blocked_by: if dice.once_in(4) { vec![protection(dice)] } else { Vec::new() },
        only_with: if dice.once_in(12) { vec![TELLING] } else { Vec::new() },
        ..plain.ways[0].clone()
    };
    let mut op = Operation {
        id: format!("o{id}"),
        by: Side::Crew,
        hours: None,
        prep: 0,
        takes,
        code: None,
        needs: Vec::new(),
        unless: Vec::new(),
        ways: Vec::new(),
        add: Vec::new(),
        remove: Vec::new(),
        pay: None,
        limit: None,
        guards: Vec::new(),
        ..plain.clone()
    };
    match id {
        0 => {
            (op.by, op.takes) = (Side::Owner, u32::from(dice.below(5)));
            (op.add, op.ways) = (vec![SUSPENDED], vec![way(Vec::new(), dice)]);
        }
        1 | 2 => {
            (op.needs, op.remove, op.add) = (vec![SUSPENDED], vec![SUSPENDED], vec![LIFTED]);
            // Now and then nobody can lift it at all.
            let ways = if id == 1 { 1 + dice.below(2) } else { dice.below(3) / 2 };
            op.ways = (0..ways).map(|_| way(vec![FactId(dice.below(CREWS))], dice)).collect();
            op.limit = dice.once_in(2).then(|| Limit {
                count: dice.below(3),
                per: [1440, 1440, 1441, 1439, 720, 500][usize::from(dice.below(6))],
                control: dice.once_in(2).then_some(RULE),
            });
        }
        3 => {
            op.by = Side::Owner;
            op.needs = if dice.once_in(2) { vec![FactId(CREWS + dice.below(OWNERS))] } else { Vec::new() };
            op.code = dice.once_in(2).then_some(CodeTo::Account(AccountId(0)));
            op.ways = vec![way(if dice.once_in(2) { vec![BOUND] } else { Vec::new() }, dice)];
            op.add = vec![some_fact(dice)];
            op.pay = dice.once_in(4).then(|| payment(1, 3, plain));
        }
        _ => {
            let pays = id + 2 >= count || dice.once_in(6);
            op.prep = TAKES[usize::from(dice.below(16))];
            op.code = match dice.below(4) {
                0 | 1 => Some(CodeTo::Number(NumberId(0))),
                2 => Some(CodeTo::Account(AccountId(0))),
                _ => None,
            };
            op.unless = if dice.once_in(3) { vec![SUSPENDED] } else { Vec::new() };
            // What the owner holds is none of theirs.
            op.needs = if dice.once_in(4) { vec![some_fact(dice)] } else { Vec::new() };
            op.needs.retain(|fact| !(CREWS..SUSPENDED.0).contains(&fact.0));
            // Later doings need what earlier ones give; in the end it is about money.
            let factors = |dice: &mut Dice<'_>| -> Vec<FactId> {
                (0..dice.below(3)).map(|_| if dice.once_in(6) { LIFTED } else { FactId(dice.below(CREWS)) }).collect()
            };
            for _ in 0..=dice.below(2) {
                let factors = factors(dice);
                op.ways.push(way(factors, dice));
            }
            op.add = if pays { Vec::new() } else { vec![FactId(dice.below(CREWS))] };
            op.guards = if dice.once_in(4) { vec![world::ids::GuardId(dice.below(3))] } else { Vec::new() };
            if pays {
                let (from, to) = [(0, 2), (1, 2), (0, 1), (3, 2), (0, 3), (2, 3)][usize::from(dice.below(6))];
                op.pay = Some(payment(from, to, plain));
            }
        }
    }
    op
}

fn payment(from: u16, to: u16, plain: &Operation) -> Pay {
    let refunds = plain.pay.iter().flat_map(|pay| pay.refunds.clone()).collect();
    Pay {
        from: PotId(from),
        to: PotId(to),
        up_to: 400,
        range: None,
        figure: Figure::Assumed,
        refunds,
        beyond: Vec::new(),
    }
}
