//! The library itself and its standard library compiled with the sanitizers: `cargo xtask c sanitize`. Apart from the other
//! tests of the library, because it is compiled twice more, with everything instrumented.

use super::programs::{Programs, STRICT};
use super::{Inputs, folder, handling, sources};
use crate::debian;
use crate::measure::target;
use crate::steps::{Outcome, output, root};
use std::path::{Path, PathBuf};

const HOST: &str = "x86_64-unknown-linux-gnu";

/// Builds it for each sanitizer, and does with it what [`handling`] does.
pub(super) fn run() -> Outcome {
    let inputs = Inputs::new();
    let prefix = root().join("bindings/c");
    for (sanitizer, runtime) in [("thread", "tsan"), ("address", "asan")] {
        let library = library(sanitizer)?;
        let folder = folder(sanitizer)?;
        let sources = sources(&prefix, &folder)?;
        let programs = linked(&library, &folder, sanitizer, runtime, &sources)?;
        handling(&programs, &inputs)?;
        println!("{sanitizer} sanitizer: passed");
    }
    Ok(())
}

/// The static library, every crate of it instrumented.
fn library(sanitizer: &str) -> Result<PathBuf, String> {
    let mut command = debian::cargo().ok_or("install the Debian packages rustc-web, cargo-web and rust-web-src")?;
    let folder = target().join("sanitizer").join(sanitizer);
    let plain =
        ["rustc", "--quiet", "--lib", "--package", "proofmark-c", "--crate-type", "staticlib", "--target", HOST];
    println!("$ cargo {} with the {sanitizer} sanitizer", plain.join(" "));
    command
        .args(plain)
        .arg("-Zbuild-std=std")
        .env("RUSTFLAGS", format!("-Zsanitizer={sanitizer} -Zexternal-clangrt"))
        .arg("--target-dir")
        .arg(&folder)
        .current_dir(root());
    if !command.status().map_err(|fault| format!("cargo cannot be run: {fault}"))?.success() {
        return Err(format!("the library cannot be built with the {sanitizer} sanitizer"));
    }
    Ok(folder.join(HOST).join("debug/libproofmark_c.a"))
}

/// The test programs with that library in them, and with the runtime that knows what newer compilers ask of it.
fn linked(
    library: &Path,
    folder: &Path,
    sanitizer: &str,
    runtime: &str,
    sources: &[PathBuf],
) -> Result<Programs, String> {
    let runtimes = debian::of_rustup(&["--print", "target-libdir"])?;
    let runtime = runtimes.join(format!("librustc-stable_rt.{runtime}.a")).display().to_string();
    let (library, sanitize) = (library.display().to_string(), format!("-fsanitize={sanitizer}"));
    let includes = ["include", "tests"].map(|name| format!("-I{}", root().join("bindings/c").join(name).display()));
    for source in sources {
        let name = source.file_stem().unwrap_or_default();
        let (object, program) = (folder.join(name).with_extension("o"), folder.join(name));
        let (object, program) = (object.display().to_string(), program.display().to_string());
        let (source, [api, tests]) = (source.display().to_string(), includes.each_ref().map(String::as_str));
        let compile = ["-c", "-g", "-O1", "-std=gnu11", &sanitize, api, tests, &source, "-o", &object];
        output("clang", &[&compile[..], STRICT].concat())?;
        let runtime = ["-Wl,--whole-archive", &runtime, "-Wl,--no-whole-archive", "-Wl,--export-dynamic"];
        let system = ["-lpthread", "-ldl", "-lm", "-lrt", "-lresolv"];
        output("clang", &[&[&object, "-o", &program, &library][..], &runtime, &system].concat())?;
    }
    Ok(Programs::compiled(folder.to_owned()))
}
