//! RDFC signatures protect the graph and not the JSON: whoever holds a signed badge may spell it otherwise. These tests
//! spell it otherwise in every way we know of, at every place (THREAT-07, THREAT-08, DI-LD-18..22).
#![expect(clippy::panic, clippy::expect_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

mod bases;
mod contexts;
mod edits;
#[path = "../manifest/mod.rs"]
mod manifest;
mod members;
mod nodes;
mod property;
mod tree;
mod values;
mod words;

use bases::SUITES;
use proofmark::{Code, Verdict};
use property::{Base, Faults};
use serde_json::{Value, json};
use tree::{Order, many, places, write};
use words::Words;

/// Spells the document otherwise at one place, in all ways of one kind.
type Mutator = fn(&Words, &Value, &str) -> Vec<Value>;

/// Everything that keeps a graph, or may keep it.
const MUTATORS: &[(&str, Mutator)] = &[
    ("lists", |_, root, place| values::lists(root, place)),
    ("keywords", |_, root, place| values::keywords(root, place)),
    ("scalars", |_, root, place| values::scalars(root, place)),
    ("prefixes", |_, root, place| values::prefixes(root, place)),
    ("empties", |_, root, place| values::empties(root, place)),
    ("iris", members::iris),
    ("compact IRIs", members::compact_iris),
    ("aliases", members::aliases),
    ("synonyms", members::synonyms),
    ("disguises", members::disguises),
    ("nests", members::nests),
    ("types", members::types),
    ("halves", |_, root, place| nodes::halves(root, place)),
    ("elsewhere", |_, root, place| nodes::elsewhere(root, place)),
    ("carried", |_, root, place| nodes::carried(root, place)),
    ("contexts", |_, root, place| contexts::lists(root, place)),
    ("nested contexts", |_, root, place| contexts::nested(root, place)),
];

/// A small generator of numbers (xorshift64*), so that a failing run can be run again.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let number = self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33;
        usize::try_from(number).expect("31 bits fit") % sides.max(1)
    }

    fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.roll(last + 1));
        }
    }
}

/// Kinds that find very much to do everywhere and differ little from place to place.
const PLENTIFUL: &[&str] =
    &["keywords", "prefixes", "empties", "compact IRIs", "aliases", "types", "contexts", "nested contexts"];

/// Spells a base otherwise, in at most so many ways of each plentiful kind and each other one, and notes what is valid and
/// says something else.
fn respell(base: &Base, words: &Words, (plentiful, other): (usize, usize), dice: &mut Dice, faults: &mut Faults) {
    let backwards = write(&base.document, Order::Backwards);
    faults.look(base, "order of members", "", &backwards);
    for (kind, mutate) in MUTATORS {
        let mut left = if PLENTIFUL.contains(kind) { plentiful } else { other };
        let mut places = places(&base.document);
        dice.shuffle(&mut places);
        for place in places {
            let mut mutants = mutate(words, &base.document, &place);
            dice.shuffle(&mut mutants);
            for mutant in mutants.iter().take(left) {
                faults.look(base, kind, &place, &write(mutant, Order::Kept));
            }
            left = left.saturating_sub(mutants.len());
            if left == 0 {
                break;
            }
        }
    }
}

/// DI-LD-18..22, over the fixtures of every suite: a part of all spellings of each; another part of each base.
#[test]
fn fixtures_spelled_otherwise_are_refused_or_say_the_same() {
    let (words, bases, mut dice) = (Words::built_in(), bases::fixtures(), Dice(0x5be1_1ed0));
    for suite in SUITES {
        let alone =
            |base: &&Base| base.said.verdict == Verdict::Valid && bases::suite(&base.document["proof"]) == Some(suite);
        assert!(bases.iter().filter(alone).count() > 2, "{suite} has too few fixtures with a single proof");
    }
    let mut faults = Faults::default();
    for base in &bases {
        respell(base, &words, (20, 20), &mut dice, &mut faults);
    }
    faults.none();
}

/// The same over badges with what no fixture has: more of the spellings, for here they find more to do.
#[test]
fn badges_with_everything_spelled_otherwise_are_refused_or_say_the_same() {
    let (words, mut dice, mut faults) = (Words::built_in(), Dice(0x0b_ad_9e), Faults::default());
    for base in bases::own().iter().filter(|base| base.signed) {
        respell(base, &words, (120, usize::MAX), &mut dice, &mut faults);
    }
    faults.none();
}

/// Re-spellings of re-spellings: 3,000 chains of one to three over all bases. Never a panic, never valid and other.
#[test]
fn random_chains_of_spellings_are_refused_or_say_the_same() {
    let (words, mut dice, mut faults) = (Words::built_in(), Dice(0xc4a1_5eed), Faults::default());
    let bases: Vec<Base> = bases::fixtures().into_iter().chain(bases::own()).filter(|base| base.signed).collect();
    let mut changed = 0_usize;
    for _ in 0..3_000 {
        let base = &bases[dice.roll(bases.len())];
        let (mut document, mut kinds) = (base.document.clone(), Vec::new());
        let links = 1 + dice.roll(3);
        // Most kinds find nothing to do at most places.
        for _ in 0..20 * links {
            let (kind, mutate) = MUTATORS[dice.roll(MUTATORS.len())];
            let places = places(&document);
            let mutants = mutate(&words, &document, &places[dice.roll(places.len())]);
            if !mutants.is_empty() {
                kinds.push(kind);
                document = mutants[dice.roll(mutants.len())].clone();
            }
            if kinds.len() == links {
                break;
            }
        }
        changed += kinds.len();
        let order = if dice.roll(2) == 0 { Order::Kept } else { Order::Backwards };
        faults.look(base, &kinds.join(" + "), "", &write(&document, order));
    }
    assert!(changed > 5_500, "3,000 chains with only {changed} links");
    faults.none();
}

