import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { context } from '../../test/chromium.mjs';
import { fixture, fixtureFile, startHosts } from '../../test/hosts.mjs';
import { address, BADGES, PAGE, publish } from './gallery.mjs';
import { marks, openPopup, reveal, stopWorker, until } from './toolbar.mjs';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const BUILT = fileURLToPath(new URL('../dist/chromium/', import.meta.url));
const WORDS = { valid: 'Valid', invalid: 'Not valid', indeterminate: 'Undecided' };
const own = ({ shown }) => shown !== 'picture of another host' && shown !== 'assertion';

/** Addresses that the page's own load asks for: itself and its pictures. */
const loaded = BADGES.filter(({ shown }) => shown.startsWith('picture')).map(address);

describe('without any permission but the click', () => {
  const run = started(BUILT);

  test('nothing happens before the button is pressed', async () => {
    assert.equal((await marks(run.page)).size, 0);
    const permissions = await run.worker.evaluate(() => chrome.permissions.getAll());
    assert.deepEqual(permissions.origins, []);
    assert.deepEqual([...permissions.permissions].sort(), ['activeTab', 'scripting', 'storage']);
  });

  test('what can be told without asking anybody is marked rightly; the rest is undecided, and its hosts are named', async () => {
    const popup = await openPopup(run.browser, run.page, run.id);
    const state = await popup.ready();
    const found = await marks(run.page);
    for (const badge of BADGES.filter(({ shown }) => shown !== 'picture of another host')) {
      const [mark, ...more] = found.get(badge.id) ?? [];
      assert.ok(mark, `${badge.id} has a mark: ${state}`);
      assert.equal(more.length, 0, `${badge.id} has one mark`);
      assert.equal(mark.role, 'button');
      const needs = Object.keys(badge.resources).length > 0;
      // A badge may be found bad before its documents are asked for; it can never be found good.
      if (!own(badge)) assert.match(mark.name, /^proofmark: Undecided/, badge.id);
      else if (needs) assert.match(mark.name, /^proofmark: (Undecided|Not valid)\./, badge.id);
      else assert.ok(mark.name.startsWith(`proofmark: ${WORDS[badge.expect.verdict]}.`), `${badge.id}: ${mark.name}`);
    }
    assert.equal(found.size, BADGES.length - 2, `nothing else is marked: ${[...found.keys()]}`);
    const hosts = await popup.evaluate(`[...document.querySelectorAll('#hosts li')].map((one) => one.textContent)`);
    assert.deepEqual(hosts, ['bramble.example', 'guild.example', 'hohenfels.example', 'skills-academy.example']);
    assert.equal(await popup.evaluate(`document.querySelector('#unread summary').textContent`), '2 pictures and files of other hosts not looked at');
    assert.match(await popup.evaluate(`document.querySelector('#unread li').textContent`), /^pictures\.example \(2\)/);
    await popup.close();
  });

  test('only the page’s own host was asked, and only for what the page names', async () => {
    const asked = new Set(run.hosts.addresses());
    const expected = new Set([PAGE, `${PAGE}favicon.ico`, `${PAGE}package.json`, ...BADGES.filter((badge) => own(badge) && badge.shown !== 'embedded').map(address), ...loaded]);
    for (const one of asked) assert.ok(expected.has(one) || /\/baked-(png|svg)-none\./.test(one), one);
  });

  test('permission is asked for exactly these hosts, and only when the user presses the button', async () => {
    const popup = await openPopup(run.browser, run.page, run.id);
    await popup.ready();
    const origins = await popup.evaluate(`(() => {
      const asked = [];
      chrome.permissions.request = async (wish) => (asked.push(wish), true);
      const before = asked.length;
      document.getElementById('allow').click();
      document.querySelector('#unread button').click();
      return { before, asked };
    })()`);
    assert.deepEqual(origins, {
      before: 0,
      asked: [
        { origins: ['bramble', 'guild', 'hohenfels', 'skills-academy'].map((name) => `https://${name}.example/*`) },
        { origins: ['https://pictures.example/*'] },
      ],
    });
    await popup.close();
  });

  test('a mark is closed to the page, and one whose badge is exchanged says so', async () => {
    const found = await marks(run.page);
    assert.ok([...found.values()].flat().every(({ mode }) => mode === 'closed'));
    assert.equal(await run.page.evaluate(() => document.querySelector('proofmark-mark').shadowRoot), null);
    await run.page.evaluate(() => {
      document.querySelector('#baked-png-itxt-jwt img').src = '/valid/baked-png-itxt-jsonld.png';
    });
    await until(async () => (await marks(run.page)).get('baked-png-itxt-jwt')[0].name.includes('changed'));
  });

  test('the panel explains, from the keyboard too, and gives the focus back', async () => {
    const { page } = run;
    await page.locator('#baked-png-itxt-jsonld img').scrollIntoViewIfNeeded();
    const session = await page.context().newCDPSession(page);
    const mark = (await marks(page)).get('baked-png-itxt-jsonld')[0];
    await session.send('DOM.getDocument', { depth: 0 });
    await session.send('DOM.focus', { backendNodeId: mark.node });
    const opened = async () => (await session.send('Accessibility.getFullAXTree')).nodes.some(({ role, ignored, name }) => !ignored && role?.value === 'dialog' && name?.value === 'What proofmark found');
    assert.equal(await opened(), false);
    await page.keyboard.press('Enter');
    await until(opened);
    await page.keyboard.press('Escape');
    await until(async () => !(await opened()));
    assert.equal(await page.evaluate(() => document.activeElement.localName), 'proofmark-mark');
    await session.detach();
  });
});

