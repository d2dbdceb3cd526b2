//! Objects: contexts that begin with them, and what their keywords say (section 5.1.2, steps 7 to 19).

use super::property::Property;
use super::{Emitter, Sink, invalid};
use crate::context::Active;
use crate::keyword::Keyword;
use crate::terms::Term;
use crate::{Fault, Reason};
use proofmark_json::{Kind, Value};
use std::sync::Arc;

/// How an object came here.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Place {
    /// It is the document.
    pub(super) root: bool,
    /// It is a value of an id, type, index or graph map.
    pub(super) mapped: bool,
    /// The identifier that the map gives it.
    pub(super) id: Option<Option<Term>>,
    /// The type that the map gives it.
    pub(super) kind: Option<Term>,
    /// The statement that the map makes about it.
    pub(super) index: Option<(Term, Term)>,
    /// The map's keys are values of a property, which plain values cannot have.
    pub(super) indexed: bool,
    /// The hash of the key of a plain index map.
    pub(super) key: Option<u64>,
}

impl Place {
    pub(super) const ROOT: Self =
        Self { root: true, mapped: false, id: None, kind: None, index: None, indexed: false, key: None };
    pub(super) const INSIDE: Self =
        Self { root: false, mapped: false, id: None, kind: None, index: None, indexed: false, key: None };
}

/// What the keywords of an object say, those of nested parts included.
#[derive(Default)]
pub(super) struct Shape<'v> {
    pub(super) id: Option<Value<'v>>,
    /// The first member of types, and further ones.
    pub(super) first_types: Option<Value<'v>>,
    pub(super) more_types: Vec<Value<'v>>,
    pub(super) value: Option<Value<'v>>,
    pub(super) language: Option<Value<'v>>,
    pub(super) direction: Option<Value<'v>>,
    pub(super) index: Option<Value<'v>>,
    pub(super) list: Option<Value<'v>>,
    pub(super) set: Option<Value<'v>>,
    pub(super) graph: Option<Value<'v>>,
    pub(super) included: Vec<Value<'v>>,
    pub(super) reverse: Option<Value<'v>>,
    pub(super) nests: Vec<(Arc<Active>, Value<'v>)>,
    /// The number of members that are no keywords.
    pub(super) others: usize,
    /// A keyword that has another name in badges, or no place in them.
    pub(super) odd_in_node: Option<Value<'v>>,
    pub(super) odd_in_value: Option<Value<'v>>,
}

impl<'v> Shape<'v> {
    fn types(&self) -> impl Iterator<Item = Value<'v>> + '_ {
        self.first_types.into_iter().chain(self.more_types.iter().copied())
    }

    /// Nothing but an identifier, or not even that.
    fn says_nothing(&self) -> bool {
        self.others == 0
            && self.first_types.is_none()
            && self.graph.is_none()
            && self.included.is_empty()
            && self.reverse.is_none()
            && self.nests.is_empty()
    }

    /// A map of `@graph`, with an identifier and an index at most.
    fn only_graph(&self) -> bool {
        self.graph.is_some()
            && self.others == 0
            && self.first_types.is_none()
            && self.included.is_empty()
            && self.reverse.is_none()
            && self.nests.is_empty()
    }
}

