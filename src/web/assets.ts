import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import { readableColour } from './colour.ts';
import { everyone } from './route.ts';

const here = join(dirname(fileURLToPath(import.meta.url)), 'assets');
const govuk = dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json'));

type Asset = { mediaType: string; content: Buffer; version: string };
const loaded = new Map<string, Asset>();

/** Eight hexadecimal digits of the content: a changed file has a new address, so browsers may keep it for ever. */
const version = (content: Buffer): string => createHash('sha256').update(content).digest('hex').slice(0, 8);

const load = (name: string, mediaType: string, content: Buffer): void => {
  loaded.set(name, { mediaType, content, version: version(content) });
};

/** The address of an asset that `loadAssets` has read. */
export const assetPath = (name: string): string => {
  const asset = loaded.get(name);
  return asset ? `/assets/${name}?v=${asset.version}` : `/assets/${name}`;
};

/** The names of our own assets of a kind, in an order that stays. */
const ourFiles = async (ending: string): Promise<string[]> =>
  (await readdir(here)).filter((name) => name.endsWith(ending)).sort();

/** Compiles the stylesheet, or takes the one compiled before from the same sources: compiling takes a second. */
const stylesheet = async (): Promise<Buffer> => {
  const sources = await ourFiles('.scss');
  const parts = await Promise.all(
    [...sources.map((name) => join(here, name)), join(govuk, 'package.json')].map((path) => readFile(path)),
  );
  const cache = join(dirname(govuk), '.cache', 'hearth');
  const cached = join(cache, `${version(Buffer.concat(parts))}.css`);
  const known = await readFile(cached).catch(() => null);
  if (known) return known;
  const { compileAsync } = await import('sass');
  const { css } = await compileAsync(join(here, 'hearth.scss'), {
    loadPaths: [join(govuk, 'dist')],
    style: 'compressed',
    quietDeps: true,
  });
  await keep(cache, cached, css);
  return Buffer.from(css);
};

/** A read-only node_modules only costs the second again. */
const keep = async (folder: string, path: string, css: string): Promise<void> => {
  try {
    await mkdir(folder, { recursive: true });
    await writeFile(`${path}.${process.pid}`, css);
    await rename(`${path}.${process.pid}`, path);
  } catch {
    return;
  }
};

/** Reads every asset once, before the first request. */
export const loadAssets = async (): Promise<void> => {
  const script = 'text/javascript; charset=utf-8';
  load('hearth.css', 'text/css; charset=utf-8', await stylesheet());
  load('hearth.svg', 'image/svg+xml', await readFile(join(here, 'hearth.svg')));
  load('govuk-frontend.js', script, await readFile(join(govuk, 'dist/govuk/govuk-frontend.min.js')));
  for (const name of await ourFiles('.js')) {
    const own = await readFile(join(here, name), 'utf8');
    load(name, script, Buffer.from(own.replace('./govuk-frontend.js', assetPath('govuk-frontend.js'))));
  }
  const worker = await readFile(join(here, 'young-pages-worker.js'), 'utf8');
  load(workerName, script, withKeptAssets(worker));
};

const workerName = 'young-pages-worker.js';

/** What every page for young people needs, to be there when the phone has no line. */
const youngAssets = ['hearth.css', 'enabled.js', 'hearth.js', 'govuk-frontend.js', 'offer.js', 'hearth.svg'];

/** The service worker with its assets and its version: a changed asset makes another worker of it, which throws the old away. */
const withKeptAssets = (worker: string): Buffer => {
  const paths = youngAssets.map(assetPath);
  const content = worker.replace("['ASSETS']", JSON.stringify(paths));
  return Buffer.from(content.replace('VERSION', version(Buffer.from(content))));
};

const open = { config: { can: everyone } };
const forEver = 'public, max-age=31536000, immutable';

/** Serves the assets, the service worker from the top of the site, and one small stylesheet for each accent colour that can be read on white. */
export const registerAssets = (app: FastifyInstance): void => {
  app.get<{ Params: { hex: string } }>('/assets/colour-:hex.css', open, (request, reply) => {
    const colour = `#${request.params.hex}`;
    if (!readableColour(colour)) return reply.callNotFound();
    return reply
      .type('text/css; charset=utf-8')
      .header('cache-control', forEver)
      .send(`:root{--govuk-brand-colour:${colour};--accent:${colour}}`);
  });
  app.get('/young-pages-worker.js', open, (_request, reply) => {
    const worker = loaded.get(workerName);
    if (!worker) return reply.callNotFound();
    return reply.type(worker.mediaType).header('cache-control', 'no-cache').send(worker.content);
  });
  app.get<{ Params: { name: string } }>('/assets/:name', open, (request, reply) => {
    const asset = loaded.get(request.params.name);
    if (!asset) return reply.callNotFound();
    return reply.type(asset.mediaType).header('cache-control', forEver).send(asset.content);
  });
};
