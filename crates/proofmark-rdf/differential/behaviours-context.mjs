// Contexts: what a name means, and where.
import {EX, V2} from './behaviours-value.mjs';

const OB = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';
const XSD = 'http://www.w3.org/2001/XMLSchema#';
const NODE = {'@id': 'https://example.org/node'};

/** A small badge, so that protected and type-scoped terms are in play. */
const badge = (context, more = {}, subject = {}) => ({
  '@context': [V2, OB, ...context], 'type': ['VerifiableCredential', 'OpenBadgeCredential'], 'issuer': {id: 'https://example.org/issuer', type: ['Profile'], name: 'I'},
  'credentialSubject': {type: ['AchievementSubject'], achievement: {id: 'https://example.org/a', type: ['Achievement'], criteria: {narrative: 'c'}, description: 'd', name: 'n'}, ...subject},
  ...more
});

const plain = {
  'context-null': {'@context': null, ...NODE, [`${EX}p`]: 'a'},
  'context-empty': {'@context': {}, ...NODE, [`${EX}p`]: 'a'},
  'context-empty-array': {'@context': [], ...NODE, [`${EX}p`]: 'a'},
  'context-nested-array': {'@context': [[{'@vocab': EX}]], ...NODE, 'p': 'a'},
  'context-number': {'@context': 1, ...NODE, [`${EX}p`]: 'a'},
  'context-unknown': {'@context': 'https://example.org/unknown', ...NODE},
  'context-relative': {'@context': 'v2', ...NODE},
  'context-reset': {'@context': [{'@vocab': EX}, null, {p: 'https://example.org/p'}], ...NODE, 'p': 'a'},
  'context-twice': badge([V2, OB]),
  'context-order': {...badge([]), '@context': [OB, V2]},
  'context-in-node': {'@context': {'@vocab': EX}, ...NODE, 'p': {'@context': {'@vocab': 'https://example.org/other#'}, 'p': 'a', 'q': {p: 'b'}}, 'q': 'c'},
  'context-in-node-null': {'@context': {'@vocab': EX}, ...NODE, 'p': {'@context': null, 'p': 'a'}},
  'context-with-context': {'@context': {'@context': {'@vocab': EX}}, ...NODE, 'p': 'a'},
  'vocab-relative': {'@context': {'@vocab': 'rel/'}, ...NODE, 'p': 'a'},
  'vocab-empty': {'@context': {'@vocab': ''}, ...NODE, [`${EX}p`]: 'a'},
  'vocab-appended': {'@context': [{'@vocab': EX}, {'@vocab': 'more/'}], ...NODE, 'p': 'a'},
  'vocab-compact': {'@context': [{ex: EX}, {'@vocab': 'ex:v/'}], ...NODE, 'p': 'a'},
  'vocab-term': {'@context': [{ex: EX}, {'@vocab': 'ex'}], ...NODE, 'p': 'a'},
  'vocab-blank': {'@context': {'@vocab': '_:b'}, ...NODE, 'p': 'a'},
  'vocab-null': {'@context': [{'@vocab': EX}, {'@vocab': null}], ...NODE, 'p': 'a'},
  'vocab-number': {'@context': {'@vocab': 1}, ...NODE},
  'vocab-over-badge': badge([{'@vocab': EX}], {undefinedTerm: {deeper: 1}}),
  'base': {'@context': {'@vocab': EX, '@base': 'https://example.org/dir/file?q#f'}, '@id': 'node', 'p': ['', '#x', '?y', '../z', '//host/a', '/b/./c/../d', 'e:f', '.'].map(id => ({'@id': id}))},
  'base-absent': {'@context': {'@vocab': EX, '@base': null}, '@id': 'node', 'p': 'a'},
  'base-relative': {'@context': [{'@vocab': EX, '@base': 'https://example.org/dir/'}, {'@base': 'sub/'}], '@id': 'node', 'p': {'@id': 'other'}},
  'base-relative-only': {'@context': {'@vocab': EX, '@base': 'sub/'}, '@id': 'node', 'p': 'a'},
  'base-type': {'@context': {'@base': 'https://example.org/', 'p': `${EX}p`}, ...NODE, '@type': 'T', 'p': 'a'},
  'base-number': {'@context': {'@base': 1}, ...NODE, [`${EX}p`]: 'a'},
  'language-default': {'@context': {'@vocab': EX, '@language': 'EN-us'}, ...NODE, 'p': ['a', 1, true, {'@value': 'b'}]},
  'language-bad': {'@context': {'@vocab': EX, '@language': 'no tag'}, ...NODE, 'p': 1},
  'language-wrong-type': {'@context': {'@vocab': EX, '@language': 1}, ...NODE, 'p': 1},
  'language-over-badge': badge([{'@language': 'de-DE'}]),
  'direction-over-badge': badge([{'@direction': 'rtl', '@language': 'AR'}]),
  'direction-wrong': {'@context': {'@vocab': EX, '@direction': 'up'}, ...NODE, 'p': 1},
  'version': {'@context': {'@version': 1.1, '@vocab': EX}, ...NODE, 'p': 1},
  'version-wrong': {'@context': {'@version': 1, '@vocab': EX}, ...NODE, 'p': 1},
  'import': {'@context': {'@version': 1.1, '@import': V2, 'extra': `${EX}extra`}, 'type': 'VerifiableCredential', 'extra': 'a'},
  'import-array': {'@context': {'@import': [V2]}, ...NODE},
  'import-unknown': {'@context': {'@import': 'https://example.org/unknown'}, ...NODE},
  'import-override': {'@context': {'@import': OB, '@vocab': EX, 'Profile': `${EX}Profile`}, ...NODE, '@type': 'Profile', 'p': 1}
};

