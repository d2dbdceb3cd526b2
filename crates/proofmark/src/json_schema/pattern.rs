//! Expressions: those that match in linear time (SCH-JS-05, THREAT-46).

use super::Undecided;
use proofmark_json::Budget;
use regex_lite::{Regex, RegexBuilder};

/// Bytes that a compiled expression may take.
const COMPILED_BYTES: usize = 65_536;

/// Work to compile one.
const COMPILING: usize = 20_000;

/// An expression and what a character of text costs.
pub(super) struct Pattern {
    regex: Regex,
    cost: usize,
}

impl Pattern {
    pub(super) fn compile(pattern: &str, budget: &mut Budget) -> Result<Self, Undecided> {
        budget.work(COMPILING)?;
        let unsupported = |_| Undecided::Unsupported(format!("the expression {pattern}"));
        let regex = RegexBuilder::new(pattern).size_limit(COMPILED_BYTES).build().map_err(unsupported)?;
        // A repetition count makes the expression longer than its text.
        let cost = if pattern.contains('{') { pattern.len().max(512) } else { pattern.len() };
        Ok(Self { regex, cost })
    }

    /// Whether it matches anywhere in a text.
    pub(super) fn matches(&self, text: &str, budget: &mut Budget) -> Result<bool, Undecided> {
        budget.work(text.len().saturating_add(1).saturating_mul(self.cost))?;
        Ok(self.regex.is_match(text))
    }
}
