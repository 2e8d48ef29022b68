import { z } from 'zod';
import { findFile } from '../../../platform/files/files.ts';
import { Textarea } from '../../../web/components/textarea.tsx';
import { type FormError, FormPage, messageAt } from '../../../web/form-page.tsx';
import { notFound, redirect, route } from '../../../web/route.ts';
import { putBackPart, removePart } from '../change-part.ts';
import { mayHavePlans, mayKeepPlan } from '../policy.ts';
import { changesOf, placeOfPlan } from '../queries.ts';
import { emptyDeliverable } from '../rules/deliverable.ts';
import { saidIn, shownIn, untouched } from '../rules/history/fold.ts';
import { historyOf } from '../rules/history/sentences.ts';
import { namesIn } from '../whole-plan.ts';
import { shortTitle } from './entries.view.tsx';
import { entryView } from './entry.view.tsx';
import {
  aboveEntry,
  entryParams,
  entryPath,
  type HeldEntry,
  mayOf,
  toEntry,
  withEntry,
  withOwnEntry,
} from './with-entry.tsx';
import { formPage, reading, words } from './with-plan.tsx';

const done: Record<string, string> = {
  added: 'It stands in the plan.',
  changed: 'It is changed. What stood here before is in its history.',
  updated: 'Thank you. It is written down.',
  same: 'Nothing was changed: it stood there like that already.',
  'put back': 'It stands in the plan again.',
};

/** An entry of a plan, as it is or as it was at the end of a day. */
export const entryPage = route({
  method: 'GET',
  path: '/plans/:plan/parts/:part',
  zone: 'board',
  at: placeOfPlan,
  can: mayHavePlans,
  audit: reading,
  params: entryParams,
  query: z.object({
    done: z.string().optional().catch(undefined),
    asOf: z.iso.date().nullable().default(null).catch(null),
  }),
  handle: (ask) =>
    withEntry(
      ask,
      async (held) => {
        const { tx, plan, whole, entry } = held;
        const { asOf } = ask.query;
        const all = await changesOf(tx, ask.scope, { id: entry.id, kind: 'deliverable' });
        const changes = all.filter(({ day }) => asOf === null || day <= asOf);
        const model = {
          plan,
          entry,
          said: saidIn(changes),
          shown: shownIn(changes),
          history: historyOf(
            { from: untouched(emptyDeliverable), changes },
            { kind: plan.kind, names: namesIn(whole) },
          ),
        };
        const may = asOf === null ? mayOf(ask.scope, held) : 'read';
        return {
          kind: 'page',
          title: shortTitle(entry),
          view: entryView({ ...model, whole, may, asOf, done: done[ask.query.done ?? ''] ?? null }),
          model,
        };
      },
      ask.query.asOf,
    ),
});

/** A file as it came: only ever saved, never shown. */
export const entryEvidence = route({
  method: 'GET',
  path: '/plans/:plan/parts/:part/evidence/:evidence',
  zone: 'board',
  at: placeOfPlan,
  can: mayHavePlans,
  audit: reading,
  params: entryParams.extend({ evidence: z.uuid('The address is not complete.') }),
  handle: (ask) =>
    withEntry(ask, async ({ tx, entry }) => {
      const changes = await changesOf(tx, ask.scope, { id: entry.id, kind: 'deliverable' });
      const file = shownIn(changes).find(({ id }) => id === ask.params.evidence)?.file;
      const kept = file && (await findFile(tx, ask.scope, file.sha256));
      return kept
        ? {
            kind: 'document',
            mediaType: 'application/octet-stream',
            content: kept.bytes,
            fileName: file.name,
          }
        : notFound('that file');
    }),
});

const removeTitle = 'Take it out of the plan';

const showRemove = ({ plan, entry }: HeldEntry, reason: string, error: FormError) =>
  formPage(
    removeTitle,
    <FormPage
      above={aboveEntry(plan)}
      title={removeTitle}
      to={`${entryPath(plan, entry)}/remove`}
      back={toEntry(plan, entry)}
      verb={removeTitle}
      leave="Leave it in the plan"
      warning
      error={error}
    >
      <p class="govuk-body">Nothing of it is lost, and it can be put back.</p>
      <Textarea
        name="reason"
        label={{ text: 'Why' }}
        rows={2}
        value={reason}
        {...messageAt(error, 'reason')}
      />
    </FormPage>,
    error,
  );

/** Asks before an entry is taken out of its plan. */
export const removeEntryForm = route({
  method: 'GET',
  path: '/plans/:plan/parts/:part/remove',
  zone: 'board',
  at: placeOfPlan,
  can: mayKeepPlan,
  audit: reading,
  params: entryParams,
  handle: (ask) => withOwnEntry(ask, async (held) => showRemove(held, '', null)),
});

/** Takes an entry out of its plan. */
export const removeEntry = route({
  method: 'POST',
  path: '/plans/:plan/parts/:part/remove',
  zone: 'board',
  at: placeOfPlan,
  can: mayKeepPlan,
  audit: { writes: true, events: ['plan part.changed'] },
  params: entryParams,
  body: z.object({ reason: words }),
  handle: (ask) =>
    withOwnEntry(ask, async (held) => {
      const { tx, plan, entry, today } = held;
      const reason = ask.body.reason.trim();
      if (reason === '') return showRemove(held, '', { text: 'Say why.', field: 'reason' });
      await removePart(tx, ask.scope, { id: entry.id, kind: 'deliverable' }, reason, today);
      return redirect(`/plans/${plan.id}?done=removed`);
    }),
});

/** Puts an entry back that was taken out. */
export const putEntryBack = route({
  method: 'POST',
  path: '/plans/:plan/parts/:part/put-back',
  zone: 'board',
  at: placeOfPlan,
  can: mayKeepPlan,
  audit: { writes: true, events: ['plan part.changed'] },
  params: entryParams,
  handle: (ask) =>
    withOwnEntry(ask, async ({ tx, plan, entry, today }) => {
      await putBackPart(tx, ask.scope, { id: entry.id, kind: 'deliverable' }, today);
      return redirect(`${entryPath(plan, entry)}?done=put+back`);
    }),
});
