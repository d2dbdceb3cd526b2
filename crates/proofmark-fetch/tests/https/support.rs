//! A real HTTPS server on loopback with a certificate authority of its own, badges whose issuer it is, and a record of
//! every address that a fetcher connects to.

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use ed25519_dalek::{Signer, SigningKey};
use flate2::Compression;
use flate2::write::GzEncoder;
use proofmark::{Input, Policy, Report, Resources, Timestamp, Verifier};
use proofmark_fetch::{Bounds, Development, Event, Fetcher, Observer, Options};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use std::io::Write;
use std::net::{SocketAddr, TcpListener};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;
use tokio_rustls::rustls::{ServerConfig, crypto::ring};

/// What the server does with one connection.
pub(crate) enum Reply {
    /// Sends these bytes and closes in order.
    Whole(Vec<u8>),
    /// Sends these bytes and hangs up without a word.
    Cut(Vec<u8>),
    /// Sends these bytes one by one, this far apart.
    Drip(Vec<u8>, Duration),
    /// Sends these bytes and then noughts without end.
    Endless(Vec<u8>),
    /// Waits and sends these bytes.
    Late(Duration, Vec<u8>),
    /// Never answers.
    Silent,
}

/// 200 with a body.
pub(crate) fn ok(media_type: &str, body: &str) -> Reply {
    reply("200 OK", &[("Content-Type", media_type)], body.as_bytes())
}

pub(crate) fn reply(status: &str, headers: &[(&str, &str)], body: &[u8]) -> Reply {
    let mut text = format!("HTTP/1.1 {status}\r\n");
    for (name, value) in headers {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    text.push_str(&format!("Content-Length: {}\r\n\r\n", body.len()));
    let mut bytes = text.into_bytes();
    bytes.extend_from_slice(body);
    Reply::Whole(bytes)
}

pub(crate) fn redirect(location: &str) -> Reply {
    reply("302 Found", &[("Location", location), ("Set-Cookie", "who=you")], b"")
}

/// One request: host and path, and the whole head.
#[derive(Clone, Debug)]
pub(crate) struct Seen {
    pub(crate) path: String,
    pub(crate) head: String,
}

impl Seen {
    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.head.lines().skip(1).find_map(|line| {
            let (own, value) = line.split_once(':')?;
            own.eq_ignore_ascii_case(name).then(|| value.trim())
        })
    }
}

pub(crate) struct Server {
    pub(crate) port: u16,
    root: String,
    seen: Arc<Mutex<Vec<Seen>>>,
    connected: Arc<Mutex<Vec<SocketAddr>>>,
    runtime: Option<tokio::runtime::Runtime>,
}

pub(crate) const HOSTS: &[&str] = &[
    "localhost",
    "college.example",
    "other.example",
    "a0.example",
    "a1.example",
    "a2.example",
    "a3.example",
    "a4.example",
    "a5.example",
];

