import type { JSX } from 'preact';
import { Input } from '../../../web/components/input.tsx';
import { Radios } from '../../../web/components/radios.tsx';
import type { ReasonErrors, ReasonForm } from '../rules/reason-form.ts';
import { removalReasons } from '../rules/removals.ts';

type Fields = { prefix: string; form: ReasonForm; errors: ReasonErrors };

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What is wrong with the reason, for the summary at the head of the page. */
export const reasonErrorList = (prefix: string, { why, note }: ReasonErrors) => [
  ...(why ? [{ text: why, href: `#${prefix}why` }] : []),
  ...(note ? [{ text: note, href: `#${prefix}note` }] : []),
];

/** Why something is taken away: in fixed words that the public reads, and in the clerk's own for the record. */
export const ReasonFields = ({ prefix, form, errors }: Fields): JSX.Element => (
  <>
    <Radios
      name="why"
      idPrefix={`${prefix}why`}
      classes="govuk-radios--small"
      fieldset={{ legend: { text: 'Reason', classes: 'govuk-fieldset__legend--s' } }}
      hint={{ text: 'The public is told this.' }}
      items={removalReasons.map((reason) => ({ value: reason, text: capitalised(reason) }))}
      value={form.why}
      {...(errors.why && { errorMessage: { text: errors.why } })}
    />
    <Input
      id={`${prefix}note`}
      name="note"
      label={{ text: 'Why, in a few words, for the record' }}
      hint={{ text: 'Only the clerk reads this. Leave out what is to be kept private.' }}
      value={form.note}
      {...(errors.note && { errorMessage: { text: errors.note } })}
    />
  </>
);
