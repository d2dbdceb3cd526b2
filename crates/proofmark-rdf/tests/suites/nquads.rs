//! N-Quads (<https://www.w3.org/TR/n-quads/>) to terms in canonical form
//! (<https://www.w3.org/TR/rdf-canon/#canonical-quads>). Strict: what the grammar does not allow is refused.

use proofmark_rdf::Dataset;

/// The datatype that canonical form leaves out.
const STRING: &str = "<http://www.w3.org/2001/XMLSchema#string>";

/// A statement, each term in canonical form.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Quad {
    pub(crate) subject: String,
    pub(crate) predicate: String,
    pub(crate) object: String,
    pub(crate) graph: Option<String>,
}

/// The statements of a text, in its order.
pub(crate) fn quads(text: &str) -> Result<Vec<Quad>, String> {
    let mut quads = Vec::new();
    for (index, line) in text.split(['\n', '\r']).enumerate() {
        let quad = Line { rest: line }.quad().map_err(|fault| format!("line {}: {fault}", index + 1))?;
        quads.extend(quad);
    }
    Ok(quads)
}

/// The dataset that statements make.
pub(crate) fn dataset(quads: &[Quad]) -> Dataset {
    let mut dataset = Dataset::new();
    for quad in quads {
        dataset.insert(&quad.subject, &quad.predicate, &quad.object, quad.graph.as_deref());
    }
    dataset
}

/// What is left of a line.
struct Line<'a> {
    rest: &'a str,
}

impl<'a> Line<'a> {
    /// `statement ::= subject predicate object graphLabel? '.'`, or nothing but space and a comment.
    fn quad(mut self) -> Result<Option<Quad>, String> {
        if self.at_end() {
            return Ok(None);
        }
        let subject = self.node()?.ok_or("no subject")?;
        self.space();
        let predicate = self.iri()?.ok_or("no IRI as predicate")?;
        self.space();
        let object = match self.node()? {
            Some(node) => node,
            None => self.literal()?.ok_or("no object")?,
        };
        self.space();
        let graph = self.node()?;
        self.space();
        if self.eat(".") && self.at_end() {
            Ok(Some(Quad { subject, predicate, object, graph }))
        } else {
            Err(format!("{:?} where the statement should end", self.rest))
        }
    }

    fn space(&mut self) {
        self.rest = self.rest.trim_start_matches([' ', '\t']);
    }

    fn at_end(&mut self) -> bool {
        self.space();
        self.rest.is_empty() || self.rest.starts_with('#')
    }

    fn eat(&mut self, text: &str) -> bool {
        let rest = self.rest.strip_prefix(text);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn next(&mut self) -> Result<char, String> {
        let mut rest = self.rest.chars();
        let next = rest.next().ok_or("the line ends within a term")?;
        self.rest = rest.as_str();
        Ok(next)
    }

    /// The longest run of characters that belong, less what is trimmed from its end.
    fn run(&mut self, belongs: impl Fn(char) -> bool, trimmed: &[char]) -> &'a str {
        let end = self.rest.find(|character| !belongs(character)).unwrap_or(self.rest.len());
        let run = self.rest.split_at(end).0.trim_end_matches(trimmed);
        self.rest = self.rest.split_at(run.len()).1;
        run
    }

    fn node(&mut self) -> Result<Option<String>, String> {
        Ok(match self.blank()? {
            Some(blank) => Some(blank),
            None => self.iri()?,
        })
    }

    /// `BLANK_NODE_LABEL ::= '_:' (PN_CHARS_U | [0-9]) ((PN_CHARS | '.')* PN_CHARS)?`
    fn blank(&mut self) -> Result<Option<String>, String> {
        if !self.eat("_:") {
            return Ok(None);
        }
        let label = self.run(|character| is_name(character) || character == '.', &['.']);
        if label.starts_with(|first: char| is_name_start(first) || first.is_ascii_digit()) {
            Ok(Some(format!("_:{label}")))
        } else {
            Err(format!("no label of a blank node: {label:?}"))
        }
    }

