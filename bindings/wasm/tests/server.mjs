// Servers for the browser tests: the package and the fixtures on one host, issuers on others.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript', '.wasm': 'application/wasm', '.json': 'application/json' };

/** Serves folders under their names, pages under exact paths. */
export async function serve(folders, pages = {}) {
  const server = createServer(async ({ url }, response) => {
    const path = normalize(decodeURIComponent(new URL(url, 'http://x').pathname));
    // What the package's users are told to set at least.
    const headers = { 'content-security-policy': "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self' https:" };
    try {
      const [, name, ...rest] = path.split('/');
      const body = pages[path] ?? (await readFile(join(folders[name], ...rest)));
      response.writeHead(200, { ...headers, 'content-type': TYPES[extname(path)] ?? (path in pages ? 'text/html' : 'application/octet-stream') }).end(body);
    } catch {
      response.writeHead(404, headers).end();
    }
  });
  await listening(server);
  return { origin: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

/** An https server under every name; `answer` says what it sends. */
export async function issuers(answer) {
  const folder = mkdtempSync(join(tmpdir(), 'proofmark-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-subj', '/CN=issuers', '-days', '2', '-keyout', key, '-out', cert], { stdio: 'ignore' });
  const server = createSecureServer({ key: readFileSync(key), cert: readFileSync(cert) }, answer);
  rmSync(folder, { recursive: true });
  await listening(server);
  return { port: server.address().port, close: () => server.close() };
}

const listening = (server) => new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
