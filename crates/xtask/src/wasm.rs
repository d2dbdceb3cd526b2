//! The WebAssembly module of the npm package: built, made small, measured.

use crate::debian;
use crate::measure::target;
use crate::steps::{Outcome, root, run};
use base64::Engine;
use flate2::Compression;
use flate2::write::{DeflateEncoder, GzEncoder};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Command;

mod weigh;

const TARGET: &str = "wasm32-unknown-unknown";
/// What the module should weigh one day, compressed as servers send it.
const GOAL_BYTES: u64 = 400_000;
/// How much it may grow against the committed figure before somebody has to look.
const GROWTH_PERCENT: u64 = 2;

/// Where the package's module lies.
pub(crate) fn dist() -> PathBuf {
    root().join("bindings/wasm/dist")
}

/// Builds the module and writes what the package consists of beside its JavaScript.
pub(crate) fn build() -> Outcome {
    let built = compile()?;
    let (dist, tools) = (dist(), root().join("bindings/wasm/tests"));
    std::fs::create_dir_all(&dist).map_err(|fault| format!("{}: {fault}", dist.display()))?;
    tools_installed(&tools)?;
    let module = dist.join("proofmark.wasm");
    let (from, to) = (built.to_string_lossy(), module.to_string_lossy());
    run(
        "node",
        &[
            "node_modules/binaryen/bin/wasm-opt",
            "--reorder-functions-by-name",
            "-Oz",
            "--strip-debug",
            "--strip-producers",
            &from,
            "-o",
            &to,
        ],
        &tools,
    )?;
    let deflated = base64::prelude::BASE64_STANDARD.encode(deflate(&read(&module)?)?);
    let text = format!("// proofmark.wasm, deflated, in base64\nexport const deflated = '{deflated}';\n");
    std::fs::write(dist.join("deflated.js"), text).map_err(|fault| fault.to_string())?;
    for licence in ["LICENSE-MIT", "LICENSE-APACHE"] {
        std::fs::copy(root().join(licence), root().join("bindings/wasm").join(licence))
            .map_err(|fault| fault.to_string())?;
    }
    Ok(())
}

/// Prints what takes the room in the module, and fails when it grew.
pub(crate) fn size() -> Outcome {
    build()?;
    let named = read(&target().join(TARGET).join("wasm/proofmark_wasm.wasm"))?;
    print!("{}", weigh::table(&named)?);
    let module = read(&dist().join("proofmark.wasm"))?;
    let compressed = u64::try_from(gzip(&module)?.len()).unwrap_or(u64::MAX);
    let file = root().join("bindings/wasm/size.txt");
    let committed = std::fs::read_to_string(&file).map_err(|fault| format!("{}: {fault}", file.display()))?;
    let committed: u64 = committed.trim().parse().map_err(|_| format!("{}: not a number", file.display()))?;
    println!("module: {} bytes, {compressed} with gzip (committed: {committed}, goal {GOAL_BYTES})", module.len());
    if compressed.saturating_mul(100) > committed.saturating_mul(100 + GROWTH_PERCENT) {
        return Err(format!(
            "the module grew by more than {GROWTH_PERCENT} % against bindings/wasm/size.txt: make it smaller, or commit {compressed}"
        ));
    }
    Ok(())
}

/// The npm packages that the build and the tests use, at the versions of their lock file.
pub(crate) fn tools_installed(folder: &Path) -> Outcome {
    let text = |file: &str| std::fs::read_to_string(folder.join(file)).unwrap_or_default();
    let marker = "node_modules/.installed-lock";
    if text(marker) == text("package-lock.json") {
        return Ok(());
    }
    run("npm", &["ci", "--no-audit", "--no-fund", "--loglevel=error"], folder)?;
    std::fs::write(folder.join(marker), text("package-lock.json")).map_err(|fault| fault.to_string())
}

/// With the target of rustup where it is installed, else with Debian's compiler, which builds the standard library too.
fn compile() -> Result<PathBuf, String> {
    let plain = ["build", "--quiet", "--lib", "--package", "proofmark-wasm", "--profile", "wasm", "--target", TARGET];
    let mut command = if debian::of_rustup(&["--target", TARGET, "--print", "target-libdir"])?.is_dir() {
        Command::new(std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()))
    } else {
        let mut command = debian::cargo().ok_or(
            "the wasm32 target is missing: install the Debian packages rustc-web, cargo-web and rust-web-src, \
                    or run `rustup target add wasm32-unknown-unknown`",
        )?;
        command
            .args(["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"])
            .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker()?)
            // A panic traps at once, without the texts of panics: there is nobody to read them.
            .env(
                "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
                "-Zunstable-options -Cpanic=immediate-abort -Zfmt-debug=none -Zlocation-detail=none",
            );
        command
    };
    println!("$ cargo {}", plain.join(" "));
    let status = command.args(plain).arg("--target-dir").arg(target()).current_dir(root()).status();
    if !status.map_err(|fault| format!("cargo cannot be run: {fault}"))?.success() {
        return Err("the WebAssembly module cannot be built".to_owned());
    }
    Ok(target().join(TARGET).join("wasm/proofmark_wasm.wasm"))
}

/// The linker for WebAssembly that comes with every toolchain of rustup.
fn linker() -> Result<PathBuf, String> {
    let library = debian::of_rustup(&["--print", "target-libdir"])?;
    let linker = library.parent().map(|host| host.join("bin/rust-lld")).filter(|linker| linker.exists());
    linker.ok_or_else(|| "rust-lld is missing in the toolchain of rustup; it comes with its component rustc".to_owned())
}

fn read(file: &Path) -> Result<Vec<u8>, String> {
    std::fs::read(file).map_err(|fault| format!("{}: {fault}", file.display()))
}

fn deflate(bytes: &[u8]) -> Result<Vec<u8>, String> {
    let mut encoder = DeflateEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).and_then(|()| encoder.finish()).map_err(|fault| fault.to_string())
}

fn gzip(bytes: &[u8]) -> Result<Vec<u8>, String> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).and_then(|()| encoder.finish()).map_err(|fault| fault.to_string())
}
