import { toBase64 } from './base64.js';
import { candidates, looksLikeBadge } from './finder.js';
import { Mark } from './mark.js';

/** Runs in a page after the user asked for it: finds badges, has them checked by the worker, marks them. */
const marks = new Map();
let looking = null;
let recipient = '';

chrome.runtime.onMessage.addListener((message, sender, respond) => {
  if (sender.id !== chrome.runtime.id) return false;
  if (message.kind === 'find' || message.kind === 'recheck') {
    const other = message.recipient !== undefined && message.recipient !== recipient;
    if (other) recipient = message.recipient;
    looking = (looking ?? Promise.resolve()).then(() => look(message.kind === 'recheck', other)).then(() => ({ recipient, found: summary() }));
    looking.then(respond);
    return true;
  }
  if (message.kind === 'show') [...marks.values()][message.position]?.show();
  return false;
});

/** Looks at what is new; `again` at what waited for a host; `all` at everything. */
async function look(again, all) {
  await Promise.all(
    candidates(document).map(async (candidate) => {
      const known = marks.get(candidate.element);
      if (!all && known && known.address === candidate.address && !(again && known.wanted.length > 0)) return;
      await one(candidate);
    }),
  );
  const checked = [...marks.values()].filter((mark) => mark.report);
  await chrome.runtime.sendMessage({ kind: 'found', all: checked.length, bad: checked.filter(({ report }) => report.verdict === 'invalid').length });
}

async function one(candidate) {
  const answer = await asked(candidate).catch((fault) => ({ fault: fault.message }));
  if (answer === null) return;
  // A host that may hold a badge is offered in the popup; no mark claims that there is one.
  let mark = marks.get(candidate.element);
  if (!mark) {
    mark = new Mark(candidate.element, candidate.kind);
    marks.set(candidate.element, mark);
  }
  mark.tell(candidate, answer);
}

/** What the worker says of a candidate, or null if there is no badge. */
async function asked({ address, text, sure }) {
  if (text !== undefined) return send({ kind: 'check', text });
  const bytes = await read(address);
  if (bytes === null) {
    const answer = await send({ kind: 'readAndCheck', address });
    return sure || !isNoBadge(answer) ? answer : null;
  }
  if (!sure && !looksLikeBadge(bytes)) return null;
  return send({ kind: 'check', bytes: toBase64(bytes) });
}

/** Bytes that the page itself may read; null if they belong to another host, which needs the user's permission. */
async function read(address) {
  const url = new URL(address);
  if (url.protocol !== 'data:' && url.protocol !== 'blob:' && url.origin !== location.origin) return null;
  const answer = await fetch(address, { cache: 'force-cache', credentials: 'same-origin' });
  if (!answer.ok) throw new Error(`The file cannot be read: ${url.host} answers ${answer.status}.`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  if (bytes.length > MOST_BYTES) throw new Error('The file is too large.');
  return bytes;
}

const MOST_BYTES = 20 * 1024 * 1024;

/** Pictures and files of other hosts that turned out to be something else. */
function isNoBadge({ report }) {
  return Boolean(report) && report.findings.some(({ code }) => ['input.no_badge', 'input.unrecognised', 'input.web_page'].includes(code));
}

async function send(message) {
  const answer = await chrome.runtime.sendMessage({ ...message, recipient });
  return answer ?? { fault: 'The extension was stopped. Check again.' };
}

function summary() {
  return [...marks.values()].map((mark) => mark.summary());
}

// Seen by our own scripts only: the page has globals of its own.
globalThis.proofmarkReady = true;
