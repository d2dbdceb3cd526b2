// Literals, lists and names: what a single value becomes.
import {number} from './text.mjs';

export const EX = 'https://example.org/ns#';
const XSD = 'http://www.w3.org/2001/XMLSchema#';
export const V2 = 'https://www.w3.org/ns/credentials/v2';

/** A node with a vocabulary, more context, and members. */
const node = (members, context = {}) => ({'@context': {'@vocab': EX, ...context}, '@id': 'https://example.org/node', ...members});

const list = {'@container': '@list'};
const json = {'@type': '@json'};
const typed = type => ({'@type': type.startsWith('@') ? type : XSD + type});
const control = Array.from({length: 0x20}, (_, code) => String.fromCharCode(code)).join('');
const NUMBERS = [
  '0', '-0', '-0.0', '0.0', '1', '-1', '1.0', '1.5', '-1.50', '1E2', '1e2', '100', '1.5E-7', '0.1', '0.30000000000000004', '1.2345678901234567',
  '12345678901234567', '9007199254740991', '9007199254740992', '9007199254740993', '-9007199254740993', '99999999999999999999', '1e20', '1e21',
  '-1e21', '1.7976931348623157e308', '2.2250738585072014e-308', '123456789012345680000', '100000000000000000000.5', '0.000001', '4.35', '5.55', '1e-7', '5e-324', '-1e-10'
].map(number);
const TEXTS = ['1', '1.0', '1.50', '-0', '1e5', 'INF', 'NaN', 'abc', '', ' 2 ', '1.5abc', 'true'];

const numbers = {
  'numbers': node({p: NUMBERS}),
  'numbers-list': node({p: NUMBERS}, {p: list}),
  'numbers-json': node({p: NUMBERS}, {p: json}),
  'numbers-typed-double': node({p: NUMBERS}, {p: typed('double')}),
  'numbers-typed-integer': node({p: NUMBERS}, {p: typed('integer')}),
  'numbers-typed-decimal': node({p: NUMBERS}, {p: typed('decimal')}),
  'numbers-typed-string': node({p: NUMBERS.slice(0, 12)}, {p: typed('string')}),
  'numbers-typed-id': node({p: NUMBERS.slice(0, 12)}, {p: typed('@id')}),
  'numbers-value-objects': node({p: NUMBERS.map(value => ({'@value': value}))}),
  'double-from-text': node({p: TEXTS}, {p: typed('double')}),
  'double-from-value-object': node({p: TEXTS.map(value => ({'@value': value, '@type': `${XSD}double`}))}),
  'integer-from-text': node({p: TEXTS}, {p: typed('integer')}),
  'number-infinite': node({p: number('1e400')}),
  'booleans': node({p: [true, false], q: true, r: {'@value': false}}, {q: typed('string')}),
  'booleans-typed': node({p: [true, false, 'true'], q: true, r: [true, 1]}, {p: typed('boolean'), q: typed('@id'), r: typed('double')}),
  'boolean-typed-number': node({p: {'@value': true, '@type': `${XSD}integer`}, q: {'@value': 1, '@type': `${XSD}boolean`}})
};

