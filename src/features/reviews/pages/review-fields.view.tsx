import type { JSX } from 'preact';
import { type Typed, textIn } from '../../../kernel/typed-form.ts';
import { Checkboxes } from '../../../web/components/checkboxes.tsx';
import type { Child } from '../queries.ts';
import type { Review } from '../review-queries.ts';
import { ageWords } from '../rules/age.ts';

/** Of whom a page is: the reference and the age. */
export const OfChild = ({ child, today }: { child: Child; today: string }): JSX.Element => (
  <p class="govuk-body-l">
    {child.reference}, {ageWords(child.born, today)}
  </p>
);

/** What speaks against a day, with what to do about it: another day, or this one all the same. */
export type DayDoubt =
  | { kind: 'cautions'; day: string; cautions: readonly string[] }
  | { kind: 'day off'; instead: string; words: string };

export const DayDoubts = ({ doubt }: { doubt: DayDoubt | null }): JSX.Element | null => {
  if (doubt === null) return null;
  const choice =
    doubt.kind === 'day off'
      ? { name: 'instead', value: doubt.instead, text: `Take ${doubt.words} instead` }
      : { name: 'anyway', value: doubt.day, text: 'Take this day all the same' };
  return (
    <div class="govuk-inset-text">
      {doubt.kind === 'cautions' && (
        <ul class="govuk-list govuk-list--bullet">
          {doubt.cautions.map((caution) => (
            <li key={caution}>{caution}</li>
          ))}
        </ul>
      )}
      <Checkboxes
        name={choice.name}
        classes="govuk-checkboxes--small"
        items={[{ value: choice.value, text: choice.text }]}
        values={[]}
      />
    </div>
  );
};

/** The version of a review that its form saw; what was typed keeps it, until somebody was told of a newer one. */
export const SeenVersion = ({ review, typed }: { review: Review; typed: Typed }): JSX.Element => (
  <input type="hidden" name="seen" value={textIn(typed, 'seen') || review.version} />
);
