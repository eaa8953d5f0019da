//! `#[derive(Unpack)]`: reads what `serde` and `postcard` packed, without a visitor for each field.
//!
//! No crate is needed for it: the derived code only calls `Unpack::unpack` for one field after the other.

use proc_macro::TokenStream;

mod tokens;
mod unpack;

/// Reads a type from what `postcard` packed of it.
#[proc_macro_derive(Unpack)]
pub fn unpack(item: TokenStream) -> TokenStream {
    unpack::derived(item).unwrap_or_else(tokens::Error::told)
}
