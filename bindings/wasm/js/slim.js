import { load } from './instance.js';

export * from './api.js';

/** @param {unknown} source */
export const init = (source) => load(() => source);
