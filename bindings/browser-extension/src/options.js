import { element } from '../../report-view/element.js';
import { outsideText } from '../../report-view/outside-text.js';
import { setTrustFiles, trustFiles } from './trust.js';

/** The options: which trust files are used. The worker says whether it can read them. */
const at = (id) => document.getElementById(id);

at('files').addEventListener('change', async () => {
  const files = await Promise.all([...at('files').files].map(async (file) => ({ name: file.name, text: await file.text() })));
  await choose(files);
});
at('none').addEventListener('click', () => choose([]));
await list();

async function choose(files) {
  const { fault } = await chrome.runtime.sendMessage({ kind: 'tryTrust', files });
  if (!fault) await setTrustFiles(files);
  at('state').textContent = fault ? `Not used: ${fault}` : 'Saved. Check the page again.';
  await list();
}

async function list() {
  const files = await trustFiles();
  at('used').replaceChildren(...files.map(({ name }) => element('li', {}, outsideText(name))));
  at('none').hidden = files.length === 0;
}
