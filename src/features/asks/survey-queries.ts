import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import type { Choices, Question, Results } from './rules/survey.ts';
import { tables } from './store.ts';

/** A survey. Days are ISO, both counted. `results`: what everybody reads of the answers, null until the team shows it. */
export type Survey = {
  id: string;
  slug: string;
  title: string;
  intro: string;
  opensOn: string;
  closesOn: string;
  questions: Question[];
  published: boolean;
  results: Results | null;
};

const surveys = (tx: Tx, { authorityId }: Scope) =>
  tables(tx)
    .selectFrom('survey')
    .select([
      'id',
      'slug',
      'title',
      'intro',
      'opens_on as opensOn',
      'closes_on as closesOn',
      'questions',
      'published',
      'results',
    ])
    .where('authority_id', '=', authorityId)
    .orderBy('closes_on', 'desc')
    .orderBy('id');

/** Every survey that the zone reaches, the one that closes last first. */
export const listSurveys = (tx: Tx, scope: Scope): Promise<Survey[]> => surveys(tx, scope).execute();

export const findSurvey = async (tx: Tx, scope: Scope, id: string): Promise<Survey | null> =>
  (await surveys(tx, scope).where('id', '=', id).executeTakeFirst()) ?? null;

/** The survey at an address that everybody can open. */
export const surveyAt = async (tx: Tx, scope: Scope, slug: string): Promise<Survey | null> =>
  (await surveys(tx, scope).where('slug', '=', slug).where('published', '=', true).executeTakeFirst()) ??
  null;

/** Whether it can be answered on a day. */
export const isOpen = ({ published, opensOn, closesOn }: Survey, today: string): boolean =>
  published && opensOn <= today && today <= closesOn;

/** The surveys that can be answered on a day. Zone public. */
export const openSurveys = async (tx: Tx, scope: Scope, today: string): Promise<Survey[]> =>
  (await listSurveys(tx, scope)).filter((survey) => isOpen(survey, today));

/** Everything that was answered, in no order of time. Zone voice. */
export const answersOf = async (tx: Tx, { authorityId }: Scope, surveyId: string): Promise<Choices[]> =>
  (
    await tables(tx)
      .selectFrom('survey_answer')
      .select('choices')
      .where('authority_id', '=', authorityId)
      .where('survey_id', '=', surveyId)
      .orderBy('key_sha256')
      .execute()
  ).map(({ choices }) => choices);
