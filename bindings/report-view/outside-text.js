import { element } from './element.js';

/**
 * Text that somebody outside wrote, safe to stand beside ours (THREAT-51): isolated, so that its direction changes nothing
 * around it; characters that hide or reorder others are shown by their number; words of mixed alphabets are marked.
 */
export function outsideText(value) {
  const node = element('bdi', { dir: 'auto', class: 'outside' });
  for (const part of parts(value)) {
    if (part.hidden) {
      node.append(element('span', { class: 'hidden-character', title: `hidden character: ${part.hidden}` }, codePoint(part.text)));
    } else if (part.mixed) {
      node.append(
        element('mark', { class: 'mixed', title: 'letters of different alphabets in one word' }, part.text),
        element('span', { class: 'spoken' }, ' (letters of different alphabets)'),
      );
    } else {
      node.append(part.text);
    }
  }
  return node;
}

/** An address as a link if it is one that a browser opens; else as text. Opening it tells its host nothing of the page. */
export function outsideLink(address, label = address) {
  const url = webAddress(address);
  if (!url) return outsideText(label);
  return element(
    'a',
    { href: url.href, title: url.href, target: '_blank', rel: 'noopener noreferrer nofollow', referrerpolicy: 'no-referrer' },
    outsideText(label),
    label === address || label === url.host ? null : element('span', { class: 'host' }, ' ', outsideText(url.host)),
  );
}

/** The parts of a text: plain, hidden (with its kind) or of mixed alphabets. */
export function parts(value) {
  const found = [];
  for (const text of String(value).split(HIDDEN)) {
    if (text === '') continue;
    const kind = hiddenKind(text);
    if (kind) found.push({ text, hidden: kind });
    else found.push(...words(text));
  }
  return found;
}

// The same characters as `suspicious` in crates/proofmark/src/report/finding.rs, and the marks and joiners of direction.
// A line feed, tab or return in a narrative is no disguise.
const HIDDEN =
  /([\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]|[\u00ad\u200b\u2060-\u2064\ufeff]|[\u{e0000}-\u{e007f}])/u;

function hiddenKind(text) {
  if (/^[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]$/u.test(text)) return 'changes the direction of text';
  if (/^[\u00ad\u200b\u2060-\u2064\ufeff]$|^[\u{e0000}-\u{e007f}]$/u.test(text)) return 'invisible';
  if (/^[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]$/u.test(text)) return 'control';
  return null;
}

/** Alphabets whose letters are taken for each other. */
const ALIKE = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u, /\p{Script=Cherokee}/u];

function words(text) {
  const found = [];
  for (const word of text.split(/([\p{L}\p{M}]+)/u)) {
    const mixed = ALIKE.filter((script) => script.test(word)).length > 1;
    const last = found.at(-1);
    if (mixed) found.push({ text: word, mixed });
    else if (last && !last.mixed) last.text += word;
    else if (word) found.push({ text: word });
  }
  return found;
}

function codePoint(character) {
  return `U+${character.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function webAddress(address) {
  const url = URL.canParse(address) ? new URL(address) : null;
  return url && (url.protocol === 'https:' || url.protocol === 'http:') ? url : null;
}
