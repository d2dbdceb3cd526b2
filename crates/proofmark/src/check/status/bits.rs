//! The bits of a status list: reading one entry (THREAT-39).

/// Where entry 0 lies in the first byte (ST-GEN-07).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    /// In the most significant bits: the lists of the W3C.
    MostFirst,
    /// In the least significant bits: Token Status List.
    LeastFirst,
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
    use crate::compression::{Compression, expand};
    use proptest::prelude::*;

    #[test]
    fn st_tsl_08_the_examples_of_the_draft_read_from_the_least_significant_bit() {
        let unpack = |hex: &str| expand(&crate::encoding::hex_decode(hex).unwrap(), Compression::Zlib, 100).unwrap();
        let read = |bytes: &[u8], size: u8| -> Vec<u8> {
            (0..entries(bytes, size)).map(|index| entry(bytes, index, size, Order::LeastFirst).unwrap()).collect()
        };
        assert_eq!(read(&unpack("78dadbb918000217015d"), 1), [1, 0, 0, 1, 1, 1, 0, 1, 1, 1, 0, 0, 0, 1, 0, 1]);
        assert_eq!(read(&unpack("78da3be9f2130003df0207"), 2), [1, 2, 0, 3, 0, 1, 0, 1, 1, 2, 3, 3]);
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
    }
}
