//! The commands that run other commands.

use crate::{browser, c_library, contexts, differential, generate, measure, npm, wasm};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

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
    // The module is compiled on one core for minutes, and the C library is tested on one.
    std::thread::scope(|scope| {
        let module = scope.spawn(wasm::size);
        let library = c_library::test("100000");
        let module = module.join().unwrap_or_else(|_| Err("the WebAssembly module was not built".to_owned()));
        library.and(module)
    })?;
    differential::test()?;
    // Every bench runs once, so that none is dead, in the profile of the tests, whose dependencies are compiled already. Figures
    // are made by `cargo xtask bench`.
    cargo(&["test", "--workspace", "--bench", "*", "--quiet"])?;
    measure::budgets()?;
    // Around the module that was built above.
    npm::test()?;
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
    cargo(&["bench", "--package", "proofmark-c", "--bench", "calls"])?;
    measure::tables()?;
    // Counted once more, so that its table stands with the others.
    println!();
    cargo(&["bench", "--package", "proofmark-benches", "--bench", "allocations", "--quiet"])
}

pub(crate) fn cargo(arguments: &[&str]) -> Outcome {
    run(&this_cargo(), arguments, &root())
}

/// What cargo prints.
pub(crate) fn cargo_output(arguments: &[&str]) -> Result<String, String> {
    output(&this_cargo(), arguments)
}

/// Cargo tells its children which one it is, so that a wrapper or another toolchain stays the same one.
fn this_cargo() -> String {
    std::env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned())
}

/// What a program prints.
pub(crate) fn output(program: &str, arguments: &[&str]) -> Result<String, String> {
    output_with(program, arguments, "")
}

/// What a program prints that reads from its standard input. What it says about itself is passed on.
pub(crate) fn output_with(program: &str, arguments: &[&str], input: &str) -> Result<String, String> {
    let mut command = clean(program);
    command.args(arguments).stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().map_err(|fault| format!("{program} cannot be run: {fault}"))?;
    let mut standard_input = child.stdin.take().ok_or("no standard input")?;
    let written = std::thread::scope(|scope| {
        let writer = scope.spawn(move || standard_input.write_all(input.as_bytes()));
        (child.wait_with_output(), writer.join())
    });
    // A program may end before it has read everything; its status says whether that was right.
    let output = written.0.map_err(|fault| format!("{program}: {fault}"))?;
    if !output.status.success() {
        return Err(format!("{program} {} ended with {}", arguments.join(" "), output.status));
    }
    Ok(String::from_utf8_lossy(&output.stdout).into_owned())
}

pub(crate) fn run(program: &str, arguments: &[&str], folder: &Path) -> Outcome {
    println!(
        "$ {} {}",
        Path::new(program).file_name().map_or(program.into(), |name| name.to_string_lossy()),
        arguments.join(" ")
    );
    let status = clean(program)
        .args(arguments)
        .current_dir(folder)
        .status()
        .map_err(|fault| format!("{program} cannot be run: {fault}"))?;
    if status.success() { Ok(()) } else { Err(format!("{program} {} failed", arguments.join(" "))) }
}

/// A program without the variables that cargo set for this command. Some build scripts ask to be run again when one of them
/// changes, and then everything above them is compiled again.
fn clean(program: &str) -> Command {
    let mut command = Command::new(program);
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") || text == "OUT_DIR" {
            command.env_remove(&name);
        }
    }
    command
}
