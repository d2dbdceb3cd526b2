import { element } from '../../report-view/element.js';
import { outsideText } from '../../report-view/outside-text.js';
import { NEEDS } from '../../report-view/words.js';

/**
 * Asks whether the hosts of what a report needs may be asked (THREAT-51: a fetch tells its host that somebody checks).
 * `allow` is called with `once` or `badge`.
 */
export function consentView(needs, allow) {
  const hosts = grouped(needs);
  if (hosts.size === 0) return null;
  const choose = (scope) => (event) => {
    for (const button of event.target.parentElement.children) button.disabled = true;
    allow(scope);
  };
  const one = hosts.size === 1;
  return element(
    'section',
    { class: 'consent', 'aria-label': 'Permission to ask' },
    element('h3', {}, 'More can be found out'),
    element('p', {}, `${one ? 'This host has' : 'These hosts have'} to be asked. ${one ? 'It learns' : 'They learn'} that somebody checks a badge.`),
    element(
      'ul',
      {},
      [...hosts].map(([host, kinds]) =>
        element('li', {}, element('strong', {}, outsideText(host)), ' for ', [...kinds].map((kind) => NEEDS[kind] ?? kind).join(', ')),
      ),
    ),
    element(
      'p',
      { class: 'actions' },
      element('button', { type: 'button', class: 'button', onclick: choose('once') }, one ? 'Ask it once' : 'Ask them once'),
      element('button', { type: 'button', class: 'button quiet', onclick: choose('badge') }, 'Ask whatever this badge needs'),
    ),
  );
}

/** Kinds of documents by host. Identifiers that are no web address cannot be asked from a page. */
function grouped(needs) {
  const hosts = new Map();
  for (const { url, kind } of needs) {
    if (!url.startsWith('https://')) continue;
    const { host } = new URL(url);
    hosts.set(host, (hosts.get(host) ?? new Set()).add(kind));
  }
  return hosts;
}
