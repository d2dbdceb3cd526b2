//! JSON-LD to quads in one pass: [expansion](https://www.w3.org/TR/json-ld11-api/#expansion-algorithms) and
//! [deserialization to RDF](https://www.w3.org/TR/json-ld11-api/#deserialize-json-ld-to-rdf-algorithm) at once.
//!
//! RDF is a set, so nothing has to be collected before it is written down: a node's statements are emitted where the node
//! stands. What the algorithms drop goes through one function, which is an error unless the caller asked otherwise.

mod literal;
mod node;
mod property;
mod value;

pub(crate) use literal::is_language_tag;

use crate::context::{Active, Contexts, Expanded, Target, standard_names};
use crate::dataset::{Dataset, Quad, Traits};
use crate::terms::{Term, Terms};
use crate::{Fault, Library, Limits, Reason, iri};
use proofmark_json::{Budget, Kind, Value};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What happens to data that has no place in the graph.
///
/// ```
/// assert_eq!(proofmark_rdf::Options::default().loss, proofmark_rdf::Loss::Refuse);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Loss {
    /// The conversion fails: a signature would not cover it (THREAT-07).
    Refuse,
    /// It is dropped, as the standard says.
    Drop,
}

/// Which of several spellings of one graph are accepted.
///
/// ```
/// assert_eq!(proofmark_rdf::Options::default().spelling, proofmark_rdf::Spelling::Standard);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spelling {
    /// Those that a reader of the JSON reads like a reader of the graph (THREAT-08).
    Standard,
    /// All.
    Any,
}

/// How base directions become RDF.
///
/// ```
/// assert_eq!(proofmark_rdf::Options::default().direction, proofmark_rdf::DirectionMode::I18nDatatype);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DirectionMode {
    /// They are dropped.
    Drop,
    /// As a datatype of the i18n namespace; what the deployed cryptosuites do (DI-LD-12).
    I18nDatatype,
    /// As a node of its own.
    CompoundLiteral,
}

/// How language tags are written (DI-LD-11).
///
/// ```
/// assert_eq!(proofmark_rdf::Options::default().languages, proofmark_rdf::Languages::LowerCase);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Languages {
    /// In lower case, as most processors do.
    LowerCase,
    /// As they were received.
    AsReceived,
}

/// How strings with the datatype `xsd:double` are written (DI-LD-09).
///
/// ```
/// assert_eq!(proofmark_rdf::Options::default().doubles, proofmark_rdf::Doubles::AsReceived);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doubles {
    /// As they were received: the standard.
    AsReceived,
    /// In canonical form, like numbers: what the JavaScript processor does.
    Canonical,
}

/// How characters in literals are escaped (DI-RDFC-03).
///
/// ```
/// assert_eq!(proofmark_rdf::Options::default().escapes, proofmark_rdf::Escapes::Rdfc10);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Escapes {
    /// As RDFC-1.0 does.
    Rdfc10,
    /// As URDNA2015 did: quotation marks, backslashes and ends of lines only.
    Urdna2015,
}

/// How the lines of the canonical form are sorted (DI-RDFC-02).
///
/// ```
/// assert_eq!(proofmark_rdf::Options::default().order, proofmark_rdf::Order::CodePoint);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Order {
    /// By code point: the standard.
    #[default]
    CodePoint,
    /// By UTF-16 code unit, which is what the JavaScript processor does.
    Utf16,
}

/// How a document is converted. The default is what Data Integrity needs, and refuses whatever is not certain.
///
/// ```
/// use proofmark_rdf::{Loss, Options};
///
/// let lenient = Options { loss: Loss::Drop, ..Options::default() };
/// assert!(lenient.base.is_none());
/// ```
#[derive(Debug, Clone, Copy)]
pub struct Options<'a> {
    /// What relative references are resolved against; nothing by default (DI-LD-02).
    pub base: Option<&'a str>,
    /// What happens to data that has no place in the graph.
    pub loss: Loss,
    /// Which spellings are accepted.
    pub spelling: Spelling,
    /// How base directions become RDF.
    pub direction: DirectionMode,
    /// How language tags are written.
    pub languages: Languages,
    /// How strings with the datatype `xsd:double` are written.
    pub doubles: Doubles,
    /// How characters in literals are escaped.
    pub escapes: Escapes,
    /// How the lines of the canonical form are sorted.
    pub order: Order,
    /// A context that is applied before the document's own.
    pub expand_context: Option<Value<'a>>,
}

