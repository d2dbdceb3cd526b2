import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { PAGE, publish } from './browser-extension/test/gallery.mjs';
import { openPopup } from './browser-extension/test/toolbar.mjs';
import { context } from './test/chromium.mjs';
import { fixture, fixtureFile, startHosts } from './test/hosts.mjs';

/** Takes the pictures of `docs/images/` anew: `node screenshots.mjs` after a build. To be looked at by people. */
const image = (name) => fileURLToPath(new URL(`../docs/images/${name}.png`, import.meta.url));
const AT = '2026-06-01T12:00:00Z';
const hosts = await startHosts();

const browser = await context({ hosts });
await page('page-valid', 'facts-everything-rdfc');
await page('page-invalid', 'rdfc-loss-achievement');
await page('page-undecided', 'ob3-jwt-rs256');
await page('page-phone-dark', 'status-bitstring-did-web', { colorScheme: 'dark', width: 380, height: 780 });
await page('page-print', 'facts-everything-rdfc', { media: 'print', width: 720 });
await page('page-start', null);
await browser.close();
await extension();
await hosts.stop();

async function page(name, id, { colorScheme = 'light', media = 'screen', width = 960, height = 900 } = {}) {
  const page = await browser.newPage();
  await page.clock.setFixedTime(new Date(AT));
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme, media });
  await page.goto(new URL('page/dist/verify.html', import.meta.url).href);
  if (id) {
    await page.evaluate((text) => {
      document.getElementById('text').value = text;
      document.getElementById('paste').requestSubmit();
    }, fixtureFile(fixture(id).input).toString('utf8'));
    await page.locator('.report').first().waitFor();
    await page.evaluate(() => {
      document.activeElement.blur();
      document.querySelector('.case').scrollIntoView();
      scrollBy(0, -12);
    });
  }
  await page.screenshot({ path: image(name) });
  await page.close();
}

async function extension() {
  publish(hosts);
  const browser = await context({ hosts, extension: fileURLToPath(new URL('browser-extension/dist/chromium/', import.meta.url)), viewport: { width: 1100, height: 760 } });
  const worker = browser.serviceWorkers()[0] ?? (await browser.waitForEvent('serviceworker'));
  await worker.evaluate((at) => {
    const Real = Date;
    globalThis.Date = class extends Real {
      constructor(...given) {
        super(...(given.length > 0 ? given : [at]));
      }
    };
  }, AT);
  const page = browser.pages()[0];
  await page.goto(PAGE);
  // Without the rules by which the page of the tests tries to spoil the marks.
  await page.evaluate(() => document.querySelector('style').sheet.deleteRule(2));
  const popup = await openPopup(browser, page, new URL(worker.url()).host);
  await popup.ready();
  await writeFile(image('extension-popup'), await popup.screenshot());
  await page.locator('#baked-png-forged').scrollIntoViewIfNeeded();
  await page.evaluate(() => document.getElementById('clr-eddsa-rdfc-2022').scrollIntoView());
  await page.screenshot({ path: image('extension-marks') });
  await popup.evaluate(`[...document.querySelectorAll('.entry')].find((entry) => entry.querySelector('.verdict-invalid')).click()`).catch(() => {});
  await page.waitForTimeout(500);
  await page.screenshot({ path: image('extension-panel') });
  await browser.close();
}
