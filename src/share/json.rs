//! A small strict reader and writer of JSON.
//!
//! In the browser's bundle it takes 2 KB (compressed), where `serde_json`
//! would take 9. Invariants: reading never panics and never recurses deeper
//! than `DEEPEST`; what RFC 8259 does not allow is refused.

/// The deepest nesting of values that is read.
const DEEPEST: usize = 16;

/// A value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, as its digits.
    Number(String),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Value>),
    /// A table: names and values in order, duplicates included.
    Table(Vec<(String, Value)>),
}

impl Value {
    /// The value under a name, if this is a table that has the name exactly once.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&Self> {
        let Self::Table(fields) = self else { return None };
        let mut found = fields.iter().filter(|(it, _)| it == name);
        found.next().filter(|_| found.next().is_none()).map(|(_, value)| value)
    }

    /// Whether this is a table that has the name.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        matches!(self, Self::Table(fields) if fields.iter().any(|(it, _)| it == name))
    }

    /// The text, if this is one.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// The items, if this is a list.
    #[must_use]
    pub fn list(&self) -> Option<&[Self]> {
        if let Self::List(items) = self { Some(items) } else { None }
    }

    /// The names and values, if this is a table.
    #[must_use]
    pub fn table(&self) -> Option<&[(String, Self)]> {
        if let Self::Table(fields) = self { Some(fields) } else { None }
    }

    /// The truth value, if this is one.
    #[must_use]
    pub const fn bool(&self) -> Option<bool> {
        if let Self::Bool(value) = self { Some(*value) } else { None }
    }

    /// A table of these names and values.
    pub fn table_of<N: Into<String>>(fields: impl IntoIterator<Item = (N, Self)>) -> Self {
        Self::Table(fields.into_iter().map(|(name, value)| (name.into(), value)).collect())
    }

    /// A list of texts.
    pub fn texts<'a>(texts: impl IntoIterator<Item = &'a str>) -> Self {
        Self::List(texts.into_iter().map(Self::from).collect())
    }

    /// Writes the value as a file: a line for each item of the outermost table and of the values in it, all
    /// deeper values within their line.
    #[must_use]
    pub fn to_file(&self) -> String {
        let mut out = String::new();
        self.write(&mut out, 0);
        out.push('\n');
        out
    }

    fn write(&self, out: &mut String, depth: usize) {
        match self {
            Self::Null => out.push_str("null"),
            Self::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
            Self::Number(digits) => out.push_str(digits),
            Self::Text(text) => write_text(out, text),
            Self::List(items) => write_all(out, depth, ['[', ']'], items, |out, item| item.write(out, depth + 1)),
            Self::Table(fields) => write_all(out, depth, ['{', '}'], fields, |out, (name, value)| {
                write_text(out, name);
                out.push_str(": ");
                value.write(out, depth + 1);
            }),
        }
    }
}

/// Writes the items between two brackets, a line for each in the first two depths.
fn write_all<T>(
    out: &mut String,
    depth: usize,
    brackets: [char; 2],
    all: &[T],
    mut write: impl FnMut(&mut String, &T),
) {
    let broken = depth < 2 && !all.is_empty();
    let line = |out: &mut String, depth: usize| {
        out.push('\n');
        (0..depth).for_each(|_| out.push_str("  "));
    };
    out.push(brackets[0]);
    for (index, item) in all.iter().enumerate() {
        match (index, broken) {
            (0, _) => {}
            (_, true) => out.push(','),
            (_, false) => out.push_str(", "),
        }
        if broken {
            line(out, depth + 1);
        }
        write(out, item);
    }
    if broken {
        line(out, depth);
    }
    out.push(brackets[1]);
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<bool> for Value {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Self::Number(number.to_string())
    }
}

/// Reads exactly one value; `None` where the text is no JSON.
#[must_use]
pub fn read(text: &str) -> Option<Value> {
    let mut reader = Reader { rest: text };
    let value = reader.value(0)?;
    reader.space();
    reader.rest.is_empty().then_some(value)
}

/// Writes a text with its quotes.
pub fn write_text(out: &mut String, text: &str) {
    out.push('"');
    for character in text.chars() {
        match character {
            '"' | '\\' => out.extend(['\\', character]),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            ..' ' => {
                out.push_str("\\u00");
                let code = u32::from(character);
                out.extend([code >> 4, code & 15].map(|digit| char::from_digit(digit, 16).unwrap_or('0')));
            }
            _ => out.push(character),
        }
    }
    out.push('"');
}

