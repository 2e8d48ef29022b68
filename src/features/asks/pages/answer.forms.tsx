import { ok } from '../../../kernel/result.ts';
import { textIn } from '../../../kernel/typed-form.ts';
import { Radios } from '../../../web/components/radios.tsx';
import { LineField, TextField } from '../../../web/fields.tsx';
import { messageAt } from '../../../web/form-page.tsx';
import { answerAsk } from '../answer-ask.ts';
import { type Answer, answerKinds, readAnswer } from '../rules/step-form.ts';
import type { AskForm } from './ask-places.tsx';
import { Words } from './story.view.tsx';

/** What a corporate parent says to an ask. */
export const answerForm: AskForm<Answer> = {
  step: 'answer',
  title: 'Answer young people',
  verb: 'Show the answer to everybody',
  events: ['ask.answered'],
  personal: ['words'],
  typedOf: ({ ask }) => ({ kind: 'answer', byPost: ask.answerPost }),
  fields: ({ ask }, field) => (
    <>
      <Words ask={ask} />
      <Radios
        name="kind"
        fieldset={{ legend: { text: 'What do you say?', classes: 'govuk-fieldset__legend--s' } }}
        items={Object.entries(answerKinds).map(([value, text]) => ({ value, text }))}
        value={textIn(field.typed, 'kind')}
        {...messageAt(field.error, 'kind')}
      />
      <TextField
        name="words"
        label="Your words"
        hint="Young people read them. Say what you will do and by when, or why not. No names."
        rows={7}
        {...field}
      />
      <LineField name="byPost" label="Who says so, as a post" hint="Like “Chair of the Board”." {...field} />
    </>
  ),
  read: readAnswer,
  save: async ({ tx, scope, ask, today }, answer) => {
    await answerAsk(tx, scope, ask.id, answer, today);
    return ok(true);
  },
};
