// Lets Node.js read .tsx files: `node --import ./src/loader.ts`. Of .ts files it strips the types itself.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
/** How it is compiled: what was kept from an older loader is not taken. */
const how = readFileSync(import.meta.filename);
const cache = join(import.meta.dirname, '..', 'node_modules', '.cache', 'hearth', 'jsx');

/** What was compiled is kept by its source; where nothing can be kept, it is compiled each time. */
const keep = (path: string, code: string): void => {
  try {
    mkdirSync(cache, { recursive: true });
    writeFileSync(`${path}.${process.pid}`, code);
    renameSync(`${path}.${process.pid}`, path);
  } catch {
    return;
  }
};

/** Loads the compiler only where something is new. */
const compile = (source: string): string => {
  const { transformSync } = require('esbuild') as typeof import('esbuild');
  return transformSync(source, {
    loader: 'tsx',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    target: 'node24',
  }).code;
};

const compiled = (file: string): string => {
  const source = readFileSync(file, 'utf8');
  const path = join(cache, createHash('sha256').update(how).update(source).digest('hex'));
  try {
    return readFileSync(path, 'utf8');
  } catch {
    const code = compile(source);
    keep(path, code);
    return code;
  }
};

registerHooks({
  load: (url, context, next) => {
    const { pathname } = new URL(url);
    return pathname.endsWith('.tsx')
      ? { format: 'module', source: compiled(fileURLToPath(url)), shortCircuit: true }
      : next(url, context);
  },
});
