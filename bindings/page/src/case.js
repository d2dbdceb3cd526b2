import { createFetcher } from 'proofmark/inline';
import { element } from '../../report-view/element.js';
import { outsideText } from '../../report-view/outside-text.js';
import { reportView } from '../../report-view/report.js';
import { consentView } from './consent.js';
import { droppedPicture, remotePicture } from './picture.js';

/** One badge on the page: what came in, the documents that were fetched for it, and its report. */
export class Case {
  constructor(input, settings, announce) {
    this.input = input;
    this.settings = settings;
    this.announce = announce;
    this.resources = [];
    this.report = null;
    this.fault = '';
    this.element = element('div', { class: 'case' });
    this.picture = input.fault ? null : droppedPicture(input);
  }

  /** Checks with what is known now, and shows the report. No request is made here. */
  check() {
    if (this.input.fault) {
      this.fault = this.input.fault;
      this.show();
      return;
    }
    const { recipients, verifier } = this.settings;
    try {
      this.report = verifier().verifyOnce(this.input.data, {
        at: new Date(),
        recipients,
        resources: this.resources,
      });
      this.fault = '';
    } catch (fault) {
      // Misuse, such as text that no encoding can hold; a bad badge is a report.
      this.report = null;
      this.fault = `This cannot be checked: ${fault.message}`;
    }
    this.show();
  }

  focus() {
    this.element.querySelector('.title, .fault')?.focus();
  }

  show() {
    const name = this.input.name && element('p', { class: 'file' }, outsideText(this.input.name));
    if (!this.report) {
      this.element.replaceChildren(...[name, element('p', { class: 'fault', tabindex: '-1' }, this.fault)].filter(Boolean));
      return;
    }
    const picture = this.picture ?? remotePicture(this.report, (shown) => (this.picture = shown));
    const after = consentView(this.report.needs, (scope) => this.allow(scope));
    this.element.replaceChildren(...[name, reportView(this.report, { picture, after }), this.actions()].filter(Boolean));
  }

  /** Asks the hosts of what is needed: of this round only, or of every round until nothing more is needed. */
  async allow(scope) {
    const fetcher = createFetcher();
    const asked = new Set();
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const needs = this.report.needs.filter((need) => !asked.has(need.url));
      if (needs.length === 0) break;
      this.announce(`Asking ${[...new Set(needs.map((need) => new URL(need.url).host))].join(', ')}…`);
      for (const need of needs) asked.add(need.url);
      this.resources.push(...(await Promise.all(needs.map((need) => fetcher(need)))));
      this.check();
      if (scope === 'once' || !this.report) break;
    }
    this.announce();
    this.focus();
  }

  actions() {
    const save = () => {
      const blob = new Blob([JSON.stringify(this.report, null, 2)], { type: 'application/json' });
      const url = URL.createObjectURL(blob);
      element('a', { href: url, download: 'report.json' }).click();
      setTimeout(() => URL.revokeObjectURL(url), 60_000);
    };
    return element(
      'p',
      { class: 'actions' },
      element('button', { type: 'button', class: 'button quiet', onclick: () => print() }, 'Print'),
      element('button', { type: 'button', class: 'button quiet', onclick: save }, 'Save report as JSON'),
    );
  }
}

/** A chain of documents that is longer than this leads nowhere. */
const MOST_ROUNDS = 12;
