//! What the suites share: where their files lie, N-Quads, and a count of cases. Every case agrees with us or is listed
//! with a reason in `exceptions.json`; an exception that is no longer needed fails as well.

mod nquads;
mod tally;

pub(crate) use nquads::{dataset, quads};
pub(crate) use tally::Tally;

use serde::de::DeserializeOwned;
use std::path::{Path, PathBuf};

/// Work that one case may cost, in units of [`proofmark_json::Budget`].
pub(crate) const WORK: u64 = 20_000_000;

/// Where the vectors of one suite lie: below the folder in `PROOFMARK_VECTORS`, or below `../shared/vectors` beside the
/// workspace. Says so and gives nothing when there is neither.
pub(crate) fn suite_dir(suite: &str) -> Option<PathBuf> {
    let given = std::env::var_os("PROOFMARK_VECTORS").map(PathBuf::from);
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/vectors");
    let found = given.into_iter().chain([beside]).find(|path| path.is_dir());
    if found.is_none() {
        eprintln!("conformance: {suite}: skipped, no vectors in PROOFMARK_VECTORS or ../shared/vectors");
    }
    found.map(|path| path.join(suite))
}

/// Reads a text file of a suite.
pub(crate) fn read_text(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|fault| panic!("{}: {fault}", path.display()))
}

/// Reads a JSON file of a suite.
pub(crate) fn read_json<T: DeserializeOwned>(path: &Path) -> T {
    serde_json::from_str(&read_text(path)).unwrap_or_else(|fault| panic!("{}: {fault}", path.display()))
}
