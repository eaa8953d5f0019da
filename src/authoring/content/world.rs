//! `content/world/`: reading the files, declaring ids, resolving references.

use std::collections::BTreeMap;

use super::advice::is_address;
use super::id_table::IdTable;
use super::schema::{self, Text, WorldFile};
use super::source::Source;
use super::{At, Checker, message_id, template};
use world::Scope;
use world::alias::Aliases;
use world::ids::{AccountId, CaseId, ControlId, FactId, GuardId, NumberId, OpId, PotId, ProviderId};
use world::model::{
    Account, Case, CodeTo, Confidence, DAY, Entry, Evidence, Fact, Fen, Guard, Limit, Notify, Number, Observation,
    Operation, Pay, Pot, Provider, Receiver, Recent, Scenario, Script, Side, Verdict, Way, World,
};
use world::roles::Roles;

/// The folder of the world's files, as it stands in paths.
const FOLDER: &str = "content/world/";

/// The folder of what other documented cases show.
const BEYOND: &str = "content/world/routes/";

/// The greatest amount allowed, so that no sum of amounts overflows.
const MOST_YUAN: i64 = 1_000_000_000;

/// The longest duration allowed, in minutes: a week.
const LONGEST: u32 = 7 * 24 * 60;

/// A file read, and the institution it belongs to.
pub(super) struct ReadFile {
    pub(super) source: Source,
    pub(super) file: WorldFile,
    /// The provider's id, for a provider's own file and the templates it uses.
    pub(super) provider: Option<String>,
    /// Whether it tells what the night's crew did not do: see [`world::Scope`].
    pub(super) is_beyond: bool,
}

