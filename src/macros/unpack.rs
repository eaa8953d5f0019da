//! How a type is read from what was packed of it: its fields in their order, its variants by number.

use proc_macro::{Delimiter, Group, Ident, Literal, TokenStream, TokenTree};

use crate::tokens::{Error, Tokens, braced, is, next, of};

/// The implementation for a structure or an enumeration.
pub fn derived(item: TokenStream) -> Result<TokenStream, Error> {
    let mut tokens: Tokens = item.into_iter().peekable();
    let is_enum = loop {
        match next(&mut tokens, "`struct` or `enum`")? {
            TokenTree::Ident(word) if word.to_string() == "struct" => break false,
            TokenTree::Ident(word) if word.to_string() == "enum" => break true,
            _ => {}
        }
    };
    let name = match next(&mut tokens, "the type's name")? {
        TokenTree::Ident(name) => name,
        other => return Err(Error::new("the type's name is missing here", other.span())),
    };
    let body = match next(&mut tokens, "the fields")? {
        TokenTree::Group(group) => group,
        other => return Err(Error::new("a type with parameters cannot be unpacked", other.span())),
    };
    let read = if is_enum { variants(&body)? } else { fields(&TokenTree::Ident(name.clone()).into(), Some(&body)) };
    let names = [("NAME", TokenTree::Ident(name).into()), ("READ", read)];
    Ok(of(
        format_args!(
            "impl ::base::unpack::Unpack for NAME {{
                fn unpack(from: &mut ::base::unpack::Packed<'_>) -> Self {{ READ }}
            }}"
        ),
        &names,
    ))
}

/// The expression that makes a structure, or a variant, of its fields.
fn fields(path: &TokenStream, fields: Option<&Group>) -> TokenStream {
    let read = || of(format_args!("::base::unpack::Unpack::unpack(from)"), &[]);
    let mut made = path.clone();
    match fields {
        Some(group) if group.delimiter() == Delimiter::Brace => {
            let inner: TokenStream = parts(group.stream())
                .into_iter()
                .filter_map(|part| named(&part))
                .map(|name| {
                    of(format_args!("NAME: READ,"), &[("NAME", TokenTree::Ident(name).into()), ("READ", read())])
                })
                .collect();
            made.extend(braced(inner));
        }
        Some(group) => {
            let inner: TokenStream =
                parts(group.stream()).iter().map(|_| of(format_args!("READ,"), &[("READ", read())])).collect();
            made.extend([TokenTree::Group(Group::new(Delimiter::Parenthesis, inner))]);
        }
        None => {}
    }
    made
}

/// The expression that reads the number of a variant, and then the variant.
fn variants(body: &Group) -> Result<TokenStream, Error> {
    let mut arms = TokenStream::new();
    let all: Vec<TokenStream> = parts(body.stream());
    for (at, part) in all.iter().enumerate() {
        let name = named(part).ok_or_else(|| Error::new("a variant without a name", body.span()))?;
        let held = part.clone().into_iter().find_map(|token| match token {
            TokenTree::Group(group) if group.delimiter() != Delimiter::Bracket => Some(group),
            _ => None,
        });
        let path = of(format_args!("Self::NAME"), &[("NAME", TokenTree::Ident(name).into())]);
        let made = fields(&path, held.as_ref());
        // A number that is none is bad; then any variant will do.
        let number: TokenStream = match at + 1 == all.len() {
            true => of(format_args!("_"), &[]),
            false => TokenTree::Literal(Literal::usize_unsuffixed(at)).into(),
        };
        arms.extend(of(format_args!("NUMBER => MADE,"), &[("NUMBER", number), ("MADE", made)]));
    }
    let many: TokenStream = TokenTree::Literal(Literal::usize_unsuffixed(all.len())).into();
    Ok(of(format_args!("match from.variant(MANY) {{ ARMS }}"), &[("MANY", many), ("ARMS", arms)]))
}

/// Fields or variants, one by one; a comma between `<` and `>` parts nothing.
fn parts(tokens: TokenStream) -> Vec<TokenStream> {
    let (mut all, mut depth) = (vec![TokenStream::new()], 0_i32);
    for token in tokens {
        depth += i32::from(is(Some(&token), '<')) - i32::from(is(Some(&token), '>'));
        if depth == 0 && is(Some(&token), ',') {
            all.push(TokenStream::new());
        } else if let Some(last) = all.last_mut() {
            last.extend([token]);
        }
    }
    all.retain(|it| !it.is_empty());
    all
}

/// The name of a field or a variant, behind its attributes and who may see it.
fn named(part: &TokenStream) -> Option<Ident> {
    let mut tokens = part.clone().into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            // An attribute's sign; its brackets follow.
            TokenTree::Punct(_) => drop(tokens.next()),
            TokenTree::Ident(word) if word.to_string() == "pub" => {
                if matches!(tokens.peek(), Some(TokenTree::Group(_))) {
                    drop(tokens.next());
                }
            }
            TokenTree::Ident(word) => return Some(word),
            _ => return None,
        }
    }
    None
}
