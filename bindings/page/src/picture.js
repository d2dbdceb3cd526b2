import { element } from '../../report-view/element.js';
import { outsideText } from '../../report-view/outside-text.js';

/** The picture that was dropped, in an `<img>`: there an SVG runs no script and loads nothing. */
export function droppedPicture({ data }) {
  const type = typeof data === 'string' ? null : pictureType(data);
  return type ? figure(new Blob([data], { type })) : null;
}

/** An offer to fetch the picture that a badge refers to. `keep` is given the element that shows it. */
export function remotePicture(report, keep) {
  const facts = report.credential;
  const addresses = [facts?.achievement?.image?.value, facts?.image?.value];
  const address = addresses.find((address) => address?.startsWith('https://') && URL.canParse(address));
  if (!address) return null;
  const { host } = new URL(address);
  const said = element('span', { class: 'soft', role: 'status' });
  const show = async (event) => {
    event.target.disabled = true;
    try {
      const shown = figure(await fetchPicture(address));
      keep(shown);
      slot.replaceWith(shown);
    } catch (fault) {
      said.replaceChildren(`It cannot be shown: ${fault.message}`);
    }
  };
  const slot = element(
    'div',
    { class: 'picture offer' },
    element('button', { type: 'button', class: 'button quiet', onclick: show }, 'Show the picture from ', outsideText(host)),
    said,
  );
  return slot;
}

const MOST_BYTES = 5 * 1024 * 1024;

async function fetchPicture(address) {
  const answer = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer', signal: AbortSignal.timeout(15_000) }).catch(() => {
    throw new Error('its host cannot be reached, or does not let other pages read it.');
  });
  if (!answer.ok) throw new Error(`its host answers ${answer.status}.`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  if (bytes.length > MOST_BYTES) throw new Error('it is too large.');
  const type = pictureType(bytes);
  if (!type) throw new Error('it is no picture.');
  return new Blob([bytes], { type });
}

function figure(blob) {
  return element(
    'figure',
    { class: 'picture' },
    element('img', { src: URL.createObjectURL(blob), alt: 'Picture of the badge' }),
    element('figcaption', {}, 'What the picture shows is in nobody’s signature.'),
  );
}

const SIGNATURES = [
  ['image/png', [0x89, 0x50, 0x4e, 0x47]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
  ['image/gif', [0x47, 0x49, 0x46, 0x38]],
  ['image/webp', [0x52, 0x49, 0x46, 0x46]],
];

/** The type by content, whatever the file is called. */
function pictureType(bytes) {
  const found = SIGNATURES.find(([, signature]) => signature.every((byte, position) => bytes[position] === byte));
  if (found) return found[0];
  const start = new TextDecoder().decode(bytes.subarray(0, 4096));
  return /^\ufeff?\s*</.test(start) && /<svg[\s>]|<\w+:svg[\s>]/.test(start) ? 'image/svg+xml' : null;
}
