//! Which URLs are asked at all, the first one and each one that a redirect leads to (THREAT-37).

use crate::Unavailable;
use reqwest::Url;

/// Longest address.
const URL_CHARS: usize = 2_048;

/// Last labels that never belong to a public host: RFC 6761, RFC 6762 appendix G, RFC 7686, RFC 8375.
const INNER: &[&str] =
    &["localhost", "local", "localdomain", "internal", "intranet", "private", "corp", "home", "lan", "onion", "arpa"];

/// The URL that is asked, without its fragment. What is checked is the URL as parsed, and that very value is requested:
/// there is no second reading that could see another host.
pub(crate) fn parse(url: &str, development: bool) -> Result<Url, Unavailable> {
    plain(url)?;
    let url = Url::parse(url).map_err(|_| Unavailable::Refused("the address is not a URL"))?;
    check(url, development)
}

/// Where a redirect leads, seen from the address that sent it.
pub(crate) fn follow(from: &Url, location: &str, development: bool) -> Result<Url, Unavailable> {
    plain(location)?;
    let url = from.join(location).map_err(|_| Unavailable::Refused("the redirect leads to no URL"))?;
    check(url, development)
}

/// The parser repairs blanks and backslashes where others see the end of a host. Nothing that needs it is asked.
fn plain(text: &str) -> Result<(), Unavailable> {
    if text.contains(|character: char| character.is_whitespace() || character.is_control() || character == '\\') {
        return Err(Unavailable::Refused("the address has characters that a URL does not have"));
    }
    Ok(())
}

fn check(mut url: Url, development: bool) -> Result<Url, Unavailable> {
    let refused = |reason| Err(Unavailable::Refused(reason));
    if url.scheme() != "https" {
        return refused("only https addresses are asked");
    }
    if url.as_str().len() > URL_CHARS {
        return refused("the address is too long");
    }
    if !url.username().is_empty() || url.password().is_some() {
        return refused("the address has user information");
    }
    // The parser has turned every spelling of an IP address into one, and `domain` is none of those.
    let Some(host) = url.domain() else { return refused("the host is an IP address") };
    let local = development && host == "localhost";
    if !local && !is_public_name(host) {
        return refused("the host is not a public domain name");
    }
    let port = url.port().unwrap_or(443);
    if port != 443 && port < 1_024 {
        return refused("the port is neither 443 nor 1024 or above");
    }
    url.set_fragment(None);
    Ok(url)
}

fn is_public_name(host: &str) -> bool {
    let label = |label: &str| {
        !label.is_empty()
            && label.len() <= 63
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    let last = host.rsplit('.').next().unwrap_or_default();
    host.len() <= 253 && host.contains('.') && host.split('.').all(label) && !INNER.contains(&last)
}
