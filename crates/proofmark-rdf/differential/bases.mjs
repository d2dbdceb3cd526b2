// The documents that are mutated: our fixtures, published examples, and small documents about one behaviour each.
import {existsSync, readFileSync, readdirSync} from 'node:fs';
import {behaviours} from './behaviours.mjs';
import {definitions} from './behaviours-definition.mjs';
import {VECTORS} from './reference.mjs';

const FIXTURES = new URL('../../../fixtures/valid', import.meta.url).pathname;
const PUBLISHED = [
  'vc-di-eddsa/TestVectors', 'vc-di-eddsa/TestVectors/proof-set-chain', 'vc-di-ecdsa/TestVectors',
  'vc-di-ecdsa/TestVectors/ecdsa-sd-2023/employ', 'vc-di-ecdsa/TestVectors/ecdsa-sd-2023/prc',
  '1edtech-spec/examples', '1edtech-spec/proof-vectors/ob', '1edtech-spec/proof-vectors/clr'
];

/** Those of a folder that have a context, without their proofs. */
function folder(path, wanted) {
  if(!existsSync(path)) {
    return [];
  }
  return readdirSync(path).filter(name => wanted.test(name)).sort().flatMap(name => {
    let document;
    try {
      document = JSON.parse(readFileSync(`${path}/${name}`, 'utf8').replace(/^\uFEFF/, ''));
    } catch {
      return [];
    }
    if(!document?.['@context']) {
      return [];
    }
    const {proof, ...unsigned} = document;
    return [{name: name.replace(/\.json$/, ''), document: unsigned}];
  });
}

/** Badges and other credentials; many fixtures are the same but for their signature. */
function badges() {
  const published = VECTORS ? PUBLISHED.flatMap(path => folder(`${VECTORS}/${path}`, /nsigned.*\.json$|^(?!.*KeyPair)[a-zA-Z]*\.json$/)) : [];
  const known = new Set();
  return [...folder(FIXTURES, /\.json$/), ...published].filter(({document}) => {
    const {id, issuer, ...rest} = document;
    const text = JSON.stringify(rest).replace(/did:[^"]*/g, 'did');
    return !known.has(text) && known.add(text);
  });
}

export const BADGES = badges();
const named = documents => Object.entries(documents).map(([name, document]) => ({name, document}));
export const BEHAVIOURS = named(behaviours);
/** Compared as they are, not mutated: one error each. */
export const DEFINITIONS = named(definitions);
