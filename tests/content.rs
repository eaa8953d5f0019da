//! The content: every kind of mistake in it is found, and what is shipped tells the night as it was.
#![allow(clippy::unwrap_used)]

use crate::common;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use authoring::content::{Message, Source, check, parse_minute};
use authoring::texts::compile::{self, compile};
use base::MsgId;
use common::{Night, files, fixture, words};
use i18n::Locale;
use proptest::prelude::*;
use sim::{Event, EventKind, Reason, Score};
use world::emergency::{Kind, Place, Who};
use world::ids::OpId;
use world::model::{Confidence, Minute, Party, Side};

const WORLD: &str = "content/world/small.toml";
const STORY: &str = "content/story/victim/small.toml";
const LIST: &str = "content/checklist/small.toml";
const CHECK: &str = "content/checkup/small.toml";
const GONE: &str = "content/emergency/small.toml";
const LEARN: &str = "content/learning/small.toml";
const FORMER: &str = "content/aliases.toml";
const ROLES: &str = "content/roles.toml";

/// A small world in which everything is right.
const SMALL: [(&str, &str); 9] = [
    (
        WORLD,
        r#"
provider = { id = "kiosk" }
scenario = { start = "19:00", end = "09:00+1", crew-hands = 1, owner-hands = 1, patience = 1, facts = ["owner:coin"] }
pot = [{ id = "purse", owner = "owner", balance = 10 }, { id = "till" }]
number = [{ id = "line", receiver = [{ side = "owner", none = ["shop:shut"] }] }]
observation = [{ id = "bell", notice = "call" }]
guard = [{ id = "keeper", hours = "06:00-23:00", verdict = "delay 5" }]
control = [{ id = "shutter", party = "platform", strength = "claimed", source = ["row 1"], since = "2020-10-10" }, { id = "latch", strength = "inferred", party = "disputed" }]
variant = [{ id = "latched", options = [{ id = "no" }, { id = "yes", controls = ["latch"] }] }]
policy = [{ id = "2020-09", strength = "reported", source = ["article"] }, { id = "2020-10", strength = "unknown", date = "2020-10-09", undecided = ["shutter"] }]
row = [{ number = 1, from = "19:05", to = "19:20", confidence = "reported", source = "owner", quote = "bought", checks = ["done buy", "sees owner bell", "!holds shop:shut"], fails = ["without buy"] }]
item = [{ id = "coin" }]
fact = [{ id = "shop:shut" }]
use = [{ template = "door", with = { name = "front" } }]

[[operation]]
id = "buy"
by = "owner"
channel = "counter"
hours = "09:00-20:00"
prep = 1
takes = 1
code = "number line"
unless = ["shop:shut"]
factors = ["coin"]
blocked-by = ["shutter"]
guards = ["keeper"]
rows = [1]
pay = { from = "purse", to = "till", up-to = 2 }
notify = [{ to = "owner", see = "bell" }]
# room

[[operation]]
id = "shut"
by = "crew"
channel = "hand"
blocked-by = ["latch"]
takes = 1
add = ["shop:shut"]

[script]
id = "errand"
side = "owner"
entry = [{ op = "buy", not-before = "19:05", when = ["!shop:shut", "time < 20:00"] }]

[[theft]]
id = "snatched"
confidence = "reported"
sources = [{ name = "paper" }]
"#,
    ),
    (
        "content/world/templates/door.toml",
        r#"
[[fact]]
id = "door:{name}"
[[operation]]
id = "open:{name}"
by = "owner"
channel = "hand"
takes = 1
unless = ["door:{name}"]
add = ["door:{name}"]
"#,
    ),
    (
        STORY,
        r#"
[[storylet]]
id = "evening"
act = 1
when = ["!shop:shut"]
choice = [
    { id = "go", do = ["buy"], sets = ["went"] },
    { id = "stay", when = ["!flag went", "!did buy", "!seen bell"], script = "errand", wait = 5 },
]

[[storylet]]
id = "morning"
act = 1
when = ["truth shop:shut", "loss < 5", "visited evening"]
ending = true
# room
"#,
    ),
    (
        LIST,
        r#"
[[advice]]
id = "lock"
moment = "today"
minutes = 3
checked = "2026-11"
warns = true
devices = ["iphone", "android"]
carriers = ["other"]
unsourced = ["other"]
sources = [{ name = "source-shop", url = "https://shop.example/" }]
breaks = ["shut"]
controls = ["shutter"]
# room
"#,
    ),
    (
        GONE,
        r#"
stretch = [{ id = "soon", from = 0, to = 10 }, { id = "later", from = 10, to = 60 }]
source = [{ id = "paper", url = "https://paper.example/a", checked = "2026-11" }]

[[contact]]
id = "desk"
kind = "carrier"
region = "china"
number = "0755-10 10"
web = "https://desk.example"
press = true
sources = ["paper"]

[[situation]]
id = "torn"
call = ["carrier"]
steps = ["ring"]
sources = ["paper"]

[[step]]
id = "ring"
from = 0
to = 5
who = "owner"
where = "telephone"
call = ["carrier"]
say = true
avoid = true
sources = ["paper"]

[[step]]
id = "wait"
from = 10
to = 60
who = "helper"
where = "anywhere"
sources = ["paper"]
"#,
    ),
    (
        CHECK,
        r#"
question = [{ id = "door", group = "shop", unknown = "open", answer = [{ id = "shut", controls = ["shutter"] }, { id = "open", removes = ["shop:shut"] }] }]
contradiction = [{ id = "both", answers = ["door=shut", "door=open"] }]
persona = [{ id = "keeper-home", answers = ["door=shut"] }]
"#,
    ),
    (
        LEARN,
        r#"
question = [{ id = "closes", theft = "snatched", answer = [{ id = "wall", ends = "shutter" }, { id = "dusk", in-time = [0, 9] }, { id = "coin", out-of-reach = "crew:coin" }] }]
prompt = [{ id = "after", role = "owner", endings = ["morning"] }]
"#,
    ),
    (
        ROLES,
        r#"
world = "corner-shop"
first-day = "2020-09-04"
fact = { phone-with-owner = "owner:coin", phone-taken = "shop:shut", phone-on = "owner:coin", sim-moved = "shop:shut", sim-replaced = "shop:shut", line-suspended = "shop:shut", line-held = "shop:shut", sms-off = "shop:shut", forwarding = "shop:shut" }
operation = { report-lost = "buy" }
number = { line = "line" }
control = { sim-pin = "shutter" }
pot = { refuge = "till", purse = [{ pot = "purse", frozen = "shop:shut", known = "owner:coin" }] }
"#,
    ),
    (
        FORMER,
        r#"
control = { shutters = "shutter" }
answer = { "door=closed" = "door=shut" }
"#,
    ),
];

fn small() -> Vec<Source> {
    SMALL.map(|(file, text)| Source { file: file.to_owned(), text: text.to_owned() }).to_vec()
}

