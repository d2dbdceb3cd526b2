// verify.mjs BADGE [TIME]: the C library from Node, with koffi. In JavaScript the npm package `proofmark` is the easier way.
//
// The library is found as libproofmark.so.1, or at the path in PROOFMARK_LIBRARY. Exit status as of verify.c.
import koffi from 'koffi';
import { readFileSync } from 'node:fs';

const library = koffi.load(process.env.PROOFMARK_LIBRARY ?? 'libproofmark.so.1');
koffi.struct('proofmark_str', { data: 'void *', len: 'size_t' });
for (const handle of ['verifier', 'resources', 'report', 'error']) koffi.opaque(`proofmark_${handle}`);

const abi_version = library.func('int32_t proofmark_abi_version()');
const verifier_new = library.func(
  'int32_t proofmark_verifier_new(const char *policy, size_t len, _Out_ proofmark_verifier **verifier, _Out_ proofmark_error **error)',
);
const verifier_verify = library.func(
  'int32_t proofmark_verifier_verify(const proofmark_verifier *verifier, const void *input, size_t len, ' +
    'const proofmark_resources *resources, int64_t at, _Out_ proofmark_report **report, _Out_ proofmark_error **error)',
);
const verifier_free = library.func('void proofmark_verifier_free(proofmark_verifier *verifier)');
const report_verdict = library.func('int32_t proofmark_report_verdict(const proofmark_report *report)');
const report_json = library.func('proofmark_str proofmark_report_json(const proofmark_report *report)');
const report_free = library.func('void proofmark_report_free(proofmark_report *report)');
const error_message = library.func('proofmark_str proofmark_error_message(const proofmark_error *error)');
const error_free = library.func('void proofmark_error_free(proofmark_error *error)');

const text = (str) => koffi.decode(str.data, 'char', Number(str.len));

/** What a function makes; misuse throws. */
function call(run, ...given) {
  const [made, error] = [[null], [null]];
  if (run(...given, made, error) !== 0) {
    const message = text(error_message(error[0]));
    error_free(error[0]);
    throw new Error(message);
  }
  return made[0];
}

if (abi_version() !== 1) throw new Error('another ABI than 1');
const [file, time] = process.argv.slice(2);
const badge = readFileSync(file);
const at = Math.floor((time ? Date.parse(time) : Date.now()) / 1000);
const verifier = call(verifier_new, null, 0);
const report = call(verifier_verify, verifier, badge, badge.length, null, at);
const verdict = report_verdict(report);
const { findings } = JSON.parse(text(report_json(report)));
report_free(report);
verifier_free(verifier);
console.log(['indeterminate', 'invalid', 'valid'][verdict], findings.filter((finding) => finding.outcome === 'fail').map((finding) => finding.code));
process.exitCode = [3, 1, 0][verdict];
