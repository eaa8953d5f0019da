//! Fields as they are promised, and those of an answer.
//!
//! A path names keys with dots between; `[]` is each member of a list, `*` each value of an object
//! whose keys are ids.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use serde::Deserialize;
use serde_json::Value;

use super::ids;

/// A field.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Field {
    /// Where it stands.
    pub path: String,
    /// `integer`, `string`, `boolean`, `array` or `object`.
    #[serde(rename = "type")]
    pub kind: String,
    /// One of `units.toml`.
    pub unit: String,
    /// What it says.
    pub meaning: String,
    /// Whether it can be null.
    #[serde(default)]
    pub nullable: bool,
    /// Whether it can be absent.
    #[serde(default)]
    pub optional: bool,
    /// Whether the invocations need not show it in every form: what it tells of does not happen, or
    /// takes too long.
    #[serde(default)]
    unseen: bool,
    /// The least that an integer can be.
    #[serde(default)]
    pub least: i64,
}

impl Field {
    /// The field as an update writes it: unit and meaning are left to whoever added it.
    pub fn as_toml(&self) -> String {
        format!("\n[[field]]\npath = \"{}\"\ntype = \"{}\"\nunit = \"\"\nmeaning = \"\"\n", self.path, self.kind)
    }
}

/// Which units there are, and of those that are ids which ids.
static UNITS: LazyLock<BTreeMap<String, Option<BTreeSet<String>>>> = LazyLock::new(|| {
    let units: BTreeMap<String, String> = super::read("units.toml");
    units.into_keys().map(|unit| (unit.clone(), ids::of_unit(&unit))).collect()
});

/// What was met of a field.
#[derive(Clone, Copy, Default)]
struct Met {
    value: bool,
    null: bool,
    absent: bool,
}

/// A step of a path.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Step<'a> {
    Key(&'a str),
    Member,
    Value,
}

fn steps(path: &str) -> Vec<Step<'_>> {
    let mut steps = Vec::new();
    for part in path.split('.') {
        let name = part.trim_end_matches("[]");
        match name {
            "*" => steps.push(Step::Value),
            name => steps.push(Step::Key(name)),
        }
        steps.extend(part.as_bytes()[name.len()..].chunks(2).map(|_| Step::Member));
    }
    steps
}

/// The fields promised of a command, and what was met of them.
pub struct Shape<'a> {
    fields: &'a [Field],
    met: Vec<Met>,
    wrong: BTreeSet<String>,
    undeclared: BTreeMap<String, &'static str>,
}

impl<'a> Shape<'a> {
    pub fn new(fields: &'a [Field]) -> Self {
        let (met, undeclared) = (vec![Met::default(); fields.len()], BTreeMap::new());
        Self { fields, met, wrong: BTreeSet::new(), undeclared }
    }

    /// Compares an answer; `only` names its keys, where not all were asked for.
    pub fn meet(&mut self, words: &str, answer: &Value, only: Option<&[String]>) {
        if let (Some(only), Some(keys)) = (only, answer.as_object()) {
            let (only, keys): (BTreeSet<&String>, BTreeSet<&String>) = (only.iter().collect(), keys.keys().collect());
            if only != keys {
                self.wrong.insert(format!("{words}: asked for {only:?}, got {keys:?}"));
            }
        }
        for index in 0..self.fields.len() {
            let path = &self.fields[index].path;
            let first = path.split(['.', '[']).next().unwrap_or_default();
            if only.is_none_or(|only| only.iter().any(|key| key == first)) {
                self.follow(words, index, answer, &steps(path), String::new());
            }
        }
        self.list(answer, String::new());
    }

