//! The story reads easily: short sentences, and no word that nobody explains.
#![allow(clippy::unwrap_used)]

use crate::common;

use std::collections::BTreeSet;

use base::MsgId;
use common::top;
use i18n::{Catalog, Locale};
use story::Game;
use story::glossary::terms;

/// The most words of an English sentence, and of a choice.
const WORDS: [usize; 2] = [26, 15];
/// The most characters of a Chinese sentence, and of a choice.
const CHARACTERS: [usize; 2] = [40, 20];
/// The most sentences of a scene: about as much as one looks at before deciding.
const SENTENCES: usize = 11;

/// Every text of the story: its storylet's id, whether it is a choice, the text.
fn texts(c: &Catalog, game: &Game) -> Vec<(String, bool, String)> {
    let say = |id: MsgId| c.format(id, &[]);
    let mut all = Vec::new();
    for it in &game.story.storylets {
        all.push((it.id.clone(), false, say(it.text)));
        all.extend(it.choices.iter().map(|choice| (format!("{}-{}", it.id, choice.id), true, say(choice.text))));
    }
    all
}

/// The sentences of a text: a quotation's own marks end one too.
fn sentences(text: &str) -> Vec<&str> {
    let ends =
        |letter: char| matches!(letter, '.' | '!' | '?' | '…' | '\n' | '。' | '！' | '？' | ';' | '；' | ':' | '：');
    let mut parts = Vec::new();
    let mut start = 0;
    let letters: Vec<(usize, char)> = text.char_indices().collect();
    for (at, &(byte, letter)) in letters.iter().enumerate() {
        let next = letters.get(at + 1).map(|it| it.1);
        // 0.5 and 20:51 are one word.
        let within = next.is_some_and(|it| it.is_ascii_digit()) && matches!(letter, '.' | ':');
        if ends(letter) && !within {
            parts.push(&text[start..byte + letter.len_utf8()]);
            start = byte + letter.len_utf8();
        }
    }
    parts.push(&text[start..]);
    parts.into_iter().map(str::trim).filter(|it| it.chars().any(char::is_alphanumeric)).collect()
}

/// How long a sentence is: words, or Chinese characters with each word of letters as two.
fn length(locale: Locale, sentence: &str) -> usize {
    match locale {
        Locale::En => sentence.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count(),
        Locale::ZhHans => {
            let han = |letter: &char| *letter >= '\u{2e80}' && letter.is_alphanumeric();
            let words = sentence.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
            sentence.chars().filter(han).count() + 2 * words.count()
        }
    }
}

fn too_long(locale: Locale, texts: &[(String, bool, String)]) -> Vec<String> {
    let most = match locale {
        Locale::En => WORDS,
        Locale::ZhHans => CHARACTERS,
    };
    let mut wrong = Vec::new();
    for (id, is_choice, text) in texts {
        let sentences = sentences(text);
        for sentence in &sentences {
            let length = length(locale, sentence);
            if length > most[usize::from(*is_choice)] {
                wrong.push(format!("{} s-{id}: {length}: {sentence}", locale.tag()));
            }
        }
        if sentences.len() > SENTENCES {
            wrong.push(format!("{} s-{id}: {} sentences", locale.tag(), sentences.len()));
        }
    }
    wrong
}

