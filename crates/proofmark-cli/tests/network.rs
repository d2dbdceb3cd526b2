//! The command against an issuer on this machine: keys, lists and badges over HTTPS, and the bundle without any network.
#![expect(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]

#[path = "../../proofmark-fetch/tests/https/support.rs"]
#[allow(dead_code, unused_imports, clippy::allow_attributes, reason = "the fetcher's own tests use the rest")]
mod support;

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU16, Ordering};
use support::{Issuer, Server, ok, reply};

const AT: &str = "2026-06-01T12:00:00Z";
const INDEX: usize = 94_567;

/// An issuer on localhost with a badge, a status list and a schema.
struct College {
    server: Server,
    revoked: Arc<AtomicBool>,
    folder: PathBuf,
    ca: PathBuf,
}

impl College {
    fn new(name: &str) -> Self {
        let (revoked, port) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicU16::new(0)));
        let (set, own) = (revoked.clone(), port.clone());
        let server = Server::start(move |seen| {
            let port = own.load(Ordering::SeqCst);
            let issuer = Issuer::new(&format!("localhost%3A{port}"), 7);
            let url = format!("https://localhost:{port}/status/3");
            match seen.path.as_str() {
                "localhost/.well-known/did.json" => ok("application/did+json", &issuer.document()),
                "localhost/badge.json" => ok("application/vc+jwt", &issuer.listed_badge(INDEX, &url)),
                "localhost/status/3" => {
                    let revoked = set.load(Ordering::SeqCst).then_some(INDEX);
                    ok("application/vc+jwt", &issuer.list(&url, revoked))
                }
                _ => reply("404 Not Found", &[], b""),
            }
        });
        port.store(server.port, Ordering::SeqCst);
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
        std::fs::create_dir_all(&folder).unwrap();
        let ca = folder.join("ca.pem");
        std::fs::write(&ca, server.root()).unwrap();
        Self { server, revoked, folder, ca }
    }

    fn url(&self) -> String {
        format!("https://localhost:{}/badge.json", self.server.port)
    }

    /// `proofmark` with the development options.
    fn proofmark(&self, arguments: &[&str]) -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_proofmark"));
        command.args(arguments).args(["--at", AT, "--development", "--ca"]).arg(&self.ca);
        command.output().unwrap()
    }
}

fn json(output: &Output) -> serde_json::Value {
    serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|fault| panic!("{fault}: {}", String::from_utf8_lossy(&output.stderr)))
}

fn codes(report: &serde_json::Value) -> Vec<&str> {
    report["findings"].as_array().unwrap().iter().map(|finding| finding["code"].as_str().unwrap()).collect()
}

