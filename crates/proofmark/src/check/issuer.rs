//! Who vouches for the issuer, and until when? (TR-GEN-01, TR-GEN-02, TR-DCC-01..03, OB3-VER-14)

use crate::credential::SignedView;
use crate::report::{Code, Finding, Format};
use crate::run::Run;
use crate::trust::{Fault, Listing, Said, Trust};

/// Asks every registry for the exact identifier that the proof was bound to, in the order of precedence. `name` is what the
/// badge calls the issuer: it is compared, never looked up.
pub(crate) fn check(
    trust: Option<&Trust>,
    signed: &SignedView<'_>,
    name: Option<&str>,
    run: &mut Run<'_>,
) -> Vec<Finding> {
    let view = signed.view();
    if trust.is_some() && view.format == Format::Presentation {
        return vec![Finding::new(Code::IssuerNested, "")];
    }
    let issuer = view.controller().and_then(|value| value.as_str().map(|issuer| (issuer, value)));
    let at = issuer.filter(|_| trust.is_some()).map(|(_, value)| value.pointer()).unwrap_or_default();
    ask(trust, issuer.map(|(issuer, _)| (issuer, at.as_str())), name, run)
}

/// An issuer whose name is only a key is somebody, once a registry says who.
pub(crate) fn settle(findings: &mut [Finding]) {
    if findings.iter().any(|finding| finding.code() == Code::IssuerListed) {
        let anonymous = |finding: &&mut Finding| finding.code() == Code::KeyBoundAnonymous;
        findings.iter_mut().filter(anonymous).for_each(|finding| finding.recode(Code::KeyBoundListed));
    }
}

/// The same for an identifier and its place, for the models that have another view.
pub(crate) fn ask(
    trust: Option<&Trust>,
    issuer: Option<(&str, &str)>,
    name: Option<&str>,
    run: &mut Run<'_>,
) -> Vec<Finding> {
    let alone = |code: Code| vec![Finding::new(code, "")];
    let Some(trust) = trust else { return alone(Code::IssuerNotAsked) };
    let Some((issuer, at)) = issuer else { return alone(Code::IssuerUnchecked) };
    let mut findings = Vec::new();
    let mut vouched = false;
    for registry in trust.registries() {
        let about = |code: Code| Finding::new(code, at).with("issuer", issuer).with("registry", &registry.name);
        match registry.ask(issuer, run) {
            Said::Silent => {}
            Said::Unknown(fault) => findings.push(unknown(fault, about)),
            Said::Denied(listing) if standing(listing, run) == Standing::InForce => {
                findings.push(about(Code::IssuerDenied));
            }
            Said::Denied(_) => {}
            Said::Listed { listing, basis } => {
                let code = match standing(&listing, run) {
                    Standing::InForce => Code::IssuerListed,
                    Standing::Over => Code::IssuerListingExpired,
                    Standing::NotYet => Code::IssuerListingNotYet,
                };
                let listed = listing.name.as_deref();
                findings.push(told(about(code), &listing).with("basis", basis));
                // The name that counts is that of the first registry that vouches.
                if let (Code::IssuerListed, false, Some(listed), Some(own)) = (code, vouched, listed, name)
                    && plain(listed) != plain(own)
                {
                    findings.push(about(Code::IssuerNameDiffers).with("listed", listed).with("own", own));
                }
                vouched |= code == Code::IssuerListed;
            }
        }
    }
    // "Not listed" takes an answer from every registry (TR-GEN-01).
    if findings.is_empty() {
        let asked: Vec<&str> =
            trust.registries().iter().filter(|registry| registry.vouches()).map(|registry| &*registry.name).collect();
        if asked.is_empty() {
            return alone(Code::IssuerNotAsked);
        }
        let not_listed = Finding::new(Code::IssuerNotListed, at).with("issuer", issuer);
        findings.push(not_listed.with("registries", asked.join(", ")));
    }
    findings
}

/// Where the time of checking lies in the period of a listing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    NotYet,
    InForce,
    Over,
}

fn standing(listing: &Listing, run: &Run<'_>) -> Standing {
    let (latest_begin, earliest_end) = run.skewed();
    if listing.from.is_some_and(|from| from > latest_begin) {
        Standing::NotYet
    } else if listing.until.is_some_and(|until| until < earliest_end) {
        Standing::Over
    } else {
        Standing::InForce
    }
}

/// Who vouches, and until when.
fn told(finding: Finding, listing: &Listing) -> Finding {
    let (from, until) = (listing.from.map(|from| from.to_string()), listing.until.map(|until| until.to_string()));
    let period = match (&from, &until) {
        (Some(from), Some(until)) => format!("from {from} until {until}"),
        (Some(from), None) => format!("from {from} on"),
        (None, Some(until)) => format!("until {until}"),
        (None, None) => "with no stated end".to_owned(),
    };
    let finding = finding.with("name", listing.name.as_deref().unwrap_or("(no name)")).with("period", period);
    let optional = [("from", from.as_deref()), ("until", until.as_deref()), ("url", listing.url.as_deref())];
    optional.into_iter().fold(finding, |finding, (name, value)| match value {
        Some(value) => finding.with(name, value),
        None => finding,
    })
}

/// A name without what two clerks write differently: capitals and white space.
fn plain(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

fn unknown(fault: Fault, about: impl Fn(Code) -> Finding) -> Finding {
    match fault {
        Fault::Needed { url } => about(Code::IssuerRegistryNeeded).with("url", url),
        Fault::Unavailable { url, reason } => {
            about(Code::IssuerRegistryUnavailable).with("url", url).with("reason", reason)
        }
        Fault::Malformed { url, reason } => {
            about(Code::IssuerRegistryMalformed).with("url", url).with("reason", reason)
        }
        Fault::Altered { url } => about(Code::IssuerRegistryAltered).with("url", url),
        Fault::Unsupported { kind } => about(Code::IssuerRegistryUnsupported).with("type", kind),
        Fault::Limit(limit) => about(Code::IssuerLimit).with("limit", limit),
    }
}
