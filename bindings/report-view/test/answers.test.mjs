import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fixtureFile, MANIFEST } from '../../test/hosts.mjs';
import { init, verifyOnce } from '../../wasm/js/node.js';
import { options } from '../../wasm/tests/corpus.mjs';
import { answerReason } from '../answers.js';
import { primaryFinding } from '../findings.js';
import { QUESTIONS } from '../words.js';

test('every answer on every fixture has a sentence that explains it, and every verdict but “valid” its reason', async () => {
  await init();
  let looked = 0;
  for (const entry of MANIFEST) {
    const report = verifyOnce(fixtureFile(entry.input), await options(entry, fixtureFile));
    for (const question of QUESTIONS) assert.notEqual(answerReason(report, question), '', `${entry.id}: ${question.name} ${report.answers[question.name]}`);
    assert.equal(Boolean(primaryFinding(report)), report.verdict !== 'valid', entry.id);
    looked += 1;
  }
  assert.ok(looked > 1_000);
});
