//! The case file as a plain page: the rows as the replay shows them, and the
//! table of institutions, from the same model and the same words.

use content::arg;
use content::text;
use i18n::{Catalog, format};
use story::casefile::{Casefile, Entry, Institution, entries, institutions, words};
use story::{Game, words as names};
use world::Rules;
use world::ids::ProviderId;
use world::model::{Confidence, Side};

use super::html::{escape, paragraphs, push};

/// The case file.
pub fn body(game: &Game, c: &Catalog) -> String {
    let night = Casefile::of(game, &Rules::of_the_night(&game.world));
    let held = text::case_held(c, arg::Held(night.held()), arg::Of(night.shown.len()));
    let mut html = format!(
        "<div class=\"case plain\">\n<header>\n<h1>{}</h1>\n<div class=\"prose\">{}</div>\n<p><strong>{}</strong></p>\n</header>\n",
        escape(&text::case_title(c)),
        paragraphs(&text::case_intro(c)),
        escape(&held)
    );
    html += &format!(
        "<section class=\"lanes rows\">\n<h2>{}</h2>\n<p>{}</p>\n<div class=\"lane-heads\" aria-hidden=\"true\">",
        escape(&text::case_rows_label(c)),
        escape(&text::case_rows_how(c))
    );
    for side in Side::BOTH {
        html += &format!("<span>{}</span>", escape(&words::side(c, side)));
    }
    html += "</div>\n<ol>\n";
    for entry in entries(&game.world) {
        html += &row(game, c, &night, &entry);
    }
    html += &format!(
        "</ol>\n</section>\n<section class=\"firms\">\n<h2>{}</h2>\n<p>{}</p>\n",
        escape(&text::case_institutions_label(c)),
        escape(&text::case_institutions_how(c))
    );
    html += &table(game, c);
    html + "</section>\n</div>\n"
}

fn row(game: &Game, c: &Catalog, night: &Casefile, entry: &Entry) -> String {
    let row = &game.world.rows[entry.row];
    let (number, side) = (row.number, entry.lane.id());
    let (whose, both) = match entry.both {
        true => (text::case_both(c), " both"),
        false => (words::side(c, entry.lane), ""),
    };
    let disputed = if row.confidence == Confidence::Disputed { " disputed" } else { "" };
    let mut html = format!(
        "<li id=\"row-{number}\" class=\"{side}\">\n<div class=\"when\"><b>{number}</b> <time>{}</time></div>\n\
         <details class=\"what\"><summary><span><span class=\"whose{both}\">{}</span> \
         <span class=\"sentence\">{}</span> <span class=\"marks-of\"><b class=\"badge{disputed}\">{}</b> \
         <small>{}</small></span></span></summary>\n<div class=\"opened\">\n",
        escape(&words::span(c, row.from, row.to)),
        escape(&whose),
        escape(&c.format(row.text, &[])),
        escape(&words::confidence(c, row.confidence)),
        escape(&words::source(c, row.source)),
    );
    push(
        &mut html,
        format_args!(
            "<p class=\"quote\"><q lang=\"zh-Hans\">{}</q> <small>{}</small></p>\n",
            escape(&row.quote),
            escape(&text::case_quote(c))
        ),
    );
    for variant in entry.disputes.iter().map(|id| &game.world.variants[id.index()]) {
        let told: String = variant.options.iter().map(|it| item(&c.format(it.name, &[]))).collect();
        let what = escape(&text::case_disputes(c, variant.name));
        push(&mut html, format_args!("<div class=\"told-differently\"><p>{what}</p><ul>{told}</ul></div>\n"));
    }
    html += &shows(game, c, night, entry);
    push(&mut html, format_args!("<h3>{}</h3>\n", escape(&text::case_firms(c))));
    for provider in &entry.providers {
        html += &firm(game, c, *provider);
    }
    html + "</div>\n</details>\n</li>\n"
}

