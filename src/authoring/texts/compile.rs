//! Compiles all Fluent files of all locales into catalogs.
//!
//! Invariant: each problem is reported, and a problem in one message costs no
//! other message its checks. Catalogs made in spite of problems are only good
//! for checking the rest of the content.

use std::collections::{BTreeMap, BTreeSet};

use base::problem::Problem;

use super::encode::{self, MAX_ARGUMENTS};
use super::parse::parse;
use super::tree::{Message, collect_arguments, describe};
use base::MsgId;
use i18n::Locale;

/// One Fluent file.
#[derive(Clone, Debug)]
pub struct Source {
    /// The locale its texts are in.
    pub locale: Locale,
    /// Its path from the repository's root, for problems.
    pub file: String,
    /// What it holds.
    pub text: String,
}

/// Where a message stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file, from the repository's root.
    pub file: String,
    /// The line, counted from 1.
    pub line: u32,
}

/// All messages of all locales.
#[derive(Clone, Debug)]
pub struct Compiled {
    /// The messages' names: those of the first scenes, sorted, then those that come later, sorted.
    /// A name's index is its [`MsgId`].
    pub ids: Vec<String>,
    /// How many of them are of the first scenes.
    pub early: usize,
    /// The sorted names of each message's arguments.
    pub args: Vec<Vec<String>>,
    /// Where each message stands first.
    pub places: Vec<Place>,
    /// Each message in words, in English where there is English.
    pub described: Vec<String>,
    /// Each locale's packed catalog, for [`::i18n::Catalog::decode`].
    pub catalogs: Vec<(Locale, Vec<u8>)>,
    /// The same in two: for [`::i18n::Catalog::decode`], and for [`::i18n::Catalog::extend`].
    pub parted: Vec<(Locale, [Vec<u8>; 2])>,
}

impl Compiled {
    /// The id of the message of this name.
    pub fn id(&self, name: &str) -> Option<MsgId> {
        let (early, late) = self.ids.split_at(self.early);
        let found = |ids: &[String]| ids.binary_search_by(|id| id.as_str().cmp(name)).ok();
        let index = found(early).or_else(|| found(late).map(|at| at + self.early))?;
        u16::try_from(index).ok().map(MsgId)
    }

    /// The names of the arguments that a message takes, in the order in which
    /// [`::i18n::Catalog::format`] wants them.
    pub fn args(&self, id: MsgId) -> &[String] {
        self.args.get(usize::from(id.0)).map_or(&[], Vec::as_slice)
    }

    /// A problem for every message whose name `used` does not know.
    pub fn unused(&self, used: &dyn Fn(&str) -> bool) -> Vec<Problem> {
        let mut problems: Vec<_> = self
            .ids
            .iter()
            .zip(&self.places)
            .filter(|(id, _)| !used(id))
            .map(|(id, place)| problem(place, id, "unused message".into()))
            .collect();
        problems.sort();
        problems
    }
}

/// A message as one locale has it.
struct Text {
    place: Place,
    message: Message,
    args: BTreeSet<String>,
}

/// The messages by name, each in the locales that have it.
type Texts = BTreeMap<String, BTreeMap<Locale, Text>>;

/// Compiles the Fluent files of all locales; no message comes later than others.
///
/// As [`compile_parted`] does.
pub fn compile(sources: &[Source]) -> (Compiled, Vec<Problem>) {
    compile_parted(sources, &|_| false)
}

