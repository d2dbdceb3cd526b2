import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { context } from '../../test/chromium.mjs';
import { fixture, fixtureFile, startHosts } from '../../test/hosts.mjs';

// The page as a file, in Debian's Chromium, where every host of the net is a server of ours that writes down what is asked.
const FILE = new URL('../dist/verify.html', import.meta.url);
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const AT = new Date('2026-06-01T12:00:00Z');

let hosts, browser, page, violations;

before(async () => {
  hosts = await startHosts();
  browser = await context({ hosts });
});
after(async () => {
  await browser?.close();
  await hosts?.stop();
});

beforeEach(async () => {
  hosts.files.clear();
  hosts.requests.length = 0;
  violations = [];
  page = await browser.newPage();
  page.on('pageerror', (fault) => violations.push(`error: ${fault.message}`));
  await page.exposeFunction('violated', (text) => violations.push(text));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => globalThis.violated(`${event.violatedDirective}: ${event.blockedURI}`));
  });
  await page.clock.setFixedTime(AT);
  await page.goto(FILE.href);
});
afterEach(async () => {
  await browser.setOffline(false);
  await page.close();
  assert.deepEqual(violations, [], 'no policy is violated and no error thrown');
});

async function drop(name, bytes, target = '#drop') {
  const transfer = await page.evaluateHandle(
    ({ name, text }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(text), (character) => character.charCodeAt(0))], name));
      return transfer;
    },
    { name, text: Buffer.from(bytes).toString('base64') },
  );
  await page.dispatchEvent(target, 'drop', { dataTransfer: transfer });
}

async function paste(text) {
  await page.fill('#text', text);
  await page.click('#paste button');
}

const dropFixture = (id) => drop(fixture(id).input.split('/').at(-1), fixtureFile(fixture(id).input));
const pasteFixture = (id) => paste(fixtureFile(fixture(id).input).toString('utf8'));

/** The word of the verdict, read from the heading as a screen reader would. */
async function verdict() {
  return (await page.locator('.case > .report > .heading .title .verdict').first().innerText()).trim();
}

async function answers() {
  return page.locator('.case > .report > .answers .answer strong').allInnerTexts();
}

async function serve(id) {
  for (const [address, file] of Object.entries(fixture(id).resources ?? {})) hosts.files.set(address, { body: fixtureFile(file) });
}

async function axe() {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
}

test('a dropped picture is verified without a network, and shown as a picture only', async () => {
  await browser.setOffline(true);
  await dropFixture('baked-png-itxt-jwt');
  assert.equal(await verdict(), 'Valid');
  assert.deepEqual(await answers(), ['Yes', 'Yes', 'Not asked', 'Not asked']);
  const image = page.locator('.picture img');
  assert.match(await image.getAttribute('src'), /^blob:/);
  assert.ok((await image.evaluate((node) => node.decode().then(() => node.naturalWidth))) > 0, 'the picture is shown');
  assert.match(await page.locator('.picture figcaption').innerText(), /nobody’s signature/);
  assert.deepEqual(hosts.requests, []);
});

test('an SVG is shown where none of its scripts runs, and is never part of the page', async () => {
  const text = fixtureFile(fixture('baked-svg-verify').input).toString('utf8');
  await drop('badge.svg', text.replace(/<\/svg>\s*$/, '<script>globalThis.violated("ran")</script><image href="https://spy.example/x.png"/></svg>'));
  assert.equal(await verdict(), 'Valid');
  assert.match(await page.locator('.picture img').getAttribute('src'), /^blob:/);
  assert.equal(await page.locator('.picture svg').count(), 0);
  assert.deepEqual(hosts.requests, []);
});

test('a pasted token is valid; the changed one is not, and nothing it says is shown as verified', async () => {
  const token = fixtureFile(fixture('ob3-jwt-did-key-ed25519').input).toString('utf8').trim();
  await paste(token);
  assert.equal(await verdict(), 'Valid');
  assert.equal(await page.locator('.unverified').count(), 0);

  const [head, body, signature] = token.split('.');
  const claims = Buffer.from(body, 'base64url').toString('utf8').replaceAll('Workshop safety', 'Brain surgery');
  await paste([head, Buffer.from(claims).toString('base64url'), signature].join('.'));
  assert.equal(await verdict(), 'Not valid');
  assert.equal((await answers())[0], 'No');
  assert.match(await page.locator('.title').innerText(), /claims to be Brain surgery/);
  assert.equal(await page.locator('.facts:not(.unverified)').count(), 0);
  assert.match(await page.locator('.facts.unverified').innerText(), /Not verified[\s\S]*Brain surgery/);

  await pasteFixture('rdfc-loss-achievement');
  await page.locator('.unverified', { hasText: 'https://hohenfels.example/' }).waitFor();
  assert.equal(await page.locator('.unverified a').count(), 0, 'a forger’s addresses cannot be followed');
});

