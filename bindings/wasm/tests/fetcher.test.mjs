// What is fetched, and how carefully. The servers are made of `Response`s; a real browser is in `browser.test.mjs`.

import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { createFetcher, createVerifier, init, verify } from '../js/node.js';
import { AT, read } from './setting.mjs';

const LIST = { id: 'a', url: 'https://college.example/list', kind: 'status-list', accept: ['application/vc', '*/*'], maxBytes: 1_000, maxRedirects: 2 };
const signal = new AbortController().signal;

before(() => init());

/** What a fetcher makes of a server. */
async function fetched(answer, need = {}) {
  const asked = [];
  const fetch = async (url, options) => {
    asked.push({ url, ...options });
    return answer(url, options);
  };
  return { asked, entry: await createFetcher({ fetch })({ ...LIST, ...need }, { signal }) };
}

const redirect = (location, status = 302) => new Response(null, { status, headers: { location } });

test('a document comes with what is known about it, and nothing is given away', async () => {
  const { asked, entry } = await fetched(() => new Response('{}', { headers: { 'content-type': 'Application/VC; charset=utf-8' } }));
  assert.deepEqual([new TextDecoder().decode(entry.body), entry.mediaType, entry.cameFrom], ['{}', 'application/vc', undefined]);
  assert.ok(Math.abs(Date.parse(entry.fetchedAt) - Date.now()) < 5_000);
  assert.deepEqual([asked[0].credentials, asked[0].referrerPolicy, asked[0].redirect, asked[0].cache], ['omit', 'no-referrer', 'manual', 'no-cache']);
  assert.equal(asked[0].headers.accept, 'application/vc, */*;q=0.9');
});

