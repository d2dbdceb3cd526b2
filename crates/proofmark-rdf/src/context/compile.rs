//! A context document to definitions: [JSON-LD 1.1 API](https://www.w3.org/TR/json-ld11-api/#context-processing-algorithms),
//! sections 4.1 and 4.2, as far as they need no earlier context.

use super::Library;
use super::local::{Coercion, Entries, Entry, Local, LocalTerm, Scoped, Table, Target};
use crate::iri;
use crate::keyword::Keyword;
use crate::text::Text;
use crate::{Fault, Limits, Reason};
use proofmark_contexts::{Direction, Setting, container, flag};
use proofmark_json::{Budget, Kind, Value, jcs};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::sync::Arc;

/// What the compilation of one context carries along.
pub(crate) struct Compiler<'c> {
    /// Where `@import` finds other documents.
    pub(crate) library: &'c Library,
    /// Where relative addresses in the context start from.
    pub(crate) base: Option<&'c str>,
    /// A context in the document itself, and not from its own address: only there `@base` counts.
    pub(crate) inline: bool,
    /// Terms that are ignored because they look like keywords are refused.
    pub(crate) strict: bool,
    /// The next number of a table.
    pub(crate) next_id: u64,
    pub(crate) terms: u64,
    pub(crate) limits: &'c Limits,
    pub(crate) budget: &'c mut Budget,
}

type Names<'a> = BTreeMap<&'a str, Value<'a>>;

fn invalid(code: &'static str, at: Value<'_>) -> Fault {
    Fault::new(Reason::Invalid(code), at.pointer())
}

