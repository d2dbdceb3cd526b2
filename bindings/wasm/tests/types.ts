// What the types promise, checked by the compiler alone.

import { createVerifier, explain, init, ProofmarkError, verify, verifyOnce } from 'proofmark';
import { init as slim } from 'proofmark/slim';
import { verify as inlined } from 'proofmark/inline';
import wasm from 'proofmark/proofmark.wasm';
import type { Code, Fetcher, Report } from 'proofmark';

await init();
await init(wasm);
await slim(fetch('/proofmark.wasm'));
// @ts-expect-error: slim has no address of its own
await slim();

const fetcher: Fetcher = async ({ url, maxBytes }, { signal }) => {
  const response = await fetch(url, { signal });
  return response.status === 410 ? { gone: true } : { body: (await response.arrayBuffer()).slice(0, maxBytes) };
};

export async function told(file: File): Promise<string> {
  const report: Report = await verify(file, { recipients: ['ada@college.example'], fetch: fetcher, policy: 'lenient' });
  switch (report.verdict) {
    case 'valid':
      // A valid report has facts, and what they are from.
      return report.credential.issuer?.name?.value ?? report.answers.genuine satisfies 'yes';
    case 'invalid':
    case 'indeterminate':
      // @ts-expect-error: another report may have none
      return report.credential.at;
    default:
      return report satisfies never;
  }
}

const code: Code = 'proof.signature_invalid';
export const remedy: string | null = explain(code).remedy;
// @ts-expect-error: no code has this name
export const wrong: Code = 'proof.signature-invalid';
// @ts-expect-error: without waiting, the time is explicit
verifyOnce('{}', {});
// @ts-expect-error: a report is frozen
(await inlined('{}')).verdict = 'valid';
using verifier = createVerifier({ trust: [{ name: 'ours', registries: [] }] });
export const fault = (error: unknown) => error instanceof ProofmarkError && error.code === 'trap' && verifier;
