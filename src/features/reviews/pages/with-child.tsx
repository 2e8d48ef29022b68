import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { personIdOf } from '../../../kernel/roles.ts';
import type { Scope } from '../../../kernel/scope.ts';
import { recordReading } from '../../../platform/events/record.ts';
import { Button } from '../../../web/components/button.tsx';
import { Radios } from '../../../web/components/radios.tsx';
import { type Answer, type Ask, notFound, type Tx } from '../../../web/route.ts';
import { childRead } from '../events.ts';
import { type Child, findChild } from '../queries.ts';
import { type ReadingReason, readingReasonIn, readingReasons } from '../rules/reading-reason.ts';

export const childParams = z.object({ child: z.uuid('The address is not complete.') });
export const whyQuery = z.object({ why: z.string().max(40).default('') });

/** What a handler works on: the child, with the way to the database, who asks and the day it is. */
export type HeldChild = { tx: Tx; scope: Scope; child: Child; today: string; why: string };

/** Asks why somebody opens what is not their own; `kept` is what of the address comes along. */
export const askWhy = (path: string, hint: string, kept: Readonly<Record<string, string>> = {}): Answer => ({
  kind: 'page',
  title: 'Why do you open this?',
  view: (
    <form action={path} method="get">
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <Radios
        name="why"
        fieldset={{
          legend: {
            text: 'Why do you open this?',
            isPageHeading: true,
            classes: 'govuk-fieldset__legend--l',
          },
        }}
        hint={{ text: `${hint} The reason is kept with your name.` }}
        items={Object.entries(readingReasons).map(([value, text]) => ({ value, text }))}
      />
      <Button text="Open it" />
    </form>
  ),
});

const reasonFor = ({ actor }: Scope, child: Child, why: string): ReadingReason | null =>
  child.officerId !== null && child.officerId === personIdOf(actor) ? 'own case' : readingReasonIn(why);

type Reading = Pick<Ask<unknown, { why: string }, unknown>, 'scope' | 'query' | 'clock' | 'site'>;

/**
 * Shows something of a child. The reading is written down with its reason in the same transaction, or nothing is shown;
 * whoever opens a child that is not theirs says why first.
 */
export const readingChildIn = async (
  tx: Tx,
  { scope, query, clock, site }: Reading,
  id: string,
  work: (held: HeldChild) => Promise<Answer>,
): Promise<Answer> => {
  const child = await findChild(tx, scope, id);
  if (!child) return notFound('that child');
  const reason = reasonFor(scope, child, query.why);
  if (reason === null) return askWhy(site.path, 'This child is not on your own list.');
  await recordReading(tx, scope, childRead(child.id, reason));
  return work({ tx, scope, child, today: todayIn(clock), why: query.why });
};

/** The same of the child that the address names. */
export const readingChild = (
  ask: Ask<{ child: string }, { why: string }, unknown>,
  work: (held: HeldChild) => Promise<Answer>,
): Promise<Answer> => ask.inScope((tx) => readingChildIn(tx, ask, ask.params.child, work));

/**
 * Changes something of the child that the address names; the command writes down what it does. Where a page is answered
 * instead of where to go on, such as the form with what is wrong, that is a reading and written down as one.
 */
export const changingChild = (
  { inScope, scope, params, query: { why }, clock }: Ask<{ child: string }, { why: string }, unknown>,
  work: (held: HeldChild) => Promise<Answer>,
): Promise<Answer> =>
  inScope(async (tx) => {
    const child = await findChild(tx, scope, params.child);
    if (!child) return notFound('that child');
    const answer = await work({ tx, scope, child, today: todayIn(clock), why });
    if (answer.kind === 'page')
      await recordReading(tx, scope, childRead(child.id, reasonFor(scope, child, why) ?? 'record'));
    return answer;
  });
