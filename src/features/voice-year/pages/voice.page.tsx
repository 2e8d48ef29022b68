import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { anyRole } from '../../../kernel/roles.ts';
import { yearOf } from '../../../kernel/years.ts';
import { notFound, page, type Route, route } from '../../../web/route.ts';
import type { OfMeetings } from '../../asks/index.ts';
import { findBody } from '../../board/index.ts';
import { involvementOfYear } from '../../participation/index.ts';
import { yearIn } from '../../quality/index.ts';
import { publicVoiceOf } from '../voice-of-year.ts';
import { youngOfYear } from '../young-of-year.ts';
import { voiceView } from './voice.view.tsx';

const title = 'Voice';

/** Young people's voice in a year from 1 April, as a board may know it: counts, and what is public. */
export const voicePage = (ofMeetings: OfMeetings): Route =>
  route({
    method: 'GET',
    path: '/boards/:board/voice',
    zone: 'board',
    at: async (tx, scope, { board }) => (await findBody(tx, scope, board))?.id ?? null,
    can: anyRole,
    audit: { writes: false, because: 'counts with small ones hidden, and what is public' },
    params: z.object({ board: z.uuid('The address is not complete.') }),
    query: z.object({ year: z.string().max(4).default('').catch('') }),
    handle: async ({ inScope, asSystem, scope, params, query, clock }) => {
      const today = todayIn(clock);
      const begun = yearIn(query.year, today);
      const period = yearOf(begun, today);
      const found = await inScope(async (tx) => {
        const board = await findBody(tx, scope, params.board);
        return (
          board && {
            board,
            voice: await publicVoiceOf(tx, scope, { bodyId: board.id, period }, ofMeetings),
          }
        );
      });
      if (!found) return notFound('that board');
      const { requests, young } = await asSystem('voice for the Board', 'voice', async (tx, system) => {
        const { requests: came, tookPlace, answered } = await involvementOfYear(tx, system, period);
        return {
          requests: { came, tookPlace, answered },
          young: await youngOfYear(tx, system, period, today),
        };
      });
      const { board, voice } = found;
      return page(title, voiceView({ board, begun, today, requests, young, voice }), {
        year: period,
        requests,
        young,
        asks: voice.asks.counts,
        changed: voice.changed,
        events: voice.events,
        grants: voice.grants,
      });
    },
  });
