//! One stylesheet for the screen and one for paper, without what only people read.

/// What the name of a sheet for paper begins with.
const PAPER: &str = "print";

/// The sheets for the screen as one, and those for paper as another, which no page waits for.
pub fn parted(sheets: &[(String, String)]) -> [String; 2] {
    let (paper, screen): (Vec<_>, Vec<_>) = sheets.iter().cloned().partition(|(name, _)| name.starts_with(PAPER));
    [squeeze(&screen), squeeze(&paper)]
}

/// Joins stylesheets and drops comments and the space that says nothing.
pub fn squeeze(sheets: &[(String, String)]) -> String {
    let mut out = String::new();
    for (_, sheet) in sheets {
        squeeze_into(&mut out, sheet);
    }
    out
}

fn squeeze_into(out: &mut String, sheet: &str) {
    let mut rest = sheet;
    while let Some(letter) = rest.chars().next() {
        if let Some(comment) = rest.strip_prefix("/*") {
            rest = comment.split_once("*/").map_or("", |(_, after)| after);
            continue;
        }
        if letter == '"' || letter == '\'' {
            let end = string_end(rest, letter);
            out.push_str(&rest[..end]);
            rest = &rest[end..];
            continue;
        }
        if letter.is_ascii_whitespace() {
            rest = rest.trim_ascii_start();
            // Nothing parts two words next to these; elsewhere a space may mean something.
            let before = out.ends_with(['{', '}', ';', ',', ':', '>']) || out.is_empty();
            let after = rest.starts_with(['{', '}', ';', '>']) || rest.is_empty();
            if !before && !after && !rest.starts_with("/*") {
                out.push(' ');
            } else if rest.starts_with("/*") && !before {
                // The comment goes; a space stands for it.
                out.push(' ');
                rest = rest.split_once("*/").map_or("", |(_, after)| after).trim_ascii_start();
                if rest.starts_with(['{', '}', ';']) {
                    out.pop();
                }
            }
            continue;
        }
        if letter == '}' && out.ends_with(';') && !out.ends_with(":;") {
            out.pop();
        }
        out.push(letter);
        rest = &rest[letter.len_utf8()..];
    }
}

/// Where a string that begins here has ended.
fn string_end(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (at, letter) in text.char_indices().skip(1) {
        match letter {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            it if it == quote => return at + letter.len_utf8(),
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn squeezed(sheet: &str) -> String {
        squeeze(&[(String::new(), sheet.to_owned())])
    }

    #[test]
    fn what_means_something_stays() {
        let sheet = "/* a */\n:root {\n  --a: calc(1px + 2px); /* b */\n  --b: ;\n}\n.a .b,\n.c > .d:not(.e) {\n  content: \"/* \\\" ;  */\";\n}\n";
        let short = ":root{--a:calc(1px + 2px);--b:;}.a .b,.c>.d:not(.e){content:\"/* \\\" ;  */\"}";
        assert_eq!(squeezed(sheet), short);
        assert_eq!(squeezed(".a /* x */ .b { top: 0 /* y */; left: -1px }"), ".a .b{top:0;left:-1px}");
        assert_eq!(
            squeezed("@media (min-width: 1rem) and (hover) { a { top: 0 } }"),
            "@media (min-width:1rem) and (hover){a{top:0}}"
        );
    }
}
