//! Worlds many times the real one: copies of it side by side that share the clock and the controls.

use world::ids::{AccountId, FactId, GuardId, NumberId, ObsId, OpId, PotId, ProviderId};
use world::model::{CodeTo, Cond, Verdict, World};

/// The world so many times beside itself; `None` where an id would be too large.
pub fn grown(world: &World, times: u16) -> Option<World> {
    let most = [world.facts.len(), world.ops.len(), world.observations.len()].into_iter().max()?;
    u16::try_from(most * usize::from(times)).ok()?;
    let mut all = world.clone();
    for copy in 1..times {
        add(&mut all, world, copy);
    }
    all.scenario.hands = world.scenario.hands.map(|hands| u8::try_from(u16::from(hands) * times).unwrap_or(u8::MAX));
    Some(all)
}

fn add(all: &mut World, world: &World, copy: u16) {
    let to = Shift { world, copy };
    let named = |id: &String| format!("{id}:{copy}");
    let facts = |list: &mut Vec<FactId>| list.iter_mut().for_each(|id| to.fact(id));
    for fact in &world.facts {
        let mut fact = fact.clone();
        fact.id = named(&fact.id);
        all.facts.push(fact);
    }
    all.providers.extend(world.providers.iter().cloned());
    all.pots.extend(world.pots.iter().cloned());
    all.observations.extend(world.observations.iter().cloned());
    for mut number in world.numbers.clone() {
        number.receivers.iter_mut().for_each(|it| {
            facts(&mut it.all);
            facts(&mut it.none);
        });
        all.numbers.push(number);
    }
    for mut account in world.accounts.clone() {
        for (number, fact) in &mut account.bound {
            to.number(number);
            to.fact(fact);
        }
        all.accounts.push(account);
    }
    for mut guard in world.guards.clone() {
        facts(&mut guard.all);
        facts(&mut guard.none);
        if let Verdict::StepUp(fact) = &mut guard.verdict {
            to.fact(fact);
        }
        guard.recent.iter_mut().flat_map(|recent| &mut recent.ops).for_each(|op| to.op(op));
        all.guards.push(guard);
    }
    for mut op in world.ops.clone() {
        op.id = named(&op.id);
        op.provider = ProviderId(op.provider.0 + copy * to.len(world.providers.len()));
        match &mut op.code {
            Some(CodeTo::Number(number)) => to.number(number),
            Some(CodeTo::Account(account)) => *account = AccountId(account.0 + copy * to.len(world.accounts.len())),
            None => {}
        }
        [&mut op.needs, &mut op.unless, &mut op.add, &mut op.remove].into_iter().for_each(facts);
        op.ways.iter_mut().for_each(|way| facts(&mut way.factors));
        if let Some(pay) = &mut op.pay {
            to.pot(&mut pay.from);
            to.pot(&mut pay.to);
            pay.refunds.iter_mut().chain(&mut pay.beyond).for_each(|op| to.op(op));
        }
        for notify in &mut op.notify {
            to.obs(&mut notify.see);
            [&mut notify.all, &mut notify.any, &mut notify.none, &mut notify.learn].into_iter().for_each(facts);
        }
        op.guards.iter_mut().for_each(|guard| *guard = GuardId(guard.0 + copy * to.len(world.guards.len())));
        all.ops.push(op);
    }
    for (script, own) in all.scripts.iter_mut().zip(&world.scripts) {
        for mut entry in own.entries.clone() {
            to.op(&mut entry.op);
            entry.after.iter_mut().for_each(|op| to.op(op));
            entry.when.iter_mut().for_each(|cond| to.cond(cond));
            script.entries.push(entry);
        }
    }
    let mut start = world.scenario.facts.clone();
    facts(&mut start);
    all.scenario.facts.extend(start);
}

/// Ids moved to a copy's own part of the tables.
#[derive(Clone, Copy)]
struct Shift<'a> {
    world: &'a World,
    copy: u16,
}

impl Shift<'_> {
    fn len(self, len: usize) -> u16 {
        u16::try_from(len).unwrap_or(u16::MAX)
    }

    fn fact(self, id: &mut FactId) {
        *id = FactId(id.0 + self.copy * self.len(self.world.facts.len()));
    }

    fn op(self, id: &mut OpId) {
        *id = OpId(id.0 + self.copy * self.len(self.world.ops.len()));
    }

    fn pot(self, id: &mut PotId) {
        *id = PotId(id.0 + self.copy * self.len(self.world.pots.len()));
    }

    fn number(self, id: &mut NumberId) {
        *id = NumberId(id.0 + self.copy * self.len(self.world.numbers.len()));
    }

    fn obs(self, id: &mut ObsId) {
        *id = ObsId(id.0 + self.copy * self.len(self.world.observations.len()));
    }

    fn cond(self, cond: &mut Cond) {
        match cond {
            Cond::Believes(fact, _) | Cond::Truth(fact, _) => self.fact(fact),
            Cond::Seen(obs, _) | Cond::Just(obs, _) => self.obs(obs),
            Cond::Did(op, _) | Cond::Failed(op, _) | Cond::Running(op, _) => self.op(op),
            Cond::Since(..) | Cond::Loss(..) | Cond::Flag(..) | Cond::Visited(..) | Cond::Control(..) => {}
        }
    }
}
