//! The network, made when it is needed first: most verifications of a did:key need none.

use crate::progress::Progress;
use crate::{SettingArguments, setting};
use proofmark::{Input, Report, Resources, Timestamp, Verifier};
use proofmark_fetch::{Development, Fetcher, Options};
use std::cell::OnceCell;

/// A fetcher to be, and its progress on the terminal.
pub(crate) struct Network {
    options: Options,
    progress: Progress,
    fetcher: OnceCell<Result<Fetcher, String>>,
}

impl Network {
    pub(crate) fn of(arguments: &SettingArguments) -> Result<Self, String> {
        let roots = arguments.ca.iter().map(|file| setting::text(file)).collect::<Result<_, _>>()?;
        let development = arguments.development.then(|| Development { roots, ..Development::default() });
        let progress = Progress::default();
        let observer = progress.observer();
        let (cache, proxy) = (arguments.cache.clone(), arguments.proxy.clone());
        let options = Options { cache, proxy, development, observer, ..Options::default() };
        let network = Self { options, progress, fetcher: OnceCell::new() };
        // What was asked for by name should fail at once, not at the first badge that needs it.
        if arguments.cache.is_some() || arguments.proxy.is_some() || arguments.ca.is_some() {
            network.fetcher()?;
        }
        Ok(network)
    }

    fn fetcher(&self) -> Result<&Fetcher, String> {
        let made = self.fetcher.get_or_init(|| Fetcher::new(self.options.clone()).map_err(|fault| fault.to_string()));
        made.as_ref().map_err(Clone::clone)
    }

    /// The report with all that can be fetched for it. What could not be had, and why, is in the report.
    pub(crate) fn verify(
        &self,
        verifier: &Verifier,
        input: Input<'_>,
        resources: &mut Resources,
        at: Timestamp,
    ) -> Report {
        let _shown = self.progress.show();
        match self.fetcher() {
            Ok(fetcher) => fetcher.verify(verifier, input, resources, at),
            Err(fault) => {
                let report = verifier.verify(input, resources, at);
                for need in report.needs() {
                    resources.insert_unavailable(&need.url, &fault);
                }
                verifier.verify(input, resources, at)
            }
        }
    }
}
