//! DID methods that the `ssi` feature resolves without a network, for policies that leave them to the host. Without the feature
//! there are none.

use proofmark::{Need, Resources};

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
