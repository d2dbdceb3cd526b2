//! The one table of codes.
//!
//! Everything proofmark says about a badge is one of these rows. The table makes the [`Code`] enum, the page
//! `docs/codes.md`, the list in `docs/report.schema.json` and, in the bindings, the C enum and the TypeScript union.
//! Numbers and names are append-only: a row may get a better sentence, never another meaning.

use super::{Check, Fault, Outcome};

/// One row of the code table.
///
/// ```
/// let row = proofmark::Code::ValidityExpired.row();
/// assert_eq!(row.name, "validity.expired");
/// assert_eq!(row.fault, Some(proofmark::Fault::Holder));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct CodeRow {
    /// The code that the row describes.
    pub code: Code,
    /// The stable number, used by the C library.
    pub number: i32,
    /// The stable name, `check.what`.
    pub name: &'static str,
    /// The check that the code belongs to: the part of the name before the dot.
    pub check: Check,
    /// What the code means for its check.
    pub outcome: Outcome,
    /// Who has to act, if anybody.
    pub fault: Option<Fault>,
    /// One sentence for a recruiter.
    pub message: &'static str,
    /// One sentence for an engineer; `{name}` stands for the finding's data of that name.
    pub detail: &'static str,
    /// What to do about it.
    pub remedy: Option<&'static str>,
    /// Where the rule is written.
    pub spec: Option<&'static str>,
}

impl Code {
    /// The row of the table for this code.
    #[must_use]
    pub const fn row(self) -> CodeRow {
        *self.entry()
    }

    /// The stable name, `check.what`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.entry().name
    }

    /// What the code means for its check.
    #[must_use]
    pub const fn outcome(self) -> Outcome {
        self.entry().outcome
    }

    /// The check that the code belongs to.
    #[must_use]
    pub const fn check(self) -> Check {
        self.entry().check
    }

    /// The code with this stable name, or `None`.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|code| code.name() == name)
    }
}

macro_rules! codes {
    ($($variant:ident = $number:literal, $name:literal, $check:ident, $outcome:ident, $fault:expr,
        $message:literal, $detail:literal, $remedy:expr, $spec:expr;)*) => {
        /// A stable code: what was found, independent of language and wording.
        ///
        /// ```
        /// use proofmark::Code;
        ///
        /// let code = Code::from_name("proof.signature_invalid").expect("a name of the table");
        /// assert_eq!(code, Code::ProofSignatureInvalid);
        /// assert_eq!(code.name(), "proof.signature_invalid");
        /// assert!(Code::from_name("proof.fine").is_none());
        /// ```
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        #[repr(i32)]
        pub enum Code {
            $(#[doc = concat!("`", $name, "`: ", $message)] $variant = $number,)*
        }

        impl Code {
            /// All codes, in the order of the table.
            pub const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// One constant for each code, so that the compiler makes a table of it and no code.
            #[inline]
            const fn entry(self) -> &'static CodeRow {
                match self {
                    $(Self::$variant => &CodeRow {
                        code: Self::$variant,
                        number: $number,
                        name: $name,
                        check: Check::$check,
                        outcome: Outcome::$outcome,
                        fault: $fault,
                        message: $message,
                        detail: $detail,
                        remedy: $remedy,
                        spec: $spec,
                    },)*
                }
            }
        }
    };
}

const ISSUER: Option<Fault> = Some(Fault::Issuer);
const HOLDER: Option<Fault> = Some(Fault::Holder);
const NETWORK: Option<Fault> = Some(Fault::Network);
const HOST: Option<Fault> = Some(Fault::Host);
const VERIFIER: Option<Fault> = Some(Fault::Verifier);

// Remedies are for whoever reads the report first, a recruiter most often: whom to ask, and for what. What a programmer has to
// do stands in `detail` and in the documentation.
const ASK_HOLDER: Option<&str> = Some("Ask the person for the original file as the issuer sent it.");
const ASK_ISSUER: Option<&str> = Some("Ask the issuer to correct the badge and to issue it again.");
const ISSUE_AGAIN: Option<&str> = Some("Ask the issuer for the badge to be issued again.");
const OTHER_FORM: Option<&str> = Some(
    "Ask the person for the badge in another form that its issuer offers: as a picture, as a file or as a web address.",
);
const PRESENT_AGAIN: Option<&str> =
    Some("Ask the person to present the badges again, in answer to a new request of yours.");
const NOT_SAFE: Option<&str> = Some("Do not rely on this badge. Ask the issuer whether it was issued to this person.");
const IN_FORCE: Option<&str> = Some("Ask the issuer whether the badge is still in force.");
const LOOK_UP: Option<&str> =
    Some("Check again while you are online. If this stays, tell whoever runs the checking software.");
const LATER: Option<&str> = Some("Try again later; if this stays, ask the issuer.");
const LATER_OR_HOST: Option<&str> = Some("Try again later. If this stays, tell whoever runs the checking software.");
const ALLOW_MORE: Option<&str> =
    Some("If you expect a badge of this size, ask whoever runs the checking software to allow it.");
const UPDATE: Option<&str> = Some("Ask whoever runs the checking software whether a later version can check this.");
const CHANGED: Option<&str> =
    Some("Tell whoever runs the checking software: a document that it relies on was changed.");
const READ_INSIDE: Option<&str> = Some("Read the report of the badge inside.");

