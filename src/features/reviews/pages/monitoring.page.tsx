import { type Typed, textIn } from '../../../kernel/typed-form.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { anyForm } from '../../../web/any-form.ts';
import { Radios } from '../../../web/components/radios.tsx';
import { type Filled, LineField, TextField } from '../../../web/fields.tsx';
import { type FormError, FormPage, formAnswer, messageAt } from '../../../web/form-page.tsx';
import { type Answer, redirect, route } from '../../../web/route.ts';
import { writeMonitoring } from '../follow-decisions.ts';
import { mayReview } from '../policy.ts';
import { type ChildsDecision, openDecisionsOf } from '../review-queries.ts';
import { readMonitoring } from '../rules/midpoint.ts';
import { askAboutPersonal } from '../rules/personal.ts';
import { OfChild } from './review-fields.view.tsx';
import { childParams, type HeldChild, readingChild, whyQuery } from './with-child.tsx';
import { along, childReading, toChildReviews } from './with-review.tsx';

const OpenDecision = ({ decision, typed, error }: Filled & { decision: ChildsDecision }) => (
  <>
    <Radios
      name={`state-${decision.id}`}
      fieldset={{ legend: { text: decision.what, classes: 'govuk-fieldset__legend--s' } }}
      hint={{
        text: `${decision.owner}${decision.due === null ? '' : `, by ${dateWords(decision.due)}`}`,
      }}
      classes="govuk-radios--small govuk-radios--inline"
      items={[
        { value: 'done', text: 'Done' },
        { value: 'not done', text: 'Not done' },
        { value: 'later', text: 'I did not look' },
      ]}
      value={textIn(typed, `state-${decision.id}`) || 'later'}
    />
    <LineField
      name={`found-${decision.id}`}
      label="What you found of it (optional)"
      typed={typed}
      error={error}
    />
  </>
);

const show = (held: HeldChild, open: readonly ChildsDecision[], typed: Typed, error: FormError): Answer =>
  formAnswer(
    'Look between reviews',
    <FormPage
      title="Look between reviews"
      to={along(`/children/${held.child.id}/monitoring/new`, held)}
      back={toChildReviews(held)}
      verb="Save what you found"
      leave="Write nothing down"
      error={error}
      before={<OfChild child={held.child} today={held.today} />}
    >
      <Radios
        name="track"
        fieldset={{ legend: { text: 'Is the child’s plan on track?', classes: 'govuk-fieldset__legend--m' } }}
        items={[
          { value: 'yes', text: 'Yes, it is on track' },
          { value: 'no', text: 'No, it is not' },
        ]}
        value={textIn(typed, 'track')}
        {...messageAt(error, 'track')}
      />
      <TextField
        name="found"
        label="What you found"
        hint="What you looked at, and what it means for the child. No names."
        rows={5}
        typed={typed}
        error={error}
      />
      {open.length > 0 && <h2 class="govuk-heading-m">Decisions that are open</h2>}
      {open.map((decision) => (
        <OpenDecision key={decision.id} decision={decision} typed={typed} error={error} />
      ))}
    </FormPage>,
    error,
  );

/** The form for a look between two reviews, with the decisions that are open. */
export const monitoringForm = route({
  method: 'GET',
  path: '/children/:child/monitoring/new',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: childReading,
  params: childParams,
  query: whyQuery,
  handle: (ask) =>
    readingChild(ask, async (held) =>
      show(held, await openDecisionsOf(held.tx, held.scope, held.child.id), {}, null),
    ),
});

/** Writes it down; a plan that is not on track leads to a challenge. */
export const saveMonitoring = route({
  method: 'POST',
  path: '/children/:child/monitoring/new',
  zone: 'casework',
  at: 'any board',
  can: mayReview,
  audit: { writes: true, events: ['monitoring.written', 'decision.kept'] },
  params: childParams,
  query: whyQuery,
  body: anyForm,
  handle: (ask) =>
    readingChild(ask, async (held) => {
      const { tx, scope, child, today } = held;
      const open = await openDecisionsOf(tx, scope, child.id);
      const read = readMonitoring(ask.body, open);
      if (!read.ok) return show(held, open, ask.body, read.reason);
      const personal = askAboutPersonal(ask.body, ['found', ...open.map(({ id }) => `found-${id}`)]);
      if (personal) return show(held, open, ask.body, personal);
      await writeMonitoring(tx, scope, child.id, read.value, today);
      const done = read.value.onTrack ? 'on track' : 'not on track';
      return redirect(along(`/children/${child.id}/reviews`, held, done));
    }),
});
