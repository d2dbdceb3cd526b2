import { element } from './element.js';
import { outsideText } from './outside-text.js';
import { reportTitle, reportView, verdictMark } from './report.js';

/** The reports on what is inside: credentials of a record or presentation, and recommendations, each to unfold. */
export function insideView(report, level) {
  const recommends = ({ at }) => at.split('/').some((name) => name.startsWith('endorsement'));
  const credentials = report.nested.filter((nested) => !recommends(nested));
  const endorsements = report.nested.filter(recommends);
  return [
    list('What is inside', credentials, level),
    list('Recommendations, each checked by itself', endorsements, level),
  ];
}

/** Deeper headings do not exist in HTML. */
const DEEPEST = 6;

function list(title, nested, level) {
  if (nested.length === 0) return null;
  return element(
    'section',
    { class: 'inside' },
    element(`h${Math.min(level, DEEPEST)}`, {}, title),
    element('p', { class: 'summary' }, counted(nested)),
    element('ul', {}, nested.map((entry) => element('li', {}, unfold(entry, level)))),
  );
}

function counted(nested) {
  const count = (verdict) => nested.filter(({ report }) => report.verdict === verdict).length;
  return [
    [count('valid'), 'valid'],
    [count('invalid'), 'not valid'],
    [count('indeterminate'), 'undecided'],
  ]
    .filter(([number]) => number > 0)
    .map(([number, word]) => `${number} ${word}`)
    .join(', ');
}

function unfold({ at, report }, level) {
  const title = reportTitle(report);
  const facts = report.credential ?? report.unverified;
  const issuer = facts?.issuer?.name ?? facts?.issuer?.id;
  // Built when it is opened: a record may hold hundreds.
  const details = element(
    'details',
    {},
    element(
      'summary',
      {},
      verdictMark(report.verdict),
      ' ',
      title.text === null ? title.label : outsideText(title.text),
      issuer && element('span', { class: 'by' }, ' by ', outsideText(issuer.value)),
      !report.credential && facts && element('span', { class: 'unverified-word' }, ' (not verified)'),
      element('code', { class: 'place' }, outsideText(at)),
    ),
  );
  const open = () => {
    if (details.open && details.childElementCount === 1) details.append(reportView(report, { level: Math.min(level + 1, 5) }));
  };
  details.addEventListener('toggle', open);
  return details;
}