/// The events that show a row, and what is so besides.
fn shows(game: &Game, c: &Catalog, night: &Casefile, entry: &Entry) -> String {
    let (world, row) = (&game.world, &game.world.rows[entry.row]);
    let events = night.shown[entry.row].events.iter().map(|&index| &night.events[index]);
    let mut html = format!("<h3>{}</h3>\n<ul class=\"shows\">\n", escape(&text::case_events(c)));
    for line in words::told(c, world, events.clone()) {
        let stamp = |minute| match format::day(minute) == format::day(row.from) {
            true => format::clock(minute),
            false => words::clock(c, minute),
        };
        let side = words::side(c, line.side);
        let mut said = escape(&text::case_whose(c, arg::Side(&side), arg::What(&line.text)));
        if line.times > 1 {
            let times = text::line_times(c, arg::Count(line.times), arg::Time(&stamp(line.until)));
            push(&mut said, format_args!(" <em>{}</em>", escape(&times)));
        }
        push(
            &mut html,
            format_args!(
                "<li class=\"{}\"><time>{}</time> <span>{said}</span></li>\n",
                line.side.id(),
                escape(&stamp(line.at))
            ),
        );
    }
    html += "</ul>\n";
    let besides: String = words::besides(c, world, &row.checks, events).iter().map(|it| item(it)).collect();
    if !besides.is_empty() {
        push(&mut html, format_args!("<h3>{}</h3>\n<ul>{besides}</ul>\n", escape(&text::case_besides(c))));
    }
    html
}

fn firm(game: &Game, c: &Catalog, provider: ProviderId) -> String {
    let it = &game.world.providers[provider.index()];
    let [case_name, name, said, answer] =
        [it.case_name, it.name, it.said, it.answer].map(|id| escape(&c.format(id, &[])));
    let (says, answers) = (escape(&text::case_said(c)), escape(&text::case_answer(c)));
    format!(
        "<div class=\"firm\"><p><b>{case_name}</b> <small>{name}</small></p>\
         <dl><dt>{says}</dt><dd>{said}</dd><dt>{answers}</dt><dd>{answer}</dd></dl></div>\n"
    )
}

/// The institutions.
fn table(game: &Game, c: &Catalog) -> String {
    let heads = words::heads(c).map(|head| escape(&head));
    let columns: String =
        heads.iter().map(|head| format!("<th role=\"columnheader\" scope=\"col\">{head}</th>")).collect();
    let lines: String = institutions(&game.world).iter().map(|it| line(game, c, it, &heads)).collect();
    format!(
        "<table role=\"table\">\n<thead role=\"rowgroup\"><tr role=\"row\">{columns}</tr></thead>\n\
         <tbody role=\"rowgroup\">\n{lines}</tbody>\n</table>\n"
    )
}

fn line(game: &Game, c: &Catalog, it: &Institution, heads: &[String; 7]) -> String {
    let provider = &game.world.providers[it.provider.index()];
    let said = |id| escape(&c.format(id, &[]));
    let ops: String = it.ops.iter().map(|op| item(&names::op(c, &game.world, *op))).collect();
    let count = escape(&text::case_operations_count(c, it.ops.len()));
    let link = |row: &u8| {
        let name = escape(&text::case_row(c, u32::from(*row)));
        format!("<a class=\"to-row\" href=\"#row-{row}\" aria-label=\"{name}\">{row}</a>")
    };
    let rows = match it.rows.is_empty() {
        true => escape(&text::case_no_rows(c)),
        false => format!("<span class=\"to-rows\">{}</span>", it.rows.iter().map(link).collect::<String>()),
    };
    let cells = [
        format!("<details><summary>{count}</summary><ul>{ops}</ul></details>"),
        said(provider.weakness),
        said(provider.defence),
        rows,
        said(provider.said),
        said(provider.answer),
    ];
    let cells = cells.iter().zip(&heads[1..]).map(|(cell, head)| {
        format!("<td role=\"cell\"><span class=\"head\" aria-hidden=\"true\">{head}</span>{cell}</td>")
    });
    format!(
        "<tr role=\"row\"><th scope=\"row\" role=\"rowheader\">{}<small>{}</small></th>{}</tr>\n",
        said(provider.case_name),
        said(provider.name),
        cells.collect::<String>()
    )
}

fn item(words: &str) -> String {
    format!("<li>{}</li>", escape(words))
}
