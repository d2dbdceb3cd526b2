//! Budgets that are about the product as a whole: how large, how many dependencies.

use crate::steps::{Outcome, cargo, root};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Most bytes of the stripped release binary.
const BINARY_BYTES: u64 = 6_000_000;
/// Fewer packages than this in the normal tree of the core, itself included.
const CORE_PACKAGES: usize = 90;
/// Crates for HTTP, TLS and sockets, none of which the core may reach.
const NETWORK: &[&str] =
    &["reqwest", "ureq", "hyper", "h2", "rustls", "native-tls", "openssl", "ring", "tokio", "mio", "socket2"];

/// Builds the release binary, counts, and fails on a budget that is exceeded.
pub(crate) fn budgets() -> Outcome {
    cargo(&["build", "--release", "--package", "proofmark-cli", "--quiet"])?;
    let binary = target().join("release").join(format!("proofmark{}", std::env::consts::EXE_SUFFIX));
    let bytes = std::fs::metadata(&binary).map_err(|fault| format!("{}: {fault}", binary.display()))?.len();
    println!("release binary: {bytes} bytes (budget {BINARY_BYTES})");
    let packages = core_packages()?;
    println!("packages of the core: {} (budget: fewer than {CORE_PACKAGES})", packages.len());
    let networked = |package: &&String| NETWORK.iter().any(|name| package.starts_with(&format!("{name} ")));
    if let Some(package) = packages.iter().find(networked) {
        return Err(format!("the core depends on {package}, and no network belongs there"));
    }
    if bytes > BINARY_BYTES {
        return Err(format!("the release binary has {bytes} bytes, more than {BINARY_BYTES}"));
    }
    if packages.len() >= CORE_PACKAGES {
        return Err(format!("the core has {} packages, not fewer than {CORE_PACKAGES}", packages.len()));
    }
    Ok(())
}

/// The bench beside which a group stands: one bare signature check, with its key read from bytes.
const BARE: &str = "signature-and-key";

/// Prints what the benches measured, each figure beside the bare signature check of the same run.
pub(crate) fn tables() -> Outcome {
    let folder = target().join("criterion");
    let mut groups: Vec<String> = std::fs::read_dir(&folder)
        .map_err(|fault| format!("{}: {fault}", folder.display()))?
        .filter_map(Result::ok)
        .filter(|entry| entry.path().join("whole").is_dir())
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect();
    groups.sort();
    let (linked, others): (Vec<_>, Vec<_>) =
        groups.iter().partition(|name| name.starts_with("suite-") || name.starts_with("shape-"));
    for (title, groups) in [("Tokens and JCS suites", others), ("RDF suites", linked)] {
        println!("\n{title}\n");
        verifications(&folder, &groups)?;
    }
    let layer = ["parse", "to-quads", "canonicalise", "hash", "bytes-to-digest", "options-to-digest", "signature"];
    let badges = ["small", "standard", "standard-context-inline", "standard-repeated", "standard-20-equal-lists"];
    let first = ["verifier-made", "first-verification", "later-verification"];
    steps(&folder, "layer", "Steps from badge to digest", BARE, &layer)?;
    steps(&folder, "badges", "From other badges to their digest", BARE, &badges)?;
    steps(&folder, "first", "First verification of a verifier", BARE, &first)?;
    let status = ["badge-and-known-list", "badge-and-new-list", "without-signatures", "badge-and-bomb"];
    steps(&folder, "status", "Badges with a status list", BARE, &status)?;
    steps(&folder, "many", "Many badges", "signatures-and-keys-20", &["badges-20", "presentation-of-20"])?;
    let calls = ["badge-c", "nothing-rust", "nothing-c"];
    steps(&folder, "c-library", "The call through C", "badge-rust", &calls)?;
    growth(&folder)
}

/// One row for each kind of badge.
fn verifications(folder: &Path, groups: &[&String]) -> Outcome {
    println!("| badge | whole | bare signature, key read first | ratio | everything but the signature |");
    println!("|---|---|---|---|---|");
    for name in groups {
        let micros = |bench: &str| micros(&folder.join(name).join(bench));
        let (whole, bare, rest) = (micros("whole")?, micros(BARE)?, micros("without-signature")?);
        let key = bare - micros("signature")?;
        let badge = name.trim_start_matches("suite-").trim_start_matches("shape-");
        println!(
            "| {badge} | {whole:.1} µs | {bare:.1} µs | {:.2} × | {rest:.1} µs, of which {key:.1} µs read the key |",
            whole / bare,
        );
    }
    Ok(())
}

/// One row for each bench of a group, beside one of them.
fn steps(folder: &Path, group: &str, title: &str, bare: &str, benches: &[&str]) -> Outcome {
    println!("\n{title}\n");
    println!("| step | time | ratio |");
    println!("|---|---|---|");
    let group = folder.join(group);
    let one = micros(&group.join(bare))?;
    for bench in [bare].iter().chain(benches) {
        let time = micros(&group.join(bench))?;
        println!("| {} | {time:.1} µs | {:.2} × |", bench.replace('-', " "), time / one);
    }
    Ok(())
}

/// One row for each size, one column for each shape.
fn growth(folder: &Path) -> Outcome {
    println!("\nGrowth, bytes to digest\n");
    println!("| quads | alignments | one list |");
    println!("|---|---|---|");
    for quads in [100_u32, 1_000, 5_000, 20_000] {
        let each = |shape: &str| {
            let time = micros(&folder.join(format!("growth-{shape}/{quads}")))?;
            Ok::<_, String>(format!("{time:.0} µs, {:.0} ns per quad", time * 1000.0 / f64::from(quads)))
        };
        println!("| {quads} | {} | {} |", each("alignments")?, each("list")?);
    }
    Ok(())
}

/// The median of one bench.
fn micros(bench: &Path) -> Result<f64, String> {
    let file = bench.join("new/estimates.json");
    let text = std::fs::read_to_string(&file).map_err(|fault| format!("{}: {fault}", file.display()))?;
    let estimates: serde_json::Value = serde_json::from_str(&text).map_err(|fault| fault.to_string())?;
    estimates
        .pointer("/median/point_estimate")
        .and_then(serde_json::Value::as_f64)
        .map(|nanos| nanos / 1000.0)
        .ok_or_else(|| format!("{}: no median", file.display()))
}

pub(crate) fn target() -> PathBuf {
    std::env::var("CARGO_TARGET_DIR").map_or_else(|_| root().join("target"), Into::into)
}

fn core_packages() -> Result<BTreeSet<String>, String> {
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
    Ok(packages)
}