impl<'e> Emitter<'e> {
    /// The members of an object, as the source wants the outermost one.
    pub(super) fn members<'v>(
        &self,
        object: Value<'v>,
        root: bool,
    ) -> impl Iterator<Item = (&'v str, Value<'v>)> + use<'v, 'e> {
        let without: &'e [&'e str] = if root { self.source.without } else { &[] };
        object.members().filter(move |(name, _)| *name != "@context" && !without.contains(name))
    }

    /// An object of any kind.
    pub(super) fn object(
        &mut self,
        cx: &Arc<Active>,
        property: Option<Property<'_>>,
        object: Value<'_>,
        sink: Sink,
        graph: Term,
        place: Place,
    ) -> Result<(), Fault> {
        self.pay(object.len().saturating_mul(4).saturating_add(8))?;
        let (cx, type_cx) = self.settle(cx, property, object, place)?;
        let mut shape = Shape::default();
        self.gather(&mut shape, &cx, object, place.root)?;
        if shape.value.is_some() {
            return self.value(&cx, property, object, &shape, sink, graph, place);
        }
        if let Some(odd) = shape.odd_in_node.filter(|_| self.standard()) {
            self.doubt("a keyword stands where badges have none, or under another name", odd)?;
        }
        if shape.list.is_some() || shape.set.is_some() {
            return self.list_or_set(&cx, property, object, &shape, sink, graph);
        }
        for stray in [shape.language, shape.direction].into_iter().flatten() {
            self.lose("a language or direction without a text", stray)?;
        }
        if matches!((shape.language, shape.others, &shape.id), (Some(_), 0, None)) && shape.says_nothing() {
            return Ok(());
        }
        if matches!(sink, Sink::Top) && shape.says_nothing() {
            // Free-floating nodes say nothing (step 19).
            return self.lose("an object that says nothing", object);
        }
        if shape.graph.is_some() {
            self.refuse_empty(&cx, object, &shape, place.root)?;
        }
        let before = self.quads.len();
        self.node_object(&cx, &type_cx, object, &shape, sink, graph, place)?;
        if matches!(sink, Sink::Top) && self.quads.len() == before {
            // All that it seemed to say was null or empty.
            return self.lose("an object that says nothing", object);
        }
        Ok(())
    }

    /// Beside `@graph`, members that come to nothing decide whether the graph has a name. Nobody should have to know that.
    fn refuse_empty(&mut self, cx: &Active, object: Value<'_>, shape: &Shape<'_>, root: bool) -> Result<(), Fault> {
        const WHAT: &str = "a member that says nothing beside a graph";
        for (name, value) in self.members(object, root) {
            if cx.keyword(name).is_none() && is_empty(cx, value) {
                self.lose(WHAT, value)?;
            }
        }
        for types in shape.types() {
            if types.one_or_many().next().is_none() {
                self.lose(WHAT, types)?;
            }
        }
        for part in shape.reverse.into_iter().chain(shape.nests.iter().map(|(_, part)| *part)) {
            if part.members().all(|(_, value)| is_empty(cx, value)) {
                self.lose(WHAT, part)?;
            }
        }
        Ok(())
    }

    #[expect(clippy::too_many_arguments, reason = "the parts of one object and where it goes")]
    fn node_object(
        &mut self,
        cx: &Arc<Active>,
        type_cx: &Arc<Active>,
        object: Value<'_>,
        shape: &Shape<'_>,
        sink: Sink,
        graph: Term,
        place: Place,
    ) -> Result<(), Fault> {
        let subject = match shape.id {
            Some(id) => self.identifier(cx, id)?,
            None => place.id.unwrap_or_else(|| Some(self.terms.fresh_blank())),
        };
        self.deliver(sink, subject, graph)?;
        let key = shape.index.and_then(Value::as_str).map(|index| crate::terms::hash(index.as_bytes()));
        if let (Some(subject), Some(key)) = (subject, key.or(place.key))
            && *self.indexes.entry(subject).or_insert(key) != key
        {
            return Err(invalid("conflicting indexes", object));
        }
        if let (Some(subject), Some(kind)) = (subject, place.kind) {
            let predicate = self.rdf_type();
            self.emit(subject, predicate, kind, graph)?;
        }
        if let (Some(subject), Some((predicate, value))) = (subject, place.index) {
            self.emit(subject, predicate, value, graph)?;
        }
        for types in shape.types() {
            self.types(type_cx, types, subject, graph)?;
        }
        if let Some(content) = shape.graph {
            if content.kind() == Kind::Null {
                self.lose("a graph without content", content)?;
            }
            // Section 5.5.1: an outermost object that is nothing but a graph is the default graph.
            let whole = place.root && shape.id.is_none() && shape.only_graph() && shape.index.is_none();
            let name = if whole { Some(graph) } else { subject };
            let before = self.quads.len();
            for item in content.one_or_many() {
                self.item(cx, None, item, Sink::Top, name.unwrap_or(graph))?;
            }
            if name.is_none() {
                // The name of the graph was dropped, and so is its content.
                self.quads.truncate(before);
            }
        }
        for included in &shape.included {
            for item in included.one_or_many() {
                self.included(cx, item, graph)?;
            }
        }
        if let Some(reverse) = shape.reverse {
            self.reverse_map(cx, reverse, subject, graph)?;
        }
        for (name, value) in self.members(object, place.root) {
            self.member(cx, name, value, subject, graph)?;
        }
        if place.root
            && let Some((name, values)) = self.source.member
        {
            for value in values {
                self.member(cx, name, *value, subject, graph)?;
            }
        }
        for (inner, nest) in &shape.nests {
            for (name, value) in nest.members().filter(|(name, _)| *name != "@context") {
                self.member(inner, name, value, subject, graph)?;
            }
        }
        Ok(())
    }

    /// Steps 7 to 11: the context of this object, and the one that its types are read in.
    fn settle(
        &mut self,
        cx: &Arc<Active>,
        property: Option<Property<'_>>,
        object: Value<'_>,
        place: Place,
    ) -> Result<(Arc<Active>, Arc<Active>), Fault> {
        let at = |reason: Reason| Fault::new(reason, object.pointer());
        let mut cx = Arc::clone(cx);
        if let Some(previous) = cx.previous.clone().filter(|_| !place.mapped) {
            let is =
                |keyword: Keyword| self.members(object, place.root).any(|(name, _)| cx.keyword(name) == Some(keyword));
            let reference = object.len() == 1 && is(Keyword::Id);
            if !is(Keyword::Value) && !reference {
                cx = previous;
            }
        }
        if let Some(definition) = property.and_then(|property| property.definition)
            && let Some(scoped) = self.contexts.scoped(&cx, definition, false, self.budget).map_err(at)?
        {
            cx = scoped;
        }
        let own = match self.source.context.filter(|_| place.root) {
            Some(given) => given,
            None => object.get("@context"),
        };
        if let Some(context) = own {
            cx = self.contexts.process(&cx, context, self.budget)?;
        }
        if let Some(url) = self.source.further.filter(|_| place.root) {
            cx = self.contexts.by_url(&cx, url, self.budget).map_err(at)?;
        }
        let type_cx = Arc::clone(&cx);
        let is_type = |name: &str| type_cx.keyword(name) == Some(Keyword::Type);
        let mut keys = self.members(object, place.root).filter(|(name, _)| is_type(name));
        let (first, second) = (keys.next(), keys.next());
        if second.is_some() {
            let mut keys: Vec<_> = first.into_iter().chain(second).chain(keys).collect();
            keys.sort_unstable_by_key(|(name, _)| *name);
            for (_, value) in keys {
                cx = self.typed(cx, &type_cx, value)?;
            }
        } else if let Some((_, value)) = first {
            cx = self.typed(cx, &type_cx, value)?;
        }
        Ok((cx, type_cx))
    }

    /// Step 11: the contexts of the types of one member, in the order of their names.
    fn typed(&mut self, mut cx: Arc<Active>, type_cx: &Arc<Active>, value: Value<'_>) -> Result<Arc<Active>, Fault> {
        let mut apply = |name: &str, cx: &Arc<Active>| {
            let definition = type_cx.find(name).filter(|definition| definition.scoped.is_some());
            let scoped = definition.map(|definition| self.contexts.scoped(cx, definition, true, self.budget));
            scoped.transpose().map(Option::flatten).map_err(|reason| Fault::new(reason, value.pointer()))
        };
        if value.kind() != Kind::Array || value.len() < 2 {
            for name in value.one_or_many().filter_map(Value::as_str) {
                cx = apply(name, &cx)?.unwrap_or(cx);
            }
            return Ok(cx);
        }
        let mut types: Vec<&str> = value.items().filter_map(Value::as_str).collect();
        types.sort_unstable();
        for name in &types {
            cx = apply(name, &cx)?.unwrap_or(cx);
        }
        self.pay(types.len().saturating_mul(4))?;
        Ok(cx)
    }

    /// Sorts out the keywords (step 13.4), those in `@nest` too.
    fn gather<'v>(
        &mut self,
        shape: &mut Shape<'v>,
        cx: &Arc<Active>,
        object: Value<'v>,
        root: bool,
    ) -> Result<(), Fault> {
        for (name, value) in self.members(object, root) {
            let Some(keyword) = cx.keyword(name) else {
                shape.others = shape.others.saturating_add(1);
                continue;
            };
            if !matches!((name, keyword), ("id", Keyword::Id) | ("type", Keyword::Type)) {
                shape.odd_in_node = shape.odd_in_node.or(Some(value));
            }
            if !matches!(name, "@value" | "@type" | "@language" | "@direction" | "type") {
                shape.odd_in_value = shape.odd_in_value.or(Some(value));
            }
            let place = match keyword {
                Keyword::Id => &mut shape.id,
                Keyword::Value => &mut shape.value,
                Keyword::Language => &mut shape.language,
                Keyword::Direction => &mut shape.direction,
                Keyword::Index => &mut shape.index,
                Keyword::List => &mut shape.list,
                Keyword::Set => &mut shape.set,
                Keyword::Graph => &mut shape.graph,
                Keyword::Reverse => &mut shape.reverse,
                Keyword::Type if shape.first_types.is_none() => &mut shape.first_types,
                Keyword::Type => {
                    shape.more_types.push(value);
                    continue;
                }
                Keyword::Included => {
                    shape.included.push(value);
                    continue;
                }
                Keyword::Nest => {
                    self.nest(shape, cx, name, value)?;
                    continue;
                }
                _ => {
                    self.lose("a keyword that has no meaning here", value)?;
                    continue;
                }
            };
            if place.is_some() {
                return Err(invalid("colliding keywords", value));
            }
            *place = Some(value);
        }
        let text = |value: Option<Value<'_>>, code: &'static str| match value {
            Some(value) if value.as_str().is_none() => Err(invalid(code, value)),
            _ => Ok(()),
        };
        text(shape.index, "invalid @index value")?;
        text(shape.id, "invalid @id value")?;
        if shape.value.is_none() {
            text(shape.language, "invalid language-tagged string")?;
            if let Some(direction) = shape.direction
                && !matches!(direction.as_str(), Some("ltr" | "rtl"))
            {
                return Err(invalid("invalid base direction", direction));
            }
        }
        Ok(())
    }

    /// Step 14: a nested part counts as if its members stood here.
    fn nest<'v>(&mut self, shape: &mut Shape<'v>, cx: &Arc<Active>, name: &str, value: Value<'v>) -> Result<(), Fault> {
        let inner = match cx.find(name) {
            Some(definition) => {
                let scoped = self.contexts.scoped(cx, definition, false, self.budget);
                scoped.map_err(|reason| Fault::new(reason, value.pointer()))?
            }
            None => None,
        };
        let inner = inner.unwrap_or_else(|| Arc::clone(cx));
        for part in value.one_or_many() {
            if !part.is_object() || part.members().any(|(name, _)| inner.keyword(name) == Some(Keyword::Value)) {
                return Err(invalid("invalid @nest value", part));
            }
            shape.nests.push((Arc::clone(&inner), part));
            self.gather(shape, &inner, part, false)?;
        }
        Ok(())
    }

    fn identifier(&mut self, cx: &Active, id: Value<'_>) -> Result<Option<Term>, Fault> {
        let text = id.as_str().ok_or_else(|| invalid("invalid @id value", id))?;
        self.reference(cx, text, false, id)
    }

    /// Step 13.4.4, and the statements that types make.
    fn types(&mut self, cx: &Active, types: Value<'_>, subject: Option<Term>, graph: Term) -> Result<(), Fault> {
        for value in types.one_or_many() {
            let text = value.as_str().ok_or_else(|| invalid("invalid type value", types))?;
            let object = self.reference(cx, text, true, value)?;
            if let (Some(subject), Some(object)) = (subject, object) {
                let predicate = self.rdf_type();
                self.emit(subject, predicate, object, graph)?;
            }
        }
        Ok(())
    }

    /// Step 13.4.6.
    fn included(&mut self, cx: &Arc<Active>, item: Value<'_>, graph: Term) -> Result<(), Fault> {
        let is = |keyword: Keyword| item.members().any(|(name, _)| cx.keyword(name) == Some(keyword));
        match item.kind() {
            Kind::Array => item.items().try_for_each(|inner| self.included(cx, inner, graph)),
            Kind::Object if !is(Keyword::Value) && !is(Keyword::List) && !is(Keyword::Set) => {
                self.item(cx, None, item, Sink::Top, graph)
            }
            _ => Err(invalid("invalid @included value", item)),
        }
    }

    /// Step 13.4.13.
    fn reverse_map(
        &mut self,
        cx: &Arc<Active>,
        map: Value<'_>,
        subject: Option<Term>,
        graph: Term,
    ) -> Result<(), Fault> {
        if !map.is_object() {
            return Err(invalid("invalid @reverse value", map));
        }
        let (cx, _) = self.settle(cx, None, map, Place::INSIDE)?;
        for (name, value) in self.members(map, false) {
            if cx.keyword(name).is_some() {
                return Err(invalid("invalid reverse property map", value));
            }
            self.reverse_member(&cx, name, value, subject, graph)?;
        }
        Ok(())
    }

    /// Whether this is a graph already, so that a graph container does not wrap it again.
    pub(super) fn is_graph_object(&self, cx: &Active, value: Value<'_>) -> bool {
        let mut graph = false;
        let only = value.members().all(|(name, _)| match cx.keyword(name) {
            Some(Keyword::Graph) => {
                graph = true;
                true
            }
            Some(Keyword::Id | Keyword::Index | Keyword::Context) => true,
            _ => false,
        });
        only && graph
    }
}

/// Whether a value leaves nothing behind when it is expanded.
fn is_empty(cx: &Active, value: Value<'_>) -> bool {
    match value.kind() {
        Kind::Null => true,
        Kind::Array => value.items().all(|item| is_empty(cx, item)),
        Kind::Object => value.members().any(|(name, value)| {
            let keyword = cx.keyword(name);
            (keyword == Some(Keyword::Value) && value.kind() == Kind::Null)
                || (keyword == Some(Keyword::Set) && is_empty(cx, value))
        }),
        Kind::Bool | Kind::Number | Kind::String => false,
    }
}
