//! One document from one server: the request, the redirects, the bytes.

use crate::resolver::{Resolver, Shared};
use crate::trip::Trip;
use crate::{Development, Error, Event, Observer, Options, Unavailable, target};
use reqwest::header::{
    ACCEPT, AGE, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, ETAG, HeaderMap, HeaderName, IF_MODIFIED_SINCE,
    IF_NONE_MATCH, LAST_MODIFIED, LOCATION,
};
use reqwest::{Response, StatusCode, Url};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject;
use rustls::{CertificateError, ClientConfig};
use rustls_platform_verifier::Verifier;
use std::error::Error as StdError;
use std::sync::Arc;

/// Longest value of a header that is kept.
const HEADER_CHARS: usize = 1_024;

/// The HTTP client, and the rules that hold for all that it asks.
#[derive(Debug)]
pub(crate) struct Client {
    http: reqwest::Client,
    development: bool,
    observer: Observer,
}

/// What is asked for, and how carefully.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Ask<'a> {
    pub(crate) url: &'a str,
    pub(crate) accept: &'a [&'a str],
    pub(crate) max_bytes: u64,
    pub(crate) max_redirects: u8,
    /// Whether a web page can be what is asked for.
    pub(crate) web_page: bool,
}

/// What the server said when it sent a document, so that it can be asked whether it changed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Validators {
    pub(crate) etag: Option<String>,
    pub(crate) last_modified: Option<String>,
}

/// What came.
#[derive(Debug)]
pub(crate) enum Answer {
    Document {
        bytes: Vec<u8>,
        media_type: Option<String>,
        /// The address it came from, where redirects led to another one than was asked.
        came_from: Option<String>,
        said: Said,
    },
    /// The document that the validators belong to has not changed.
    Unchanged(Said),
}

/// What the server said about the document's life.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Said {
    pub(crate) validators: Validators,
    pub(crate) cache_control: String,
    /// For how many seconds a cache between here and the server has had the document.
    pub(crate) age: u64,
}

impl Client {
    pub(crate) fn new(options: &Options) -> Result<Self, Error> {
        let development = options.development.as_ref();
        let mut builder = reqwest::Client::builder()
            .tls_backend_preconfigured(tls(development)?)
            .https_only(true)
            .user_agent(concat!("proofmark/", env!("CARGO_PKG_VERSION")))
            // Redirects are followed here, where each is checked (NET-03), and no request is made twice.
            .redirect(reqwest::redirect::Policy::none())
            .retry(reqwest::retry::never())
            // A connection lives for one request: its address was checked for that one, and it outlives no runtime.
            .pool_max_idle_per_host(0)
            .no_proxy();
        let mut proxy_host = None;
        if let Some(proxy) = &options.proxy {
            let fault = || Error::Proxy("it is not a URL such as http://proxy.example:3128".to_owned());
            let url = Url::parse(proxy).ok().filter(|url| matches!(url.scheme(), "http" | "https"));
            proxy_host = url.ok_or_else(fault)?.domain().map(str::to_owned);
            builder = builder.proxy(reqwest::Proxy::all(proxy).map_err(|_| fault())?);
        }
        let resolver = Resolver::new(proxy_host, development, options.observer.clone());
        let http = builder
            .dns_resolver(Shared(Arc::new(resolver)))
            .build()
            .map_err(|fault| Error::Roots(fault.to_string()))?;
        Ok(Self { http, development: development.is_some(), observer: options.observer.clone() })
    }

    /// Asks for a document and follows redirects as far as it may.
    pub(crate) async fn ask(&self, ask: Ask<'_>, known: &Validators, trip: &Trip) -> Result<Answer, Unavailable> {
        let mut url = target::parse(ask.url, self.development)?;
        let mut redirects = 0_u8;
        loop {
            trip.pay(url.host_str().unwrap_or_default())?;
            let mut request = self.http.get(url.clone()).header(ACCEPT, accept(ask.accept));
            if let Some(etag) = &known.etag {
                request = request.header(IF_NONE_MATCH, etag);
            }
            if let Some(date) = &known.last_modified {
                request = request.header(IF_MODIFIED_SINCE, date);
            }
            let response = request.send().await.map_err(|fault| reason(&fault))?;
            match response.status() {
                // Part of a document, or none, is not the document.
                StatusCode::OK => {
                    let came_from = (redirects > 0).then(|| url.to_string());
                    return self::document(response, ask, came_from).await;
                }
                StatusCode::NOT_MODIFIED if *known != Validators::default() => {
                    return Ok(Answer::Unchanged(said(response.headers())));
                }
                StatusCode::MOVED_PERMANENTLY
                | StatusCode::FOUND
                | StatusCode::SEE_OTHER
                | StatusCode::TEMPORARY_REDIRECT
                | StatusCode::PERMANENT_REDIRECT => {
                    if redirects >= ask.max_redirects {
                        return Err(Unavailable::Redirects(ask.max_redirects));
                    }
                    redirects = redirects.saturating_add(1);
                    let location = response.headers().get(LOCATION).and_then(|value| value.to_str().ok());
                    let location = location.ok_or(Unavailable::Refused("the redirect leads to no URL"))?;
                    let next = target::follow(&url, location, self.development)?;
                    self.observer.tell(&Event::Redirected { from: url.as_str(), to: next.as_str() });
                    url = next;
                }
                status => return Err(Unavailable::Status(status.as_u16())),
            }
        }
    }
}

