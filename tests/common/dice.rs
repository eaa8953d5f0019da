//! Small random worlds, made of thrown bytes: fewer and smaller bytes make a smaller world, so
//! that a failing one shrinks.

use base::MsgId;
use world::Roles;
use world::alias::Aliases;
use world::ids::{AccountId, ControlId, FactId, GuardId, NumberId, OpId, PotId, ProviderId};
use world::model::{
    Account, Channel, CodeTo, Confidence, Control, Evidence, Fact, Figure, Goods, Guard, Limit, Name, Number,
    Operation, Party, Pay, Policy, Pot, Provider, Receiver, Recent, Scenario, Side, Verdict, Way, World,
};

const FACTS: u16 = 14;
const OPS: u16 = 10;
const POTS: u16 = 5;
const GUARDS: u16 = 4;
/// Protections; the last control is a hypothesis, which alone may open a way or add a fact.
const PROTECTIONS: u16 = 4;
const GUESS: ControlId = ControlId(PROTECTIONS);

/// Thrown bytes, one after the other; nothing is thrown when they are used up.
pub struct Dice<'a>(std::slice::Iter<'a, u8>);

impl<'a> Dice<'a> {
    /// Dice that throw these bytes.
    pub fn new(bytes: &'a [u8]) -> Self {
        Self(bytes.iter())
    }

    fn throw(&mut self) -> u16 {
        self.0.next().copied().map_or(0, u16::from)
    }

    /// Below `sides`, at most 256.
    pub fn below(&mut self, sides: u16) -> u16 {
        self.throw() % sides
    }

    /// Below `sides`, however many.
    pub fn far(&mut self, sides: u16) -> u16 {
        (self.throw() << 8 | self.throw()) % sides
    }

    /// True about once in so many times; false where nothing is thrown.
    pub fn once_in(&mut self, times: u16) -> bool {
        self.throw() % times == times - 1
    }

    fn facts(&mut self, most: u16) -> Vec<FactId> {
        (0..self.below(most + 1)).map(|_| FactId(self.below(FACTS))).collect()
    }

    fn side(&mut self) -> Side {
        Side::BOTH[usize::from(self.once_in(3))]
    }

    fn control(&mut self, times: u16) -> Option<ControlId> {
        self.once_in(times).then(|| ControlId(self.below(PROTECTIONS)))
    }
}

fn name() -> Name {
    Name { msg: MsgId(0), args: Vec::new() }
}

/// The world of these bytes.
pub fn world(bytes: &[u8]) -> World {
    let dice = &mut Dice::new(bytes);
    let msg = MsgId(0);
    World {
        facts: (0..FACTS).map(|id| fact(id, dice)).collect(),
        providers: (0..3)
            .map(|id| Provider {
                id: format!("p{id}"),
                name: msg,
                case_name: msg,
                weakness: msg,
                defence: msg,
                said: msg,
                answer: msg,
                rows: Vec::new(),
            })
            .collect(),
        pots: (0..POTS).map(|id| pot(id, dice)).collect(),
        numbers: (0..2).map(|id| number(id, dice)).collect(),
        accounts: vec![Account {
            id: "a".to_owned(),
            bound: vec![(NumberId(0), FactId(FACTS - 1)), (NumberId(1), FactId(FACTS - 2))],
        }],
        observations: Vec::new(),
        controls: (0..=PROTECTIONS).map(|id| control(id, dice)).collect(),
        variants: Vec::new(),
        policies: vec![Policy { id: "2020-09".to_owned(), controls: Vec::new(), undecided: Vec::new() }],
        thefts: Vec::new(),
        cases: Vec::new(),
        roles: Roles::default(),
        guards: (0..GUARDS).map(|id| guard(id, dice)).collect(),
        ops: (0..OPS).map(|id| op(id, dice)).collect(),
        scripts: Vec::new(),
        opponents: Vec::new(),
        scenario: Scenario {
            start: 1200,
            end: 1200 + 300,
            facts: dice.facts(5),
            hands: [3, 2],
            patience: 2,
            controls: Vec::new(),
        },
        rows: Vec::new(),
        aliases: Aliases::default(),
        scope: world::Scope::default(),
    }
}

fn fact(id: u16, dice: &mut Dice<'_>) -> Fact {
    let held_by = match id {
        0..5 => Some(Side::Crew),
        5..7 => Some(Side::Owner),
        _ => None,
    };
    let seen_by = [dice.once_in(2), dice.once_in(2)];
    Fact { id: format!("f{id}"), name: name(), held_by, seen_by, identity: false, hidden: false, harm: None }
}

