// What the deployed cryptosuites make of a document: jsonld and rdf-canonize with the options of eddsa-rdfc-2022.
import {createHash} from 'node:crypto';
import {existsSync, readFileSync} from 'node:fs';
import {env} from 'node:process';
import ContextResolver from 'jsonld/lib/ContextResolver.js';
import jsonld from 'jsonld';
import {RENDER_METHOD, RENDER_METHOD_TEXT} from '../../../fixtures/generate/render-method.mjs';
import {departures, standard} from './standard.mjs';

/** The folder of the vectors, or null: PROOFMARK_VECTORS, else ../shared/vectors beside the workspace. */
export const VECTORS = [env.PROOFMARK_VECTORS, new URL('../../../../shared/vectors', import.meta.url).pathname]
  .find(path => path && existsSync(`${path}/contexts/index.json`)) ?? null;

/** URL to text. */
export const CONTEXTS = new Map([[RENDER_METHOD, RENDER_METHOD_TEXT]]);
if(VECTORS) {
  for(const {url, aliases = [], file} of JSON.parse(readFileSync(`${VECTORS}/contexts/index.json`, 'utf8')).contexts) {
    const text = readFileSync(`${VECTORS}/contexts/${file}`, 'utf8');
    [url, ...aliases].forEach(name => CONTEXTS.set(name, text));
  }
}

// Parsed each time: jsonld.js changes what it is given.
async function documentLoader(url) {
  if(!CONTEXTS.has(url)) {
    throw new Error('loading document failed');
  }
  return {contextUrl: null, documentUrl: url, document: JSON.parse(CONTEXTS.get(url)), tag: 'static'};
}

const DEPLOYED = {base: null, safe: true, rdfDirection: 'i18n-datatype', produceGeneralizedRdf: false};
// The deployed suites leave maxWorkFactor at 1, which refuses lists such as ["1", "2", "2", "3"]. That is a limit, not a
// meaning, and ours is another.
const CANONIZE = {algorithm: 'RDFC-1.0', format: 'application/n-quads', maxWorkFactor: 3};

/** Canonical N-Quads, by the deployed library or by another build of it. */
export function canonize(text, library = jsonld) {
  // A resolver of its own: the shared one remembers contexts in a way that makes one document change what the next one means
  // (@import writes the merged context where the plain one is looked for).
  const contextResolver = new ContextResolver({sharedCache: new Map()});
  return library.canonize(JSON.parse(text), {...DEPLOYED, documentLoader, contextResolver, canonizeOptions: {...CANONIZE}});
}

/** The digest of the canonical N-Quads, or why there is none; and what the standard says where that is something else. */
export async function judge(text) {
  const deployed = await outcome(text);
  departures();
  const standards = await outcome(text, standard);
  const because = departures().join(', ');
  return deployed.sha256 === standards.sha256 && !deployed.error === !standards.error ? deployed : {...deployed, standard: {...standards, because}};
}

async function outcome(text, library) {
  try {
    const nquads = await canonize(text, library);
    return {sha256: createHash('sha256').update(nquads, 'utf8').digest('hex'), error: null};
  } catch(fault) {
    return {sha256: null, error: reason(fault)};
  }
}

// "safe: ..." is an event that safe mode refuses; "work limit" and "crash: ..." say nothing about the document.
function reason(fault) {
  if(fault.details?.event) {
    return `safe: ${fault.details.event.code}`;
  }
  if(fault.details?.code) {
    return fault.details.code;
  }
  if(/Maximum deep iterations/.test(fault.message)) {
    return 'work limit';
  }
  return fault.name?.startsWith('jsonld.') ? fault.name : `crash: ${fault.name}: ${fault.message}`.slice(0, 120);
}
