import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { firefox } from '../../test/firefox.mjs';
import { startHosts } from '../../test/hosts.mjs';
import { BADGES, PAGE, publish } from './gallery.mjs';
import { until } from './toolbar.mjs';

const BUILT = fileURLToPath(new URL('../dist/firefox/', import.meta.url));
const WORDS = { valid: 'Valid', invalid: 'Not valid', indeterminate: 'Undecided' };
const foreign = ({ shown }) => shown === 'picture of another host';

/** What a script in the browser needs: the extension, and the window that it is in. */
const EXTENSION = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID('proofmark@proofmark.example');
  const window = Services.wm.getMostRecentWindow('navigator:browser');`;

describe('in Firefox', () => {
  const run = {};
  before(async () => {
    // The badges are judged as of the day for which the fixtures are made.
    const copy = mkdtempSync(join(tmpdir(), 'extension-'));
    cpSync(BUILT, copy, { recursive: true });
    const worker = readFileSync(join(copy, 'worker.js'), 'utf8');
    const day = `const Real = Date; globalThis.Date = class extends Real { constructor(...given) { super(...(given.length > 0 ? given : ['2026-06-01T12:00:00Z'])); } };`;
    writeFileSync(join(copy, 'worker.js'), `${day}\n${worker}`);
    run.hosts = await startHosts();
    publish(run.hosts);
    run.firefox = await firefox({ hosts: run.hosts, extension: copy });
    await run.firefox.visit(PAGE);
  });
  after(async () => {
    await run.firefox?.stop();
    await run.hosts?.stop();
  });

  test('nothing happens before the button is pressed', async () => {
    assert.equal((await marks(run.firefox)).size, 0);
  });

  test('the button marks what can be told without asking anybody', async () => {
    await run.firefox.browser(`${EXTENSION} await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`);
    const badges = BADGES.filter((badge) => !foreign(badge));
    await until(async () => (await marks(run.firefox)).size === badges.length);
    const found = await marks(run.firefox);
    for (const badge of badges) {
      const [name, ...more] = found.get(badge.id);
      assert.equal(more.length, 0, `${badge.id} has one mark`);
      if (badge.shown === 'assertion') assert.match(name, /^proofmark: Undecided/, badge.id);
      else if (Object.keys(badge.resources).length > 0) assert.match(name, /^proofmark: (Undecided|Not valid)\./, badge.id);
      else assert.ok(name.startsWith(`proofmark: ${WORDS[badge.expect.verdict]}.`), `${badge.id}: ${name}`);
    }
  });

  test('what waited is looked at once its hosts are allowed', async () => {
    for (const file of run.hosts.files.values()) file.cors = '*';
    const hosts = ['bramble', 'guild', 'hohenfels', 'skills-academy', 'pictures'];
    const origins = hosts.map((name) => `https://${name}.example/*`);
    await run.firefox.browser(
      `${EXTENSION}
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      await ExtensionPermissions.add(extension.id, { origins: args[0], permissions: [], data_collection: [] }, extension);`,
      origins,
    );
    const wrong = async () => {
      const found = await marks(run.firefox);
      return BADGES.filter(({ id, expect }) => !found.get(id)?.[0].startsWith(`proofmark: ${WORDS[expect.verdict]}.`)).map(({ id }) => `${id}: ${found.get(id)}`);
    };
    await until(async () => (await wrong()).length === 0).catch(async () => assert.deepEqual(await wrong(), []));
  });
});

/** What the marks of the page say, by the badge beside which they stand. Their contents are closed to the page. */
async function marks({ page }) {
  const told = await page(`return [...document.querySelectorAll('proofmark-mark')].map((mark) =>
    [mark.closest('.badge')?.id ?? 'elsewhere', mark.openOrClosedShadowRoot.querySelector('button').getAttribute('aria-label')])`);
  const found = new Map();
  for (const [id, name] of told) found.set(id, [...(found.get(id) ?? []), name]);
  return found;
}
