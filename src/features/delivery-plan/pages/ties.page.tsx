import { z } from 'zod';
import type { Scope } from '../../../kernel/scope.ts';
import type { FormError } from '../../../web/form-page.tsx';
import { type Answer, redirect, route } from '../../../web/route.ts';
import type { OfMeetings } from '../of-meetings.ts';
import { mayKeepPlan } from '../policy.ts';
import { placeOfPlan } from '../queries.ts';
import { choicesAmong } from '../rules/ties/choices.ts';
import { readTie } from '../rules/ties/tie.ts';
import { tieTo, untiedFrom, untieFrom } from '../ties.ts';
import { chooseTieView, tieTitle } from './ties.view.tsx';
import { aboveEntry, entryParams } from './with-entry.tsx';
import { type HeldObjective, objectivePath, toObjective, withObjective } from './with-objective.tsx';
import { formPage, reading } from './with-plan.tsx';

const path = '/plans/:plan/objectives/:part/ties';

const wordsOf = z.string().max(200).default('').catch('');
const tieOf = z.string().max(100).default('');

const boardOf = ({ plan, today }: HeldObjective, ofMeetings: OfMeetings) => ({
  bodyId: plan.bodyId,
  today,
  ofMeetings,
});

const show = async (
  held: HeldObjective,
  scope: Scope,
  ofMeetings: OfMeetings,
  { words, chosen, error }: { words: string; chosen: string; error: FormError },
): Promise<Answer> => {
  const { tx, plan, objective, today } = held;
  const all = await untiedFrom(tx, scope, objective.id, boardOf(held, ofMeetings));
  return formPage(
    tieTitle,
    chooseTieView({
      at: objectivePath(plan, objective),
      above: aboveEntry(plan),
      back: toObjective(plan, objective),
      body: plan.body,
      words,
      choices: choicesAmong(all, words, today),
      chosen,
      error,
    }),
    error,
  );
};

/** Where a decision or an action of the plan's board is chosen that belongs to an objective. */
export const tieForm = (ofMeetings: OfMeetings) =>
  route({
    method: 'GET',
    path,
    zone: 'board',
    at: placeOfPlan,
    can: mayKeepPlan,
    audit: reading,
    params: entryParams,
    query: z.object({ words: wordsOf }),
    handle: (ask) =>
      withObjective(ask, (held) =>
        show(held, ask.scope, ofMeetings, { words: ask.query.words.trim(), chosen: '', error: null }),
      ),
  });

/** Ties it. */
export const saveTie = (ofMeetings: OfMeetings) =>
  route({
    method: 'POST',
    path,
    zone: 'board',
    at: placeOfPlan,
    can: mayKeepPlan,
    audit: { writes: true, events: ['plan part.tied'] },
    params: entryParams,
    body: z.object({ tie: tieOf, words: wordsOf }),
    handle: (ask) =>
      withObjective(ask, async (held) => {
        const { tie, words } = ask.body;
        const board = boardOf(held, ofMeetings);
        const tied = await tieTo(held.tx, ask.scope, held.objective.id, readTie(tie), board);
        if (tied.ok) return redirect(`${objectivePath(held.plan, held.objective)}?done=tied`);
        const error = { text: tied.reason, field: 'tie' };
        return show(held, ask.scope, ofMeetings, { words, chosen: tie, error });
      }),
  });

/** Unties what was tied; to undo that it is tied again. */
export const saveUntie = (ofMeetings: OfMeetings) =>
  route({
    method: 'POST',
    path: `${path}/untie`,
    zone: 'board',
    at: placeOfPlan,
    can: mayKeepPlan,
    audit: { writes: true, events: ['plan part.untied'] },
    params: entryParams,
    body: z.object({ tie: tieOf }),
    handle: (ask) =>
      withObjective(ask, async (held) => {
        const board = boardOf(held, ofMeetings);
        await untieFrom(held.tx, ask.scope, held.objective.id, readTie(ask.body.tie), board);
        return redirect(`${objectivePath(held.plan, held.objective)}?done=untied`);
      }),
  });
