// Evidence bundles: badges and all that their verdicts need, in one file.

import { bytesOf } from './input.js';
import { call, frozen } from './instance.js';
import { text, unpack } from './message.js';
import { split } from './resource.js';
import { trustText } from './verifier.js';

/** @param {import('./types.js').BundleContents} contents */
export function createBundle({ policy, trust, inputs, resources = [] }) {
  const { said, bodies } = split([...resources]);
  const names = inputs.map(({ name }) => name);
  const head = { policy: policy ?? null, trust: trust !== undefined, names, resources: said };
  return call('bundle_write', head, ...(trust === undefined ? [] : [trustText(trust)]), ...inputs.map(({ body }) => bytesOf(body)), ...bodies);
}

/** @param {Uint8Array | ArrayBuffer} bundle */
export function readBundle(bundle) {
  const [head, ...rest] = unpack(call('bundle_read', bytesOf(bundle)));
  const { policy, trust, names, resources } = JSON.parse(text(/** @type {Uint8Array} */ (head)));
  const next = () => /** @type {Uint8Array} */ (rest.shift());
  return {
    policy: frozen(policy),
    ...(trust ? { trust: text(next()) } : {}),
    inputs: names.map((/** @type {string} */ name) => ({ name, body: next() })),
    resources: resources.map((/** @type {{ failed?: string, gone?: boolean }} */ entry) =>
      entry.gone || entry.failed !== undefined ? entry : { ...entry, body: next() }),
  };
}
