import type { JSX } from 'preact';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import { type Mistake, rowsIn, type Typed, textIn } from '../../../kernel/typed-form.ts';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Checkboxes } from '../../../web/components/checkboxes.tsx';
import { Select } from '../../../web/components/select.tsx';
import { DayLine, type Filled, LineField, TextField } from '../../../web/fields.tsx';
import { messageAt } from '../../../web/form-page.tsx';
import { formRoutes } from '../../../web/form-routes.tsx';
import { askAboutPersonal } from '../../reviews/index.ts';
import { type Consultation, findConsultation } from '../consultation-queries.ts';
import { keepConsultation } from '../keep-consultation.ts';
import { type ConsultationForm, readConsultation, typedConsultation, ways } from '../rules/consultation.ts';
import { consultationLink, consultationsLink, noParams, ofConsultation, team, voiceLink } from './team.ts';

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
      <Checkboxes
        name={at('several')}
        classes="govuk-checkboxes--small"
        items={[{ value: 'yes', text: 'Several said it, and nobody can be told from it' }]}
        values={[textIn(typed, at('several'))]}
        {...messageAt(error, at('several'))}
      />
      <TextField
        name={at('counts')}
        label="Numbers, if there are any"
        hint="One a line, like “Happy at home: 23”. Small ones are hidden on the page."
        {...field}
      />
    </fieldset>
  );
};

const ConsultationFields = (field: Filled): JSX.Element => (
  <>
    <LineField name="title" label="Title" {...field} />
    <TextField name="asked" label="What was asked" {...field} />
    <DayLine name="fromOn" label="First day" {...field} />
    <DayLine name="toOn" label="Last day" {...field} />
    {rowsOf(field.typed).map((row) => (
      <MethodRow key={row} row={row} {...field} />
    ))}
    <TextField name="outcome" label="What came of it" hint="Leave it empty until something did." {...field} />
  </>
);

/** What was typed; what names somebody is asked about first. */
const readDoubting = (typed: Typed, today: string): Result<ConsultationForm, Mistake> => {
  const read = readConsultation(typed, today);
  if (!read.ok) return read;
  const found = rowsIn(typed, 'method').map((row) => `method-${row}-found`);
  const doubt = askAboutPersonal(typed, ['title', 'asked', 'outcome', ...found]);
  return doubt ? refused(doubt) : read;
};

const newConsultation = formRoutes({
  ...team,
  path: '/voice/consultations/new',
  params: noParams,
  open: async () => ({}),
  events: ['consultation.kept'],
  verb: 'Save',
  title: () => 'Write a consultation down',
  back: () => consultationsLink,
  above: [voiceLink],
  typed: (): Typed => ({}),
  fields: ConsultationFields,
  save: async ({ tx, scope, today }, _found, typed) => {
    const read = readDoubting(typed, today);
    if (!read.ok) return read;
    return ok(`${consultationsLink.href}/${await keepConsultation(tx, scope, null, read.value)}`);
  },
});

const changedConsultation = formRoutes({
  ...team,
  path: '/voice/consultations/:consultation/change',
  params: ofConsultation,
  open: ({ tx, scope, params }): Promise<Consultation | null> =>
    findConsultation(tx, scope, params.consultation),
  events: ['consultation.kept'],
  verb: 'Save',
  title: () => 'Change the consultation',
  back: consultationLink,
  above: [voiceLink, consultationsLink],
  typed: (one): Typed => ({
    ...typedConsultation(one),
    fromOn: dateWords(one.fromOn),
    toOn: dateWords(one.toOn),
  }),
  fields: ConsultationFields,
  save: async ({ tx, scope, today }, before, typed) => {
    const read = readDoubting(typed, today);
    if (!read.ok) return read;
    await keepConsultation(tx, scope, before, read.value);
    return ok(consultationLink(before).href);
  },
});

/** Writing a consultation down that nobody sees yet, and changing it. */
export const consultationForms = [...newConsultation, ...changedConsultation];
