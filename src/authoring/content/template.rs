//! Templates: a file under `content/world/templates/` written once and put to
//! use for many institutions, its `{name}`s replaced.

use std::collections::BTreeMap;

use super::schema::{OneOrMany, Use};
use super::source::Source;
use base::problem::Problem;

/// The folder of templates, as it stands in paths.
pub const FOLDER: &str = "content/world/templates/";

/// Replaces a template's names, once for each combination of the values of `with`.
pub fn expand(at: &Source, put: &Use, templates: &BTreeMap<&str, &Source>) -> Result<Vec<Source>, Problem> {
    let id = put.template.get_ref();
    let Some(template) = templates.get(id.as_str()) else {
        return Err(at.problem(&put.template, id, format!("no template {FOLDER}{id}.toml")));
    };
    for name in put.with.keys() {
        if !template.text.contains(&format!("{{{name}}}")) {
            return Err(at.problem(&put.template, id, format!("the template has no {{{name}}}")));
        }
    }
    let mut made = vec![template.text.clone()];
    for (name, values) in &put.with {
        let values = match values {
            OneOrMany::One(value) => vec![value.clone()],
            OneOrMany::Many(values) => values.clone(),
        };
        let mark = format!("{{{name}}}");
        made = made.iter().flat_map(|text| values.iter().map(|value| text.replace(&mark, value))).collect();
    }
    if let Some(rest) = made.first().and_then(|text| unfilled(text)) {
        return Err(at.problem(&put.template, id, format!("the template's {rest} is given no value")));
    }
    Ok(made.into_iter().map(|text| Source { file: template.file.clone(), text }).collect())
}

/// The first `{name}` left in a text; comments do not count, nor do tables `{ a = 1 }`.
fn unfilled(text: &str) -> Option<&str> {
    let code = text.lines().filter(|line| !line.trim_start().starts_with('#'));
    code.flat_map(|line| line.match_indices('{').map(move |(from, _)| &line[from..])).find_map(|rest| {
        let (inner, _) = rest[1..].split_once('}')?;
        let is_name = !inner.is_empty() && inner.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
        is_name.then(|| &rest[..inner.len() + 2])
    })
}
