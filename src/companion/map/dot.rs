//! The map for Graphviz.

use std::fmt::{Result, Write as _};

use i18n::Catalog;

use super::{Column, Map};

/// Writes the map as a graph in DOT.
pub fn draw(map: &Map<'_>, catalog: &Catalog) -> String {
    let mut text = String::new();
    // Writing into a string cannot fail.
    let _infallible = write(map, catalog, &mut text).is_ok();
    text
}

fn write(map: &Map<'_>, catalog: &Catalog, text: &mut String) -> Result {
    writeln!(text, "digraph story {{")?;
    writeln!(text, "  rankdir=LR; node [shape=box, style=rounded]; edge [fontsize=10];")?;
    for &role in &map.roles {
        for (column, ids) in map.acts(role) {
            let name = match column {
                Column::Act(act) => format!("{}-{act}", role.id()),
                Column::Endings => format!("{}-end", role.id()),
            };
            writeln!(text, "  subgraph {} {{", quoted(&format!("cluster-{name}")))?;
            writeln!(text, "    label={};", quoted(&column.name(catalog)))?;
            for id in ids {
                let storylet = map.storylet(id);
                let label = quoted(&format!("{}\n{}", catalog.format(storylet.title, &[]), storylet.id));
                let shape = if storylet.ending { ", shape=octagon" } else { "" };
                let line = if map.reached.contains_key(&id) { "" } else { ", style=dashed" };
                writeln!(text, "    {} [label={label}{shape}{line}];", quoted(&storylet.id))?;
            }
            writeln!(text, "  }}")?;
        }
    }
    for (&(from, to), way) in &map.ways {
        let (from, to) = (map.storylet(from), &map.storylet(to).id);
        let choices: Vec<&str> = way.choices.iter().map(|&it| from.choices[usize::from(it)].id.as_str()).collect();
        let (label, tip) = (quoted(&choices.join("\n")), way.times);
        writeln!(text, "  {} -> {} [label={label}, tooltip=\"{tip}\"];", quoted(&from.id), quoted(to))?;
    }
    writeln!(text, "}}")
}

/// A string of DOT: line breaks are two letters in it.
fn quoted(text: &str) -> String {
    format!("\"{}\"", text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n"))
}
