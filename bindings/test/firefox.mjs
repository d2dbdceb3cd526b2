import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Debian's browser, or the one that the environment names. */
const EXECUTABLE = process.env.PROOFMARK_FIREFOX ?? '/usr/bin/firefox-esr';

const PREFERENCES = {
  'marionette.port': 0,
  'network.proxy.type': 1,
  'network.proxy.ssl': '127.0.0.1',
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'network.captive-portal-service.enabled': false,
};

/**
 * Debian's Firefox without a window, in which every host is `hosts`, with `extension` (a folder) loaded for this run.
 *
 * `page` runs the body of a function in the page, `browser` that of an async one in the browser around it, both with the
 * rights of the browser: they see what is closed to the page.
 */
export async function firefox({ hosts, extension }) {
  if (!existsSync(EXECUTABLE)) throw new Error(`${EXECUTABLE} is missing: install the Debian package firefox-esr, or name another one in PROOFMARK_FIREFOX`);
  const proxy = await everyHost(hosts.port);
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  const preferences = { ...PREFERENCES, 'network.proxy.ssl_port': proxy.address().port };
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`);
  writeFileSync(join(profile, 'user.js'), lines.join('\n'));
  const arguments_ = ['--headless', '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  const running = spawn(EXECUTABLE, arguments_, { stdio: 'ignore', env: { ...process.env, HOME: profile } });
  const stop = async () => {
    running.kill();
    proxy.close();
    proxy.closeAllConnections();
  };
  try {
    const send = await marionette(profile);
    await send('WebDriver:NewSession', { acceptInsecureCerts: true });
    await send('Addon:Install', { path: extension, temporary: true });
    const page = async (script) => (await send('WebDriver:ExecuteScript', { script, args: [], sandbox: 'system' })).value;
    const browser = async (script, ...args) => {
      await send('Marionette:SetContext', { value: 'chrome' });
      const body = `const done = arguments[arguments.length - 1]; (async (...args) => {${script}})(...arguments).then((value) => done({ value }), (fault) => done({ fault: String(fault) }))`;
      const { value } = await send('WebDriver:ExecuteAsyncScript', { script: body, args, sandbox: 'system' });
      await send('Marionette:SetContext', { value: 'content' });
      if (value.fault) throw new Error(value.fault);
      return value.value;
    };
    return { page, browser, visit: (url) => send('WebDriver:Navigate', { url }), stop };
  } catch (fault) {
    await stop();
    throw fault;
  }
}

/** A proxy behind which every host is the one at `port`. */
async function everyHost(port) {
  const proxy = createServer();
  proxy.on('connect', (_, socket) => {
    const host = connect(port, '127.0.0.1', () => socket.write('HTTP/1.1 200 OK\r\n\r\n'));
    for (const end of [socket, host]) end.on('error', () => {});
    socket.pipe(host).pipe(socket);
  });
  proxy.unref();
  await new Promise((done) => proxy.listen(0, '127.0.0.1', done));
  return proxy;
}

/** The protocol of the browser: a length, a colon, and an array as JSON, of which the second element is the number of the call. */
async function marionette(profile) {
  const socket = await opened(join(profile, 'MarionetteActivePort'));
  socket.unref();
  const waiting = new Map();
  let read = Buffer.alloc(0);
  socket.on('data', (bytes) => {
    read = Buffer.concat([read, bytes]);
    for (let colon = read.indexOf(':'); colon > 0; colon = read.indexOf(':')) {
      const end = colon + 1 + Number(read.subarray(0, colon));
      if (read.length < end) return;
      const message = JSON.parse(read.subarray(colon + 1, end));
      read = read.subarray(end);
      if (!Array.isArray(message)) continue;
      const [, number, fault, result] = message;
      const { done, failed } = waiting.get(number);
      waiting.delete(number);
      if (fault) failed(new Error(`${fault.error}: ${fault.message}`));
      else done(result);
    }
  });
  let number = 0;
  return (name, parameters) =>
    new Promise((done, failed) => {
      number += 1;
      waiting.set(number, { done, failed });
      const text = JSON.stringify([0, number, name, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}

async function opened(file) {
  for (let left = 300; left > 0; left -= 1) {
    await new Promise((done) => setTimeout(done, 200));
    const port = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
    if (port === 0) continue;
    const socket = connect(port, '127.0.0.1');
    const good = await new Promise((done) => socket.once('connect', () => done(true)).once('error', () => done(false)));
    if (good) return socket;
  }
  throw new Error('Firefox did not start within a minute');
}
