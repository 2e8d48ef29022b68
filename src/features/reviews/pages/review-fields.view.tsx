import type { JSX } from 'preact';
import { type Typed, textIn } from '../../../kernel/typed-form.ts';
import { Checkboxes } from '../../../web/components/checkboxes.tsx';
import { Input } from '../../../web/components/input.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import { type FormError, messageAt } from '../../../web/form-page.tsx';
import type { Child } from '../queries.ts';
import type { Review } from '../review-queries.ts';
import { ageWords } from '../rules/age.ts';

/** A form as it was typed, with what is wrong. */
export type Filled = { typed: Typed; error: FormError };

/** Of whom a page is: the reference and the age. */
export const OfChild = ({ child, today }: { child: Child; today: string }): JSX.Element => (
  <p class="govuk-body-l">
    {child.reference}, {ageWords(child.born, today)}
  </p>
);

type Line = Filled & { name: string; label: string; hint?: string; width?: number };

/** One line of text. */
export const LineField = ({ name, label, hint, width, typed, error }: Line): JSX.Element => (
  <Input
    name={name}
    label={{ text: label }}
    {...(hint && { hint: { text: hint } })}
    classes={width === undefined ? undefined : `govuk-input--width-${width}`}
    value={textIn(typed, name)}
    {...messageAt(error, name)}
  />
);

/** A day on one line. */
export const DayLine = ({ hint = 'Like 13 May 2026.', ...line }: Line): JSX.Element => (
  <LineField {...line} hint={hint} width={20} />
);

/** Several lines of text. */
export const TextField = ({
  name,
  label,
  hint,
  rows = 3,
  typed,
  error,
}: Omit<Line, 'width'> & { rows?: number }): JSX.Element => (
  <Textarea
    name={name}
    label={{ text: label }}
    {...(hint !== undefined && { hint: { text: hint } })}
    rows={rows}
    value={textIn(typed, name)}
    {...messageAt(error, name)}
  />
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
