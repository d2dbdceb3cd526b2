//! Addresses that a badge, a user or a redirect may name and that are refused before any connection is made (THREAT-37).

use crate::support::{Issuer, Server, at, ok, redirect, reply, verify};
use proofmark::{Input, Limits, Need, NeedKind, Policy, Resources, Verdict, Verifier};
use proofmark_fetch::{Development, Error, Event, Fetcher, Observer, Options, Unavailable};
use std::io::ErrorKind;
use std::net::TcpListener;
use std::sync::{Arc, Mutex};

/// `{port}` is where somebody listens on loopback.
const REFUSED: &[&str] = &[
    // Other schemes
    "http://college.example/",
    "http://localhost:{port}/",
    "ftp://college.example/",
    "file:///etc/passwd",
    "gopher://127.0.0.1:{port}/",
    "data:application/json,{}",
    "ws://college.example/",
    "unix:/run/docker.sock",
    // Loopback in all its spellings
    "https://127.0.0.1:{port}/",
    "https://127.1:{port}/",
    "https://127.0.1:{port}/",
    "https://2130706433:{port}/",
    "https://0x7f000001:{port}/",
    "https://0x7f.1:{port}/",
    "https://0177.0.0.1:{port}/",
    "https://017700000001:{port}/",
    "https://127.0.0.1.:{port}/",
    "https://%31%32%37.0.0.1:{port}/",
    "https://①②⑦.⓪.⓪.①:{port}/",
    "https://127。0。0。1:{port}/",
    "https://0:{port}/",
    "https://0.0.0.0:{port}/",
    "https://[::1]:{port}/",
    "https://[0:0:0:0:0:0:0:1]:{port}/",
    "https://[::]:{port}/",
    "https://[::ffff:127.0.0.1]:{port}/",
    "https://[::ffff:7f00:1]:{port}/",
    "https://[::127.0.0.1]:{port}/",
    "https://[64:ff9b::127.0.0.1]:{port}/",
    "https://[64:ff9b:1::7f00:1]:{port}/",
    "https://[2002:7f00:1::]:{port}/",
    // Inner and special addresses
    "https://10.0.0.1/",
    "https://172.16.0.1/",
    "https://192.168.1.1/",
    "https://100.64.0.1/",
    "https://169.254.169.254/latest/meta-data/",
    "https://[fe80::1]/",
    "https://[fd00:ec2::254]/",
    "https://[ff02::1]/",
    "https://224.0.0.1/",
    "https://255.255.255.255/",
    // No IP address at all, not even a public one: no badge is served from a bare number
    "https://8.8.8.8/",
    "https://[2606:4700::1111]/",
    // Names of inner hosts
    "https://localhost/",
    "https://LOCALHOST/",
    "https://localhost./",
    "https://foo.localhost/",
    "https://intranet/",
    "https://printer.local/",
    "https://metadata.google.internal/computeMetadata/v1/",
    "https://nas.lan/",
    "https://router.home.arpa/",
    "https://wiki.corp/",
    // User information, ports, other tricks
    "https://user@college.example/",
    "https://user:secret@college.example/",
    "https://:secret@college.example/",
    "https://college.example@127.0.0.1:{port}/",
    "https://college.example\\@127.0.0.1:{port}/",
    "https://127.0.0.1:{port}\\@college.example/",
    "https://college.example:22/",
    "https://college.example:80/",
    "https://college.example:0/",
    "https://college.example:99999/",
    "https://college..example/",
    "https://-college.example/",
    "https://col_lege.example/",
    "https://college.example./",
    "https://",
    "//college.example:0/",
    "https:///127.0.0.1:{port}/",
    "https:127.0.0.1:{port}/",
    "\thttps://127.0.0.1:{port}/",
    "https://127.0.0\n.1:{port}/",
    "",
];

/// A fetcher without relaxations, and the hosts that it connects to.
fn strict() -> (Fetcher, Arc<Mutex<Vec<String>>>) {
    let hosts: Arc<Mutex<Vec<String>>> = Arc::default();
    let log = hosts.clone();
    let observer = Observer::new(move |event| {
        if let Event::Connecting { host, .. } = event {
            log.lock().unwrap().push((*host).to_owned());
        }
    });
    (Fetcher::new(Options { observer, ..Options::default() }).unwrap(), hosts)
}

fn refused(answer: &Result<proofmark::Resource, Unavailable>) -> bool {
    matches!(answer, Err(Unavailable::Refused(_)))
}

#[test]
fn threat_37_refused_before_any_connection_is_made() {
    assert!(REFUSED.len() >= 40);
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let port = listener.local_addr().unwrap().port().to_string();
    let (fetcher, hosts) = strict();
    for url in REFUSED {
        let url = url.replace("{port}", &port);
        let answer = fetcher.get(&url);
        assert!(refused(&answer), "{url}: {answer:?}");
        let need = Need::new(NeedKind::StatusList, &url, &Limits::default());
        assert!(refused(&fetcher.fetch(&need)), "{url}");
    }
    assert_eq!(hosts.lock().unwrap().as_slice(), [""; 0]);
    assert_eq!(listener.accept().map(|_| ()).map_err(|fault| fault.kind()), Err(ErrorKind::WouldBlock));
}

