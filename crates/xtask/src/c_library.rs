//! The C library: `cargo xtask c`, `install` and `archive`.

mod archive;
mod consumers;
mod install;
mod manifest;
mod misuse;
mod programs;
mod sanitize;

pub(crate) use archive::command as archive;
pub(crate) use install::command as install;

use crate::measure::target;
use crate::steps::{Outcome, output, root};
use install::{Build, Network};
use programs::{Programs, STRICT};
use std::path::{Path, PathBuf};

/// Everything about the C library that CI asks for. `cargo xtask c 1000000` makes so many calls where memory is watched.
pub(crate) fn test(calls: &str) -> Outcome {
    tools()?;
    let folder = folder("test")?;
    let prefix = folder.join("prefix");
    install::install(&prefix, Build::Development, Network::None)?;
    let inputs = Inputs::new();
    let sources = sources(&prefix, &folder)?;
    headers(&prefix, &folder)?;

    let plain = compile(&prefix, folder.join("plain"), "gcc", &[], &sources)?;
    manifest::run(&plain)?;
    handling(&plain, &inputs)?;
    plain.run("memory", &[&inputs.badge, calls])?;
    plain.run("scaling", &[&inputs.badge, "1"])?;

    let memory = ["-fsanitize=address,undefined", "-fno-sanitize-recover=all"];
    handling(&compile(&prefix, folder.join("address"), "clang", &memory, &sources)?, &inputs)?;
    let tests = root().join("bindings/c/tests");
    let known = format!("TSAN_OPTIONS=suppressions={}", tests.join("thread-sanitizer.supp").display());
    let threads = compile(&prefix, folder.join("thread"), "clang", &["-fsanitize=thread"], &sources)?;
    threads.under(&["env", &known]).run("threads", &[&inputs.badge, "50"])?;

    let suppressions = format!("--suppressions={}", tests.join("valgrind.supp").display());
    let valgrind = plain.under(&["valgrind", "--quiet", "--error-exitcode=1", "--leak-check=full", &suppressions]);
    valgrind.run("handles", &[&inputs.fixtures, &inputs.picture])?;
    valgrind.run("misuse", &[&inputs.presentation])?;

    consumers::run_all(&prefix, &inputs)?;
    archive::test(&folder.join("archive"), &inputs.badge)?;
    with_network(&folder, &inputs)
}

/// The same handling with a library whose own code is instrumented.
pub(crate) fn sanitize() -> Outcome {
    tools()?;
    sanitize::run()
}

/// What is done with handles, rightly and wrongly, on one thread and on eight.
fn handling(programs: &Programs, inputs: &Inputs) -> Outcome {
    programs.run("handles", &[&inputs.fixtures, &inputs.picture])?;
    programs.run("misuse", &[&inputs.presentation])?;
    programs.run("threads", &[&inputs.badge, "50"])
}

/// The library with the network in it, and its two functions more.
fn with_network(folder: &Path, inputs: &Inputs) -> Outcome {
    let prefix = folder.join("prefix-fetch");
    install::install(&prefix, Build::Development, Network::Fetch)?;
    let sources = [root().join("bindings/c/tests/fetch.c"), folder.join("misuse.c")];
    let programs = compile(&prefix, folder.join("fetch"), "gcc", &["-DPROOFMARK_FETCH"], &sources)?;
    programs.run("fetch", &[&inputs.fixtures])?;
    programs.run("misuse", &[&inputs.presentation])
}

/// The test programs: those that are written, and the one that is made from the header.
fn sources(prefix: &Path, folder: &Path) -> Result<Vec<PathBuf>, String> {
    let header = std::fs::read_to_string(prefix.join("include/proofmark.h")).map_err(|fault| fault.to_string())?;
    let (source, count) = misuse::source(&header)?;
    let listed = install::listed(Network::Fetch)?.len();
    if count != listed {
        return Err(format!("{count} functions are called wrongly, and {listed} leave the library"));
    }
    let misuse = folder.join("misuse.c");
    std::fs::write(&misuse, source).map_err(|fault| fault.to_string())?;
    let written = ["manifest", "handles", "threads", "memory", "scaling"];
    let written = written.map(|name| root().join("bindings/c/tests").join(format!("{name}.c")));
    Ok(written.into_iter().chain([misuse]).collect())
}

fn compile(
    prefix: &Path,
    folder: PathBuf,
    compiler: &str,
    more: &[&str],
    sources: &[PathBuf],
) -> Result<Programs, String> {
    let include = format!("-I{}", root().join("bindings/c/tests").display());
    let options = [&["-std=gnu11", include.as_str()], STRICT, more].concat();
    Programs::compile(prefix, folder, compiler, &options, sources)
}

/// The headers by themselves, in every language that they are for, with every warning.
fn headers(prefix: &Path, folder: &Path) -> Outcome {
    let header = std::fs::read_to_string(prefix.join("include/proofmark.h")).map_err(|fault| fault.to_string())?;
    if !header.contains(&format!("#define PROOFMARK_ABI_VERSION {}\n", install::ABI)) {
        return Err(format!("the ABI of the header is not {}, the one of the file name", install::ABI));
    }
    let source = folder.join("header.c");
    std::fs::write(&source, "#include <proofmark.h>\nint main(void) { return PROOFMARK_OK; }\n")
        .map_err(|fault| fault.to_string())?;
    let (source, include) = (source.display().to_string(), format!("-I{}", prefix.join("include").display()));
    for compiler in ["gcc", "clang"] {
        for language in [&["-std=c99"][..], &["-std=c11"], &["-x", "c++", "-std=c++11"]] {
            let fetch = ["-DPROOFMARK_FETCH", "-fsyntax-only", &include, &source];
            output(compiler, &[language, STRICT, &fetch].concat())?;
        }
    }
    Ok(())
}

/// Badges that the programs are given.
struct Inputs {
    fixtures: String,
    badge: String,
    picture: String,
    presentation: String,
}

impl Inputs {
    fn new() -> Self {
        let fixture = |name: &str| root().join("fixtures").join(name).display().to_string();
        Self {
            fixtures: fixture(""),
            badge: fixture("valid/eddsa-rdfc-2022-standard.json"),
            picture: fixture("valid/baked-png-itxt-jwt.png"),
            presentation: fixture("valid/vp-eddsa-rdfc-2022-mixed.json"),
        }
    }
}

/// An empty folder for what is built and thrown away.
fn folder(name: &str) -> Result<PathBuf, String> {
    let folder = target().join("c-library-test").join(name);
    if folder.exists() {
        std::fs::remove_dir_all(&folder).map_err(|fault| format!("{}: {fault}", folder.display()))?;
    }
    std::fs::create_dir_all(&folder).map_err(|fault| format!("{}: {fault}", folder.display()))?;
    Ok(folder)
}

/// A tool that is missing is an error, and says which package of Debian has it.
fn tools() -> Outcome {
    for (program, package) in [
        ("gcc", "gcc"),
        ("g++", "g++"),
        ("ld", "binutils"),
        ("clang++", "clang"),
        ("cmake", "cmake"),
        ("pkg-config", "pkgconf"),
        ("valgrind", "valgrind"),
        ("python3", "python3"),
        ("javac", "openjdk-17-jdk-headless"),
        ("npm", "npm"),
    ] {
        output(program, &["--version"]).map_err(|fault| format!("{fault}; install the Debian package {package}"))?;
    }
    Ok(())
}
