import { build, transform } from 'esbuild';
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { engine } from '../engine.mjs';

/** Builds `dist/verify.html`: one file with everything inside, and a policy that allows nothing else to run. */
const here = (path) => new URL(path, import.meta.url);

const bundle = await build({
  entryPoints: [here('src/main.js').pathname],
  alias: { 'proofmark/inline': engine('js/inline.js') },
  bundle: true,
  minify: true,
  format: 'iife',
  target: 'es2022',
  charset: 'utf8',
  legalComments: 'none',
  write: false,
});
// In HTML these two would end or change the script; in JavaScript the backslash means nothing.
const script = bundle.outputFiles[0].text.trim().replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
const styles = await Promise.all(['../report-view/report.css', 'src/page.css'].map((path) => readFile(here(path), 'utf8')));
const { code: style } = await transform(styles.join('\n'), { loader: 'css', minify: true });
const parts = { script, style: style.trim() };

const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
parts.policy = [
  "default-src 'none'",
  `script-src ${hash(parts.script)} 'wasm-unsafe-eval'`,
  `style-src ${hash(parts.style)}`,
  // A picture that was dropped, or fetched with permission; never one that a badge names.
  'img-src blob:',
  // Documents and badges, each with permission; beside the page itself, `?src=`.
  "connect-src 'self' https:",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const template = await readFile(here('src/index.html'), 'utf8');
const page = template.replace(/\{\{(\w+)\}\}/g, (_, name) => parts[name]);
await mkdir(here('dist'), { recursive: true });
await writeFile(here('dist/verify.html'), page);
console.log(`dist/verify.html: ${Math.round(page.length / 1024)} KB`);
