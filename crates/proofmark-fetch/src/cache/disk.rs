//! Documents in a folder, one file each: a line that says the format, a line of JSON about the document, its bytes.

use super::entry::Entry;
use crate::client::Validators;
use proofmark::{Need, Resource};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::fs;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

const FORMAT: &[u8] = b"proofmark document 1\n";
/// Most bytes in the folder. A badge may ask for some 100 MB; what does not fit is not kept.
const FOLDER_BYTES: u64 = 256 << 20;
/// Longest head of a file: two lines.
const HEAD_BYTES: u64 = 16_384;
/// After this a document is deleted even if its server would confirm it.
const KEPT: Duration = Duration::from_secs(7 * 86_400);

#[derive(Debug)]
pub(super) struct Disk {
    folder: PathBuf,
    /// Documents fetched with the relaxations of development have names of their own and are never read without them.
    extension: &'static str,
    bytes: AtomicU64,
    written: AtomicU64,
}

/// What the second line says.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Head {
    url: String,
    kind: String,
    fetched: u64,
    lifetime: u64,
    media_type: Option<String>,
    #[serde(default)]
    came_from: Option<String>,
    etag: Option<String>,
    last_modified: Option<String>,
    sha256: String,
}

impl Disk {
    pub(super) fn open(folder: &Path, development: bool) -> io::Result<Self> {
        private_folder(folder)?;
        let extension = if development { "development" } else { "document" };
        Ok(Self {
            folder: folder.to_owned(),
            extension,
            bytes: AtomicU64::new(tidy(folder)?),
            written: AtomicU64::new(0),
        })
    }

    /// A document as it was kept. A file that is damaged, or is about something else, is as good as none.
    pub(super) fn read(&self, need: &Need) -> Option<Entry> {
        let most = need.max_bytes.saturating_add(HEAD_BYTES);
        let mut text = Vec::new();
        let file = fs::File::open(self.path(need)).ok()?;
        file.take(most.saturating_add(1)).read_to_end(&mut text).ok()?;
        if u64::try_from(text.len()).ok()? > most {
            return None;
        }
        let rest = text.strip_prefix(FORMAT)?;
        let end = rest.iter().position(|byte| *byte == b'\n')?;
        let (head, body) = rest.split_at_checked(end)?;
        let body = body.get(1..)?;
        let head: Head = serde_json::from_slice(head).ok()?;
        if head.url != need.url || head.kind != need.kind.name() || head.sha256 != digest(body) {
            return None;
        }
        let mut resource = Resource::new(body);
        if let Some(name) = &head.media_type {
            resource = resource.media_type(name);
        }
        if let Some(url) = &head.came_from {
            resource = resource.came_from(url);
        }
        let validators = Validators { etag: head.etag, last_modified: head.last_modified };
        Some(Entry::kept(resource, head.fetched, head.lifetime, validators))
    }

    /// Writes beside and renames, so that no reader ever sees half a file.
    pub(super) fn write(&self, need: &Need, entry: &Entry) -> io::Result<()> {
        let body = entry.resource.bytes();
        let head = Head {
            url: need.url.clone(),
            kind: need.kind.name().to_owned(),
            fetched: entry.fetched,
            lifetime: entry.lifetime,
            media_type: entry.resource.kind().map(str::to_owned),
            came_from: entry.resource.origin().map(str::to_owned),
            etag: entry.validators.etag.clone(),
            last_modified: entry.validators.last_modified.clone(),
            sha256: digest(body),
        };
        let mut text = FORMAT.to_vec();
        serde_json::to_writer(&mut text, &head)?;
        text.push(b'\n');
        text.extend_from_slice(body);
        let length = u64::try_from(text.len()).unwrap_or(u64::MAX);
        // What stands there is out of date.
        if let Ok(before) = fs::metadata(self.path(need)) {
            fs::remove_file(self.path(need))?;
            let _ =
                self.bytes.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |bytes| bytes.checked_sub(before.len()));
        }
        if self.bytes.fetch_add(length, Ordering::Relaxed).saturating_add(length) > FOLDER_BYTES {
            self.bytes.fetch_sub(length, Ordering::Relaxed);
            return Ok(());
        }
        let number = self.written.fetch_add(1, Ordering::Relaxed);
        let beside = self.folder.join(format!("{}.{}-{number}.part", need.id, std::process::id()));
        let written = fs::File::create(&beside)
            .and_then(|mut file| file.write_all(&text))
            .and_then(|()| fs::rename(&beside, self.path(need)));
        if written.is_err() {
            let _ = fs::remove_file(&beside);
        }
        written
    }

    fn path(&self, need: &Need) -> PathBuf {
        self.folder.join(format!("{}.{}", need.id, self.extension))
    }
}