const terms = {
  'term-null': {'@context': [{'@vocab': EX, 'p': null, 'q': {'@id': null}}], ...NODE, 'p': 'a', 'r': 1},
  'term-null-value': {'@context': [{'@vocab': EX, 'q': {'@id': null}}], ...NODE, 'q': 'a', 'r': 1},
  'term-without-iri': {'@context': {p: {'@type': '@id'}}, ...NODE},
  'term-relative-iri': {'@context': {p: 'rel'}, ...NODE, 'p': 'a'},
  'term-number': {'@context': {p: 1}, ...NODE},
  'term-empty': {'@context': {'': EX}, ...NODE, [`${EX}p`]: 1},
  'term-forward': {'@context': {p: 'ex:p', ex: EX, q: 'p', r: {'@id': 'ex:r', '@type': 'T'}, T: 'ex:T'}, ...NODE, 'p': 1, 'q': 2, 'r': 'a'},
  'term-cycle': {'@context': {a: 'b:x', b: 'a:y'}, ...NODE},
  'term-self': {'@context': {'@vocab': EX, 'p': 'p', 'ex:q': 'ex:q'}, ...NODE, 'p': 1, 'ex:q': 2},
  'term-iri-form': {'@context': {ex: EX, 'ex:p': {'@type': '@id'}, 'https://example.org/q': {'@type': `${XSD}date`}}, ...NODE, 'ex:p': 'https://example.org/a', 'https://example.org/q': 'b'},
  'term-iri-form-other': {'@context': {ex: EX, 'ex:p': 'https://example.org/other'}, ...NODE},
  'term-defined-keyword-like': {'@context': {'@ignored': EX, 'p': `${EX}p`}, ...NODE, 'p': 1},
  'term-keyword-like-iri': {'@context': {p: '@ignored', q: `${EX}q`}, ...NODE, 'q': 1},
  'term-keyword-redefined': {'@context': {'@id': EX}, ...NODE},
  'term-type-container': {'@context': {'@vocab': EX, '@type': {'@container': '@set'}}, ...NODE, '@type': 'T'},
  'term-type-container-protected': {'@context': {'@vocab': EX, '@type': {'@container': '@set', '@protected': true}}, ...NODE, '@type': 'T'},
  'term-type-redefined': {'@context': {'@type': {'@id': EX}}, ...NODE},
  'term-unknown-member': {'@context': {p: {'@id': `${EX}p`, '@unknown': 1}}, ...NODE},
  'term-plain-member': {'@context': {p: {'@id': `${EX}p`, 'note': 1}}, ...NODE},
  'term-container-wrong': {'@context': {p: {'@id': `${EX}p`, '@container': '@wrong'}}, ...NODE},
  'term-container-pair': {'@context': {p: {'@id': `${EX}p`, '@container': ['@list', '@set']}}, ...NODE},
  'term-type-wrong': {'@context': {p: {'@id': `${EX}p`, '@type': 'rel'}}, ...NODE},
  'term-type-blank': {'@context': {p: {'@id': `${EX}p`, '@type': '_:b'}}, ...NODE, 'p': 'a'},
  'term-type-none': {'@context': {p: {'@id': `${EX}p`, '@type': '@none'}}, ...NODE, 'p': ['a', 1, {'@id': EX}]},
  'term-defined-blank': {'@context': {p: '_:p'}, ...NODE, 'p': 'a'},
  'term-type-and-language': {'@context': {p: {'@id': `${EX}p`, '@type': `${XSD}date`, '@language': 'en'}}, ...NODE, 'p': 'a'},
  'term-language': {'@context': {p: {'@id': `${EX}p`, '@language': 'EN'}, q: {'@id': `${EX}q`, '@language': 'no tag'}}, ...NODE, 'p': 'a'},
  'term-language-bad': {'@context': {q: {'@id': `${EX}q`, '@language': 'no tag'}}, ...NODE, 'q': 'a'},
  'term-reverse-keyword-like': {'@context': {'@vocab': EX, 'p': {'@reverse': '@ignored'}}, ...NODE, 'q': 1},
  'term-index-without': {'@context': {p: {'@id': `${EX}p`, '@index': 'q'}}, ...NODE},
  'term-nest-keyword': {'@context': {p: {'@id': `${EX}p`, '@nest': '@id'}}, ...NODE},
  'prefix': {'@context': {ex: EX, slash: 'https://example.org/x/', bare: 'https://example.org/bare', on: {'@id': 'https://example.org/on', '@prefix': true}, off: {'@id': EX, '@prefix': false}, long: {'@id': EX}},
    ...NODE, 'ex:p': 1, 'slash:p': 2, 'bare:p': 3, 'on:p': 4, 'off:p': 5, 'long:p': 6, 'ex://p': 7},
  'prefix-wrong': {'@context': {'a:b': {'@id': 'a:b', '@prefix': true}}, ...NODE},
  'prefix-number': {'@context': {a: {'@id': EX, '@prefix': 1}}, ...NODE},
  'alias-context': {'@context': {ctx: '@context'}, ...NODE},
  'alias-all': {
    '@context': {'@vocab': EX, 'id': '@id', 'type': '@type', 'value': '@value', 'lang': '@language', 'dir': '@direction', 'list': '@list', 'set': '@set', 'graph': '@graph', 'index': '@index', 'rev': '@reverse'},
    'id': 'https://example.org/node', 'type': 'T', 'p': [{value: 'a', lang: 'EN'}, {value: 'b', dir: 'ltr'}, {value: 'c', type: `${XSD}date`}, {list: ['d']}, {set: 'e'}], 'graph': {id: `${EX}g`, q: 1}, 'rev': {r: {id: `${EX}r`}}
  },
  'alias-of-alias': {'@context': [{id: '@id'}, {key: 'id', '@vocab': EX}], 'key': 'https://example.org/node', 'p': 1},
  'alias-protected': badge([{'name2': {'@id': 'https://schema.org/name'}, 'key': '@id'}], {name2: 'x'})
};

