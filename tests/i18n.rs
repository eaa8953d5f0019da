//! Texts from Fluent source to sentence, and every mistake a writer can make.
#![allow(clippy::unwrap_used)]

use authoring::texts::compile::{Compiled, Source, compile};
use authoring::texts::generate::generate;
use base::MsgId;
use i18n::format::{duration, money};
use i18n::{Arg, Catalog, Locale};
use proptest::prelude::*;

fn source(locale: Locale, file: &str, text: &str) -> Source {
    Source { locale, file: format!("content/text/{}/{file}", locale.tag()), text: text.to_owned() }
}

/// Compiles one file per locale.
fn pair(zh: &str, en: &str) -> (Compiled, Vec<String>) {
    let (compiled, problems) = compile(&[source(Locale::ZhHans, "a.ftl", zh), source(Locale::En, "a.ftl", en)]);
    let problems = problems.iter().map(ToString::to_string).collect();
    (compiled, problems)
}

fn catalog(compiled: &Compiled, locale: Locale) -> Catalog {
    let (_, bytes) = compiled.catalogs.iter().find(|c| c.0 == locale).unwrap();
    let catalog = Catalog::decode(bytes).unwrap();
    assert_eq!((catalog.locale(), catalog.len()), (locale, compiled.ids.len()));
    catalog
}

