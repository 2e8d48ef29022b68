import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { sha256Of } from '../../platform/files/files.ts';
import type { ConferenceKind } from './rules/conference.ts';
import type { AnswerKind, Questionnaire } from './rules/questionnaire.ts';
import { tables } from './store.ts';
import type { WordsState } from './tables.ts';

/** What a secret opens: of which kind the conference was, on which day (ISO), where. Null where it opens nothing (more). */
export const openLink = async (
  tx: Tx,
  { authorityId }: Scope,
  secret: string,
  today: string,
): Promise<{ kind: ConferenceKind; on: string; district: string } | null> => {
  const found = await tables(tx)
    .selectFrom('conference_link as link')
    .innerJoin('conference', (join) =>
      join
        .onRef('conference.authority_id', '=', 'link.authority_id')
        .onRef('conference.id', '=', 'link.conference_id'),
    )
    .select(['kind', 'came_on as cameOn', 'planned_on as plannedOn', 'due_on as dueOn', 'district'])
    .where('link.authority_id', '=', authorityId)
    .where('token_sha256', '=', sha256Of(secret))
    .where('expires_on', '>=', today)
    .where('answers_left', '>', 0)
    .executeTakeFirst();
  if (!found) return null;
  const { kind, cameOn, plannedOn, dueOn, district } = found;
  return { kind, on: cameOn ?? plannedOn ?? dueOn, district };
};

/** A questionnaire that came back, as the service reads it. `month` is its first day (ISO). */
export type Answer = Questionnaire & {
  id: string;
  kind: AnswerKind;
  month: string;
  district: string;
  onPaper: boolean;
  wordsState: WordsState;
};

const answers = (tx: Tx, { authorityId }: Scope) =>
  tables(tx)
    .selectFrom('conference_answer')
    .select([
      'id',
      'kind',
      'month',
      'district',
      'on_paper as onPaper',
      'answers',
      'words',
      'words_state as wordsState',
    ])
    .where('authority_id', '=', authorityId);

/** A questionnaire by id, or null. */
export const findAnswer = async (tx: Tx, scope: Scope, id: string): Promise<Answer | null> =>
  (await answers(tx, scope).where('id', '=', id).executeTakeFirst()) ?? null;

/** The questionnaires of months from one to another (first days, ISO), the newest month first. */
export const answersSince = (tx: Tx, scope: Scope, month: string): Promise<Answer[]> =>
  answers(tx, scope)
    .where('month', '>=', month)
    .orderBy('month', 'desc')
    .orderBy('district')
    .orderBy('id')
    .execute();