const scoped = {
  'protected-redefined': badge([{name: `${EX}name`}]),
  'protected-same': badge([{name: {'@id': 'https://schema.org/name', '@protected': true}}]),
  'protected-nulled': badge([null, {'@vocab': EX}]),
  'protected-term-nulled': badge([{issuer: null}]),
  'protected-inline': {'@context': [{'@vocab': EX, '@protected': true, 'p': {'@id': `${EX}p`}, 'q': {'@id': `${EX}q`, '@protected': false}}, {q: `${EX}other`}], ...NODE, 'p': 1, 'q': 2},
  'protected-inline-broken': {'@context': [{'@protected': true, 'p': `${EX}p`}, {p: `${EX}other`}], ...NODE, 'p': 1},
  'protected-in-node': {'@context': {'@vocab': EX, 'p': {'@id': `${EX}p`, '@protected': true}}, ...NODE, 'q': {'@context': {p: `${EX}other`}, 'p': 1}},
  'protected-by-scope': {'@context': {'@vocab': EX, 'p': {'@id': `${EX}p`, '@protected': true}, 'q': {'@id': `${EX}q`, '@context': {p: `${EX}other`}}}, ...NODE, 'q': {p: 1}},
  'protected-scope-null': {'@context': {'@vocab': EX, 'p': {'@id': `${EX}p`, '@protected': true}, 'q': {'@id': `${EX}q`, '@context': null}}, ...NODE, 'q': {[`${EX}x`]: 1}},
  'protected-keyword-alias': {'@context': [{'@protected': true, 'id': '@id'}, {id: '@id'}], 'id': 'https://example.org/node', [`${EX}p`]: 1},
  'protected-prefix': {'@context': [{'@protected': true, 'ex': EX}, {ex: EX}], ...NODE, 'ex:p': 1},
  'protected-type-scoped': badge([{Achievement: {'@id': `${EX}Achievement`}}]),
  'scope-property': {'@context': {'@vocab': EX, 'p': {'@id': `${EX}p`, '@context': {q: `${EX}scoped`}}}, ...NODE, 'p': {q: 1, r: {q: 2}}, 'q': 3},
  'scope-property-url': {'@context': {'@vocab': EX, 'p': {'@id': `${EX}p`, '@context': V2}}, ...NODE, 'p': {type: 'VerifiableCredential', issuer: 'did:key:z6Mk'}},
  'scope-property-array': {'@context': {'@vocab': EX, 'p': {'@id': `${EX}p`, '@context': [{q: `${EX}one`}, {q: `${EX}two`}]}}, ...NODE, 'p': [{q: 1}, 'text']},
  'scope-property-bad': {'@context': {'@vocab': EX, 'p': {'@id': `${EX}p`, '@context': {q: 1}}}, ...NODE},
  'scope-property-unknown': {'@context': {'@vocab': EX, 'p': {'@id': `${EX}p`, '@context': 'https://example.org/unknown'}}, ...NODE, 'q': 1},
  'scope-property-base': {'@context': {'@vocab': EX, 'p': {'@id': `${EX}p`, '@type': '@id', '@context': {'@base': 'https://example.org/b/'}}}, ...NODE, 'p': ['x', {'@id': 'y'}]},
  'scope-property-language': {'@context': {'@vocab': EX, 'p': {'@id': `${EX}p`, '@context': {'@language': 'FR'}}}, ...NODE, 'p': ['x', {q: 'y'}], 'q': 'z'},
  'scope-propagate-false': {'@context': {'@vocab': EX, 'p': {'@id': `${EX}p`, '@context': {'@propagate': false, 'q': `${EX}scoped`}}}, ...NODE, 'p': {q: 1, r: {q: 2}}},
  'scope-type': {'@context': {'@vocab': EX, 'T': {'@id': `${EX}T`, '@context': {q: `${EX}scoped`}}}, ...NODE, '@type': 'T', 'q': 1, 'r': {q: 2, s: {'@type': 'T', 'q': 3}}},
  'scope-type-propagate': {'@context': {'@vocab': EX, 'T': {'@id': `${EX}T`, '@context': {'@propagate': true, 'q': `${EX}scoped`}}}, ...NODE, '@type': 'T', 'q': 1, 'r': {q: 2}},
  'scope-types-order': {'@context': {'@vocab': EX, 'B': {'@id': `${EX}B`, '@context': {q: `${EX}b`}}, 'A': {'@id': `${EX}A`, '@context': {q: `${EX}a`}}}, ...NODE, '@type': ['B', 'A'], 'q': 1},
  'scope-type-value': {'@context': {'@vocab': EX, 'T': {'@id': `${EX}T`, '@context': {d: {'@id': `${XSD}date`}, val: '@value', t: '@type'}}}, ...NODE, '@type': 'T', 'q': {val: 'x', t: 'd'}},
  'scope-type-reference': {'@context': {'@vocab': EX, 'T': {'@id': `${EX}T`, '@context': {key: '@id', ex: EX}}}, ...NODE, '@type': 'T', 'q': [{key: 'ex:a'}, {'@id': 'ex:b'}, {'@id': 'ex:c', 'r': 1}]},
  'scope-type-list': {'@context': {'@vocab': EX, 'T': {'@id': `${EX}T`, '@context': {q: {'@container': '@list'}, ex: EX}}}, ...NODE, '@type': 'T', 'q': [{'@id': 'ex:a'}, {q: ['b', 'c']}]},
  'scope-type-null': {'@context': {'@vocab': EX, 'T': {'@id': `${EX}T`, '@context': null}}, ...NODE, '@type': 'T', [`${EX}p`]: 1},
  'scope-type-changes-type': {'@context': {'@vocab': EX, 'T': {'@id': `${EX}T`, '@context': {U: 'https://example.org/U'}}}, ...NODE, '@type': ['T', 'U'], 'p': {'@type': 'U'}},
  'scope-type-alias-lost': {'@context': {'@vocab': EX, 'T': {'@id': `${EX}T`, '@context': {kind: '@type'}}}, ...NODE, '@type': 'T', 'kind': 'V', 'p': {kind: 'W'}},
  'scope-both': {'@context': {'@vocab': EX, 'p': {'@id': `${EX}p`, '@context': {q: `${EX}property`}}, 'T': {'@id': `${EX}T`, '@context': {q: `${EX}type`}}}, ...NODE, 'p': {'@type': 'T', 'q': 1, 'r': {q: 2}}},
  'scope-graph': {'@context': {'@vocab': EX, 'proof': {'@id': `${EX}proof`, '@container': '@graph', '@context': {q: {'@type': '@id'}}}}, ...NODE, 'proof': [{q: `${EX}a`, p: 1}, {'@type': 'T', 'q': `${EX}b`}]},
  'badge-with-extension': badge([{'ext': EX, 'level': 'ext:level', 'Extension': 'ext:Extension'}], {}, {level: {type: 'Extension', 'ext:of': ['a', 'b']}}),
  'badge-with-result': badge([], {}, {result: [{type: ['Result'], value: '1', resultDescription: 'urn:uuid:1'}, {type: ['Result'], value: '1', resultDescription: 'urn:uuid:1'}]})
};

export const contexts = {...plain, ...terms, ...scoped};