/// Deletes what is too old to be of use and counts the bytes of the rest. Files of others are left alone.
fn tidy(folder: &Path) -> io::Result<u64> {
    let mut bytes = 0_u64;
    for file in fs::read_dir(folder)? {
        let path = file?.path();
        let ours = path.extension().is_some_and(|name| name == "document" || name == "development" || name == "part");
        let Ok(about) = fs::metadata(&path) else { continue };
        if !ours || !about.is_file() {
            continue;
        }
        let age = about.modified().ok().and_then(|when| when.elapsed().ok()).unwrap_or_default();
        if age > KEPT {
            let _ = fs::remove_file(&path);
        } else {
            bytes = bytes.saturating_add(about.len());
        }
    }
    Ok(bytes)
}

/// Nobody else may read which badges were checked, or put a key there.
fn private_folder(folder: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(folder)
}

fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
#[expect(clippy::unwrap_used, reason = "a test fails by panicking")]
mod tests {
    use super::*;
    use proofmark::{Limits, NeedKind};

    fn in_a_folder(name: &str, test: impl FnOnce(&Path, &Need, &Entry)) {
        let folder = std::env::temp_dir().join(format!("proofmark-fetch-disk-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&folder);
        let need = Need::new(NeedKind::StatusList, "https://college.example/list", &Limits::default());
        let resource = Resource::new(b"{}").media_type("application/vc").came_from("https://lists.example/1");
        test(&folder, &need, &Entry::kept(resource, 1_780_000_000, 300, Validators::default()));
        fs::remove_dir_all(&folder).unwrap();
    }

    #[test]
    fn what_came_in_development_is_never_used_outside_of_it() {
        in_a_folder("development", |folder, need, entry| {
            Disk::open(folder, true).unwrap().write(need, entry).unwrap();
            assert_eq!(Disk::open(folder, true).unwrap().read(need).as_ref(), Some(entry));
            assert_eq!(Disk::open(folder, false).unwrap().read(need), None);
            Disk::open(folder, false).unwrap().write(need, entry).unwrap();
            assert_eq!(fs::read_dir(folder).unwrap().count(), 2);
        });
    }

    #[test]
    fn a_full_folder_keeps_nothing_more_and_nothing_that_is_out_of_date() {
        in_a_folder("full", |folder, need, entry| {
            let disk = Disk::open(folder, false).unwrap();
            disk.write(need, entry).unwrap();
            let one = disk.bytes.load(Ordering::Relaxed);
            for _ in 0..3 {
                disk.write(need, entry).unwrap();
            }
            assert_eq!((disk.bytes.load(Ordering::Relaxed), tidy(folder).unwrap()), (one, one));
            disk.bytes.store(FOLDER_BYTES + one, Ordering::Relaxed);
            disk.write(need, entry).unwrap();
            assert_eq!(disk.read(need), None);
            assert_eq!(disk.bytes.load(Ordering::Relaxed), FOLDER_BYTES);
        });
    }

    #[cfg(unix)]
    #[test]
    fn the_folder_is_the_users_own() {
        use std::os::unix::fs::PermissionsExt;
        in_a_folder("mode", |folder, _, _| {
            Disk::open(folder, false).unwrap();
            assert_eq!(fs::metadata(folder).unwrap().permissions().mode() & 0o777, 0o700);
        });
    }
}
