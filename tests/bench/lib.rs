//! What the benches share: the clock of this machine or of a browser, larger worlds, ready phones.

pub mod grow;
pub mod here;
pub mod phones;