/// Compiles the Fluent files of all locales; the messages of `late` files come later.
///
/// Returned are the messages that could be made out and all problems found, in
/// the order of files and lines. Whether every message is used is a question
/// for [`Compiled::unused`], once the rest of the content is read.
pub fn compile_parted(sources: &[Source], late: &dyn Fn(&str) -> bool) -> (Compiled, Vec<Problem>) {
    let mut texts = Texts::new();
    let mut problems = Vec::new();
    let mut broken = BTreeSet::new();
    for source in sources {
        let (messages, found) = parse(source);
        broken.extend(found.iter().map(|p| (source.locale, p.id.clone())));
        problems.extend(found);
        for message in messages {
            add(&mut texts, source, message, &mut problems);
        }
    }
    for (id, by_locale) in &texts {
        compare_args(id, by_locale, &mut problems);
        for locale in Locale::ALL {
            // What could not be read is not missing, and is reported already.
            let is_there = by_locale.contains_key(&locale);
            if !is_there && !broken.contains(&(locale, id.clone())) {
                let what = format!("message is missing in {}", locale.tag());
                problems.push(problem(&first_place(by_locale), id, what));
            }
        }
    }
    if let Some((id, by_locale)) = texts.iter().nth(usize::from(u16::MAX)) {
        problems.push(problem(&first_place(by_locale), id, "too many messages".into()));
    }
    problems.sort();
    problems.dedup();
    (pack(&texts, late), problems)
}

fn add(texts: &mut Texts, source: &Source, message: Message, problems: &mut Vec<Problem>) {
    let place = Place { file: source.file.clone(), line: message.line };
    let by_locale = texts.entry(message.id.clone()).or_default();
    if let Some(first) = by_locale.get(&source.locale) {
        let Place { file, line } = &first.place;
        let what = format!("duplicate message: already at {file}:{line}");
        problems.push(problem(&place, &message.id, what));
        return;
    }
    let mut args = BTreeSet::new();
    collect_arguments(&message.parts, &mut args);
    let text = Text { place, message, args };
    by_locale.insert(source.locale, text);
}

/// Reports where a message's locales differ in the arguments they take.
fn compare_args(id: &str, by_locale: &BTreeMap<Locale, Text>, problems: &mut Vec<Problem>) {
    let args = all_args(by_locale);
    if args.len() > MAX_ARGUMENTS {
        problems.push(problem(&first_place(by_locale), id, "too many arguments".into()));
    }
    for text in by_locale.values() {
        for arg in args.difference(&text.args) {
            let what = format!("argument ${arg} is used in another locale, but not here");
            problems.push(problem(&text.place, id, what));
        }
    }
}

fn all_args(by_locale: &BTreeMap<Locale, Text>) -> BTreeSet<String> {
    let sets = by_locale.values().map(|text| &text.args);
    sets.flatten().cloned().collect()
}

fn first_place(by_locale: &BTreeMap<Locale, Text>) -> Place {
    let first = by_locale.values().next();
    first.expect("a name is entered together with a text").place.clone()
}

fn pack(texts: &Texts, late: &dyn Fn(&str) -> bool) -> Compiled {
    let (mut order, later): (Vec<_>, Vec<_>) = texts.iter().partition(|(_, it)| !late(&first_place(it).file));
    let early = order.len();
    order.extend(later);
    let args: Vec<Vec<String>> = order.iter().map(|(_, it)| all_args(it).into_iter().collect()).collect();
    let packed = |locale: Locale, range: std::ops::Range<usize>| {
        let mut packed = String::new();
        for ((_, by_locale), args) in order[range.clone()].iter().zip(&args[range]) {
            let parts = by_locale.get(&locale).map(|text| &text.message.parts);
            encode::push_message(&mut packed, parts.map_or(&[], Vec::as_slice), args);
        }
        encode::pack(locale, &packed)
    };
    let all = order.len();
    Compiled {
        catalogs: Locale::ALL.map(|locale| (locale, packed(locale, 0..all))).into(),
        parted: Locale::ALL.map(|locale| (locale, [packed(locale, 0..early), packed(locale, early..all)])).into(),
        ids: order.iter().map(|(id, _)| (*id).clone()).collect(),
        early,
        places: order.iter().map(|(_, it)| first_place(it)).collect(),
        described: order.iter().map(|(_, it)| described(it)).collect(),
        args,
    }
}

fn described(by_locale: &BTreeMap<Locale, Text>) -> String {
    let text = by_locale.get(&Locale::En).or(by_locale.values().next());
    let mut out = String::new();
    if let Some(text) = text {
        describe(&text.message.parts, &mut out);
    }
    out
}

fn problem(place: &Place, id: &str, what: String) -> Problem {
    Problem { file: place.file.clone(), line: place.line, id: id.to_owned(), what }
}
