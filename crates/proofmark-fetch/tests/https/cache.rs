//! What is kept, for how long, and what it is never used for.

use crate::support::{Issuer, Server, at, ok, reply, verify};
use proofmark::{Input, Limits, Need, NeedKind, Policy, Resources, Verdict, Verifier};
use proofmark_fetch::{Fetcher, Options, Unavailable};
use std::fs;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

const DOCUMENT: &str = "college.example/.well-known/did.json";
const LIST: &str = "https://college.example/list";

fn list() -> Need {
    Need::new(NeedKind::StatusList, LIST, &Limits::default())
}

/// A folder of a test's own.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("proofmark-fetch-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        Self(path)
    }

    fn files(&self) -> Vec<PathBuf> {
        fs::read_dir(&self.0).unwrap().map(|file| file.unwrap().path()).collect()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn with_disk(server: &Server, folder: &Folder) -> Fetcher {
    Fetcher::new(Options { cache: Some(folder.0.clone()), ..server.options() }).unwrap()
}

#[test]
fn ten_thousand_badges_of_one_issuer_with_one_list_need_one_fetch_of_each() {
    const BADGES: usize = 10_000;
    let issuer = Arc::new(Issuer::new("college.example", 7));
    let (document, signed) = (issuer.document(), issuer.list(LIST, Some(77)));
    let server = Server::start(move |seen| match seen.path.as_str() {
        DOCUMENT => ok("application/json", &document),
        _ => ok("application/vc+jwt", &signed),
    });
    let (fetcher, verifier) = (server.fetcher(), Verifier::new(Policy::default()));
    let next = Arc::new(AtomicUsize::new(0));
    thread::scope(|scope| {
        for _ in 0..4 {
            let (fetcher, verifier, issuer, next) = (fetcher.clone(), verifier.clone(), issuer.clone(), next.clone());
            scope.spawn(move || {
                loop {
                    let number = next.fetch_add(1, Ordering::Relaxed);
                    if number >= BADGES {
                        break;
                    }
                    let badge = issuer.listed_badge(number, LIST);
                    let input = Input::from(badge.as_str());
                    let report = fetcher.verify(&verifier, input, &mut Resources::new(), at());
                    let expected = if number == 77 { Verdict::Invalid } else { Verdict::Valid };
                    assert_eq!(report.verdict(), expected, "{number}");
                }
            });
        }
    });
    assert_eq!((server.hits(DOCUMENT), server.hits("college.example/list"), server.seen().len()), (1, 1, 2));
}

#[test]
fn a_hit_has_the_time_and_type_of_its_fetch() {
    let server = Server::start(|_| reply("200 OK", &[("Content-Type", "application/VC; a=b"), ("Age", "100")], b"{}"));
    let fetcher = server.fetcher();
    let first = fetcher.fetch(&list()).unwrap();
    let second = fetcher.fetch(&list()).unwrap();
    assert_eq!(first, second);
    assert_eq!((first.kind(), server.seen().len()), (Some("application/vc"), 1));
    let age = now() - first.when().unwrap().unix();
    assert!((100..=102).contains(&age), "{age}");
}

fn now() -> i64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
    i64::try_from(since.as_secs()).unwrap()
}

#[test]
fn net_08_an_old_document_is_confirmed_by_its_etag_or_date() {
    let server = Server::start(|seen| {
        let headers =
            [("Cache-Control", "no-cache"), ("ETag", "\"one\""), ("Last-Modified", "Mon, 01 Jun 2026 12:00:00 GMT")];
        match (seen.header("if-none-match"), seen.header("if-modified-since")) {
            (Some("\"one\""), Some("Mon, 01 Jun 2026 12:00:00 GMT")) => reply("304 Not Modified", &headers, b""),
            (None, None) => reply("200 OK", &headers, b"[1]"),
            _ => reply("400 Bad Request", &[], b""),
        }
    });
    let fetcher = server.fetcher();
    for asked in 1..4 {
        assert_eq!(fetcher.fetch(&list()).unwrap().bytes(), b"[1]");
        assert_eq!(server.seen().len(), asked);
    }
}

