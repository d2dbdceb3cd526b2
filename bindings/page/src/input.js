import { element } from '../../report-view/element.js';
import { outsideText } from '../../report-view/outside-text.js';

/** Watches the ways in: files that are dropped anywhere or chosen, text that is pasted. `take` is given what came. */
export function watchInput({ drop, file, form, text, take }) {
  const takeFiles = async (files) => take(await Promise.all([...files].map(fromFile)));
  addEventListener('dragover', (event) => {
    event.preventDefault();
    drop.classList.add('over');
  });
  addEventListener('dragleave', () => drop.classList.remove('over'));
  addEventListener('drop', (event) => {
    event.preventDefault();
    drop.classList.remove('over');
    const { files } = event.dataTransfer;
    const dropped = event.dataTransfer.getData('text/plain');
    if (files.length > 0) takeFiles(files);
    else if (dropped) take([{ name: null, data: dropped }]);
  });
  file.addEventListener('change', async () => {
    if (file.files.length > 0) await takeFiles(file.files);
    // The same file can be chosen again.
    file.value = '';
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    take([{ name: null, data: text.value }]);
  });
  addEventListener('paste', (event) => {
    if (event.clipboardData.files.length > 0) {
      event.preventDefault();
      takeFiles(event.clipboardData.files);
    }
  });
}

/** Offers the badge that `?src=` names. Beside the page it is read at once; another host is asked with permission only. */
export function offerSource(place, take, announce) {
  const source = new URLSearchParams(location.search).get('src');
  if (!source) return;
  const url = URL.canParse(source, location.href) ? new URL(source, location.href) : null;
  if (!url || !['https:', 'http:'].includes(url.protocol)) {
    announce('The address in ?src= cannot be read from here.');
    return;
  }
  const load = async () => {
    announce(`Asking ${url.host}…`);
    try {
      take([{ name: url.href, data: await read(url) }]);
    } catch (fault) {
      announce(`${url.host} did not give the badge: ${fault.message}`);
    }
  };
  if (url.origin === location.origin) {
    load();
    return;
  }
  place.replaceChildren(
    element(
      'section',
      { class: 'consent', 'aria-label': 'Permission to ask' },
      element('h2', {}, 'A badge at a web address'),
      element('p', {}, 'This link asks to check ', outsideText(url.href), '. Its host learns that somebody does.'),
      element('p', { class: 'actions' }, element('button', { type: 'button', class: 'button', onclick: load }, 'Ask ', outsideText(url.host))),
    ),
  );
}

/** No badge is larger; a larger answer is not kept. */
const MOST_BYTES = 20 * 1024 * 1024;

async function read(url) {
  const answer = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer', signal: AbortSignal.timeout(15_000) }).catch(() => {
    throw new Error('it cannot be reached, or does not let other pages read it (CORS).');
  });
  if (!answer.ok) throw new Error(`it answers ${answer.status}.`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  if (bytes.length > MOST_BYTES) throw new Error('it is too large.');
  return bytes;
}

async function fromFile(file) {
  try {
    return { name: file.name, data: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return { name: file.name, fault: 'This cannot be read. It may be a folder, or a file that is not there any more.' };
  }
}
