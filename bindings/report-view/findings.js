import { element, icon } from './element.js';
import { outsideText, outsideLink } from './outside-text.js';
import { FAULTS } from './words.js';

/** The findings of a report in the order in which somebody reads them; what is in order comes last and folded. */
export function findingsView(report, level) {
  const primary = primaryFinding(report);
  // What decides is never a remark: that the policy asks for something can make more of a finding than it is by itself.
  const part = (finding) => (finding !== primary ? finding.outcome : report.verdict === 'invalid' ? 'fail' : finding.outcome === 'skipped' ? 'skipped' : 'unknown');
  const of = (outcome) => report.findings.filter((finding) => part(finding) === outcome && !aside(finding));
  return element(
    'section',
    { class: 'findings' },
    group('What is wrong', of('fail'), 'invalid', level),
    group('What could not be decided', of('unknown'), 'indeterminate', level),
    group('What was left out, as the policy asks', of('skipped'), 'indeterminate', level),
    group('Who vouches for the issuer', report.findings.filter((finding) => finding.code === 'issuer.listed'), 'valid', level),
    group('Remarks', [...report.findings.filter(({ code }) => REMARKS.includes(code)), ...of('warn')], 'remark', level),
    folded('Checked and in order', of('pass'), 'valid', level),
    folded('Does not apply, or was not asked', of('not-applicable'), 'not-asked', level),
  );
}

/** The finding that explains the verdict best; none if the verdict is valid. */
export function primaryFinding(report) {
  return report.findings[report.primary] ?? undefined;
}

/** Good news for the signature, and a warning for the reader: a name that is only a key; a picture that nobody signed. */
const REMARKS = ['key.bound_anonymous', 'input.picture_unsigned'];

function aside({ code }) {
  return REMARKS.includes(code) || code === 'issuer.listed';
}

function group(title, findings, name, level) {
  if (findings.length === 0) return null;
  return element('section', { class: `group group-${name}` }, element(`h${level}`, {}, title), list(findings, name));
}

function folded(title, findings, name, level) {
  if (findings.length === 0) return null;
  return element(
    'details',
    { class: `group group-${name}` },
    element('summary', {}, element(`h${level}`, {}, title), element('span', { class: 'count' }, ` ${findings.length}`)),
    list(findings, name),
  );
}

function list(findings, name) {
  return element('ul', {}, findings.map((finding) => element('li', {}, icon(name), one(finding))));
}

function one(finding) {
  const fault = finding.fault && FAULTS[finding.fault];
  const quirk = finding.data.quirk && finding.data.explanation;
  return element(
    'div',
    { class: 'finding' },
    element('p', { class: 'message' }, finding.message),
    finding.remedy && element('p', { class: 'remedy' }, element('strong', {}, 'What to do: '), finding.remedy),
    quirk && element('p', {}, 'Known quirk: ', outsideText(finding.data.explanation)),
    fault && element('p', { class: 'fault' }, `This lies with ${fault}.`),
    details(finding),
  );
}

function details(finding) {
  const row = (name, value) => value && element('div', {}, element('dt', {}, name), element('dd', {}, value));
  const data = Object.entries(finding.data).filter(([, value]) => value !== '');
  return element(
    'details',
    { class: 'engineer' },
    element('summary', {}, 'Details for engineers', element('span', { class: 'spoken' }, `: ${finding.code}`)),
    element(
      'dl',
      {},
      row('Code', element('code', {}, finding.code)),
      row('Detail', outsideText(finding.detail)),
      row('Place', finding.at === '' ? null : element('code', {}, outsideText(finding.at))),
      row('Proof', finding.proof === undefined ? null : `number ${finding.proof}`),
      data.map(([name, value]) => row(name, element('code', {}, outsideText(value)))),
      row('Rule', finding.spec && outsideLink(finding.spec)),
    ),
  );
}