#[test]
fn threat_41_a_failure_is_never_kept_and_an_old_document_never_stands_in_for_it() {
    let folder = Folder::new("failure");
    let turn = AtomicUsize::new(0);
    let server = Server::start(move |_| match turn.fetch_add(1, Ordering::Relaxed) {
        0 | 2 | 4 => reply("404 Not Found", &[("Cache-Control", "max-age=3600")], b"[0]"),
        _ => reply("200 OK", &[("Cache-Control", "max-age=0")], b"[1]"),
    });
    let fetcher = with_disk(&server, &folder);
    assert_eq!(fetcher.fetch(&list()), Err(Unavailable::Status(404)));
    assert!(folder.files().is_empty());
    assert_eq!(fetcher.fetch(&list()).unwrap().bytes(), b"[1]");
    assert_eq!(fetcher.fetch(&list()), Err(Unavailable::Status(404)));
    assert_eq!(fetcher.fetch(&list()).unwrap().bytes(), b"[1]");
    assert_eq!(with_disk(&server, &folder).fetch(&list()), Err(Unavailable::Status(404)));
}

#[test]
fn the_disk_serves_the_next_process_and_damaged_files_are_as_good_as_none() {
    let folder = Folder::new("disk");
    let server = Server::start(|_| reply("200 OK", &[("Content-Type", "application/vc")], b"{\"a\":1}"));
    let first = with_disk(&server, &folder).fetch(&list()).unwrap();
    assert_eq!(with_disk(&server, &folder).fetch(&list()).unwrap(), first);
    assert_eq!((server.seen().len(), folder.files().len()), (1, 1));
    let path = folder.files().remove(0);
    let whole = fs::read(&path).unwrap();
    let mut asked = 1;
    let halves = (0..whole.len()).step_by(7).map(|end| whole.get(..end).unwrap().to_vec());
    let flipped = (0..whole.len()).step_by(7).map(|place| {
        let mut bytes = whole.clone();
        // Nothing that a JSON reader would forgive.
        *bytes.get_mut(place).unwrap() ^= 0x80;
        bytes
    });
    for damaged in halves.chain(flipped).collect::<Vec<_>>() {
        fs::write(&path, damaged).unwrap();
        assert_eq!(with_disk(&server, &folder).fetch(&list()).unwrap().bytes(), first.bytes());
        asked += 1;
        assert_eq!(server.seen().len(), asked);
        assert_eq!(folder.files().len(), 1);
    }
}

#[test]
fn threat_51_one_document_never_stands_in_for_another() {
    let folder = Folder::new("other");
    let server = Server::start(|seen| ok("application/json", &format!("{:?}", seen.header("accept"))));
    let fetcher = with_disk(&server, &folder);
    let need = |kind| Need::new(kind, LIST, &Limits::default());
    // The same address, asked as something else, is another question.
    let answers =
        [NeedKind::StatusList, NeedKind::Schema, NeedKind::Key].map(|kind| fetcher.fetch(&need(kind)).unwrap());
    assert_ne!(answers.first(), answers.get(1));
    assert_eq!(server.seen().len(), 3);
    // A file under another one's name is not believed.
    let other = Need::new(NeedKind::StatusList, "https://college.example/other", &Limits::default());
    let name = |need: &Need| folder.0.join(format!("{}.development", need.id));
    fs::copy(name(&list()), name(&other)).unwrap();
    assert!(with_disk(&server, &folder).fetch(&other).is_ok());
    assert_eq!(server.seen().len(), 4);
    // A smaller limit holds for what is at hand, too.
    let small = Need::new(NeedKind::StatusList, LIST, &Limits { status_list_bytes: 3, ..Limits::default() });
    assert_eq!(fetcher.fetch(&small), Err(Unavailable::TooLarge(3)));
}

