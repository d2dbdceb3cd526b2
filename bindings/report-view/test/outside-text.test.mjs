import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parts } from '../outside-text.js';
import { ago, day, plainWord, span } from '../words.js';

test('THREAT-51: characters that hide or reorder others are told apart from the text', () => {
  assert.deepEqual(parts('Mill\u202egro.'), [{ text: 'Mill' }, { text: '\u202e', hidden: 'changes the direction of text' }, { text: 'gro.' }]);
  for (const [character, kind] of [['\u200b', 'invisible'], ['\u{e0041}', 'invisible'], ['\u0000', 'control'], ['\u200f', 'changes the direction of text']]) {
    assert.equal(parts(`a${character}b`)[1].hidden, kind);
  }
  assert.deepEqual(parts('a\tb\nc'), [{ text: 'a\tb\nc' }], 'white space is no disguise');
});

test('THREAT-51: a word of two alphabets is marked, a text of two is not', () => {
  assert.deepEqual(parts('p\u0430ypal pays').map(({ text, mixed }) => [text, mixed ?? false]), [['p\u0430ypal', true], [' pays', false]]);
  assert.deepEqual(parts('Москва Moscow Αθήνα 東京').length, 1);
});

test('no text is lost, whatever it holds', () => {
  for (const text of ['', 'a', '\u202e', 'a\u200b\u202ep\u0430y b', '👩‍🔬 مرحبا', '<b>&amp;']) {
    assert.equal(parts(text).map((part) => part.text).join(''), text);
  }
});

test('ages and dates are said as the command says them', () => {
  const spans = [[0, 'less than a day'], [1, '1 day'], [59, '59 days'], [60, '1 month'], [730, '24 months'], [731, '2 years'], [3653, '10 years']];
  for (const [days, words] of spans) assert.equal(span(days), words);
  assert.deepEqual([ago(0), ago(1), ago(-1)], ['today', '1 day ago', 'in the future']);
  assert.deepEqual([day('2025-12-19T16:30:00+01:00'), day('2025-13-01'), day('soon')], ['19 December 2025', '2025-13-01', 'soon']);
  assert.deepEqual(['RubricCriterionLevel', 'ext:Own', 'ClrCredential'].map(plainWord), ['rubric criterion level', 'ext:Own', 'CLR credential']);
});
