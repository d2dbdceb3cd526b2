//! Documents that were fetched before: in memory, and on disk where the caller gave a folder.
//!
//! Only whole documents with status 200 are kept. That a document could not be had is never kept, so it is asked for anew
//! by the next verification (THREAT-41).

mod disk;
mod entry;

pub(crate) use entry::{Entry, now};

use crate::{Error, Options};
use disk::Disk;
use proofmark::Need;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

/// Most bytes and documents in memory. Beyond it all are forgotten, which costs no more than asking again.
const MEMORY_BYTES: usize = 64 << 20;
const MEMORY_ENTRIES: usize = 4_096;

/// The place of one document. Whoever holds its lock fetches; the others wait and find the document there.
pub(crate) type Slot = tokio::sync::Mutex<Option<Entry>>;

#[derive(Debug)]
pub(crate) struct Cache {
    memory: Mutex<Memory>,
    disk: Option<Disk>,
}

#[derive(Debug, Default)]
struct Memory {
    slots: BTreeMap<String, Arc<Slot>>,
    /// All that came in since all was forgotten; what replaced something else counts too.
    bytes: usize,
}

impl Cache {
    pub(crate) fn new(options: &Options) -> Result<Self, Error> {
        let disk = match &options.cache {
            Some(folder) => Some(
                Disk::open(folder, options.development.is_some()).map_err(|fault| Error::Cache(fault.to_string()))?,
            ),
            None => None,
        };
        Ok(Self { memory: Mutex::default(), disk })
    }

    /// The place of the document of a need. A need's identifier is a digest of kind and address; the kind settles what is
    /// asked for and how, so one document never stands in for another one (THREAT-51).
    pub(crate) fn slot(&self, need: &Need) -> Arc<Slot> {
        let mut memory = self.memory();
        if memory.slots.len() >= MEMORY_ENTRIES || memory.bytes > MEMORY_BYTES {
            *memory = Memory::default();
        }
        memory.slots.entry(need.id.clone()).or_default().clone()
    }

    /// What the disk has of a document.
    pub(crate) fn read(&self, need: &Need) -> Option<Entry> {
        let entry = self.disk.as_ref()?.read(need)?;
        self.count(&entry);
        Some(entry)
    }

    /// Keeps a document. A cache that cannot be written is slower and nothing else.
    pub(crate) fn keep(&self, need: &Need, entry: &Entry) {
        self.count(entry);
        if let Some(disk) = &self.disk {
            // The folder may be full or gone.
            let _ = disk.write(need, entry);
        }
    }

    fn count(&self, entry: &Entry) {
        let mut memory = self.memory();
        memory.bytes = memory.bytes.saturating_add(entry.resource.bytes().len());
    }

    fn memory(&self) -> std::sync::MutexGuard<'_, Memory> {
        self.memory.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