/// The messages that sources refer to, none with arguments.
fn messages(sources: &[Source]) -> BTreeMap<String, Message> {
    let used = check(sources, &BTreeMap::new()).used;
    used.into_iter().map(|id| (id, Message { id: MsgId(0), args: 0 })).collect()
}

/// The problems of these sources, as a writer reads them.
fn report(sources: &[Source], messages: &BTreeMap<String, Message>) -> Vec<String> {
    let checked = check(sources, messages);
    assert_eq!(checked.content.is_some(), checked.problems.is_empty(), "content comes out whole or not at all");
    checked.problems.iter().map(ToString::to_string).collect()
}

/// A change to the small world that makes it wrong, and the problem it makes.
struct Mistake {
    file: &'static str,
    /// This stands once in the file,
    right: &'static str,
    /// and becomes this, with as many lines.
    wrong: &'static str,
    /// The problem is at the line of this.
    line_of: &'static str,
    /// How the problem begins: the thing it is about, if one is known, and what is wrong.
    what: &'static str,
}

/// Every kind of mistake, one a line: file, what is right, what is wrong, at which line, what is said.
#[rustfmt::skip]
const MISTAKES: &[(&str, &str, &str, &str, &str)] = &[
    // What is referred to does not exist.
    (WORLD, r#"unless = ["shop:shut"]"#, r#"unless = ["shop:shu"]"#, "shop:shu\"", "buy: unknown fact `shop:shu`; did you mean `shop:shut`?"),
    (WORLD, r#"from = "purse""#, r#"from = "purs""#, "purs\"", "buy: unknown pot `purs`; did you mean `purse`?"),
    (WORLD, r#"see = "bell""#, r#"see = "gong""#, "gong", "buy: unknown observation `gong`"),
    (WORLD, r#"blocked-by = ["shutter"]"#, r#"blocked-by = ["shuter"]"#, "shuter", "buy: unknown control `shuter`; did you mean `shutter`?"),
    (WORLD, r#"guards = ["keeper"]"#, r#"guards = ["keepr"]"#, "keepr", "buy: unknown guard `keepr`; did you mean `keeper`?"),
    (WORLD, r#"code = "number line""#, r#"code = "number lin""#, "lin\"", "buy: unknown number `lin`; did you mean `line`?"),
    (WORLD, r#"code = "number line""#, r#"code = "account mail""#, "mail", "buy: unknown account `mail`"),
    (WORLD, r#"op = "buy""#, r#"op = "bye""#, "bye", "errand: unknown operation `bye`; did you mean `buy`?"),
    (STORY, r#"do = ["buy"]"#, r#"do = ["by"]"#, r#"["by"]"#, "evening: unknown operation `by`; did you mean `buy`?"),
    (STORY, "!flag went", "!flag gone", "gone", "evening: unknown flag `gone`"),
    (STORY, "!seen bell", "!seen bel", "seen bel", "evening: unknown observation `bel`; did you mean `bell`?"),
    (STORY, "visited evening", "visited evenin", "evenin\"", "morning: unknown storylet `evenin`; did you mean `evening`?"),
    (STORY, r#"script = "errand""#, r#"script = "erand""#, "erand", "evening: unknown script `erand`; did you mean `errand`?"),
    (LIST, r#"controls = ["shutter"]"#, r#"controls = ["bolt"]"#, "bolt", "lock: unknown control `bolt`"),
    // Ids and names.
    (WORLD, r#"fact = [{ id = "shop:shut" }]"#, r#"fact = [{ id = "shop:shut" }, { id = "shop:shut" }]"#, "fact = [", "shop:shut: fact `shop:shut` is declared twice"),
    (WORLD, r#"item = [{ id = "coin" }]"#, r#"item = [{ id = "coin" }, { id = "coin" }]"#, "item = [", "crew:coin: fact `crew:coin` is declared twice"),
    (WORLD, r#"id = "shut""#, r#"id = "buy" "#, r#"id = "buy" "#, "buy: operation `buy` is declared twice"),
    (STORY, r#"id = "morning""#, r#"id = "evening" "#, r#"id = "evening" "#, "evening: storylet `evening` is declared twice"),
    (STORY, r#"id = "stay""#, r#"id = "go""#, "!flag went", "evening: choice `go` is declared twice"),
    (WORLD, r#"guard = [{ id = "keeper""#, r#"guard = [{ id = "The Keeper""#, "The Keeper", "The Keeper: an id is made of a-z"),
    (WORLD, r#"provider = { id = "kiosk" }"#, "", r#"id = "buy""#, "buy: no provider: name one"),
    // Times, sides, amounts, words.
    (WORLD, r#"start = "19:00""#, r#"start = "7 pm""#, "7 pm", "scenario: `7 pm` is no time: write 20:51"),
    (WORLD, r#"end = "09:00+1""#, r#"end = "18:00""#, "18:00\", crew", "scenario: it ends before it starts"),
    (WORLD, r#"hours = "09:00-20:00""#, r#"hours = "09:00-25:00""#, "25:00", "buy: `09:00-25:00` is no span of the day"),
    (WORLD, r#"not-before = "19:05""#, r#"not-before = "24:05""#, "24:05", "errand: `24:05` is no time"),
    (WORLD, r#"side = "owner", none"#, r#"side = "police", none"#, "police", "line: `police` is no side: write crew or owner"),
    (WORLD, "balance = 10", "balance = 10, floor = 20", "floor", "purse: a floor is 0 or less"),
    (WORLD, "balance = 10", "balance = 9000000000000000000", "balance", "purse: 9000000000000000000 yuan is beyond all amounts"),
    (WORLD, "up-to = 2", "up-to = 9000000000000000000", "up-to", "buy: 9000000000000000000 yuan is beyond all amounts"),
    (WORLD, "up-to = 2", "up-to = 0", "up-to", "buy: a payment is more than nothing"),
    (WORLD, "delay 5", "delay a while", "a while", "keeper: `delay a while` is no verdict"),
    (WORLD, r#"code = "number line""#, r#"code = "letter line""#, "letter", "buy: `letter line`: write `number ID` or `account ID`"),
    (WORLD, "number = 1,", "number = 36,", "36", "row-36: rows are numbered from 1 without a gap"),
    (WORLD, "rows = [1]", "rows = [0]", r#"id = "buy""#, "buy: there is no row 0"),
    // Controls, the disputed points and the rules of a date that switch them.
    (WORLD, r#"since = "2020-10-10""#, r#"since = "10 October""#, "10 October", "shutter: `10 October` is no date: write 2020-10-10"),
    (WORLD, r#"since = "2020-10-10""#, r#"since = "2020-02-30""#, "2020-02-30", "shutter: `2020-02-30` is no date: write 2020-10-10"),
    (WORLD, r#"controls = ["latch"]"#, r#"controls = ["latsh"]"#, "latsh", "latched: unknown control `latsh`; did you mean `latch`?"),
    (WORLD, r#", controls = ["latch"]"#, "", r#"id = "latch""#, "latch: no variant switches this"),
    (WORLD, r#"{ id = "no" }, "#, "", r#"id = "latched""#, "latched: a dispute has two options at least"),
    (WORLD, r#"{ id = "no" }"#, r#"{ id = "yes" }"#, r#"id = "yes" }"#, "latched: option `yes` is declared twice"),
    (WORLD, r#"variant = [{ id = "latched""#, r#"variant = [{ id = "latched", options = [{ id = "x" }, { id = "y" }] }, { id = "latched""#, "variant", "latched: variant `latched` is declared twice"),
    (WORLD, r#"blocked-by = ["latch"]"#, "", r#"id = "latch""#, "latch: this control changes nothing"),
    (WORLD, r#"party = "disputed""#, r#"party = "hypothesis""#, r#"controls = ["latch"]"#, "latched: `latch` (hypothesis) is no control for a variant"),
    (WORLD, r#"policy = [{ id = "2020-09""#, r#"policy = [{ id = "2020-08""#, "scenario = ", "scenario: no policy `2020-09`: the rules of the night itself"),
    (WORLD, r#"policy = [{ id = "2020-09""#, r#"policy = [{ id = "2020-09", strength = "unknown" }, { id = "2020-09""#, "policy", "2020-09: policy `2020-09` is declared twice"),
    (WORLD, r#"undecided = ["shutter"]"#, r#"undecided = ["shuter"]"#, "shuter", "2020-10: unknown control `shuter`; did you mean `shutter`?"),
    (WORLD, r#"undecided = ["shutter"]"#, r#"undecided = ["latch"]"#, "policy", "2020-10: `latch` (disputed) is no control for the rules of a date"),
    (WORLD, r#"party = "platform""#, r#"party = "owner""#, "policy", "2020-10: `shutter` (owner) is no control for the rules of a date"),
    (LIST, r#"controls = ["shutter"]"#, r#"controls = ["latch"]"#, "latch", "lock: `latch` is no protection, but a telling of the night"),
    // What the rules rest on.
    (WORLD, r#"strength = "claimed", "#, "", "control = [", "shutter: how sure is it? write `strength`: published, reported, claimed, inferred, unknown"),
    (WORLD, r#"strength = "claimed""#, r#"strength = "disputed""#, "control = [", "shutter: that is no `strength`: published, reported, claimed, inferred, unknown"),
    (WORLD, r#"source = ["row 1"], "#, "", "control = [", "shutter: who says so? write `source`: a page, `row 35`, `case london-2022` or `article`; or it is inferred, or unknown"),
    (WORLD, r#"source = ["row 1"]"#, r#"source = ["row 2"]"#, "row 2", "shutter: `row 2` is no source: a page's address, `row N`, `case ID` or `article`"),
    (WORLD, r#"source = ["row 1"]"#, r#"source = ["case bus"]"#, "case bus", "shutter: `case bus` is no source: a page's address, `row N`, `case ID` or `article`"),
    (WORLD, r#"source = ["row 1"]"#, r#"source = ["the paper"]"#, "the paper", "shutter: `the paper` is no source: a page's address, `row N`, `case ID` or `article`"),
    (WORLD, r#"since = "2020-10-10""#, r#"since = "2020-10-10", until = "2020-10-10""#, "until", "shutter: it ends before it began: say `since`, an earlier day"),
    (WORLD, r#"party = "disputed""#, r#"party = "setting""#, "control = [", "latch: a setting is how somebody lives: nobody has to say so"),
    (WORLD, r#"source = ["article"]"#, r#"source = []"#, "policy = [", "2020-09: who says so? write `source`: a page, `row 35`, `case london-2022` or `article`; or it is inferred, or unknown"),
    (WORLD, "rows = [1]", r#"confidence = "claimed""#, r#"id = "buy""#, "buy: who tells of it? write `rows`, `cases` or `source`; or it is inferred, or unknown"),
    // Who plays which part.
    (ROLES, r#"sim-moved = "shop:shut""#, r#"sim-moved = "shop:shot""#, "shop:shot", "roles: unknown fact `shop:shot`; did you mean `shop:shut`?"),
    (ROLES, r#"sim-pin = "shutter""#, r#"sim-pin = "shuter""#, "shuter", "roles: unknown control `shuter`; did you mean `shutter`?"),
    (ROLES, r#"known = "owner:coin" }"#, r#"known = "owner:coin" }, { pot = "purse", frozen = "shop:shut" }"#, r#""purse", frozen = "shop:shut" }]"#, "roles: purse `purse` is declared twice"),
    (ROLES, "corner-shop", "corner_shop", "corner_shop", "roles: `corner_shop` is no id of a world: 1 to 24 of a-z, 0-9 and `-`"),
    (ROLES, "corner-shop", "the-shop-around-the-corner", "the-shop", "roles: `the-shop-around-the-corner` is no id of a world: 1 to 24 of a-z, 0-9 and `-`"),
    (ROLES, "2020-09-04", "2020-09-31", "2020-09-31", "roles: `2020-09-31` is no day: write 2020-09-04"),
    // What an item of the checklist says of itself.
    (LIST, r#"checked = "2026-11""#, r#"checked = "2026-13""#, "2026-13", "lock: `2026-13` is no month: write 2026-11"),
    (LIST, r#"checked = "2026-11""#, r#"checked = "11/2026""#, "11/2026", "lock: `11/2026` is no month: write 2026-11"),
    (LIST, "# room", "sourced = false", r#"id = "lock""#, "lock: an item names its sources, or says `sourced = false`, and not both"),
    (LIST, r#"sources = [{ name = "source-shop", url = "https://shop.example/" }]"#, "", r#"id = "lock""#, "lock: an item names its sources, or says `sourced = false`, and not both"),
    (LIST, r#"url = "https://shop.example/""#, r#"url = "shop.example""#, r#""shop.example""#, "lock: `shop.example` is no address of a page"),
    (LIST, r#"url = "https://shop.example/" }"#, r#"url = "https://shop.example/", of = ["iphone"] }"#, "https://shop.example/", "lock: a source that is `of` some devices or carriers says its `lang`, no other does"),
    (LIST, r#"url = "https://shop.example/" }"#, r#"url = "https://shop.example/", of = ["other"], lang = "en" }"#, r#"of = ["other"]"#, "lock: `other` is unsourced, and has a source"),
    (LIST, r#"url = "https://shop.example/" }"#, r#"url = "https://shop.example/", of = ["fax"], lang = "en" }"#, "fax", "lock: `fax` is none of its devices and carriers"),
    (LIST, r#"unsourced = ["other"]"#, r#"unsourced = ["other", "huawei"]"#, "huawei", "lock: `huawei` is none of its devices and carriers"),
    (LIST, r#"devices = ["iphone", "android"]"#, r#"devices = ["iphone", "iphone"]"#, r#"id = "lock""#, "lock: device `iphone` is listed twice"),
    (LIST, r#"carriers = ["other"]"#, r#"carriers = ["other", "other"]"#, r#"id = "lock""#, "lock: carrier `other` is listed twice"),
    (LIST, r#"breaks = ["shut"]"#, r#"breaks = ["shot"]"#, "shot", "lock: unknown operation `shot`; did you mean `shut`?"),
    (LIST, r#"breaks = ["shut"]"#, r#"breaks = ["buy"]"#, r#"["buy"]"#, "lock: operation `buy` is the other side's"),
    // What rests on a rule.
    (WORLD, "# room", "rests = [2]", r#"id = "buy""#, "buy: row 2 rests on it, and is not among its rows"),
    (WORLD, r#"guard = [{ id = "keeper""#, r#"guard = [{ rests = [99], id = "keeper""#, "guard", "keeper: there is no row 99"),
    // What a guard asks, amounts told as ranges, and worlds in which a row does not come out.
    (WORLD, r#"hours = "06:00-23:00", "#, "", "guard = [", "keeper: a guard that always says the same guards nothing"),
    (WORLD, r#"hours = "06:00-23:00""#, r#"recent = [{ ops = ["by"], minutes = 5 }]"#, r#"["by"]"#, "keeper: unknown operation `by`; did you mean `buy`?"),
    (WORLD, r#"hours = "06:00-23:00""#, r#"recent = [{ ops = ["buy"], minutes = 0 }]"#, "guard = [", "keeper: `recent` counts one operation at least"),
    (WORLD, "up-to = 2", "up-to = { least = 3, usual = 2, most = 4 }", "up-to", "buy: the usual amount lies within its range"),
    (WORLD, "up-to = 2", r#"up-to = 2, beyond = ["buy"]"#, "up-to", "buy: `beyond` goes with `refunds`"),
    (WORLD, r#"fails = ["without buy"]"#, "fails = []", "row = [", "row-1: a row that no world contradicts shows nothing"),
    (WORLD, r#"fails = ["without buy"]"#, r#"fails = ["beyond buy"]"#, "beyond buy", "row-1: `beyond buy` names no world that differs in one thing"),
    (WORLD, r#"fails = ["without buy"]"#, r#"fails = ["with shuter"]"#, "shuter", "row-1: unknown control `shuter`; did you mean `shutter`?"),
    // Operations.
    (WORLD, r#"code = "number line""#, "", r#"id = "buy""#, "buy: `prep` is for operations with a code"),
    (WORLD, "takes = 1\nadd", "takes = 0\nadd", r#"id = "shut""#, "shut: an operation takes 1 to 10080 minutes"),
    (WORLD, "# room", r#"way = [{ id = "a" }]"#, r#"id = "buy""#, "buy: factors, blocked-by and only-with stand in the ways"),
    (WORLD, "# room", r#"way = [{ id = "a" }, { id = "a" }]"#, "way =", "buy: way `a` is declared twice"),
    // Templates.
    (WORLD, r#"template = "door""#, r#"template = "gate""#, "gate", "gate: no template content/world/templates/gate.toml"),
    (WORLD, r#"with = { name = "front" }"#, "with = {}", "with = {}", "door: the template's {name} is given no value"),
    (WORLD, r#"with = { name = "front" }"#, r#"with = { name = "front", colour = "red" }"#, "colour", "door: the template has no {colour}"),
    // Conditions.
    (WORLD, "time < 20:00", "time = 20:00", "time =", "errand: `time = 20:00`: write >= or <"),
    (WORLD, "time < 20:00", "time < 8 pm", "8 pm", "errand: `8 pm` is no time"),
    (WORLD, "time < 20:00", "!time < 20:00", "!time", "errand: `!time < 20:00` is no condition"),
    (WORLD, "time < 20:00", "perhaps shop:shut", "perhaps", "errand: `perhaps shop:shut` is no condition"),
    (STORY, "loss < 5", "loss < five", "five", "morning: `five` is no amount in yuan"),
    // The story.
    (STORY, "ending = true", "ending = false", r#"id = "morning""#, "morning: an ending has no choices, any other storylet has some"),
    (STORY, "# room", "repeat = true", r#"id = "morning""#, "morning: an ending comes once"),
    (STORY, r#"when = ["!shop:shut"]"#, r#"when = ["truth shop:shut"]"#, r#"id = "evening""#, "evening: `truth` and `loss` are for endings"),
    (STORY, r#"when = ["!flag went""#, r#"when = ["loss < 9", "!flag went""#, "loss < 9", "evening: `truth` and `loss` are for endings"),
    (STORY, r#"do = ["buy"]"#, r#"do = ["shut"]"#, r#"["shut"]"#, "evening: operation `shut` is the other side's"),
    (STORY, "!did buy", "!did shut", "did shut", "evening: operation `shut` is the other side's"),
    (STORY, r#", script = "errand", wait = 5"#, "", r#"id = "stay""#, "evening: choice `stay` does nothing"),
    (STORY, ", wait = 5", "", r#"id = "stay""#, "evening: choice `stay` follows a script for no time at all"),
    // What the learner is asked.
    (LEARN, r#"theft = "snatched""#, r#"theft = "snatchd""#, "snatchd", "closes: unknown theft `snatchd`; did you mean `snatched`?"),
    (LEARN, r#"ends = "shutter""#, r#"ends = "shuter""#, "shuter", "closes: unknown control `shuter`; did you mean `shutter`?"),
    (LEARN, r#"out-of-reach = "crew:coin""#, r#"out-of-reach = "crew:coi""#, "coi\"", "closes: unknown fact `crew:coi`; did you mean `crew:coin`?"),
    (LEARN, r#"ends = "shutter""#, r#"ends = "shutter", in-time = [0, 1]"#, r#"id = "wall""#, "closes: an answer claims one thing"),
    (LEARN, "in-time = [0, 9]", "in-time = [9, 0]", r#"id = "dusk""#, "closes: an answer claims one thing"),
    (LEARN, r#"id = "dusk""#, r#"id = "wall""#, "question", "closes: answer `wall` is declared twice"),
    (LEARN, r#"endings = ["morning"]"#, r#"endings = ["evening"]"#, "evening", "after: `evening` is no ending of this side"),
    (LEARN, r#"endings = ["morning"]"#, r#"endings = ["mornin"]"#, "mornin\"", "after: unknown storylet `mornin`; did you mean `morning`?"),
    (LEARN, r#"role = "owner""#, r#"role = "crew""#, "morning", "after: `morning` is no ending of this side"),
    // Former ids.
    (FORMER, r#"shutters = "shutter""#, r#"shutters = "shuter""#, "shuter\"", "shutters: no control `shuter`: a former id leads to one of today’s"),
    (FORMER, r#"shutters = "shutter""#, r#"latch = "shutter""#, "latch", "latch: `latch` is the id of a control today: it cannot be a former one"),
    (FORMER, r#"shutters = "shutter""#, r#"shutters = "shutter", blind = "shutters""#, "blind", "blind: no control `shutters`: a former id leads to one of today’s"),
    (FORMER, r#""door=closed" = "door=shut""#, r#""gate=closed" = "door=shut""#, "gate", "gate=closed: `gate=closed` and `door=shut` are not of one"),
    (FORMER, r#""door=closed" = "door=shut""#, r#"closed = "door=shut""#, "closed", "closed: `closed` and `door=shut` are not of one"),
    (FORMER, "control = {", "controls = {", "controls", "unknown variant `controls`"),
    // The self-check.
    (CHECK, r#"controls = ["shutter"]"#, r#"controls = ["shuter"]"#, "shuter", "door: unknown control `shuter`; did you mean `shutter`?"),
    (CHECK, r#"controls = ["shutter"]"#, r#"controls = ["latch"]"#, "latch", "door: `latch` is no protection, but a telling of the night"),
    (CHECK, r#"removes = ["shop:shut"]"#, r#"removes = ["shop:shu"]"#, "shop:shu", "door: unknown fact `shop:shu`; did you mean `shop:shut`?"),
    (CHECK, r#"question = [{ id = "door", group = "shop","#, r#"question = [{ id = "bell", group = "shop", unknown = "no", answer = [{ id = "no" }] }, { id = "lamp", group = "street", unknown = "no", answer = [{ id = "no" }] }, { id = "door", group = "shop","#, "question = [", "door: the questions of group `shop` do not stand together"),
    (CHECK, r#"unknown = "open""#, r#"unknown = "ajar""#, "ajar", "door: `ajar` is no answer to this question"),
    (CHECK, r#"{ id = "open", removes"#, r#"{ id = "shut", removes"#, "question", "door: answer `shut` is declared twice"),
    (CHECK, r#""door=open"]"#, r#""door=ajar"]"#, "door=ajar", "both: `door=ajar` is no answer: write QUESTION=ANSWER"),
    (CHECK, r#"answers = ["door=shut"]"#, r#"answers = ["door"]"#, r#"["door"]"#, "keeper-home: `door` is no answer: write QUESTION=ANSWER"),
    // Well-formed, and of no use.
    (WORLD, r#"fact = [{ id = "shop:shut" }]"#, r#"fact = [{ id = "shop:shut" }, { id = "shop:new" }]"#, "fact = [", "shop:new: nothing refers to this fact"),
    (WORLD, r#"add = ["shop:shut"]"#, "add = []", "fact = [", "shop:shut: no operation, control or start makes this fact true"),
    (WORLD, r#"item = [{ id = "coin" }]"#, r#"item = [{ id = "coin" }, { id = "key" }]"#, "item = [", "key: nothing refers to this item"),
    (WORLD, r#"{ id = "till" }"#, r#"{ id = "till" }, { id = "sock" }"#, "sock", "sock: nothing refers to this pot"),
    (WORLD, r#""2020-10-10" }"#, r#""2020-10-10", blocks = ["shuts"] }"#, "shuts", "shutter: unknown operation `shuts`; did you mean `shut`?"),
    (WORLD, r#""2020-10-10" }"#, r#""2020-10-10", blocks = ["shut/door"] }"#, "shut/door", "shutter: operation `shut` has no way `door`"),
    (WORLD, r#""2020-10-10" }"#, r#""2020-10-10", blocks = ["buy"] }"#, r#"blocks = ["buy"]"#, "shutter: way `only` of `buy` names this control already"),
    (WORLD, r#""2020-10-10" }"#, r#""2020-10-10", answers = ["door=ajar"] }"#, "door=ajar", "shutter: `door=ajar` is no answer: write QUESTION=ANSWER"),
    (WORLD, r#""2020-10-10" }"#, r#""2020-10-10", answers = ["door=shut"] }"#, "control = [", "shutter: an answer names `shutter` already"),
    (WORLD, r#"party = "disputed" }"#, r#"party = "disputed", answers = ["door=open"] }"#, r#"id = "latch""#, "latch: `latch` is no protection, but a telling of the night"),
    (WORLD, r#"control = ["#, r#"control = [{ id = "chain", party = "owner", strength = "inferred" }, "#, "control = [", "chain: this control changes nothing"),
    // The emergency.
    (GONE, "call = [\"carrier\"]\nsay", "call = [\"bank\"]\nsay", r#"id = "ring""#, "ring: it calls a kind of contact of which there is none"),
    (GONE, "call = [\"carrier\"]\nsteps", "call = [\"bank\"]\nsteps", r#"id = "torn""#, "torn: it calls a kind of contact of which there is none"),
    (GONE, "call = [\"carrier\"]\nsteps", "call = []\nsteps", r#"id = "torn""#, "torn: a situation says whom to ring, which steps come first"),
    (GONE, r#"steps = ["ring"]"#, r#"steps = ["rign"]"#, "rign", "torn: unknown step `rign`; did you mean `ring`?"),
    (GONE, "kind = \"carrier\"\nregion = \"china\"", "kind = \"police\"\nregion = \"china\"", r#"id = "desk""#, "desk: no step calls contacts of this kind"),
    (GONE, "avoid = true\nsources = [\"paper\"]", "avoid = true\nsources = [\"papre\"]", "papre", "ring: unknown source `papre`; did you mean `paper`?"),
    (GONE, "avoid = true\nsources = [\"paper\"]", "avoid = true\nsources = []", r#"id = "ring""#, "ring: a step says what it rests on: name its sources"),
    (GONE, "press = true\nsources = [\"paper\"]", "press = true\nsources = []", r#"id = "desk""#, "desk: a contact names its sources, or says `unsourced = true`"),
    (GONE, "press = true", "unsourced = true", r#"id = "desk""#, "desk: a contact names its sources, or says `unsourced = true`"),
    (GONE, r#""0755-10 10""#, r#""ten-ten""#, "ten-ten", "desk: `ten-ten` is no telephone number"),
    (GONE, r#""0755-10 10""#, r#"" - ""#, r#"" - ""#, "desk: ` - ` is no telephone number"),
    (GONE, "number = \"0755-10 10\"\nweb = \"https://desk.example\"", "\n", r#"id = "desk""#, "desk: a contact has a number or an address on the web"),
    (GONE, "https://desk.example", "desk.example", "\"desk.example", "desk: `desk.example` is no address of a page"),
    (GONE, "https://paper.example/a", "https://paper.example/a b", "a b", "paper: `https://paper.example/a b` is no address of a page"),
    (GONE, "2026-11", "2026-13", "2026-13", "paper: `2026-13` is no month: write 2026-11"),
    (GONE, "2026-11", "last week", "last week", "paper: `last week` is no month: write 2026-11"),
    (GONE, r#"source = [{"#, r#"source = [{ id = "rumour", url = "https://a.example", checked = "2026-11" }, {"#, "rumour", "rumour: nothing refers to this source"),
    (GONE, r#"source = [{"#, r#"source = [{ id = "paper", url = "https://a.example", checked = "2026-11" }, {"#, "source = [", "paper: source `paper` is declared twice"),
    (GONE, r#"id = "wait""#, r#"id = "ring""#, "id = \"ring\"\nfrom = 10", "ring: step `ring` is declared twice"),
    (GONE, r#""later", from = 10"#, r#""later", from = 20"#, "stretch", "later: it begins at 20, where the one before it ends at 10"),
    (GONE, r#""later", from = 10, to = 60"#, r#""later", from = 10, to = 10"#, "stretch", "later: it lasts from minute 10 to minute 10: that is no time"),
    (GONE, "from = 0\nto = 5", "from = 0\nto = 0", r#"id = "ring""#, "ring: it lasts from minute 0 to minute 0: that is no time"),
    (GONE, "from = 0\nto = 5", "from = 0\nto = 15", r#"id = "ring""#, "ring: no stretch holds the minutes 0 to 15"),
    (GONE, "from = 10\nto = 60\nwho", "from = 5\nto = 9\nwho", r#"id = "later""#, "later: no step falls into this stretch"),
    (GONE, "from = 0\nto = 5", "from = 20\nto = 30", r#"id = "wait""#, "wait: it begins before the step that stands before it"),
    (GONE, r#"who = "helper""#, r#"who = "nobody""#, "nobody", "unknown variant `nobody`"),
    // What is no such file: these hide the rest of their own file, and of no other.
    (WORLD, r#"party = "platform""#, r#"party = "platform", colour = "red""#, "colour", "unknown field `colour`"),
    (WORLD, r#"party = "platform""#, r#"party = "neighbour""#, "neighbour", "unknown variant `neighbour`"),
    (STORY, "act = 1\nwhen = [\"truth", "deed = 1\nwhen = [\"truth", "deed", "unknown field `deed`"),
    (STORY, "loss < 5\"", "loss < 5", "loss < 5, ", "missing comma between array elements"),
    (LIST, r#"moment = "today""#, r#"moment = "never""#, "never", "unknown variant `never`"),
    (LIST, r#"devices = ["iphone", "android"]"#, r#"devices = ["iphone", "nokia"]"#, "nokia", "unknown variant `nokia`"),
    (LIST, r#"carriers = ["other"]"#, r#"carriers = ["another"]"#, "another", "unknown variant `another`"),
];

impl Mistake {
    fn all() -> impl Iterator<Item = Self> {
        MISTAKES.iter().map(|&(file, right, wrong, line_of, what)| Self { file, right, wrong, line_of, what })
    }

    /// Makes the mistake, if what it changes stands there once.
    fn make(&self, sources: &mut [Source]) -> bool {
        let source = sources.iter_mut().find(|source| source.file == self.file).unwrap();
        let once = source.text.matches(self.right).count() == 1;
        if once {
            source.text = source.text.replacen(self.right, self.wrong, 1);
        }
        once
    }

    /// How the problem begins, with the place where it is; every mistake leaves the lines where they are.
    fn problem(&self) -> String {
        let mut sources = small();
        assert!(self.make(&mut sources), "`{}` does not stand there once", self.right);
        let source = sources.iter().find(|source| source.file == self.file).unwrap();
        let offset = source.text.find(self.line_of).unwrap_or_else(|| panic!("no `{}`", self.line_of));
        format!("{}:{}: {}", self.file, source.line(offset), self.what)
    }

    fn is_in(&self, report: &[String]) -> bool {
        let problem = self.problem();
        report.iter().any(|line| line.starts_with(&problem))
    }
}

#[test]
fn the_small_world_is_right() {
    assert_eq!(report(&small(), &messages(&small())), [""; 0]);
}

#[test]
fn every_kind_of_mistake_is_found_with_file_line_and_id() {
    for mistake in Mistake::all() {
        let mut sources = small();
        mistake.make(&mut sources);
        let report = report(&sources, &messages(&sources));
        assert!(mistake.is_in(&report), "{}\nis not among\n{}", mistake.problem(), report.join("\n"));
    }
}

#[test]
fn a_rule_that_has_ended_is_none_of_the_rules_of_a_later_date() {
    let rules = |dates: &str| {
        let mut sources = small();
        sources[0].text = sources[0].text.replacen(r#"since = "2020-10-10""#, dates, 1);
        let content = check(&sources, &messages(&sources)).content.expect("it is right");
        let ground = content.grounds.controls[0].clone().expect("the shutter has one");
        assert_eq!((ground.strength, ground.sources), (Confidence::Claimed, vec!["row 1".to_owned()]));
        content.world.policies[1].controls.len()
    };
    // The rules of 9 October.
    assert_eq!(rules(r#"since = "2020-10-10""#), 0);
    assert_eq!(rules(r#"since = "2020-10-09""#), 1);
    assert_eq!(rules(r#"since = "2020-10-01", until = "2020-10-10""#), 1);
    assert_eq!(rules(r#"since = "2020-10-01", until = "2020-10-09""#), 0, "that day it no longer holds");
}

#[test]
fn each_control_of_the_world_says_how_sure_it_is_and_each_that_is_told_who_says_so() {
    let (world, grounds) = (content::whole_world(), content::grounds());
    assert_eq!(grounds.controls.len(), world.controls.len());
    assert_eq!((grounds.policies.len(), grounds.operations.len()), (world.policies.len(), world.ops.len()));
    for (control, ground) in world.controls.iter().zip(&grounds.controls) {
        assert_eq!(ground.is_none(), control.party == Party::Setting, "{}", control.id);
        let Some(ground) = ground else { continue };
        assert_eq!(ground.since, control.since, "{}", control.id);
        assert!(!ground.strength.is_told() || !ground.sources.is_empty(), "{}", control.id);
    }
    // What nobody outside knows must not come with a date: it would count as a rule in force.
    let known = |(control, ground): (&world::model::Control, &Option<_>)| {
        let ground: &world::ground::Ground = ground.as_ref()?;
        (control.since.is_some() && ground.strength == Confidence::Unknown).then(|| control.id.clone())
    };
    let dated: Vec<String> = world.controls.iter().zip(&grounds.controls).filter_map(known).collect();
    assert_eq!(dated, [""; 0]);
}

#[test]
fn many_mistakes_are_found_in_one_run() {
    let mut sources = small();
    // What makes a file unreadable names nothing, and hides the rest of the file; an id mistaken
    // makes other mistakes look different.
    let hides = ["declared twice", "an id is made", "stand in the ways", "one before it", "stands before it"];
    let plain = Mistake::all()
        .filter(|mistake| mistake.what.contains(": ") && !hides.iter().any(|what| mistake.what.contains(what)));
    // One mistake a line, so that none undoes another.
    let mut lines = BTreeSet::new();
    let alone = plain.filter(|mistake| lines.insert(mistake.problem().split(": ").next().map(str::to_owned)));
    let made: Vec<Mistake> = alone.filter(|mistake| mistake.make(&mut sources)).collect();
    let report = report(&sources, &messages(&sources));
    let missed: Vec<_> = made.iter().filter(|it| !it.is_in(&report)).map(|it| it.what).collect();
    assert!(made.len() >= 30 && missed.is_empty(), "of {} not {missed:#?}\n{}", made.len(), report.join("\n"));
}

#[test]
fn a_file_that_is_no_toml_does_not_hide_the_mistakes_of_others() {
    let mut sources = small();
    sources.push(Source { file: "content/world/a.toml".to_owned(), text: "fact = [\n\n= }".to_owned() });
    sources.push(Source { file: "content/story/attacker/a.toml".to_owned(), text: "\n[[storylet]".to_owned() });
    let wrong: Vec<Mistake> = Mistake::all().filter(|mistake| mistake.file == LIST).take(1).collect();
    wrong[0].make(&mut sources);
    let report = report(&sources, &messages(&sources));
    assert!(wrong[0].is_in(&report), "{report:#?}");
    for place in ["content/world/a.toml:3: ", "content/story/attacker/a.toml:2: "] {
        assert!(report.iter().any(|line| line.starts_with(place)), "{report:#?}");
    }
}

#[test]
fn a_brace_left_open_in_a_template_is_a_mistake_like_any_other() {
    let mut sources = small();
    let template = sources.iter_mut().find(|source| source.file.contains("templates")).unwrap();
    template.text = template.text.replace("id = \"open:{name}\"", "id = \"open:{name\"");
    let report = report(&sources, &messages(&sources));
    assert!(
        report.iter().any(|line| line.starts_with("content/world/templates/door.toml:5: open:{name: an id is")),
        "{report:#?}"
    );
}

#[test]
fn a_second_scenario_is_one_too_many() {
    let mut sources = small();
    let line = SMALL[0].1.lines().find(|line| line.starts_with("scenario")).unwrap();
    sources.push(Source { file: "content/world/z.toml".to_owned(), text: line.to_owned() });
    assert_eq!(
        report(&sources, &messages(&sources)),
        ["content/world/z.toml:1: scenario: there is a scenario already"]
    );
}

#[test]
fn names_are_messages_with_the_right_arguments() {
    let mut messages = messages(&small());
    messages.remove("op-buy");
    messages.get_mut("s-evening-title").unwrap().args = 1;
    assert_eq!(
        report(&small(), &messages),
        [
            "content/story/victim/small.toml:3: evening: message `s-evening-title` has 1 arguments, 0 given",
            "content/world/small.toml:17: buy: no message `op-buy` in content/text",
        ]
    );
}

/// The shipped content and its messages, as the build reads them.
static SHIPPED: LazyLock<(Vec<Source>, BTreeMap<String, Message>)> = LazyLock::new(|| {
    let texts: Vec<compile::Source> = Locale::ALL
        .into_iter()
        .flat_map(|locale| {
            let found = files(&format!("content/text/{}", locale.tag()), "ftl");
            found.into_iter().map(move |Source { file, text }| compile::Source { locale, file, text })
        })
        .collect();
    let (compiled, _) = compile(&texts);
    let message = |name: &String| {
        let id = compiled.id(name)?;
        Some((name.clone(), Message { id, args: compiled.args(id).len() }))
    };
    (files("content", "toml"), compiled.ids.iter().filter_map(message).collect())
});

#[test]
fn the_shipped_content_is_right() {
    let (sources, messages) = &*SHIPPED;
    assert_eq!(report(sources, messages), [""; 0]);
}

/// Each has a page that gives it.
#[test]
fn the_emergency_has_the_numbers_to_ring() {
    let known = content::emergency();
    let listed = |kind: Kind| -> Vec<(&str, bool)> {
        let of = known.contacts.iter().filter(move |it| it.kind == kind);
        of.filter_map(|it| Some((it.number.as_deref()?, it.sources.is_empty()))).collect()
    };
    let sure =
        |numbers: &[&'static str]| -> Vec<(&'static str, bool)> { numbers.iter().map(|it| (*it, false)).collect() };
    assert_eq!(listed(Kind::Carrier), sure(&["10086", "10010", "10000", "10099", "800 331 0500"]));
    let banks = ["95588", "95533", "95599", "95566", "95555", "95559", "95580", "12333", "159", "116 116", "1799"];
    assert_eq!(listed(Kind::Bank), sure(&banks));
    // In the United Kingdom the theft goes to one number, the money to another, in Scotland both to the first.
    let police = ["110", "96110", "101", "0300 123 2040", "18222", "1-877-438-4338"];
    assert_eq!(listed(Kind::Police), sure(&police));
    assert_eq!(listed(Kind::Payment), sure(&["95017", "0755-83765566", "95188", "95118", "95516"]));
}

/// The first ten minutes hold what has to be done in them, in an order that one person can keep.
#[test]
fn the_emergency_begins_with_what_cannot_wait() {
    let known = content::emergency();
    let first: Vec<&str> = known.stretches[0].steps.iter().map(|step| step.id.as_str()).collect();
    assert_eq!(first, ["borrow", "lock-first", "report-sim", "lost-mode", "ring-own"]);
    let at = |id: &str| known.steps().find(|step| step.id == id).unwrap();
    assert_eq!(at("report-sim").who, Who::Owner);
    assert_eq!(at("lost-mode").who, Who::Helper);
    assert_eq!((at("report-sim").from, at("report-sim").to), (at("lost-mode").from, at("lost-mode").to));
    for (id, place) in [("new-sim", Place::Counter), ("ring-again", Place::Telephone), ("texts-off", Place::Browser)] {
        assert_eq!(at(id).place, place, "{id}");
    }
    // What is said aloud has to be short enough to be read out in one breath, or two.
    for locale in Locale::ALL {
        let catalog = content::catalog(locale);
        for step in known.steps() {
            let say = step.say.map(|say| catalog.format(say, &[])).unwrap_or_default();
            let most = if locale == Locale::En { 150 } else { 60 };
            assert!(say.chars().count() <= most, "{}: {say}", step.id);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_makes_the_check_panic(text in "\\PC{0,200}", file in prop::sample::select(vec![WORLD, STORY, LIST, GONE])) {
        let mut sources = small();
        sources.push(Source { file: file.replace("small", "other"), text });
        report(&sources, &BTreeMap::new());
    }

    #[test]
    fn no_muddle_of_right_lines_makes_the_check_panic(
        lines in prop::collection::vec(any::<prop::sample::Index>(), 0..40),
        file in prop::sample::select(vec![WORLD, STORY, LIST, GONE, "content/world/templates/door.toml"]),
    ) {
        let all: Vec<&str> = SMALL.iter().flat_map(|(_, text)| text.lines()).collect();
        let text: Vec<&str> = lines.iter().map(|line| *line.get(&all)).collect();
        let mut sources = small();
        sources.retain(|source| source.file != file);
        sources.push(Source { file: file.to_owned(), text: text.join("\n") });
        report(&sources, &BTreeMap::new());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_slip_in_the_shipped_content_makes_the_check_panic(
        which in any::<prop::sample::Index>(),
        at in any::<prop::sample::Index>(),
        typed in "[-\"\\[\\]{}=:!,a-z0-9 \n]{0,3}",
        gone in 0..12_usize,
    ) {
        let (mut sources, messages) = SHIPPED.clone();
        let source = which.get_mut(&mut sources[..]);
        let mut text: Vec<char> = source.text.chars().collect();
        let from = at.index(text.len() + 1);
        let to = (from + gone).min(text.len());
        text.splice(from..to, typed.chars());
        source.text = text.into_iter().collect();
        report(&sources, &messages);
    }
}

/// Operations that no script, storylet or fixture does, and why they are there.
const IDLE: &[(&str, &str)] = &[];

#[test]
fn every_operation_is_done_somewhere() {
    let (world, story) = (content::world(), content::story());
    let in_scripts = world.scripts.iter().flat_map(|script| script.entries.iter().map(|entry| entry.op));
    let choices = story.storylets.iter().flat_map(|storylet| &storylet.choices);
    let in_story = choices.flat_map(|choice| choice.ops.iter().chain(&choice.meanwhile).copied());
    let told: BTreeSet<OpId> = in_scripts.chain(in_story).collect();
    let outcomes = fixture::all().into_iter().filter_map(|source| fixture::run(&world, &source).ok());
    let tried: BTreeSet<String> = outcomes.flat_map(|outcome| outcome.ops).collect();
    let is_idle = |op: OpId| !told.contains(&op) && !tried.contains(&world.ops[op.index()].id);
    let idle: Vec<&str> = (0..world.ops.len() as u16)
        .map(OpId)
        .filter(|&op| is_idle(op))
        .map(|op| world.ops[op.index()].id.as_str())
        .collect();
    let stated: Vec<&str> = IDLE.iter().map(|(op, _)| *op).collect();
    assert_eq!(idle, stated);
}

/// The events of a night that are written like this: `04:07+1 paid loan -> card-old …`.
fn told(night: &Night) -> Vec<String> {
    night.events.iter().map(|event| words::event(&night.world, event)).collect()
}

fn minute(text: &str) -> Minute {
    parse_minute(text).unwrap()
}

/// When money moved out of this pot into that one, and how much, in yuan.
fn payments(night: &Night, from: &str, to: &str) -> Vec<(Minute, i64)> {
    let pot = |id: world::ids::PotId| night.world.pots[id.index()].id.as_str();
    let paid = |event: &Event| match event.kind {
        EventKind::Paid { from: out, to: into, amount } if pot(out) == from && pot(into) == to => {
            Some((event.at, amount / 100))
        }
        _ => None,
    };
    night.events.iter().filter_map(paid).collect()
}

fn score(night: &Night) -> Score {
    Score::of(&night.world, &night.state, &night.events)
}

/// Before the business hall opens, and long before any firm pays back.
const MORNING: &str = "08:40+1";

#[test]
fn the_night_of_2020_costs_what_was_told() {
    let mut night = Night::new(&Side::BOTH, &[]);
    night.run_until(minute(MORNING));
    // Row 25: the loan arrives on the forgotten card after four in the morning.
    let loans = payments(&night, "loan", "card-old");
    assert!(matches!(loans[..], [(at, 5000)] if (minute("04:00+1")..minute("05:00+1")).contains(&at)), "{loans:?}");
    // Row 26: several thousand from the toll card stay lost, what risk control stopped came back.
    let score = score(&night);
    let toll: i64 = payments(&night, "card-etc", "loot").iter().map(|(_, yuan)| yuan).sum();
    assert!((3_000..10_000).contains(&toll), "several thousand from the toll card, told as a range: {toll}");
    assert_eq!(score.loans, 500_000);
    let lost = score.net_loss - score.loans;
    assert!((300_000..800_000).contains(&lost), "beside the loan: {}", words::yuan(lost));
    // Row 20: dozens of reports, nearly all of them lifted again.
    let count = |what: &str| told(&night).iter().filter(|event| event.ends_with(what)).count();
    let (reported, lifted) = (count("+ line:suspended"), count("- line:suspended"));
    assert!(reported >= 24 && reported - lifted <= 1, "{reported} reports, {lifted} lifted");
}

#[test]
fn texts_off_end_it() {
    let night = Night::whole(&[]);
    let told = told(&night);
    let off = night.events.iter().position(|event| words::event(&night.world, event).ends_with("+ sms:off")).unwrap();
    let at = night.events[off].at;
    assert!((minute("04:56+1")..=minute("05:05+1")).contains(&at), "{}", told[off]);
    let after: Vec<&String> =
        told[off..].iter().filter(|event| event.contains("-> loot") || event.contains("code line -> crew")).collect();
    assert!(after.is_empty(), "{after:#?}");
}

/// What a night with these controls cost in yuan by the morning, and the crew's operations that a reason like this ended.
fn with(controls: &[&str], is_reason: impl Fn(&Reason) -> bool) -> (i64, Vec<String>, Night) {
    let mut night = Night::new(&Side::BOTH, &common::controls(&content::world(), controls));
    night.run_until(minute(MORNING));
    let stopped = night.events.iter().filter_map(|event| match &event.kind {
        EventKind::Failed { reason } if event.side == Side::Crew && is_reason(reason) => {
            Some(night.world.ops[event.op.index()].id.clone())
        }
        _ => None,
    });
    let stopped: BTreeSet<String> = stopped.collect();
    (score(&night).net_loss / 100, stopped.into_iter().collect(), night)
}

#[test]
fn one_control_would_have_changed_the_night() {
    let blocked = |reason: &Reason| matches!(reason, Reason::Blocked(_));
    // Without the SIM in another phone there is no number, and without the number nothing at all.
    let (loss, stopped, night) = with(&["sim-pin"], blocked);
    assert_eq!((loss, stopped), (0, vec!["move-sim".to_owned()]));
    assert_eq!((score(&night).exposed, score(&night).hidden), (0, 0));
    // The first report holds: what was learned in the first half hour stays learned, but pays nothing.
    let (loss, stopped, night) = with(&["unreport-in-person"], blocked);
    assert_eq!((loss, stopped), (0, vec!["unreport".to_owned()]));
    assert!(score(&night).exposed > 0);
    // A face at the lender keeps the loan away, and nothing else.
    let (loss, stopped, night) = with(&["loan-needs-face"], blocked);
    assert_eq!(stopped, ["take-loan"]);
    assert!(loss > 3_000 && score(&night).loans == 0, "{loss}");
    // A face at the social-security app sends them to the travel site for the ID number; the photo
    // for the loan they get nowhere. Only both together keep who she is to herself.
    let (loss, stopped, night) = with(&["ecard-needs-face"], blocked);
    assert_eq!(stopped, ["ecard-open"]);
    assert!(loss > 3_000 && score(&night).loans == 0, "{loss}");
    let (loss, stopped, night) = with(&["ecard-needs-face", "id-data-masked"], blocked);
    assert_eq!((loss, stopped), (0, vec!["ecard-open".to_owned(), "travel-look".to_owned()]));
    assert_eq!((score(&night).exposed, score(&night).hidden), (0, 0));
}