#[test]
fn what_must_not_be_stored_is_not() {
    let folder = Folder::new("no-store");
    let server = Server::start(|_| reply("200 OK", &[("Cache-Control", "no-store"), ("ETag", "\"1\"")], b"{}"));
    let fetcher = with_disk(&server, &folder);
    assert!(fetcher.fetch(&list()).is_ok() && fetcher.fetch(&list()).is_ok());
    assert_eq!((server.seen().len(), folder.files().len()), (2, 0));
    assert!(server.seen().iter().all(|seen| seen.header("if-none-match").is_none()));
}

#[test]
fn before_a_kept_document_says_no_its_server_is_asked_once_more() {
    let turn = AtomicUsize::new(0);
    // The document was in a cache on the way for a while; meanwhile the issuer has a new key.
    let server = Server::start(move |_| {
        let seed = if turn.fetch_add(1, Ordering::Relaxed) == 0 { 1 } else { 2 };
        let document = Issuer::new("college.example", seed).document();
        reply("200 OK", &[("Age", "100"), ("Cache-Control", "max-age=3000")], document.as_bytes())
    });
    let fetcher = server.fetcher();
    let (old, new) = (Issuer::new("college.example", 1), Issuer::new("college.example", 2));
    assert_eq!(verify(&fetcher, &old.badge(1)).verdict(), Verdict::Valid);
    assert_eq!(verify(&fetcher, &old.badge(2)).verdict(), Verdict::Valid);
    assert_eq!(server.seen().len(), 1);
    assert_eq!(verify(&fetcher, &new.badge(1)).verdict(), Verdict::Valid);
    assert_eq!(server.seen().len(), 2);
    // Once is enough: with the server's word of just now, no is no.
    assert_eq!(verify(&fetcher, &old.badge(3)).verdict(), Verdict::Invalid);
    assert_eq!(server.seen().len(), 3);
}

#[test]
fn a_fresh_document_stands_when_its_server_is_gone() {
    let turn = AtomicUsize::new(0);
    let server = Server::start(move |_| {
        if turn.fetch_add(1, Ordering::Relaxed) > 0 {
            return reply("503 Busy", &[], b"");
        }
        let document = Issuer::new("college.example", 7).document();
        reply("200 OK", &[("Age", "100"), ("Cache-Control", "max-age=3000")], document.as_bytes())
    });
    let (fetcher, issuer) = (server.fetcher(), Issuer::new("college.example", 7));
    assert_eq!(verify(&fetcher, &issuer.badge(1)).verdict(), Verdict::Valid);
    let forged = Issuer::new("college.example", 8).badge(1);
    assert_eq!(verify(&fetcher, &forged).verdict(), Verdict::Invalid);
    assert_eq!(server.seen().len(), 2);
    assert_eq!(verify(&fetcher, &issuer.badge(2)).verdict(), Verdict::Valid);
    assert_eq!(server.seen().len(), 2);
}

#[test]
fn what_came_reproduces_the_report_without_a_fetch() {
    let issuer = Issuer::new("college.example", 7);
    let (badge, document) = (issuer.badge(1), issuer.document());
    for (answers, verdict) in [(true, Verdict::Valid), (false, Verdict::Indeterminate)] {
        let document = document.clone();
        let server =
            Server::start(
                move |_| {
                    if answers { ok("application/json", &document) } else { reply("410 Gone", &[], b"") }
                },
            );
        let (verifier, mut resources) = (Verifier::new(Policy::default()), Resources::new());
        let report = server.fetcher().verify(&verifier, Input::from(badge.as_str()), &mut resources, at());
        assert_eq!(report.verdict(), verdict);
        assert_eq!(resources.len(), 1);
        assert_eq!(verifier.verify(Input::from(badge.as_str()), &resources, at()), report);
    }
}
