//! Handles: numbers in the shape of pointers, which nobody dereferences.
//!
//! A handle holds the type of its object, the number of a slot, and how often that slot was used before. So one that was
//! freed, is of another type or comes from elsewhere is recognised without touching what it seems to point at (THREAT-48).
//! An object that is freed while another thread works with it lives until that thread is done.

use crate::misuse::Misuse;
use crate::numbers::proofmark_status;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

/// What stands behind a handle.
pub(crate) trait Object: Send + Sync + Sized + 'static {
    /// Its type in C.
    type Opaque;
    /// Its type in a message.
    const NAME: &'static str;
    /// Its type in a handle: a number of [`TAG_BITS`] bits, whose upper bits make an address that no processor maps, so
    /// that a program which dereferences a handle ends there and then.
    const TAG: usize;

    /// All that are alive.
    fn table() -> &'static Table<Self>;

    /// A new handle of it.
    fn into_handle(self) -> Result<*mut Self::Opaque, Misuse> {
        let number = Self::table().insert(Arc::new(self));
        let number =
            number.ok_or_else(|| Misuse::new(proofmark_status::PROOFMARK_ERROR_INTERNAL, "too many handles"))?;
        Ok(std::ptr::without_provenance_mut(Self::TAG << TAG_SHIFT | number))
    }

    /// The object of a handle.
    fn of(handle: *const Self::Opaque) -> Result<Arc<Self>, Misuse> {
        Self::number(handle).and_then(|number| Self::table().get(number)).ok_or_else(|| misuse::<Self>(handle.addr()))
    }

    /// Ends a handle. NULL, and what is no handle of this type, is left alone.
    fn free(handle: *mut Self::Opaque) {
        // Dropped here, outside every lock.
        drop(Self::number(handle).and_then(|number| Self::table().remove(number)));
    }

    /// Slot and generation.
    fn number(handle: *const Self::Opaque) -> Option<usize> {
        (handle.addr() >> TAG_SHIFT == Self::TAG).then_some(handle.addr() & NUMBER_MASK)
    }
}

const TAG_BITS: u32 = 4;
const TAG_SHIFT: u32 = usize::BITS - TAG_BITS;
const NUMBER_MASK: usize = (1 << TAG_SHIFT) - 1;
/// Slots: 268 million at once, or 65,536 where a pointer has 32 bits.
const INDEX_BITS: u32 = if usize::BITS >= 64 { 28 } else { 16 };
const INDEX_MASK: usize = (1 << INDEX_BITS) - 1;
/// A slot is used four thousand million times, or 4,096 times, before a handle of it could be mistaken for an old one.
const GENERATION_MASK: usize = NUMBER_MASK >> INDEX_BITS;

/// The objects of one type. Threads that make and free handles at the same time hardly ever meet: each takes the next of
/// several parts, and holds its lock for a few instructions.
pub(crate) struct Table<T> {
    parts: [RwLock<Part<T>>; PARTS],
    turn: AtomicUsize,
}

const PARTS: usize = 16;

struct Part<T> {
    slots: Vec<Slot<T>>,
    free: Vec<usize>,
}

struct Slot<T> {
    generation: usize,
    object: Option<Arc<T>>,
}

impl<T> Table<T> {
    pub(crate) const fn new() -> Self {
        let parts = [const { RwLock::new(Part { slots: Vec::new(), free: Vec::new() }) }; PARTS];
        Self { parts, turn: AtomicUsize::new(0) }
    }

    fn insert(&self, object: Arc<T>) -> Option<usize> {
        let turn = self.turn.fetch_add(1, Ordering::Relaxed) % PARTS;
        let mut part = self.parts.get(turn)?.write().unwrap_or_else(PoisonError::into_inner);
        let place = match part.free.pop() {
            Some(place) => place,
            None if part.slots.len() <= INDEX_MASK / PARTS => {
                part.slots.push(Slot { generation: 0, object: None });
                part.slots.len() - 1
            }
            None => return None,
        };
        let slot = part.slots.get_mut(place)?;
        slot.object = Some(object);
        Some(slot.generation << INDEX_BITS | (place * PARTS + turn))
    }

