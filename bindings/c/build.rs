//! Gives the shared library its SONAME: the number of the ABI, not the version.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    let abi = 1;
    if std::env::var("CARGO_CFG_TARGET_OS").is_ok_and(|system| system == "linux") {
        println!("cargo::rustc-cdylib-link-arg=-Wl,-soname,libproofmark.so.{abi}");
    }
}