impl Compiler<'_> {
    /// The entries of a context in any of its forms.
    pub(crate) fn entries(&mut self, context: Value<'_>) -> Result<Entries, Fault> {
        let count = context.one_or_many().count();
        if u64::try_from(count).unwrap_or(u64::MAX) > self.limits.contexts {
            return Err(Fault::new(Reason::Limit("contexts"), context.pointer()));
        }
        let entries: Result<Vec<Entry>, Fault> = context.one_or_many().map(|entry| self.entry(entry)).collect();
        Ok(Entries::Owned(Arc::from(entries?)))
    }

    fn entry(&mut self, entry: Value<'_>) -> Result<Entry, Fault> {
        match entry.kind() {
            Kind::Null => Ok(Entry::Null),
            Kind::String => {
                let url = entry.as_str().unwrap_or_default();
                Ok(Entry::Url(match self.base {
                    Some(base) => Text::from(iri::resolve(base, url)),
                    None => Text::from(url.to_owned()),
                }))
            }
            Kind::Object => Ok(Entry::Table(Local::Owned(Arc::new(self.table(entry)?)))),
            Kind::Array | Kind::Bool | Kind::Number => Err(invalid("invalid local context", entry)),
        }
    }

    fn table(&mut self, context: Value<'_>) -> Result<Table, Fault> {
        let mut names: Names<'_> = BTreeMap::new();
        let mut order: Vec<&str> = Vec::with_capacity(context.len());
        let imported = self.imported(context)?;
        // What the context says itself stands before what it imports.
        for (name, value) in imported.into_iter().flat_map(|imported| imported.members()).chain(context.members()) {
            if names.insert(name, value).is_none() {
                order.push(name);
            }
        }
        self.terms = self.terms.saturating_add(u64::try_from(order.len()).unwrap_or(u64::MAX));
        if self.terms > self.limits.context_terms {
            return Err(Fault::new(Reason::Limit("contextTerms"), context.pointer()));
        }
        self.budget.work(order.len().saturating_mul(32))?;
        let id = self.next_id;
        self.next_id = self.next_id.saturating_add(1);
        let mut table = Table {
            id,
            base: Setting::Unset,
            vocab: Setting::Unset,
            language: Setting::Unset,
            direction: Setting::Unset,
            propagate: None,
            terms: Vec::with_capacity(order.len()),
        };
        self.settings(&names, &mut table)?;
        let vocab = table.vocab.clone();
        let mut terms = Terms {
            compiler: self,
            names: &names,
            vocab: &vocab,
            protected: match names.get("@protected") {
                None => false,
                Some(value) => value.as_bool().ok_or_else(|| invalid("invalid @protected value", *value))?,
            },
            done: BTreeMap::new(),
            finished: Vec::new(),
        };
        for name in &order {
            terms.define(name)?;
        }
        // A term stands after those it is built on.
        let Terms { mut done, finished, .. } = terms;
        for name in finished {
            if let Some(State::Defined(Some(term))) = done.remove(name) {
                table.terms.push(*term);
            }
        }
        Ok(table)
    }

    /// `@import`: one document that is one object, of which this context is a changed copy (section 4.1.2, step 5.6).
    fn imported<'s>(&self, context: Value<'s>) -> Result<Option<Value<'s>>, Fault>
    where
        Self: 's,
    {
        let Some(import) = context.get("@import") else { return Ok(None) };
        let url = import.as_str().ok_or_else(|| invalid("invalid @import value", import))?;
        let url = self.base.map_or_else(|| url.to_owned(), |base| iri::resolve(base, url));
        // The library outlives the compilation, so what is borrowed from it may stand beside the context.
        let document = self
            .library
            .document(&url)
            .ok_or_else(|| Fault::new(Reason::UnknownContext(url.clone()), import.pointer()))?;
        let found = document.root().get("@context").filter(|found| found.is_object());
        let found = found.ok_or_else(|| invalid("invalid remote context", import))?;
        if found.get("@import").is_some() {
            return Err(invalid("invalid context entry", import));
        }
        Ok(Some(found))
    }

    /// Section 4.1.2, steps 5.5 to 5.11.
    fn settings(&mut self, names: &Names<'_>, table: &mut Table) -> Result<(), Fault> {
        if let Some(version) = names.get("@version")
            && version.number_text().and_then(|text| text.parse::<f64>().ok()) != Some(1.1)
        {
            return Err(invalid("invalid @version value", *version));
        }
        if let Some(base) = names.get("@base").filter(|_| self.inline) {
            table.base = match (base.kind(), base.as_str()) {
                (Kind::Null, _) => Setting::Null,
                (_, Some(text)) => Setting::Value(Text::from(text.to_owned())),
                _ => return Err(invalid("invalid base IRI", *base)),
            };
        }
        if let Some(vocab) = names.get("@vocab") {
            table.vocab = match (vocab.kind(), vocab.as_str()) {
                (Kind::Null, _) => Setting::Null,
                (_, Some(text)) if is_final(text) => Setting::Value(Target::Iri(Text::from(text.to_owned()))),
                (_, Some(text)) => Setting::Value(Target::Deferred(Text::from(text.to_owned()))),
                _ => return Err(invalid("invalid vocab mapping", *vocab)),
            };
        }
        table.language = language(names.get("@language"), "invalid default language")?;
        table.direction = direction(names.get("@direction"))?;
        if let Some(propagate) = names.get("@propagate") {
            table.propagate = Some(propagate.as_bool().ok_or_else(|| invalid("invalid @propagate value", *propagate))?);
        }
        Ok(())
    }
}

/// Whether a text means the same in every context: a scheme and an authority.
fn is_final(text: &str) -> bool {
    text.split_once(':').is_some_and(|(_, rest)| rest.starts_with("//"))
}

fn language(value: Option<&Value<'_>>, code: &'static str) -> Result<Setting<Text>, Fault> {
    let Some(value) = value else { return Ok(Setting::Unset) };
    match (value.kind(), value.as_str()) {
        (Kind::Null, _) => Ok(Setting::Null),
        (_, Some(text)) => Ok(Setting::Value(Text::from(text.to_owned()))),
        _ => Err(invalid(code, *value)),
    }
}

fn direction(value: Option<&Value<'_>>) -> Result<Setting<Direction>, Fault> {
    let Some(value) = value else { return Ok(Setting::Unset) };
    match (value.kind(), value.as_str()) {
        (Kind::Null, _) => Ok(Setting::Null),
        (_, Some("ltr")) => Ok(Setting::Value(Direction::LeftToRight)),
        (_, Some("rtl")) => Ok(Setting::Value(Direction::RightToLeft)),
        _ => Err(invalid("invalid base direction", *value)),
    }
}