codes! {
    // input: what the bytes are
    InputOpened = 101, "input.opened", Input, Pass, None,
        "The file could be read.",
        "The input was recognised by its content as {carrier}.",
        None, None;
    InputEmpty = 102, "input.empty", Input, Fail, HOLDER,
        "There is nothing in this file.",
        "The input holds no bytes other than white space.",
        ASK_HOLDER, None;
    InputUnrecognised = 103, "input.unrecognised", Input, Fail, HOLDER,
        "This file is not a digital badge.",
        "The input is neither JSON, nor a compact JWS, nor any other carrier of credentials that proofmark knows.",
        ASK_HOLDER, None;
    InputMalformed = 104, "input.malformed", Input, Fail, HOLDER,
        "This file is damaged and cannot be read.",
        "The text is not well formed: {reason}.",
        ASK_HOLDER, Some("https://www.rfc-editor.org/rfc/rfc8259");
    InputDuplicateMember = 105, "input.duplicate_member", Input, Fail, HOLDER,
        "This file says the same thing twice, so two readers could see two different badges.",
        "The JSON object has two members of the same name {name}.",
        NOT_SAFE, Some("https://www.rfc-editor.org/rfc/rfc7493#section-2.3");
    InputLimit = 106, "input.limit", Input, Unknown, HOST,
        "This file is too large or too deeply nested to be checked.",
        "The limit {limit} was reached.",
        ALLOW_MORE, None;
    InputUnsupported = 107, "input.unsupported", Input, Unknown, VERIFIER,
        "This is a kind of file that cannot be checked yet.",
        "The input is {carrier}, which this version of proofmark recognises but does not verify.",
        OTHER_FORM, None;
    InputQuoted = 108, "input.quoted", Input, Warn, HOLDER,
        "The badge was wrapped in quotation marks; they were taken off.",
        "The compact JWS was the content of a JSON string.",
        None, None;
    InputWrapperIgnored = 109, "input.wrapper_ignored", Input, Warn, HOLDER,
        "The badge came in an envelope with notes that nobody signed; they were ignored.",
        "The enveloped credential has the member {member} beside its data URL; no signature covers it.",
        None, Some("https://www.w3.org/TR/vc-data-model-2.0/#enveloped-verifiable-credentials");
    InputPictureUnsigned = 140, "input.picture_unsigned", Input, NotApplicable, None,
        "The badge was taken out of a picture; what the picture shows is in nobody's signature.",
        "Only the text that was baked into the picture is verified, never its pixels.",
        None, Some("https://www.imsglobal.org/spec/ob/v3p0/#baking");
    InputNoBadge = 141, "input.no_badge", Input, Fail, HOLDER,
        "There is no badge in this picture.",
        "The input is {carrier} without a chunk or element that holds a badge.",
        Some("Ask the person for the file as it was downloaded from the issuer: screenshots, messengers and picture editors take the badge out."),
        Some("https://www.imsglobal.org/spec/ob/v3p0/#baking");
    InputAmbiguous = 142, "input.ambiguous", Input, Fail, HOLDER,
        "This picture holds two different badges, so two readers could see two different badges.",
        "The text of {first} and that of {second} differ.",
        NOT_SAFE, Some("https://www.imsglobal.org/spec/ob/v3p0/#baking");
    InputPictureMalformed = 143, "input.picture_malformed", Input, Fail, HOLDER,
        "This picture is damaged, so the badge in it cannot be read.",
        "The input is {carrier}, and {reason}.",
        ASK_HOLDER, Some("https://www.w3.org/TR/png-3/#5DataRep");
    InputChecksum = 144, "input.checksum", Input, Warn, HOLDER,
        "A part of the picture was changed or damaged on its way; the badge in it has a signature of its own.",
        "The checksum of chunk {chunk} does not fit its content.",
        None, Some("https://www.w3.org/TR/png-3/#5CRC-algorithm");
    InputCompressed = 145, "input.compressed", Input, Warn, ISSUER,
        "The badge is compressed within the picture, which the standard does not allow; other programs may not find it.",
        "The text of {place} is compressed.",
        None, Some("https://www.imsglobal.org/spec/ob/v3p0/#png");
    InputDoctype = 146, "input.doctype", Input, Unknown, HOLDER,
        "This picture brings definitions of its own, which could change what is read; it is not opened.",
        "The document type declaration of the SVG has an internal subset; entities are never expanded.",
        OTHER_FORM,
        Some("https://www.w3.org/TR/xml/#sec-prolog-dtd");
    InputPictureEncoding = 147, "input.picture_encoding", Input, Unknown, HOLDER,
        "This picture is written in letters that are not read here.",
        "The XML text is in {encoding}; only UTF-8 is read.",
        OTHER_FORM,
        Some("https://www.w3.org/TR/xml/#charencoding");
    InputRepeated = 148, "input.repeated", Input, Warn, ISSUER,
        "The picture holds the same badge twice.",
        "{first} and {second} have the same text.",
        None, Some("https://www.imsglobal.org/spec/ob/v3p0/#baking");
    InputNamespace = 149, "input.namespace", Input, Warn, ISSUER,
        "The place of the badge in the picture is not named as the standard asks; other programs may not find it.",
        "The namespace of {place} is missing or misspelt.",
        None, Some("https://www.imsglobal.org/spec/ob/v3p0/#svg");
    InputKeywordMismatch = 150, "input.keyword_mismatch", Input, Warn, ISSUER,
        "The picture calls the badge by the name of another standard; other programs may not find it.",
        "{place} is the place for {stated}, and the content is {found}.",
        None, Some("https://www.imsglobal.org/spec/ob/v3p0/#baking");
    InputSecondBadge = 151, "input.second_badge", Input, Warn, HOLDER,
        "The picture holds a second badge of another standard; other programs may show that one.",
        "{place} holds another badge, which has a report of its own and no part in this verdict.",
        Some("Compare both badges before you rely on one of them."),
        Some("https://www.imsglobal.org/spec/ob/v3p0/#baking");
    InputTrailing = 152, "input.trailing", Input, Warn, HOLDER,
        "Something hangs behind the end of the picture; it was not looked at.",
        "There are {bytes} bytes behind the chunk IEND.",
        None, Some("https://www.w3.org/TR/png-3/#5ChunkOrdering");
    InputWebPage = 153, "input.web_page", Input, Fail, HOLDER,
        "This is a web page, not a badge.",
        "The input is HTML. A page that shows a badge proves nothing about it.",
        Some("Look on that page for a way to download the badge, or ask the person for its file."),
        Some("https://www.imsglobal.org/spec/ob/v3p0/#web-resource");
    InputAddressIgnored = 154, "input.address_ignored", Input, Warn, ISSUER,
        "The picture names another address for the badge than the badge itself; the badge was believed.",
        "The address in {place} is neither the id of the badge in the body nor the one that it names for its verification.",
        None, Some("https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/baking/index.html");
    InputStandard = 155, "input.standard", Input, Pass, None,
        "It was recognised which version of the badge standard this is.",
        "{standard}: {reason}.",
        None, None;
    InputNotAward = 156, "input.not_award", Input, Fail, HOLDER,
        "This describes a kind of badge, an issuer or a key. It is not a badge that was given to somebody.",
        "The object of {standard} has the type {type}, which is not an assertion.",
        ASK_HOLDER, Some("https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#BadgeObjects");
    InputNeeded = 157, "input.needed", Input, Unknown, HOST,
        "What is at this web address has not been looked up yet.",
        "{url} has not been supplied.",
        LOOK_UP, None;
    InputUnavailable = 158, "input.unavailable", Input, Unknown, NETWORK,
        "What is at this web address could not be had.",
        "{url} was asked for and not delivered: {reason}.",
        Some("Try again later, or ask the person for the badge as a file."), None;
    InputRefused = 159, "input.refused_target", Input, Unknown, HOLDER,
        "This web address must not be contacted.",
        "{url} is refused: {reason}.",
        Some("Ask the person for the badge as a file, or for its public web address."), None;

    // structure: does it conform to its data model
    StructureConforms = 201, "structure.conforms", Structure, Pass, None,
        "The badge has all the parts that the standard asks for.",
        "The document conforms to {model}.",
        None, None;
    StructureMalformed = 202, "structure.malformed", Structure, Fail, ISSUER,
        "A part of the badge is not written as the standard asks.",
        "{member} must be {expected}.",
        ASK_ISSUER, Some("https://www.w3.org/TR/vc-data-model-2.0/#conformance");
    StructureMissing = 203, "structure.missing", Structure, Fail, ISSUER,
        "The badge lacks a part that the standard asks for.",
        "The required member {member} is missing.",
        ASK_ISSUER, Some("https://www.w3.org/TR/vc-data-model-2.0/#conformance");
    StructureAmbiguous = 204, "structure.ambiguous", Structure, Fail, HOLDER,
        "The badge can be read in two ways, so it is refused.",
        "{reason}.",
        NOT_SAFE, None;
    StructureClaimMismatch = 205, "structure.claim_mismatch", Structure, Fail, ISSUER,
        "The outside of the badge says something else than its inside.",
        "The claim {claim} differs from {member} of the credential.",
        NOT_SAFE, Some("https://www.imsglobal.org/spec/ob/v3p0/#jwt-verify-credential");
    StructureClaimMissing = 206, "structure.claim_missing", Structure, Fail, ISSUER,
        "The badge lacks a statement that its standard asks for.",
        "The Open Badges 3.0 token has no {claim} claim.",
        ASK_ISSUER, Some("https://www.imsglobal.org/spec/ob/v3p0/#jwt-verify-credential");
    StructureClaimUnusual = 207, "structure.claim_unusual", Structure, Warn, ISSUER,
        "The outside and the inside of the badge differ in a harmless way.",
        "{reason}.",
        None, Some("https://www.imsglobal.org/spec/ob/v3p0/#jwt-verify-credential");
    StructureSubjectUnidentified = 208, "structure.subject_unidentified", Structure, Fail, ISSUER,
        "The badge does not say to whom it was given.",
        "credentialSubject has neither an id nor an identifier.",
        ASK_ISSUER, Some("https://www.imsglobal.org/spec/ob/v3p0/#verification");
    StructureUnusual = 209, "structure.unusual", Structure, Warn, ISSUER,
        "The badge departs from the standard in a harmless way.",
        "{reason}.",
        None, None;
    StructureResultDangling = 210, "structure.result_dangling", Structure, Warn, ISSUER,
        "A result refers to a scale that the badge does not contain.",
        "The {member} {value} is not described by the achievement.",
        None, Some("https://www.imsglobal.org/spec/ob/v3p0/#org.1edtech.ob.v3p0.result.class");
    StructureResultNotAttained = 211, "structure.result_not_attained", Structure, Warn, None,
        "The badge records a result that was not (or not yet) passed.",
        "The result has the status {status}.",
        Some("Read the result before you count this badge as a skill."),
        Some("https://www.imsglobal.org/spec/ob/v3p0/#org.1edtech.ob.v3p0.result.class");
    StructureTextSuspicious = 212, "structure.text_suspicious", Structure, Warn, ISSUER,
        "A text in the badge has hidden characters that can make it look different from what it is.",
        "The text has {kind} characters.",
        Some("Compare the name letter by letter before you rely on it."), None;
    StructureAssociationDangling = 275, "structure.association_dangling", Structure, Warn, ISSUER,
        "The record relates something that it does not contain.",
        "{member} {value} is not the id of an achievement in this record.",
        None, Some("https://purl.imsglobal.org/spec/clr/v2p0/schema/json/clr_v2p0_clrcredential_schema.json");
    StructureRecordPartial = 276, "structure.record_partial", Structure, Warn, None,
        "The record is an excerpt: there is more that it does not show.",
        "partial is true.",
        None, Some("https://purl.imsglobal.org/spec/clr/v2p0/schema/json/clr_v2p0_clrcredential_schema.json");
    StructureNotLearner = 213, "structure.not_learner_credential", Structure, Warn, None,
        "This is a technical credential, not a badge of a person.",
        "The type {type} does not describe an achievement.",
        None, None;
    StructureLegacy = 255, "structure.legacy_standard", Structure, Warn, ISSUER,
        "The badge follows an old version of its standard.",
        "{standard} was read as it would be after an upgrade to 2.0.",
        None, None;
    StructureDocumentNeeded = 256, "structure.document_needed", Structure, Unknown, HOST,
        "A part of the badge has not been looked up yet.",
        "{url} has not been supplied.",
        LOOK_UP, Some("https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#data-validation");
    StructureDocumentUnavailable = 257, "structure.document_unavailable", Structure, Unknown, NETWORK,
        "A part of the badge could not be had from its issuer.",
        "{url} was asked for and not delivered: {reason}.",
        LATER, Some("https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#data-validation");
    StructureDocumentRefused = 258, "structure.document_refused_target", Structure, Unknown, ISSUER,
        "A part of the badge is at an address that must not be contacted.",
        "{url} is refused: {reason}.",
        ASK_ISSUER, None;
    StructureDocumentUnreadable = 259, "structure.document_unreadable", Structure, Unknown, NETWORK,
        "What came in the place of a part of the badge cannot be read.",
        "What was supplied for {url} is no object of Open Badges: {reason}.",
        Some("Ask the issuer why its website does not deliver this document."), Some("https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#data-validation");
    StructureDocumentMismatch = 260, "structure.document_mismatch", Structure, Fail, ISSUER,
        "The address of a part of the badge delivers another one.",
        "The document supplied for {url} has the id {id}.",
        NOT_SAFE, Some("https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#data-validation");
    StructureNotLinked = 261, "structure.not_linked", Structure, Fail, ISSUER,
        "A part of the badge has no address at which its issuer confirms it.",
        "The object at this place has the id {id}, which is no web address.",
        ASK_ISSUER, Some("https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#BadgeObjects");
    StructureLinkedElsewhere = 262, "structure.linked_elsewhere", Structure, Warn, ISSUER,
        "A part of the badge is at another address than the one that leads to it.",
        "The document at {url} has the id {id}; it was had from there.",
        None, Some("https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#data-validation");
    StructureInsecureAddress = 263, "structure.insecure_address", Structure, Warn, ISSUER,
        "The badge names an address that is not protected; it was asked for in the protected way.",
        "{id} is an http address; the document was asked for at the https address of the same host and path.",
        None, None;
    StructureExtensionUnchecked = 264, "structure.extension_unchecked", Structure, Warn, VERIFIER,
        "The badge has an addition of the issuer's own, which was not looked into.",
        "The extension {member} was not compared with the schema that its context names: {reason}.",
        None, Some("https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#Extensions");
    StructureResultBelowRequired = 285, "structure.result_below_required", Structure, Warn, None,
        "The badge records a result below the one that its issuer requires.",
        "The result is {reached}, and {required} is required.",
        Some("Read the result before you count this badge as a skill."),
        Some("https://www.imsglobal.org/spec/ob/v3p0/#org.1edtech.ob.v3p0.resultdescription.class");
    StructureQuirk = 286, "structure.quirk", Structure, Warn, ISSUER,
        "The badge departs from the standard in a known and harmless way, which the policy tolerates.",
        "The quirk {quirk} is tolerated: {explanation}.",
        None, None;

    // context: do we know what the terms mean
    ContextKnown = 301, "context.known", Context, Pass, None,
        "All vocabularies of the badge are known.",
        "All entries of @context are built in.",
        None, None;
    ContextMalformed = 302, "context.malformed", Context, Fail, ISSUER,
        "The badge does not name the standard it follows in the way the standard asks.",
        "{reason}.",
        ASK_ISSUER, Some("https://www.w3.org/TR/vc-data-model-2.0/#contexts");
    ContextRefused = 303, "context.refused", Context, Unknown, ISSUER,
        "The badge uses a vocabulary that is not known, so the meaning of its words is not certain.",
        "The context {context} is not built in and not pinned by the policy (pinnedContexts).",
        Some("Ask the issuer for a badge that uses the terms of the standard alone, or ask whoever runs the checking software to allow these."),
        Some("https://www.w3.org/TR/vc-data-integrity/#validating-contexts");
    ContextRedefines = 304, "context.redefines", Context, Unknown, ISSUER,
        "The badge changes the meaning of words of the standard, so it cannot be read with certainty.",
        "The inline context defines {term}: a word of the standard, or another name for one.",
        NOT_SAFE, Some("https://www.w3.org/TR/vc-data-integrity/#validating-contexts");
    ContextInline = 305, "context.inline", Context, Warn, ISSUER,
        "The badge brings words of its own beside those of the standard.",
        "@context has an inline object; its terms are the issuer's own.",
        None, Some("https://www.w3.org/TR/vc-data-model-2.0/#restrictions-on-json-ld");
    ContextNeeded = 306, "context.needed", Context, Unknown, HOST,
        "A vocabulary of the badge has not been looked up yet.",
        "The context {context} is pinned by the policy and has not been supplied.",
        LOOK_UP,
        Some("https://www.w3.org/TR/vc-data-integrity/#validating-contexts");
    ContextUnavailable = 307, "context.unavailable", Context, Unknown, NETWORK,
        "A vocabulary of the badge could not be had.",
        "The context {context} was asked for and not delivered: {reason}.",
        LATER_OR_HOST,
        Some("https://www.w3.org/TR/vc-data-integrity/#validating-contexts");
    ContextAltered = 308, "context.altered", Context, Unknown, NETWORK,
        "A vocabulary of the badge is not the one that is known under its name.",
        "The document supplied for the context {context} does not have the digest that the policy pins.",
        CHANGED,
        Some("https://www.w3.org/TR/vc-data-integrity/#validating-contexts");
    ContextAlias = 309, "context.alias", Context, Warn, ISSUER,
        "The badge names a vocabulary by a second address.",
        "{context} stands for {canonical}.",
        None, None;
    ContextImplied = 355, "context.implied", Context, Pass, None,
        "The words of the badge are those of its version of the standard.",
        "{standard} has no @context; the names of the standard hold.",
        None, None;

    // proof: is the signature good
    ProofVerified = 401, "proof.verified", Proof, Pass, None,
        "The signature is intact: nothing was changed since it was made.",
        "The {suite} signature verifies with {verificationMethod}.",
        None, None;
    ProofMissing = 402, "proof.missing", Proof, Fail, ISSUER,
        "The badge is not signed, so anybody could have written it.",
        "The document has no proof and was not enveloped by a signature.",
        NOT_SAFE, Some("https://www.w3.org/TR/vc-data-model-2.0/#securing-mechanisms");
    ProofMalformed = 403, "proof.malformed", Proof, Fail, ISSUER,
        "The signature of the badge is damaged.",
        "{reason}.",
        ASK_HOLDER, Some("https://www.w3.org/TR/vc-data-integrity/#verify-proof");
    ProofSignatureInvalid = 404, "proof.signature_invalid", Proof, Fail, HOLDER,
        "The badge was changed after it was signed, or the signature is not the issuer's.",
        "The {suite} signature does not verify with {verificationMethod}.",
        NOT_SAFE, Some("https://www.w3.org/TR/vc-data-model-2.0/#securing-mechanisms");
    ProofUnsupported = 405, "proof.unsupported", Proof, Unknown, VERIFIER,
        "The badge is signed in a way that cannot be checked yet.",
        "{suite} is not among the suites and algorithms that this build verifies and the policy allows.",
        Some("Ask the issuer for a badge with a signature of a common kind, or whoever runs the checking software for a later version."), None;
    ProofAlgorithmRefused = 406, "proof.algorithm_refused", Proof, Fail, HOLDER,
        "The badge claims a kind of signature that protects nothing.",
        "The algorithm {alg} is never accepted: it is none, symmetric or not a signature.",
        NOT_SAFE, Some("https://www.rfc-editor.org/rfc/rfc8725#section-3.1");
    ProofCriticalHeader = 407, "proof.critical_header", Proof, Fail, ISSUER,
        "The signature asks for rules that are not known, so it cannot be accepted.",
        "The header lists {name} as critical; a token with it must be refused.",
        ASK_ISSUER, Some("https://www.rfc-editor.org/rfc/rfc7515#section-4.1.11");
    ProofHeaderUnexpected = 408, "proof.header_unexpected", Proof, Warn, ISSUER,
        "The signature carries remarks that are not used.",
        "The header member {name} is not one that Open Badges 3.0 allows; it was ignored.",
        None, Some("https://www.imsglobal.org/spec/ob/v3p0/#joseheader");
    ProofTypeMismatch = 409, "proof.type_mismatch", Proof, Fail, HOLDER,
        "This is a signed token of another kind, offered as a badge.",
        "The header says {type}, which is not a credential or presentation of this form.",
        NOT_SAFE, Some("https://www.rfc-editor.org/rfc/rfc8725#section-3.11");
    ProofTypeUnusual = 410, "proof.type_unusual", Proof, Warn, ISSUER,
        "The signature does not name its kind in the way the standard asks.",
        "{reason}.",
        None, Some("https://www.w3.org/TR/vc-jose-cose/#securing-with-jose");
    ProofPurposeMismatch = 411, "proof.purpose_mismatch", Proof, Fail, HOLDER,
        "The signature was made for another purpose than issuing a badge.",
        "proofPurpose is {purpose}, but this document needs {expected}.",
        NOT_SAFE, Some("https://www.w3.org/TR/vc-data-integrity/#proof-purposes");
    ProofExpired = 412, "proof.expired", Proof, Fail, ISSUER,
        "The signature has run out.",
        "The proof expired at {expires}.",
        Some("Ask the person for a newly signed badge."), Some("https://www.w3.org/TR/vc-data-integrity/#proofs");
    ProofCreatedInFuture = 413, "proof.created_in_future", Proof, Warn, ISSUER,
        "The signature says that it was made in the future.",
        "{member} is {created}, later than the time of checking.",
        None, Some("https://www.w3.org/TR/vc-data-integrity/#proofs");
    ProofChallengeUnexpected = 414, "proof.challenge_unexpected", Proof, Warn, HOLDER,
        "The signature was made for one particular conversation, not for publication.",
        "The proof has the member {member}, which was not expected.",
        None, Some("https://www.w3.org/TR/vc-data-integrity/#proofs");
    ProofChainBroken = 415, "proof.chain_broken", Proof, Fail, HOLDER,
        "A signature builds on another one that is missing or not good.",
        "previousProof {reason}.",
        NOT_SAFE, Some("https://www.w3.org/TR/vc-data-integrity/#verify-proof-sets-and-chains");
    ProofContextMismatch = 416, "proof.context_mismatch", Proof, Fail, HOLDER,
        "The vocabulary of the badge was changed after it was signed.",
        "The @context of the document does not start with the @context of the proof.",
        NOT_SAFE, Some("https://www.w3.org/TR/vc-di-eddsa/#verify-proof-eddsa-jcs-2022");
    ProofNumberPrecision = 417, "proof.number_precision", Proof, Warn, ISSUER,
        "A number in the badge has more digits than the signature protects.",
        "The number {number} is hashed as {hashed}.",
        Some("Do not rely on the last digits of this number."), Some("https://www.rfc-editor.org/rfc/rfc8785#section-3.2.2.3");
    ProofLimit = 418, "proof.limit", Proof, Unknown, HOST,
        "The signature is too large or too complicated to be checked.",
        "The limit {limit} was reached.",
        ALLOW_MORE, None;
    ProofDataLoss = 419, "proof.data_loss", Proof, Fail, HOLDER,
        "The badge has a part that its signature does not protect, so anybody could have added it.",
        "{reason} would be dropped before hashing.",
        NOT_SAFE, Some("https://www.w3.org/TR/vc-data-integrity/#securing-data-losslessly");
    ProofUntransformable = 420, "proof.untransformable", Proof, Fail, ISSUER,
        "The badge cannot be brought into the form that was signed.",
        "JSON-LD processing ends with the error: {reason}.",
        ASK_ISSUER, Some("https://www.w3.org/TR/vc-data-integrity/#transforming-data");
    ProofUnchecked = 421, "proof.unchecked", Proof, Unknown, None,
        "Whether it is as its issuer made it was not checked, because something that this builds on is not known.",
        "The proof was not evaluated: {reason}.",
        None, None;
    ProofLegacySuite = 422, "proof.legacy_suite", Proof, Warn, ISSUER,
        "The badge is signed in an older way that its standard has replaced.",
        "{suite} is a legacy suite.",
        None, Some("https://www.w3.org/TR/vc-data-integrity/#cryptographic-suites");
    ProofContextInjected = 423, "proof.context_injected", Proof, Warn, ISSUER,
        "The badge does not say where the words of its signature are defined; the usual place was taken.",
        "The proof was hashed with {context} after the contexts of the document, which do not define its terms.",
        None, Some("https://www.w3.org/TR/vc-data-integrity/#context-injection");
    ProofCovered = 475, "proof.covered", Proof, Pass, None,
        "The badge has no signature of its own; that of the same issuer around it covers it.",
        "The credential has no proof, and the good proof of the document around it is by the same issuer.",
        None, None;
    ProofCoveredAsGraph = 476, "proof.covered_as_graph", Proof, Unknown, ISSUER,
        "The badge has no signature of its own, and that of the record does not tell the badges inside apart.",
        "The credential has no proof, and the proof of the document around it covers a graph of all credentials together.",
        Some("Ask the issuer to sign each badge in the record."), None;
    ProofHashVariant = 424, "proof.hash_variant", Proof, Warn, ISSUER,
        "The signature is good under an older way of writing the same data down.",
        "The signature verifies when {variant}.",
        None, Some("https://www.w3.org/TR/rdf-canon/");
    ProofPresentationUnsigned = 425, "proof.presentation_unsigned", Proof, Fail, HOLDER,
        "What was presented is not signed by anybody, so it may have been put together by somebody else than the holder.",
        "The presentation has no proof and was not enveloped by a signature.",
        PRESENT_AGAIN, Some("https://www.w3.org/TR/vc-data-model-2.0/#securing-mechanisms");
    ProofPresentationInvalid = 426, "proof.presentation_invalid", Proof, Fail, HOLDER,
        "What was presented was changed after it was signed, or the signature is not the holder's.",
        "The {suite} signature of the presentation does not verify with {verificationMethod}.",
        PRESENT_AGAIN, Some("https://www.w3.org/TR/vc-data-model-2.0/#securing-mechanisms");
    ProofPresentationExpired = 427, "proof.presentation_expired", Proof, Fail, HOLDER,
        "The signature under what was presented has run out.",
        "The proof of the presentation expired at {expires}.",
        PRESENT_AGAIN, Some("https://www.w3.org/TR/vc-data-integrity/#proofs");
    ProofHosted = 455, "proof.hosted", Proof, Pass, None,
        "The issuer's own server publishes this badge. It bears no signature: whoever runs that server could change it.",
        "The assertion was had from {url}; what vouches for it is the host and the connection to it.",
        None, Some("https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#HostedBadge");
    ProofAddressMissing = 456, "proof.address_missing", Proof, Unknown, HOLDER,
        "The badge does not say at which web address its issuer publishes it, and it bears no signature.",
        "The {standard} assertion has no web address of its own.",
        Some("Ask the person for the web address of the badge, and check that."), Some("https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#HostedBadge");
    ProofCopyNeeded = 457, "proof.copy_needed", Proof, Unknown, HOST,
        "What the issuer publishes of this badge has not been looked up yet.",
        "{url} has not been supplied.",
        LOOK_UP, Some("https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#HostedBadge");
    ProofCopyUnavailable = 458, "proof.copy_unavailable", Proof, Unknown, NETWORK,
        "The issuer's server could not be asked for this badge, so it is not known whether it is genuine.",
        "{url} was asked for and not delivered: {reason}.",
        LATER, Some("https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#HostedBadge");
    ProofCopyRefused = 459, "proof.copy_refused_target", Proof, Unknown, ISSUER,
        "The badge says that it is published at an address that must not be contacted.",
        "{url} is refused: {reason}.",
        ASK_ISSUER, Some("https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#HostedBadge");
    ProofCopyUnreadable = 460, "proof.copy_unreadable", Proof, Unknown, NETWORK,
        "What the issuer's server delivers in the place of this badge cannot be read.",
        "What was supplied for {url} is no assertion: {reason}.",
        LATER, Some("https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#HostedBadge");
    ProofCopyElsewhere = 461, "proof.copy_elsewhere", Proof, Fail, HOLDER,
        "The address of this badge delivers another badge.",
        "The assertion supplied for {url} names {id} as its address.",
        NOT_SAFE, Some("https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#HostedBadge");
    ProofCopyDiffers = 462, "proof.copy_differs", Proof, Warn, HOLDER,
        "The badge that was sent differs from what its issuer publishes. This report is about what the issuer publishes.",
        "What was handed in and the hosted assertion differ in: {members}.",
        Some("Read the badge in this report, not in the file that was sent."), Some("https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#HostedBadge");

    // key: does this key speak for the issuer
    KeyBound = 501, "key.bound", Key, Pass, None,
        "The signing key belongs to the issuer that the badge names.",
        "{verificationMethod} is listed by {controller} for {purpose}.",
        None, None;
    KeyBoundAnonymous = 502, "key.bound_anonymous", Key, Pass, None,
        "The badge was signed by the issuer it names, but that name is only a key: nothing here says who holds it.",
        "The issuer identifier {controller} is the key itself.",
        Some("Find out from a list you trust to whom this key belongs."), None;
    KeyUnbound = 503, "key.unbound", Key, Fail, HOLDER,
        "The badge was signed by somebody else than the issuer it names.",
        "{reason}.",
        NOT_SAFE, Some("https://www.w3.org/TR/vc-data-integrity/#verification-method-binding");
    KeyNeeded = 504, "key.needed", Key, Unknown, HOST,
        "The issuer's key has not been looked up yet.",
        "{url} has not been supplied.",
        LOOK_UP, None;
    KeyUnavailable = 505, "key.unavailable", Key, Unknown, NETWORK,
        "The issuer's key could not be had, so it is not known whether the signature is the issuer's.",
        "{url} was asked for and not delivered: {reason}.",
        LATER, None;
    KeyMissing = 506, "key.missing", Key, Fail, ISSUER,
        "The badge does not say with which key it was signed.",
        "{reason}.",
        ASK_ISSUER, Some("https://www.imsglobal.org/spec/ob/v3p0/#joseheader");
    KeyInvalid = 507, "key.invalid_key", Key, Fail, ISSUER,
        "The key of the badge is not fit for signatures.",
        "The key cannot be used: {reason}.",
        ASK_ISSUER, Some("https://www.w3.org/TR/cid-1.0/#verification-methods");
    KeyLeaked = 508, "key.leaked", Key, Fail, ISSUER,
        "The issuer has published its secret key, so anybody can sign in its name.",
        "The key has the private member {member}.",
        Some("Tell the issuer at once: this key must be replaced."), Some("https://www.imsglobal.org/spec/ob/v3p0/#joseheader");
    KeyMismatch = 509, "key.mismatch", Key, Fail, HOLDER,
        "The key and the signature do not fit together.",
        "{reason}.",
        NOT_SAFE, Some("https://www.rfc-editor.org/rfc/rfc8725#section-3.1");
    KeyPurposeMismatch = 510, "key.purpose_mismatch", Key, Fail, ISSUER,
        "The issuer does not allow this key to sign badges.",
        "{verificationMethod} is not listed under {purpose} in the document of its controller.",
        ASK_ISSUER, Some("https://www.w3.org/TR/cid-1.0/#retrieve-verification-method");
    KeyNotFound = 511, "key.not_found", Key, Fail, ISSUER,
        "The issuer does not list the key with which the badge was signed.",
        "{verificationMethod} is not in the document at {url}.",
        Some("The issuer may have replaced its key: ask it to issue the badge again."),
        Some("https://www.w3.org/TR/cid-1.0/#retrieve-verification-method");
    KeyMalformed = 512, "key.malformed", Key, Fail, ISSUER,
        "The description of the issuer's key is damaged.",
        "{reason}.",
        ASK_ISSUER, Some("https://www.w3.org/TR/cid-1.0/#retrieve-verification-method");
    KeyDocumentMismatch = 513, "key.document_mismatch", Key, Fail, NETWORK,
        "The issuer's address delivered the key document of somebody else.",
        "The document supplied for {url} has the id {id}.",
        NOT_SAFE, Some("https://www.w3.org/TR/cid-1.0/#retrieve-verification-method");
    KeyUnsupported = 514, "key.unsupported", Key, Unknown, VERIFIER,
        "The issuer identifies itself in a way that cannot be checked yet.",
        "{what} is not supported.",
        Some("Ask the issuer to confirm the badge, or whoever runs the checking software for a later version."), None;
    KeyRevoked = 515, "key.revoked", Key, Fail, ISSUER,
        "The issuer has withdrawn the key with which the badge was signed.",
        "{verificationMethod} was revoked at {revoked}.",
        ISSUE_AGAIN, Some("https://www.w3.org/TR/cid-1.0/#verification-methods");
    KeyExpired = 516, "key.expired", Key, Fail, ISSUER,
        "The key with which the badge was signed has run out.",
        "{verificationMethod} expired at {expires}.",
        ISSUE_AGAIN, Some("https://www.w3.org/TR/cid-1.0/#verification-methods");
    KeyReferenceUnusual = 517, "key.reference_unusual", Key, Warn, ISSUER,
        "The badge names its key in an unusual way that is still clear.",
        "{reason}.",
        None, None;
    KeyPlatform = 518, "key.platform_level", Key, Warn, ISSUER,
        "The key belongs to the platform that hosts the issuer, not to the issuer alone.",
        "The key set at {url} has no iss member for this key.",
        Some("Ask the platform whether this issuer is its customer."), None;
    KeyIssuerUnidentified = 519, "key.issuer_unidentified", Key, Unknown, ISSUER,
        "The issuer has no address that could confirm the key, so it is not known who signed.",
        "The issuer identifier {issuer} cannot be looked up; the signature can only be attributed to {verificationMethod}.",
        Some("Ask the issuer for a badge with an identifier that can be looked up."), None;
    KeyRefusedTarget = 520, "key.refused_target", Key, Unknown, ISSUER,
        "The badge asks for a key at an address that must not be contacted.",
        "{url} is refused: {reason}.",
        ASK_ISSUER, None;
    KeyUnchecked = 521, "key.unchecked", Key, Unknown, None,
        "Who stands behind it was not examined, because what would show it could not be checked.",
        "Neither key nor address was compared with the issuer.",
        None, None;
    KeyLogInvalid = 522, "key.log_invalid", Key, Fail, ISSUER,
        "The published history of the issuer's identifier does not hold together, so none of its keys can be trusted.",
        "{did}: entry {entry} of the log breaks the rules on {rule}: {reason}.",
        ASK_ISSUER, Some("https://identity.foundation/didwebvh/v1.0/#read-resolve");
    KeyWitnessMissing = 523, "key.witness_missing", Key, Fail, ISSUER,
        "The issuer's identifier was changed without the approval of the witnesses that it names.",
        "{did}: entry {entry} of the log has {approvals} of the {threshold} approvals that it needs.",
        ASK_ISSUER, Some("https://identity.foundation/didwebvh/v1.0/#verifying-witness-proofs-during-resolution");
    KeyDeactivated = 524, "key.deactivated", Key, Fail, ISSUER,
        "The issuer has given up the identifier that the badge names.",
        "{did} was deactivated by version {versionId} of {versionTime}.",
        ISSUE_AGAIN, Some("https://identity.foundation/didwebvh/v1.0/#deactivate-revoke");
    KeyResolvedByHost = 525, "key.resolved_by_host", Key, Warn, None,
        "The issuer's key was looked up by the program that runs this check, which answers for it.",
        "The document of {did} was resolved by the host, as the policy says for its DID method.",
        None, Some("https://www.w3.org/TR/did-1.0/#did-resolution");
    KeyBoundListed = 526, "key.bound_listed", Key, Pass, None,
        "The badge was signed by the issuer it names. That name is only a key; a registry that you trust says whose it is.",
        "The issuer identifier {controller} is the key itself, and a registry lists it.",
        None, None;
    KeyBoundHolder = 527, "key.bound_holder", Key, Pass, None,
        "Whoever presents these badges holds the key of the holder that is named.",
        "{verificationMethod} is a key of the holder {controller} for {purpose}.",
        None, Some("https://www.w3.org/TR/vc-data-model-2.0/#verifiable-presentations");
    KeyUnboundHolder = 528, "key.unbound_holder", Key, Fail, HOLDER,
        "What was presented was signed by somebody else than the holder it names.",
        "{reason}.",
        PRESENT_AGAIN, Some("https://www.w3.org/TR/vc-data-integrity/#verification-method-binding");
    KeyInScope = 555, "key.in_scope", Key, Pass, None,
        "The address of the badge belongs to the issuer that it names.",
        "{id} is within the scope of {issuer}.",
        None, Some("https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#VerificationObject");
    KeyOutOfScope = 556, "key.out_of_scope", Key, Fail, HOLDER,
        "The badge is published at an address that does not belong to the issuer it names.",
        "{id} is not within the scope of {issuer}: {reason}.",
        NOT_SAFE, Some("https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#VerificationObject");
    KeyScopeUnusual = 557, "key.scope_unusual", Key, Warn, ISSUER,
        "The issuer describes in an unusual way where it publishes its badges.",
        "{reason}.",
        None, Some("https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#VerificationObject");
    KeySameOrigin = 558, "key.same_origin", Key, Warn, ISSUER,
        "The key of this old badge is known to be the issuer's only because it is on the issuer's host.",
        "The assertion itself names the key at {url}; it is of the same origin as {issuer}.",
        None, None;

    // validity: is it in its time
    ValidityCurrent = 601, "validity.current", Validity, Pass, None,
        "The badge is within its period of validity.",
        "validFrom and validUntil, as far as given, include the time of checking.",
        None, None;
    ValidityNotYetValid = 602, "validity.not_yet_valid", Validity, Fail, HOLDER,
        "The badge is not valid yet.",
        "It becomes valid at {from}.",
        Some("Check again after that date."), Some("https://www.w3.org/TR/vc-data-model-2.0/#validity-period");
    ValidityExpired = 603, "validity.expired", Validity, Fail, HOLDER,
        "The badge has expired.",
        "It was valid until {until}.",
        Some("Ask the person for a renewed badge."), Some("https://www.w3.org/TR/vc-data-model-2.0/#validity-period");
    ValidityMalformed = 604, "validity.malformed", Validity, Fail, ISSUER,
        "A date in the badge cannot be read.",
        "{member} is not {expected}: {value}.",
        ASK_ISSUER, Some("https://www.w3.org/TR/vc-data-model-2.0/#representing-time");
    ValidityNoOffset = 605, "validity.no_offset", Validity, Warn, ISSUER,
        "A date in the badge names no time zone; it was read as UTC.",
        "{member} has no offset: {value}.",
        None, Some("https://www.w3.org/TR/vc-data-model-2.0/#representing-time");
    ValidityWithinSkew = 606, "validity.within_skew", Validity, Warn, None,
        "The badge is valid only because small clock differences are allowed.",
        "{member} {value} is within the clock skew of {skew} s.",
        None, None;
    ValidityReversed = 607, "validity.reversed", Validity, Fail, ISSUER,
        "The badge ends before it begins.",
        "The end {until} lies before the beginning {from}.",
        ASK_ISSUER, Some("https://www.w3.org/TR/vc-data-model-2.0/#validity-period");
    ValidityForeignDates = 608, "validity.foreign_dates", Validity, Warn, ISSUER,
        "The badge has a date that its standard does not know; it was ignored.",
        "{member} is not a member of this version of the data model.",
        None, Some("https://www.w3.org/TR/vc-data-model-2.0/#validity-period");
    ValidityUnchecked = 609, "validity.unchecked", Validity, Unknown, None,
        "Whether the badge is still current was not examined, because its signature is not established.",
        "Validity was not evaluated: there is no signed view.",
        None, None;

    // status: was it revoked or suspended
    StatusNone = 701, "status.none", Status, NotApplicable, None,
        "The issuer keeps no list of withdrawn badges for this one.",
        "The credential has no credentialStatus.",
        None, None;
    StatusUnsupported = 702, "status.unsupported", Status, Unknown, VERIFIER,
        "Whether the badge was withdrawn could not be checked.",
        "The status type {type} is not supported.",
        IN_FORCE, Some("https://www.w3.org/TR/vc-data-model-2.0/#status");
    StatusIgnored = 703, "status.ignored", Status, Skipped, HOST,
        "Whether the badge was withdrawn was not checked, as the policy asks.",
        "The policy says status: ignore.",
        None, None;
    StatusUnchecked = 704, "status.unchecked", Status, Unknown, None,
        "Whether the badge was withdrawn was not examined, because its signature is not established.",
        "Status was not evaluated: there is no signed view.",
        None, None;
    StatusCurrent = 705, "status.current", Status, Pass, None,
        "The issuer's list says that the badge was not withdrawn.",
        "The entry for {purpose} in {url} is not set.",
        None, Some("https://www.w3.org/TR/vc-bitstring-status-list/#validate-algorithm");
    StatusRevoked = 706, "status.revoked", Status, Fail, HOLDER,
        "The issuer has withdrawn this badge.",
        "The entry for {purpose} in {url} is set: {reason}.",
        Some("Do not accept the badge; ask the person for one that is in force."), Some("https://www.w3.org/TR/vc-bitstring-status-list/#validate-algorithm");
    StatusSuspended = 707, "status.suspended", Status, Fail, HOLDER,
        "The issuer has suspended this badge for the time being.",
        "The entry for {purpose} in {url} is set: {reason}.",
        Some("Ask the issuer when the badge will be in force again."), Some("https://www.w3.org/TR/vc-bitstring-status-list/#validate-algorithm");
    StatusMessage = 708, "status.message", Status, Warn, None,
        "The issuer keeps a note on this badge, which does not withdraw it.",
        "The entry for {purpose} in {url} has the value {value}: {reason}.",
        None, Some("https://www.w3.org/TR/vc-bitstring-status-list/#validate-algorithm");
    StatusNeeded = 709, "status.needed", Status, Unknown, HOST,
        "Whether the badge was withdrawn is not known yet: the issuer's list was not fetched.",
        "{url}: {reason}.",
        LOOK_UP, Some("https://www.w3.org/TR/vc-bitstring-status-list/#validate-algorithm");
    StatusUnavailable = 710, "status.unavailable", Status, Unknown, NETWORK,
        "Whether the badge was withdrawn could not be asked: the issuer's list cannot be reached.",
        "{url}: {reason}.",
        LATER, Some("https://www.w3.org/TR/vc-bitstring-status-list/#validate-algorithm");
    StatusRefusedTarget = 711, "status.refused_target", Status, Unknown, ISSUER,
        "Whether the badge was withdrawn was not asked: the address of the list is not a public web address.",
        "{url}: {reason}.",
        IN_FORCE, Some("https://www.w3.org/TR/vc-bitstring-status-list/#bitstringstatuslistentry");
    StatusMalformed = 712, "status.malformed", Status, Unknown, ISSUER,
        "The badge does not say properly where to ask whether it was withdrawn.",
        "MALFORMED_VALUE_ERROR: {reason}.",
        IN_FORCE, Some("https://www.w3.org/TR/vc-bitstring-status-list/#bitstringstatuslistentry");
    StatusListUnverified = 713, "status.list_unverified", Status, Unknown, NETWORK,
        "Whether the badge was withdrawn is not known: the list that came is not signed by its issuer.",
        "STATUS_VERIFICATION_ERROR: {url}: {reason}.",
        IN_FORCE, Some("https://www.w3.org/TR/vc-bitstring-status-list/#validate-algorithm");
    StatusListInvalid = 714, "status.list_invalid", Status, Unknown, ISSUER,
        "Whether the badge was withdrawn is not known: the list that came is not the one the badge speaks of.",
        "{url}: {reason}.",
        IN_FORCE, Some("https://www.w3.org/TR/vc-bitstring-status-list/#validate-algorithm");
    StatusListForeign = 715, "status.list_foreign", Status, Unknown, ISSUER,
        "Whether the badge was withdrawn is not known: the list is kept by somebody other than the issuer.",
        "{url}: {reason}; the policy names other keepers of lists (statusIssuers).",
        Some("Ask the issuer whether the badge is still in force, and who keeps its list of withdrawn badges."), Some("https://www.w3.org/TR/vc-bitstring-status-list/#validate-algorithm");
    StatusListStale = 716, "status.list_stale", Status, Unknown, NETWORK,
        "Whether the badge was withdrawn is not known: the list is out of date.",
        "{url}: {reason}.",
        Some("Check again; if this stays, ask the issuer whether the badge is still in force."), Some("https://www.w3.org/TR/vc-bitstring-status-list/#bitstringstatuslistcredential");
    StatusLimit = 717, "status.limit", Status, Unknown, HOST,
        "Whether the badge was withdrawn could not be checked within the limits.",
        "{url}: {reason}.",
        ALLOW_MORE, None;
    StatusValueUnknown = 718, "status.value_unknown", Status, Unknown, ISSUER,
        "The issuer's list says something about this badge that has no agreed meaning.",
        "The entry for {purpose} in {url} has the value {value}: {reason}.",
        IN_FORCE, Some("https://www.w3.org/TR/vc-bitstring-status-list/#validate-algorithm");
    StatusUnusual = 719, "status.unusual", Status, Warn, ISSUER,
        "The issuer's list of withdrawn badges departs from the standard, without doubt about what it says.",
        "{reason}.",
        None, Some("https://www.w3.org/TR/vc-bitstring-status-list/#validate-algorithm");
    StatusPublished = 755, "status.published", Status, Pass, None,
        "The issuer publishes this badge and does not say that it was withdrawn.",
        "The assertion at {url} does not say revoked.",
        None, Some("https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#HostedBadge");
    StatusGone = 756, "status.gone", Status, Fail, HOLDER,
        "The issuer has withdrawn this badge: it has taken it away from its address for good.",
        "{url} was answered with HTTP 410 (Gone).",
        Some("Do not accept the badge; ask the person for one that is in force."), Some("https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#HostedBadge");
    StatusWithdrawn = 757, "status.withdrawn", Status, Fail, HOLDER,
        "The issuer has withdrawn this badge.",
        "The assertion at {url} says revoked: {reason}.",
        Some("Do not accept the badge; ask the person for one that is in force."), Some("https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#HostedBadge");
    StatusNoList = 758, "status.no_list", Status, NotApplicable, None,
        "The issuer publishes no list of withdrawn badges.",
        "The profile of the issuer has no revocationList.",
        None, Some("https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#RevocationList");

    // schema: does it match the schema it names
    SchemaNone = 801, "schema.none", Schema, NotApplicable, None,
        "The badge names no formal description of its form.",
        "The credential has no credentialSchema.",
        None, None;
    SchemaUnsupported = 802, "schema.unsupported", Schema, Unknown, VERIFIER,
        "The badge was not compared with the formal description it names.",
        "The schema type {type} is not supported.",
        UPDATE, Some("https://www.w3.org/TR/vc-data-model-2.0/#data-schemas");
    SchemaIgnored = 803, "schema.ignored", Schema, Skipped, HOST,
        "The badge was not compared with the formal description it names, as the policy asks.",
        "The policy says schema: ignore.",
        None, None;
    SchemaPassed = 804, "schema.passed", Schema, Pass, None,
        "The badge has the form that it says it has.",
        "The document satisfies the schema {schema}.",
        None, None;
    SchemaFailed = 805, "schema.failed", Schema, Fail, ISSUER,
        "The badge does not have the form that it says it has.",
        "At {keyword} of the schema {schema}: {reason}.",
        ASK_ISSUER, Some("https://www.w3.org/TR/vc-json-schema/#evaluation");
    SchemaNeeded = 806, "schema.needed", Schema, Unknown, HOST,
        "The formal description that the badge names has not been looked up yet.",
        "The schema {schema} has not been supplied.",
        LOOK_UP,
        Some("https://www.w3.org/TR/vc-json-schema/#evaluation");
    SchemaUnavailable = 807, "schema.unavailable", Schema, Unknown, NETWORK,
        "The formal description that the badge names could not be had.",
        "The schema {schema} was asked for and not delivered: {reason}.",
        LATER,
        Some("https://www.w3.org/TR/vc-json-schema/#evaluation");
    SchemaMalformed = 808, "schema.malformed", Schema, Unknown, NETWORK,
        "The formal description that the badge names is damaged.",
        "What was supplied for {schema} is no JSON Schema: {reason}.",
        Some("Ask the issuer why its website does not deliver this document."),
        Some("https://www.w3.org/TR/vc-json-schema/#evaluation");
    SchemaDialectUnsupported = 809, "schema.dialect_unsupported", Schema, Unknown, VERIFIER,
        "The badge was not compared with the formal description it names, which is written in an unknown way.",
        "The schema {schema} is in the dialect {dialect}; drafts 4, 6 and 7, 2019-09 and 2020-12 are supported.",
        UPDATE, Some("https://www.w3.org/TR/vc-json-schema/#json-schema-specifications");
    SchemaUnevaluable = 810, "schema.unevaluable", Schema, Unknown, VERIFIER,
        "The badge was not compared with the formal description it names, of which a part is not understood.",
        "The schema {schema} cannot be evaluated: {reason}.",
        UPDATE, Some("https://www.w3.org/TR/vc-json-schema/#evaluation");
    SchemaAltered = 811, "schema.altered", Schema, Unknown, NETWORK,
        "The formal description that came is not the one that is known under its name.",
        "The document supplied for {schema} does not have the digest of the published one.",
        CHANGED,
        Some("https://www.imsglobal.org/spec/ob/v3p0/#json-schema");
    SchemaDigestMismatch = 812, "schema.digest_mismatch", Schema, Fail, NETWORK,
        "The formal description that came is not the one that the issuer meant.",
        "The document supplied for {schema} does not have the digest that the credential states.",
        Some("Ask the issuer why the document that describes its badges was changed."),
        Some("https://www.w3.org/TR/vc-json-schema/#integrity-validation");
    SchemaLimit = 813, "schema.limit", Schema, Unknown, HOST,
        "Comparing the badge with the formal description it names would take too much work.",
        "The limit {limit} was reached.",
        ALLOW_MORE, None;
    SchemaRefusedTarget = 814, "schema.refused_target", Schema, Unknown, ISSUER,
        "The badge names a formal description at an address that must not be contacted.",
        "{schema} is refused: {reason}.",
        ASK_ISSUER, None;
    SchemaCredentialRefused = 815, "schema.credential_refused", Schema, Unknown, NETWORK,
        "The formal description that the badge names is in a signed document that could not be relied on.",
        "The JsonSchemaCredential supplied for {schema} is not used: {reason}.",
        Some("Ask the issuer why the document that describes its badges does not pass a check of its own."),
        Some("https://www.w3.org/TR/vc-json-schema/#jsonschemacredential");
    SchemaSuperseded = 816, "schema.superseded", Schema, Unknown, ISSUER,
        "The formal description that the badge names was replaced by one for newer badges.",
        "{schema} now describes credentials of data model 2.0; this one is of version 1.1.",
        Some("Ask the issuer for the badge in the current version of the standard."),
        Some("https://www.imsglobal.org/spec/ob/v3p0/#json-schema");
    SchemaUnusual = 817, "schema.unusual", Schema, Warn, ISSUER,
        "The formal description that the badge names departs from the standard in a harmless way.",
        "{schema}: {reason}.",
        None, Some("https://www.w3.org/TR/vc-json-schema/#jsonschema");
    SchemaExtensionPassed = 818, "schema.extension_passed", Schema, Pass, None,
        "An addition of the issuer's own has the form that is described for it.",
        "The extension {member} satisfies the schema {schema}.",
        None, Some("https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#Extensions");
    SchemaExtensionFailed = 819, "schema.extension_failed", Schema, Fail, ISSUER,
        "An addition of the issuer's own does not have the form that is described for it.",
        "The extension {member} breaks {keyword} of the schema {schema}: {reason}.",
        ASK_ISSUER, Some("https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/index.html#Extensions");

    // recipient, issuer, holder: whose is it, who vouches
    RecipientNotAsked = 901, "recipient.not_asked", Recipient, NotApplicable, None,
        "Whether the badge belongs to the person who sent it was not asked.",
        "No recipient was expected by the caller.",
        None, Some("https://www.imsglobal.org/spec/ob/v3p0/#verify-identifier");
    RecipientMatched = 985, "recipient.matched", Recipient, Pass, None,
        "The badge was given to the person you expected.",
        "The caller's identifier number {identifier}, counted from 0, of the kind {kind}, fits the {form} identifier of the subject.",
        None, Some("https://www.imsglobal.org/spec/ob/v3p0/#verify-identifier");
    RecipientNoMatch = 986, "recipient.no_match", Recipient, Fail, HOLDER,
        "The badge was given to somebody else than the person you expected, or under another address of theirs.",
        "Of the caller's identifiers ({expected}) none fits an identifier of the subject that is of the same kind ({compared}).",
        Some("Ask the person to which e-mail address or account the badge was issued, and check again with it."),
        Some("https://www.imsglobal.org/spec/ob/v3p0/#verify-identifier");
    RecipientNotComparable = 987, "recipient.not_comparable", Recipient, Unknown, HOST,
        "The badge does not name its holder in a way that can be compared with what you know of the person.",
        "The subject's identifiers are of the kinds: {kinds}. Of the caller's identifiers ({expected}) none is of one of these.",
        Some("Check with another e-mail address or account of the person, or ask them to present the badge from their wallet."),
        Some("https://www.imsglobal.org/spec/ob/v3p0/#verify-identifier");
    RecipientUnsupportedHash = 988, "recipient.unsupported_hash", Recipient, Unknown, ISSUER,
        "The badge hides the address of its holder in a way that the standard does not know.",
        "The hash function of this identifier is neither sha256 nor md5.",
        Some("Ask the issuer to whom the badge was issued."), Some("https://www.imsglobal.org/spec/ob/v3p0/#identityhash");
    RecipientMalformed = 989, "recipient.malformed", Recipient, Unknown, ISSUER,
        "The badge names its holder in a damaged way.",
        "This identifier cannot be compared: {reason}.",
        ASK_ISSUER, Some("https://www.imsglobal.org/spec/ob/v3p0/#identityhash");
    RecipientUnchecked = 990, "recipient.unchecked", Recipient, Unknown, None,
        "To whom the badge was given was not looked at, because it is not established that the badge is the issuer's.",
        "The recipient is read from the signed view, and there is none.",
        None, None;
    RecipientWeakHash = 991, "recipient.weak_hash", Recipient, Warn, ISSUER,
        "The badge hides the address of its holder with an outdated method.",
        "The identifier that fits is an md5 hash; sha256 is meant for new badges.",
        None, Some("https://www.imsglobal.org/spec/ob/v3p0/#identityhash");
    RecipientSpelling = 992, "recipient.spelling", Recipient, Warn, None,
        "The address that you gave fits the badge in a slightly different spelling.",
        "The caller's identifier number {identifier} fits {variant}, and not as it stands.",
        None, Some("https://www.imsglobal.org/spec/ob/v3p0/#verify-identifier");
    RecipientDisguised = 993, "recipient.disguised_hash", Recipient, Warn, ISSUER,
        "The badge has a fingerprint of its holder's address where it announces the address itself.",
        "hashed is false, but the identifier that fits is a hash.",
        None, Some("https://www.imsglobal.org/spec/ob/v3p0/#identityobject");
    RecipientNameOnly = 994, "recipient.name_only", Recipient, Warn, None,
        "The badge fits the person by name only. Others may have the same name.",
        "The identifier that fits is of the kind name.",
        Some("Check with an e-mail address or account if you have one."), None;
    RecipientNestedMatched = 995, "recipient.nested_matched", Recipient, Pass, None,
        "Every badge inside was given to the person you expected.",
        "The reports of the {credentials} credentials inside say so.",
        None, None;
    RecipientNestedNoMatch = 996, "recipient.nested_no_match", Recipient, Fail, HOLDER,
        "A badge inside was given to somebody else than the person you expected.",
        "The report of the credential at this place says so.",
        READ_INSIDE, None;
    RecipientNestedUnknown = 997, "recipient.nested_unknown", Recipient, Unknown, None,
        "It could not be decided of every badge inside whether it was given to the person you expected.",
        "The report of the credential at this place does not say so.",
        READ_INSIDE, None;
    RecipientLimit = 998, "recipient.limit", Recipient, Unknown, HOST,
        "The badge has too many identifiers to be compared with what you know of the person.",
        "The limit {limit} was reached.",
        Some("Give fewer identifiers of the person."), None;
    IssuerNotAsked = 1001, "issuer.not_asked", Issuer, NotApplicable, None,
        "Whether the issuer is trustworthy was not asked: its name and address are its own statements.",
        "No issuer registry was there to be asked.",
        None, None;
    IssuerListed = 1002, "issuer.listed", Issuer, Pass, None,
        "A registry that you trust vouches for the issuer.",
        "{registry} lists {issuer} as {name}, {period}; this rests on {basis}.",
        None, None;
    IssuerNotListed = 1003, "issuer.not_listed", Issuer, Warn, None,
        "No registry that you trust knows the issuer.",
        "{issuer} is not listed in any of: {registries}.",
        Some("Find out by other means who the issuer is before you rely on the badge."), None;
    IssuerDenied = 1004, "issuer.denied", Issuer, Fail, ISSUER,
        "The issuer is on your list of issuers that are not accepted.",
        "{registry} denies {issuer}.",
        Some("Do not rely on this badge. If you think that the list is wrong, ask whoever keeps it."), None;
    IssuerListingExpired = 1005, "issuer.listing_expired", Issuer, Warn, ISSUER,
        "A registry that you trust used to vouch for the issuer, but does so no more.",
        "{registry} lists {issuer} as {name} until {until}, which is past.",
        Some("Ask the registry whether the issuer is still a member."), None;
    IssuerListingNotYet = 1006, "issuer.listing_not_yet", Issuer, Warn, ISSUER,
        "A registry that you trust will vouch for the issuer, but does not do so yet.",
        "{registry} lists {issuer} as {name} from {from} on, which is to come.",
        Some("Check again after that date."), None;
    IssuerNameDiffers = 1007, "issuer.name_differs", Issuer, Warn, ISSUER,
        "The badge calls its issuer by another name than the registry that vouches for it.",
        "{registry} knows {issuer} as {listed}, the badge says {own}.",
        Some("Go by the name in the registry."), None;
    IssuerRegistryNeeded = 1008, "issuer.registry_needed", Issuer, Unknown, HOST,
        "A registry of issuers has not been looked up yet.",
        "The registry {registry} at {url} has not been supplied.",
        LOOK_UP, None;
    IssuerRegistryUnavailable = 1009, "issuer.registry_unavailable", Issuer, Unknown, NETWORK,
        "A registry of issuers could not be reached, so it is not known whether it vouches for this one.",
        "The registry {registry} at {url} was asked for and not delivered: {reason}.",
        LATER_OR_HOST, None;
    IssuerRegistryMalformed = 1010, "issuer.registry_malformed", Issuer, Unknown, NETWORK,
        "A registry of issuers is damaged, so it is not known whether it vouches for this one.",
        "The registry {registry} at {url} cannot be read: {reason}.",
        Some("Tell whoever keeps the list of issuers that it cannot be read."), None;
    IssuerRegistryAltered = 1011, "issuer.registry_altered", Issuer, Unknown, NETWORK,
        "A registry of issuers is not in the version that you chose to trust.",
        "The document supplied for the registry {registry} at {url} does not have the digest that the trust file pins.",
        Some("Tell whoever runs the checking software: the list of issuers was changed."), None;
    IssuerRegistryUnsupported = 1012, "issuer.registry_unsupported", Issuer, Unknown, VERIFIER,
        "A registry of issuers is of a kind that cannot be asked yet.",
        "The registry {registry} has the type {type}, which this version does not follow.",
        Some("Find out by other means who the issuer is, or ask whoever runs the checking software to list it."), None;
    IssuerLimit = 1013, "issuer.limit", Issuer, Unknown, HOST,
        "A registry of issuers is too large to be searched.",
        "The limit {limit} was reached by the registry {registry}.",
        Some("If you expect a list of this size, ask whoever runs the checking software to allow it."), None;
    IssuerUnchecked = 1014, "issuer.unchecked", Issuer, Unknown, None,
        "Who vouches for the issuer was not asked, because it is not established that the badge is the issuer's.",
        "Registries were not asked: there is no issuer that a good proof is bound to.",
        None, None;
    IssuerNested = 1015, "issuer.nested", Issuer, NotApplicable, None,
        "Each badge inside says who vouches for its issuer.",
        "A presentation has a holder; the issuers of its credentials are asked for in their own reports.",
        None, None;
    HolderNotChecked = 1101, "holder.not_checked", Holder, Warn, HOST,
        "Nothing shows that the sender of these badges is the person they were given to.",
        "No challenge was expected by the caller, so the presentation may be a copy.",
        None, Some("https://www.w3.org/TR/vc-data-integrity/#verify-proof");
    HolderChallengeMatched = 1175, "holder.challenge_matched", Holder, Pass, None,
        "The holder signed these badges now, in answer to your question.",
        "The challenge of each proof is the one that the caller expects, and so is its domain where one is expected.",
        None, Some("https://www.w3.org/TR/vc-data-integrity/#verify-proof");
    HolderChallengeMismatch = 1176, "holder.challenge_mismatch", Holder, Fail, HOLDER,
        "These badges were presented in answer to another question than yours: this may be a copy.",
        "The challenge is not the one that the caller expects.",
        PRESENT_AGAIN, Some("https://www.w3.org/TR/vc-data-integrity/#verify-proof");
    HolderChallengeMissing = 1177, "holder.challenge_missing", Holder, Fail, HOLDER,
        "These badges were not presented in answer to your question: this may be a copy.",
        "The caller expects a challenge, and there is none.",
        PRESENT_AGAIN, Some("https://www.w3.org/TR/vc-data-integrity/#verify-proof");
    HolderDomainMismatch = 1178, "holder.domain_mismatch", Holder, Fail, HOLDER,
        "These badges were presented to somebody else than you.",
        "The domain is not the one that the caller expects.",
        PRESENT_AGAIN, Some("https://www.w3.org/TR/vc-data-integrity/#verify-proof");
    HolderDomainMissing = 1179, "holder.domain_missing", Holder, Fail, HOLDER,
        "These badges were not presented to you in particular.",
        "The caller expects a domain, and there is none.",
        PRESENT_AGAIN, Some("https://www.w3.org/TR/vc-data-integrity/#verify-proof");
    HolderIsSubject = 1180, "holder.is_subject", Holder, Pass, None,
        "The badge was given to the holder whose key signed the presentation.",
        "The id of the holder is the id of the subject.",
        None, Some("https://www.w3.org/TR/vc-data-model-2.0/#holder");
    HolderNotSubject = 1181, "holder.not_subject", Holder, Warn, None,
        "The badge is not shown to be the holder's own.",
        "The holder is not shown to be the subject: {reason}.",
        None, Some("https://www.w3.org/TR/vc-data-model-2.0/#holder");
    HolderUnchecked = 1182, "holder.unchecked", Holder, Unknown, None,
        "Who presents these badges was not looked at, because the signature of the presentation is not established.",
        "Challenge and domain are not read where no signature covers them.",
        Some("Read what the report says of the signature."), None;
    HolderNotPresented = 1183, "holder.not_presented", Holder, Fail, HOLDER,
        "The badge was sent as it is, so nothing shows who sent it.",
        "The caller expects a presentation with a challenge or a domain, and this is none.",
        PRESENT_AGAIN, Some("https://www.w3.org/TR/vc-data-model-2.0/#presentations");
    HolderNoBadge = 1185, "holder.no_badge", Holder, Warn, HOLDER,
        "There is no badge in what was presented.",
        "The presentation holds no credential that is given to a person.",
        Some("Ask the person to present the badges that you want to see."),
        Some("https://www.w3.org/TR/vc-data-model-2.0/#presentations");
    HolderKeyStated = 1186, "holder.key_stated", Holder, NotApplicable, None,
        "The badge is bound to a key of its holder: only whoever presents it with this key shows that it is theirs.",
        "The claim cnf states the key {key}.",
        None, Some("https://www.rfc-editor.org/rfc/rfc7800#section-3");
    HolderKeyMalformed = 1187, "holder.key_malformed", Holder, Fail, ISSUER,
        "The badge is bound to a key that cannot be read, so nobody can show that it is theirs.",
        "The claim cnf is not of its form: {reason}.",
        ASK_ISSUER, Some("https://www.rfc-editor.org/rfc/rfc7800#section-3");
    HolderKeyConfirmed = 1188, "holder.key_confirmed", Holder, Pass, None,
        "The badge was presented with the key that its issuer bound it to.",
        "A proof of the presentation is by the key {key} that the claim cnf states.",
        None, Some("https://www.w3.org/TR/vc-jose-cose/#using-header-params-claims-key-discovery");
    HolderKeyDiffers = 1189, "holder.key_differs", Holder, Fail, HOLDER,
        "The badge is bound to a key, and it was presented with another one: this may be a copy.",
        "No proof of the presentation is by the key {key} that the claim cnf states.",
        Some("Ask the person to present the badge from the wallet that it was issued to."),
        Some("https://www.w3.org/TR/vc-jose-cose/#using-header-params-claims-key-discovery");
    HolderKeyUndecided = 1190, "holder.key_undecided", Holder, Unknown, VERIFIER,
        "The badge is bound to a key; whether it was presented with this key cannot be told.",
        "The claim cnf states a key by {key}, which is not compared with the proofs of the presentation.",
        Some("Ask the issuer whether this badge was issued to this person."),
        Some("https://www.w3.org/TR/vc-jose-cose/#using-header-params-claims-key-discovery");
    HolderDomainMatched = 1184, "holder.domain_matched", Holder, Pass, None,
        "The holder signed these badges for you.",
        "The domain of each proof is the one that the caller expects.",
        None, Some("https://www.w3.org/TR/vc-data-integrity/#verify-proof");

    // nested, endorsement, integrity, refresh: what hangs on the badge
    NestedValid = 1201, "nested.valid", Nested, Pass, None,
        "A badge inside was checked and is valid.",
        "The credential at this place has a report of its own.",
        None, None;
    NestedInvalid = 1202, "nested.invalid", Nested, Fail, HOLDER,
        "A badge inside is not valid.",
        "The report of the credential at this place says invalid (genuine: {genuine}, current: {current}).",
        READ_INSIDE, None;
    NestedIndeterminate = 1203, "nested.indeterminate", Nested, Unknown, None,
        "A badge inside could not be checked completely.",
        "The report of the credential at this place says indeterminate (genuine: {genuine}, current: {current}).",
        READ_INSIDE, None;
    NestedUnsupported = 1204, "nested.unsupported", Nested, Unknown, VERIFIER,
        "The badges inside this record are not checked yet.",
        "Only records and presentations hold credentials; those inside a {type} are not verified.",
        Some("Ask the person for the single badges."), None;
    NestedLimit = 1205, "nested.limit", Nested, Unknown, HOST,
        "There are too many badges inside, or they are nested too deeply.",
        "The limit {limit} was reached.",
        Some("Check the badges one by one."), None;
    NestedSameSubject = 1275, "nested.same_subject", Nested, Pass, None,
        "A badge inside is about the same person as the record.",
        "The subject has the same {by} as the subject of the record.",
        None, None;
    NestedOtherSubject = 1276, "nested.other_subject", Nested, Warn, ISSUER,
        "A badge inside is not shown to be about the same person as the record.",
        "The subject has neither the id nor an identifier of the subject of the record.",
        None, None;
    NestedMalformed = 1206, "nested.malformed", Nested, Fail, HOLDER,
        "Something inside is not a badge.",
        "{reason}.",
        ASK_HOLDER, Some("https://www.w3.org/TR/vc-data-model-2.0/#verifiable-presentations");
    EndorsementUnchecked = 1301, "endorsement.unchecked", Endorsement, Warn, VERIFIER,
        "The badge carries recommendations by others; they were not checked.",
        "Endorsements are not looked at while the signature of the badge is not established, nor, in Open Badges 2.0, those of whoever recommends it.",
        None, Some("https://www.imsglobal.org/spec/ob/v3p0/#endorsement-verification");
    EndorsementValid = 1375, "endorsement.valid", Endorsement, Pass, None,
        "A recommendation by somebody was checked and is valid.",
        "The endorsement of the {endorsed} has a report of its own, which says valid.",
        None, Some("https://www.imsglobal.org/spec/ob/v3p0/#endorsement-verification");
    EndorsementInvalid = 1376, "endorsement.invalid", Endorsement, Warn, ISSUER,
        "A recommendation in the badge is not valid; it says nothing about the badge itself.",
        "The report on the endorsement of the {endorsed} says invalid: {reason}.",
        None, Some("https://www.imsglobal.org/spec/ob/v3p0/#endorsement-verification");
    EndorsementIndeterminate = 1377, "endorsement.indeterminate", Endorsement, Warn, None,
        "A recommendation in the badge could not be checked completely.",
        "The endorsement of the {endorsed} is indeterminate: {reason}.",
        None, Some("https://www.imsglobal.org/spec/ob/v3p0/#endorsement-verification");
    EndorsementIrrelevant = 1378, "endorsement.irrelevant", Endorsement, Warn, ISSUER,
        "A recommendation in the badge is about something else.",
        "The subject of the endorsement is not the id of the {endorsed} that it stands on.",
        None, Some("https://www.imsglobal.org/spec/ob/v3p0/#endorsementcredential");
    EndorsementSelf = 1379, "endorsement.self", Endorsement, Warn, ISSUER,
        "Somebody recommends themselves or their own badge.",
        "The issuer of the endorsement of the {endorsed} is the {who}.",
        None, Some("https://www.imsglobal.org/spec/ob/v3p0/#endorsement-verification");
    EndorsementLimit = 1380, "endorsement.limit", Endorsement, Warn, HOST,
        "There are too many recommendations, or they are nested too deeply; none of them was checked.",
        "The limit {limit} was reached.",
        None, None;
    EndorsementMalformed = 1381, "endorsement.malformed", Endorsement, Warn, ISSUER,
        "Something in the place of a recommendation is none.",
        "The endorsement of the {endorsed} is not of its form: {reason}.",
        None, Some("https://www.imsglobal.org/spec/ob/v3p0/#endorsementcredential");
    IntegrityUnchecked = 1401, "integrity.unchecked", Integrity, Warn, VERIFIER,
        "Files that the badge refers to were not compared with their fingerprints.",
        "{resource} was not compared with its digest: {reason}.",
        None, Some("https://www.w3.org/TR/vc-data-model-2.0/#integrity-of-related-resources");
    IntegrityMatches = 1402, "integrity.matches", Integrity, Pass, None,
        "A file that the badge refers to is the one that the issuer meant.",
        "{resource} has the digest that the credential states.",
        None, None;
    IntegrityMismatch = 1403, "integrity.mismatch", Integrity, Fail, ISSUER,
        "A file that the badge refers to was changed since the badge was issued.",
        "{resource} does not have the digest that the credential states.",
        Some("Do not rely on this file. Ask the issuer why it was changed."),
        Some("https://www.w3.org/TR/vc-data-model-2.0/#integrity-of-related-resources");
    IntegrityNeeded = 1404, "integrity.needed", Integrity, Unknown, HOST,
        "A file that the badge refers to has not been looked up yet.",
        "{resource} has not been supplied.",
        LOOK_UP,
        Some("https://www.w3.org/TR/vc-data-model-2.0/#integrity-of-related-resources");
    IntegrityUnavailable = 1405, "integrity.unavailable", Integrity, Unknown, NETWORK,
        "A file that the badge refers to could not be had.",
        "{resource} was asked for and not delivered: {reason}.",
        LATER,
        Some("https://www.w3.org/TR/vc-data-model-2.0/#integrity-of-related-resources");
    IntegrityMalformed = 1406, "integrity.malformed", Integrity, Fail, ISSUER,
        "A fingerprint in the badge is damaged.",
        "{reason}.",
        ASK_ISSUER, Some("https://www.w3.org/TR/vc-data-model-2.0/#integrity-of-related-resources");
    IntegrityWeakHash = 1407, "integrity.weak_hash", Integrity, Warn, ISSUER,
        "A fingerprint in the badge is shorter than recommended.",
        "The digest is a SHA-256; SHA-384 is recommended.",
        None, Some("https://www.w3.org/TR/vc-data-model-2.0/#integrity-of-related-resources");
    IntegrityLimit = 1408, "integrity.limit", Integrity, Unknown, HOST,
        "The files that the badge refers to are too many or too large to be compared.",
        "The limit {limit} was reached.",
        ALLOW_MORE, None;
    IntegrityUndecided = 1409, "integrity.undecided", Integrity, Unknown, VERIFIER,
        "A file that the badge refers to could not be compared with its fingerprint.",
        "{resource} could not be compared with its digest, and the policy asks for all: {reason}.",
        UPDATE, Some("https://www.w3.org/TR/vc-data-model-2.0/#integrity-of-related-resources");
    RefreshUnchecked = 1501, "refresh.unchecked", Refresh, NotApplicable, None,
        "The issuer offers a newer version of the badge; it was not fetched.",
        "refreshService was not followed: the policy does not ask for it, or the credential is not valid otherwise.",
        None, Some("https://www.imsglobal.org/spec/ob/v3p0/#verification");
    RefreshSame = 1502, "refresh.same", Refresh, Pass, None,
        "The issuer has no newer version of the badge.",
        "What the refresh service delivers says the same.",
        None, None;
    RefreshNewer = 1503, "refresh.newer", Refresh, Warn, HOLDER,
        "The issuer has a newer version of this badge, and it is valid.",
        "The refresh service delivers a credential of the same issuer and id that says something else.",
        Some("Read the newer version: its report is within this one."),
        Some("https://www.imsglobal.org/spec/ob/v3p0/#verification");
    RefreshOver = 1504, "refresh.over", Refresh, Fail, HOLDER,
        "The issuer has withdrawn this badge, or let it expire.",
        "The refresh service delivers a credential of the same issuer and id that is no longer in force: {reason}.",
        Some("Do not rely on this badge. Ask the issuer whether it is still in force."),
        Some("https://www.imsglobal.org/spec/ob/v3p0/#verification");
    RefreshInvalid = 1505, "refresh.invalid", Refresh, Warn, ISSUER,
        "The newer version that the issuer offers is not valid; it was ignored.",
        "The report on what the refresh service delivers says invalid: {reason}.",
        None, Some("https://www.imsglobal.org/spec/ob/v3p0/#verification");
    RefreshIndeterminate = 1506, "refresh.indeterminate", Refresh, Unknown, None,
        "The newer version that the issuer offers could not be checked completely.",
        "The report on what the refresh service delivers says indeterminate: {reason}.",
        Some("Read the report of the newer version."), Some("https://www.imsglobal.org/spec/ob/v3p0/#verification");
    RefreshOtherIssuer = 1507, "refresh.other_issuer", Refresh, Warn, ISSUER,
        "What is offered as a newer version comes from another issuer; it was ignored.",
        "The refresh service delivers a credential with another issuer id.",
        None, Some("https://www.imsglobal.org/spec/ob/v3p0/#verification");
    RefreshOtherCredential = 1508, "refresh.other_credential", Refresh, Warn, ISSUER,
        "What is offered as a newer version is another badge; it was ignored.",
        "The refresh service delivers a credential with another id.",
        None, Some("https://www.imsglobal.org/spec/ob/v3p0/#verification");
    RefreshOlder = 1509, "refresh.older", Refresh, Warn, ISSUER,
        "What is offered as a newer version is older than this badge; it was ignored.",
        "The refresh service delivers a credential that begins before this one.",
        None, Some("https://www.imsglobal.org/spec/ob/v3p0/#verification");
    RefreshNeeded = 1510, "refresh.needed", Refresh, Unknown, HOST,
        "Whether there is a newer version of the badge has not been looked up yet.",
        "{service} has not been asked.",
        LOOK_UP,
        Some("https://www.imsglobal.org/spec/ob/v3p0/#verification");
    RefreshUnavailable = 1511, "refresh.unavailable", Refresh, Warn, NETWORK,
        "Whether there is a newer version of the badge could not be found out.",
        "{service} was asked and delivered nothing: {reason}.",
        Some("Try again later."), Some("https://www.imsglobal.org/spec/ob/v3p0/#verification");
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn names_and_numbers_are_unique_and_names_start_with_their_check() {
        let mut names = BTreeSet::new();
        let mut numbers = BTreeSet::new();
        for code in Code::ALL {
            let row = code.row();
            assert!(names.insert(row.name), "{} stands twice", row.name);
            assert!(numbers.insert(row.number), "{} stands twice", row.number);
            assert!(row.name.starts_with(&format!("{}.", row.check.name())), "{}", row.name);
            assert_eq!(Code::from_name(row.name), Some(*code));
        }
    }

    #[test]
    fn every_bad_outcome_says_whose_fault_it_is_or_points_to_another_finding() {
        for code in Code::ALL {
            let row = code.row();
            if row.outcome == Outcome::Fail {
                assert!(row.fault.is_some() && row.remedy.is_some(), "{}", row.name);
            }
            assert!(row.message.ends_with('.') && row.detail.ends_with('.'), "{}", row.name);
        }
    }
}
