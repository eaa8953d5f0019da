//! The platform of the browser.

use std::rc::Rc;

use web_sys::Element;

use super::{
    Arrival, Held, Here, Module, OnKept, OnReport, Platform, Refusals, UtcTime, Voice, assets, background, clipboard,
    clock, files, host, location, page, speech, storage,
};

/// The browser that the application runs in.
#[derive(Clone, Copy, Debug, Default)]
pub struct Web;

impl Platform for Web {
    fn get(&self, key: &str) -> Option<String> {
        storage::get(key)
    }

    fn get_lasting(&self, key: &str) -> Option<String> {
        storage::get_lasting(key)
    }

    fn set_lasting(&self, key: &str, text: &str) -> bool {
        storage::set_lasting(key, text)
    }

    fn set_in_memory(&self, key: &str, text: &str) {
        storage::set_in_memory(key, text);
    }

    fn remove(&self, key: &str) {
        storage::remove(key);
    }

    fn on_kept(&self, then: OnKept) -> Option<Held> {
        Some(Box::new(storage::on_change(then)?))
    }

    fn lasts(&self) -> bool {
        storage::lasts()
    }

    fn address(&self) -> String {
        location::address()
    }

    fn has_files(&self) -> bool {
        location::has_files()
    }

    fn push(&self, address: &str, note: &str) {
        location::push(Some(address), note);
    }

    fn push_here(&self, note: &str) {
        location::push(None, note);
    }

    fn replace(&self, address: &str) {
        location::replace(address);
    }

    fn note(&self, note: &str) {
        location::note(note);
    }

    fn go(&self, by: i32) {
        location::go(by);
    }

    fn on_address(&self, then: Box<dyn Fn(Arrival)>) -> Option<Held> {
        Some(Box::new(location::on_change(then)?))
    }

    fn come_back(&self) -> bool {
        location::come_back()
    }

    fn languages(&self) -> Vec<String> {
        location::languages()
    }

    fn set_language(&self, tag: &str) {
        page::set_language(tag);
    }

    fn set_theme(&self, theme: Option<&str>) {
        page::set_theme(theme);
    }

    fn set_size(&self, size: Option<&str>) {
        page::set_size(size);
    }

    fn set_title(&self, title: &str) {
        page::set_title(title);
    }

    fn lay_out(&self) {
        page::lay_out();
    }

    fn focus(&self, id: &str) -> bool {
        page::focus(id)
    }

    fn step_to(&self, id: &str) {
        page::step_to(id);
    }

    fn open_dialog(&self, id: &str) {
        page::open_dialog(id);
    }

    fn close_dialog(&self, id: &str) {
        page::close_dialog(id);
    }

    fn unfocus(&self) {
        page::unfocus();
    }

    fn to_top(&self) {
        page::to_top();
    }

    fn refusals(&self) -> Refusals {
        host::refusals()
    }

    fn is_framed(&self) -> bool {
        host::is_framed()
    }

    fn erases_unvisited(&self) -> bool {
        host::erases_unvisited()
    }

    fn ask_to_persist(&self) {
        storage::ask_to_persist();
    }

    fn print(&self) {
        page::print();
    }

    fn save(&self, name: &str, text: &str) {
        files::save(name, text);
    }

    fn copy(&self, text: &str) -> bool {
        clipboard::copy(text)
    }

    fn copy_field(&self, id: &str) -> bool {
        clipboard::copy_field(id)
    }

    fn voice(&self) -> Voice {
        speech::voice()
    }

    fn on_voice(&self, then: Rc<dyn Fn()>) -> Option<Held> {
        Some(Box::new(speech::on_voice(then)?))
    }

    fn read_aloud(&self, text: &str) {
        speech::read_aloud(text);
    }

    fn hush(&self) {
        speech::hush();
    }

    fn tell_drawn(&self) {
        assets::tell_drawn();
        page::show_place();
    }

    fn when_seen(&self, then: Box<dyn FnOnce()>) {
        assets::when_seen(then);
    }

    fn take(&self, element: &Element, group: &str) -> bool {
        page::take(element, group)
    }

    fn here(&self) -> Here {
        clock::here()
    }

    fn now(&self) -> UtcTime {
        clock::now()
    }

    fn since(&self, instant: u32) -> u32 {
        clock::since(instant)
    }

    fn instant(&self) -> u32 {
        clock::instant()
    }

    fn loaded(&self, name: &str) -> Option<Vec<u8>> {
        assets::loaded(name)
    }

    fn load(&self, names: &[&str], then: Box<dyn FnOnce(bool)>) {
        assets::load(names, then);
    }

    fn start_background(&self, in_page: bool, hear: OnReport) -> Option<Box<dyn Module>> {
        background::start(in_page, hear)
    }
}