enum State {
    /// Being defined: whoever comes here again goes round in a circle.
    Open,
    /// `None`: the definition was ignored.
    Defined(Option<Box<LocalTerm>>),
}

/// The terms of one context object.
struct Terms<'t, 'c, 'v> {
    compiler: &'t mut Compiler<'c>,
    names: &'t Names<'v>,
    vocab: &'t Setting<Target>,
    protected: bool,
    done: BTreeMap<&'v str, State>,
    finished: Vec<&'v str>,
}

impl<'v> Terms<'_, '_, 'v> {
    /// Section 4.2.2: create term definition.
    fn define(&mut self, name: &'v str) -> Result<(), Fault> {
        let Some(value) = self.names.get(name).copied() else { return Ok(()) };
        if let Some(
            Keyword::Base
            | Keyword::Direction
            | Keyword::Import
            | Keyword::Language
            | Keyword::Propagate
            | Keyword::Protected
            | Keyword::Version
            | Keyword::Vocab,
        ) = Keyword::from_text(name)
        {
            return Ok(());
        }
        match self.done.get(name) {
            Some(State::Defined(_)) => return Ok(()),
            Some(State::Open) => return Err(invalid("cyclic IRI mapping", value)),
            None => {}
        }
        if name.is_empty() {
            return Err(invalid("invalid term definition", value));
        }
        self.done.insert(name, State::Open);
        let term = self.term(name, value)?;
        if term.is_none() && self.compiler.strict {
            return Err(Fault::new(Reason::Loss("a term that looks like a keyword"), value.pointer()));
        }
        self.done.insert(name, State::Defined(term.map(Box::new)));
        self.finished.push(name);
        Ok(())
    }

    fn term(&mut self, name: &'v str, value: Value<'v>) -> Result<Option<LocalTerm>, Fault> {
        if name == "@type" {
            let fits = value.is_object()
                && !value.is_empty()
                && value.members().all(|(member, value)| match member {
                    "@container" => value.as_str() == Some("@set"),
                    "@protected" => true,
                    _ => false,
                });
            if !fits {
                return Err(invalid("keyword redefinition", value));
            }
        } else if Keyword::from_text(name).is_some() {
            return Err(invalid("keyword redefinition", value));
        } else if iri::is_keyword_like(name) {
            return Ok(None);
        }
        let mut term = LocalTerm {
            name: Text::from(name.to_owned()),
            target: Target::Null,
            coercion: Coercion::Plain,
            container: 0,
            flags: if self.protected { flag::PROTECTED } else { 0 },
            language: Setting::Unset,
            direction: Setting::Unset,
            index: None,
            scoped: None,
        };
        match value.kind() {
            Kind::Null => return Ok(Some(term)),
            Kind::String => {
                return Ok(self.identify(&mut term, name, Some(value), true)?.then_some(term));
            }
            Kind::Object => {}
            Kind::Array | Kind::Bool | Kind::Number => return Err(invalid("invalid term definition", value)),
        }
        if let Some(protected) = value.get("@protected") {
            match protected.as_bool() {
                Some(true) => term.flags |= flag::PROTECTED,
                Some(false) => term.flags &= !flag::PROTECTED,
                None => return Err(invalid("invalid @protected value", protected)),
            }
        }
        if let Some(kind) = value.get("@type") {
            term.coercion = self.coercion(kind)?;
        }
        if let Some(reverse) = value.get("@reverse") {
            return self.reverse(term, value, reverse);
        }
        if !self.identify(&mut term, name, value.get("@id"), false)? {
            return Ok(None);
        }
        self.details(&mut term, name, value)?;
        Ok(Some(term))
    }

