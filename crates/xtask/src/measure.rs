//! Budgets that are about the product as a whole: how large, how many dependencies.

use crate::steps::{Outcome, cargo, root};
use std::collections::BTreeSet;
use std::process::Command;

/// Most bytes of the stripped release binary.
const BINARY_BYTES: u64 = 6_000_000;
/// Fewer packages than this in the normal tree of the core, itself included.
const CORE_PACKAGES: usize = 90;

/// Builds the release binary, counts, and fails on a budget that is exceeded.
pub(crate) fn budgets() -> Outcome {
    cargo(&["build", "--release", "--package", "proofmark-cli", "--quiet"])?;
    let target = std::env::var("CARGO_TARGET_DIR").map_or_else(|_| root().join("target"), Into::into);
    let binary = target.join("release").join(format!("proofmark{}", std::env::consts::EXE_SUFFIX));
    let bytes = std::fs::metadata(&binary).map_err(|fault| format!("{}: {fault}", binary.display()))?.len();
    println!("release binary: {bytes} bytes (budget {BINARY_BYTES})");
    let packages = core_packages()?;
    println!("packages of the core: {packages} (budget: fewer than {CORE_PACKAGES})");
    if bytes > BINARY_BYTES {
        return Err(format!("the release binary has {bytes} bytes, more than {BINARY_BYTES}"));
    }
    if packages >= CORE_PACKAGES {
        return Err(format!("the core has {packages} packages, not fewer than {CORE_PACKAGES}"));
    }
    Ok(())
}

fn core_packages() -> Result<usize, String> {
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    let output = Command::new(cargo)
        .args(["tree", "--edges", "normal", "--package", "proofmark", "--prefix", "none", "--locked"])
        .current_dir(root())
        .output()
        .map_err(|fault| fault.to_string())?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    let text = String::from_utf8_lossy(&output.stdout);
    let packages: BTreeSet<String> =
        text.lines().map(|line| line.trim_end_matches(" (*)").to_owned()).filter(|line| !line.is_empty()).collect();
    Ok(packages.len())
}
