//! The parts that pages are made of.

pub mod beat;
pub mod case;
pub mod damaged;
pub mod frame;
pub mod known;
pub mod lanes;
pub mod ledger;
pub mod log;
pub mod paragraphs;
pub mod phone;
pub mod scene;
pub mod status;
pub mod transcript;
pub mod what_if;
