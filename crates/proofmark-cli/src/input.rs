//! Reading files and standard input, never more than a bounded number of bytes.

use crate::terminal::complain;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

/// One byte more than any limit of the library allows, so that a larger file is still recognised as too large.
const MOST_BYTES: u64 = (64 << 20) + 1;

/// The bytes of a file, or of standard input for `-`.
pub(crate) fn read(path: &Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    if path.as_os_str() == "-" {
        io::stdin().lock().take(MOST_BYTES).read_to_end(&mut bytes)?;
    } else {
        File::open(path)?.take(MOST_BYTES).read_to_end(&mut bytes)?;
    }
    Ok(bytes)
}

/// The same for a command that has nothing else to do: a fault is told at once.
pub(crate) fn read_or_complain(path: &Path) -> Option<Vec<u8>> {
    read(path).map_err(|fault| complain(&format!("{}: {fault}", path.display()))).ok()
}

/// The bytes of a file that this command wrote itself, however many.
pub(crate) fn read_whole(path: &Path) -> io::Result<Vec<u8>> {
    std::fs::read(path)
}
