import { createVerifier, init } from 'proofmark/slim';
import { fromBase64 } from './base64.js';
import { documentOf, permitted } from './documents.js';
import { looksLikeBadge } from './finder.js';
import { trustFiles } from './trust.js';

/** The service worker: the only place where badges are verified and hosts are asked. It may be stopped at any time. */
chrome.runtime.onMessage.addListener((message, sender, respond) => {
  // Only our own content scripts and pages talk to us; a page has no way to.
  if (sender.id !== chrome.runtime.id) return false;
  const work = WORK[message.kind];
  if (!work) return false;
  work(message, sender).then(respond, (fault) => respond({ fault: String(fault?.message ?? fault) }));
  return true;
});

const WORK = { check, readAndCheck, found, tryTrust };

// The browser's question closes the popup, so the answer arrives here.
chrome.permissions.onAdded.addListener(async () => {
  const { tab } = await chrome.storage.session.get('tab');
  if (tab !== undefined) await chrome.tabs.sendMessage(tab, { kind: 'recheck' }).catch(() => {});
});

let engine = null;

/** One verifier for all badges, until the user trusts others. */
function verifier() {
  engine ??= fetch(chrome.runtime.getURL('proofmark.wasm'))
    .then((file) => file.arrayBuffer())
    .then(init)
    .then(trustFiles)
    .then((files) => createVerifier({ trust: files.map(({ text }) => text) }));
  // What failed is tried again with the next badge.
  engine.catch(() => (engine = null));
  return engine;
}

chrome.storage.local.onChanged.addListener(() => (engine = null));

/** A report on bytes that a page holds, or on a badge at an address (`text`). */
async function check({ bytes, text, recipient }) {
  return verify(bytes === undefined ? text : fromBase64(bytes), recipient);
}

/** A report on what stands at an address of a host that the page itself may not read; `nothing` if it is no badge. */
async function readAndCheck({ address, recipient, sure }) {
  if (!(await permitted(address))) return { report: null, wanted: [new URL(address).host] };
  const answer = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer', signal: AbortSignal.timeout(15_000) });
  if (!answer.ok) throw new Error(`${new URL(address).host} answers ${answer.status}.`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  if (bytes.length > MOST_BYTES) throw new Error('The file is too large.');
  return sure || looksLikeBadge(bytes) ? verify(bytes, recipient) : { nothing: true };
}

const MOST_BYTES = 20 * 1024 * 1024;

/** A chain of documents that is longer than this leads nowhere. */
const MOST_ROUNDS = 12;

/** Verifies in rounds: what a report needs is fetched where the user allowed its host; the other hosts are named. */
async function verify(input, recipient) {
  const by = await verifier();
  const at = new Date();
  const resources = [];
  const asked = new Set();
  const wanted = new Set();
  let report;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    report = by.verifyOnce(input, { at, resources, recipients: recipient ? [recipient] : [] });
    const needs = report.needs.filter(({ url }) => !asked.has(url));
    const documents = await Promise.all(needs.map((need) => documentOf(need, wanted)));
    for (const { url } of needs) asked.add(url);
    const known = documents.filter(Boolean);
    if (known.length === 0) break;
    resources.push(...known);
  }
  return { report, wanted: [...wanted] };
}

/** Whether trust files can be read: the answer is a fault if not. */
async function tryTrust({ files }) {
  await verifier();
  createVerifier({ trust: files.map(({ text }) => text) }).free();
  return {};
}

/** A content script counted its badges: the toolbar shows how many, where no page can draw. */
async function found({ all, bad }, { tab }) {
  if (!tab) return {};
  await chrome.action.setBadgeBackgroundColor({ tabId: tab.id, color: bad > 0 ? '#a8142c' : '#0b6b3d' });
  await chrome.action.setBadgeText({ tabId: tab.id, text: bad > 0 ? `${bad}!` : all > 0 ? String(all) : '' });
  return {};
}