    /// Step 12.
    fn coercion(&mut self, kind: Value<'v>) -> Result<Coercion<Target>, Fault> {
        let text = kind.as_str().ok_or_else(|| invalid("invalid type mapping", kind))?;
        match Keyword::from_text(text) {
            Some(Keyword::Id) => return Ok(Coercion::Id),
            Some(Keyword::Vocab) => return Ok(Coercion::Vocab),
            Some(Keyword::Json) => return Ok(Coercion::Json),
            Some(Keyword::None) => return Ok(Coercion::Literal),
            Some(_) => return Err(invalid("invalid type mapping", kind)),
            None => {}
        }
        match self.expand(text)? {
            Target::Iri(iri) => match Keyword::from_text(&iri) {
                Some(Keyword::Id) => Ok(Coercion::Id),
                Some(Keyword::Vocab) => Ok(Coercion::Vocab),
                Some(Keyword::Json) => Ok(Coercion::Json),
                Some(Keyword::None) => Ok(Coercion::Literal),
                Some(_) => Err(invalid("invalid type mapping", kind)),
                None if iri::is_absolute(&iri) => Ok(Coercion::Datatype(Target::Iri(iri))),
                None => Err(invalid("invalid type mapping", kind)),
            },
            Target::Null => Err(invalid("invalid type mapping", kind)),
            deferred => Ok(Coercion::Datatype(deferred)),
        }
    }

    /// Step 13: `@reverse`.
    fn reverse(
        &mut self,
        mut term: LocalTerm,
        value: Value<'v>,
        reverse: Value<'v>,
    ) -> Result<Option<LocalTerm>, Fault> {
        if value.get("@id").is_some() || value.get("@nest").is_some() {
            return Err(invalid("invalid reverse property", value));
        }
        let text = reverse.as_str().ok_or_else(|| invalid("invalid IRI mapping", reverse))?;
        if iri::is_keyword_like(text) {
            return if Keyword::from_text(text).is_some() {
                Err(invalid("invalid IRI mapping", reverse))
            } else {
                Ok(None)
            };
        }
        term.target = self.expand(text)?;
        if let Target::Iri(iri) = &term.target
            && !iri.contains(':')
        {
            return Err(invalid("invalid IRI mapping", reverse));
        }
        term.flags |= flag::REVERSE;
        match value.get("@container") {
            None => {}
            Some(found) => match (found.kind(), found.as_str()) {
                (Kind::Null, _) => {}
                (_, Some("@set")) => term.container = container::SET,
                (_, Some("@index")) => term.container = container::INDEX,
                _ => return Err(invalid("invalid reverse property", found)),
            },
        }
        self.index(&mut term, value)?;
        Ok(Some(term))
    }

    /// Steps 16 to 20: what the term stands for. False if the definition is to be ignored.
    fn identify(
        &mut self,
        term: &mut LocalTerm,
        name: &'v str,
        id: Option<Value<'v>>,
        simple: bool,
    ) -> Result<bool, Fault> {
        let inner_colon = name.char_indices().any(|(place, character)| character == ':' && place > 0);
        if let Some(id) = id.filter(|id| id.as_str() != Some(name)) {
            let text = match (id.kind(), id.as_str()) {
                (Kind::Null, _) => return Ok(true),
                (_, Some(text)) => text,
                _ => return Err(invalid("invalid IRI mapping", id)),
            };
            if Keyword::from_text(text).is_none() && iri::is_keyword_like(text) {
                return Ok(false);
            }
            term.target = self.expand(text)?;
            if let Target::Iri(iri) = &term.target {
                if &**iri == "@context" {
                    return Err(invalid("invalid keyword alias", id));
                }
                if Keyword::from_text(iri).is_none() && !iri.contains(':') {
                    return Err(invalid("invalid IRI mapping", id));
                }
            }
            let colon_inside = name.strip_suffix(':').unwrap_or(name).char_indices().any(|(at, c)| c == ':' && at > 0);
            if colon_inside || name.contains('/') {
                // A term that looks like an IRI must stand for itself, which is seen where the context is applied.
                term.flags |= flag::OWN_IRI;
            } else if simple && !name.contains(':') {
                match &term.target {
                    Target::Iri(iri) if iri::ends_with_delimiter(iri) || iri.starts_with("_:") => {
                        term.flags |= flag::PREFIX;
                    }
                    Target::Deferred(_) => term.flags |= flag::SIMPLE,
                    _ => {}
                }
            }
        } else if inner_colon {
            term.target = self.compact_name(name)?;
        } else if name.contains('/') {
            term.target = match self.vocabulary(name) {
                Target::Iri(iri) if iri::is_absolute(&iri) => Target::Iri(iri),
                Target::Vocab(name) => Target::Vocab(name),
                _ => return Err(self.unmapped(name)),
            };
        } else if name == "@type" {
            term.target = Target::Iri(Text::Fixed("@type"));
        } else {
            term.target = self.vocabulary(name);
            if term.target == Target::Null {
                return Err(self.unmapped(name));
            }
        }
        Ok(true)
    }

