//! The map as a picture: a column for each act, from top to bottom by when a storylet comes first.

use std::collections::BTreeMap;
use std::fmt::{Result, Write as _};

use i18n::Catalog;
use world::ids::StoryletId;

use super::{Map, Way};

/// The size of a box, and the distance from one to the next.
const BOX: (usize, usize) = (200, 46);
const STEP: (usize, usize) = (330, 70);
/// Room at the edges, and above for the name of a column.
const EDGE: usize = 30;
const HEAD: usize = 50;
/// The most letters' widths of a line in a box: a Chinese one is two wide.
const LINE: usize = 27;

const STYLE: &str = "\
svg{background:#fff;color:#1b1f27;font:14px system-ui,'Noto Sans SC','PingFang SC',sans-serif}\
rect{fill:#fff;stroke:#1b1f27}text{fill:currentColor}.id{font-size:11px;opacity:.75}\
.head{font-size:18px;font-weight:bold}.never rect{stroke-dasharray:4 4}.end rect{stroke-width:2.5}\
path{fill:none;stroke:#4a6fa5;opacity:.45}path.back{stroke-dasharray:6 4}\
path:hover{stroke:#b3261e;opacity:1}\
@media(prefers-color-scheme:dark){svg{background:#12151b;color:#e8eaf0}rect{fill:#1b2029;stroke:#c6ccd8}\
path{stroke:#8fb3e8}path:hover{stroke:#ff8a80}}";

/// Where the upper left corner of each storylet's box is.
type Places = BTreeMap<StoryletId, (usize, usize)>;

/// Draws the map.
pub fn draw(map: &Map<'_>, catalog: &Catalog) -> String {
    let mut text = String::new();
    // Writing into a string cannot fail.
    let _infallible = write(map, catalog, &mut text).is_ok();
    text
}

fn write(map: &Map<'_>, catalog: &Catalog, text: &mut String) -> Result {
    let (mut body, mut places, mut top, mut width) = (String::new(), Places::new(), EDGE, 0);
    for &role in &map.roles {
        let (mut left, mut bottom) = (EDGE, top);
        for (column, ids) in map.acts(role) {
            let name = escaped(&column.name(catalog));
            writeln!(body, "<text class=\"head\" x=\"{left}\" y=\"{}\">{name}</text>", top + HEAD / 2)?;
            for (row, id) in ids.into_iter().enumerate() {
                let at = (left, top + HEAD + row * STEP.1);
                places.insert(id, at);
                bottom = bottom.max(at.1 + STEP.1);
                storylet(map, catalog, id, at, &mut body)?;
            }
            left += STEP.0;
        }
        width = width.max(left);
        top = bottom + HEAD;
    }
    writeln!(
        text,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {top}\" width=\"{width}\" height=\"{top}\">"
    )?;
    writeln!(text, "<style>{STYLE}</style>")?;
    for (&(from, to), way) in &map.ways {
        edge(map, catalog, (from, to), way, &places, text)?;
    }
    writeln!(text, "{body}</svg>")
}

fn storylet(map: &Map<'_>, catalog: &Catalog, id: StoryletId, (x, y): (usize, usize), out: &mut String) -> Result {
    let storylet = map.storylet(id);
    let mut class = String::from(if storylet.ending { "end" } else { "beat" });
    if !map.reached.contains_key(&id) {
        class.push_str(" never");
    }
    let round = if storylet.ending { BOX.1 / 2 } else { 4 };
    let (title, whole) = (catalog.format(storylet.title, &[]), catalog.format(storylet.text, &[]));
    writeln!(out, "<g class=\"{class}\"><title>{}</title>", escaped(&whole))?;
    writeln!(out, "<rect x=\"{x}\" y=\"{y}\" width=\"{}\" height=\"{}\" rx=\"{round}\"/>", BOX.0, BOX.1)?;
    let middle = x + BOX.0 / 2;
    let line = |y: usize, class: &str, said: &str, out: &mut String| {
        let said = escaped(said);
        writeln!(out, "<text{class} x=\"{middle}\" y=\"{y}\" text-anchor=\"middle\">{said}</text>")
    };
    line(y + 20, "", &shortened(&title), out)?;
    line(y + 37, " class=\"id\"", &storylet.id, out)?;
    writeln!(out, "</g>")
}

/// A way: to the right where the story goes on, in a bow beside the column within an act, dashed
/// where it goes up or back.
fn edge(
    map: &Map<'_>,
    catalog: &Catalog,
    (from, to): (StoryletId, StoryletId),
    way: &Way,
    places: &Places,
    out: &mut String,
) -> Result {
    let (Some(&(ax, ay)), Some(&(bx, by))) = (places.get(&from), places.get(&to)) else { return Ok(()) };
    let (start, half) = (ax + BOX.0, BOX.1 / 2);
    let (ay, by) = (ay + half, by + half);
    let is_back = bx < ax || (bx == ax && by <= ay);
    let path = if bx == ax {
        let bow = start + 24 + (ay.abs_diff(by) / STEP.1 * 9).min(STEP.0 - BOX.0 - 30);
        // Away a little below the middle, so that what comes and what goes lie apart.
        format!("M{start} {} C{bow} {ay} {bow} {by} {start} {}", ay + 6, by - 6)
    } else {
        let end = if bx > ax { bx } else { bx + BOX.0 };
        let start = if bx > ax { start } else { ax };
        let between = usize::midpoint(start, end);
        format!("M{start} {ay} C{between} {ay} {between} {by} {end} {by}")
    };
    let (here, there) = (map.storylet(from), map.storylet(to));
    let width = 1 + way.times.checked_ilog2().unwrap_or(0) / 2;
    let class = if is_back { " class=\"back\"" } else { "" };
    let mut said = format!("{} → {}", here.id, there.id);
    for &choice in &way.choices {
        let choice = &here.choices[usize::from(choice)];
        let _infallible = write!(said, "\n{}: {}", choice.id, catalog.format(choice.text, &[]));
    }
    writeln!(out, "<path{class} stroke-width=\"{width}\" d=\"{path}\"><title>{}</title></path>", escaped(&said))
}

/// The beginning of a title that fits a line.
fn shortened(title: &str) -> String {
    let wide = |letter: char| if letter.is_ascii() { 1 } else { 2 };
    if title.chars().map(wide).sum::<usize>() <= LINE {
        return title.to_owned();
    }
    let (mut short, mut room) = (String::new(), LINE - 1);
    for letter in title.chars() {
        let Some(left) = room.checked_sub(wide(letter)) else { break };
        room = left;
        short.push(letter);
    }
    short.push('…');
    short
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
