//! JSON Web Keys (RFC 7517, RFC 7518 section 6, RFC 8037, RFC 8812): public ones, for signatures.

use crate::crypto::{Algorithm, KeyFault, KeyType, PublicKey};
use crate::encoding;
use proofmark_json::{Kind, Value};

/// Members that are private or symmetric key material, whatever `kty` says (JWS-11, THREAT-23).
const PRIVATE: &[&str] = &["d", "p", "q", "dp", "dq", "qi", "oth", "k"];

/// Members that are strings wherever they occur (RFC 7517 section 4, RFC 7518 section 6).
const STRINGS: &[&str] = &["kty", "use", "alg", "kid", "iss", "x5u", "x5t", "x5t#S256", "crv", "x", "y", "n", "e"];

/// Members that are arrays of strings wherever they occur.
const STRING_ARRAYS: &[&str] = &["key_ops", "x5c"];

/// A JWK that may be used to verify signatures.
#[derive(Debug)]
pub(crate) struct Jwk<'a> {
    pub(crate) key: PublicKey,
    /// The only algorithm it is meant for; one that fits the key.
    pub(crate) alg: Option<Algorithm>,
    /// Whose key it is, in key sets that serve several issuers (OB3-KEY-04).
    pub(crate) iss: Option<&'a str>,
}

