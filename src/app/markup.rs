//! How markup becomes a tree: what `html!` and `component` of `long-night-macros` call.
//!
//! Yew's own macros write all of this out at every element and for every component, which was most
//! of the bytes of the application. Here it stands once.

use std::any::Any;
use std::rc::Rc;

pub use long_night_macros::{component, html};
use wasm_bindgen::JsValue;
use yew::html::BaseComponent;
use yew::virtual_dom::{AttributeOrProperty, Attributes, Key, Listener, VChild, VComp, VList, VNode, VTag};
use yew::{AttrValue, Classes, Html, NodeRef, Properties};

use super::context::{Ui, use_ui};

#[cfg(test)]
#[path = "markup_tests.rs"]
mod tests;

/// Draws a tree, element by element.
#[derive(Default)]
pub struct Pen {
    /// The elements that are open, outermost first; a group has no tag.
    open: Vec<Open>,
    /// What is done.
    nodes: Vec<VNode>,
}

/// An element that is open.
struct Open {
    tag: &'static str,
    fixed: &'static [(&'static str, AttributeOrProperty)],
    keys: &'static [&'static str],
    values: Vec<Option<AttributeOrProperty>>,
    listeners: Vec<Option<Rc<dyn Listener>>>,
    value: Option<AttrValue>,
    checked: Option<bool>,
    place: Option<NodeRef>,
    key: Option<Key>,
    /// How many nodes were done when it was opened: those after them are in it.
    from: usize,
}

impl Pen {
    /// Nothing drawn yet.
    #[inline(never)]
    pub fn new() -> Self {
        Self::default()
    }