describe('when permission is given later', () => {
  const run = started(BUILT);

  test('what waited is looked at again, and nothing else', async () => {
    const popup = await openPopup(run.browser, run.page, run.id);
    await popup.ready();
    await popup.close();
    // The browser's question cannot be answered by a machine: from here on every host counts as allowed, and lets itself be read.
    for (const file of run.hosts.files.values()) file.cors = '*';
    const before = run.hosts.requests.length;
    await run.worker.evaluate(async () => {
      chrome.permissions.contains = async () => true;
      const { tab } = await chrome.storage.session.get('tab');
      await chrome.tabs.sendMessage(tab, { kind: 'recheck' });
    });
    const found = await marks(run.page);
    for (const badge of BADGES) {
      const names = (found.get(badge.id) ?? []).map(({ name }) => name);
      assert.equal(names.length, 1, `${badge.id}: ${names}`);
      assert.ok(names[0].startsWith(`proofmark: ${WORDS[badge.expect.verdict]}.`), `${badge.id}: ${names[0]}`);
    }
    const waited = new Set(BADGES.filter((badge) => !own(badge) || Object.keys(badge.resources).length > 0).map(address));
    const documents = BADGES.flatMap(({ resources }) => Object.keys(resources));
    for (const { address } of run.hosts.requests.slice(before)) assert.ok(waited.has(address) || documents.includes(address), address);
  });
});

