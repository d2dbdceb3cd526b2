// Verifiers, and the loop around the pure function: verify, fetch what is missing, verify again.

import { ProofmarkError } from './error.js';
import { createFetcher } from './fetcher.js';
import { bytesOf, read } from './input.js';
import { call, current, json } from './instance.js';
import { text, utf8 } from './message.js';
import { split } from './resource.js';

// What one verification may cost outside, as in every front end of proofmark.
const ROUNDS = 16;
const REQUESTS = 32;
const HOSTS = 16;
const ALL_MS = 15_000;

/** @param {import('./types.js').TrustFile} file */
export function trustText(file) {
  if (typeof file === 'string') return utf8(file);
  if (file instanceof Uint8Array) return file;
  return utf8(JSON.stringify(file));
}

/** Forgets verifiers that nobody holds any more. @type {FinalizationRegistry<{ generation: number, number: number }> | undefined} */
let registry;

export class Verifier {
  /** @type {unknown[]} */ #setting;
  #handle = { generation: 0, number: 0 };
  #freed = false;

  /** @param {import('./types.js').VerifierOptions} [options] */
  constructor({ policy, trust } = {}) {
    const one = trust === undefined ? [] : [trust];
    // A list is of files, or one file of several entries: issuers as texts, or registries with a type and a name.
    const entries = Array.isArray(trust) && trust.some((file) => (typeof file === 'string' ? !/^\s*[[{]/.test(file) : isRegistry(file)));
    const files = Array.isArray(trust) && !entries ? trust : one;
    this.#setting = [{ policy: policy ?? null, trust: files.length }, ...files.map(trustText)];
    this.#number();
    registry ??= new FinalizationRegistry(forget);
    registry.register(this, this.#handle, this);
  }

  /** Its number in the module. After a trap, a new instance gets it anew. */
  #number() {
    if (this.#freed) throw new ProofmarkError('usage', 'this verifier was freed');
    if (this.#handle.generation !== current() || this.#handle.number === 0) {
      this.#handle.number = Number(text(call('verifier_new', ...this.#setting)));
      this.#handle.generation = current();
    }
    return this.#handle.number;
  }

  /**
   * Verifies with nothing but what is given.
   * @param {import('./types.js').InputBytes} input @param {import('./types.js').OnceOptions} options
   */
  verifyOnce(input, options) {
    return this.#report(bytesOf(input), time(options?.at), options, options?.resources ?? []);
  }

  /**
   * Verifies, and fetches what the verdict needs.
   * @param {import('./types.js').Input} input @param {import('./types.js').VerifyOptions} [options]
   */
  async verify(input, options = {}) {
    const { signal, onNeed, bundle } = options;
    signal?.throwIfAborted();
    // Whole seconds: nothing about a badge is finer, and reports are easier to compare.
    const at = time(options.at ?? new Date(Math.floor(Date.now() / 1000) * 1000));
    const bytes = await read(input);
    signal?.throwIfAborted();
    const known = [...(options.resources ?? [])];
    let report = this.#report(bytes, at, options, known);
    // A bundle is evidence as it was: what it lacks stays unknown.
    const fetcher = options.fetch === false || bundle ? undefined : (options.fetch ?? createFetcher());
    const trip = new Trip(signal);
    try {
      for (let round = 0; fetcher && report.needs.length > 0 && round < ROUNDS; round += 1) {
        const { needs } = report;
        known.push(...(await Promise.all(needs.map((need) => trip.obtain(need, fetcher, onNeed)))));
        report = this.#report(bytes, at, options, known);
      }
    } finally {
      trip.end();
    }
    return report;
  }

  /**
   * @param {Uint8Array} bytes @param {string} at @param {import('./types.js').OnceOptions | import('./types.js').VerifyOptions} options
   * @param {readonly import('./types.js').ResourceEntry[]} known
   * @returns {import('./types.js').Report}
   */
  #report(bytes, at, { recipients, challenge, domain, bundle }, known) {
    const { said, bodies } = split([...known]);
    const domains = domain === undefined ? [] : [domain].flat();
    const expected = recipients?.length || challenge !== undefined || domains.length ? { recipients: recipients ?? [], challenge: challenge ?? null, domains } : null;
    const head = { verifier: this.#number(), at, expected, bundle: bundle !== undefined, resources: said };
    return json('verify', head, bytes, ...(bundle === undefined ? [] : [bytesOf(bundle)]), ...bodies);
  }

  /** Gives back the memory that it has in the module. Without it, that happens some time after nobody holds it any more. */
  free() {
    if (this.#freed) return;
    this.#freed = true;
    registry?.unregister(this);
    forget(this.#handle);
  }
}

// Written like this because not every engine knows the symbol.
if (Symbol.dispose) Object.defineProperty(Verifier.prototype, Symbol.dispose, { value() { this.free(); } });

/** @param {unknown} entry */
function isRegistry(entry) {
  return typeof entry === 'object' && entry !== null && 'type' in entry && 'name' in entry;
}

/** @param {{ generation: number, number: number }} handle */
function forget({ generation, number }) {
  if (generation === current() && number !== 0) call('verifier_free', number);
}

/** What is left of the bounds of one verification. */
class Trip {
  #controller = new AbortController();
  #hosts = new Set();
  #requests = 0;
  #late = false;

  /** @param {AbortSignal} [signal] */
  constructor(signal) {
    this.caller = signal;
    this.stop = () => this.#controller.abort(signal?.reason);
    signal?.addEventListener('abort', this.stop);
    if (signal?.aborted) this.stop();
    this.timer = setTimeout(() => {
      this.#late = true;
      this.#controller.abort();
    }, ALL_MS);
  }

  end() {
    clearTimeout(this.timer);
    this.caller?.removeEventListener('abort', this.stop);
  }

  /**
   * The answer to a need. A failure is an answer too.
   * @param {import('./types.js').Need} need @param {import('./types.js').Fetcher} fetcher @param {((need: import('./types.js').Need) => void)} [onNeed]
   * @returns {Promise<import('./types.js').ResourceEntry>}
   */
  async obtain(need, fetcher, onNeed) {
    const { url } = need;
    const { host } = URL.canParse(url) ? new URL(url) : { host: url };
    if (this.#requests >= REQUESTS) return { url, failed: `more than ${REQUESTS} requests for one verification` };
    if (!this.#hosts.has(host) && this.#hosts.size >= HOSTS) return { url, failed: `more than ${HOSTS} hosts for one verification` };
    this.#requests += 1;
    this.#hosts.add(host);
    onNeed?.(need);
    const { signal } = this.#controller;
    const ended = new Promise((_, reject) => signal.addEventListener('abort', reject, { once: true }));
    try {
      // One that has ended calls nobody.
      signal.throwIfAborted();
      const { body, failed, gone, mediaType, fetchedAt, cameFrom } = await Promise.race([fetcher(need, { signal }), ended]);
      return { url, body, failed, gone, mediaType, fetchedAt, cameFrom };
    } catch (fault) {
      this.caller?.throwIfAborted();
      const reason = fault instanceof Error ? fault.message : 'the fetcher failed';
      return { url, failed: this.#late ? `all fetches together took longer than ${ALL_MS / 1000} s` : reason };
    }
  }
}

/** @param {Date | string | undefined} at */
function time(at) {
  if (at instanceof Date && !Number.isNaN(at.getTime())) return at.toISOString();
  if (typeof at === 'string') return at;
  throw new ProofmarkError('time', 'the time of checking `at` is a Date or a text such as 2026-06-01T12:00:00Z');
}
