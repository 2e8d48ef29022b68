import type { JSX } from 'preact';
import { ok, type Result, refused } from '../../../kernel/result.ts';
import type { Can } from '../../../kernel/roles.ts';
import { Radios } from '../../../web/components/radios.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import { type FormError, messageAt } from '../../../web/form-page.tsx';
import { readOwner } from '../../actions/index.ts';
import type { Challenge } from '../challenge-queries.ts';
import {
  answerChallenge,
  closeChallenge,
  escalateChallenge,
  raiseFurther,
  reopenChallenge,
  turnDownAnswer,
  withdrawChallenge,
} from '../move-challenge.ts';
import { mayChallenge, mayReadChallenges } from '../policy.ts';
import type { Addressed } from '../raise-challenge.ts';
import { type ChallengeLevel, closings, levels } from '../rules/challenge.ts';
import { levelsAbove, type Move, nextKinds } from '../rules/challenge-course.ts';
import {
  type AboutForm,
  type Mistake,
  readAbout,
  readClosing,
  readLevel,
  readWords,
} from '../rules/challenge-form.ts';
import { AboutFields, AddressFields, type AddressForm } from './challenge-fields.view.tsx';
import { type HeldChallenge, noNames } from './with-challenge.tsx';

/** Every field that a step with a challenge may have. */
export type MoveForm = AboutForm & AddressForm & { outcome: string; changed: string };

type People = readonly { id: string; name: string }[];
type Fields = { challenge: Challenge; form: MoveForm; people: People; error: FormError };

/** A step with a challenge: its form, and what happens when it is sent. `save` answers the challenge to go to. */
export type MovePage = {
  move: Move;
  can: Can;
  event: string;
  title: string;
  verb: string;
  warning?: true;
  Fields(fields: Fields): JSX.Element;
  save(held: HeldChallenge, form: MoveForm, people: People): Promise<Result<string, Mistake>>;
};

/** What a command answered: the id to go to, or its refusal at the first field. */
const done = (result: Result<unknown>, id: string, field = 'words'): Result<string, Mistake> =>
  result.ok ? ok(id) : refused({ text: result.reason, field });

type SaveWords = (held: HeldChallenge, words: string) => Promise<Result<unknown>>;

/** A step that takes nothing but words. */
const wordsOnly = (
  page: Omit<MovePage, 'Fields' | 'save'>,
  asked: { label: string; hint: string; missing: string },
  save: SaveWords,
): MovePage => ({
  ...page,
  Fields: ({ form, error }) => (
    <Textarea
      name="words"
      label={{ text: asked.label }}
      hint={{ text: asked.hint }}
      rows={5}
      value={form.words}
      {...messageAt(error, 'words')}
    />
  ),
  save: async (held, form) => {
    const words = readWords(form.words, asked.missing);
    return words.ok ? done(await save(held, words.value), held.challenge.id) : words;
  },
});

const readAddress = (
  form: AddressForm,
  among: readonly ChallengeLevel[],
  people: People,
): Result<Addressed, Mistake> => {
  const level = readLevel(form.level, among);
  if (!level.ok) return level;
  const asked = readOwner({ owner: form.to, ownerName: form.toName }, people);
  if (!asked.ok) return refused({ text: asked.reason, field: 'to' });
  return ok({ level: level.value, toId: asked.value.ownerId, toName: asked.value.ownerName });
};

const answer = wordsOnly(
  {
    move: 'answer',
    can: mayReadChallenges,
    event: 'challenge.answered',
    title: 'Answer this challenge',
    verb: 'Send the answer',
  },
  {
    label: 'The answer',
    hint: `What was done or will be done, by whom and by when. ${noNames}`,
    missing: 'Write what was done, or what will be done by when.',
  },
  ({ tx, scope, challenge, today }, words) => answerChallenge(tx, scope, challenge.id, words, today),
);

const notAccepted = wordsOnly(
  {
    move: 'not-accepted',
    can: mayChallenge,
    event: 'challenge.answer not accepted',
    title: 'Do not accept the answer',
    verb: 'Ask again',
  },
  {
    label: 'What is still missing',
    hint: `The same level is asked again. To ask a higher one, escalate it instead. ${noNames}`,
    missing: 'Say what is still missing.',
  },
  ({ tx, scope, challenge, today }, words) => turnDownAnswer(tx, scope, challenge.id, words, today),
);