#[test]
fn a_badge_of_a_did_web_with_a_status_list_from_issue_to_revocation_to_silence() {
    let college = College::new("from-issue-to-silence");
    let url = college.url();
    let ask = || college.proofmark(&["verify", &url, "--format", "json"]);
    let good = ask();
    assert_eq!(good.status.code(), Some(0), "{}", String::from_utf8_lossy(&good.stdout));
    assert!(codes(&json(&good)).contains(&"status.current"));
    assert_eq!(json(&good)["policy"]["relaxed"], serde_json::json!(["hosts: development"]));
    // The badge, the key and the list, each once.
    assert_eq!(college.server.seen().len(), 3);

    // What the bundle says, it says without any network, in the same bytes.
    let (file, bundle) = (college.folder.join("badge.jwt"), college.folder.join("case.bundle"));
    let server = college.server.port;
    let issuer = Issuer::new(&format!("localhost%3A{server}"), 7);
    std::fs::write(&file, issuer.listed_badge(INDEX, &format!("https://localhost:{server}/status/3"))).unwrap();
    let (file, bundle) = (file.to_str().unwrap(), bundle.to_str().unwrap());
    let online = college.proofmark(&["verify", file, "--format", "json"]);
    let written = college.proofmark(&["bundle", file, "-o", bundle]);
    assert_eq!(written.status.code(), Some(0), "{}", String::from_utf8_lossy(&written.stderr));
    assert!(String::from_utf8_lossy(&written.stdout).contains("1 badge, 2 documents"));
    let replayed = replay(bundle);
    assert_eq!(String::from_utf8_lossy(&replayed.stdout), String::from_utf8_lossy(&online.stdout));
    assert_eq!(replayed.status.code(), Some(0));

    college.revoked.store(true, Ordering::SeqCst);
    let revoked = ask();
    assert_eq!(revoked.status.code(), Some(1));
    assert!(codes(&json(&revoked)).contains(&"status.revoked"));

    // Only the list is silent: the key comes from the bundle's resources, as it would from a cache.
    let College { folder, ca, .. } = &college;
    let key = folder.join("did.json");
    std::fs::write(&key, issuer.document()).unwrap();
    let (resource, ca) =
        (format!("https://localhost:{server}/.well-known/did.json={}", key.display()), ca.to_str().unwrap().to_owned());
    let folder = folder.clone();
    drop(college);
    let silent = Command::new(env!("CARGO_BIN_EXE_proofmark"))
        .args(["verify", file, "--format", "json", "--at", AT, "--development", "--ca", &ca, "--resource", &resource])
        .output()
        .unwrap();
    assert_eq!(silent.status.code(), Some(3), "{}", String::from_utf8_lossy(&silent.stdout));
    assert!(codes(&json(&silent)).contains(&"status.unavailable"));

    // The evidence of yesterday still says what it said.
    assert_eq!(replay(bundle).stdout, online.stdout);
    changed_bundle(&folder, bundle);
}

/// Verifies a bundle in a network namespace without interfaces where the system lets us make one.
fn replay(bundle: &str) -> Output {
    let arguments = ["verify", "--bundle", bundle, "--at", AT, "--format", "json"];
    let isolated = Command::new("unshare").args(["--user", "--map-root-user", "--net", "true"]).output();
    let mut command = match isolated {
        Ok(output) if output.status.success() => {
            let mut command = Command::new("unshare");
            command.args(["--user", "--map-root-user", "--net", env!("CARGO_BIN_EXE_proofmark")]);
            command
        }
        _ => Command::new(env!("CARGO_BIN_EXE_proofmark")),
    };
    command.args(arguments).output().unwrap()
}

