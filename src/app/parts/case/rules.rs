//! The choice of rules: other versions of disputed points, rules of other dates, one more protection.

use web_sys::HtmlSelectElement;
use yew::{Callback, Event, Html, Properties, TargetCast, component, html};

use super::outcome::outcome;
use crate::context::{AppContext, use_app_context};
use crate::shared::Shared;
use content::text;
use story::casefile::Casefile;
use story::words;
use world::Rules;
use world::ids::{ControlId, PolicyId, VariantId};
use world::model::{Control, Party};

/// The parties whose protections can be added, in the order of the list.
const PARTIES: [Party; 7] =
    [Party::Owner, Party::Carrier, Party::Vendor, Party::Government, Party::Platform, Party::Lender, Party::Bank];

/// The policy whose id is no date.
const TODAY: &str = "today";

/// The component's properties.
#[derive(PartialEq, Properties)]
pub struct Props {
    /// The night as it was.
    pub night: Shared<Casefile>,
    /// The night under the rules chosen.
    pub file: Shared<Casefile>,
    /// The rules chosen.
    pub rules: Rules,
    /// Whether the night under them is still worked out: `file` is that of the rules before.
    pub busy: bool,
    /// Called with other rules.
    pub choose: Callback<Rules>,
}

/// The rules and versions that can be chosen, and their outcome.
#[component]
pub fn RulesPanel(props: &Props) -> Html {
    let ui = &use_app_context();
    let (c, world) = (&ui.catalog, &ui.game.world);
    let variants = (0..).map(VariantId).take(world.variants.len());
    html! {
        <section class="what-if-rules needs-app" data-later="" aria-labelledby="rules" aria-busy={props.busy.to_string()}>
            <h2 id="rules" tabindex="-1">{ text::case_rules_label(c) }</h2>
            <p class="prose">{ text::case_rules_how(c) }</p>
            <div class="choosing">
                <>{ for variants.map(|variant| telling(ui, props, variant)) }</>
                { policies(ui, props) }
                { protection(ui, props) }
                { hypotheses(ui, props) }
            </div>
            { outcome(ui, &props.night, &props.file) }
            if !props.file.added.is_empty() {
                <p><button onclick={to(props, Rules::of_the_night(world))}>{ text::case_reset(c) }</button></p>
            }
        </section>
    }
}

/// A callback that chooses these rules.
fn to<E>(props: &Props, rules: Rules) -> Callback<E> {
    let choose = props.choose.clone();
    Callback::from(move |_| choose.emit(rules.clone()))
}

/// A disputed point with its versions and who tells them.
fn telling(ui: &AppContext, props: &Props, id: VariantId) -> Html {
    let c = &ui.catalog;
    let variant = &ui.game.world.variants[id.index()];
    let option = |(index, telling): (usize, &world::model::Telling)| {
        let rules = props.rules.clone().telling(id, index);
        radio(&variant.id, &telling.id, c.format(telling.name, &[]), props.rules.option(id) == index, to(props, rules))
    };
    html! {
        <fieldset key={variant.id.clone()}>
            <legend>
                { c.format(variant.name, &[]) }{ " " }<b class="badge disputed">{ text::case_disputed(c) }</b>
            </legend>
            <>{ for variant.options.iter().enumerate().map(option) }</>
        </fieldset>
    }
}

fn policies(ui: &AppContext, props: &Props) -> Html {
    let c = &ui.catalog;
    let world = &ui.game.world;
    let one = |(id, policy): (PolicyId, &world::model::Policy)| {
        let adds: Vec<String> =
            policy.controls.iter().map(|it| c.format(world.controls[it.index()].name, &[])).collect();
        let mut name = match policy.id.as_str() {
            TODAY => text::case_policy_today(c),
            date => text::case_policy(c, date),
        };
        if !adds.is_empty() {
            name = text::case_policy_adds(
                c,
                content::arg::Controls(&adds.join(&text::list_and(c))),
                content::arg::Policy(&name),
            );
        }
        radio("policy", &policy.id, name, props.rules.policy() == Some(id), to(props, props.rules.clone().at(id)))
    };
    html! {
        <fieldset key="policy">
            <legend>{ text::case_policy_label(c) }</legend>
            <>{ for (0..).map(PolicyId).zip(&world.policies).map(one) }</>
        </fieldset>
    }
}

fn radio(group: &str, id: &str, name: String, checked: bool, onchange: Callback<Event>) -> Html {
    html! {
        <label key={id.to_owned()}>
            <input type="radio" name={format!("rules-{group}")} value={id.to_owned()} {checked} {onchange} />
            <span>{ name }</span>
        </label>
    }
}

/// The controls of the content, with their ids.
fn controls(ui: &AppContext) -> impl Iterator<Item = (ControlId, &Control)> {
    (0..).map(ControlId).zip(&ui.game.world.controls)
}

/// One protection that somebody could have had in place.
fn protection(ui: &AppContext, props: &Props) -> Html {
    let c = &ui.catalog;
    let world = &ui.game.world;
    let chosen = props.rules.added().iter().copied().find(|it| world.controls[it.index()].party.protects());
    let bare = chosen.map_or_else(|| props.rules.clone(), |it| props.rules.clone().without(it));
    let onchange = {
        let (choose, game) = (props.choose.clone(), ui.game.clone());
        Callback::from(move |event: Event| {
            let id = event.target_dyn_into::<HtmlSelectElement>().map(|it| it.value()).unwrap_or_default();
            let rules = bare.clone();
            choose.emit(match game.world.control(&id) {
                Some(control) => rules.with(control),
                None => rules,
            });
        })
    };
    let of = |by: Party| {
        html! {
            <optgroup key={by.id()} label={words::party(c, by)}>
                { for controls(ui).filter(|(_, it)| it.party == by).map(|(id, it)| html! {
                    <option key={it.id.clone()} value={it.id.clone()} selected={chosen == Some(id)}>
                        { c.format(it.name, &[]) }
                    </option>
                }) }
            </optgroup>
        }
    };
    html! {
        <div key="protection" class="protection">
            <label for="protection">{ text::case_protection_label(c) }</label>
            <select id="protection" {onchange}>
                <option key="none" value="" selected={chosen.is_none()}>{ text::case_protection_none(c) }</option>
                { for PARTIES.map(of) }
            </select>
            if let Some(id) = chosen {
                <p>{ c.format(world.controls[id.index()].text, &[]) }</p>
            }
        </div>
    }
}

/// Guesses at how the night could have gone, each off unless asked for.
fn hypotheses(ui: &AppContext, props: &Props) -> Html {
    let c = &ui.catalog;
    let one = |(id, it): (ControlId, &Control)| {
        let checked = props.rules.added().contains(&id);
        let rules = if checked { props.rules.clone().without(id) } else { props.rules.clone().with(id) };
        html! {
            <label key={it.id.clone()}>
                <input type="checkbox" value={it.id.clone()} {checked} onchange={to(props, rules)} />
                <span>{ c.format(it.name, &[]) } <small>{ c.format(it.text, &[]) }</small></span>
            </label>
        }
    };
    html! {
        <fieldset key="hypotheses" class="hypotheses">
            <legend>{ text::case_hypotheses_label(c) }</legend>
            <p>{ text::case_hypotheses_note(c) }</p>
            <>{ for controls(ui).filter(|(_, it)| it.party == Party::Hypothesis).map(one) }</>
        </fieldset>
    }
}
