//! Everything that the product is built from may be given away with it.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::process::Command;

use serde_json::Value;
use sha2::{Digest as _, Sha256};

/// Licences under which a dependency may come.
const ALLOWED: [&str; 9] = [
    "MIT",
    "MIT-0",
    "Apache-2.0",
    "Apache-2.0 WITH LLVM-exception",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "ISC",
    "Zlib",
    "Unicode-3.0",
];

/// Whether an expression such as `(MIT OR Apache-2.0) AND Unicode-3.0` can be met with allowed licences.
fn is_allowed(expression: &str) -> bool {
    let expression = expression.trim();
    // The old way of writing `OR`.
    if expression.contains('/') {
        return is_allowed(&expression.replace('/', " OR "));
    }
    if let Some((left, right)) = split(expression, " OR ") {
        return is_allowed(left) || is_allowed(right);
    }
    if let Some((left, right)) = split(expression, " AND ") {
        return is_allowed(left) && is_allowed(right);
    }
    match expression.strip_prefix('(').and_then(|rest| rest.strip_suffix(')')) {
        Some(inner) => is_allowed(inner),
        None => ALLOWED.contains(&expression),
    }
}

/// Splits at the first operator that is not within parentheses.
fn split<'a>(expression: &'a str, operator: &str) -> Option<(&'a str, &'a str)> {
    let outside = |at: &usize| {
        let before = &expression[..*at];
        before.matches('(').count() == before.matches(')').count()
    };
    let at = expression.match_indices(operator).map(|(at, _)| at).find(outside)?;
    Some((&expression[..at], &expression[at + operator.len()..]))
}

#[test]
fn every_dependency_has_an_allowed_licence() {
    let output = Command::new(env!("CARGO"))
        // Not `--offline`: what other systems alone need has not come with the build.
        .args(["metadata", "--format-version", "1", "--locked"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(output.status.success(), "cargo metadata: {}", String::from_utf8_lossy(&output.stderr));
    let metadata: Value = serde_json::from_slice(&output.stdout).unwrap();
    let packages = metadata["packages"].as_array().unwrap();
    assert!(packages.len() > 1, "cargo metadata names no dependencies");
    let offenders: Vec<String> = packages
        .iter()
        .filter(|package| !package["license"].as_str().is_some_and(is_allowed))
        .map(|package| format!("{} {}: {}", package["name"], package["version"], package["license"]))
        .collect();
    assert!(offenders.is_empty(), "licences not allowed:\n{}", offenders.join("\n"));
}

/// Files of others that stand in the repository: each as its authors published it (npm), by the hash of
/// its text.
const VENDORED: [(&str, &str, &str); 1] = [(
    "static/vendor/tiny-inflate-1.0.3",
    "index.js",
    "203ccaa89e30ec4d6f9467a91758b0f55597424a817ea2107510bbadaab1b90d",
)];

#[test]
fn what_is_vendored_is_unchanged_and_has_an_allowed_licence() {
    let folders: Vec<_> = fs::read_dir("static/vendor").unwrap().map(|it| it.unwrap().path()).collect();
    assert_eq!(folders.len(), VENDORED.len(), "{folders:?}");
    for (folder, file, hash) in VENDORED {
        let package: Value = serde_json::from_slice(&fs::read(format!("{folder}/package.json")).unwrap()).unwrap();
        let name = format!("{}-{}", package["name"].as_str().unwrap(), package["version"].as_str().unwrap());
        assert!(folder.ends_with(&name), "{folder} is {name}");
        assert!(package["license"].as_str().is_some_and(is_allowed), "{folder}: {}", package["license"]);
        assert!(fs::read_to_string(format!("{folder}/LICENSE")).unwrap().contains("Copyright"));
        let digest = Sha256::digest(fs::read(format!("{folder}/{file}")).unwrap());
        let digest: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
        assert_eq!(digest, hash, "{folder}/{file} is not what was published");
    }
}

#[test]
fn expressions_are_read_as_they_are_meant() {
    for fine in [
        "MIT",
        "MIT/Apache-2.0",
        "GPL-3.0 OR MIT",
        "(MIT OR Apache-2.0) AND Unicode-3.0",
        "Apache-2.0 WITH LLVM-exception OR GPL-2.0",
        "MIT OR (GPL-3.0 AND ISC)",
    ] {
        assert!(is_allowed(fine), "{fine}");
    }
    for wrong in ["", "GPL-3.0", "MIT AND GPL-3.0", "(MIT OR ISC) AND GPL-3.0", "Apache-2.0 WITH GCC-exception-3.1"] {
        assert!(!is_allowed(wrong), "{wrong}");
    }
}
