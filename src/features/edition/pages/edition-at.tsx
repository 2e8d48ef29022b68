import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { type Answer, type Ask, notFound, type Tx } from '../../../web/route.ts';
import { type Edition, findEdition } from '../queries.ts';
import type { Kind } from '../rules/edition.ts';

export const editionParams = z.object({ edition: z.uuid('The address is not complete.') });

export const pathOf = (id: string, step = ''): string => `/voice/editions/${id}${step}`;

/** "Before the meeting of the Board on 14 April 2026". */
export const titleOf = ({ kind, body, date }: { kind: Kind; body: string; date: string }): string =>
  `${kind === 'before' ? 'Before' : 'After'} the ${body} of ${dateWords(date)}`;

/** What leads to a page of the team from above. */
export const above = [
  { text: 'Young people’s voice', href: '/voice' },
  { text: 'The Board in our words', href: '/voice/editions' },
] as const;

type Asked = Pick<Ask<{ edition: string }, unknown, unknown>, 'inScope' | 'scope' | 'params' | 'clock'>;

/** Runs `work` with the page that the address names, or says that there is none. */
export const withEdition = (
  { inScope, scope, params, clock }: Asked,
  work: (tx: Tx, edition: Edition, today: string) => Promise<Answer>,
): Promise<Answer> =>
  inScope(async (tx) => {
    const edition = await findEdition(tx, scope, params.edition);
    return edition ? work(tx, edition, todayIn(clock)) : notFound('that page');
  });
