//! Budgets that are about the product as a whole: how large, how many dependencies.

use crate::steps::{Outcome, cargo, root};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Most bytes of the stripped release binary.
const BINARY_BYTES: u64 = 6_000_000;
/// Fewer packages than this in the normal tree of the core, itself included.
const CORE_PACKAGES: usize = 90;

/// Builds the release binary, counts, and fails on a budget that is exceeded.
pub(crate) fn budgets() -> Outcome {
    cargo(&["build", "--release", "--package", "proofmark-cli", "--quiet"])?;
    let binary = target().join("release").join(format!("proofmark{}", std::env::consts::EXE_SUFFIX));
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

/// Prints what the benches measured, each verification beside the bare signature check of the same run.
pub(crate) fn ratios() -> Outcome {
    let folder = target().join("criterion");
    let mut groups: Vec<_> = std::fs::read_dir(&folder)
        .map_err(|fault| format!("{}: {fault}", folder.display()))?
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .filter(|path| path.join("whole").is_dir())
        .collect();
    groups.sort();
    println!("| badge | whole | bare signature, key read first | ratio | everything but the signature |");
    println!("|---|---|---|---|---|");
    for group in groups {
        let name = group.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let micros = |bench: &str| median(&group.join(bench).join("new/estimates.json")).map(|nanos| nanos / 1000.0);
        let (whole, bare, rest) = (micros("whole")?, micros("signature-and-key")?, micros("without-signature")?);
        let key = bare - micros("signature")?;
        println!(
            "| {name} | {whole:.1} µs | {bare:.1} µs | {:.2} × | {:.1} µs, of which {key:.1} µs read the key |",
            whole / bare,
            rest
        );
    }
    Ok(())
}

fn median(file: &Path) -> Result<f64, String> {
    let text = std::fs::read_to_string(file).map_err(|fault| format!("{}: {fault}", file.display()))?;
    let estimates: serde_json::Value = serde_json::from_str(&text).map_err(|fault| fault.to_string())?;
    estimates
        .pointer("/median/point_estimate")
        .and_then(serde_json::Value::as_f64)
        .ok_or_else(|| format!("{}: no median", file.display()))
}

pub(crate) fn target() -> PathBuf {
    std::env::var("CARGO_TARGET_DIR").map_or_else(|_| root().join("target"), Into::into)
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
