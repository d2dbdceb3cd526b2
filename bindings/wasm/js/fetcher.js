// Answers what a report asks for, by the rules of each need. `crates/proofmark-fetch` is the same outside of JavaScript.

const EACH_MS = 5_000;
/** For how long a document is as good as a new one: thirty badges of one page share one list and one key. */
const JUST_NOW_MS = 30_000;
const URL_CHARS = 2_048;

/** Last labels that never belong to a public host: RFC 6761, RFC 6762 appendix G, RFC 7686, RFC 8375. */
const INNER = ['localhost', 'local', 'localdomain', 'internal', 'intranet', 'private', 'corp', 'home', 'lan', 'onion', 'arpa'];
const LABEL = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;

/** Why a document could not be had. The words are those of the other front ends; reports quote them. */
class Unavailable extends Error {}

/**
 * A fetcher that keeps what it got for a moment. Failures are never kept (THREAT-41).
 * @param {import('./types.js').FetcherOptions} [options]
 * @returns {import('./types.js').Fetcher}
 */
export function createFetcher({ fetch = (url, init) => globalThis.fetch(url, init), development = false } = {}) {
  /** @type {Map<string, { since: number, answer: Promise<import('./types.js').ResourceEntry> }>} */
  const kept = new Map();
  return (need) => {
    const now = Date.now();
    for (const [id, { since }] of kept) if (now - since > JUST_NOW_MS) kept.delete(id);
    const found = kept.get(need.id);
    if (found) return found.answer;
    // A need's id is a digest of kind and address, and the kind settles how it is asked: nothing stands in for another (THREAT-51).
    const answer = within(EACH_MS, (signal) => ask(need, { fetch, development, signal })).then(
      (entry) => entry,
      (fault) => {
        kept.delete(need.id);
        return failure(need, fault);
      },
    );
    kept.set(need.id, { since: now, answer });
    return answer;
  };
}

/** @param {import('./types.js').Need} need @param {unknown} fault @returns {import('./types.js').ResourceEntry} */
function failure({ url, kind }, fault) {
  const reason = fault instanceof Unavailable ? fault.message : 'the answer is damaged or incomplete';
  // OB2-HST-03: an issuer withdraws a hosted badge by it.
  return kind === 'badge-assertion' && reason === 'HTTP 410' ? { url, kind, gone: true } : { url, kind, failed: reason };
}

/** @template T @param {number} ms @param {(signal: AbortSignal) => Promise<T>} work @returns {Promise<T>} */
async function within(ms, work) {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), ms);
  try {
    return await work(controller.signal);
  } catch (fault) {
    if (controller.signal.aborted) throw new Unavailable(`timed out after ${ms / 1000} s`);
    throw fault;
  } finally {
    clearTimeout(timer);
  }
}

/** @typedef {{ fetch: (url: string, init?: RequestInit) => Promise<Response>, development: boolean, signal: AbortSignal }} How */

/** @param {import('./types.js').Need} need @param {How} how @returns {Promise<import('./types.js').ResourceEntry>} */
async function ask(need, how) {
  const { url, kind, accept, maxBytes, maxRedirects } = need;
  let address = check(url, how.development);
  const init = /** @type {RequestInit} */ ({
    headers: { accept: acceptable(accept) },
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    // A withdrawal must not wait for a cache to expire.
    cache: 'no-cache',
    redirect: 'manual',
    signal: how.signal,
  });
  let response = await attempt(address, init, how);
  for (let redirects = 0; isRedirect(response); redirects += 1) {
    if (redirects >= maxRedirects) {
      throw new Unavailable(maxRedirects === 0 ? 'a redirect, which is not followed for this kind of document' : `more than ${maxRedirects} redirects`);
    }
    const location = response.headers.get('location');
    if (response.type === 'opaqueredirect') {
      // A browser does not tell where to: it follows by itself, and what it came to is looked at afterwards.
      response = await attempt(address, { ...init, redirect: 'follow' }, how);
      address = check(response.url, how.development);
      break;
    }
    if (!location || !URL.canParse(location, address)) throw new Unavailable('the redirect leads to no URL');
    address = check(new URL(location, address).href, how.development);
    response = await attempt(address, init, how);
  }
  if (response.status !== 200) throw new Unavailable(`HTTP ${response.status}`);
  const mediaType = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() || undefined;
  const body = await bytes(response, maxBytes);
  const html = mediaType === 'text/html' || mediaType === 'application/xhtml+xml';
  // NET-10: a sign-in page with status 200 is no document and must not make a badge look forged.
  if (html && kind !== 'related-resource' && /^\s*</.test(new TextDecoder().decode(body.subarray(0, 256)))) {
    throw new Unavailable('a web page instead of a document');
  }
  const fetchedAt = new Date().toISOString();
  return { url, kind, body, fetchedAt, ...(mediaType && { mediaType }), ...(address !== check(url, how.development) && { cameFrom: address }) };
}

