import { element } from './element.js';
import { outsideLink, outsideText } from './outside-text.js';
import { skillsView } from './skills.js';
import { ago, day, plainWord, renewal, span } from './words.js';

/** What the credential says about the person. What no signature covers stands in a frame of its own that says so. */
export function factsView(report, level) {
  if (report.credential) {
    return element(
      'section',
      { class: 'facts' },
      element(`h${level}`, {}, 'What it says'),
      facts(report.credential, report.recency, level),
    );
  }
  if (!report.unverified) return null;
  const frame = element(
    'section',
    { class: 'facts unverified' },
    element(`h${level}`, {}, 'Not verified: what this file claims'),
    element('p', { class: 'warning' }, UNVERIFIED[report.answers.genuine] ?? UNVERIFIED.no),
    facts(report.unverified, null, level),
  );
  // A forger's addresses are to be read, not to be followed.
  for (const link of frame.querySelectorAll('a')) link.replaceWith(...link.childNodes);
  return frame;
}

const UNVERIFIED = {
  no: 'No signature vouches for anything in this frame. Anybody could have written it.',
  unknown: 'Whether a signature vouches for this is not known. Until then, anybody could have written it.',
};

function facts(credential, recency, level) {
  const { achievement, subject } = credential;
  return [
    element(
      'dl',
      { class: 'table' },
      row(achievement ? 'Achievement' : 'Kind', what(credential)),
      row('Given to', subject && person(subject)),
      row('Presented by', text(credential.holder)),
      row('Issued by', credential.issuer && profile(credential.issuer)),
      ...dates(credential, recency),
      row('Criteria', criteria(achievement?.criteria)),
    ),
    skillsView(credential.skills, level),
    results(credential.results, level),
    evidence(credential.evidence, level),
    endorsements(credential.endorsements, level),
    element(
      'dl',
      { class: 'table further' },
      row('Role', text(subject?.role)),
      row('Term', text(subject?.term)),
      row('Licence', text(subject?.licenseNumber)),
      row('Narrative', prose(subject?.narrative)),
      row('Activity', activity(subject, recency)),
      row('Credits', credits(subject, achievement)),
      row('Recommendation', prose(subject?.endorsementComment)),
      row('Assessed by', subject?.source && profile(subject.source)),
      row('Defined by', achievement?.creator && profile(achievement.creator)),
      rows('Issuer part of', credential.issuer?.parents?.map(profile)),
      row('Field', text(achievement?.fieldOfStudy)),
      row('Specialisation', text(achievement?.specialization)),
      row('Keywords', achievement?.tags && element('span', { class: 'tags' }, many(achievement.tags, (tag) => element('span', { class: 'tag' }, text(tag)), 'span'))),
      row('Language', text(achievement?.inLanguage)),
      rows('Related', achievement?.related?.map((related) => joined([text(related.id), text(related.version), text(related.inLanguage)]))),
      rows('Mentions', credential.achievements?.map((mentioned) => text(mentioned.name ?? mentioned.id))),
      rows('Associations', credential.associations?.map(association)),
      rows('Terms', credential.termsOfUse?.map((terms) => link(terms.id ?? terms.url))),
      row('Identifier', credential.id && element('code', {}, text(credential.id))),
    ),
  ];
}

/** Most entries of a list that are shown; the report has them all. */
const MOST = 24;

function row(name, value) {
  return value ? element('div', {}, element('dt', {}, name), element('dd', {}, value)) : null;
}

function rows(name, values) {
  if (!values || values.length === 0) return null;
  return row(name, element('ul', { class: 'plain' }, many(values, (value) => element('li', {}, value))));
}

function many(values, view, name = 'li') {
  const shown = values.slice(0, MOST).map(view);
  return values.length > MOST ? [...shown, element(name, {}, `and ${values.length - MOST} more, in the report as JSON`)] : shown;
}

function text(fact) {
  return fact ? outsideText(fact.value) : null;
}

function prose(fact) {
  return fact ? element('div', { class: 'prose' }, outsideText(fact.value)) : null;
}

function link(fact) {
  return fact ? outsideLink(fact.value) : null;
}

function joined(parts) {
  return parts.filter(Boolean).flatMap((part, position) => (position === 0 ? [part] : [', ', part]));
}

function what({ achievement, types = [], description }) {
  if (!achievement) {
    const named = types.map(({ value }) => plainWord(value)).filter((kind) => kind !== 'verifiable credential');
    return [element('div', {}, outsideText(named.join(', '))), prose(description)];
  }
  const kind = achievement.achievementType && plainWord(achievement.achievementType.value);
  return [
    element('div', { class: 'strong' }, joined([text(achievement.name ?? achievement.id), text(achievement.humanCode)]), kind && [' (', outsideText(kind), ')']),
    prose(achievement.description ?? description),
  ];
}

function profile(issuer) {
  return [
    issuer.name && element('div', { class: 'strong' }, text(issuer.name)),
    issuer.description && element('div', {}, text(issuer.description)),
    issuer.id && element('div', {}, element('code', {}, text(issuer.id))),
    issuer.url && element('div', {}, link(issuer.url)),
    issuer.email && element('div', {}, text(issuer.email)),
  ];
}

const IDENTITY_TYPES = { emailAddress: 'e-mail address', telephone: 'phone number', name: 'name', identifier: 'identifier' };

function person(subject) {
  return [
    subject.name && element('div', { class: 'strong' }, text(subject.name)),
    subject.id && element('div', {}, element('code', {}, text(subject.id))),
    many(subject.identifiers ?? [], ({ identity, identityType }) => {
      const kind = identityType ? IDENTITY_TYPES[identityType.value] ?? plainWord(identityType.value) : 'identifier';
      return element('div', {}, outsideText(kind), ' ', identity ? text(identity) : '(only a fingerprint)');
    }, 'div'),
  ];
}

