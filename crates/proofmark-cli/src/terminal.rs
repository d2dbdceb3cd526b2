//! What a terminal needs: width, wrapping, colour, and text from outside made harmless.

use anstyle::{AnsiColor, Style};
use proofmark::Verdict;
use std::fmt::Write as _;
use std::io::Write as _;

pub(crate) const BOLD: Style = Style::new().bold();
pub(crate) const DIM: Style = Style::new().dimmed();
pub(crate) const GREEN: Style = AnsiColor::Green.on_default().bold();
pub(crate) const RED: Style = AnsiColor::Red.on_default().bold();
pub(crate) const YELLOW: Style = AnsiColor::Yellow.on_default().bold();

/// Longest text from a credential that is shown in one place.
const SHOWN_CHARS: usize = 600;

/// The colour of a verdict.
pub(crate) fn verdict_style(verdict: Verdict) -> Style {
    match verdict {
        Verdict::Valid => GREEN,
        Verdict::Invalid => RED,
        Verdict::Indeterminate => YELLOW,
    }
}

/// Columns to write in: those of the terminal, or of the variable COLUMNS, within reason.
fn width() -> usize {
    let columns = std::env::var("COLUMNS").ok().and_then(|columns| columns.parse().ok());
    let measured = || terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
    columns.or_else(measured).unwrap_or(100).clamp(40, 100)
}

/// Text from outside on one line: nothing that moves the cursor, hides or turns around what follows (THREAT-51).
pub(crate) fn safe(text: &str) -> String {
    let mut out = String::new();
    let mut space = false;
    for character in text.chars().take(SHOWN_CHARS) {
        match character {
            ' ' | '\n' | '\r' | '\t' => space = !out.is_empty(),
            _ => {
                if std::mem::take(&mut space) {
                    out.push(' ');
                }
                if is_harmless(character) { out.push(character) } else { out.extend(character.escape_unicode()) }
            }
        }
    }
    if text.chars().nth(SHOWN_CHARS).is_some() {
        out.push('…');
    }
    out
}

fn is_harmless(character: char) -> bool {
    !character.is_control()
        && !matches!(character,
            '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}'
            | '\u{e0000}'..='\u{e007f}')
}

/// Text in the making, for so many columns.
pub(crate) struct Page {
    pub(crate) text: String,
    width: usize,
}

impl Page {
    /// A page as wide as the terminal.
    pub(crate) fn new() -> Self {
        Self { text: String::new(), width: width() }
    }

    /// A page that will be moved to the right by so many columns.
    pub(crate) fn narrower(&self, columns: usize) -> Self {
        Self { text: String::new(), width: self.width.saturating_sub(columns).max(24) }
    }

    /// Whether there is no room for two columns.
    pub(crate) fn is_narrow(&self) -> bool {
        self.width < 72
    }

    /// Appends a paragraph, wrapped; `first` starts its first line and the others are indented by as many blanks.
    pub(crate) fn paragraph(&mut self, first: &str, text: &str, style: Style) {
        self.titled(first, Style::new(), text, style);
    }

    /// The same, with `first` in a style of its own.
    pub(crate) fn titled(&mut self, first: &str, first_style: Style, text: &str, style: Style) {
        let indent = " ".repeat(textwrap::core::display_width(first));
        // Addresses stay in one piece, so that they can be copied: no break at hyphens or slashes, nor where they do not fit.
        let options = textwrap::Options::new(self.width)
            .initial_indent(first)
            .subsequent_indent(&indent)
            .word_separator(textwrap::WordSeparator::AsciiSpace)
            .break_words(false)
            .word_splitter(textwrap::WordSplitter::NoHyphenation);
        for (position, line) in textwrap::wrap(text, options).iter().enumerate() {
            let (start, start_style) =
                if position == 0 { (first, first_style) } else { (indent.as_str(), Style::new()) };
            // An empty text leaves the trailing blanks of its label out.
            let rest = line.strip_prefix(start).unwrap_or_default();
            let start = if rest.is_empty() { start.trim_end() } else { start };
            let _ = writeln!(self.text, "{start_style}{start}{start_style:#}{style}{rest}{style:#}");
        }
    }
}

/// Says on standard error what went wrong.
pub(crate) fn complain(message: &str) {
    // Nothing is left to be done when even this cannot be written.
    let _ = writeln!(anstream::stderr(), "{RED}proofmark:{RED:#} {}", safe(message));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn threat_51_nothing_from_outside_steers_the_terminal() {
        assert_eq!(safe("a\u{1b}[31mb"), "a\\u{1b}[31mb");
        assert_eq!(safe("  two\n lines\t"), "two lines");
        assert_eq!(safe("x\u{202e}y\u{200b}z"), "x\\u{202e}y\\u{200b}z");
        assert_eq!(safe("薬草の基礎 🌿"), "薬草の基礎 🌿");
        assert_eq!(safe(&"x".repeat(1000)).chars().count(), SHOWN_CHARS + 1);
    }

    #[test]
    fn paragraphs_hang() {
        let mut page = Page { text: String::new(), width: 100 };
        page.paragraph("  - ", &"word ".repeat(60), Style::new());
        let out = page.text;
        assert!(out.lines().all(|line| line.chars().count() <= 100));
        assert!(out.lines().skip(1).all(|line| line.starts_with("    word")));
    }
}
