//! DID methods that the `ssi` feature resolves without a network. Without the feature there are none.

use proofmark::{Need, Resources};

/// The methods that this build leaves to the host, which the report lists as a relaxation.
pub(crate) fn methods() -> impl Iterator<Item = String> {
    #[cfg(feature = "ssi")]
    let methods = proofmark_ssi::METHODS.into_iter();
    #[cfg(not(feature = "ssi"))]
    let methods = [].into_iter();
    methods.map(|method: &str| method.to_owned())
}

/// Answers the needs that are for such a DID, and says whether there was one.
pub(crate) fn answer(needs: &[Need], resources: &mut Resources) -> bool {
    let mut answered = false;
    for need in needs {
        #[cfg(feature = "ssi")]
        let answer = proofmark_ssi::answer(need);
        #[cfg(not(feature = "ssi"))]
        let answer: Option<Result<Vec<u8>, String>> = None;
        if let Some(answer) = answer {
            resources.supply(need, answer);
            answered = true;
        }
    }
    answered
}
