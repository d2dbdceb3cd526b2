// The package in Node: reports, misuse, traps, memory.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { digests, options } from './corpus.mjs';
import { AT, BADGE, expected, package_folder, read } from './setting.mjs';

/** Every instance that is made, so that its memory can be looked at. */
const instances = [];
WebAssembly.Instance = class extends WebAssembly.Instance {
  constructor(...rest) {
    super(...rest);
    instances.push(this);
  }
};
const memory = () => instances.at(-1).exports.memory.buffer.byteLength;

const api = await import('../js/node.js');
const wasm = await readFile(`${package_folder}/dist/proofmark.wasm`);

test('nothing happens at import, and what needs the module says so', () => {
  assert.equal(instances.length, 0);
  assert.throws(() => api.verifyOnce('{}', { at: AT }), { name: 'ProofmarkError', code: 'not-initialised' });
});

test('init is idempotent and concurrent calls share one instance', async () => {
  await Promise.all([api.init(), api.init(), api.init(wasm)]);
  await api.init();
  api.initSync(wasm);
  assert.equal(instances.length, 1);
});

test('the module imports nothing and its memory has a ceiling of 128 MiB', async () => {
  const module = await WebAssembly.compile(wasm);
  assert.deepEqual(WebAssembly.Module.imports(module), []);
  const functions = WebAssembly.Module.exports(module).filter(({ kind }) => kind === 'function');
  const names = ['answer_at', 'bundle_read', 'bundle_write', 'explain', 'extract', 'inspect', 'request', 'verifier_free', 'verifier_new', 'verify'];
  assert.deepEqual(functions.map(({ name }) => name).sort(), names);
  const { memory } = new WebAssembly.Instance(module).exports;
  assert.throws(() => memory.grow(2048 - memory.buffer.byteLength / 65536 + 1), RangeError);
});

test('every fixture gives the report that the library gives, byte for byte', async () => {
  const wanted = await expected();
  assert.ok(Object.keys(wanted).length > 1_000);
  assert.deepEqual(await digests(api, read), wanted);
});

test('a report is one frozen object', async () => {
  const report = api.verifyOnce(await read(BADGE), { at: AT });
  assert.equal(report.verdict, 'valid');
  assert.equal(report.proofmark, api.version);
  assert.ok(Object.isFrozen(report) && Object.isFrozen(report.findings[0].data) && Object.isFrozen(report.credential.issuer.id));
});

test('any form of an input is the same input', async () => {
  const bytes = await read(BADGE);
  const text = new TextDecoder().decode(bytes);
  const shifted = new Uint8Array([0, ...bytes, 0]).subarray(1, -1);
  const reports = [text, bytes, shifted, bytes.slice().buffer].map((input) => JSON.stringify(api.verifyOnce(input, { at: AT })));
  for (const input of [new Blob([bytes]), new File([bytes], 'badge.jwt'), text]) reports.push(JSON.stringify(await api.verify(input, { at: new Date(AT) })));
  assert.equal(reports.length, 7);
  // A Date has milliseconds, which are nought here.
  assert.equal(new Set(reports).size, 1);
  assert.equal(api.verifyOnce(new URL('https://college.example/7'), { at: AT }).needs[0].url, 'https://college.example/7');
});

test('without a time, verify takes the present one in whole seconds', async () => {
  const before = Math.floor(Date.now() / 1000) * 1000;
  const { checkedAt } = await api.verify(await read(BADGE), { fetch: false });
  assert.match(checkedAt, /^[^.]+Z$/);
  assert.ok(Date.parse(checkedAt) >= before && Date.parse(checkedAt) <= Date.now());
});

test('misuse throws an error with a code, and a bad badge never does', async () => {
  const misuse = [
    [() => api.verifyOnce('{}', {}), 'time'],
    [() => api.verifyOnce('{}', { at: 'soon' }), 'time'],
    [() => api.verifyOnce('{}', { at: new Date(Number.NaN) }), 'time'],
    [() => api.verifyOnce('a\ud800b', { at: AT }), 'text'],
    [() => api.verifyOnce('{}', { at: AT, recipients: ['\udfff'] }), 'usage'],
    [() => api.verifyOnce(7, { at: AT }), 'input'],
    [() => api.verifyOnce(new Blob([]), { at: AT }), 'input'],
    [() => api.createVerifier({ policy: { nonsense: true } }), 'policy'],
    [() => api.createVerifier({ policy: 'lax' }), 'policy'],
    [() => api.createVerifier({ trust: '{}' }), 'trust'],
    [() => api.verifyOnce('{}', { at: AT, bundle: new Uint8Array(3) }), 'bundle'],
    [() => api.verifyOnce('{}', { at: AT, resources: [{ url: 'https://a.example/' }] }), 'resource'],
  ];
  for (const [call, code] of misuse) assert.throws(call, { name: 'ProofmarkError', code }, code);
  for (const bad of ['', '{', 'no badge', '{"a":1,"a":2}', new Uint8Array([0xff, 0xfe])]) {
    assert.equal(api.verifyOnce(bad, { at: AT }).verdict, 'invalid');
  }
  await assert.rejects(api.verify('{}', { at: 'soon' }), { code: 'time' });
});

test('a file that is too large is a report, not a lack of memory', () => {
  const report = api.verifyOnce(new Uint8Array(100 << 20).fill(0x20), { at: AT });
  assert.equal(report.findings[0].code, 'input.limit');
});

