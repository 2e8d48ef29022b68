import { z } from 'zod';
import { seesExempt } from '../../../kernel/roles.ts';
import { route } from '../../../web/route.ts';
import {
  atMeeting,
  meetingParams,
  meetingTitle,
  type RecordedMeeting,
  resolutionsOf,
} from '../../meetings/index.ts';
import { agreementOf, amendmentsOf } from '../agreeing-queries.ts';
import { correctionsOf, roundOf } from '../corrections-queries.ts';
import { lettersOf } from '../letters-queries.ts';
import { mayCorrect, mayReadDraft, mayRunMinutes, mayWriteLetters } from '../policy.ts';
import { asksForLetter } from '../rules/letters.ts';
import { type MinutesModel, minutesView } from './minutes.view.tsx';
import { type Held, reading, withMeeting } from './with-meeting.tsx';

const done: Record<string, string> = {
  sent: 'The draft is on its way. Everybody you chose gets one link.',
  proposed: 'Your change is with the clerk. The text stays as it is until the clerk has decided.',
  changed: 'The text is changed.',
  decided: 'Your decision is saved, and whoever asked is told.',
  agreed: 'The minutes are agreed. You can publish them.',
};

const askedLetters = async (
  { tx, scope, meeting }: Held,
  items: RecordedMeeting['items'],
): Promise<MinutesModel['letters']> => {
  const drafted = await lettersOf(tx, scope, meeting.bodyId);
  const asked: MinutesModel['letters'] = [];
  for (const item of items)
    for (const { id, text } of await resolutionsOf(tx, scope, item.id))
      if (asksForLetter(text))
        asked.push({
          resolutionId: id,
          text,
          letterIds: drafted.filter(({ origin }) => origin.id === id).map((letter) => letter.id),
        });
  return asked;
};

/** The minutes of a meeting. */
export const minutesPage = route({
  method: 'GET',
  path: '/board/meetings/:meeting/minutes',
  zone: 'board',
  at: atMeeting,
  can: mayReadDraft,
  audit: reading,
  params: meetingParams,
  query: z.object({ done: z.string().optional() }),
  handle: (ask) =>
    withMeeting(ask, async (held) => {
      const { tx, scope, site, meeting } = held;
      const round = await roundOf(tx, scope, meeting.id);
      const all = seesExempt(scope.actor, meeting.bodyId);
      const items = meeting.items.filter(({ exempt }) => all || exempt === null);
      const shown = new Set(items.map(({ id }) => id));
      const may = {
        run: mayRunMinutes(scope.actor, meeting.bodyId).ok,
        correct: mayCorrect(scope.actor, meeting.bodyId, round?.readers ?? []).ok,
        write: mayWriteLetters(scope.actor, meeting.bodyId).ok,
      };
      const corrections = (await correctionsOf(tx, scope, meeting.id)).filter(
        ({ itemId }) => all || shown.has(itemId),
      );
      const amendments = (await amendmentsOf(tx, scope, meeting.id)).filter(
        ({ itemId }) => all || itemId === null || shown.has(itemId),
      );
      const agreement = await agreementOf(tx, scope, meeting.id);
      const letters = may.write ? await askedLetters(held, items) : [];
      const model = { meeting, items, round, corrections, amendments, agreement, may, letters };
      return {
        kind: 'page',
        title: `Minutes: ${meetingTitle(meeting)}`,
        view: minutesView({ ...model, site, done: done[ask.query.done ?? ''] ?? null }),
        model: { state: meeting.minutesState, items, corrections, amendments, agreement },
      };
    }),
});
