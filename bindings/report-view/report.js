import { element, icon } from './element.js';
import { answersView } from './answers.js';
import { factsView } from './facts.js';
import { findingsView, primaryFinding } from './findings.js';
import { insideView } from './inside.js';
import { outsideText } from './outside-text.js';
import { formatName, VERDICTS } from './words.js';

/**
 * A report as an element: verdict, four answers, what the credential says, what is inside, what was found.
 *
 * `level` is the level of its heading; `picture` is an element that shows the badge's picture; `after` stands between the
 * answers and the facts, for a question to the reader.
 */
export function reportView(report, { level = 2, picture = null, after = null } = {}) {
  return element(
    'article',
    { class: `report verdict-${report.verdict}` },
    heading(report, level, picture),
    answersView(report, level + 1),
    after,
    factsView(report, level + 1),
    insideView(report, level + 1),
    findingsView(report, level + 1),
    closing(report),
  );
}

/** The verdict as a word with its drawing. */
export function verdictMark(verdict) {
  return element('span', { class: `verdict verdict-${verdict}` }, icon(verdict), element('span', {}, VERDICTS[verdict].word));
}

/** What the credential is called; `verified` is false if nobody's signature covers the name. */
export function reportTitle(report) {
  const facts = report.credential ?? report.unverified;
  const name = facts?.name ?? facts?.achievement?.name;
  if (name) return { text: name.value, verified: report.credential !== null };
  if (report.format === 'presentation') return { text: null, label: `Presentation of ${report.nested.length} credentials` };
  return { text: null, label: formatName(report.format) ?? 'This file' };
}

/** The verdict and its reason in one sentence, for screen readers and lists. */
export function verdictSentence(report) {
  const primary = primaryFinding(report);
  return `${VERDICTS[report.verdict].word}. ${primary?.message ?? VERDICTS[report.verdict].meaning}`;
}

function heading(report, level, picture) {
  const title = reportTitle(report);
  const primary = primaryFinding(report);
  const issuer = (report.credential ?? report.unverified)?.issuer;
  const by = issuer?.name ?? issuer?.id;
  return element(
    'header',
    { class: 'heading' },
    picture,
    element(
      'div',
      { class: 'heading-text' },
      element(
        `h${level}`,
        { class: 'title', tabindex: '-1' },
        verdictMark(report.verdict),
        element('span', { class: 'spoken' }, ': '),
        element('span', { class: 'name' }, title.text === null ? title.label : claimed(title)),
      ),
      by &&
        element('p', { class: 'by' }, report.credential ? 'Issued by ' : 'Says that it was issued by ', outsideText(by.value)),
      element('p', { class: 'reason' }, primary?.message ?? VERDICTS[report.verdict].meaning),
      primary && element('p', { class: 'meaning' }, VERDICTS[report.verdict].meaning),
      // Where something is only missing, the page and the popup offer to fetch it.
      report.verdict === 'invalid' && primary?.remedy && element('p', { class: 'remedy' }, element('strong', {}, 'What to do: '), primary.remedy),
      element('p', { class: 'checked' }, ...checked(report)),
      report.policy.relaxed.map((relaxed) =>
        element('p', { class: 'relaxed' }, 'The policy asks for less than usual: ', outsideText(relaxed)),
      ),
    ),
  );
}

function claimed(title) {
  return title.verified ? outsideText(title.text) : element('span', {}, 'claims to be ', outsideText(title.text));
}

function checked(report) {
  const kind = formatName(report.format);
  const at = report.checkedAt.replace('T', ' at ').replace(/(\.\d+)?Z$/, ' UTC');
  return [kind ? `${kind} · ` : '', 'Checked on ', element('time', { datetime: report.checkedAt }, at)];
}

function closing(report) {
  if (report.verdict !== 'valid') return null;
  return element(
    'p',
    { class: 'closing' },
    'A valid badge was issued as it stands. Whether what it says is true is the issuer’s word.',
  );
}