impl Default for Options<'_> {
    fn default() -> Self {
        Self {
            base: None,
            loss: Loss::Refuse,
            spelling: Spelling::Standard,
            direction: DirectionMode::I18nDatatype,
            languages: Languages::LowerCase,
            doubles: Doubles::AsReceived,
            escapes: Escapes::Rdfc10,
            order: Order::CodePoint,
            expand_context: None,
        }
    }
}

/// What is converted: a document, or one with members left out, put in, or under another context.
///
/// ```
/// use proofmark_json::{Bounds, Budget, Document};
/// use proofmark_rdf::Source;
///
/// let text = br#"{ "@context": "https://www.w3.org/ns/credentials/v2", "proof": {} }"#.to_vec();
/// let document = Document::parse(text, &Bounds::default(), &mut Budget::new(1_000)).expect("good JSON");
/// let unsigned = Source::from(document.root()).without(&["proof"]);
/// # let _ = unsigned;
/// ```
#[derive(Debug, Clone)]
pub struct Source<'a> {
    value: Value<'a>,
    without: &'a [&'a str],
    context: Option<Option<Value<'a>>>,
    further: Option<&'a str>,
    member: Option<(&'a str, &'a [Value<'a>])>,
}

impl<'a> From<Value<'a>> for Source<'a> {
    fn from(value: Value<'a>) -> Self {
        Self { value, without: &[], context: None, further: None, member: None }
    }
}

impl<'a> Source<'a> {
    /// The same without these members of the outermost object.
    #[must_use]
    pub fn without(self, names: &'a [&'a str]) -> Self {
        Self { without: names, ..self }
    }

    /// The same under this context, or none, instead of its own.
    #[must_use]
    pub fn under(self, context: Option<Value<'a>>) -> Self {
        Self { context: Some(context), ..self }
    }

    /// The same under one more context, by its address.
    #[must_use]
    pub fn and_under(self, url: &'a str) -> Self {
        Self { further: Some(url), ..self }
    }

    /// The same with one more member of the outermost object: a list of these values.
    #[must_use]
    pub fn with(self, name: &'a str, values: &'a [Value<'a>]) -> Self {
        Self { member: Some((name, values)), ..self }
    }
}

/// Converts a document.
///
/// ```
/// use proofmark_json::{Bounds, Budget, Document};
/// use proofmark_rdf::{HashAlgorithm, Library, Limits, Options, Reason, Source, to_rdf};
///
/// let (library, limits, mut budget) = (Library::built_in(), Limits::default(), Budget::new(1_000_000));
/// let mut convert = |text: &str| {
///     let document = Document::parse(text.as_bytes().to_vec(), &Bounds::default(), &mut budget).expect("good JSON");
///     let dataset = to_rdf(&Source::from(document.root()), &library, &Options::default(), &limits, &mut budget)?;
///     Ok::<_, proofmark_rdf::Fault>(dataset.canonicalize(HashAlgorithm::Sha256, &limits, &mut budget)?.nquads)
/// };
/// let good = r#"{ "@context": "https://www.w3.org/ns/credentials/v2", "id": "urn:x", "name": "A" }"#;
/// assert_eq!(convert(good)?, "<urn:x> <https://schema.org/name> \"A\" .\n");
///
/// let smuggled = r#"{ "@context": "https://www.w3.org/ns/credentials/v2", "id": "urn:x", "grade": "A" }"#;
/// let fault = convert(smuggled).expect_err("nothing defines grade");
/// assert_eq!((fault.reason, fault.pointer.as_str()), (Reason::Loss("a member that no context defines"), "/grade"));
/// # Ok::<(), proofmark_rdf::Fault>(())
/// ```
///
/// # Errors
///
/// [`Fault`] with what is wrong and where. A context that is not in the library is [`Reason::UnknownContext`].
pub fn to_rdf(
    source: &Source<'_>,
    library: &Library,
    options: &Options<'_>,
    limits: &Limits,
    budget: &mut Budget,
) -> Result<Dataset, Fault> {
    // A badge has a term to about forty bytes, and as many statements.
    let room = (source.value.text().len() / 40).clamp(16, 4_096);
    let mut emitter = Emitter {
        contexts: Contexts::new(library, limits, options.loss == Loss::Refuse),
        terms: Terms::with_room(room),
        quads: Vec::with_capacity(room),
        items: Vec::new(),
        traits: Traits::default(),
        dropped: Vec::new(),
        indexes: BTreeMap::new(),
        cached: Cached::default(),
        source,
        options,
        limits,
        budget,
    };
    let root = emitter.contexts.root(options.base);
    let root = match options.expand_context {
        Some(context) => {
            let inner = context.get("@context").unwrap_or(context);
            emitter.contexts.process(&root, inner, emitter.budget)?
        }
        None => root,
    };
    emitter.document(&root)?;
    let Emitter { contexts, terms, quads, traits, dropped, .. } = emitter;
    contexts.remember();
    Ok(Dataset { terms, quads, traits, dropped, order: options.order })
}

