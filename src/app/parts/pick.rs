//! Reading a file that the reader chose.

use web_sys::HtmlInputElement;
use yew::{Callback, Event, TargetCast};

use platform::Read;
use share::file::BadFile;

/// Reads the file that was chosen, up to a size in bytes, and clears the field so that it can be chosen again.
pub fn take(largest: u32, take: impl Fn(Result<String, BadFile>) + Clone + 'static) -> Callback<Event> {
    Callback::from(move |event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
        let take = take.clone();
        platform::read(&file, largest, move |read| {
            take(match read {
                Read::Text(text) => Ok(text),
                Read::TooLarge => Err(BadFile::TooLarge),
                Read::Refused => Err(BadFile::Unreadable),
            });
        });
        input.set_value("");
    })
}
