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
  const known = await stored(need.url);
  if (known) return known;
  const document = await fetcher(need);
  // What failed is not kept: it may work the next time.
  if (document.body) await store(document);
  return document;
}

/** Badges that ask at the same time share one request. */
const fetcher = createFetcher();

/** How long a document is taken for current. Documents are kept, verdicts never. */
const KEPT_MS = 15 * 60 * 1000;

/** The session's storage has 10 MB; a larger document is fetched anew. */
const MOST_BYTES = 2 * 1024 * 1024;

const key = (url) => `document ${url}`;

async function stored(url) {
  const { [key(url)]: entry } = await chrome.storage.session.get(key(url));
  if (!entry || Date.now() - entry.at > KEPT_MS || Date.now() < entry.at) return null;
  return { ...entry.document, body: fromBase64(entry.body) };
}

async function store({ body, ...document }) {
  if (body.length > MOST_BYTES) return;
  await chrome.storage.session.set({ [key(document.url)]: { at: Date.now(), document, body: toBase64(body) } });
}