test('garbage, nothing, and text that no encoding can hold are told of, and never valid', async () => {
  for (const text of ['garbage', '{"a":', 'ey.ey.ey', '', '<html>']) {
    await paste(text);
    assert.equal(await verdict(), 'Not valid', JSON.stringify(text));
    assert.notEqual((await page.locator('.reason').innerText()).trim(), '');
  }
  await drop('noise.bin', Buffer.from([0, 255, 1, 254, 137, 80]));
  assert.notEqual(await verdict(), 'Valid');
  await page.evaluate(() => {
    document.getElementById('text').value = '{"name": "\ud800"}';
    document.getElementById('paste').requestSubmit();
  });
  await page.locator('.case > .fault', { hasText: 'This cannot be checked' }).waitFor();
  assert.equal(await page.locator('.report').count(), 0);
});

test('what needs a host waits for permission, and is undecided without it', async () => {
  await serve('ob3-jwt-rs256');
  await pasteFixture('ob3-jwt-rs256');
  assert.equal(await verdict(), 'Undecided');
  assert.match(await page.locator('.consent').innerText(), /hohenfels\.example for the issuer’s public key/);
  assert.deepEqual(hosts.requests, []);
  await page.click('text=/Ask (it|them) once/');
  await page.locator('.report.verdict-valid').waitFor();
  assert.deepEqual(hosts.addresses(), ['https://hohenfels.example/.well-known/did.json']);
  assert.equal(hosts.requests[0].headers.referer, undefined);
  assert.equal(hosts.requests[0].headers.cookie, undefined);
  assert.equal(await page.locator('.consent').count(), 0);
});

test('permission for once is for one round; permission for the badge is for all that it needs', async () => {
  await serve('status-bitstring-did-web');
  await pasteFixture('status-bitstring-did-web');
  await page.click('text=/Ask (it|them) once/');
  await page.waitForFunction(() => document.querySelector('.consent')?.textContent.includes('withdrawn'));
  assert.equal(await verdict(), 'Undecided');
  assert.equal(hosts.requests.length, 1);
  await page.click('text=Ask whatever this badge needs');
  await page.locator('.report.verdict-valid').waitFor();
  assert.deepEqual(new Set(hosts.addresses()), new Set(Object.keys(fixture('status-bitstring-did-web').resources)));
});

test('a host that cannot be reached, or lets no page read it, leaves the badge undecided and is named as the reason', async () => {
  await pasteFixture('ob3-jwt-rs256');
  await browser.setOffline(true);
  await page.click('text=/Ask (it|them) once/');
  await page.waitForFunction(() => document.querySelector('.findings').textContent.includes('key.unavailable'));
  assert.equal(await verdict(), 'Undecided');
  await browser.setOffline(false);

  await serve('ob3-jwt-rs256');
  for (const file of hosts.files.values()) file.cors = null;
  await pasteFixture('ob3-jwt-rs256');
  await page.click('text=/Ask (it|them) once/');
  await page.waitForFunction(() => /CORS/.test(document.querySelector('.findings').textContent));
  assert.equal(await verdict(), 'Undecided');
});

test('a link to a badge elsewhere asks first, and then checks it', async () => {
  hosts.files.set('https://college.example/badge.jwt', { body: fixtureFile(fixture('ob3-jwt-did-key-ed25519').input), type: 'text/plain' });
  await page.goto(`${FILE.href}?src=${encodeURIComponent('https://college.example/badge.jwt')}`);
  assert.match(await page.locator('.consent').innerText(), /college\.example\/badge\.jwt/);
  assert.deepEqual(hosts.requests, []);
  await page.click('.consent button');
  await page.locator('.report.verdict-valid').waitFor();
  assert.deepEqual(hosts.addresses(), ['https://college.example/badge.jwt']);
});

test('beside the page itself a badge is read at once', async () => {
  hosts.files.set('https://static.example/verify.html?src=badge.jwt', { body: readFileSync(FILE), type: 'text/html' });
  hosts.files.set('https://static.example/badge.jwt', { body: fixtureFile(fixture('ob3-jwt-did-key-ed25519').input), type: 'text/plain' });
  await page.goto('https://static.example/verify.html?src=badge.jwt');
  await page.locator('.report.verdict-valid').waitFor();
});

