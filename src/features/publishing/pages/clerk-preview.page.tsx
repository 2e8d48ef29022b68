import { z } from 'zod';
import type { Scope } from '../../../kernel/scope.ts';
import { momentOf } from '../../../platform/moment.ts';
import { type Answer, notFound, page, redirect, route, type Tx } from '../../../web/route.ts';
import { discardImport, importPublished } from '../import-published.ts';
import type { Mend } from '../imported.ts';
import { readKeptFile } from '../kept-file.ts';
import { mayImport } from '../policy.ts';
import { findImport, type KnownImport } from '../queries.ts';
import { toImportJson } from '../rules/import-json.ts';
import { type MendErrors, mendedOnly, mendFormOf, readMendForm } from '../rules/mend-form.ts';
import type { Published } from '../rules/published.ts';
import { clerkPreviewView } from './clerk-preview.view.tsx';
import { type AnyForm, anyForm, typedFields } from './mend-form.ts';

const params = z.object({ id: z.uuid('The address is not complete.') });

/** Runs `show` with a file that waits and what is read of it; one that was saved leads back to the desk. */
const withWaiting = async (
  tx: Tx,
  scope: Scope,
  id: string,
  show: (known: KnownImport, published: Published, bytes: Uint8Array) => Promise<Answer>,
): Promise<Answer> => {
  const known = await findImport(tx, scope, id);
  if (!known) return notFound('that file');
  if (known.savedAt) return redirect('/clerk');
  const kept = await readKeptFile(tx, scope, known);
  return kept ? show(known, kept.published, kept.bytes) : notFound('that file');
};

const preview = (known: KnownImport, published: Published, form: AnyForm, errors: MendErrors[]): Answer => {
  const read = toImportJson(published);
  const forms = published.meetings.map((meeting, index) =>
    typedFields(form, `m${index}-`, mendFormOf(meeting)),
  );
  const model = { id: known.id, fileName: known.fileName, read, forms, errors };
  const failed = errors.some((one) => Object.keys(one).length > 0);
  return {
    ...page(known.fileName, clerkPreviewView(model), model),
    ...(failed && { status: 422 }),
  } as Answer;
};

/** What was read of a file that was sent. */
export const previewImport = route({
  method: 'GET',
  path: '/clerk/imports/:id',
  zone: 'board',
  at: 'any board',
  can: mayImport,
  audit: { writes: false, because: 'what the clerk has just sent' },
  params,
  handle: ({ inScope, scope, params: { id } }) =>
    inScope((tx) =>
      withWaiting(tx, scope, id, async (known, published) => preview(known, published, {}, [])),
    ),
});

const mendsOf = (published: Published, form: AnyForm): { mends: Mend[]; errors: MendErrors[] } => {
  const results = published.meetings.map((meeting, index) => {
    const read = readMendForm(typedFields(form, `m${index}-`, mendFormOf(meeting)));
    return read.ok
      ? { mend: mendedOnly(meeting, read.value), errors: {} }
      : { mend: {}, errors: read.reason };
  });
  return { mends: results.map((one) => one.mend), errors: results.map((one) => one.errors) };
};

/** Saves what was read, with what the clerk mended. Nothing becomes public by it. */
export const saveImport = route({
  method: 'POST',
  path: '/clerk/imports/:id',
  zone: 'board',
  at: 'any board',
  can: mayImport,
  audit: { writes: true, events: ['import.read', 'meeting.recorded', 'meeting.changed'] },
  params,
  body: anyForm,
  handle: ({ inScope, scope, params: { id }, body, site, clock }) =>
    inScope((tx) =>
      withWaiting(tx, scope, id, async (known, published, bytes) => {
        const { mends, errors } = mendsOf(published, body);
        if (errors.some((one) => Object.keys(one).length > 0)) return preview(known, published, body, errors);
        const house = { authority: site.authority, at: momentOf(clock) };
        const file = { name: known.fileName, bytes, published, mends };
        const { meetings } = await importPublished(tx, scope, [file], { publishNow: false, house });
        const [only, ...more] = meetings;
        return redirect(only && more.length === 0 ? `/clerk/meetings/${only.id}` : '/clerk');
      }),
    ),
});

/** Forgets a file that waits. */
export const discardFile = route({
  method: 'POST',
  path: '/clerk/imports/:id/discard',
  zone: 'board',
  at: 'any board',
  can: mayImport,
  audit: { writes: true, events: ['import.discarded'] },
  params,
  handle: ({ inScope, scope, params: { id } }) =>
    inScope(async (tx) =>
      (await discardImport(tx, scope, id)) ? redirect('/clerk') : notFound('that file'),
    ),
});
