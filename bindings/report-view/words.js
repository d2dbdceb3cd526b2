/** What a verdict is called, and what it means for somebody who has to decide. */
export const VERDICTS = {
  valid: { word: 'Valid', meaning: 'Issued as it stands, and in force at the time of checking.' },
  invalid: { word: 'Not valid', meaning: 'Do not rely on this.' },
  indeterminate: { word: 'Undecided', meaning: 'Nothing was found to be wrong, but not everything could be checked. This is not a yes.' },
};

/** What an answer is called. */
export const ANSWERS = { yes: 'Yes', no: 'No', unknown: 'Unknown', 'not-asked': 'Not asked' };

/** The four questions: which member of `answers`, and which checks say why. */
export const QUESTIONS = [
  { name: 'genuine', question: 'Is it genuine?', checks: ['proof', 'key', 'structure', 'context', 'schema', 'integrity', 'input', 'nested'] },
  { name: 'current', question: 'Is it current?', checks: ['validity', 'status', 'refresh', 'proof'] },
  { name: 'recipient', question: 'Is it theirs?', checks: ['recipient', 'holder'] },
  { name: 'trusted', question: 'Is the issuer vouched for?', checks: ['issuer'] },
];

/** Kinds of documents that a report asks for, as somebody would say them. */
export const NEEDS = {
  'did-document': 'the issuer’s public key',
  'did-log': 'the history of the issuer’s key',
  'did-witnesses': 'the witnesses of the issuer’s key',
  key: 'the issuer’s public key',
  'issuer-profile': 'the issuer’s profile',
  'key-set': 'the issuer’s public keys',
  context: 'a vocabulary',
  'status-list': 'the list of withdrawn badges',
  schema: 'the description of the badge’s form',
  'related-resource': 'a file that the badge refers to',
  'refreshed-credential': 'a newer version of the badge',
  'badge-assertion': 'the badge as its issuer publishes it',
  'badge-class': 'what the badge stands for',
  'issuer-registry': 'a registry of issuers that you trust',
};

/** Whom a fault lies with. */
export const FAULTS = {
  issuer: 'the issuer',
  holder: 'whoever sent the badge',
  network: 'the network',
  host: 'this page’s settings',
  verifier: 'proofmark',
};

/** Frameworks of skills by the names that people know. */
export const FRAMEWORKS = {
  esco: 'ESCO',
  onet: 'O*NET',
  case: 'CASE',
  ctdl: 'CTDL',
  lightcast: 'Lightcast',
  'isced-f': 'ISCED-F',
  sfia: 'SFIA',
  nice: 'NICE',
  digcomp: 'DigComp',
  rsd: 'Rich skill',
};

export const ATTAINMENTS = {
  attained: 'attained',
  pending: 'not yet attained',
  'not-attained': 'not attained',
  'not-stated': 'not said whether attained',
};

const FORMATS = {
  'open-badge-3.0': 'Open Badge 3.0',
  'endorsement-3.0': 'Endorsement',
  'endorsement-2.0': 'Endorsement',
  'clr-2.0': 'Learner record (CLR 2.0)',
  'vc-2.0': 'Verifiable credential',
  'vc-1.1': 'Verifiable credential',
  presentation: 'Presentation',
  'open-badge-2.1': 'Open Badge 2.1',
  'open-badge-2.0': 'Open Badge 2.0',
  'open-badge-1.1': 'Open Badge 1.1',
  'open-badge-1.0': 'Open Badge 1.0',
  'open-badge-0.5': 'Open Badge 0.5',
};

/** What kind of document it is, or nothing if that is not known. */
export function formatName(format) {
  return FORMATS[format] ?? null;
}

const RENEWALS = {
  'newer-version': 'The issuer has a newer version.',
  'no-newer-version': 'The issuer has no newer version.',
  'status-refresh': 'The issuer’s list says that there is a newer version.',
  replaced: 'An achievement of this record was replaced by another one.',
};

export function renewal(sign) {
  return RENEWALS[sign] ?? null;
}

/** What a word of the standards' vocabularies says in plain words: `RubricCriterionLevel` becomes “rubric criterion level”. */
export function plainWord(term) {
  if (!/^[A-Za-z]+$/.test(term)) return term;
  return term.replace(/([a-z])([A-Z])/g, '$1 $2').toLowerCase().replace(/^clr /, 'CLR ');
}

/** So many days in words, rounded down; the same words as the command's. */
export function span(days) {
  const of = (count, unit) => `${count} ${unit}${count === 1 ? '' : 's'}`;
  if (days < 1) return 'less than a day';
  if (days < 60) return of(days, 'day');
  if (days < 731) return of(Math.floor((days * 12) / 365), 'month');
  return of(Math.floor((days * 4) / 1461), 'year');
}

export function ago(days) {
  if (days < 0) return 'in the future';
  return days < 1 ? 'today' : `${span(days)} ago`;
}

/** A date of a badge for people: the day as the issuer wrote it, or the text as it stands if it is no date. */
export function day(text) {
  const found = /^(\d{4})-(\d{2})-(\d{2})(T|$)/.exec(text);
  const month = found && MONTHS[Number(found[2]) - 1];
  return month ? `${Number(found[3])} ${month} ${found[1]}` : text;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
