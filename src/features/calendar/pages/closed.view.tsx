import type { JSX } from 'preact';
import { dateWords } from '../../../kernel/words-of-time.ts';
import type { KeptPeriod } from '../../../platform/authority/closed-periods.ts';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { Select } from '../../../web/components/select.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import { FormErrors, wrong } from './form.view.tsx';

export type ClosedForm = { kind: string; lines: string };

type Shown = {
  board: { id: string; name: string };
  periods: KeptPeriod[];
  form: ClosedForm;
  errors: { kind?: string; lines?: string };
};

const kinds = [
  { value: 'school holiday', text: 'School holidays' },
  { value: 'election period', text: 'Time before an election' },
  { value: 'other', text: 'Something else' },
];

const Kept = ({ board, periods }: Pick<Shown, 'board' | 'periods'>) =>
  periods.length === 0 ? (
    <p class="govuk-body">Nothing is listed yet. Paste the school holidays from the council’s website.</p>
  ) : (
    <ul class="hearth-list">
      {periods.map(({ id, name, firstDay, lastDay }) => (
        <li key={id}>
          <form action={`/boards/${board.id}/calendar/closed/remove`} method="post">
            <input type="hidden" name="period" value={id} />
            <strong>{name}</strong>, {dateWords(firstDay)}
            {firstDay !== lastDay && ` to ${dateWords(lastDay)}`}{' '}
            <button class="hearth-link-button" type="submit">
              Take away<span class="govuk-visually-hidden"> {name}</span>
            </button>
          </form>
        </li>
      ))}
    </ul>
  );

/** The days on which no meeting is proposed, and the form that adds some. */
export const closedView = ({ board, periods, form, errors }: Shown): JSX.Element => (
  <>
    <FormErrors errors={errors} />
    <Breadcrumbs
      items={[
        { text: 'Calendar', href: '/calendar' },
        { text: board.name, href: `/boards/${board.id}/calendar` },
        { text: 'School holidays and elections' },
      ]}
    />
    <h1 class="govuk-heading-l">School holidays and elections</h1>
    <p class="govuk-body">
      No meeting is proposed on these days. They hold for every board of the council. Bank holidays are known
      already.
    </p>
    <Kept board={board} periods={periods} />
    <form action={`/boards/${board.id}/calendar/closed`} method="post" noValidate>
      <Select
        name="kind"
        label={{ text: 'What kind' }}
        items={kinds}
        value={form.kind}
        {...wrong(errors.kind)}
      />
      <Textarea
        name="lines"
        label={{ text: 'Days' }}
        hint={{
          text: 'One period a line, for example: Autumn half term: 26 October 2026 to 30 October 2026',
        }}
        rows={6}
        value={form.lines}
        {...wrong(errors.lines)}
      />
      <Button text="Add these days" preventDoubleClick />
    </form>
  </>
);
