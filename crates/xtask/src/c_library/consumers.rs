//! The way of somebody who has a prefix and a compiler: pkg-config and CMake, shared and static, C and C++, and other languages.
//! Each is built in an empty folder and run on a badge that is valid, one that was tampered with, one that was revoked, and
//! garbage.

use super::programs::STRICT;
use super::{Inputs, folder};
use crate::steps::{Outcome, output, root, run};
use std::path::{Path, PathBuf};
use std::process::Command;

const TIME: &str = "2026-06-01T12:00:00Z";

/// What a program that gets a badge has to say at first, and its exit status.
struct Case {
    badge: String,
    /// In any case.
    first: &'static str,
    status: i32,
}

/// Builds and runs the examples against an installation.
pub(super) fn run_all(prefix: &Path, inputs: &Inputs) -> Outcome {
    let cases = cases()?;
    let folder = folder("consumers")?;
    // The same installation without the shared library, in another place: nothing in it knows where it was made.
    let only_static = folder.join("static");
    copy_folder(prefix, &only_static)?;
    for name in ["libproofmark.so", "libproofmark.so.1"] {
        std::fs::remove_file(only_static.join("lib").join(name)).map_err(|fault| fault.to_string())?;
    }
    for (kind, prefix) in [("shared", prefix), ("static", only_static.as_path())] {
        let folder = folder.join(format!("pkg-config-{kind}"));
        with_pkg_config(prefix, kind, &folder)?;
        judged(&folder, "verify", prefix, &cases)?;
        judged(&folder, "verify-cpp", prefix, &cases)?;
        linked(&folder.join("verify"), kind)?;
        revoked(&folder.join("offline"), prefix)?;
        lines(&folder.join("ats"), prefix)?;
        first(&folder.join("first"), prefix, inputs)?;
    }
    for kind in ["shared", "static"] {
        let folder = folder.join(format!("cmake-{kind}"));
        with_cmake(prefix, kind, &folder)?;
        judged(&folder.join("build"), "verify", prefix, &cases)?;
        judged(&folder.join("build"), "verify-cpp", prefix, &cases)?;
        linked(&folder.join("build/verify"), kind)?;
    }
    languages(prefix, &folder, &cases)
}

fn cases() -> Result<Vec<Case>, String> {
    let garbage = folder("garbage")?.join("garbage.bin");
    std::fs::write(&garbage, [0xff, 0x00, 0x50, 0x4b, 0x03].repeat(1_000)).map_err(|fault| fault.to_string())?;
    let fixture = |name: &str| root().join("fixtures").join(name).display().to_string();
    Ok(vec![
        Case { badge: fixture("valid/ob3-jwt-did-key-ed25519.jwt"), first: "valid", status: 0 },
        Case { badge: fixture("valid/baked-png-itxt-jwt.png"), first: "valid", status: 0 },
        Case { badge: fixture("invalid/endorsed-forged.json"), first: "invalid", status: 1 },
        // Its list of revoked badges was not supplied: nobody knows.
        Case { badge: fixture("invalid/status-bitstring-revoked.json"), first: "indeterminate", status: 3 },
        Case { badge: garbage.display().to_string(), first: "invalid", status: 1 },
    ])
}

fn examples() -> PathBuf {
    root().join("bindings/c/examples")
}

/// `cc verify.c $(pkg-config --cflags --libs proofmark)`.
fn with_pkg_config(prefix: &Path, kind: &str, folder: &Path) -> Outcome {
    std::fs::create_dir_all(folder).map_err(|fault| fault.to_string())?;
    let path = format!("--with-path={}", prefix.join("lib/pkgconfig").display());
    let mut asked = vec![path.as_str(), "--cflags", "--libs", "proofmark"];
    if kind == "static" {
        asked.push("--static");
    }
    let flags = output("pkg-config", &asked)?;
    let version = output("pkg-config", &[path.as_str(), "--modversion", "proofmark"])?;
    if version.trim() != env!("CARGO_PKG_VERSION") {
        return Err(format!("proofmark.pc says version {version}"));
    }
    for (compiler, standard, source, program) in [
        ("gcc", "-std=c99", "first.c", "first"),
        ("gcc", "-std=c99", "verify.c", "verify"),
        ("clang", "-std=c11", "offline.c", "offline"),
        ("gcc", "-std=c11", "ats.c", "ats"),
        ("g++", "-std=c++17", "verify.cpp", "verify-cpp"),
        ("clang++", "-std=c++17", "verify.cpp", "verify-cpp-clang"),
    ] {
        let (source, program) = (examples().join(source).display().to_string(), folder.join(program));
        let program = program.display().to_string();
        let mut arguments = vec![standard];
        arguments.extend(STRICT);
        arguments.extend([source.as_str(), "-o", &program, "-pthread"]);
        arguments.extend(flags.split_whitespace());
        output(compiler, &arguments)?;
    }
    Ok(())
}

