import type { JSX } from 'preact';
import { Input } from '../../../web/components/input.tsx';
import { Radios } from '../../../web/components/radios.tsx';
import { Select } from '../../../web/components/select.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import { type FormError, messageAt } from '../../../web/form-page.tsx';
import {
  type ChallengeKind,
  type ChallengeLevel,
  impactWords,
  kindWords,
  reasonsFor,
  reasonWords,
} from '../rules/challenge.ts';
import type { AboutForm } from '../rules/challenge-form.ts';
import { noNames } from './with-challenge.tsx';

const choices = (words: Readonly<Record<string, string>>) =>
  Object.entries(words).map(([value, text]) => ({ value, text }));

const capital = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`;

const kindHints: Readonly<Record<ChallengeKind, string>> = {
  informal: 'A word with the team first. Most things are put right this way.',
  alert: 'Something is not recorded for the child.',
  resolution: 'The plan, or how it is carried out, is not right for the child.',
  'good practice': 'Something was done well. Nobody has to answer.',
};

const reasonsOf = (kinds: readonly ChallengeKind[]) =>
  choices(reasonWords).filter(({ value }) => kinds.some((kind) => reasonsFor(kind).includes(value)));

type AboutFields = { kinds: readonly ChallengeKind[]; form: AboutForm; error: FormError };

/** What a challenge is about: its kind, reason, feared impact, and the officer's words. */
export const AboutFields = ({ kinds, form, error }: AboutFields): JSX.Element => (
  <>
    <Radios
      name="kind"
      fieldset={{ legend: { text: 'What it is' } }}
      items={kinds.map((kind) => ({ value: kind, text: kindWords[kind], hint: { text: kindHints[kind] } }))}
      value={form.kind}
      {...messageAt(error, 'kind')}
    />
    <Select
      name="category"
      label={{ text: 'What it is about' }}
      items={[{ value: '', text: 'Choose' }, ...reasonsOf(kinds)]}
      value={form.category}
      {...messageAt(error, 'category')}
    />
    <Select
      name="impact"
      label={{ text: 'What you fear for the child where nothing changes' }}
      hint={{ text: 'A problem resolution always says so.' }}
      items={[{ value: '', text: 'Choose' }, ...choices(impactWords)]}
      value={form.impact}
      {...messageAt(error, 'impact')}
    />
    <Textarea
      name="words"
      label={{ text: 'What is to be put right, and by when' }}
      hint={{ text: noNames }}
      rows={5}
      value={form.words}
      {...messageAt(error, 'words')}
    />
  </>
);

/** To whom a challenge goes, as it is chosen or typed. */
export type AddressForm = { level: string; to: string; toName: string };

type AddressFields = {
  among: readonly ChallengeLevel[];
  people: readonly { id: string; name: string }[];
  form: AddressForm;
  error: FormError;
};

/** The level a challenge goes to, and who there is asked. */
export const AddressFields = ({ among, people, form, error }: AddressFields): JSX.Element => (
  <>
    <Radios
      name="level"
      fieldset={{ legend: { text: 'To which level' } }}
      hint={{ text: 'You choose the level. A higher one can be asked later.' }}
      items={among.map((value) => ({ value, text: capital(value) }))}
      value={form.level}
      {...messageAt(error, 'level')}
    />
    <Select
      name="to"
      label={{ text: 'Who is asked' }}
      items={[
        { value: '', text: 'Choose somebody' },
        ...people.map(({ id, name }) => ({ value: id, text: name })),
      ]}
      value={form.to}
      {...messageAt(error, 'to')}
    />
    <Input
      name="toName"
      label={{ text: 'Or the post of somebody without an account' }}
      hint={{ text: 'For example "Practice manager, North 1". You write their answer down yourself.' }}
      value={form.toName}
    />
  </>
);
