// Small documents about one behaviour each. Those that safe mode refuses are here as well: the mutators often mend them.
import {contexts} from './behaviours-context.mjs';
import {structures} from './behaviours-structure.mjs';
import {values} from './behaviours-value.mjs';

export const behaviours = {};
for(const [name, document] of [values, structures, contexts].flatMap(Object.entries)) {
  if(name in behaviours) {
    throw new Error(`${name} stands twice`);
  }
  behaviours[name] = document;
}
