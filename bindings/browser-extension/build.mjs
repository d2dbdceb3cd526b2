import { build } from 'esbuild';
import { zipSync } from 'fflate';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { engine, MODULE } from '../engine.mjs';

/** Builds `dist/chromium/` and `dist/firefox/`, to be loaded unpacked, and a package of each. */
const here = (path) => new URL(path, import.meta.url);

/** Most bytes of a package. */
const BUDGET = 900 * 1024;

/** Files of both. */
async function files() {
  const options = {
    alias: { 'proofmark/slim': engine('js/slim.js') },
    loader: { '.css': 'text' },
    bundle: true,
    minify: true,
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    outdir: '/',
  };
  const entries = (names) => names.map((name) => here(`src/${name}.js`).pathname);
  const modules = await build({ ...options, format: 'esm', entryPoints: entries(['worker', 'popup', 'options']) });
  const content = await build({ ...options, format: 'iife', entryPoints: entries(['content']) });
  const style = (await read('../report-view/report.css')) + (await read('src/popup.css'));
  const all = {
    'popup.html': await readFile(here('src/popup.html')),
    'options.html': await readFile(here('src/options.html')),
    'popup.css': Buffer.from(style),
    'proofmark.wasm': await readFile(engine(MODULE)),
  };
  for (const file of [...modules.outputFiles, ...content.outputFiles]) all[file.path.slice(1)] = file.contents;
  for (const name of await readdir(here('icons/'))) all[`icons/${name}`] = await readFile(here(`icons/${name}`));
  return all;
}

async function read(path) {
  return readFile(here(path), 'utf8');
}

const shared = await files();
const chromium = JSON.parse(await read('manifest.json'));
const changes = JSON.parse(await read('manifest.firefox.json'));
const firefox = Object.fromEntries(Object.entries({ ...chromium, ...changes }).filter(([, value]) => value !== null));

for (const [name, manifest] of Object.entries({ chromium, firefox })) {
  const all = { 'manifest.json': Buffer.from(JSON.stringify(manifest, null, 2)), ...shared };
  await rm(here(`dist/${name}/`), { recursive: true, force: true });
  await mkdir(here(`dist/${name}/icons/`), { recursive: true });
  for (const [path, bytes] of Object.entries(all)) await writeFile(here(`dist/${name}/${path}`), bytes);
  const archive = zipSync(all, { level: 9, mtime: '2020-01-01' });
  await writeFile(here(`dist/proofmark-${name}.zip`), archive);
  console.log(`dist/proofmark-${name}.zip: ${Math.round(archive.length / 1024)} KB`);
  if (archive.length > BUDGET) throw new Error(`the package is over its budget of ${BUDGET / 1024} KB`);
}
