// Changes to how values hang together: graphs, nests, reverse properties, copies, symmetry.
import {BEHAVIOURS} from './bases.mjs';
import {leaf} from './mutators-value.mjs';
import {arrays, clone, isLeaf, isObject, objects, one, ordinary, places} from './tree.mjs';

const OTHER = 'https://example.org/ns#';
const nodes = root => objects(root).filter(node => !('@value' in node) && !('@list' in node) && !('@set' in node));
// Copies grow documents; past this size they would only cost time.
const small = value => JSON.stringify(value).length < 4000;

/** A node of some kind. */
function node(random) {
  return {
    ...random.pick([{}, {'@id': 'https://example.org/n'}, {'@id': '_:n'}, {'@id': 'rel'}]),
    ...random.pick([{}, {'@type': `${OTHER}T`}, {type: ['Profile']}, {name: 'n'}, {[`${OTHER}p`]: [leaf(random)]}])
  };
}

export const structures = {
  wrapGraph: (root, random) => one(ordinary(root), random, ({holder, key, value}) => { holder[key] = {'@graph': random.pick([value, [value]])}; }),
  graphOnTop: (root, random) => {
    if(!isObject(root)) {
      return {'@graph': root};
    }
    const {'@context': context, ...rest} = root;
    return {...(context === undefined ? {} : {'@context': context}), ...(random.chance(0.3) ? {'@id': 'https://example.org/g'} : {}), '@graph': random.pick([rest, [rest], [rest, node(random)]])};
  },
  arrayOnTop: (root, random) => random.pick([[root], [root, node(random)], [[root]]]),
  addGraph: (root, random) => one(nodes(root), random, target => { target['@graph'] ??= random.pick([node(random), [node(random), node(random)], [], {}, [leaf(random)]]); }),
  addIncluded: (root, random) => one(nodes(root), random, target => { target['@included'] ??= random.pick([node(random), [node(random), node(random)], [node(random)]]); }),
  moveToIncluded: (root, random) => one(ordinary(root).filter(({value}) => isObject(value)), random, ({holder, key, value}) => {
    delete holder[key];
    holder['@included'] = [holder['@included'] ?? [], value].flat();
  }),
  addNest: (root, random) => one(nodes(root), random, target => {
    const keys = Object.keys(target).filter(key => !key.startsWith('@') && random.chance(0.4));
    const nested = Object.fromEntries(keys.map(key => [key, target[key]]));
    keys.forEach(key => delete target[key]);
    target['@nest'] = random.pick([nested, [nested], [nested, {name: 'second'}], {'@nest': nested}]);
  }),
  addReverse: (root, random) => one(nodes(root), random, target => { target['@reverse'] ??= {[random.pick(['name', 'issuer', 'alignment', `${OTHER}p`, 'undefinedTerm', '@id'])]: random.pick([node(random), [node(random), node(random)], leaf(random), []])}; }),
  indexMap: (root, random) => one(ordinary(root), random, ({holder, key, value}) => { holder[key] = {[random.pick(['a', '@none', `${OTHER}k`, '_:k', 'Profile'])]: value, b: random.pick([clone(value), leaf(random)])}; }),
  addIndex: (root, random) => one(objects(root), random, target => { target['@index'] = random.pick(['a', 'a', 'b', '', 1]); }),
  copyElsewhere: (root, random) => one(places(root).filter(({value}) => small(value)), random, ({key, value}) => one(nodes(root), random, target => {
    target[typeof key === 'string' ? key : random.pick(['evidence', 'alignment', `${OTHER}p`])] = clone(value);
  })),
  copyOver: (root, random) => one(places(root).filter(({value}) => small(value)), random, ({value}) => {
    const copied = clone(value);
    one(ordinary(root), random, ({holder, key}) => { holder[key] = copied; });
  }),
  moveMember: (root, random) => one(ordinary(root), random, ({holder, key, value}) => {
    delete holder[key];
    one(nodes(root), random, target => { target[key] = value; });
  }),
  reorderArray: (root, random) => one(arrays(root).filter(list => list.length > 1), random, list => { list.splice(0, list.length, ...random.shuffle(list)); }),
  deleteItem: (root, random) => one(arrays(root).filter(list => list.length), random, list => { list.splice(random.below(list.length), 1); }),
  doubleItem: (root, random) => one(arrays(root).filter(list => list.length && list.length < 40), random, list => {
    const item = random.pick(list);
    if(small(item)) {
      list.splice(random.below(list.length + 1), 0, clone(item));
    }
  }),
  identicalNodes: (root, random) => one(ordinary(root).filter(({value}) => isObject(value) && small(value)), random, ({holder, key, value}) => {
    const {id, '@id': other, ...anonymous} = value;
    holder[key] = Array.from({length: 2 + random.below(3)}, () => clone(anonymous));
  }),
  symmetry: (root, random) => one(nodes(root), random, target => {
    const count = 2 + random.below(4);
    const ring = Array.from({length: count}, (_, index) => ({'@id': `_:r${index}`, [`${OTHER}next`]: {'@id': `_:r${(index + 1) % count}`}}));
    target[`${OTHER}${random.pick(['p', 'q'])}`] = random.pick([ring, {'@list': ring}, ring.slice(1), random.shuffle(ring)]);
  }),
  repeatedList: (root, random) => one(nodes(root), random, target => {
    const items = Array.from({length: 2 + random.below(6)}, () => random.pick(['a', 'b', 1]));
    target[`${OTHER}list`] = random.pick([{'@list': items}, [{'@list': items}, {'@list': clone(items)}], {'@list': [{'@list': items}, {'@list': clone(items)}]}]);
  }),
  addNode: (root, random) => one(nodes(root), random, target => { target[random.pick(['evidence', 'alignment', 'name', `${OTHER}p`])] = random.pick([node(random), [node(random), node(random)]]); }),
  // A small document inside another: its context meets protected and scoped terms.
  graft: (root, random) => {
    const {document} = random.pick(BEHAVIOURS);
    one(nodes(root), random, target => { target[random.pick(['evidence', 'alignment', `${OTHER}p`, '@included', '@graph'])] = clone(document); });
  },
  unwrap: (root, random) => one(places(root).filter(({value}) => !isLeaf(value) && Object.keys(value).length), random, ({holder, key, value}) => { holder[key] = random.pick(Object.values(value)); })
};
