//! What CBOR is it? (IN-COSE-01) It is only named: nothing in it is verified.
//!
//! Source: [RFC 9052, section 4.2](https://www.rfc-editor.org/rfc/rfc9052#section-4.2), ISO 18013-5 section 8.3.

use super::Carrier;
use minicbor::Decoder;
use minicbor::data::Type;
use minicbor::decode::Error;
use proofmark_json::Budget;

/// Text keys of the maps `IssuerSigned`, `DeviceResponse` and `Document`.
const MDOC: &[&str] = &[
    "nameSpaces",
    "issuerAuth",
    "version",
    "documents",
    "documentErrors",
    "status",
    "docType",
    "issuerSigned",
    "deviceSigned",
];

/// Self-described CBOR (RFC 8949 section 3.4.6).
const SELF_DESCRIBED: u64 = 55_799;

/// COSE_Sign and COSE_Sign1 (RFC 9052 section 2).
const SIGNED: &[u64] = &[98, 18];

/// Most members of the maps above, with room for later ones.
const MOST: u64 = 16;

/// A signed COSE message or an mdoc, if the bytes are one from the first to the last: a first byte alone says nothing.
pub(super) fn recognise(bytes: &[u8], budget: &mut Budget) -> Option<Carrier> {
    // An array of four, a map or a tag; texts begin with other bytes.
    if !matches!(bytes.first(), Some(0x84 | 0xa1..=0xbf | 0xc0..=0xdb)) || budget.work(bytes.len() / 8).is_err() {
        return None;
    }
    let mut decoder = Decoder::new(bytes);
    let carrier = carrier(&mut decoder).ok().flatten()?;
    (decoder.position() == bytes.len()).then_some(carrier)
}

fn carrier(decoder: &mut Decoder<'_>) -> Result<Option<Carrier>, Error> {
    let mut tag = tag(decoder)?;
    if tag == Some(SELF_DESCRIBED) {
        tag = self::tag(decoder)?;
    }
    match (tag, decoder.datatype()?) {
        (Some(tag), _) if !SIGNED.contains(&tag) => Ok(None),
        (_, Type::Array) => cose(decoder),
        (None, Type::Map) => mdoc(decoder),
        _ => Ok(None),
    }
}

fn tag(decoder: &mut Decoder<'_>) -> Result<Option<u64>, Error> {
    Ok(match decoder.datatype()? {
        Type::Tag => Some(decoder.tag()?.as_u64()),
        _ => None,
    })
}

/// Protected header, unprotected header, payload or null, and the signature or a list of them.
fn cose(decoder: &mut Decoder<'_>) -> Result<Option<Carrier>, Error> {
    if decoder.array()? != Some(4) {
        return Ok(None);
    }
    decoder.bytes()?;
    if decoder.datatype()? != Type::Map {
        return Ok(None);
    }
    decoder.skip()?;
    let payload = matches!(decoder.datatype()?, Type::Bytes | Type::Null);
    decoder.skip()?;
    let signature = matches!(decoder.datatype()?, Type::Bytes | Type::Array);
    decoder.skip()?;
    Ok((payload && signature).then_some(Carrier::Cose))
}

/// A map with nothing but text keys, one of them known.
fn mdoc(decoder: &mut Decoder<'_>) -> Result<Option<Carrier>, Error> {
    let Some(count) = decoder.map()?.filter(|count| *count <= MOST) else { return Ok(None) };
    let mut known = false;
    for _ in 0..count {
        known |= MDOC.contains(&decoder.str()?);
        decoder.skip()?;
    }
    Ok(known.then_some(Carrier::Mdoc))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn recognised(bytes: &[u8]) -> Option<Carrier> {
        recognise(bytes, &mut Budget::new(1_000_000))
    }

    /// Each of them with the byte that makes it one.
    const GOOD: &[(&[u8], Carrier)] = &[
        (b"\xd2\x84\x43\xa1\x01\x26\xa0\x41p\x41s", Carrier::Cose),
        (b"\x84\x43\xa1\x01\x26\xa0\x41p\x41s", Carrier::Cose),
        // Detached, after the tag of self-described CBOR.
        (b"\xd9\xd9\xf7\xd2\x84\x40\xa1\x04\x41k\xf6\x41s", Carrier::Cose),
        (b"\xd8\x62\x84\x40\xa0\x41p\x80", Carrier::Cose),
        (b"\xa2\x67version\x631.0\x69documents\x80", Carrier::Mdoc),
        (b"\xd9\xd9\xf7\xa2\x6anameSpaces\xa0\x6aissuerAuth\x84\x40\xa0\xf6\x40", Carrier::Mdoc),
    ];

    #[test]
    fn in_cose_01_whole_messages_are_recognised() {
        for (bytes, carrier) in GOOD {
            assert_eq!(recognised(bytes), Some(*carrier), "{bytes:02x?}");
        }
    }

    /// No beginning of one, no longer one, and nothing that begins like one.
    #[test]
    fn garbage_that_begins_like_cbor_is_garbage() {
        for (bytes, _) in GOOD {
            for end in 0..bytes.len() {
                assert_eq!(recognised(bytes.get(..end).unwrap_or_default()), None, "{end} of {bytes:02x?}");
            }
            assert_eq!(recognised(&[bytes, &b"\0"[..]].concat()), None, "{bytes:02x?}");
        }
        for bytes in [
            // Another tag, three members, a text for the header, a number for the payload, a text for the signature.
            &b"\xd1\x84\x40\xa0\x40\x40"[..],
            b"\x83\x40\xa0\x40",
            b"\x84\x60\xa0\x40\x40",
            b"\x84\x40\x40\x40\x40",
            b"\x84\x40\xa0\x01\x40",
            b"\x84\x40\xa0\x40\x60",
            // Maps of other things.
            b"\xa1\x61a\x01",
            b"\xa1\x01\x67version",
            b"\xbf\x67version\x631.0\xff",
            b"\xd2\xa1\x67version\x631.0",
            b"\xbb\xff\xff\xff\xff\xff\xff\xff\xff\x67version\x01",
        ] {
            assert_eq!(recognised(bytes), None, "{bytes:02x?}");
        }
        let long = [&b"\xb1\x67version\x00"[..], &b"\x61a\x00".repeat(16)].concat();
        assert_eq!(recognised(&long), None);
    }

    #[test]
    fn threat_05_reading_is_paid_for() {
        let bytes = [&b"\xa1\x67version\x9a\x00\x01\x00\x00"[..], &[0; 65_536]].concat();
        assert_eq!(recognised(&bytes), Some(Carrier::Mdoc));
        assert_eq!(recognise(&bytes, &mut Budget::new(8_000)), None);
    }
}
