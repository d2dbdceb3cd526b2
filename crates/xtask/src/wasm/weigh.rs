//! What takes the room in a WebAssembly module: code by crate, from its section of names, and data.
//! <https://webassembly.github.io/spec/core/binary/modules.html>

use std::collections::BTreeMap;
use std::fmt::Write;

/// Crates below this share are one row.
const SHOWN_BYTES: usize = 4_000;

/// A table with the largest crates first.
pub(super) fn table(module: &[u8]) -> Result<String, String> {
    let weights = weigh(module).ok_or("the module is not of the form that WebAssembly has")?;
    let mut rows: Vec<(String, usize)> = Vec::new();
    let mut rest = 0_usize;
    for (name, bytes) in weights {
        if bytes < SHOWN_BYTES { rest = rest.saturating_add(bytes) } else { rows.push((name, bytes)) }
    }
    rows.sort_by_key(|(_, bytes)| std::cmp::Reverse(*bytes));
    rows.push(("everything else".to_owned(), rest));
    let mut table = String::from("before wasm-opt, not compressed:\n");
    for (name, bytes) in rows {
        let _ = writeln!(table, "{bytes:>9}  {name}");
    }
    Ok(table)
}

fn weigh(module: &[u8]) -> Option<BTreeMap<String, usize>> {
    let mut reader = Reader(module.strip_prefix(b"\0asm\x01\0\0\0")?);
    let (mut imported, mut sizes, mut names, mut data) = (0, Vec::new(), BTreeMap::new(), 0);
    while !reader.0.is_empty() {
        let id = reader.byte()?;
        let mut section = Reader(reader.bytes()?);
        match id {
            0 if section.bytes()? == b"name" => names = function_names(section)?,
            // The module imports nothing; should that ever change, its functions are counted before the others.
            2 => imported = section.number()?,
            10 => {
                for _ in 0..section.number()? {
                    sizes.push(section.bytes()?.len());
                }
            }
            11 => data = section.0.len(),
            _ => {}
        }
    }
    let mut weights = BTreeMap::from([("(data: contexts, sentences, tables)".to_owned(), data)]);
    for (position, size) in sizes.into_iter().enumerate() {
        let name = names.get(&position.checked_add(imported)?).copied().unwrap_or("(no name)");
        let weight = weights.entry(crate_of(name).to_owned()).or_default();
        *weight = size.checked_add(*weight)?;
    }
    Some(weights)
}

/// The first of the subsections of names that is about functions.
fn function_names(mut section: Reader<'_>) -> Option<BTreeMap<usize, &str>> {
    let mut names = BTreeMap::new();
    while !section.0.is_empty() {
        let kind = section.byte()?;
        let mut part = Reader(section.bytes()?);
        if kind == 1 {
            for _ in 0..part.number()? {
                names.insert(part.number()?, std::str::from_utf8(part.bytes()?).ok()?);
            }
        }
    }
    Some(names)
}

/// The crate of a symbol, mangled as Rust does it now: the first crate root in it, `C`, perhaps `s` with a disambiguator and `_`, and a
/// name with its length before it. <https://rust-lang.github.io/rfcs/2603-rust-symbol-name-mangling-v0.html>
fn crate_of(symbol: &str) -> &str {
    let mangled = symbol.strip_prefix("_R").unwrap_or_default();
    let roots = mangled.match_indices('C').filter_map(|(at, _)| mangled.get(at.checked_add(1)?..));
    roots.filter_map(root).next().unwrap_or(symbol)
}

fn root(text: &str) -> Option<&str> {
    let text = match text.strip_prefix('s') {
        Some(rest) => {
            rest.split_once('_').filter(|(number, _)| number.bytes().all(|byte| byte.is_ascii_alphanumeric()))?.1
        }
        None => text,
    };
    let end = text.find(|letter: char| !letter.is_ascii_digit())?;
    let (length, name) = text.split_at_checked(end)?;
    name.get(..length.parse().ok()?)
}

struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    /// LEB128
    fn number(&mut self) -> Option<usize> {
        let mut number = 0_usize;
        for shift in (0..35).step_by(7) {
            let byte = self.byte()?;
            number |= usize::from(byte & 0x7f).checked_shl(shift)?;
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }

    /// A number of bytes, and as many bytes.
    fn bytes(&mut self) -> Option<&'a [u8]> {
        let length = self.number()?;
        let (bytes, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn symbols_lead_to_crates() {
        assert_eq!(crate_of("_RNvMNtCslj1ocUov54H_9proofmark8verifierNtB2_8Verifier8document"), "proofmark");
        assert_eq!(crate_of("_RINvXs5_NtCsiratbFZi3hK_10serde_json2deQINtB6_12DeserializerE"), "serde_json");
        assert_eq!(crate_of("_RNvC5alloc3oom"), "alloc");
        assert_eq!(crate_of("memcpy"), "memcpy");
    }

    #[test]
    fn a_module_of_one_function_weighs_what_it_has() {
        let module = b"\0asm\x01\0\0\0\x0a\x04\x01\x02\0\x0b\0\x13\x04name\x01\x0c\x01\0\x09_RNvC1a1b\x0b\x02\0\0";
        let weights = weigh(module).unwrap_or_default();
        assert_eq!(weights.get("a"), Some(&2));
        assert_eq!(weigh(b"\0asm\x01\0\0\0\x0a\x09\x01"), None);
    }
}
