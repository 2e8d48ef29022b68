import type { JSX } from 'preact';
import { type Typed, textIn } from '../../../kernel/typed-form.ts';
import { Radios } from '../../../web/components/radios.tsx';
import { LineField, TextField } from '../../../web/fields.tsx';
import { type FormError, messageAt } from '../../../web/form-page.tsx';
import { type Hours, OpenForm } from '../../voice/index.ts';
import type { AwardCategory } from '../queries.ts';
import { relations } from '../rules/nomination.ts';

type Nominating = {
  awards: string;
  categories: readonly AwardCategory[];
  hours: Hours;
  typed: Typed;
  error: FormError;
};

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

export const nominateView = ({ awards, categories, hours, typed, error }: Nominating): JSX.Element => (
  <OpenForm
    title={`Nominate somebody: ${awards}`}
    to="/awards/nominate"
    verb="Send my nomination"
    reads={`${hours.team}. The panel reads what you wrote too. It may see their first name, and never yours. Nothing here is shown to everybody.`}
    hours={hours}
    typed={typed}
    error={error}
  >
    <Radios
      name="category"
      fieldset={{ legend: { text: 'Which award?' } }}
      items={categories.map(({ id, name, sentence }) => ({
        value: id,
        text: name,
        hint: { text: sentence },
      }))}
      value={textIn(typed, 'category')}
      {...messageAt(error, 'category')}
    />
    <LineField name="whom" label="Their first name" width={20} typed={typed} error={error} />
    <LineField
      name="finder"
      label="How can we find them?"
      hint="Their worker, their team, their school or their home. We only use it to find them."
      typed={typed}
      error={error}
    />
    <TextField
      name="words"
      label="Why should they get this award?"
      hint="Tell us what they did. Leave out full names and where people live."
      rows={8}
      typed={typed}
      error={error}
    />
    <LineField name="firstName" label="Your first name" width={20} typed={typed} error={error} />
    <Radios
      name="relation"
      fieldset={{ legend: { text: 'Who are you to them?' } }}
      items={relations.map((relation) => ({ value: relation, text: capital(relation) }))}
      value={textIn(typed, 'relation')}
      {...messageAt(error, 'relation')}
    />
    <LineField
      name="email"
      label="Your e-mail address, if you want a letter"
      hint="We write once, to say that it is here. You can take it back with that letter."
      typed={typed}
      error={error}
    />
  </OpenForm>
);