const withdraw = wordsOnly(
  {
    move: 'withdraw',
    can: mayChallenge,
    event: 'challenge.withdrawn',
    title: 'Withdraw this challenge',
    verb: 'Withdraw it',
    warning: true,
  },
  {
    label: 'Why',
    hint: 'For a challenge that should not have been raised. One that was put right is closed instead.',
    missing: 'Say why it is withdrawn.',
  },
  ({ tx, scope, challenge, today }, words) => withdrawChallenge(tx, scope, challenge.id, words, today),
);

const reopen = wordsOnly(
  {
    move: 'reopen',
    can: mayChallenge,
    event: 'challenge.reopened',
    title: 'Open this challenge again',
    verb: 'Open it again',
  },
  {
    label: 'Why',
    hint: 'Whoever it was with is asked again.',
    missing: 'Say why it is opened again.',
  },
  ({ tx, scope, challenge, today }, words) => reopenChallenge(tx, scope, challenge.id, words, today),
);

const escalate: MovePage = {
  move: 'escalate',
  can: mayChallenge,
  event: 'challenge.escalated',
  title: 'Escalate this problem resolution',
  verb: 'Send it',
  Fields: ({ challenge, form, people, error }) => (
    <>
      <AddressFields among={levelsAbove(challenge.level)} people={people} form={form} error={error} />
      <Textarea
        name="words"
        label={{ text: 'Why it goes further' }}
        hint={{ text: noNames }}
        rows={4}
        value={form.words}
        {...messageAt(error, 'words')}
      />
    </>
  ),
  save: async ({ tx, scope, challenge, today }, form, people) => {
    const to = readAddress(form, levelsAbove(challenge.level), people);
    if (!to.ok) return to;
    const words = readWords(form.words, 'Say why it goes further.');
    if (!words.ok) return words;
    const sent = { to: to.value, words: words.value };
    return done(await escalateChallenge(tx, scope, challenge.id, sent, today), challenge.id, 'level');
  },
};

const become: MovePage = {
  move: 'become',
  can: mayChallenge,
  event: 'challenge.raised further',
  title: 'Raise it further',
  verb: 'Send it',
  Fields: ({ challenge, form, people, error }) => (
    <>
      <AboutFields kinds={nextKinds(challenge.kind)} form={form} error={error} />
      <AddressFields among={levels} people={people} form={form} error={error} />
    </>
  ),
  save: async ({ tx, scope, challenge, today }, form, people) => {
    const about = readAbout(form, nextKinds(challenge.kind));
    if (!about.ok) return about;
    const to = readAddress(form, levels, people);
    if (!to.ok) return to;
    const raised = { about: about.value, to: to.value };
    const result = await raiseFurther(tx, scope, challenge.id, raised, today);
    return result.ok ? result : refused({ text: result.reason, field: 'kind' });
  },
};

const close: MovePage = {
  move: 'close',
  can: mayChallenge,
  event: 'challenge.closed',
  title: 'Close this challenge',
  verb: 'Close it',
  Fields: ({ form, error }) => (
    <>
      <Radios
        name="outcome"
        fieldset={{ legend: { text: 'How it ended' } }}
        items={Object.entries(closings).map(([value, text]) => ({ value, text }))}
        value={form.outcome}
        {...messageAt(error, 'outcome')}
      />
      <Textarea
        name="changed"
        label={{ text: 'What changed for the child, or why nothing did' }}
        hint={{ text: noNames }}
        rows={5}
        value={form.changed}
        {...messageAt(error, 'changed')}
      />
    </>
  ),
  save: async ({ tx, scope, challenge, today }, form) => {
    const closing = readClosing(form);
    if (!closing.ok) return closing;
    return done(await closeChallenge(tx, scope, challenge.id, closing.value, today), challenge.id, 'outcome');
  },
};

/** Every step that can be taken with a challenge. */
export const movePages: readonly MovePage[] = [
  answer,
  notAccepted,
  escalate,
  become,
  close,
  withdraw,
  reopen,
];
