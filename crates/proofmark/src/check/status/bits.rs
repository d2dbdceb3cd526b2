//! The bits of a status list: expanding them under a cap, and reading one entry (THREAT-39, THREAT-40).

use flate2::bufread::{GzDecoder, ZlibDecoder};
use std::io::{BufRead, Read};

/// How a list is compressed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Compression {
    /// RFC 1952: BitstringStatusList, StatusList2021.
    Gzip,
    /// RFC 1950: Token Status List.
    Zlib,
    /// By its first bytes: what the text of RevocationList2020 asks for is zlib, what is deployed is gzip (ST-RL20-01).
    Either,
}

impl Compression {
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Gzip => "gzip",
            Self::Zlib => "zlib",
            Self::Either => "gzip or zlib",
        }
    }
}

/// Where entry 0 lies in the first byte (ST-GEN-07).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    /// In the most significant bits: the lists of the W3C.
    MostFirst,
    /// In the least significant bits: Token Status List.
    LeastFirst,
}

/// Why a list cannot be expanded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Unreadable {
    /// It has more bytes than the cap.
    Limit,
    /// It is not well-formed, or something follows it.
    Malformed(&'static str),
}

/// Expands a list, at most to `cap` bytes. What is too large is found out before memory is taken for it.
pub(super) fn expand(packed: &[u8], compression: Compression, cap: u64) -> Result<Vec<u8>, Unreadable> {
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

/// The number of whole entries.
pub(super) fn entries(bytes: &[u8], size: u8) -> u64 {
    let bits = u64::try_from(bytes.len()).unwrap_or(u64::MAX).saturating_mul(8);
    bits.checked_div(u64::from(size)).unwrap_or(0)
}

/// The entry at `index`, `size` bits wide (1 to 8); `None` beyond the end (ST-BSL-07, ST-TSL-07).
pub(super) fn entry(bytes: &[u8], index: u64, size: u8, order: Order) -> Option<u8> {
    if size == 0 || size > 8 || index >= entries(bytes, size) {
        return None;
    }
    let first = index.checked_mul(u64::from(size))?;
    let mut value = 0_u8;
    for step in 0..u64::from(size) {
        let position = first.checked_add(step)?;
        let byte = *bytes.get(usize::try_from(position / 8).ok()?)?;
        let within = u32::try_from(position % 8).ok()?;
        match order {
            Order::MostFirst => value = (value << 1) | (byte.rotate_left(within) >> 7),
            Order::LeastFirst => value |= ((byte >> within) & 1) << step,
        }
    }
    Some(value)
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
    fn st_tsl_08_the_examples_of_the_draft_read_from_the_least_significant_bit() {
        let unpack = |hex: &str| expand(&crate::encoding::hex_decode(hex).unwrap(), Compression::Zlib, 100).unwrap();
        let read = |bytes: &[u8], size: u8| -> Vec<u8> {
            (0..entries(bytes, size)).map(|index| entry(bytes, index, size, Order::LeastFirst).unwrap()).collect()
        };
        assert_eq!(read(&unpack("78dadbb918000217015d"), 1), [1, 0, 0, 1, 1, 1, 0, 1, 1, 1, 0, 0, 0, 1, 0, 1]);
        assert_eq!(read(&unpack("78da3be9f2130003df0207"), 2), [1, 2, 0, 3, 0, 1, 0, 1, 1, 2, 3, 3]);
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

    /// A list as a text of ones and zeros, read with nothing but slicing.
    fn reference(bytes: &[u8], index: u64, size: u8, order: Order) -> Option<u8> {
        let digits: String = bytes
            .iter()
            .map(|byte| {
                let text = format!("{byte:08b}");
                if order == Order::MostFirst { text } else { text.chars().rev().collect() }
            })
            .collect();
        let start = usize::try_from(index).ok()?.checked_mul(usize::from(size))?;
        let own = digits.get(start..start.checked_add(usize::from(size))?)?;
        let own: String = if order == Order::MostFirst { own.to_owned() } else { own.chars().rev().collect() };
        u8::from_str_radix(&own, 2).ok()
    }

    proptest! {
        #[test]
        fn st_gen_07_every_width_order_and_index_reads_like_the_reference(
            bytes in proptest::collection::vec(any::<u8>(), 0..40),
            index in 0_u64..400,
            size in 1_u8..=8,
            least in any::<bool>(),
        ) {
            let order = if least { Order::LeastFirst } else { Order::MostFirst };
            prop_assert_eq!(entry(&bytes, index, size, order), reference(&bytes, index, size, order));
        }

        #[test]
        fn threat_39_no_index_is_read_beyond_the_end(index in any::<u64>(), size in any::<u8>()) {
            let bytes = [0xff; 64];
            let read = entry(&bytes, index, size, Order::MostFirst);
            prop_assert_eq!(read.is_some(), (1..=8).contains(&size) && index < entries(&bytes, size));
        }

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
