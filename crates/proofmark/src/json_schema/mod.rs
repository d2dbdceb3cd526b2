//! JSON Schema: does a document have the form that a schema describes? Drafts 4, 6 and 7, 2019-09 and 2020-12.
//!
//! Source: [JSON Schema, core](https://json-schema.org/draft/2020-12/json-schema-core) and
//! [validation](https://json-schema.org/draft/2020-12/json-schema-validation); requirements SCH-GEN-01, SCH-JS-05;
//! THREAT-46. Every step is counted, nothing is fetched, expressions match in linear time. What is not understood, a
//! reference to somewhere else among it, leaves the question open.

mod assertions;
mod elements;
mod number;
mod pattern;
#[cfg(test)]
mod tests;

use pattern::Pattern;
use proofmark_json::{Budget, LimitReached, Value};
use std::collections::{BTreeMap, BTreeSet};

/// Schemas applied to values in one evaluation (THREAT-46).
const STEPS: u64 = 100_000;

/// Schemas within schemas on the way to one value. The input is nested 64 deep and a schema of 1EdTech needs three for
/// each level; references that go in circles end here.
const DEPTH: u32 = 256;

/// Most violations that are told.
const MOST: usize = 16;

/// Why there is no answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Undecided {
    /// The schema is written in a dialect that is not supported, or does not name one.
    Dialect(String),
    /// The schema uses something that is not supported.
    Unsupported(String),
    /// The schema is no schema.
    Malformed(String),
    Limit(&'static str),
}

impl From<LimitReached> for Undecided {
    fn from(limit: LimitReached) -> Self {
        Self::Limit(limit.0)
    }
}

/// A value that is not as the schema asks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Violation {
    /// JSON Pointer of the value.
    pub(crate) instance: String,
    /// JSON Pointer of the rule in the schema.
    pub(crate) keyword: String,
    pub(crate) reason: String,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Dialect {
    /// Draft 4, in which the extensions of Open Badges 2.0 are described.
    Draft4,
    /// Drafts 6 and 7.
    Draft7,
    Draft2019,
    Draft2020,
}

impl Dialect {
    /// The member with the address of a schema.
    fn id(self) -> &'static str {
        if self == Self::Draft4 { "id" } else { "$id" }
    }

    /// Whether a keyword means something. What draft 4 does not know it leaves alone.
    fn knows(self, keyword: &str) -> bool {
        self > Self::Draft4 || !matches!(keyword, "const" | "contains" | "propertyNames" | "if")
    }
}

/// Whether the names of formats are rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Formats {
    /// They are remarks, as the standard has it.
    Annotations,
    /// `date-time` is a rule (OB3-SCH-07).
    Dates,
}

/// Applies a schema to a document: the places that break it, none if it is satisfied.
pub(crate) fn evaluate(
    schema: Value<'_>,
    instance: Value<'_>,
    formats: Formats,
    budget: &mut Budget,
) -> Result<Vec<Violation>, Undecided> {
    let dialect = dialect(schema)?;
    // Until draft 7 a reference stood for all that is beside it, the address of the schema among it.
    let replaced = dialect <= Dialect::Draft7 && schema.get("$ref").is_some();
    let own = schema.get(dialect.id()).filter(|_| !replaced);
    // A schema with its own address inside changes what references around it mean.
    if schema.named(dialect.id()).filter(|id| id.as_str().is_some()).any(|id| own.is_none_or(|own| !own.is(id))) {
        return Err(Undecided::Unsupported("a schema with an $id inside".to_owned()));
    }
    let tracked = ["unevaluatedItems", "unevaluatedProperties"].iter().any(|name| schema.named(name).next().is_some());
    let mut evaluation = Evaluation {
        root: schema,
        dialect,
        formats,
        tracked,
        budget,
        steps: STEPS,
        depth: 0,
        quiet: 0,
        anchored: None,
        violations: Vec::new(),
        patterns: BTreeMap::new(),
    };
    match evaluation.apply(schema, instance)? {
        Some(_) => Ok(Vec::new()),
        None => Ok(evaluation.violations),
    }
}

/// SCH-JS-02, OB3-SCH-06: the schema says in which dialect it is written.
fn dialect(schema: Value<'_>) -> Result<Dialect, Undecided> {
    if !schema.is_object() {
        return Err(Undecided::Malformed("it is not a JSON object".to_owned()));
    }
    let named = schema.get_str("$schema").ok_or_else(|| Undecided::Dialect("(none)".to_owned()))?;
    match named.strip_suffix('#').unwrap_or(named) {
        "https://json-schema.org/draft/2020-12/schema" => Ok(Dialect::Draft2020),
        "https://json-schema.org/draft/2019-09/schema" => Ok(Dialect::Draft2019),
        "http://json-schema.org/draft-04/schema" => Ok(Dialect::Draft4),
        "http://json-schema.org/draft-07/schema" | "http://json-schema.org/draft-06/schema" => Ok(Dialect::Draft7),
        _ => Err(Undecided::Dialect(named.to_owned())),
    }
}

