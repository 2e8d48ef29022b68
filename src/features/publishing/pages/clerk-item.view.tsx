import type { JSX } from 'preact';
import { Breadcrumbs } from '../../../web/components/breadcrumbs.tsx';
import { Button } from '../../../web/components/button.tsx';
import { ErrorSummary } from '../../../web/components/error-summary.tsx';
import { Input } from '../../../web/components/input.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';

/** An agenda item as typed: one resolution a line. */
export type ItemForm = {
  number: string;
  title: string;
  purpose: string;
  narrative: string;
  resolutions: string;
};

type ClerkItemModel = {
  meeting: { id: string; body: string };
  itemId: string;
  form: ItemForm;
  error: string | null;
};

/** The form for mending an agenda item. */
export const clerkItemView = ({ meeting, itemId, form, error }: ClerkItemModel): JSX.Element => (
  <>
    {error && <ErrorSummary titleText="There is a problem" errorList={[{ text: error, href: '#title' }]} />}
    <Breadcrumbs
      items={[
        { text: "Clerk's desk", href: '/clerk' },
        { text: meeting.body, href: `/clerk/meetings/${meeting.id}` },
        { text: 'Agenda item' },
      ]}
    />
    <h1 class="govuk-heading-l">Mend an agenda item</h1>
    <p class="govuk-body">
      Here you see the words as they were read, names included. After you save, bringing in a newer file
      leaves the items of this meeting as you have them.
    </p>
    <form action={`/clerk/meetings/${meeting.id}/items/${itemId}`} method="post" noValidate>
      <Input name="number" label={{ text: 'Number' }} classes="govuk-input--width-4" value={form.number} />
      <Input
        name="title"
        label={{ text: 'Title' }}
        value={form.title}
        {...(error && { errorMessage: { text: error } })}
      />
      <Textarea name="purpose" label={{ text: 'Why it is on the agenda' }} rows={2} value={form.purpose} />
      <Textarea
        name="narrative"
        label={{ text: 'What was said' }}
        hint={{ text: 'Each line is a paragraph. A line that begins with - is an entry of a list.' }}
        rows={12}
        value={form.narrative}
      />
      <Textarea
        name="resolutions"
        label={{ text: 'What was resolved' }}
        hint={{ text: 'One resolution a line' }}
        rows={4}
        value={form.resolutions}
      />
      <Button text="Save this item" preventDoubleClick />
    </form>
  </>
);
