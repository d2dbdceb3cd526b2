//! Digests that a credential states about a document: `digestSRI` and `digestMultibase`.
//!
//! Source: [VC Data Model 2.0, integrity of related resources](https://www.w3.org/TR/vc-data-model-2.0/#integrity-of-related-resources),
//! Subresource Integrity, [Multihash](https://www.w3.org/TR/cid-1.0/#multihash); requirements VC2-RR-01..04.

use crate::encoding;
use proofmark_json::Value;
use sha2::{Digest, Sha256, Sha384, Sha512};

/// Longest text of a digest: SRI may list several.
const TEXT_CHARS: usize = 1_024;

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Hash {
    Sha256,
    Sha384,
    Sha512,
}

impl Hash {
    const fn length(self) -> usize {
        match self {
            Self::Sha256 => 32,
            Self::Sha384 => 48,
            Self::Sha512 => 64,
        }
    }

    fn of(self, bytes: &[u8]) -> Vec<u8> {
        match self {
            Self::Sha256 => Sha256::digest(bytes).to_vec(),
            Self::Sha384 => Sha384::digest(bytes).to_vec(),
            Self::Sha512 => Sha512::digest(bytes).to_vec(),
        }
    }
}

/// Why a stated digest cannot be compared with anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unreadable {
    /// It is not written as the standard asks.
    Malformed(&'static str),
    /// It is of a kind that is not known here.
    Unsupported(&'static str),
}

/// What one object states about the document at its `id`. A document must fit every member of this kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Stated {
    /// For each member the digests of which one must fit.
    members: Vec<(Hash, Vec<Vec<u8>>)>,
}

impl Stated {
    /// The digests of an object, `None` if it has none.
    pub(crate) fn read(object: Value<'_>) -> Option<Result<Self, Unreadable>> {
        let text = |value: Value<'_>| {
            value.as_str().map(str::to_owned).ok_or(Unreadable::Malformed("a digest must be a string"))
        };
        let sri = object.get("digestSRI").map(|value| text(value).and_then(|text| read_sri(&text)));
        let multibase = object.get("digestMultibase").map(|value| text(value).and_then(|text| read_multibase(&text)));
        if sri.is_none() && multibase.is_none() {
            return None;
        }
        let members: Result<Vec<_>, Unreadable> = sri.into_iter().chain(multibase).collect();
        Some(members.map(|members| Self { members }))
    }

    /// Whether these are the bytes that are meant.
    pub(crate) fn fits(&self, bytes: &[u8]) -> bool {
        self.members.iter().all(|(hash, choices)| choices.contains(&hash.of(bytes)))
    }

    /// Whether a document is meant of which only the SHA-256 is known; `None` if another hash is stated.
    pub(crate) fn fits_sha256(&self, digest: &[u8]) -> Option<bool> {
        let known = self.members.iter().all(|(hash, _)| *hash == Hash::Sha256);
        known.then(|| self.members.iter().all(|(_, choices)| choices.iter().any(|choice| choice == digest)))
    }

    /// VC2-RR-03: SHA-384 is what the standard recommends at least.
    pub(crate) fn is_below_recommendation(&self) -> bool {
        self.members.iter().any(|(hash, _)| *hash == Hash::Sha256)
    }
}

/// One or more `algorithm-base64` with spaces between them; of several algorithms the strongest counts (SRI, section 3.3).
fn read_sri(text: &str) -> Result<(Hash, Vec<Vec<u8>>), Unreadable> {
    if text.len() > TEXT_CHARS {
        return Err(Unreadable::Malformed("the digestSRI is too long"));
    }
    let mut best: Option<(Hash, Vec<Vec<u8>>)> = None;
    let mut unsupported = false;
    for entry in text.split_ascii_whitespace() {
        let (name, digest) = entry.split_once('-').ok_or(Unreadable::Malformed("a digestSRI has no algorithm"))?;
        let hash = match name {
            "sha256" => Hash::Sha256,
            "sha384" => Hash::Sha384,
            "sha512" => Hash::Sha512,
            _ => {
                unsupported = true;
                continue;
            }
        };
        let digest = digest.split('?').next().unwrap_or_default();
        let bytes = encoding::base64_decode(digest).filter(|bytes| bytes.len() == hash.length());
        let bytes = bytes.ok_or(Unreadable::Malformed("a digestSRI is not the base64 of a digest"))?;
        match &mut best {
            Some((strongest, choices)) if *strongest == hash => choices.push(bytes),
            Some((strongest, _)) if *strongest > hash => {}
            _ => best = Some((hash, vec![bytes])),
        }
    }
    match best {
        Some(best) => Ok(best),
        None if unsupported => Err(Unreadable::Unsupported("a digestSRI with another hash than SHA-2")),
        None => Err(Unreadable::Malformed("the digestSRI is empty")),
    }
}