/// TLS 1.2 and 1.3 with the certificate authorities of the platform. No certificate of the client's own (NET-06).
fn tls(development: Option<&Development>) -> Result<ClientConfig, Error> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let mut roots = Vec::new();
    for pem in development.map(|development| development.roots.as_slice()).unwrap_or_default() {
        let found: Result<Vec<CertificateDer<'static>>, _> = CertificateDer::pem_slice_iter(pem.as_bytes()).collect();
        match found {
            Ok(found) if !found.is_empty() => roots.extend(found),
            _ => return Err(Error::Roots("a text is not PEM with a certificate".to_owned())),
        }
    }
    let fault = |fault: rustls::Error| Error::Roots(fault.to_string());
    let verifier = if roots.is_empty() {
        Verifier::new(provider.clone())
    } else {
        Verifier::new_with_extra_roots(roots, provider.clone())
    };
    let verifier = Arc::new(verifier.map_err(fault)?);
    Ok(ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(fault)?
        .dangerous()
        .with_custom_certificate_verifier(verifier)
        .with_no_client_auth())
}

/// The media types, best first, with weights that say so.
fn accept(types: &[&str]) -> String {
    let mut text = String::new();
    for (rank, media_type) in types.iter().enumerate() {
        let weight = 10_usize.saturating_sub(rank).max(1);
        let weight = if weight == 10 { String::new() } else { format!(";q=0.{weight}") };
        let comma = if rank == 0 { "" } else { ", " };
        text.push_str(&format!("{comma}{media_type}{weight}"));
    }
    text
}

/// Reads the body up to the limit, counted as decoded (NET-04, NET-05).
async fn document(mut response: Response, ask: Ask<'_>, came_from: Option<String>) -> Result<Answer, Unavailable> {
    let too_large = || Unavailable::TooLarge(ask.max_bytes);
    let headers = response.headers();
    // The client undoes gzip and takes the header away; whatever is left was not asked for.
    if header(headers, &CONTENT_ENCODING).is_some_and(|encoding| !encoding.eq_ignore_ascii_case("identity")) {
        return Err(Unavailable::Encoding);
    }
    let media_type = header(headers, &CONTENT_TYPE)
        .and_then(|text| text.split(';').next().map(|name| name.trim().to_ascii_lowercase()))
        .filter(|name| !name.is_empty());
    let said = said(headers);
    if response.content_length().is_some_and(|length| length > ask.max_bytes) {
        return Err(too_large());
    }
    let mut bytes = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(|fault| reason(&fault))? {
        let length = bytes.len().saturating_add(chunk.len());
        if u64::try_from(length).unwrap_or(u64::MAX) > ask.max_bytes {
            return Err(too_large());
        }
        bytes.extend_from_slice(&chunk);
    }
    // NET-10: the media type is a hint, and a document under a wrong one is judged by the core. A sign-in page or an error
    // page with status 200 is no document, though, and must not make a badge look forged.
    let html = matches!(media_type.as_deref(), Some("text/html" | "application/xhtml+xml"));
    if html && !ask.web_page && bytes.trim_ascii_start().first() == Some(&b'<') {
        return Err(Unavailable::WebPage);
    }
    Ok(Answer::Document { bytes, media_type, came_from, said })
}

fn header(headers: &HeaderMap, name: &HeaderName) -> Option<String> {
    let text = headers.get(name)?.to_str().ok()?.trim();
    (text.len() <= HEADER_CHARS).then(|| text.to_owned())
}

fn said(headers: &HeaderMap) -> Said {
    // A header that stands there twice is read as one list (RFC 9110 section 5.2).
    let cache_control: Vec<&str> =
        headers.get_all(CACHE_CONTROL).iter().filter_map(|value| value.to_str().ok()).collect();
    Said {
        validators: Validators { etag: header(headers, &ETAG), last_modified: header(headers, &LAST_MODIFIED) },
        cache_control: cache_control.join(","),
        age: header(headers, &AGE).and_then(|text| text.parse().ok()).unwrap_or(0),
    }
}

/// What went wrong, from what the libraries below say.
fn reason(fault: &reqwest::Error) -> Unavailable {
    let mut next: Option<&(dyn StdError + 'static)> = Some(fault);
    while let Some(cause) = next {
        if let Some(own) = cause.downcast_ref::<Unavailable>() {
            return own.clone();
        }
        // An I/O error hides what it is made of from `source`.
        let inner = cause.downcast_ref::<std::io::Error>().and_then(std::io::Error::get_ref);
        let inner: Option<&(dyn StdError + 'static)> = inner.map(|inner| {
            let inner: &(dyn StdError + 'static) = inner;
            inner
        });
        if let Some(tls) = cause.downcast_ref().or_else(|| inner.and_then(|inner| inner.downcast_ref())) {
            return Unavailable::Tls(tls_reason(tls));
        }
        next = inner.or_else(|| cause.source());
    }
    if fault.is_connect() { Unavailable::NoConnection } else { Unavailable::Broken }
}

fn tls_reason(fault: &rustls::Error) -> &'static str {
    match fault {
        rustls::Error::InvalidCertificate(certificate) => match certificate {
            CertificateError::Expired | CertificateError::ExpiredContext { .. } => "the certificate has expired",
            CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
                "the certificate is for another host"
            }
            CertificateError::UnknownIssuer => "nobody known vouches for the certificate",
            CertificateError::Revoked => "the certificate was revoked",
            _ => "the certificate is not valid",
        },
        _ => "the handshake failed",
    }
}
