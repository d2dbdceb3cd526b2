import { init, version } from 'proofmark/inline';
import { verdictSentence } from '../../report-view/report.js';
import { Case } from './case.js';
import { Settings } from './settings.js';
import { offerSource, watchInput } from './input.js';

/** The page: what comes in becomes a case, a case is checked under the settings, its report is shown. */
const at = (id) => document.getElementById(id);
const settings = new Settings(at('recipient'), at('trust'), at('trust-drop'), at('trust-state'), recheck);
let cases = [];

async function take(inputs) {
  try {
    await init();
  } catch (fault) {
    announce(`This browser cannot check badges: ${fault.message}`);
    return;
  }
  cases = inputs.map((input) => new Case(input, settings, announce));
  at('results').replaceChildren(...cases.map((one) => one.element));
  await recheck();
  cases[0]?.focus();
}

async function recheck() {
  for (const one of cases) one.check();
  announce();
}

function announce(text) {
  const counted = cases.length > 1 ? `${cases.length} files checked. ` : '';
  at('state').textContent = text ?? counted + cases.map((one) => (one.report ? verdictSentence(one.report) : one.fault)).join(' ');
}

watchInput({ drop: at('drop'), file: at('file'), form: at('paste'), text: at('text'), take });
offerSource(at('results'), take, announce);
at('version').textContent = `proofmark ${version}`;

// What is folded on the screen is in order or for engineers; on paper nobody can unfold what is inside a record.
addEventListener('beforeprint', () => {
  for (const details of document.querySelectorAll('.inside details, details.group')) {
    if (!details.open) details.dataset.opened = String((details.open = true));
  }
});
addEventListener('afterprint', () => {
  for (const details of document.querySelectorAll('details[data-opened]')) {
    details.open = false;
    delete details.dataset.opened;
  }
});