test('after a trap the call is rejected and the next one works, with the same verifier', async () => {
  const verifier = api.createVerifier({ policy: { name: 'mine' } });
  const before = JSON.stringify(verifier.verifyOnce(await read(BADGE), { at: AT }));
  const made = instances.length;
  const resources = [{ url: 'https://college.example/list', body: new Uint8Array(120 << 20) }];
  assert.throws(() => verifier.verifyOnce('{}', { at: AT, resources }), { name: 'ProofmarkError', code: 'trap' });
  await assert.rejects(verifier.verify('{}', { at: AT, resources, fetch: false }), { code: 'trap' });
  assert.equal(JSON.stringify(verifier.verifyOnce(await read(BADGE), { at: AT })), before);
  assert.equal(JSON.parse(before).policy.name, 'mine');
  assert.ok(instances.length > made && memory() < 16 << 20);
  verifier.free();
  assert.throws(() => verifier.verifyOnce('{}', { at: AT }), { code: 'usage' });
});

test('ten thousand verifications leave the memory as it was', async () => {
  const cases = JSON.parse(new TextDecoder().decode(await read('manifest.json')));
  const ids = ['ob3-jwt-did-key-ed25519', 'eddsa-rdfc-2022-small', 'ob3-jwt-rs256'];
  const badges = await Promise.all(ids.map(async (id) => {
    const one = cases.find((candidate) => candidate.id === id);
    assert.ok(one, id);
    return [await read(one.input), await options(one, read)];
  }));
  const run = (times) => {
    for (let count = 0; count < times; count += 1) {
      const [input, given] = badges[count % badges.length];
      // A verifier for each call, forgotten afterwards.
      assert.equal(api.verifyOnce(input, given).verdict, 'valid');
    }
  };
  run(300);
  const [wasm, heap] = [memory(), used()];
  run(10_000);
  assert.equal(memory(), wasm);
  assert.ok(used() < heap + (8 << 20), `${used() - heap} bytes more`);
});

/** Bytes of JavaScript that are in use. */
function used() {
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}

test('inspect, extract and explain', async () => {
  const inside = api.inspect(await read(BADGE));
  assert.equal(inside.unverified, true);
  assert.equal(inside.header.typ, 'JWT');
  const found = api.extract(await read('valid/baked-png-itxt-jwt.png'));
  assert.ok(found.found && found.text.startsWith('eyJ') && found.carrier === 'png');
  const none = api.extract('<svg xmlns="http://www.w3.org/2000/svg"/>');
  assert.ok(!none.found && none.finding.code === 'input.no_badge');
  assert.match(api.explain('key.unbound').message, /signed by somebody else/);
  assert.equal(api.explain('no.such_code'), undefined);
});

test('a trust file that is a list of registries is one file', () => {
  const registries = [{ name: 'Registry of schools', type: 'dcc-legacy', url: 'https://registry.example/r.json' }];
  for (const trust of [registries, JSON.stringify(registries), [registries]]) api.createVerifier({ trust }).free();
});

test('several trust files are one, the first goes first', async () => {
  const issuer = api.inspect(await read(BADGE)).claims.issuer.id.value;
  const deny = { name: 'closed', registries: [{ name: 'Closed', type: 'deny', issuers: [issuer] }] };
  const list = JSON.stringify([issuer]);
  const trusted = (trust) => api.verifyOnce(new TextDecoder().decode(BYTES), { at: AT, trust }).answers.trusted;
  const BYTES = await read(BADGE);
  assert.deepEqual([trusted(list), trusted([list]), trusted([issuer]), trusted([list, deny]), trusted(undefined)], ['yes', 'yes', 'yes', 'no', 'not-asked']);
});

test('a bundle gives the same report without a network', async () => {
  const cases = JSON.parse(new TextDecoder().decode(await read('manifest.json')));
  const one = cases.find(({ id }) => id === 'ob3-jwt-rs256');
  const given = await options(one, read);
  const input = await read(one.input);
  const resources = [...given.resources, { url: 'https://gone.example/', gone: true }, { url: 'https://none.example/', failed: 'HTTP 404' }];
  resources[0] = { ...resources[0], mediaType: 'application/json', fetchedAt: '2026-06-01T11:00:00Z' };
  const bundle = api.createBundle({ policy: 'lenient', trust: '["did:web:hohenfels.example"]', inputs: [{ name: 'badge', body: input }], resources });
  const read_back = api.readBundle(bundle);
  assert.deepEqual([read_back.inputs, read_back.trust, read_back.policy.quirks], [[{ name: 'badge', body: input }], '["did:web:hohenfels.example"]', 'tolerate']);
  const sorted = [...resources].sort((a, b) => (a.url < b.url ? -1 : 1));
  assert.deepEqual(read_back.resources, sorted);
  assert.deepEqual(api.createBundle({ ...read_back }), bundle);
  const replayed = await api.verify(input, { at: AT, bundle });
  assert.deepEqual([replayed.verdict, replayed.answers.trusted, replayed.policy.name], ['valid', 'yes', 'lenient']);
  assert.equal(JSON.stringify(replayed), JSON.stringify(api.verifyOnce(input, { at: AT, policy: 'lenient', trust: '["did:web:hohenfels.example"]', resources })));
});
