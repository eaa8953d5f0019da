//! A component made of a function.

use proc_macro::{Delimiter, TokenStream, TokenTree};

use crate::tokens::{Error, Tokens, is, next, of};

/// The component of a function.
pub fn made(item: TokenStream) -> Result<TokenStream, Error> {
    let mut tokens: Tokens = item.clone().into_iter().peekable();
    // Everything up to `fn`: attributes, documentation, who may see it.
    let mut before = TokenStream::new();
    loop {
        match next(&mut tokens, "`fn`")? {
            TokenTree::Ident(word) if word.to_string() == "fn" => break,
            token => before.extend([token]),
        }
    }
    let name = next(&mut tokens, "the component's name")?;
    let parameters = match next(&mut tokens, "parameters")? {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis => group.stream(),
        other => return Err(Error::new("parameters are missing here", other.span())),
    };
    let mut rest: Vec<TokenTree> = tokens.collect();
    let body = rest.pop().ok_or_else(|| Error::new("the body is missing", name.span()))?;
    let returned: TokenStream = rest.into_iter().collect();
    let parameters = split(parameters);
    let of_ui = |one: &TokenStream| one.to_string().replace(' ', "").ends_with(":&Ui");
    let names = |props: TokenStream| {
        [("BEFORE", before.clone()), ("NAME", name.clone().into()), ("PROPS", props), ("ITEM", item.clone())]
    };
    if !parameters.first().is_some_and(of_ui) {
        // With a state of its own.
        let props = parameters.first().map_or_else(|| of(format_args!("()"), &[]), kind);
        let template = "#[::yew::component] ITEM
            impl crate::app::markup::Part for NAME {
                type Properties = PROPS;
                fn node(props: PROPS, key: ::core::option::Option<::yew::virtual_dom::Key>) -> ::yew::Html {
                    crate::app::markup::component::<NAME>(props, key)
                }
            }";
        if parameters.is_empty() {
            return Err(Error::new("a component without properties takes `_: &Nothing`", name.span()));
        }
        return Ok(of(format_args!("{template}"), &names(props)));
    }
    let ui = parameters.first().cloned().unwrap_or_default();
    let nothing = of(format_args!("_: &crate::app::markup::Nothing"), &[]);
    let second = parameters.get(1).cloned().unwrap_or(nothing);
    let template = "BEFORE struct NAME;
        impl crate::app::markup::Part for NAME {
            type Properties = PROPS;
            fn node(props: PROPS, key: ::core::option::Option<::yew::virtual_dom::Key>) -> ::yew::Html {
                crate::app::markup::part::<NAME>(props, key)
            }
        }
        impl crate::app::markup::Draw for NAME {
            fn draw(UI, SECOND) RETURNED BODY
        }";
    let mut names = names(kind(&second)).to_vec();
    names.extend([("UI", ui), ("SECOND", second), ("RETURNED", returned), ("BODY", body.into())]);
    Ok(of(format_args!("{template}"), &names))
}

/// Parameters, one by one.
fn split(parameters: TokenStream) -> Vec<TokenStream> {
    let mut all = vec![TokenStream::new()];
    for token in parameters {
        if is(Some(&token), ',') {
            all.push(TokenStream::new());
        } else if let Some(last) = all.last_mut() {
            last.extend([token]);
        }
    }
    all.retain(|it| !it.is_empty());
    all
}

/// What a parameter `name: &Kind` is a reference to.
fn kind(parameter: &TokenStream) -> TokenStream {
    parameter.clone().into_iter().skip_while(|token| !is(Some(token), '&')).skip(1).collect()
}
