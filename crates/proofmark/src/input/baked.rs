//! A badge that is baked into a picture: what was found there, whether it is one thing, and opening it
//! (IN-PNG-10, IN-PNG-11, THREAT-42, THREAT-43).
//!
//! Sources: <https://www.imsglobal.org/spec/ob/v3p0/#baking>,
//! <https://www.imsglobal.org/sites/default/files/Badges/OBv2p0Final/baking/index.html>.

use super::{Carrier, Content, Input, Opened, png, svg};
use crate::compression::{self, Compression};
use crate::limits::Limits;
use crate::report::{Code, Finding, Format};
use proofmark_json::Budget;

/// The standard that keyword or element name; what the content is, the content decides. The first in this order is the one
/// that is verified as the picture's badge (IN-PNG-10).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Standard {
    OpenBadges3,
    Clr2,
    OpenBadges2,
}

impl Standard {
    const fn words(self) -> &'static str {
        match self {
            Self::OpenBadges3 => "Open Badges 3.0",
            Self::Clr2 => "a CLR 2.0 record",
            Self::OpenBadges2 => "Open Badges 2.0 or older",
        }
    }

    /// What to say when the place speaks of one standard and the content is of another (IN-PNG-01..04).
    pub(crate) fn disagreement(self, format: Format, place: &str) -> Option<Finding> {
        if format == Format::Unknown {
            return None;
        }
        let newer = matches!(
            format,
            Format::OpenBadge30
                | Format::Endorsement30
                | Format::Clr20
                | Format::Vc20
                | Format::Vc11
                | Format::Presentation
        );
        if newer == (self != Self::OpenBadges2) {
            return None;
        }
        let finding = Finding::new(Code::InputKeywordMismatch, "").with("place", place);
        Some(finding.with("stated", self.words()).with("found", format.name()))
    }
}

/// One text in a picture that may be a badge.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) standard: Standard,
    /// The chunk or element, such as `iTXt:openbadgecredential` or `openbadges:assertion/@verify`.
    pub(super) place: String,
    pub(super) text: String,
}

/// What was found in a picture. At most one text of each standard is kept, however many there are.
#[derive(Debug, Default)]
pub(super) struct Finds {
    kept: Vec<Found>,
    differing: Option<(String, String)>,
    pub(super) notes: Vec<Finding>,
}

impl Finds {
    /// Takes a text as it stands in the picture. Padding around it is no part of it (IN-PNG-09).
    pub(super) fn add(&mut self, standard: Standard, place: String, text: &str) {
        let text = text
            .trim_start_matches('\u{feff}')
            .trim_matches(|letter: char| letter.is_ascii_whitespace() || letter == '\0');
        if text.is_empty() {
            return;
        }
        match self.kept.iter().find(|kept| kept.standard == standard) {
            None => self.kept.push(Found { standard, place, text: text.to_owned() }),
            Some(kept) if kept.text == text => {
                let repeated = Finding::new(Code::InputRepeated, "").with("first", &kept.place).with("second", &place);
                self.note_once(repeated);
            }
            // THREAT-42: neither is preferred. Which one another reader shows, nobody knows.
            Some(kept) => {
                let places = (kept.place.clone(), place);
                self.differing.get_or_insert(places);
            }
        }
    }

    /// A remark of which one of its kind is enough.
    pub(super) fn note_once(&mut self, note: Finding) {
        if !self.notes.iter().any(|own| own.code() == note.code()) {
            self.notes.push(note);
        }
    }

    /// The badge of the picture, those of other standards beside it, and the remarks.
    fn settle(mut self, carrier: Carrier) -> Result<Settled, Finding> {
        if let Some((first, second)) = self.differing {
            return Err(Finding::new(Code::InputAmbiguous, "").with("first", first).with("second", second));
        }
        self.kept.sort_by_key(|found| found.standard);
        let mut kept = self.kept.into_iter();
        let Some(badge) = kept.next() else {
            return Err(Finding::new(Code::InputNoBadge, "").with("carrier", carrier.words()));
        };
        Ok(Settled { badge, others: kept.collect(), notes: self.notes })
    }
}

struct Settled {
    badge: Found,
    others: Vec<Found>,
    notes: Vec<Finding>,
}

/// Looks for badges in a picture that can carry one; `None` if the input is no such picture (IN-01).
fn find(bytes: &[u8], limits: &Limits, budget: &mut Budget) -> Option<(Carrier, Result<Finds, Finding>)> {
    if bytes.starts_with(b"\x89PNG") {
        return Some((Carrier::Png, png::find(bytes, limits, budget)));
    }
    if bytes.starts_with(b"\x1f\x8b") {
        // IN-01: an SVG that was compressed whole (.svgz). What does not come out as XML is another archive.
        let text = compression::expand(bytes, Compression::Gzip, limits.svg_bytes).ok()?;
        if budget.work(text.len() / 32).is_err() {
            return Some((Carrier::Archive, Err(Finding::new(Code::InputLimit, "").with("limit", "work"))));
        }
        return svg::find(&text, limits, budget);
    }
    svg::find(bytes, limits, budget)
}

