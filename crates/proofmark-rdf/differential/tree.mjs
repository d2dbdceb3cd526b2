// Places in a document, and the terms that its mutators may use.
import {CONTEXTS} from './reference.mjs';

export const isObject = value => value !== null && typeof value === 'object' && !Array.isArray(value);
export const isLeaf = value => value === null || typeof value !== 'object';
export const clone = value => structuredClone(value);

/** Every value with where it hangs, the root without. Contexts are left to the mutators of contexts. */
export function places(root) {
  const found = [];
  const visit = (holder, key) => {
    const value = holder[key];
    found.push({holder, key, value});
    if(!isLeaf(value)) {
      Object.keys(value).filter(name => name !== '@context').forEach(name => visit(value, Array.isArray(value) ? Number(name) : name));
    }
  };
  visit({root}, 'root');
  return found.slice(1);
}

/** The objects, the root among them. */
export const objects = root => [root, ...places(root).map(({value}) => value)].filter(isObject);
export const members = root => places(root).filter(({holder}) => !Array.isArray(holder));
export const leaves = root => places(root).filter(({value}) => isLeaf(value));
/** Members that are about something: keywords, identifiers and types have mutators of their own. */
const isOrdinary = ({key}) => !/^@|^(id|type)$/.test(key);
export const ordinary = root => members(root).filter(isOrdinary);
export const ordinaryLeaves = root => leaves(root).filter(isOrdinary);
export const texts = root => ordinaryLeaves(root).filter(({value}) => typeof value === 'string');
export const arrays = root => [root, ...places(root).map(({value}) => value)].filter(Array.isArray);

/** Does something with one of a list, if there is one. */
export function one(list, random, act) {
  if(list.length) {
    act(random.pick(list));
  }
}

/** Gives a member another name, in its place. */
export function rename(holder, from, to) {
  const entries = Object.entries(holder).map(([name, value]) => [name === from ? to : name, value]);
  entries.forEach(([name]) => delete holder[name]);
  entries.forEach(([name, value]) => { holder[name] ??= value; });
}

/** Adds a context behind those that are there. */
export function addContext(node, context, before = false) {
  const own = '@context' in node ? [node['@context']].flat() : [];
  node['@context'] = before ? [context, ...own] : [...own, context];
}

/** Term to IRI, by the first definition met in any context, scoped ones included. */
export const TERMS = new Map();

function collect(context, prefixes) {
  if(Array.isArray(context)) {
    context.forEach(one => collect(one, prefixes));
  }
  if(!isObject(context)) {
    return;
  }
  const known = {...prefixes};
  for(const [term, definition] of Object.entries(context)) {
    if(typeof definition === 'string' && /[#/:]$/.test(definition)) {
      known[term] = definition;
    }
  }
  for(const [term, definition] of Object.entries(context)) {
    const id = isObject(definition) ? definition['@id'] : definition;
    if(typeof id === 'string' && !term.startsWith('@') && !id.startsWith('@')) {
      const [prefix, ...rest] = id.split(':');
      const iri = known[prefix] ? known[prefix] + rest.join(':') : id;
      if(/^https?:/.test(iri) && !TERMS.has(term)) {
        TERMS.set(term, iri);
      }
    }
    if(isObject(definition) && '@context' in definition) {
      collect(definition['@context'], known);
    }
  }
}

[...new Set(CONTEXTS.values())].forEach(text => collect(JSON.parse(text)['@context'], {}));
export const TERM_NAMES = [...TERMS.keys()];