test('the address of a badge is asked with permission', async () => {
  await serve('ob2-hosted-url');
  await pasteFixture('ob2-hosted-url');
  assert.equal(await verdict(), 'Undecided');
  await page.click('text=Ask whatever this badge needs');
  await page.locator('.report.verdict-valid').waitFor();
});

test('whose badge it should be is compared, and the answer follows the field', async () => {
  await pasteFixture('recipient-plain');
  assert.equal((await answers())[2], 'Not asked');
  await page.fill('#recipient', 'learner@mail.example');
  await page.press('#recipient', 'Tab');
  assert.equal((await answers())[2], 'Yes');
  await page.fill('#recipient', 'somebody@else.example');
  await page.press('#recipient', 'Tab');
  assert.equal((await answers())[2], 'No');
  assert.equal(await verdict(), 'Not valid');
});

test('a trust file decides who vouches; a broken one is refused and changes nothing', async () => {
  await pasteFixture('trust-listed');
  assert.equal((await answers())[3], 'Not asked');
  await drop('trust.json', fixtureFile(fixture('trust-listed').trust), '#trust-drop');
  await page.waitForFunction(() => document.getElementById('trust-state').textContent.startsWith('Used'));
  assert.equal((await answers())[3], 'Yes');
  await drop('trust.json', Buffer.from('{"registries": 7}'), '#trust-drop');
  await page.waitForFunction(() => document.getElementById('trust-state').textContent.startsWith('Not used'));
  assert.equal((await answers())[3], 'Yes');
});

test('skills, results, evidence and dates are shown with framework and level', async () => {
  await pasteFixture('facts-everything-rdfc');
  const text = await page.locator('.facts').innerText();
  for (const word of ['Applied Hydrology II', 'ESCO', 'O*NET', 'level Independent', 'Final grade', 'Report on the Steinbach gauge', '19 December 2025', 'expires in 2 years']) {
    assert.ok(text.includes(word), word);
  }
  assert.deepEqual(hosts.requests, [], 'its pictures are not fetched');
});

test('a picture that a badge refers to is fetched by a click only', async () => {
  hosts.files.set('https://hohenfels.example/media/badge.png', { body: fixtureFile(fixture('baked-png-none').input), type: 'image/png' });
  await pasteFixture('facts-everything-rdfc');
  assert.deepEqual(hosts.requests, []);
  await page.click('text=Show the picture from hohenfels.example');
  assert.match(await page.locator('.picture img').getAttribute('src'), /^blob:/);
  assert.deepEqual(hosts.addresses(), ['https://hohenfels.example/media/badge.png']);
  hosts.files.set('https://hohenfels.example/media/badge.png', { body: '<html>', type: 'image/png' });
  await pasteFixture('facts-everything-rdfc');
  await page.click('text=Show the picture from hohenfels.example');
  await page.locator('text=it is no picture').waitFor();
});

test('texts of a badge stay apart: hidden characters are named, markup is text', async () => {
  await pasteFixture('text-bidi');
  await page.locator('.hidden-character').first().waitFor();
  assert.equal(await page.locator('.title bdi[dir=auto]').count(), 1);
  await drop('x.json', Buffer.from(JSON.stringify({
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: '<img src=x onerror=violated(1)> p\u0430ypal',
    issuer: { id: 'https://a.example', type: 'Profile', name: 'A' },
    credentialSubject: { type: 'AchievementSubject', achievement: { id: 'https://a.example/1', type: 'Achievement', name: 'n', description: 'd', criteria: {} } },
  })));
  assert.match(await page.locator('.title').innerText(), /<img src=x/);
  assert.equal(await page.locator('.title mark.mixed').innerText(), 'p\u0430ypal');
  assert.equal(await page.locator('#results img').count(), 0);
});

test('what is inside a record has reports of its own', async () => {
  await serve('clr-eddsa-rdfc-2022');
  await pasteFixture('clr-eddsa-rdfc-2022');
  await page.click('text=Ask whatever this badge needs');
  await page.locator('.case > .report.verdict-valid').waitFor();
  assert.equal(await page.locator('.inside > ul > li').count(), 4);
  await page.locator('.inside summary').first().click();
  // It is built when the browser tells that it was opened.
  await page.locator('.inside .report.verdict-valid').waitFor();
  assert.equal(await page.locator('.inside .report').count(), 1);
});

test('several files have a report each', async () => {
  await page.setInputFiles('#file', ['baked-png-itxt-jwt', 'expired'].map((id) => fileURLToPath(new URL(`../../../fixtures/${fixture(id).input}`, import.meta.url))));
  await page.locator('.case').nth(1).locator('.report').waitFor();
  assert.deepEqual(await page.locator('.case > .report > .heading .verdict').allInnerTexts(), ['Valid', 'Not valid']);
  assert.match(await page.locator('#state').innerText(), /2 files checked/);
});

