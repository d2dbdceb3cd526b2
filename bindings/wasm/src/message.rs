//! The form of requests: parts one after the other, each with its length before it (32 bits, little-endian). The first part is
//! JSON; the others are bytes that it refers to by their order, so that no document is ever turned into base64.

use serde::Serialize;
use serde::de::DeserializeOwned;

/// Why a call makes no sense. Whatever is wrong with a badge is in its report.
#[derive(Debug, Serialize)]
pub(crate) struct Fault {
    code: &'static str,
    message: String,
}

impl Fault {
    pub(crate) fn new(code: &'static str, message: impl Into<String>) -> Self {
        Self { code, message: message.into() }
    }

    pub(crate) fn to_json(&self) -> Vec<u8> {
        json(self).unwrap_or_default()
    }
}

impl From<proofmark::Error> for Fault {
    fn from(error: proofmark::Error) -> Self {
        use proofmark::Error;
        let code = match &error {
            Error::Time(_) => "time",
            Error::Policy(_) => "policy",
            Error::Trust(_) => "trust",
            Error::Expected(_) => "expected",
            Error::Bundle(_) => "bundle",
            _ => "usage",
        };
        Self::new(code, error.to_string())
    }
}

/// The parts of a request that were not taken yet.
pub(crate) struct Parts<'a> {
    parts: std::vec::IntoIter<&'a [u8]>,
}

impl<'a> Parts<'a> {
    pub(crate) fn read(mut bytes: &'a [u8]) -> Result<Self, Fault> {
        let mut parts = Vec::new();
        while !bytes.is_empty() {
            let (length, rest) = bytes.split_first_chunk::<4>().ok_or_else(damaged)?;
            let length = usize::try_from(u32::from_le_bytes(*length)).map_err(|_| damaged())?;
            let (part, rest) = rest.split_at_checked(length).ok_or_else(damaged)?;
            parts.push(part);
            bytes = rest;
        }
        Ok(Self { parts: parts.into_iter() })
    }

    pub(crate) fn bytes(&mut self) -> Result<&'a [u8], Fault> {
        self.parts.next().ok_or_else(damaged)
    }

    pub(crate) fn text(&mut self) -> Result<&'a str, Fault> {
        std::str::from_utf8(self.bytes()?).map_err(|_| Fault::new("usage", "a text is not UTF-8"))
    }

    pub(crate) fn json<T: DeserializeOwned>(&mut self) -> Result<T, Fault> {
        serde_json::from_str(self.text()?).map_err(|fault| Fault::new("usage", fault.to_string()))
    }
}

/// An answer as JSON.
pub(crate) fn json<T: Serialize>(answer: &T) -> Result<Vec<u8>, Fault> {
    serde_json::to_vec(answer).map_err(|fault| Fault::new("usage", fault.to_string()))
}

/// The answer to a call that has more than one thing to say, in the form of a request.
pub(crate) fn write<'a>(parts: impl IntoIterator<Item = &'a [u8]>) -> Vec<u8> {
    let mut message = Vec::new();
    for part in parts {
        let length = u32::try_from(part.len()).unwrap_or(u32::MAX);
        message.extend_from_slice(&length.to_le_bytes());
        message.extend_from_slice(part);
    }
    message
}

fn damaged() -> Fault {
    Fault::new("usage", "the request is not of the form that this module takes; do package and module belong together?")
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    #[test]
    fn a_message_is_read_as_it_was_written_and_half_of_one_is_refused() {
        let whole = write([&b"{}"[..], b"", b"bytes"]);
        let mut parts = Parts::read(&whole).unwrap();
        assert_eq!((parts.text().unwrap(), parts.bytes().unwrap()), ("{}", &b""[..]));
        assert_eq!(parts.bytes().unwrap(), b"bytes");
        assert!(parts.bytes().is_err());
        // Cut anywhere but between two parts.
        let between = [6, 10];
        for end in (1..whole.len()).filter(|end| !between.contains(end)) {
            assert!(Parts::read(whole.get(..end).unwrap()).is_err(), "{end}");
        }
    }
}
