//! What an address asks for, in which language and colours.
use super::*;
use platform::Arrival;

fn arrived(address: &str, by: i32) -> NavigationMsg {
    NavigationMsg::Arrived(Arrival { address: address.to_owned(), note: String::new(), by: Some(by) })
}

#[test]
fn an_address_leads_to_its_page_in_its_language() {
    let game = Game::load();
    for page in Page::ALL {
        for locale in Locale::ALL {
            let route = Route { page, locale: Some(locale), ..Route::default() };
            let (model, effects) = with(&game, &route.write(), Persisted::default());
            assert_eq!((model.page, model.locale, model.route()), (page, locale, route));
            assert_eq!(
                effects,
                [
                    Effect::Language(locale),
                    Effect::Theme(Theme::System),
                    Effect::Size(Size::Normal),
                    Effect::Replace(route)
                ],
                "nothing is kept before anything was done"
            );
        }
    }
}

#[test]
fn the_address_goes_before_the_browser_and_the_browser_before_english() {
    let game = Game::load();
    let locale = |query: &str, wanted: &[&str]| {
        let wanted: Vec<String> = wanted.iter().map(|&tag| tag.to_owned()).collect();
        Model::new(&game, query, &wanted, &Persisted::default()).0.locale
    };
    assert_eq!(locale("?lang=en", &["zh-CN"]), Locale::En);
    assert_eq!(locale("?lang=xx", &["zh-CN"]), Locale::ZhHans);
    assert_eq!(locale("", &["fr", "zh-TW", "en"]), Locale::ZhHans);
    assert_eq!(locale("", &[]), Locale::En);
}

#[test]
fn a_link_is_put_into_the_history_and_a_step_back_is_not() {
    let game = Game::load();
    let mut model = at(&game, "?lang=en");
    let effects = model.update(&game, NavigationMsg::To(OWNER));
    assert_eq!(effects, [Effect::Push(model.route()), Effect::Top, Effect::Focus]);
    assert_eq!((model.page, choices(&model, Side::Owner)), (OWNER, Some(0)));
    let effects = model.update(&game, arrived("?lang=zh-Hans&page=about", -1));
    assert_eq!(effects, [Effect::Language(Locale::ZhHans), Effect::Return]);
    assert_eq!((model.page, model.locale), (Page::About, Locale::ZhHans));
    // An address without a language keeps the one that is spoken.
    let _effects = model.update(&game, arrived("", -1));
    assert_eq!((model.page, model.locale), (Page::Home, Locale::ZhHans));
    // A place within the page is the browser's to go to; back from it, the reader is where they were.
    let new = Arrival { address: "#main".to_owned(), note: String::new(), by: None };
    assert_eq!(model.update(&game, NavigationMsg::Arrived(new)), []);
    assert_eq!(model.update(&game, arrived("", -1)), [Effect::Return]);
}

#[test]
fn a_switch_of_language_or_colours_stays_on_the_page() {
    let game = Game::load();
    let mut model = played(&game, 1);
    let effects = model.update(&game, SettingsMsg::SetLocale(Locale::ZhHans));
    let route = Route { page: OWNER, locale: Some(Locale::ZhHans), ..Route::default() };
    assert_eq!(effects, [Effect::Language(Locale::ZhHans), Effect::Replace(route)]);
    for theme in Theme::ALL {
        let effects = model.update(&game, SettingsMsg::SetTheme(theme));
        assert_eq!(effects, [Effect::Theme(theme), Effect::Keep(Key::Theme, theme.id().map(str::to_owned))]);
        let kept = theme.id().map_or_else(Persisted::default, |id| Persisted::default().with(Key::Theme, id));
        assert_eq!(with(&game, "", kept).0.theme, theme);
    }
    let kept = Persisted::default().with(Key::Theme, "mauve");
    assert_eq!(with(&game, "", kept).0.theme, Theme::System);
    assert_eq!((model.page, choices(&model, Side::Owner)), (OWNER, Some(1)));
}

#[test]
fn large_print_is_in_the_address_kept_and_left_by_one_button() {
    let game = Game::load();
    let (mut model, first) = with(&game, "result.zh-Hans.html?size=large", Persisted::default());
    assert_eq!((model.size, model.route().size), (Size::Large, Size::Large));
    assert!(first.contains(&Effect::Size(Size::Large)));
    // The address does not change what is kept; the button does.
    assert!(!first.iter().any(|it| matches!(it, Effect::Keep(Key::Size, _))));
    let effects = model.update(&game, SettingsMsg::SetSize(Size::Normal));
    let page = [Effect::Top, Effect::Focus];
    assert_eq!(
        effects[..3],
        [
            Effect::Size(Size::Normal),
            Effect::Keep(Key::Size, None),
            Effect::Replace(Route { page: Page::Result, locale: Some(Locale::ZhHans), ..Route::default() }),
        ]
    );
    assert_eq!(effects[3..], page);
    let kept = Persisted::default().with(Key::Size, "large");
    let (mut model, first) = with(&game, "about.en.html", kept);
    let route = Route { page: Page::About, locale: Some(Locale::En), size: Size::Large, ..Route::default() };
    assert!(first.contains(&Effect::Replace(route)) && first.contains(&Effect::Size(Size::Large)));
    // Where nothing is shown as cards, the page stays what it is.
    assert_eq!(model.update(&game, SettingsMsg::SetSize(Size::Normal)).len(), 3);
    let kept = Persisted::default().with(Key::Size, "giant");
    assert_eq!(with(&game, "", kept).0.size, Size::Normal);
}

#[test]
fn each_card_is_an_entry_of_the_history_and_letters_stay_as_large_as_they_are() {
    let game = Game::load();
    let (mut model, _) = with(&game, "emergency.en.html?size=large", Persisted::default());
    assert_eq!((model.card.as_deref(), model.note().as_str()), (None, ""));
    let forth = [Effect::Scene, Effect::Top, Effect::Focus];
    for card in ["gone", "gone.borrow"] {
        assert_eq!(model.update(&game, NavigationMsg::Card(card.to_owned())), forth);
        assert_eq!(model.note(), card);
    }
    let back = |note: &str, address: &str| {
        let (address, note) = (address.to_owned(), note.to_owned());
        NavigationMsg::Arrived(Arrival { address, note, by: Some(-1) })
    };
    let here = "emergency.en.html?size=large";
    assert_eq!(model.update(&game, back("gone", here)), [Effect::Top, Effect::Focus]);
    assert_eq!(model.card.as_deref(), Some("gone"));
    assert_eq!(model.update(&game, back("", here)), [Effect::Top, Effect::Focus]);
    assert_eq!(model.card, None);
    // An entry from before the letters grew.
    let effects = model.update(&game, back("", "about.en.html"));
    assert_eq!(effects[0], Effect::Replace(model.route()));
    assert_eq!((model.page, model.size), (Page::About, Size::Large));
}
