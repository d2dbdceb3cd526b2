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

/** The sentence that explains one of the four answers. */
export function answerReason(report, { name, checks }) {
  const value = report.answers[name];
  const matched = report.findings.find((finding) => finding.code === 'recipient.matched');
  if (name === 'recipient' && value === 'yes' && matched) return `It was given to the person you named${by(matched)}.`;
  const listed = report.findings.find((finding) => finding.code === 'issuer.listed');
  if (name === 'trusted' && value === 'yes' && listed) return listed.message;
  const inside = report.findings.find(({ check, data }) => check === 'nested' && data[name] === value);
  return (finding(report, value, checks) ?? inside)?.message ?? UNSAID[value]?.[name] ?? '';
}

const ICONS = { yes: 'valid', no: 'invalid', unknown: 'indeterminate', 'not-asked': 'not-asked' };

function answer(report, { name, question, checks }) {
  const value = report.answers[name];
  return element(
    'div',
    { class: `answer answer-${value}` },
    element('dt', {}, question),
    element('dd', {}, element('strong', {}, icon(ICONS[value]), ANSWERS[value])),
    element('dd', { class: 'why' }, answerReason(report, { name, checks })),
  );
}

/** For reports in which no finding answers the question, as when they ended before it came up. */
const UNSAID = {
  'not-asked': { recipient: 'Nobody was named to compare with.', trusted: 'No registry of issuers was asked.' },
  unknown: { genuine: 'It was not examined.', current: 'It was not examined.', recipient: 'Nothing shows whether it is.' },
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
  unknown: ['unknown', 'skipped', 'warn', 'fail'],
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
