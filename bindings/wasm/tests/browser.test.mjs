// The package in Chromium, without a bundler: reports, the network, workers, memory.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { issuers, serve } from './server.mjs';
import { AT, BADGE, expected, fixtures, package_folder, read } from './setting.mjs';

const hosted = JSON.parse(new TextDecoder().decode(await read('manifest.json'))).find(({ id }) => id === 'ob3-jwt-rs256');
const [did] = Object.keys(hosted.resources);

/** What the issuer's server does, by test. */
let answer;
let asked = [];
let browser, site, network;

before(async () => {
  network = await issuers((request, response) => {
    asked.push({ method: request.method, url: `https://${request.headers.host}${request.url}`, ...request.headers });
    answer(request, response);
  });
  site = await serve({ package: package_folder, fixtures }, { '/': '<!doctype html><title>test</title>' });
  browser = await chromium.launch({
    executablePath: process.env.PROOFMARK_CHROMIUM,
    args: ['--no-sandbox', '--ignore-certificate-errors', `--host-resolver-rules=MAP *.example 127.0.0.1:${network.port}`],
  });
});

after(async () => {
  await browser?.close();
  site?.close();
  network?.close();
});

/** Runs a function in a fresh page that has nothing but a strict Content-Security-Policy. */
async function inPage(work, argument) {
  const page = await browser.newPage();
  const faults = [];
  page.on('pageerror', (fault) => faults.push(String(fault)));
  page.on('console', (line) => { if (/Content Security Policy/.test(line.text())) faults.push(line.text()); });
  try {
    await page.goto(`${site.origin}/`);
    const result = await page.evaluate(work, argument);
    assert.deepEqual(faults, []);
    return result;
  } finally {
    await page.close();
  }
}

test('every fixture gives the report that the library gives, byte for byte', async () => {
  const digests = await inPage(async () => {
    const api = await import('/package/js/web.js');
    const { digests } = await import('/package/tests/corpus.mjs');
    await api.init();
    const files = new Map();
    return digests(api, async (file) => {
      if (!files.has(file)) files.set(file, new Uint8Array(await (await fetch(`/fixtures/${file}`)).arrayBuffer()));
      return files.get(file);
    });
  });
  assert.deepEqual(digests, await expected());
});

const verifyHosted = (input) => inPage(async ({ input, at }) => {
  const { init, verify } = await import('/package/js/web.js');
  await init();
  const report = await verify(input, { at });
  const reason = report.findings.find(({ data }) => data.reason)?.data.reason;
  return { verdict: report.verdict, reason };
}, { input, at: AT });

test('what a verdict needs is fetched, with nothing of the reader in the request', async () => {
  asked = [];
  answer = async ({ url }, response) => {
    const body = await read(Object.values(hosted.resources)[0]);
    response.writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'application/json' }).end(body);
  };
  const input = new TextDecoder().decode(await read(hosted.input));
  assert.equal((await verifyHosted(input)).verdict, 'valid');
  const [request, ...more] = asked;
  assert.deepEqual([more.length, request.method, request.url], [0, 'GET', did]);
  assert.deepEqual([request.cookie, request.referer, request.authorization], [undefined, undefined, undefined]);
});

test('CORS is named where it was the reason, and only there', async () => {
  const input = new TextDecoder().decode(await read(hosted.input));
  answer = (_, response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  const closed = await verifyHosted(input);
  assert.equal(closed.verdict, 'indeterminate');
  assert.match(closed.reason, /does not let web pages read this document \(CORS\)/);
  answer = (request) => request.socket.destroy();
  assert.equal((await verifyHosted(input)).reason, 'no connection to the host');
  answer = (_, response) => response.writeHead(302, { location: `${did}2`, 'access-control-allow-origin': '*' }).end();
  assert.equal((await verifyHosted(input)).reason, 'a redirect, which is not followed for this kind of document');
});

test('a module worker verifies', async () => {
  const verdict = await inPage(async ({ badge, at }) => {
    const worker = new Worker('/package/tests/worker.mjs', { type: 'module' });
    worker.postMessage({ badge, at });
    return new Promise((resolve) => { worker.onmessage = ({ data }) => resolve(data); });
  }, { badge: new TextDecoder().decode(await read(BADGE)), at: AT });
  assert.equal(verdict, 'valid');
});

test('ten thousand verifications leave the memory as it was', async () => {
  const [before, later] = await inPage(async ({ badge, at }) => {
    let memory;
    const Instance = WebAssembly.Instance;
    WebAssembly.Instance = class extends Instance {
      constructor(...rest) {
        super(...rest);
        memory = this.exports.memory;
      }
    };
    const { createVerifier, init } = await import('/package/js/web.js');
    await init();
    const verifier = createVerifier();
    const run = (times) => { while (times-- > 0) if (verifier.verifyOnce(badge, { at }).verdict !== 'valid') throw new Error('not valid'); };
    run(100);
    const before = memory.buffer.byteLength;
    run(10_000);
    return [before, memory.buffer.byteLength];
  }, { badge: new TextDecoder().decode(await read(BADGE)), at: AT });
  assert.ok(before > 0 && before === later, `${before} ${later}`);
});
