/**
 * A DOM element from a name, attributes and children. Text becomes a text node: nothing is ever parsed as HTML.
 * Children that are null, undefined or false are left out.
 */
export function element(name, attributes = {}, ...children) {
  return filled(document.createElement(name), attributes, children);
}

/** A drawing beside a word; it never stands alone, so that it needs no name. */
export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  filled(svg, { class: `icon icon-${name}`, viewBox: '0 0 24 24', 'aria-hidden': 'true', focusable: 'false' }, []);
  for (const [shape, attributes] of DRAWINGS[name]) {
    svg.append(filled(document.createElementNS(SVG, shape), attributes, []));
  }
  return svg;
}

const SVG = 'http://www.w3.org/2000/svg';

/** Outlines differ as much as colours do: a disc, an octagon, a dashed diamond. */
const DRAWINGS = {
  valid: [
    ['circle', { cx: 12, cy: 12, r: 11, class: 'body' }],
    ['path', { d: 'M6.5 12.5l3.7 3.7 7.3-8', class: 'line' }],
  ],
  invalid: [
    ['path', { d: 'M7.5 1h9L23 7.5v9L16.5 23h-9L1 16.5v-9z', class: 'body' }],
    ['path', { d: 'M8 8l8 8M16 8l-8 8', class: 'line' }],
  ],
  indeterminate: [
    ['path', { d: 'M12 1.2L22.8 12 12 22.8 1.2 12z', class: 'hollow' }],
    ['path', { d: 'M9.3 9.6a2.7 2.7 0 1 1 3.9 2.4c-.8.4-1.2.9-1.2 1.7v.4', class: 'line' }],
    ['circle', { cx: 12, cy: 16.7, r: 1.1, class: 'dot' }],
  ],
  remark: [
    ['circle', { cx: 12, cy: 12, r: 10, class: 'ring' }],
    ['path', { d: 'M12 11v6', class: 'line' }],
    ['circle', { cx: 12, cy: 7.3, r: 1.2, class: 'dot' }],
  ],
  close: [['path', { d: 'M5 5l14 14M19 5L5 19', class: 'line' }]],
  'not-asked': [
    ['circle', { cx: 12, cy: 12, r: 10, class: 'ring' }],
    ['path', { d: 'M7.5 12h9', class: 'line' }],
  ],
};

function filled(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else if (value === true) node.setAttribute(name, '');
    else if (value !== false && value !== null && value !== undefined) node.setAttribute(name, value);
  }
  node.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}
