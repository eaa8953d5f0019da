//! The debrief: its waterfall, its chain by keys, its turning points, the way on from each.

use i18n::Locale;
use serde_json::json;
use world::model::Side;

use crate::browser::{Browser, Key, Setup, with_browser};
use crate::play::{Rule, come_to_the_end, decisions, it_speaks};

/// Comes to the debrief of the crew's night.
fn debrief(browser: &Browser, locale: Locale, rule: Rule) {
    come_to_the_end(browser, Side::Crew, locale, rule);
}

#[test]
fn the_money_falls_from_row_to_row_to_what_is_missing() {
    with_browser(&Setup::default(), |browser| {
        debrief(browser, Locale::En, Rule::First);
        let seen = browser.run(
            "const rows = [...document.querySelectorAll('.debrief-money tr')];
             const yuan = (row) => Number(row.lastElementChild.innerText.replace('−', '-').replace(/[¥,]/g, ''));
             const net = rows.findIndex((row) => row.matches('.net'));
             const box = (row) => row.querySelector('rect').getBoundingClientRect();
             const falls = rows.slice(1, net).every((row, at) => Math.abs(box(row).right - (at ? box(rows[at]).left : box(rows[0]).right)) < 3);
             return [rows.slice(0, net).reduce((sum, row) => sum + yuan(row), 0), yuan(rows[net]), falls];",
        );
        assert_eq!(seen[0], seen[1], "the rows do not add up: {seen}");
        assert!(seen[1].as_f64() > Some(0.0), "whoever takes whatever is first takes something: {seen}");
        assert_eq!(seen[2], true, "a bar does not go on where the one before it ends");
    });
}

#[test]
fn the_chain_is_walked_with_the_arrow_keys() {
    with_browser(&Setup::default(), |browser| {
        debrief(browser, Locale::En, Rule::First);
        let stops = browser.count(".debrief-chain .stop");
        assert!(stops > 5, "{stops} steps from the phone to the money");
        assert_eq!(browser.count(".debrief-chain .stop[tabindex='0']"), 1, "one stop of the tab key");
        browser.run("document.querySelector('.debrief-chain .stop[tabindex=\"0\"]').focus()");
        for step in ["chain-step-1", "chain-step-2"] {
            browser.press(Key::Right);
            browser.wait_for_value("document.activeElement.id", step);
            browser.wait_for(&format!("#{step}[tabindex='0']"));
        }
        // What the step needed and gave is lit.
        browser.wait_for(".wire.lit");
        browser.press(Key::End);
        browser.wait_until(&format!("document.activeElement.id === 'chain-step-{}'", stops - 1));
        // What is heard of a step is what the list says of it.
        browser.unfold(".debrief-chain details");
        let seen = browser.run(
            "return [[...document.querySelectorAll('.debrief-chain .stop')].map((it) => it.getAttribute('aria-label')),
                     [...document.querySelectorAll('.debrief-chain li')].map((it) => it.innerText)]",
        );
        assert_eq!(seen[0], seen[1]);
        assert_eq!(seen[0].as_array().map(Vec::len), Some(stops));
    });
}

#[test]
fn from_a_turning_point_one_plays_on() {
    for locale in Locale::ALL {
        with_browser(&Setup::default(), |browser| {
            // Whoever goes home could have had more.
            debrief(browser, locale, Rule::Last);
            it_speaks(browser, locale);
            assert!(browser.count(".debrief-turns li") > 0, "no turning point");
            let title = browser.read("document.querySelector('.debrief-turns h3').lastChild.data");
            let chosen = browser.text(".debrief-turns dd");
            browser.click(".debrief-turns li button");
            browser.wait_for("button.choice");
            browser.wait_for_text("h1", &title);
            let offered =
                browser.run("return [...document.querySelectorAll('button.choice')].map((it) => it.innerText)");
            let offered =
                offered.as_array().map(|all| all.iter().any(|it| it.as_str().is_some_and(|it| it.contains(&chosen))));
            assert_eq!(offered, Some(true), "“{chosen}” is not offered where it was chosen");
            assert!(decisions(browser) < 5);
        });
    }
}

#[test]
fn what_would_have_helped_leads_to_its_item_of_the_checklist() {
    with_browser(&Setup::default(), |browser| {
        debrief(browser, Locale::En, Rule::First);
        assert!(browser.count(".debrief-party") > 1, "the owner's and somebody else's");
        let item = browser.text(".debrief-party a").replace("In the checklist: ", "");
        browser.click(".debrief-party a");
        browser.wait_for(".checklist");
        browser.wait_until(&format!(
            "[...document.querySelectorAll('.checklist li')].some((it) => {{
                 const box = it.getBoundingClientRect();
                 return box.bottom > 0 && box.top < innerHeight && it.innerText.includes({});
             }})",
            json!(item)
        ));
    });
}
