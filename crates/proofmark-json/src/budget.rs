//! What reading may cost: counted, never timed, so that the answer is the same on every machine.

/// Bounds of one JSON text.
///
/// ```
/// let bounds = proofmark_json::Bounds::default();
/// assert_eq!((bounds.text_bytes, bounds.depth), (4 << 20, 64));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bounds {
    /// Bytes of the text.
    pub text_bytes: u64,
    /// Nesting of arrays and objects.
    pub depth: u64,
    /// Values in the text.
    pub values: u64,
    /// Members of one object.
    pub members: u64,
}

impl Default for Bounds {
    fn default() -> Self {
        Self { text_bytes: 4_194_304, depth: 64, values: 200_000, members: 10_000 }
    }
}

/// The name of the limit that was reached, in the spelling of the policy's JSON form.
///
/// ```
/// use proofmark_json::{Budget, LimitReached};
///
/// assert_eq!(Budget::new(3).work(4), Err(LimitReached("work")));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LimitReached(pub &'static str);

/// What is left of the work that one verification may do. Every loop over outside data pays from it.
///
/// ```
/// let mut budget = proofmark_json::Budget::new(10);
/// assert!(budget.work(10).is_ok() && budget.work(1).is_err());
/// ```
#[derive(Debug)]
pub struct Budget {
    work: u64,
    spent: u64,
}

impl Budget {
    /// A budget of so many units: about 12 ns each on the reference machine.
    #[must_use]
    pub const fn new(work: u64) -> Self {
        Self { work, spent: 0 }
    }

    /// Pays for work whose cost grows with `units`.
    ///
    /// # Errors
    ///
    /// [`LimitReached`] with the name `work` when less is left.
    #[inline]
    pub fn work(&mut self, units: usize) -> Result<(), LimitReached> {
        let units = u64::try_from(units).unwrap_or(u64::MAX);
        self.spent = self.spent.saturating_add(units);
        if self.spent > self.work { Err(LimitReached("work")) } else { Ok(()) }
    }
}
