// The badges through Digital Bazaar's stack, beside Node's own Ed25519, interleaved in one process: node peers.mjs [rounds]
import {createHash, createPublicKey, verify as verifySignature} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {argv, env, version} from 'node:process';
import {pathToFileURL} from 'node:url';
import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';
import {cryptosuite} from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as vc from '@digitalbazaar/vc';
import {decode as unbase58} from 'base58-universal';
import jsigs from 'jsonld-signatures';

/** The same as in src/main.rs. */
const BADGES = ['eddsa-rdfc-2022-standard', 'eddsa-rdfc-2022-small'];
const ROUNDS = Number(argv[2] ?? 40);
/** A sample is as many calls as fit in so many microseconds. */
const SAMPLE = 5000;
const MULTIKEY = 'https://w3id.org/security/multikey/v1';
/** What stands before the raw key in its DER form (RFC 8410). */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

const FIXTURES = new URL('../../fixtures/', import.meta.url);
const VECTORS = env.PROOFMARK_VECTORS ? pathToFileURL(`${env.PROOFMARK_VECTORS}/`) : new URL('../../../shared/vectors/', import.meta.url);
const json = url => JSON.parse(readFileSync(url, 'utf8'));
const sha256 = data => createHash('sha256').update(data).digest();

/** Everything that may be loaded, parsed beforehand: the contexts, later the keys and their controllers. */
const documents = new Map();
for(const {url, file, aliases = []} of json(new URL('contexts/index.json', VECTORS)).contexts) {
  const document = json(new URL(`contexts/${file}`, VECTORS));
  [url, ...aliases].forEach(address => documents.set(address, document));
}
const documentLoader = async url => {
  if(!documents.has(url)) {
    throw new Error(`no network here: ${url}`);
  }
  return {contextUrl: null, documentUrl: url, document: documents.get(url)};
};

const suite = () => new DataIntegrityProof({cryptosuite});
const canonical = document => cryptosuite.canonize(document, {documentLoader});

function must(verified, error) {
  if(!verified) {
    throw error;
  }
}

/** Microseconds per call. */
async function sample(call, count) {
  const start = performance.now();
  for(let index = 0; index < count; ++index) {
    await call();
  }
  return (performance.now() - start) * 1000 / count;
}

const median = values => values.toSorted((a, b) => a - b)[values.length >> 1];

async function measure(calls) {
  // Warm up until the engine has compiled what is hot, and see how many calls fill a sample.
  const counts = [];
  for(const call of calls) {
    await sample(call, 200);
    counts.push(Math.max(1, Math.round(SAMPLE / await sample(call, 50))));
  }
  const samples = calls.map(() => []);
  for(let round = 0; round < ROUNDS; ++round) {
    for(const [index, call] of calls.entries()) {
      samples[index].push(await sample(call, counts[index]));
    }
  }
  return samples.map(median);
}

async function table(id) {
  const entry = json(new URL('manifest.json', FIXTURES)).find(entry => entry.id === id);
  const text = readFileSync(new URL(entry.input, FIXTURES), 'utf8');
  const {proof, ...unsecured} = JSON.parse(text);
  const unsecuredText = JSON.stringify(unsecured);

  // The key, with the DID document that its controller would have.
  const [did, publicKeyMultibase] = proof.verificationMethod.split('#');
  const method = {'@context': MULTIKEY, type: 'Multikey', id: proof.verificationMethod, controller: did, publicKeyMultibase};
  documents.set(method.id, method);
  documents.set(did, {'@context': ['https://www.w3.org/ns/did/v1', MULTIKEY], id: did, verificationMethod: [method], assertionMethod: [method.id]});

  // What Node's Ed25519 is asked: the hashes that the signature is about, made by the same canonicalisation.
  const {proofValue, ...options} = proof;
  const digest = sha256(await canonical(unsecured));
  const message = Buffer.concat([sha256(await canonical({'@context': unsecured['@context'], ...options})), digest]);
  const {publicKey} = await (await Ed25519Multikey.from(method)).export({publicKey: true, raw: true});
  const spki = Buffer.concat([SPKI, publicKey]);
  const signature = Buffer.from(unbase58(proofValue.slice(1)));

  const bare = async () => {
    const key = createPublicKey({key: spki, format: 'der', type: 'spki'});
    must(verifySignature(null, message, key, signature), new Error('the bare signature is not good'));
  };
  const proofOnly = async badge => {
    const purpose = new jsigs.purposes.AssertionProofPurpose();
    const {verified, error} = await jsigs.verify(JSON.parse(badge), {suite: suite(), documentLoader, purpose});
    must(verified, error);
  };
  const whole = async badge => {
    const {verified, error} = await vc.verifyCredential({credential: JSON.parse(badge), suite: suite(), documentLoader, now: entry.at});
    must(verified, error);
  };
  const altered = JSON.stringify({...unsecured, name: 'Another name', proof});
  must(await whole(altered).then(() => false, () => true), new Error('the badge with another name is accepted'));

  const candidates = {
    'Ed25519 signature alone, key read from bytes (`crypto.verify`)': bare,
    'jsonld + rdf-canonize: bytes to digest': async () => sha256(await canonical(JSON.parse(unsecuredText))),
    'jsonld-signatures: proof only': () => proofOnly(text),
    '@digitalbazaar/vc: whole verification': () => whole(text)
  };
  const medians = await measure(Object.values(candidates));

  console.log(`${id}, ${Buffer.byteLength(text)} bytes, ${ROUNDS} interleaved rounds in one process, medians\n`);
  console.log('| Node | us | x Ed25519 of Node |\n|---|---:|---:|');
  Object.keys(candidates).forEach((name, index) =>
    console.log(`| ${name} | ${medians[index].toFixed(1)} | ${(medians[index] / medians[0]).toFixed(2)} |`));
  console.log(`\nSHA-256 of the canonical form: ${digest.toString('hex')}\n`);
}

for(const id of BADGES) {
  await table(id);
}
const {packages} = json(new URL('package-lock.json', import.meta.url));
const named = ['vc', 'data-integrity', 'eddsa-rdfc-2022-cryptosuite', 'ed25519-multikey'].map(name => `@digitalbazaar/${name}`);
const versions = [...named, 'jsonld-signatures', 'jsonld', 'rdf-canonize'].map(name => `${name} ${packages[`node_modules/${name}`].version}`);
console.log(`Versions: Node ${version}, ${versions.join(', ')}`);
