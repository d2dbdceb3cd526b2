// The form of requests to the module: parts, each with its length before it. `bindings/wasm/src/message.rs` reads it.

import { ProofmarkError } from './error.js';

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The parts of a request as bytes; whatever is no bytes and no text goes as JSON. @param {unknown[]} parts */
export const pack = (parts) => parts.map((part) => (part instanceof Uint8Array ? part : utf8(typeof part === 'string' ? part : JSON.stringify(part))));

/** Writes parts, one after the other. @param {Uint8Array} room @param {Uint8Array[]} parts */
export function write(room, parts) {
  const view = new DataView(room.buffer, room.byteOffset);
  let at = 0;
  for (const part of parts) {
    view.setUint32(at, part.length, true);
    room.set(part, at + 4);
    at += 4 + part.length;
  }
}

/** The parts of an answer that has several. @param {Uint8Array} bytes */
export function unpack(bytes) {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  const parts = [];
  for (let at = 0; at < bytes.length; ) {
    const length = view.getUint32(at, true);
    parts.push(bytes.slice(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return parts;
}

/**
 * A text as UTF-8. Half of a surrogate pair is no character: replacing it would verify another text than the one that was given.
 * @param {string} text
 */
export function utf8(text) {
  if (/\p{Surrogate}/u.test(text)) throw new ProofmarkError('text', 'the text has half of a surrogate pair, so it is not Unicode');
  return encoder.encode(text);
}

/** @param {Uint8Array} bytes */
export const text = (bytes) => decoder.decode(bytes);
