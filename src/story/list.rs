//! The checklist as a reader sees it: its sections, and the steps for the reader's phone and carrier.

use content::text;
use i18n::Catalog;
use world::story::{Advice, Carrier, Device, Moment, Steps};

/// The reader's phone and carrier; where one is not given, the steps for all are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Reader {
    /// The reader's phone.
    pub device: Option<Device>,
    /// The reader's carrier.
    pub carrier: Option<Carrier>,
}

impl Reader {
    /// Whether an item is for this reader at all.
    #[must_use]
    pub fn needs(self, advice: &Advice) -> bool {
        let among = |listed: bool, fits: bool| !advice.only || !listed || fits;
        among(!advice.devices.is_empty(), steps(&advice.devices, self.device).next().is_some())
            && among(!advice.carriers.is_empty(), steps(&advice.carriers, self.carrier).next().is_some())
    }

    /// The steps of an item for this reader's phone, or for every phone.
    pub fn on_device(self, advice: &Advice) -> impl Iterator<Item = &Steps<Device>> {
        steps(&advice.devices, self.device)
    }

    /// The steps of an item for this reader's carrier, or for every carrier.
    pub fn at_carrier(self, advice: &Advice) -> impl Iterator<Item = &Steps<Carrier>> {
        steps(&advice.carriers, self.carrier)
    }
}

fn steps<T: Copy + PartialEq>(all: &[Steps<T>], own: Option<T>) -> impl Iterator<Item = &Steps<T>> {
    all.iter().filter(move |steps| own.is_none_or(|own| own == steps.on))
}

/// A section of the checklist.
#[derive(Clone, Debug)]
pub struct Section<'a> {
    /// When its items are for.
    pub moment: Moment,
    /// The heading.
    pub name: String,
    /// The items, in the order of the content.
    pub items: Vec<&'a Advice>,
}

/// The sections with items for a reader, by the moment that they are for.
#[must_use]
pub fn sections<'a>(c: &Catalog, advice: &'a [Advice], reader: Reader) -> Vec<Section<'a>> {
    let all = [
        (Moment::Today, text::moment_today(c)),
        (Moment::Week, text::moment_week(c)),
        (Moment::Paper, text::moment_paper(c)),
        (Moment::Incident, text::moment_incident(c)),
        (Moment::After, text::moment_after(c)),
    ];
    let sections = all.into_iter().map(|(moment, name)| {
        let here = |it: &&Advice| it.moment == moment && reader.needs(it);
        Section { moment, name, items: advice.iter().filter(here).collect() }
    });
    sections.filter(|section| !section.items.is_empty()).collect()
}

/// The name of a kind of phone.
#[must_use]
pub fn device(c: &Catalog, device: Device) -> String {
    match device {
        Device::Iphone => text::device_iphone(c),
        Device::Huawei => text::device_huawei(c),
        Device::Xiaomi => text::device_xiaomi(c),
        Device::Samsung => text::device_samsung(c),
        Device::Android => text::device_android(c),
    }
}

/// The name of a carrier.
#[must_use]
pub fn carrier(c: &Catalog, carrier: Carrier) -> String {
    match carrier {
        Carrier::Mobile => text::carrier_mobile(c),
        Carrier::Unicom => text::carrier_unicom(c),
        Carrier::Telecom => text::carrier_telecom(c),
        Carrier::Other => text::carrier_other(c),
    }
}
