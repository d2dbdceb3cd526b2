// Changes to names, identifiers and types: the same or another thing by another name.
import {leaf} from './mutators-value.mjs';
import {TERMS, TERM_NAMES, addContext, isObject, members, objects, one, ordinaryLeaves, rename} from './tree.mjs';

const OTHER = 'https://example.org/ns#';
const KEYWORDS = ['@id', '@type', '@value', '@list', '@set', '@graph', '@index', '@language', '@direction', '@reverse', '@included', '@nest', '@json', '@none', '@vocab', '@base', '@version',
  '@container', '@prefix', '@protected', '@propagate', '@import', '@default', '@embed', '@explicit', '@omitDefault', '@requireAll', '@preserve', '@any', '@ignored', '@Id', '@', '@1'];
const ALIASES = {id: '@id', type: '@type'};

const named = root => members(root).filter(({key}) => !key.startsWith('@'));
const known = root => named(root).filter(({key}) => TERMS.has(key));
const typed = root => objects(root).flatMap(node => ['type', '@type'].filter(key => key in node).map(key => ({node, key})));
const identified = root => objects(root).flatMap(node => ['id', '@id'].filter(key => typeof node[key] === 'string').map(key => node[key]));

/** Changes the identifier of a node, or gives it one. */
function identify(root, random, value) {
  one(objects(root).filter(node => !('@value' in node)), random, node => { node['id' in node ? 'id' : '@id'] = value; });
}

function changeTypes(root, random, change) {
  one(typed(root), random, ({node, key}) => { node[key] = change([node[key]].flat()); });
}

export const names = {
  addUndefined: (root, random) => one(objects(root), random, node => { node[random.pick(['undefinedTerm', 'xExtra', 'constructor', 'Name', 'a b', ''])] = leaf(random); }),
  addKnownTerm: (root, random) => one(objects(root), random, node => { node[random.pick(['name', 'description', 'id', 'type', 'alignment', 'image', random.pick(TERM_NAMES)])] ??= leaf(random); }),
  addAbsoluteTerm: (root, random) => one(objects(root), random, node => { node[OTHER + random.pick(['p', 'q', '\u00e9'])] = leaf(random); }),
  addKeyword: (root, random) => one(objects(root), random, node => { node[random.pick(KEYWORDS)] ??= random.pick([leaf(random), {}, [], {name: 'a'}, 'https://example.org/x']); }),
  spellAbsolute: (root, random) => one(known(root), random, ({holder, key}) => rename(holder, key, TERMS.get(key))),
  spellCompact: (root, random) => one(known(root), random, ({holder, key}) => {
    const [, stem, rest] = /^(.*[#/])([^#/]*)$/.exec(TERMS.get(key)) ?? [];
    if(stem && isObject(root)) {
      addContext(root, {zz: stem});
      rename(holder, key, `zz:${rest}`);
    }
  }),
  renameMember: (root, random) => one(named(root), random, ({holder, key}) =>
    rename(holder, key, random.pick([key.toUpperCase(), `${key} `, `${key}s`, `_:${key}`, `./${key}`, `${OTHER}${key}`, `@${key}`]))),
  renameToKnown: (root, random) => one(named(root), random, ({holder, key}) => rename(holder, key, random.pick([random.pick(TERM_NAMES), random.pick(named(root)).key]))),
  renameAlias: (root, random) => one(members(root).filter(({key}) => /^@?(id|type)$/.test(key)), random,
    ({holder, key}) => rename(holder, key, ALIASES[key] ?? key.slice(1))),
  newAlias: (root, random) => one(members(root).filter(({key}) => /^@[a-z]+$/.test(key)), random, ({holder, key}) => {
    if(isObject(root)) {
      addContext(root, {[`my${key.slice(1)}`]: key});
      rename(holder, key, `my${key.slice(1)}`);
    }
  }),
  deleteMember: (root, random) => one(members(root), random, ({holder, key}) => { delete holder[key]; }),
  duplicateMember: (root, random) => one(known(root), random, ({holder, key, value}) => { holder[TERMS.get(key)] = structuredClone(value); }),
  reorderMembers: (root, random) => one(objects(root), random, node => {
    const entries = random.shuffle(Object.entries(node));
    entries.forEach(([name]) => delete node[name]);
    Object.assign(node, Object.fromEntries(entries));
  }),
  absoluteId: (root, random) => identify(root, random, random.pick(['https://example.org/x', 'urn:uuid:5e9b2a1c-7f6e-4b0a-9a52-0c2f1a1b2c3d', 'did:key:z6Mk', 'a:', 'https://example.org/\u00e9'])),
  relativeId: (root, random) => identify(root, random, random.pick(['', 'x', '#x', '?x', '/x', '//example.org/x', '../x', '@x', '1:x', 'Achievement', ' https://example.org/'])),
  blankId: (root, random) => identify(root, random, random.pick(['_:b0', '_:b1', '_:c14n0', '_:x', '_:', '_:a b', '_:\u00e9', '_:x.y-z'])),
  sameId: (root, random) => one(identified(root), random, value => identify(root, random, value)),
  deleteId: (root, random) => one(members(root).filter(({key}) => /^@?id$/.test(key)), random, ({holder, key}) => { delete holder[key]; }),
  moreTypes: (root, random) => changeTypes(root, random, types => [...types, random.pick(['Profile', 'Achievement', 'VerifiableCredential', 'Alignment', 'Result', `${OTHER}T`, '_:t', types[0], random.pick(TERM_NAMES)])]),
  unknownType: (root, random) => changeTypes(root, random, types => [...types, random.pick(['Undefined', 'x y', '', '@json', '@id', '@T', null, 1, {}, [types[0]]])]),
  reorderTypes: (root, random) => changeTypes(root, random, types => random.shuffle(types)),
  fewerTypes: (root, random) => changeTypes(root, random, types => types.slice(1)),
  addType: (root, random) => one(objects(root).filter(node => !('type' in node) && !('@value' in node)), random,
    node => { node[random.pick(['type', '@type'])] = random.pick(['Profile', ['Achievement'], `${OTHER}T`, 'VerifiableCredential', []]); }),
  referTo: (root, random) => one(ordinaryLeaves(root), random,
    ({holder, key}) => one(identified(root), random, value => { holder[key] = random.pick([value, {id: value}, {'@id': value}]); }))
};