    /// `IRIREF ::= '<' ([^#x00-#x20<>"{}|^`\] | UCHAR)* '>'`; IRIs have to be absolute.
    fn iri(&mut self) -> Result<Option<String>, String> {
        if !self.eat("<") {
            return Ok(None);
        }
        let mut iri = "<".to_owned();
        loop {
            let next = match self.next()? {
                '>' => break,
                '\\' => self.escaped(&[])?,
                other => other,
            };
            if matches!(next, '\0'..=' ' | '<' | '>' | '"' | '{' | '}' | '|' | '^' | '`' | '\\') {
                return Err(format!("{next:?} in an IRI"));
            }
            iri.push(next);
        }
        iri.push('>');
        if iri.contains(':') { Ok(Some(iri)) } else { Err(format!("{iri} is not absolute")) }
    }

    /// `literal ::= STRING_LITERAL_QUOTE ('^^' IRIREF | LANGTAG)?`
    fn literal(&mut self) -> Result<Option<String>, String> {
        const CHARACTERS: [(char, char); 8] = [
            ('t', '\t'),
            ('b', '\u{8}'),
            ('n', '\n'),
            ('r', '\r'),
            ('f', '\u{c}'),
            ('"', '"'),
            ('\'', '\''),
            ('\\', '\\'),
        ];
        if !self.eat("\"") {
            return Ok(None);
        }
        let mut literal = "\"".to_owned();
        loop {
            match self.next()? {
                '"' => break,
                '\\' => push_canonical(&mut literal, self.escaped(&CHARACTERS)?),
                other => push_canonical(&mut literal, other),
            }
        }
        literal.push('"');
        if self.eat("^^") {
            let datatype = self.iri()?.ok_or("no IRI as datatype")?;
            if datatype != STRING {
                literal.push_str("^^");
                literal.push_str(&datatype);
            }
        } else if self.eat("@") {
            let tag = self.run(|character| character.is_ascii_alphanumeric() || character == '-', &[]);
            if !is_language_tag(tag) {
                return Err(format!("no language tag: {tag:?}"));
            }
            literal.push('@');
            literal.push_str(tag);
        }
        Ok(Some(literal))
    }

    /// What stands after a backslash: `UCHAR ::= '\u' HEX HEX HEX HEX | '\U' HEX HEX HEX HEX HEX HEX HEX HEX`, or one
    /// of these characters.
    fn escaped(&mut self, characters: &[(char, char)]) -> Result<char, String> {
        let digits = match self.next()? {
            'u' => 4,
            'U' => 8,
            other => {
                let known = characters.iter().find(|(name, _)| *name == other);
                return known.map(|(_, character)| *character).ok_or(format!("the escape \\{other}"));
            }
        };
        let mut code = 0_u32;
        for _ in 0..digits {
            let digit = self.next()?;
            code = (code << 4) | digit.to_digit(16).ok_or(format!("{digit:?} in an escape"))?;
        }
        char::from_u32(code).ok_or(format!("the code point {code:X}"))
    }
}

/// Canonical N-Quads: short escapes where there are any, `\uXXXX` for other controls, everything else as it is.
fn push_canonical(literal: &mut String, character: char) {
    match character {
        '\u{8}' => literal.push_str("\\b"),
        '\t' => literal.push_str("\\t"),
        '\n' => literal.push_str("\\n"),
        '\u{c}' => literal.push_str("\\f"),
        '\r' => literal.push_str("\\r"),
        '"' => literal.push_str("\\\""),
        '\\' => literal.push_str("\\\\"),
        '\0'..='\u{1f}' | '\u{7f}' => literal.push_str(&format!("\\u{:04X}", u32::from(character))),
        other => literal.push(other),
    }
}