/// Opens the badge in a picture; `None` if the input is no picture that can carry one.
pub(super) fn open(input: Input<'_>, limits: &Limits, budget: &mut Budget) -> Option<Opened> {
    let (carrier, finds) = find(input.bytes(), limits, budget)?;
    let settled = match finds.and_then(|finds| finds.settle(carrier)) {
        Ok(settled) => settled,
        Err(finding) => return Some(Opened::refused(carrier, finding)),
    };
    let mut opened = content(carrier, settled.badge, limits, budget);
    opened.notes.extend(settled.notes);
    // IN-PNG-11: what the picture shows is in nobody's signature.
    opened.notes.push(Finding::new(Code::InputPictureUnsigned, ""));
    opened.others = settled.others.into_iter().map(|found| content(carrier, found, limits, budget)).collect();
    Some(opened)
}

/// What a text in a picture is. It is opened like any text, so a picture inside a picture is none.
fn content(carrier: Carrier, found: Found, limits: &Limits, budget: &mut Budget) -> Opened {
    let Found { standard, place, text } = found;
    let address = ["http://", "https://"]
        .iter()
        .any(|scheme| text.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme)));
    let mut opened = if address && standard != Standard::OpenBadges2 {
        // IN-PNG-09: hosted badges are a matter of Open Badges 2.0; later standards want the credential itself.
        let reason = "it holds an address where the credential itself has to stand";
        Opened::refused(carrier, damaged(carrier, reason))
    } else {
        super::open(Input::from(text.as_str()), limits, budget)
    };
    opened.carrier = carrier;
    opened.place = place;
    opened.standard = Some(standard);
    opened
}

pub(super) fn damaged(carrier: Carrier, reason: impl AsRef<str>) -> Finding {
    Finding::new(Code::InputPictureMalformed, "").with("carrier", carrier.words()).with("reason", reason)
}

pub(super) fn limit(name: &str) -> Finding {
    Finding::new(Code::InputLimit, "").with("limit", name)
}

/// A badge that was taken out of a picture: nothing about it is verified.
///
/// ```
/// use proofmark::{Input, Limits, extract};
///
/// let picture = include_bytes!("../../../../fixtures/valid/baked-png-itxt-jwt.png");
/// let badge = extract(Input::from_bytes(picture), &Limits::default()).expect("a baked picture");
/// assert_eq!((badge.carrier.name(), badge.place.as_str()), ("png", "iTXt:openbadgecredential"));
/// assert!(badge.text.starts_with("eyJ"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Extracted {
    /// The form of the input.
    pub carrier: Carrier,
    /// The chunk or element that holds the badge; empty if the input is no picture but the badge itself.
    pub place: String,
    /// The badge as it stands there, without white space around it: JSON, a token, or the address of a hosted badge.
    pub text: String,
    /// Remarks, such as that the picture holds a second badge of another standard.
    pub notes: Vec<Finding>,
}

/// Takes the badge out of a PNG or SVG, without verifying it and without looking at a pixel. What is no picture but JSON, a
/// token or an address already is given back as it is.
///
/// # Errors
/// The finding that a report would have: there is no badge, the picture is damaged or beyond a limit, or it holds two
/// badges that differ.
///
/// ```
/// use proofmark::{Code, Input, Limits, extract};
///
/// let picture = r#"<svg xmlns="http://www.w3.org/2000/svg"><circle r="1"/></svg>"#;
/// let fault = extract(Input::from(picture), &Limits::default()).expect_err("there is no badge in it");
/// assert_eq!(fault.code(), Code::InputNoBadge);
/// ```
pub fn extract(input: Input<'_>, limits: &Limits) -> Result<Extracted, Finding> {
    let limits = limits.capped();
    let mut budget = Budget::new(limits.work);
    let Some((carrier, finds)) = find(input.bytes(), &limits, &mut budget) else {
        let Opened { carrier, content, notes, .. } = super::open(input, &limits, &mut budget);
        return match (content, carrier, std::str::from_utf8(input.bytes())) {
            (Ok(Content::Json(_) | Content::Jws(_)), _, Ok(text)) | (_, Carrier::Url, Ok(text)) => {
                Ok(Extracted { carrier, place: String::new(), text: text.to_owned(), notes })
            }
            (Err(finding), ..) => Err(finding),
            (Ok(_), ..) => Err(Finding::new(Code::InputUnrecognised, "")),
        };
    };
    let Settled { badge, others, mut notes } = finds?.settle(carrier)?;
    notes.extend(others.iter().map(|other| second(&other.place)));
    Ok(Extracted { carrier, place: badge.place, text: badge.text, notes })
}

/// IN-PNG-10: that there is a badge of another standard beside the one that is shown.
pub(crate) fn second(place: &str) -> Finding {
    Finding::new(Code::InputSecondBadge, "").with("place", place)
}