function when(fact) {
  return element('time', { title: fact.value }, outsideText(day(fact.value)));
}

function period(from, until) {
  if (from && until) return ['from ', when(from), ' until ', when(until)];
  if (from) return ['from ', when(from), ', no end stated'];
  return until ? ['until ', when(until)] : null;
}

function activity(subject, recency) {
  const dates = period(subject?.activityStartDate, subject?.activityEndDate);
  const ended = recency?.lastPractised;
  return dates && [...dates, ended && ended.days >= 0 ? ` (ended ${ago(ended.days)})` : null];
}

function credits(subject, achievement) {
  if (!subject?.creditsEarned) return null;
  return [text(subject.creditsEarned), achievement?.creditsAvailable && [' of ', text(achievement.creditsAvailable)]].flat();
}

function dates(credential, recency) {
  const notes = [];
  if (!credential.awardedDate && recency?.issued) notes.push(`issued ${ago(recency.issued.days)}`);
  if (recency?.expiresInDays !== undefined) notes.push(`expires in ${span(recency.expiresInDays)}`);
  if (recency?.expiredDaysAgo !== undefined) notes.push(`expired ${ago(recency.expiredDaysAgo)}`);
  if (recency?.endExpected) notes.push('such a credential usually has an end: ask the issuer');
  const valid = period(credential.validFrom, credential.validUntil);
  const awarded = credential.awardedDate;
  return [
    row('Awarded', awarded && [when(awarded), recency?.awarded ? ` (${ago(recency.awarded.days)})` : null]),
    row('Valid', valid && [...valid, notes.length > 0 ? ` (${notes.join(', ')})` : null]),
    rows('Renewal', recency?.renewal?.map(renewal).filter(Boolean)),
  ];
}

function criteria(criteria) {
  if (!criteria?.id && !criteria?.narrative) return null;
  return [prose(criteria.narrative), criteria.id && element('div', {}, link(criteria.id))];
}

function results(results, level) {
  if (!results || results.length === 0) return null;
  return element(
    'section',
    { class: 'results' },
    element(`h${level}`, {}, 'Results'),
    element('ul', { class: 'cards' }, many(results, (result) => element('li', { class: 'card' }, oneResult(result)))),
  );
}

function oneResult(result) {
  const reached = result.value ?? result.level?.name;
  const required = result.requiredValue ?? result.requiredLevel?.name;
  const missed = result.meetsRequirement === false;
  const scale = result.allowedValues?.map((value) => value.value).join(result.valuesOrdered ? ' < ' : ', ');
  return [
    element('div', { class: 'strong' }, text(result.name) ?? 'Result'),
    element(
      'div',
      { class: 'reached' },
      joined([text(reached), result.status && outsideText(plainWord(result.status.value))]),
      result.valueMax && !result.allowedValues && [' of ', text(result.valueMax)],
    ),
    required && element('div', { class: missed ? 'missed' : null }, 'required: ', text(required), missed ? ' — not reached' : null),
    scale && element('div', { class: 'note' }, 'scale: ', outsideText(scale)),
    result.level?.description && element('div', { class: 'note' }, text(result.level.description)),
  ];
}

function evidence(evidence, level) {
  if (!evidence || evidence.length === 0) return null;
  return element(
    'section',
    { class: 'evidence' },
    element(`h${level}`, {}, 'Evidence'),
    element(
      'ul',
      { class: 'cards' },
      many(evidence, (entry) =>
        element(
          'li',
          { class: 'card' },
          element('div', { class: 'strong' }, text(entry.name) ?? text(entry.genre) ?? 'Evidence'),
          element('div', {}, text(entry.description)),
          prose(entry.narrative),
          entry.id && element('div', {}, link(entry.id)),
          entry.digest && element('div', { class: 'note' }, 'Its fingerprint is in the badge.'),
        ),
      ),
    ),
  );
}

function endorsements(endorsements, level) {
  if (!endorsements || endorsements.length === 0) return null;
  return element(
    'section',
    { class: 'endorsements' },
    element(`h${level}`, {}, 'Who recommends it'),
    element('ul', { class: 'cards' }, many(endorsements, (entry) => element('li', { class: 'card' }, endorsement(entry)))),
  );
}

const ENDORSEMENT_VERDICTS = { valid: 'checked and valid', invalid: 'not valid: do not rely on it', indeterminate: 'undecided' };

/** What nobody signed has neither name nor words. */
function endorsement({ verdict = 'indeterminate', endorsed, endorser, relevant, comment }) {
  const by = endorser?.name ?? endorser?.id;
  return [
    element('div', { class: 'strong' }, by ? text(by) : 'Somebody unknown'),
    element('div', {}, 'recommends the ', endorsed ? outsideText(plainWord(endorsed.value)) : 'badge', relevant === false ? ' — but is about something else' : null),
    comment && element('blockquote', {}, text(comment)),
    element('div', { class: `note endorsement-${verdict}` }, ENDORSEMENT_VERDICTS[verdict]),
  ];
}

const ASSOCIATIONS = {
  exactMatchOf: 'is the same as',
  isChildOf: 'is a child of',
  isParentOf: 'is the parent of',
  isPartOf: 'is a part of',
  isPeerOf: 'stands beside',
  isRelatedTo: 'is related to',
  precedes: 'comes before',
  replacedBy: 'was replaced by',
};

function association({ associationType, sourceName, sourceId, targetName, targetId }) {
  const kind = associationType?.value ?? '';
  return [text(sourceName ?? sourceId), ' ', ASSOCIATIONS[kind] ?? outsideText(kind), ' ', text(targetName ?? targetId)];
}