const texts = {
  'control-characters': node({p: control, q: [...control], r: '\x7f\x80\x85\x9f\u2028\u2029\ufeff\ufffe\uffff'}),
  'escapes': node({p: ['"', '\\', '\n', '\r', '\t', '\b', '\f', '\\n', '\\u0041', '/', '<>', '\'']}),
  'surrogate-pairs': node({p: ['\u{1f600}', '\u{10ffff}', '\u{1d11e}', '\u{1f3f3}\ufe0f\u200d\u{1f308}'], q: 'e\u0301', r: '\u00e9'}),
  'surrogate-pairs-iri': {'@context': {'@vocab': `${EX}\u{1f600}/`}, '@id': 'https://example.org/\u{10000}', p: {'@id': 'https://example.org/\u00e9'}},
  'language-tags': node({p: ['en', 'EN', 'en-US', 'de-CH-1996', 'zh-Hant', 'x-private'].map(tag => ({'@value': 'a', '@language': tag}))}),
  'language-tags-bad': node({p: {'@value': 'a', '@language': 'no tag'}}),
  'language-tags-empty': node({p: {'@value': 'a', '@language': ''}}),
  'language-null': node({p: [{'@value': 'a', '@language': null}, 'b'], q: 'c'}, {'@language': 'EN-gb', q: {'@language': null}}),
  'language-number': node({p: {'@value': 1, '@language': 'en'}}),
  'language-alone': node({p: {'@language': 'en'}}),
  'language-map': node({p: {'en': 'a', 'EN-us': ['b', 'c'], 'de': null, '@none': 'd', 'fr': [null, 'e']}}, {p: {'@container': '@language'}}),
  'language-map-set': node({p: {en: ['a', 'a']}, q: 'bare', r: {en: 1}}, {p: {'@container': ['@language', '@set']}, q: {'@container': '@language'}}),
  'language-map-number': node({p: {en: 1}}, {p: {'@container': '@language'}}),
  'language-map-bad-tag': node({p: {'not a tag': 'a'}}, {p: {'@container': '@language'}}),
  'language-map-direction': node({p: {ar: 'a', none: 'b'}}, {p: {'@container': '@language', '@direction': 'rtl'}, none: '@none'}),
  'direction': node({p: {'@value': 'a', '@direction': 'rtl', '@language': 'AR'}, q: {'@value': 'b', '@direction': 'ltr'}, r: 'c', s: 'd', t: 1},
    {'@direction': 'rtl', '@language': 'he-IL', s: {'@direction': null, '@language': null}}),
  'direction-only': node({p: ['a', {'@value': 'a', '@direction': 'ltr'}, {'@value': 'a', '@direction': 'rtl'}]}),
  'direction-null': node({p: {'@value': 'a', '@direction': null}}),
  'direction-bad': node({p: {'@value': 'a', '@direction': 'up'}}),
  'direction-typed': node({p: {'@value': 'a', '@direction': 'ltr', '@type': `${XSD}string`}}),
  'direction-list': node({p: ['a', {'@value': 'b', '@direction': 'rtl'}]}, {p: {...list, '@direction': 'ltr'}}),
  'value-null': node({p: null, q: [null, 'a'], r: {'@value': null}}),
  'value-null-typed': node({p: {'@value': null, '@type': `${XSD}string`}}),
  'value-array-empty': node({p: {'@value': [], '@type': `${XSD}date`}}),
  'value-beside-null': node({p: {'@value': 'a', 'q': null}}),
  'value-array': node({p: {'@value': ['a']}}),
  'value-object': node({p: {'@value': {a: 1}}}),
  'value-extra': node({p: {'@value': 'a', 'q': 'b'}}),
  'value-index': node({p: {'@value': 'a', '@index': 'i'}, q: {'@list': ['a'], '@index': 'i'}, r: {'@index': 'i', 's': 'b'}}),
  'value-type-relative': node({p: {'@value': 'a', '@type': 'rel'}}),
  'value-type-blank': node({p: {'@value': 'a', '@type': '_:t'}}),
  'value-type-array': node({p: {'@value': 'a', '@type': [`${XSD}date`]}}),
  'value-type-empty': node({p: {'@value': 'a', '@direction': 'ltr', '@type': []}}),
  'value-types': node({p: {'@value': 'a', '@type': [`${XSD}date`, `${EX}T`]}}),
  'value-type-null': node({p: {'@value': 'a', '@type': null}}),
  'value-string-typed': node({p: [{'@value': 'a', '@type': `${XSD}string`}, 'a'], q: '2020-01-01'}, {q: typed('date')}),
  'value-lang-string-typed': node({p: {'@value': 'a', '@type': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#langString'}}),
  'value-in-set': node({p: {'@set': ['a', 'a', ['b', [{'@set': 'c'}]], null, {'@value': 'a'}]}, q: {'@set': []}, r: []}),
  'duplicates': node({p: ['a', 'a', {'@value': 'a'}], q: [1, 1.0, number('1.0'), true, 'true'], r: [{'@id': `${EX}a`}, {'@id': `${EX}a`}]})
};

const jsonValues = {
  'json-order': node({p: {'b': 1, 'a': {'\u{1f600}': 1, '\ufb33': 2, '\u20ac': 3, '\r': 4, '1': 5, '10': 6, '2': 7}, '': []}}, {p: json}),
  'json-scalars': node({p: 'a', q: 1.50, r: true, s: null, t: []}, {p: json, q: json, r: json, s: json, t: json}),
  'json-value-object': node({p: {'@value': {'z': [1, {'@id': 'x'}], 'a': null}, '@type': '@json'}, q: {'@value': null, '@type': '@json'}}),
  'json-list': node({p: [[1, {b: 1, a: 2}], 'x']}, {p: {'@type': '@json', '@container': '@list'}}),
  'json-set': node({p: [[1, {b: 1, a: 2}], 'x']}, {p: {'@type': '@json', '@container': '@set'}}),
  'json-escapes': node({p: {'\n': '\u2028"\\/\x01', 'x': '\u{10ffff}'}}, {p: json}),
  'json-context-inside': node({p: {'@context': 'https://example.org/unknown', '@id': 1, 'undefined': []}}, {p: json}),
  'json-aliased': node({p: {value: [1], kind: 'data'}}, {value: '@value', kind: '@type', data: '@json'}),
  'json-index': node({p: {'@value': {a: 1}, '@type': '@json', '@index': 'i'}}),
  'json-language': node({p: {'@value': {a: 1}, '@type': '@json', '@language': 'en'}}),
  'json-type-array': node({p: {'@value': {a: 1}, '@type': ['@json']}}),
  'json-node-type': node({'@type': '@json', 'p': 'a'})
};

const lists = {
  'list': node({p: ['a', 'b', 1, true, {'@id': `${EX}x`}, {q: 'anonymous'}]}, {p: list}),
  'list-empty': node({p: [], q: {'@list': []}, r: [[]]}, {p: list, r: list}),
  'list-repeats': node({p: ['a', 'b', 'b', 'c'], q: {'@list': ['1', '2', '2', '3']}, r: {'@list': ['x', 'x', 'x', 'x']}}, {p: list}),
  'list-equal-twice': node({p: [{'@list': ['a', 'b']}, {'@list': ['a', 'b']}]}),
  'list-equal-nodes': node({p: {'@list': ['a', 'b']}, q: {'@id': `${EX}other`, 'p': {'@list': ['a', 'b']}}}),
  'list-of-lists': node({p: [['a'], [['b', 'c'], []], {'@list': ['d']}], q: {'@list': [{'@list': [1]}, {'@list': []}]}}, {p: list}),
  'list-null-object': node({p: {'@list': null}}),
  'list-nested-sets': node({p: {'@list': [{'@set': []}, {'@set': ['a', 'b']}, [], [['c']]]}}),
  'list-arrays': node({p: {'@list': [['a', 'b'], 'c']}}),
  'list-arrays-deep': node({p: {'@list': [[['a', 'b']], 'c']}}),
  'list-arrays-container': node({p: {'@list': [[['a', 'b']], 'c']}}, {p: list}),
  'list-scalar': node({p: 'a', q: {'@list': 'b'}}, {p: list}),
  'list-nulls': node({p: ['a', null, 'b'], q: {'@list': [null]}}, {p: list}),
  'list-null': node({p: null}, {p: list}),
  'list-sets': node({p: [{'@set': ['a', 'b']}, 'c']}, {p: list}),
  'list-extra-type': node({p: {'@list': ['a'], '@type': 'T'}, q: {'@set': ['b'], '@type': 'T'}}),
  'list-extra': node({p: {'@list': ['a'], 'q': 'b'}}),
  'list-id': node({p: {'@list': ['a'], '@id': `${EX}l`}}),
  'list-typed': node({p: ['1', 2, '3'], q: [`${EX}a`, {'@id': `${EX}b`}], r: ['x', 'y']},
    {p: {...typed('integer'), ...list}, q: {...typed('@id'), ...list}, r: {...typed('@vocab'), ...list}}),
  'list-relative': node({p: ['rel', `${EX}a`]}, {p: {...typed('@id'), ...list}}),
  'list-languages': node({p: ['a', {'@value': 'a', '@language': 'DE'}]}, {p: {...list, '@language': 'EN'}}),
  'list-empty-nodes': node({p: [{}, {}, {'@id': '_:b'}, {'@id': '_:b'}]}, {p: list}),
  'list-value-null': node({p: [{'@value': null}, 'a']}, {p: list}),
  'set-null': node({p: {'@set': null}, q: 1}),
  'set-extra': node({p: {'@set': ['a'], 'q': 'b'}}),
  'set-undefined': node({p: {'@set': ['a'], 'q': 'b'}}, {'@vocab': null, 'p': `${EX}p`}),
  'set-index': node({p: {'@set': ['a'], '@index': 'i'}}),
  'set-and-list': node({p: {'@set': ['a'], '@list': ['b']}}),
  'set-on-top': {'@context': {'@vocab': EX}, '@set': [{'@id': `${EX}a`, 'p': 1}]}
};

export const values = {...numbers, ...texts, ...jsonValues, ...lists};
