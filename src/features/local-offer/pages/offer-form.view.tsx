import type { JSX } from 'preact';
import { manyIn, textIn } from '../../../kernel/typed-form.ts';
import { Checkboxes } from '../../../web/components/checkboxes.tsx';
import { Radios } from '../../../web/components/radios.tsx';
import { Select } from '../../../web/components/select.tsx';
import { type Filled, LineField, TextField } from '../../../web/fields.tsx';
import { messageAt } from '../../../web/form-page.tsx';
import { guidanceHeadings, situations } from '../rules/offer.ts';

const kinds = [
  { value: 'service', text: 'Something that the council or a partner gives' },
  { value: 'near me', text: 'A service near somebody, on the list of its area' },
];

/** The fields of an offer: first what young people read, then for whom it is, then who answers for it. */
export const OfferFieldsView = (filled: Filled): JSX.Element => {
  const { typed, error } = filled;
  return (
    <>
      <h2 class="govuk-heading-m">What young people read</h2>
      <p class="govuk-body">Write as to a friend of eleven: short sentences, “we” and “us”.</p>
      <LineField name="title" label="What it is called" {...filled} />
      <TextField name="what" label="What it is" {...filled} />
      <TextField name="who" label="Who can get it" {...filled} />
      <TextField name="howMuch" label="How much it is" {...filled} />
      <TextField name="steps" label="How to get it" hint="One step a line." rows={5} {...filled} />
      <LineField name="contact" label="Whom to ask" hint="A team or a post, no name." {...filled} />
      <LineField name="phone" label="Telephone" width={20} {...filled} />
      <LineField name="email" label="E-mail" {...filled} />
      <LineField name="web" label="Web address" hint="It begins with https://." {...filled} />
      <LineField
        name="alsoCalled"
        label="Other words that people search for"
        hint="Like “bills, council bill”."
        {...filled}
      />
      <h2 class="govuk-heading-m">For whom it is</h2>
      <Select
        name="heading"
        label={{ text: 'Heading of the statutory guidance' }}
        items={[
          { value: '', text: 'Choose' },
          ...Object.entries(guidanceHeadings).map(([value, text]) => ({ value, text })),
        ]}
        value={textIn(typed, 'heading')}
        {...messageAt(error, 'heading')}
      />
      <Radios
        name="kind"
        fieldset={{ legend: { text: 'What kind of offer' } }}
        items={kinds}
        value={textIn(typed, 'kind') || 'service'}
      />
      <LineField
        name="ageFrom"
        label="From which age"
        hint="16 where you leave it empty."
        width={3}
        {...filled}
      />
      <LineField
        name="ageTo"
        label="Until which age"
        hint="The last year of age that counts: 24 is until the 25th birthday."
        width={3}
        {...filled}
      />
      <TextField
        name="areas"
        label="Only in these areas"
        hint="One a line. Empty is everywhere."
        {...filled}
      />
      <Checkboxes
        name="situations"
        fieldset={{ legend: { text: 'Only for those who say' } }}
        hint={{ text: 'None is for everybody.' }}
        items={Object.entries(situations).map(([value, text]) => ({ value, text }))}
        values={manyIn(typed, 'situations')}
        {...messageAt(error, 'situations')}
      />
      <h2 class="govuk-heading-m">Who answers for it</h2>
      <LineField name="ownerPost" label="Their post" hint="Everybody sees it as who checked." {...filled} />
      <LineField
        name="ownerEmail"
        label="Their e-mail address"
        hint="Only the team sees it. Reminders go there."
        {...filled}
      />
    </>
  );
};
