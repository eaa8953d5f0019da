//! A transcript of the shortest way to each ending, in each language, as files.

use std::io;
use std::path::Path;

use i18n::Locale;
use story::Game;

use super::report::Report;
use crate::play;

/// Writes them into a folder: `ENDING.LANG.txt`, the command that prints it in the first line.
///
/// # Errors
/// The folder or a file cannot be written.
pub fn write(game: &Game, report: &Report<'_>, folder: &Path) -> io::Result<()> {
    std::fs::create_dir_all(folder)?;
    for locale in Locale::ALL {
        let catalog = content::catalog(locale);
        for (ending, command, opening, choices) in report.ways() {
            let told = play::tell(game, opening, choices, &catalog).map_err(io::Error::other)?;
            let tag = locale.tag();
            std::fs::write(folder.join(format!("{ending}.{tag}.txt")), format!("$ {command} --lang {tag}\n{told}"))?;
        }
    }
    Ok(())
}
