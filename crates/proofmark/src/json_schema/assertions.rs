//! Keywords that look at one value: type, choice, numbers, strings, and how many members or elements there are.

use super::number::Number;
use super::pattern::Pattern;
use super::{Dialect, Evaluation, Formats, Undecided, list, malformed};
use crate::time;
use proofmark_json::{Kind, Value, jcs};
use std::cmp::Ordering;

impl<'s> Evaluation<'s, '_> {
    pub(super) fn assertion(
        &mut self,
        schema: Value<'s>,
        name: &str,
        value: Value<'s>,
        instance: Value<'_>,
    ) -> Result<bool, Undecided> {
        let good = match name {
            "type" => self.is_of_type(value, instance)?,
            "enum" | "const" => self.is_one_of(name, value, instance)?,
            _ => match instance.kind() {
                Kind::Number if self.dialect == Dialect::Draft4 => number_of_4(schema, name, value, instance)?,
                Kind::Number => number(name, value, instance)?,
                Kind::String => self.string(name, value, instance.as_str().unwrap_or_default())?,
                Kind::Object => return self.members(name, value, instance),
                Kind::Array => self.list(name, value, instance)?,
                Kind::Null | Kind::Bool => true,
            },
        };
        Ok(good || self.note(value, instance, name))
    }

    fn is_of_type(&mut self, value: Value<'_>, instance: Value<'_>) -> Result<bool, Undecided> {
        self.budget.work(value.len())?;
        for name in value.one_or_many() {
            let is = match name.as_str() {
                Some("null") => instance.kind() == Kind::Null,
                Some("boolean") => instance.kind() == Kind::Bool,
                Some("string") => instance.kind() == Kind::String,
                Some("array") => instance.kind() == Kind::Array,
                Some("object") => instance.kind() == Kind::Object,
                Some("number") => instance.kind() == Kind::Number,
                // In draft 4 it is the spelling that counts.
                Some("integer") => instance.number_text().is_some_and(|text| {
                    Number::parse(text).is_integer()
                        && (self.dialect > Dialect::Draft4 || !text.contains(['.', 'e', 'E']))
                }),
                _ => return Err(malformed(name, "the name of a type")),
            };
            if is {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn is_one_of(&mut self, name: &str, value: Value<'s>, instance: Value<'_>) -> Result<bool, Undecided> {
        let size = |value: Value<'_>| value.text().len().saturating_add(value.as_str().map_or(8, str::len));
        self.budget.work(size(value).saturating_add(size(instance)).saturating_mul(4))?;
        // Numbers are compared as what is signed: 1 and 1.0 are one number.
        let own = jcs::canonical(instance);
        let is_own = |choice: Value<'_>| choice.kind() == instance.kind() && jcs::canonical(choice) == own;
        Ok(if name == "const" { is_own(value) } else { list(value)?.items().any(is_own) })
    }

    fn string(&mut self, name: &str, value: Value<'s>, text: &str) -> Result<bool, Undecided> {
        let length = || text.chars().count();
        self.budget.work(text.len() / 8)?;
        Ok(match name {
            "minLength" => length() >= count(value)?,
            "maxLength" => length() <= count(value)?,
            "pattern" => {
                let pattern = value.as_str().ok_or_else(|| malformed(value, "a string"))?;
                self.matches(pattern, text)?
            }
            // OB3-SCH-07, ENC-TIME-01.
            "format" if self.formats == Formats::Dates && value.as_str() == Some("date-time") => {
                time::read(text).is_some()
            }
            _ => true,
        })
    }

    /// Whether a text matches an expression anywhere. Each expression is compiled once.
    pub(super) fn matches(&mut self, pattern: &'s str, text: &str) -> Result<bool, Undecided> {
        if !self.patterns.contains_key(pattern) {
            let compiled = Pattern::compile(pattern, self.budget)?;
            self.patterns.insert(pattern, compiled);
        }
        match self.patterns.get(pattern) {
            Some(pattern) => pattern.matches(text, self.budget),
            None => Ok(false),
        }
    }

    fn members(&mut self, name: &str, value: Value<'s>, instance: Value<'_>) -> Result<bool, Undecided> {
        let good = match name {
            "required" => return self.all_there(value, instance),
            "dependentRequired" if self.dialect >= Dialect::Draft2019 => {
                let mut valid = true;
                for (name, names) in value.members() {
                    if self.member_of(instance, name)?.is_some() {
                        valid &= self.all_there(names, instance)?;
                    }
                }
                return Ok(valid);
            }
            "minProperties" => instance.len() >= count(value)?,
            "maxProperties" => instance.len() <= count(value)?,
            _ => true,
        };
        Ok(good || self.note(value, instance, name))
    }

    fn list(&mut self, name: &str, value: Value<'s>, instance: Value<'_>) -> Result<bool, Undecided> {
        Ok(match name {
            "minItems" => instance.len() >= count(value)?,
            "maxItems" => instance.len() <= count(value)?,
            "uniqueItems" if value.as_bool() == Some(true) => {
                self.budget.work(instance.text().len().saturating_mul(4))?;
                let mut items: Vec<Vec<u8>> = instance.items().map(jcs::canonical).collect();
                items.sort_unstable();
                items.windows(2).all(|pair| pair.first() != pair.last())
            }
            _ => true,
        })
    }
}

fn number(name: &str, value: Value<'_>, instance: Value<'_>) -> Result<bool, Undecided> {
    let known = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"];
    if !known.contains(&name) {
        return Ok(true);
    }
    let bound = value.number_text().ok_or_else(|| malformed(value, "a number"))?;
    let (own, bound) = (Number::parse(instance.number_text().unwrap_or("0")), Number::parse(bound));
    if name == "multipleOf" {
        return own
            .is_multiple_of(bound)
            .ok_or_else(|| Undecided::Unsupported("multipleOf a number of this size".to_owned()));
    }
    let order = own.compare(bound);
    Ok(match name {
        "minimum" => order != Ordering::Less,
        "maximum" => order != Ordering::Greater,
        "exclusiveMinimum" => order == Ordering::Greater,
        _ => order == Ordering::Less,
    })
}

/// In draft 4 `exclusiveMinimum` says of `minimum` beside it that the value itself is too small.
fn number_of_4(schema: Value<'_>, name: &str, value: Value<'_>, instance: Value<'_>) -> Result<bool, Undecided> {
    let exclusive = match name {
        "exclusiveMinimum" | "exclusiveMaximum" => return Ok(true),
        "minimum" => "exclusiveMinimum",
        "maximum" => "exclusiveMaximum",
        _ => return number(name, value, instance),
    };
    let is_set = schema.get(exclusive).is_some_and(|set| set.as_bool() == Some(true));
    number(if is_set { exclusive } else { name }, value, instance)
}

/// A number of members, elements or characters.
pub(super) fn count(value: Value<'_>) -> Result<usize, Undecided> {
    let number = value.number_text().and_then(|text| Number::parse(text).to_count());
    number.ok_or_else(|| malformed(value, "a number that counts something"))
}
