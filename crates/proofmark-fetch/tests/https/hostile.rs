//! What a hostile or broken server can do, and what a verdict is then.

use crate::support::{Issuer, Reply, Server, codes, ok, presentation, redirect, reply, verify};
use flate2::Compression;
use flate2::write::GzEncoder;
use proofmark::{Limits, Need, NeedKind, Verdict};
use proofmark_fetch::{Bounds, Fetcher, Options, Unavailable};
use std::io::Write;
use std::time::{Duration, Instant};

const DOCUMENT: &str = "college.example/.well-known/did.json";

fn college() -> Issuer {
    Issuer::new("college.example", 7)
}

/// The verdict on a good badge whose issuer's document is answered like this, and the reason that the report gives.
fn judged(answer: impl Fn() -> Reply + Send + Sync + 'static) -> (Verdict, String, String) {
    let server = Server::start(move |_| answer());
    let started = Instant::now();
    let report = verify(&server.hasty(), &college().badge(1));
    assert!(started.elapsed() < Duration::from_secs(3), "{:?}", started.elapsed());
    assert_eq!(server.hits(DOCUMENT), 1);
    let (code, detail) = codes(&report).into_iter().find(|(code, _)| code.starts_with("key.")).unwrap();
    (report.verdict(), code, detail)
}

fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).unwrap();
    encoder.finish().unwrap()
}

/// That a good badge is indeterminate, for this reason.
fn unavailable(reason: &str, answer: impl Fn() -> Reply + Send + Sync + 'static) {
    let (verdict, code, detail) = judged(answer);
    assert_eq!((verdict, code.as_str()), (Verdict::Indeterminate, "key.unavailable"), "{detail}");
    let expected = format!("https://{DOCUMENT} was asked for and not delivered: {reason}.");
    assert_eq!(detail, expected);
}

#[test]
fn the_document_as_it_should_be() {
    let (verdict, code, _) = judged(|| ok("application/did+json", &college().document()));
    assert_eq!((verdict, code.as_str()), (Verdict::Valid, "key.bound"));
}

#[test]
fn the_document_in_gzip() {
    let (verdict, ..) = judged(|| {
        let body = gzip(college().document().as_bytes());
        reply("200 OK", &[("Content-Type", "application/json"), ("Content-Encoding", "gzip")], &body)
    });
    assert_eq!(verdict, Verdict::Valid);
}

#[test]
fn tr_dcc_02_errors_are_no_answers_even_with_the_right_document() {
    for status in ["404 Not Found", "410 Gone", "429 Too Many Requests", "500 Oops", "503 Busy", "401 Who", "403 No"] {
        let reason = format!("HTTP {}", status.split(' ').next().unwrap());
        unavailable(&reason, move || {
            reply(status, &[("Content-Type", "application/json")], college().document().as_bytes())
        });
    }
}

#[test]
fn only_status_200_is_an_answer() {
    for status in ["201 Created", "203 Changed", "204 Nothing", "206 Partial", "300 Choose", "304 Unchanged"] {
        let reason = format!("HTTP {}", status.split(' ').next().unwrap());
        unavailable(&reason, move || reply(status, &[], college().document().as_bytes()));
    }
}

#[test]
fn slow_drip() {
    unavailable("timed out after 500 ms", || {
        let Reply::Whole(bytes) = ok("application/json", &college().document()) else { unreachable!() };
        Reply::Drip(bytes, Duration::from_millis(20))
    });
}

#[test]
fn no_answer_at_all() {
    unavailable("timed out after 500 ms", || Reply::Silent);
}

