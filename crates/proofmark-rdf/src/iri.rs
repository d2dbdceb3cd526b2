//! IRIs: what is one, and how a reference is resolved ([RFC 3986](https://www.rfc-editor.org/rfc/rfc3986), section 5).

/// Whether a text is an absolute IRI that can stand in N-Quads.
pub(crate) fn is_absolute(text: &str) -> bool {
    let bytes = text.as_bytes();
    let Some(colon) = bytes.iter().position(|byte| *byte == b':') else { return false };
    let scheme = bytes.get(..colon).unwrap_or_default();
    scheme.first().is_some_and(u8::is_ascii_alphabetic)
        && scheme.iter().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'))
        // Without an early end the compiler looks at many bytes at once.
        && !bytes.iter().fold(false, |found, byte| found | is_excluded(*byte))
        && bytes.iter().fold(0_u8, |count, byte| count.saturating_add(u8::from(*byte == b'#'))) < 2
        && (text.is_ascii() || !text.contains(is_space))
}

/// Characters that no IRI has (RFC 3987, section 2.2; the production IRIREF of N-Quads).
fn is_excluded(byte: u8) -> bool {
    let is = |other: u8| byte == other;
    (byte <= b' ') | is(b'<') | is(b'>') | is(b'"') | is(b'{') | is(b'}') | is(b'|') | is(b'^') | is(b'`') | is(b'\\')
}

/// White space of any script: readers of N-Quads may end a term there.
pub(crate) fn is_space(character: char) -> bool {
    character.is_whitespace() || character == '\u{feff}'
}

/// Whether a text looks like a keyword: an at sign and letters.
pub(crate) fn is_keyword_like(text: &str) -> bool {
    text.strip_prefix('@').is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_alphabetic()))
}

/// Whether a namespace may be cut off here: the last character is one of the general delimiters.
pub(crate) fn ends_with_delimiter(iri: &str) -> bool {
    iri.ends_with([':', '/', '?', '#', '[', ']', '@'])
}

struct Parts<'a> {
    scheme: Option<&'a str>,
    authority: Option<&'a str>,
    path: &'a str,
    query: Option<&'a str>,
    fragment: Option<&'a str>,
}

fn split(text: &str) -> Parts<'_> {
    let (rest, fragment) = text.split_once('#').map_or((text, None), |(rest, fragment)| (rest, Some(fragment)));
    let (rest, query) = rest.split_once('?').map_or((rest, None), |(rest, query)| (rest, Some(query)));
    let (scheme, rest) = match rest.split_once(':') {
        Some((scheme, after)) if is_scheme(scheme) => (Some(scheme), after),
        _ => (None, rest),
    };
    let (authority, path) = match rest.strip_prefix("//") {
        Some(after) => {
            let end = after.find('/').unwrap_or(after.len());
            (after.get(..end), after.get(end..).unwrap_or_default())
        }
        None => (None, rest),
    };
    Parts { scheme, authority, path, query, fragment }
}

fn is_scheme(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_alphabetic())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'))
}

/// The reference seen from the base (section 5.2.2).
pub(crate) fn resolve(base: &str, reference: &str) -> String {
    let (own, under) = (split(reference), split(base));
    if own.scheme.is_some() {
        return reference.to_owned();
    }
    let (authority, path, query) = if own.authority.is_some() {
        (own.authority, remove_dots(own.path), own.query)
    } else if own.path.is_empty() {
        (under.authority, under.path.to_owned(), own.query.or(under.query))
    } else if own.path.starts_with('/') {
        (under.authority, remove_dots(own.path), own.query)
    } else {
        (under.authority, remove_dots(&merge(&under, own.path)), own.query)
    };
    let mut iri = String::with_capacity(base.len().saturating_add(reference.len()));
    if let Some(scheme) = under.scheme {
        iri.push_str(scheme);
        iri.push(':');
    }
    for (mark, part) in [("//", authority), ("", Some(path.as_str())), ("?", query), ("#", own.fragment)] {
        if let Some(part) = part {
            iri.push_str(mark);
            iri.push_str(part);
        }
    }
    iri
}

fn merge(base: &Parts<'_>, path: &str) -> String {
    if base.authority.is_some() && base.path.is_empty() {
        return format!("/{path}");
    }
    let folder = base.path.rfind('/').and_then(|slash| base.path.get(..=slash)).unwrap_or_default();
    format!("{folder}{path}")
}

/// Section 5.2.4.
fn remove_dots(path: &str) -> String {
    let rooted = path.starts_with('/');
    let mut kept: Vec<&str> = Vec::new();
    let mut segments = path.strip_prefix('/').unwrap_or(path).split('/').peekable();
    while let Some(segment) = segments.next() {
        let last = segments.peek().is_none();
        match segment {
            "." if last => kept.push(""),
            "." => {}
            ".." => {
                kept.pop();
                if last {
                    kept.push("");
                }
            }
            other => kept.push(other),
        }
    }
    let joined = kept.join("/");
    if rooted { format!("/{joined}") } else { joined }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rfc_3986_section_5_4_examples() {
        let base = "http://a/b/c/d;p?q";
        for (reference, expected) in [
            ("g:h", "g:h"),
            ("g", "http://a/b/c/g"),
            ("./g", "http://a/b/c/g"),
            ("g/", "http://a/b/c/g/"),
            ("/g", "http://a/g"),
            ("//g", "http://g"),
            ("?y", "http://a/b/c/d;p?y"),
            ("g?y", "http://a/b/c/g?y"),
            ("#s", "http://a/b/c/d;p?q#s"),
            ("g#s", "http://a/b/c/g#s"),
            ("", "http://a/b/c/d;p?q"),
            (".", "http://a/b/c/"),
            ("..", "http://a/b/"),
            ("../g", "http://a/b/g"),
            ("../../../g", "http://a/g"),
            ("/./g", "http://a/g"),
            ("/../g", "http://a/g"),
            ("g.", "http://a/b/c/g."),
            ("./../g", "http://a/b/g"),
            ("g/../h", "http://a/b/c/h"),
        ] {
            assert_eq!(resolve(base, reference), expected, "{reference}");
        }
    }

    #[test]
    fn absolute_iris_have_a_scheme_and_no_excluded_character() {
        for good in ["https://a.example/ä?x#y", "urn:uuid:1", "did:key:z6Mk", "a+b-c.d:e"] {
            assert!(is_absolute(good), "{good}");
        }
        for bad in ["", "a", "/a", "#a", ":a", "1a:b", "a b:c", "a:b c", "a:<b>", "a:\u{1}", "_:b0", "a:\\", "a:#b#c"] {
            assert!(!is_absolute(bad), "{bad}");
        }
    }
}
