// Times of the package and of its peers from npm, in one run of one browser: `cargo xtask npm figures`.

import { generateKeyPairSync, sign } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { encode as base58 } from 'base58-universal';
import * as esbuild from 'esbuild';
import { chromium } from 'playwright-core';
import { serve } from './server.mjs';
import { AT, fixtures, package_folder, read } from './setting.mjs';

const ROUNDS = 5;
const vectors = process.env.PROOFMARK_VECTORS ?? new URL('../../../../shared/vectors', import.meta.url).pathname;

/** The same badges for all: the smallest Open Badge with a linked-data proof, and a token of the older data model. */
const badges = {
  linked: new TextDecoder().decode(await read('valid/eddsa-rdfc-2022-small.json')),
  token: token(),
  jwt: new TextDecoder().decode(await read('valid/ob3-jwt-did-key-ed25519.jwt')).trim(),
};

/** didkit-wasm knows no context of Open Badges, so it gets a plain credential. */
function token() {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const key = `z${base58(Buffer.concat([Buffer.from([0xed, 1]), Buffer.from(publicKey.export({ format: 'jwk' }).x, 'base64url')]))}`;
  const vc = { '@context': ['https://www.w3.org/2018/credentials/v1'], type: ['VerifiableCredential'], credentialSubject: { id: 'did:example:ada' } };
  const payload = { iss: `did:key:${key}`, sub: 'did:example:ada', nbf: 1_767_225_600, jti: 'urn:uuid:0b7e8f5c-6c3a-4f0e-9d55-0f5a6f1d2c11', vc };
  const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const input = `${part({ alg: 'EdDSA', kid: `did:key:${key}#${key}`, typ: 'JWT' })}.${part(payload)}`;
  return `${input}.${sign(null, Buffer.from(input), privateKey).toString('base64url')}`;
}

/** What Digital Bazaar's stack may load: the contexts, and the key with its DID document. */
async function documents() {
  const { contexts } = JSON.parse(await readFile(`${vectors}/contexts/index.json`, 'utf8'));
  const documents = {};
  for (const { url, file, aliases = [] } of contexts) {
    const document = JSON.parse(await readFile(`${vectors}/contexts/${file}`, 'utf8'));
    for (const address of [url, ...aliases]) documents[address] = document;
  }
  const { verificationMethod } = JSON.parse(badges.linked).proof;
  const [did, publicKeyMultibase] = verificationMethod.split('#');
  const MULTIKEY = 'https://w3id.org/security/multikey/v1';
  const method = { '@context': MULTIKEY, type: 'Multikey', id: verificationMethod, controller: did, publicKeyMultibase };
  documents[method.id] = method;
  documents[did] = { '@context': ['https://www.w3.org/ns/did/v1', MULTIKEY], id: did, verificationMethod: [method], assertionMethod: [method.id] };
  return documents;
}

/** didkit-wasm is made for webpack's imports of WebAssembly; here its glue gets an instance that the page makes. */
const didkit = {
  name: 'didkit',
  setup(build) {
    build.onLoad({ filter: /didkit_wasm_bg\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(/import \* as wasm from '.*';/, 'const wasm = globalThis.didkit;'),
    }));
  },
};

async function bundle(contents, plugins = []) {
  const { outputFiles } = await esbuild.build({
    stdin: { contents, resolveDir: import.meta.dirname }, bundle: true, minify: true, format: 'esm', platform: 'browser', write: false, plugins, logLevel: 'error', define: { global: 'globalThis' },
  });
  return outputFiles[0].text;
}

const bazaar = await bundle(`
  import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
  import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
  import * as vc from '@digitalbazaar/vc';
  export const make = (documents, now) => {
    const documentLoader = async (url) => ({ contextUrl: null, documentUrl: url, document: documents[url] ?? (() => { throw new Error(url); })() });
    return async (text) => (await vc.verifyCredential({ credential: JSON.parse(text), suite: new DataIntegrityProof({ cryptosuite }), documentLoader, now })).verified;
  };`);