/// Terms that nearly every document uses.
#[derive(Debug, Default)]
struct Cached {
    kind: Option<Term>,
    first: Option<Term>,
    rest: Option<Term>,
    nil: Option<Term>,
}

/// Where a value goes.
#[derive(Debug, Clone, Copy)]
enum Sink {
    /// Nowhere: the value is at the top, or in a graph or among included nodes.
    Top,
    /// It is the object of a statement; `None` where one of its parts was dropped.
    Statement { subject: Option<Term>, predicate: Option<Term> },
    /// The same, where only nodes may stand: a reverse property in `@reverse`.
    Forward { subject: Option<Term>, predicate: Option<Term> },
    /// It is the subject of a statement.
    Reverse { object: Option<Term>, predicate: Option<Term> },
    /// It is an item of the list that is being collected.
    List,
}

impl Sink {
    /// Whether values and lists are refused here.
    fn only_nodes(self) -> bool {
        matches!(self, Self::Reverse { .. } | Self::Forward { .. })
    }
}

struct Emitter<'e> {
    contexts: Contexts<'e>,
    terms: Terms,
    quads: Vec<Quad>,
    /// Items of the lists that are open.
    items: Vec<Option<Term>>,
    traits: Traits,
    dropped: Vec<Fault>,
    /// What `@index` says of nodes, as hashes: it is no part of the graph, but one node has one.
    indexes: BTreeMap<Term, u64>,
    cached: Cached,
    source: &'e Source<'e>,
    options: &'e Options<'e>,
    limits: &'e Limits,
    budget: &'e mut Budget,
}

/// Most losses of one document that are told of.
const DROPPED: usize = 1_000;

const RDF: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

fn invalid(code: &'static str, at: Value<'_>) -> Fault {
    Fault::new(Reason::Invalid(code), at.pointer())
}

impl<'e> Emitter<'e> {
    /// The one way out for data that the graph does not hold (DI-LD-01).
    fn lose(&mut self, what: &'static str, at: Value<'_>) -> Result<(), Fault> {
        let fault = Fault::new(Reason::Loss(what), at.pointer());
        match self.options.loss {
            Loss::Refuse => Err(fault),
            Loss::Drop => {
                if self.dropped.len() < DROPPED {
                    self.dropped.push(fault);
                }
                Ok(())
            }
        }
    }

    /// Refuses spellings that keep the graph and change what a reader of the JSON sees (THREAT-08).
    fn doubt(&self, what: &'static str, at: Value<'_>) -> Result<(), Fault> {
        match self.options.spelling {
            Spelling::Standard => Err(Fault::new(Reason::Ambiguous(what), at.pointer())),
            Spelling::Any => Ok(()),
        }
    }

    fn standard(&self) -> bool {
        self.options.spelling == Spelling::Standard
    }

    fn pay(&mut self, units: usize) -> Result<(), Fault> {
        // What was written for terms is paid by whoever pays next: long before there is a statement, there may be none.
        let written = self.terms.take_work();
        Ok(self.budget.work(units.saturating_add(written))?)
    }

    fn emit(&mut self, subject: Term, predicate: Term, object: Term, graph: Term) -> Result<(), Fault> {
        self.quads.push([subject, predicate, object, graph]);
        if u64::try_from(self.quads.len()).unwrap_or(u64::MAX) > self.limits.quads {
            return Err(Fault::new(Reason::Limit("quads"), String::new()));
        }
        self.pay(4)
    }