#[test]
fn sentences_are_short() {
    let game = Game::load();
    let wrong: Vec<String> =
        Locale::ALL.into_iter().flat_map(|locale| too_long(locale, &texts(&content::catalog(locale), &game))).collect();
    assert!(wrong.is_empty(), "{} too long:\n{}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a_long_sentence_is_found_and_a_short_one_is_not() {
    let one = |text: String| [("x".to_owned(), false, text)];
    assert_eq!(too_long(Locale::En, &one("word ".repeat(WORDS[0]) + ".")), [""; 0]);
    assert_eq!(too_long(Locale::En, &one("word ".repeat(WORDS[0] + 1) + ".")).len(), 1);
    assert_eq!(too_long(Locale::En, &one("At 20.51 it is ¥0.50: so. ".repeat(5))), [""; 0]);
    assert_eq!(too_long(Locale::ZhHans, &one("字".repeat(CHARACTERS[0]) + "。")), [""; 0]);
    assert_eq!(too_long(Locale::ZhHans, &one("字".repeat(CHARACTERS[0] - 1) + "SIM。")).len(), 1);
    assert_eq!(too_long(Locale::En, &one("Yes. ".repeat(SENTENCES + 1))).len(), 1);
    let choice = [("x".to_owned(), true, "word ".repeat(WORDS[1] + 1))];
    assert_eq!(too_long(Locale::En, &choice).len(), 1);
}

/// The words in capitals that everybody knows.
fn known() -> BTreeSet<String> {
    let list = std::fs::read_to_string(top().join("content/glossary/abbreviations.txt")).unwrap();
    list.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')).map(str::to_owned).collect()
}

/// The words of two capitals or more.
fn capitals(text: &str) -> BTreeSet<String> {
    let words = text.split(|letter: char| !letter.is_ascii_alphanumeric());
    let is_short = |word: &&str| {
        word.len() > 1
            && word.bytes().all(|it| it.is_ascii_uppercase() || it.is_ascii_digit())
            && word.bytes().filter(u8::is_ascii_uppercase).count() > 1
    };
    words.filter(is_short).map(str::to_owned).collect()
}

#[test]
fn letters_for_words_are_explained_or_known_to_everybody() {
    let (game, known, mut wrong, mut used) = (Game::load(), known(), Vec::new(), BTreeSet::new());
    for locale in Locale::ALL {
        let c = content::catalog(locale);
        for (id, _, text) in texts(&c, &game) {
            for word in capitals(&text) {
                let explained = terms(&c, &game, &text).iter().any(|term| {
                    capitals(&(c.format(term.words, &[]) + " " + &c.format(term.name, &[]))).contains(&word)
                });
                used.insert(word.clone());
                if !explained && !known.contains(&word) {
                    wrong.push(format!("{} s-{id}: {word}", locale.tag()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "neither in content/glossary nor in its abbreviations.txt:\n{}", wrong.join("\n"));
    let idle: Vec<_> = known.difference(&used).collect();
    assert!(idle.is_empty(), "content/glossary/abbreviations.txt: no text uses {idle:?}");
}

/// The words of the trade, as `content/glossary/jargon.txt` lists them for a language.
fn jargon(locale: Locale) -> Vec<String> {
    let list = std::fs::read_to_string(top().join("content/glossary/jargon.txt")).unwrap();
    let of = |line: &str| {
        let (tag, word) = line.split_once(' ')?;
        (tag == locale.tag()).then(|| word.trim().to_lowercase())
    };
    list.lines().filter_map(of).collect()
}

/// Whether the glossary explains this word beside this text: by a term that is written with it.
fn is_explained(c: &Catalog, game: &Game, text: &str, word: &str) -> bool {
    terms(c, game, text).iter().any(|term| c.format(term.words, &[]).to_lowercase().contains(word))
}

#[test]
fn words_of_the_trade_are_explained_beside_the_scene() {
    let (game, mut wrong) = (Game::load(), Vec::new());
    for locale in Locale::ALL {
        let (c, jargon) = (content::catalog(locale), jargon(locale));
        assert!(jargon.len() > 8, "{locale:?}");
        for (id, _, text) in texts(&c, &game) {
            let lower = text.to_lowercase();
            for word in jargon.iter().filter(|word| lower.contains(word.as_str())) {
                if !is_explained(&c, &game, &text, word) {
                    wrong.push(format!("{} s-{id}: {word}", locale.tag()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "not explained beside the scene:\n{}", wrong.join("\n"));
    let c = content::catalog(Locale::En);
    assert!(is_explained(&c, &game, "Her service password, please", "service password"));
    assert!(!is_explained(&c, &game, "Passwords in service", "service password"));
}
