//! Elements and components, with their attributes.

use proc_macro::{Delimiter, Ident, Literal, TokenStream, TokenTree};

use crate::node::nodes;
use crate::tokens::{Error, Tokens, braced, is, name, next, of, sign};

/// An attribute: its name, and its value.
struct Attribute {
    name: String,
    ident: Ident,
    value: Value,
}

/// An attribute's value.
enum Value {
    /// A text in quotes.
    Literal(TokenStream),
    /// What braces hold.
    Rust(TokenStream),
}

impl Value {
    fn tokens(&self) -> TokenStream {
        match self {
            Self::Literal(it) => it.clone(),
            Self::Rust(it) => braced(it.clone()),
        }
    }
}

/// Draws an element or a component; its `<` was read.
pub fn element(tokens: &mut Tokens, pen: &Ident) -> Result<TokenStream, Error> {
    let (tag, ident) = name(tokens)?;
    let mut attributes = Vec::new();
    let closed = loop {
        if is(tokens.peek(), '/') {
            let _slash = tokens.next();
            sign(tokens, '>')?;
            break true;
        }
        if is(tokens.peek(), '>') {
            let _end = tokens.next();
            break false;
        }
        attributes.push(attribute(tokens)?);
    };
    let is_component = tag.starts_with(|it: char| it.is_ascii_uppercase());
    // What stands in a component is drawn with a pen of its own.
    let inner = if closed { TokenStream::new() } else { nodes(tokens, pen)? };
    if !closed {
        sign(tokens, '<')?;
        sign(tokens, '/')?;
        let (end, at) = name(tokens)?;
        if end != tag {
            return Err(Error::new(format!("`{tag}` is to be closed here, not `{end}`"), at.span()));
        }
        sign(tokens, '>')?;
    }
    let pen: TokenStream = TokenTree::Ident(pen.clone()).into();
    let calls = if is_component {
        component(&ident, &attributes, (!closed).then_some(inner), &pen)
    } else {
        let opened = opened(&tag, &attributes, &pen);
        of(format_args!("OPENED INNER PEN.close();"), &[("OPENED", opened), ("INNER", inner), ("PEN", pen)])
    };
    Ok(calls)
}

fn attribute(tokens: &mut Tokens) -> Result<Attribute, Error> {
    if let Some(TokenTree::Group(group)) = tokens.peek()
        && group.delimiter() == Delimiter::Brace
    {
        // `{name}` is short for `name={name}`.
        let inner = group.stream();
        let _group = tokens.next();
        let (name, ident) = name(&mut inner.clone().into_iter().peekable())?;
        return Ok(Attribute { name, ident, value: Value::Rust(inner) });
    }
    let (name, ident) = name(tokens)?;
    sign(tokens, '=')?;
    let value = match next(tokens, "a value")? {
        TokenTree::Literal(it) => Value::Literal(TokenTree::Literal(it).into()),
        TokenTree::Group(it) if it.delimiter() == Delimiter::Brace => Value::Rust(it.stream()),
        // `required=true`: it is there.
        TokenTree::Ident(it) if it.to_string() == "true" => {
            Value::Literal(TokenTree::Literal(Literal::string("")).into())
        }
        other => return Err(Error::new("a value in quotes or braces is missing here", other.span())),
    };
    Ok(Attribute { name, ident, value })
}

/// The calls that open an element: its tag, the attributes it always has, those that are worked out.
fn opened(tag: &str, attributes: &[Attribute], pen: &TokenStream) -> TokenStream {
    let text = |text: &str| -> TokenStream { TokenTree::Literal(Literal::string(text)).into() };
    let special = |it: &&Attribute| {
        let field = matches!(tag, "input" | "textarea") && matches!(it.name.as_str(), "value" | "checked");
        field || it.name == "key" || it.name == "ref" || it.name.starts_with("on")
    };
    let ordinary: Vec<&Attribute> = attributes.iter().filter(|it| !special(it)).collect();
    let mut calls = TokenStream::new();
    let put = |calls: &mut TokenStream, call: &str, value: TokenStream| {
        calls.extend(of(format_args!("PEN.{call};"), &[("PEN", pen.clone()), ("IT", value)]));
    };
    if ordinary.iter().all(|it| matches!(it.value, Value::Literal(_))) {
        let pairs: TokenStream = ordinary
            .iter()
            .map(|it| {
                of(
                    format_args!("(NAME, ::yew::virtual_dom::AttributeOrProperty::Static(IT)),"),
                    &[("NAME", text(&it.name)), ("IT", it.value.tokens())],
                )
            })
            .collect();
        let names = [("PEN", pen.clone()), ("TAG", text(tag)), ("PAIRS", pairs)];
        calls.extend(of(format_args!("PEN.open(TAG, &[PAIRS]);"), &names));
    } else {
        let keys: TokenStream =
            ordinary.iter().map(|it| of(format_args!("NAME,"), &[("NAME", text(&it.name))])).collect();
        let names = [("PEN", pen.clone()), ("TAG", text(tag)), ("KEYS", keys)];
        calls.extend(of(format_args!("PEN.open_with(TAG, &[KEYS]);"), &names));
        for it in ordinary {
            match &it.value {
                Value::Literal(value) => put(&mut calls, "always(IT)", value.clone()),
                Value::Rust(_) => put(&mut calls, "put(IT)", it.value.tokens()),
            }
        }
    }
    for it in attributes.iter().filter(special) {
        let value = it.value.tokens();
        match it.name.as_str() {
            "key" => put(&mut calls, "key(IT)", value),
            "ref" => put(&mut calls, "place(IT)", value),
            "value" => put(&mut calls, "value(IT)", value),
            "checked" => put(&mut calls, "checked(IT)", value),
            event => {
                put(&mut calls, &format!("on(::yew::html::{event}::Wrapper::__macro_new(IT))"), value);
            }
        }
    }
    calls
}

/// The call that puts a component in its place.
fn component(ident: &Ident, attributes: &[Attribute], children: Option<TokenStream>, pen: &TokenStream) -> TokenStream {
    let mut fields = TokenStream::new();
    let mut key = of(format_args!("::core::option::Option::None"), &[]);
    for it in attributes {
        if it.name == "key" {
            key = of(
                format_args!("::core::option::Option::Some(::core::convert::Into::into(IT))"),
                &[("IT", it.value.tokens())],
            );
            continue;
        }
        let name: TokenStream = TokenTree::Ident(it.ident.clone()).into();
        fields.extend(of(
            format_args!("NAME: ::yew::html::IntoPropValue::into_prop_value(IT),"),
            &[("NAME", name), ("IT", it.value.tokens())],
        ));
    }
    if let Some(inner) = children {
        let inside = of(
            format_args!(
                "children: {{ let mut PEN = crate::app::markup::Pen::new(); IT ::yew::Children::new(PEN.all_done()) }},"
            ),
            &[("PEN", pen.clone()), ("IT", inner)],
        );
        fields.extend(inside);
    }
    let names =
        [("PEN", pen.clone()), ("COMPONENT", TokenTree::Ident(ident.clone()).into()), ("FIELDS", fields), ("KEY", key)];
    of(
        format_args!(
            "PEN.child({{
                type Taken = <COMPONENT as crate::app::markup::Part>::Properties;
                <COMPONENT as crate::app::markup::Part>::node(Taken {{ FIELDS }}, KEY)
            }});"
        ),
        &names,
    )
}
