//! Objects that are no nodes: values, lists and sets (section 5.1.2, steps 15 to 17).

use super::literal::{Datatype, Tongue};
use super::node::{Place, Shape};
use super::property::Property;
use super::{Emitter, Sink, invalid};
use crate::Fault;
use crate::context::{Active, Coercion, Expanded};
use crate::iri;
use crate::keyword::Keyword;
use crate::terms::Term;
use proofmark_contexts::container;
use proofmark_json::{Kind, Value};
use std::sync::Arc;

impl Emitter<'_> {
    /// A value object (step 15).
    #[expect(clippy::too_many_arguments, reason = "the parts of one object and where it goes")]
    pub(super) fn value(
        &mut self,
        cx: &Arc<Active>,
        property: Option<Property<'_>>,
        object: Value<'_>,
        shape: &Shape<'_>,
        sink: Sink,
        graph: Term,
        place: Place,
    ) -> Result<(), Fault> {
        let Some(content) = shape.value else { return Ok(()) };
        if let Some(odd) = shape.odd_in_value.filter(|_| self.standard()) {
            self.doubt("a value has a keyword that badges do not use", odd)?;
        }
        let stray = [shape.id, shape.list, shape.set, shape.graph, shape.reverse].into_iter().flatten().next();
        if stray.is_some() || !shape.included.is_empty() || self.keeps_others(cx, object, place.root)? {
            return Err(invalid("invalid value object", object));
        }
        if !shape.more_types.is_empty() {
            return Err(invalid("colliding keywords", object));
        }
        let kind = shape.first_types;
        if place.indexed {
            return Err(invalid("invalid value object", object));
        }
        if sink.only_nodes() {
            return Err(invalid("invalid reverse property value", object));
        }
        if place.id.is_some() || place.kind.is_some() {
            self.lose("the key of a map around a plain value", object)?;
        }
        if property.is_some_and(|property| property.has(container::GRAPH)) {
            self.lose("a value in the place of a graph", object)?;
        }
        if self.standard() {
            self.compact(cx, property, content, kind, shape)?;
        }
        let tongue = (shape.language, shape.direction);
        let term = self.value_object(cx, content, kind, tongue, object, graph)?;
        if matches!(sink, Sink::Top) {
            return self.lose("a value outside any property", object);
        }
        match term {
            Some(term) => self.deliver(sink, Some(term), graph),
            None => Ok(()),
        }
    }

    /// A value object that could be a plain value says the same to the graph, and nothing to a reader of plain values.
    fn compact(
        &mut self,
        cx: &Active,
        property: Option<Property<'_>>,
        content: Value<'_>,
        kind: Option<Value<'_>>,
        shape: &Shape<'_>,
    ) -> Result<(), Fault> {
        let definition = property.and_then(|property| cx.find(property.name));
        let coercion = definition.map_or(&Coercion::Plain, |definition| &definition.coercion);
        let bare = match kind.and_then(|kind| kind.one_or_many().next()).and_then(Value::as_str) {
            None if kind.is_some() => return Ok(()),
            None => {
                let ours = Tongue::of(cx, definition);
                let (language, direction) = (shape.language.and_then(Value::as_str), shape.direction.is_some());
                let same = match language {
                    None => ours.language.is_none() || content.as_str().is_none(),
                    Some(tag) => ours.language.is_some_and(|own| own.eq_ignore_ascii_case(tag)),
                };
                same && !direction && matches!(coercion, Coercion::Plain | Coercion::Literal)
            }
            Some(text) => match (self.datatype(cx, text, content)?, coercion) {
                (Datatype::Json, Coercion::Json) => true,
                (Datatype::Iri(datatype), Coercion::Datatype(target)) => *datatype == *target.text,
                (Datatype::Iri(datatype), _) => implied(content).is_some_and(|implied| datatype == implied),
                (Datatype::Json, _) => false,
            },
        };
        if bare { self.doubt("a plain value is written as an object", content) } else { Ok(()) }
    }

    /// Whether there are members that mean something beside the keywords.
    fn keeps_others(&mut self, cx: &Active, object: Value<'_>, root: bool) -> Result<bool, Fault> {
        let mut kept = false;
        for (name, value) in self.members(object, root) {
            if cx.keyword(name).is_some() {
                continue;
            }
            let means = match cx.expand(name, true, false) {
                Expanded::Term(..) => true,
                Expanded::Text(text, _) => {
                    self.pay(text.len() / 8)?;
                    iri::is_absolute(&text) || text.starts_with("_:")
                }
                Expanded::Keyword(_) | Expanded::Nothing => false,
            };
            if !means {
                self.lose("a member that no context defines", value)?;
            }
            kept |= means;
        }
        Ok(kept)
    }

    /// A list or set object (step 17).
    pub(super) fn list_or_set(
        &mut self,
        cx: &Arc<Active>,
        property: Option<Property<'_>>,
        object: Value<'_>,
        shape: &Shape<'_>,
        sink: Sink,
        graph: Term,
    ) -> Result<(), Fault> {
        let stray =
            [shape.id, shape.graph, shape.reverse, shape.language, shape.direction].into_iter().flatten().next();
        let both = shape.list.is_some() && shape.set.is_some();
        if both
            || stray.is_some()
            || shape.first_types.is_some()
            || !shape.included.is_empty()
            || self.keeps_others(cx, object, false)?
        {
            return Err(invalid("invalid set or list object", object));
        }
        let inner = property.map(|property| Property { definition: cx.find(property.name), ..property });
        if shape.list.or(shape.set).is_some_and(|content| content.kind() == Kind::Null) {
            self.lose("a list or set without a value", object)?;
        }
        match (shape.list, shape.set) {
            (Some(_), _) if matches!(sink, Sink::Top) => self.lose("a list outside any property", object),
            (Some(_), _) if sink.only_nodes() => Err(invalid("invalid reverse property value", object)),
            (Some(list), _) => self.list(cx, inner, list, sink, graph),
            (None, Some(set)) if matches!(sink, Sink::Top) => self.item(cx, inner, set, sink, graph),
            (None, Some(set)) => self.values(cx, inner, set, sink, graph, false),
            (None, None) => Ok(()),
        }
    }

    /// The content of a set object.
    pub(super) fn set_content<'v>(&self, cx: &Active, value: Value<'v>) -> Option<Value<'v>> {
        let mut content = None;
        for (name, value) in value.members() {
            match cx.keyword(name) {
                Some(Keyword::Set) => content = Some(value),
                Some(Keyword::Index | Keyword::Context) => {}
                // Wrong in itself, which is told where the object is read.
                _ => return None,
            }
        }
        content
    }
}

/// The datatype that a value has without saying so.
fn implied(content: Value<'_>) -> Option<&'static str> {
    match content.kind() {
        Kind::String => Some("http://www.w3.org/2001/XMLSchema#string"),
        Kind::Bool => Some("http://www.w3.org/2001/XMLSchema#boolean"),
        Kind::Number => {
            let value: f64 = content.number_text().and_then(|text| text.parse().ok())?;
            let whole = value.fract() == 0.0 && value.abs() < 1e21;
            Some(if whole {
                "http://www.w3.org/2001/XMLSchema#integer"
            } else {
                "http://www.w3.org/2001/XMLSchema#double"
            })
        }
        _ => None,
    }
}
