//! `cargo xtask npm`: the npm package, built and tested in Node, in a browser and in scratch projects.

use crate::measure::target;
use crate::steps::{Outcome, root, run};
use crate::wasm;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

#[path = "../../proofmark/tests/manifest/mod.rs"]
#[expect(clippy::expect_used, clippy::panic, reason = "shared with tests, which fail by panicking")]
mod manifest;

/// Debian's browser, and where a test may be told of another one.
const BROWSER: &str = "/usr/bin/chromium";

/// Everything about the package that CI asks for, once its module is built.
pub(crate) fn test() -> Outcome {
    let browser = chromium()?;
    let folder = target().join("npm");
    std::fs::create_dir_all(&folder).map_err(|fault| format!("{}: {fault}", folder.display()))?;
    let expected = serde_json::to_string(&expected()).map_err(|fault| fault.to_string())?;
    std::fs::write(folder.join("expected.json"), expected).map_err(|fault| fault.to_string())?;
    run("node", &["node_modules/typescript/bin/tsc", "--project", "."], &tests())?;
    node(&["--expose-gc", "--test", "--test-reporter=spec", "--test-concurrency=1"], &browser)
}

/// Prints the table of `bindings/wasm/README.md`: sizes and times of the package and its peers.
pub(crate) fn figures() -> Outcome {
    let browser = chromium()?;
    wasm::build()?;
    node(&["figures.mjs"], &browser)
}

fn tests() -> PathBuf {
    root().join("bindings/wasm/tests")
}

fn node(arguments: &[&str], browser: &str) -> Outcome {
    println!("$ node {}", arguments.join(" "));
    let status = Command::new("node")
        .args(arguments)
        .current_dir(tests())
        .env("PROOFMARK_NPM_TARGET", target().join("npm"))
        .env("PROOFMARK_CHROMIUM", browser)
        .status()
        .map_err(|fault| format!("node cannot be run: {fault}"))?;
    if status.success() { Ok(()) } else { Err(format!("node {} failed", arguments.join(" "))) }
}

/// The browser that tests run in: Debian's, or the one that the environment names.
pub(crate) fn chromium() -> Result<String, String> {
    let browser = std::env::var("PROOFMARK_CHROMIUM").unwrap_or_else(|_| BROWSER.to_owned());
    if Path::new(&browser).exists() {
        return Ok(browser);
    }
    Err(format!("{browser} is missing: install the Debian package chromium, or name another one in PROOFMARK_CHROMIUM"))
}

/// The SHA-256 of the report on each fixture, as the library itself writes it.
fn expected() -> BTreeMap<String, String> {
    let digest = |case: manifest::Case| {
        let report = case.verify(&case.bytes()).to_json();
        let digest = Sha256::digest(report.as_bytes()).iter().fold(String::new(), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        });
        (case.id, digest)
    };
    manifest::cases().into_iter().map(digest).collect()
}
