//! `data:` URLs (RFC 2397), decoded here and nowhere else (NET-09).

use crate::encoding;

/// The bytes of a data URL. The media type is a hint that nobody signed, so only its presence is looked at (NET-10).
pub(crate) fn parse(url: &str) -> Result<Vec<u8>, &'static str> {
    let rest = url.get(5..).filter(|_| url.get(..5).is_some_and(|scheme| scheme.eq_ignore_ascii_case("data:")));
    let (parameters, data) =
        rest.and_then(|rest| rest.split_once(',')).ok_or("the data: URL has no comma before its content")?;
    if parameters.split(';').any(|parameter| parameter.eq_ignore_ascii_case("base64")) {
        return encoding::base64_decode(data).ok_or("the content of the data: URL is not base64");
    }
    percent_decode(data).ok_or("the content of the data: URL has a broken percent escape")
}

fn percent_decode(text: &str) -> Option<Vec<u8>> {
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let mut out = Vec::with_capacity(text.len());
    let mut parts = text.as_bytes().split(|byte| *byte == b'%');
    out.extend_from_slice(parts.next()?);
    for part in parts {
        let ([high, low], rest) = part.split_first_chunk()?;
        out.push(digit(*high)? << 4 | digit(*low)?);
        out.extend_from_slice(rest);
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn net_09_both_encodings_and_broken_ones() {
        assert_eq!(parse("data:application/vc+jwt,a.b%2Ec").as_deref(), Ok(&b"a.b.c"[..]));
        assert_eq!(parse("DATA:;base64,YS5i").as_deref(), Ok(&b"a.b"[..]));
        assert_eq!(parse("data:,").as_deref(), Ok(&b""[..]));
        for broken in ["data:abc", "data:,%2", "data:,%zz", "data:;base64,@@", "datum:,x"] {
            assert!(parse(broken).is_err(), "{broken}");
        }
    }
}