#[test]
fn threat_37_a_redirect_leads_nowhere_that_could_not_be_asked_at_once() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.set_nonblocking(true).unwrap();
    let port = listener.local_addr().unwrap().port().to_string();
    // Without the loopback of development, but for its names and its authority.
    let targets: Vec<String> = REFUSED
        .iter()
        .map(|url| url.replace("{port}", &port))
        // These mean something else as a reference relative to an https address, or cannot stand in a header.
        .filter(|url| !url.is_empty() && !url.contains(['\t', '\n']) && !url.starts_with("https:127"))
        // The server's own name is let through in development, on any port.
        .filter(|url| !url.to_ascii_lowercase().starts_with("https://localhost/"))
        .collect();
    let list = targets.clone();
    let server = Server::start(move |seen| {
        let (number, hop) = seen.path.rsplit('/').next().unwrap().split_once('-').unwrap();
        // The first hop is a good one: the second is checked like the first.
        if hop == "0" {
            redirect(&format!("https://other.example/{number}-1"))
        } else {
            redirect(list.get(number.parse::<usize>().unwrap()).unwrap())
        }
    });
    let fetcher = server.fetcher();
    for (number, target) in targets.iter().enumerate() {
        let before = server.connected().len();
        let answer = fetcher.get(&format!("https://college.example/{number}-0"));
        assert!(refused(&answer), "{target}: {answer:?}");
        assert_eq!(server.connected().len(), before + 2, "{target}");
    }
    assert_eq!(server.seen().len(), targets.len() * 2);
    assert_eq!(listener.accept().map(|_| ()).map_err(|fault| fault.kind()), Err(ErrorKind::WouldBlock));
}

#[test]
fn net_03_redirects_are_counted_per_need_and_loops_end() {
    let server = Server::start(|seen| {
        let hop: u32 = seen.path.rsplit('/').next().unwrap().parse().unwrap();
        if hop == 0 { ok("application/json", "{}") } else { redirect(&format!("/{}", hop - 1)) }
    });
    let fetcher = server.fetcher();
    let list = |hops: u32| {
        let url = format!("https://college.example/{hops}");
        fetcher.fetch(&Need::new(NeedKind::StatusList, &url, &Limits::default()))
    };
    assert!(list(2).is_ok());
    assert_eq!(list(3), Err(Unavailable::Redirects(2)));
    assert!(fetcher.get("https://college.example/5").is_ok());
    assert_eq!(fetcher.get("https://college.example/6"), Err(Unavailable::Redirects(5)));
    let did = Need::new(NeedKind::DidDocument, "https://college.example/1", &Limits::default());
    assert_eq!(fetcher.fetch(&did), Err(Unavailable::Redirects(0)));
}

#[test]
fn a_redirect_without_a_place_to_go_is_refused() {
    let server = Server::start(|_| reply("302 Found", &[], b""));
    assert!(refused(&server.fetcher().get("https://college.example/")));
}

#[test]
fn threat_37_a_name_of_loopback_is_reached_in_development_only() {
    let issuer = Issuer::new("localhost%3A{port}", 3);
    let server = Server::start(move |seen| {
        let port = seen.header("host").unwrap().rsplit(':').next().unwrap();
        ok("application/json", &Issuer::new(&format!("localhost%3A{port}"), 3).document())
    });
    let issuer = Issuer::new(&issuer.did.replace("did:web:", "").replace("{port}", &server.port.to_string()), 3);
    let badge = issuer.badge(1);
    let url = format!("https://localhost:{}/.well-known/did.json", server.port);

    // Neither the core nor the fetcher lets it through by itself; both have to be told.
    assert_eq!(verify(&server.fetcher(), &badge).verdict(), Verdict::Indeterminate);
    let (fetcher, hosts) = strict();
    assert!(refused(&fetcher.get(&url)));
    let verifier = Verifier::new(Policy::from_json(r#"{"hosts":"development"}"#).unwrap());
    let report = fetcher.verify(&verifier, Input::from(badge.as_str()), &mut Resources::new(), at());
    assert_eq!(report.verdict(), Verdict::Indeterminate);
    assert_eq!((hosts.lock().unwrap().len(), server.seen().len()), (0, 0));

    let report = server.fetcher().verify(&verifier, Input::from(badge.as_str()), &mut Resources::new(), at());
    assert_eq!(report.verdict(), Verdict::Valid);
    assert_eq!(report.policy().relaxed.as_ref(), ["hosts: development"]);
    assert_eq!(server.seen().len(), 1);
}

#[test]
fn development_hosts_lead_to_loopback_and_nowhere_else() {
    for address in ["10.0.0.1:443", "169.254.169.254:80", "8.8.8.8:443", "[fd00::1]:443", "[::ffff:127.0.0.1]:443"] {
        let hosts = vec![("college.example".to_owned(), address.parse().unwrap())];
        let development = Some(Development { roots: Vec::new(), hosts });
        let made = Fetcher::new(Options { development, ..Options::default() });
        assert!(matches!(made, Err(Error::Host(_))), "{address}");
    }
}