/// `find_package(proofmark)` in a project of its own.
fn with_cmake(prefix: &Path, kind: &str, folder: &Path) -> Outcome {
    std::fs::create_dir_all(folder).map_err(|fault| fault.to_string())?;
    for file in ["CMakeLists.txt", "verify.c", "verify.cpp"] {
        std::fs::copy(examples().join(file), folder.join(file)).map_err(|fault| format!("{file}: {fault}"))?;
    }
    let prefix = format!("-DCMAKE_PREFIX_PATH={}", prefix.display());
    let kind = format!("-Dproofmark_USE_STATIC_LIBS={}", if kind == "static" { "ON" } else { "OFF" });
    output(
        "cmake",
        &["-S", &folder.display().to_string(), "-B", &folder.join("build").display().to_string(), &prefix, &kind],
    )?;
    output("cmake", &["--build", &folder.join("build").display().to_string()]).map(|_| ())
}

fn judged(folder: &Path, program: &str, prefix: &Path, cases: &[Case]) -> Outcome {
    for case in cases {
        let (printed, status) = told(&folder.join(program), &[&case.badge, TIME], prefix)?;
        expect(&format!("{} of {program} on {}", folder.display(), case.badge), case, &printed, status)?;
    }
    let (_, status) = told(&folder.join(program), &["no such file"], prefix)?;
    if status != 2 {
        return Err(format!("{program} on a file that is not there: {status}"));
    }
    let (_, status) = told(&folder.join(program), &[&cases.first().ok_or("no case")?.badge, "yesterday"], prefix)?;
    if status != 2 {
        return Err(format!("{program} with a time that is none: {status}"));
    }
    println!("{} {program}: {} badges as expected", folder.display(), cases.len());
    Ok(())
}

fn expect(what: &str, case: &Case, printed: &str, status: i32) -> Outcome {
    let first = printed.split_whitespace().next().unwrap_or_default().to_lowercase();
    if first == case.first && status == case.status {
        return Ok(());
    }
    Err(format!(
        "{what}: {} and {} were expected, and it ended with {status} and said\n{printed}",
        case.first, case.status
    ))
}

/// A badge that was revoked: known with its list, and not known without.
fn revoked(program: &Path, prefix: &Path) -> Outcome {
    let fixtures = root().join("fixtures");
    let badge = fixtures.join("invalid/status-bitstring-revoked.json").display().to_string();
    let list = fixtures.join("resources/status-bitstring-revoked.json");
    let document = format!("https://bramble.example/status/3={}", list.display());
    for (arguments, last, wanted) in
        [(vec![badge.as_str(), TIME, &document], "invalid", 1), (vec![badge.as_str(), TIME], "indeterminate", 3)]
    {
        let (printed, status) = told(program, &arguments, prefix)?;
        if printed.lines().last() != Some(last) || status != wanted {
            return Err(format!(
                "{}: {last} was expected, and it ended with {status} and said\n{printed}",
                program.display()
            ));
        }
    }
    Ok(())
}

/// Every badge gets its line, and each report is the one that the Rust library makes.
fn lines(program: &Path, prefix: &Path) -> Outcome {
    let folder = root().join("fixtures/valid");
    let mut badges: Vec<String> = std::fs::read_dir(&folder)
        .map_err(|fault| fault.to_string())?
        .filter_map(|entry| Some(entry.ok()?.path().display().to_string()))
        .filter(|path| path.ends_with(".jwt"))
        .collect();
    badges.sort();
    let mut arguments = vec![TIME, "8"];
    arguments.extend(badges.iter().map(String::as_str));
    let (printed, status) = told(program, &arguments, prefix)?;
    let verifier = proofmark::Verifier::new(proofmark::Policy::default());
    let at = proofmark::Timestamp::parse(TIME).map_err(|fault| fault.to_string())?;
    let mut expected = Vec::new();
    for badge in &badges {
        let bytes = std::fs::read(badge).map_err(|fault| fault.to_string())?;
        let report = verifier.verify(proofmark::Input::from_bytes(&bytes), &proofmark::Resources::new(), at);
        expected.push(format!("{{\"badge\":\"{badge}\",\"report\":{}}}", report.to_json()));
    }
    let mut lines: Vec<&str> = printed.lines().collect();
    lines.sort_unstable();
    expected.sort_unstable();
    if status != 0 || lines != expected || expected.len() < 20 {
        return Err(format!("ats ended with {status} and wrote {} lines for {} badges", lines.len(), expected.len()));
    }
    Ok(())
}

