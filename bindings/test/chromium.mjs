import { chromium } from 'playwright-core';
import { existsSync } from 'node:fs';

/** Debian's browser, or the one that the environment names. */
const EXECUTABLE = process.env.PROOFMARK_CHROMIUM ?? '/usr/bin/chromium';

/** A context of Debian's Chromium in which every host is `hosts`, with `extension` (a folder) loaded. */
export async function context({ hosts, extension = null, ...options }) {
  if (!existsSync(EXECUTABLE)) throw new Error(`${EXECUTABLE} is missing: install the Debian package chromium, or name another one in PROOFMARK_CHROMIUM`);
  const extensions = extension
    ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`, '--enable-unsafe-extension-debugging']
    : [];
  return chromium.launchPersistentContext('', {
    executablePath: EXECUTABLE,
    ignoreDefaultArgs: ['--disable-extensions', '--headless'],
    args: [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--ignore-certificate-errors',
      `--host-resolver-rules=MAP * 127.0.0.1:${hosts.port}`,
      ...extensions,
    ],
    ...options,
  });
}
