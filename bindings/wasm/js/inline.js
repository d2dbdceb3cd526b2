import { deflated } from '../dist/deflated.js';
import { load } from './instance.js';

export * from './api.js';

/** @param {unknown} [source] */
export const init = (source) => load(() => source ?? unpacked());

/** The module out of the text that it is packed in. */
function unpacked() {
  const bytes = Uint8Array.from(atob(deflated), (letter) => letter.charCodeAt(0));
  return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).arrayBuffer();
}
