import type { JSX } from 'preact';
import { manyIn, rowsIn, type Typed, textIn } from '../../../kernel/typed-form.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Button } from '../../../web/components/button.tsx';
import { Checkboxes } from '../../../web/components/checkboxes.tsx';
import { Fieldset } from '../../../web/components/fieldset.tsx';
import { Radios } from '../../../web/components/radios.tsx';
import { Select } from '../../../web/components/select.tsx';
import { DayLine, type Filled, LineField, TextField } from '../../../web/fields.tsx';
import { type FormError, FormPage, messageAt } from '../../../web/form-page.tsx';
import { lateReasons, participations, permanencePlans, usuallyAsked } from '../rules/record.ts';
import { OfChild, SeenVersion } from './review-fields.view.tsx';
import { along, type HeldReviewPage, reviewPath, toChildReviews, toReview } from './with-review.tsx';

const DecisionRow = ({ at, ...filled }: Filled & { at: number }) => {
  const field = (part: string): string => `decision-${at}-${part}`;
  return (
    <Fieldset legend={{ text: `Decision ${at + 1}`, classes: 'govuk-fieldset__legend--s' }}>
      <input type="hidden" name={field('id')} value={textIn(filled.typed, field('id'))} />
      <TextField {...filled} name={field('what')} label="What is to be done" rows={2} />
      <div class="hearth-filters">
        <LineField {...filled} name={field('owner')} label="Who does it, by their post" width={20} />
        <DayLine {...filled} name={field('due')} label="By which day" hint="" />
      </div>
    </Fieldset>
  );
};

const Decisions = (filled: Filled) => {
  const rows = rowsIn(filled.typed, 'decision');
  const next = Math.max(-1, ...rows) + 1;
  return (
    <>
      <h2 class="govuk-heading-m">What was decided</h2>
      <p class="govuk-body">Days like 13 May 2026. Empty a row to take it away.</p>
      {(rows.length === 0 ? [0, 1] : [...rows, next]).map((at) => (
        <DecisionRow key={at} at={at} {...filled} />
      ))}
      <Button text="Add another decision" name="more" value="yes" classes="govuk-button--secondary" />
    </>
  );
};

const ChildsPart = ({ typed, error }: Filled) => (
  <>
    <Radios
      name="participation"
      fieldset={{ legend: { text: 'How the child took part', classes: 'govuk-fieldset__legend--m' } }}
      classes="govuk-radios--small"
      items={Object.entries(participations).map(([value, text]) => ({ value, text: `${text} (${value})` }))}
      value={textIn(typed, 'participation')}
      {...messageAt(error, 'participation')}
    />
    <Checkboxes
      name="chaired"
      classes="govuk-checkboxes--small"
      items={[{ value: 'yes', text: 'The child chaired the review' }]}
      values={manyIn(typed, 'chaired')}
    />
    <TextField
      name="words"
      label="The child’s own words (optional)"
      hint="As they want them kept. No names."
      typed={typed}
      error={error}
    />
  </>
);

const WhoCame = ({ people, typed, error }: Filled & { people: readonly string[] }) => (
  <>
    <Checkboxes
      name="came"
      fieldset={{ legend: { text: 'Who came', classes: 'govuk-fieldset__legend--m' } }}
      classes="govuk-checkboxes--small"
      items={[...new Set([...people, ...usuallyAsked])].map((who) => ({
        value: who,
        text: people.includes(who) ? `${who} (asked)` : who,
      }))}
      values={manyIn(typed, 'came')}
    />
    <TextField
      name="others"
      label="Others who came (optional)"
      hint="One a line, by what they are to the child. No names."
      rows={2}
      typed={typed}
      error={error}
    />
  </>
);

type Model = { held: HeldReviewPage; due: string | null; kept: number; typed: Typed; error: FormError };

/** The form in which a review is written down. `kept` decisions were looked at already and stay as they are. */
export const holdReviewView = ({ held, due, kept, typed, error }: Model): JSX.Element => (
  <FormPage
    title="Write down the review"
    to={along(`${reviewPath(held.review)}/held`, held)}
    above={[toChildReviews(held)]}
    back={toReview(held)}
    verb="Save the review"
    leave="Leave it as it is"
    error={error}
    before={
      <>
        <OfChild child={held.child} today={held.today} />
        {due !== null && <p class="govuk-body">It was to be held by {dateWords(due)}.</p>}
      </>
    }
  >
    <SeenVersion review={held.review} typed={typed} />
    <DayLine name="day" label="The day on which it was held" typed={typed} error={error} />
    <Select
      name="late"
      label={{ text: 'Why it was late, if it was' }}
      items={[
        { value: '', text: 'It was in time' },
        ...lateReasons.map((reason) => ({ value: reason, text: reason })),
      ]}
      value={textIn(typed, 'late')}
      {...messageAt(error, 'late')}
    />
    <ChildsPart typed={typed} error={error} />
    <WhoCame people={held.review.people.map(({ who }) => who)} typed={typed} error={error} />
    <Select
      name="permanence"
      label={{ text: 'The plan for permanence' }}
      hint={{ text: 'How the child comes to a lasting home. There is to be one by the second review.' }}
      items={[
        { value: '', text: 'No plan yet' },
        ...permanencePlans.map((plan) => ({ value: plan, text: plan })),
      ]}
      value={textIn(typed, 'permanence')}
    />
    <Decisions typed={typed} error={error} />
    {kept > 0 && <p class="govuk-body">Decisions that somebody has looked at since then stay as they are.</p>}
  </FormPage>
);