/**
 * The media types that are wanted, best first, as far as a browser sends them without asking the host for leave before
 * (https://fetch.spec.whatwg.org/#cors-safelisted-request-header): most hosts of documents answer no such question.
 * @param {readonly string[]} types
 */
function acceptable(types) {
  const ranked = types.map((type, rank) => (rank === 0 ? type : `${type};q=0.${Math.max(10 - rank, 1)}`));
  const plain = ranked.filter((type) => !/["():<>?@[\\\]{}\x00-\x1f\x7f]/.test(type));
  while (plain.join(', ').length > 115) plain.pop();
  return [...plain, ...(plain.length < types.length ? ['*/*;q=0.1'] : [])].join(', ');
}

/** @param {Response} response */
const isRedirect = ({ type, status }) => type === 'opaqueredirect' || [301, 302, 303, 307, 308].includes(status);

/** @param {string} url @param {RequestInit} init @param {How} how */
async function attempt(url, init, how) {
  try {
    return await how.fetch(url, init);
  } catch (fault) {
    if (how.signal.aborted) throw fault;
    // Browsers hide why. A host that answers when nobody wants to read the answer is one that does not let pages read it.
    const there = await how.fetch(url, { method: 'HEAD', mode: 'no-cors', credentials: 'omit', referrerPolicy: 'no-referrer', signal: how.signal }).then(
      ({ type }) => type === 'opaque',
      () => false,
    );
    throw new Unavailable(there ? 'the host is there but does not let web pages read this document (CORS)' : 'no connection to the host');
  }
}

/** Reads the body up to the limit, counted as decoded (NET-04). @param {Response} response @param {number} most */
async function bytes(response, most) {
  /** @type {Uint8Array[]} */
  const chunks = [];
  let length = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.length;
    if (length > most) {
      await reader?.cancel();
      throw new Unavailable(`more than ${most} bytes`);
    }
    chunks.push(part.value);
  }
  const whole = new Uint8Array(length);
  chunks.reduce((at, chunk) => (whole.set(chunk, at), at + chunk.length), 0);
  return whole;
}

/** The address that is asked, without its fragment, if it is one that is ever asked (THREAT-37). @param {string} url @param {boolean} development */
function check(url, development) {
  const refuse = (/** @type {string} */ reason) => { throw new Unavailable(reason); };
  // The parser repairs blanks and backslashes where others see the end of a host.
  if (/[\s\\\p{Cc}]/u.test(url)) refuse('the address has characters that a URL does not have');
  if (!URL.canParse(url)) refuse('the address is not a URL');
  const parsed = new URL(url);
  const { protocol, hostname, port } = parsed;
  if (protocol !== 'https:') refuse('only https addresses are asked');
  if (parsed.href.length > URL_CHARS) refuse('the address is too long');
  if (parsed.username || parsed.password) refuse('the address has user information');
  const labels = hostname.split('.');
  const last = labels.at(-1) ?? '';
  // The parser has turned every spelling of an IP address into one of these two.
  if (hostname.startsWith('[') || /^\d+$/.test(last)) refuse('the host is an IP address');
  const name = hostname.length <= 253 && labels.length > 1 && labels.every((label) => LABEL.test(label)) && !INNER.includes(last);
  if (!name && !(development && hostname === 'localhost')) refuse('the host is not a public domain name');
  if (port && Number(port) < 1_024) refuse('the port is neither 443 nor 1024 or above');
  parsed.hash = '';
  return parsed.href;
}
