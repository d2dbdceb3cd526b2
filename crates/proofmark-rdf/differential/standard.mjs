// jsonld and rdf-canonize with those places put right in which they depart from the standards. A document on which the two
// differ is compared with this one too, so that following the standard is no mistake, and nothing else passes as following it.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname} from 'node:path';
import vm from 'node:vm';

const SORTS = {
  why: 'lines in the order of code points',
  // RDFC-1.0, 4.4 and 4.6: code point order. The library sorts by UTF-16 units.
  places: [
    ['rdf-canonize/lib/RDFC10.js', 'normalized.sort();', 'normalized.sort(STANDARD.byCodePoint);'],
    ['rdf-canonize/lib/RDFC10.js', 'nquads.sort();', 'nquads.sort(STANDARD.byCodePoint);']
  ]
};
const DUPLICATES = {
  why: 'a dataset is a set',
  // RDF 1.1, 3: the library keeps a quad that comes from two spellings, such as 1 and {"@value": "1", "@type": "xsd:integer"}.
  places: [['jsonld/lib/jsonld.js', 'const dataset = await jsonld.toRDF(input, opts);', 'const dataset = STANDARD.distinct(await jsonld.toRDF(input, opts), canonize);']]
};
const SMALL = {
  why: 'small doubles',
  // JSON-LD 1.1 API, 8.6.2: a number with a fractional part is a double. The library looks for a point, and finds none in 1e-7.
  places: [['jsonld/lib/types.js', "(String(v).indexOf('.') !== -1 ||", '(STANDARD.fractional(v) ||']]
};
const DOUBLES = {
  why: 'text that is typed as double',
  // JSON-LD 1.1 API, 8.6.2: only numbers are put into canonical form. The library reads any text as a number, or as NaN.
  places: [['jsonld/lib/toRdf.js', '|| datatype === XSD_DOUBLE)', '|| (datatype === XSD_DOUBLE && STANDARD.number(value)))']]
};
const DIRECTION = {
  why: 'default direction',
  // JSON-LD 1.1 API, 4.1: the base direction is part of the active context. The library forgets it with the next context.
  places: [['jsonld/lib/context.js', "    if('@vocab' in this) {\n", "    if('@direction' in this) {\n child['@direction'] = STANDARD.kept(this['@direction']);\n }\n if('@vocab' in this) {\n"]]
};
const TYPED_DIRECTION = {
  why: 'direction of a term with a type',
  // JSON-LD 1.1 API, 4.2.2 (25): a direction mapping is made only if there is no type.
  places: [['jsonld/lib/context.js', "  if('@direction' in value) {\n    const direction", "  if('@direction' in value && !STANDARD.typed(value)) {\n    const direction"]]
};
const TYPE_MAP = {
  why: 'contexts in type maps',
  // JSON-LD 1.1 API, 5.1.2 (13.8.3): each key of a type map begins with the map's context, not with that of the key before.
  places: [['jsonld/lib/expand.js', '  for(let key of keys) {\n    // if indexKey is @type', '  const mapCtx = activeCtx;\n  for(let key of keys) {\n activeCtx = STANDARD.map(activeCtx, mapCtx);\n    // if indexKey is @type']]
};
const PORTS = {
  why: 'default ports',
  // RFC 3986, 5.2: a base keeps its port. The library removes :443 and :80.
  places: [[
    'jsonld/lib/url.js', "  if((parsed.scheme === 'https' && parsed.port === '443') ||\n    (parsed.scheme === 'http' && parsed.port === '80')) {", '  if(STANDARD.port(parsed)) {'
  ]]
};
const REVERTS = {
  why: 'value objects under a type-scoped context',
  // JSON-LD 1.1 API, 5.1.2 (7): any value object keeps the context. The library looks at objects of one or two members only.
  places: [
    ['jsonld/lib/expand.js', "  if(mustRevert && typeScopedContext && keys.length <= 2 &&\n    !keys.includes('@context')) {", '  if(mustRevert && typeScopedContext) {'],
    ['jsonld/lib/expand.js', '        // value found, ensure', '        STANDARD.members(keys);\n        // value found, ensure']
  ]
};
const PROPAGATE = {
  why: '@propagate in an array of contexts',
  // JSON-LD 1.1 API, 4.1.2 (2): only a context that is an object itself says whether it propagates.
  places: [['jsonld/lib/context.js', "    typeof resolved[0].document['@propagate'] === 'boolean') {", "    STANDARD.single(localCtx, resolved[0].document) && typeof resolved[0].document['@propagate'] === 'boolean') {"]]
};
const RESET = {
  why: 'null as a type-scoped context',
  // JSON-LD 1.1 API, 4.1.2 (5.1): the emptied context remembers the one before. The library forgets it, so deeper nodes stay empty.
  places: [[
    'jsonld/lib/context.js', '      rval = activeCtx = api.getInitialContext(options).clone();\n      continue;',
    '      rval = activeCtx = STANDARD.reset(rval, api.getInitialContext(options).clone(), propagate);\n      continue;'
  ]]
};
const EQUAL = {
  why: 'values that differ in direction only',
  // JSON-LD 1.1 API, 7.2: equal values are dropped. The library does not compare directions, and drops one of two.
  places: [['jsonld/lib/util.js', "    v1['@index'] === v2['@index']) {", "    v1['@index'] === v2['@index'] && STANDARD.equal(v1['@direction'], v2['@direction'])) {"]]
};
const DEPARTURES = {EQUAL, PROPAGATE, RESET, REVERTS, SORTS, DUPLICATES, SMALL, DOUBLES, DIRECTION, TYPED_DIRECTION, TYPE_MAP, PORTS};

