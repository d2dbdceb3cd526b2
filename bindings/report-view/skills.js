import { element } from './element.js';
import { outsideLink, outsideText } from './outside-text.js';
import { ATTAINMENTS, FRAMEWORKS } from './words.js';

/** The skills that the badge names: those that were attained first, those of which that is not said apart. */
export function skillsView(skills, level) {
  if (!skills || skills.length === 0) return null;
  const attained = skills.filter(({ attainment }) => attainment === 'attained');
  const others = skills.filter(({ attainment }) => attainment !== 'attained');
  return element(
    'section',
    { class: 'skills' },
    element(`h${level}`, {}, 'Skills'),
    attained.length > 0 && list(attained),
    others.length > 0 && element('p', { class: 'note' }, 'Named as well, but not shown to be attained:'),
    others.length > 0 && list(others),
  );
}

/** Most skills that are shown; the report has them all. */
const MOST = 60;

function list(skills) {
  const left = skills.length - MOST;
  return element(
    'ul',
    { class: 'cards' },
    skills.slice(0, MOST).map((skill) => element('li', { class: `card skill attainment-${skill.attainment}` }, one(skill))),
    left > 0 && element('li', {}, `and ${left} more, in the report as JSON`),
  );
}

function one({ name, code, url, framework, frameworkName, result, attainment, targetType }) {
  const known = FRAMEWORKS[framework];
  // What the issuer calls it stands beside what it is known by, and never in its place.
  const named = frameworkName && frameworkName.value.toLowerCase() !== known?.toLowerCase() ? frameworkName.value : null;
  const label = name?.value ?? code?.value ?? url?.value ?? targetType?.value ?? 'Skill';
  return [
    element('div', { class: 'strong' }, outsideText(label)),
    element(
      'div',
      { class: 'chips' },
      known && element('span', { class: 'chip framework' }, known),
      named && element('span', { class: 'chip' }, outsideText(named)),
      result?.level && element('span', { class: 'chip' }, 'level ', outsideText(result.level.value)),
      result?.value && element('span', { class: 'chip' }, 'result ', outsideText(result.value.value)),
      attainment !== 'attained' && element('span', { class: 'chip doubt' }, ATTAINMENTS[attainment]),
    ),
    (code || url) &&
      element('div', { class: 'note' }, url ? outsideLink(url.value, code?.value ?? host(url.value)) : outsideText(code.value)),
  ];
}

function host(address) {
  return URL.canParse(address) ? new URL(address).host || address : address;
}
