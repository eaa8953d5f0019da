//! The application without a browser: what it draws first at an address.

use std::rc::Rc;

use futures::executor::block_on;
use yew::LocalServerRenderer;

use super::first_drawing::FirstDrawing;
use super::root::{Browser, Props, Root};
use super::shared::Shared;
use platform::Headless;
use story::Game;

/// The HTML of what the application draws first at an address, for a reader who comes for the first time;
/// `bare` leaves out the frame around the page.
///
/// All packs of the content must be there: a page that lacks one is drawn as still to come.
#[must_use]
pub fn drawn(game: &Shared<Game>, address: &str, bare: bool) -> String {
    let props = Props {
        game: game.clone(),
        browser: Browser(Rc::new(Headless::at(address))),
        bare,
        drawing: FirstDrawing::default(),
    };
    block_on(LocalServerRenderer::<Root>::with_props(props).hydratable(false).render())
}

#[cfg(test)]
mod tests {
    use super::*;

    use i18n::Locale;
    use share::address::file;
    use share::route::{Page, Route};

    #[test]
    fn every_page_is_drawn_whole_in_both_languages() {
        let game = Shared::new(Game::load());
        for locale in Locale::ALL {
            for page in Page::ALL {
                let name = file(page, locale);
                let [framed, bare] = [false, true].map(|bare| drawn(&game, &name, bare));
                assert!(bare.contains("<h1 ") && framed.contains(&bare), "{name}: the frame changes the page");
                assert!(
                    !bare.contains("<header class=\"bar\">") && framed.contains("<header class=\"bar\">"),
                    "{name}"
                );
                for mark in ["{#", "{?", "class=\"coming\"", "class=\"missing\""] {
                    assert!(!framed.contains(mark), "{name}: {mark}");
                }
            }
        }
    }

    #[test]
    fn links_are_written_in_the_form_of_the_address() {
        let game = Shared::new(Game::load());
        let route = Route { page: Page::About, locale: Some(Locale::En), ..Route::default() };
        let [by_file, by_query] = [file(Page::About, Locale::En), route.write()].map(|it| drawn(&game, &it, false));
        assert!(
            by_file.contains("href=\"case.en.html\"") && by_file.contains("href=\"about.zh-Hans.html\""),
            "{by_file}"
        );
        assert!(by_query.contains("href=\"?lang=en&amp;page=case\"") && !by_query.contains(".html"), "{by_query}");
    }
}
