// The fixture manifest through the package. Runs in Node and in the browser: it has no I/O but `read`.

/**
 * The SHA-256 of each report, and how long all took.
 * @param {typeof import('proofmark')} api
 * @param {(file: string) => Promise<Uint8Array>} read reads a file of `fixtures/`
 */
export async function digests(api, read) {
  const cases = JSON.parse(new TextDecoder().decode(await read('manifest.json')));
  const digests = {};
  for (const one of cases) {
    const report = api.verifyOnce(await read(one.input), await options(one, read));
    if (report.verdict !== one.expect.verdict) throw new Error(`${one.id}: ${report.verdict} instead of ${one.expect.verdict}`);
    digests[one.id] = await sha256(JSON.stringify(report));
  }
  return digests;
}

/** What a case of the manifest says beside its input. */
export async function options(one, read) {
  const resources = [];
  for (const [url, given] of Object.entries(one.resources ?? {})) {
    if (given === null) resources.push({ url, failed: 'said to be unavailable by the caller' });
    else if (given.gone) resources.push({ url, gone: true });
    else resources.push({ url, body: await read(given.file ?? given), fetchedAt: given.fetchedAt });
  }
  const { recipients, challenge, domains: domain } = one.expected ?? {};
  const trust = one.trust && (await read(one.trust));
  return { at: one.at, policy: one.policy, trust, recipients, challenge, domain, resources };
}

async function sha256(text) {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
