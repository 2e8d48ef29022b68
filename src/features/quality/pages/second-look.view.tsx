import type { JSX } from 'preact';
import { dateWords } from '../../../kernel/words-of-time.ts';
import { Radios } from '../../../web/components/radios.tsx';
import { Table } from '../../../web/components/table.tsx';
import { type FormError, messageAt } from '../../../web/form-page.tsx';
import type { ServiceRecord } from '../queries.ts';
import { gradesIn, measuresOf } from '../rules/audit.ts';
import type { Typed } from '../rules/fields.ts';
import { type Grade, grades, type Measure, measures } from '../rules/grades.ts';
import type { ModerationState, stepFor } from '../rules/moderation.ts';

type Step = ReturnType<typeof stepFor>;

const words = (grade: Grade | undefined) => ({ text: grade === undefined ? 'Not graded' : grades[grade] });

/** Both auditors' grades beside each other, and what was agreed. */
export const BothGrades = ({ record }: { record: ServiceRecord }): JSX.Element | null => {
  const second = record.moderation?.secondGrades;
  const agreed = record.moderation?.agreedGrades;
  if (!second) return null;
  const first = gradesIn(record.kind, record.content);
  return (
    <section class="hearth-scroll" aria-label="Grades of both auditors" tabindex={0}>
      <Table
        caption="Grades of both auditors"
        captionClasses="govuk-visually-hidden"
        firstCellIsHeader
        head={[
          { text: 'What is graded' },
          { text: 'First' },
          { text: 'Second' },
          ...(agreed ? [{ text: 'Agreed' }] : []),
        ]}
        rows={measuresOf(record.kind).map((measure) => [
          { text: measures[measure] },
          words(first[measure]),
          words(second[measure]),
          ...(agreed ? [words(agreed[measure])] : []),
        ])}
      />
    </section>
  );
};

const Says = ({ record, state }: { record: ServiceRecord; state: ModerationState }): JSX.Element => {
  const { moderation } = record;
  const told: Readonly<Record<ModerationState, string>> = {
    none: 'Nobody else has graded it.',
    asked: `${moderation?.secondName} was asked on ${dateWords(moderation?.askedOn ?? record.day)} and does not see the first grades before giving theirs.`,
    same: `${moderation?.secondName} gave the same grades.`,
    differs: `${moderation?.secondName} graded it otherwise. A manager who is neither of the two settles it.`,
    agreed: `Agreed by ${moderation?.agreedBy}: ${moderation?.reason}`,
  };
  return <p class="govuk-body">{told[state]}</p>;
};

const stepWords: Readonly<Record<Exclude<Step, null>, string>> = {
  ask: 'Ask somebody for a second look',
  give: 'Give your grades',
  agree: 'Settle the grades',
};

/** How the second look at an audit stands, and the way on. */
export const SecondLook = ({
  record,
  state,
  step,
}: {
  record: ServiceRecord;
  state: ModerationState;
  step: Step;
}): JSX.Element => (
  <section aria-labelledby="second">
    <h2 class="govuk-heading-m" id="second">
      Second look
    </h2>
    {state === 'asked' && step === 'give' ? (
      <p class="govuk-body">
        You are asked to grade it anew, from the child’s file. You see what the first auditor wrote when you
        have given your grades.
      </p>
    ) : (
      <>
        <Says record={record} state={state} />
        <BothGrades record={record} />
      </>
    )}
    {step !== null && (
      <p class="govuk-body">
        <a class="govuk-link" href={`/quality/${record.id}/second`}>
          {state === 'asked' && step === 'ask' ? 'Ask somebody else' : stepWords[step]}
        </a>
      </p>
    )}
  </section>
);

/** A grade for each of what is graded. */
export const GradeInputs = ({
  wanted,
  optional,
  typed,
  error,
}: {
  wanted: readonly Measure[];
  optional: readonly Measure[];
  typed: Typed;
  error: FormError;
}): JSX.Element => (
  <>
    {wanted.map((measure) => (
      <Radios
        key={measure}
        name={measure}
        fieldset={{ legend: { text: measures[measure], classes: 'govuk-fieldset__legend--s' } }}
        items={[
          ...Object.entries(grades),
          ...(optional.includes(measure) ? [['', 'Not graded'] as const] : []),
        ].map(([value, text]) => ({ value, text, checked: (typed[measure] ?? 'none') === value }))}
        {...messageAt(error, measure)}
      />
    ))}
  </>
);
