//! The whole product as one file that needs nothing beside it: `long-night.html`.
//!
//! It opens from a disk, from a stick and inside `srcdoc`: no address in it leads out of it.

use long_night::content;
use long_night::i18n::Locale;
use long_night::text;

use super::data::Part;
use super::html::escape;
use super::{boot, hash, pack, page, policy};

/// The file's name.
pub const NAME: &str = "long-night.html";

/// The name that the stylesheet is held under.
const STYLE: &str = "style.css";

/// The style until the stylesheet is unpacked: where scripts run, nothing is shown without it.
const EARLY: &str = ":root{color-scheme:dark light}[data-boot]:not([data-styled]) body{visibility:hidden}";

/// What the file is made of.
pub struct Whole<'a> {
    pub parts: &'a [Part],
    /// The script that knows the application's imports.
    pub glue: &'a str,
    pub style: &'a str,
    /// The icon, as SVG.
    pub icon: &'a str,
    /// The start page's text in each language.
    pub texts: &'a [(Locale, String)],
}

/// The file, and what it may do; an error where it would end a script before its time.
pub fn file(whole: &Whole<'_>) -> Result<(String, String), String> {
    let boot = boot::script_inside(whole.parts);
    let glue = format!("{}\nglobalThis.longNightGlue(__wbg_init);\n", whole.glue.trim_end());
    for script in [&boot, &glue] {
        if script.contains("</script") || script.contains("<!--") {
            return Err(format!("{NAME}: a script in it would end too early"));
        }
    }
    let icon = format!("data:image/svg+xml;base64,{}", hash::base64(whole.icon.as_bytes()));
    let policy = policy::alone(&[&boot, &glue], &[EARLY]);
    let names: Vec<String> = Locale::ALL.map(|locale| text::app_title(&content::catalog(locale))).to_vec();
    let style = held(STYLE, &pack::gzip(whole.style.as_bytes()));
    let mut html = format!(
        "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n{}\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"dark light\">\n<title>{}</title>\n\
         <style>{EARLY}</style>\n{style}<script>{boot}</script>\n<link rel=\"icon\" href=\"{icon}\">\n</head>\n<body>\n{}",
        Locale::ALL[0].tag(),
        page::policy(&policy),
        escape(&names.join(" · ")),
        page::both(whole.texts, super::links::Links::Within),
    );
    for part in whole.parts {
        html += &held(&part.name, part.gzip());
    }
    html += &format!("<script type=\"module\">{glue}</script>\n</body>\n</html>\n");
    Ok((html, policy))
}

/// A file within the file, of what is packed already.
fn held(name: &str, gzip: &[u8]) -> String {
    format!("<script type=\"text/plain\" id=\"file:{name}\">{}</script>\n", base85(gzip))
}

/// Bytes as text, four as five letters from `!` to `v` without `<`: a sixteenth less than Base64.
fn base85(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() / 4 * 5 + 5);
    for four in bytes.chunks(4) {
        let mut padded = [0; 4];
        padded[..four.len()].copy_from_slice(four);
        let word = u32::from_be_bytes(padded);
        let digits = [52_200_625, 614_125, 7_225, 85, 1].map(|power| (word / power % 85) as u8);
        text.extend(digits[..=four.len()].iter().map(|digit| {
            let letter = b'!' + digit;
            char::from(if letter < b'<' { letter } else { letter + 1 })
        }));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What the script in the page does, in other words.
    fn read(text: &str) -> Vec<u8> {
        let digit = |letter: u8| u64::from(letter - 33 - u8::from(letter > b'<'));
        let five = |five: &[u8]| -> Vec<u8> {
            let word = (0..5).fold(0, |word, at| word * 85 + digit(five.get(at).copied().unwrap_or(b'v')));
            let bytes = (word as u32).to_be_bytes();
            bytes[..five.len() - 1].to_vec()
        };
        text.as_bytes().chunks(5).flat_map(five).collect()
    }

    #[test]
    fn bytes_come_back_and_end_no_script() {
        for length in 0..40_usize {
            for fill in [0_u8, 1, 60, 127, 255] {
                let bytes: Vec<u8> = (0..length).map(|at| fill.wrapping_mul(at as u8 ^ fill)).collect();
                let text = base85(&bytes);
                assert_eq!(read(&text), bytes);
                assert!(!text.contains('<') && text.bytes().all(|it| it.is_ascii_graphic()), "{text}");
            }
        }
        assert_eq!(base85(&[255; 4]).len(), 5);
    }
}
