import { z } from 'zod';
import { type Typed, textIn } from '../../../kernel/typed-form.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { anyForm } from '../../../web/any-form.ts';
import { Radios } from '../../../web/components/radios.tsx';
import { DayLine, TextField } from '../../../web/fields.tsx';
import { type FormError, FormPage, formAnswer, messageAt } from '../../../web/form-page.tsx';
import { type Answer, type Ask, notFound, route } from '../../../web/route.ts';
import { keepDecision } from '../follow-decisions.ts';
import { mayReview } from '../policy.ts';
import { type ChildsDecision, decisionsOf } from '../review-queries.ts';
import { readFinding } from '../rules/decision.ts';
import { askAboutPersonal } from '../rules/personal.ts';
import { OfChild } from './review-fields.view.tsx';
import { whyQuery } from './with-child.tsx';
import {
  along,
  backToReview,
  childReading,
  type HeldReviewPage,
  reviewParams,
  reviewPath,
  toChildReviews,
  toReview,
  withReview,
} from './with-review.tsx';

const params = reviewParams.extend({ decision: z.uuid('The address is not complete.') });

type Found = HeldReviewPage & { decision: ChildsDecision };

const withDecision = (
  ask: Ask<{ review: string; decision: string }, { why: string }, unknown>,
  work: (found: Found) => Promise<Answer>,
): Promise<Answer> =>
  withReview(ask, async (held) => {
    const decisions = await decisionsOf(held.tx, held.scope, held.review.id);
    const decision = decisions.find(({ id }) => id === ask.params.decision);
    return decision ? work({ ...held, decision }) : notFound('that decision');
  });

const show = (found: Found, typed: Typed, error: FormError): Answer => {
  const { review, decision } = found;
  return formAnswer(
    'Is it done?',
    <FormPage
      title="Is it done?"
      to={along(`${reviewPath(review)}/decisions/${decision.id}`, found)}
      above={[toChildReviews(found)]}
      back={toReview(found)}
      verb="Save what you found"
      leave="Leave it as it is"
      error={error}
      before={
        <>
          <OfChild child={found.child} today={found.today} />
          <p class="govuk-body hearth-typed">{decision.what}</p>
          <p class="govuk-body">
            {decision.owner}
            {decision.due !== null && `, by ${dateWords(decision.due)}`}
          </p>
        </>
      }
    >
      <Radios
        name="state"
        fieldset={{ legend: { text: 'What did you find?' } }}
        items={[
          { value: 'done', text: 'It is done' },
          { value: 'not done', text: 'It is not done' },
        ]}
        value={textIn(typed, 'state')}
        {...messageAt(error, 'state')}
      />
      <DayLine
        name="day"
        label="The day on which it was done"
        hint="Like 13 May 2026. Leave it empty if it is not done."
        typed={typed}
        error={error}
      />
      <TextField
        name="found"
        label="What you found"
        hint="What came of it, or what is still to do and why. No names."
        typed={typed}
        error={error}
      />
    </FormPage>,
    error,
  );
};

/** The form for what was found of a decision. */
export const decisionForm = route({
  method: 'GET',
  path: '/reviews/:review/decisions/:decision',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: childReading,
  params,
  query: whyQuery,
  handle: (ask) =>
    withDecision(ask, async (found) => {
      const { doneOn, lookedOn, found: words } = found.decision;
      const state = lookedOn === null ? '' : 'not done';
      return show(
        found,
        { state: doneOn ? 'done' : state, day: doneOn ? dateWords(doneOn) : '', found: words },
        null,
      );
    }),
});

/** Keeps it. */
export const saveDecision = route({
  method: 'POST',
  path: '/reviews/:review/decisions/:decision',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: { writes: true, events: ['decision.kept'] },
  params,
  query: whyQuery,
  body: anyForm,
  handle: (ask) =>
    withDecision(ask, async (found) => {
      const read = readFinding(ask.body, found.today);
      if (!read.ok) return show(found, ask.body, read.reason);
      const personal = askAboutPersonal(ask.body, ['found'], found.decision);
      if (personal) return show(found, ask.body, personal);
      await keepDecision(found.tx, found.scope, found.decision.id, read.value, found.today);
      return backToReview(found, found.review.id, 'decision');
    }),
});
