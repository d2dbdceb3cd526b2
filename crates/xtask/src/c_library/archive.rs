//! `cargo xtask archive`: what is handed to users of one platform, with the licences of everything inside and a bill of materials.

use super::install::{Build, Network, install};
use crate::measure::target;
use crate::steps::{Outcome, cargo_output, output, root};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

pub(crate) fn command(words: &[&str]) -> Outcome {
    let network = match words {
        [] => Network::None,
        ["--fetch"] => Network::Fetch,
        _ => return Err("usage: cargo xtask archive [--fetch]".to_owned()),
    };
    let file = archive(&target().join("archive"), Build::Optimised, network)?;
    println!("wrote {}", file.display());
    Ok(())
}

/// Makes the archive in a folder, and gives its path.
pub(super) fn archive(folder: &Path, build: Build, network: Network) -> Result<PathBuf, String> {
    let platform = platform()?;
    let with = if network == Network::Fetch { "-fetch" } else { "" };
    let name = format!("proofmark-c{with}-{}-{platform}", env!("CARGO_PKG_VERSION"));
    let tree = folder.join(&name);
    if tree.exists() {
        std::fs::remove_dir_all(&tree).map_err(|fault| fault.to_string())?;
    }
    install(&tree, build, network)?;
    let materials = Materials::read(&platform, network)?;
    let write =
        |file: &str, text: String| std::fs::write(tree.join(file), text).map_err(|fault| format!("{file}: {fault}"));
    write("share/doc/proofmark/sbom.cdx.json", materials.bill()?)?;
    write("share/doc/proofmark/THIRD-PARTY-LICENSES.txt", materials.licences()?)?;
    let file = folder.join(format!("{name}.tar.gz"));
    // The same tree gives the same bytes: sorted, without owner, with the time of the last commit.
    let time = output("git", &["-C", &root().display().to_string(), "log", "-1", "--format=@%ct"])?;
    let (folder, time) = (folder.display().to_string(), format!("--mtime={}", time.trim()));
    let options = ["--sort=name", "--owner=0", "--group=0", "--numeric-owner", &time, "--use-compress-program=gzip -n"];
    output("tar", &[&["-C", &folder, "-cf", &file.display().to_string()], &options[..], &[&name]].concat())?;
    Ok(file)
}

fn platform() -> Result<String, String> {
    let version = output("rustc", &["-vV"])?;
    let host = version.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned).ok_or_else(|| "rustc does not name its host".to_owned())
}

/// The packages that are compiled into the library.
struct Materials {
    packages: BTreeMap<String, Package>,
    top: String,
}

struct Package {
    name: String,
    version: String,
    licence: String,
    folder: PathBuf,
    needs: BTreeSet<String>,
}

impl Materials {
    fn read(platform: &str, network: Network) -> Result<Self, String> {
        let mut arguments =
            vec!["metadata", "--format-version", "1", "--locked", "--filter-platform", platform, "--manifest-path"];
        let manifest = root().join("bindings/c/Cargo.toml").display().to_string();
        arguments.push(&manifest);
        if network == Network::Fetch {
            arguments.extend(["--features", "fetch"]);
        }
        let metadata: Value = serde_json::from_str(&cargo_output(&arguments)?).map_err(|fault| fault.to_string())?;
        let list = |pointer: &str| metadata.pointer(pointer).and_then(Value::as_array).cloned().unwrap_or_default();
        let text = |value: &Value, name: &str| value.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
        let mut known = BTreeMap::new();
        for package in list("/packages") {
            let folder = PathBuf::from(text(&package, "manifest_path"));
            let folder = folder.parent().map(Path::to_owned).unwrap_or_default();
            let (name, version, licence) =
                (text(&package, "name"), text(&package, "version"), text(&package, "license"));
            known.insert(text(&package, "id"), Package { name, version, licence, folder, needs: BTreeSet::new() });
        }
        for node in list("/resolve/nodes") {
            let Some(package) = known.get_mut(&text(&node, "id")) else { continue };
            for need in node.get("deps").and_then(Value::as_array).into_iter().flatten() {
                let kinds = need.get("dep_kinds").and_then(Value::as_array).into_iter().flatten();
                if kinds.filter_map(|kind| kind.get("kind")).any(Value::is_null) {
                    package.needs.insert(text(need, "pkg"));
                }
            }
        }
        let top = known.iter().find(|(_, package)| package.name == "proofmark-c").map(|(id, _)| id.clone());
        let top = top.ok_or("the package proofmark-c is not there")?;
        let (mut open, mut packages) = (vec![top.clone()], BTreeMap::new());
        while let Some(id) = open.pop() {
            if let Some(package) = known.remove(&id) {
                open.extend(package.needs.iter().cloned());
                packages.insert(id, package);
            }
        }
        Ok(Self { packages, top })
    }

    /// CycloneDX 1.5 (<https://cyclonedx.org/docs/1.5/json/>).
    fn bill(&self) -> Result<String, String> {
        let lock = std::fs::read_to_string(root().join("Cargo.lock")).map_err(|fault| fault.to_string())?;
        let mut components = Vec::new();
        for (id, package) in &self.packages {
            let hashes: Vec<Value> = checksum(&lock, package)
                .map(|checksum| json!({ "alg": "SHA-256", "content": checksum }))
                .into_iter()
                .collect();
            let component = json!({
                "type": "library",
                "bom-ref": package.reference(),
                "name": package.name,
                "version": package.version,
                "purl": package.reference(),
                "licenses": [{ "expression": package.licence.replace('/', " OR ") }],
                "hashes": hashes,
            });
            if *id != self.top {
                components.push(component);
            }
        }
        let dependencies: Vec<Value> = self
            .packages
            .values()
            .map(|package| {
                let needs = package.needs.iter().filter_map(|id| self.packages.get(id)).map(Package::reference);
                json!({ "ref": package.reference(), "dependsOn": needs.collect::<BTreeSet<_>>() })
            })
            .collect();
        let top = self.packages.get(&self.top).ok_or("no top")?;
        let bill = json!({
            "bomFormat": "CycloneDX",
            "specVersion": "1.5",
            "version": 1,
            "metadata": { "component": {
                "type": "library",
                "bom-ref": top.reference(),
                "name": "proofmark",
                "version": top.version,
                "licenses": [{ "expression": top.licence }],
            } },
            "components": components,
            "dependencies": dependencies,
        });
        serde_json::to_string_pretty(&bill).map(|text| text + "\n").map_err(|fault| fault.to_string())
    }

