import { createFetcher } from 'proofmark/slim';
import { fromBase64, toBase64 } from './base64.js';

/** Whether the user allowed to ask the host of an address. */
export function permitted(address) {
  return chrome.permissions.contains({ origins: [`https://${new URL(address).host}/*`] });
}

/**
 * The document for a need: from the cache, else from its host, if the user allowed it. If not, the host is added to `wanted`.
 *
 * A list is fetched whole and shared by all badges, so that its host does not learn which of them is looked at (THREAT-51).
 */
export async function documentOf(need, wanted) {
  if (!need.url.startsWith('https://')) return null;
  if (!(await permitted(need.url))) {
    wanted.add(new URL(need.url).host);
    return null;
  }
  const known = await stored(need.id);
  if (known) return known;
  const document = await fetcher(need);
  // What failed is not kept: it may work the next time.
  if (document.body) await store(need.id, document);
  return document;
}

/** Badges that ask at the same time share one request. */
const fetcher = createFetcher();

/** How long a document is taken for current. Documents are kept, verdicts never. */
const KEPT_MS = 15 * 60 * 1000;

/** The session's storage has 10 MB; a larger document is fetched anew. */
const MOST_BYTES = 2 * 1024 * 1024;

/** By what is asked and where (THREAT-51). */
const PREFIX = 'document ';

async function stored(id) {
  const { [PREFIX + id]: entry } = await chrome.storage.session.get(PREFIX + id);
  if (!entry || !isCurrent(entry)) return null;
  return { ...entry.document, body: fromBase64(entry.body) };
}

/** Keeping a document saves a request; where there is no room, nothing is lost but that. */
async function store(id, { body, ...document }) {
  if (body.length > MOST_BYTES) return;
  const entry = { [PREFIX + id]: { at: Date.now(), document, body: toBase64(body) } };
  await chrome.storage.session.set(entry).catch(async () => {
    await forget();
    await chrome.storage.session.set(entry).catch(() => {});
  });
}

/** Gives back the room of what is no longer current. */
async function forget() {
  const entries = Object.entries(await chrome.storage.session.get(null));
  await chrome.storage.session.remove(entries.filter(([key, entry]) => key.startsWith(PREFIX) && !isCurrent(entry)).map(([key]) => key));
}

function isCurrent({ at }) {
  return Date.now() - at <= KEPT_MS && Date.now() >= at;
}