/// Formats the one message of a pair of files in both locales.
fn both(zh: &str, en: &str, args: &[Arg<'_>]) -> [String; 2] {
    let (compiled, problems) = pair(zh, en);
    assert_eq!(problems, [""; 0]);
    Locale::ALL.map(|locale| catalog(&compiled, locale).format(MsgId(0), args))
}

/// The problems of a message that is right in Chinese and wrong in English.
fn wrong_english(en: &str) -> Vec<String> {
    pair("a = 好\n", en).1
}

#[test]
fn arguments_come_in_the_order_of_their_names() {
    let amount = money(28_050);
    assert_eq!(
        both(
            "a = { $who }损失了{ $amount }，共 { $count } 笔\n",
            "a = { $who } lost { $amount } in { $count } payments\n",
            &[Arg::Str(&amount), Arg::Num(-7), Arg::Str("L")],
        ),
        ["L损失了¥280.50，共 −7 笔", "L lost ¥280.50 in −7 payments"],
    );
}

#[test]
fn plural_forms_and_exact_numbers_select() {
    let zh = "a = { $n ->\n    [0] 没有\n   *[other] { $n } 个\n}\n";
    let en =
        "a = { $n ->\n    [one] one\n    [0] none\n   *[other] { $n }\n    [1] exactly one\n    [-2] minus two\n}.\n";
    for (number, expected) in
        [(0, ["没有", "none."]), (1, ["1 个", "exactly one."]), (2, ["2 个", "2."]), (-2, ["−2 个", "minus two."])]
    {
        assert_eq!(both(zh, en, &[number.into()]), expected);
    }
    let en = "a = { $n ->\n    [one] one\n   *[other] { $n }\n}\n";
    assert_eq!(both(zh, en, &[1.into()])[1], "one");
}

#[test]
fn words_select_and_choices_nest() {
    let text =
        "a = ({ $side ->\n   *[crew] c{ $n ->\n        [0] -\n       *[other] +\n    }\n    [owner] o{ $n }\n})\n";
    for (number, side, expected) in
        [(0, "crew", "(c-)"), (5, "crew", "(c+)"), (5, "owner", "(o5)"), (5, "nobody", "(c+)")]
    {
        let args = [Arg::Num(number), Arg::Str(side)];
        assert_eq!(both(text, text, &args), [expected; 2]);
    }
}

#[test]
fn a_message_can_be_an_argument() {
    let text = "b-line = { $what }!\nreport = Report\nwith-arg = { $n }\n";
    let (compiled, problems) = pair(text, text);
    assert_eq!(problems, [""; 0]);
    let catalog = catalog(&compiled, Locale::En);
    let line = compiled.id("b-line").unwrap();
    let report = compiled.id("report").unwrap();
    assert_eq!(compiled.args(line), ["what"]);
    assert_eq!(catalog.format(line, &[report.into()]), "Report!");
    let with_arg = compiled.id("with-arg").unwrap();
    assert_eq!(catalog.format(line, &[with_arg.into()]), "{?0}!");
}

#[test]
fn what_is_missing_shows_as_a_marker() {
    let text = "a = x { $n } { $n ->\n    [0] -\n   *[other] +\n}\n";
    assert_eq!(both(text, text, &[]), ["x {?0} +"; 2]);
    let (compiled, _) = pair(text, text);
    assert_eq!(catalog(&compiled, Locale::En).format(MsgId(7), &[]), "{#7}");
    assert_eq!(compiled.id("b"), None);
}

#[test]
fn lines_join_in_each_locales_way() {
    assert_eq!(
        both(
            "a =\n    手机\n    没了。\n\n    先挂失\n    { $n } 次\n",
            "a =\r\n    The phone\r\n    is gone.\r\n\r\n    Ring\r\n    { $n } times\r\n",
            &[2.into()],
        ),
        ["手机没了。\n\n先挂失2 次", "The phone is gone.\n\nRing 2 times"],
    );
}

#[test]
fn literals_are_text() {
    let text = "a = { \"\" } x{ \" \" }{ \"{\" }\\{ \"\\u0041'\" }\n";
    assert_eq!(both(text, text, &[]), [" x {\\A'"; 2]);
}

#[test]
fn a_duration_is_worded_by_its_message() {
    let file = |hour: &str, minute: &str| {
        format!(
            "unit-duration = {{ $hours ->\n    [0] {{ $minutes }} {minute}\n   *[other] {{ $minutes ->\n        \
             [0] {{ $hours }} {hour}\n       *[other] {{ $hours }} {hour} {{ $minutes }} {minute}\n    }}\n}}\n"
        )
    };
    let (compiled, problems) = pair(&file("小时", "分钟"), &file("h", "min"));
    assert_eq!(problems, [""; 0]);
    for (minutes, zh, en) in
        [(0, "0 分钟", "0 min"), (5, "5 分钟", "5 min"), (60, "1 小时", "1 h"), (81, "1 小时 21 分钟", "1 h 21 min")]
    {
        let said = Locale::ALL.map(|locale| duration(&catalog(&compiled, locale), MsgId(0), minutes));
        assert_eq!(said, [zh, en]);
    }
}

#[test]
fn each_problem_of_english_is_found_at_its_line() {
    let cases = [
        // Fluent's own syntax
        ("# c\na\n", "2: a: syntax: Expected a token starting with \"=\""),
        ("a = x }\n", "1: a: syntax: Unbalanced closing brace"),
        ("\na = x {\n", "2: a: syntax: Expected an inline expression"),
        ("a = { $n ->\n    [one] x\n}\n", "3: a: select without a default: mark one *[…]"),
        ("a =\n", "1: a: empty message"),
        ("a = { \"\" }\n", "1: a: empty message"),
        ("a = { \"\\u文\" }\n", "1: broken \\u escape"),
        // beyond the subset
        ("a = x\n    .title = y\n", "2: a: attributes are not supported: make .title a message of its own"),
        ("a = x\n-b = y\n", "2: b: terms are not supported: write the words out"),
        ("a = x\n    { b }\n", "2: a: reference to b is not supported: pass it as an argument"),
        ("a = x { -b }\n", "1: a: reference to term -b is not supported"),
        ("a = x { NUMBER(5) }\n", "1: a: function NUMBER is not supported"),
        ("a = x { 5 }\n", "1: a: a number in braces is not supported: write it as text"),
        ("a = x { { \"y\" } }\n", "1: a: braces within braces are not supported"),
        ("a = x { 5 ->\n   *[a] y\n}\n", "1: a: select on something that is not an argument"),
        // typography
        ("a = x\n    \"y\n", "2: a: straight quote \": write “ and ”"),
        ("a = don't\n", "1: a: straight quote ': write ‘ and ’"),
        ("a = x\n    好\n", "2: a: Chinese character 好 in English"),
        ("a = x \n", "1: a: trailing space"),
        ("a = x\ty\n", "1: a: tab: indent with spaces"),
        ("a = x\n# c \n", "2: a: trailing space"),
        ("a = x\u{1}\n", "1: a: control character U+0001"),
        ("a = { \"\\u0001\" }\n", "1: a: control character in a literal"),
        // the files together
        ("a = x\n\na = y\n", "3: a: duplicate message: already at content/text/en/a.ftl:1"),
        ("a = x\nb = y\n", "2: b: message is missing in zh-Hans"),
    ];
    for (en, expected) in cases {
        let problems = wrong_english(en);
        let expected = format!("content/text/en/a.ftl:{expected}");
        assert!(problems.contains(&expected), "{en:?}: {problems:#?}");
    }
}

#[test]
fn each_problem_of_names_and_arguments_is_found() {
    let cases = [
        ("a_b = 好\n", "a_b = x\n", "en/a.ftl:1: a_b: message id is not in kebab-case"),
        ("a = { $nN }\n", "a = { $nN }\n", "en/a.ftl:1: a: argument $nN is not in kebab-case"),
        ("a = 好\n", "\na = { $n }\n", "zh-Hans/a.ftl:1: a: argument $n is used in another locale, but not here"),
        ("a = 好\nb = 好\n", "a = x\n", "zh-Hans/a.ftl:2: b: message is missing in en"),
        ("a = 你,好\n", "a = x\n", "zh-Hans/a.ftl:1: a: half-width , in Chinese: write ，"),
        ("a =\n    你好\n    好.\n", "a = x\n", "zh-Hans/a.ftl:3: a: half-width . in Chinese: write 。"),
        (
            "a = { $n ->\n    [one] 一\n   *[other] 多\n}\n",
            "a = { $n }\n",
            "zh-Hans/a.ftl:2: a: no number is [one] in zh-Hans",
        ),
        (
            "a = { $n }\n",
            "a = { $n ->\n    [1] x\n    [1] y\n   *[other] z\n}\n",
            "en/a.ftl:3: a: [1] twice in one select",
        ),
        ("a = { $n }\n", "a = { $n ->\n    [1.5] x\n   *[other] z\n}\n", "en/a.ftl:2: a: [1.5] is no whole number"),
    ];
    for (zh, en, expected) in cases {
        let (_, problems) = pair(zh, en);
        let expected = format!("content/text/{expected}");
        assert!(problems.contains(&expected), "{en:?}: {problems:#?}");
    }
}

#[test]
fn all_problems_come_in_one_run_in_the_order_of_files_and_lines() {
    let (_, problems) = pair(
        "good = 好\nbad = 好,坏\nworse { $n }\n",
        "good = x \nlonely = don't\nbad = { f\nworse = y\nbad-2 = { NUMBER($n) }\n",
    );
    assert_eq!(
        problems,
        [
            "content/text/en/a.ftl:1: good: trailing space",
            "content/text/en/a.ftl:2: lonely: message is missing in zh-Hans",
            "content/text/en/a.ftl:2: lonely: straight quote ': write ‘ and ’",
            "content/text/en/a.ftl:4: bad: syntax: Expected a token starting with \"}\"",
            "content/text/en/a.ftl:5: bad-2: function NUMBER is not supported",
            "content/text/en/a.ftl:5: bad-2: message is missing in zh-Hans",
            "content/text/zh-Hans/a.ftl:2: bad: half-width , in Chinese: write ，",
            "content/text/zh-Hans/a.ftl:3: worse: syntax: Expected a token starting with \"=\"",
        ]
    );
}

#[test]
fn nesting_has_an_end() {
    let nested = |depth: usize| {
        let open = "{ $n ->\n   *[other] ".repeat(depth);
        format!("a = {open}x{}\n", "\n }".repeat(depth))
    };
    let text = nested(8);
    assert_eq!(both(&text, &text, &[]), ["x"; 2]);
    let (_, problems) = pair("a = { $n }\n", &nested(9));
    assert_eq!(problems, ["content/text/en/a.ftl:9: a: selects nested too deeply"]);
    for endless in ["{".repeat(100_000), "{F(".repeat(100_000), nested(100_000)] {
        let (_, problems) = pair("", &format!("a =\n {endless}"));
        assert!(problems[0].ends_with(": too many braces left open"));
    }
}

#[test]
fn a_duplicate_is_found_across_files() {
    let (_, problems) = compile(&[
        source(Locale::ZhHans, "a.ftl", "a = 好\n"),
        source(Locale::En, "a.ftl", "a = x\n"),
        source(Locale::En, "b.ftl", "\na = x\n"),
    ]);
    let problems: Vec<_> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(problems, ["content/text/en/b.ftl:2: a: duplicate message: already at content/text/en/a.ftl:1"]);
}

#[test]
fn unused_messages_are_found() {
    let (compiled, _) = pair("a = 好\nb = 好\n", "a = x\nb = y\n");
    let problems = compiled.unused(&|id| id == "a");
    let problems: Vec<_> = problems.iter().map(ToString::to_string).collect();
    assert_eq!(problems, ["content/text/zh-Hans/a.ftl:2: b: unused message"]);
}

#[test]
fn generated_code_is_typed_and_documented() {
    let text = "move = Start [the] `night`\npay-back = { $catalog } of { $total-sum }\n";
    let (compiled, problems) = pair(text, text);
    assert_eq!(problems, [""; 0]);
    let rust = generate(&compiled);
    for expected in [
        "    pub const COUNT: usize = 2;\n",
        "    /// `move`: “Start \\[the\\] \\`night\\`”\n",
        "    pub const MOVE: ::base::MsgId = ::base::MsgId(0);\n",
        "    pub fn move_(catalog: &::i18n::Catalog) -> String {\n        catalog.format(super::msg::MOVE, &[])\n",
        "    pub fn pay_back<'a>(catalog: &::i18n::Catalog, \
         catalog_: super::arg::Catalog<impl Into<::i18n::Arg<'a>>>, \
         total_sum: super::arg::TotalSum<impl Into<::i18n::Arg<'a>>>) -> String {\n        \
         catalog.format(super::msg::PAY_BACK, &[catalog_.0.into(), total_sum.0.into()])\n",
        "    /// The argument `total-sum`.\n    pub struct TotalSum<T>(pub T);\n",
    ] {
        assert!(rust.contains(expected), "{expected}\nnot in\n{rust}");
    }
}

#[test]
fn a_catalog_is_all_of_the_bytes_or_none() {
    let (compiled, _) = pair("a = 好\n", "a = x\n");
    let (_, bytes) = &compiled.catalogs[0];
    for end in 0..bytes.len() {
        assert!(Catalog::decode(&bytes[..end]).is_err());
    }
    let mut longer = bytes.clone();
    longer.push(0);
    assert!(Catalog::decode(&longer).is_err());
    // Two messages' worth of text, the second without its end.
    assert!(Catalog::decode(b"\x01\x03a\0b").is_err());
}

/// Text made of what the catalog's marks and Fluent's syntax are made of.
fn pieces(of: &'static [&'static str]) -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(of), 0..60).prop_map(|pieces| pieces.concat())
}