#[test]
fn endless_body() {
    unavailable("more than 262144 bytes", || {
        Reply::Endless(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n".to_vec())
    });
}

#[test]
fn endless_head() {
    unavailable("the answer is damaged or incomplete", || Reply::Endless(b"HTTP/1.1 200 OK\r\nX: ".to_vec()));
}

#[test]
fn a_length_that_is_too_much_is_believed() {
    unavailable("more than 262144 bytes", || {
        Reply::Endless(b"HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n".to_vec())
    });
}

#[test]
fn net_05_gzip_bomb() {
    // 64 MiB in 64 KiB.
    let bomb = gzip(&vec![b' '; 64 << 20]);
    assert!(bomb.len() < 100_000);
    unavailable("more than 262144 bytes", move || reply("200 OK", &[("Content-Encoding", "gzip")], &bomb));
}

#[test]
fn damaged_or_strange_compression() {
    unavailable("the answer is damaged or incomplete", || {
        reply("200 OK", &[("Content-Encoding", "gzip")], college().document().as_bytes())
    });
    unavailable("the answer is compressed in a way that was not asked for", || {
        reply("200 OK", &[("Content-Encoding", "br")], college().document().as_bytes())
    });
    let half = gzip(college().document().as_bytes());
    let half = half.get(..half.len() / 2).unwrap().to_vec();
    unavailable("the answer is damaged or incomplete", move || reply("200 OK", &[("Content-Encoding", "gzip")], &half));
}

#[test]
fn half_a_response() {
    unavailable("the answer is damaged or incomplete", || {
        let Reply::Whole(bytes) = ok("application/json", &college().document()) else { unreachable!() };
        Reply::Whole(bytes.get(..bytes.len() - 40).unwrap().to_vec())
    });
    // Without a length only the end of the private connection tells a whole body from half of one.
    unavailable("the answer is damaged or incomplete", || {
        let mut bytes = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n".to_vec();
        bytes.extend_from_slice(college().document().as_bytes());
        Reply::Cut(bytes)
    });
    unavailable("the answer is damaged or incomplete", || Reply::Cut(Vec::new()));
}

#[test]
fn net_10_the_media_type_is_a_hint_but_a_web_page_is_no_document() {
    for media_type in ["text/plain; charset=utf-8", "text/html", "image/png", ""] {
        let (verdict, _, detail) = judged(move || ok(media_type, &college().document()));
        assert_eq!(verdict, Verdict::Valid, "{media_type} {detail}");
    }
    for media_type in ["text/html; charset=utf-8", "Text/HTML", "application/xhtml+xml"] {
        unavailable("a web page instead of a document", move || ok(media_type, "\n<!DOCTYPE html><p>Sign in"));
    }
}

#[test]
fn threat_34_another_dids_document_makes_the_badge_invalid() {
    let (verdict, code, detail) = judged(|| ok("application/json", &Issuer::new("other.example", 7).document()));
    assert_eq!((verdict, code.as_str()), (Verdict::Invalid, "key.document_mismatch"), "{detail}");
}

#[test]
fn threat_34_a_redirect_for_a_did_document_is_not_followed() {
    for status in ["301 Moved", "302 Found", "303 Other", "307 Temporary", "308 Permanent"] {
        unavailable("a redirect, which is not followed for this kind of document", move || {
            reply(status, &[("Location", "https://college.example/did.json")], b"")
        });
    }
}

#[test]
fn a_certificate_that_nobody_vouches_for() {
    let server = Server::start(|_| ok("application/json", &college().document()));
    let mut options = server.options();
    options.development.as_mut().unwrap().roots.clear();
    let report = verify(&Fetcher::new(options).unwrap(), &college().badge(1));
    assert_eq!(report.verdict(), Verdict::Indeterminate);
    let detail = &codes(&report).into_iter().find(|(code, _)| code == "key.unavailable").unwrap().1;
    assert!(detail.contains("no private connection: nobody known vouches for the certificate"), "{detail}");
    assert_eq!(server.seen().len(), 0);
}

#[test]
fn a_certificate_for_another_host() {
    let server = Server::start(|_| ok("application/json", "{}"));
    let mut options = server.options();
    let at = ([127, 0, 0, 1], server.port).into();
    options.development.as_mut().unwrap().hosts.push(("strange.example".to_owned(), at));
    let answer = Fetcher::new(options).unwrap().get("https://strange.example/");
    assert_eq!(answer, Err(Unavailable::Tls("the certificate is for another host")));
    assert_eq!(server.seen().len(), 0);
}

#[test]
fn nobody_listens() {
    let server = Server::start(|_| Reply::Silent);
    let mut options = server.options();
    // Port 1 of loopback.
    for (_, address) in &mut options.development.as_mut().unwrap().hosts {
        address.set_port(1);
    }
    assert_eq!(Fetcher::new(options).unwrap().get("https://college.example/"), Err(Unavailable::NoConnection));
}

#[test]
fn net_06_nothing_in_a_request_says_who_asks() {
    let server = Server::start(|seen| match seen.path.as_str() {
        "college.example/list?a=1" => redirect("/moved"),
        "college.example/moved" => redirect("https://other.example/list"),
        _ => ok("application/vc", "{}"),
    });
    let need = Need::new(NeedKind::StatusList, "https://college.example/list?a=1#here", &Limits::default());
    assert!(server.fetcher().fetch(&need).is_ok());
    let paths: Vec<String> = server.seen().iter().map(|seen| seen.path.clone()).collect();
    assert_eq!(paths, ["college.example/list?a=1", "college.example/moved", "other.example/list"]);
    for seen in server.seen() {
        let mut names: Vec<String> = seen
            .head
            .lines()
            .skip(1)
            .filter_map(|line| line.split_once(':').map(|(name, _)| name.to_ascii_lowercase()))
            .collect();
        names.sort();
        assert_eq!(names, ["accept", "accept-encoding", "host", "user-agent"]);
        assert_eq!(seen.header("accept-encoding"), Some("gzip"));
        assert_eq!(seen.header("user-agent"), Some(concat!("proofmark/", env!("CARGO_PKG_VERSION"))));
        assert_eq!(
            seen.header("accept"),
            Some(
                "application/vc, application/vc+jwt;q=0.9, application/statuslist+jwt;q=0.8, \
                 application/statuslist+cwt;q=0.7, application/ld+json;q=0.6, application/json;q=0.5"
            )
        );
    }
}

#[test]
fn independent_needs_are_fetched_side_by_side() {
    let server = Server::start(|seen| {
        let number = seen.path.get(1..2).unwrap().parse().unwrap();
        let document = Issuer::new(&format!("a{number}.example"), number).document();
        let Reply::Whole(bytes) = ok("application/json", &document) else { unreachable!() };
        Reply::Late(Duration::from_millis(400), bytes)
    });
    let started = Instant::now();
    let report = verify(&server.fetcher(), &presentation(6));
    assert!(report.nested().iter().all(|nested| nested.report.verdict() == Verdict::Valid));
    assert_eq!((report.nested().len(), server.seen().len()), (6, 6));
    assert!(started.elapsed() < Duration::from_millis(1_600), "{:?}", started.elapsed());
}

/// The reasons that nested reports give for a missing key.
fn reasons(server: &Server, bounds: Bounds) -> (usize, Vec<String>) {
    let fetcher = Fetcher::new(Options { bounds, ..server.options() }).unwrap();
    let report = verify(&fetcher, &presentation(6));
    let valid = report.nested().iter().filter(|nested| nested.report.verdict() == Verdict::Valid).count();
    let missing = report.nested().iter().flat_map(|nested| codes(&nested.report));
    (valid, missing.filter(|(code, _)| code == "key.unavailable").map(|(_, detail)| detail).collect())
}

#[test]
fn threat_37_requests_hosts_and_time_of_one_verification_are_bounded() {
    let server = Server::start(|seen| {
        let number = seen.path.get(1..2).unwrap().parse().unwrap();
        ok("application/json", &Issuer::new(&format!("a{number}.example"), number).document())
    });
    let (valid, missing) = reasons(&server, Bounds { requests: 2, ..Bounds::default() });
    assert_eq!((valid, missing.len(), server.seen().len()), (2, 4, 2));
    assert!(missing.iter().all(|reason| reason.contains("more than 2 requests for one verification")), "{missing:?}");
    let (valid, missing) = reasons(&server, Bounds { hosts: 5, ..Bounds::default() });
    assert_eq!((valid, missing.len(), server.seen().len()), (5, 1, 7));
    assert!(missing.iter().all(|reason| reason.contains("more than 5 hosts for one verification")), "{missing:?}");
    let silent = Server::start(|_| Reply::Silent);
    let started = Instant::now();
    let (valid, missing) = reasons(&silent, Bounds { all: Duration::from_millis(300), ..Bounds::default() });
    assert_eq!((valid, missing.len()), (0, 6));
    assert!(missing.iter().all(|reason| reason.contains("all fetches together took longer than 300 ms")));
    assert!(started.elapsed() < Duration::from_secs(2));
}
