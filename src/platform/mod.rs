//! The web, at the rim: everything here may be missing or refused, and says
//! so instead of failing. Called by `app` alone.

pub mod clipboard;
pub mod clock;
pub mod files;
pub mod location;
pub mod page;
pub mod storage;
pub mod supply;

#[cfg(test)]
mod tests;
