//! Active contexts: layers of definitions, never changed once they are made.

use super::local::{Coercion, Scoped};
use crate::iri;
use crate::keyword::Keyword;
use crate::terms::hash;
use crate::text::Text;
use proofmark_contexts::{Direction, READ_TERMS, READINGS, Setting};
use std::borrow::Cow;
use std::sync::Arc;

/// What a term means here.
#[derive(Debug, Clone)]
pub(crate) struct Definition {
    pub(crate) name: Text,
    /// `None`: mapped to null.
    pub(crate) target: Option<Target>,
    pub(crate) coercion: Coercion<Target>,
    pub(crate) container: u8,
    pub(crate) protected: bool,
    pub(crate) prefix: bool,
    pub(crate) reverse: bool,
    pub(crate) language: Setting<Text>,
    pub(crate) direction: Setting<Direction>,
    pub(crate) index: Option<Text>,
    pub(crate) scoped: Option<Scoped>,
    /// How it relates to the words that proofmark reads, as a property and as a type.
    pub(crate) reading: Reading,
    pub(crate) reading_as_type: Reading,
}

/// A keyword or IRI, with what the hot path asks about it.
#[derive(Debug, Clone)]
pub(crate) struct Target {
    pub(crate) text: Text,
    pub(crate) keyword: Option<Keyword>,
    /// The hash under which the IRI is interned.
    pub(crate) hash: u64,
    /// It can stand in N-Quads.
    pub(crate) absolute: bool,
}

impl Target {
    pub(crate) fn new(text: Text) -> Self {
        let keyword = Keyword::from_text(&text);
        Self {
            hash: crate::terms::hash_iri(&text),
            absolute: keyword.is_none() && iri::is_absolute(&text),
            keyword,
            text,
        }
    }
}

impl PartialEq for Target {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl Eq for Target {}

/// Whether those who read the JSON and those who read the graph read the same (THREAT-08, DI-LD-20).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reading {
    Same,
    /// A word of the standards that stands for something else here.
    OtherMeaning,
    /// Another word for something that the standards have a word for.
    OtherWord,
}

impl Reading {
    fn of(name: &str, target: Option<&Target>, of_type: bool) -> Self {
        let text = target.map_or("", |target| &*target.text);
        // Only the word itself counts where it is read: a property is no other word for a type of the same IRI.
        match standard_names(text, of_type)
            .fold((false, false), |(same, any), word| (same || word == name, any || !word.is_empty()))
        {
            (true, _) => Self::Same,
            (false, _) if READ_TERMS.binary_search(&name).is_ok() && is_type(name) == of_type => Self::OtherMeaning,
            (false, true) => Self::OtherWord,
            (false, false) => Self::Same,
        }
    }
}

/// Types have capital letters and properties have not, in all contexts of the standards.
fn is_type(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_uppercase())
}

/// The words that the standards have for an IRI or keyword, if it is one that proofmark reads.
pub(crate) fn standard_names(iri: &str, of_type: bool) -> impl Iterator<Item = &'static str> + use<'_> {
    let first = READINGS.partition_point(|(standard, _)| *standard < iri);
    READINGS
        .iter()
        .skip(first)
        .take_while(move |(standard, _)| *standard == iri)
        .map(|(_, name)| *name)
        .filter(move |name| is_type(name) == of_type)
}

impl Definition {
    /// The same but for protection (section 4.2.2, step 27).
    pub(crate) fn agrees(&self, other: &Self) -> bool {
        self.target == other.target
            && self.coercion == other.coercion
            && self.container == other.container
            && self.prefix == other.prefix
            && self.reverse == other.reverse
            && self.language == other.language
            && self.direction == other.direction
            && self.index == other.index
            && self.scoped == other.scoped
    }

    pub(crate) fn read(&mut self) {
        self.reading = Reading::of(&self.name, self.target.as_ref(), false);
        self.reading_as_type = Reading::of(&self.name, self.target.as_ref(), true);
    }
}

/// Most definitions that are passed on the way to a free place. Half of the places are free, so that of a hundred thousand names
/// that nobody chose for it none passes a hundred.
const MOST_PASSED: usize = 256;

/// Too many names want one place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Crowded;