/// A multihash in base58btc or base64url.
fn read_multibase(text: &str) -> Result<(Hash, Vec<Vec<u8>>), Unreadable> {
    let (base, digits) = encoding::multibase(text)
        .ok_or(Unreadable::Unsupported("a digestMultibase in another base than base58btc and base64url"))?;
    let malformed = Unreadable::Malformed("the digestMultibase is not a multihash");
    let bytes = base.decode(digits, TEXT_CHARS).ok_or(malformed)?;
    let (code, rest) = encoding::varint(&bytes).ok_or(malformed)?;
    let (length, digest) = encoding::varint(rest).ok_or(malformed)?;
    let hash = match code {
        0x12 => Hash::Sha256,
        0x20 => Hash::Sha384,
        0x13 => Hash::Sha512,
        _ => return Err(Unreadable::Unsupported("a digestMultibase with another hash than SHA-2")),
    };
    if usize::try_from(length) != Ok(digest.len()) || digest.len() != hash.length() {
        return Err(malformed);
    }
    Ok((hash, vec![digest.to_vec()]))
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;
    use proofmark_json::{Bounds, Budget, Document};

    fn read(members: &str) -> Option<Result<Stated, Unreadable>> {
        let text = format!("{{{members}}}").into_bytes();
        let document = Document::parse(text, &Bounds::default(), &mut Budget::new(1 << 20)).unwrap();
        Stated::read(document.root())
    }

    /// Digests of `abc` from FIPS 180-4, in the encodings of the two members.
    const SHA256: &str = "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=";
    const SHA384: &str = "sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn";

    #[test]
    fn vc2_rr_02_known_digests_in_both_members() {
        for text in [
            format!(r#""digestSRI":"{SHA256}""#),
            format!(r#""digestSRI":"{SHA384}""#),
            format!(r#""digestSRI":"  sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA= {SHA256}""#),
            r#""digestMultibase":"uEiC6eBa_jwHP6kFBQN5driIjsANho5YXepy0EP9h8gAVrQ""#.to_owned(),
            format!(r#""digestMultibase":"uEiC6eBa_jwHP6kFBQN5driIjsANho5YXepy0EP9h8gAVrQ","digestSRI":"{SHA384}""#),
        ] {
            let stated = read(&text).unwrap().unwrap();
            assert!(stated.fits(b"abc") && !stated.fits(b"abd"), "{text}");
        }
        // Of two algorithms the stronger one decides, and of two members both.
        let zero = "sha256-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
        assert!(read(&format!(r#""digestSRI":"{zero} {SHA384}""#)).unwrap().unwrap().fits(b"abc"));
        let both =
            format!(r#""digestSRI":"{zero}","digestMultibase":"uEiC6eBa_jwHP6kFBQN5driIjsANho5YXepy0EP9h8gAVrQ""#);
        assert!(!read(&both).unwrap().unwrap().fits(b"abc"));
    }

    #[test]
    fn vc2_rr_03_the_recommendation_and_what_is_known_by_its_sha256() {
        let weak = read(&format!(r#""digestSRI":"{SHA256}""#)).unwrap().unwrap();
        let strong = read(&format!(r#""digestSRI":"{SHA384}""#)).unwrap().unwrap();
        assert!(weak.is_below_recommendation() && !strong.is_below_recommendation());
        let known = encoding::sha256(b"abc");
        assert_eq!((weak.fits_sha256(&known), weak.fits_sha256(&[0; 32])), (Some(true), Some(false)));
        assert_eq!(strong.fits_sha256(&known), None);
    }

    #[test]
    fn vc2_rr_01_what_is_no_digest() {
        assert_eq!(read(""), None);
        for malformed in [
            r#""digestSRI":7"#,
            r#""digestSRI":"""#,
            r#""digestSRI":"sha256""#,
            r#""digestSRI":"sha256-AAAA""#,
            r#""digestSRI":"sha384-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=""#,
            r#""digestMultibase":"uEiAA""#,
            r#""digestMultibase":"z""#,
            r#""digestMultibase":["uAAAA"]"#,
        ] {
            assert!(matches!(read(malformed), Some(Err(Unreadable::Malformed(_)))), "{malformed}");
        }
        for unsupported in [
            r#""digestSRI":"md5-kAFQmDzST7DWlj99KOF/cg==""#,
            r#""digestMultibase":"f1220ba7816bf""#,
            r#""digestMultibase":"uFiC6eBa_jwHP6kFBQN5driIjsANho5YXepy0EP9h8gAVrQ""#,
        ] {
            assert!(matches!(read(unsupported), Some(Err(Unreadable::Unsupported(_)))), "{unsupported}");
        }
    }
}
