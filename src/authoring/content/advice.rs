//! `content/checklist/`: an item of the checklist, resolved.

use super::source::Source;
use super::{At, Checker, message_id, schema};
use world::model::Side;
use world::story::{Advice, SourcePage, Steps};

impl Checker<'_> {
    /// Resolves an item of the checklist.
    pub(super) fn advice(&mut self, source: &Source, raw: &schema::Advice) -> Advice {
        let id = raw.id.get_ref();
        let at = At { source, id };
        let prefix = message_id("advice", id);
        self.lint_advice(at, raw);
        let mut say = |part: &str| self.message(at, &raw.id, &format!("{prefix}{part}"), 0);
        let sourced = |on: &str| raw.unsourced.iter().all(|it| it.get_ref() != on);
        let told_by = |on: &str| {
            let tells = |it: &schema::SourcePage| it.of.iter().any(|of| of.get_ref() == on);
            (0..).zip(&raw.sources).filter(|(_, it)| tells(it)).map(|(at, _)| at).collect()
        };
        let devices = raw.devices.iter().map(|&on| {
            let how = say(&format!("-how-{}", on.id()));
            Steps { on, how, sourced: sourced(on.id()), told_by: told_by(on.id()) }
        });
        let devices = devices.collect();
        let carriers = raw.carriers.iter().map(|&on| {
            let how = say(&format!("-how-{}", on.id()));
            Steps { on, how, sourced: sourced(on.id()), told_by: told_by(on.id()) }
        });
        Advice {
            carriers: carriers.collect(),
            devices,
            id: id.clone(),
            title: say(""),
            why: say("-why"),
            warning: raw.warns.then(|| say("-warning")),
            how: say("-how"),
            only: raw.only,
            cost: say("-cost"),
            moment: raw.moment,
            minutes: raw.minutes,
            checked: raw.checked.get_ref().clone(),
            sources: raw.sources.iter().map(|it| self.page(at, it)).collect(),
            breaks: raw.breaks.iter().map(|op| self.own_op(at, op, Side::Crew)).collect(),
            controls: self.protections(at, &raw.controls),
        }
    }

    fn page(&mut self, at: At<'_>, raw: &schema::SourcePage) -> SourcePage {
        let url = raw.url.get_ref();
        if !is_address(url) {
            self.wrong(at, &raw.url, format!("`{url}` is no address of a page"));
        }
        if raw.of.is_empty() != raw.lang.is_none() {
            let what = "a source that is `of` some devices or carriers says its `lang`, no other does".to_owned();
            self.wrong(at, &raw.url, what);
        }
        SourcePage {
            name: self.message(at, &raw.name, raw.name.get_ref(), 0),
            url: url.clone(),
            lang: raw.lang.as_ref().map(|lang| lang.get_ref().clone()).unwrap_or_default(),
        }
    }

    /// Reports what an item says of itself that does not fit together.
    fn lint_advice(&mut self, at: At<'_>, raw: &schema::Advice) {
        if !is_month(raw.checked.get_ref()) {
            self.wrong(at, &raw.checked, format!("`{}` is no month: write 2026-11", raw.checked.get_ref()));
        }
        if raw.sources.is_empty() == raw.sourced {
            let what = "an item names its sources, or says `sourced = false`, and not both";
            self.wrong(at, &raw.id, what.to_owned());
        }
        if raw.only && raw.devices.is_empty() && raw.carriers.is_empty() {
            self.wrong(at, &raw.id, "`only` says which: list devices or carriers".to_owned());
        }
        for it in raw.unsourced.iter().chain(raw.sources.iter().flat_map(|it| &it.of)) {
            let mut listed = raw.devices.iter().map(|on| on.id()).chain(raw.carriers.iter().map(|on| on.id()));
            if !listed.any(|on| on == it.get_ref()) {
                self.wrong(at, it, format!("`{}` is none of its devices and carriers", it.get_ref()));
            }
        }
        for it in raw.sources.iter().flat_map(|it| &it.of) {
            if raw.unsourced.iter().any(|other| other.get_ref() == it.get_ref()) {
                self.wrong(at, it, format!("`{}` is unsourced, and has a source", it.get_ref()));
            }
        }
        for (at_index, it) in raw.devices.iter().enumerate() {
            if raw.devices[..at_index].contains(it) {
                self.wrong(at, &raw.id, format!("device `{}` is listed twice", it.id()));
            }
        }
        for (at_index, it) in raw.carriers.iter().enumerate() {
            if raw.carriers[..at_index].contains(it) {
                self.wrong(at, &raw.id, format!("carrier `{}` is listed twice", it.id()));
            }
        }
    }
}

/// Whether this is the address of a page.
pub(super) fn is_address(url: &str) -> bool {
    (url.starts_with("https://") || url.starts_with("http://")) && !url.contains(char::is_whitespace)
}

/// Whether a text is a year and a month.
fn is_month(text: &str) -> bool {
    let Some((year, month)) = text.split_once('-') else { return false };
    let digits = |part: &str| part.bytes().all(|it| it.is_ascii_digit());
    year.len() == 4 && month.len() == 2 && digits(year) && digits(month) && ("01"..="12").contains(&month)
}
