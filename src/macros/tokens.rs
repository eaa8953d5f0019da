//! Tokens: read one after the other, written from a template, refused with a place.

use std::fmt::Arguments;
use std::iter::Peekable;

use proc_macro::{Delimiter, Group, Span, TokenStream, TokenTree};

/// Tokens that are read one after the other.
pub type Tokens = Peekable<proc_macro::token_stream::IntoIter>;

/// What is wrong, and where.
pub struct Error {
    what: String,
    at: Span,
}

impl Error {
    /// Something is wrong at a place.
    pub fn new(what: impl Into<String>, at: Span) -> Self {
        Self { what: what.into(), at }
    }

    /// The mistake as the compiler tells it.
    pub fn told(self) -> TokenStream {
        let mut text = proc_macro::Literal::string(&self.what);
        text.set_span(self.at);
        let mut call: TokenStream = "::core::compile_error!".parse().unwrap_or_default();
        call = call
            .into_iter()
            .map(|mut it| {
                it.set_span(self.at);
                it
            })
            .collect();
        call.extend([TokenTree::Group(Group::new(Delimiter::Brace, TokenTree::Literal(text).into()))]);
        call
    }
}

/// The next token, which has to be there.
pub fn next(tokens: &mut Tokens, wanted: &str) -> Result<TokenTree, Error> {
    tokens.next().ok_or_else(|| Error::new(format!("here ends the type; {wanted} is missing"), Span::call_site()))
}

/// Whether this is that sign.
pub fn is(token: Option<&TokenTree>, sign: char) -> bool {
    matches!(token, Some(TokenTree::Punct(it)) if it.as_char() == sign)
}

/// Tokens of a template, its names replaced by what stands for them.
pub fn of(template: Arguments<'_>, names: &[(&str, TokenStream)]) -> TokenStream {
    let parsed: TokenStream = template.to_string().parse().unwrap_or_default();
    filled(parsed, names)
}

fn filled(tokens: TokenStream, names: &[(&str, TokenStream)]) -> TokenStream {
    let mut out = TokenStream::new();
    for token in tokens {
        match token {
            TokenTree::Ident(it) => match names.iter().find(|(name, _)| *name == it.to_string()) {
                Some((_, tokens)) => out.extend(tokens.clone()),
                None => out.extend([TokenTree::Ident(it)]),
            },
            TokenTree::Group(it) => {
                let mut group = Group::new(it.delimiter(), filled(it.stream(), names));
                group.set_span(it.span());
                out.extend([TokenTree::Group(group)]);
            }
            other => out.extend([other]),
        }
    }
    out
}

/// Tokens in braces.
pub fn braced(inner: TokenStream) -> TokenStream {
    TokenTree::Group(Group::new(Delimiter::Brace, inner)).into()
}
