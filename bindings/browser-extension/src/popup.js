import { element, icon } from '../../report-view/element.js';
import { outsideText } from '../../report-view/outside-text.js';
import { verdictMark } from '../../report-view/report.js';

/** The popup: opening it is the user's wish to have this page looked at, and the only place where permission is asked. */
const at = (id) => document.getElementById(id);
const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });

at('whose').addEventListener('submit', (event) => {
  event.preventDefault();
  find({ kind: 'find', recipient: at('recipient').value.trim() });
});

await chrome.storage.session.set({ tab: tab.id });
await listAllowed();
try {
  const ready = await chrome.scripting.executeScript({ target: { tabId: tab.id }, func: () => globalThis.proofmarkReady === true });
  if (!ready[0].result) await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['content.js'] });
  await find({ kind: 'find' });
} catch (fault) {
  at('state').textContent = `This page cannot be looked at: ${fault.message}`;
}

async function find(message) {
  at('state').textContent = 'Looking…';
  const { found, recipient, unread } = await chrome.tabs.sendMessage(tab.id, message);
  at('recipient').value = recipient;
  list(found);
  listUnread(unread);
}

function list(found) {
  const count = (verdict) => found.filter((one) => one.verdict === verdict).length;
  const told = [
    [count('valid'), 'valid'],
    [count('invalid'), 'not valid'],
    [count('indeterminate'), 'undecided'],
    [count(null), 'not checked'],
  ].filter(([number]) => number > 0);
  at('state').textContent = found.length === 0 ? 'There is no badge here that proofmark knows.' : told.map(([number, word]) => `${number} ${word}`).join(', ');
  at('whose').hidden = found.length === 0;
  at('found').replaceChildren(...found.map((one, position) => element('li', {}, entry(one, position))));
  ask([...new Set(found.flatMap(({ wanted }) => wanted))].sort());
}

function entry({ verdict, title, verified, sentence }, position) {
  const show = () => chrome.tabs.sendMessage(tab.id, { kind: 'show', position }).then(() => window.close());
  return element(
    'button',
    { type: 'button', class: 'entry', onclick: show },
    verdict ? verdictMark(verdict) : element('span', { class: 'verdict' }, icon('not-asked'), 'Not checked'),
    element('span', { class: 'title' }, verdict && !verified ? 'claims to be ' : null, outsideText(title)),
    element('span', { class: 'soft' }, sentence),
  );
}

function ask(hosts) {
  at('consent').hidden = hosts.length === 0;
  at('hosts').replaceChildren(...hosts.map((host) => element('li', {}, outsideText(host))));
  at('allow').onclick = () => request(hosts);
}

/** The browser's own question closes this popup; the worker goes on when it is answered. */
function request(hosts) {
  chrome.permissions.request({ origins: hosts.map((host) => `https://${host}/*`) });
}

function listUnread(unread) {
  const all = unread.reduce((sum, { count }) => sum + count, 0);
  at('unread').hidden = all === 0;
  at('unread').querySelector('summary').textContent = `${all} ${all === 1 ? 'picture or file' : 'pictures and files'} of other hosts not looked at`;
  at('unread').querySelector('ul').replaceChildren(
    ...unread.map(({ host, count }) =>
      element('li', {}, outsideText(host), ` (${count}) `, element('button', { type: 'button', onclick: () => request([host]) }, 'Allow', element('span', { class: 'spoken' }, ` ${host}`))),
    ),
  );
}

async function listAllowed() {
  const { origins } = await chrome.permissions.getAll();
  at('allowed').hidden = origins.length === 0;
  at('allowed').querySelector('ul').replaceChildren(
    ...origins.map((origin) => {
      const withdraw = async () => {
        await chrome.permissions.remove({ origins: [origin] });
        await listAllowed();
      };
      return element('li', {}, outsideText(origin), ' ', element('button', { type: 'button', onclick: withdraw }, 'Withdraw', element('span', { class: 'spoken' }, ` ${origin}`)));
    }),
  );
}
