import { z } from 'zod';
import { counted } from '../../../kernel/counted.ts';
import { type Answer, redirect, route } from '../../../web/route.ts';
import { takeDifferences } from '../bring-back.ts';
import type { WaitingFile } from '../file-queries.ts';
import { sidesOfFile, unseenInFile } from '../plan-files.ts';
import { planHere } from '../plan-here.ts';
import { mayKeepPlan } from '../policy.ts';
import { placeOfPlan } from '../queries.ts';
import type { FileDifferences } from '../rules/sheet/difference.ts';
import { differencesBetween } from '../rules/sheet/differences.ts';
import type { PlanFile } from '../rules/sheet/file-rows.ts';
import { plainKeys } from '../rules/sheet/take-differences.ts';
import { readWaiting } from './columns.page.tsx';
import { differencesView } from './differences.view.tsx';
import { reading } from './with-plan.tsx';
import { fileParams, type Held, withFile } from './with-plan-file.tsx';

type HeldFile = Held & { file: WaitingFile };

const differencesNow = async (
  { tx, scope, plan, file }: HeldFile,
  read: PlanFile,
): Promise<FileDifferences> =>
  differencesBetween(read, sidesOfFile(file), await planHere(tx, scope, plan.id));

const show = async (
  held: HeldFile,
  { done = null, refusals = [] }: { done?: string | null; refusals?: readonly string[] },
): Promise<Answer> => {
  const read = await readWaiting(held.file);
  const title = 'What is different';
  return {
    kind: 'page',
    title: refusals.length > 0 ? `Error: ${title}` : title,
    view: differencesView({
      plan: held.plan,
      file: held.file,
      differences: await differencesNow(held, read),
      unknown: unknownIn(read, held.file),
      done,
      refusals,
    }),
    status: refusals.length > 0 ? 422 : 200,
  };
};

/** What the file holds that is none of a plan's, in words. */
const unknownIn = (read: PlanFile, file: WaitingFile): string[] => {
  const { stages, objectives, unknown } = sidesOfFile(file);
  return [
    ...unseenInFile(file),
    ...read.unknown.map((heading) => `The column “${heading}” is none of a plan’s and is left out.`),
    ...[stages, objectives].flatMap((side) =>
      (side?.unknown ?? []).map(
        (heading) =>
          `The column “${heading}” of the sheet “${side?.sheet}” is none of its own and is left out.`,
      ),
    ),
    ...unknown.map(
      ({ sheet }) => `The sheet “${sheet}” holds neither stages nor objectives and is left out.`,
    ),
  ];
};

const takenWords = (taken: number | undefined): string | null =>
  taken === undefined ? null : `${counted(taken, 'difference')} taken into the plan.`;

/** What a file says that its plan does not. */
export const differencesPage = route({
  method: 'GET',
  path: '/plans/:plan/bring-back/:file',
  zone: 'board',
  at: placeOfPlan,
  can: mayKeepPlan,
  audit: reading,
  params: fileParams,
  query: z.object({ taken: z.coerce.number().int().min(0).optional().catch(undefined) }),
  handle: (ask) => withFile(ask, (held) => show(held, { done: takenWords(ask.query.taken) })),
});

const keys = z.array(z.string().max(200));

/** Takes the differences that are ticked, or all that can be taken without a choice. */
export const takeFromFile = route({
  method: 'POST',
  path: '/plans/:plan/bring-back/:file',
  zone: 'board',
  at: placeOfPlan,
  can: mayKeepPlan,
  audit: { writes: true, events: ['plan.brought in', 'plan lead.kept'] },
  params: fileParams,
  body: z.object({
    take: z
      .union([
        keys,
        z
          .string()
          .max(200)
          .transform((one) => [one]),
      ])
      .default([]),
    all: z.string().max(10).default(''),
  }),
  handle: (ask) =>
    withFile(ask, async (held) => {
      const { tx, scope, plan, file, today } = held;
      const read = await readWaiting(file);
      const ticked = new Set(ask.body.take);
      let plain = new Set<string>();
      const { taken, refusals } = await takeDifferences(tx, scope, plan, {
        from: file,
        find: async () => {
          const found = await differencesNow(held, read);
          if (ask.body.all !== '') plain = plainKeys(found);
          return found;
        },
        isWanted: (key) => ticked.has(key) || plain.has(key),
        today,
      });
      if (refusals.length > 0) return show(held, { done: takenWords(taken), refusals });
      return taken === 0
        ? show(held, { refusals: ['Nothing was ticked, or it was changed here since you looked.'] })
        : redirect(`/plans/${plan.id}/bring-back/${file.id}?taken=${taken}`);
    }),
});
