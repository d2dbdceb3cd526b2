// Everything but `init`, which differs by where the module comes from.

import { bytesOf } from './input.js';
import { json, loadSync } from './instance.js';
import { split } from './resource.js';
import { Verifier } from './verifier.js';

export { createBundle, readBundle } from './bundle.js';
export { ProofmarkError } from './error.js';
export { createFetcher } from './fetcher.js';
export { version } from './version.js';

export { loadSync as initSync, Verifier };

/** @param {import('./types.js').VerifierOptions} [options] */
export const createVerifier = (options) => new Verifier(options);

/** @param {import('./types.js').Input} input @param {import('./types.js').VerifierOptions & import('./types.js').VerifyOptions} [options] */
export async function verify(input, options) {
  const verifier = createVerifier(options);
  try {
    return await verifier.verify(input, options);
  } finally {
    verifier.free();
  }
}

/** @param {import('./types.js').InputBytes} input @param {import('./types.js').VerifierOptions & import('./types.js').OnceOptions} options */
export function verifyOnce(input, options) {
  const verifier = createVerifier(options);
  try {
    return verifier.verifyOnce(input, options);
  } finally {
    verifier.free();
  }
}

/** @param {import('./types.js').InputBytes} input @param {import('./types.js').InspectOptions} [options] */
export function inspect(input, { policy, resources = [] } = {}) {
  const { said, bodies } = split([...resources]);
  return json('inspect', { policy: policy ?? null, resources: said }, bytesOf(input), ...bodies);
}

/** @param {import('./types.js').InputBytes} input */
export const extract = (input) => json('extract', bytesOf(input));

/** @param {string} code */
export const explain = (code) => json('explain', code) ?? undefined;
