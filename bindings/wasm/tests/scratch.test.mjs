// What somebody gets who installs the package: the archive itself, in projects that were made for this test.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import * as esbuild from 'esbuild';
import { chromium } from 'playwright-core';
import { publint } from 'publint';
import { build, createServer } from 'vite';
import webpack from 'webpack';
import { serve } from './server.mjs';
import { AT, BADGE, package_folder, read, target } from './setting.mjs';

/** Most bytes of JavaScript, minified, for whoever loads the module from a file. */
const GLUE_BYTES = 12 * 1024;

const badge = new TextDecoder().decode(await read(BADGE));
const folder = join(target, 'scratch');
let archive, browser;

before(async () => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const [{ filename }] = JSON.parse(execFileSync('npm', ['pack', '--json', '--pack-destination', folder], { cwd: package_folder, encoding: 'utf8' }));
  archive = join(folder, filename);
  browser = await chromium.launch({ executablePath: process.env.PROOFMARK_CHROMIUM, args: ['--no-sandbox'] });
});

after(() => browser?.close());

/** A fresh project with the package installed from the archive. */
function project(name, files) {
  const root = join(folder, name);
  const installed = join(root, 'node_modules/proofmark');
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['xzf', archive, '-C', installed, '--strip-components=1']);
  for (const [file, text] of Object.entries({ 'package.json': '{ "type": "module" }', ...files })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

const PAGE = (script) => `<!doctype html><meta charset="utf-8"><title>waiting</title><script type="module" src="${script}"></script>`;
/** What a web developer writes. */
const START = (source = '', argument = '', name = 'proofmark') => `
${source}
import { init, verify } from '${name}';

await init(${argument});
const report = await verify(${JSON.stringify(badge)}, { at: '${AT}' });
document.title = report.verdict;
`;

/** What the page has to say in its title. */
async function title(url) {
  const page = await browser.newPage();
  const faults = [];
  page.on('pageerror', (fault) => faults.push(String(fault)));
  try {
    await page.goto(url);
    await page.waitForFunction(() => document.title !== 'waiting', null, { timeout: 15_000 }).catch(() => {});
    assert.deepEqual(faults, []);
    return await page.title();
  } finally {
    await page.close();
  }
}

async function served(root) {
  const site = await serve({ dist: root }, {});
  try {
    return await title(`${site.origin}/dist/index.html`);
  } finally {
    site.close();
  }
}

test('Vite: development server and build', async () => {
  const root = project('vite', { 'index.html': PAGE('/main.js'), 'main.js': START() });
  const server = await createServer({ root, configFile: false, logLevel: 'error', server: { port: 0, host: '127.0.0.1' } });
  await server.listen();
  try {
    assert.equal(await title(`http://127.0.0.1:${server.httpServer.address().port}/`), 'valid');
  } finally {
    await server.close();
  }
  await build({ root, base: './', configFile: false, logLevel: 'error' });
  assert.equal(await served(join(root, 'dist')), 'valid');
});

test('webpack', async () => {
  const root = project('webpack', { 'main.js': START(), 'dist/index.html': PAGE('main.js') });
  const stats = await new Promise((resolve, reject) => {
    webpack({ context: root, entry: './main.js', mode: 'production', performance: false, output: { path: join(root, 'dist') } }, (fault, stats) => (fault ? reject(fault) : resolve(stats)));
  });
  assert.deepEqual([...stats.compilation.errors, ...stats.compilation.warnings].map(String), []);
  assert.equal(await served(join(root, 'dist')), 'valid');
});

test('esbuild, with the module as a file and with the module inside', async () => {
  for (const [name, main] of [['esbuild', START("import wasm from 'proofmark/proofmark.wasm';", 'wasm')], ['esbuild-inline', START('', '', 'proofmark/inline')]]) {
    const root = project(name, { 'main.js': main, 'dist/index.html': PAGE('main.js') });
    await esbuild.build({ absWorkingDir: root, entryPoints: ['main.js'], bundle: true, format: 'esm', minify: true, outdir: 'dist', loader: { '.wasm': 'file' }, logLevel: 'error' });
    assert.equal(await served(join(root, 'dist')), 'valid', name);
  }
});

test('Node, each way in', () => {
  const start = (name, argument) => `import { init, verify } from '${name}'; import { readFile } from 'node:fs/promises'; await init(${argument});
    console.log((await verify(${JSON.stringify(badge)}, { at: '${AT}' })).verdict);`;
  const file = "readFile(new URL(import.meta.resolve('proofmark/proofmark.wasm')))";
  const root = project('node', { 'main.js': start('proofmark', ''), 'slim.js': start('proofmark/slim', file), 'inline.js': start('proofmark/inline', '') });
  for (const main of ['main.js', 'slim.js', 'inline.js']) {
    assert.equal(execFileSync(process.execPath, [main], { cwd: root, encoding: 'utf8' }).trim(), 'valid', main);
  }
});

test('the glue is small, is no module that waits, and makes no code out of text', async () => {
  const root = project('glue', {});
  for (const [entry, most] of [['web', GLUE_BYTES], ['slim', GLUE_BYTES]]) {
    // An immediately called function cannot hold a top-level await, so esbuild refuses one here.
    const { outputFiles } = await esbuild.build({
      absWorkingDir: root, entryPoints: [`node_modules/proofmark/js/${entry}.js`], bundle: true, minify: true, format: 'iife', write: false, logLevel: 'silent',
    });
    const [{ contents, text }] = outputFiles;
    console.log(`${entry}.js: ${contents.length} bytes, minified`);
    assert.ok(contents.length <= most, `${entry}: ${contents.length} bytes`);
    assert.doesNotMatch(text, /\beval\b|\bFunction\s*\(|\bimport\s*\(/);
  }
});

test('the types hold under tsc --strict', () => {
  const compilerOptions = { strict: true, noEmit: true, target: 'es2024', lib: ['es2024', 'esnext.disposable', 'dom'], types: [] };
  for (const [module, moduleResolution] of [['nodenext', 'nodenext'], ['esnext', 'bundler']]) {
    const tsconfig = JSON.stringify({ compilerOptions: { ...compilerOptions, module, moduleResolution }, include: ['types.ts'] });
    const root = project(`types-${module}`, { 'types.ts': readFileSync(new URL('types.ts', import.meta.url), 'utf8'), 'tsconfig.json': tsconfig });
    const tsc = join(import.meta.dirname, 'node_modules/typescript/bin/tsc');
    execFileSync(process.execPath, [tsc, '--project', root], { stdio: 'inherit' });
  }
});

test('publint and attw have nothing to say', async () => {
  const { messages } = await publint({ pkgDir: join(project('lint', {}), 'node_modules/proofmark'), level: 'suggestion' });
  assert.deepEqual(messages, []);
  const { problems } = await checkPackage(createPackageFromTarballData(readFileSync(archive)));
  // Node has required ES modules since 22 and no longer reads packages without `exports`: the profile "esm-only" of attw.
  const modern = problems.filter(({ resolutionKind, kind }) => !['node10', 'node16-cjs'].includes(resolutionKind) && kind !== 'CJSResolvesToESM');
  assert.deepEqual(modern, []);
});
