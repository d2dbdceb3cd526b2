import { element, icon } from '../../report-view/element.js';
import { reportTitle, reportView, verdictMark, verdictSentence } from '../../report-view/report.js';
import reportStyle from '../../report-view/report.css';
import markStyle from './mark.css';

/** What of an element decides what it shows or links. */
export const CHANGES = { attributes: true, attributeFilter: ['src', 'srcset', 'href', 'type'], characterData: true, childList: true, subtree: true };

/** What a candidate is the same by. */
export const sourceOf = ({ address, text }) => address ?? text;

/**
 * The mark beside one badge: a button with the verdict, and a panel that explains it.
 *
 * It stands in a closed shadow root, so that the page can neither read nor style it. What a page can still do (imitate, cover
 * or remove it) is in the README; the list in the toolbar is out of its reach.
 */
export class Mark {
  constructor(target, kind) {
    this.target = target;
    this.kind = kind;
    this.report = null;
    this.wanted = [];
    this.fault = '';
    this.host = document.createElement('proofmark-mark');
    this.root = this.host.attachShadow({ mode: 'closed' });
    this.root.adoptedStyleSheets = [sheet()];
    place(target).after(this.host);
    // The verdict is on what was there when it was checked.
    this.watch = new MutationObserver(() => this.changed());
    this.watch.observe(target, CHANGES);
  }

  /** Shows what the worker said of the candidate. */
  tell(candidate, { report = null, wanted = [], fault = '' }) {
    Object.assign(this, { source: sourceOf(candidate), report, wanted, fault });
    this.#draw();
  }

  changed() {
    Object.assign(this, { source: null, report: null, wanted: [], fault: 'The page changed this since it was checked. Check again from the toolbar.' });
    this.#draw();
  }

  /** Brings the mark into view and opens its panel. */
  show() {
    this.host.scrollIntoView({ block: 'center' });
    this.panel.showPopover();
    this.panel.focus();
  }

  /** What the popup lists: no more than it shows. */
  summary() {
    const title = this.report && reportTitle(this.report);
    return {
      verdict: this.report?.verdict ?? null,
      title: title ? title.text ?? title.label : this.#what(),
      verified: Boolean(this.report?.credential),
      sentence: this.report ? verdictSentence(this.report) : this.#sentence(),
      wanted: this.wanted,
    };
  }

  #draw() {
    const { report } = this;
    const name = report ? verdictSentence(report) : this.#sentence();
    this.panel = element(
      'div',
      { id: 'panel', class: 'panel report-colours', popover: 'auto', role: 'dialog', 'aria-label': 'What proofmark found', tabindex: '-1' },
      element('button', { type: 'button', class: 'close', popovertarget: 'panel', popovertargetaction: 'hide', 'aria-label': 'Close' }, icon('close')),
      !report && element('div', { class: 'report' }, element('p', {}, name)),
      this.wanted.length > 0 && element('p', { class: 'wanted' }, `To find out more, open proofmark in the toolbar and allow it to ask ${this.wanted.join(', ')}.`),
    );
    // A page may hold hundreds of badges, and few panels are opened.
    const fill = () => report && !this.panel.querySelector('.report') && this.panel.firstChild.after(reportView(report, { level: 2 }));
    this.panel.addEventListener('beforetoggle', fill);
    const button = element(
      'button',
      { type: 'button', class: `mark report-colours verdict-${report?.verdict ?? 'none'}`, popovertarget: 'panel', 'aria-haspopup': 'dialog', 'aria-label': `proofmark: ${name}` },
      report ? verdictMark(report.verdict) : [icon('not-asked'), 'Not checked'],
    );
    this.root.replaceChildren(button, this.panel);
  }

  #what() {
    return { picture: 'A picture', link: 'A linked file', assertion: 'A badge at its issuer', embedded: 'A document in the page' }[this.kind];
  }

  #sentence() {
    if (this.fault) return this.fault;
    return `Not checked: ${this.wanted.join(', ')} has to be asked first.`;
  }
}

/** Beside a picture in a link or frame of sources, the mark stands outside of it: a button in a link is neither. */
function place(target) {
  return target.closest('a') ?? target.closest('picture') ?? target;
}

let shared = null;

function sheet() {
  if (!shared) {
    shared = new CSSStyleSheet();
    shared.replaceSync(reportStyle + markStyle);
  }
  return shared;
}
