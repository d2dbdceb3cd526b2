//! Contexts: the library of known ones, and the active contexts of one document.

mod active;
mod compile;
mod local;
mod source;

pub(crate) use active::{Active, Definition, Expanded, Reading, Target, standard_names};
pub(crate) use local::Coercion;
pub use source::TableSource;

use crate::keyword::Keyword;
use crate::text::Text;
use crate::{Fault, Limits, Reason};
use active::{Crowded, Layer};
use compile::Compiler;
use local::{Entries, Entry, Local, LocalTerm};
use proofmark_contexts::{Setting, flag};
use proofmark_json::{Bounds, Budget, Document, JsonFault, Kind, Value};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

/// The contexts that are known by address, and what was learnt from applying them.
///
/// ```
/// use proofmark_rdf::Library;
///
/// let mut library = Library::built_in();
/// assert!(library.knows("https://www.w3.org/ns/credentials/v2"));
/// let own = br#"{ "@context": { "shoeSize": "https://shop.example/terms#shoeSize" } }"#;
/// library.insert("https://shop.example/terms", own).expect("a context");
/// assert!(library.knows("https://shop.example/terms"));
/// ```
#[derive(Debug)]
pub struct Library {
    added: BTreeMap<String, Added>,
    next_id: u64,
    steps: Mutex<Arc<Steps>>,
}

#[derive(Debug, Clone)]
struct Added {
    document: Arc<Document>,
    entries: Entries,
}

/// Built-in tables have smaller numbers, and those of single documents larger ones.
const FIRST_ADDED: u64 = 1 << 20;
const FIRST_INLINE: u64 = 1 << 40;

/// Most definitions that are kept between documents: about 4 MB. Beyond it the memory starts anew, so that odd documents
/// can make others slower for a moment but never keep them so (THREAT-50).
const KEPT_DEFINITIONS: usize = 16_384;

/// Contexts that lead to one another by address: more is a circle (THREAT-11).
const REMOTE_DEPTH: usize = 8;

type Step = (u64, u64, bool, bool);

/// Active contexts by the step that made them: from which one, with which table, how.
#[derive(Debug, Default)]
struct Steps {
    made: BTreeMap<Step, Arc<Active>>,
    definitions: usize,
    next_id: u64,
}

impl Default for Library {
    fn default() -> Self {
        Self::built_in()
    }
}

impl Clone for Library {
    fn clone(&self) -> Self {
        Self { added: self.added.clone(), next_id: self.next_id, steps: Mutex::new(self.steps()) }
    }
}

impl Library {
    /// The built-in contexts. Nothing is read before it is used.
    #[must_use]
    pub fn built_in() -> Self {
        Self {
            added: BTreeMap::new(),
            next_id: FIRST_ADDED,
            steps: Mutex::new(Arc::new(Steps { next_id: 1, ..Steps::default() })),
        }
    }

    /// Whether a context of exactly this address is known.
    #[must_use]
    pub fn knows(&self, url: &str) -> bool {
        self.added.contains_key(url) || proofmark_contexts::find(url).is_some()
    }

    /// Adds a context document, in place of one of the same address. Its bytes are the caller's to vouch for.
    ///
    /// # Errors
    ///
    /// [`Fault`] when it is not JSON, not a context document, larger than a context may be, or wrong in itself.
    pub fn insert(&mut self, url: &str, bytes: &[u8]) -> Result<(), Fault> {
        let limits = Limits::default();
        let bounds = Bounds { text_bytes: limits.context_bytes, ..Bounds::default() };
        let mut budget = Budget::new(2_000_000);
        let refused = |code| Fault::new(Reason::Invalid(code), String::new());
        let document = Document::parse(bytes.to_vec(), &bounds, &mut budget).map_err(|fault| match fault {
            JsonFault::Limit(_) => Fault::new(Reason::Limit("contextBytes"), String::new()),
            JsonFault::Syntax { .. } | JsonFault::Duplicate { .. } => refused("loading remote context failed"),
        })?;
        let context = document.root().get("@context").ok_or_else(|| refused("invalid remote context"))?;
        let mut compiler = Compiler {
            library: self,
            base: Some(url),
            inline: false,
            strict: false,
            next_id: self.next_id,
            terms: 0,
            limits: &limits,
            budget: &mut budget,
        };
        let entries = compiler.entries(context)?;
        self.next_id = compiler.next_id;
        self.added.insert(url.to_owned(), Added { document: Arc::new(document), entries });
        Ok(())
    }

