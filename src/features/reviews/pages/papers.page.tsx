import { numberIn, rowsIn, type Typed, textIn } from '../../../kernel/typed-form.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { anyForm } from '../../../web/any-form.ts';
import { Button } from '../../../web/components/button.tsx';
import { Fieldset } from '../../../web/components/fieldset.tsx';
import { DayLine, type Filled, LineField } from '../../../web/fields.tsx';
import { type FormError, FormPage, formAnswer } from '../../../web/form-page.tsx';
import { type Answer, route } from '../../../web/route.ts';
import { keepPapers } from '../plan-review.ts';
import { mayReview } from '../policy.ts';
import { readPapers } from '../rules/papers.ts';
import type { Paper } from '../rules/record.ts';
import { OfChild, SeenVersion } from './review-fields.view.tsx';
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

const words = (day: string | null): string => (day === null ? '' : dateWords(day));

const typedPapers = (papers: readonly Paper[]): Typed =>
  Object.fromEntries(
    papers.flatMap(({ to, sentOn, backOn }, at) => [
      [`paper-${at}-to`, to],
      [`paper-${at}-sent`, words(sentOn)],
      [`paper-${at}-back`, words(backOn)],
    ]),
  );

const PaperRow = ({ at, ...filled }: Filled & { at: number }) => (
  <Fieldset legend={{ text: `Paper ${at + 1}`, classes: 'govuk-fieldset__legend--s' }}>
    <div class="hearth-filters">
      <LineField {...filled} name={`paper-${at}-to`} label="To whom" width={20} />
      <DayLine {...filled} name={`paper-${at}-sent`} label="Sent on" hint="" />
      <DayLine {...filled} name={`paper-${at}-back`} label="Came back on" hint="" />
    </div>
  </Fieldset>
);

const show = (held: HeldReviewPage, typed: Typed, error: FormError): Answer => {
  const rows = rowsIn(typed, 'paper');
  const next = Math.max(-1, ...rows) + 1;
  return formAnswer(
    'Consultation papers',
    <FormPage
      title="Consultation papers"
      to={along(`${reviewPath(held.review)}/papers`, held)}
      above={[toChildReviews(held)]}
      back={toReview(held)}
      verb="Save"
      leave="Leave them as they are"
      error={error}
      before={
        <>
          <OfChild child={held.child} today={held.today} />
          <p class="govuk-body">Days like 13 May 2026. Empty a row to take it away.</p>
        </>
      }
    >
      <SeenVersion review={held.review} typed={typed} />
      {[...rows, next].map((at) => (
        <PaperRow key={at} at={at} typed={typed} error={error} />
      ))}
      <Button text="Add another paper" name="more" value="yes" classes="govuk-button--secondary" />
    </FormPage>,
    error,
  );
};

/** The form for consultation papers: to whom they went, and which came back. */
export const papersForm = route({
  method: 'GET',
  path: '/reviews/:review/papers',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: childReading,
  params: reviewParams,
  query: whyQuery,
  handle: (ask) => withReview(ask, async (held) => show(held, typedPapers(held.review.papers), null)),
});

/** Keeps them, or shows the form with a row more. */
export const savePapers = route({
  method: 'POST',
  path: '/reviews/:review/papers',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: { writes: true, events: ['review.papers kept'] },
  params: reviewParams,
  query: whyQuery,
  body: anyForm,
  handle: (ask) =>
    withReview(ask, async (held) => {
      const { tx, scope, review, today } = held;
      const typed: Typed = ask.body;
      if (textIn(typed, 'more') !== '') return show(held, typed, null);
      const papers = readPapers(typed, today);
      if (!papers.ok) return show(held, typed, papers.reason);
      const kept = await keepPapers(tx, scope, { review, seen: numberIn(typed, 'seen') }, papers.value);
      return kept.ok
        ? backToReview(held, review.id, 'papers')
        : show(held, { ...typed, seen: '' }, { text: kept.reason, field: 'paper-0-to' });
    }),
});
