//! Under what badges are verified: policy, trust, time, documents at hand, and whether there is a network.

use crate::network::Network;
use crate::{SettingArguments, input, resolver};
use proofmark::{Bundle, Expected, HostPolicy, Input, Policy, Report, Resources, Timestamp, Trust, Verifier};
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

/// Everything that is the same for all inputs of one command.
pub(crate) struct Setting {
    verifier: Verifier,
    resources: Resources,
    at: Timestamp,
    network: Option<Network>,
    /// The text of the trust file.
    trust: Option<String>,
}

impl Setting {
    /// What the arguments ask for, and the bundle if one is given: its policy, trust and documents take the place of those
    /// that are not given, and there is no network.
    pub(crate) fn of(arguments: &SettingArguments, bundle: Option<&Path>) -> Result<(Self, Option<Bundle>), String> {
        let bundle = match bundle {
            None => None,
            Some(file) => {
                let bundle = Bundle::from_bytes(&input::read_whole(file).map_err(|fault| named(file, fault))?);
                Some(bundle.map_err(|fault| named(file, fault))?)
            }
        };
        let mut policy = match (&arguments.policy, &bundle) {
            (None, Some(bundle)) => bundle.policy().clone(),
            (file, _) => policy(file.as_deref())?,
        };
        if arguments.development {
            policy.hosts = HostPolicy::Development;
        }
        let trust = match (&arguments.trust, &bundle) {
            (Some(file), _) => Some((text(file)?, file.display().to_string())),
            (None, Some(bundle)) => bundle.trust().map(|text| (text.to_owned(), "the bundle".to_owned())),
            (None, None) => None,
        };
        let mut verifier = Verifier::new(policy);
        if let Some((text, place)) = &trust {
            verifier = verifier.trusting(Trust::from_json(text).map_err(|fault| format!("{place}: {fault}"))?);
        }
        let mut resources = resources(&arguments.resources)?;
        for url in &arguments.unavailable {
            resources.insert_unavailable(url, "said to be unavailable by the caller");
        }
        for url in &arguments.gone {
            resources.insert_gone(url);
        }
        if let Some(bundle) = &bundle {
            resources = bundle.resources().clone();
        }
        let at = arguments.at.as_ref().map_or_else(now, |text| Timestamp::parse(text));
        let at = at.map_err(|fault| format!("--at: {fault}"))?;
        let network = if arguments.offline || bundle.is_some() { None } else { Some(Network::of(arguments)?) };
        Ok((Self { verifier, resources, at, network, trust: trust.map(|(text, _)| text) }, bundle))
    }

    /// The same, asking in addition whether a badge is what the caller expects. A bundle does not keep it.
    pub(crate) fn expecting(self, expected: Expected) -> Self {
        if expected == Expected::default() {
            return self;
        }
        Self { verifier: self.verifier.expecting(expected), ..self }
    }

    /// The bytes of a file or of standard input. An address is an input of its own: what is there is asked for like all else
    /// that a verdict needs, and for a hosted badge the address is what it is known by.
    pub(crate) fn read(file: &Path) -> Result<Vec<u8>, String> {
        match file.to_str().filter(|text| text.starts_with("https://") || text.starts_with("http://")) {
            Some(url) => Ok(url.as_bytes().to_vec()),
            None => input::read(file).map_err(|fault| named(file, fault)),
        }
    }

    /// The report on an input, and the documents that it rests on.
    pub(crate) fn report(&self, bytes: &[u8]) -> (Report, Resources) {
        let input = Input::from_bytes(bytes);
        let mut resources = self.resources.clone();
        let mut report = self.verifier.verify(input, &resources, self.at);
        while resolver::answer(report.needs(), &mut resources) {
            report = self.verifier.verify(input, &resources, self.at);
        }
        if let Some(network) = self.network.as_ref().filter(|_| !report.needs().is_empty()) {
            report = network.verify(&self.verifier, input, &mut resources, self.at);
        }
        (report, resources)
    }

    /// An empty bundle under this policy and trust.
    pub(crate) fn bundle(&self) -> Bundle {
        let mut bundle = Bundle::new(self.verifier.policy().clone());
        if let Some(trust) = &self.trust {
            bundle.trusting(trust);
        }
        bundle
    }
}

/// How an input is called in a report.
pub(crate) fn shown(file: &Path) -> String {
    if file.as_os_str() == "-" { "standard input".to_owned() } else { file.display().to_string() }
}

/// The policy of a file, the built-in one of that name, or the default.
pub(crate) fn policy(file: Option<&Path>) -> Result<Policy, String> {
    let Some(file) = file else { return Ok(Policy::default()) };
    // A file of that name is given as ./lenient.
    if file.as_os_str() == "lenient" {
        return Ok(Policy::lenient());
    }
    Policy::from_json(&text(file)?).map_err(|fault| named(file, fault))
}

/// Documents that were given as URL=FILE.
pub(crate) fn resources(given: &[String]) -> Result<Resources, String> {
    let mut resources = Resources::new();
    for given in given {
        // An address may hold =, a file name hardly ever does.
        let (url, file) = given.rsplit_once('=').ok_or_else(|| format!("--resource {given}: give it as URL=FILE"))?;
        let bytes = input::read(Path::new(file)).map_err(|fault| format!("--resource {url}: {file}: {fault}"))?;
        resources.insert(url, &bytes);
    }
    Ok(resources)
}

pub(crate) fn text(file: &Path) -> Result<String, String> {
    let bytes = input::read(file).map_err(|fault| named(file, fault))?;
    String::from_utf8(bytes).map_err(|_| named(file, "not UTF-8"))
}

fn named(file: &Path, fault: impl std::fmt::Display) -> String {
    format!("{}: {fault}", file.display())
}

fn now() -> Result<Timestamp, proofmark::Error> {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    Timestamp::from_unix(i64::try_from(since).unwrap_or(0))
}
