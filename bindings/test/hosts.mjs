import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const FIXTURES = new URL('../../fixtures/', import.meta.url);
export const MANIFEST = JSON.parse(readFileSync(new URL('manifest.json', FIXTURES), 'utf8'));

/** An entry of the fixture manifest. */
export function fixture(id) {
  const found = MANIFEST.find((entry) => entry.id === id);
  if (!found) throw new Error(`there is no fixture ${id}`);
  return found;
}

/** The file of a fixture's badge, or of one of its documents. */
export function fixtureFile(path) {
  return readFileSync(new URL(path, FIXTURES));
}

/**
 * One HTTPS server that plays every host of the net. `files` has contents by address: `{ body, type, cors }`, `cors` as the
 * value of Access-Control-Allow-Origin or null. Every request is written down.
 */
export async function startHosts(files = new Map()) {
  const requests = [];
  const server = createServer(certificate(), (request, response) => {
    const address = `https://${request.headers.host}${request.url}`;
    if (!CHROMIUM.test(request.headers.host)) requests.push({ address, headers: request.headers, method: request.method });
    const file = files.get(address);
    if (!file) {
      response.writeHead(404, { 'access-control-allow-origin': '*' }).end('not here');
      return;
    }
    const cors = file.cors === undefined ? '*' : file.cors;
    response.writeHead(200, { 'content-type': file.type ?? 'application/json', ...(cors ? { 'access-control-allow-origin': cors } : {}) });
    response.end(file.body);
  });
  // A test that fails early must not keep the process alive.
  server.unref();
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    files,
    requests,
    port: server.address().port,
    addresses: () => requests.map(({ address }) => address),
    stop: () => new Promise((done) => (server.close(done), server.closeAllConnections())),
  };
}

/** What Chromium asks for itself, whatever is on a page. */
const CHROMIUM = /\.(google|googleapis|gvt1)\.com$/;

/** A certificate for the test that nobody trusts; Chromium is told to accept it. */
function certificate() {
  const folder = mkdtempSync(join(tmpdir(), 'hosts-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  try {
    execFileSync('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', key, '-out', cert, '-days', '2', '-subj', '/CN=hosts.example'], { stdio: 'pipe' });
  } catch (fault) {
    throw new Error(`openssl cannot make a certificate: install the Debian package openssl (${fault.message})`);
  }
  return { key: readFileSync(key), cert: readFileSync(cert) };
}
