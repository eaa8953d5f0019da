//! Nodes: elements, texts, what braces hold, conditions.

use proc_macro::{Delimiter, Ident, TokenStream, TokenTree};

use crate::element;
use crate::tokens::{Error, Tokens, braced, is, next, of, sign};

/// The calls that draw a whole tree.
pub fn tree(input: TokenStream, pen: &Ident) -> Result<TokenStream, Error> {
    let mut tokens = input.into_iter().peekable();
    let calls = nodes(&mut tokens, pen)?;
    match tokens.next() {
        None => Ok(calls),
        Some(left) => Err(Error::new("this closes nothing", left.span())),
    }
}

/// The calls that draw nodes, up to a closing tag or the end.
pub fn nodes(tokens: &mut Tokens, pen: &Ident) -> Result<TokenStream, Error> {
    let mut calls = TokenStream::new();
    loop {
        let mut ahead = tokens.clone();
        match ahead.next() {
            None => return Ok(calls),
            Some(token) if is(Some(&token), '<') && is(ahead.peek(), '/') => return Ok(calls),
            Some(_) => calls.extend(node(tokens, pen)?),
        }
    }
}

fn node(tokens: &mut Tokens, pen: &Ident) -> Result<TokenStream, Error> {
    let ours = |calls: &str, inner: TokenStream| {
        of(format_args!("{calls}"), &[("PEN", TokenTree::Ident(pen.clone()).into()), ("IT", inner)])
    };
    match next(tokens, "markup")? {
        token if is(Some(&token), '<') => {
            if is(tokens.peek(), '>') {
                let _end = tokens.next();
                let inner = nodes(tokens, pen)?;
                for wanted in ['<', '/', '>'] {
                    sign(tokens, wanted)?;
                }
                return Ok(ours("PEN.group(); IT PEN.grouped();", inner));
            }
            element::element(tokens, pen)
        }
        TokenTree::Literal(text) => Ok(ours("PEN.child(IT);", TokenTree::Literal(text).into())),
        TokenTree::Ident(word) if word.to_string() == "if" => condition(word, tokens, pen),
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
            let mut inner = group.stream().into_iter().peekable();
            match inner.peek() {
                None => Ok(TokenStream::new()),
                Some(TokenTree::Ident(word)) if word.to_string() == "for" => {
                    let _for = inner.next();
                    Ok(ours("PEN.all(IT);", braced(inner.collect())))
                }
                Some(_) => Ok(ours("PEN.child(IT);", braced(inner.collect()))),
            }
        }
        other => Err(Error::new("neither an element nor a text in quotes or braces", other.span())),
    }
}

/// `if`, which is one node whether it holds or not.
fn condition(word: Ident, tokens: &mut Tokens, pen: &Ident) -> Result<TokenStream, Error> {
    let at = word.span();
    let mut calls: TokenStream = TokenTree::Ident(word).into();
    let body = loop {
        match next(tokens, "the body of `if`")? {
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => break group,
            token => calls.extend([token]),
        }
    };
    let pen_itself: TokenStream = TokenTree::Ident(pen.clone()).into();
    let grouped = |inner: TokenStream| {
        of(format_args!("{{ PEN.group(); IT PEN.grouped(); }}"), &[("PEN", pen_itself.clone()), ("IT", inner)])
    };
    calls.extend(grouped(tree(body.stream(), pen)?));
    calls.extend([TokenTree::Ident(Ident::new("else", at))]);
    if !matches!(tokens.peek(), Some(TokenTree::Ident(word)) if word.to_string() == "else") {
        calls.extend(grouped(TokenStream::new()));
        return Ok(calls);
    }
    let _else = tokens.next();
    match next(tokens, "the body of `else`")? {
        TokenTree::Ident(word) if word.to_string() == "if" => calls.extend(condition(word, tokens, pen)?),
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
            calls.extend(grouped(tree(group.stream(), pen)?));
        }
        other => return Err(Error::new("the body of `else` is missing here", other.span())),
    }
    Ok(calls)
}