/// What of an object or array was looked at, for the rules on what was not.
#[derive(Debug, Default)]
struct Seen<'i> {
    members: BTreeSet<&'i str>,
    items: BTreeSet<usize>,
}

/// `None` where the value breaks the schema.
type Applied<'i> = Result<Option<Seen<'i>>, Undecided>;

struct Evaluation<'s, 'b> {
    root: Value<'s>,
    dialect: Dialect,
    formats: Formats,
    /// Whether the schema has rules on what was not looked at.
    tracked: bool,
    budget: &'b mut Budget,
    steps: u64,
    depth: u32,
    /// Within a branch that may fail; nothing is told from there.
    quiet: u32,
    /// Whether the schema has anchors that could be overridden from outside, once that was looked for.
    anchored: Option<bool>,
    violations: Vec<Violation>,
    patterns: BTreeMap<&'s str, Pattern>,
}

impl<'s> Evaluation<'s, '_> {
    fn apply<'i>(&mut self, schema: Value<'s>, instance: Value<'i>) -> Applied<'i> {
        if let Some(anything) = schema.as_bool() {
            self.budget.work(2)?;
            return Ok(if anything { Some(Seen::default()) } else { self.refuse(schema, instance) });
        }
        if !schema.is_object() {
            return Err(malformed(schema, "an object or a boolean"));
        }
        self.steps = self.steps.checked_sub(1).ok_or(Undecided::Limit("schemaSteps"))?;
        self.budget.work(schema.len().saturating_add(8))?;
        if self.depth >= DEPTH {
            return Err(Undecided::Limit("schemaDepth"));
        }
        self.depth = self.depth.saturating_add(1);
        let applied = self.keywords(schema, instance);
        self.depth = self.depth.saturating_sub(1);
        applied
    }

    /// A member by its name, which is searched for among all: so its price depends on their number (THREAT-46).
    fn member_of<'v>(&mut self, object: Value<'v>, name: &str) -> Result<Option<Value<'v>>, Undecided> {
        self.budget.work(object.len() / 4 + 1)?;
        Ok(object.get(name))
    }

    /// The same in a branch that may fail.
    fn try_apply<'i>(&mut self, schema: Value<'s>, instance: Value<'i>) -> Applied<'i> {
        self.quiet = self.quiet.saturating_add(1);
        let applied = self.apply(schema, instance);
        self.quiet = self.quiet.saturating_sub(1);
        applied
    }

    fn keywords<'i>(&mut self, schema: Value<'s>, instance: Value<'i>) -> Applied<'i> {
        // Until draft 7 a reference stood for all that is beside it.
        if let Some(reference) = schema.get("$ref").filter(|_| self.dialect <= Dialect::Draft7) {
            let target = self.target(reference)?;
            return self.apply(target, instance);
        }
        let (mut seen, mut valid) = (Seen::default(), true);
        let dialect = self.dialect;
        for (name, value) in schema.members().filter(|(name, _)| dialect.knows(name)) {
            let good = self.in_place(schema, name, value, instance, &mut seen)?
                && self.elements(schema, name, value, instance, &mut seen)?
                && self.assertion(schema, name, value, instance)?;
            if !good {
                valid = false;
                if self.quiet > 0 || self.violations.len() >= MOST {
                    return Ok(None);
                }
            }
        }
        if self.tracked && self.dialect >= Dialect::Draft2019 {
            valid &= self.rest(schema, instance, &mut seen)?;
        }
        Ok(valid.then_some(seen))
    }

    /// Keywords that apply further schemas to the same value.
    fn in_place<'i>(
        &mut self,
        schema: Value<'s>,
        name: &str,
        value: Value<'s>,
        instance: Value<'i>,
        seen: &mut Seen<'i>,
    ) -> Result<bool, Undecided> {
        match name {
            "$ref" => {
                let target = self.target(value)?;
                let applied = self.apply(target, instance)?;
                self.merge(seen, applied)
            }
            // Where nothing can be overridden from outside, these are plain references.
            "$recursiveRef" if self.dialect == Dialect::Draft2019 => {
                self.unanchored("$recursiveAnchor", value, instance, seen)
            }
            "$dynamicRef" if self.dialect == Dialect::Draft2020 => {
                self.unanchored("$dynamicAnchor", value, instance, seen)
            }
            "allOf" => {
                let mut valid = true;
                for branch in list(value)?.items() {
                    let applied = self.apply(branch, instance)?;
                    valid &= self.merge(seen, applied)?;
                }
                Ok(valid)
            }
            "anyOf" | "oneOf" => {
                let mut matching = 0_usize;
                for branch in list(value)?.items() {
                    let applied = self.try_apply(branch, instance)?;
                    if self.merge(seen, applied)? {
                        matching = matching.saturating_add(1);
                        if name == "anyOf" && !self.tracked {
                            break;
                        }
                    }
                }
                let good = if name == "oneOf" { matching == 1 } else { matching > 0 };
                Ok(good || self.note(value, instance, name))
            }
            "not" => Ok(self.try_apply(value, instance)?.is_none() || self.note(value, instance, name)),
            "if" => {
                let condition = self.try_apply(value, instance)?;
                let branch = if condition.is_some() { "then" } else { "else" };
                self.merge(seen, condition)?;
                let Some(branch) = schema.get(branch) else { return Ok(true) };
                let applied = self.apply(branch, instance)?;
                self.merge(seen, applied)
            }
            "dependentSchemas" if self.dialect >= Dialect::Draft2019 => self.dependent(value, instance, seen),
            "dependencies" if self.dialect <= Dialect::Draft7 => self.dependent(value, instance, seen),
            _ => Ok(true),
        }
    }

    fn unanchored<'i>(
        &mut self,
        anchor: &'static str,
        reference: Value<'s>,
        instance: Value<'i>,
        seen: &mut Seen<'i>,
    ) -> Result<bool, Undecided> {
        let anchored = match self.anchored {
            Some(known) => known,
            None => self.root.named(anchor).next().is_some(),
        };
        // A dialect has one of the two.
        self.anchored = Some(anchored);
        if anchored {
            return Err(Undecided::Unsupported(anchor.to_owned()));
        }
        let target = self.target(reference)?;
        let applied = self.apply(target, instance)?;
        self.merge(seen, applied)
    }

    /// What has to hold when a member is there. Until draft 7 that could be a list of further members.
    fn dependent<'i>(&mut self, rules: Value<'s>, instance: Value<'i>, seen: &mut Seen<'i>) -> Result<bool, Undecided> {
        let mut valid = true;
        for (name, rule) in rules.members() {
            if self.member_of(instance, name)?.is_none() {
                continue;
            }
            self.budget.work(name.len())?;
            if rule.text().starts_with('[') {
                valid &= self.all_there(rule, instance)?;
            } else {
                let applied = self.apply(rule, instance)?;
                valid &= self.merge(seen, applied)?;
            }
        }
        Ok(valid)
    }

    /// Adds what a branch looked at, and says whether the branch was satisfied.
    fn merge<'i>(&mut self, seen: &mut Seen<'i>, applied: Option<Seen<'i>>) -> Result<bool, Undecided> {
        let Some(applied) = applied else { return Ok(false) };
        if self.tracked {
            self.budget.work(applied.members.len().saturating_add(applied.items.len()).saturating_mul(8))?;
            seen.members.extend(applied.members);
            seen.items.extend(applied.items);
        }
        Ok(true)
    }

    /// Where a reference leads: to a place within the schema, or nowhere (SCH-JS-05, THREAT-46).
    fn target(&mut self, reference: Value<'s>) -> Result<Value<'s>, Undecided> {
        let text = reference.as_str().ok_or_else(|| malformed(reference, "a string"))?;
        self.budget.work(text.len())?;
        let own = self.root.get_str(self.dialect.id()).map_or("", |id| id.trim_end_matches('#'));
        let outside = || Undecided::Unsupported(format!("a reference to {text}"));
        let (before, fragment) = text.split_once('#').unwrap_or((text, ""));
        if !before.is_empty() && before != own {
            return Err(outside());
        }
        if fragment.is_empty() {
            return Ok(self.root);
        }
        let path = fragment.strip_prefix('/').ok_or_else(outside)?;
        let mut place = self.root;
        for token in path.split('/') {
            // A percent sign is rare enough in names to be left alone.
            if token.contains('%') {
                return Err(outside());
            }
            let name = token.replace("~1", "/").replace("~0", "~");
            let found = self.member_of(place, &name)?;
            let item = || name.parse().ok().and_then(|place_in_list| place.items().nth(place_in_list));
            place = found.or_else(item).ok_or_else(|| malformed(reference, "a place of the schema"))?;
        }
        Ok(place)
    }

    /// Tells a violation; `false`, so that it can stand where an answer is expected.
    fn note(&mut self, keyword: Value<'s>, instance: Value<'_>, rule: &str) -> bool {
        if self.quiet == 0 && self.violations.len() < MOST {
            let reason = format!("the rule {rule} is not kept");
            self.violations.push(Violation { instance: instance.pointer(), keyword: keyword.pointer(), reason });
        }
        false
    }

    fn refuse<'i>(&mut self, schema: Value<'s>, instance: Value<'_>) -> Option<Seen<'i>> {
        self.note(schema, instance, "false");
        None
    }
}

fn malformed(at: Value<'_>, expected: &str) -> Undecided {
    Undecided::Malformed(format!("{} is not {expected}", at.pointer()))
}

fn list(value: Value<'_>) -> Result<Value<'_>, Undecided> {
    if value.text().starts_with('[') { Ok(value) } else { Err(malformed(value, "a list")) }
}
