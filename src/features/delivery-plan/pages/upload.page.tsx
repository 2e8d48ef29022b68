import { z } from 'zod';
import type { FormError } from '../../../web/form-page.tsx';
import { type Answer, redirect, route } from '../../../web/route.ts';
import { plainFileName } from '../../actions/index.ts';
import { holdsEntries } from '../bring-in.ts';
import { waitingFiles } from '../file-queries.ts';
import { keepPlanFile } from '../plan-files.ts';
import { mayKeepPlan } from '../policy.ts';
import { placeOfPlan } from '../queries.ts';
import { holdsPlan } from '../readers/plan-spreadsheet.ts';
import { planWork } from '../work-apart.ts';
import { titles, uploadView, type Way } from './bring-in.view.tsx';
import { planParams, reading } from './with-plan.tsx';
import { type Held, withPlanToFill } from './with-plan-file.tsx';

const show = async (
  way: Way,
  { tx, scope, plan }: Held,
  { done = null, error = null }: { done?: string | null; error?: FormError },
): Promise<Answer> => ({
  kind: 'page',
  title: `${error === null ? '' : 'Error: '}${titles[way]}`,
  view: uploadView({
    way,
    plan,
    holdsEntries: await holdsEntries(tx, scope, plan.id),
    waiting: await waitingFiles(tx, scope, plan.id),
    done,
    error,
  }),
  status: error === null ? 200 : 422,
});

const uploadForm = (way: Way) =>
  route({
    method: 'GET',
    path: `/plans/:plan/${way}`,
    zone: 'board',
    at: placeOfPlan,
    can: mayKeepPlan,
    audit: reading,
    params: planParams,
    query: z.object({ ended: z.string().optional().catch(undefined) }),
    handle: (ask) =>
      withPlanToFill(ask, (held) =>
        show(way, held, {
          done: ask.query.ended === undefined ? null : 'Nothing more is taken from that file.',
        }),
      ),
  });

const upload = (way: Way) =>
  route({
    method: 'POST',
    path: `/plans/:plan/${way}`,
    zone: 'board',
    at: placeOfPlan,
    can: mayKeepPlan,
    audit: { writes: true, events: ['plan file.received'] },
    params: planParams,
    uploads: true,
    handle: async (ask) => {
      const sent = ask.files.find(({ bytes }) => bytes.length > 0);
      const file = sent && { name: plainFileName(sent.name), bytes: sent.bytes };
      // A large file is read for seconds: no transaction is open meanwhile.
      const sheets = file && (await planWork({ kind: 'sheets', file }));
      return withPlanToFill(ask, async (held) => {
        const refuse = (text: string) => show(way, held, { error: { text, field: 'file' } });
        if (!file || !sheets) return refuse('Choose the file.');
        if (!sheets.ok) return refuse(sheets.reason);
        const { tx, scope, plan, today } = held;
        const id = await keepPlanFile(tx, scope, plan.id, { ...file, sheets: sheets.value }, today);
        const known = sheets.value.filter(({ rows }) => holdsPlan(rows)).length === 1;
        return redirect(`/plans/${plan.id}/${known ? way : 'bring-in'}/${id}`);
      });
    },
  });

/** The forms by which a published plan, or an edited file of this one, comes in. */
export const bringInForm = uploadForm('bring-in');
export const bringBackForm = uploadForm('bring-back');

/** Takes such a file: what was read of it waits until somebody has decided. */
export const bringInFile = upload('bring-in');
export const bringBackFile = upload('bring-back');
