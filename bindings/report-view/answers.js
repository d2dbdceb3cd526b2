import { element, icon } from './element.js';
import { ANSWERS, QUESTIONS } from './words.js';

/** The four answers of a report, each with the sentence that explains it. */
export function answersView(report, level) {
  return element(
    'section',
    { class: 'answers' },
    element(`h${level}`, { class: 'spoken' }, 'Four answers'),
    element('dl', {}, QUESTIONS.map((question) => answer(report, question))),
  );
}

const ICONS = { yes: 'valid', no: 'invalid', unknown: 'indeterminate', 'not-asked': 'not-asked' };

function answer(report, { name, question, checks }) {
  const value = report.answers[name];
  return element(
    'div',
    { class: `answer answer-${value}` },
    element('dt', {}, question),
    element('dd', {}, element('strong', {}, icon(ICONS[value]), ANSWERS[value])),
    element('dd', { class: 'why' }, reason(report, name, value, checks)),
  );
}

function reason(report, name, value, checks) {
  const matched = report.findings.find((finding) => finding.code === 'recipient.matched');
  if (name === 'recipient' && value === 'yes' && matched) return `It was given to the person you named${by(matched)}.`;
  const listed = report.findings.find((finding) => finding.code === 'issuer.listed');
  if (name === 'trusted' && value === 'yes' && listed) return listed.message;
  return finding(report, value, checks)?.message ?? (value === 'not-asked' ? NOT_ASKED[name] : '');
}

/** For reports that ended before the question came up. */
const NOT_ASKED = {
  recipient: 'Nobody was named to compare with.',
  trusted: 'No registry of issuers was asked.',
};

/** By what it is theirs: the kind of identifier, never its text. */
function by({ data }) {
  const kinds = { emailAddress: 'e-mail address', telephone: 'phone number', url: 'identifier' };
  const kind = kinds[data.kind] ?? null;
  return kind ? ` (by ${kind}${data.form && data.form !== 'plain' ? ', kept as a fingerprint' : ''})` : '';
}

const OUTCOMES = {
  yes: ['pass'],
  no: ['fail', 'warn'],
  unknown: ['unknown', 'skipped', 'warn'],
  'not-asked': ['not-applicable'],
};

/** The first finding that says why; checks in their order, so that the signature speaks before the form. */
function finding(report, value, checks) {
  for (const outcome of OUTCOMES[value]) {
    for (const check of checks) {
      const found = report.findings.find((finding) => finding.check === check && finding.outcome === outcome);
      if (found) return found;
    }
  }
  return null;
}
