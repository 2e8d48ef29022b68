import type { Uploaded } from '../../../web/pipeline/uploads.ts';
import { page, redirect, route } from '../../../web/route.ts';
import { receiveFile } from '../import-published.ts';
import type { ReadFile } from '../imported.ts';
import { mayImport } from '../policy.ts';
import { readPublished, UnreadableFile } from '../readers/read-file.ts';
import { clerkImportView } from './clerk-import.view.tsx';

/** The form for sending files. */
export const importForm = route({
  method: 'GET',
  path: '/clerk/import',
  zone: 'board',
  at: 'any board',
  can: mayImport,
  audit: { writes: false, because: 'an empty form' },
  handle: async () => page('Bring in published meetings', clerkImportView([])),
});

const readAll = async (files: Uploaded[]): Promise<{ read: ReadFile[]; errors: string[] }> => {
  const read: ReadFile[] = [];
  const errors: string[] = [];
  for (const { name, bytes } of files) {
    try {
      read.push({ name, bytes, published: await readPublished({ name, bytes }) });
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      errors.push(`${error.file}, line ${error.line}: ${error.message}`);
    }
  }
  return { read, errors };
};

/** Reads the files that were sent; they wait until the clerk has looked. All are kept, or none. */
export const importFiles = route({
  method: 'POST',
  path: '/clerk/import',
  zone: 'board',
  at: 'any board',
  can: mayImport,
  audit: { writes: true, events: ['import.received'] },
  uploads: true,
  handle: async ({ files, inScope, scope }) => {
    const { read, errors } = await readAll(files);
    const problems = files.length === 0 ? ['Choose at least one file.'] : errors;
    if (problems.length > 0) {
      return {
        kind: 'page',
        title: 'Bring in published meetings',
        view: clerkImportView(problems),
        status: 422,
      };
    }
    return inScope(async (tx) => {
      const received = [];
      for (const file of read) received.push(await receiveFile(tx, scope, file));
      const [first] = received.filter((one) => one.savedAt === null);
      return redirect(first ? `/clerk/imports/${first.id}` : '/clerk?done=known');
    });
  },
});
