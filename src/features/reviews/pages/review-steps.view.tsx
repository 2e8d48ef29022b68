import type { JSX } from 'preact';
import { dateWords } from '../../../kernel/words-of-time.ts';
import type { ReviewStep } from '../review-queries.ts';

const stepWords = ({ deed, from, to }: ReviewStep): string => {
  const days = { from: from && dateWords(from), to: to && dateWords(to) };
  if (deed === 'moved') return `Moved from ${days.from} to ${days.to}`;
  if (deed === 'adjourned') return `Adjourned from ${days.from} to ${days.to}`;
  return `Called off, planned for ${days.from}`;
};

/** What happened to a review on the way, with the reasons. */
export const Steps = ({ steps }: { steps: readonly ReviewStep[] }): JSX.Element | null =>
  steps.length === 0 ? null : (
    <>
      <h2 class="govuk-heading-m">What happened on the way</h2>
      <ul class="hearth-list">
        {steps.map((step) => (
          <li key={`${step.day} ${stepWords(step)} ${step.reason}`}>
            <p class="govuk-body">{stepWords(step)}.</p>
            <p class="govuk-body hearth-typed">{step.reason}</p>
            <p class="govuk-body hearth-quiet">
              {step.by}, {dateWords(step.day)}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