/// The definitions of one layer.
#[derive(Debug, Default)]
pub(crate) struct Layer {
    definitions: Vec<(u64, Definition)>,
    slots: Vec<u32>,
    /// One bit for each name, so that most look-ups end here.
    filter: u64,
}

impl Layer {
    pub(crate) fn with_room(terms: usize) -> Self {
        let slots = terms.saturating_mul(2).next_power_of_two();
        Self { definitions: Vec::with_capacity(terms), slots: vec![0; slots], filter: 0 }
    }

    pub(crate) fn len(&self) -> usize {
        self.definitions.len()
    }

    /// Bytes of the address that the latest definition stands for.
    pub(crate) fn written(&self) -> usize {
        let last = self.definitions.last().and_then(|(_, definition)| definition.target.as_ref());
        last.map_or(0, |target| target.text.len())
    }

    /// Refuses names that were chosen to have one place: nobody pays for searching among them (THREAT-50).
    pub(crate) fn insert(&mut self, definition: Definition) -> Result<(), Crowded> {
        let hash = hash(definition.name.as_bytes());
        self.filter |= bit(hash);
        let mask = self.slots.len().saturating_sub(1);
        let mut slot = usize::try_from(hash & u64::from(u32::MAX)).unwrap_or(0) & mask;
        let mut passed = 0_usize;
        while let Some(place) = self.slots.get(slot).copied().filter(|place| *place != 0) {
            passed = passed.saturating_add(1);
            if passed > MOST_PASSED {
                return Err(Crowded);
            }
            let found = self.definitions.get_mut(index(place));
            if let Some((_, existing)) = found.filter(|(_, existing)| existing.name == definition.name) {
                *existing = definition;
                return Ok(());
            }
            slot = slot.wrapping_add(1) & mask;
        }
        self.definitions.push((hash, definition));
        if let (Some(slot), Ok(place)) = (self.slots.get_mut(slot), u32::try_from(self.definitions.len())) {
            *slot = place;
        }
        Ok(())
    }

    fn find(&self, name: &str, hash: u64) -> Option<&Definition> {
        if self.filter & bit(hash) == 0 {
            return None;
        }
        let mask = self.slots.len().saturating_sub(1);
        let mut slot = usize::try_from(hash & u64::from(u32::MAX)).unwrap_or(0) & mask;
        loop {
            let place = self.slots.get(slot).copied().filter(|place| *place != 0)?;
            let (own, definition) = self.definitions.get(index(place))?;
            if *own == hash && &*definition.name == name {
                return Some(definition);
            }
            slot = slot.wrapping_add(1) & mask;
        }
    }
}

fn index(place: u32) -> usize {
    usize::try_from(place).unwrap_or(usize::MAX).saturating_sub(1)
}

fn bit(hash: u64) -> u64 {
    1_u64.rotate_left(u32::try_from(hash >> 58).unwrap_or(0))
}

/// An active context (section 4.1.1).
#[derive(Debug)]
pub(crate) struct Active {
    /// Unlike that of every other one in the same library.
    pub(crate) id: u64,
    /// Made of contexts of the library alone, so that other documents may use it.
    pub(crate) shared: bool,
    pub(crate) layer: Layer,
    pub(crate) below: Option<Arc<Active>>,
    /// The context before one that does not propagate.
    pub(crate) previous: Option<Arc<Active>>,
    pub(crate) original_base: Option<Text>,
    pub(crate) base: Option<Text>,
    pub(crate) vocab: Option<Text>,
    pub(crate) language: Option<Text>,
    pub(crate) direction: Option<Direction>,
    /// Names that stand for keywords, whatever layer they come from.
    pub(crate) aliases: Vec<(Text, Keyword)>,
    pub(crate) protects: bool,
}

/// What an IRI, compact IRI or term comes to.
pub(crate) enum Expanded<'a> {
    /// Nothing: mapped to null, or like a keyword without being one.
    Nothing,
    Keyword(Keyword),
    /// A term; not mapped to null or a keyword.
    Term(&'a Definition, &'a Target),
    /// An IRI or something relative. `true`: not the text that was written.
    Text(Cow<'a, str>, bool),
}