    /// Sends a value where it belongs. A value that was dropped leaves no statement, but its place in a list (section 7.4.2).
    fn deliver(&mut self, sink: Sink, value: Option<Term>, graph: Term) -> Result<(), Fault> {
        match (sink, value) {
            (
                Sink::Statement { subject: Some(subject), predicate: Some(predicate) }
                | Sink::Forward { subject: Some(subject), predicate: Some(predicate) },
                Some(object),
            ) => self.emit(subject, predicate, object, graph),
            (Sink::Reverse { object: Some(object), predicate: Some(predicate) }, Some(subject)) => {
                self.emit(subject, predicate, object, graph)
            }
            (Sink::List, value) => {
                self.items.push(value);
                self.pay(4)
            }
            _ => Ok(()),
        }
    }

    fn vocabulary(&mut self, name: &str) -> Term {
        self.terms.intern_written(|text| {
            for piece in ["<", RDF, name, ">"] {
                text.extend_from_slice(piece.as_bytes());
            }
        })
    }

    fn rdf_type(&mut self) -> Term {
        let term = self.cached.kind.unwrap_or_else(|| self.vocabulary("type"));
        self.cached.kind = Some(term);
        term
    }

    fn target(&mut self, target: &Target) -> Option<Term> {
        if target.absolute {
            Some(self.terms.intern_iri(&target.text, target.hash))
        } else {
            target.text.strip_prefix("_:").map(|label| self.terms.labelled(label))
        }
    }

    /// The node of an IRI or blank node identifier; `None` for anything relative.
    fn node(&mut self, text: &str) -> Option<Term> {
        if let Some(label) = text.strip_prefix("_:") {
            return (!label.contains(iri::is_space)).then(|| self.terms.labelled(label));
        }
        iri::is_absolute(text).then(|| {
            self.terms.intern_written(|out| {
                out.push(b'<');
                out.extend_from_slice(text.as_bytes());
                out.push(b'>');
            })
        })
    }

    /// A reference: the value of `@id`, or a string where the context says that strings are references.
    fn reference(&mut self, cx: &Active, text: &str, vocab: bool, at: Value<'_>) -> Result<Option<Term>, Fault> {
        self.pay(text.len() / 8)?;
        let term = match cx.expand(text, vocab, true) {
            Expanded::Term(definition, target) => {
                if self.standard() && definition.reading_as_type != crate::context::Reading::Same {
                    self.doubt("a word of the standard is used in another meaning, or replaced by another word", at)?;
                }
                self.target(target)
            }
            // A short word and a long vocabulary or prefix make a text that is long each time (THREAT-11).
            Expanded::Text(expanded, changed) => {
                self.pay(expanded.len() / 8)?;
                if self.standard() && (changed || (vocab && standard_names(&expanded, true).next().is_some())) {
                    self.doubt("an identifier is written in another way than in full", at)?;
                }
                self.node(&expanded)
            }
            Expanded::Keyword(_) | Expanded::Nothing => None,
        };
        if term.is_none() {
            self.lose("a reference that is not an absolute IRI", at)?;
        }
        Ok(term)
    }

    /// The whole document.
    fn document(&mut self, root: &Arc<Active>) -> Result<(), Fault> {
        let value = self.source.value;
        match value.kind() {
            Kind::Object => self.object(root, None, value, Sink::Top, Term::DEFAULT_GRAPH, node::Place::ROOT),
            Kind::Array => {
                for item in value.items() {
                    self.item(root, None, item, Sink::Top, Term::DEFAULT_GRAPH)?;
                }
                Ok(())
            }
            _ => self.lose("a value outside any object", value),
        }
    }

    /// One value that is not under a property: in an array at the top, in `@graph`, in `@included`.
    fn item(
        &mut self,
        cx: &Arc<Active>,
        property: Option<property::Property<'_>>,
        value: Value<'_>,
        sink: Sink,
        graph: Term,
    ) -> Result<(), Fault> {
        match value.kind() {
            Kind::Null => Ok(()),
            Kind::Array => {
                if self.standard() {
                    self.doubt("a list stands directly in a list", value)?;
                }
                for inner in value.items() {
                    self.item(cx, property, inner, sink, graph)?;
                }
                Ok(())
            }
            Kind::Object => self.object(cx, property, value, sink, graph, node::Place::INSIDE),
            Kind::Bool | Kind::Number | Kind::String => self.lose("a value outside any property", value),
        }
    }
}
