import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A file of the npm package, as `cargo xtask wasm` leaves it in `bindings/wasm/`. */
export function engine(path) {
  const file = fileURLToPath(new URL(`./wasm/${path}`, import.meta.url));
  if (!existsSync(file)) throw new Error(`${file} is missing: run cargo xtask wasm first`);
  return file;
}

/** The module itself. */
export const MODULE = 'dist/proofmark.wasm';
