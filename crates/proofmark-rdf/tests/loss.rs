//! Values that processors read differently, or drop without a word (DI-LD-07, DI-LD-20).
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use proofmark_json::{Bounds, Budget, Document};
use proofmark_rdf::{Dataset, Fault, Library, Limits, Loss, Options, Reason, Source, Spelling, to_rdf};

fn convert(text: &str) -> Result<Dataset, Fault> {
    let budget = &mut Budget::new(1_000_000);
    let document = Document::parse(text.as_bytes().to_vec(), &Bounds::default(), budget).unwrap();
    let options = Options { loss: Loss::Refuse, spelling: Spelling::Any, ..Options::default() };
    to_rdf(&Source::from(document.root()), &Library::built_in(), &options, &Limits::default(), budget)
}

/// `T` makes a property of a word, and a set ends what `T` says.
fn in_a_set(outside: &str, value: &str) -> Result<Dataset, Fault> {
    convert(&format!(
        r#"{{"@context":[{outside},{{"T":{{"@id":"https://a.example/T",
            "@context":{{"holder":{{"@id":"https://a.example/holder","@type":"@id"}}}}}}}}],
            "@type":"T","holder":{value}}}"#
    ))
}

#[test]
fn di_ld_20_a_property_that_is_a_keyword_outside_its_type_is_refused_inside_a_set() {
    for keyword in ["@included", "@graph", "@reverse", "@nest", "@index"] {
        let outside = format!(r#"{{"holder":"{keyword}"}}"#);
        let fault = in_a_set(&outside, r#"{"@set":["https://a.example/1"]}"#).map(|dataset| dataset.len()).unwrap_err();
        let reason = Reason::Loss("a value whose member is a keyword outside the context of a type");
        assert_eq!((fault.reason, fault.pointer.as_str()), (reason, "/holder/@set/0"), "{keyword}");
        assert_eq!(in_a_set(&outside, r#""https://a.example/1""#).map(|dataset| dataset.len()).ok(), Some(2));
    }
    let property = r#"{"holder":"https://b.example/holder"}"#;
    assert_eq!(in_a_set(property, r#"{"@set":["https://a.example/1"]}"#).map(|dataset| dataset.len()).ok(), Some(2));
}
