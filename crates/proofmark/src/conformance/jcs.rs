//! JSON Canonicalization Scheme, the test data of its authors (RFC 8785, ENC-JCS-01..03).

use super::tools::{document, files, read, read_text};
use super::{Tally, vectors_dir};
use crate::encoding;
use proofmark_json::jcs::canonical;

#[test]
fn jcs() {
    let Some(folder) = vectors_dir().map(|path| path.join("jcs")) else { return };
    let mut tally = Tally::new("jcs");
    let inputs = files(&folder.join("input"));
    assert_eq!(inputs.len(), 6);
    for (name, path) in inputs {
        let once = canonical(document(&read(&path)).root());
        let expected = String::from_utf8(read(&folder.join("output").join(&name))).unwrap();
        tally.case(&name, &expected, std::str::from_utf8(&once).unwrap());
        let digits = read_text(&folder.join("outhex").join(name.replace(".json", ".txt")));
        tally.case(&format!("{name} hex"), &digits.split_whitespace().collect::<String>(), &encoding::hex(&once));
        let twice = canonical(document(&once).root());
        tally.case(&format!("{name} twice"), &encoding::hex(&once), &encoding::hex(&twice));
    }
    tally.finish();
}
