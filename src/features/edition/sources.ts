import type { Scope } from '../../kernel/scope.ts';
import type { Tx } from '../../platform/database/transaction.ts';
import { splitSentences } from '../../platform/plain-english/sentences.ts';
import { actionsFrom } from '../actions/index.ts';
import { agendaOf, type ItemOnAgenda, standingItemsOf } from '../agenda/index.ts';
import { findMeeting } from '../meetings/index.ts';
import { type ToldToYoung, toldToYoung } from '../reports/index.ts';
import type { Owed, Source, SourceMeeting, Told } from './rules/draft.ts';

const toldOf = (sections: ToldToYoung | undefined): Told | null =>
  sections
    ? {
        summary: splitSentences(sections.youngSummary),
        why: splitSentences(sections.whyItMatters),
        impact: splitSentences(sections.impact),
        next: splitSentences(sections.whatNext),
        takePart: splitSentences(sections.interactive),
      }
    : null;

const presenterWords = ({ presenters }: ItemOnAgenda): string[] =>
  presenters.map(({ name, service }) => (service ? `${name}, ${service}` : name));

const owedFrom = async (tx: Tx, scope: Scope, itemIds: readonly string[]): Promise<Map<string, Owed[]>> => {
  const owed = new Map<string, Owed[]>();
  for (const { origin, ownerName, what, due } of await actionsFrom(tx, scope, 'agenda item', itemIds))
    owed.set(origin.id, [...(owed.get(origin.id) ?? []), { who: ownerName, what, due }]);
  return owed;
};

/**
 * All that is known of a meeting for the page about it; null where there is no such meeting, or it has no date. Of reports
 * only what young people may read by `today`.
 */
export const sourcesOf = async (
  tx: Tx,
  scope: Scope,
  meetingId: string,
  today: string,
): Promise<SourceMeeting | null> => {
  const meeting = await findMeeting(tx, scope, meetingId);
  const agenda = await agendaOf(tx, scope, meetingId);
  if (!meeting?.date || !agenda) return null;
  const standing = new Set(
    (await standingItemsOf(tx, scope, meeting.bodyId)).map(({ title }) => title.toLowerCase()),
  );
  const told = await toldToYoung(tx, scope, meetingId, today);
  const owed = await owedFrom(
    tx,
    scope,
    agenda.items.map(({ id }) => id),
  );
  const items = agenda.items.map(
    (item): Source => ({
      id: item.id,
      title: item.title,
      presenters: presenterWords(item),
      purpose: item.purpose,
      questions: item.questions,
      closedUnder: item.exempt?.paragraph ?? null,
      standing: standing.has(item.title.toLowerCase()),
      told: toldOf(told.get(item.id)),
      decided: item.resolutions,
      owed: owed.get(item.id) ?? [],
    }),
  );
  const { body, date, time, venue, minutesState } = meeting;
  return { body, date, time, venue, isWritten: minutesState !== 'being written', items };
};

/** The ids of a meeting's items that are closed to the public now. */
export const closedItemsOf = async (tx: Tx, scope: Scope, meetingId: string): Promise<ReadonlySet<string>> =>
  new Set(
    ((await findMeeting(tx, scope, meetingId))?.items ?? [])
      .filter(({ exempt }) => exempt !== null)
      .map(({ id }) => id),
  );
