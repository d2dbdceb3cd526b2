// Definitions of terms that are wrong or at the edge, each in a document that uses the term.
import {EX, V2} from './behaviours-value.mjs';

const XSD = 'http://www.w3.org/2001/XMLSchema#';
const p = more => ({'@id': `${EX}p`, ...more});

const DEFINITIONS = {
  'reverse-and-id': {'@reverse': `${EX}q`, '@id': `${EX}p`},
  'reverse-and-nest': {'@reverse': `${EX}q`, '@nest': '@nest'},
  'reverse-number': {'@reverse': 1},
  'reverse-relative': {'@reverse': 'rel:'},
  'reverse-keyword': {'@reverse': '@type'},
  'reverse-keyword-like': {'@reverse': '@ignored'},
  'reverse-list': {'@reverse': `${EX}q`, '@container': '@list'},
  'reverse-blank': {'@reverse': '_:q'},
  'id-number': {'@id': 1},
  'id-false': {'@id': false},
  'id-keyword-like': {'@id': '@ignored'},
  'id-array': {'@id': [`${EX}p`]},
  'id-graph': {'@id': '@graph'},
  'id-value': {'@id': '@value'},
  'id-none': {'@id': '@none'},
  'id-json': {'@id': '@json'},
  'type-number': p({'@type': 1}),
  'type-null': p({'@type': null}),
  'type-keyword': p({'@type': '@list'}),
  'type-term': p({'@type': 'T'}),
  'container-null': p({'@container': null}),
  'container-empty': p({'@container': []}),
  'container-number': p({'@container': 1}),
  'container-graph-list': p({'@container': ['@graph', '@list']}),
  'container-graph-language': p({'@container': ['@graph', '@language']}),
  'container-graph-id-index': p({'@container': ['@graph', '@id', '@index']}),
  'container-graph-set-index': p({'@container': ['@graph', '@set', '@index']}),
  'container-index-language': p({'@container': ['@index', '@language']}),
  'container-id-set': p({'@container': ['@id', '@set']}),
  'container-type-typed': p({'@container': '@type', '@type': `${XSD}date`}),
  'container-twice': p({'@container': ['@set', '@set']}),
  'index-keyword': p({'@container': '@index', '@index': '@id'}),
  'index-number': p({'@container': '@index', '@index': 1}),
  'language-number': p({'@language': 1}),
  'language-null': p({'@language': null}),
  'direction-wrong': p({'@direction': 'up'}),
  'direction-and-type': p({'@direction': 'rtl', '@type': '@none'}),
  'nest-number': p({'@nest': 1}),
  'nest-other': p({'@nest': 'q'}),
  'prefix-keyword': {'@id': '@type', '@prefix': true},
  'protected-number': p({'@protected': 1}),
  'context-empty': p({'@context': {}}),
  'context-wrong': p({'@context': 1}),
  'context-vocab': p({'@context': {'@vocab': 'sub/'}}),
  'array': [],
  'true': true,
  'empty': {},
  'set-alias': '@set',
  'value-alias': '@value',
  'language-alias': '@language',
  'index-alias': '@index',
  'reverse-alias': '@reverse'
};

export const definitions = {
  'definition-twice-protected-list': {
    '@context': [{'@protected': true, 'p': p({'@container': ['@set', '@index']})}, {p: p({'@container': ['@set']})}], '@id': `${EX}n`, 'p': 1
  },
  'definition-twice-protected-more': {'@context': [{'@protected': true, 'p': p({})}, {p: p({'@type': '@id'})}], '@id': `${EX}n`, 'p': 1},
  'definition-twice-protected-order': {
    '@context': [{'@protected': true, 'p': p({'@container': ['@set', '@index']})}, {p: p({'@container': ['@index', '@set']})}], '@id': `${EX}n`, 'p': 'a'
  },
  'definition-twice-protected-context': {
    '@context': [{'@protected': true, 'p': p({'@context': {q: EX}})}, {p: p({'@context': {q: EX}})}], '@id': `${EX}n`, 'p': 1
  },
  'definition-twice-protected-false': {
    '@context': [{'@protected': true, 'p': p({})}, {p: p({'@protected': false})}, {p: `${EX}other`}], '@id': `${EX}n`, 'p': 1
  },
  'definition-import-imported': {'@context': [V2, {'@import': V2}], 'type': 'VerifiableCredential', 'issuer': 'did:key:z6Mk'},
  'definition-import-twice': {'@context': [{'@import': V2}, null, {'@import': V2}], 'type': 'VerifiableCredential', 'issuer': 'did:key:z6Mk'},
  'definition-base-ports': {'@context': {'@vocab': EX, '@base': 'https://example.org:443'}, '@id': 'node', 'p': ['/a', '?q', '..', 'a/..', '../../b/.'].map(id => ({'@id': id}))},
  'definition-type-keywords': {'@context': {'@type': {'@container': '@set', '@type': '@id'}}, '@id': `${EX}n`, '@type': `${EX}T`},
  'definition-type-empty': {'@context': {'@type': {}}, '@id': `${EX}n`, '@type': `${EX}T`},
  'definition-array-inside': {'@context': {'@context': [{'@vocab': EX}]}, '@id': `${EX}n`, 'p': 1}
};
for(const [name, definition] of Object.entries(DEFINITIONS)) {
  // Once where it is the first of its term, once where another stands already.
  for(const [kind, before] of [['new', {}], ['again', {p: `${EX}before`}]]) {
    definitions[`definition-${name}-${kind}`] = {'@context': [{'@vocab': EX, ...before}, {p: definition}], '@id': `${EX}n`, 'p': kind === 'new' ? {'@id': `${EX}o`} : 'a', 'q': 1};
  }
}
