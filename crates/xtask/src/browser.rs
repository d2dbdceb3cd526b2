//! `cargo xtask browser`: the verification page and the browser extension, built, and tested in Chromium and Firefox.

use crate::steps::{Outcome, root, run};
use crate::{npm, wasm};

/// Builds the page and the extension around the npm package and runs their tests.
pub(crate) fn test() -> Outcome {
    npm::chromium()?;
    build()?;
    run("npm", &["test", "--silent"], &root().join("bindings"))
}

/// Builds `bindings/page/dist/verify.html` and the extension's packages. The module is built if there is none yet.
pub(crate) fn build() -> Outcome {
    if !wasm::dist().join("deflated.js").exists() {
        wasm::build()?;
    }
    let folder = root().join("bindings");
    wasm::tools_installed(&folder)?;
    run("npm", &["run", "build", "--silent"], &folder)
}