const MARKS: &[&str] = &["\0", "\u{1}", "\u{2}", "\u{3}", "\u{4}", "\u{5}", " ", "!", "a", "文", "one", "0"];

const FLUENT: &[&str] = &[
    "\na =",
    "\nb-c = ",
    "\n    ",
    " ",
    "\n",
    "\r\n",
    "\r",
    "{",
    "}",
    "{ $n ->",
    "\n *[other]",
    "\n [1]",
    "[one]",
    "*",
    "$n",
    "$",
    "\"",
    "\\",
    "\\u",
    "\\U",
    "00e",
    "文",
    "，",
    "'",
    "-t",
    ".x =",
    "(",
    ")",
    "F(",
    "m.n",
    "#",
    "## ",
    "\t",
    "\u{1}",
    "\u{feff}",
    "5",
    "-1.5",
    ",",
    ":",
    "\0",
];

proptest! {
    #[test]
    fn any_bytes_decode_or_are_refused(bytes in any::<Vec<u8>>()) {
        if let Ok(catalog) = Catalog::decode(&bytes) {
            catalog.format(MsgId(0), &[]);
        }
    }

    #[test]
    fn any_marks_format_to_something(text in pieces(MARKS), number in -2_i64..3) {
        let mut bytes = vec![1, u8::try_from(text.len() + 1).unwrap()];
        if text.len() + 1 > 127 {
            bytes[1] |= 128;
            bytes.push(1);
        }
        bytes.extend(text.bytes());
        bytes.push(0);
        let catalog = Catalog::decode(&bytes).unwrap();
        for id in 0..=catalog.len() {
            let id = MsgId(u16::try_from(id).unwrap());
            catalog.format(id, &[number.into(), id.into(), Arg::Str("one")]);
        }
    }

    #[test]
    fn any_text_compiles_or_is_refused(text in any::<String>()) {
        pair(&text, &text);
    }

    #[test]
    fn any_syntax_compiles_or_is_refused(text in pieces(FLUENT), other in pieces(FLUENT)) {
        let (compiled, problems) = pair(&text, &other);
        let catalogs = Locale::ALL.map(|locale| catalog(&compiled, locale));
        for (index, args) in compiled.args.iter().enumerate() {
            let id = MsgId(u16::try_from(index).unwrap());
            let args: Vec<_> = args.iter().map(|_| Arg::Num(1)).collect();
            for catalog in &catalogs {
                let said = catalog.format(id, &args);
                prop_assert!(!problems.is_empty() || !said.contains(char::is_control)
                    || said.contains("\n\n"));
            }
        }
        generate(&compiled);
    }

    #[test]
    fn plain_words_come_back_as_they_were(words in "[a-zA-Z0-9 ]{0,20}[a-z]") {
        let words = words.trim_start();
        let said = both("a = 好\n", &format!("a = {words}\n"), &[]);
        prop_assert_eq!(said, ["好", words]);
    }

    #[test]
    fn money_reads_back_as_the_same_amount(fen in any::<i64>()) {
        let text = money(fen).replace(['¥', ','], "").replace('−', "-");
        let (yuan, cents) = text.split_once('.').unwrap_or((&text, "00"));
        prop_assert_eq!(format!("{yuan}{cents}").parse::<i64>().unwrap(), fen);
    }
}

#[test]
fn a_message_stands_in_for_another_wherever_that_is_formatted() {
    let zh = "a-firm = 支付 App\nb-case = 甲公司\nc-sentence = 打给{ $who }\n";
    let en = "a-firm = the payment app\nb-case = Alpha\nc-sentence = Ring { $who }\n";
    let (compiled, problems) = pair(zh, en);
    assert_eq!(problems, [""; 0]);
    let plain = catalog(&compiled, Locale::En);
    let renamed = plain.clone().renaming([(MsgId(0), MsgId(1))]);
    let said = |catalog: &Catalog| [catalog.format(MsgId(0), &[]), catalog.format(MsgId(2), &[Arg::Msg(MsgId(0))])];
    assert_eq!(said(&plain), ["the payment app", "Ring the payment app"]);
    assert_eq!(said(&renamed), ["Alpha", "Ring Alpha"]);
}
