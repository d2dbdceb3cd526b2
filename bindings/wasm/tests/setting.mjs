// Where things are, and what the tests share.

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

export const package_folder = fileURLToPath(new URL('..', import.meta.url));
export const fixtures = fileURLToPath(new URL('../../../fixtures/', import.meta.url));

/** Where `cargo xtask npm` puts what Rust says and what the tests build. */
export const target = process.env.PROOFMARK_NPM_TARGET ?? missing();

function missing() {
  throw new Error('run these tests with `cargo xtask npm`: it builds the module and what is expected of it');
}

const files = new Map();

/** A file of `fixtures/`, read once. */
export async function read(file) {
  if (!files.has(file)) files.set(file, new Uint8Array(await readFile(fixtures + file)));
  return files.get(file);
}

/** The digests of the reports that the library itself gives, by case. */
export const expected = async () => JSON.parse(await readFile(`${target}/expected.json`, 'utf8'));

export const AT = '2026-06-01T12:00:00Z';
export const BADGE = 'valid/ob3-jwt-did-key-ed25519.jwt';
