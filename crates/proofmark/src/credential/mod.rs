//! Credentials and presentations as the checks read them: a [`View`], and the [`SignedView`] that only evidence makes.

pub(crate) mod facts;

use crate::proof::Genuine;
use crate::proof::jose::Form;
use crate::report::Format;
use proofmark_json::{Value, jcs};

pub(crate) const CREDENTIALS_V1: &str = "https://www.w3.org/2018/credentials/v1";
pub(crate) const CREDENTIALS_V2: &str = "https://www.w3.org/ns/credentials/v2";

/// The version of the data model, by the first context (VC2-CTX-01, VC2-CTX-03, VC1-01).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Model {
    Vc11,
    Vc20,
}

/// A credential or presentation and, for VC 1.1 tokens, the claims that stand in for members it left out (VC1-06).
#[derive(Debug, Clone, Copy)]
pub(crate) struct View<'a> {
    pub(crate) body: Value<'a>,
    /// The claims of the token around it.
    pub(crate) claims: Option<Value<'a>>,
    pub(crate) form: Option<Form>,
    pub(crate) model: Model,
    pub(crate) format: Format,
    /// The issuer's identifier, or for a presentation the holder's.
    controller: Option<Value<'a>>,
    subject: Option<Value<'a>>,
    /// The `@context` that the proofs cover, where that is not the document's own (DI-EDJ-03, THREAT-14).
    covered_context: Option<Value<'a>>,
}

/// A view of what good proofs cover. It cannot be made without the evidence.
#[derive(Debug, Clone, Copy)]
pub(crate) struct SignedView<'a>(View<'a>);

impl<'a> SignedView<'a> {
    pub(crate) fn new(_evidence: &Genuine, view: View<'a>, covered_context: Option<Value<'a>>) -> Self {
        Self(View { covered_context, ..view })
    }

    pub(crate) fn view(&self) -> &View<'a> {
        &self.0
    }
}

/// A date as it stands in the document.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Date<'a> {
    pub(crate) name: &'static str,
    pub(crate) value: Value<'a>,
    /// A JWT NumericDate instead of an xsd:dateTime.
    pub(crate) numeric: bool,
}

impl<'a> View<'a> {
    pub(crate) fn new(body: Value<'a>, claims: Option<Value<'a>>, form: Option<Form>) -> Self {
        let first = body.get("@context").and_then(|context| context.one_or_many().next()).and_then(Value::as_str);
        let model = if first == Some(CREDENTIALS_V1) { Model::Vc11 } else { Model::Vc20 };
        let format = Format::Unknown;
        let mut view =
            Self { body, claims, form, model, format, controller: None, subject: None, covered_context: None };
        view.format = view.classify();
        view.controller = view.find_controller();
        view.subject = view.find_subject();
        view
    }

    /// IN-03, IN-04: by type; `check::context` says whether the type names mean what they should (IN-05).
    fn classify(&self) -> Format {
        let types = self.types();
        let is = |name: &str| types.clone().any(|own| own == name);
        if is("VerifiablePresentation") {
            Format::Presentation
        } else if is("ClrCredential") {
            Format::Clr20
        } else if is("OpenBadgeCredential") || is("AchievementCredential") {
            Format::OpenBadge30
        } else if is("EndorsementCredential") {
            Format::Endorsement30
        } else if self.model == Model::Vc11 {
            Format::Vc11
        } else {
            Format::Vc20
        }
    }

    pub(crate) fn types(&self) -> impl Iterator<Item = &'a str> + Clone + use<'a> {
        self.body.get("type").into_iter().flat_map(Value::one_or_many).filter_map(Value::as_str)
    }