fn changed_bundle(folder: &Path, bundle: &str) {
    let text = std::fs::read_to_string(bundle).unwrap();
    // A byte of the DID document, which is the content that starts with {"id":"did:web.
    let start = BASE64_URL_SAFE_NO_PAD.encode(r#"{"id":"did:web"#);
    let place = text.find(start.trim_end_matches('=')).unwrap();
    let mut changed = text.into_bytes();
    changed[place + 30] = if changed[place + 30] == b'A' { b'B' } else { b'A' };
    let file = folder.join("changed.bundle");
    std::fs::write(&file, changed).unwrap();
    let refused = replay(file.to_str().unwrap());
    assert_eq!(refused.status.code(), Some(2));
    let message = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(message.contains("/.well-known/did.json was changed"), "{message}");
}

#[test]
fn inner_addresses_are_refused_without_the_development_option() {
    for url in ["https://localhost:8443/badge.json", "https://127.0.0.1/badge.json", "http://10.0.0.1/badge.json"] {
        let arguments = ["verify", url, "--at", AT, "--format", "json"];
        let output = Command::new(env!("CARGO_BIN_EXE_proofmark")).args(arguments).output().unwrap();
        assert_eq!(output.status.code(), Some(3), "{url}");
        assert!(codes(&json(&output)).contains(&"input.refused_target"), "{url}");
    }
    let output = Command::new(env!("CARGO_BIN_EXE_proofmark"))
        .args(["verify", "https://college.example/badge.json", "--offline", "--at", AT, "--format", "json"])
        .output()
        .unwrap();
    assert_eq!((output.status.code(), codes(&json(&output)).contains(&"input.needed")), (Some(3), true));
}

/// A hosted badge of Open Badges 2.0 with its BadgeClass and Profile, on localhost.
struct Guild {
    server: Server,
    gone: Arc<AtomicBool>,
    ca: PathBuf,
}

impl Guild {
    fn new(name: &str) -> Self {
        let (gone, port) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicU16::new(0)));
        let (set, own) = (gone.clone(), port.clone());
        let server = Server::start(move |seen| {
            let base = format!("https://localhost:{}", own.load(Ordering::SeqCst));
            let context = "https://w3id.org/openbadges/v2";
            let document = match seen.path.as_str() {
                "localhost/7.json" if set.load(Ordering::SeqCst) => return reply("410 Gone", &[], b"{}"),
                "localhost/7.json" => serde_json::json!({
                    "@context": context, "type": "Assertion", "id": format!("{base}/7.json"),
                    "recipient": { "type": "email", "hashed": false, "identity": "learner@mail.example" },
                    "badge": format!("{base}/class.json"), "verification": { "type": "HostedBadge" },
                    "issuedOn": "2026-01-15T09:00:00Z"
                }),
                "localhost/class.json" => serde_json::json!({
                    "@context": context, "type": "BadgeClass", "id": format!("{base}/class.json"), "name": "Joinery",
                    "description": "Makes doors.", "image": format!("{base}/i.png"), "criteria": format!("{base}/c.html"),
                    "issuer": format!("{base}/issuer.json")
                }),
                "localhost/issuer.json" => serde_json::json!({
                    "@context": context, "type": "Issuer", "id": format!("{base}/issuer.json"), "name": "Guild",
                    "url": format!("{base}/"), "email": "badges@guild.example"
                }),
                _ => return reply("404 Not Found", &[], b""),
            };
            ok("application/ld+json", &document.to_string())
        });
        port.store(server.port, Ordering::SeqCst);
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
        std::fs::create_dir_all(&folder).unwrap();
        let ca = folder.join("ca.pem");
        std::fs::write(&ca, server.root()).unwrap();
        Self { server, gone, ca }
    }
}

/// OB2-HST-03, OB2-HST-13: published, taken away for good, and out of reach are three answers.
#[test]
fn a_hosted_badge_from_publication_to_withdrawal_to_silence() {
    let guild = Guild::new("hosted-badge");
    let url = format!("https://localhost:{}/7.json", guild.server.port);
    let bundle = guild.ca.with_file_name("hosted.bundle");
    let bundle = bundle.to_str().unwrap();
    let ca = guild.ca.to_str().unwrap().to_owned();
    let ask = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_proofmark"));
        command.args(arguments).args(["--at", AT, "--development", "--ca", &ca]).output().unwrap()
    };
    let verify = || ask(&["verify", &url, "--format", "json"]);
    let good = verify();
    assert_eq!(good.status.code(), Some(0), "{}", String::from_utf8_lossy(&good.stdout));
    assert_eq!(json(&good)["format"], "open-badge-2.0");
    assert_eq!(json(&good)["credential"]["achievement"]["name"]["at"], "/badge/name");
    for code in ["proof.hosted", "key.in_scope", "status.published"] {
        assert!(codes(&json(&good)).contains(&code), "{code}");
    }
    // Assertion, BadgeClass and Profile, each once.
    assert_eq!(guild.server.seen().len(), 3);

    guild.gone.store(true, Ordering::SeqCst);
    let gone = verify();
    assert_eq!(gone.status.code(), Some(1), "{}", String::from_utf8_lossy(&gone.stdout));
    assert!(codes(&json(&gone)).contains(&"status.gone"));
    // That it was taken away is evidence too.
    assert_eq!(ask(&["bundle", &url, "-o", bundle]).status.code(), Some(0));
    assert_eq!(String::from_utf8_lossy(&replay(bundle).stdout), String::from_utf8_lossy(&gone.stdout));

    drop(guild);
    let silent = verify();
    assert_eq!(silent.status.code(), Some(3), "{}", String::from_utf8_lossy(&silent.stdout));
    assert!(codes(&json(&silent)).contains(&"input.unavailable"));
}