test('a folder, or a file that is gone, is told of', async () => {
  await page.evaluate(() => {
    File.prototype.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
  });
  await drop('folder', Buffer.from('x'));
  await page.locator('.case > .fault', { hasText: 'It may be a folder' }).waitFor();
  assert.match(await page.locator('#state').innerText(), /cannot be read/);
  assert.equal(await page.locator('.report').count(), 0);
});

test('everything works from the keyboard, and the result is where the focus goes', async () => {
  await serve('ob3-jwt-rs256');
  const focused = () => page.evaluate(() => document.activeElement.id || document.activeElement.textContent.trim());
  const tabTo = async (wanted) => {
    for (let presses = 0; presses < 60; presses += 1) {
      if ((await focused()).startsWith(wanted)) return;
      await page.keyboard.press('Tab');
    }
    assert.fail(`${wanted} is not reached by Tab`);
  };
  await tabTo('file');
  await tabTo('text');
  await page.keyboard.insertText(fixtureFile(fixture('ob3-jwt-rs256').input).toString('utf8'));
  await tabTo('Check');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement.classList.contains('title'));
  assert.match(await page.locator('#state').innerText(), /^Undecided\./);
  await tabTo('Ask it once');
  await page.keyboard.press('Space');
  await page.locator('.report.verdict-valid').waitFor();
  await page.waitForFunction(() => document.activeElement.classList.contains('title'));
  assert.match(await page.locator('#state').innerText(), /^Valid\./);
  await tabTo('Checked and in order');
  await page.keyboard.press('Enter');
  await tabTo('Details for engineers');
  await page.keyboard.press('Enter');
  assert.equal(await page.locator('.engineer[open]').count(), 1);
  await tabTo('Print');
});

test('axe finds nothing in any state, light and dark, on a phone too', async () => {
  const states = {
    empty: async () => {},
    valid: () => pasteFixture('facts-everything-rdfc'),
    invalid: () => pasteFixture('rdfc-loss-achievement'),
    undecided: () => pasteFixture('status-bitstring-did-web'),
    endorsed: () => pasteFixture('endorsed-several'),
    presentation: () => pasteFixture('vp-inner-edited'),
    picture: () => dropFixture('baked-png-itxt-jwt'),
    disguised: () => pasteFixture('text-bidi'),
    garbage: () => paste('garbage'),
  };
  for (const [name, enter] of Object.entries(states)) {
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(colorScheme === 'dark' ? { width: 360, height: 800 } : { width: 1100, height: 900 });
      await enter();
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
      assert.deepEqual(await axe(), [], `${name}, ${colorScheme}`);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
      assert.equal(wider, false, `${name} fits into ${colorScheme === 'dark' ? 'a phone' : 'a window'}`);
      const turned = await page.evaluate(() => {
        document.documentElement.dir = 'rtl';
        const wider = document.documentElement.scrollWidth > innerWidth;
        document.documentElement.removeAttribute('dir');
        return wider;
      });
      assert.equal(turned, false, `${name} fits when it runs from right to left`);
    }
  }
});

test('the policy of the page is in force: no eval, no other script, no markup from text', async () => {
  // The protocol may evaluate, so the attempts are made by the page's own timer.
  const refused = await page.evaluate(
    () =>
      new Promise((done) => {
        const tried = [() => eval('1'), () => new Function('return 1')(), () => (document.body.innerHTML = '<b>'), () => document.write('x')];
        const fails = (attempt) => {
          try {
            attempt();
            return false;
          } catch {
            return true;
          }
        };
        setTimeout(() => done(tried.map(fails)));
      }),
  );
  assert.deepEqual(refused, [true, true, true, true]);
  const policy = await page.getAttribute('meta[http-equiv]', 'content');
  assert.match(policy, /^default-src 'none'; script-src 'sha256-[^' ]+' 'wasm-unsafe-eval'; style-src 'sha256-[^' ]+'; img-src blob:; connect-src 'self' https:;/);
  await page.evaluate(() => new Promise((done) => setTimeout(done, 200)));
  assert.ok(violations.length >= 2, 'violations are seen');
  violations.length = 0;
});

test('on paper there is the report and nothing to press', async () => {
  await pasteFixture('clr-eddsa-rdfc-2022');
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('.input').isVisible(), false);
  assert.equal(await page.locator('.actions >> visible=true').count(), 0);
  assert.equal(await page.locator('.report .title').first().isVisible(), true);
});
