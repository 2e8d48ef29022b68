import type { JSX } from 'preact';
import { type Typed, textIn } from '../kernel/typed-form.ts';
import { Input } from './components/input.tsx';
import { Textarea } from './components/textarea.tsx';
import { type FormError, messageAt } from './form-page.tsx';

/** A form as it was typed, with what is wrong. */
export type Filled = { typed: Typed; error: FormError };

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