/// DI-LD-01, DI-LD-02, DI-LD-04, DI-LD-14: what no context defines, or what no graph holds, at every object.
#[test]
fn nothing_can_be_added_to_a_signed_badge() {
    let mut faults = Faults::default();
    for base in bases::fixtures().iter().chain(&bases::own()) {
        // Under an @vocab every member is defined; one that is null or empty then says nothing (DI-LD-14).
        let any = write(&base.document["@context"], Order::Kept).contains("@vocab");
        for place in places(&base.document) {
            for mutant in edits::additions(&base.document, &place) {
                let text = write(&mutant, Order::Kept);
                let nothing = any && base.fault(&text).is_none() && (text.contains(":null") || text.contains(":[]"));
                if !nothing && base.verify(&text).verdict() == Verdict::Valid {
                    faults.note("addition", &base.id, &place, "valid", &text);
                }
            }
        }
    }
    faults.none();
}

/// ATK-10, ATK-18, THREAT-07: an edit of any leaf of a document, its proofs included.
#[test]
fn no_leaf_of_a_signed_badge_can_be_changed_or_taken_away() {
    let mut faults = Faults::default();
    for base in bases::fixtures().iter().chain(&bases::own()) {
        for (place, mutant) in edits::changes(&base.document) {
            let text = write(&mutant, Order::Kept);
            if base.verify(&text).verdict() == Verdict::Valid {
                faults.note("edit", &base.id, &place, "valid", &text);
            }
        }
        for (place, mutant) in edits::losses(&base.document) {
            let text = write(&mutant, Order::Kept);
            // Without one of two equal statements the graph is the same (DI-LD-21), and so must be what is said.
            if edits::said_twice(&base.document, &place) {
                faults.look(base, "loss of one of two", &place, &text);
            } else if base.verify(&text).verdict() == Verdict::Valid {
                faults.note("loss", &base.id, &place, "valid", &text);
            }
        }
    }
    faults.none();
}

/// ATK-11, DI-LD-20: the two members that decide whether a badge is in force, under their absolute IRIs, for each suite.
#[test]
fn status_and_end_under_their_absolute_iris_are_refused_for_each_suite() {
    let ambiguous = |base: &Base, document: &Value| {
        let report = base.verify(&write(document, Order::Kept));
        assert_ne!(report.verdict(), Verdict::Valid, "{}", base.id);
        let has = |code: Code| report.findings().iter().any(|finding| finding.code() == code);
        assert!(has(Code::StructureAmbiguous), "{}: {}", base.id, report.to_json());
        has(Code::ProofVerified)
    };
    let (fixtures, own) = (bases::fixtures(), bases::own());
    for suite in SUITES {
        let mut ends = 0_usize;
        let of_suite = fixtures.iter().filter(|base| {
            let proofs = many(&base.document["proof"]);
            base.said.verdict == Verdict::Valid && proofs.iter().any(|proof| bases::suite(proof) == Some(suite))
        });
        for base in of_suite {
            for name in ["validUntil", "expirationDate"] {
                let Some(document) = edits::under_iri(&base.document, name) else { continue };
                assert!(ambiguous(base, &document), "{}: the attack keeps the signature", base.id);
                ends += 1;
            }
            // Nobody can add a status to what is signed; that it is written otherwise is seen all the same.
            let status = json!({ "id": "urn:x:status" });
            let with_status = tree::and(base.document.as_object().expect("an object"), "credentialStatus", status);
            let document = edits::under_iri(&Value::Object(with_status), "credentialStatus").expect("a status");
            assert!(!ambiguous(base, &document), "{}: a status was added", base.id);
        }
        assert!(ends > 2, "{suite}: {ends} badges with an end");
    }
    for base in own.iter().filter(|base| base.document.get("credentialStatus").is_some()) {
        let document = edits::under_iri(&base.document, "credentialStatus").expect("a status");
        assert!(ambiguous(base, &document), "{}: the attack keeps the signature", base.id);
    }
}

/// A verifier that refuses what is spelled otherwise must still accept what is not: these are as their issuer signed them.
#[test]
fn badges_with_everything_are_valid_as_they_were_signed() {
    let refused: Vec<String> = bases::own()
        .iter()
        .filter(|base| !base.signed)
        .map(|base| format!("{}: {}", base.id, base.verify(&write(&base.document, Order::Kept)).to_json()))
        .collect();
    assert!(refused.is_empty(), "{}", refused.join("\n"));
}
