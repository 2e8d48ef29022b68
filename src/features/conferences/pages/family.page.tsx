import { z } from 'zod';
import { route } from '../../../web/route.ts';
import { mayReview, whyQuery } from '../../reviews/index.ts';
import { appealsOf } from '../queries.ts';
import { familyView } from './family.view.tsx';
import { familyParams, familyReading, withFamily } from './with-family.tsx';

const doneWords: Readonly<Record<string, string>> = {
  added: 'The family was added.',
  changed: 'The family’s line was changed.',
  planned: 'The conference is planned.',
  moved: 'The conference was moved.',
  held: 'The conference is written down.',
  'not-held': 'It is written down. Plan the conference anew.',
  'taken-back': 'It was taken back: the conference is planned again.',
  appeal: 'The appeal is written down.',
  'appeal-back': 'The appeal was taken back.',
  given: 'The number of questionnaires is written down.',
};

/** A family with its conferences. */
export const familyPage = route({
  method: 'GET',
  path: '/conferences/families/:family',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: familyReading,
  params: familyParams,
  query: whyQuery.extend({ done: z.string().max(20).default('').catch('') }),
  handle: (ask) =>
    withFamily(ask, async (held) => {
      const { tx, scope, conferences } = held;
      const appeals = await appealsOf(
        tx,
        scope,
        conferences.map(({ id }) => id),
      );
      return {
        kind: 'page',
        title: `${held.family.reference}: conferences`,
        view: familyView({ held, appeals, done: doneWords[ask.query.done] ?? null }),
      };
    }),
});
