//! The clock of the device: local time, UTC, milliseconds.

use js_sys::Date;

/// Year, month, day, hour and minute where the reader is, as the device has it.
#[must_use]
pub fn here() -> (u32, u32, u32, u32, u32) {
    let now = Date::new_0();
    (now.get_full_year(), now.get_month() + 1, now.get_date(), now.get_hours(), now.get_minutes())
}

/// Year, month, day and the seconds since midnight in world time (UTC).
#[must_use]
pub fn now() -> (u32, u32, u32, u32) {
    let now = Date::new_0();
    let seconds = (now.get_utc_hours() * 60 + now.get_utc_minutes()) * 60 + now.get_utc_seconds();
    (now.get_utc_full_year(), now.get_utc_month() + 1, now.get_utc_date(), seconds)
}

/// A minute, in milliseconds.
const MINUTE: u32 = 60_000;

/// The milliseconds of this minute.
#[must_use]
pub fn instant() -> u32 {
    let now = Date::new_0();
    now.get_seconds() * 1000 + now.get_milliseconds()
}

/// How many milliseconds have passed since an instant less than a minute ago.
#[must_use]
pub fn since(then: u32) -> u32 {
    (instant() + MINUTE - then) % MINUTE
}
