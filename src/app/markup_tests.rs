//! Our markup against Yew's own: the same words make the same tree.

use wasm_bindgen_test::wasm_bindgen_test;
use yew::{AttrValue, Html, NodeRef, classes};

use super::html;

/// Both trees of the same markup.
macro_rules! same {
    ($($markup:tt)*) => {{
        let (ours, theirs): (Html, Html) = (html! { $($markup)* }, yew::html! { $($markup)* });
        assert_eq!(ours, theirs, "{}", stringify!($($markup)*));
    }};
}

#[wasm_bindgen_test]
fn elements_have_their_attributes() {
    let (name, missing) = (String::from("phone"), None::<String>);
    same! { <p></p> }
    same! { <p lang="en" class="a b">{ "text" }</p> }
    same! { <p aria-label={Some(name.clone())} title={missing.clone()} id="x" class={name.clone()} /> }
    same! { <g stroke-width="2" class={classes!("stop", Some("lit"))} /> }
    same! { <svg viewBox="0 0 2 2"><path d="M0 0" /></svg> }
    same! { <li key={3}>{ AttrValue::from("kept") }</li> }
    let place = NodeRef::default();
    same! { <input ref={place.clone()} type="text" value={name.clone()} /> }
    same! { <input type="checkbox" checked={true} /> }
    same! { <textarea value={name.clone()} /> }
}

#[wasm_bindgen_test]
fn a_style_is_a_property() {
    let style = String::from("--wait: 1ms");
    let (ours, theirs) = (html! { <p id="x" style={style.clone()} /> }, yew::html! { <p id={"x"} ~style={style} /> });
    assert_eq!(ours, theirs);
}

#[wasm_bindgen_test]
fn children_come_in_order() {
    let (words, none, nodes) = (["one", "two"], None::<Html>, vec![html! { <b /> }, html! { <i /> }]);
    same! { <><p>{ "one" }</p>{ "two" }</> }
    same! { <ul>{ for words.iter().map(|it| html! { <li key={*it}>{ it }</li> }) }</ul> }
    same! { <p>{ words[0] }{ " " }{ none.clone() }{ nodes.clone() }{ 7_usize }</p> }
    same! { <p>{ for nodes.iter().cloned() }{ "after" }</p> }
}

#[wasm_bindgen_test]
fn conditions_take_one_place_whether_they_hold_or_not() {
    for number in [Some(1_usize), Some(2), None] {
        same! {
            <p>
                if let Some(number) = number {
                    <b>{ number }</b>{ "!" }
                }
                if number == Some(1) { <i /> } else if number.is_none() { { "none" } } else { { "more" } }
                <u />
            </p>
        }
    }
}