test('media types that a browser would ask leave for are left out: most hosts answer no such question', async () => {
  const profile = 'application/ld+json;profile="https://w3id.org/openbadges/v2"';
  const { asked } = await fetched(() => new Response('{}'), { accept: ['application/vc', profile, ...Array(12).fill('application/statuslist+jwt')] });
  const { accept } = asked[0].headers;
  assert.match(accept, /^application\/vc, application\/statuslist\+jwt;q=0\.8, .*, \*\/\*;q=0\.1$/);
  assert.ok(accept.length <= 128 && !/["():<>?@[\\\]{}]/.test(accept), accept);
});

test('statuses, sizes, web pages and redirects have their own words', async () => {
  const body = (length, headers = {}) => () => new Response('x'.repeat(length), { headers });
  const cases = [
    [() => new Response('', { status: 404 }), {}, 'HTTP 404'],
    [() => new Response('', { status: 206 }), {}, 'HTTP 206'],
    [() => new Response('', { status: 410 }), {}, 'HTTP 410'],
    [body(1_001), {}, 'more than 1000 bytes'],
    [() => new Response(' <!doctype html>', { headers: { 'content-type': 'text/html' } }), {}, 'a web page instead of a document'],
    [() => redirect('https://college.example/b'), { maxRedirects: 0 }, 'a redirect, which is not followed for this kind of document'],
    [() => redirect('https://college.example/list'), {}, 'more than 2 redirects'],
    [() => redirect('http://college.example/b'), {}, 'only https addresses are asked'],
    [() => redirect('https://127.0.0.1/b'), {}, 'the host is an IP address'],
    [() => { throw new TypeError('Failed to fetch'); }, {}, 'no connection to the host'],
  ];
  for (const [answer, need, failed] of cases) assert.equal((await fetched(answer, need)).entry.failed, failed);
  assert.equal((await fetched(body(1_000))).entry.body.length, 1_000);
  assert.equal((await fetched(() => new Response('', { status: 410 }), { kind: 'badge-assertion' })).entry.gone, true);
  const moved = await fetched((url) => (url.endsWith('/list') ? redirect('/lists/7#x') : new Response('{}')));
  assert.equal(moved.entry.cameFrom, 'https://college.example/lists/7');
});

test('no inner host and no odd address is asked', async () => {
  const refused = {
    'http://college.example/': 'only https addresses are asked',
    'https://localhost/': 'the host is not a public domain name',
    'https://intranet/': 'the host is not a public domain name',
    'https://printer.local/': 'the host is not a public domain name',
    'https://[::1]/': 'the host is an IP address',
    'https://0x7f.1/': 'the host is an IP address',
    'https://college.example:22/': 'the port is neither 443 nor 1024 or above',
    'https://a@college.example/': 'the address has user information',
    'https://college.example\\@evil.example/': 'the address has characters that a URL does not have',
    'https://college.example/ a': 'the address has characters that a URL does not have',
    [`https://college.example/${'a'.repeat(2_048)}`]: 'the address is too long',
    'no address': 'the address has characters that a URL does not have',
  };
  for (const [url, failed] of Object.entries(refused)) {
    const { asked, entry } = await fetched(() => new Response('{}'), { url });
    assert.deepEqual([asked.length, entry.failed], [0, failed], url);
  }
  const development = createFetcher({ development: true, fetch: async () => new Response('{}') });
  assert.ok((await development({ ...LIST, url: 'https://localhost:8443/' }, { signal })).body);
});

test('CORS is named when the host answers to whoever does not read', async () => {
  const { asked, entry } = await fetched((_, { mode }) => {
    if (mode === 'no-cors') return { type: 'opaque' };
    throw new TypeError('Failed to fetch');
  });
  assert.match(entry.failed, /CORS/);
  assert.deepEqual([asked[1].method, asked[1].credentials], ['HEAD', 'omit']);
});

test('a document is kept for a moment and a failure is not', async () => {
  let asked = 0;
  const fetcher = createFetcher({ fetch: async () => new Response('{}', { status: (asked += 1) === 1 ? 503 : 200 }) });
  assert.equal((await fetcher(LIST, { signal })).failed, 'HTTP 503');
  const both = await Promise.all([fetcher(LIST, { signal }), fetcher(LIST, { signal })]);
  assert.ok(both[0].body && both[1].body);
  await fetcher({ ...LIST, id: 'b' }, { signal });
  assert.equal(asked, 3);
});

test('a slow answer times out', { timeout: 20_000 }, async () => {
  const never = (_, { signal }) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
  const started = Date.now();
  assert.equal((await fetched(never)).entry.failed, 'timed out after 5 s');
  assert.ok(Date.now() - started < 7_000);
});

const cases = JSON.parse(new TextDecoder().decode(await read('manifest.json')));
const hosted = cases.find(({ id }) => id === 'ob3-jwt-rs256');

test('verify fetches what the verdict needs, and tells of it before', async () => {
  const needs = [];
  const fetch = async ({ url }) => ({ body: await read(hosted.resources[url]) });
  const report = await verify(await read(hosted.input), { at: AT, fetch, onNeed: ({ url }) => needs.push(url) });
  assert.equal(report.verdict, 'valid');
  assert.deepEqual(needs, Object.keys(hosted.resources));
});

test('what a fetcher throws is the reason; without one the report asks', async () => {
  const input = await read(hosted.input);
  const failing = await verify(input, { at: AT, fetch: async () => { throw new Error('the proxy is on fire'); } });
  assert.equal(failing.verdict, 'indeterminate');
  assert.ok(failing.findings.some(({ data }) => data.reason === 'the proxy is on fire') && failing.needs.length === 0);
  const offline = await verify(input, { at: AT, fetch: false });
  assert.deepEqual([offline.verdict, offline.needs.length], ['indeterminate', 1]);
});

test('a signal ends a verification', async () => {
  const verifier = createVerifier();
  const input = await read(hosted.input);
  await assert.rejects(verifier.verify(input, { signal: AbortSignal.abort(new Error('enough')) }), /enough/);
  // Before the first fetch, nobody is asked.
  const early = new AbortController();
  let asked = 0;
  const fetch = async () => ((asked += 1), { failed: 'x' });
  const rejected = verifier.verify(input, { signal: early.signal, fetch });
  early.abort(new Error('enough'));
  await assert.rejects(rejected, /enough/);
  assert.equal(asked, 0);
  const controller = new AbortController();
  const waiting = verifier.verify(input, { signal: controller.signal, fetch: () => new Promise(() => {}) });
  setTimeout(() => controller.abort(new Error('enough')), 50);
  await assert.rejects(waiting, /enough/);
});
