import { createVerifier, init } from '../js/web.js';

self.onmessage = async ({ data: { badge, at } }) => {
  await init();
  self.postMessage(createVerifier().verifyOnce(badge, { at }).verdict);
};
