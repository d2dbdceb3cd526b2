import { fromBase64 } from './base64.js';
import { candidates, looksLikeBadge } from './finder.js';
import { CHANGES, Mark, sourceOf } from './mark.js';

/** Runs in a page after the user asked for it: finds badges, has them checked by the worker, marks them. */
const marks = new Map();
/** Pictures and files of hosts that nobody allowed: whether they are badges is not known. */
const unread = new Map();
let looking = null;
let recipient = '';

chrome.runtime.onMessage.addListener((message, sender, respond) => {
  if (sender.id !== chrome.runtime.id) return false;
  if (message.kind === 'find' || message.kind === 'recheck') {
    const other = message.recipient !== undefined && message.recipient !== recipient;
    if (other) recipient = message.recipient;
    looking = (looking ?? Promise.resolve()).then(() => look(message.kind === 'recheck', other)).then(() => ({ recipient, found: summary(), unread: hosts() }));
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
      const waited = unread.has(candidate.element) || known?.wanted.length > 0;
      const same = known ? known.source === sourceOf(candidate) : again;
      if (same && !all && !(again && waited)) return;
      await one(candidate);
    }),
  );
  const checked = [...marks.values()].filter((mark) => mark.report);
  const bad = checked.filter(({ report }) => report.verdict === 'invalid').length;
  // The number in the toolbar may come later; the marks are there.
  await chrome.runtime.sendMessage({ kind: 'found', all: checked.length, bad }).catch(() => {});
}

async function one(candidate) {
  unread.delete(candidate.element);
  // What the page exchanges while it is checked gets no verdict: the next look finds it anew.
  let exchanged = false;
  const watch = new MutationObserver(() => (exchanged = true));
  watch.observe(candidate.element, CHANGES);
  const answer = await asked(candidate).catch((fault) => ({ fault: fault.message }));
  exchanged ||= watch.takeRecords().length > 0;
  watch.disconnect();
  if (answer === null || exchanged) return;
  if (!answer.report && answer.wanted?.length > 0 && !candidate.sure) {
    unread.set(candidate.element, answer.wanted[0]);
    return;
  }
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
  if (bytes !== null && !sure && !looksLikeBadge(fromBase64(bytes))) return null;
  const answer = await send(bytes === null ? { kind: 'readAndCheck', address, sure } : { kind: 'check', bytes });
  return answer.nothing || isPlainPicture(answer) ? null : answer;
}

/** Bytes that the page itself may read, as base64; null if they belong to another host, which needs the user's permission. */
async function read(address) {
  const url = new URL(address);
  if (url.protocol !== 'data:' && url.protocol !== 'blob:' && url.origin !== location.origin) return null;
  const answer = await fetch(address, { cache: 'force-cache', credentials: 'same-origin' });
  if (!answer.ok) throw new Error(`The file cannot be read: ${url.host} answers ${answer.status}.`);
  const file = await answer.blob();
  if (file.size > MOST_BYTES) throw new Error('The file is too large.');
  return base64Of(file);
}

/** Firefox makes buffers for the page, whose methods are closed to a script of an extension; a text is open to both. */
function base64Of(file) {
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(reader.result.split(',')[1] ?? '');
    reader.onerror = () => failed(reader.error);
    reader.readAsDataURL(file);
  });
}

const MOST_BYTES = 20 * 1024 * 1024;

/** A picture with the words of a badge and none inside. */
function isPlainPicture({ report }) {
  return Boolean(report?.findings.some(({ code }) => code === 'input.no_badge'));
}

async function send(message) {
  const answer = await chrome.runtime.sendMessage({ ...message, recipient });
  return answer ?? { fault: 'The extension was stopped. Check again.' };
}

/** The hosts of what was not looked at, and how much it is. */
function hosts() {
  const counts = new Map();
  for (const host of unread.values()) counts.set(host, (counts.get(host) ?? 0) + 1);
  return [...counts].map(([host, count]) => ({ host, count }));
}

function summary() {
  return [...marks.values()].map((mark) => mark.summary());
}

// Seen by our own scripts only: the page has globals of its own.
globalThis.proofmarkReady = true;
