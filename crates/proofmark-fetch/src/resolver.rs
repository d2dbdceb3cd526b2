//! From a name to the addresses that are connected to. They are looked up once, checked, and handed to the connection as
//! they are, so a name that changes its addresses in between has nothing to gain (DNS rebinding, THREAT-37).

use crate::address::is_public;
use crate::{Development, Event, Observer, Unavailable};
use reqwest::dns::{Addrs, Name, Resolve, Resolving};
use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::sync::Arc;

/// The only way from a name to an address.
#[derive(Debug)]
pub(crate) struct Resolver {
    /// The host of the proxy: chosen by the caller, often in an inner network.
    proxy: Option<String>,
    /// Names with fixed loopback addresses; `None` outside of development.
    development: Option<BTreeMap<String, SocketAddr>>,
    observer: Observer,
}

impl Resolver {
    pub(crate) fn new(proxy: Option<String>, development: Option<&Development>, observer: Observer) -> Self {
        let development = development.map(|development| development.hosts.iter().cloned().collect());
        Self { proxy, development, observer }
    }

    /// Those of the addresses that may be connected to.
    fn permitted(&self, host: &str, found: Vec<SocketAddr>) -> Result<Vec<SocketAddr>, Unavailable> {
        if found.is_empty() {
            return Err(Unavailable::NoAddress);
        }
        let chosen_by_caller = self.proxy.as_deref() == Some(host);
        let loopback = self.development.is_some();
        let permitted: Vec<SocketAddr> = found
            .into_iter()
            .filter(|found| chosen_by_caller || is_public(found.ip()) || (loopback && found.ip().is_loopback()))
            .collect();
        if permitted.is_empty() { Err(Unavailable::NotPublic) } else { Ok(permitted) }
    }

    async fn addresses(&self, host: &str) -> Result<Vec<SocketAddr>, Unavailable> {
        let found = match self.development.as_ref().and_then(|hosts| hosts.get(host)) {
            Some(fixed) => vec![*fixed],
            // Port 0 stands for the port of the URL.
            None => tokio::net::lookup_host((host, 0)).await.map_err(|_| Unavailable::NoAddress)?.collect(),
        };
        let permitted = self.permitted(host, found)?;
        self.observer.tell(&Event::Connecting { host, addresses: &permitted });
        Ok(permitted)
    }
}

/// What the HTTP client is given.
pub(crate) struct Shared(pub(crate) Arc<Resolver>);

impl Resolve for Shared {
    fn resolve(&self, name: Name) -> Resolving {
        let resolver = self.0.clone();
        Box::pin(async move {
            let addresses = resolver.addresses(name.as_str()).await?;
            let addresses: Addrs = Box::new(addresses.into_iter());
            Ok(addresses)
        })
    }
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    fn addresses(texts: &[&str]) -> Vec<SocketAddr> {
        texts.iter().map(|text| SocketAddr::new(text.parse().unwrap(), 0)).collect()
    }

    #[test]
    fn threat_37_only_checked_addresses_reach_the_connection() {
        let strict = Resolver::new(None, None, Observer::default());
        assert_eq!(strict.permitted("a.example", Vec::new()), Err(Unavailable::NoAddress));
        for inner in ["127.0.0.1", "::1", "10.0.0.1", "169.254.169.254", "::ffff:8.8.8.8", "fd00::1"] {
            assert_eq!(strict.permitted("a.example", addresses(&[inner])), Err(Unavailable::NotPublic), "{inner}");
        }
        // A name with public and inner addresses is connected to at the public ones alone.
        let mixed = addresses(&["10.0.0.1", "8.8.8.8", "::1", "2606:4700::1111"]);
        assert_eq!(strict.permitted("a.example", mixed), Ok(addresses(&["8.8.8.8", "2606:4700::1111"])));
    }

    #[test]
    fn development_adds_loopback_and_nothing_else() {
        let development = Resolver::new(None, Some(&Development::default()), Observer::default());
        let all = addresses(&["127.0.0.1", "::1", "10.0.0.1", "169.254.169.254", "0.0.0.0", "::ffff:127.0.0.1"]);
        assert_eq!(development.permitted("localhost", all), Ok(addresses(&["127.0.0.1", "::1"])));
    }

    #[test]
    fn the_proxy_of_the_caller_may_be_an_inner_host_and_no_other_may() {
        let proxied = Resolver::new(Some("proxy.corp".to_owned()), None, Observer::default());
        assert_eq!(proxied.permitted("proxy.corp", addresses(&["10.0.0.1"])), Ok(addresses(&["10.0.0.1"])));
        assert_eq!(proxied.permitted("a.example", addresses(&["10.0.0.1"])), Err(Unavailable::NotPublic));
    }
}
