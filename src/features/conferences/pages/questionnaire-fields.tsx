import type { JSX } from 'preact';
import { textIn } from '../../../kernel/typed-form.ts';
import { Radios } from '../../../web/components/radios.tsx';
import { type Filled, TextField } from '../../../web/fields.tsx';
import { messageAt } from '../../../web/form-page.tsx';
import { answers, questions } from '../rules/questionnaire.ts';

/** The questions, as they stand on the parents’ own page and on the page for what came on paper. */
export const QuestionnaireFields = ({ typed, error }: Filled): JSX.Element => (
  <>
    {Object.entries(questions).map(([name, text]) => (
      <Radios
        key={name}
        name={name}
        fieldset={{ legend: { text, classes: 'govuk-fieldset__legend--s' } }}
        classes="govuk-radios--small"
        items={Object.entries(answers).map(([value, words]) => ({ value, text: words }))}
        value={textIn(typed, name)}
        {...messageAt(error, name)}
      />
    ))}
    <TextField
      name="words"
      label="Anything else you want to say (optional)"
      hint="What went well, or could be better. Please write no names."
      rows={5}
      typed={typed}
      error={error}
    />
  </>
);
