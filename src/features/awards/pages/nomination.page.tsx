import { z } from 'zod';
import { type Result, refused } from '../../../kernel/result.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { type Typed, textIn } from '../../../kernel/typed-form.ts';
import { anyForm } from '../../../web/any-form.ts';
import { type FormError, formAnswer } from '../../../web/form-page.tsx';
import { stepRoute } from '../../../web/form-routes.tsx';
import { type Answer, notFound, redirect, route, type Tx } from '../../../web/route.ts';
import { findNomination, groupOf, type Nomination, nominationsOf, reasonsOf } from '../nomination-queries.ts';
import { readPanelWords } from '../rules/nomination.ts';
import { merge, setAside, shortlist, takeApart } from '../sift.ts';
import { nominationView, type Told } from './nomination.view.tsx';
import { ofNomination, team } from './team.ts';

const titleOf = ({ number, firstName }: Nomination): string => `Nomination ${number}: ${firstName}`;

const show = async (
  tx: Tx,
  scope: Scope,
  nomination: Nomination,
  typed: Typed | null,
  error: FormError,
): Promise<Answer> => {
  const group = await groupOf(tx, scope, nomination.id);
  const posts = await reasonsOf(tx, scope, group);
  const told: Told[] = group.flatMap((one) => {
    const post = posts.get(one.postId);
    return post ? [{ ...one, words: post.words, worries: post.worries, post: post.state }] : [];
  });
  const others = (await nominationsOf(tx, scope, nomination.yearId)).filter(
    ({ id, categoryId, mergedInto }) =>
      id !== nomination.id && categoryId === nomination.categoryId && mergedInto === null,
  );
  const all = told.map(({ words }) => words).join('\n\n');
  const filled = typed ?? { panelWords: nomination.panelWords === '' ? all : nomination.panelWords };
  return formAnswer(
    titleOf(nomination),
    nominationView({ nomination, told, others, typed: filled, error }),
    error,
  );
};

/** A nomination with its reasons, and what the team can do with it. */
export const nominationPage = route({
  ...team,
  method: 'GET',
  path: '/voice/awards/nominations/:nomination',
  audit: { writes: false, because: 'what was sent to the team, for the team' },
  params: ofNomination,
  handle: ({ inScope, scope, params }) =>
    inScope(async (tx) => {
      const nomination = await findNomination(tx, scope, params.nomination);
      return nomination ? show(tx, scope, nomination, null, null) : notFound('that nomination');
    }),
});

/** Puts it on the shortlist, in the words that the panel reads. */
export const shortlistRoute = route({
  ...team,
  method: 'POST',
  path: '/voice/awards/nominations/:nomination/shortlist',
  audit: { writes: true, events: ['nomination.shortlisted'] },
  params: ofNomination,
  body: anyForm,
  handle: ({ inScope, scope, params, body }) =>
    inScope(async (tx) => {
      const nomination = await findNomination(tx, scope, params.nomination);
      if (!nomination) return notFound('that nomination');
      const read = readPanelWords(body);
      if (!read.ok) return show(tx, scope, nomination, body, read.reason);
      const done = await shortlist(tx, scope, nomination, read.value);
      if (done.ok) return redirect(`/voice/awards/${nomination.yearId}/nominations`);
      return show(tx, scope, nomination, body, { field: 'panelWords', text: done.reason });
    }),
});

type Done = (tx: Tx, scope: Scope, nomination: Nomination, typed: Typed) => Promise<Result<unknown>>;

const step = (name: string, events: readonly string[], work: Done) =>
  stepRoute({
    ...team,
    path: `/voice/awards/nominations/:nomination/${name}`,
    params: ofNomination,
    events,
    work: async ({ tx, scope, params }, typed) => {
      const nomination = await findNomination(tx, scope, params.nomination);
      if (!nomination) return null;
      const done = await work(tx, scope, nomination, typed);
      const to = `/voice/awards/nominations/${nomination.mergedInto ?? nomination.id}`;
      return done.ok ? { ok: true, value: to } : done;
    },
  });

/** Merging, taking apart, leaving out and putting back. */
export const siftRoutes = [
  step('merge', ['nomination.merged'], async (tx, scope, nomination, typed) => {
    const from = z.uuid().safeParse(textIn(typed, 'from'));
    const other = from.success && (await findNomination(tx, scope, from.data));
    return other ? merge(tx, scope, other, nomination.id) : refused('Choose the nomination to merge.');
  }),
  step('apart', ['nomination.taken apart'], async (tx, scope, nomination) => {
    await takeApart(tx, scope, nomination);
    return { ok: true, value: true };
  }),
  step('leave-out', ['nomination.left out'], (tx, scope, nomination) =>
    setAside(tx, scope, nomination, 'left out'),
  ),
  step('put-back', ['nomination.put back'], (tx, scope, nomination) =>
    setAside(tx, scope, nomination, 'came'),
  ),
];