impl Checker<'_> {
    /// Reads every file of the world, with the templates they use put in after each.
    pub(super) fn read_world(&mut self, sources: &[Source]) -> Vec<ReadFile> {
        let templates: BTreeMap<&str, &Source> = sources
            .iter()
            .filter_map(|source| {
                let id = source.file.strip_prefix(template::FOLDER)?.strip_suffix(".toml")?;
                Some((id, source))
            })
            .collect();
        let mut files = Vec::new();
        // What the night does not have comes last, so that the night's part is the first of every table.
        let (beyond, nights): (Vec<_>, Vec<_>) = sources.iter().partition(|it| it.file.starts_with(BEYOND));
        for source in nights.into_iter().chain(beyond) {
            if !source.file.starts_with(FOLDER) || source.file.starts_with(template::FOLDER) {
                continue;
            }
            match source.parse::<WorldFile>() {
                Ok(file) => self.take(source.clone(), file, &templates, &mut files),
                Err(problem) => self.problems.push(problem),
            }
        }
        files
    }

    fn take(
        &mut self,
        source: Source,
        mut file: WorldFile,
        templates: &BTreeMap<&str, &Source>,
        files: &mut Vec<ReadFile>,
    ) {
        let provider = file.provider.as_ref().map(|provider| provider.id.get_ref().clone());
        let is_beyond = source.file.starts_with(BEYOND);
        let uses = std::mem::take(&mut file.r#use);
        let mut made = Vec::new();
        for put in &uses {
            match template::expand(&source, put, templates) {
                Ok(sources) => {
                    let offered_by = put.provider.as_ref().map(|it| it.get_ref().clone()).or_else(|| provider.clone());
                    made.extend(sources.into_iter().map(|source| (source, offered_by.clone())));
                }
                Err(problem) => self.problems.push(problem),
            }
        }
        files.push(ReadFile { source, file, provider, is_beyond });
        for (source, provider) in made {
            match source.parse::<WorldFile>() {
                Ok(file) => files.push(ReadFile { source, file, provider, is_beyond }),
                Err(problem) => self.problems.push(problem),
            }
        }
    }

    /// Declares every id of the world.
    pub(super) fn declare(&mut self, files: &[ReadFile]) {
        for ReadFile { source, file, .. } in files {
            if let Some(provider) = &file.provider {
                self.declare_id(source, &provider.id, |it| &mut it.providers);
            }
            for item in &file.item {
                for side in Side::BOTH {
                    self.declare_fact(source, &item.id, format!("{}:{}", side.id(), item.id.get_ref()));
                }
            }
            for fact in &file.fact {
                self.declare_fact(source, &fact.id, fact.id.get_ref().clone());
            }
            for account in &file.account {
                self.declare_id(source, &account.id, |it| &mut it.accounts);
                for number in &account.numbers {
                    self.declare_fact(source, number, bound_fact(account, number));
                }
            }
            self.declare_all(source, file.observation.iter().map(|it| &it.id), |it| &mut it.observations);
            self.declare_all(source, file.pot.iter().map(|it| &it.id), |it| &mut it.pots);
            self.declare_all(source, file.number.iter().map(|it| &it.id), |it| &mut it.numbers);
            self.declare_all(source, file.guard.iter().map(|it| &it.id), |it| &mut it.guards);
            self.declare_all(source, file.operation.iter().map(|it| &it.id), |it| &mut it.ops);
            for control in &file.control {
                if self.declare_id(source, &control.id, |it| &mut it.controls) {
                    self.parties.push(control.party);
                }
            }
            self.declare_all(source, file.variant.iter().map(|it| &it.id), |it| &mut it.variants);
            self.declare_all(source, file.policy.iter().map(|it| &it.id), |it| &mut it.policies);
            self.declare_all(source, file.theft.iter().map(|it| &it.id), |it| &mut it.thefts);
            self.declare_all(source, file.case.iter().map(|it| &it.id), |it| &mut it.cases);
            self.declare_all(source, file.opponent.iter().map(|it| &it.id), |it| &mut it.opponents);
            self.rows.extend(file.row.iter().map(|row| *row.number.get_ref()));
            if let Some(script) = &file.script {
                self.declare_id(source, &script.id, |it| &mut it.scripts);
            }
            for operation in &file.operation {
                let side = self.side(At { source, id: operation.id.get_ref() }, &operation.by);
                self.op_sides.push(side);
            }
        }
    }

    fn declare_all<'t>(
        &mut self,
        source: &Source,
        ids: impl Iterator<Item = &'t Text>,
        table: fn(&mut Self) -> &mut IdTable,
    ) {
        for id in ids {
            self.declare_id(source, id, table);
        }
    }

    fn declare_fact(&mut self, source: &Source, text: &Text, id: String) {
        let spelled = toml::Spanned::new(text.span(), id);
        self.declare_id(source, &spelled, |it| &mut it.facts);
    }

    /// Resolves everything; where something is wrong the result is filled with first ids.
    pub(super) fn resolve_world(&mut self, files: &[ReadFile]) -> World {
        let mut world = World {
            facts: Vec::new(),
            providers: Vec::new(),
            pots: Vec::new(),
            numbers: Vec::new(),
            accounts: Vec::new(),
            observations: Vec::new(),
            controls: Vec::new(),
            variants: Vec::new(),
            policies: Vec::new(),
            thefts: Vec::new(),
            cases: Vec::new(),
            guards: Vec::new(),
            ops: Vec::new(),
            scripts: Vec::new(),
            opponents: Vec::new(),
            scenario: Scenario {
                start: 0,
                end: DAY,
                facts: Vec::new(),
                hands: [1, 1],
                patience: 0,
                controls: Vec::new(),
            },
            rows: Vec::new(),
            roles: Roles::default(),
            aliases: Aliases::default(),
            scope: Scope::default(),
        };
        let mut scenarios = 0;
        let is_nights = |read: &&ReadFile| !read.is_beyond;
        let nights = files.iter().filter(is_nights).count();
        for (at, read) in files.iter().enumerate() {
            if at == nights {
                world.scope = scope_of(&world);
            }
            let (source, file) = (&read.source, &read.file);
            if let Some(provider) = &file.provider {
                world.providers.push(self.provider(source, provider));
            }
            self.facts_of(source, file, &mut world.facts);
            for pot in &file.pot {
                world.pots.push(self.pot(source, pot));
            }
            for number in &file.number {
                world.numbers.push(self.number(source, number));
            }
            for account in &file.account {
                world.accounts.push(self.account(source, account));
            }
            for observation in &file.observation {
                let (id, at) = (&observation.id, At { source, id: observation.id.get_ref() });
                world.observations.push(Observation {
                    id: id.get_ref().clone(),
                    text: self.message(at, id, &message_id("obs", id.get_ref()), 0),
                    interrupts: observation.interrupts,
                    notice: observation.notice,
                });
            }
            for guard in &file.guard {
                world.guards.push(self.guard(source, guard));
            }
            for control in &file.control {
                world.controls.push(self.control_of(source, control));
            }
            self.tellings_of(source, file, &mut world);
            for operation in &file.operation {
                world.ops.push(self.operation(read, operation));
            }
            for case in &file.case {
                world.cases.push(self.case(source, case));
            }
            for row in &file.row {
                if world.rows.iter().any(|other| other.number == *row.number.get_ref()) {
                    self.wrong(At { source, id: "row" }, &row.number, "this row is declared twice".to_owned());
                }
                let row = self.row(source, row);
                world.rows.push(row);
            }
            if let Some(scenario) = &file.scenario {
                scenarios += 1;
                world.scenario = self.scenario(source, scenario);
                if scenarios > 1 {
                    let at = At { source, id: "scenario" };
                    self.wrong(at, &scenario.start, "there is a scenario already".to_owned());
                }
            }
        }
        if nights == files.len() {
            world.scope = scope_of(&world);
        }
        for read in files {
            if let Some(script) = &read.file.script {
                let script = self.script(&read.source, script, world.scenario.start, world.scenario.end);
                world.scripts.push(script);
            }
            for opponent in &read.file.opponent {
                let opponent = self.opponent(&read.source, opponent);
                world.opponents.push(opponent);
            }
            for account in read.file.account.iter().filter(|account| !account.unbound) {
                if let Some(fact) =
                    account.numbers.first().and_then(|number| self.facts.find(&bound_fact(account, number)))
                {
                    world.scenario.facts.push(FactId(fact));
                }
            }
        }
        self.close_ways(files, &mut world);
        self.more_receivers(files, &mut world);
        self.date_policies(files, &mut world);
        let watched: Vec<OpId> =
            world.guards.iter().flat_map(|guard| &guard.recent).flat_map(|recent| recent.ops.clone()).collect();
        for op in watched {
            if let Some(op) = world.ops.get_mut(op.index()) {
                op.watched = true;
            }
        }
        world
    }

    fn case(&mut self, source: &Source, case: &schema::Case) -> Case {
        let id = case.id.get_ref();
        let at = At { source, id };
        if let Some(url) = case.url.as_ref().filter(|url| !is_address(url.get_ref())) {
            self.wrong(at, url, format!("`{}` is no address of a page", url.get_ref()));
        }
        let url = case.url.as_ref().map(|url| url.get_ref().clone());
        Case { id: id.clone(), name: self.message(at, &case.id, &message_id("case", id), 0), url }
    }

    /// Puts each further rule of who reads messages behind those of its number.
    fn more_receivers(&mut self, files: &[ReadFile], world: &mut World) {
        for ReadFile { source, file, .. } in files {
            for raw in &file.receiver {
                let at = At { source, id: raw.number.get_ref() };
                let number = NumberId(self.refer(at, &raw.number, |it| &mut it.numbers));
                let receiver = self.receiver(at, &raw.side, &raw.all, &raw.none);
                if let Some(number) = world.numbers.get_mut(number.index()) {
                    number.receivers.push(receiver);
                }
            }
        }
    }

    fn provider(&mut self, source: &Source, provider: &schema::Provider) -> Provider {
        let id = provider.id.get_ref();
        let at = At { source, id };
        Provider {
            id: id.clone(),
            name: self.message(at, &provider.id, &message_id("provider", id), 0),
            case_name: self.message(at, &provider.id, &format!("{}-case", message_id("provider", id)), 0),
            weakness: self.message(at, &provider.id, &format!("{}-weakness", message_id("provider", id)), 0),
            defence: self.message(at, &provider.id, &format!("{}-defence", message_id("provider", id)), 0),
            said: self.message(at, &provider.id, &format!("{}-said", message_id("provider", id)), 0),
            answer: self.message(at, &provider.id, &format!("{}-answer", message_id("provider", id)), 0),
            rows: self.row_numbers(at, &provider.id, &provider.rows),
        }
    }

    /// The facts of a file, in the order in which they were declared.
    fn facts_of(&mut self, source: &Source, file: &WorldFile, facts: &mut Vec<Fact>) {
        for item in &file.item {
            let id = item.id.get_ref();
            let at = At { source, id };
            let name = self.name(at, &item.id, item.name.as_ref(), &message_id("item", id), &item.args);
            for side in Side::BOTH {
                facts.push(Fact {
                    id: format!("{}:{id}", side.id()),
                    name: name.clone(),
                    held_by: Some(side),
                    seen_by: [false; 2],
                    identity: item.identity,
                    hidden: false,
                    harm: None,
                });
            }
        }
        for fact in &file.fact {
            let id = fact.id.get_ref();
            let at = At { source, id };
            let mut seen_by = [false; 2];
            for side in &fact.seen_by {
                seen_by[self.side(at, side).index()] = true;
            }
            facts.push(Fact {
                id: id.clone(),
                name: self.name(at, &fact.id, fact.name.as_ref(), &message_id("fact", id), &fact.args),
                held_by: None,
                seen_by,
                identity: false,
                hidden: fact.hidden,
                harm: fact.harm,
            });
        }
        for account in &file.account {
            for number in &account.numbers {
                let at = At { source, id: account.id.get_ref() };
                let msg = self.message(at, &account.id, "fact-bound-number", 2);
                let args = vec![
                    self.message(at, &account.id, &message_id("account", account.id.get_ref()), 0),
                    self.message(at, number, &message_id("number", number.get_ref()), 0),
                ];
                facts.push(Fact {
                    id: bound_fact(account, number),
                    name: ::world::model::Name { msg, args },
                    held_by: None,
                    seen_by: [false; 2],
                    identity: false,
                    hidden: false,
                    harm: None,
                });
            }
        }
    }

    fn pot(&mut self, source: &Source, pot: &schema::Pot) -> Pot {
        let id = pot.id.get_ref();
        let at = At { source, id };
        if pot.balance < pot.floor || pot.floor > 0 {
            self.wrong(at, &pot.id, "a floor is 0 or less, and the balance not below it".to_owned());
        }
        Pot {
            id: id.clone(),
            name: self.message(at, &pot.id, &message_id("pot", id), 0),
            owner: pot.owner.as_ref().map(|owner| self.side(at, owner)),
            balance: self.fen(at, &pot.id, pot.balance),
            floor: self.fen(at, &pot.id, pot.floor),
            debt: pot.debt,
        }
    }

    /// An amount in fen, of one in yuan that stands by `by`.
    fn fen(&mut self, at: At<'_>, by: &Text, yuan: i64) -> Fen {
        if !(-MOST_YUAN..=MOST_YUAN).contains(&yuan) {
            self.wrong(at, by, format!("{yuan} yuan is beyond all amounts of a night"));
            return 0;
        }
        yuan * 100
    }

    fn number(&mut self, source: &Source, number: &schema::Number) -> Number {
        let id = number.id.get_ref();
        let at = At { source, id };
        let receivers = number.receiver.iter().map(|it| self.receiver(at, &it.side, &it.all, &it.none)).collect();
        Number { id: id.clone(), name: self.message(at, &number.id, &message_id("number", id), 0), receivers }
    }

    fn receiver(&mut self, at: At<'_>, side: &Text, all: &[Text], none: &[Text]) -> Receiver {
        Receiver { side: self.side(at, side), all: self.fact_list(at, all, None), none: self.fact_list(at, none, None) }
    }

    fn account(&mut self, source: &Source, account: &schema::Account) -> Account {
        let at = At { source, id: account.id.get_ref() };
        let bound = account
            .numbers
            .iter()
            .map(|number| {
                let id = NumberId(self.refer(at, number, |it| &mut it.numbers));
                (id, FactId(self.facts.refer(&bound_fact(account, number)).unwrap_or(0)))
            })
            .collect();
        Account { id: account.id.get_ref().clone(), bound }
    }

    fn guard(&mut self, source: &Source, guard: &schema::Guard) -> Guard {
        let id = guard.id.get_ref();
        let at = At { source, id };
        let verdict = guard.verdict.get_ref().as_str();
        let (word, argument) = verdict.split_once(' ').unwrap_or((verdict, ""));
        let verdict = match (word, argument.parse()) {
            ("allow", _) if argument.is_empty() => Verdict::Allow,
            ("deny", _) if argument.is_empty() => Verdict::Deny,
            ("delay", Ok(minutes)) if minutes <= LONGEST => Verdict::Delay(minutes),
            ("claw-back", Ok(minutes)) if minutes <= LONGEST => Verdict::ClawBack(minutes),
            ("step-up", _) => {
                let fact = toml::Spanned::new(guard.verdict.span(), argument.to_owned());
                Verdict::StepUp(self.fact(at, &fact, Some(Side::Crew)))
            }
            _ => {
                self.wrong(at, &guard.verdict, format!("`{verdict}` is no verdict"));
                Verdict::Allow
            }
        };
        let resolved = Guard {
            id: id.clone(),
            name: self.message(at, &guard.id, &message_id("guard", id), 0),
            hours: guard.hours.as_ref().map(|hours| self.span(at, hours)),
            all: self.fact_list(at, &guard.all, None),
            none: self.fact_list(at, &guard.none, None),
            after_count: guard.after_count,
            recent: guard.recent.iter().map(|recent| self.recent(at, &guard.id, recent)).collect(),
            goods: guard.goods.clone(),
            control: guard.control.as_ref().map(|control| self.control(at, control)),
            verdict,
            evidence: Evidence {
                rows: self.row_numbers(at, &guard.id, &guard.rows),
                essential_for_rows: self.row_numbers(at, &guard.id, &guard.essential_for_rows),
                confidence: guard.confidence.unwrap_or(Confidence::Inferred),
            },
        };
        if resolved.control.is_none() && !resolved.has_conditions() {
            let what = "a guard that always says the same guards nothing: give it hours, facts, goods or `recent`";
            self.wrong(at, &guard.id, what.to_owned());
        }
        resolved
    }

    fn recent(&mut self, at: At<'_>, by: &Text, raw: &schema::Recent) -> Recent {
        if raw.ops.is_empty() || raw.count == 0 || raw.minutes == 0 {
            self.wrong(
                at,
                by,
                "`recent` counts one operation at least, once at least, in a minute at least".to_owned(),
            );
        }
        let ops = raw.ops.iter().map(|op| self.op(at, op)).collect();
        Recent { ops, count: raw.count, within: raw.minutes }
    }

    fn operation(&mut self, read: &ReadFile, raw: &schema::Operation) -> Operation {
        let id = raw.id.get_ref();
        let at = At { source: &read.source, id };
        let by = self.side(at, &raw.by);
        let provider = match (&raw.provider, &read.provider) {
            (Some(provider), _) => self.refer(at, provider, |it| &mut it.providers),
            (None, Some(provider)) => self.providers.refer(provider).unwrap_or(0),
            (None, None) => {
                self.wrong(at, &raw.id, "no provider: name one, or put it into a provider's file".to_owned());
                0
            }
        };
        if raw.prep > 0 && raw.code.is_none() {
            self.wrong(at, &raw.id, "`prep` is for operations with a code".to_owned());
        }
        if raw.takes == 0 || raw.takes > LONGEST || raw.prep > LONGEST {
            self.wrong(at, &raw.id, format!("an operation takes 1 to {LONGEST} minutes"));
        }
        let code = raw.code.as_ref().and_then(|code| self.code(at, code));
        let pay = raw.pay.as_ref().map(|pay| self.pay(at, pay));
        let notify = raw.notify.iter().map(|notify| self.notify(at, notify)).collect();
        let op = Operation {
            id: id.clone(),
            name: self.name(at, &raw.id, raw.name.as_ref(), &message_id("op", id), &raw.args),
            provider: ProviderId(provider),
            by,
            channel: raw.channel,
            hours: raw.hours.as_ref().map(|hours| self.span(at, hours)),
            prep: raw.prep,
            takes: raw.takes,
            code,
            needs: self.fact_list(at, &raw.needs, Some(by)),
            unless: self.fact_list(at, &raw.unless, Some(by)),
            goods: raw.goods,
            ways: self.ways(at, raw, by),
            add: self.fact_list(at, &raw.add, Some(by)),
            remove: self.fact_list(at, &raw.remove, Some(by)),
            pay,
            notify,
            limit: raw.limit.as_ref().map(|limit| Limit {
                count: limit.count,
                per: limit.per,
                control: limit.control.as_ref().map(|control| self.control(at, control)),
            }),
            guards: raw.guards.iter().map(|guard| GuardId(self.refer(at, guard, |it| &mut it.guards))).collect(),
            watched: false,
            fitted: raw.fitted,
            essential_for_rows: self.essential_for_rows(at, &raw.id, &raw.rows, raw.essential_for_rows.as_deref()),
            cases: raw.cases.iter().map(|case| CaseId(self.refer(at, case, |it| &mut it.cases))).collect(),
        };
        let sources = self.told_at(at, &raw.source);
        self.is_told_somewhere(at, &raw.id, &op, &sources);
        self.grounds.operations.push(sources);
        op
    }

    fn ways(&mut self, at: At<'_>, raw: &schema::Operation, by: Side) -> Vec<Way> {
        let shorthand = !raw.factors.is_empty() || !raw.blocked_by.is_empty() || !raw.only_with.is_empty();
        if shorthand && !raw.way.is_empty() {
            let what = "factors, blocked-by and only-with stand in the ways, where there are ways";
            self.wrong(at, &raw.id, what.to_owned());
        }
        if raw.way.is_empty() {
            return vec![Way {
                id: "only".to_owned(),
                factors: self.fact_list(at, &raw.factors, Some(by)),
                blocked_by: self.control_list(at, &raw.blocked_by),
                only_with: self.control_list(at, &raw.only_with),
                evidence: self.evidence(at, raw, None),
            }];
        }
        let mut ways: Vec<Way> = Vec::new();
        for way in &raw.way {
            if ways.iter().any(|other| other.id == *way.id.get_ref()) {
                self.wrong(at, &way.id, format!("way `{}` is declared twice", way.id.get_ref()));
            }
            ways.push(Way {
                id: way.id.get_ref().clone(),
                factors: self.fact_list(at, &way.factors, Some(by)),
                blocked_by: self.control_list(at, &way.blocked_by),
                only_with: self.control_list(at, &way.only_with),
                evidence: self.evidence(at, raw, Some(way)),
            });
        }
        ways
    }

    fn evidence(&mut self, at: At<'_>, raw: &schema::Operation, way: Option<&schema::Way>) -> Evidence {
        let own = way.and_then(|way| way.rows.as_deref());
        let rows = self.row_numbers(at, &raw.id, own.unwrap_or(&raw.rows));
        let essential_for_rows = way.map_or_else(Vec::new, |way| {
            let essential = way.essential_for_rows.as_deref().or(own).unwrap_or_default();
            self.essential_for_rows(at, &way.id, &rows, Some(essential))
        });
        let confidence = way.and_then(|way| way.confidence).or(raw.confidence).unwrap_or(Confidence::Inferred);
        Evidence { rows, essential_for_rows, confidence }
    }

    /// The numbers of rows, with a problem where there is none of that number.
    fn row_numbers(&mut self, at: At<'_>, by: &Text, rows: &[u8]) -> Vec<u8> {
        if let Some(row) = rows.iter().find(|row| !self.rows.contains(row)) {
            self.wrong(at, by, format!("there is no row {row}"));
        }
        rows.to_vec()
    }

    /// The rows that a replay does not show without a rule: those listed, or else all of its rows.
    fn essential_for_rows(&mut self, at: At<'_>, by: &Text, rows: &[u8], essential: Option<&[u8]>) -> Vec<u8> {
        let essential = essential.unwrap_or(rows);
        if let Some(row) = essential.iter().find(|row| !rows.contains(row)) {
            self.wrong(at, by, format!("row {row} rests on it, and is not among its rows"));
        }
        essential.to_vec()
    }

    fn code(&mut self, at: At<'_>, code: &Text) -> Option<CodeTo> {
        let (word, id) = code.get_ref().split_once(' ').unwrap_or(("", ""));
        let id = toml::Spanned::new(code.span(), id.to_owned());
        match word {
            "number" => Some(CodeTo::Number(NumberId(self.refer(at, &id, |it| &mut it.numbers)))),
            "account" => Some(CodeTo::Account(AccountId(self.refer(at, &id, |it| &mut it.accounts)))),
            _ => {
                self.wrong(at, code, format!("`{}`: write `number ID` or `account ID`", code.get_ref()));
                None
            }
        }
    }

    fn pay(&mut self, at: At<'_>, pay: &schema::Pay) -> Pay {
        let (least, usual, most) = match pay.up_to {
            schema::UpTo::Point(yuan) => (yuan, yuan, yuan),
            schema::UpTo::Range { least, usual, most } => (least, usual, most),
        };
        if least <= 0 {
            self.wrong(at, &pay.from, "a payment is more than nothing".to_owned());
        }
        if !(least..=most).contains(&usual) {
            self.wrong(at, &pay.from, "the usual amount lies within its range".to_owned());
        }
        if pay.refunds.is_empty() && !pay.beyond.is_empty() {
            self.wrong(at, &pay.from, "`beyond` goes with `refunds`".to_owned());
        }
        let range = (least < most).then(|| (self.fen(at, &pay.from, least), self.fen(at, &pay.from, most)));
        Pay {
            from: PotId(self.refer(at, &pay.from, |it| &mut it.pots)),
            to: PotId(self.refer(at, &pay.to, |it| &mut it.pots)),
            up_to: self.fen(at, &pay.from, usual),
            range,
            figure: pay.figure,
            refunds: pay.refunds.iter().map(|op| self.op(at, op)).collect(),
            beyond: pay.beyond.iter().map(|op| self.op(at, op)).collect(),
        }
    }

    fn notify(&mut self, at: At<'_>, notify: &schema::Notify) -> Notify {
        let to = self.side(at, &notify.to);
        Notify {
            to,
            see: self.observation(at, &notify.see),
            all: self.fact_list(at, &notify.all, None),
            any: self.fact_list(at, &notify.any, None),
            none: self.fact_list(at, &notify.none, None),
            at_count: notify.at_count,
            learn: self.fact_list(at, &notify.learn, Some(to)),
        }
    }

    fn scenario(&mut self, source: &Source, raw: &schema::Scenario) -> Scenario {
        let at = At { source, id: "scenario" };
        let (start, end) = (self.minute(at, &raw.start), self.minute(at, &raw.end));
        if end <= start {
            self.wrong(at, &raw.end, "it ends before it starts".to_owned());
        }
        Scenario {
            start,
            end,
            facts: self.fact_list(at, &raw.facts, None),
            hands: [raw.crew_hands, raw.owner_hands],
            patience: raw.patience,
            controls: raw.controls.iter().map(|id| ControlId(self.refer(at, id, |it| &mut it.controls))).collect(),
        }
    }

    fn script(&mut self, source: &Source, raw: &schema::Script, start: u32, end: u32) -> Script {
        let at = At { source, id: raw.id.get_ref() };
        let side = self.side(at, &raw.side);
        let entries = raw
            .entry
            .iter()
            .map(|entry| {
                let op = self.own_op(at, &entry.op, side);
                Entry {
                    op,
                    told: entry.told,
                    fitted: entry.fitted,
                    not_before: entry.not_before.as_ref().map_or(start, |text| self.minute(at, text)),
                    latest: entry.latest.as_ref().map_or(end, |text| self.minute(at, text)),
                    after: entry.after.iter().map(|text| self.own_op(at, text, side)).collect(),
                    when: self.cond_list(at, &entry.when, side),
                    times: entry.times,
                    every: entry.every,
                }
            })
            .collect();
        let absorbs = raw.absorbs.iter().map(|obs| self.observation(at, obs)).collect();
        Script { id: raw.id.get_ref().clone(), side, absorbs, entries }
    }

    /// An operation that this side can do.
    pub(super) fn own_op(&mut self, at: At<'_>, text: &Text, side: Side) -> OpId {
        let op = self.op(at, text);
        if self.op_sides.get(op.index()).is_some_and(|&by| by != side) && self.ops.find(text.get_ref()).is_some() {
            self.wrong(at, text, format!("operation `{}` is the other side's", text.get_ref()));
        }
        op
    }
}

/// The fact that a number is bound to an account.
fn bound_fact(account: &schema::Account, number: &Text) -> String {
    format!("bound:{}:{}", account.id.get_ref(), number.get_ref())
}

/// How much of each table there is so far.
fn scope_of(world: &World) -> Scope {
    let length = |length: usize| u16::try_from(length).unwrap_or(u16::MAX);
    Scope {
        facts: length(world.facts.len()),
        providers: length(world.providers.len()),
        pots: length(world.pots.len()),
        numbers: length(world.numbers.len()),
        accounts: length(world.accounts.len()),
        observations: length(world.observations.len()),
        guards: length(world.guards.len()),
        ops: length(world.ops.len()),
    }
}
