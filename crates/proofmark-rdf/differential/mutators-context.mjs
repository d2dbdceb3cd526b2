// Changes to contexts: other ones, another order, definitions of their own, here and deeper in the document.
import {BEHAVIOURS} from './bases.mjs';
import {CONTEXTS} from './reference.mjs';
import {TERM_NAMES, addContext, clone, isObject, members, objects} from './tree.mjs';

const OTHER = 'https://example.org/ns#';
const XSD = 'http://www.w3.org/2001/XMLSchema#';
const V2 = 'https://www.w3.org/ns/credentials/v2';
const OB = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';
const URLS = [...CONTEXTS.keys()];
const LIKELY = [V2, OB, 'https://www.w3.org/2018/credentials/v1', 'https://w3id.org/security/data-integrity/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json', 'https://w3id.org/security/multikey/v1'];

const INLINE = [
  {}, {'@vocab': OTHER}, {'@vocab': ''}, {'@vocab': null}, {'@vocab': 'rel/'}, {'@base': 'https://example.org/base/'}, {'@base': null}, {'@base': 'sub/'},
  {'@language': 'EN-us'}, {'@language': null}, {'@direction': 'rtl'}, {'@direction': null, '@language': 'ar'}, {'@propagate': false, '@vocab': OTHER}, {'@propagate': true},
  {'@version': 1.1, '@protected': true, 'extra': `${OTHER}extra`}, {'@import': V2}, {'@import': OB, 'extra': `${OTHER}extra`}, null, [], V2
];
// Pairs of a term and its definition; a term that is protected elsewhere is one of the points.
const DEFINITIONS = [
  `${OTHER}own`, {'@id': `${OTHER}own`}, {'@id': `${OTHER}own`, '@type': '@id'}, {'@id': `${OTHER}own`, '@type': '@vocab'}, {'@id': `${OTHER}own`, '@type': `${XSD}integer`}, {'@id': `${OTHER}own`, '@type': `${XSD}double`},
  {'@id': `${OTHER}own`, '@type': '@json'}, {'@id': `${OTHER}own`, '@type': '@none'}, {'@id': `${OTHER}own`, '@container': '@list'}, {'@id': `${OTHER}own`, '@container': '@set'},
  {'@id': `${OTHER}own`, '@container': '@language'}, {'@id': `${OTHER}own`, '@container': '@index'}, {'@id': `${OTHER}own`, '@container': '@id'}, {'@id': `${OTHER}own`, '@container': '@type'},
  {'@id': `${OTHER}own`, '@container': '@graph'}, {'@id': `${OTHER}own`, '@container': ['@graph', '@id']}, {'@id': `${OTHER}own`, '@container': ['@graph', '@index']}, {'@id': `${OTHER}own`, '@language': 'FR'},
  {'@id': `${OTHER}own`, '@direction': 'ltr'}, {'@reverse': `${OTHER}own`}, {'@id': `${OTHER}own`, '@context': {'@vocab': OTHER}}, {'@id': `${OTHER}own`, '@context': {name: `${OTHER}scoped`}}, {'@id': `${OTHER}own`, '@context': null},
  {'@id': `${OTHER}own`, '@context': V2}, {'@id': `${OTHER}own`, '@protected': true}, {'@id': `${OTHER}own`, '@container': '@index', '@index': `${OTHER}key`}, '@nest', '@id', '@type', '@graph', '@included', null, {'@id': null}
];
const ODD = [1, 'https://example.org/unknown', 'v2', {'@version': 1}, {'@base': 1}, {'@vocab': 1}, {'@language': 1}, {'@direction': 'up'}, {'@propagate': 1}, {'@protected': 1}, {'@import': 1}, {'@id': 'x'}, {'': OTHER},
  {'@ignored': OTHER}, {a: 'b:c', b: 'a:d'}, {a: 1}, {a: 'rel'}, {a: {}}, {'a:b': OTHER}, {name: {'@id': OTHER, '@container': '@wrong'}}, [[V2]], {'@context': {'@vocab': OTHER}}];

const url = random => random.pick(random.chance(0.6) ? LIKELY : URLS);
const entry = random => random.pick([() => url(random), () => clone(random.pick(INLINE)), () => ({[random.pick(['name', 'extra', 'type', 'Achievement', random.pick(TERM_NAMES)])]: clone(random.pick(DEFINITIONS))})])();
const holders = root => objects(root).filter(node => '@context' in node);

function entries(root, random, change) {
  const holder = random.pick(holders(root).concat([null]));
  if(holder) {
    holder['@context'] = change([holder['@context']].flat());
  }
}

export const contexts = {
  appendContext: (root, random) => { if(isObject(root)) addContext(root, url(random), random.chance(0.2)); },
  removeContext: (root, random) => entries(root, random, list => {
    const gone = random.below(list.length);
    return list.filter((_, index) => index !== gone);
  }),
  repeatContext: (root, random) => entries(root, random, list => [...list, clone(random.pick(list.concat([null])))]),
  swapContexts: (root, random) => entries(root, random, list => random.shuffle(list)),
  replaceContext: (root, random) => entries(root, random, list => list.map(one => random.chance(0.3) ? entry(random) : one)),
  inlineContext: (root, random) => { if(isObject(root)) addContext(root, clone(random.pick(INLINE)), random.chance(0.2)); },
  // The document uses the term, so that the definition matters.
  redefineUsed: (root, random) => {
    const used = members(root).filter(({key}) => !key.startsWith('@'));
    if(used.length && isObject(root)) {
      const {key, holder} = random.pick(used);
      addContext(random.pick([root, holder].filter(isObject)), {[key]: clone(random.pick(DEFINITIONS))});
    }
  },
  defineAndUse: (root, random) => {
    const node = random.pick(objects(root).concat([null]));
    if(node && isObject(root)) {
      addContext(root, {own: clone(random.pick(DEFINITIONS))});
      const other = random.pick(members(root).concat([{value: 'a'}])).value;
      node.own = JSON.stringify(other).length < 4000 ? clone(other) : 'a';
    }
  },
  contextInNode: (root, random) => {
    const node = random.pick(objects(root).concat([null]));
    if(node) {
      addContext(node, entry(random));
    }
  },
  contextOfBehaviour: (root, random) => {
    const {document} = random.pick(BEHAVIOURS);
    if(isObject(root) && isObject(document) && '@context' in document) {
      [document['@context']].flat().forEach(one => addContext(root, clone(one)));
    }
  },
  oddContext: (root, random) => { if(isObject(root)) addContext(random.pick([root, ...objects(root)]), clone(random.pick(ODD))); }
};
