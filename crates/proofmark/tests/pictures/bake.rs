//! Bakes badges into pictures: a part of the test kit and of nothing else.

use flate2::{Compression, Crc, write::ZlibEncoder};
use std::io::Write;

/// The ways into a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Way {
    Itxt,
    ItxtCompressed,
    Text,
    Ztxt,
    /// Behind the pixels.
    ItxtBehind,
    SvgAttribute,
    SvgCdata,
    SvgText,
}

impl Way {
    pub(crate) const ALL: [Self; 8] = [
        Self::Itxt,
        Self::ItxtCompressed,
        Self::Text,
        Self::Ztxt,
        Self::ItxtBehind,
        Self::SvgAttribute,
        Self::SvgCdata,
        Self::SvgText,
    ];

    pub(crate) fn is_png(self) -> bool {
        !matches!(self, Self::SvgAttribute | Self::SvgCdata | Self::SvgText)
    }

    /// Whether letters beyond ASCII have one meaning there.
    pub(crate) fn takes(self, text: &str) -> bool {
        match self {
            Self::Text | Self::Ztxt => text.is_ascii(),
            // A line break in an attribute is a space to every reader, and white space in a token is none.
            Self::SvgAttribute => !text.contains(|letter: char| letter.is_ascii_whitespace()),
            _ => true,
        }
    }

    pub(crate) fn place(self) -> &'static str {
        match self {
            Self::Itxt | Self::ItxtCompressed | Self::ItxtBehind => "iTXt:openbadgecredential",
            Self::Text => "tEXt:openbadgecredential",
            Self::Ztxt => "zTXt:openbadgecredential",
            Self::SvgAttribute => "openbadges:credential/@verify",
            Self::SvgCdata | Self::SvgText => "openbadges:credential",
        }
    }
}

const KEYWORD: &str = "openbadgecredential";

/// A picture with this text in it.
pub(crate) fn bake(text: &str, way: Way) -> Vec<u8> {
    let itxt = |flag: u8, text: &[u8]| chunk(b"iTXt", &[KEYWORD.as_bytes(), &[0, flag, 0, 0, 0], text].concat());
    let baked = match way {
        Way::Itxt | Way::ItxtBehind => itxt(0, text.as_bytes()),
        Way::ItxtCompressed => itxt(1, &zlib(text.as_bytes())),
        Way::Text => chunk(b"tEXt", &[KEYWORD.as_bytes(), &[0], text.as_bytes()].concat()),
        Way::Ztxt => chunk(b"zTXt", &[KEYWORD.as_bytes(), &[0, 0], &zlib(text.as_bytes())].concat()),
        Way::SvgAttribute => return svg(&format!("<openbadges:credential verify=\"{}\"/>", escaped(text))),
        Way::SvgCdata => {
            let parts = text.replace("]]>", "]]]]><![CDATA[>");
            return svg(&format!("<openbadges:credential><![CDATA[{parts}]]></openbadges:credential>"));
        }
        Way::SvgText => return svg(&format!("<openbadges:credential>{}</openbadges:credential>", escaped(text))),
    };
    let pixels = chunk(b"IDAT", &zlib(&[0, 96, 96, 96]));
    let (before, behind) = if way == Way::ItxtBehind { (Vec::new(), baked) } else { (baked, Vec::new()) };
    png(&[before, pixels, behind].concat())
}

/// A PNG of one pixel around these chunks.
pub(crate) fn png(chunks: &[u8]) -> Vec<u8> {
    let header = chunk(b"IHDR", &[0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
    [&b"\x89PNG\r\n\x1a\n"[..], &header, chunks, &chunk(b"IEND", &[])].concat()
}

pub(crate) fn chunk(kind: &[u8; 4], data: &[u8]) -> Vec<u8> {
    let mut crc = Crc::new();
    crc.update(kind);
    crc.update(data);
    let length = u32::try_from(data.len()).expect("a chunk of bounded size");
    [&length.to_be_bytes()[..], kind, data, &crc.sum().to_be_bytes()].concat()
}

pub(crate) fn zlib(bytes: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::best());
    encoder.write_all(bytes).expect("memory");
    encoder.finish().expect("memory")
}

/// An SVG around this.
pub(crate) fn svg(inside: &str) -> Vec<u8> {
    let namespaces = "xmlns=\"http://www.w3.org/2000/svg\" xmlns:openbadges=\"https://purl.imsglobal.org/ob/v3p0\"";
    format!("<svg {namespaces}>{inside}<circle r=\"1\"/></svg>").into_bytes()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").replace('\r', "&#13;")
}
