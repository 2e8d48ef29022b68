import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';

const templates = new URL('./templates/', import.meta.url);

/** Seals how documents are set: what was printed from other templates has to be printed anew. */
export const edition = async (): Promise<string> => {
  const hash = createHash('sha256');
  for (const name of (await readdir(templates)).sort()) hash.update(await readFile(new URL(name, templates)));
  return hash.digest('hex');
};
