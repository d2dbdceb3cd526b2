import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import * as words from '../words.js';

const SCHEMA = JSON.parse(readFileSync(new URL('../../../docs/report.schema.json', import.meta.url), 'utf8'));
const { finding, need, skill } = SCHEMA.$defs;
const enumeration = (schema) => schema.enum ?? schema.anyOf.flatMap((one) => one.enum ?? []);

/** Every value that a report may have, and the words for it: a value without words would be shown as it is, or not at all. */
const TOLD = {
  verdict: [enumeration(SCHEMA.properties.verdict), (value) => words.VERDICTS[value]?.word],
  answers: [enumeration(SCHEMA.properties.answers.properties.genuine), (value) => words.ANSWERS[value]],
  'kinds of needs': [enumeration(need.properties.kind), (value) => words.NEEDS[value]],
  faults: [enumeration(finding.properties.fault), (value) => words.FAULTS[value]],
  frameworks: [enumeration(skill.properties.framework), (value) => words.FRAMEWORKS[value]],
  attainments: [enumeration(skill.properties.attainment), (value) => words.ATTAINMENTS[value]],
  formats: [enumeration(SCHEMA.properties.format).filter((value) => value !== 'unknown'), words.formatName],
  // What the issuer merely offers is no news.
  renewals: [enumeration(SCHEMA.properties.recency.properties.renewal.items).filter((value) => value !== 'service-offered'), words.renewal],
  // Endorsements never change an answer.
  checks: [enumeration(finding.properties.check).filter((value) => value !== 'endorsement'), (value) => words.QUESTIONS.some(({ checks }) => checks.includes(value))],
};

for (const [name, [values, told]] of Object.entries(TOLD)) {
  test(`there are words for all ${name} of the report’s schema`, () => {
    assert.ok(values.length > 2);
    assert.deepEqual(values.filter((value) => !told(value)), []);
  });
}

test('the four questions are the four answers', () => {
  assert.deepEqual(words.QUESTIONS.map(({ name }) => name).sort(), Object.keys(SCHEMA.properties.answers.properties).sort());
});