    /// The texts that come with the packages; those that many share stand once.
    fn licences(&self) -> Result<String, String> {
        let mut texts: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        for package in self.packages.values().filter(|package| !package.folder.starts_with(root_canonical())) {
            let name = format!("{} {} ({})", package.name, package.version, package.licence);
            let mut files: Vec<PathBuf> = std::fs::read_dir(&package.folder)
                .map_err(|fault| format!("{}: {fault}", package.folder.display()))?
                .filter_map(|entry| Some(entry.ok()?.path()))
                .filter(|path| path.is_file() && is_licence(path))
                .collect();
            files.sort();
            if files.is_empty() {
                texts
                    .entry("(The package comes without the text of its licence.)".to_owned())
                    .or_default()
                    .insert(name.clone());
            }
            for file in files {
                let text = std::fs::read(&file).map_err(|fault| format!("{}: {fault}", file.display()))?;
                let text = String::from_utf8_lossy(&text).replace('\r', "").trim().to_owned();
                texts.entry(text).or_default().insert(name.clone());
            }
        }
        let mut page = String::from("libproofmark is made of these packages.\n");
        for (text, packages) in texts {
            let names: Vec<String> = packages.into_iter().collect();
            let _ = write!(page, "\n{}\n{}\n\n{text}\n", "=".repeat(80), names.join("\n"));
        }
        Ok(page)
    }
}

impl Package {
    /// A package URL (<https://github.com/package-url/purl-spec>).
    fn reference(&self) -> String {
        format!("pkg:cargo/{}@{}", self.name, self.version)
    }
}

fn root_canonical() -> PathBuf {
    root().canonicalize().unwrap_or_else(|_| root())
}

fn is_licence(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy().to_uppercase();
    ["LICENSE", "LICENCE", "COPYING", "COPYRIGHT", "NOTICE", "UNLICENSE"].iter().any(|start| name.starts_with(start))
}

/// What the lock file says of a package: three lines, name, version and source, and then its checksum.
fn checksum<'a>(lock: &'a str, package: &Package) -> Option<&'a str> {
    let start = format!("name = \"{}\"\nversion = \"{}\"\n", package.name, package.version);
    let rest = lock.split_once(&start)?.1;
    let own = rest.split("\n\n").next()?;
    own.lines().find_map(|line| line.strip_prefix("checksum = \"")?.strip_suffix('"'))
}

/// An archive, unpacked in another place, is complete and works there.
pub(super) fn test(folder: &Path, badge: &str) -> Outcome {
    let made = archive(&folder.join("made"), Build::Development, Network::None)?;
    let elsewhere = folder.join("elsewhere");
    std::fs::create_dir_all(&elsewhere).map_err(|fault| fault.to_string())?;
    output(
        "tar",
        &["-C", &elsewhere.display().to_string(), "-xf", &made.display().to_string(), "--strip-components=1"],
    )?;
    let read = |file: &str| {
        std::fs::read_to_string(elsewhere.join("share/doc/proofmark").join(file))
            .map_err(|fault| format!("{file}: {fault}"))
    };
    let bill: Value = serde_json::from_str(&read("sbom.cdx.json")?).map_err(|fault| fault.to_string())?;
    let components = bill.get("components").and_then(Value::as_array).cloned().unwrap_or_default();
    let hashed = |name: &str| {
        components.iter().any(|component| {
            component.get("name").and_then(Value::as_str) == Some(name)
                && component.pointer("/hashes/0/content").and_then(Value::as_str).is_some_and(|hash| hash.len() == 64)
        })
    };
    if !["ed25519-dalek", "serde_json", "sha2"].into_iter().all(hashed) || components.len() < 40 {
        return Err(format!("the bill of materials lists {} packages, and not all that are known", components.len()));
    }
    if components.iter().any(|component| component.get("name").and_then(Value::as_str) == Some("tokio")) {
        return Err("the bill of materials of a library without network lists tokio".to_owned());
    }
    let licences = read("THIRD-PARTY-LICENSES.txt")?;
    if !licences.contains("serde_json") || !licences.contains("Apache License") {
        return Err("the licences of the packages are not complete".to_owned());
    }
    let path = format!("--with-path={}", elsewhere.join("lib/pkgconfig").display());
    let flags = output("pkg-config", &[&path, "--cflags", "--libs", "proofmark"])?;
    let program = elsewhere.join("first").display().to_string();
    let source = root().join("bindings/c/examples/first.c").display().to_string();
    let rpath = format!("-Wl,-rpath,{}", elsewhere.join("lib").display());
    let arguments = [source.as_str(), "-o", &program, &rpath].into_iter().chain(flags.split_whitespace());
    output("gcc", &arguments.collect::<Vec<_>>())?;
    output(&program, &[badge])?;
    println!("archive: {} packages in its bill of materials, and its program runs", components.len());
    Ok(())
}