/// The program on top of the header.
fn first(program: &Path, prefix: &Path, inputs: &Inputs) -> Outcome {
    for (badge, wanted) in [(&inputs.badge, 0), (&inputs.fixtures, 1)] {
        let (printed, status) = told(program, &[badge], prefix)?;
        if status != wanted || !printed.starts_with("{\"proofmark\":") {
            return Err(format!("the program on top of the header ended with {status} and said\n{printed}"));
        }
    }
    Ok(())
}

/// Which library a program takes at its start.
fn linked(program: &Path, kind: &str) -> Outcome {
    let needed = output("objdump", &["-p", &program.display().to_string()])?;
    let shared = needed.lines().any(|line| line.contains("NEEDED") && line.contains("libproofmark.so.1"));
    if shared == (kind == "shared") { Ok(()) } else { Err(format!("{}: linked {kind}?\n{needed}", program.display())) }
}

/// The same from Python, Java and Node.
fn languages(prefix: &Path, folder: &Path, cases: &[Case]) -> Outcome {
    let (lib, folder) = (prefix.join("lib"), folder.join("languages"));
    std::fs::create_dir_all(&folder).map_err(|fault| fault.to_string())?;
    let jars = "/usr/share/java/jna.jar";
    if !Path::new(jars).exists() {
        return Err(format!("{jars} is missing; install the Debian package libjna-java"));
    }
    let example = |name: &str| examples().join(name).display().to_string();
    run("javac", &["-cp", jars, "-d", &folder.display().to_string(), &example("Verify.java")], &folder)?;
    for file in ["package.json", "package-lock.json", "verify.mjs"] {
        std::fs::copy(examples().join(file), folder.join(file)).map_err(|fault| format!("{file}: {fault}"))?;
    }
    run("npm", &["ci", "--no-audit", "--no-fund", "--silent"], &folder)?;
    let (python, classes) = (example("verify.py"), format!("{jars}:{}", folder.display()));
    let path = format!("-Djna.library.path={}", lib.display());
    let commands: [(&str, Vec<&str>); 3] = [
        ("python3", vec![python.as_str()]),
        ("java", vec!["-cp", &classes, &path, "Verify"]),
        ("node", vec!["verify.mjs"]),
    ];
    for (program, arguments) in commands {
        for case in cases {
            let mut arguments = arguments.clone();
            arguments.extend([case.badge.as_str(), TIME]);
            let command = Command::new(program)
                .args(&arguments)
                .env("PROOFMARK_LIBRARY", lib.join("libproofmark.so.1"))
                .current_dir(&folder)
                .output()
                .map_err(|fault| format!("{program}: {fault}"))?;
            let printed = String::from_utf8_lossy(&command.stdout).into_owned();
            let complained = String::from_utf8_lossy(&command.stderr);
            let status = command.status.code().unwrap_or(-1);
            expect(&format!("{program} on {} ({complained})", case.badge), case, &printed, status)?;
        }
        println!("{program}: {} badges as expected", cases.len());
    }
    Ok(())
}

/// What a program says, and its exit status.
fn told(program: &Path, arguments: &[&str], prefix: &Path) -> Result<(String, i32), String> {
    let command = Command::new(program)
        .args(arguments)
        .env("LD_LIBRARY_PATH", prefix.join("lib"))
        .output()
        .map_err(|fault| format!("{}: {fault}", program.display()))?;
    Ok((String::from_utf8_lossy(&command.stdout).into_owned(), command.status.code().unwrap_or(-1)))
}

fn copy_folder(from: &Path, to: &Path) -> Outcome {
    let (from, to) = (from.display().to_string(), to.display().to_string());
    output("cp", &["-a", &from, &to]).map(|_| ())
}