struct Reader<'a> {
    rest: &'a str,
}

impl Reader<'_> {
    fn space(&mut self) {
        self.rest = self.rest.trim_start_matches([' ', '\t', '\n', '\r']);
    }

    /// Skips white space, then a given character.
    fn mark(&mut self, mark: char) -> Option<()> {
        self.space();
        self.rest = self.rest.strip_prefix(mark)?;
        Some(())
    }

    fn value(&mut self, depth: usize) -> Option<Value> {
        if depth > DEEPEST {
            return None;
        }
        self.space();
        match self.rest.chars().next()? {
            '"' => self.text().map(Value::Text),
            '[' => self.list(depth),
            '{' => self.table(depth),
            '-' | '0'..='9' => self.number(),
            _ => self.word(),
        }
    }

    fn word(&mut self) -> Option<Value> {
        let words = [("null", Value::Null), ("true", Value::Bool(true)), ("false", Value::Bool(false))];
        let (rest, value) = words.into_iter().find_map(|(word, value)| Some((self.rest.strip_prefix(word)?, value)))?;
        self.rest = rest;
        Some(value)
    }

    fn list(&mut self, depth: usize) -> Option<Value> {
        let mut items = Vec::new();
        self.mark('[')?;
        if self.mark(']').is_some() {
            return Some(Value::List(items));
        }
        loop {
            items.push(self.value(depth + 1)?);
            if self.mark(',').is_none() {
                self.mark(']')?;
                return Some(Value::List(items));
            }
        }
    }

    fn table(&mut self, depth: usize) -> Option<Value> {
        let mut fields = Vec::new();
        self.mark('{')?;
        if self.mark('}').is_some() {
            return Some(Value::Table(fields));
        }
        loop {
            self.space();
            let name = self.text()?;
            self.mark(':')?;
            fields.push((name, self.value(depth + 1)?));
            if self.mark(',').is_none() {
                self.mark('}')?;
                return Some(Value::Table(fields));
            }
        }
    }

    fn number(&mut self) -> Option<Value> {
        let start = self.rest;
        self.rest = self.rest.strip_prefix('-').unwrap_or(self.rest);
        if let Some(rest) = self.rest.strip_prefix('0') {
            self.rest = rest;
        } else {
            self.digits()?;
        }
        if let Some(rest) = self.rest.strip_prefix('.') {
            self.rest = rest;
            self.digits()?;
        }
        if let Some(rest) = self.rest.strip_prefix(['e', 'E']) {
            self.rest = rest.strip_prefix(['+', '-']).unwrap_or(rest);
            self.digits()?;
        }
        let length = start.len() - self.rest.len();
        Some(Value::Number(start.get(..length)?.into()))
    }

    fn digits(&mut self) -> Option<()> {
        let rest = self.rest.trim_start_matches(|it: char| it.is_ascii_digit());
        let some = rest.len() < self.rest.len();
        self.rest = rest;
        some.then_some(())
    }

    fn text(&mut self) -> Option<String> {
        self.rest = self.rest.strip_prefix('"')?;
        let mut text = String::new();
        loop {
            let mut characters = self.rest.chars();
            let character = characters.next()?;
            self.rest = characters.as_str();
            match character {
                '"' => return Some(text),
                '\\' => text.push(self.escaped()?),
                ..' ' => return None,
                _ => text.push(character),
            }
        }
    }

    fn escaped(&mut self) -> Option<char> {
        let mut characters = self.rest.chars();
        let character = characters.next()?;
        self.rest = characters.as_str();
        Some(match character {
            '"' | '\\' | '/' => character,
            'b' => '\u{8}',
            'f' => '\u{c}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => return self.unit(),
            _ => return None,
        })
    }

    /// A character by its UTF-16 units; half a pair is refused.
    fn unit(&mut self) -> Option<char> {
        let first = self.hex()?;
        if !(0xd800..0xdc00).contains(&first) {
            return char::from_u32(first);
        }
        self.rest = self.rest.strip_prefix("\\u")?;
        let second = self.hex()?.checked_sub(0xdc00).filter(|it| *it < 0x400)?;
        char::from_u32(0x10000 + ((first - 0xd800) << 10) + second)
    }

    fn hex(&mut self) -> Option<u32> {
        let digits = self.rest.get(..4).filter(|it| it.bytes().all(|it| it.is_ascii_hexdigit()))?;
        self.rest = self.rest.get(4..)?;
        u32::from_str_radix(digits, 16).ok()
    }
}