    /// Opens an element whose attributes are all known.
    #[inline(never)]
    pub fn open(&mut self, tag: &'static str, fixed: &'static [(&'static str, AttributeOrProperty)]) {
        self.open.push(Open {
            tag,
            fixed,
            keys: &[],
            values: Vec::new(),
            listeners: Vec::new(),
            value: None,
            checked: None,
            place: None,
            key: None,
            from: self.nodes.len(),
        });
    }

    /// Opens an element whose attributes follow in this order.
    #[inline(never)]
    pub fn open_with(&mut self, tag: &'static str, keys: &'static [&'static str]) {
        self.open(tag, &[]);
        self.last().keys = keys;
    }

    fn last(&mut self) -> &mut Open {
        self.open.last_mut().expect("the markup opened an element")
    }

    /// The next attribute, which is always this.
    #[inline(never)]
    pub fn always(&mut self, value: &'static str) {
        self.last().values.push(Some(AttributeOrProperty::Attribute(AttrValue::Static(value))));
    }

    /// The next attribute, if it has a value.
    pub fn put(&mut self, value: impl IntoValue) {
        self.put_value(value.into_value());
    }

    #[inline(never)]
    fn put_value(&mut self, value: Option<AttrValue>) {
        let open = self.last();
        // A style that is an attribute would be refused by the policy of the page; the property is not.
        let style = open.keys.get(open.values.len()) == Some(&"style");
        open.values.push(value.map(|value| match style {
            true => AttributeOrProperty::Property(JsValue::from_str(&value)),
            false => AttributeOrProperty::Attribute(value),
        }));
    }

    /// What the field holds.
    pub fn value(&mut self, value: impl IntoValue) {
        self.last().value = value.into_value();
    }

    /// Whether the box is ticked.
    pub fn checked(&mut self, checked: bool) {
        self.last().checked = Some(checked);
    }

    /// The element's name among its siblings.
    pub fn key(&mut self, key: impl Into<Key>) {
        self.last().key = Some(key.into());
    }

    /// Where the element can be found once it is there.
    pub fn place(&mut self, place: NodeRef) {
        self.last().place = Some(place);
    }

    /// What is done about an event.
    #[inline(never)]
    pub fn on(&mut self, listener: Option<Rc<dyn Listener>>) {
        self.last().listeners.push(listener);
    }

    /// Closes the element that was opened last.
    #[inline(never)]
    pub fn close(&mut self) {
        let Some(open) = self.open.pop() else { return };
        let mut tag = VTag::new(AttrValue::Static(open.tag));
        tag.attributes = match open.keys {
            [] => Attributes::Static(open.fixed),
            keys => Attributes::Dynamic { keys, values: open.values.into_boxed_slice() },
        };
        if !open.listeners.is_empty() {
            tag.set_listeners(open.listeners.into_boxed_slice());
        }
        if open.value.is_some() {
            tag.set_value(open.value);
        }
        if let Some(checked) = open.checked {
            tag.set_checked(checked);
        }
        if let Some(place) = open.place {
            tag.node_ref = place;
        }
        tag.key = open.key;
        // A single child needs no list.
        if let (Some(place), true) = (tag.children_mut(), self.nodes.len() == open.from + 1) {
            *place = self.nodes.pop().unwrap_or_default();
        } else if self.nodes.len() > open.from {
            tag.add_children(self.nodes.drain(open.from..));
        }
        self.nodes.push(tag.into());
    }

    /// Opens a group: one node among its siblings, whatever is in it.
    pub fn group(&mut self) {
        self.open("", &[]);
    }

    /// Closes the group that was opened last.
    #[inline(never)]
    pub fn grouped(&mut self) {
        let Some(open) = self.open.pop() else { return };
        let group = VList::with_children(self.nodes.drain(open.from..).collect(), None);
        self.nodes.push(group.into());
    }

    /// A child, if it is there.
    pub fn child(&mut self, child: impl Child) {
        child.draw(self);
    }

    /// Children, one after the other.
    pub fn all(&mut self, children: impl IntoIterator<Item: Child>) {
        for child in children {
            child.draw(self);
        }
    }

    #[inline(never)]
    fn node(&mut self, node: VNode) {
        self.nodes.push(node);
    }

    #[inline(never)]
    fn text(&mut self, text: AttrValue) {
        self.nodes.push(VNode::VText(yew::virtual_dom::VText { text }));
    }

    /// The tree.
    #[inline(never)]
    pub fn done(mut self) -> Html {
        if self.nodes.len() == 1 {
            return self.nodes.remove(0);
        }
        VList::with_children(self.nodes, None).into()
    }

    /// The nodes of the tree.
    pub fn all_done(self) -> Vec<Html> {
        self.nodes
    }
}

/// What an attribute can be.
pub trait IntoValue {
    /// The value; without one there is no attribute.
    fn into_value(self) -> Option<AttrValue>;
}

/// What can stand in an element.
pub trait Child {
    /// Draws it.
    fn draw(self, pen: &mut Pen);
}

macro_rules! texts {
    ($($kind:ty, $text:ident => $value:expr;)*) => {$(
        impl IntoValue for $kind {
            fn into_value(self) -> Option<AttrValue> {
                let $text = self;
                Some($value)
            }
        }

        impl Child for $kind {
            fn draw(self, pen: &mut Pen) {
                let $text = self;
                pen.text($value);
            }
        }
    )*};
}

texts! {
    String, text => AttrValue::from(text);
    &String, text => AttrValue::from(text.clone());
    AttrValue, text => text;
    &AttrValue, text => text.clone();
}

impl IntoValue for &'static str {
    fn into_value(self) -> Option<AttrValue> {
        Some(AttrValue::Static(self))
    }
}

impl Child for &str {
    fn draw(self, pen: &mut Pen) {
        pen.text(AttrValue::from(self.to_owned()));
    }
}

impl Child for &&str {
    fn draw(self, pen: &mut Pen) {
        (*self).draw(pen);
    }
}

impl<T: IntoValue> IntoValue for Option<T> {
    fn into_value(self) -> Option<AttrValue> {
        self.and_then(T::into_value)
    }
}

/// An attribute that is there or not, as `disabled` is.
impl IntoValue for bool {
    fn into_value(self) -> Option<AttrValue> {
        self.then_some(AttrValue::Static(""))
    }
}

impl IntoValue for Classes {
    fn into_value(self) -> Option<AttrValue> {
        (!self.is_empty()).then(|| self.to_string().into())
    }
}

impl<T: Child> Child for Option<T> {
    fn draw(self, pen: &mut Pen) {
        if let Some(child) = self {
            child.draw(pen);
        }
    }
}

impl<T: Child> Child for Vec<T> {
    fn draw(self, pen: &mut Pen) {
        pen.all(self);
    }
}

impl Child for Html {
    fn draw(self, pen: &mut Pen) {
        pen.node(self);
    }
}

macro_rules! numbers {
    ($($kind:ty)*) => {$(
        impl Child for $kind {
            fn draw(self, pen: &mut Pen) {
                pen.text(self.to_string().into());
            }
        }
    )*};
}

numbers! { u8 &u8 u16 u32 usize }

/// What can stand in markup by its name.
pub trait Part {
    /// What it is told.
    type Properties;

    /// The node that stands for it.
    fn node(props: Self::Properties, key: Option<Key>) -> Html;
}

/// A part that keeps nothing of its own.
pub trait Draw: Part<Properties: PartialEq> + 'static {
    /// Draws it.
    fn draw(ui: &Ui, props: &Self::Properties) -> Html;
}

/// What a part is told that needs to be told nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Properties)]
pub struct Nothing {}

/// A component of Yew's as a node.
pub fn component<C: BaseComponent>(props: C::Properties, key: Option<Key>) -> Html {
    VComp::from(VChild::<C>::new(props, key)).into()
}

/// A part as a node: it is drawn anew when what it is told is another.
pub fn part<P: Draw>(props: P::Properties, key: Option<Key>) -> Html {
    component::<Slot>(Held { told: Rc::new(Told::<P>(props)) }, key)
}

/// What some part is told, whichever it is.
trait Erased: Any {
    fn draw(&self, ui: &Ui) -> Html;
    fn same(&self, other: &dyn Any) -> bool;
    fn any(&self) -> &dyn Any;
}

struct Told<P: Draw>(P::Properties);

impl<P: Draw> Erased for Told<P> {
    fn draw(&self, ui: &Ui) -> Html {
        P::draw(ui, &self.0)
    }

    fn same(&self, other: &dyn Any) -> bool {
        other.downcast_ref::<Self>().is_some_and(|other| self.0 == other.0)
    }

    fn any(&self) -> &dyn Any {
        self
    }
}

/// What [`Slot`] draws.
#[derive(Clone, Properties)]
struct Held {
    told: Rc<dyn Erased>,
}

impl PartialEq for Held {
    fn eq(&self, other: &Self) -> bool {
        self.told.same(other.told.any())
    }
}

/// The one component of all parts.
#[yew::component]
fn Slot(held: &Held) -> Html {
    held.told.draw(&use_ui())
}
