//! What Trunk built: a page that names its parts, and the parts beside it.

use std::fs;
use std::path::Path;

/// What Trunk calls the worker's script and its module.
pub const WORKER: [&str; 2] = ["long-night-worker.js", "long-night-worker_bg.wasm"];

/// What Trunk built.
pub struct Raw {
    /// The stylesheets, in order: their names and what is in them.
    pub styles: Vec<(String, String)>,
    /// The icon's name.
    pub icon: String,
    /// What is in the icon.
    pub drawing: String,
    /// The name of the script that knows the application's imports.
    pub glue: String,
    /// That script.
    pub script: String,
    /// The name of the application's file.
    pub wasm: String,
    /// What is in it.
    pub code: Vec<u8>,
    /// The script that knows the worker's imports.
    pub worker: String,
    /// What is in the worker's module.
    pub thinking: Vec<u8>,
    /// What Trunk adds to the page itself while it serves.
    pub extra: String,
}

impl Raw {
    /// Reads what Trunk built into a folder.
    pub fn read(folder: &Path) -> Result<Self, String> {
        let page = text(&folder.join("index.html"))?;
        let missing = |what: &str| format!("{}: names no {what}: is it what Trunk built?", folder.display());
        let tags = |start: &str| page.split('<').filter(|tag| tag.starts_with(start)).collect::<Vec<_>>();
        let links = tags("link ");
        let named = |rel: &'static str| {
            links.iter().filter(move |tag| tag.contains(rel)).filter_map(|tag| attribute(tag, "href"))
        };
        let mut styles = Vec::new();
        for name in named("rel=\"stylesheet\"") {
            let sheet = text(&folder.join(&name))?;
            styles.push((name, sheet));
        }
        let icon = named("rel=\"icon\"").next().ok_or_else(|| missing("icon"))?;
        let glue = named("rel=\"modulepreload\"").next().ok_or_else(|| missing("script"))?;
        let wasm = named("type=\"application/wasm\"").next().ok_or_else(|| missing("wasm"))?;
        let code = bytes(&folder.join(&wasm))?;
        let body = page.split_once("<body>").and_then(|(_, rest)| rest.split_once("</body>"));
        Ok(Self {
            drawing: text(&folder.join(&icon))?,
            script: text(&folder.join(&glue))?,
            worker: text(&folder.join(WORKER[0]))?,
            thinking: bytes(&folder.join(WORKER[1]))?,
            extra: body.map(|(body, _)| body.trim().to_owned()).unwrap_or_default(),
            styles,
            icon,
            glue,
            wasm,
            code,
        })
    }
}

fn text(path: &Path) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))
}

fn bytes(path: &Path) -> Result<Vec<u8>, String> {
    fs::read(path).map_err(|error| format!("{}: {error}", path.display()))
}

/// The file that an attribute of a tag names, without the `./` before it.
fn attribute(tag: &str, name: &str) -> Option<String> {
    let (_, rest) = tag.split_once(&format!("{name}=\""))?;
    let (value, _) = rest.split_once('"')?;
    Some(value.trim_start_matches("./").to_owned())
}
