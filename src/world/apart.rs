//! Calls that leave the called code out of the first module.
//!
//! What the browser gets first calls late code through the table alone (`longnight finish` parts the
//! module so), and the compiler would turn such a call into a plain one wherever it sees the function.

use core::hint::black_box;

/// A function as the compiler cannot see through it; for functions of a late module, and only where
/// it is sure that the late module is there.
#[must_use]
pub fn apart<F>(function: F) -> F {
    black_box(function)
}
