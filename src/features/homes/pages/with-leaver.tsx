import { z } from 'zod';
import type { Scope } from '../../../kernel/scope.ts';
import { recordReading } from '../../../platform/events/record.ts';
import { Button } from '../../../web/components/button.tsx';
import { Radios } from '../../../web/components/radios.tsx';
import type { Answer, Tx } from '../../../web/route.ts';
import { leaverRead } from '../events.ts';
import { readingReasonIn, readingReasons } from '../rules/reading-reason.ts';

export const leaverParams = z.object({ leaver: z.uuid('The address is not complete.') });
export const whyQuery = z.object({
  why: z.string().max(40).default('').catch(''),
  done: z.string().max(40).default('').catch(''),
});

/** What every reading of a care leaver's record leaves behind. */
export const readsLeaver = { writes: true, events: ['care leaver.read'] } as const;

/** An address with the reason for reading that was given, and what was done. */
export const withWhy = (path: string, why: string, done = ''): string => {
  const query = new URLSearchParams({ ...(why && { why }), ...(done && { done }) });
  return query.size === 0 ? path : `${path}?${query}`;
};

/** Asks why somebody opens what is kept of a care leaver. */
const askWhy = (path: string): Answer => ({
  kind: 'page',
  title: 'Why do you open this?',
  view: (
    <form action={path} method="get">
      <Radios
        name="why"
        fieldset={{
          legend: {
            text: 'Why do you open this?',
            isPageHeading: true,
            classes: 'govuk-fieldset__legend--l',
          },
        }}
        hint={{ text: 'It tells where a young person lives. The reason is kept with your name.' }}
        items={Object.entries(readingReasons).map(([value, text]) => ({ value, text }))}
      />
      <Button text="Open it" />
    </form>
  ),
});

/**
 * Shows something of a care leaver. The reading is written down with its reason in the same transaction, or nothing is
 * shown; without a reason it is asked for.
 */
export const readingLeaver = async (
  tx: Tx,
  scope: Scope,
  { id, why, path }: { id: string; why: string; path: string },
  work: () => Promise<Answer> | Answer,
): Promise<Answer> => {
  const reason = readingReasonIn(why);
  if (reason === null) return askWhy(path);
  await recordReading(tx, scope, leaverRead(id, reason));
  return work();
};