    fn unmapped(&self, name: &str) -> Fault {
        let at = self.names.get(name).map(|value| value.pointer()).unwrap_or_default();
        Fault::new(Reason::Invalid("invalid IRI mapping"), at)
    }

    /// The vocabulary and this name after it; `Null` when the context takes the vocabulary away.
    fn vocabulary(&self, name: &str) -> Target {
        match self.vocab {
            Setting::Value(Target::Iri(vocab)) => Target::Iri(Text::from(format!("{}{name}", &**vocab))),
            Setting::Null => Target::Null,
            Setting::Unset | Setting::Value(_) => Target::Vocab(Text::from(name.to_owned())),
        }
    }

    /// A compact IRI used as a term: by its prefix, which may be any term, or as it stands (step 17).
    fn compact_name(&mut self, name: &'v str) -> Result<Target, Fault> {
        let deferred = Target::Deferred(Text::from(name.to_owned()));
        let Some((prefix, suffix)) = name.split_once(':') else { return Ok(deferred) };
        if prefix == "_" || suffix.starts_with("//") {
            return Ok(Target::Iri(Text::from(name.to_owned())));
        }
        let Some((prefix, _)) = self.names.get_key_value(prefix) else { return Ok(deferred) };
        let prefix: &'v str = prefix;
        self.define(prefix)?;
        Ok(match self.done.get(prefix) {
            Some(State::Defined(Some(term))) => match &term.target {
                Target::Iri(iri) => Target::Iri(Text::from(format!("{}{suffix}", &**iri))),
                _ => deferred,
            },
            _ => deferred,
        })
    }

    /// Section 5.2.2 against this context alone; what it does not decide is deferred.
    fn expand(&mut self, text: &str) -> Result<Target, Fault> {
        if Keyword::from_text(text).is_some() {
            return Ok(Target::Iri(Text::from(text.to_owned())));
        }
        if iri::is_keyword_like(text) {
            return Ok(Target::Null);
        }
        if let Some((name, _)) = self.names.get_key_value(text) {
            let name: &'v str = name;
            self.define(name)?;
            match self.done.get(name) {
                Some(State::Defined(Some(term))) => return Ok(term.target.clone()),
                // Ignored, or a name that stands for itself.
                _ => return Ok(Target::Deferred(Text::from(text.to_owned()))),
            }
        }
        if let Some(target) = self.expand_compact(text)? {
            return Ok(target);
        }
        // A term of an earlier context comes before the vocabulary, so a plain word is decided only there.
        Ok(Target::Deferred(Text::from(text.to_owned())))
    }

    fn expand_compact(&mut self, text: &str) -> Result<Option<Target>, Fault> {
        let Some((prefix, suffix)) = text.split_once(':').filter(|(prefix, _)| !prefix.is_empty()) else {
            return Ok(None);
        };
        if prefix == "_" || suffix.starts_with("//") {
            return Ok(Some(Target::Iri(Text::from(text.to_owned()))));
        }
        let Some((name, _)) = self.names.get_key_value(prefix) else { return Ok(None) };
        let name: &'v str = name;
        self.define(name)?;
        match self.done.get(name) {
            Some(State::Defined(Some(term))) if term.flags & (flag::PREFIX | flag::SIMPLE) != 0 => match &term.target {
                Target::Iri(iri) => Ok(Some(Target::Iri(Text::from(format!("{}{suffix}", &**iri))))),
                // The prefix itself is known only later; it will be defined by then.
                _ => Ok(None),
            },
            _ => Ok(None),
        }
    }

