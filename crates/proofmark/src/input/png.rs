//! The chunks of a PNG, walked without decoding a pixel (IN-PNG-01..11, THREAT-42).
//!
//! Sources: <https://www.w3.org/TR/png-3/#5Chunk-layout>, <https://www.w3.org/TR/png-3/#11textinfo>,
//! <https://www.imsglobal.org/spec/ob/v3p0/#png>.

use super::Carrier;
use super::baked::{Finds, Standard, damaged, limit};
use crate::compression::{self, Compression, Unreadable};
use crate::limits::Limits;
use crate::report::{Code, Finding};
use flate2::Crc;
use proofmark_json::Budget;
use std::borrow::Cow;

const SIGNATURE: &[u8] = b"\x89PNG\r\n\x1a\n";

/// The chunk keywords of bakers (IN-PNG-01, IN-PNG-02, IN-PNG-04).
const KEYWORDS: &[(&str, Standard)] = &[
    ("openbadgecredential", Standard::OpenBadges3),
    ("clrcredential", Standard::Clr2),
    ("openbadges", Standard::OpenBadges2),
];

/// Every text with the keyword of a baker, up to the end marker: bakers put it before or behind the pixels (IN-PNG-08).
pub(super) fn find(bytes: &[u8], limits: &Limits, budget: &mut Budget) -> Result<Finds, Finding> {
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > limits.png_bytes {
        return Err(limit("pngBytes"));
    }
    let mut rest = bytes
        .strip_prefix(SIGNATURE)
        .ok_or_else(|| broken("its first bytes were changed, as by a transfer that takes a picture for a text"))?;
    let mut finds = Finds::default();
    for number in 1_u64.. {
        if number > limits.png_chunks {
            return Err(limit("pngChunks"));
        }
        let chunk = Chunk::read(rest, number)?;
        // 16 bytes of checksum, or a chunk's overhead, for one unit.
        budget.work(chunk.data.len() / 16 + 1).map_err(|reached| limit(reached.0))?;
        if !chunk.is_intact() {
            // IN-PNG-07: a badge has its own signature.
            finds.note_once(Finding::new(Code::InputChecksum, "").with("chunk", number.to_string()));
        }
        rest = chunk.rest;
        let kind: &'static str = match &chunk.kind {
            b"iTXt" => "iTXt",
            b"tEXt" => "tEXt",
            b"zTXt" => "zTXt",
            b"IEND" => break,
            _ => continue,
        };
        let Some((keyword, standard, data)) = keyword(chunk.data) else { continue };
        let place = format!("{kind}:{keyword}");
        let text = text(kind, data, &place, limits, budget, &mut finds)?;
        finds.add(standard, place, &text);
    }
    if !rest.is_empty() {
        finds.note_once(Finding::new(Code::InputTrailing, "").with("bytes", rest.len().to_string()));
    }
    Ok(finds)
}

/// The reason names no content of the picture.
fn broken(reason: impl AsRef<str>) -> Finding {
    damaged(Carrier::Png, reason)
}

struct Chunk<'b> {
    kind: [u8; 4],
    data: &'b [u8],
    sum: [u8; 4],
    rest: &'b [u8],
}

impl<'b> Chunk<'b> {
    /// Lengths are believed only within the file (IN-PNG-07).
    fn read(bytes: &'b [u8], number: u64) -> Result<Self, Finding> {
        if bytes.is_empty() {
            return Err(broken(format!("it is cut off: chunk {number} is missing, and there was no end marker")));
        }
        let cut = || broken(format!("it is cut off, or the length of chunk {number} is wrong"));
        let (length, bytes) = bytes.split_first_chunk::<4>().ok_or_else(cut)?;
        let (kind, bytes) = bytes.split_first_chunk::<4>().ok_or_else(cut)?;
        let length = u32::from_be_bytes(*length);
        if i32::try_from(length).is_err() {
            return Err(broken(format!("the length of chunk {number} is beyond what a PNG allows")));
        }
        if !kind.iter().all(u8::is_ascii_alphabetic) {
            return Err(broken(format!("chunk {number} has no type of four letters")));
        }
        let (data, bytes) = bytes.split_at_checked(usize::try_from(length).unwrap_or(usize::MAX)).ok_or_else(cut)?;
        let (sum, rest) = bytes.split_first_chunk::<4>().ok_or_else(cut)?;
        Ok(Self { kind: *kind, data, sum: *sum, rest })
    }

    fn is_intact(&self) -> bool {
        let mut crc = Crc::new();
        crc.update(&self.kind);
        crc.update(self.data);
        crc.sum().to_be_bytes() == self.sum
    }
}

/// The keyword of a baker, and what follows its zero byte; `None` for texts about something else.
fn keyword(data: &[u8]) -> Option<(&'static str, Standard, &[u8])> {
    KEYWORDS.iter().find_map(|(name, standard)| {
        let rest = data.strip_prefix(name.as_bytes())?.strip_prefix(b"\0")?;
        Some((*name, *standard, rest))
    })
}

/// The text of a chunk, after its keyword (IN-PNG-05, IN-PNG-06).
fn text<'b>(
    kind: &str,
    data: &'b [u8],
    place: &str,
    limits: &Limits,
    budget: &mut Budget,
    finds: &mut Finds,
) -> Result<Cow<'b, str>, Finding> {
    let wrong = |reason: &str| broken(format!("{reason}, in {place}"));
    let (packed, text) = match kind {
        "tEXt" => (false, data),
        "zTXt" => match data.split_first() {
            Some((0, text)) => (true, text),
            _ => return Err(wrong("the text is compressed in an unknown way")),
        },
        _ => {
            let (flag, method, named) = match data {
                [flag, method, named @ ..] => (*flag, *method, named),
                _ => return Err(wrong("the text has no header")),
            };
            let after = |bytes: &'b [u8]| bytes.iter().position(|byte| *byte == 0).and_then(|end| bytes.get(end + 1..));
            // A language, and the keyword in that language.
            let text = after(named).and_then(after).ok_or_else(|| wrong("the header of the text does not end"))?;
            match (flag, method) {
                (0, _) => (false, text),
                (1, 0) => (true, text),
                _ => return Err(wrong("the text is compressed in an unknown way")),
            }
        }
    };
    let text = if packed {
        finds.note_once(Finding::new(Code::InputCompressed, "").with("place", place));
        let text = compression::expand(text, Compression::Zlib, limits.text_bytes).map_err(|fault| match fault {
            Unreadable::Limit => limit("textBytes"),
            Unreadable::Malformed(_) => wrong("the compressed text is damaged or cut off"),
        })?;
        // Twice: it is counted before it is kept.
        budget.work(text.len() / 8).map_err(|reached| limit(reached.0))?;
        Cow::Owned(text)
    } else {
        Cow::Borrowed(text)
    };
    if u64::try_from(text.len()).unwrap_or(u64::MAX) > limits.text_bytes {
        return Err(limit("textBytes"));
    }
    // In these two, other letters than ASCII are Latin-1 for one reader and UTF-8 for the next.
    if kind != "iTXt" && !text.is_ascii() {
        return Err(wrong("only iTXt may hold other letters than ASCII"));
    }
    match text {
        Cow::Borrowed(text) => std::str::from_utf8(text).map(Cow::Borrowed).map_err(|_| wrong("the text is not UTF-8")),
        Cow::Owned(text) => String::from_utf8(text).map(Cow::Owned).map_err(|_| wrong("the text is not UTF-8")),
    }
}
