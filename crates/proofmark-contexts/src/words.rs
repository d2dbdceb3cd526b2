//! The words and IRIs of all contexts, each by its number.

mod spans;

use spans::{SORTED, SPANS};

/// All of them in one text. A word that is part of a longer one stands there only.
static TEXT: &str = include_str!("words/text.txt");

/// Where a word stands in the text: its first byte, and how many it has.
#[derive(Debug, Clone, Copy)]
struct Span(u16, u16);

/// The word with this number; nothing for a number that no word has.
pub(crate) fn text(number: u16) -> &'static str {
    let Some(&Span(start, length)) = SPANS.get(usize::from(number)) else { return "" };
    let start = usize::from(start);
    TEXT.get(start..start.saturating_add(usize::from(length))).unwrap_or_default()
}

/// The number of a word, found while the tables are compiled: a word that the text has not stops the build.
#[expect(clippy::indexing_slicing, clippy::panic, reason = "seen by the compiler only")]
pub(crate) const fn number(word: &str) -> u16 {
    let (mut low, mut high) = (0, SORTED.len());
    while low < high {
        let middle = usize::midpoint(low, high);
        let number = SORTED[middle];
        match order(number, word.as_bytes()) {
            0 => return number,
            1.. => high = middle,
            _ => low = middle + 1,
        }
    }
    panic!("a word is missing in words/text.txt: run `cargo xtask contexts`")
}

/// Below, at or above zero as the word with this number stands before, at or after another: shorter ones come first.
#[expect(clippy::as_conversions, reason = "u16 to usize; `From` is not for constants")]
#[expect(clippy::indexing_slicing, reason = "seen by the compiler only")]
const fn order(number: u16, other: &[u8]) -> i32 {
    let Span(start, length) = SPANS[number as usize];
    if length as usize != other.len() {
        return if (length as usize) < other.len() { -1 } else { 1 };
    }
    let mut place = 0;
    while place < other.len() {
        let (left, right) = (TEXT.as_bytes()[start as usize + place], other[place]);
        if left != right {
            return if left < right { -1 } else { 1 };
        }
        place += 1;
    }
    0
}