    /// Step 22.
    fn index(&mut self, term: &mut LocalTerm, value: Value<'v>) -> Result<(), Fault> {
        if let Some(index) = value.get("@index") {
            let text = index.as_str().filter(|_| term.container & container::INDEX != 0);
            let text = text.ok_or_else(|| invalid("invalid term definition", index))?;
            if Keyword::from_text(text).is_some() {
                return Err(invalid("invalid term definition", index));
            }
            match self.expand(text)? {
                Target::Iri(iri) if iri::is_absolute(&iri) => {}
                Target::Deferred(_) | Target::Vocab(_) => {}
                Target::Iri(_) | Target::Null => return Err(invalid("invalid term definition", index)),
            }
            term.index = Some(Text::from(text.to_owned()));
        }
        Ok(())
    }

    /// Steps 21 to 28.
    fn details(&mut self, term: &mut LocalTerm, name: &str, value: Value<'v>) -> Result<(), Fault> {
        if let Some(found) = value.get("@container") {
            term.container = containers(found)?;
            if term.container & container::TYPE != 0 {
                match term.coercion {
                    Coercion::Plain => term.coercion = Coercion::Id,
                    Coercion::Id | Coercion::Vocab => {}
                    _ => return Err(invalid("invalid type mapping", value)),
                }
            }
        }
        self.index(term, value)?;
        if let Some(context) = value.get("@context") {
            let digest = Sha256::digest(jcs::canonical(context));
            let identity = digest.first_chunk::<8>().map_or(0, |bytes| u64::from_be_bytes(*bytes));
            let entries = self.compiler.entries(context).map_err(|fault| match fault.reason {
                Reason::Invalid(_) => Fault::new(Reason::Invalid("invalid scoped context"), fault.pointer),
                other => Fault::new(other, fault.pointer),
            })?;
            term.scoped = Some(Scoped { identity, entries });
        }
        if value.get("@type").is_none() {
            term.language = language(value.get("@language").as_ref(), "invalid language mapping")?;
            term.direction = direction(value.get("@direction").as_ref())?;
        }
        if let Some(nest) = value.get("@nest") {
            let text = nest.as_str().ok_or_else(|| invalid("invalid @nest value", nest))?;
            if Keyword::from_text(text).is_some_and(|keyword| keyword != Keyword::Nest) {
                return Err(invalid("invalid @nest value", nest));
            }
        }
        if let Some(prefix) = value.get("@prefix") {
            if name.contains(':') || name.contains('/') {
                return Err(invalid("invalid term definition", prefix));
            }
            match prefix.as_bool() {
                Some(true) => term.flags |= flag::PREFIX,
                Some(false) => term.flags &= !(flag::PREFIX | flag::SIMPLE),
                None => return Err(invalid("invalid @prefix value", prefix)),
            }
            if matches!(&term.target, Target::Iri(iri) if Keyword::from_text(iri).is_some())
                && prefix.as_bool() == Some(true)
            {
                return Err(invalid("invalid term definition", prefix));
            }
        }
        let known = |member: &str| {
            matches!(
                member,
                "@id"
                    | "@reverse"
                    | "@container"
                    | "@context"
                    | "@direction"
                    | "@index"
                    | "@language"
                    | "@nest"
                    | "@prefix"
                    | "@protected"
                    | "@type"
            )
        };
        match value.members().find(|(member, _)| !known(member)) {
            Some((_, odd)) => Err(invalid("invalid term definition", odd)),
            None => Ok(()),
        }
    }
}

/// Step 21, and the combinations that are allowed.
fn containers(found: Value<'_>) -> Result<u8, Fault> {
    let mut bits = 0;
    let mut count = 0;
    for value in found.one_or_many() {
        count += 1;
        bits |= match value.as_str() {
            Some("@list") => container::LIST,
            Some("@set") => container::SET,
            Some("@index") => container::INDEX,
            Some("@language") => container::LANGUAGE,
            Some("@graph") => container::GRAPH,
            Some("@id") => container::ID,
            Some("@type") => container::TYPE,
            _ => return Err(invalid("invalid container mapping", found)),
        };
    }
    let rest = bits & !container::SET;
    let allowed = match rest {
        0 | container::INDEX | container::LANGUAGE | container::GRAPH | container::ID | container::TYPE => true,
        container::LIST => bits == container::LIST,
        bits => bits & container::GRAPH != 0 && matches!(bits & !container::GRAPH, container::ID | container::INDEX),
    };
    if count > 0 && allowed { Ok(bits) } else { Err(invalid("invalid container mapping", found)) }
}
