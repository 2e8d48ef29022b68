import { z } from 'zod';
import type { FormError } from '../../../web/form-page.tsx';
import { type Answer, redirect, route } from '../../../web/route.ts';
import { besideTable, bringIn, holdsEntries } from '../bring-in.ts';
import type { WaitingFile } from '../file-queries.ts';
import { chooseColumns, endPlanFile, rowsOfFile, sidesOfFile, unseenInFile } from '../plan-files.ts';
import { mayKeepPlan } from '../policy.ts';
import { placeOfPlan } from '../queries.ts';
import { foundColumns, mistakeInColumns, withChosenColumns } from '../rules/bring-in/choose-columns.ts';
import { isSame } from '../rules/history/merge.ts';
import type { PlanFile } from '../rules/sheet/file-rows.ts';
import { sheetColumns } from '../rules/sheet/plan-cells.ts';
import { planWork } from '../work-apart.ts';
import { columnsView } from './columns.view.tsx';
import { reading } from './with-plan.tsx';
import { fileParams, type Held, withFile } from './with-plan-file.tsx';

type HeldFile = Held & { file: WaitingFile };

/** Reads a waiting file as a plan, with its columns as they were chosen. */
export const readWaiting = (file: WaitingFile): Promise<PlanFile> =>
  planWork({ kind: 'plan', rows: withChosenColumns(rowsOfFile(file), file.columns) });

const show = async (
  { tx, scope, plan, file }: HeldFile,
  { changed = false, error = null }: { changed?: boolean; error?: FormError } = {},
): Promise<Answer> => {
  const read = await readWaiting(file);
  return {
    kind: 'page',
    title: error === null ? 'Is this the plan?' : 'Error: Is this the plan?',
    view: columnsView({
      plan,
      file,
      holdsEntries: await holdsEntries(tx, scope, plan.id),
      columns: foundColumns(rowsOfFile(file), file.columns),
      read,
      unseen: unseenInFile(file),
      beside: await besideTable(tx, scope, read, sidesOfFile(file)),
      changed,
      error,
    }),
    status: error === null ? 200 : 422,
  };
};

/** What was found in a file that came for a plan. */
export const columnsPage = route({
  method: 'GET',
  path: '/plans/:plan/bring-in/:file',
  zone: 'board',
  at: placeOfPlan,
  can: mayKeepPlan,
  audit: reading,
  params: fileParams,
  query: z.object({ changed: z.string().optional().catch(undefined) }),
  handle: (ask) => withFile(ask, (held) => show(held, { changed: ask.query.changed !== undefined })),
});

const typed = z.record(z.string(), z.union([z.string().max(500), z.array(z.string().max(500))])).default({});

/** What a form says of the sheet and its columns. Those of another sheet are not known yet. */
const chosenIn = (file: WaitingFile, form: z.infer<typeof typed>): Pick<WaitingFile, 'sheet' | 'columns'> => {
  const asked = typeof form.sheet === 'string' ? form.sheet : file.sheet;
  const sheet = file.sheets.some((one) => one.sheet === asked) ? asked : file.sheet;
  if (sheet !== file.sheet) return { sheet, columns: {} };
  const columns = foundColumns(rowsOfFile(file), file.columns).map(({ heading, column }, at) => {
    const value = form[`column-${at}`];
    const chosen = sheetColumns.find((one) => one.column === value)?.column;
    return [heading, value === undefined ? column : (chosen ?? null)] as const;
  });
  return { sheet, columns: Object.fromEntries(columns) };
};

/** Whether a choice reads anything otherwise than before. */
const isOther = (file: WaitingFile, chosen: Pick<WaitingFile, 'sheet' | 'columns'>): boolean =>
  chosen.sheet !== file.sheet ||
  !isSame(
    foundColumns(rowsOfFile(file), file.columns).map(({ column }) => column),
    foundColumns(rowsOfFile(file), chosen.columns).map(({ column }) => column),
  );

const mistakeIn = (file: WaitingFile, chosen: Pick<WaitingFile, 'sheet' | 'columns'>): FormError => {
  if (chosen.sheet !== file.sheet) return null;
  const columns = foundColumns(rowsOfFile(file), chosen.columns);
  const text = columns.length === 0 ? null : mistakeInColumns(columns);
  return text === null ? null : { text, field: 'column-0' };
};

/** Reads the file again with other columns, or another sheet. */
export const saveColumns = route({
  method: 'POST',
  path: '/plans/:plan/bring-in/:file/columns',
  zone: 'board',
  at: placeOfPlan,
  can: mayKeepPlan,
  audit: { writes: true, events: ['plan file.columns chosen'] },
  params: fileParams,
  body: typed,
  handle: (ask) =>
    withFile(ask, async (held) => {
      const { tx, scope, plan, file } = held;
      const chosen = chosenIn(file, ask.body);
      const error = mistakeIn(file, chosen);
      if (error) return show({ ...held, file: { ...file, ...chosen } }, { error });
      await chooseColumns(tx, scope, file, chosen);
      return redirect(`/plans/${plan.id}/bring-in/${file.id}?changed=1`);
    }),
});

/**
 * Brings the file in as it was read. Where the form says something else than what its reader saw, it is read and shown
 * again first; where something stands in the plan, the differences are shown.
 */
export const confirmFile = route({
  method: 'POST',
  path: '/plans/:plan/bring-in/:file',
  zone: 'board',
  at: placeOfPlan,
  can: mayKeepPlan,
  audit: { writes: true, events: ['plan.brought in', 'plan lead.kept', 'plan file.columns chosen'] },
  params: fileParams,
  body: typed,
  handle: (ask) =>
    withFile(ask, async (held) => {
      const { tx, scope, plan, file, today } = held;
      const chosen = chosenIn(file, ask.body);
      const error = mistakeIn(file, chosen);
      if (error) return show({ ...held, file: { ...file, ...chosen } }, { error });
      if (isOther(file, chosen)) {
        await chooseColumns(tx, scope, file, chosen);
        return redirect(`/plans/${plan.id}/bring-in/${file.id}?changed=1`);
      }
      if (await holdsEntries(tx, scope, plan.id)) return redirect(`/plans/${plan.id}/bring-back/${file.id}`);
      const read = await readWaiting(file);
      const beside = await besideTable(tx, scope, read, sidesOfFile(file));
      const brought = await bringIn(tx, scope, plan, { read: read.plan, beside }, file, today);
      if (!brought.ok) return show(held, { error: { text: brought.reason, field: 'column-0' } });
      await endPlanFile(tx, scope, file);
      const { objectives, entries } = brought.value;
      return redirect(`/plans/${plan.id}?done=brought-in&objectives=${objectives}&brought=${entries}`);
    }),
});

/** Takes nothing (more) from the file. */
export const leaveFile = route({
  method: 'POST',
  path: '/plans/:plan/bring-in/:file/leave',
  zone: 'board',
  at: placeOfPlan,
  can: mayKeepPlan,
  audit: { writes: true, events: ['plan file.ended'] },
  params: fileParams,
  handle: (ask) =>
    withFile(ask, async ({ tx, scope, plan, file }) => {
      await endPlanFile(tx, scope, file);
      return redirect(`/plans/${plan.id}/bring-in?ended=1`);
    }),
});
