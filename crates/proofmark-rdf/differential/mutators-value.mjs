// Changes to single values: other literals, other wrappings.
import {number} from './text.mjs';
import {arrays, clone, isLeaf, isObject, leaves, one, ordinary, ordinaryLeaves, places, texts} from './tree.mjs';

const XSD = 'http://www.w3.org/2001/XMLSchema#';
const WORDS = ['a', '', ' ', 'true', '1', '2026-01-01T00:00:00Z', 'https://example.org/x', 'urn:uuid:5e9b2a1c-7f6e-4b0a-9a52-0c2f1a1b2c3d', '_:b0', 'did:key:z6Mk#a', 'Achievement', 'id', '@id', '\n'];
const UNICODE = ['\u00e9', 'e\u0301', '\u{1f600}', '\u{10ffff}', '\u202e', '\u200d', '\u0000', '\u0008', '\u000b', '\u007f', '\u0085', '\u00a0', '\u2028', '\u{1d11e}x', '"', '\\', '\t\r\n', '\u4e2d\u6587', '\u0645', '\ufb33'];
const TAGS = ['en', 'EN', 'en-GB', 'de-CH-1996', 'zh-hant-TW', 'X-a', 'i-klingon'];
const BAD_TAGS = ['', 'no tag', 'en_US', 'toolonglanguage', '@none', 'e\u00e9', 'en-', '1'];
const TYPES = ['string', 'integer', 'double', 'boolean', 'date', 'dateTime', 'decimal', 'anyURI'].map(name => XSD + name);

/** The text of a number: whole, fractional, with an exponent, at the edges of 53 bits and of doubles. */
function digits(random) {
  const many = count => Array.from({length: count}, () => random.below(10)).join('').replace(/^0+(?=.)/, '') || '0';
  const sign = random.chance(0.3) ? '-' : '';
  return sign + random.pick([
    () => many(1 + random.below(4)), () => many(15 + random.below(8)), () => `${many(1 + random.below(3))}.${many(1 + random.below(17))}`,
    () => `${many(1)}.${many(16)}`, () => `0.${many(17)}`, () => `${many(2)}.0`, () => `${many(1)}.${many(3)}e${random.below(30)}`, () => `${many(1)}.${many(16)}E-${random.below(300)}`,
    () => `${many(1)}.${many(16)}e+${random.below(307)}`, () => `900719925474099${random.below(10)}`, () => '0', () => '0.0', () => `1e${random.below(25)}`, () => `1e-${random.below(30)}`, () => '4.9406564584124654e-324'
  ])();
}

/** Any scalar. */
export function leaf(random) {
  return random.pick([() => random.pick(WORDS), () => number(digits(random)), () => random.chance(0.5), () => random.pick(UNICODE), () => null])();
}

/** Puts something else in one of the places. */
const on = (places, random, change) => one(places, random, ({holder, key, value}) => { holder[key] = change(value); });

const tag = random => random.pick(random.chance(0.8) ? TAGS : BAD_TAGS);

export const values = {
  changeLeaf: (root, random) => on(leaves(root), random, () => leaf(random)),
  changeText: (root, random) => on(texts(root), random, () => random.pick(WORDS)),
  changeToNumber: (root, random) => on(ordinaryLeaves(root), random, () => number(digits(random))),
  changeToBoolean: (root, random) => on(texts(root), random, () => random.chance(0.5)),
  changeToObject: (root, random) => on(ordinary(root), random, value => random.pick([{}, [], {'@id': 'https://example.org/x'}, {'@value': isLeaf(value) ? value : 'a'}, {type: 'Profile'}])),
  numbersOfAllKinds: (root, random) => on(ordinary(root), random, () => Array.from({length: 1 + random.below(6)}, () => number(digits(random)))),
  unicode: (root, random) => on(texts(root), random, value => {
    // Cut between characters: half a pair is no I-JSON.
    const characters = [...value];
    characters.splice(random.below(characters.length + 1), 0, random.pick(UNICODE));
    return characters.join('');
  }),
  addNull: (root, random) => {
    const list = random.pick(arrays(root).concat([null]));
    if(list) {
      list.splice(random.below(list.length + 1), 0, null);
    } else {
      on(ordinary(root), random, () => null);
    }
  },
  wrapArray: (root, random) => on(places(root), random, value => random.pick([[value], [[value]], [[], value], [value, []]])),
  wrapValue: (root, random) => on(texts(root), random, value => ({
    '@value': value,
    ...random.pick([{}, {'@type': random.pick(TYPES)}, {'@language': tag(random)}, {'@direction': random.pick(['ltr', 'rtl'])}, {'@index': 'i'}, {'@language': tag(random), '@direction': 'rtl'}])
  })),
  wrapValueExtra: (root, random) => on(texts(root), random, value => ({
    '@value': value,
    ...random.pick([{'@id': 'https://example.org/x'}, {'@type': 'Undefined'}, {'@type': TYPES[0], '@language': 'en'}, {'@language': 1}, {'@direction': 'up'}, {name: 'a'}, {'@list': []}, {'@type': null}, {'@language': null}, {'@index': 1}])
  })),
  wrapTyped: (root, random) => on(ordinaryLeaves(root), random, value => ({'@value': value ?? number(digits(random)), '@type': random.pick(TYPES)})),
  wrapSet: (root, random) => on(ordinary(root), random, value => ({'@set': random.pick([value, [value], [value, value], [value, null]])})),
  wrapList: (root, random) => on(ordinary(root), random, value => ({'@list': random.pick([value, [value], [value, value, 'a'], [value, null], [{'@list': [value]}]])})),
  listOrSetExtra: (root, random) => on(ordinary(root), random, value => ({[random.pick(['@list', '@set'])]: value, ...random.pick([{'@index': 'i'}, {'@type': 'Profile'}, {undefinedTerm: 1}, {name: 'a'}, {'@context': {}}])})),
  wrapJson: (root, random) => on(ordinary(root), random, value => ({'@type': '@json', '@value': random.pick([value, {'b': value, 'a': [null, '\u{1f600}', number(digits(random))]}])})),
  languageMap: (root, random) => on(texts(root), random, value => ({[tag(random)]: value, [tag(random)]: [value, 'b'], ...(random.chance(0.3) ? {'@none': value} : {})})),
  repeatValue: (root, random) => on(ordinary(root), random, value => Array.isArray(value) && value.length ? [...value, clone(random.pick(value))] : [value, clone(value)]),
  emptied: (root, random) => on(ordinary(root), random, value => isObject(value) ? {} : []),
  oddIri: (root, random) => on(leaves(root).filter(({value}) => typeof value === 'string' && /^[a-z]+:/.test(value)), random, value => {
    const at = random.below(value.length + 1);
    const text = value.slice(0, at) + random.pick([' ', '<', '>', '"', '{', '}', '|', '^', '`', '\\', '\n', '\u0001', '\u00e9', '\u{1f600}', '%zz', '#', '..', '/../', ':', '[']) + value.slice(at);
    return text.isWellFormed() ? text : value;
  })
};
