import { fixture, fixtureFile } from '../../test/hosts.mjs';

/** The page with the badges, and the host that belongs to it. */
export const PAGE = 'https://portfolio.example/';

/**
 * Thirty badges as they stand on a page, from the fixtures: how each is shown, and what it needs once its hosts are allowed.
 * The manifest says what verdict each must have: eighteen are valid, twelve are not.
 */
export const BADGES = [
  ['picture', 'baked-png-itxt-jwt'],
  ['picture', 'baked-png-itxt-jsonld'],
  ['picture', 'baked-png-itxt-compressed'],
  ['picture', 'baked-png-trailing'],
  ['picture', 'baked-svg-verify'],
  ['picture', 'baked-svg-cdata'],
  ['picture in a link', 'baked-svg-in-metadata'],
  ['link', 'ob3-jwt-did-key-ed25519'],
  ['link', 'eddsa-rdfc-2022-small'],
  ['link', 'facts-everything-rdfc'],
  ['link', 'clr-eddsa-rdfc-2022'],
  ['link', 'ob3-jwt-rs256'],
  ['embedded', 'recipient-plain'],
  ['embedded', 'trust-listed'],
  ['embedded', 'endorsed-eddsa-rdfc-2022'],
  ['assertion', 'ob2-hosted-json'],
  ['link', 'status-bitstring-did-web'],
  ['picture of another host', 'baked-png-ztxt'],
  ['picture', 'baked-png-forged'],
  ['picture', 'baked-svg-forged'],
  ['picture', 'baked-png-two'],
  ['picture', 'baked-svg-verify-body'],
  ['link', 'expired'],
  ['link', 'rdfc-loss-achievement'],
  ['link', 'status-1edtech-revoked'],
  ['link', 'jwt-es256k-signature-flip'],
  ['link', 'rdfc-spelling-nest'],
  ['embedded', 'rdfc-edit-achievement-name'],
  ['embedded', 'missing-id'],
  ['picture of another host', 'baked-png-two-kinds'],
].map(([shown, id]) => ({ shown, ...fixture(id), resources: fixture(id).resources ?? {} }));

/** Pictures and files that are no badges. */
const OTHERS = ['baked-png-none', 'baked-svg-none'];

/** Puts the page, its badges and the documents of their issuers on the hosts. */
export function publish(hosts) {
  for (const badge of BADGES) {
    hosts.files.set(address(badge), { body: fixtureFile(badge.input), type: type(badge.input), cors: null });
    for (const [url, file] of Object.entries(badge.resources)) hosts.files.set(url, { body: fixtureFile(file), cors: null });
  }
  for (const id of OTHERS) hosts.files.set(`${PAGE}${fixture(id).input}`, { body: fixtureFile(fixture(id).input), type: type(fixture(id).input) });
  hosts.files.set(`${PAGE}package.json`, { body: '{"name": "x"}' });
  hosts.files.set(PAGE, { body: html(), type: 'text/html; charset=utf-8' });
}

/** Where a badge stands. */
export function address({ shown, input, text }) {
  if (shown === 'assertion') return 'https://guild.example/ob/assertions/7.json';
  return shown === 'picture of another host' ? `https://pictures.example/${input}` : `${PAGE}${input}`;
}

function html() {
  const other = OTHERS.map((id) => `<img alt="" width="64" src="/${fixture(id).input}">`).join('');
  return `<!doctype html><html lang="en"><meta http-equiv="Content-Security-Policy" content="style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>Portfolio</title><style>body{font:16px sans-serif;max-width:60rem;margin:2rem auto}.badge{display:inline-block;vertical-align:top;margin:.5rem;padding:1rem;inline-size:15rem;border:1px solid #ddd}
proofmark-mark,div.badge span,div.badge *{color:fuchsia;--valid:fuchsia}</style>
<h1>My badges</h1>${BADGES.map(card).join('\n')}
<h2>No badges</h2>${other}<a href="/package.json">A file</a><script type="application/ld+json">{"@context":"https://schema.org","@type":"Person","name":"N"}</script></html>`;
}

function card(badge) {
  const at = address(badge);
  const picture = `<img alt="badge" width="96" src="${at}">`;
  const shown = {
    picture,
    'picture of another host': picture,
    'picture in a link': `<a href="/about">${picture}</a>`,
    link: `<a href="${at}">the badge</a>`,
    assertion: `<a href="${at}">at its issuer</a>`,
    embedded: `<p>embedded</p><script type="application/ld+json">${fixtureFile(badge.input).toString('utf8').replaceAll('</', '<\\/')}</script>`,
  }[badge.shown];
  return `<div class="badge" id="${badge.id}">${shown}<p>${badge.id}</p></div>`;
}

function type(path) {
  const types = { png: 'image/png', svg: 'image/svg+xml', json: 'application/json', jwt: 'text/plain' };
  return types[path.split('.').at(-1)];
}
