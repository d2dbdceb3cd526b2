//! Compressed data from outside, expanded under a cap (RFC 1950, RFC 1952, THREAT-40).

use flate2::bufread::{GzDecoder, ZlibDecoder};
use std::io::{BufRead, Read};

/// How data is compressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Compression {
    /// RFC 1952: BitstringStatusList, StatusList2021, SVG pictures.
    Gzip,
    /// RFC 1950: Token Status List, texts in a PNG.
    Zlib,
    /// By its first bytes: what the text of RevocationList2020 asks for is zlib, what is deployed is gzip (ST-RL20-01).
    Either,
}

impl Compression {
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Gzip => "gzip",
            Self::Zlib => "zlib",
            Self::Either => "gzip or zlib",
        }
    }
}

/// Why data cannot be expanded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unreadable {
    /// It has more bytes than the cap.
    Limit,
    /// It is not well-formed, or something follows it.
    Malformed(&'static str),
}

/// Expands data, at most to `cap` bytes. What is too large is found out before memory is taken for it.
pub(crate) fn expand(packed: &[u8], compression: Compression, cap: u64) -> Result<Vec<u8>, Unreadable> {
    let gzip = match compression {
        Compression::Gzip => true,
        Compression::Zlib => false,
        Compression::Either => packed.starts_with(&[0x1f, 0x8b]),
    };
    if gzip {
        read(packed, cap, GzDecoder::new, GzDecoder::into_inner)
    } else {
        read(packed, cap, ZlibDecoder::new, ZlibDecoder::into_inner)
    }
}

fn read<'p, D: Read>(
    packed: &'p [u8],
    cap: u64,
    open: impl Fn(&'p [u8]) -> D,
    rest: impl Fn(D) -> &'p [u8],
) -> Result<Vec<u8>, Unreadable> {
    let malformed = Unreadable::Malformed("its compressed data is damaged or cut off");
    let mut counted = 0_u64;
    let mut decoder = open(packed);
    let mut window = vec![0_u8; 32_768];
    loop {
        let count = decoder.read(&mut window).map_err(|_| malformed)?;
        if count == 0 {
            break;
        }
        counted = counted.saturating_add(u64::try_from(count).unwrap_or(u64::MAX));
        if counted > cap {
            return Err(Unreadable::Limit);
        }
    }
    // ST-BSL-13: one member, and nothing behind it that another reader might take for the list.
    if !rest(decoder).fill_buf().map_err(|_| malformed)?.is_empty() {
        return Err(Unreadable::Malformed("something follows its compressed data"));
    }
    let mut bytes = Vec::new();
    bytes.try_reserve_exact(usize::try_from(counted).unwrap_or(usize::MAX)).map_err(|_| Unreadable::Limit)?;
    open(packed).take(counted).read_to_end(&mut bytes).map_err(|_| malformed)?;
    Ok(bytes)
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test that cannot set up its case has failed")]
mod tests {
    use super::*;
    use flate2::write::{GzEncoder, ZlibEncoder};
    use proptest::prelude::*;
    use std::io::Write;

    fn gzip(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), flate2::Compression::fast());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    fn zlib(bytes: &[u8]) -> Vec<u8> {
        let mut encoder = ZlibEncoder::new(Vec::new(), flate2::Compression::fast());
        encoder.write_all(bytes).unwrap();
        encoder.finish().unwrap()
    }

    #[test]
    fn st_bsl_13_damage_truncation_and_what_follows_are_refused() {
        let packed = gzip(&[7; 20_000]);
        assert_eq!(expand(&packed, Compression::Gzip, 20_000).unwrap(), [7; 20_000]);
        assert_eq!(expand(&packed, Compression::Gzip, 19_999), Err(Unreadable::Limit));
        for cut in 0..packed.len() {
            assert!(expand(packed.get(..cut).unwrap(), Compression::Gzip, 20_000).is_err(), "{cut}");
        }
        let twice = [packed.as_slice(), &packed].concat();
        let more = [packed.as_slice(), &[0]].concat();
        for bad in [twice, more] {
            assert!(matches!(expand(&bad, Compression::Gzip, 1 << 20), Err(Unreadable::Malformed(_))));
        }
        let mut checksum = packed.clone();
        let place = checksum.len() - 6;
        *checksum.get_mut(place).unwrap() ^= 1;
        assert!(matches!(expand(&checksum, Compression::Gzip, 1 << 20), Err(Unreadable::Malformed(_))));
        assert!(expand(&packed, Compression::Zlib, 1 << 20).is_err());
        assert_eq!(
            expand(&packed, Compression::Either, 1 << 20),
            expand(&zlib(&[7; 20_000]), Compression::Either, 1 << 20)
        );
    }

    #[test]
    fn threat_40_a_gibibyte_of_zeros_ends_at_the_cap() {
        let mut encoder = GzEncoder::new(Vec::new(), flate2::Compression::fast());
        for _ in 0..1_024 {
            encoder.write_all(&vec![0; 1 << 20]).unwrap();
        }
        assert_eq!(expand(&encoder.finish().unwrap(), Compression::Gzip, 16 << 20), Err(Unreadable::Limit));
    }

    proptest! {
        #[test]
        fn what_is_packed_comes_out_again(bytes in proptest::collection::vec(any::<u8>(), 0..5_000)) {
            prop_assert_eq!(expand(&gzip(&bytes), Compression::Gzip, 5_000).unwrap(), bytes.clone());
            prop_assert_eq!(expand(&zlib(&bytes), Compression::Zlib, 5_000).unwrap(), bytes);
        }

        #[test]
        fn garbage_never_panics(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = expand(&bytes, Compression::Either, 10_000);
            let _ = expand(&[&[0x1f, 0x8b, 8, 0][..], &bytes].concat(), Compression::Gzip, 10_000);
        }
    }
}