impl Active {
    pub(crate) fn root(id: u64, base: Option<Text>) -> Self {
        Self {
            id,
            shared: base.is_none(),
            layer: Layer::default(),
            below: None,
            previous: None,
            original_base: base.clone(),
            base,
            vocab: None,
            language: None,
            direction: None,
            aliases: Vec::new(),
            protects: false,
        }
    }

    pub(crate) fn find(&self, name: &str) -> Option<&Definition> {
        self.find_hashed(name, hash(name.as_bytes()))
    }

    fn find_hashed(&self, name: &str, hash: u64) -> Option<&Definition> {
        let mut layer = self;
        loop {
            if let Some(definition) = layer.layer.find(name, hash) {
                return Some(definition);
            }
            layer = layer.below.as_deref()?;
        }
    }

    /// The keyword that a name is or stands for.
    pub(crate) fn keyword(&self, name: &str) -> Option<Keyword> {
        if name.starts_with('@') {
            return Keyword::from_text(name);
        }
        self.aliases
            .iter()
            .find(|(alias, _)| alias.len() == name.len() && &**alias == name)
            .map(|(_, keyword)| *keyword)
    }

    /// Section 5.2.2, IRI expansion: of a property or type with `vocab`, of a reference with `relative`.
    pub(crate) fn expand<'a>(&'a self, text: &'a str, vocab: bool, relative: bool) -> Expanded<'a> {
        if text.starts_with('@') {
            if let Some(keyword) = Keyword::from_text(text) {
                return Expanded::Keyword(keyword);
            }
            if iri::is_keyword_like(text) {
                return Expanded::Nothing;
            }
        }
        if vocab {
            if let Some(definition) = self.find(text) {
                return match &definition.target {
                    None => Expanded::Nothing,
                    Some(Target { keyword: Some(keyword), .. }) => Expanded::Keyword(*keyword),
                    Some(target) => Expanded::Term(definition, target),
                };
            }
        } else if let Some(keyword) = self.keyword(text) {
            return Expanded::Keyword(keyword);
        }
        if let Some((prefix, suffix)) = text.split_once(':').filter(|(prefix, _)| !prefix.is_empty()) {
            if prefix == "_" || suffix.starts_with("//") {
                return Expanded::Text(Cow::Borrowed(text), false);
            }
            if let Some(definition) = self.find(prefix).filter(|definition| definition.prefix)
                && let Some(target) = &definition.target
            {
                return Expanded::Text(Cow::Owned(format!("{}{suffix}", &*target.text)), true);
            }
            if iri::is_absolute(text) || has_scheme(prefix) {
                return Expanded::Text(Cow::Borrowed(text), false);
            }
        }
        if vocab && let Some(vocab) = &self.vocab {
            return Expanded::Text(Cow::Owned(format!("{}{text}", &**vocab)), false);
        }
        if relative && let Some(base) = &self.base {
            return Expanded::Text(Cow::Owned(iri::resolve(base, text)), true);
        }
        Expanded::Text(Cow::Borrowed(text), false)
    }
}

fn has_scheme(prefix: &str) -> bool {
    prefix.starts_with(|first: char| first.is_ascii_alphabetic())
        && prefix.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(name: String) -> Definition {
        Definition {
            name: Text::from(name),
            target: None,
            coercion: Coercion::Plain,
            container: 0,
            protected: false,
            prefix: false,
            reverse: false,
            language: Setting::Unset,
            direction: Setting::Unset,
            index: None,
            scoped: None,
            reading: Reading::Same,
            reading_as_type: Reading::Same,
        }
    }

    fn all(names: Vec<String>) -> Result<Layer, Crowded> {
        let mut layer = Layer::with_room(names.len());
        names.into_iter().try_for_each(|name| layer.insert(named(name)))?;
        Ok(layer)
    }

    /// THREAT-50: names that were chosen to want one place.
    #[test]
    fn threat_50_names_that_crowd_are_refused_and_others_are_not() {
        let layer = all((0..100_000).map(|number| format!("term{number}")).collect());
        assert_eq!(layer.map(|layer| layer.len()), Ok(100_000));
        let crowded = (0_u32..).map(|number| format!("t{number}")).filter(|name| hash(name.as_bytes()) & 1_023 == 7);
        assert_eq!(all(crowded.take(300).collect()).map(|layer| layer.len()), Err(Crowded));
    }
}
