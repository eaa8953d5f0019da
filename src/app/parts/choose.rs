//! The choice of phone and carrier, which filters the checklist.

use web_sys::HtmlSelectElement;
use yew::{
    AttrValue, Callback, Event, Html, NodeRef, Properties, TargetCast, component, html, use_effect_with, use_node_ref,
};

use crate::context::AppContext;
use crate::store::ChecklistMsg;
use content::text;
use story::list::{self, Reader};
use world::story::{Carrier, Device};

/// The choice of the reader's phone and carrier.
pub fn choose(ui: &AppContext, reader: Reader) -> Html {
    let c = &ui.catalog;
    let devices = Device::ALL.map(|it| (it.id(), list::device(c, it)));
    let carriers = Carrier::ALL.map(|it| (it.id(), list::carrier(c, it)));
    let on_device =
        ui.sender().reform(|id: String| ChecklistMsg::Device(Device::ALL.into_iter().find(|it| it.id() == id)));
    let on_carrier =
        ui.sender().reform(|id: String| ChecklistMsg::Carrier(Carrier::ALL.into_iter().find(|it| it.id() == id)));
    let Reader { device, carrier } = reader;
    html! {
        <p class="row cut">
            <Select name="device" label={text::device_label(c)} all={text::device_all(c)}
                each={devices.to_vec()} chosen={device.map_or("", Device::id)} on_choose={on_device} />
            <Select name="carrier" label={text::carrier_label(c)} all={text::carrier_all(c)}
                each={carriers.to_vec()} chosen={carrier.map_or("", Carrier::id)} on_choose={on_carrier} />
        </p>
    }
}

/// One field with a list to choose from.
#[derive(PartialEq, Properties)]
struct Field {
    name: &'static str,
    label: AttrValue,
    /// The name of the empty choice.
    all: AttrValue,
    /// The other choices: id and name.
    each: Vec<(&'static str, String)>,
    /// The chosen id, or nothing.
    chosen: &'static str,
    on_choose: Callback<String>,
}

#[component]
fn Select(field: &Field) -> Html {
    let place: NodeRef = use_node_ref();
    // Once a reader has chosen, the browser asks the field and no longer its options.
    use_effect_with(field.chosen, {
        let place = place.clone();
        move |chosen| {
            if let Some(select) = place.cast::<HtmlSelectElement>() {
                select.set_value(chosen);
            }
        }
    });
    let on_change = field.on_choose.reform(|event: Event| event.target_unchecked_into::<HtmlSelectElement>().value());
    html! {
        <label class="field">
            <span>{ &field.label }</span>
            <select ref={place} name={field.name} onchange={on_change}>
                <option value="">{ &field.all }</option>
                <>{ for field.each.iter().map(|(id, name)| html! { <option key={*id} value={*id}>{ name }</option> }) }</>
            </select>
        </label>
    }
}
