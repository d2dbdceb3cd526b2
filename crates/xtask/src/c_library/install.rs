//! `cargo xtask install --prefix P`: the C library as other programs find it, by pkg-config and by CMake.

use crate::measure::target;
use crate::steps::{Outcome, cargo, output, root, run};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The number in the file name of the shared library, as in `bindings/c/build.rs` and `proofmark.h`.
pub(super) const ABI: &str = "1";
/// The stripped shared library without the network should have fewer bytes.
const SHARED_BYTES: u64 = 3_500_000;
/// What a program links beside the static library.
const PRIVATE: &str = "-lgcc_s -lpthread -lm -ldl";

/// How the library is built.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Build {
    /// For users: fast, small, without debug information.
    Optimised,
    /// With the dependencies that all other tests use.
    Development,
}

/// What it is built with.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Network {
    None,
    Fetch,
}

pub(crate) fn command(words: &[&str]) -> Outcome {
    match words {
        ["--prefix", prefix] => install(Path::new(prefix), Build::Optimised, Network::None),
        ["--prefix", prefix, "--fetch"] => install(Path::new(prefix), Build::Optimised, Network::Fetch),
        _ => Err("usage: cargo xtask install --prefix FOLDER [--fetch]".to_owned()),
    }
}

/// Builds the library and writes everything that belongs to it below `prefix`.
pub(super) fn install(prefix: &Path, build: Build, network: Network) -> Outcome {
    let built = built(build, network)?;
    let (include, lib) = (prefix.join("include"), prefix.join("lib"));
    let (pkgconfig, cmake) = (lib.join("pkgconfig"), lib.join("cmake/proofmark"));
    let doc = prefix.join("share/doc/proofmark");
    for folder in [&include, &pkgconfig, &cmake, &doc] {
        std::fs::create_dir_all(folder).map_err(|fault| format!("{}: {fault}", folder.display()))?;
    }
    let source = root().join("bindings/c");
    for header in ["proofmark.h", "proofmark.hpp"] {
        copy(&source.join("include").join(header), &include.join(header))?;
    }
    let named = lib.join(format!("libproofmark.so.{ABI}"));
    copy(&built.join("libproofmark_c.so"), &named)?;
    link(&format!("libproofmark.so.{ABI}"), &lib.join("libproofmark.so"))?;
    static_library(&built.join("libproofmark_c.a"), &lib)?;
    for (from, to) in [
        ("proofmark.pc.in", pkgconfig.join("proofmark.pc")),
        ("cmake/proofmark-config.cmake.in", cmake.join("proofmark-config.cmake")),
        ("cmake/proofmark-config-version.cmake.in", cmake.join("proofmark-config-version.cmake")),
    ] {
        filled(&source.join(from), &to, network)?;
    }
    copy(&source.join("README.md"), &doc.join("README.md"))?;
    for licence in ["LICENSE-MIT", "LICENSE-APACHE"] {
        copy(&root().join(licence), &doc.join(licence))?;
    }
    check(&named, build, network)?;
    println!("installed the C library below {}", prefix.display());
    Ok(())
}

/// The symbols that `bindings/c/symbols.txt` lists for a build.
pub(super) fn listed(network: Network) -> Result<Vec<String>, String> {
    let text = std::fs::read_to_string(root().join("bindings/c/symbols.txt")).map_err(|fault| fault.to_string())?;
    let wanted = |line: &&str| network == Network::Fetch || !line.ends_with(" fetch");
    Ok(text.lines().filter(wanted).filter_map(|line| line.split(' ').next()).map(str::to_owned).collect())
}

fn built(build: Build, network: Network) -> Result<PathBuf, String> {
    // Together with this command, as whose dependencies its own are compiled already.
    let mut arguments = vec!["build", "--quiet", "--package", "proofmark-c", "--package", "xtask"];
    if build == Build::Optimised {
        // Beside a Rust library, which the tests use, the compiler makes no link-time optimisation: a fifth more bytes.
        arguments = vec!["rustc", "--quiet", "--package", "proofmark-c", "--lib", "--profile", "c-library"];
        arguments.extend(["--crate-type", "cdylib,staticlib"]);
    }
    if network == Network::Fetch {
        arguments.extend(["--features", "proofmark-c/fetch"]);
    }
    cargo(&arguments)?;
    Ok(target().join(if build == Build::Optimised { "c-library" } else { "debug" }))
}

