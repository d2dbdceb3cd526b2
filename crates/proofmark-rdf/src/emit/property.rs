//! Members that are properties: their containers and their values (section 5.1.2, steps 13.5 to 13.14).

use super::literal::Tongue;
use super::node::Place;
use super::{Emitter, RDF, Sink, invalid};
use crate::Fault;
use crate::context::{Active, Coercion, Definition, Expanded, Reading, standard_names};
use crate::iri;
use crate::keyword::Keyword;
use crate::terms::Term;
use proofmark_contexts::{READ_TERMS, container};
use proofmark_json::{Kind, Value};
use std::sync::Arc;

/// The property that a value stands under.
#[derive(Debug, Clone, Copy)]
pub(super) struct Property<'p> {
    pub(super) name: &'p str,
    pub(super) definition: Option<&'p Definition>,
}

impl Property<'_> {
    pub(super) fn has(&self, bits: u8) -> bool {
        self.definition.is_some_and(|definition| definition.container & bits != 0)
    }
}

impl Emitter<'_> {
    /// A member of a node; keywords were dealt with before.
    pub(super) fn member(
        &mut self,
        cx: &Arc<Active>,
        name: &str,
        value: Value<'_>,
        subject: Option<Term>,
        graph: Term,
    ) -> Result<(), Fault> {
        let definition = cx.find(name);
        let Some(predicate) = self.predicate(cx, name, definition, value)? else { return Ok(()) };
        let sink = match definition.is_some_and(|definition| definition.reverse) {
            true => Sink::Reverse { object: subject, predicate },
            false => Sink::Statement { subject, predicate },
        };
        self.contained(cx, Property { name, definition }, value, sink, graph)
    }

    /// A member of `@reverse`: the other way round, and a reverse property forwards again.
    pub(super) fn reverse_member(
        &mut self,
        cx: &Arc<Active>,
        name: &str,
        value: Value<'_>,
        subject: Option<Term>,
        graph: Term,
    ) -> Result<(), Fault> {
        let definition = cx.find(name);
        let Some(predicate) = self.predicate(cx, name, definition, value)? else { return Ok(()) };
        let sink = match definition.is_some_and(|definition| definition.reverse) {
            true => Sink::Forward { subject, predicate },
            false => Sink::Reverse { object: subject, predicate },
        };
        self.contained(cx, Property { name, definition }, value, sink, graph)
    }

    /// What a name stands for: nothing, a predicate, or one that cannot stand in the graph.
    fn predicate(
        &mut self,
        cx: &Active,
        name: &str,
        definition: Option<&Definition>,
        value: Value<'_>,
    ) -> Result<Option<Option<Term>>, Fault> {
        const UNDEFINED: &str = "a member that no context defines";
        if let Some(definition) = definition {
            let Some(target) = &definition.target else {
                self.lose("a member that a context maps to nothing", value)?;
                return Ok(None);
            };
            if target.keyword.is_some() {
                return Ok(None);
            }
            if self.standard() && definition.reading != Reading::Same {
                self.doubt(
                    match definition.reading {
                        Reading::OtherMeaning => "a word of the standard has another meaning here",
                        _ => "another word is used for one of the standard",
                    },
                    value,
                )?;
            }
            if self.standard() && target.text.starts_with(RDF) {
                self.doubt("a type or list is written as plain statements", value)?;
            }
            if target.absolute {
                return Ok(Some(Some(self.terms.intern_iri(&target.text, target.hash))));
            }
            self.lose("a member that stands for no absolute IRI", value)?;
            return Ok(if target.text.contains(':') { Some(None) } else { None });
        }
        if cx.keyword(name).is_some() {
            return Ok(None);
        }
        match cx.expand(name, true, false) {
            Expanded::Text(text, _) if text.contains(':') => {
                self.pay(text.len() / 8)?;
                if self.standard() {
                    let mut names = standard_names(&text, false).peekable();
                    let read = READ_TERMS.binary_search(&name).is_ok();
                    match names.peek().is_some() {
                        true if !names.any(|standard| standard == name) => {
                            self.doubt("a word of the standard is written as an IRI", value)?;
                        }
                        false if read => self.doubt("a word of the standard has another meaning here", value)?,
                        _ => {}
                    }
                    // Types and lists have a form of their own in JSON.
                    if text.starts_with(RDF) {
                        self.doubt("a type or list is written as plain statements", value)?;
                    }
                }
                if iri::is_absolute(&text) {
                    let term = self.node(&text);
                    return Ok(Some(term));
                }
                // A blank node as predicate, or characters that no IRI has.
                self.lose("a member that stands for no absolute IRI", value)?;
                Ok(Some(None))
            }
            _ => {
                self.lose(UNDEFINED, value)?;
                Ok(None)
            }
        }
    }

    fn contained(
        &mut self,
        cx: &Arc<Active>,
        property: Property<'_>,
        value: Value<'_>,
        sink: Sink,
        graph: Term,
    ) -> Result<(), Fault> {
        let json = property.definition.is_some_and(|definition| definition.coercion == Coercion::Json);
        if json {
            if sink.only_nodes() {
                return Err(invalid("invalid reverse property value", value));
            }
            let term = self.json(value)?;
            if !property.has(container::LIST) {
                return self.deliver(sink, Some(term), graph);
            }
            let start = self.items.len();
            self.items.push(Some(term));
            return self.finish_list(start, sink, graph);
        }
        if value.kind() == Kind::Null {
            // A property that is there and null says nothing (DI-LD-14).
            return Ok(());
        }
        if value.is_object() {
            if property.has(container::LANGUAGE) {
                return self.language_map(cx, property, value, sink, graph);
            }
            if property.has(container::INDEX | container::TYPE | container::ID) {
                return self.map(cx, property, value, sink, graph);
            }
        }
        if property.has(container::LIST) && !self.is_list_object(cx, value) {
            return self.list(cx, Some(property), value, sink, graph);
        }
        if property.has(container::GRAPH) && !property.has(container::ID | container::INDEX) {
            return self.graph_items(cx, property, value, sink, graph, Place::INSIDE);
        }
        self.values(cx, Some(property), value, sink, graph, false)
    }

    fn is_list_object(&self, cx: &Active, value: Value<'_>) -> bool {
        value.members().any(|(name, _)| cx.keyword(name) == Some(Keyword::List))
    }

    /// Values of a property; arrays are flattened, but for lists in lists.
    pub(super) fn values(
        &mut self,
        cx: &Arc<Active>,
        property: Option<Property<'_>>,
        value: Value<'_>,
        sink: Sink,
        graph: Term,
        in_list: bool,
    ) -> Result<(), Fault> {
        match value.kind() {
            Kind::Null => Ok(()),
            Kind::Object => self.object(cx, property, value, sink, graph, Place::INSIDE),
            Kind::Array => {
                let nested = in_list || property.is_some_and(|property| property.has(container::LIST));
                let declared = property.is_some_and(|property| property.has(container::LIST));
                for item in value.items() {
                    let set = if nested { self.set_content(cx, item) } else { None };
                    if let Some(content) = set {
                        // What a set object holds is an array, and an array in a list is a list (step 5.2.2).
                        self.list(cx, property, content, sink, graph)?;
                    } else if item.kind() != Kind::Array {
                        self.values(cx, property, item, sink, graph, false)?;
                    } else if nested {
                        if !declared && item.items().any(|inner| inner.kind() == Kind::Array) {
                            self.lose("lists in lists that no context declares", item)?;
                        }
                        self.list(cx, property, item, sink, graph)?;
                    } else {
                        if self.standard() {
                            self.doubt("a list stands directly in a list", item)?;
                        }
                        self.values(cx, property, item, sink, graph, false)?;
                    }
                }
                Ok(())
            }
            Kind::Bool | Kind::Number | Kind::String => {
                if property.is_some_and(|property| property.has(container::GRAPH)) {
                    self.lose("a value in the place of a graph", value)?;
                }
                let term = self.plain(cx, property, value, graph)?;
                if sink.only_nodes() && !is_reference(property, value) {
                    return Err(invalid("invalid reverse property value", value));
                }
                self.deliver(sink, term, graph)
            }
        }
    }

    /// A string, number or boolean; the property may have a context of its own for it (step 4.2).
    fn plain(
        &mut self,
        cx: &Arc<Active>,
        property: Option<Property<'_>>,
        value: Value<'_>,
        graph: Term,
    ) -> Result<Option<Term>, Fault> {
        let Some(property) = property else {
            self.lose("a value outside any property", value)?;
            return Ok(None);
        };
        let scoped = match property.definition {
            Some(definition) => {
                let scoped = self.contexts.scoped(cx, definition, false, self.budget);
                scoped.map_err(|reason| Fault::new(reason, value.pointer()))?
            }
            None => None,
        };
        match scoped {
            Some(scoped) => self.scalar(&scoped, scoped.find(property.name), value, graph),
            None => self.scalar(cx, property.definition, value, graph),
        }
    }

    /// A list as a chain of nodes (DI-LD-15).
    pub(super) fn list(
        &mut self,
        cx: &Arc<Active>,
        property: Option<Property<'_>>,
        value: Value<'_>,
        sink: Sink,
        graph: Term,
    ) -> Result<(), Fault> {
        if sink.only_nodes() {
            return Err(invalid("invalid reverse property value", value));
        }
        let start = self.items.len();
        self.values(cx, property, value, Sink::List, graph, true)?;
        self.finish_list(start, sink, graph)
    }

    fn finish_list(&mut self, start: usize, sink: Sink, graph: Term) -> Result<(), Fault> {
        let items = self.items.split_off(start);
        let nil = self.cached.nil.unwrap_or_else(|| self.vocabulary("nil"));
        self.cached.nil = Some(nil);
        if items.is_empty() {
            return self.deliver(sink, Some(nil), graph);
        }
        let first = self.cached.first.unwrap_or_else(|| self.vocabulary("first"));
        let rest = self.cached.rest.unwrap_or_else(|| self.vocabulary("rest"));
        (self.cached.first, self.cached.rest) = (Some(first), Some(rest));
        let head = self.terms.fresh_blank();
        let mut node = head;
        let last = items.len().saturating_sub(1);
        for (place, item) in items.into_iter().enumerate() {
            if let Some(item) = item {
                self.emit(node, first, item, graph)?;
            }
            let next = if place == last { nil } else { self.terms.fresh_blank() };
            self.emit(node, rest, next, graph)?;
            node = next;
        }
        self.deliver(sink, Some(head), graph)
    }

    /// Step 13.7.
    fn language_map(
        &mut self,
        cx: &Arc<Active>,
        property: Property<'_>,
        map: Value<'_>,
        sink: Sink,
        graph: Term,
    ) -> Result<(), Fault> {
        let direction = Tongue::direction(cx, property.definition);
        for (tag, texts) in map.members() {
            let language = Some(tag).filter(|tag| cx.keyword(tag) != Some(Keyword::None));
            for value in texts.one_or_many() {
                if value.kind() == Kind::Null {
                    continue;
                }
                let text = value.as_str().ok_or_else(|| invalid("invalid language map value", value))?;
                let term = self.text(text, Tongue { language, direction }, value, graph)?;
                self.deliver(sink, term, graph)?;
            }
        }
        Ok(())
    }

    /// Step 13.8: maps by index, type, identifier or graph name.
    fn map(
        &mut self,
        cx: &Arc<Active>,
        property: Property<'_>,
        map: Value<'_>,
        sink: Sink,
        graph: Term,
    ) -> Result<(), Fault> {
        let of_type = property.has(container::TYPE);
        let of_id = property.has(container::ID);
        let named =
            property.definition.and_then(|definition| definition.index.clone()).filter(|index| &**index != "@index");
        for (key, value) in map.members() {
            let mut map_cx = match &cx.previous {
                Some(previous) if of_type || of_id => Arc::clone(previous),
                _ => Arc::clone(cx),
            };
            if of_type
                && let Some(definition) = map_cx.find(key)
                && let Some(scoped) = self
                    .contexts
                    .scoped(&map_cx, definition, true, self.budget)
                    .map_err(|reason| Fault::new(reason, value.pointer()))?
            {
                map_cx = scoped;
            } else if !of_type && !of_id {
                map_cx = Arc::clone(cx);
            }
            let none = cx.keyword(key) == Some(Keyword::None);
            let mut place = Place { mapped: true, indexed: named.is_some() && !of_type && !of_id, ..Place::INSIDE };
            if none && place.indexed && key != "@none" {
                self.lose("another name for @none", value)?;
            }
            if of_id && !none {
                place.id = Some(self.reference(cx, key, false, value)?);
            } else if of_type && !none {
                place.kind = self.reference(cx, key, true, value)?;
            } else if !of_type && !of_id {
                match &named {
                    Some(index) if !none => {
                        let predicate = match cx.expand(index, true, false) {
                            Expanded::Term(_, target) => self.target(target),
                            Expanded::Text(text, _) => {
                                self.pay(text.len() / 8)?;
                                self.node(&text)
                            }
                            _ => None,
                        };
                        let object = self.key(cx, index, key, value, graph)?;
                        place.index = predicate.zip(object);
                    }
                    // The keys of a plain index map are not part of the graph.
                    None if !none && !self.standard() => place.key = Some(crate::terms::hash(key.as_bytes())),
                    None if self.standard() => self.doubt("the keys of an index map are not signed", value)?,
                    _ => {}
                }
            }
            let definition = map_cx.find(property.name);
            let inner = Property { name: property.name, definition };
            for item in value.one_or_many() {
                self.mapped(&map_cx, inner, item, sink, graph, place, property.has(container::GRAPH))?;
            }
        }
        Ok(())
    }

    /// The key of an index map as a value of its property.
    fn key(&mut self, cx: &Active, index: &str, key: &str, at: Value<'_>, graph: Term) -> Result<Option<Term>, Fault> {
        let definition = cx.find(index);
        match definition.map_or(&Coercion::Plain, |definition| &definition.coercion) {
            Coercion::Id => self.reference(cx, key, false, at),
            Coercion::Vocab => self.reference(cx, key, true, at),
            Coercion::Datatype(datatype) => Ok(Some(self.typed_text(key, &datatype.text))),
            _ => self.text(key, Tongue::of(cx, definition), at, graph),
        }
    }

    #[expect(clippy::too_many_arguments, reason = "an entry of a map, and what the map says of it")]
    fn mapped(
        &mut self,
        cx: &Arc<Active>,
        property: Property<'_>,
        item: Value<'_>,
        sink: Sink,
        graph: Term,
        place: Place,
        graphs: bool,
    ) -> Result<(), Fault> {
        if graphs && !self.is_graph_object(cx, item) {
            return self.graph_items(cx, property, item, sink, graph, place);
        }
        match item.kind() {
            Kind::Null => Ok(()),
            Kind::Array => {
                item.items().try_for_each(|inner| self.mapped(cx, property, inner, sink, graph, place, graphs))
            }
            Kind::Object => match self.set_content(cx, item) {
                Some(content) => self.mapped(cx, property, content, sink, graph, place, graphs),
                None => self.object(cx, Some(property), item, sink, graph, place),
            },
            Kind::Bool | Kind::Number | Kind::String => {
                let term = self.plain(cx, Some(property), item, graph)?;
                let reference = is_reference(Some(property), item);
                if sink.only_nodes() && !reference {
                    return Err(invalid("invalid reverse property value", item));
                }
                // A reference has its own identifier, and a plain value has none.
                if place.id.is_some() || (place.kind.is_some() && !reference) {
                    self.lose("the key of a map around a plain value", item)?;
                }
                if place.indexed && !reference {
                    return Err(invalid("invalid value object", item));
                }
                self.deliver(sink, term, graph)?;
                if let (Some(subject), true) = (term, reference) {
                    if let Some(kind) = place.kind {
                        let predicate = self.rdf_type();
                        self.emit(subject, predicate, kind, graph)?;
                    }
                    if let Some((predicate, object)) = place.index {
                        self.emit(subject, predicate, object, graph)?;
                    }
                }
                Ok(())
            }
        }
    }

    /// Step 13.12: each value in a graph of its own.
    fn graph_items(
        &mut self,
        cx: &Arc<Active>,
        property: Property<'_>,
        value: Value<'_>,
        sink: Sink,
        graph: Term,
        place: Place,
    ) -> Result<(), Fault> {
        match value.kind() {
            Kind::Null => Ok(()),
            Kind::Array => {
                if self.standard() && value.items().any(|item| item.kind() == Kind::Array) {
                    self.doubt("a list stands directly in a list", value)?;
                }
                value.items().try_for_each(|item| self.graph_items(cx, property, item, sink, graph, place))
            }
            Kind::Object if self.set_content(cx, value).is_some() => match self.set_content(cx, value) {
                Some(content) => self.graph_items(cx, property, content, sink, graph, place),
                None => Ok(()),
            },
            _ => {
                let name = place.id.unwrap_or_else(|| Some(self.terms.fresh_blank()));
                self.deliver(sink, name, graph)?;
                if let (Some(name), Some((predicate, object))) = (name, place.index) {
                    self.emit(name, predicate, object, graph)?;
                }
                let before = self.quads.len();
                if value.is_object() {
                    let inside = Place { mapped: place.mapped, ..Place::INSIDE };
                    self.object(cx, Some(property), value, Sink::Top, name.unwrap_or(graph), inside)?;
                } else {
                    self.lose("a value outside any property", value)?;
                }
                if name.is_none() {
                    self.quads.truncate(before);
                }
                Ok(())
            }
        }
    }
}

/// Whether a string is a reference to a node under this property.
fn is_reference(property: Option<Property<'_>>, value: Value<'_>) -> bool {
    let coercion = property.and_then(|property| property.definition).map(|definition| &definition.coercion);
    value.as_str().is_some() && matches!(coercion, Some(Coercion::Id | Coercion::Vocab))
}
