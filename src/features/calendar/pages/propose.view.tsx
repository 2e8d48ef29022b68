import type { JSX } from 'preact';
import { readDate } from '../../../kernel/typed-line.ts';
import { longDateWords } from '../../../kernel/words-of-time.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Checkboxes } from '../../../web/components/checkboxes.tsx';
import { Fieldset } from '../../../web/components/fieldset.tsx';
import { Input } from '../../../web/components/input.tsx';
import { Select } from '../../../web/components/select.tsx';
import type { RowErrors, YearRow } from '../rules/year-form.ts';
import { FormErrors, wrong } from './form.view.tsx';

export type ProposeModel = {
  board: { id: string; name: string };
  asked: { from: string; every: string };
  askedErrors: { from?: string; every?: string };
  usual: string;
  rows: YearRow[];
  errors: ReadonlyMap<number, RowErrors>;
  doubts: string[];
};

const kinds = [
  { value: 'ordinary', text: 'Ordinary' },
  { value: 'takeover', text: 'Takeover' },
  { value: 'special', text: 'Special' },
];

const legendOf = (row: YearRow, place: number): string => {
  const day = readDate(row.date);
  return `Meeting ${place + 1}${day.ok && day.value ? `: ${longDateWords(day.value)}` : ''}`;
};

const Row = ({ row, place, errors }: { row: YearRow; place: number; errors: RowErrors }) => (
  <Fieldset
    legend={{ text: legendOf(row, place), classes: 'govuk-fieldset__legend--s' }}
    classes="hearth-year__row"
  >
    {row.moved !== '' && <p class="govuk-body-s hearth-quiet">Moved: {row.moved}.</p>}
    <input type="hidden" name={`moved-${place}`} value={row.moved} />
    <div class="hearth-year__fields">
      <Input
        name={`date-${place}`}
        type="date"
        label={{ text: 'Day' }}
        value={row.date}
        {...wrong(errors.date)}
      />
      <Input name={`time-${place}`} label={{ text: 'Time' }} value={row.time} {...wrong(errors.time)} />
      <Input name={`venue-${place}`} label={{ text: 'Place' }} value={row.venue} />
      <Select
        name={`kind-${place}`}
        label={{ text: 'Kind' }}
        items={kinds}
        value={row.kind}
        {...wrong(errors.kind)}
      />
      <Checkboxes
        name={`keep-${place}`}
        classes="govuk-checkboxes--small"
        items={[{ value: 'yes', text: 'Put it into the calendar', checked: row.keep !== '' }]}
      />
    </div>
  </Fieldset>
);

const Rhythm = ({ board, asked, askedErrors, usual }: ProposeModel) => (
  <form action={`/boards/${board.id}/calendar/propose`} method="get" noValidate class="hearth-search">
    <Input name="from" type="date" label={{ text: 'From' }} value={asked.from} {...wrong(askedErrors.from)} />
    <Select
      name="every"
      label={{ text: `Every so many months, on ${usual}` }}
      items={[1, 2, 3, 4, 6].map((count) => ({
        value: count,
        text: count === 1 ? 'Every month' : `Every ${count} months`,
      }))}
      value={asked.every}
      {...wrong(askedErrors.every)}
    />
    <Button text="Propose again" classes="govuk-button--secondary" />
  </form>
);

const listedErrors = (errors: ProposeModel['errors']): Record<string, string> =>
  Object.fromEntries(
    [...errors].flatMap(([place, row]) =>
      Object.entries(row).map(([field, text]) => [`${field}-${place}`, `Meeting ${place + 1}: ${text}`]),
    ),
  );

const Doubts = ({ doubts }: { doubts: string[] }) => (
  <Checkboxes
    name="anyway"
    fieldset={{ legend: { text: 'Please look at these days again', classes: 'govuk-fieldset__legend--m' } }}
    hint={{ text: doubts.join(' ') }}
    errorMessage={{ text: 'Change these days, or tick that they are meant so.' }}
    items={[{ value: 'yes', text: 'They are meant so' }]}
  />
);

/** A year of meetings as proposed, for the clerk to change each and accept all. */
export const proposeView = (model: ProposeModel): JSX.Element => (
  <>
    <FormErrors
      errors={{
        ...model.askedErrors,
        ...listedErrors(model.errors),
        ...(model.doubts.length > 0 && { anyway: `Please look again. ${model.doubts.join(' ')}` }),
      }}
    />
    <Breadcrumbs
      items={[
        { text: 'Calendar', href: '/calendar' },
        { text: model.board.name, href: `/boards/${model.board.id}/calendar` },
        { text: 'Propose a year' },
      ]}
    />
    <h1 class="govuk-heading-l">Propose a year of meetings</h1>
    <p class="govuk-body">
      These days keep away from bank holidays, from the school holidays and elections that you listed, and
      from August where the board does not meet then. Each July the young people take over. Change any day.
      Nothing is in the calendar until you accept.
    </p>
    <Rhythm {...model} />
    {model.rows.length === 0 ? (
      <p class="govuk-body">
        Nothing is left to propose: the board has meetings in all these months. Choose a later day to begin
        from.
      </p>
    ) : (
      <form action={`/boards/${model.board.id}/calendar/propose`} method="post" noValidate>
        <input type="hidden" name="from" value={model.asked.from} />
        <input type="hidden" name="every" value={model.asked.every} />
        {model.doubts.length > 0 && <Doubts doubts={model.doubts} />}
        {model.rows.map((row, place) => (
          <Row row={row} place={place} errors={model.errors.get(place) ?? {}} />
        ))}
        <Button text="Accept these meetings" preventDoubleClick />
      </form>
    )}
  </>
);
