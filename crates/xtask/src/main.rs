//! `cargo xtask`: everything that CI runs, under one name.
#![forbid(unsafe_code)]
#![expect(clippy::print_stdout, clippy::print_stderr, reason = "this is a command that talks to a developer")]

mod browser;
mod c_library;
mod contexts;
mod debian;
mod differential;
mod generate;
mod measure;
mod npm;
mod render_method;
mod steps;
mod wasm;

use std::process::ExitCode;

const HELP: &str = "\
usage: cargo xtask COMMAND

  test       format, lints, generated files, all tests, size and dependency budgets
  gen        write the generated files anew (docs/codes.md and the JSON Schemas)
  gen --check  fail if one of them is not what the code says
  contexts DIR  compile the built-in contexts anew from the documents in a folder with an index.json
  fixtures   sign the fixtures anew (needs Node and OpenSSL; fetches pinned npm packages)
  differential [N] [--seed S]  compare our RDF of N mutated badges with npm jsonld + rdf-canonize (needs Node and the vectors)
  ssi        test the optional resolvers of further DID methods, and the command with them
  c [CALLS]  test the C library: through C, wrongly used, on threads, in consumers' projects, in other languages
  c sanitize  its threads and handles once more, with the library itself compiled for each sanitizer (needs Debian's rust-web-src)
  install --prefix P [--fetch]  build the C library and write it, its headers and its package files below a folder
  archive [--fetch]  the same as an archive for this platform, with licences and a bill of materials
  browser    build the verification page and the browser extension, and test both in Chromium, the extension in Firefox too
  browser build  only build them
  bench      run the benches and print their ratios
  size       sizes of the release binary and the WebAssembly module and number of packages, against their budgets
  wasm       build the module of the npm package into bindings/wasm/dist (needs Node, and a compiler for wasm32)
  npm figures  times of the npm package and its peers in Chromium, as a table
  npm        build the npm package and test it in Node, Chromium and scratch projects
";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["test"] => steps::test(),
        ["contexts", folder] => contexts::write(std::path::Path::new(folder)),
        ["gen"] => generate::write(),
        ["gen", "--check"] => generate::check(),
        ["fixtures"] => steps::fixtures(),
        ["differential", rest @ ..] => differential::command(rest),
        ["ssi"] => steps::ssi(),
        ["c"] => c_library::test("100000"),
        ["c", "sanitize"] => c_library::sanitize(),
        ["c", calls] => c_library::test(calls),
        ["install", rest @ ..] => c_library::install(rest),
        ["archive", rest @ ..] => c_library::archive(rest),
        ["browser"] => browser::test(),
        ["browser", "build"] => browser::build(),
        ["bench"] => steps::bench(),
        ["size"] => measure::budgets().and_then(|()| wasm::size()),
        ["wasm"] => wasm::build(),
        ["npm"] => wasm::size().and_then(|()| npm::test()),
        ["npm", "figures"] => npm::figures(),
        ["help" | "--help" | "-h"] => {
            print!("{HELP}");
            Ok(())
        }
        _ => {
            eprint!("{HELP}");
            return ExitCode::from(2);
        }
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("xtask: {reason}");
            ExitCode::FAILURE
        }
    }
}
