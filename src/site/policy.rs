//! What a page may do: a policy by hashes, without a single other origin.

use std::collections::BTreeMap;

use super::hash;

/// What each page may do.
pub struct Policies {
    site: String,
    special: BTreeMap<String, String>,
}

impl Policies {
    /// The policy of the site's pages, which some differ from.
    pub fn new(site: String, special: impl IntoIterator<Item = (String, String)>) -> Self {
        Self { site, special: special.into_iter().collect() }
    }

    /// A page's policy.
    pub fn of(&self, page: &str) -> &str {
        self.special.get(page).unwrap_or(&self.site)
    }

    /// Whether a page's policy is not that of the site.
    pub fn is_special(&self, page: &str) -> bool {
        self.special.contains_key(page)
    }
}

/// The policy of the site's pages, whose only script in the page is this one.
pub fn site(scripts: &[&str]) -> String {
    let mut directives = vec![
        "default-src 'none'".to_owned(),
        format!("script-src 'self' 'wasm-unsafe-eval'{}", hashes(scripts)),
        "style-src 'self'".to_owned(),
        "img-src 'self' data: blob:".to_owned(),
        "connect-src 'self'".to_owned(),
        "manifest-src 'self'".to_owned(),
        "worker-src 'self'".to_owned(),
    ];
    directives.extend(common("long-night"));
    directives.join("; ")
}

/// The policy of the worker's script, where a server gives it out: it compiles the module that it is given,
/// and reaches nothing at all.
pub fn worker() -> String {
    "default-src 'none'; script-src 'wasm-unsafe-eval'; require-trusted-types-for 'script'; trusted-types 'none'"
        .to_owned()
}

/// The policy of a file that holds everything itself, and may reach nothing at all.
pub fn alone(scripts: &[&str], styles: &[&str]) -> String {
    let mut directives = vec![
        "default-src 'none'".to_owned(),
        format!("script-src 'wasm-unsafe-eval'{}", hashes(scripts)),
        format!("style-src{}", hashes(styles)),
        "img-src data: blob:".to_owned(),
        // The worker is made of what the file holds.
        "worker-src blob:".to_owned(),
    ];
    directives.extend(common("long-night"));
    directives.join("; ")
}

/// The policy of a page that runs nothing.
pub fn still(styles: &[&str]) -> String {
    format!("default-src 'none'; style-src{}; img-src data:; base-uri 'none'; form-action 'none'", hashes(styles))
}

/// The policy of a page that runs nothing and shares the site's style sheets.
pub fn linked() -> String {
    "default-src 'none'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'".to_owned()
}

/// What holds everywhere; `types` names the policy for what scripts may be made of.
fn common(types: &str) -> [String; 4] {
    [
        "base-uri 'none'".to_owned(),
        "form-action 'none'".to_owned(),
        "require-trusted-types-for 'script'".to_owned(),
        format!("trusted-types {types}"),
    ]
}

fn hashes(texts: &[&str]) -> String {
    texts.iter().map(|text| format!(" 'sha256-{}'", hash::whole(text.as_bytes()))).collect()
}
