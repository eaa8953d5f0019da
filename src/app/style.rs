//! Inline styles of elements.

use web_sys::HtmlElement;
use yew::{NodeRef, hook, use_effect, use_node_ref};

/// Gives an element an inline style: the element's `ref` is what this returns.
///
/// The style is set as the element's property after each drawing. A `style` attribute would be refused
/// by the page's content-security policy, and Yew's own property syntax (`~style`) makes a value of
/// JavaScript's while it draws, which only a browser can.
#[hook]
pub fn use_style(style: String) -> NodeRef {
    let place = use_node_ref();
    use_effect({
        let place = place.clone();
        move || {
            if let Some(element) = place.cast::<HtmlElement>() {
                element.style().set_css_text(&style);
            }
        }
    });
    place
}
