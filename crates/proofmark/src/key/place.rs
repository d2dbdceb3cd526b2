//! Addresses that may be asked for: a strict allow-list of one shape, nothing is repaired (THREAT-35, THREAT-37).

use crate::policy::HostPolicy;

/// Longest address.
const URL_CHARS: usize = 2048;

/// The host and port of an https URL, or why it is refused. No user information, no IP address, no single label, no
/// port but 443; did:web may name another one from 1024 on.
pub(crate) fn check(url: &str, hosts: HostPolicy) -> Result<&str, &'static str> {
    if url.len() > URL_CHARS {
        return Err("the address is too long");
    }
    let rest = url.strip_prefix("https://").ok_or("only https addresses are asked for")?;
    if !url.bytes().all(|byte| byte.is_ascii_graphic()) || url.contains(['\\', '"', '<', '>', '^', '`', '{', '|', '}'])
    {
        return Err("the address has characters that a URL does not have");
    }
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    if authority.contains('@') {
        return Err("the address has user information");
    }
    let (host, port) = authority.split_once(':').unwrap_or((authority, "443"));
    if !(hosts == HostPolicy::Development && host == "localhost") {
        check_host(host)?;
    }
    let number: u16 = port.parse().map_err(|_| "the port is not a number")?;
    if number.to_string() != port || (number < 1024 && (number != 443 || host == "localhost")) {
        return Err("the port is neither 443 nor 1024 or above");
    }
    Ok(authority)
}

/// A domain name of at least two LDH labels (DIDWEB, KEY-DW-02).
fn check_host(host: &str) -> Result<(), &'static str> {
    let label = |label: &str| {
        !label.is_empty()
            && label.len() <= 63
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    if host.is_empty() || host.len() > 253 || !host.split('.').all(label) {
        return Err("the host is not a domain name");
    }
    // The last label of a domain name is never a number, in whatever spelling; that of an IPv4 address always is.
    let last = host.rsplit('.').next().unwrap_or_default();
    if last.starts_with(|first: char| first.is_ascii_digit()) {
        return Err("the host is an IP address");
    }
    if !host.contains('.') || last.eq_ignore_ascii_case("localhost") {
        return Err("the host is not a public domain name");
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn threat_37_only_one_shape_of_address_is_asked_for() {
        for good in ["https://a.example", "https://a.example/", "https://xn--bcher-kva.example:8443/x?y=%2F#z"] {
            assert!(check(good, HostPolicy::Public).is_ok(), "{good}");
        }
        for bad in [
            "http://a.example/",
            "ftp://a.example/",
            "https://user@a.example/",
            "https://a.example:22/",
            "https://a.example:0443/",
            "https://a.example:/",
            "https://127.0.0.1/",
            "https://0x7f.1/",
            "https://2130706433/",
            "https://[::1]/",
            "https://localhost/",
            "https://a.localhost/",
            "https://intranet/",
            "https://a..example/",
            "https://-a.example/",
            "https://a.example\\@evil.example/",
            "https://a_b.example/",
            "https://bücher.example/",
            "https:///path",
        ] {
            assert!(check(bad, HostPolicy::Public).is_err(), "{bad}");
            assert!(check(bad, HostPolicy::Development).is_err(), "{bad}");
        }
        let local = "https://localhost:8443/did.json";
        assert!(check(local, HostPolicy::Public).is_err());
        assert_eq!(check(local, HostPolicy::Development), Ok("localhost:8443"));
    }
}
