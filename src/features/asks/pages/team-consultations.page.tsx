import type { JSX } from 'preact';
import { z } from 'zod';
import { todayIn } from '../../../kernel/clock.ts';
import { rowsIn, type Typed, textIn } from '../../../kernel/typed-form.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { anyForm } from '../../../web/any-form.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Select } from '../../../web/components/select.tsx';
import { DayLine, type Filled, LineField, TextField } from '../../../web/fields.tsx';
import { type FormError, FormPage, formAnswer, messageAt } from '../../../web/form-page.tsx';
import { type Answer, type Ask, notFound, page, redirect, route, type Tx } from '../../../web/route.ts';
import { askAboutPersonal } from '../../reviews/index.ts';
import { mayHearVoice } from '../../voice/index.ts';
import { type Consultation, findConsultation, listConsultations } from '../consultation-queries.ts';
import { keepConsultation, publishConsultation, shownMethods } from '../keep-consultation.ts';
import { readConsultation, typedConsultation, ways } from '../rules/consultation.ts';
import { ConsultationStory } from './consultation.view.tsx';

const shared = { zone: 'voice', at: 'any board', can: mayHearVoice } as const;
const reading = { writes: false, because: 'what young people said together' } as const;
const above = [{ text: 'Young people’s voice', href: '/voice' }];
const toAll = { text: 'Consultations', href: '/voice/consultations' };
const params = z.object({ consultation: z.uuid('The address is not complete.') });

/** The consultations of the team. */
export const teamConsultationsPage = route({
  ...shared,
  method: 'GET',
  path: '/voice/consultations',
  audit: reading,
  handle: ({ inScope, scope }) =>
    inScope(async (tx) => {
      const all = await listConsultations(tx, scope);
      return page(
        'Consultations',
        <>
          <Breadcrumbs items={[...above, { text: 'Consultations' }]} />
          <h1 class="govuk-heading-l">Consultations</h1>
          <p class="govuk-body">
            How young people were asked stands with what they said. Methods stand side by side, and nothing
            adds them up.
          </p>
          <ul class="hearth-list">
            {all.map((one) => (
              <li key={one.id}>
                <a class="govuk-link" href={`/voice/consultations/${one.id}`}>
                  {one.title}
                </a>
                <p class="govuk-body-s hearth-quiet">
                  Until {dateWords(one.toOn)}. {one.published ? 'Public' : 'Not public yet'}
                </p>
              </li>
            ))}
          </ul>
          <Button text="Write a consultation down" href="/voice/consultations/new" />
        </>,
      );
    }),
});

const mostMethods = 8;
const emptyRows = 2;

const rowsOf = (typed: Typed): number[] => {
  const last = Math.max(-1, ...rowsIn(typed, 'method').filter((row) => textIn(typed, `method-${row}-way`)));
  return Array.from({ length: Math.min(mostMethods, last + 1 + emptyRows) }, (_, row) => row);
};

const MethodRow = ({ row, typed, error }: Filled & { row: number }): JSX.Element => {
  const at = (part: string) => `method-${row}-${part}`;
  const field = { typed, error };
  return (
    <fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">Way {row + 1}</legend>
      <Select
        name={at('way')}
        label={{ text: 'How they were asked' }}
        items={[
          { value: '', text: 'Not used' },
          ...Object.entries(ways).map(([value, text]) => ({ value, text })),
        ]}
        value={textIn(typed, at('way'))}
        {...messageAt(error, at('way'))}
      />
      <LineField
        name={at('helped')}
        label="Who helped to fill it in"
        hint="Like “Their social worker”, or “Nobody”."
        {...field}
      />
      <LineField name={at('tookPart')} label="How many took part" width={5} {...field} />
      <TextField name={at('found')} label="What they said this way" hint="No names." rows={4} {...field} />
      <TextField
        name={at('counts')}
        label="Numbers, if there are any"
        hint="One a line, like “Happy at home: 23”. Small ones are hidden on the page."
        {...field}
      />
    </fieldset>
  );
};

type Form = { title: string; to: string; back: { text: string; href: string } };

const newForm: Form = {
  title: 'Write a consultation down',
  to: '/voice/consultations/new',
  back: toAll,
};

const changeForm = ({ id, title }: Consultation): Form => ({
  title: 'Change the consultation',
  to: `/voice/consultations/${id}/change`,
  back: { text: title, href: `/voice/consultations/${id}` },
});

const showForm = ({ title, to, back }: Form, typed: Typed, error: FormError): Answer => {
  const field = { typed, error };
  return formAnswer(
    title,
    <FormPage
      title={title}
      to={to}
      above={back === toAll ? above : [...above, toAll]}
      back={back}
      verb="Save"
      leave="Leave it as it is"
      error={error}
    >
      <LineField name="title" label="Title" {...field} />
      <TextField name="asked" label="What was asked" {...field} />
      <DayLine name="fromOn" label="First day" {...field} />
      <DayLine name="toOn" label="Last day" {...field} />
      {rowsOf(typed).map((row) => (
        <MethodRow key={row} row={row} {...field} />
      ))}
      <TextField
        name="outcome"
        label="What came of it"
        hint="Leave it empty until something did."
        {...field}
      />
    </FormPage>,
    error,
  );
};