impl Server {
    /// Starts a server that answers `host/path` as the function says.
    pub(crate) fn start(answer: impl Fn(&Seen) -> Reply + Send + Sync + 'static) -> Self {
        let mut authority = CertificateParams::default();
        authority.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        let authority = CertifiedIssuer::self_signed(authority, KeyPair::generate().unwrap()).unwrap();
        let names: Vec<String> = HOSTS.iter().map(|host| (*host).to_owned()).collect();
        let key = KeyPair::generate().unwrap();
        let certificate = CertificateParams::new(names).unwrap().signed_by(&key, &authority).unwrap();
        let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![certificate.der().clone()], PrivateKeyDer::try_from(key.serialize_der()).unwrap())
            .unwrap();
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        listener.set_nonblocking(true).unwrap();
        let port = listener.local_addr().unwrap().port();
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
        let seen: Arc<Mutex<Vec<Seen>>> = Arc::default();
        let (log, answer) = (seen.clone(), Arc::new(answer));
        runtime.spawn(async move {
            let listener = tokio::net::TcpListener::from_std(listener).unwrap();
            while let Ok((socket, _)) = listener.accept().await {
                let (acceptor, log, answer) = (acceptor.clone(), log.clone(), answer.clone());
                tokio::spawn(async move {
                    let Ok(mut stream) = acceptor.accept(socket).await else { return };
                    let mut head = Vec::new();
                    while !head.ends_with(b"\r\n\r\n") {
                        let Ok(byte) = stream.read_u8().await else { return };
                        head.push(byte);
                    }
                    let head = String::from_utf8(head).unwrap();
                    let mut seen = Seen { path: String::new(), head };
                    let host = seen.header("host").unwrap().split(':').next().unwrap().to_owned();
                    seen.path = format!("{host}{}", seen.head.split(' ').nth(1).unwrap());
                    log.lock().unwrap().push(seen.clone());
                    match answer(&seen) {
                        Reply::Whole(bytes) => {
                            let _ = stream.write_all(&bytes).await;
                            let _ = stream.shutdown().await;
                        }
                        Reply::Cut(bytes) => {
                            let _ = stream.write_all(&bytes).await;
                            let _ = stream.flush().await;
                        }
                        Reply::Drip(bytes, apart) => {
                            for byte in bytes {
                                if stream.write_all(&[byte]).await.is_err() || stream.flush().await.is_err() {
                                    return;
                                }
                                tokio::time::sleep(apart).await;
                            }
                        }
                        Reply::Endless(bytes) => {
                            let _ = stream.write_all(&bytes).await;
                            while stream.write_all(&[b'0'; 8_192]).await.is_ok() {}
                        }
                        Reply::Late(wait, bytes) => {
                            tokio::time::sleep(wait).await;
                            let _ = stream.write_all(&bytes).await;
                            let _ = stream.shutdown().await;
                        }
                        Reply::Silent => tokio::time::sleep(Duration::from_secs(60)).await,
                    }
                });
            }
        });
        Self { port, root: authority.pem(), seen, connected: Arc::default(), runtime: Some(runtime) }
    }

    /// Options under which the test names lead here.
    pub(crate) fn options(&self) -> Options {
        let at: SocketAddr = ([127, 0, 0, 1], self.port).into();
        let connected = self.connected.clone();
        let observer = Observer::new(move |event| {
            if let Event::Connecting { addresses, .. } = event {
                connected.lock().unwrap().extend_from_slice(addresses);
            }
        });
        Options {
            development: Some(Development {
                roots: vec![self.root().to_owned()],
                hosts: HOSTS.iter().skip(1).map(|host| ((*host).to_owned(), at)).collect(),
            }),
            observer,
            ..Options::default()
        }
    }

    /// The certificate authority, as PEM.
    pub(crate) fn root(&self) -> &str {
        &self.root
    }

    pub(crate) fn fetcher(&self) -> Fetcher {
        Fetcher::new(self.options()).unwrap()
    }

    /// A fetcher that waits half a second for one document.
    pub(crate) fn hasty(&self) -> Fetcher {
        let bounds = Bounds { each: Duration::from_millis(500), ..Bounds::default() };
        Fetcher::new(Options { bounds, ..self.options() }).unwrap()
    }

    pub(crate) fn seen(&self) -> Vec<Seen> {
        self.seen.lock().unwrap().clone()
    }

    /// How often `host/path` was asked for.
    pub(crate) fn hits(&self, path: &str) -> usize {
        self.seen().iter().filter(|seen| seen.path == path).count()
    }

    /// Every address that was handed to a connection.
    pub(crate) fn connected(&self) -> Vec<SocketAddr> {
        self.connected.lock().unwrap().clone()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.runtime.take().unwrap().shutdown_background();
        // No test's request leaves loopback.
        if !std::thread::panicking() {
            assert!(self.connected().iter().all(|address| address.ip().is_loopback()), "{:?}", self.connected());
        }
    }
}

/// An issuer with a did:web.
pub(crate) struct Issuer {
    pub(crate) did: String,
    key: SigningKey,
}

impl Issuer {
    pub(crate) fn new(host: &str, seed: u8) -> Self {
        Self { did: format!("did:web:{host}"), key: SigningKey::from_bytes(&[seed; 32]) }
    }

    /// Its DID document.
    pub(crate) fn document(&self) -> String {
        let (did, x) = (&self.did, BASE64_URL_SAFE_NO_PAD.encode(self.key.verifying_key().as_bytes()));
        format!(
            r#"{{"id":"{did}","verificationMethod":[{{"id":"{did}#key","type":"JsonWebKey","controller":"{did}","publicKeyJwk":{{"kty":"OKP","crv":"Ed25519","x":"{x}"}}}}],"assertionMethod":["{did}#key"]}}"#
        )
    }

