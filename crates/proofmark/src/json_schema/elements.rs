//! Keywords that apply schemas to the members of an object and the elements of an array.

use super::{Dialect, Evaluation, Seen, Undecided, list, malformed};
use proofmark_json::{Document, Kind, Value};

impl<'s> Evaluation<'s, '_> {
    pub(super) fn elements<'i>(
        &mut self,
        schema: Value<'s>,
        name: &str,
        value: Value<'s>,
        instance: Value<'i>,
        seen: &mut Seen<'i>,
    ) -> Result<bool, Undecided> {
        match instance.kind() {
            Kind::Object => self.object(schema, name, value, instance, seen),
            Kind::Array => self.array(schema, name, value, instance, seen),
            _ => Ok(true),
        }
    }

    fn object<'i>(
        &mut self,
        schema: Value<'s>,
        keyword: &str,
        value: Value<'s>,
        instance: Value<'i>,
        seen: &mut Seen<'i>,
    ) -> Result<bool, Undecided> {
        let mut valid = true;
        match keyword {
            "properties" => {
                self.budget.work(instance.len())?;
                for (name, member) in instance.members() {
                    if let Some(rule) = self.member_of(value, name)? {
                        valid &= self.member(rule, name, member, seen)?;
                    }
                }
            }
            "patternProperties" => {
                for (pattern, rule) in value.members() {
                    for (name, member) in instance.members() {
                        if self.matches(pattern, name)? {
                            valid &= self.member(rule, name, member, seen)?;
                        }
                    }
                }
            }
            "additionalProperties" => {
                for (name, member) in instance.members() {
                    if !self.is_listed(schema, name)? {
                        valid &= self.member(value, name, member, seen)?;
                    }
                }
            }
            "propertyNames" => {
                for (name, member) in instance.members() {
                    if !self.name_fits(value, name)? {
                        valid = self.note(value, member, keyword);
                    }
                }
            }
            _ => {}
        }
        Ok(valid)
    }

    fn member<'i>(
        &mut self,
        rule: Value<'s>,
        name: &'i str,
        member: Value<'i>,
        seen: &mut Seen<'i>,
    ) -> Result<bool, Undecided> {
        if self.tracked {
            seen.members.insert(name);
        }
        Ok(self.apply(rule, member)?.is_some())
    }

    /// Whether `properties` or `patternProperties` is about a member.
    fn is_listed(&mut self, schema: Value<'s>, name: &str) -> Result<bool, Undecided> {
        self.budget.work(name.len().saturating_add(4))?;
        if let Some(listed) = self.member_of(schema, "properties")?
            && self.member_of(listed, name)?.is_some()
        {
            return Ok(true);
        }
        for (pattern, _) in schema.get("patternProperties").into_iter().flat_map(Value::members) {
            if self.matches(pattern, name)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Applies a schema to the name of a member, as a string of its own.
    fn name_fits(&mut self, rule: Value<'s>, name: &str) -> Result<bool, Undecided> {
        let text = serde_json::to_vec(name).unwrap_or_default();
        let bounds = proofmark_json::Bounds::default();
        let document = Document::parse(text, &bounds, self.budget).map_err(|_| Undecided::Limit("work"))?;
        Ok(self.try_apply(rule, document.root())?.is_some())
    }

    fn array<'i>(
        &mut self,
        schema: Value<'s>,
        keyword: &str,
        value: Value<'s>,
        instance: Value<'i>,
        seen: &mut Seen<'i>,
    ) -> Result<bool, Undecided> {
        let tuple = |value: Value<'_>| value.kind() == Kind::Array;
        match keyword {
            "prefixItems" if self.dialect == Dialect::Draft2020 => self.places(list(value)?, instance, seen),
            "items" if self.dialect == Dialect::Draft2020 => {
                self.after(schema.get("prefixItems").map_or(0, Value::len), value, instance, seen)
            }
            "items" if tuple(value) => self.places(value, instance, seen),
            "items" => self.after(0, value, instance, seen),
            "additionalItems" if self.dialect < Dialect::Draft2020 => {
                match schema.get("items").filter(|items| tuple(*items)) {
                    Some(items) => self.after(items.len(), value, instance, seen),
                    None => Ok(true),
                }
            }
            "contains" => self.contains(schema, value, instance, seen),
            _ => Ok(true),
        }
    }

    fn places<'i>(&mut self, rules: Value<'s>, instance: Value<'i>, seen: &mut Seen<'i>) -> Result<bool, Undecided> {
        let mut valid = true;
        for (place, (rule, item)) in rules.items().zip(instance.items()).enumerate() {
            valid &= self.item(rule, place, item, seen)?;
        }
        Ok(valid)
    }

    fn after<'i>(
        &mut self,
        first: usize,
        rule: Value<'s>,
        instance: Value<'i>,
        seen: &mut Seen<'i>,
    ) -> Result<bool, Undecided> {
        let mut valid = true;
        for (place, item) in instance.items().enumerate().skip(first) {
            valid &= self.item(rule, place, item, seen)?;
        }
        Ok(valid)
    }

    fn item<'i>(
        &mut self,
        rule: Value<'s>,
        place: usize,
        item: Value<'i>,
        seen: &mut Seen<'i>,
    ) -> Result<bool, Undecided> {
        self.budget.work(2)?;
        if self.tracked {
            seen.items.insert(place);
        }
        Ok(self.apply(rule, item)?.is_some())
    }

    fn contains<'i>(
        &mut self,
        schema: Value<'s>,
        rule: Value<'s>,
        instance: Value<'i>,
        seen: &mut Seen<'i>,
    ) -> Result<bool, Undecided> {
        let bound = |name: &str| schema.get(name).filter(|_| self.dialect >= Dialect::Draft2019);
        let (least, most) = (bound("minContains"), bound("maxContains"));
        let mut matching = 0_usize;
        for (place, item) in instance.items().enumerate() {
            if self.try_apply(rule, item)?.is_some() {
                matching = matching.saturating_add(1);
                if self.tracked && self.dialect == Dialect::Draft2020 {
                    seen.items.insert(place);
                }
            }
        }
        let least = least.map_or(Ok(1), super::assertions::count)?;
        let most = most.map_or(Ok(usize::MAX), super::assertions::count)?;
        Ok((least..=most).contains(&matching) || self.note(rule, instance, "contains"))
    }

    /// Rules on members and elements that nothing else looked at.
    pub(super) fn rest<'i>(
        &mut self,
        schema: Value<'s>,
        instance: Value<'i>,
        seen: &mut Seen<'i>,
    ) -> Result<bool, Undecided> {
        let mut valid = true;
        if let Some(rule) = schema.get("unevaluatedProperties") {
            for (name, member) in instance.members() {
                self.budget.work(8)?;
                if !seen.members.contains(name) {
                    valid &= self.member(rule, name, member, seen)?;
                }
            }
        }
        if let Some(rule) = schema.get("unevaluatedItems") {
            for (place, item) in instance.items().enumerate() {
                if !seen.items.contains(&place) {
                    valid &= self.item(rule, place, item, seen)?;
                }
            }
        }
        Ok(valid)
    }

    /// Whether all members that a list names are there.
    pub(super) fn all_there(&mut self, names: Value<'s>, instance: Value<'_>) -> Result<bool, Undecided> {
        let mut valid = true;
        for name in list(names)?.items() {
            let text = name.as_str().ok_or_else(|| malformed(name, "a string"))?;
            self.budget.work(text.len().saturating_add(2))?;
            if self.member_of(instance, text)?.is_none() {
                valid = self.note(name, instance, &format!("required ({text})"));
            }
        }
        Ok(valid)
    }
}
