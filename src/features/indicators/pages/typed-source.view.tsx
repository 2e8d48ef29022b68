import type { JSX } from 'preact';
import type { TypedDate } from '../../../kernel/typed-date.ts';
import { Input } from '../../../web/components/input.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import { DayField, type FormError, messageAt } from '../../../web/form-page.tsx';

/** Where typed figures come from, as it is typed. */
export type SourceForm = TypedDate & { source: string; note: string };

/** Where typed figures come from and of which day that is, and what should be known of them. */
export const SourceFields = ({ form, error }: { form: SourceForm; error: FormError }): JSX.Element => (
  <>
    <Input
      id="source"
      name="source"
      label={{ text: 'Where they come from', classes: 'govuk-label--s' }}
      hint={{ text: 'For example: yearly report of the virtual school.' }}
      value={form.source}
      {...messageAt(error, 'source')}
    />
    <DayField legend="Of which day that is" hint="For example 31 3 2026." form={form} error={error} />
    <Textarea
      id="note"
      name="note"
      label={{ text: 'What should be known of them', classes: 'govuk-label--s' }}
      hint={{ text: 'You can leave it empty.' }}
      rows={3}
      value={form.note}
    />
  </>
);