fn pot(id: u16, dice: &mut Dice<'_>) -> Pot {
    let owner = match id {
        0..3 => Some(Side::Owner),
        3 => Some(Side::Crew),
        _ => None,
    };
    let balance = i64::from(dice.below(4)) * 2_000;
    let floor = -i64::from(dice.below(3)) * 1_000;
    Pot { id: format!("m{id}"), name: MsgId(0), owner, balance, floor, debt: false }
}

fn number(id: u16, dice: &mut Dice<'_>) -> Number {
    let receivers =
        (0..=dice.below(2)).map(|_| Receiver { side: dice.side(), all: dice.facts(1), none: dice.facts(1) }).collect();
    Number { id: format!("n{id}"), name: MsgId(0), receivers }
}

fn control(id: u16, dice: &mut Dice<'_>) -> Control {
    let is_guess = id == PROTECTIONS;
    Control {
        id: format!("c{id}"),
        name: MsgId(0),
        text: MsgId(0),
        party: if is_guess { Party::Hypothesis } else { Party::Owner },
        since: None,
        minutes: 1,
        removes: dice.facts(1),
        adds: if is_guess { dice.facts(1) } else { Vec::new() },
        lowers: Vec::new(),
        only_on: Vec::new(),
    }
}

fn guard(id: u16, dice: &mut Dice<'_>) -> Guard {
    let verdict = match dice.below(5) {
        0 => Verdict::Allow,
        1 => Verdict::Deny,
        2 => Verdict::Delay(3),
        3 => Verdict::ClawBack(2),
        _ => Verdict::StepUp(FactId(dice.below(5))),
    };
    Guard {
        id: format!("g{id}"),
        name: MsgId(0),
        hours: dice.once_in(6).then_some((1260, 1300)),
        all: if dice.once_in(3) { dice.facts(1) } else { Vec::new() },
        none: Vec::new(),
        after_count: u16::from(dice.once_in(4)),
        recent: if dice.once_in(5) { vec![recent(dice)] } else { Vec::new() },
        goods: if dice.once_in(5) { vec![Goods::Transfer] } else { Vec::new() },
        control: dice.control(3),
        verdict,
        evidence: Evidence { rows: Vec::new(), essential_for_rows: Vec::new(), confidence: Confidence::Inferred },
    }
}

fn recent(dice: &mut Dice<'_>) -> Recent {
    Recent { ops: vec![OpId(dice.below(OPS))], count: 1, within: 5 + 20 * u32::from(dice.below(3)) }
}

fn op(id: u16, dice: &mut Dice<'_>) -> Operation {
    let code = match dice.below(5) {
        3 => Some(CodeTo::Number(NumberId(dice.below(2)))),
        4 => Some(CodeTo::Account(AccountId(0))),
        _ => None,
    };
    let (up_to, more) = (500 + 700 * i64::from(dice.below(3)), 300 * i64::from(dice.below(2)));
    let pay = dice.once_in(2).then(|| Pay {
        from: PotId(dice.below(POTS)),
        to: PotId(dice.below(POTS)),
        up_to,
        range: (more > 0).then_some((up_to - more, up_to + more)),
        figure: Figure::Assumed,
        refunds: if dice.once_in(6) { vec![OpId(dice.below(OPS))] } else { Vec::new() },
        beyond: Vec::new(),
    });
    let way = |index: u16, dice: &mut Dice<'_>| Way {
        id: format!("w{index}"),
        factors: dice.facts(2),
        blocked_by: dice.control(4).into_iter().collect(),
        only_with: if dice.once_in(8) { vec![GUESS] } else { Vec::new() },
        evidence: Evidence { rows: Vec::new(), essential_for_rows: Vec::new(), confidence: Confidence::Inferred },
    };
    Operation {
        id: format!("o{id}"),
        name: name(),
        provider: ProviderId(dice.below(3)),
        by: dice.side(),
        channel: Channel::App,
        hours: dice.once_in(6).then_some((1210, 1400)),
        prep: 1,
        takes: 1 + u32::from(dice.below(4)),
        code,
        needs: dice.facts(1),
        unless: dice.facts(1),
        goods: dice.once_in(2).then_some(Goods::Transfer),
        ways: (0..=dice.below(2)).map(|index| way(index, dice)).collect(),
        add: dice.facts(2),
        remove: dice.facts(1),
        pay,
        notify: Vec::new(),
        limit: dice.once_in(3).then(|| Limit {
            count: 1 + dice.below(2),
            per: 70 + 90 * u32::from(dice.below(2)),
            control: dice.control(3),
        }),
        guards: if dice.once_in(2) {
            vec![GuardId(dice.below(GUARDS)), GuardId(dice.below(GUARDS))]
        } else {
            Vec::new()
        },
        watched: true,
        fitted: false,
        essential_for_rows: Vec::new(),
        cases: Vec::new(),
    }
}