    fn get(&self, number: usize) -> Option<Arc<T>> {
        let (part, place, generation) = self.place(number)?;
        let part = part.read().unwrap_or_else(PoisonError::into_inner);
        part.slots.get(place).filter(|slot| slot.generation == generation)?.object.clone()
    }

    fn remove(&self, number: usize) -> Option<Arc<T>> {
        let (part, place, generation) = self.place(number)?;
        let mut part = part.write().unwrap_or_else(PoisonError::into_inner);
        let slot = part.slots.get_mut(place).filter(|slot| slot.generation == generation)?;
        let object = slot.object.take()?;
        slot.generation = slot.generation.wrapping_add(1) & GENERATION_MASK;
        part.free.push(place);
        Some(object)
    }

    fn place(&self, number: usize) -> Option<(&RwLock<Part<T>>, usize, usize)> {
        let index = number & INDEX_MASK;
        Some((self.parts.get(index % PARTS)?, index / PARTS, number >> INDEX_BITS))
    }
}

fn misuse<T: Object>(address: usize) -> Misuse {
    let (name, tag) = (T::NAME, address >> TAG_SHIFT);
    Misuse::usage(match NAMES.iter().find(|(other, _)| *other == tag) {
        _ if address == 0 => format!("the {name} is NULL"),
        Some((_, other)) if *other == name => format!("the {name} was freed"),
        Some((_, other)) => format!("a handle of a {name} was expected, and this is one of a {other}"),
        None => format!("this is no handle of a {name}"),
    })
}

/// Tag and name of every type, for messages.
const NAMES: &[(usize, &str)] = &[
    (crate::verifier::Held::TAG, crate::verifier::Held::NAME),
    (crate::resources::Held::TAG, crate::resources::Held::NAME),
    (crate::report::Held::TAG, crate::report::Held::NAME),
    (crate::error::Held::TAG, crate::error::Held::NAME),
];

#[cfg(test)]
#[expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]
mod tests {
    use super::*;

    struct Thing(u32);

    static THINGS: Table<Thing> = Table::new();

    impl Object for Thing {
        type Opaque = ();
        const NAME: &'static str = "thing";
        const TAG: usize = 0xf;

        fn table() -> &'static Table<Self> {
            &THINGS
        }
    }

    #[test]
    fn threat_48_a_handle_ends_with_its_object_and_its_slot_gets_another_number() {
        let mut seen = std::collections::BTreeSet::new();
        for round in 0..1_000 {
            let handle = Thing(round).into_handle().unwrap();
            assert_eq!(Thing::of(handle).map(|thing| thing.0).ok(), Some(round));
            Thing::free(handle);
            assert!(Thing::of(handle).is_err());
            // Freed twice: whoever has the slot now keeps it.
            let next = Thing(round + 1).into_handle().unwrap();
            Thing::free(handle);
            assert!(Thing::of(next).is_ok());
            Thing::free(next);
            assert!(seen.insert(handle.addr()) && seen.insert(next.addr()));
        }
        // The slots were used again.
        let slots: usize = THINGS.parts.iter().map(|part| part.read().unwrap().slots.len()).sum();
        assert!(slots <= 2 * PARTS, "{slots}");
    }

    #[test]
    fn threat_48_what_is_no_handle_is_told_by_its_shape() {
        let told = |address: usize| match crate::report::Held::of(std::ptr::without_provenance(address)) {
            Err(misuse) => misuse.message.into_owned(),
            Ok(_) => panic!("{address:x} is no handle"),
        };
        assert_eq!(told(0), "the report is NULL");
        assert_eq!(told(0x1000), "this is no handle of a report");
        assert_eq!(told(crate::report::Held::TAG << TAG_SHIFT | INDEX_MASK), "the report was freed");
        let verifier = crate::verifier::Held::TAG << TAG_SHIFT;
        assert_eq!(told(verifier), "a handle of a report was expected, and this is one of a verifier");
    }

    #[test]
    fn threat_48_an_object_lives_until_the_last_thread_is_done_with_it() {
        let handle = Thing(7).into_handle().unwrap();
        let used = Thing::of(handle).unwrap();
        Thing::free(handle);
        assert!(Thing::of(handle).is_err() && used.0 == 7);
        assert_eq!(Arc::strong_count(&used), 1);
    }
}
