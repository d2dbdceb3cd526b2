//! The verification page and the browser extension: built, and tested in Chromium.

use crate::steps::{Outcome, root, run};

/// Builds the page and the extension around the npm package and runs their tests.
pub(crate) fn test() -> Outcome {
    build()?;
    run("npm", &["test", "--silent"], &root().join("bindings"))
}

/// Builds `bindings/page/dist/verify.html` and the extension's packages.
pub(crate) fn build() -> Outcome {
    let folder = root().join("bindings");
    run("npm", &["ci", "--no-audit", "--no-fund", "--silent"], &folder)?;
    run("npm", &["run", "build", "--silent"], &folder)
}
