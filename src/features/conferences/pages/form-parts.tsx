import type { ComponentChildren, JSX } from 'preact';
import { manyIn, type Typed, textIn } from '../../../kernel/typed-form.ts';
import { Checkboxes } from '../../../web/components/checkboxes.tsx';
import { InsetText } from '../../../web/components/inset-text.tsx';
import { Radios } from '../../../web/components/radios.tsx';
import { Select } from '../../../web/components/select.tsx';
import { type Filled, LineField, TextField } from '../../../web/fields.tsx';
import { type FormError, FormPage, formAnswer, messageAt } from '../../../web/form-page.tsx';
import type { Answer } from '../../../web/route.ts';
import { askAboutPersonal } from '../../reviews/index.ts';
import { reasons } from '../rules/conference.ts';

type Words = Readonly<Record<string, string>>;

const itemsOf = (words: Words) => Object.entries(words).map(([value, text]) => ({ value, text }));

type Choice = Filled & { name: string; legend: string; words: Words; hint?: string };

/** One choice out of a few. */
export const ChoiceField = ({ name, legend, words, hint, typed, error }: Choice): JSX.Element => (
  <Radios
    name={name}
    fieldset={{ legend: { text: legend, classes: 'govuk-fieldset__legend--s' } }}
    {...(hint !== undefined && { hint: { text: hint } })}
    classes="govuk-radios--small"
    items={itemsOf(words)}
    value={textIn(typed, name)}
    {...messageAt(error, name)}
  />
);

/** One choice out of many, or none. */
export const SelectField = ({
  name,
  legend,
  words,
  hint,
  none,
  typed,
  error,
}: Choice & { none: string }): JSX.Element => (
  <Select
    name={name}
    label={{ text: legend }}
    {...(hint !== undefined && { hint: { text: hint } })}
    items={[{ value: '', text: none }, ...itemsOf(words)]}
    value={textIn(typed, name)}
    {...messageAt(error, name)}
  />
);

/** Any number of choices. */
export const TicksField = ({ name, legend, words, hint, typed, error }: Choice): JSX.Element => (
  <Checkboxes
    name={name}
    fieldset={{ legend: { text: legend, classes: 'govuk-fieldset__legend--s' } }}
    {...(hint !== undefined && { hint: { text: hint } })}
    classes="govuk-checkboxes--small"
    items={itemsOf(words)}
    values={manyIn(typed, name)}
    {...messageAt(error, name)}
  />
);

/** Why a conference was late or did not come about: a reason of the list, and words for another one. */
export const ReasonFields = ({ legend, none, ...filled }: Filled & { legend: string; none: string }) => (
  <>
    <SelectField {...filled} name="reason" legend={legend} words={reasons} none={none} />
    <TextField {...filled} name="reasonWords" label="If another reason: which one. No names." rows={2} />
  </>
);

/** A number of children. */
export const CountField = (line: Filled & { name: string; label: string; hint?: string }) => (
  <LineField {...line} width={3} />
);

/** How the fields of a form are called, and what the values of choices mean. */
export type FieldWords = { labels: Words; values?: Readonly<Record<string, Words>> };

const sameIn = (one: Typed, other: Typed, field: string): boolean =>
  manyIn(one, field).join('\n').trim() === manyIn(other, field).join('\n').trim();

/** What stands there now where that is not what was typed. */
const NowStands = ({ now, typed, words }: { now: Typed; typed: Typed; words: FieldWords }) => {
  const other = Object.keys(words.labels).filter((field) => !sameIn(now, typed, field));
  const shown = (field: string): string =>
    manyIn(now, field)
      .map((value) => words.values?.[field]?.[value] ?? value)
      .filter((value) => value !== '')
      .join(', ') || 'empty';
  return (
    <InsetText>
      <p class="govuk-body">
        Somebody else changed this while you wrote. Where it is not what you typed, it now says:
      </p>
      <ul class="govuk-list govuk-list--bullet">
        {other.map((field) => (
          <li key={field}>
            {words.labels[field]}: {shown(field)}
          </li>
        ))}
      </ul>
    </InsetText>
  );
};

/** Said above a form that somebody else was quicker with. */
export const staleError = (field: string): FormError => ({
  text: 'Somebody else changed this while you wrote. Look at what stands there now, then save again. Nothing of yours is lost.',
  field,
});

type Frame = {
  title: string;
  to: string;
  above?: readonly { text: string; href: string }[];
  back: { text: string; href: string };
  verb: string;
  error: FormError;
  /** The version that the form saw, and what stands there now where somebody else changed it. */
  seen?: number;
  now?: { form: Typed; words: FieldWords } | null;
  typed: Typed;
  before?: ComponentChildren;
  children: ComponentChildren;
};

/** A form of conferences, or the same form with what is wrong, what others changed, and all that was typed. */
export const conferenceForm = ({ title, seen, now = null, typed, children, ...frame }: Frame): Answer =>
  formAnswer(
    title,
    <FormPage {...frame} title={title} leave="Leave it as it is">
      {now !== null && <NowStands now={now.form} typed={typed} words={now.words} />}
      {seen !== undefined && <input type="hidden" name="seen" value={seen} />}
      {children}
    </FormPage>,
    frame.error,
  );

/** What of these fields of words was changed and seems to hold what should not be kept of a family; a tick keeps it. */
export const personalIn = (typed: Typed, labels: Words, before: Typed = {}): FormError =>
  askAboutPersonal(typed, Object.keys(labels), before, labels);
