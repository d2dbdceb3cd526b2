// The entry: node oracle.mjs N SEED FOLDER, or node oracle.mjs --show FILE for the canonical N-Quads of one document.
// Writes FOLDER/cases.ndjson: the base documents as they are, then mutated ones, N in all. Equal arguments give an equal file.
import {createWriteStream, mkdirSync, readFileSync} from 'node:fs';
import {argv, exit, stderr, stdout} from 'node:process';
import {Worker, isMainThread, parentPort, workerData} from 'node:worker_threads';
import {BADGES, BEHAVIOURS, DEFINITIONS} from './bases.mjs';
import {mutate} from './mutators.mjs';
import {Random} from './random.mjs';
import {VECTORS, canonize, judge} from './reference.mjs';
import {write} from './text.mjs';

const WORKERS = 2;
const BASES = [...BADGES, ...BEHAVIOURS, ...DEFINITIONS];

/** A case by its number. */
function make(seed, index) {
  if(index < BASES.length) {
    const {name, document} = BASES[index];
    return {id: `${index} ${name}`, document: write(document)};
  }
  const random = new Random(seed, index);
  // Some changes lead to a document that cannot be compared; then another one is tried.
  for(;;) {
    const base = random.pick(random.chance(0.6) ? BADGES : BEHAVIOURS);
    const {document, applied} = mutate(base.document, random);
    const text = write(document);
    if(text !== null) {
      return {id: `${index} ${base.name} ${applied.join(' ')}`, document: text};
    }
  }
}

async function work({seed, count, first}) {
  for(let index = first; index < count; index += WORKERS) {
    const {id, document} = make(seed, index);
    parentPort.postMessage({index, line: JSON.stringify({id, document, ...await judge(document)})});
  }
}

async function run(count, seed, folder) {
  mkdirSync(folder, {recursive: true});
  const output = createWriteStream(`${folder}/cases.ndjson`);
  const waiting = new Map();
  let next = 0, accepted = 0;
  const take = ({index, line}) => {
    waiting.set(index, line);
    for(; waiting.has(next); next++) {
      accepted += waiting.get(next).includes('","error":null');
      output.write(waiting.get(next) + '\n');
      waiting.delete(next);
      if((next + 1) % 2000 === 0) {
        stderr.write(`oracle: ${next + 1} of ${count}, ${accepted} accepted\n`);
      }
    }
  };
  await Promise.all(Array.from({length: WORKERS}, (_, first) => new Promise((resolve, reject) => {
    const worker = new Worker(new URL(import.meta.url), {workerData: {seed, count, first}});
    worker.on('message', take).on('error', reject).on('exit', code => code ? reject(new Error(`a worker ended with ${code}`)) : resolve());
  })));
  await new Promise((resolve, reject) => output.on('error', reject).end(resolve));
  stderr.write(`oracle: ${next} cases, ${accepted} accepted\n`);
}

if(!isMainThread) {
  await work(workerData);
} else if(!VECTORS) {
  stderr.write('oracle: cannot run, no contexts in PROOFMARK_VECTORS or ../shared/vectors\n');
  exit(1);
} else if(argv[2] === '--show') {
  stdout.write(await canonize(readFileSync(argv[3], 'utf8')));
} else {
  const [count, seed] = [argv[2], argv[3]].map(Number);
  if(!Number.isSafeInteger(count) || !Number.isSafeInteger(seed) || !argv[4]) {
    stderr.write('usage: node oracle.mjs N SEED FOLDER | node oracle.mjs --show FILE\n');
    exit(2);
  }
  await run(count, seed, argv[4]);
}
