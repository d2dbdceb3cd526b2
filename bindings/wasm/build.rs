//! THREAT-49: the module's memory has a ceiling, whoever links it.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    if std::env::var("TARGET").is_ok_and(|target| target.starts_with("wasm32")) {
        // 128 MiB
        println!("cargo::rustc-cdylib-link-arg=--max-memory=134217728");
    }
}