/** What names somebody is asked about. */
const doubtIn = (typed: Typed) =>
  askAboutPersonal(typed, [
    'title',
    'asked',
    'outcome',
    ...rowsIn(typed, 'method').map((row) => `method-${row}-found`),
  ]);

/** The form for a consultation. */
export const newConsultationForm = route({
  ...shared,
  method: 'GET',
  path: '/voice/consultations/new',
  audit: reading,
  handle: async () => showForm(newForm, {}, null),
});

/** Keeps it; nobody sees it yet. */
export const saveNewConsultation = route({
  ...shared,
  method: 'POST',
  path: '/voice/consultations/new',
  audit: { writes: true, events: ['consultation.kept'] },
  body: anyForm,
  handle: async ({ inScope, scope, body, clock }) => {
    const read = readConsultation(body, todayIn(clock));
    if (!read.ok) return showForm(newForm, body, read.reason);
    const doubt = doubtIn(body);
    if (doubt) return showForm(newForm, body, doubt);
    const id = await inScope((tx) => keepConsultation(tx, scope, null, read.value));
    return redirect(`/voice/consultations/${id}`);
  },
});

const withConsultation = (
  { inScope, scope, params: { consultation: id } }: Ask<{ consultation: string }, unknown, unknown>,
  work: (tx: Tx, consultation: Consultation) => Promise<Answer>,
): Promise<Answer> =>
  inScope(async (tx) => {
    const consultation = await findConsultation(tx, scope, id);
    return consultation ? work(tx, consultation) : notFound('that consultation');
  });

/** A consultation as everybody would read it, and what can be done with it. */
export const teamConsultationPage = route({
  ...shared,
  method: 'GET',
  path: '/voice/consultations/:consultation',
  audit: reading,
  params,
  handle: (asked) =>
    withConsultation(asked, async (_, consultation) => {
      const at = `/voice/consultations/${consultation.id}`;
      return page(
        consultation.title,
        <>
          <Breadcrumbs items={[...above, toAll, { text: consultation.title }]} />
          <ConsultationStory consultation={consultation} methods={shownMethods(consultation)} />
          <div class="govuk-button-group">
            <form action={`${at}/${consultation.published ? 'take-off' : 'publish'}`} method="post">
              <Button
                text={consultation.published ? 'Take it off the pages' : 'Make it public'}
                classes={consultation.published ? 'govuk-button--secondary' : undefined}
                preventDoubleClick
              />
            </form>
            <a class="govuk-link" href={`${at}/change`}>
              Change it
            </a>
          </div>
        </>,
      );
    }),
});

/** The form that changes it. */
export const changeConsultationForm = route({
  ...shared,
  method: 'GET',
  path: '/voice/consultations/:consultation/change',
  audit: reading,
  params,
  handle: (asked) =>
    withConsultation(asked, async (_, one) =>
      showForm(
        changeForm(one),
        { ...typedConsultation(one), fromOn: dateWords(one.fromOn), toOn: dateWords(one.toOn) },
        null,
      ),
    ),
});

/** Changes it. */
export const saveConsultation = route({
  ...shared,
  method: 'POST',
  path: '/voice/consultations/:consultation/change',
  audit: { writes: true, events: ['consultation.kept'] },
  params,
  body: anyForm,
  handle: (asked) =>
    withConsultation(asked, async (tx, before) => {
      const again = (error: FormError) => showForm(changeForm(before), asked.body, error);
      const read = readConsultation(asked.body, todayIn(asked.clock));
      if (!read.ok) return again(read.reason);
      const doubt = doubtIn(asked.body);
      if (doubt) return again(doubt);
      await keepConsultation(tx, asked.scope, before, read.value);
      return redirect(`/voice/consultations/${before.id}`);
    }),
});

const publishing = (step: 'publish' | 'take-off', event: string) =>
  route({
    ...shared,
    method: 'POST',
    path: `/voice/consultations/:consultation/${step}`,
    audit: { writes: true, events: [event] },
    params,
    handle: (asked) =>
      withConsultation(asked, async (tx, consultation) => {
        await publishConsultation(tx, asked.scope, consultation, step === 'publish');
        return redirect(`/voice/consultations/${consultation.id}`);
      }),
  });

/** Makes a consultation public, or takes it off the pages; either undoes the other. */
export const publishConsultationRoute = publishing('publish', 'consultation.made public');
export const takeConsultationOff = publishing('take-off', 'consultation.taken off');
