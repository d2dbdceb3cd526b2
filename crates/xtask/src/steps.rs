//! The commands that run other commands.

use crate::{browser, contexts, differential, generate, measure, npm};
use std::path::{Path, PathBuf};
use std::process::Command;

/// What goes wrong, in one line.
pub(crate) type Outcome = Result<(), String>;

/// The folder of the workspace.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// Everything that CI asks for, cheapest first.
pub(crate) fn test() -> Outcome {
    cargo(&["fmt", "--all", "--check"])?;
    cargo(&["clippy", "--workspace", "--all-targets", "--quiet", "--", "--deny", "warnings"])?;
    generate::check()?;
    contexts::check()?;
    cargo(&["test", "--workspace", "--quiet"])?;
    differential::test()?;
    // Every bench runs once, so that none is dead; figures are made by `cargo xtask bench`.
    cargo(&["bench", "--package", "proofmark-benches", "--quiet", "--", "--test"])?;
    measure::budgets()?;
    npm::test()?;
    // Around the module that was built for the package.
    browser::test()
}

/// Signs the fixtures anew with the independent implementations.
pub(crate) fn fixtures() -> Outcome {
    let folder = root().join("fixtures/generate");
    run("npm", &["ci", "--no-audit", "--no-fund"], &folder)?;
    run("node", &["generate.mjs"], &folder)
}

/// Tests the resolvers of the `ssi` crates and the command with them. Apart from [`test`], because nothing else needs its
/// hundreds of packages.
pub(crate) fn ssi() -> Outcome {
    cargo(&["test", "--manifest-path", "crates/proofmark-ssi/Cargo.toml", "--quiet"])?;
    cargo(&["test", "--package", "proofmark-cli", "--features", "ssi", "--quiet"])
}

/// Runs the benches and prints the tables of `benches/README.md`.
pub(crate) fn bench() -> Outcome {
    cargo(&["bench", "--package", "proofmark-benches"])?;
    measure::tables()?;
    // Counted once more, so that its table stands with the others.
    println!();
    cargo(&["bench", "--package", "proofmark-benches", "--bench", "allocations", "--quiet"])
}

pub(crate) fn cargo(arguments: &[&str]) -> Outcome {
    // Cargo tells its children which one it is, so that a wrapper or another toolchain stays the same one.
    let cargo = std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned());
    run(&cargo, arguments, &root())
}

pub(crate) fn run(program: &str, arguments: &[&str], folder: &Path) -> Outcome {
    println!(
        "$ {} {}",
        Path::new(program).file_name().map_or(program.into(), |name| name.to_string_lossy()),
        arguments.join(" ")
    );
    let status = Command::new(program)
        .args(arguments)
        .current_dir(folder)
        .status()
        .map_err(|fault| format!("{program} cannot be run: {fault}"))?;
    if status.success() { Ok(()) } else { Err(format!("{program} {} failed", arguments.join(" "))) }
}
