//! The checklist as Markdown: the items for the reader, with boxes and every step.

use super::marks::{Mark, Marks};
use content::arg;
use content::text;
use i18n::Catalog;
use story::list::{self, sections};
use world::story::Advice;

/// The checklist as Markdown.
#[must_use]
pub fn write(c: &Catalog, advice: &[Advice], marks: &Marks) -> String {
    let (all, done) = marks.progress(advice);
    let mut out = String::from("# ");
    out.push_str(&escape(&text::nav_checklist(c)));
    out.push_str("\n\n");
    out.push_str(&escape(&text::checklist_count(c, arg::All(all), arg::Done(done))));
    for section in sections(c, advice, marks.reader) {
        out.push_str("\n\n## ");
        out.push_str(&escape(&section.name));
        for it in section.items {
            item(&mut out, c, it, marks);
        }
    }
    out.push('\n');
    out
}

fn item(out: &mut String, c: &Catalog, advice: &Advice, marks: &Marks) {
    let say = |id| escape(&c.format(id, &[]));
    let mark = marks.get(&advice.id);
    out.push_str(if mark == Mark::Done { "\n\n- [x] **" } else { "\n\n- [ ] **" });
    out.push_str(&say(advice.title));
    out.extend(["** (", &escape(&text::minutes(c, i64::from(advice.minutes))), ")"]);
    match mark {
        Mark::Planned => out.extend([" · ", &escape(&text::mark_planned(c))]),
        Mark::NotMine => out.extend([" · ", &escape(&text::mark_not_mine(c))]),
        Mark::Open | Mark::Done => {}
    }
    let reason = marks.reason(&advice.id);
    if !reason.is_empty() {
        indented(out, "", &escape(reason));
    }
    indented(out, "", &say(advice.why));
    if let Some(warning) = advice.warning {
        indented(out, &text::first_read(c), &say(warning));
    }
    indented(out, "", &say(advice.how));
    for it in marks.reader.on_device(advice) {
        indented(out, &list::device(c, it.on), &say(it.how));
    }
    for it in marks.reader.at_carrier(advice) {
        indented(out, &list::carrier(c, it.on), &say(it.how));
    }
    for it in &advice.sources {
        out.extend(["\n\n  <", &it.url, ">"]);
    }
}

/// Paragraphs of an item, the first after a name.
fn indented(out: &mut String, name: &str, words: &str) {
    for (index, paragraph) in words.split("\n\n").enumerate() {
        out.push_str("\n\n  ");
        if index == 0 && !name.is_empty() {
            out.extend(["**", &escape(name), "** "]);
        }
        out.push_str(paragraph);
    }
}

/// Escapes a text, so that nothing in it is taken for markup.
#[must_use]
pub fn escape(text: &str) -> String {
    let mut out = String::new();
    for character in text.chars() {
        if "\\`*_[]<>#|~&".contains(character) {
            out.push('\\');
        }
        out.push(character);
    }
    out
}