/// Reads a JWK. `use` and `key_ops` must allow verification and `alg` must fit the key, where given (JWS-09, KEY-JWK-01,
/// THREAT-23). `x5c` and its like are never looked into (JWS-07).
pub(crate) fn parse(value: Value<'_>) -> Result<Jwk<'_>, KeyFault> {
    if !value.is_object() {
        return Err(invalid("a JWK is a JSON object"));
    }
    if let Some(member) = PRIVATE.iter().copied().find(|name| value.get(name).is_some()) {
        return Err(KeyFault::Leaked { member: member.into() });
    }
    check_types(value)?;
    if value.get_str("use").is_some_and(|purpose| purpose != "sig") {
        return Err(invalid("the use of the JWK is not sig"));
    }
    if value.get("key_ops").is_some_and(|operations| !operations.items().any(|name| name.as_str() == Some("verify"))) {
        return Err(invalid("the key_ops of the JWK do not include verify"));
    }
    let key = material(value)?;
    let alg = value.get_str("alg").map(|name| algorithm(name, key.key_type())).transpose()?;
    Ok(Jwk { key, alg, iss: value.get_str("iss") })
}

/// A member of the wrong type is not an absent member (THREAT-06).
fn check_types(value: Value<'_>) -> Result<(), KeyFault> {
    let is_string = |value: Value<'_>| value.kind() == Kind::String;
    let is_string_array = |value: Value<'_>| value.kind() == Kind::Array && value.items().all(is_string);
    let fits = STRINGS.iter().all(|name| value.get(name).is_none_or(is_string))
        && STRING_ARRAYS.iter().all(|name| value.get(name).is_none_or(is_string_array));
    if fits { Ok(()) } else { Err(invalid("a member of the JWK has the wrong JSON type")) }
}

fn material(value: Value<'_>) -> Result<PublicKey, KeyFault> {
    let kty = value.get_str("kty").ok_or(invalid("the JWK has no kty"))?;
    match kty {
        "RSA" => PublicKey::rsa(&number(value, "n")?, &number(value, "e")?),
        "EC" | "OKP" => {
            let curve = value.get_str("crv").ok_or(invalid("the JWK has no crv"))?;
            match (kty, curve) {
                ("OKP", "Ed25519") => PublicKey::ed25519(&coordinate(value, "x", 32)?),
                ("EC", "P-256") => PublicKey::p256(&point(value, 32)?),
                ("EC", "P-384") => PublicKey::p384(&point(value, 48)?),
                ("EC", "secp256k1") => PublicKey::secp256k1(&point(value, 32)?),
                ("OKP", "P-256" | "P-384" | "P-521" | "secp256k1")
                | ("EC", "Ed25519" | "Ed448" | "X25519" | "X448") => {
                    Err(invalid("the crv of the JWK does not fit its kty"))
                }
                _ => Err(KeyFault::Unsupported { what: format!("a JWK with crv {curve}") }),
            }
        }
        // A secret cannot be a public key, even if the JWK leaves it out.
        "oct" => Err(invalid("the JWK is for a symmetric key")),
        _ => Err(KeyFault::Unsupported { what: format!("a JWK with kty {kty}") }),
    }
}

/// The algorithm that the JWK is meant for, if any key of this type can be used with it.
fn algorithm(name: &str, key: KeyType) -> Result<Algorithm, KeyFault> {
    match Algorithm::from_jose(name) {
        Some(algorithm) if algorithm.fits(key) => Ok(algorithm),
        _ => Err(invalid("the alg of the JWK is not a signature algorithm for its key")),
    }
}

/// The uncompressed point (SEC 1 section 2.3.3) of two coordinates of full width (RFC 7518 section 6.2.1.2).
fn point(value: Value<'_>, width: usize) -> Result<Vec<u8>, KeyFault> {
    Ok([&[4][..], &coordinate(value, "x", width)?, &coordinate(value, "y", width)?].concat())
}

fn coordinate(value: Value<'_>, name: &str, width: usize) -> Result<Vec<u8>, KeyFault> {
    let bytes = number(value, name)?;
    if bytes.len() == width { Ok(bytes) } else { Err(invalid("a coordinate in the JWK has the wrong length")) }
}

fn number(value: Value<'_>, name: &str) -> Result<Vec<u8>, KeyFault> {
    let text = value.get_str(name).ok_or(invalid("the JWK lacks a member that its key needs"))?;
    encoding::base64url_decode(text).ok_or(invalid("a member of the JWK is not canonical base64url"))
}

/// The SHA-256 thumbprint of a key (RFC 7638, RFC 8037 section 2, JWS-10): base64url over the required members only, in
/// lexicographic order. They are written from the key, so there is one text for one key.
pub(crate) fn thumbprint(key: &PublicKey) -> String {
    let raw = key.raw();
    let text = encoding::base64url_encode;
    let members = match key.key_type() {
        KeyType::Ed25519 => format!(r#"{{"crv":"Ed25519","kty":"OKP","x":"{}"}}"#, text(&raw)),
        KeyType::P256 | KeyType::P384 | KeyType::Secp256k1 => {
            let coordinates = raw.get(1..).unwrap_or_default();
            let (x, y) = coordinates.split_at(coordinates.len() / 2);
            format!(r#"{{"crv":"{}","kty":"EC","x":"{}","y":"{}"}}"#, key.key_type().name(), text(x), text(y))
        }
        KeyType::Rsa => {
            let (length, numbers) = raw.split_first_chunk::<4>().unwrap_or((&[0; 4], &[]));
            let length = usize::try_from(u32::from_be_bytes(*length)).unwrap_or(0);
            let (n, e) = numbers.split_at_checked(length).unwrap_or_default();
            format!(r#"{{"e":"{}","kty":"RSA","n":"{}"}}"#, text(e), text(n))
        }
    };
    text(&encoding::sha256(members.as_bytes()))
}

const fn invalid(reason: &'static str) -> KeyFault {
    KeyFault::Invalid { reason }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot set up its case has failed")]
mod tests {
    use super::*;
    use crate::limits::Limits;
    use proofmark_json::Budget;
    use proofmark_json::Document;

    /// RFC 7517, appendix A.1.
    const P256: &str = r#"{"kty":"EC","crv":"P-256","x":"MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4","y":"4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM","use":"sig","kid":"1"}"#;
    /// RFC 8037, appendix A.2.
    const ED25519: &str = r#"{"kty":"OKP","crv":"Ed25519","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}"#;
    /// RFC 7638, section 3.1.
    const RSA: &str = r#"{"kty":"RSA","n":"0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw","e":"AQAB","alg":"RS256","kid":"2011-04-29"}"#;

    fn document(text: &str) -> Document {
        let limits = Limits::default();
        Document::parse(text.as_bytes().to_vec(), &limits.json(), &mut Budget::new(limits.work)).unwrap()
    }

    fn outcome(text: &str) -> Result<PublicKey, KeyFault> {
        parse(document(text).root()).map(|jwk| jwk.key)
    }

    /// The JWK with one member more; a member of that name is replaced.
    fn with(text: &str, name: &str, value: &str) -> String {
        let mut jwk: serde_json::Value = serde_json::from_str(text).unwrap();
        let value = serde_json::from_str(value).unwrap();
        jwk.as_object_mut().unwrap().insert(name.to_owned(), value);
        jwk.to_string()
    }

    fn assert_invalid(text: &str) {
        assert!(matches!(outcome(text), Err(KeyFault::Invalid { .. })), "{:?} for {text}", outcome(text));
    }

    #[test]
    fn jws_10_thumbprints_of_the_standards() {
        assert_eq!(thumbprint(&outcome(RSA).unwrap()), "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs");
        // RFC 8037, appendix A.3.
        assert_eq!(thumbprint(&outcome(ED25519).unwrap()), "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
        // Members beyond the required ones change nothing.
        let plain = P256.replace(r#","use":"sig","kid":"1""#, "");
        assert_eq!(thumbprint(&outcome(P256).unwrap()), thumbprint(&outcome(&plain).unwrap()));
        let members = plain.replace(r#""kty":"EC","crv":"P-256""#, r#""crv":"P-256","kty":"EC""#);
        let expected = encoding::base64url_encode(&encoding::sha256(members.as_bytes()));
        assert_eq!(thumbprint(&outcome(P256).unwrap()), expected);
    }

    #[test]
    fn members_are_handed_on() {
        let text = with(&with(RSA, "iss", r#""https://example.edu""#), "ext", "true");
        let document = document(&text);
        let jwk = parse(document.root()).unwrap();
        assert_eq!(jwk.iss, Some("https://example.edu"));
        assert_eq!((jwk.alg, jwk.key.bits()), (Some(Algorithm::Rs256), Some(2048)));
    }

    #[test]
    fn jws_11_private_members_are_leaks() {
        for key in [P256, ED25519, RSA, r#"{"kty":"oct"}"#, r#"{"kty":"unheard of"}"#, "{}"] {
            for member in PRIVATE {
                // Whatever else is wrong, and even if the value is of no use to anybody.
                for value in [r#""AA""#, "null", "[]"] {
                    let expected = KeyFault::Leaked { member: (*member).into() };
                    assert_eq!(outcome(&with(key, member, value)), Err(expected), "{member} in {key}");
                }
            }
        }
    }

    #[test]
    fn threat_06_wrong_types_are_not_absence() {
        for key in [P256, ED25519, RSA] {
            for member in STRINGS {
                for value in ["null", "1", "true", "[]", "{}", r#"["sig"]"#] {
                    assert_invalid(&with(key, member, value));
                }
            }
            for member in STRING_ARRAYS {
                for value in ["null", r#""verify""#, r#"["verify", 1]"#, "{}"] {
                    assert_invalid(&with(key, member, value));
                }
            }
        }
    }

    #[test]
    fn jws_09_use_key_ops_and_alg() {
        for key in [P256, ED25519, RSA] {
            for (member, value) in [("use", r#""enc""#), ("use", r#""SIG""#), ("use", r#""""#)] {
                assert_invalid(&with(key, member, value));
            }
            for value in ["[]", r#"["sign"]"#, r#"["encrypt","wrapKey"]"#, r#"["Verify"]"#] {
                assert_invalid(&with(key, "key_ops", value));
            }
            assert!(outcome(&with(key, "key_ops", r#"["sign","verify"]"#)).is_ok());
            for value in
                [r#""none""#, r#""HS256""#, r#""ES384""#, r#""ES256K""#, r#""RSA-OAEP""#, r#""rs256""#, r#""""#]
            {
                assert_invalid(&with(key, "alg", value));
            }
        }
        assert!(outcome(&with(ED25519, "alg", r#""EdDSA""#)).is_ok());
        assert!(outcome(&with(ED25519, "alg", r#""Ed25519""#)).is_ok());
        assert!(outcome(&with(RSA, "alg", r#""PS256""#)).is_ok());
        assert!(outcome(&with(RSA, "alg", r#""PS512""#)).is_ok());
    }

    #[test]
    fn threat_23_type_and_curve_belong_together() {
        assert_invalid(&with(P256, "kty", r#""OKP""#));
        assert_invalid(&with(P256, "kty", r#""RSA""#));
        assert_invalid(&with(P256, "kty", r#""oct""#));
        assert_invalid(&with(ED25519, "kty", r#""EC""#));
        assert_invalid(&with(RSA, "kty", r#""EC""#));
        // The same coordinates, named as a point of another curve.
        assert_invalid(&with(P256, "crv", r#""secp256k1""#));
        assert_invalid(&with(P256, "crv", r#""P-384""#));
        for text in [
            with(P256, "kty", r#""ec""#),
            with(P256, "crv", r#""P-521""#),
            with(P256, "crv", r#""p-256""#),
            with(ED25519, "crv", r#""Ed448""#),
            with(ED25519, "crv", r#""X25519""#),
            with(ED25519, "kty", r#""AKP""#),
        ] {
            assert!(matches!(outcome(&text), Err(KeyFault::Unsupported { .. })), "{text}");
        }
        for text in ["{}", "[]", r#""key""#, r#"{"kty":"EC"}"#, r#"{"kty":"EC","crv":"P-256"}"#, r#"{"kty":"oct"}"#] {
            assert_invalid(text);
        }
    }

    #[test]
    fn jws_09_numbers_have_one_spelling_and_full_width() {
        // Padding, stray bits, a zero byte in front, a byte less; for n and e also the sign byte of DER.
        for x in ["MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4=", "MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D5"] {
            assert_invalid(&with(P256, "x", &format!("{x:?}")));
        }
        let x = encoding::base64url_decode("MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4").unwrap();
        let longer = encoding::base64url_encode(&[&[0], &x[..]].concat());
        assert_invalid(&with(P256, "x", &format!("{longer:?}")));
        let shorter = encoding::base64url_encode(x.get(1..).unwrap());
        assert_invalid(&with(P256, "x", &format!("{shorter:?}")));
        assert_invalid(&with(ED25519, "x", &format!("{longer:?}")));
        // x || y stays the same if a byte moves from one to the other.
        let y = encoding::base64url_decode("4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM").unwrap();
        let (front, back) = x.split_at(31);
        let x = encoding::base64url_encode(front);
        let y = encoding::base64url_encode(&[back, &y].concat());
        assert_invalid(&with(&with(P256, "x", &format!("{x:?}")), "y", &format!("{y:?}")));
        for e in ["AAEAAQ", "AQ", "Ag", "AQAA", "", "AgAAAAE", "AQAAAAAAAAAB"] {
            assert_invalid(&with(RSA, "e", &format!("{e:?}")));
        }
        assert!(outcome(&with(RSA, "e", r#""Aw""#)).is_ok());
        let n = outcome(RSA).unwrap().raw().get(4..260).unwrap().to_vec();
        let padded = encoding::base64url_encode(&[&[0], &n[..]].concat());
        assert_invalid(&with(RSA, "n", &format!("{padded:?}")));
        let short = encoding::base64url_encode(n.get(1..).unwrap());
        assert_invalid(&with(RSA, "n", &format!("{short:?}")));
    }

    #[test]
    fn threat_21_off_the_curve() {
        assert_invalid(&with(P256, "y", r#""4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyI""#));
        let zero = format!("{:?}", encoding::base64url_encode(&[0; 32]));
        assert_invalid(&with(&with(P256, "x", &zero), "y", &zero));
        assert_invalid(&with(ED25519, "x", &zero));
    }
}
