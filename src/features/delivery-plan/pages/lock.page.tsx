import { z } from 'zod';
import { counted } from '../../../kernel/counted.ts';
import { Textarea } from '../../../web/components/textarea.tsx';
import { type FormError, FormPage, messageAt } from '../../../web/form-page.tsx';
import { type Answer, redirect, route } from '../../../web/route.ts';
import { lockRound, unlockRound } from '../lock-round.ts';
import { mayKeepPlan } from '../policy.ts';
import { placeOfPlan } from '../queries.ts';
import { contentOfRound, type RoundPart } from '../round-parts.ts';
import type { Round } from '../round-queries.ts';
import { isOpen } from '../rules/round/answer.ts';
import { formPage, reading, words } from './with-plan.tsx';
import {
  aboveRound,
  backToRound,
  cannot,
  ofRound,
  roundParams,
  roundPath,
  toRound,
  withRound,
} from './with-round.tsx';

const lockView = (round: Round, asked: readonly RoundPart[]): Answer => {
  const missing = asked.filter(({ answer }) => isOpen(answer)).length;
  const unseen = asked.filter(({ answer }) => answer?.judged === 'not yet').length;
  return formPage(
    'Lock the round?',
    <FormPage
      title="Lock the round?"
      to={`${roundPath(round)}/lock`}
      above={aboveRound(round)}
      back={toRound(round)}
      verb="Lock the round"
      leave="Leave it open"
      error={null}
      before={
        <>
          <p class="govuk-body">
            After that nothing can be answered, and the links in the mails open nothing any more. You can open
            the round again until the next one begins.
          </p>
          <ul class="govuk-list govuk-list--bullet">
            <li>{counted(missing, 'action has', 'actions have')} no answer, or one that was sent back.</li>
            <li>{counted(unseen, 'answer is', 'answers are')} not assured.</li>
          </ul>
        </>
      }
    />,
    null,
  );
};

/** Asks whether to lock the round. */
export const askLock = route({
  method: 'GET',
  path: `${ofRound}/lock`,
  zone: 'board',
  at: placeOfPlan,
  can: mayKeepPlan,
  audit: reading,
  params: roundParams,
  handle: (ask) =>
    withRound(ask, async ({ tx, round }) =>
      round.lockedOn === null
        ? lockView(round, (await contentOfRound(tx, ask.scope, round)).asked)
        : redirect(roundPath(round)),
    ),
});

/** Locks it. */
export const saveLock = route({
  method: 'POST',
  path: `${ofRound}/lock`,
  zone: 'board',
  at: placeOfPlan,
  can: mayKeepPlan,
  audit: { writes: true, events: ['update round.locked'] },
  params: roundParams,
  handle: (ask) =>
    withRound(ask, async ({ tx, round, today }) => {
      const locked = await lockRound(tx, ask.scope, round.id, today);
      return locked.ok ? backToRound(round, 'locked') : cannot(locked.reason);
    }),
});

const unlockView = (round: Round, reason: string, error: FormError): Answer =>
  formPage(
    'Open the round again',
    <FormPage
      title="Open the round again"
      to={`${roundPath(round)}/unlock`}
      above={aboveRound(round)}
      back={toRound(round)}
      verb="Open the round again"
      leave="Leave it locked"
      error={error}
      before={<p class="govuk-body">The links in the mails of this round then open again.</p>}
    >
      <Textarea
        name="reason"
        label={{ text: 'Why', classes: 'govuk-label--m' }}
        rows={2}
        value={reason}
        {...messageAt(error, 'reason')}
      />
    </FormPage>,
    error,
  );

/** The form that opens a locked round again. */
export const unlockForm = route({
  method: 'GET',
  path: `${ofRound}/unlock`,
  zone: 'board',
  at: placeOfPlan,
  can: mayKeepPlan,
  audit: reading,
  params: roundParams,
  handle: (ask) =>
    withRound(ask, async ({ round }) =>
      round.lockedOn === null ? redirect(roundPath(round)) : unlockView(round, '', null),
    ),
});

/** Opens it again. */
export const saveUnlock = route({
  method: 'POST',
  path: `${ofRound}/unlock`,
  zone: 'board',
  at: placeOfPlan,
  can: mayKeepPlan,
  audit: { writes: true, events: ['update round.unlocked'] },
  params: roundParams,
  body: z.object({ reason: words }),
  handle: (ask) =>
    withRound(ask, async ({ tx, round }) => {
      const opened = await unlockRound(tx, ask.scope, round.id, ask.body.reason);
      return opened.ok
        ? backToRound(round, 'unlocked')
        : unlockView(round, ask.body.reason, { text: opened.reason, field: 'reason' });
    }),
});