    fn entries(&self, url: &str) -> Option<Entries> {
        match self.added.get(url) {
            Some(added) => Some(added.entries.clone()),
            None => proofmark_contexts::find(url).map(|context| Entries::Fixed(context.items)),
        }
    }

    /// The text of a context that was added; the built-in ones are kept as tables only.
    fn document(&self, url: &str) -> Option<&Document> {
        self.added.get(url).map(|added| &*added.document)
    }

    fn steps(&self) -> Arc<Steps> {
        Arc::clone(&self.steps.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

/// The contexts of one document while it is converted.
#[derive(Debug)]
pub(crate) struct Contexts<'l> {
    library: &'l Library,
    limits: &'l Limits,
    /// Entries that mean nothing are refused even where nobody uses them.
    strict: bool,
    known: Arc<Steps>,
    fresh: BTreeMap<Step, Arc<Active>>,
    next_active: u64,
    next_inline: u64,
    terms: u64,
    applications: u64,
}

impl<'l> Contexts<'l> {
    pub(crate) fn new(library: &'l Library, limits: &'l Limits, strict: bool) -> Self {
        let known = library.steps();
        let next_active = known.next_id;
        Self {
            library,
            limits,
            strict,
            known,
            fresh: BTreeMap::new(),
            next_active,
            next_inline: FIRST_INLINE,
            terms: 0,
            applications: 0,
        }
    }

    /// The active context that every document starts with.
    pub(crate) fn root(&mut self, base: Option<&str>) -> Arc<Active> {
        // Without a base all documents start alike, under the number 0.
        let id = if base.is_some() { self.next() } else { 0 };
        Arc::new(Active::root(id, base.map(|base| Text::from(base.to_owned()))))
    }

    fn next(&mut self) -> u64 {
        let id = self.next_active;
        self.next_active = self.next_active.saturating_add(1);
        id
    }

    /// Section 4.1.2, for the context that stands in a document. `scoped` contexts come by [`Contexts::scoped`].
    pub(crate) fn process(
        &mut self,
        active: &Arc<Active>,
        context: Value<'_>,
        budget: &mut Budget,
    ) -> Result<Arc<Active>, Fault> {
        let count = context.one_or_many().count();
        if u64::try_from(count).unwrap_or(u64::MAX) > self.limits.contexts {
            return Err(Fault::new(Reason::Limit("contexts"), context.pointer()));
        }
        let propagate = match context.get("@propagate") {
            None => true,
            Some(value) => value
                .as_bool()
                .ok_or_else(|| Fault::new(Reason::Invalid("invalid @propagate value"), value.pointer()))?,
        };
        let mut result = Arc::clone(active);
        for item in context.one_or_many() {
            let at = |reason: Reason| Fault::new(reason, item.pointer());
            result = match item.as_str() {
                Some(url) => {
                    // The address of the document counts here, not the base that a context sets.
                    let base = result.original_base.as_ref();
                    let url = base.map_or_else(|| url.to_owned(), |base| crate::iri::resolve(base, url));
                    self.remote(&result, &url, false, propagate, 0, budget).map_err(at)?
                }
                None if item.kind() == Kind::Array => return Err(at(Reason::Invalid("invalid local context"))),
                None => {
                    let entries = self.compile(item, active.original_base.as_deref(), budget)?;
                    self.apply_all(&result, &entries, false, propagate, 0, budget).map_err(at)?
                }
            };
        }
        Ok(result)
    }

    /// A context by its address, after those of a document.
    pub(crate) fn by_url(
        &mut self,
        active: &Arc<Active>,
        url: &str,
        budget: &mut Budget,
    ) -> Result<Arc<Active>, Reason> {
        self.remote(active, url, false, true, 0, budget)
    }

    /// The context of a property (which may redefine everything) or of a type (which ends with its node).
    pub(crate) fn scoped(
        &mut self,
        active: &Arc<Active>,
        definition: &Definition,
        of_type: bool,
        budget: &mut Budget,
    ) -> Result<Option<Arc<Active>>, Reason> {
        let Some(scoped) = &definition.scoped else { return Ok(None) };
        let propagate = match scoped.entries.entry(0) {
            Some(Entry::Table(local)) => local.propagate().unwrap_or(!of_type),
            _ => !of_type,
        };
        self.apply_all(active, &scoped.entries, !of_type, propagate, 0, budget).map(Some)
    }

    fn compile(&mut self, context: Value<'_>, base: Option<&str>, budget: &mut Budget) -> Result<Entries, Fault> {
        let mut compiler = Compiler {
            library: self.library,
            base,
            inline: true,
            strict: self.strict,
            next_id: self.next_inline,
            terms: self.terms,
            limits: self.limits,
            budget,
        };
        let entries = compiler.entries(context)?;
        self.next_inline = compiler.next_id;
        self.terms = compiler.terms;
        Ok(entries)
    }

    fn remote(
        &mut self,
        active: &Arc<Active>,
        url: &str,
        overriding: bool,
        propagate: bool,
        depth: usize,
        budget: &mut Budget,
    ) -> Result<Arc<Active>, Reason> {
        if depth >= REMOTE_DEPTH {
            return Err(Reason::Invalid("context overflow"));
        }
        let entries = self.library.entries(url).ok_or_else(|| Reason::UnknownContext(url.to_owned()))?;
        self.apply_all(active, &entries, overriding, propagate, depth.saturating_add(1), budget)
    }

    fn apply_all(
        &mut self,
        active: &Arc<Active>,
        entries: &Entries,
        overriding: bool,
        propagate: bool,
        depth: usize,
        budget: &mut Budget,
    ) -> Result<Arc<Active>, Reason> {
        let mut result = Arc::clone(active);
        for place in 0..entries.len() {
            result = match entries.entry(place) {
                Some(Entry::Table(local)) => self.step(&result, &local, overriding, propagate, budget)?,
                Some(Entry::Url(url)) => self.remote(&result, &url, overriding, propagate, depth, budget)?,
                Some(Entry::Null) => self.nothing(&result, overriding, propagate)?,
                None => result,
            };
        }
        Ok(result)
    }

    /// Step 5.1: everything is forgotten, unless something is protected.
    fn nothing(&mut self, active: &Arc<Active>, overriding: bool, propagate: bool) -> Result<Arc<Active>, Reason> {
        if !overriding && active.protects {
            return Err(Reason::Invalid("invalid context nullification"));
        }
        let mut fresh = Active::root(self.next(), active.original_base.clone());
        fresh.shared = false;
        if !propagate {
            fresh.previous = Some(active.previous.clone().unwrap_or_else(|| Arc::clone(active)));
        }
        Ok(Arc::new(fresh))
    }

    fn step(
        &mut self,
        active: &Arc<Active>,
        local: &Local,
        overriding: bool,
        propagate: bool,
        budget: &mut Budget,
    ) -> Result<Arc<Active>, Reason> {
        self.applications = self.applications.saturating_add(1);
        if self.applications > self.limits.context_applications {
            return Err(Reason::Limit("contextApplications"));
        }
        let step = (active.id, local.id(), overriding, propagate);
        let shared = active.shared && local.id() < FIRST_INLINE;
        if shared && let Some(made) = self.known.made.get(&step) {
            return Ok(Arc::clone(made));
        }
        if let Some(made) = self.fresh.get(&step) {
            return Ok(Arc::clone(made));
        }
        budget.work(local.len().saturating_mul(24).saturating_add(8)).map_err(|limit| Reason::Limit(limit.0))?;
        let mut made = Active {
            id: self.next(),
            shared,
            layer: Layer::with_room(local.len()),
            below: Some(Arc::clone(active)),
            previous: match (&active.previous, propagate) {
                (Some(previous), _) => Some(Arc::clone(previous)),
                (None, false) => Some(Arc::clone(active)),
                (None, true) => None,
            },
            original_base: active.original_base.clone(),
            base: active.base.clone(),
            vocab: active.vocab.clone(),
            language: active.language.clone(),
            direction: active.direction,
            aliases: active.aliases.clone(),
            protects: active.protects,
        };
        settings(&mut made, local, self.strict)?;
        for place in 0..local.len() {
            if let Some(term) = local.term(place) {
                define(&mut made, term, active, overriding)?;
                // A short word and a long vocabulary make an address that is long each time (THREAT-11).
                budget.work(made.layer.written() / 8).map_err(|limit| Reason::Limit(limit.0))?;
            }
        }
        let made = Arc::new(made);
        self.fresh.insert(step, Arc::clone(&made));
        if let Local::Owned(table) = local {
            self.validate(&made, table, budget)?;
        }
        Ok(made)
    }

    /// Section 4.2.2, step 23: a scoped context is tried where it is defined. Built-in ones were tried when they were made.
    fn validate(&mut self, made: &Arc<Active>, table: &local::Table, budget: &mut Budget) -> Result<(), Reason> {
        for scoped in table.terms.iter().filter_map(|term| term.scoped.as_ref()) {
            let mut tried = Arc::clone(made);
            for place in 0..scoped.entries.len() {
                if let Some(Entry::Url(url)) = scoped.entries.entry(place)
                    && !self.library.knows(&url)
                {
                    return Err(Reason::UnknownContext(url.to_string()));
                }
                if let Some(Entry::Table(local)) = scoped.entries.entry(place) {
                    tried = self.step(&tried, &local, true, true, budget).map_err(|reason| match reason {
                        Reason::Invalid(_) => Reason::Invalid("invalid scoped context"),
                        other => other,
                    })?;
                }
            }
        }
        Ok(())
    }

    /// Leaves what was learnt to the documents that follow.
    pub(crate) fn remember(self) {
        let shared: Vec<(Step, Arc<Active>)> = self.fresh.into_iter().filter(|(_, active)| active.shared).collect();
        if shared.is_empty() {
            return;
        }
        let added: usize = shared.iter().map(|(_, active)| active.layer.len()).sum();
        let mut current = self.library.steps.lock().unwrap_or_else(PoisonError::into_inner);
        // Somebody else was faster: what is known now may use the same numbers, so this is dropped and learnt again.
        if !Arc::ptr_eq(&current, &self.known) {
            return;
        }
        let full = self.known.definitions.saturating_add(added) > KEPT_DEFINITIONS;
        let mut made = if full { BTreeMap::new() } else { self.known.made.clone() };
        let definitions = if full { added } else { self.known.definitions.saturating_add(added) };
        made.extend(shared);
        *current = Arc::new(Steps { made, definitions, next_id: self.next_active });
    }
}

/// Steps 5.7 to 5.10.
fn settings(made: &mut Active, local: &Local, strict: bool) -> Result<(), Reason> {
    match local.base() {
        Setting::Unset => {}
        Setting::Null => made.base = None,
        Setting::Value(base) => {
            made.base = Some(match &made.base {
                _ if crate::iri::is_absolute(&base) => base,
                Some(below) => Text::from(crate::iri::resolve(below, &base)),
                None => return Err(Reason::Invalid("invalid base IRI")),
            });
        }
    }
    match local.vocab() {
        Setting::Unset => {}
        Setting::Null => made.vocab = None,
        Setting::Value(local::Target::Iri(vocab)) => made.vocab = Some(vocab),
        Setting::Value(local::Target::Deferred(vocab)) => {
            let expanded = text(made.expand(&vocab, true, true)).ok_or(Reason::Invalid("invalid vocab mapping"))?;
            made.vocab = Some(expanded);
        }
        Setting::Value(_) => return Err(Reason::Invalid("invalid vocab mapping")),
    }
    if strict && made.vocab.as_ref().is_some_and(|vocab| !crate::iri::is_absolute(vocab) && !vocab.starts_with("_:")) {
        return Err(Reason::Loss("a vocabulary that is no absolute IRI"));
    }
    match local.language() {
        Setting::Unset => {}
        Setting::Null => made.language = None,
        Setting::Value(language) if strict && !crate::emit::is_language_tag(&language) => {
            return Err(Reason::Loss("a language tag that is not well formed"));
        }
        Setting::Value(language) => made.language = Some(language),
    }
    match local.direction() {
        Setting::Unset => {}
        Setting::Null => made.direction = None,
        Setting::Value(direction) => made.direction = Some(direction),
    }
    Ok(())
}

fn text(expanded: Expanded<'_>) -> Option<Text> {
    match expanded {
        Expanded::Term(_, target) => Some(target.text.clone()),
        Expanded::Text(text, _) => Some(Text::from(text.into_owned())),
        Expanded::Keyword(_) | Expanded::Nothing => None,
    }
}

/// What was deferred is decided against the contexts before.
fn decide(made: &Active, target: local::Target, code: &'static str) -> Result<Option<Target>, Reason> {
    let found = match target {
        local::Target::Null => return Ok(None),
        local::Target::Iri(iri) => Target::new(iri),
        local::Target::Deferred(deferred) => match made.expand(&deferred, true, false) {
            Expanded::Term(_, target) => target.clone(),
            Expanded::Text(text, _) if text.contains(':') => Target::new(Text::from(text.into_owned())),
            Expanded::Keyword(keyword) => keyword_target(made, &deferred, keyword),
            Expanded::Text(..) | Expanded::Nothing => return Err(Reason::Invalid(code)),
        },
        local::Target::Vocab(name) => match &made.vocab {
            Some(vocab) => Target::new(Text::from(format!("{}{}", &**vocab, &*name))),
            None => return Err(Reason::Invalid(code)),
        },
    };
    Ok(Some(found))
}

fn prefixed(made: &Active, name: &Text) -> Target {
    let found = name.split_once(':').and_then(|(prefix, suffix)| {
        let target = made.find(prefix)?.target.as_ref()?;
        Some(Target::new(Text::from(format!("{}{suffix}", &*target.text))))
    });
    found.unwrap_or_else(|| Target::new(name.clone()))
}

/// A term that stands for another one, which stands for a keyword.
fn keyword_target(made: &Active, name: &str, keyword: Keyword) -> Target {
    match made.find(name).and_then(|definition| definition.target.clone()) {
        Some(target) => target,
        None => Target { text: Text::from(name.to_owned()), keyword: Some(keyword), hash: 0, absolute: false },
    }
}

fn define(made: &mut Active, term: LocalTerm, before: &Active, overriding: bool) -> Result<(), Reason> {
    let LocalTerm { name, target, coercion, container, flags, language, direction, index, scoped } = term;
    let deferred = matches!(target, local::Target::Deferred(_));
    let target = match target {
        // Step 17: a term that is a compact IRI takes any term as its prefix.
        local::Target::Deferred(own) if own == name && own.contains(':') => Some(prefixed(made, &own)),
        target => decide(made, target, "invalid IRI mapping")?,
    };
    if flags & flag::OWN_IRI != 0 {
        // Step 16.5: a term that looks like an IRI stands for itself or is an error.
        let own = text(made.expand(&name, true, true));
        if own.as_deref() != target.as_ref().map(|target| &*target.text) {
            return Err(Reason::Invalid("invalid IRI mapping"));
        }
    }
    let simple = flags & flag::SIMPLE != 0
        && deferred
        && target
            .as_ref()
            .is_some_and(|target| crate::iri::ends_with_delimiter(&target.text) || target.text.starts_with("_:"));
    let datatype = |made: &Active, target| {
        decide(made, target, "invalid type mapping")?
            .filter(|target| target.absolute)
            .ok_or(Reason::Invalid("invalid type mapping"))
    };
    let coercion = match coercion {
        Coercion::Plain => Coercion::Plain,
        Coercion::Id => Coercion::Id,
        Coercion::Vocab => Coercion::Vocab,
        Coercion::Json => Coercion::Json,
        Coercion::Literal => Coercion::Literal,
        Coercion::Datatype(target) => Coercion::Datatype(datatype(made, target)?),
    };
    let mut definition = Definition {
        name,
        target,
        coercion,
        container,
        protected: flags & flag::PROTECTED != 0,
        prefix: flags & flag::PREFIX != 0 || simple,
        reverse: flags & flag::REVERSE != 0,
        language,
        direction,
        index,
        scoped,
        reading: Reading::Same,
        reading_as_type: Reading::Same,
    };
    // Section 4.2.2, step 27; DI-LD-06.
    if !overriding && let Some(earlier) = before.find(&definition.name).filter(|earlier| earlier.protected) {
        if !earlier.agrees(&definition) {
            return Err(Reason::Invalid("protected term redefinition"));
        }
        definition.protected = true;
    }
    definition.read();
    made.protects |= definition.protected;
    made.aliases.retain(|(alias, _)| *alias != definition.name);
    if let Some(Target { keyword: Some(keyword), .. }) = definition.target {
        made.aliases.push((definition.name.clone(), keyword));
    }
    made.layer.insert(definition).map_err(|Crowded| Reason::Limit("work"))
}
