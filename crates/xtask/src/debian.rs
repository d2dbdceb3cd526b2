//! Debian's compiler, which has the sources of its standard library, unlike a toolchain of rustup without `rust-src`.

use std::path::{Path, PathBuf};
use std::process::Command;

const CARGO: &str = "/usr/bin/cargo";
const RUSTC: &str = "/usr/bin/rustc";
const LIBRARY: &str = "/usr/lib/rustlib/src/rust/library/Cargo.lock";

/// Its cargo, told to use its compiler with unstable options, or nothing where the packages are not installed.
pub(crate) fn cargo() -> Option<Command> {
    if !Path::new(CARGO).exists() || !Path::new(LIBRARY).exists() {
        return None;
    }
    let mut command = Command::new(CARGO);
    // The rustup shim tells its children which toolchain it is.
    command.env_remove("RUSTUP_TOOLCHAIN").env("RUSTC", RUSTC).env("RUSTC_BOOTSTRAP", "1");
    Some(command)
}

/// A folder of the toolchain of rustup, which has what Debian's lacks: `rust-lld` and the runtimes of the sanitizers.
pub(crate) fn of_rustup(arguments: &[&str]) -> Result<PathBuf, String> {
    let output =
        Command::new("rustc").args(arguments).output().map_err(|fault| format!("rustc cannot be run: {fault}"))?;
    Ok(PathBuf::from(String::from_utf8_lossy(&output.stdout).trim()))
}
