// One change to a document each. A mutator gets a copy of the document and the case's random choices, and gives the document.
import {contexts} from './mutators-context.mjs';
import {names} from './mutators-name.mjs';
import {structures} from './mutators-structure.mjs';
import {values} from './mutators-value.mjs';

export const MUTATORS = {...values, ...names, ...structures, ...contexts};
// Those after which most documents are refused for one and the same reason come less often.
const RARE = new Set(['addUndefined', 'renameMember', 'addKeyword', 'removeContext', 'swapContexts', 'relativeId', 'oddIri', 'unknownType', 'wrapValueExtra', 'oddContext']);
const WEIGHTED = Object.keys(MUTATORS).flatMap(name => Array(RARE.has(name) ? 1 : 3).fill(name));

/** One to three changes, and their names. */
export function mutate(document, random) {
  const count = random.pick([1, 1, 1, 2, 2, 3]);
  const applied = [];
  let changed = structuredClone(document);
  for(let index = 0; index < count; index++) {
    const name = random.pick(WEIGHTED);
    changed = MUTATORS[name](changed, random) ?? changed;
    applied.push(name);
  }
  return {document: changed, applied};
}