const spruce = await bundle("export * from './node_modules/@spruceid/didkit-wasm/didkit_wasm_bg.js';", [didkit]);
const module = await readFile(`${package_folder}/dist/proofmark.wasm`);
const spruceModule = await readFile(new URL('node_modules/@spruceid/didkit-wasm/didkit_wasm_bg.wasm', import.meta.url));
const glue = await bundle("export * from '../js/slim.js';");

const site = await serve({ package: package_folder, fixtures }, {
  '/': '<!doctype html><title>figures</title>', '/glue.js': glue, '/bazaar.js': bazaar, '/spruce.js': spruce, '/spruce.wasm': spruceModule, '/documents.json': JSON.stringify(await documents()),
});
const browser = await chromium.launch({ executablePath: process.env.PROOFMARK_CHROMIUM, args: ['--no-sandbox'] });

/** One row: start, first answer, further answers, in milliseconds. Each round has a page of its own. */
async function row(prepare, text) {
  const rounds = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/`);
    rounds.push(await page.evaluate(`(async () => {
      const text = ${JSON.stringify(text)};
      const ready = await (${prepare})();
      const times = [performance.now()];
      const verify = await ready();
      times.push(performance.now());
      if (!(await verify(text))) throw new Error('the badge is refused');
      times.push(performance.now());
      const [init, first] = [times[1] - times[0], times[2] - times[1]];
      for (const end = performance.now() + 1500; performance.now() < end; ) await verify(text);
      const samples = [];
      for (let sample = 0; sample < 40; sample += 1) {
        const start = performance.now();
        let count = 0;
        do { await verify(text); count += 1; } while (performance.now() - start < 20);
        samples.push((performance.now() - start) / count);
      }
      return { init, first, warm: samples.sort((a, b) => a - b)[20] };
    })()`));
    await page.close();
  }
  const median = (name) => rounds.map((round) => round[name]).sort((a, b) => a - b)[ROUNDS >> 1];
  return ['init', 'first', 'warm'].map((name) => median(name).toFixed(2));
}

const proofmark = (name) => `async () => {
  const { init, createVerifier } = await import('/glue.js');
  const bytes = await (await fetch('/package/dist/proofmark.wasm')).arrayBuffer();
  return async () => { await init(bytes); const verifier = createVerifier(); return (text) => verifier.verifyOnce(text, { at: '${AT}' }).verdict === 'valid'; };
}`;
const rows = [
  ['proofmark, OB 3.0 token, Ed25519', [module, glue], proofmark(), badges.jwt],
  ['proofmark, OB 3.0, eddsa-rdfc-2022', [module, glue], proofmark(), badges.linked],
  ['@digitalbazaar/vc, OB 3.0, eddsa-rdfc-2022', [bazaar], `async () => {
    const documents = await (await fetch('/documents.json')).json();
    return async () => (await import('/bazaar.js')).make(documents, new Date('${AT}'));
  }`, badges.linked],
  ['proofmark, VC 1.1 token, Ed25519', [module, glue], proofmark(), badges.token],
  ['didkit-wasm, VC 1.1 token, Ed25519', [spruceModule, spruce], `async () => {
    const bytes = await (await fetch('/spruce.wasm')).arrayBuffer();
    globalThis.didkit = {};
    const glue = await import('/spruce.js');
    return async () => {
      const { instance } = await WebAssembly.instantiate(bytes, { './didkit_wasm_bg.js': glue });
      Object.assign(globalThis.didkit, instance.exports);
      return async (text) => JSON.parse(await glue.verifyCredential(text, JSON.stringify({ proofFormat: 'jwt' }))).errors.length === 0;
    };
  }`, badges.token],
];
console.log('| | gzip, KB | init, ms | first verdict, ms | warm, ms |\n|---|---:|---:|---:|---:|');
for (const [name, files, prepare, text] of rows) {
  const size = files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
  const times = await row(prepare, text).catch((fault) => [String(fault).split('\n')[0], '', '']);
  console.log(`| ${name} | ${(size / 1000).toFixed(0)} | ${times.join(' | ')} |`);
}
console.log(`\nChromium ${browser.version()}, medians of ${ROUNDS} pages`);
await browser.close();
site.close();
