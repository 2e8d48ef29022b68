import type { JSX } from 'preact';
import { manyIn, textIn } from '../../../kernel/typed-form.ts';
import { Checkboxes } from '../../../web/components/checkboxes.tsx';
import { Radios } from '../../../web/components/radios.tsx';
import type { Filled } from '../../../web/fields.tsx';
import { messageAt } from '../../../web/form-page.tsx';

type Asked = Filled & {
  name: string;
  legend: string;
  hint?: string;
  items: readonly { value: string; text: string }[];
};

/** One of some. */
export const OneOf = ({ name, legend, hint, items, typed, error }: Asked): JSX.Element => (
  <Radios
    name={name}
    fieldset={{ legend: { text: legend } }}
    {...(hint !== undefined && { hint: { text: hint } })}
    items={items}
    value={textIn(typed, name)}
    {...messageAt(error, name)}
  />
);

/** Any of some. */
export const AnyOf = ({ name, legend, hint, items, typed, error }: Asked): JSX.Element => (
  <Checkboxes
    name={name}
    fieldset={{ legend: { text: legend } }}
    {...(hint !== undefined && { hint: { text: hint } })}
    items={items}
    values={manyIn(typed, name)}
    {...messageAt(error, name)}
  />
);

/** Words as things to choose from. */
export const itemsOf = (words: Readonly<Record<string, string>>): { value: string; text: string }[] =>
  Object.entries(words).map(([value, text]) => ({ value, text }));
