//! The clock of the device.

use js_sys::Date;

/// The year, month, day, hour and minute it is here, as the device has it.
#[must_use]
pub fn now() -> (u32, u32, u32, u32, u32) {
    let now = Date::new_0();
    (now.get_full_year(), now.get_month() + 1, now.get_date(), now.get_hours(), now.get_minutes())
}