/** What the changed places call; each notes that it made a difference. */
const met = new Set();
const note = (departure, differs) => differs && met.add(departure.why);
const rank = unit => unit >= 0xe000 ? unit - 0x800 : unit >= 0xd800 ? unit + 0x2000 : unit;
globalThis.STANDARD = {
  byCodePoint(one, other) {
    const length = Math.min(one.length, other.length);
    for(let at = 0; at < length; at++) {
      const [left, right] = [one.charCodeAt(at), other.charCodeAt(at)];
      if(left !== right) {
        note(SORTS, (left < right) !== (rank(left) < rank(right)));
        return rank(left) - rank(right);
      }
    }
    return one.length - other.length;
  },
  distinct(dataset, {NQuads}) {
    const quads = new Map(dataset.map(quad => [NQuads.serializeQuad(quad), quad]));
    note(DUPLICATES, quads.size < dataset.length);
    return [...quads.values()];
  },
  fractional(value) {
    note(SMALL, value % 1 !== 0 && !String(value).includes('.'));
    return value % 1 !== 0;
  },
  number(value) {
    note(DOUBLES, typeof value !== 'number');
    return typeof value === 'number';
  },
  kept(direction) {
    note(DIRECTION, true);
    return direction;
  },
  typed(value) {
    note(TYPED_DIRECTION, '@type' in value);
    return '@type' in value;
  },
  single(local, {'@propagate': propagate}) {
    note(PROPAGATE, Array.isArray(local) && propagate === false);
    return !Array.isArray(local);
  },
  reset(before, emptied, propagate) {
    note(RESET, !propagate);
    return propagate ? emptied : Object.assign(emptied, {previousContext: before.previousContext ?? before});
  },
  equal(one, other) {
    note(EQUAL, one !== other);
    return one === other;
  },
  members(keys) {
    // Keywords are the same in every context, but for the name of a type.
    note(REVERTS, (keys.length > 2 || keys.includes('@context')) && keys.some(key => !key.startsWith('@') || key === '@type'));
  },
  map(before, own) {
    note(TYPE_MAP, before !== own);
    return own;
  },
  port({scheme, port}) {
    note(PORTS, (scheme === 'https' && port === '443') || (scheme === 'http' && port === '80'));
    return false;
  }
};

/** The library once more, its modules loaded with the changes. */
function load() {
  const modules = new Map();
  const require = file => {
    if(!modules.has(file)) {
      const module = {exports: {}};
      modules.set(file, module);
      let code = readFileSync(file, 'utf8');
      for(const {places} of Object.values(DEPARTURES)) {
        for(const [path, before, after] of places.filter(([path]) => file.endsWith(`/node_modules/${path}`))) {
          if(code.split(before).length !== 2) {
            throw new Error(`${path}: not one place with ${before}`);
          }
          code = code.replace(before, () => after);
        }
      }
      const resolve = createRequire(file);
      const inner = name => {
        const path = resolve.resolve(name);
        return /\/node_modules\/(jsonld|rdf-canonize)\/.*\.js$/.test(path) ? require(path) : resolve(name);
      };
      vm.compileFunction(code, ['exports', 'require', 'module', '__filename', '__dirname'], {filename: file})(module.exports, inner, module, file, dirname(file));
    }
    return modules.get(file).exports;
  };
  return require(createRequire(import.meta.url).resolve('jsonld'));
}

export const standard = load();

/** The departures that were met since the last call. */
export function departures() {
  const names = [...met].sort();
  met.clear();
  return names;
}
