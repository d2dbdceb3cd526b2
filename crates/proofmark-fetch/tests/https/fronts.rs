//! The blocking and the async front, the proxy, and what an observer hears.

use crate::support::{Issuer, Server, at, ok, redirect, reply, verify};
use proofmark::{Input, Policy, Resources, Verdict, Verifier};
use proofmark_fetch::{Development, Error, Event, Fetcher, Observer, Options, Unavailable};
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

fn college() -> (Issuer, Server) {
    let issuer = Issuer::new("college.example", 7);
    let document = issuer.document();
    (issuer, Server::start(move |_| reply("200 OK", &[("Cache-Control", "no-cache")], document.as_bytes())))
}

#[tokio::test]
async fn the_async_front() {
    let (issuer, server) = college();
    let (fetcher, verifier, badge) = (server.fetcher(), Verifier::new(Policy::default()), issuer.badge(1));
    let mut resources = Resources::new();
    let report = fetcher.verify_async(&verifier, Input::from(badge.as_str()), &mut resources, at()).await;
    assert_eq!(report.verdict(), Verdict::Valid);
    assert!(fetcher.get_async("https://college.example/").await.is_ok());
    assert_eq!(server.seen().len(), 2);
    // Dropped here, inside a runtime.
}

#[tokio::test]
async fn the_blocking_front_inside_a_runtime_and_both_in_turn() {
    let (issuer, server) = college();
    let fetcher = server.fetcher();
    for _ in 0..2 {
        assert_eq!(verify(&fetcher, &issuer.badge(1)).verdict(), Verdict::Valid);
        assert!(fetcher.get_async("https://college.example/").await.is_ok());
    }
    assert_eq!(server.seen().len(), 4);
}

#[test]
fn many_threads_share_one_fetcher() {
    let (issuer, server) = college();
    let fetcher = server.fetcher();
    thread::scope(|scope| {
        for number in 0..8 {
            let (fetcher, issuer) = (&fetcher, &issuer);
            scope.spawn(move || assert_eq!(verify(fetcher, &issuer.badge(number)).verdict(), Verdict::Valid));
        }
    });
}

#[test]
fn an_address_that_the_user_named() {
    let badge = Issuer::new("college.example", 7).badge(1);
    let text = badge.clone();
    let server = Server::start(move |seen| match seen.path.as_str() {
        "college.example/badge" => ok("application/vc+jwt", &text),
        "college.example/page" => ok("text/html", "<html>"),
        "college.example/moved" => redirect("https://other.example/gone"),
        _ => reply("404 Not Found", &[], b""),
    });
    let fetcher = server.fetcher();
    let resource = fetcher.get("https://college.example/badge").unwrap();
    assert_eq!((resource.bytes(), resource.kind()), (badge.as_bytes(), Some("application/vc+jwt")));
    assert!(resource.when().is_some());
    assert_eq!(fetcher.get("https://college.example/page"), Err(Unavailable::WebPage));
    assert_eq!(fetcher.get("https://college.example/moved"), Err(Unavailable::Status(404)));
    assert!(fetcher.get("https://college.example/badge").is_ok());
    assert_eq!(server.hits("college.example/badge"), 2);
}

#[test]
fn an_observer_hears_whom_the_host_talks_to() {
    let server = Server::start(|seen| match seen.path.as_str() {
        "college.example/" => redirect("https://other.example/gone"),
        _ => reply("404 Not Found", &[], b""),
    });
    let heard: Arc<Mutex<Vec<String>>> = Arc::default();
    let log = heard.clone();
    let observer = Observer::new(move |event| {
        log.lock().unwrap().push(match event {
            Event::Asking { url } => format!("asking {url}"),
            Event::Connecting { host, addresses } => format!("connecting {host} {}", addresses.len()),
            Event::Redirected { from, to } => format!("redirected {from} {to}"),
            Event::Received { url, bytes, source } => format!("received {url} {bytes} {source:?}"),
            Event::Failed { url, reason } => format!("failed {url} {reason}"),
            _ => String::new(),
        });
    });
    let fetcher = Fetcher::new(Options { observer, ..server.options() }).unwrap();
    let _ = fetcher.get("https://college.example/");
    assert_eq!(
        heard.lock().unwrap().as_slice(),
        [
            "asking https://college.example/",
            "connecting college.example 1",
            "redirected https://college.example/ https://other.example/gone",
            "connecting other.example 1",
            "failed https://college.example/ HTTP 404",
        ]
    );
}

/// A proxy that makes one connection to the server for each CONNECT, and what it was asked.
fn proxy(to: u16) -> (u16, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    let asked: Arc<Mutex<Vec<String>>> = Arc::default();
    let log = asked.clone();
    thread::spawn(move || {
        for client in listener.incoming() {
            let mut client = client.unwrap();
            let mut reader = BufReader::new(client.try_clone().unwrap());
            let mut head = String::new();
            while !head.ends_with("\r\n\r\n") {
                reader.read_line(&mut head).unwrap();
            }
            log.lock().unwrap().push(head);
            client.write_all(b"HTTP/1.1 200 OK\r\n\r\n").unwrap();
            let mut server = TcpStream::connect(("127.0.0.1", to)).unwrap();
            let (mut back, mut from) = (client.try_clone().unwrap(), server.try_clone().unwrap());
            thread::spawn(move || std::io::copy(&mut from, &mut back));
            thread::spawn(move || std::io::copy(&mut reader, &mut server));
        }
    });
    (port, asked)
}

#[test]
fn a_proxy_makes_every_connection() {
    let (issuer, server) = college();
    let (port, asked) = proxy(server.port);
    let options = Options { proxy: Some(format!("http://localhost:{port}")), ..server.options() };
    let fetcher = Fetcher::new(options).unwrap();
    assert_eq!(verify(&fetcher, &issuer.badge(1)).verdict(), Verdict::Valid);
    assert!(asked.lock().unwrap().first().unwrap().starts_with("CONNECT college.example:443 HTTP/1.1\r\n"));
    // What is refused without a proxy is refused with one.
    for url in ["https://127.0.0.1/", "https://10.0.0.1/", "https://printer.local/", "http://college.example/"] {
        assert!(matches!(fetcher.get(url), Err(Unavailable::Refused(_))), "{url}");
    }
    assert_eq!((asked.lock().unwrap().len(), server.seen().len()), (1, 1));
    assert!(server.connected().iter().all(|address| address.ip().is_loopback()));
}

#[test]
fn options_that_make_no_sense_are_errors() {
    for proxy in ["", "proxy", "ftp://proxy.example", "http://"] {
        let made = Fetcher::new(Options { proxy: Some(proxy.to_owned()), ..Options::default() });
        assert!(matches!(made, Err(Error::Proxy(_))), "{proxy}");
    }
    for root in ["", "no PEM", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"] {
        let development = Some(Development { roots: vec![root.to_owned()], hosts: Vec::new() });
        let made = Fetcher::new(Options { development, ..Options::default() });
        assert!(matches!(made, Err(Error::Roots(_))), "{root}");
    }
    let cache = Some(std::env::current_exe().unwrap());
    assert!(matches!(Fetcher::new(Options { cache, ..Options::default() }), Err(Error::Cache(_))));
}