describe('when the hosts are allowed', () => {
  // The browser's question cannot be answered by a machine, so this copy has what the user would have allowed.
  const copy = mkdtempSync(join(tmpdir(), 'extension-'));
  cpSync(BUILT, copy, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8'));
  manifest.host_permissions = ['bramble', 'guild', 'hohenfels', 'pictures', 'skills-academy'].map((name) => `https://${name}.example/*`);
  writeFileSync(join(copy, 'manifest.json'), JSON.stringify(manifest));
  const run = started(copy);

  test('all thirty marks are right', async () => {
    assert.deepEqual([BADGES.length, BADGES.filter(({ expect }) => expect.verdict === 'invalid').length], [30, 12]);
    const popup = await openPopup(run.browser, run.page, run.id);
    const state = await popup.ready();
    const found = await marks(run.page);
    for (const badge of BADGES) {
      const names = (found.get(badge.id) ?? []).map(({ name }) => name);
      assert.equal(names.length, 1, `${badge.id}: ${names}`);
      assert.ok(names[0].startsWith(`proofmark: ${WORDS[badge.expect.verdict]}.`), `${badge.id}: ${names[0]}`);
    }
    assert.equal(found.size, BADGES.length, `nothing else is marked: ${[...found.keys()]}`);
    assert.equal(state, '18 valid, 12 not valid');
    assert.equal(await run.worker.evaluate(async () => chrome.action.getBadgeText({ tabId: (await chrome.tabs.query({ active: true }))[0].id })), '12!');
    await popup.close();
  });

  test('axe finds nothing in marks, panels and popup', async () => {
    assert.equal(await reveal(run.page), BADGES.length);
    await run.page.evaluate(AXE);
    const axe = () =>
      run.page.evaluate(async () => {
        const { violations, passes } = await globalThis.axe.run({ include: [['proofmark-mark']] }, { resultTypes: ['violations', 'passes'] });
        return { seen: passes.length, found: violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${JSON.stringify(target)}`)) };
      });
    for (const id of ['facts-everything-rdfc', 'baked-png-forged', 'clr-eddsa-rdfc-2022']) {
      await run.page.evaluate((id) => {
        const { shadowRoot } = document.querySelector(`#${id} proofmark-mark`);
        shadowRoot.querySelector('.mark').click();
        for (const details of shadowRoot.querySelectorAll('details')) details.open = true;
      }, id);
      const { seen, found } = await axe();
      assert.ok(seen > 5);
      assert.deepEqual(found, [], id);
      await run.page.keyboard.press('Escape');
    }
    const popup = await openPopup(run.browser, run.page, run.id);
    await popup.ready();
    await popup.evaluate(AXE);
    assert.deepEqual(await popup.evaluate(`axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].html))`), []);
    await popup.close();
  });

  test('whose badges they should be, and whom the user trusts, change the answers', async () => {
    const answers = (id) => run.page.evaluate((id) => {
      const { shadowRoot } = document.querySelector(`#${id} proofmark-mark`);
      shadowRoot.querySelector('.mark').click();
      return [...shadowRoot.querySelectorAll('.panel > .report > .answers strong')].map((one) => one.textContent);
    }, id);
    assert.deepEqual((await answers('recipient-plain')).slice(2), ['Not asked', 'Not asked']);

    const options = await run.browser.newPage();
    await options.goto(`chrome-extension://${run.id}/options.html`);
    await options.setInputFiles('#files', { name: 'broken.json', mimeType: 'application/json', buffer: Buffer.from('{"registries": 7}') });
    await options.locator('text=Not used:').waitFor();
    await options.setInputFiles('#files', { name: 'partners.json', mimeType: 'application/json', buffer: fixtureFile(fixture('trust-listed').trust) });
    await options.locator('text=Saved').waitFor();
    assert.equal(await options.locator('#used').innerText(), 'partners.json');
    await options.evaluate(AXE);
    assert.deepEqual(await options.evaluate(() => globalThis.axe.run().then(({ violations }) => violations.map(({ id }) => id))), []);
    await options.close();

    const popup = await openPopup(run.browser, run.page, run.id);
    await popup.ready();
    await popup.evaluate(`document.getElementById('recipient').value = 'learner@mail.example'; document.getElementById('whose').requestSubmit()`);
    await until(async () => (await popup.evaluate(`document.getElementById('state').textContent`)) !== 'Looking…');
    await popup.close();
    assert.equal(await reveal(run.page), BADGES.length);
    assert.equal((await answers('recipient-plain'))[2], 'Yes');
    assert.equal((await answers('trust-listed'))[3], 'Yes');
    // The other badges do not say that they are the learner's.
    assert.notEqual((await answers('baked-svg-verify'))[2], 'Yes');
  });

  test('only issuers’ documents were asked for, each once, without a word of who asks or for what', async () => {
    const documents = new Set(BADGES.flatMap(({ resources }) => Object.keys(resources)));
    const asked = run.hosts.requests.filter(({ address }) => !address.startsWith(PAGE) && !loaded.includes(address));
    assert.ok(asked.length > 0);
    for (const { address, headers, method } of asked) {
      assert.ok(documents.has(address), address);
      assert.deepEqual([method, headers.referer, headers.cookie], ['GET', undefined, undefined]);
    }
    const addresses = asked.map(({ address }) => address);
    assert.equal(new Set(addresses).size, addresses.length, `shared: ${addresses}`);
  });

  test('looking again asks nobody again, also when the worker was stopped in between', async () => {
    const before = run.hosts.requests.length;
    await stopWorker(run.browser, run.worker.url());
    await run.page.reload();
    const popup = await openPopup(run.browser, run.page, run.id);
    assert.match(await popup.ready(), /valid/);
    const again = run.hosts.requests.slice(before).filter(({ address }) => !address.startsWith(PAGE) && !loaded.includes(address));
    // Pictures of other hosts are read anew; documents are kept.
    assert.deepEqual(again.map(({ address }) => address), []);
    await popup.close();
  });
});

test('the package holds no eval, and WebAssembly in the worker only', () => {
  for (const file of readdirSync(BUILT).filter((name) => name.endsWith('.js'))) {
    const text = readFileSync(join(BUILT, file), 'utf8');
    assert.doesNotMatch(text, /\beval\(|new Function\b/, file);
    assert.equal(/WebAssembly/.test(text), file === 'worker.js', file);
  }
});

/** A browser with the extension on the page of badges, for the tests of one group. */
function started(extension) {
  const run = {};
  before(async () => {
    run.hosts = await startHosts();
    publish(run.hosts);
    run.browser = await context({ hosts: run.hosts, extension, viewport: { width: 1280, height: 1000 } });
    run.worker = run.browser.serviceWorkers()[0] ?? (await run.browser.waitForEvent('serviceworker'));
    run.id = new URL(run.worker.url()).host;
    // The badges are judged as of the day for which the fixtures are made.
    await run.worker.evaluate(() => {
      const Real = Date;
      globalThis.Date = class extends Real {
        constructor(...given) {
          super(...(given.length > 0 ? given : ['2026-06-01T12:00:00Z']));
        }
      };
    });
    run.page = run.browser.pages()[0];
    await run.page.goto(PAGE);
  });
  after(async () => {
    await run.browser?.close();
    await run.hosts?.stop();
  });
  return run;
}