    pub(crate) fn context(&self) -> Option<Value<'a>> {
        self.covered_context.or_else(|| self.body.get("@context"))
    }

    /// A claim that stands in for a member: only the VC 1.1 encoding allows that (VC1-06, OB3-JWT-13).
    fn stand_in(&self, claim: &str) -> Option<Value<'a>> {
        self.claims.filter(|_| self.form == Some(Form::Vc11)).and_then(|claims| claims.get(claim))
    }

    pub(crate) fn id(&self) -> Option<Value<'a>> {
        self.body.get("id").or_else(|| self.stand_in("jti"))
    }

    /// The issuer's identifier, or for a presentation the holder's.
    pub(crate) fn controller(&self) -> Option<Value<'a>> {
        self.controller
    }

    fn find_controller(&self) -> Option<Value<'a>> {
        let member = if self.format == Format::Presentation { "holder" } else { "issuer" };
        let own = self.body.get(member).and_then(|value| if value.is_object() { value.get("id") } else { Some(value) });
        own.or_else(|| self.stand_in("iss"))
    }

    pub(crate) fn subjects(&self) -> impl Iterator<Item = Value<'a>> + use<'a> {
        self.body.get("credentialSubject").into_iter().flat_map(Value::one_or_many)
    }

    /// The subject that is shown; of several the one that sorts first, because not every suite signs their order.
    pub(crate) fn subject(&self) -> Option<Value<'a>> {
        self.subject
    }

    fn find_subject(&self) -> Option<Value<'a>> {
        let mut subjects = self.subjects();
        let (first, second) = (subjects.next(), subjects.next());
        let several = first.into_iter().chain(second).chain(subjects);
        if second.is_none() { first } else { several.min_by_key(sort_key) }
    }

    pub(crate) fn subject_id(&self) -> Option<Value<'a>> {
        self.subject().and_then(|subject| subject.get("id")).or_else(|| self.stand_in("sub"))
    }

    /// Beginnings of validity: the member, and the claim beside or instead of it.
    pub(crate) fn begins(&self) -> impl Iterator<Item = Date<'a>> + use<'a> {
        let name = if self.model == Model::Vc11 { "issuanceDate" } else { "validFrom" };
        self.dates(name, "nbf")
    }

    /// Ends of validity. In VC-JOSE-COSE `exp` is about the signature and not among them (JWS-08).
    pub(crate) fn ends(&self) -> impl Iterator<Item = Date<'a>> + use<'a> {
        let name = if self.model == Model::Vc11 { "expirationDate" } else { "validUntil" };
        let claim = if self.form == Some(Form::VcJose) { "" } else { "exp" };
        self.dates(name, claim)
    }

    fn dates(&self, name: &'static str, claim: &'static str) -> impl Iterator<Item = Date<'a>> + use<'a> {
        let member = self.body.get(name).map(|value| Date { name, value, numeric: false });
        let claimed = self.claims.and_then(|claims| claims.get(claim));
        member.into_iter().chain(claimed.map(|value| Date { name: claim, value, numeric: true }))
    }
}

/// What decides between objects whose order is not signed: identifiers first, which a nested context does not touch.
pub(crate) fn sort_key<'a>(value: &Value<'a>) -> (Option<&'a str>, Option<&'a str>, Vec<u8>) {
    let inner = value.get("achievement").and_then(|achievement| achievement.get_str("id"));
    (value.get_str("id"), inner, jcs::canonical(*value))
}

/// Whether a text is an absolute URL in the sense of the data models: a scheme and something after it (ENC-URL-01).
pub(crate) fn is_url(text: &str) -> bool {
    // The colon stands near the beginning, where looking byte by byte is faster than any search.
    let colon = text.bytes().position(|byte| byte == b':');
    let Some((scheme, rest)) = colon.and_then(|colon| text.split_at_checked(colon)) else { return false };
    // Most URLs are ASCII, where bytes are characters.
    let excluded =
        |byte: u8| byte <= b' ' || matches!(byte, 0x7f | b'<' | b'>' | b'"' | b'{' | b'}' | b'|' | b'\\' | b'^' | b'`');
    rest.len() > 1
        && scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
        // Without an early end the compiler looks at many bytes at once.
        && !text.bytes().fold(false, |found, byte| found | excluded(byte))
        && (text.is_ascii() || !text.contains(|character: char| character.is_whitespace() || character.is_control()))
}

#[cfg(test)]
mod tests {
    use super::is_url;

    #[test]
    fn enc_url_01_absolute_urls_of_any_scheme() {
        for good in ["https://a.example/x?y#z", "urn:uuid:6b0b", "did:key:z6Mk", "mailto:a@b.example"] {
            assert!(is_url(good), "{good}");
        }
        for bad in ["", "x", "/a", "#a", "1a:b", "https:", "https://a b", "not a url:x", "a:\u{0}"] {
            assert!(!is_url(bad), "{bad:?}");
        }
    }
}
