//! One content file: its path, its text, and the line at which something in it stands.

use toml::Spanned;

use base::problem::Problem;

/// A content file: its path from the package's root, and its text.
#[derive(Clone, Debug)]
pub struct Source {
    /// The path, with `/`.
    pub file: String,
    /// The text.
    pub text: String,
}

impl Source {
    /// The line (from 1) of a byte offset.
    pub fn line(&self, offset: usize) -> u32 {
        let before = self.text.as_bytes().iter().take(offset);
        let breaks = before.filter(|&&byte| byte == b'\n').count();
        u32::try_from(breaks + 1).unwrap_or(u32::MAX)
    }

    /// A problem about `id`, at the line on which `spanned` begins.
    pub fn problem<T>(&self, spanned: &Spanned<T>, id: &str, what: String) -> Problem {
        Problem { file: self.file.clone(), line: self.line(spanned.span().start), id: id.to_owned(), what }
    }

    /// Reads the file as TOML, or says what is wrong with it.
    pub fn parse<T: serde::de::DeserializeOwned>(&self) -> Result<T, Problem> {
        toml::from_str(&self.text).map_err(|error| Problem {
            file: self.file.clone(),
            line: self.line(error.span().map_or(0, |span| span.start)),
            id: String::new(),
            what: error.message().to_owned(),
        })
    }
}
