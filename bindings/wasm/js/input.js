// What can be verified: bytes, text, an address, and in asynchronous calls a file.

import { ProofmarkError } from './error.js';
import { MOST_BYTES } from './instance.js';
import { utf8 } from './message.js';

/** @param {unknown} input */
export function bytesOf(input) {
  if (typeof input === 'string') return utf8(input.length > MOST_BYTES ? input.slice(0, MOST_BYTES) : input);
  if (input instanceof URL) return utf8(input.href);
  if (input instanceof ArrayBuffer) return cut(new Uint8Array(input));
  if (ArrayBuffer.isView(input)) return cut(new Uint8Array(input.buffer, input.byteOffset, input.byteLength));
  if (typeof Blob !== 'undefined' && input instanceof Blob) {
    throw new ProofmarkError('input', 'a Blob or File can be read in asynchronous calls only: pass `await file.arrayBuffer()`');
  }
  throw new ProofmarkError('input', 'an input is a string, a Uint8Array, an ArrayBuffer, a Blob, a File or a URL');
}

/** The same for callers that can wait. @param {unknown} input */
export async function read(input) {
  if (typeof Blob !== 'undefined' && input instanceof Blob) return new Uint8Array(await input.slice(0, MOST_BYTES).arrayBuffer());
  return bytesOf(input);
}

/** @param {Uint8Array} bytes */
const cut = (bytes) => (bytes.length > MOST_BYTES ? bytes.subarray(0, MOST_BYTES) : bytes);
