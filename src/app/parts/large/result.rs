//! The self-check's result in large print: one sentence, the one thing, its steps, done.

use yew::{Html, html};

use super::items::how;
use crate::context::AppContext;
use crate::parts::check::sure::grade;
use crate::parts::check::todo::{PlanView, changed, what_for};
use crate::parts::check::words;
use crate::parts::deck::{Card, deck, done};
use crate::parts::frame::page_link;
use crate::store::CheckupMsg;
use checkup::{Certainty, TAKEN_AT, today, worst};
use content::arg;
use content::text;
use i18n::format;
use share::route::Page;

/// The card with the sentence.
const SENTENCE: &str = "sentence";

/// The view of a self-check's result in large print: what its cards are drawn with.
pub struct ResultView<'a> {
    /// What there is to do, of which cases.
    pub plan: PlanView<'a>,
    /// How sure the case is that the sentence names, once that is known.
    pub verdict: Option<&'a Certainty>,
    /// What is open beside the money, where no money is: in words, or nothing.
    pub harms: String,
    /// Whose phone it is, where it is somebody else's.
    pub whose: Option<String>,
}

/// The result's cards.
pub fn result(ui: &AppContext, shown: &ResultView<'_>, card: Option<&str>) -> Html {
    let mut cards = vec![sentence(ui, shown)];
    one_thing(ui, &shown.plan, &mut cards);
    deck(ui, &cards, card)
}

fn sentence(ui: &AppContext, shown: &ResultView<'_>) -> Card {
    let (c, plan) = (&ui.catalog, &shown.plan);
    let worst = worst(plan.cases, |case| &case.then);
    let mut said = Vec::new();
    if let Some(whose) = &shown.whose {
        said.push(text::large_sentence(c, whose));
    }
    if !plan.session.ticked(&ui.game.story).is_empty() {
        said.push(changed(ui, plan));
    }
    let title = match worst.and_then(|case| Some((case, case.then.path.as_ref()?))) {
        None => {
            if !shown.harms.is_empty() {
                said.push(text::check_sure_harms(c, &shown.harms));
            }
            said.push(text::check_safe_doubt(c));
            text::large_safe(c)
        }
        Some((case, path)) => {
            if !plan.general {
                said.push(text::large_sum(c));
            }
            said.push(text::large_worst(c, &words::theft(ui, case.theft)));
            if !plan.general {
                let by = words::by(ui, case.theft, path.minutes);
                said.push(if words::is_remote(ui, case.theft) {
                    text::large_by_remote(c, &by)
                } else {
                    text::large_by(c, arg::By(&by), arg::From(&format::clock(TAKEN_AT)))
                });
            }
            if let Some(verdict) = shown.verdict {
                said.push(text::large_sentence(c, &grade(c, verdict)));
            }
            match plan.general {
                true => text::large_general(c),
                false => text::large_loss(c, &format::money(case.then.loss)),
            }
        }
    };
    if plan.general {
        said.push(text::check_general(c));
    }
    let open = plan.profile.unanswered();
    if open > 0 {
        said.push(text::check_open(c, open));
    }
    let to_questions = html! {
        <p class="row">
            if shown.whose.is_some() {
                <button onclick={ui.on(CheckupMsg::LookAt(None))}>{ text::check_to_own(c) }</button>
            }
            { page_link(ui, Page::Checkup, "button", text::check_change(c)) }
        </p>
    };
    Card::new(SENTENCE.to_owned(), title, said).with(to_questions)
}

fn one_thing(ui: &AppContext, plan: &PlanView<'_>, cards: &mut Vec<Card>) {
    let c = &ui.catalog;
    let Some(thing) = today(plan.todo, plan.cases) else {
        let is_open = plan.cases.iter().any(|case| case.then.loss > 0);
        let words = if is_open { text::large_none(c) } else { text::check_today_done(c) };
        cards.push(Card::new("none".to_owned(), text::large_one(c), vec![words]));
        return;
    };
    let control = &ui.whole().controls[thing.item.control.index()];
    let id = &control.id;
    let advice = thing.item.advice.and_then(|at| ui.game.story.advice.get(at));
    let name = advice.map_or_else(|| words::control(ui, thing.item.control), |it| c.format(it.title, &[]));
    let minutes = text::minutes(c, i64::from(thing.item.minutes));
    let mut said = vec![text::large_one_text(c, arg::Minutes(&minutes), arg::Name(&name))];
    if !plan.is_about_the_worst(&thing) {
        said.push(text::large_other(c));
    }
    said.push(what_for(ui, plan, &thing));
    cards.push(Card::new(id.clone(), text::large_one(c), said));
    match advice {
        Some(advice) => how(ui, (id, &name, advice), &plan.phones(ui), plan.carrier(), cards),
        None => cards.push(Card::new(format!("{id}.1"), name.clone(), vec![c.format(control.text, &[])])),
    }
    let button = done(ui, false, CheckupMsg::Try(id.clone(), true), SENTENCE);
    let last = Card::new(format!("{id}.done"), text::large_finish(c), vec![text::large_sentence(c, &name)]);
    cards.push(last.with(button).ends());
}
