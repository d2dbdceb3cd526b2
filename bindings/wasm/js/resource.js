// Documents from outside, as plain data.

import { ProofmarkError } from './error.js';
import { utf8 } from './message.js';

/**
 * What is said of each document, and the bodies of those that have one.
 * @param {import('./types.js').ResourceEntry[]} entries
 */
export function split(entries) {
  const bodies = [];
  const said = [];
  for (const { url, body, failed, gone, mediaType, fetchedAt, cameFrom } of entries) {
    if (typeof url !== 'string') throw new ProofmarkError('resource', 'a resource has a url');
    if ([body !== undefined, failed !== undefined, gone === true].filter(Boolean).length !== 1) {
      throw new ProofmarkError('resource', `the resource ${url} needs one of body, failed and gone`);
    }
    if (body !== undefined) bodies.push(typeof body === 'string' ? utf8(body) : new Uint8Array(body));
    said.push(body === undefined ? { url, failed, gone } : { url, mediaType, fetchedAt, cameFrom });
  }
  return { said, bodies };
}
