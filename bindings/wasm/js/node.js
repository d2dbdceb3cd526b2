import { readFile } from 'node:fs/promises';
import { load } from './instance.js';

export * from './api.js';

/** @param {unknown} [source] */
export const init = (source) => load(() => source ?? readFile(new URL('../dist/proofmark.wasm', import.meta.url)));