/// One object in which nothing but the functions of the header has a name: two static libraries that were written in Rust
/// would otherwise clash in a program that links both.
fn static_library(built: &Path, lib: &Path) -> Outcome {
    let (object, keep) = (lib.join("proofmark.o"), lib.join("keep.txt"));
    let list = listed(Network::Fetch)?.join("\n");
    std::fs::write(&keep, list).map_err(|fault| fault.to_string())?;
    let (object_name, built, keep_name) = (object.display(), built.display(), keep.display());
    let (object_name, keep_name) = (object_name.to_string(), keep_name.to_string());
    run("ld", &["-r", "--whole-archive", &built.to_string(), "-o", &object_name], lib)?;
    // The standard library comes with LLVM's own form of itself, which older tools stumble over.
    let keep_global = format!("--keep-global-symbols={keep_name}");
    let without = ["--strip-debug", "--remove-section=.llvmbc", "--remove-section=.llvmcmd"];
    run("objcopy", &[&[keep_global.as_str()], &without[..], &[&object_name]].concat(), lib)?;
    let archive = lib.join("libproofmark.a");
    let _ = std::fs::remove_file(&archive);
    run("ar", &["rcsD", &archive.display().to_string(), &object_name], lib)?;
    for file in [object, keep] {
        std::fs::remove_file(&file).map_err(|fault| fault.to_string())?;
    }
    Ok(())
}

/// A template with version and the rest filled in.
fn filled(template: &Path, to: &Path, network: Network) -> Outcome {
    let text = std::fs::read_to_string(template).map_err(|fault| format!("{}: {fault}", template.display()))?;
    let define = if network == Network::Fetch { "PROOFMARK_FETCH" } else { "" };
    let flag = if define.is_empty() { String::new() } else { format!(" -D{define}") };
    let text = text
        .replace("@VERSION@", env!("CARGO_PKG_VERSION"))
        .replace("@ABI@", ABI)
        .replace("@PRIVATE@", PRIVATE)
        .replace("@DEFINE@", define)
        .replace("@CFLAGS@", &flag);
    std::fs::write(to, text).map_err(|fault| format!("{}: {fault}", to.display()))
}

/// What leaves the shared library, its name, and its size.
fn check(shared: &Path, build: Build, network: Network) -> Outcome {
    let path = shared.display().to_string();
    let archive = shared.with_file_name("libproofmark.a").display().to_string();
    exported(&["-D", &path], network)?;
    exported(&["-g", &archive], network)?;
    let soname = output("objdump", &["-p", &path])?;
    let soname = soname.lines().find_map(|line| line.trim().strip_prefix("SONAME")).map(str::trim);
    if soname != Some(format!("libproofmark.so.{ABI}").as_str()) {
        return Err(format!("the SONAME is {soname:?}"));
    }
    if build == Build::Optimised {
        let bytes = std::fs::metadata(shared).map_err(|fault| fault.to_string())?.len();
        println!("shared library: {bytes} bytes (budget {SHARED_BYTES})");
        if network == Network::None && bytes > SHARED_BYTES {
            return Err("the shared library is above its budget".to_owned());
        }
    }
    Ok(())
}

/// Compares what a library lets out with the list.
fn exported(arguments: &[&str], network: Network) -> Outcome {
    let names = output("nm", &[&["--defined-only", "--format=just-symbols"], arguments].concat())?;
    let names: BTreeSet<&str> = names.lines().filter(|name| !name.is_empty() && !name.ends_with(".o:")).collect();
    let listed = listed(network)?;
    let listed: BTreeSet<&str> = listed.iter().map(String::as_str).collect();
    if names == listed {
        return Ok(());
    }
    let (more, fewer): (Vec<_>, Vec<_>) = (names.difference(&listed).collect(), listed.difference(&names).collect());
    Err(format!("bindings/c/symbols.txt and the library differ: only there {more:?}, only listed {fewer:?}"))
}

fn copy(from: &Path, to: &Path) -> Outcome {
    std::fs::copy(from, to).map(|_| ()).map_err(|fault| format!("{}: {fault}", from.display()))
}

fn link(to: &str, at: &Path) -> Outcome {
    let _ = std::fs::remove_file(at);
    std::os::unix::fs::symlink(to, at).map_err(|fault| format!("{}: {fault}", at.display()))
}
