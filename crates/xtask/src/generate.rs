//! Generated files: committed, and compared in CI.

mod codes;
mod header;
mod quirks;
mod schema;

use crate::steps::{Outcome, root};

/// Every generated file: its path and what must stand in it.
fn files() -> Result<Vec<(&'static str, String)>, String> {
    Ok(vec![
        ("docs/codes.md", codes::page()),
        ("bindings/wasm/js/codes.d.ts", codes::typescript()),
        ("docs/quirks.md", quirks::page()),
        ("docs/report.schema.json", schema::text(&schema::report())),
        ("docs/policy.schema.json", schema::text(&schema::policy())),
        ("docs/trust.schema.json", schema::text(&schema::trust())),
        ("bindings/c/include/proofmark.h", header::header()?),
        ("bindings/c/symbols.txt", header::symbols()?),
    ])
}

/// Writes them anew.
pub(crate) fn write() -> Outcome {
    for (path, content) in files()? {
        let file = root().join(path);
        if std::fs::read_to_string(&file).is_ok_and(|existing| existing == content) {
            continue;
        }
        if let Some(folder) = file.parent() {
            std::fs::create_dir_all(folder).map_err(|fault| format!("{path}: {fault}"))?;
        }
        std::fs::write(&file, content).map_err(|fault| format!("{path}: {fault}"))?;
        println!("wrote {path}");
    }
    Ok(())
}

/// Fails if one of them is not what the code says.
pub(crate) fn check() -> Outcome {
    for (path, content) in files()? {
        let existing = std::fs::read_to_string(root().join(path)).map_err(|fault| format!("{path}: {fault}"))?;
        if existing != content {
            return Err(format!("{path} is not what the code says: run `cargo xtask gen` and commit the result"));
        }
    }
    println!("generated files are up to date");
    Ok(())
}
