// The one instance of the module, and what becomes of it after a trap.

import { ProofmarkError } from './error.js';
import { pack, text, write } from './message.js';

/** Larger inputs than the library's own limits are cut one byte beyond them, so that it still sees that they are too large. */
export const MOST_BYTES = (64 << 20) + 1;

/** @typedef {{ memory: WebAssembly.Memory, request(bytes: number): number, answer_at(): number } & Record<string, () => number>} Exports */

/** @type {WebAssembly.Module | undefined} */
let module;
/** @type {Exports | undefined} */
let exports;
/** @type {Promise<void> | undefined} */
let loading;
let generation = 1;

/** Which instance it is, or will be: what was made in an earlier one is gone. */
export const current = () => generation;

/** @param {() => unknown} locate what to load if this is the first call */
export function load(locate) {
  if (module) return Promise.resolve();
  loading ??= compile(locate).then(start).finally(() => { loading = undefined; });
  return loading;
}

/** @param {WebAssembly.Module | BufferSource} source */
export function loadSync(source) {
  if (!module) start(source instanceof WebAssembly.Module ? source : new WebAssembly.Module(source));
}

/** @param {() => unknown} locate @returns {Promise<WebAssembly.Module>} */
async function compile(locate) {
  let source = await locate();
  if (source instanceof WebAssembly.Module) return source;
  if (typeof source === 'string' || source instanceof URL) source = await fetch(source);
  if (source instanceof Response) {
    if (!source.ok) throw new ProofmarkError('load', `the module could not be loaded: HTTP ${source.status}`);
    // Streaming compiles while the bytes arrive, but browsers insist on the media type, which not every server knows.
    if (source.headers.get('content-type') === 'application/wasm') return WebAssembly.compileStreaming(source);
    source = await source.arrayBuffer();
  }
  if (source instanceof ArrayBuffer || ArrayBuffer.isView(source)) return WebAssembly.compile(/** @type {BufferSource} */ (source));
  throw new ProofmarkError('load', 'init takes a URL, a Response, the bytes of proofmark.wasm, or a WebAssembly.Module');
}

/** @param {WebAssembly.Module} compiled */
function start(compiled) {
  // The module imports nothing: it has no way to reach a clock, a network or a global.
  exports = /** @type {Exports} */ (/** @type {unknown} */ (new WebAssembly.Instance(compiled).exports));
  module = compiled;
}

/**
 * Calls a function of the module and gives its answer.
 * @param {string} name @param {...unknown} parts
 * @returns {Uint8Array}
 */
export function call(name, ...parts) {
  if (!module) throw new ProofmarkError('not-initialised', 'call `await init()` first');
  const packed = pack(parts);
  const size = packed.reduce((sum, part) => sum + 4 + part.length, 0);
  if (!exports) start(module);
  const { memory, request, answer_at, [name]: run } = /** @type {Exports} */ (exports);
  let length, answer;
  try {
    const at = request(size);
    write(new Uint8Array(memory.buffer, at, size), packed);
    length = /** @type {() => number} */ (run)();
    const from = answer_at();
    answer = new Uint8Array(memory.buffer).slice(from, from + Math.abs(length));
  } catch (cause) {
    // THREAT-49: nobody knows what a trap left behind. The next call gets a new instance.
    exports = undefined;
    generation += 1;
    throw new ProofmarkError('trap', 'the module stopped, most likely for lack of memory; the next call starts it anew', { cause });
  }
  if (length >= 0) return answer;
  const { code, message } = JSON.parse(text(answer));
  throw new ProofmarkError(code, message);
}

/** The JSON that a function of the module answers, as one frozen value. @param {string} name @param {...unknown} parts */
export const json = (name, ...parts) => frozen(JSON.parse(text(call(name, ...parts))));

/** @template T @param {T} value @returns {T} */
export function frozen(value) {
  if (typeof value === 'object' && value !== null) {
    for (const member of Object.values(value)) frozen(member);
    Object.freeze(value);
  }
  return value;
}
