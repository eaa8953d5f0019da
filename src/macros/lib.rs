//! Markup, components and unpacking, for a quarter of the bytes.
//!
//! Yew's own `html!` builds each element where it stands, field by field, and each component brings
//! a scheduler's worth of code of its own. In a page of a thousand elements and sixty components
//! that was most of what a reader had to load. [`html!`] takes the same words and makes of an
//! element three short calls of `app::markup::Pen`; [`component`](macro@component) makes of a
//! function without state a part of a page, of which all share one component of Yew's.
//!
//! [`Unpack`](derive@Unpack) reads what serde packed without a visitor for each field.
//!
//! No crate is needed for it: the grammar is small, and what a brace holds is left as it is.

use proc_macro::{Ident, Span, TokenStream, TokenTree};

mod component;
mod element;
mod node;
mod tokens;
mod unpack;

/// Makes a tree of Yew's from markup, as `yew::html!` does.
///
/// What stands in braces is Rust: `{ text }`, `{ for each }`, `class={which}`; `if` and `if let`
/// stand as they are. A name with a capital is a component.
#[proc_macro]
pub fn html(input: TokenStream) -> TokenStream {
    let pen = Ident::new("__pen", Span::mixed_site());
    match node::tree(input, &pen) {
        Ok(calls) => tokens::block(
            tokens::of(
                format_args!("let mut __pen = crate::app::markup::Pen::new();"),
                &[("__pen", TokenTree::Ident(pen.clone()).into())],
            ),
            calls,
            tokens::of(format_args!("__pen.done()"), &[("__pen", TokenTree::Ident(pen).into())]),
        ),
        Err(error) => error.told(),
    }
}

/// Makes a component of a function.
///
/// A function that takes the surroundings first, `fn Name(ui: &Ui, props: &Props) -> Html`, keeps
/// nothing of its own and becomes a part of the page; any other is a function component of Yew's.
#[proc_macro_attribute]
pub fn component(_: TokenStream, item: TokenStream) -> TokenStream {
    component::made(item).unwrap_or_else(tokens::Error::told)
}

/// Reads a type from what `postcard` packed of it.
#[proc_macro_derive(Unpack)]
pub fn unpack(item: TokenStream) -> TokenStream {
    unpack::derived(item).unwrap_or_else(tokens::Error::told)
}