    /// A badge of it, as a token.
    pub(crate) fn badge(&self, number: u32) -> String {
        let did = &self.did;
        let claims = format!(
            r#"{{"@context":["https://www.w3.org/ns/credentials/v2"],"id":"urn:uuid:00000000-0000-4000-8000-{number:012}","type":["VerifiableCredential"],"issuer":"{did}","validFrom":"2026-01-01T00:00:00Z","credentialSubject":{{"id":"did:example:{number}"}}}}"#
        );
        self.sign(&claims)
    }

    /// A badge of it with the same number in a status list at this address.
    pub(crate) fn listed_badge(&self, number: usize, list: &str) -> String {
        let did = &self.did;
        self.sign(&format!(
            r#"{{"@context":["https://www.w3.org/ns/credentials/v2"],"id":"urn:uuid:00000000-0000-4000-8000-{number:012}","type":["VerifiableCredential"],"issuer":"{did}","validFrom":"2026-01-01T00:00:00Z","credentialStatus":{{"id":"{list}#{number}","type":"BitstringStatusListEntry","statusPurpose":"revocation","statusListIndex":"{number}","statusListCredential":"{list}"}},"credentialSubject":{{"id":"did:example:1"}}}}"#
        ))
    }

    /// Its status list at this address, with one badge revoked or none.
    pub(crate) fn list(&self, url: &str, revoked: Option<usize>) -> String {
        let mut bits = vec![0_u8; 16_384];
        if let Some(number) = revoked {
            *bits.get_mut(number / 8).unwrap() = 0x80 >> (number % 8);
        }
        let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
        encoder.write_all(&bits).unwrap();
        let (did, encoded) = (&self.did, BASE64_URL_SAFE_NO_PAD.encode(encoder.finish().unwrap()));
        self.sign(&format!(
            r#"{{"@context":["https://www.w3.org/ns/credentials/v2"],"id":"{url}","type":["VerifiableCredential","BitstringStatusListCredential"],"issuer":"{did}","validFrom":"2026-05-31T00:00:00Z","credentialSubject":{{"id":"{url}#list","type":"BitstringStatusList","statusPurpose":"revocation","encodedList":"u{encoded}"}}}}"#
        ))
    }

    /// A credential of it, as a token.
    pub(crate) fn sign(&self, claims: &str) -> String {
        let header = format!(r#"{{"alg":"EdDSA","typ":"vc+jwt","kid":"{}#key"}}"#, self.did);
        let signed = [&header, claims].map(|part| BASE64_URL_SAFE_NO_PAD.encode(part)).join(".");
        let signature = self.key.sign(signed.as_bytes());
        format!("{signed}.{}", BASE64_URL_SAFE_NO_PAD.encode(signature.to_bytes()))
    }
}

pub(crate) fn at() -> Timestamp {
    Timestamp::parse("2026-06-01T12:00:00Z").unwrap()
}

pub(crate) fn verify(fetcher: &Fetcher, badge: &str) -> Report {
    fetcher.verify(&Verifier::new(Policy::default()), Input::from(badge), &mut Resources::new(), at())
}

/// The codes of a report with what they tell an engineer.
pub(crate) fn codes(report: &Report) -> Vec<(String, String)> {
    report.findings().iter().map(|finding| (finding.code().name().to_owned(), finding.detail().to_string())).collect()
}

/// A presentation with badges of the hosts `a0.example` and so on.
pub(crate) fn presentation(count: u8) -> String {
    let inner: Vec<String> = (0..count)
        .map(|number| {
            let badge = Issuer::new(&format!("a{number}.example"), number).badge(0);
            format!(
                r#"{{"@context":"https://www.w3.org/ns/credentials/v2","id":"data:application/vc+jwt,{badge}","type":"EnvelopedVerifiableCredential"}}"#
            )
        })
        .collect();
    format!(
        r#"{{"@context":["https://www.w3.org/ns/credentials/v2"],"type":["VerifiablePresentation"],"verifiableCredential":[{}]}}"#,
        inner.join(",")
    )
}