/// `LANGTAG ::= '@' [a-zA-Z]+ ('-' [a-zA-Z0-9]+)*`
fn is_language_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    parts.next().is_some_and(|first| !first.is_empty() && first.bytes().all(|byte| byte.is_ascii_alphabetic()))
        && parts.all(|part| !part.is_empty())
}

/// `PN_CHARS_U`
fn is_name_start(character: char) -> bool {
    matches!(character,
        'A'..='Z' | 'a'..='z' | '_' | ':' | '\u{c0}'..='\u{d6}' | '\u{d8}'..='\u{f6}' | '\u{f8}'..='\u{2ff}'
        | '\u{370}'..='\u{37d}' | '\u{37f}'..='\u{1fff}' | '\u{200c}'..='\u{200d}' | '\u{2070}'..='\u{218f}'
        | '\u{2c00}'..='\u{2fef}' | '\u{3001}'..='\u{d7ff}' | '\u{f900}'..='\u{fdcf}' | '\u{fdf0}'..='\u{fffd}'
        | '\u{10000}'..='\u{effff}')
}

/// `PN_CHARS`
fn is_name(character: char) -> bool {
    is_name_start(character)
        || matches!(character, '-' | '0'..='9' | '\u{b7}' | '\u{300}'..='\u{36f}' | '\u{203f}'..='\u{2040}')
}

#[test]
fn n_quads_become_canonical_terms() {
    let read =
        quads("# a comment\n\n\t<s:\\u00e9>\t<p:><o:\\U0001F600>_:g.1. # the end\r\n_:0 <p:> _:\u{e9}-1 .").unwrap();
    let quad = |subject: &str, object: &str, graph: Option<&str>| Quad {
        subject: subject.to_owned(),
        predicate: "<p:>".to_owned(),
        object: object.to_owned(),
        graph: graph.map(str::to_owned),
    };
    assert_eq!(read, [quad("<s:\u{e9}>", "<o:\u{1f600}>", Some("_:g.1")), quad("_:0", "_:\u{e9}-1", None)]);

    let literals = [
        (r#""a"^^<http://www.w3.org/2001/XMLSchema#string>"#, r#""a""#),
        (r#""a"^^<x:y>"#, r#""a"^^<x:y>"#),
        (r#""a"@en-GB"#, r#""a"@en-GB"#),
        (r#""\t\b\n\r\f\"\'\\""#, r#""\t\b\n\r\f\"'\\""#),
        ("\"\\u000b\u{b}\\u007F\u{7f}\\u0080\\U0001F600\t\"", "\"\\u000B\\u000B\\u007F\\u007F\u{80}\u{1f600}\\t\""),
    ];
    for (text, canonical) in literals {
        assert_eq!(quads(&format!("<s:> <p:> {text} .")), Ok(vec![quad("<s:>", canonical, None)]), "{text}");
    }
}

#[test]
fn what_is_not_n_quads_is_refused() {
    let texts = [
        "<s:> <p:> <o:>",
        "<s:> <p:> .",
        "<s:> <p:> <o:> . <s:> <p:> <o:> .",
        "<s:> _:p <o:> .",
        "\"s\" <p:> <o:> .",
        "<s:> <p:> <o:> \"g\" .",
        "<s> <p:> <o:> .",
        "<s:a b> <p:> <o:> .",
        "<s:\\u0020> <p:> <o:> .",
        "<s:\\n> <p:> <o:> .",
        "<s:> <p:> \"\\ud800\" .",
        "<s:> <p:> \"\\u00g0\" .",
        "<s:> <p:> \"\\a\" .",
        "<s:> <p:> \"a\nb\" .",
        "<s:> <p:> \"a\"@ .",
        "<s:> <p:> \"a\"@1 .",
        "<s:> <p:> \"a\"@en- .",
        "<s:> <p:> \"a\"^^_:d .",
        "_:-a <p:> <o:> .",
        "_:. <p:> <o:> .",
    ];
    for text in texts {
        assert!(quads(text).is_err(), "{text}");
    }
}