    /// Follows a field's path from a value on, which stands at `place`.
    fn follow(&mut self, words: &str, index: usize, value: &Value, rest: &[Step<'_>], place: String) {
        let Some((step, rest)) = rest.split_first() else { return self.compare(words, index, value) };
        let path = &self.fields[index].path;
        match (step, value) {
            (_, Value::Null) if self.fields.iter().any(|it| it.path == place && it.nullable) => {}
            (Step::Key(key), Value::Object(map)) => {
                let place = if place.is_empty() { (*key).to_owned() } else { format!("{place}.{key}") };
                match map.get(*key) {
                    Some(value) => self.follow(words, index, value, rest, place),
                    None if self.fields[index].optional => self.met[index].absent = true,
                    None => drop(self.wrong.insert(format!("{words}: {path} is gone"))),
                }
            }
            (Step::Member, Value::Array(list)) => {
                list.iter().for_each(|value| self.follow(words, index, value, rest, format!("{place}[]")));
            }
            (Step::Value, Value::Object(map)) => {
                map.values().for_each(|value| self.follow(words, index, value, rest, format!("{place}.*")));
            }
            (step, _) => {
                let kind = if *step == Step::Member { "array" } else { "object" };
                self.wrong.insert(format!("{words}: {path}: no {kind} at `{place}`"));
            }
        }
    }

    fn compare(&mut self, words: &str, index: usize, value: &Value) {
        let (field, met) = (&self.fields[index], &mut self.met[index]);
        let path = &field.path;
        if value.is_null() {
            met.null = true;
            if !field.nullable {
                self.wrong.insert(format!("{words}: {path} is null"));
            }
            return;
        }
        met.value = true;
        if kind(value) != field.kind {
            self.wrong.insert(format!("{words}: {path} is no {}: {value}", field.kind));
        }
        if value.as_i64().is_some_and(|number| number < field.least) {
            self.wrong.insert(format!("{words}: {path} is less than {}: {value}", field.least));
        }
        let ids = UNITS.get(&field.unit).and_then(Option::as_ref);
        if let (Some(ids), Some(id)) = (ids, value.as_str())
            && !ids.contains(id)
        {
            self.wrong.insert(format!("{words}: {path}: `{id}` is no {}", field.unit));
        }
    }

    /// Notes everything that stands where no field is declared.
    fn list(&mut self, value: &Value, place: String) {
        let begins = |path: &str, with: &str| path == with || path.strip_prefix(with).is_some_and(is_deeper);
        if !place.is_empty() && !self.fields.iter().any(|field| begins(&field.path, &place)) {
            self.undeclared.insert(place, kind(value));
            return;
        }
        match value {
            Value::Object(map) => {
                let any = format!("{place}.*");
                let has_any = self.fields.iter().any(|field| begins(&field.path, &any));
                for (key, value) in map {
                    let key = if place.is_empty() { key.clone() } else { format!("{place}.{key}") };
                    self.list(value, if has_any { any.clone() } else { key });
                }
            }
            Value::Array(list) => {
                let members = format!("{place}[]");
                // A list that is declared as a list only says what its members are in its meaning.
                if self.fields.iter().any(|field| begins(&field.path, &members)) {
                    list.iter().for_each(|value| self.list(value, members.clone()));
                } else if let Some(first) = list.first() {
                    self.undeclared.insert(members, kind(first));
                }
            }
            _ => {}
        }
    }

    /// The fields that were met and are not declared.
    pub fn undeclared(&self) -> Vec<Field> {
        let field = |(path, kind): (&String, &&str)| Field {
            path: path.clone(),
            kind: (*kind).to_owned(),
            unit: String::new(),
            meaning: String::new(),
            nullable: false,
            optional: false,
            unseen: false,
            least: 0,
        };
        self.undeclared.iter().map(field).collect()
    }

    /// Everything that is wrong: with the answers, and with the declarations.
    pub fn wrong(&self) -> Vec<String> {
        let mut wrong: Vec<String> = self.wrong.iter().cloned().collect();
        let mut paths = BTreeSet::new();
        for (field, met) in self.fields.iter().zip(&self.met) {
            let path = &field.path;
            let mut say = |is_wrong: bool, what: &str| {
                if is_wrong {
                    wrong.push(format!("{path} {what}"));
                }
            };
            say(!paths.insert(path), "is declared twice");
            say(
                !UNITS.contains_key(&field.unit),
                &format!("has the unit `{}`, which is not in units.toml", field.unit),
            );
            say(field.meaning.trim().is_empty(), "has no meaning: write one");
            // What no invocation shows is compared with nothing.
            say(!met.value && !field.unseen, "is in no answer: add an invocation that shows it");
            say(field.nullable && !met.null && !field.unseen, "is never null in these answers: add one that shows it");
            say(
                field.optional && !met.absent && !field.unseen,
                "is never absent in these answers: add one that shows it",
            );
        }
        wrong
    }
}

/// Whether a rest of a path goes on from a whole step.
fn is_deeper(rest: &str) -> bool {
    rest.starts_with('.') || rest.starts_with('[')
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_i64() || number.is_u64() => "integer",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}
